//! A member or the secretariat enters figures of an indicator.

use std::collections::BTreeMap;

use leptos::server;

use super::{Receipt, Refusal};

/// Submits the figures of one period and source: a total and the parts that
/// make it up, all or nothing. Everything comes as typed; `entry` is an
/// identifier made with the form, so that a form that is sent twice is one
/// entry, and `cells` are named by the words of their dimensions.
///
/// # Errors
/// A [`Refusal`] with every field that stands in the way.
#[server(prefix = "/acciones", endpoint = "cifras")]
pub async fn submit_observations(
    plan: String,
    indicator: String,
    entry: String,
    period: String,
    by: String,
    source: String,
    published_on: String,
    #[server(default)] note: String,
    #[server(default)] evidence: String,
    #[server(default)] total: String,
    #[server(default)] numerator: String,
    #[server(default)] denominator: String,
    #[server(default)] cells: BTreeMap<String, String>,
) -> Result<Receipt, Refusal> {
    let whole = on_server::Whole { total, numerator, denominator };
    let frame = on_server::Frame { indicator, period, source, note, evidence, published_on };
    on_server::submit(&plan, &entry, &by, frame, whole, &cells).await
}

#[cfg(feature = "ssr")]
mod on_server {
    use std::collections::BTreeMap;

    use vigia_domain::indicator::breakdown::{Breakdown, Slot};
    use vigia_domain::indicator::entry::{self, EntryColumn, EntryFault, EntryRow, Sender};
    use vigia_i18n::t;

    use crate::actions::services::{Services, is_identifier, refuse};
    use crate::actions::{Fault, Kind, Receipt, Refusal};
    use crate::visit::Place;

    /// What all cells of an entry have in common.
    pub(super) struct Frame {
        pub(super) indicator: String,
        pub(super) period: String,
        pub(super) source: String,
        pub(super) note: String,
        pub(super) evidence: String,
        pub(super) published_on: String,
    }

    /// The value that is not broken down.
    pub(super) struct Whole {
        pub(super) total: String,
        pub(super) numerator: String,
        pub(super) denominator: String,
    }

    /// A row with the field of the form that it comes from.
    struct Sent {
        field: String,
        row: EntryRow,
    }

    pub(super) async fn submit(
        plan: &str,
        id: &str,
        by: &str,
        frame: Frame,
        whole: Whole,
        cells: &BTreeMap<String, String>,
    ) -> Result<Receipt, Refusal> {
        let services = Services::of_this_call();
        let actor = services.actor()?;
        let plan = services.plan(plan).await?;
        let code = frame.indicator.parse().map_err(|_| services.not_found())?;
        let indicator = plan.indicator(&code).ok_or_else(|| services.not_found())?;
        if !services.viewer.may_enter(&plan, indicator) {
            return Err(refuse(Kind::Forbidden, t!(services.lang, "entry-not-yours")));
        }
        let by: Breakdown = by.parse().map_err(|_| services.not_found())?;
        if !is_identifier(id) {
            return Err(services.not_found());
        }
        let sent = rows(&frame, whole, by, cells);
        if sent.is_empty() {
            let message = t!(services.lang, "entry-nothing");
            return Err(services.invalid(vec![Fault { field: "total".to_owned(), message }]));
        }
        let rows: Vec<EntryRow> = sent.iter().map(|sent| sent.row.clone()).collect();
        let sender = Sender {
            actor,
            today: services.moment.day,
            may_send: &|indicator| services.viewer.may_enter(&plan, indicator),
            identify: &|row| format!("{id}-{row}"),
        };
        let observations = entry::read(&plan, &rows, &sender)
            .map_err(|faults| services.invalid(in_fields(&services, &sent, &faults)))?;
        services
            .store
            .submit_observations(&plan.code, observations, services.moment)
            .await
            .map_err(|error| services.store_error(&error))?;
        let next = format!("{}?sent=1", services.href(&plan, Place::Indicator(&code)));
        Ok(Receipt { next })
    }

    /// A row for the total and one for each cell that was filled.
    fn rows(
        frame: &Frame,
        whole: Whole,
        by: Breakdown,
        cells: &BTreeMap<String, String>,
    ) -> Vec<Sent> {
        let row = |field: String, words: BTreeMap<_, _>, value: String| Sent {
            field,
            row: EntryRow {
                indicator: frame.indicator.clone(),
                period: frame.period.clone(),
                value,
                dimensions: words,
                source: frame.source.clone(),
                note: frame.note.clone(),
                evidence: frame.evidence.clone(),
                published_on: frame.published_on.clone(),
                ..EntryRow::default()
            },
        };
        let is_filled = |text: &str| !text.trim().is_empty();
        let mut sent = Vec::new();
        if is_filled(&whole.total) || is_filled(&whole.numerator) || is_filled(&whole.denominator) {
            let mut total = row("total".to_owned(), BTreeMap::new(), whole.total);
            total.row.numerator = whole.numerator;
            total.row.denominator = whole.denominator;
            sent.push(total);
        }
        for Slot { name, words } in by.table().into_iter().flatten() {
            if let Some(value) = cells.get(&name).filter(|value| is_filled(value)) {
                sent.push(row(format!("cells[{name}]"), words, value.clone()));
            }
        }
        sent
    }

    /// Each fault at the field of the form where it can be mended.
    fn in_fields(services: &Services, sent: &[Sent], faults: &[EntryFault]) -> Vec<Fault> {
        let mut found: Vec<Fault> = Vec::new();
        for fault in faults {
            let of_row =
                || sent.get(fault.row - 1).map(|sent| sent.field.clone()).unwrap_or_default();
            let field = match fault.column {
                EntryColumn::Value | EntryColumn::Dimension(_) => of_row(),
                EntryColumn::Denominator
                | EntryColumn::Indicator
                | EntryColumn::Period
                | EntryColumn::Source
                | EntryColumn::Note
                | EntryColumn::Evidence
                | EntryColumn::PublishedOn => fault.column.as_str().to_owned(),
            };
            let message = vigia_i18n::entry_problem(services.lang, &fault.problem);
            let fault = Fault { field, message };
            // What all cells have in common is wrong once.
            if !found.contains(&fault) {
                found.push(fault);
            }
        }
        found
    }
}

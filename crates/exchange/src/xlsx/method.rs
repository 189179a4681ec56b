//! How the figures are made, what they come to, and what the file says about
//! itself.

use rust_xlsxwriter::{Workbook, XlsxError};
use vigia_domain::Percent;
use vigia_domain::source::Provenance;
use vigia_i18n::t;

use super::cell::Value;
use super::format::Kind;
use super::setting::Setting;
use super::table::{Column, Heading, Table};

/// Adds the sheet.
pub(super) fn add(
    workbook: &mut Workbook,
    setting: &Setting<'_>,
    names: &mut Vec<String>,
) -> Result<(), XlsxError> {
    let lang = setting.lang;
    let title = t!(lang, "sheets-method");
    let heading = Heading { name: &title, title: &title, note: None };
    let columns = [
        Column::text(t!(lang, "sheets-what"), 34.0),
        Column::text(t!(lang, "sheets-words"), 110.0),
    ];
    let mut table = Table::begin(workbook, names, setting, &heading, &columns)?;
    for (name, words) in setting.imprint.lines(setting.edition) {
        table.row([Value::from(name), words.into()])?;
    }
    for (name, value) in totals(setting) {
        table.row([Value::from(name), value])?;
    }
    for (name, words) in activities(setting).into_iter().chain(figures(setting)) {
        table.row([Value::from(name), words.into()])?;
    }
    table.end()
}

/// What the file comes to, so that it can be checked against any other form.
fn totals<'a>(setting: &'a Setting<'_>) -> Vec<(String, Value<'a>)> {
    let (lang, totals) = (setting.lang, setting.edition.selection.totals());
    let mut lines = vec![(t!(lang, "column-activities"), Value::count(totals.activities))];
    lines.extend(totals.distribution.counts().map(|(status, count)| {
        let status = vigia_i18n::status(lang, status);
        (format!("{}: {status}", t!(lang, "column-activities")), Value::count(count))
    }));
    lines.push((t!(lang, "kpi-overdue"), Value::count(totals.distribution.overdue())));
    if let Some(roll_up) = &totals.roll_up {
        let share = |percent: Percent| {
            Value::Formatted(percent.value() / 100.0, setting.formats.of(Kind::Share))
        };
        lines.push((t!(lang, "sheets-progress-actual"), share(roll_up.actual)));
        lines.push((t!(lang, "sheets-progress-expected"), share(roll_up.expected)));
    }
    if totals.budget.is_some() {
        lines.push((t!(lang, "sheets-budget"), Value::pesos(totals.budget)));
    }
    lines.push((t!(lang, "indicators-title"), Value::count(totals.indicators)));
    lines.push((t!(lang, "sheets-observations"), Value::count(totals.observations)));
    lines
}

/// How the figures of activities are made.
fn activities(setting: &Setting<'_>) -> Vec<(String, String)> {
    let (lang, totals) = (setting.lang, setting.edition.selection.totals());
    let done = totals.fulfilment;
    let mut lines = vec![
        (t!(lang, "kpi-progress"), t!(lang, "formula-roll-up")),
        (t!(lang, "method-progress"), t!(lang, "formula-expected")),
        (t!(lang, "method-no-percent"), t!(lang, "formula-no-percent")),
        (
            t!(lang, "fulfilment-heading"),
            t!(
                lang,
                "formula-fulfilment",
                completed = done.completed,
                underway = done.under_way,
                counted = done.counted,
                cancelled = done.cancelled,
            ),
        ),
    ];
    if let Some(roll_up) = &totals.roll_up {
        let inputs = t!(
            lang,
            "formula-roll-up-inputs",
            counted = roll_up.counted,
            weight = roll_up.weight,
            cancelled = roll_up.cancelled,
            actual = format!("{:.2}", roll_up.actual.value()),
            expected = format!("{:.2}", roll_up.expected.value()),
        );
        lines.insert(1, (t!(lang, "kpi-progress"), inputs));
    }
    lines
}

/// How the figures of indicators are made, what is withheld, and where rows
/// come from.
fn figures(setting: &Setting<'_>) -> Vec<(String, String)> {
    let (lang, policy) = (setting.lang, setting.edition.selection.plan().policy);
    let bands = t!(
        lang,
        "indicators-formula",
        behind = vigia_i18n::number(lang, policy.bands.behind_below()),
        ahead = vigia_i18n::number(lang, policy.bands.ahead_from()),
    );
    let small =
        t!(lang, "method-suppression-small", smallest = policy.smallest_cell.value().to_string());
    let protection = t!(lang, "method-suppression");
    let provenance = |of| (vigia_i18n::provenance(lang, of), provenance_words(setting, of));
    let mut lines = vec![
        (t!(lang, "method-indicators"), t!(lang, "indicator-explain-formula")),
        (t!(lang, "indicator-column-band"), bands),
        (protection.clone(), t!(lang, "method-suppression-text")),
        (protection.clone(), small),
        (protection.clone(), t!(lang, "method-suppression-secondary")),
        (protection, t!(lang, "method-suppression-everywhere")),
        (t!(lang, "method-as-of"), t!(lang, "method-as-of-text")),
        (t!(lang, "method-alignment"), t!(lang, "method-alignment-text")),
    ];
    lines.extend(Provenance::ALL.map(provenance));
    lines
}

fn provenance_words(setting: &Setting<'_>, provenance: Provenance) -> String {
    match provenance {
        Provenance::Documented => t!(setting.lang, "method-provenance-documented"),
        Provenance::Illustrative => t!(setting.lang, "method-provenance-illustrative"),
        Provenance::Reported => t!(setting.lang, "method-provenance-reported"),
    }
}

//! The report that a row brings.

use sha2::{Digest, Sha256};
use vigia_domain::account::Actor;
use vigia_domain::report::{Contradiction, Progress, Review};
use vigia_domain::source::Provenance;
use vigia_domain::{Activity, Percent, Plan, ProgressReport, Status, Text};

use super::change::set;
use super::wanted::Wanted;
use super::{Choices, FieldChange};
use crate::fingerprint::hexadecimal;
use crate::matrix::Field;
use crate::matrix::folded::on_one_line;

/// The report that a row brings, with what it changes; no report where the
/// last one says the same.
#[derive(Default)]
pub(super) struct Brought {
    pub(super) report: Option<ProgressReport>,
    pub(super) changes: Vec<FieldChange>,
}

/// What a row reports.
///
/// Percentages are compared as they are shown, in whole numbers, with the one
/// that counts, be it reported or not: a continuous activity counts what is
/// expected of it, and a matrix that shows this says nothing new.
///
/// # Errors
/// When the status and the percentage of the row contradict each other.
pub(super) fn report(
    activity: &Activity,
    wanted: &Wanted,
    plan: &Plan,
    choices: &Choices,
    actor: &Actor,
) -> Result<Brought, Contradiction> {
    if wanted.status.is_none() && wanted.percent.is_none() && wanted.notes.is_none() {
        return Ok(Brought::default());
    }
    let lang = choices.lang;
    let standing = activity.standing(&plan.policy, choices.reported_on);
    let last = activity.reports_on(choices.reported_on).next_back();
    let percent = wanted.percent.filter(|said| said.rounded() != standing.actual.rounded());
    let said = wanted.status.map(|word| word.status(standing.status, standing.course()));
    let status = said.unwrap_or(match (standing.status, percent) {
        // What has some progress has started.
        (Status::NotStarted, Some(_)) => Status::InProgress,
        (status, _) => status,
    });
    Progress::new(status, wanted.percent)?;
    let now = last.map(|report| report.narrative.get(lang)).unwrap_or_default();
    let notes = wanted.notes.as_deref().filter(|notes| on_one_line(notes) != on_one_line(now));

    let mut changes = Vec::new();
    if status != standing.status {
        changes.push(FieldChange {
            field: Field::Status,
            from: vigia_i18n::status(lang, standing.status),
            to: vigia_i18n::status(lang, status),
        });
    }
    if let Some(percent) = percent {
        changes.push(FieldChange {
            field: Field::Percent,
            from: vigia_i18n::percent(lang, standing.actual),
            to: vigia_i18n::percent(lang, percent),
        });
    }
    if let Some(notes) = notes {
        changes.push(FieldChange {
            field: Field::Notes,
            from: now.to_owned(),
            to: notes.to_owned(),
        });
    }
    if changes.is_empty() {
        return Ok(Brought::default());
    }
    let progress = progress(status, percent, last)?;
    let narrative = match (notes, &wanted.notes, last) {
        (Some(notes), _, _) => {
            let mut narrative = Text::default();
            set(&mut narrative, lang, notes);
            narrative
        }
        // The row repeats what the last report said, so this one says it too.
        (None, Some(_), Some(last)) => last.narrative.clone(),
        (None, _, _) => Text::default(),
    };
    let report = ProgressReport {
        id: identifier(plan, activity, choices, progress, &narrative),
        reported_on: choices.reported_on,
        progress,
        narrative,
        evidence: None,
        spent: None,
        provenance: Provenance::Reported,
        source: None,
        actor: actor.clone(),
        review: Review::Validated,
        version: 1,
    };
    Ok(Brought { report: Some(report), changes })
}

/// The status with the percentage that the row changes, else with the one of
/// the last report where it goes with the status.
fn progress(
    status: Status,
    percent: Option<Percent>,
    last: Option<&ProgressReport>,
) -> Result<Progress, Contradiction> {
    if percent.is_some() {
        return Progress::new(status, percent);
    }
    let kept = last.and_then(|report| report.progress.percent());
    Progress::new(status, kept).or_else(|_| Progress::new(status, None))
}

/// An identifier that follows from what the report says, in the shape of the
/// others, so that a matrix which is imported twice brings one report.
fn identifier(
    plan: &Plan,
    activity: &Activity,
    choices: &Choices,
    progress: Progress,
    narrative: &Text,
) -> String {
    let percent = progress.percent().map(|percent| percent.value().to_string());
    let percent = percent.unwrap_or_default();
    let day = choices.reported_on.to_string();
    let parts: [&str; 7] = [
        plan.code.as_str(),
        activity.code.as_str(),
        &day,
        progress.status().as_str(),
        &percent,
        &narrative.es,
        &narrative.en,
    ];
    let mut digest = Sha256::new();
    for part in parts {
        digest.update(part);
        digest.update([0_u8]);
    }
    let digits = hexadecimal(&digest.finalize()[..16]);
    let mut identifier = String::with_capacity(36);
    for (place, digit) in digits.chars().enumerate() {
        if matches!(place, 8 | 12 | 16 | 20) {
            identifier.push('-');
        }
        identifier.push(digit);
    }
    identifier
}

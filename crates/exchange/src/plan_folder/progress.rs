//! The reports that come with the files of a plan.

use std::collections::HashMap;

use vigia_domain::account::Actor;
use vigia_domain::report::{Progress, Review};
use vigia_domain::{Activity, ActivityCode, Day, ProgressReport};

use super::keys::Known;
use super::sheet::{Form, Row, Sheet};
use super::structure::citation;

pub(super) static PROGRESS: Form = Form {
    file: "progress.csv",
    required: &[
        "activity",
        "reported_on",
        "status",
        "percent",
        "note_es",
        "note_en",
        "provenance",
        "source",
    ],
    optional: &["evidence", "spent_dop"],
};

/// The reports with the activity of each, oldest first, those of one day in
/// the order of the file.
pub(super) fn reports(sheet: &Sheet<'_>, known: &Known) -> Vec<(ActivityCode, ProgressReport)> {
    refuse_duplicates(sheet);
    let mut reports: Vec<_> = sheet.rows().filter_map(|row| report(&row, known)).collect();
    reports.sort_by_key(|(_, report)| report.reported_on);
    reports
}

/// Puts each report to its activity, which are sorted by code.
pub(super) fn attach(activities: &mut [Activity], reports: Vec<(ActivityCode, ProgressReport)>) {
    for (code, report) in reports {
        if let Ok(index) = activities.binary_search_by(|activity| activity.code.cmp(&code)) {
            activities[index].reports.push(report);
        }
    }
}

fn refuse_duplicates(sheet: &Sheet<'_>) {
    let mut lines = HashMap::new();
    for row in sheet.rows() {
        let key = (row.cell("activity"), row.cell("reported_on"), row.cell("source"));
        let (Some(activity), Some(day), Some(source)) = key else { continue };
        let key = [activity, day, source];
        if key.contains(&"") {
            continue;
        }
        if let Some(line) = lines.insert(key, row.line()) {
            let problem = format!(
                "line {line} is a report of {activity} on {day} from {source} already; \
                 there is one for each activity, day and source"
            );
            row.fault("reported_on", problem);
        }
    }
}

fn report(row: &Row<'_>, known: &Known) -> Option<(ActivityCode, ProgressReport)> {
    let activity = row.reference("activity", &known.activities);
    let reported_on: Option<Day> = row.parse("reported_on");
    let progress = progress(row);
    let narrative = row.text("note");
    let evidence = row.optional("evidence");
    let spent = row.optional("spent_dop");
    let (provenance, source) = citation(row, &known.sources)?;
    let (activity, reported_on) = (activity?, reported_on?);
    let report = ProgressReport {
        id: format!("{activity}/{reported_on}/{source}"),
        reported_on,
        progress: progress?,
        narrative: narrative?,
        evidence,
        spent,
        provenance,
        source: Some(source),
        actor: Actor::PlanFiles,
        review: Review::Validated,
        version: 1,
    };
    Some((activity, report))
}

fn progress(row: &Row<'_>) -> Option<Progress> {
    let status = row.parse("status");
    let percent = row.optional("percent");
    row.accept("percent", Progress::new(status?, percent))
}

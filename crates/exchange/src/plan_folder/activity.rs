//! The rows of the matrix.

use vigia_domain::activity::{Milestone, Terms};
use vigia_domain::{Activity, ActivityCode, Day, ProgrammeCode};

use super::keys::Known;
use super::sheet::{Form, Row, Sheet};
use super::structure::citation;
use super::value::Value;

pub(super) static ACTIVITIES: Form = Form {
    file: "activities.csv",
    required: &[
        "code",
        "programme",
        "title_es",
        "title_en",
        "lead",
        "partners",
        "start",
        "deadline",
        "weight",
        "milestones_es",
        "milestones_en",
        "verification_es",
        "verification_en",
        "budget_dop",
        "sdg",
        "gcm",
        "provenance",
        "source",
    ],
    optional: &["milestones_due"],
};

/// The activities by code, without their reports.
pub(super) fn activities(sheet: &Sheet<'_>, known: &Known) -> Vec<Activity> {
    let mut activities: Vec<Activity> =
        sheet.rows().filter_map(|row| activity(&row, known)).collect();
    activities.sort_by(|a, b| a.code.cmp(&b.code));
    activities
}

fn activity(row: &Row<'_>, known: &Known) -> Option<Activity> {
    let identity = identity(row, known);
    let title = row.text("title");
    let lead = row.reference("lead", &known.agencies);
    let partners = row.references("partners", &known.agencies);
    let days = days(row);
    let weight = row.parse("weight");
    let milestones = milestones(row);
    let verification = row.texts("verification");
    let budget = row.optional("budget_dop");
    let sdg = row.references("sdg", &known.sdg);
    let gcm = row.references("gcm", &known.gcm);
    let (provenance, source) = citation(row, &known.sources)?;
    let ((code, programme), (start, deadline)) = (identity?, days?);
    Some(Activity {
        code,
        programme,
        title: title?,
        partners,
        start,
        terms: Terms { lead: lead?, deadline, weight: weight? },
        milestones: milestones?,
        verification: verification?,
        budget,
        sdg,
        gcm,
        provenance,
        source,
        withdrawn: None,
        version: 1,
        amendments: Vec::new(),
        reports: Vec::new(),
        events: Vec::new(),
    })
}

/// The code with the programme, whose number it starts with.
fn identity(row: &Row<'_>, known: &Known) -> Option<(ActivityCode, ProgrammeCode)> {
    let code: Option<ActivityCode> = row.parse("code");
    let programme = row.reference("programme", &known.programmes);
    let (code, programme) = (code?, programme?);
    let number = code.as_str().split('.').next();
    if number != Some(programme.as_str()) {
        let allowed = format!("a code of its programme, such as {programme}.01");
        row.fault("code", format!("«{code}» is not {allowed}"));
    }
    Some((code, programme))
}

/// The first and the last day.
fn days(row: &Row<'_>) -> Option<(Day, Day)> {
    let start: Option<Day> = row.parse("start");
    let deadline: Option<Day> = row.parse("deadline");
    let (start, deadline) = (start?, deadline?);
    if deadline < start {
        let problem = format!("{deadline} is before the start; allowed is from {start} on");
        row.fault("deadline", problem);
    }
    Some((start, deadline))
}

/// The steps with their days; an item of the days that is empty gives none.
fn milestones(row: &Row<'_>) -> Option<Vec<Milestone>> {
    let column = "milestones_due";
    let texts = row.texts("milestones");
    let items = row.list(column).unwrap_or_default();
    let due = |item: &str| {
        if item.is_empty() { None } else { row.accept(column, Day::read(item)) }
    };
    let mut dues: Vec<Option<Day>> = items.into_iter().map(due).collect();
    let texts = texts?;
    if dues.is_empty() {
        dues = vec![None; texts.len()];
    } else if dues.len() != texts.len() {
        row.unequal_lists((column, dues.len()), ("milestones_es", texts.len()));
    }
    Some(texts.into_iter().zip(dues).map(|(text, due)| Milestone { text, due }).collect())
}

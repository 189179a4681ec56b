//! What of the chosen contributes to which target, indicator or objective: a
//! reference alignment, one contribution a row.

use vigia_domain::alignment::{GcmObjective, Labelled, SdgTag, SdgTarget};
use vigia_domain::{Plan, Selection, Text};

use super::column::{Column, Kind, columns};

/// A contribution.
pub(super) struct Row<'a> {
    of: &'static str,
    code: &'a str,
    frame: &'static str,
    reference: String,
    label: Option<&'a Text>,
}

const SUBJECTS: &[&str] = &["activity", "indicator"];

const FRAMES: &[&str] = &["sdg_target", "sdg_indicator", "gcm"];

pub(super) fn rows(selection: &Selection) -> Vec<Row<'_>> {
    let plan: &Plan = selection.plan();
    let mut rows = Vec::new();
    for row in selection.rows() {
        let activity = row.activity;
        let of = ("activity", activity.code.as_str());
        rows.extend(activity.sdg.iter().map(|target| of_target(plan, of, target)));
        rows.extend(activity.gcm.iter().map(|objective| of_objective(plan, of, *objective)));
    }
    for indicator in selection.indicators() {
        let of = ("indicator", indicator.code.as_str());
        rows.extend(indicator.sdg.iter().map(|tag| match tag {
            SdgTag::Target(target) => of_target(plan, of, target),
            SdgTag::Indicator(sdg) => Row {
                of: of.0,
                code: of.1,
                frame: "sdg_indicator",
                reference: sdg.to_string(),
                label: label(&plan.sdg_indicators, sdg),
            },
        }));
        rows.extend(indicator.gcm.iter().map(|objective| of_objective(plan, of, *objective)));
    }
    rows
}

fn of_target<'a>(plan: &'a Plan, of: (&'static str, &'a str), target: &SdgTarget) -> Row<'a> {
    let label = label(&plan.sdg, target);
    Row { of: of.0, code: of.1, frame: "sdg_target", reference: target.to_string(), label }
}

fn of_objective<'a>(
    plan: &'a Plan,
    of: (&'static str, &'a str),
    objective: GcmObjective,
) -> Row<'a> {
    let label = label(&plan.gcm, &objective);
    Row { of: of.0, code: of.1, frame: "gcm", reference: objective.to_string(), label }
}

fn label<'a, T: PartialEq>(labels: &'a [Labelled<T>], code: &T) -> Option<&'a Text> {
    labels.iter().find(|of| of.code == *code).map(|of| &of.label)
}

pub(super) fn columns<'a>() -> Vec<Column<Row<'a>>> {
    columns![Row<'a>;
        ("of", Kind::Word(SUBJECTS), "tables-alignment-of", |_, row| row.of.into()),
        ("code", Kind::Code, "tables-alignment-code", |_, row| row.code.into()),
        ("frame", Kind::Word(FRAMES), "tables-alignment-frame", |_, row| row.frame.into()),
        ("reference", Kind::Code, "tables-alignment-reference", |_, row| row.reference.clone()),
        ("label", Kind::Text, "tables-alignment-label", |to, row| {
            row.label.map_or("", |label| label.get(to.lang)).to_owned()
        }),
    ]
}

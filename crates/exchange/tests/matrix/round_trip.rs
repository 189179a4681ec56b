//! What the product writes under its own headings proposes nothing.

use proptest::prelude::*;
use vigia_domain::view::Row;
use vigia_domain::{ActivityCode, Day, Lang, View, day};
use vigia_exchange::matrix::{Choices, Field};

use crate::{PLAN, choices, proposal, told};

const FIELDS: [Field; 19] = [
    Field::Axis,
    Field::Programme,
    Field::Objective,
    Field::ExpectedResult,
    Field::Code,
    Field::Activity,
    Field::Milestones,
    Field::Verification,
    Field::Lead,
    Field::Partners,
    Field::Start,
    Field::Deadline,
    Field::Weight,
    Field::Budget,
    Field::Status,
    Field::Percent,
    Field::Notes,
    Field::Sdg,
    Field::Gcm,
];

fn listed<T: ToString>(entries: &[T]) -> String {
    entries.iter().map(ToString::to_string).collect::<Vec<_>>().join("; ")
}

/// Text that no spreadsheet program takes for a formula.
fn protected(text: &str) -> String {
    if text.starts_with(['=', '+', '-', '@']) { format!("'{text}") } else { text.to_owned() }
}

fn cell(view: &View, row: Row<'_>, field: Field, lang: Lang) -> String {
    let Row { activity, standing } = row;
    let plan = view.plan();
    let programme = plan.programme(&activity.programme).unwrap();
    match field {
        Field::Axis => plan.axis(&programme.axis).unwrap().name.get(lang).to_owned(),
        Field::Programme => format!("{}. {}", programme.code, programme.name.get(lang)),
        Field::Objective => programme.objective.get(lang).to_owned(),
        Field::ExpectedResult => programme.expected_result.get(lang).to_owned(),
        Field::Code => activity.code.to_string(),
        Field::Activity => protected(activity.title.get(lang)),
        Field::Milestones => {
            let lines = activity.milestones.iter().map(|milestone| {
                let due = milestone.due.map(|due| format!(" ({})", day::write(due)));
                format!("{}{}", milestone.text.get(lang), due.unwrap_or_default())
            });
            lines.collect::<Vec<_>>().join("\n")
        }
        Field::Verification => {
            let lines = activity.verification.iter().map(|text| text.get(lang));
            lines.collect::<Vec<_>>().join("\n")
        }
        Field::Lead => activity.terms.lead.to_string(),
        Field::Partners => listed(&activity.partners),
        Field::Start => activity.start.to_string(),
        Field::Deadline => activity.terms.deadline.to_string(),
        Field::Weight => activity.terms.weight.to_string(),
        Field::Budget => {
            activity.budget.map(|budget| budget.whole_pesos().to_string()).unwrap_or_default()
        }
        Field::Status => vigia_i18n::status(lang, standing.status),
        Field::Percent => format!("{}%", standing.actual.rounded()),
        Field::Notes => {
            let last = activity.reports_on(view.day()).next_back();
            last.map(|report| protected(report.narrative.get(lang))).unwrap_or_default()
        }
        Field::Sdg => listed(&activity.sdg),
        Field::Gcm => listed(&activity.gcm),
        Field::Quarter { .. } | Field::Indicator | Field::Provenance | Field::Source => {
            String::new()
        }
    }
}

/// The matrix of some activities on a day, as a CSV.
fn written(on: Day, lang: Lang, codes: &[ActivityCode]) -> Vec<u8> {
    let view = View::new(&PLAN.published(), on);
    let mut writer = csv::Writer::from_writer(Vec::new());
    writer.write_record(FIELDS.map(|field| field.heading(lang))).unwrap();
    for row in view.rows().filter(|row| codes.contains(&row.activity.code)) {
        writer.write_record(FIELDS.map(|field| cell(&view, row, field, lang))).unwrap();
    }
    writer.into_inner().unwrap()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    #[test]
    fn what_is_written_reads_again_without_a_change(
        month in 0..40i8,
        lang in prop::sample::select(Lang::ALL.to_vec()),
        codes in prop::sample::subsequence(
            PLAN.activities.iter().map(|activity| activity.code.clone()).collect::<Vec<_>>(),
            1..=PLAN.activities.len(),
        ),
    ) {
        let on = Day::new(2018 + i16::from(month / 12), month % 12 + 1, 15).unwrap();
        let choices = Choices { reported_on: on, ..choices(lang) };
        let proposal = proposal("m.csv", &written(on, lang, &codes), &choices);
        prop_assert_eq!(proposal.left(), codes.len(), "{:?} {:?}", told(&proposal), proposal.faults);
    }
}

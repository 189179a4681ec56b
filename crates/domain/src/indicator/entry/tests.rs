use jiff::civil::date;

use super::*;
use crate::indicator::Measure;
use crate::sample::{indicator, observation, plan};
use crate::source::Source;

const TODAY: Day = date(2019, 11, 30);

fn plan_with_calls() -> Plan {
    let mut plan = plan(&[]);
    plan.sources = vec![Source {
        code: "official".parse().unwrap(),
        title: "Informe anual".into(),
        publisher: "CITIM".into(),
        year: Some(2019),
        reference: "citim".into(),
    }];
    plan.indicators = vec![indicator("CALLS")];
    plan
}

fn row(period: &str, value: &str, words: &[(Dimension, &str)]) -> EntryRow {
    EntryRow {
        indicator: "CALLS".into(),
        period: period.into(),
        value: value.into(),
        source: "official".into(),
        dimensions: words.iter().map(|(dimension, word)| (*dimension, (*word).into())).collect(),
        ..EntryRow::default()
    }
}

fn sent(
    plan: &Plan,
    rows: &[EntryRow],
) -> Result<Vec<(IndicatorCode, Observation)>, Vec<EntryFault>> {
    let sender = Sender {
        actor: Actor::PlanFiles,
        today: TODAY,
        may_send: &|_| true,
        identify: &|row| format!("row-{row}"),
    };
    read(plan, rows, &sender)
}

fn problem(plan: &Plan, row: EntryRow) -> (EntryColumn, EntryProblem) {
    let faults = sent(plan, &[row]).unwrap_err();
    assert_eq!(faults.len(), 1, "{faults:?}");
    (faults[0].column, faults[0].problem.clone())
}

#[test]
fn rows_become_observations_that_wait_for_review() {
    let observations = sent(&plan_with_calls(), &[row("2019-S1", "120", &[])]).unwrap();
    let (code, observation) = &observations[0];
    assert_eq!((code.as_str(), observation.id.as_str()), ("CALLS", "row-1"));
    assert_eq!(observation.figure(), Some(Figure::Count(120)));
    assert_eq!(observation.published_on, TODAY);
    assert_eq!(observation.review, Review::Submitted);
}

#[test]
fn each_fault_names_its_row_and_column() {
    let plan = plan_with_calls();
    let unknown = EntryRow { indicator: "NADA".into(), ..row("2019-S1", "1", &[]) };
    let rows = [row("2019-S3", "-4", &[]), unknown, row("2019-S1", "12.5", &[])];
    let faults = sent(&plan, &rows).unwrap_err();
    let found: Vec<_> = faults.iter().map(|fault| (fault.row, fault.column.as_str())).collect();
    assert_eq!(found, [(1, "period"), (1, "value"), (2, "indicator"), (3, "value")]);
    assert_eq!(faults[1].problem, EntryProblem::Figure(NotAFigure::Negative));
}

#[test]
fn a_percentage_of_nothing_is_refused() {
    let mut plan = plan_with_calls();
    plan.indicators[0].measure = Measure::Percent;
    let fraction = EntryRow {
        numerator: "3".into(),
        denominator: "0".into(),
        value: String::new(),
        ..row("2019-S1", "", &[])
    };
    let found = problem(&plan, fraction);
    assert_eq!(found.0, EntryColumn::Denominator);
    assert_eq!(found.1, EntryProblem::Figure(NotAFigure::DenominatorZero));
}

#[test]
fn a_period_that_is_not_over_has_no_figures_yet() {
    let found = problem(&plan_with_calls(), row("2019", "12", &[]));
    assert_eq!(found, (EntryColumn::Period, EntryProblem::PeriodNotOver));
}

#[test]
fn a_period_may_lie_within_another_but_not_across_its_end() {
    let mut plan = plan_with_calls();
    plan.indicators[0].observations = vec![observation("2018", 80)];
    assert!(sent(&plan, &[row("2018-S1", "30", &[])]).is_ok());
    let found = problem(&plan, row("2018-04..2019-03", "30", &[]));
    assert_eq!(found.1, EntryProblem::Overlaps("2018".parse().unwrap()));
}

#[test]
fn a_value_for_a_cell_that_has_one_corrects_it() {
    let mut plan = plan_with_calls();
    plan.indicators[0].observations = vec![observation("2018", 80)];
    let corrected = sent(&plan, &[row("2018", "82", &[])]).unwrap();
    assert_eq!(corrected[0].1.supersedes, Some(observation("2018", 80).id));
}

#[test]
fn parts_make_up_the_total_that_is_sent_with_them() {
    let plan = plan_with_calls();
    let sex = |word, value| row("2018", value, &[(Dimension::Sex, word)]);
    let rows = [row("2018", "80", &[]), sex("female", "50"), sex("male", "30")];
    assert_eq!(sent(&plan, &rows).unwrap().len(), 3);
    let rows = [row("2018", "80", &[]), sex("female", "50"), sex("male", "20")];
    let faults = sent(&plan, &rows).unwrap_err();
    let problem = EntryProblem::DoesNotAddUp { parts: 70.0, total: 80.0 };
    assert_eq!((faults[0].row, &faults[0].problem), (1, &problem));
}

#[test]
fn a_list_of_provinces_may_fall_short_but_not_exceed_the_total() {
    let plan = plan_with_calls();
    let province = |value| row("2018", value, &[(Dimension::Province, "Azua")]);
    assert!(sent(&plan, &[row("2018", "80", &[]), province("12")]).is_ok());
    assert!(sent(&plan, &[row("2018", "80", &[]), province("90")]).is_err());
}

#[test]
fn one_cell_is_sent_once() {
    let rows = [row("2018", "80", &[]), row("2018", "81", &[])];
    let faults = sent(&plan_with_calls(), &rows).unwrap_err();
    assert_eq!(faults[0].problem, EntryProblem::Twice { other: 1 });
}

#[test]
fn nothing_in_words_is_kept_about_people_whom_the_plan_protects() {
    let mut plan = plan_with_calls();
    let noted = EntryRow { note: "Una joven de Azua".into(), ..row("2018", "80", &[]) };
    assert!(sent(&plan, std::slice::from_ref(&noted)).is_ok());
    plan.indicators[0].subject = Subject::ProtectedPeople;
    assert_eq!(problem(&plan, noted), (EntryColumn::Note, EntryProblem::FreeText));
}

#[test]
fn words_sources_days_and_links_are_checked() {
    let plan = plan_with_calls();
    let good = || row("2018", "80", &[]);
    let sex = row("2018", "80", &[(Dimension::Sex, "mujer")]);
    assert_eq!(problem(&plan, sex).1, EntryProblem::UnknownWord);
    let source = EntryRow { source: "nadie".into(), ..good() };
    assert_eq!(problem(&plan, source).1, EntryProblem::UnknownSource);
    for day in ["31/02/2019", "01/12/2019", "31/12/2017"] {
        let dated = EntryRow { published_on: day.into(), ..good() };
        assert_eq!(problem(&plan, dated).1, EntryProblem::BadDay, "{day}");
    }
    let link = EntryRow { evidence: "javascript:alert(1)".into(), ..good() };
    assert_eq!(problem(&plan, link).1, EntryProblem::NotALink);
    let long = EntryRow { note: "ñ".repeat(MAX_NOTE + 1), ..good() };
    assert_eq!(problem(&plan, long).1, EntryProblem::NoteTooLong);
}

#[test]
fn whoever_may_not_send_an_indicator_is_told_so() {
    let plan = plan_with_calls();
    let sender = Sender {
        actor: Actor::PlanFiles,
        today: TODAY,
        may_send: &|_| false,
        identify: &|row| row.to_string(),
    };
    let faults = read(&plan, &[row("2018", "80", &[])], &sender).unwrap_err();
    assert_eq!(faults[0].problem, EntryProblem::NotYours);
}

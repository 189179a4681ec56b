//! Attacks on published tables of protected people.

use proptest::prelude::*;

use super::*;
use crate::indicator::dimensions::{AgeGroup, Exploitation, Sex};
use crate::sample::{indicator, observation, plan};
use crate::{Period, Plan};

fn victims(observations: Vec<Observation>) -> Plan {
    let mut plan = plan(&[]);
    let mut indicator = indicator("VICT");
    indicator.subject = Subject::ProtectedPeople;
    indicator.observations = observations;
    plan.indicators = vec![indicator];
    plan
}

fn by_sex(period: &str, sex: Sex, people: u64) -> Observation {
    let mut cell = observation(period, people);
    cell.dimensions.sex = Some(sex);
    cell.id = format!("{period} {sex}");
    cell
}

fn readings(plan: &Plan) -> Vec<Reading> {
    plan.published().indicators[0].observations.iter().map(|o| o.reading).collect()
}

const fn known(people: u64) -> Reading {
    Reading::Known(Figure::Count(people))
}

#[test]
fn a_small_cell_and_the_one_that_would_betray_it_are_withheld() {
    let plan = victims(vec![
        observation("2018", 60),
        by_sex("2018", Sex::Female, 40),
        by_sex("2018", Sex::Male, 7),
        by_sex("2018", Sex::Unknown, 13),
    ]);
    assert_eq!(readings(&plan), [known(60), known(40), Reading::TooSmall, Reading::Withheld]);
}

#[test]
fn what_is_said_beside_a_withheld_figure_is_withheld_with_it() {
    let mut cells = [by_sex("2018", Sex::Female, 4), by_sex("2018", Sex::Male, 40)];
    for cell in &mut cells {
        cell.note = Text { es: "Cuatro niñas".to_owned(), en: "Four girls".to_owned() };
        cell.evidence = "https://example.org/cuatro".parse().ok();
    }
    let published = victims(cells.to_vec()).published();
    let [small, large] = &published.indicators[0].observations[..] else { panic!("two cells") };
    assert_eq!(small.reading, Reading::TooSmall);
    assert_eq!((&small.note, &small.evidence), (&Text::default(), &None));
    assert!(large.reading == known(40) && large.note.es == "Cuatro niñas");
    assert!(large.evidence.is_some());
}

#[test]
fn nobody_in_a_cell_counts_as_few_and_nobody_in_a_total_does_not() {
    let plan = victims(vec![by_sex("2018", Sex::Female, 0)]);
    assert_eq!(readings(&plan), [Reading::TooSmall]);
    let mut none = observation("2018", 0);
    none.disclosure = Disclosure::Internal;
    assert_eq!(readings(&victims(vec![none])), [known(0)]);
}

#[test]
fn an_official_total_passes_and_an_internal_one_does_not() {
    let mut total = observation("2018", 6);
    assert_eq!(readings(&victims(vec![total.clone()])), [known(6)]);
    total.disclosure = Disclosure::Internal;
    assert_eq!(readings(&victims(vec![total])), [Reading::TooSmall]);
    assert_eq!(readings(&victims(vec![by_sex("2018", Sex::Male, 6)])), [Reading::TooSmall]);
}

#[test]
fn a_cell_of_three_dimensions_is_withheld_however_large() {
    let mut cell = by_sex("2018", Sex::Female, 500);
    cell.dimensions.age_group = Some(AgeGroup::Adult);
    cell.dimensions.exploitation = Some(Exploitation::Labour);
    assert_eq!(readings(&victims(vec![cell])), [Reading::Withheld]);
}

#[test]
fn a_small_quarter_does_not_follow_from_its_year() {
    let mut quarters: Vec<Observation> =
        [("2018-Q1", 30), ("2018-Q2", 4), ("2018-Q3", 20), ("2018-Q4", 25)]
            .map(|(period, people)| observation(period, people))
            .into();
    for quarter in &mut quarters {
        quarter.disclosure = Disclosure::Internal;
    }
    quarters.push(observation("2018", 79));
    let readings = readings(&victims(quarters));
    assert_eq!(readings[1..3], [Reading::TooSmall, Reading::Withheld]);
    assert_eq!(readings[4], known(79));
}

#[test]
fn a_correction_does_not_betray_what_was_withheld_before_it() {
    let mut corrected = by_sex("2018", Sex::Male, 12);
    corrected.id = "corrected".into();
    corrected.supersedes = Some(by_sex("2018", Sex::Male, 7).id);
    corrected.revision = 2;
    let mut total = observation("2018", 65);
    total.id = "total".into();
    total.supersedes = Some(observation("2018", 60).id);
    total.revision = 2;
    let plan = victims(vec![
        observation("2018", 60),
        by_sex("2018", Sex::Female, 40),
        by_sex("2018", Sex::Male, 7),
        by_sex("2018", Sex::Unknown, 13),
        corrected,
        total,
    ]);
    // The unknown stay as withheld as they were: shown now, they would tell the
    // seven men of the first table.
    assert_eq!(readings(&plan)[2..4], [Reading::TooSmall, Reading::Withheld]);
    assert_eq!(readings(&plan)[4], Reading::Withheld);
}

#[test]
fn a_corrected_official_total_does_not_betray_a_cell_that_has_become_small() {
    let mut men = by_sex("2018", Sex::Male, 5);
    men.id = "men".into();
    men.supersedes = Some(by_sex("2018", Sex::Male, 30).id);
    let mut total = observation("2018", 25);
    total.id = "total".into();
    total.supersedes = Some(observation("2018", 50).id);
    (men.revision, total.revision) = (2, 2);
    let plan = victims(vec![
        observation("2018", 50),
        by_sex("2018", Sex::Female, 20),
        by_sex("2018", Sex::Male, 30),
        men,
        total,
    ]);
    assert_eq!(readings(&plan)[3..], [Reading::TooSmall, Reading::Withheld]);
}

#[test]
fn what_counts_no_victims_is_published_as_it_is() {
    let mut plan = victims(vec![by_sex("2018", Sex::Male, 3)]);
    plan.indicators[0].subject = Subject::Others;
    assert_eq!(readings(&plan), [known(3)]);
}

/// A year of quarters by sex and age group, with every margin and the sums of
/// the year, some cells corrected later.
fn tables() -> impl Strategy<Value = Vec<Observation>> {
    let cells = prop::collection::vec(0..40u64, 4 * 2 * 2);
    let corrections = prop::collection::vec((0..16usize, 0..40u64), 0..3);
    (cells, corrections).prop_map(|(mut cells, corrections)| {
        let mut observations = table(&cells, 1, &[]);
        for (turn, (cell, people)) in corrections.into_iter().enumerate() {
            cells[cell] = people;
            let revision = i64::try_from(turn).unwrap() + 2;
            let table = table(&cells, revision, &observations);
            observations.extend(table);
        }
        observations
    })
}

/// The cells and sums of a state of the table that differ from what stood.
fn table(cells: &[u64], revision: i64, before: &[Observation]) -> Vec<Observation> {
    let periods = ["2018-Q1", "2018-Q2", "2018-Q3", "2018-Q4", "2018"];
    let sexes = [None, Some(Sex::Female), Some(Sex::Male)];
    let ages = [None, Some(AgeGroup::Minor), Some(AgeGroup::Adult)];
    let mut table = Vec::new();
    for (p, period) in periods.iter().enumerate() {
        for (s, sex) in sexes.iter().enumerate() {
            for (a, age_group) in ages.iter().enumerate() {
                let within = |cell: &usize| {
                    let (q, rest) = (cell / 4, cell % 4);
                    (p == 4 || q == p)
                        && (s == 0 || rest / 2 == s - 1)
                        && (a == 0 || rest % 2 == a - 1)
                };
                let people = (0..16).filter(within).map(|cell| cells[cell]).sum();
                let mut cell = observation(period, people);
                cell.dimensions.sex = *sex;
                cell.dimensions.age_group = *age_group;
                cell.revision = revision;
                cell.id = format!("{period} {s} {a} {revision}");
                cell.disclosure =
                    if s + a == 0 { Disclosure::Official } else { Disclosure::Internal };
                let last = before
                    .iter()
                    .rev()
                    .find(|o| o.period == cell.period && o.dimensions == cell.dimensions);
                if last.is_some_and(|last| last.reading == cell.reading) {
                    continue;
                }
                cell.supersedes = last.map(|last| last.id.clone());
                table.push(cell);
            }
        }
    }
    table
}

/// Everything that subtraction gives away, however many sums are taken
/// together: the unknowns that elimination over fractions leaves alone.
fn worked_out(truth: &[Observation], shown: &[Observation]) -> BTreeSet<usize> {
    let mut sample = indicator("VICT");
    sample.observations = truth.to_vec();
    let hidden: Vec<usize> =
        (0..shown.len()).filter(|index| shown[*index].figure().is_none()).collect();
    let place = |index| hidden.iter().position(|other| *other == index);
    let mut rows: Vec<Vec<i128>> = equations_of(&sample)
        .iter()
        .map(|equation| {
            let mut row = vec![0; hidden.len()];
            for (turn, member) in equation.members().enumerate() {
                if let Some(place) = place(member) {
                    // The total comes first.
                    row[place] += if turn == 0 { -1 } else { 1 };
                }
            }
            row
        })
        .collect();
    let mut done = 0;
    for column in 0..hidden.len() {
        let Some(pivot) = (done..rows.len()).find(|row| rows[*row][column] != 0) else { continue };
        rows.swap(done, pivot);
        let pivot = rows[done].clone();
        for (index, row) in rows.iter_mut().enumerate() {
            if index != done && row[column] != 0 {
                let (ours, theirs) = (pivot[column], row[column]);
                for (value, of_pivot) in row.iter_mut().zip(&pivot) {
                    *value = *value * ours - of_pivot * theirs;
                }
                reduce(row);
            }
        }
        done += 1;
    }
    rows.iter()
        .filter_map(|row| {
            let mut set = row.iter().enumerate().filter(|(_, value)| **value != 0);
            let (place, _) = set.next()?;
            set.next().is_none().then(|| hidden[place])
        })
        .collect()
}

/// Divides a row by what all of its numbers share, so that they stay small.
fn reduce(row: &mut [i128]) {
    let divisor = row.iter().fold(0, |a, b| gcd(a, *b));
    if divisor > 1 {
        for value in row {
            *value /= divisor;
        }
    }
}

fn gcd(a: i128, b: i128) -> i128 {
    if b == 0 { a.abs() } else { gcd(b, a % b) }
}

proptest! {
    #[test]
    fn no_small_cell_follows_from_what_is_published(observations in tables()) {
        let published = victims(observations.clone()).published();
        let shown = &published.indicators[0].observations;
        let known = worked_out(&observations, shown);
        prop_assert!(known.is_empty(), "{known:?} follow from {shown:?}");
    }

    #[test]
    fn nothing_small_is_shown_in_a_cell(observations in tables()) {
        let published = victims(observations).published();
        for observation in &published.indicators[0].observations {
            let small = observation.figure().is_some_and(|figure| figure.people() < Some(11));
            prop_assert!(!small || observation.dimensions.set().count() == 0);
        }
    }

    #[test]
    fn every_day_withholds_what_the_last_day_withholds(observations in tables(), day in 0..400i32) {
        let published = victims(observations).published();
        let day = jiff::civil::date(2018, 1, 1) + jiff::Span::new().days(day);
        for then in &published.as_of(day).indicators[0].observations {
            let now = published.indicators[0].observations.iter().find(|o| o.id == then.id);
            prop_assert_eq!(now.map(|o| o.reading), Some(then.reading));
        }
    }
}

#[test]
fn a_period_is_filled_by_parts_of_each_kind() {
    let periods: Vec<Period> = ["2018", "2018-S1", "2018-S2", "2018-Q1", "2018-Q2", "2018-Q3"]
        .map(|code| code.parse().unwrap())
        .into();
    let tilings = tilings(periods[0], &periods);
    assert_eq!(tilings, [vec![periods[1], periods[2]]]);
    assert_eq!(super::tilings(periods[1], &periods), [vec![periods[3], periods[4]]]);
}

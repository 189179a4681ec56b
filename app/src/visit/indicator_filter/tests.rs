//! Choosing an indicator by the parameters of an address.

use vigia_domain::Text;
use vigia_domain::indicator::achievement::Gap;
use vigia_domain::indicator::{Baseline, Cumulation, Direction, Frequency, Measure, Subject};
use vigia_domain::source::Provenance;

use super::*;

const BEHIND: Rating = Rating::Rated(Band::Behind);

fn sentences() -> Indicator {
    Indicator {
        code: "SENT-T".parse().unwrap(),
        axis: "PERS".parse().unwrap(),
        programme: None,
        name: Text::new("Sentencias por explotación", "Sentences"),
        unit: Text::new("sentencias", "sentences"),
        measure: Measure::Count,
        direction: Direction::Increase,
        cumulation: Cumulation::Sum,
        frequency: Frequency::Year,
        baseline: Baseline::Missing { reason: Text::default() },
        official_source: "official".parse().unwrap(),
        crime: None,
        statistic: None,
        subject: Subject::Others,
        activities: Vec::new(),
        sdg: vec!["16.2.2".parse().unwrap()],
        gcm: vec!["10".parse().unwrap()],
        method: Text::default(),
        provenance: Provenance::Documented,
        targets: Vec::new(),
        observations: Vec::new(),
    }
}

fn read(parameters: &[(&str, &str)]) -> (IndicatorFilter, Vec<FilterFault>) {
    let query: BTreeMap<String, String> =
        parameters.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect();
    read_indicator_filter(&query)
}

fn accepts(name: &str, value: &str) -> bool {
    let (filter, faults) = read(&[(name, value)]);
    assert!(faults.is_empty(), "{name}={value}");
    filter.accepts(&sentences(), BEHIND)
}

#[test]
fn an_empty_filter_chooses_everything() {
    assert!(accepts("q", ""));
    assert!(accepts("axis", ""));
}

#[test]
fn each_parameter_narrows() {
    for (name, good, bad) in [
        ("axis", "PERS", "PREV"),
        ("gcm", "10", "9"),
        ("status", "behind", "not_reporting"),
        ("q", "EXPLOTACION sent-t", "albergue"),
    ] {
        assert!(accepts(name, good), "{name}={good}");
        assert!(!accepts(name, bad), "{name}={bad}");
    }
}

#[test]
fn a_target_chooses_what_is_aligned_to_one_of_its_indicators() {
    assert!(accepts("sdg", "16.2"));
    assert!(accepts("sdg", "16.2.2"));
    assert!(!accepts("sdg", "16.2.1"));
    assert!(!accepts("sdg", "8.7"));
}

#[test]
fn what_cannot_be_rated_is_in_no_band() {
    for gap in Gap::ALL {
        let group = RatingGroup::of(Rating::NotReporting(gap));
        assert_eq!(group, RatingGroup::NotReporting);
    }
    for group in RatingGroup::ALL {
        assert_eq!(RatingGroup::from_word(group.word()), Some(group));
    }
}

#[test]
fn a_parameter_that_means_nothing_is_a_fault_and_does_not_narrow() {
    let (filter, faults) = read(&[("status", "overdue"), ("gcm", "24"), ("sdg", "99")]);
    assert_eq!(filter, IndicatorFilter::default());
    assert_eq!(faults.len(), 3);
}

use std::sync::Arc;

use quick_xml::Reader;
use quick_xml::events::Event;
use vigia_domain::filter::ActivityFilter;
use vigia_domain::indicator::observation::Disclosure;
use vigia_domain::indicator::{Figure, Observation, Reading};
use vigia_domain::{Day, Indicator, Lang, Plan, Selection, Status, View};

use super::*;
use crate::plan_folder::default_plan;

const DAY: Day = Day::constant(2019, 11, 30);

fn edition(plan: &Plan, day: Day, filter: ActivityFilter) -> Edition {
    let view = Arc::new(View::new(&plan.published(), day));
    Edition {
        selection: Selection::new(view, filter),
        lang: Lang::Es,
        period: plan.period,
        origin: "https://vigia.example".to_owned(),
    }
}

fn whole(plan: &Plan) -> String {
    xml(&edition(plan, DAY, ActivityFilter::default())).unwrap()
}

fn of_words(words: &str) -> ActivityFilter {
    ActivityFilter { words: words.to_owned(), ..ActivityFilter::default() }
}

/// The values of an attribute of every element of a name, in order; nothing
/// where the element does not have it.
fn values(document: &str, element: &str, attribute: &str) -> Vec<Option<String>> {
    let mut reader = Reader::from_str(document);
    let mut values = Vec::new();
    loop {
        match reader.read_event().unwrap() {
            Event::Start(start) | Event::Empty(start)
                if start.name().as_ref() == element.as_bytes() =>
            {
                let value = start.try_get_attribute(attribute).unwrap();
                let text = |bytes: &[u8]| String::from_utf8(bytes.to_vec()).unwrap();
                values.push(value.map(|value| text(&value.value)));
            }
            Event::Eof => return values,
            _ => {}
        }
    }
}

fn count(document: &str, element: &str, attribute: &str, value: &str) -> usize {
    let found = values(document, element, attribute);
    found.iter().filter(|found| found.as_deref() == Some(value)).count()
}

fn indicator<'a>(plan: &'a mut Plan, code: &str) -> &'a mut Indicator {
    plan.indicators.iter_mut().find(|indicator| indicator.code.as_str() == code).unwrap()
}

/// An observation of victims that no authority has published.
fn internal(like: &Observation, period: &str, people: u64) -> Observation {
    Observation {
        id: format!("internal {period}"),
        period: period.parse().unwrap(),
        reading: Reading::Known(Figure::Count(people)),
        disclosure: Disclosure::Internal,
        ..like.clone()
    }
}

#[test]
fn every_activity_and_every_period_of_every_indicator_is_there() {
    let plan = default_plan();
    let edition = edition(&plan, DAY, ActivityFilter::default());
    let document = xml(&edition).unwrap();
    let rows = edition.selection.totals().activities;
    assert_eq!(count(&document, "iati-activity", "hierarchy", "1"), 1);
    assert_eq!(count(&document, "iati-activity", "hierarchy", "2"), rows);
    assert_eq!(count(&document, "related-activity", "type", codes::CHILD), rows);
    let indicators = edition.selection.indicators();
    assert_eq!(values(&document, "indicator", "measure").len(), indicators.len());
    let periods = indicators.iter().map(|indicator| {
        let targets = indicator.targets.iter().map(|target| target.period);
        let observed = indicator.current().map(|observation| observation.period);
        targets.chain(observed).collect::<std::collections::BTreeSet<_>>().len()
    });
    assert_eq!(values(&document, "period", "none").len(), periods.sum::<usize>());
    let targets: usize = indicators.iter().map(|indicator| indicator.targets.len()).sum();
    assert_eq!(values(&document, "target", "value").len(), targets);
}

#[test]
fn a_small_selection_is_written_like_this() {
    let document = xml(&edition(&default_plan(), DAY, of_words("3.03"))).unwrap();
    insta::assert_snapshot!(document);
}

#[test]
fn the_statuses_are_those_of_the_plan() {
    let plan = default_plan();
    let edition = edition(&plan, DAY, ActivityFilter::default());
    let document = xml(&edition).unwrap();
    let distribution = edition.selection.totals().distribution;
    for (code, statuses) in [
        ("1", &[Status::NotStarted][..]),
        ("2", &[Status::InProgress, Status::Continuous][..]),
        ("4", &[Status::Completed][..]),
        ("5", &[Status::Cancelled][..]),
        ("6", &[Status::Suspended][..]),
    ] {
        let counts = distribution.counts().filter(|(status, _)| statuses.contains(status));
        let expected: usize = counts.map(|(_, count)| count).sum();
        let of_plan = usize::from(code == "2");
        assert_eq!(count(&document, "activity-status", "code", code), expected + of_plan, "{code}");
    }
}

#[test]
fn a_withheld_figure_leaves_no_trace() {
    let with = |people| {
        let mut plan = default_plan();
        let victims = indicator(&mut plan, "VICT");
        let is_official = |of: &&Observation| of.source == victims.official_source;
        let like = victims.observations.iter().find(is_official).unwrap().clone();
        victims.observations.push(internal(&like, "2015", people));
        whole(&plan)
    };
    let (seven, eight) = (with(7), with(8));
    assert_eq!(seven, eight);
    assert!(seven.contains("&lt;11: cuenta a menos de 11 personas protegidas"), "{seven}");
}

#[test]
fn nobody_is_a_value_too() {
    let mut plan = default_plan();
    let inquiries = indicator(&mut plan, "POL-INV");
    let like = inquiries.observations[0].clone();
    inquiries.observations.push(Observation {
        source: inquiries.official_source.clone(),
        ..internal(&like, "2014", 0)
    });
    assert_eq!(count(&whole(&plan), "actual", "value", "0"), 1);
}

#[test]
fn other_sources_are_named_in_words_and_never_as_values() {
    let mut plan = default_plan();
    plan.indicators.retain(|indicator| indicator.code.as_str() == "INV-T");
    let year = "2017".parse().unwrap();
    plan.indicators[0].observations.retain(|observation| observation.period == year);
    plan.indicators[0].targets.clear();
    let document = whole(&plan);
    // The commission counts 26, the report of another government 17.
    assert_eq!(values(&document, "actual", "value"), [Some("26".to_owned())]);
    let (_, others) = document.split_once("Otras fuentes, sin corregir ni promediar: ").unwrap();
    assert!(others.lines().next().unwrap().contains(": 17"), "{others}");
}

#[test]
fn a_filter_that_matches_nothing_leaves_the_plan_alone() {
    let document = xml(&edition(&default_plan(), DAY, of_words("nada así"))).unwrap();
    assert_eq!(values(&document, "iati-activity", "hierarchy"), [Some("1".to_owned())]);
    assert_eq!(values(&document, "participating-org", "role"), [Some("2".to_owned())]);
    assert!(values(&document, "result", "type").is_empty());
    assert!(document.contains("El filtro no elige ninguna actividad"), "{document}");
}

#[test]
fn the_language_of_the_document_comes_first_and_the_other_one_follows() {
    let spanish = edition(&default_plan(), DAY, of_words("3.03"));
    let english = Edition { lang: Lang::En, ..spanish.clone() };
    let first = |edition: &Edition| {
        let found = values(&xml(edition).unwrap(), "narrative", "xml:lang");
        (found[0].clone().unwrap(), found[1].clone().unwrap())
    };
    assert_eq!(first(&spanish), ("es".to_owned(), "en".to_owned()));
    assert_eq!(first(&english), ("en".to_owned(), "es".to_owned()));
}

#[test]
fn past_its_end_the_plan_waits_for_what_is_open() {
    let plan = default_plan();
    let status = |day| {
        let document = xml(&edition(&plan, day, ActivityFilter::default())).unwrap();
        values(&document, "activity-status", "code")[0].clone().unwrap()
    };
    assert_eq!(status(Day::constant(2017, 12, 31)), "1");
    assert_eq!(status(plan.period.end()), "2");
    assert_eq!(status(Day::constant(2021, 1, 1)), "3");
}

#[test]
fn a_plan_with_markup_in_its_words_is_still_one_document() {
    let mut plan = default_plan();
    let title = "</narrative> & \"comillas\" -- \u{1b}";
    plan.activities[0].title = vigia_domain::Text::new(title, title);
    plan.title = vigia_domain::Text::new(title, title);
    let document = whole(&plan);
    let before = whole(&default_plan());
    let activities = |document: &str| values(document, "iati-activity", "hierarchy").len();
    assert_eq!(activities(&document), activities(&before));
    assert!(!document.contains('\u{1b}'));
}

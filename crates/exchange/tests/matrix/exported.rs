//! What the product writes, it reads again without a change.

use std::collections::BTreeMap;
use std::sync::Arc;

use proptest::prelude::*;
use vigia_domain::account::Actor;
use vigia_domain::activity::{Milestone, Money};
use vigia_domain::filter::ActivityFilter;
use vigia_domain::{Day, Lang, Plan, Selection, Text, View};
use vigia_exchange::matrix::layout::guess;
use vigia_exchange::matrix::{Choices, Outcome, propose};
use vigia_exchange::plan_folder::default_plan;
use vigia_exchange::workbook::Workbook;
use vigia_exchange::{Edition, xlsx};

fn exported(plan: &Plan, day: Day, lang: Lang) -> Vec<u8> {
    let view = Arc::new(View::new(&plan.published(), day));
    xlsx::matrix(&Edition {
        selection: Selection::new(view, ActivityFilter::default()),
        lang,
        period: plan.period,
        origin: "https://vigia.example".to_owned(),
    })
    .unwrap()
}

/// Long after the days that are exported: what is written speaks for its own.
const LATER: Day = Day::constant(2023, 6, 30);

/// The rows of an exported matrix that are not left as they are, however late
/// it comes back.
fn differences(plan: &Plan, day: Day, lang: Lang) -> Vec<String> {
    let workbook = Workbook::open("matrix.xlsx", &exported(plan, day, lang)).unwrap();
    let layout = guess(&workbook);
    let mapping = layout.mapping();
    assert_eq!(layout.check(&mapping), []);
    let reported_on = layout.reported_on(LATER);
    assert_eq!(reported_on, day);
    let choices = Choices { reported_on, lang, agencies: BTreeMap::new() };
    let proposal = propose(&workbook, &layout, &mapping, &choices, plan, &Actor::PlanFiles);
    assert_eq!(proposal.rows.len(), plan.as_of(day).activities.len());
    let faults = proposal.faults.iter().map(|fault| format!("{fault:?}"));
    let rows = proposal.rows.iter().filter(|row| !matches!(row.outcome, Outcome::Left));
    faults.chain(rows.map(|row| format!("{row:?}"))).collect()
}

#[test]
fn the_default_plan_comes_back_unchanged_on_any_quarters_end_in_both_languages() {
    let plan = default_plan();
    for day in ["2018-03-31", "2018-12-31", "2019-06-30", "2019-11-30", "2022-12-31"] {
        for lang in Lang::ALL {
            assert_eq!(differences(&plan, day.parse().unwrap(), lang), [""; 0], "{day} {lang}");
        }
    }
}

fn words() -> impl Strategy<Value = String> {
    // What a person may type: formulas, quotes, several lines, other scripts.
    let awkward = prop_oneof![
        Just("=1+1".to_owned()),
        Just("'=x".to_owned()),
        Just("-5 % de los casos".to_owned()),
        Just("@todos".to_owned()),
        Just("a;b, c / d y e".to_owned()),
        Just("<r>x</r>".to_owned()),
        Just("«niñez» & \"salud\"".to_owned()),
        Just("2019-06-30".to_owned()),
        Just("1.10".to_owned()),
    ];
    prop_oneof![awkward, "[A-Za-zÁÉÍÓÚáéíóúñÑ0-9 ,.;:()%/-]{1,60}"]
        .prop_map(|text| text.split_whitespace().collect::<Vec<_>>().join(" "))
        .prop_filter("an activity has words", |text| {
            text.chars().any(char::is_alphabetic) && text.trim() == text
        })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 12, ..ProptestConfig::default() })]

    #[test]
    fn whatever_an_activity_says_it_comes_back_unchanged(
        titles in proptest::collection::vec(words(), 6),
        milestones in proptest::collection::vec(words(), 0..4),
        verification in proptest::collection::vec(words(), 0..4),
        centavos in proptest::option::of(0..500_000_000_000_i64),
        weight in 1..=5_u8,
        due in proptest::option::of((2018..=2020_i16, 1..=12_i8, 1..=28_i8)),
        partners in proptest::sample::subsequence(
            default_plan().agencies.iter().map(|agency| agency.code.clone()).collect::<Vec<_>>(),
            0..6,
        ),
    ) {
        let mut plan = default_plan();
        for (place, title) in titles.iter().enumerate() {
            plan.activities[place].title = Text::new(format!("{title} {place}"), "");
        }
        let due = due.map(|(year, month, day)| Day::constant(year, month, day));
        let activity = &mut plan.activities[0];
        let text = |words: &String| Text::new(words.clone(), "");
        activity.verification = verification.iter().map(text).collect();
        activity.milestones = milestones
            .iter()
            .map(|words| Milestone { text: text(words), due })
            .collect();
        activity.budget = centavos.map(Money::from_centavos);
        let lead = activity.terms.lead.clone();
        activity.partners = partners.into_iter().filter(|partner| *partner != lead).collect();
        activity.terms.weight = weight.try_into().unwrap();
        let day = Day::constant(2019, 11, 30);
        prop_assert_eq!(differences(&plan, day, Lang::Es), Vec::<String>::new());
    }
}

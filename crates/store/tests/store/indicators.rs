//! The default plan with two more indicators, for tests.

use uuid::Uuid;
use vigia_domain::account::{Actor, Role};
use vigia_domain::amendment::Reason;
use vigia_domain::indicator::dimensions::{Crime, Sex};
use vigia_domain::indicator::observation::Disclosure;
use vigia_domain::indicator::{
    Baseline, Cumulation, Dimensions, Direction, Figure, Frequency, Indicator, Measure,
    Observation, Reading, Statistic, Subject, Target,
};
use vigia_domain::report::Review;
use vigia_domain::source::Provenance;
use vigia_domain::{IndicatorCode, Plan, Text};
use vigia_store::Store;

use crate::engines::{Place, default_plan, on, plan_code};

const SOURCE: &str = "crm-avances-2017";

/// The indicator that counts.
pub(crate) fn cases() -> IndicatorCode {
    "PRUEBA-CASOS".parse().unwrap()
}

/// The indicator that is a percentage.
pub(crate) fn share() -> IndicatorCode {
    "PRUEBA-PARTE".parse().unwrap()
}

/// The default plan with both indicators, each with targets and observations.
pub(crate) fn plan_with_indicators() -> Plan {
    let mut plan = default_plan();
    plan.indicators.push(Indicator {
        targets: vec![target("2018", Figure::Count(30)), target("2019", Figure::Count(34))],
        observations: vec![of_files("prueba-2018", "2018", Reading::Known(Figure::Count(29)))],
        ..indicator(cases())
    });
    let number = Figure::read(Measure::Percent, "47,5").unwrap();
    let fraction = Figure::fraction(Measure::Percent, 19, 47).unwrap();
    let mut part = of_files("parte-2018", "2018", Reading::Known(fraction));
    part.dimensions =
        Dimensions { crime: Some(Crime::Both), sex: Some(Sex::Female), ..Dimensions::default() };
    part.dimensions.province = Some("Dajabón".parse().unwrap());
    part.evidence = Some("https://example.org/informe".parse().unwrap());
    plan.indicators.push(Indicator {
        programme: None,
        measure: Measure::Percent,
        baseline: Baseline::Missing { reason: Text::new("No se midió.", "It was not measured.") },
        crime: Some(Crime::Both),
        statistic: Some(Statistic::Identified),
        subject: Subject::ProtectedPeople,
        activities: vec!["3.03".parse().unwrap(), "1.01".parse().unwrap()],
        sdg: vec!["16.2.2".parse().unwrap(), "5.2".parse().unwrap()],
        gcm: vec!["10".parse().unwrap()],
        targets: vec![target("2019", number)],
        observations: vec![part, of_files("parte-2017", "2017", Reading::TooSmall)],
        ..indicator(share())
    });
    plan
}

/// A store that holds this plan.
pub(crate) async fn with_indicators(place: &Place) -> Store {
    let store = place.open().await;
    store.load_plan(&plan_with_indicators(), &Reason::Correction, on("2018-01-01")).await.unwrap();
    store
}

/// The indicator that counts, as a store has it.
pub(crate) async fn cases_in(store: &Store) -> Indicator {
    store.plan(&plan_code()).await.unwrap().indicator(&cases()).unwrap().clone()
}

/// The same in a plan of files.
pub(crate) fn cases_of(plan: &mut Plan) -> &mut Indicator {
    plan.indicators.iter_mut().find(|indicator| indicator.code == cases()).unwrap()
}

/// A new observation of a member.
pub(crate) fn observation(period: &str, count: u64) -> Observation {
    Observation {
        provenance: Provenance::Reported,
        actor: Actor::Account { role: Role::Member, agency: "PETT".parse().unwrap() },
        review: Review::Submitted,
        version: 0,
        ..of_files(&Uuid::now_v7().to_string(), period, Reading::Known(Figure::Count(count)))
    }
}

fn indicator(code: IndicatorCode) -> Indicator {
    Indicator {
        code,
        axis: "PREV".parse().unwrap(),
        programme: Some("1".parse().unwrap()),
        name: Text::new("Casos «ñ»", "Cases"),
        unit: Text::new("casos", "cases"),
        measure: Measure::Count,
        direction: Direction::Increase,
        cumulation: Cumulation::Sum,
        frequency: Frequency::Year,
        baseline: Baseline::Known {
            figure: Figure::Count(26),
            period: "2017".parse().unwrap(),
            source: SOURCE.parse().unwrap(),
        },
        official_source: SOURCE.parse().unwrap(),
        crime: None,
        statistic: None,
        subject: Subject::Others,
        activities: Vec::new(),
        sdg: Vec::new(),
        gcm: Vec::new(),
        method: Text::new("Se cuentan.", "They are counted."),
        provenance: Provenance::Documented,
        targets: Vec::new(),
        observations: Vec::new(),
    }
}

fn target(period: &str, figure: Figure) -> Target {
    Target {
        period: period.parse().unwrap(),
        figure,
        provenance: Provenance::Illustrative,
        source: SOURCE.parse().unwrap(),
        amendments: Vec::new(),
    }
}

fn of_files(id: &str, period: &str, reading: Reading) -> Observation {
    Observation {
        id: id.to_owned(),
        period: period.parse().unwrap(),
        dimensions: Dimensions::default(),
        source: SOURCE.parse().unwrap(),
        reading,
        disclosure: Disclosure::Official,
        note: Text::new("Según la fuente.", "As the source says."),
        evidence: None,
        published_on: "2019-03-01".parse().unwrap(),
        supersedes: None,
        provenance: Provenance::Documented,
        actor: Actor::PlanFiles,
        review: Review::Validated,
        revision: 0,
        version: 1,
    }
}

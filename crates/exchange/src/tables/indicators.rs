//! The indicators with where they began and how they are doing on the day.

use vigia_domain::indicator::achievement::{Gap, Judged, Outcome, Rating};
use vigia_domain::indicator::dimensions::Crime;
use vigia_domain::indicator::{Baseline, Observation, Statistic};
use vigia_domain::policy::Band;
use vigia_domain::{Indicator, Selection};

use super::activities::PROVENANCES;
use super::column::{Column, Kind, Unit, codes, columns, decimal, maybe};
use super::figures::{WITHHELD, denominator, marker, number, numerator, value, withheld};

type Row<'a> = (&'a Indicator, Outcome<'a>);

const MEASURES: &[&str] = &["count", "percent", "ratio", "rate/…"];

const DIRECTIONS: &[&str] = &["increase", "decrease", "monitor"];

const CUMULATIONS: &[&str] = &["sum", "cumulative", "latest"];

const FREQUENCIES: &[&str] = &["monthly", "quarterly", "semester", "year"];

const CRIMES: &[&str] = &["trafficking", "smuggling", "both"];

const STATISTICS: &[&str] =
    &["prosecuted", "accused", "investigated", "identified", "sentences", "convicted"];

const SUBJECTS: &[&str] = &["protected_people", "others"];

const BANDS: &[&str] = &["behind", "on_track", "ahead"];

const GAPS: &[&str] = &["monitored", "no_baseline", "no_target", "no_actual", "withheld"];

pub(super) fn rows(selection: &Selection) -> Vec<Row<'_>> {
    let (bands, day) = (selection.plan().policy.bands, selection.day());
    let indicators = selection.indicators().into_iter();
    indicators.map(|indicator| (indicator, indicator.outcome(bands, day))).collect()
}

pub(super) fn columns<'a>() -> Vec<Column<Row<'a>>> {
    let mut columns = identity();
    columns.extend(baseline());
    columns.extend(standing());
    columns.extend(place());
    columns
}

/// What it measures.
fn identity<'a>() -> Vec<Column<Row<'a>>> {
    columns![Row<'a>;
        ("code", Kind::Code, "tables-indicator-code", |_, (of, _)| of.code.to_string()),
        ("axis", Kind::Code, "tables-axis-code", |_, (of, _)| of.axis.to_string()),
        ("programme", Kind::Code, "tables-programme-code", |_, (of, _)| maybe(
            of.programme.as_ref()
        )),
        ("name", Kind::Text, "tables-indicator-name", |to, (of, _)| of.name.get(to.lang).into()),
        ("unit", Kind::Text, "tables-indicator-unit", |to, (of, _)| of.unit.get(to.lang).into()),
        ("measure", Kind::Word(MEASURES), "tables-indicator-measure", |_, (of, _)| of
            .measure
            .word()),
        ("direction", Kind::Word(DIRECTIONS), "tables-indicator-direction", |_, (of, _)| of
            .direction
            .to_string()),
        ("cumulation", Kind::Word(CUMULATIONS), "tables-indicator-cumulation", |_, (of, _)| of
            .cumulation
            .to_string()),
        ("frequency", Kind::Word(FREQUENCIES), "tables-indicator-frequency", |_, (of, _)| of
            .frequency
            .to_string()),
        ("crime", Kind::Word(CRIMES), "tables-indicator-crime", |_, (of, _)| maybe(
            of.crime.map(Crime::as_str)
        )),
        ("statistic", Kind::Word(STATISTICS), "tables-indicator-statistic", |_, (of, _)| maybe(
            of.statistic.map(Statistic::as_str)
        )),
        ("subject", Kind::Word(SUBJECTS), "tables-indicator-subject", |_, (of, _)| of
            .subject
            .to_string()),
        ("official_source", Kind::Code, "tables-indicator-official", |_, (of, _)| of
            .official_source
            .to_string()),
    ]
}

/// Where it began.
fn baseline<'a>() -> Vec<Column<Row<'a>>> {
    columns![Row<'a>;
        ("baseline", Kind::Decimal(Unit::None), "tables-baseline", |_, (of, _)| value(
            of,
            of.baseline.figure()
        )),
        ("baseline_numerator", Kind::Whole(Unit::None), "tables-numerator", |_, (of, _)| {
            numerator(of.baseline.figure())
        }),
        ("baseline_denominator", Kind::Whole(Unit::None), "tables-denominator", |_, (of, _)| {
            denominator(of.baseline.figure())
        }),
        ("baseline_period", Kind::Code, "tables-baseline-period", |_, (of, _)| {
            match &of.baseline {
                Baseline::Known { period, .. } => period.code(),
                Baseline::Missing { .. } => String::new(),
            }
        }),
        ("baseline_source", Kind::Code, "tables-baseline-source", |_, (of, _)| {
            match &of.baseline {
                Baseline::Known { source, .. } => source.to_string(),
                Baseline::Missing { .. } => String::new(),
            }
        }),
        ("baseline_missing", Kind::Text, "tables-baseline-missing", |to, (of, _)| {
            match &of.baseline {
                Baseline::Known { .. } => String::new(),
                Baseline::Missing { reason } => reason.get(to.lang).to_owned(),
            }
        }),
    ]
}

/// How it is doing.
fn standing<'a>() -> Vec<Column<Row<'a>>> {
    columns![Row<'a>;
        ("latest_period", Kind::Code, "tables-latest-period", |_, (_, outcome)| maybe(
            outcome.latest.map(|latest| latest.period)
        )),
        ("latest_value", Kind::Decimal(Unit::None), "tables-latest-value", |_, (of, outcome)| {
            value(of, outcome.latest.and_then(Observation::figure))
        }),
        ("latest_withheld", Kind::Word(WITHHELD), "tables-withheld", |_, (_, outcome)| maybe(
            outcome.latest.map(|latest| withheld(latest.reading))
        )),
        ("latest_marker", Kind::Text, "tables-marker", |to, (_, outcome)| maybe(
            outcome
                .latest
                .map(|latest| marker(latest.reading, to.selection.plan().policy.smallest_cell))
        )),
        ("judged_period", Kind::Code, "tables-judged-period", |_, (_, outcome)| maybe(
            judged(outcome).map(|of| of.period)
        )),
        ("judged_value", Kind::Decimal(Unit::None), "tables-judged-value", |_, (_, outcome)| {
            maybe(judged(outcome).map(|of| number(of.value)))
        }),
        ("judged_target", Kind::Decimal(Unit::None), "tables-judged-target", |_, (_, outcome)| {
            maybe(judged(outcome).map(|of| number(of.target)))
        }),
        ("judged_expected", Kind::Decimal(Unit::None), "tables-judged-expected", |_, (_, outcome)| {
            maybe(judged(outcome).map(|of| number(of.expected)))
        }),
        ("achievement_percent", Kind::Decimal(Unit::Percent), "tables-achievement", |_, (_, outcome)| {
            let achievement = judged(outcome).and_then(|of| of.achievement.ok());
            maybe(achievement.map(|share| decimal(share * 100.0, 4)))
        }),
        ("band", Kind::Word(BANDS), "tables-band", |_, (_, outcome)| band(outcome.rating).into()),
        ("not_reporting", Kind::Word(GAPS), "tables-gap", |_, (_, outcome)| {
            gap(outcome.rating).into()
        }),
    ]
}

/// What it belongs to and how it is counted.
fn place<'a>() -> Vec<Column<Row<'a>>> {
    columns![Row<'a>;
        ("activities", Kind::Codes, "tables-indicator-activities", |_, (of, _)| codes(
            &of.activities
        )),
        ("sdg", Kind::Codes, "tables-sdg", |_, (of, _)| codes(&of.sdg)),
        ("gcm", Kind::Codes, "tables-gcm", |_, (of, _)| codes(&of.gcm)),
        ("method", Kind::Text, "tables-indicator-method", |to, (of, _)| of
            .method
            .get(to.lang)
            .into()),
        ("provenance", Kind::Word(PROVENANCES), "tables-provenance", |_, (of, _)| of
            .provenance
            .as_str()
            .into()),
    ]
}

const fn judged<'a>(outcome: &'a Outcome<'_>) -> Option<&'a Judged> {
    outcome.judged.as_ref()
}

const fn band(rating: Rating) -> &'static str {
    match rating {
        Rating::Rated(Band::Behind) => "behind",
        Rating::Rated(Band::OnTrack) => "on_track",
        Rating::Rated(Band::Ahead) => "ahead",
        Rating::NotReporting(_) => "",
    }
}

const fn gap(rating: Rating) -> &'static str {
    match rating {
        Rating::NotReporting(Gap::Monitored) => "monitored",
        Rating::NotReporting(Gap::NoBaseline) => "no_baseline",
        Rating::NotReporting(Gap::NoTarget) => "no_target",
        Rating::NotReporting(Gap::NoActual) => "no_actual",
        Rating::NotReporting(Gap::Withheld) => "withheld",
        Rating::Rated(_) => "",
    }
}

#[cfg(test)]
mod tests {
    use vigia_domain::indicator::{Cumulation, Direction, Frequency, Subject};

    use super::*;

    fn words<T: ToString>(all: &[T]) -> Vec<String> {
        all.iter().map(ToString::to_string).collect()
    }

    #[test]
    fn the_allowed_words_are_those_of_the_domain() {
        assert_eq!(words(Direction::ALL), DIRECTIONS);
        assert_eq!(words(Cumulation::ALL), CUMULATIONS);
        assert_eq!(words(Frequency::ALL), FREQUENCIES);
        assert_eq!(words(Crime::ALL), CRIMES);
        assert_eq!(words(Statistic::ALL), STATISTICS);
        assert_eq!(words(Subject::ALL), SUBJECTS);
        let gaps = Gap::ALL.map(|of| gap(Rating::NotReporting(of)));
        assert_eq!(gaps, GAPS);
    }
}

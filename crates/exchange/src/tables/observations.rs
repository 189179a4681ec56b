//! The observations of the chosen indicators, corrected ones too. What is
//! withheld has a reason and no value.

use std::collections::HashSet;

use vigia_domain::indicator::Observation;
use vigia_domain::indicator::dimensions::Dimension;
use vigia_domain::report::EvidenceLink;
use vigia_domain::{Indicator, Selection};

use super::activities::PROVENANCES;
use super::column::{Column, Kind, Unit, columns, maybe};
use super::figures::{WITHHELD, denominator, marker, numerator, value, withheld};

/// An observation with its indicator.
pub(super) struct Row<'a> {
    indicator: &'a Indicator,
    of: &'a Observation,
    /// Whether it was not corrected by another.
    stands: bool,
}

const DISCLOSURES: &[&str] = &["official", "internal"];

const CRIMES: &[&str] = &["trafficking", "smuggling", "both"];

const SEXES: &[&str] = &["female", "male", "unknown"];

const AGE_GROUPS: &[&str] = &["0-17", "18+", "unknown"];

const CITIZENSHIPS: &[&str] = &["national", "foreign", "unknown"];

const EXPLOITATIONS: &[&str] = &["sexual", "labour", "other", "unknown"];

const VICTIM_STATUSES: &[&str] = &["potential", "confirmed", "unknown"];

pub(super) fn rows(selection: &Selection) -> Vec<Row<'_>> {
    let mut rows = Vec::new();
    for indicator in selection.indicators() {
        let stand: HashSet<&str> = indicator.current().map(|of| of.id.as_str()).collect();
        rows.extend(indicator.observations.iter().map(|of| Row {
            indicator,
            of,
            stands: stand.contains(of.id.as_str()),
        }));
    }
    rows
}

pub(super) fn columns<'a>() -> Vec<Column<Row<'a>>> {
    let mut columns = figure();
    columns.extend(cell());
    columns.extend(origin());
    columns
}

/// What was observed.
fn figure<'a>() -> Vec<Column<Row<'a>>> {
    columns![Row<'a>;
        ("indicator", Kind::Code, "tables-indicator-code", |_, row| row
            .indicator
            .code
            .to_string()),
        ("id", Kind::Code, "tables-observation-id", |_, row| row.of.id.clone()),
        ("period", Kind::Code, "tables-period", |_, row| row.of.period.code()),
        ("period_start", Kind::Day, "tables-period-start", |_, row| row
            .of
            .period
            .start()
            .to_string()),
        ("period_end", Kind::Day, "tables-period-end", |_, row| row.of.period.end().to_string()),
        ("value", Kind::Decimal(Unit::None), "tables-observation-value", |_, row| value(
            row.indicator,
            row.of.figure()
        )),
        ("withheld", Kind::Word(WITHHELD), "tables-withheld", |_, row| withheld(row.of.reading)
            .into()),
        ("marker", Kind::Text, "tables-marker", |to, row| marker(
            row.of.reading,
            to.selection.plan().policy.smallest_cell
        )),
        ("numerator", Kind::Whole(Unit::None), "tables-numerator", |_, row| numerator(
            row.of.figure()
        )),
        ("denominator", Kind::Whole(Unit::None), "tables-denominator", |_, row| denominator(
            row.of.figure()
        )),
        ("unit", Kind::Text, "tables-indicator-unit", |to, row| row
            .indicator
            .unit
            .get(to.lang)
            .into()),
    ]
}

/// By what it is broken down. The names are those of the interface that takes
/// observations.
fn cell<'a>() -> Vec<Column<Row<'a>>> {
    columns![Row<'a>;
        ("crime", Kind::Word(CRIMES), "tables-crime", |_, row| word(row, Dimension::Crime)),
        ("sex", Kind::Word(SEXES), "tables-sex", |_, row| word(row, Dimension::Sex)),
        ("age_group", Kind::Word(AGE_GROUPS), "tables-age-group", |_, row| word(
            row,
            Dimension::AgeGroup
        )),
        ("citizenship", Kind::Word(CITIZENSHIPS), "tables-citizenship", |_, row| word(
            row,
            Dimension::Citizenship
        )),
        ("exploitation", Kind::Word(EXPLOITATIONS), "tables-exploitation", |_, row| word(
            row,
            Dimension::Exploitation
        )),
        ("province", Kind::Text, "tables-province", |_, row| word(row, Dimension::Province)),
        ("victim_status", Kind::Word(VICTIM_STATUSES), "tables-victim-status", |_, row| word(
            row,
            Dimension::VictimStatus
        )),
    ]
}

/// Who published it and whether it stands.
fn origin<'a>() -> Vec<Column<Row<'a>>> {
    columns![Row<'a>;
        ("source", Kind::Code, "tables-source", |_, row| row.of.source.to_string()),
        ("is_official", Kind::Flag, "tables-observation-official", |_, row| (row.of.source
            == row.indicator.official_source)
            .to_string()),
        ("disclosure", Kind::Word(DISCLOSURES), "tables-observation-disclosure", |_, row| row
            .of
            .disclosure
            .to_string()),
        ("stands", Kind::Flag, "tables-observation-stands", |_, row| row.stands.to_string()),
        ("supersedes", Kind::Code, "tables-observation-supersedes", |_, row| maybe(
            row.of.supersedes.as_ref()
        )),
        ("note", Kind::Text, "tables-observation-note", |to, row| row
            .of
            .note
            .get(to.lang)
            .into()),
        ("evidence", Kind::Link, "tables-evidence", |_, row| maybe(
            row.of.evidence.as_ref().map(EvidenceLink::as_str)
        )),
        ("published_on", Kind::Day, "tables-observation-published", |_, row| row
            .of
            .published_on
            .to_string()),
        ("provenance", Kind::Word(PROVENANCES), "tables-provenance", |_, row| row
            .of
            .provenance
            .as_str()
            .into()),
    ]
}

fn word(row: &Row<'_>, dimension: Dimension) -> String {
    maybe(row.of.dimensions.word(dimension))
}

#[cfg(test)]
mod tests {
    use vigia_domain::indicator::observation::Disclosure;

    use super::*;

    #[test]
    fn the_allowed_words_are_those_of_the_domain() {
        assert_eq!(Dimension::Crime.words(), CRIMES);
        assert_eq!(Dimension::Sex.words(), SEXES);
        assert_eq!(Dimension::AgeGroup.words(), AGE_GROUPS);
        assert_eq!(Dimension::Citizenship.words(), CITIZENSHIPS);
        assert_eq!(Dimension::Exploitation.words(), EXPLOITATIONS);
        assert_eq!(Dimension::VictimStatus.words(), VICTIM_STATUSES);
        let disclosures: Vec<&str> = Disclosure::ALL.iter().map(|of| of.as_str()).collect();
        assert_eq!(disclosures, DISCLOSURES);
    }

    #[test]
    fn each_dimension_has_a_column_of_its_name() {
        let names: Vec<&str> = cell().iter().map(|column| column.name).collect();
        assert_eq!(names, Dimension::ALL.map(Dimension::as_str));
    }
}

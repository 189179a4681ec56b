//! What each column of each table holds: made of the columns themselves.

use vigia_domain::Lang;

use super::column::{Column, Kind, columns};
use super::{
    Table, activities, agencies, alignment, amendments, axes, indicators, observations, plan,
    programmes, reports, sources, stamp, targets,
};

const TYPES: &[&str] =
    &["text", "code", "codes", "word", "date", "integer", "decimal", "boolean", "link"];

const UNITS: &[&str] = &["percent", "DOP", "days"];

/// A column of a table, described.
pub(super) struct Entry {
    table: Table,
    name: &'static str,
    about: String,
    kind: Kind,
}

/// Every column of every table, in the order of the files. Those that each
/// table ends with are told once for each.
pub(super) fn entries(lang: Lang) -> Vec<Entry> {
    let described = |table| {
        let mut entries = of(table, lang);
        entries.extend(describe(table, lang, &stamp::columns()));
        entries
    };
    Table::ALL.into_iter().flat_map(described).collect()
}

fn of(table: Table, lang: Lang) -> Vec<Entry> {
    match table {
        Table::Plan => describe(table, lang, &plan::columns()),
        Table::Axes => describe(table, lang, &axes::columns()),
        Table::Programmes => describe(table, lang, &programmes::columns()),
        Table::Activities => describe(table, lang, &activities::columns()),
        Table::Reports => describe(table, lang, &reports::columns()),
        Table::Amendments => describe(table, lang, &amendments::columns()),
        Table::Agencies => describe(table, lang, &agencies::columns()),
        Table::Indicators => describe(table, lang, &indicators::columns()),
        Table::Targets => describe(table, lang, &targets::columns()),
        Table::Observations => describe(table, lang, &observations::columns()),
        Table::Alignment => describe(table, lang, &alignment::columns()),
        Table::Sources => describe(table, lang, &sources::columns()),
        Table::Dictionary => describe(table, lang, &columns()),
    }
}

fn describe<T>(table: Table, lang: Lang, columns: &[Column<T>]) -> Vec<Entry> {
    columns
        .iter()
        .map(|column| Entry {
            table,
            name: column.name,
            about: (column.about)(lang),
            kind: column.kind,
        })
        .collect()
}

pub(super) fn columns() -> Vec<Column<Entry>> {
    columns![Entry;
        ("table", Kind::Code, "tables-dictionary-table", |_, of| of.table.as_str().into()),
        ("column", Kind::Code, "tables-dictionary-column", |_, of| of.name.into()),
        ("description", Kind::Text, "tables-dictionary-description", |_, of| of.about.clone()),
        ("type", Kind::Word(TYPES), "tables-dictionary-type", |_, of| of.kind.as_str().into()),
        ("unit", Kind::Word(UNITS), "tables-dictionary-unit", |_, of| of.kind.unit().into()),
        ("allowed_values", Kind::Codes, "tables-dictionary-allowed", |_, of| of
            .kind
            .allowed()
            .join(";")),
    ]
}

//! Where it is documented.

use vigia_domain::source::Source;

use super::column::{Column, Kind, Unit, columns, maybe};

pub(super) fn columns<'a>() -> Vec<Column<&'a Source>> {
    columns![&'a Source;
        ("code", Kind::Code, "tables-source-code", |_, of| of.code.to_string()),
        ("title", Kind::Text, "tables-source-title", |_, of| of.title.clone()),
        ("publisher", Kind::Text, "tables-source-publisher", |_, of| of.publisher.clone()),
        ("year", Kind::Whole(Unit::None), "tables-source-year", |_, of| maybe(of.year)),
        ("reference", Kind::Text, "tables-source-reference", |_, of| of.reference.clone()),
    ]
}

//! The lists that the drop-downs offer, one a column of a sheet of its own.

use rust_xlsxwriter::{Formula, Worksheet, XlsxError, cell_range_absolute, quote_sheet_name};
use vigia_domain::indicator::dimensions::Dimension;
use vigia_domain::{Indicator, Lang, Published};
use vigia_i18n::t;

use crate::observation_sheet::column::Column;
use crate::xlsx::{cell_text, header};

/// The lists.
pub(super) struct Lists {
    sheet: String,
    lists: Vec<List>,
}

/// A list with its heading.
struct List {
    /// The column of the entry sheet that it is for; none where it explains
    /// the list before it.
    of: Option<Column>,
    heading: String,
    items: Vec<String>,
}

impl Lists {
    pub(super) fn new(
        plan: &Published,
        lang: Lang,
        indicators: &[&Indicator],
        sheet: String,
    ) -> Self {
        let codes = indicators.iter().map(|of| of.code.to_string()).collect();
        let names = indicators.iter().map(|of| of.name.get(lang).to_owned()).collect();
        let sources = plan.sources.iter().map(|of| of.code.to_string()).collect();
        let titles = plan.sources.iter().map(|of| of.title.clone()).collect();
        let list =
            |column: Column, items| List { of: Some(column), heading: column.heading(lang), items };
        let explained = |heading, items| List { of: None, heading, items };
        let mut lists = vec![
            list(Column::Indicator, codes),
            explained(t!(lang, "sheets-list-name"), names),
            list(Column::Source, sources),
            explained(t!(lang, "sheets-source-title"), titles),
        ];
        lists.extend(Dimension::ALL.map(|dimension| {
            let words = dimension.words().into_iter();
            let words = words.map(|word| vigia_i18n::dimension_word(lang, dimension, word));
            list(Column::Dimension(dimension), words.collect())
        }));
        Self { sheet, lists }
    }

    /// Where the list for a column stands; nothing where it has none.
    pub(super) fn place_of(&self, column: Column) -> Option<Formula> {
        let (place, list) = (0u16..).zip(&self.lists).find(|(_, list)| list.of == Some(column))?;
        let last_row = u32::try_from(list.items.len()).ok()?.max(1);
        let range = cell_range_absolute(1, place, last_row, place);
        Some(Formula::new(format!("={}!{range}", quote_sheet_name(&self.sheet))))
    }

    /// Writes them.
    pub(super) fn write(&self, sheet: &mut Worksheet) -> Result<(), XlsxError> {
        sheet.set_name(&self.sheet)?;
        for (place, list) in (0u16..).zip(&self.lists) {
            sheet.set_column_width(place, if list.of.is_some() { 26 } else { 60 })?;
            sheet.write_string_with_format(0, place, cell_text(&list.heading), &header())?;
            for (row, item) in (1u32..).zip(&list.items) {
                sheet.write_string(row, place, cell_text(item))?;
            }
        }
        sheet.set_freeze_panes(1, 0)?;
        Ok(())
    }
}

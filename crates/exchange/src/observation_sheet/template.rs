//! The template: a sheet to fill in with drop-downs and checks, instructions,
//! and the lists that the drop-downs offer.

mod checks;
mod lists;

use rust_xlsxwriter::{DocProperties, Format, FormatAlign, Workbook, Worksheet, XlsxError};
use vigia_domain::indicator::entry::{MAX_NOTE, MAX_ROWS};
use vigia_domain::{Indicator, Lang, Published};
use vigia_i18n::t;

use super::column::Column;
use crate::xlsx::{QUIET, cell_text, excel_day, header, sheet_name};
use lists::Lists;

/// The first row to fill in, from 0: below the headings and their names.
const FIRST_ROW: u32 = 2;
/// The last row with drop-downs and checks, from 0.
const LAST_ROW: u32 = FIRST_ROW + 499;

/// The template for observations of some indicators of a plan.
///
/// # Errors
/// When a list is longer than a sheet.
pub fn template(
    plan: &Published,
    lang: Lang,
    indicators: &[&Indicator],
) -> Result<Vec<u8>, XlsxError> {
    let mut names = Vec::new();
    let entry = sheet_name(&t!(lang, "sheets-entry"), &mut names);
    let help = sheet_name(&t!(lang, "sheets-help"), &mut names);
    let lists = sheet_name(&t!(lang, "sheets-lists"), &mut names);
    let lists = Lists::new(plan, lang, indicators, lists);
    let mut workbook = Workbook::new();
    workbook.set_properties(&properties(plan, lang)?);
    entry_sheet(workbook.add_worksheet().set_name(&entry)?, lang, indicators, &lists)?;
    help_sheet(workbook.add_worksheet().set_name(help)?, plan, lang, &entry)?;
    lists.write(workbook.add_worksheet())?;
    workbook.save_to_buffer()
}

/// The plan's own first day stands for the time at which it was made, so that
/// it is the same file as long as the plan has the same lists.
fn properties(plan: &Published, lang: Lang) -> Result<DocProperties, XlsxError> {
    Ok(DocProperties::new()
        .set_title(title(plan, lang))
        .set_author(t!(lang, "product"))
        .set_keywords(plan.code.as_str())
        .set_creation_datetime(&excel_day(plan.period.start())?))
}

fn title(plan: &Published, lang: Lang) -> String {
    t!(lang, "sheets-template-title", plan = plan.short_title.get(lang))
}

fn entry_sheet(
    sheet: &mut Worksheet,
    lang: Lang,
    indicators: &[&Indicator],
    lists: &Lists,
) -> Result<(), XlsxError> {
    let name_format = Format::new().set_font_size(8).set_font_color(QUIET);
    for (place, column) in (0u16..).zip(Column::ALL) {
        let (width, format) = look(lang, column);
        sheet.set_column_width(place, width)?;
        sheet.set_column_format(place, &format)?;
        sheet.write_string_with_format(0, place, cell_text(&column.heading(lang)), &header())?;
        sheet.write_string_with_format(1, place, column.name(), &name_format)?;
        let check = checks::check(lang, column, indicators, lists)?;
        sheet.add_data_validation(FIRST_ROW, place, LAST_ROW, place, &check)?;
    }
    sheet.set_freeze_panes(FIRST_ROW, 1)?;
    sheet.set_repeat_rows(0, 0)?;
    sheet.set_landscape();
    sheet.set_print_fit_to_pages(1, 0);
    Ok(())
}

/// The width of a column in characters, and how its cells look. A period is
/// text, so that no program takes 2019-03 for a day.
fn look(lang: Lang, column: Column) -> (f64, Format) {
    let text = || Format::new().set_num_format("@");
    match column {
        Column::Indicator | Column::Period => (14.0, text()),
        Column::Value | Column::Numerator | Column::Denominator => {
            (12.0, Format::new().set_align(FormatAlign::Right))
        }
        Column::Dimension(_) => (22.0, text()),
        Column::Source => (24.0, text()),
        Column::PublishedOn => {
            let day = match lang {
                Lang::Es => "dd/mm/yyyy",
                Lang::En => "d mmm yyyy",
            };
            (14.0, Format::new().set_num_format(day))
        }
        Column::Note | Column::Evidence => (40.0, text().set_text_wrap()),
    }
}

fn help_sheet(
    sheet: &mut Worksheet,
    plan: &Published,
    lang: Lang,
    entry: &str,
) -> Result<(), XlsxError> {
    let lines = [
        t!(lang, "sheets-help-rows", sheet = entry, most = MAX_ROWS),
        t!(lang, "sheets-help-columns"),
        t!(lang, "entry-not-a-period"),
        t!(lang, "sheets-help-values"),
        t!(lang, "sheets-help-dimensions"),
        t!(lang, "sheets-help-note", max = MAX_NOTE),
        t!(lang, "entry-no-note"),
        t!(lang, "sheets-help-people"),
        t!(lang, "entry-corrects"),
        t!(lang, "sheets-help-review"),
    ];
    let bold = Format::new().set_bold().set_font_size(14);
    let wrapped = Format::new().set_text_wrap().set_align(FormatAlign::Top);
    sheet.set_column_width(0, 100)?;
    sheet.write_string_with_format(0, 0, cell_text(&title(plan, lang)), &bold)?;
    for (row, line) in (2u32..).zip(lines) {
        sheet.write_string_with_format(row, 0, cell_text(&line), &wrapped)?;
    }
    Ok(())
}

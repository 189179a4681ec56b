//! What stands out on the sheet of an axis, also after somebody edited it:
//! statuses, concerns, progress and deadlines that have passed.

use rust_xlsxwriter::{
    ConditionalFormatCell, ConditionalFormatCellRule, ConditionalFormatDataBar,
    ConditionalFormatFormula, ConditionalFormatType, Format, Worksheet, XlsxError,
    column_number_to_name,
};
use vigia_domain::Status;
use vigia_domain::status::Concern;

use super::{Field, Part, Setting, place};
use crate::xlsx::format::{BAR, of_concern, of_status};

/// Marks the rows from the first to the last.
pub(super) fn add(
    sheet: &mut Worksheet,
    setting: &Setting<'_>,
    rows: (u32, u32),
) -> Result<(), XlsxError> {
    let lang = setting.lang;
    for status in Status::ALL {
        let word = vigia_i18n::status(lang, status);
        mark_word(sheet, rows, place(Part::Field(Field::Status)), &word, of_status(status))?;
    }
    for concern in Concern::ALL {
        let word = vigia_i18n::concern(lang, concern);
        mark_word(sheet, rows, place(Part::Concern), &word, of_concern(concern))?;
    }
    let (first, last) = rows;
    let percent = place(Part::Field(Field::Percent));
    let bar = ConditionalFormatDataBar::new()
        .set_minimum(ConditionalFormatType::Number, 0)
        .set_maximum(ConditionalFormatType::Number, 1)
        .set_fill_color(BAR)
        .set_solid_fill(true)
        .set_border_off(true);
    sheet.add_conditional_format(first, percent, last, percent, &bar)?;
    let deadline = place(Part::Field(Field::Deadline));
    let passed = ConditionalFormatFormula::new()
        .set_rule(overdue(setting, first).as_str())
        .set_format(of_concern(Concern::Overdue));
    sheet.add_conditional_format(first, deadline, last, deadline, &passed)?;
    Ok(())
}

fn mark_word(
    sheet: &mut Worksheet,
    (first, last): (u32, u32),
    column: u16,
    word: &str,
    format: Format,
) -> Result<(), XlsxError> {
    let rule = ConditionalFormatCell::new()
        .set_rule(ConditionalFormatCellRule::EqualTo(word))
        .set_format(format);
    sheet.add_conditional_format(first, column, last, column, &rule)?;
    Ok(())
}

/// That the deadline in a row had passed on the day, and the activity is
/// neither completed nor cancelled.
fn overdue(setting: &Setting<'_>, row: u32) -> String {
    let day = setting.edition.selection.day();
    let cell = |field| format!("${}{}", column_number_to_name(place(Part::Field(field))), row + 1);
    let (deadline, status) = (cell(Field::Deadline), cell(Field::Status));
    let is_not = |of| {
        let word = vigia_i18n::status(setting.lang, of).replace('"', "\"\"");
        format!("{status}<>\"{word}\"")
    };
    format!(
        "=AND(ISNUMBER({deadline}),{deadline}<DATE({},{},{}),{},{})",
        day.year(),
        day.month(),
        day.day(),
        is_not(Status::Completed),
        is_not(Status::Cancelled),
    )
}

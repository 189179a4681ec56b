//! What the cells of a column accept, and what they say to whoever fills them.

use rust_xlsxwriter::{DataValidation, DataValidationRule, XlsxError};
use vigia_domain::indicator::Measure;
use vigia_domain::indicator::entry::MAX_NOTE;
use vigia_domain::{Day, Indicator, Lang};
use vigia_i18n::t;

use super::lists::Lists;
use crate::observation_sheet::column::Column;
use crate::xlsx::{excel_day, fitted};

/// The most UTF-16 units of the title of a message.
const MOST_TITLE: usize = 32;
/// The most UTF-16 units of a message.
const MOST_MESSAGE: usize = 255;
/// Lengths of the codes of periods: `2019` to `2017-01-01/2017-11-30`.
const PERIOD_LENGTHS: (u32, u32) = (4, 21);
/// The longest link that is kept.
const MOST_LINK: u32 = 2_000;
/// No figure was published earlier.
const EARLIEST: Day = Day::constant(1990, 1, 1);

/// The check of a column with its messages.
pub(super) fn check(
    lang: Lang,
    column: Column,
    indicators: &[&Indicator],
    lists: &Lists,
) -> Result<DataValidation, XlsxError> {
    let (input, error) = messages(lang, column);
    rule(column, indicators, lists)?
        .set_input_title(fitted(&column.heading(lang), MOST_TITLE))?
        .set_input_message(fitted(&input, MOST_MESSAGE))?
        .set_error_title(fitted(&column.heading(lang), MOST_TITLE))?
        .set_error_message(fitted(&error, MOST_MESSAGE))
}

fn rule(
    column: Column,
    indicators: &[&Indicator],
    lists: &Lists,
) -> Result<DataValidation, XlsxError> {
    let check = DataValidation::new();
    let check = match column {
        Column::Indicator | Column::Dimension(_) | Column::Source => match lists.place_of(column) {
            Some(list) => check.allow_list_formula(list),
            None => check.allow_any_value(),
        },
        Column::Period => {
            let (least, most) = PERIOD_LENGTHS;
            check.allow_text_length(DataValidationRule::Between(least, most))
        }
        Column::Value if indicators.iter().all(|of| of.measure == Measure::Count) => {
            check.allow_whole_number(DataValidationRule::GreaterThanOrEqualTo(0))
        }
        Column::Value => check.allow_decimal_number(DataValidationRule::GreaterThanOrEqualTo(0.0)),
        Column::Numerator => check.allow_whole_number(DataValidationRule::GreaterThanOrEqualTo(0)),
        Column::Denominator => {
            check.allow_whole_number(DataValidationRule::GreaterThanOrEqualTo(1))
        }
        Column::PublishedOn => {
            check.allow_date(DataValidationRule::GreaterThanOrEqualTo(excel_day(EARLIEST)?))
        }
        Column::Note => {
            let most = u32::try_from(MAX_NOTE).unwrap_or(u32::MAX);
            check.allow_text_length(DataValidationRule::LessThanOrEqualTo(most))
        }
        Column::Evidence => {
            check.allow_text_length(DataValidationRule::LessThanOrEqualTo(MOST_LINK))
        }
    };
    Ok(check)
}

/// What a cell says before and after something is typed that it refuses.
fn messages(lang: Lang, column: Column) -> (String, String) {
    match column {
        Column::Indicator => {
            (t!(lang, "sheets-input-indicator"), t!(lang, "entry-unknown-indicator"))
        }
        Column::Period => (t!(lang, "entry-period-hint"), t!(lang, "entry-not-a-period")),
        Column::Value => (t!(lang, "sheets-input-value"), t!(lang, "entry-negative")),
        Column::Numerator => (t!(lang, "sheets-input-numerator"), t!(lang, "entry-not-whole")),
        Column::Denominator => {
            (t!(lang, "sheets-input-denominator"), t!(lang, "entry-denominator-zero"))
        }
        Column::Dimension(_) => {
            (t!(lang, "sheets-input-dimension"), t!(lang, "entry-unknown-word"))
        }
        Column::Source => (t!(lang, "sheets-input-source"), t!(lang, "entry-unknown-source")),
        Column::PublishedOn => (t!(lang, "sheets-input-day"), t!(lang, "entry-bad-day")),
        Column::Note => {
            (t!(lang, "entry-note-hint"), t!(lang, "entry-note-too-long", max = MAX_NOTE))
        }
        Column::Evidence => (t!(lang, "report-evidence-hint"), t!(lang, "fault-evidence")),
    }
}

//! The plan as a workbook: a matrix an axis, and what belongs to it. The
//! matrices import again without a change.

mod cell;
mod format;
mod indicators;
mod matrix;
mod method;
mod observations;
mod setting;
mod sources;
mod table;

pub use rust_xlsxwriter::XlsxError;
use rust_xlsxwriter::{DocProperties, Workbook};
use vigia_i18n::t;

use crate::{Edition, Imprint};
use setting::Setting;

pub(crate) use cell::{cell_text, excel_day, fitted, sheet_name};
pub(crate) use format::{QUIET, header};

/// The workbook of an edition. Equal editions of one revision are equal bytes.
///
/// # Errors
/// When the edition has more rows than a sheet.
pub fn matrix(edition: &Edition) -> Result<Vec<u8>, XlsxError> {
    let setting = Setting::new(edition);
    let mut workbook = Workbook::new();
    workbook.set_properties(&properties(&setting)?);
    let mut names = Vec::new();
    matrix::add(&mut workbook, &setting, &mut names)?;
    indicators::add(&mut workbook, &setting, &mut names)?;
    observations::add(&mut workbook, &setting, &mut names)?;
    sources::add(&mut workbook, &setting, &mut names)?;
    method::add(&mut workbook, &setting, &mut names)?;
    workbook.save_to_buffer()
}

/// What the file says about itself. Its time is the day it shows, since a file
/// that is made again is the same file.
fn properties(setting: &Setting<'_>) -> Result<DocProperties, XlsxError> {
    let Setting { edition, lang, imprint, .. } = setting;
    let Imprint { plan, day, revision, filter, citation, fingerprint, .. } = imprint;
    let code = &edition.selection.plan().code;
    let words = |name: String, value: &str| format!("{name}: {value}");
    let subject = words(t!(*lang, "imprint-day"), day);
    let comment = [
        words(t!(*lang, "imprint-cite"), citation),
        words(t!(*lang, "imprint-fingerprint"), fingerprint.as_str()),
    ];
    let properties = DocProperties::new()
        .set_title(plan)
        .set_author(t!(*lang, "product"))
        .set_subject(format!("{subject}. {}", words(t!(*lang, "imprint-filter"), filter)))
        .set_keywords(format!("{code}; {revision}; {}", edition.selection.day()))
        .set_comment(comment.join("\n"))
        .set_creation_datetime(&excel_day(edition.selection.day())?);
    Ok(properties)
}

#[cfg(test)]
mod tests;

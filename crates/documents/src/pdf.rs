//! Documents as PDF, set by Typst.
//!
//! The layout is a fixed file. What a document says comes to it as values, so
//! that nothing a person wrote is ever read as markup, and with fonts of the
//! binary alone, so that every machine sets the same pages.

mod fonts;
mod legible;
mod values;

use std::fmt::Display;
use std::sync::LazyLock;

use typst::foundations::Smart;
use typst_as_lib::{TypstEngine, TypstTemplateMainFile};
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards};

use crate::{Document, DocumentError};
use legible::Letters;

/// How everything is set.
const LAYOUT: &str = include_str!("pdf/report.typ");

/// What wrote the file.
const CREATOR: &str = "Vigía";

/// What a PDF promises.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Standard {
    /// PDF/UA-1: tagged, so that it can be read aloud.
    #[default]
    Accessible,
    /// PDF/A-2a and PDF/UA-1: it can be kept for decades too.
    Archival,
}

impl Standard {
    /// What Typst keeps to.
    const fn kept(self) -> &'static [PdfStandard] {
        match self {
            Self::Accessible => &[PdfStandard::Ua_1],
            Self::Archival => &[PdfStandard::A_2a, PdfStandard::Ua_1],
        }
    }
}

/// The document as PDF. Equal documents are equal bytes.
///
/// # Errors
/// When the pages cannot be laid out or do not keep the rules of the standard,
/// which no plan causes: a test sets hostile text.
pub fn pdf(document: &Document, standard: Standard) -> Result<Vec<u8>, DocumentError> {
    // A letter and a mark over it may have no shape together in any typeface,
    // and both standards refuse what has none.
    set(document, standard, Letters::OfAllFonts)
        .or_else(|_| set(document, standard, Letters::OfTextFont))
}

fn set(
    document: &Document,
    standard: Standard,
    letters: Letters,
) -> Result<Vec<u8>, DocumentError> {
    static ENGINE: LazyLock<TypstEngine<TypstTemplateMainFile>> = LazyLock::new(|| {
        TypstEngine::builder().main_file(LAYOUT).fonts(fonts::all().iter().cloned()).build()
    });
    let pages = ENGINE
        .compile_with_input(values::inputs(document, letters))
        .output
        .map_err(|error| DocumentError::Layout(error.to_string()))?;
    let standards = PdfStandards::new(standard.kept())
        .map_err(|error| DocumentError::Standard(format!("{error:?}")))?;
    let options = PdfOptions {
        ident: Smart::Custom(identity(document, standard)),
        creator: Smart::Custom(Some(CREATOR.to_owned())),
        standards,
        ..PdfOptions::default()
    };
    typst_pdf::pdf(&pages, &options).map_err(|errors| {
        DocumentError::Standard(joined(errors.iter().map(|error| &error.message)))
    })
}

/// What no other document has.
fn identity(document: &Document, standard: Standard) -> String {
    let Document { form, lang, day, title, imprint, cover, .. } = document;
    let (filter, figures) = (&imprint.filter, &imprint.fingerprint);
    format!("{form:?} {standard:?} {lang} {day} {title} {cover:?} {filter} {figures}")
}

fn joined(messages: impl Iterator<Item = impl Display>) -> String {
    messages.map(|message| message.to_string()).collect::<Vec<_>>().join("; ")
}

#[cfg(test)]
mod tests;

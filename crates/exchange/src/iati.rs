//! A plan as IATI 2.03 activity XML: one document of the plan's selection.
//!
//! The plan is the activity of hierarchy 1 and has the results; each chosen
//! activity is one of hierarchy 2 and its child. An identifier is that of the
//! reporting organisation, the code of the plan and the code of the activity,
//! such as `DO-MIREX-rd-2018-2020-1.07`. The reporting organisation is the
//! chair of the commission, under `DO-` and its code; who publishes the
//! document in the registry of IATI puts the registered identifier there.
//!
//! What the standard has no element for is said in words, in both languages:
//! how values add up through time, why one is withheld, what other sources say,
//! and what is an example.

mod activity;
mod address;
mod codes;
mod indicator;
mod period;
mod plan;
mod scene;
#[cfg(test)]
mod tests;
mod writer;

use std::io;
use std::string::FromUtf8Error;

use self::scene::Scene;
use self::writer::Xml;
use crate::{Edition, Imprint};

/// The version of the standard.
const VERSION: &str = "2.03";

/// A document could not be written.
#[derive(Debug, thiserror::Error)]
pub enum IatiError {
    /// The writer failed.
    #[error("the document cannot be written: {0}")]
    Write(#[from] io::Error),
    /// What was written is no text.
    #[error("the document is not in UTF-8: {0}")]
    Encoding(#[from] FromUtf8Error),
}

/// The document of an edition, with its imprint as a comment before it.
///
/// # Errors
/// When it cannot be written, which memory does not refuse.
pub fn xml(edition: &Edition) -> Result<String, IatiError> {
    let scene = Scene::new(edition);
    let mut xml = Xml::new()?;
    xml.comment(&imprint(edition))?;
    let attributes = [("version", VERSION), ("generated-datetime", scene.moment())];
    xml.element("iati-activities", &attributes, |xml| {
        plan::write(xml, &scene)?;
        edition.selection.rows().try_for_each(|row| activity::write(xml, &scene, row))
    })?;
    Ok(xml.finish()?)
}

/// What the document says about itself, a line each.
fn imprint(edition: &Edition) -> String {
    let lines = Imprint::of(edition).lines(edition);
    let lines: Vec<String> =
        lines.into_iter().map(|(name, words)| format!("{name}: {words}")).collect();
    lines.join("\n")
}

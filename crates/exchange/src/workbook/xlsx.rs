//! XLSX, read part by part.
//!
//! The parts are read here and not by a library for spreadsheets, since those
//! take memory for what a file claims: as many strings as it announces, a grid
//! as wide as its farthest cell, a style for each of as many as fit into it.

mod elements;
mod sheet;
mod strings;
mod styles;
mod tree;

use super::content::Allowance;
use super::package::Package;
use super::{MAX_SHEETS, Sheet, Unreadable};

/// What the cells of every sheet refer to.
struct Shared {
    strings: Vec<String>,
    styles: Vec<styles::Shown>,
    epoch: super::serial::Epoch,
}

/// The sheets of an XLSX, in order.
pub(super) fn read(bytes: &[u8]) -> Result<Vec<Sheet>, Unreadable> {
    let mut package = Package::open(bytes)?;
    let tree = tree::read(&mut package)?;
    if tree.sheets.len() > MAX_SHEETS {
        return Err(Unreadable::TooLarge);
    }
    let mut part = |name: Option<&String>| {
        name.map_or(Ok(None), |name| package.part(name)).map(Option::unwrap_or_default)
    };
    let shared = Shared {
        strings: strings::read(&part(tree.strings.as_ref())?)?,
        styles: styles::read(&part(tree.styles.as_ref())?)?,
        epoch: tree.epoch,
    };
    let mut allowance = Allowance::new();
    let mut sheets = Vec::new();
    for (name, target) in tree.sheets {
        let xml = package.part(&target)?.ok_or(Unreadable::Damaged)?;
        sheets.push(sheet::read(name, &xml, &shared, &mut allowance)?);
    }
    Ok(sheets)
}

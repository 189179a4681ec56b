//! Cells with more than one entry.

use vigia_domain::alignment::{GcmObjective, SdgTag, SdgTarget};

use crate::matrix::folded::on_one_line;
use crate::workbook::Cell;

/// The lines of a cell, without what marks them as entries of a list.
pub(in crate::matrix) fn lines(text: &str) -> Vec<String> {
    text.lines().map(without_bullet).filter(|line| !line.is_empty()).collect()
}

/// An entry on one line, without the mark before it.
pub(in crate::matrix) fn without_bullet(line: &str) -> String {
    const BULLETS: [&str; 6] = ["• ", "- ", "– ", "* ", "· ", "▪ "];
    let line = on_one_line(line);
    BULLETS.iter().find_map(|bullet| line.strip_prefix(bullet)).unwrap_or(&line).to_owned()
}

/// The SDG targets that a cell names, each once; the target of an indicator
/// counts as named.
///
/// # Errors
/// The first entry that is no target.
pub(in crate::matrix) fn sdg(cell: &Cell) -> Result<Vec<SdgTarget>, String> {
    entries(cell, |entry| entry.parse::<SdgTag>().ok().map(|tag| tag.target().clone()))
}

/// The objectives of the Global Compact that a cell names, each once.
///
/// # Errors
/// The first entry that is no objective.
pub(in crate::matrix) fn gcm(cell: &Cell) -> Result<Vec<GcmObjective>, String> {
    entries(cell, |entry| entry.parse().ok())
}

fn entries<T: PartialEq>(cell: &Cell, read: impl Fn(&str) -> Option<T>) -> Result<Vec<T>, String> {
    /// Words around a number that say what it counts, or join it to another.
    const WORDS: [&str; 23] = [
        "ods",
        "sdg",
        "sdgs",
        "meta",
        "metas",
        "objetivo",
        "objetivos",
        "pmm",
        "gcm",
        "target",
        "targets",
        "goal",
        "goals",
        "objective",
        "objectives",
        "y",
        "e",
        "and",
        "&",
        "de",
        "los",
        "the",
        "of",
    ];
    let text = vigia_domain::filter::fold(&cell.words());
    let separates = |c: char| c.is_whitespace() || matches!(c, ';' | ',' | '/' | '|' | '•' | ':');
    let mut found = Vec::new();
    for entry in text.split(separates) {
        let entry = entry.trim_matches(['.', '(', ')']);
        if entry.is_empty() || WORDS.contains(&entry) {
            continue;
        }
        let value = read(entry).ok_or_else(|| entry.to_owned())?;
        if !found.contains(&value) {
            found.push(value);
        }
    }
    Ok(found)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn text(words: &str) -> Cell {
        Cell::Text(words.to_owned())
    }

    #[test]
    fn targets_and_objectives_are_read_from_lists() {
        let read = |words: &str| {
            sdg(&text(words)).map(|targets| {
                targets.iter().map(SdgTarget::to_string).collect::<Vec<_>>().join(" ")
            })
        };
        assert_eq!(read("16.2; 5.2").as_deref(), Ok("16.2 5.2"));
        assert_eq!(read("ODS 16.2, 16.a\n16.2.2").as_deref(), Ok("16.2 16.a"));
        assert_eq!(read("16.2 and 5.2").as_deref(), Ok("16.2 5.2"));
        assert_eq!(read("Metas 16.2 y 5.2 de los ODS").as_deref(), Ok("16.2 5.2"));
        assert_eq!(read("16.2; paz"), Err("paz".to_owned()));
        let numbers: Vec<u8> =
            gcm(&text("GCM 3; 7, 10")).unwrap().into_iter().map(GcmObjective::number).collect();
        assert_eq!(numbers, [3, 7, 10]);
        assert_eq!(gcm(&Cell::Number(10.0)).unwrap().len(), 1);
        assert_eq!(gcm(&text("24")), Err("24".to_owned()));
    }

    #[test]
    fn lines_lose_their_bullets() {
        assert_eq!(lines("• uno\r\n\n  - dos  tres\n-4"), ["uno", "dos tres", "-4"]);
    }
}

//! The cells of a sheet and what of them is merged.

use super::Shared;
use super::elements::{Element, Elements, Step};
use super::strings;
use super::styles::Shown;
use crate::workbook::content::{Allowance, Content};
use crate::workbook::{Cell, Region, Sheet, Unreadable, place, serial};

/// The greatest number of merged regions of a sheet.
const MAX_REGIONS: usize = 200_000;
/// The last row and column that a sheet can have, from 0.
const LAST: (u32, u32) = (1_048_575, 16_383);

/// Reads a sheet.
pub(super) fn read(
    name: String,
    xml: &str,
    shared: &Shared,
    allowance: &mut Allowance,
) -> Result<Sheet, Unreadable> {
    let mut elements = Elements::new(xml);
    let mut content = Content::new(allowance);
    let mut regions = Vec::new();
    // Where the next cell stands that does not say where it stands.
    let (mut row, mut column) = (0_u32, 0_u32);
    loop {
        match elements.step()? {
            Step::Open(element) => match element.name() {
                b"row" => {
                    if let Some(number) = element.attribute("r")? {
                        row = row_of(&number)?;
                    }
                    column = 0;
                }
                b"c" => {
                    if let Some(name) = element.attribute("r")? {
                        (row, column) = place::parse(&name).ok_or(Unreadable::Damaged)?;
                    }
                    let cell = cell(&mut elements, &element, shared)?;
                    content.put(row, column, cell)?;
                    column = column.saturating_add(1).min(LAST.1);
                }
                b"mergeCell" => {
                    let cells = element.attribute("ref")?.unwrap_or_default();
                    regions.push(region(&cells).ok_or(Unreadable::Damaged)?);
                    if regions.len() > MAX_REGIONS {
                        return Err(Unreadable::TooLarge);
                    }
                }
                _ => {}
            },
            Step::Close(name) if name == b"row" => row = row.saturating_add(1).min(LAST.0),
            Step::Close(_) | Step::Text(_) => {}
            Step::Over => return content.finish(name, &regions),
        }
    }
}

/// The row, from 0, of a number from 1.
fn row_of(number: &str) -> Result<u32, Unreadable> {
    let row = number.parse::<u32>().ok().and_then(|number| number.checked_sub(1));
    row.filter(|row| *row <= LAST.0).ok_or(Unreadable::Damaged)
}

/// The region of `A1:C3`; the order of the two corners does not matter.
fn region(cells: &str) -> Option<Region> {
    let (from, to) = cells.split_once(':').unwrap_or((cells, cells));
    let (a, b) = (place::parse(from)?, place::parse(to)?);
    Some(Region {
        first_row: a.0.min(b.0),
        first_column: a.1.min(b.1),
        last_row: a.0.max(b.0),
        last_column: a.1.max(b.1),
    })
}

/// Reads a cell up to its end. A formula is passed over; its value is the one
/// that was saved.
fn cell(
    elements: &mut Elements<'_>,
    start: &Element<'_>,
    shared: &Shared,
) -> Result<Cell, Unreadable> {
    let kind = start.attribute("t")?.unwrap_or_default();
    let style = start.attribute("s")?.and_then(|style| style.parse::<usize>().ok());
    let mut value = String::new();
    let mut inline = None;
    let mut in_value = false;
    loop {
        match elements.step()? {
            Step::Open(element) => match element.name() {
                b"v" => in_value = true,
                b"is" => inline = Some(strings::words(elements, b"is")?),
                _ => {}
            },
            Step::Close(name) => match name.as_slice() {
                b"v" => in_value = false,
                b"c" => break,
                _ => {}
            },
            Step::Text(text) if in_value => value.push_str(&text),
            Step::Text(_) => {}
            Step::Over => return Err(Unreadable::Damaged),
        }
    }
    if let Some(words) = inline {
        return Ok(Cell::Text(words));
    }
    let shown = style.and_then(|style| shared.styles.get(style)).copied();
    of_value(&kind, value, shown.unwrap_or(Shown::Number), shared)
}

/// What the value of a cell is.
fn of_value(kind: &str, value: String, shown: Shown, shared: &Shared) -> Result<Cell, Unreadable> {
    if value.is_empty() {
        return Ok(Cell::Empty);
    }
    Ok(match kind {
        "s" => {
            let place = value.trim().parse::<usize>().map_err(|_| Unreadable::Damaged)?;
            Cell::Text(shared.strings.get(place).cloned().ok_or(Unreadable::Damaged)?)
        }
        "b" => Cell::Boolean(matches!(value.trim(), "1" | "true" | "TRUE")),
        "e" => Cell::Error(value),
        "d" => match value.get(..10).and_then(|day| day.parse().ok()) {
            Some(day) => Cell::Day(day),
            None => Cell::Text(value),
        },
        "str" | "inlineStr" => Cell::Text(strings::unescaped(value)),
        // Without a kind it is a number.
        _ => match value.trim().parse::<f64>().ok().filter(|number| number.is_finite()) {
            Some(number) => of_number(number, shown, shared),
            None => Cell::Text(value),
        },
    })
}

fn of_number(number: f64, shown: Shown, shared: &Shared) -> Cell {
    match shown {
        Shown::Number => Cell::Number(number),
        Shown::Share => Cell::Share(number),
        Shown::Day => serial::day(number, shared.epoch).map_or(Cell::Number(number), Cell::Day),
    }
}

#[cfg(test)]
mod tests {
    use vigia_domain::Day;

    use super::*;
    use crate::workbook::serial::Epoch;

    fn sheet(xml: &str) -> Result<Sheet, Unreadable> {
        let shared = Shared {
            strings: vec!["común".to_owned()],
            styles: vec![Shown::Number, Shown::Day, Shown::Share],
            epoch: Epoch::Of1900,
        };
        let mut allowance = Allowance::new();
        read("Hoja".to_owned(), xml, &shared, &mut allowance)
    }

    #[test]
    fn each_kind_of_cell_is_read() {
        let xml = r#"<worksheet><dimension ref="A1:XFD1048576"/><sheetData><row r="2">
            <c r="A2" t="s"><v>0</v></c><c r="B2"><f>1+1</f><v>2</v></c>
            <c r="C2" s="1"><v>43799</v></c><c r="D2" s="2"><v>0.4</v></c>
            <c r="E2" t="b"><v>1</v></c><c r="F2" t="e"><v>#REF!</v></c>
            <c r="G2" t="inlineStr"><is><t>en línea</t></is></c><c><v>7</v></c>
            <c t="str"><v>a &lt; b</v></c><c s="1"/></row></sheetData></worksheet>"#;
        let sheet = sheet(xml).unwrap();
        let text = |words: &str| Cell::Text(words.to_owned());
        let expected = [
            text("común"),
            Cell::Number(2.0),
            Cell::Day(Day::constant(2019, 11, 30)),
            Cell::Share(0.4),
            Cell::Boolean(true),
            Cell::Error("#REF!".to_owned()),
            text("en línea"),
            Cell::Number(7.0),
            text("a < b"),
        ];
        let cells: Vec<Cell> = sheet.own(1).iter().map(|(_, cell)| cell.clone()).collect();
        assert_eq!(cells, expected);
        assert_eq!((sheet.row_count(), sheet.column_count()), (2, 9));
    }

    #[test]
    fn merged_cells_have_the_value_of_the_first() {
        let xml = r#"<worksheet><sheetData><row><c t="s"><v>0</v></c></row></sheetData>
            <mergeCells><mergeCell ref="A1:B3"/></mergeCells></worksheet>"#;
        let sheet = sheet(xml).unwrap();
        assert_eq!(sheet.value(2, 1).text(), "común");
        assert_eq!(sheet.value(3, 1), &Cell::Empty);
    }

    #[test]
    fn places_beyond_the_last_cell_are_damage() {
        for cell in ["AAAAAAAA1", "A99999999999", "A0", ""] {
            let xml = format!(
                "<worksheet><sheetData><row><c r=\"{cell}\"><v>1</v></c></row></sheetData></worksheet>"
            );
            assert_eq!(sheet(&xml), Err(Unreadable::Damaged), "{cell}");
        }
        assert_eq!(sheet("<worksheet><row r=\"0\"/></worksheet>"), Err(Unreadable::Damaged));
        let string = "<worksheet><c t=\"s\"><v>9</v></c></worksheet>";
        assert_eq!(sheet(string), Err(Unreadable::Damaged));
    }
}

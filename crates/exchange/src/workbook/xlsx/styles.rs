//! How numbers are shown, which decides what they are.

use std::collections::HashMap;

use super::elements::{Elements, Step};
use crate::workbook::Unreadable;

/// What a number is shown as.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Shown {
    /// A number.
    Number,
    /// A percentage.
    Share,
    /// A day.
    Day,
}

/// The greatest number of styles, which is that of Excel.
const MAX_STYLES: usize = 65_536;

/// What the styles of cells show numbers as, in order.
pub(super) fn read(xml: &str) -> Result<Vec<Shown>, Unreadable> {
    let mut elements = Elements::new(xml);
    let mut formats: HashMap<String, Shown> = HashMap::new();
    let mut styles = Vec::new();
    let mut in_cells = false;
    loop {
        match elements.step()? {
            Step::Open(element) => match element.name() {
                b"numFmt" => {
                    let id = element.attribute("numFmtId")?;
                    let format = element.attribute("formatCode")?;
                    if let (Some(id), Some(format)) = (id, format) {
                        formats.insert(id, of_format(&format));
                    }
                }
                b"cellXfs" => in_cells = true,
                b"xf" if in_cells => {
                    let id = element.attribute("numFmtId")?.unwrap_or_default();
                    styles.push(formats.get(&id).copied().unwrap_or_else(|| built_in(&id)));
                }
                _ => {}
            },
            Step::Close(name) if name == b"cellXfs" => in_cells = false,
            Step::Close(_) | Step::Text(_) => {}
            Step::Over => return Ok(styles),
        }
        if styles.len() > MAX_STYLES || formats.len() > MAX_STYLES {
            return Err(Unreadable::TooLarge);
        }
    }
}

/// What a format that every program knows shows a number as.
fn built_in(id: &str) -> Shown {
    match id.parse::<u16>() {
        Ok(9 | 10) => Shown::Share,
        Ok(14..=17 | 22 | 27..=31 | 34..=36 | 50..=54 | 57 | 58) => Shown::Day,
        _ => Shown::Number,
    }
}

/// What a format shows a number as: letters of days outside of what is quoted,
/// escaped or in brackets, a percent sign.
fn of_format(format: &str) -> Shown {
    let (mut in_quotes, mut in_brackets, mut is_escaped) = (false, false, false);
    let mut shown = Shown::Number;
    // After a semicolon come the formats of negative numbers and of text.
    for character in format.chars() {
        if is_escaped {
            is_escaped = false;
            continue;
        }
        match character {
            '"' => in_quotes = !in_quotes,
            _ if in_quotes => {}
            '[' => in_brackets = true,
            ']' => in_brackets = false,
            _ if in_brackets => {}
            '\\' | '_' | '*' => is_escaped = true,
            ';' => return shown,
            'd' | 'D' | 'y' | 'Y' => return Shown::Day,
            '%' => shown = Shown::Share,
            _ => {}
        }
    }
    shown
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_format_decides_what_a_number_is() {
        for (format, shown) in [
            ("dd/mm/yyyy", Shown::Day),
            ("[$-1C0A]d \"de\" mmmm", Shown::Day),
            ("yyyy\\-mm\\-dd;@", Shown::Day),
            ("0.0%", Shown::Share),
            ("#,##0.00", Shown::Number),
            ("\"días\" 0", Shown::Number),
            ("[Red]0", Shown::Number),
            ("hh:mm", Shown::Number),
            ("_d0", Shown::Number),
        ] {
            assert_eq!(of_format(format), shown, "{format}");
        }
    }

    #[test]
    fn only_styles_of_cells_count() {
        let xml = r#"<styleSheet><numFmts><numFmt numFmtId="164" formatCode="dd/mm/yy"/></numFmts>
            <cellStyleXfs><xf numFmtId="9"/></cellStyleXfs>
            <cellXfs><xf numFmtId="0"/><xf numFmtId="164"/><xf numFmtId="14"/><xf numFmtId="9"/>
            </cellXfs></styleSheet>"#;
        let shown = [Shown::Number, Shown::Day, Shown::Day, Shown::Share];
        assert_eq!(read(xml).unwrap(), shown);
    }
}

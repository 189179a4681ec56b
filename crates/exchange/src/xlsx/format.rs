//! How the cells of a workbook look: the colours of the product, as words on a
//! fill, since a colour alone tells nothing to some.

use rust_xlsxwriter::{Color, Format, FormatAlign, FormatBorder};
use vigia_domain::indicator::Measure;
use vigia_domain::status::Concern;
use vigia_domain::{AxisCode, Lang, Status};

/// The ground of headings.
pub(crate) const BRAND: Color = Color::RGB(0x0B_2E59);
/// Words on that ground.
pub(crate) const BRAND_INK: Color = Color::RGB(0xFF_FFFF);
/// Words that explain.
pub(crate) const QUIET: Color = Color::RGB(0x4A_5866);
/// The bar behind a percentage, light enough to read the number on it.
pub(super) const BAR: Color = Color::RGB(0xAB_C9F0);

/// What a column holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    /// Words or codes.
    Text,
    /// Days.
    Day,
    /// Whole numbers.
    Whole,
    /// Shares of one, shown per cent.
    Share,
    /// Numbers with decimals.
    Decimal,
}

/// The formats of a workbook.
pub(super) struct Formats {
    pub(super) plan: Format,
    pub(super) title: Format,
    pub(super) note: Format,
    pub(super) header: Format,
    text: Format,
    day: Format,
    whole: Format,
    share: Format,
    decimal: Format,
    points: Format,
}

impl Formats {
    pub(super) fn new(lang: Lang) -> Self {
        let cell = || Format::new().set_align(FormatAlign::Top);
        let number = |format: &str| cell().set_num_format(format);
        let (day, share) = match lang {
            Lang::Es => ("dd/mm/yyyy", "0 %"),
            // The month in letters, since not everybody puts the day first.
            Lang::En => ("d mmm yyyy", "0%"),
        };
        Self {
            plan: Format::new().set_bold().set_font_size(14).set_font_color(BRAND),
            title: Format::new().set_bold().set_font_size(12),
            note: Format::new().set_font_color(QUIET),
            header: header(),
            text: cell().set_text_wrap(),
            day: number(day).set_align(FormatAlign::Left),
            whole: number("#,##0"),
            share: number(share),
            decimal: number("#,##0.00"),
            points: number("#,##0.00\" %\""),
        }
    }

    /// The format of a column.
    pub(super) const fn of(&self, kind: Kind) -> &Format {
        match kind {
            Kind::Text => &self.text,
            Kind::Day => &self.day,
            Kind::Whole => &self.whole,
            Kind::Share => &self.share,
            Kind::Decimal => &self.decimal,
        }
    }

    /// The format of a value in the unit of a measure. A percentage stays the
    /// number that was published.
    pub(super) const fn of_measure(&self, measure: Measure) -> &Format {
        match measure {
            Measure::Count => &self.whole,
            Measure::Percent => &self.points,
            Measure::Rate { .. } | Measure::Ratio => &self.decimal,
        }
    }
}

/// The format of headings.
pub(crate) fn header() -> Format {
    Format::new()
        .set_bold()
        .set_font_color(BRAND_INK)
        .set_background_color(BRAND)
        .set_text_wrap()
        .set_align(FormatAlign::VerticalCenter)
        .set_border(FormatBorder::Thin)
        .set_border_color(QUIET)
}

/// Bold words in a colour on a fill.
fn mark(ink: u32, fill: u32) -> Format {
    Format::new().set_bold().set_font_color(Color::RGB(ink)).set_background_color(Color::RGB(fill))
}

/// How a status is marked.
pub(super) fn of_status(status: Status) -> Format {
    match status {
        Status::NotStarted => mark(0x5C_6772, 0xED_F0F3),
        Status::InProgress => mark(0x42_53E0, 0xEC_EEFD),
        Status::Continuous => mark(0x7D_52AD, 0xF3_EDFA),
        Status::Completed => mark(0x04_5814, 0xE3_F4E6),
        Status::Suspended => mark(0x8C_6513, 0xF9_F1DD),
        Status::Cancelled => mark(0x2C_333A, 0xE6_E9EC),
    }
}

/// How a concern is marked.
pub(super) fn of_concern(concern: Concern) -> Format {
    match concern {
        Concern::Overdue => mark(0xB3_261E, 0xFC_E9E7),
        Concern::AtRisk => mark(0x8A_4F00, 0xFD_F1D8),
        Concern::DueSoon => mark(0x14_67D1, 0xE6_F1FB),
    }
}

/// The colour of the tab of an axis.
pub(super) fn of_axis(axis: &AxisCode) -> Color {
    let rgb = match axis.as_str() {
        "PREV" => 0x11_69D3,
        "PERS" => 0xA6_5400,
        "PROT" => 0x00_4B39,
        _ => 0x57_5D69,
    };
    Color::RGB(rgb)
}

#[cfg(test)]
mod tests {
    use super::*;

    const TOKENS: &str = include_str!("../../../../style/tokens.css");

    fn token(name: &str) -> u32 {
        let (_, rest) = TOKENS.split_once(&format!("--{name}: #")).unwrap();
        u32::from_str_radix(&rest[..6], 16).unwrap()
    }

    #[test]
    fn the_colours_are_those_of_the_pages() {
        for status in Status::ALL {
            let name = format!("status-{}", status.as_str().replace('_', "-"));
            let expected = mark(token(&name), token(&format!("{name}-tint")));
            assert!(of_status(status) == expected, "{name}");
        }
        for (concern, name) in [(Concern::Overdue, "overdue"), (Concern::AtRisk, "at-risk")] {
            let expected = mark(token(name), token(&format!("{name}-tint")));
            assert!(of_concern(concern) == expected, "{name}");
        }
        for axis in ["PREV", "PERS", "PROT"] {
            let colour = token(&format!("axis-{}", axis.to_lowercase()));
            assert_eq!(of_axis(&axis.parse().unwrap()), Color::RGB(colour));
        }
        assert_eq!(BRAND, Color::RGB(token("brand")));
    }
}

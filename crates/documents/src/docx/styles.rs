//! How a document looks in Word.

use docx_rs::{
    AbstractNumbering, Docx, IndentLevel, Level, LevelJc, LevelText, LineSpacing, NumberFormat,
    Numbering, NumberingId, Paragraph, RunFonts, SpecialIndentType, Start, Style, StyleType,
};
use vigia_charts::Theme;

/// The typeface, which Word and `LibreOffice` both have or stand in for.
const FONT: &str = "Calibri";

/// The list of dashes; docx-rs has a list with the number 1 of its own.
const LIST: usize = 2;

/// The colour of a custom property as Word writes it, without `#`.
pub(super) fn colour(property: &str) -> &'static str {
    Theme::Light.colour(property).trim_start_matches('#')
}

/// A file with every style that documents use.
pub(super) fn styled(docx: Docx) -> Docx {
    let (brand, quiet) = (colour("--brand"), colour("--ink-2"));
    let paragraph = |id: &str, name: &str| {
        Style::new(id, StyleType::Paragraph).name(name).based_on("Normal").next("Normal")
    };
    let heading = |id: &str, name: &str, level: usize, size: usize| {
        paragraph(id, name)
            .outline_lvl(level)
            .size(size)
            .bold()
            .color(brand)
            .line_spacing(spaced(360, 120))
    };
    docx.default_fonts(RunFonts::new().ascii(FONT).hi_ansi(FONT).cs(FONT))
        .default_size(20)
        .default_line_spacing(spaced(0, 120))
        .add_style(paragraph("Title", "Title").size(56).bold().color(brand))
        .add_style(paragraph("Subtitle", "Subtitle").size(26).color(quiet))
        .add_style(heading("Heading1", "heading 1", 0, 34))
        .add_style(heading("Heading2", "heading 2", 1, 26))
        .add_style(heading("Heading3", "heading 3", 2, 22))
        .add_style(paragraph("Caption", "caption").bold().line_spacing(spaced(200, 80)))
        .add_style(paragraph("Note", "Note").size(17).color(quiet))
        .add_style(paragraph("Figure", "Figure").size(34).bold().color(brand))
        .add_style(paragraph("Cell", "Cell").size(16).line_spacing(spaced(20, 20)))
        .add_abstract_numbering(AbstractNumbering::new(LIST).add_level(dash()))
        .add_numbering(Numbering::new(LIST, LIST))
}

/// A paragraph as an item of the list of dashes.
pub(super) fn item(paragraph: Paragraph) -> Paragraph {
    paragraph.numbering(NumberingId::new(LIST), IndentLevel::new(0))
}

fn dash() -> Level {
    let (format, text) = (NumberFormat::new("bullet"), LevelText::new("–"));
    Level::new(0, Start::new(1), format, text, LevelJc::new("left")).indent(
        Some(360),
        Some(SpecialIndentType::Hanging(360)),
        None,
        None,
    )
}

/// Room above and below, in twentieths of a point.
fn spaced(before: u32, after: u32) -> LineSpacing {
    LineSpacing::new().before(before).after(after)
}

//! A document as values of Typst.

use typst::foundations::{Array, Bytes, Datetime, Dict, IntoValue, Value, array, dict};
use vigia_charts::Theme;
use vigia_domain::Lang;
use vigia_i18n::t;

use super::legible::{Letters, broken, legible};
use crate::plain::plain;
use crate::{
    Begins, Block, Cell, Column, Content, Document, Figure, Form, Picture, Section, Table, Tone,
};

/// The longest word that fits into a cell, in letters.
const IN_A_CELL: usize = 24;

/// The longest word that fits into a line, in letters.
const IN_A_LINE: usize = 84;

/// How many digits of the checksum stand on each page.
const DIGITS: usize = 12;

/// What the layout reads.
pub(super) fn inputs(document: &Document, letters: Letters) -> Dict {
    let Document { form, title, subtitle, plan, short_title, lang, imprint, .. } = document;
    let write = Writer { letters };
    let fingerprint: String = imprint.fingerprint.as_str().chars().take(DIGITS).collect();
    let stamp = t!(
        *lang,
        "doc-stamp",
        revision = imprint.revision.to_string(),
        fingerprint = fingerprint.as_str(),
    );
    dict! {
        "kind" => match form { Form::Report => "report", Form::Brief => "brief" },
        "lang" => lang.code(),
        "region" => match lang { Lang::Es => "DO", Lang::En => "GB" },
        "title" => write.line(title),
        "subtitle" => write.line(subtitle),
        "plan" => write.line(plan),
        "running" => write.line(short_title),
        "over" => write.line(&t!(*lang, "doc-over")),
        "author" => t!(*lang, "product"),
        "keywords" => array![plain(short_title)],
        "date" => date(document),
        "day" => write.line(&imprint.day),
        "contents" => write.line(&t!(*lang, "method-contents")),
        "page-words" => write.line(&t!(*lang, "doc-page", page = "{page}", pages = "{pages}")),
        "stamp" => write.line(&stamp),
        "cover" => write.pairs(&document.cover),
        "colours" => colours(),
        "sections" => document
            .sections
            .iter()
            .enumerate()
            .map(|(place, section)| write.section(section, place))
            .collect::<Array>(),
    }
}

/// The day of the document, which is when it says that it was made.
fn date(document: &Document) -> Value {
    let day = document.day;
    let (month, of_month) = (day.month().unsigned_abs(), day.day().unsigned_abs());
    Datetime::from_ymd(i32::from(day.year()), month, of_month)
        .map_or(Value::None, IntoValue::into_value)
}

fn colours() -> Dict {
    let of = |property| Theme::Light.colour(property);
    dict! {
        "ink" => of("--ink"),
        "quiet" => of("--ink-2"),
        "brand" => of("--brand"),
        "line" => of("--line"),
        "sunk" => of("--sunk"),
        "ground" => of("--ground"),
    }
}

/// Writes text with letters that can be shown.
#[derive(Clone, Copy)]
struct Writer {
    letters: Letters,
}

impl Writer {
    fn line(self, text: &str) -> Value {
        broken(text, self.letters, IN_A_LINE).into_value()
    }

    fn pairs(self, pairs: &[(String, String)]) -> Array {
        let pair = |(name, words): &(String, String)| {
            array![self.line(name), self.line(words)].into_value()
        };
        pairs.iter().map(pair).collect()
    }

    /// A section in its place; the first one begins a page anyway.
    fn section(self, section: &Section, place: usize) -> Value {
        let blocks: Array = section.blocks.iter().map(|block| self.block(block)).collect();
        dict! {
            "heading" => self.line(&section.heading),
            "apart" => place == 0 || section.begins == Begins::OnAPage,
            "blocks" => blocks,
        }
        .into_value()
    }

    fn block(self, block: &Block) -> Value {
        let written = match block {
            Block::Heading { level, text } => dict! {
                "kind" => "heading",
                "level" => i64::from(level.number()),
                "text" => self.line(text),
            },
            Block::Paragraph(text) => dict! { "kind" => "paragraph", "text" => self.line(text) },
            Block::List(items) => dict! {
                "kind" => "list",
                "items" => items.iter().map(|item| self.line(item)).collect::<Array>(),
            },
            Block::Table(table) => self.table(table),
            Block::Chart(picture) => self.picture(picture),
            Block::Figures(figures) => dict! {
                "kind" => "figures",
                "items" => figures.iter().map(|figure| self.figure(figure)).collect::<Array>(),
            },
            Block::Terms(terms) => dict! { "kind" => "terms", "items" => self.pairs(terms) },
            Block::Note(text) => dict! { "kind" => "note", "text" => self.line(text) },
        };
        written.into_value()
    }

    fn table(self, table: &Table) -> Dict {
        let row = |cells: &Vec<Cell>| -> Value {
            cells.iter().map(|cell| self.cell(cell)).collect::<Array>().into_value()
        };
        dict! {
            "kind" => "table",
            "caption" => self.line(&table.caption),
            "columns" => table.columns.iter().map(|column| self.column(column)).collect::<Array>(),
            "rows" => table.rows.iter().map(row).collect::<Array>(),
        }
    }

    fn column(self, column: &Column) -> Value {
        let (numbers, hyphenate) = match column.content {
            Content::Words => (false, true),
            Content::Codes => (false, false),
            Content::Numbers => (true, false),
        };
        dict! {
            "heading" => broken(&column.heading, self.letters, IN_A_CELL),
            "share" => i64::from(column.share),
            "numbers" => numbers,
            "hyphenate" => hyphenate,
        }
        .into_value()
    }

    fn cell(self, cell: &Cell) -> Value {
        dict! {
            "text" => broken(&cell.text, self.letters, IN_A_CELL),
            "tone" => tone(cell.tone),
        }
        .into_value()
    }

    fn figure(self, figure: &Figure) -> Value {
        dict! {
            "label" => self.line(&figure.label),
            "value" => self.line(&figure.value),
            "note" => self.line(&figure.note),
            "tone" => tone(figure.tone),
        }
        .into_value()
    }

    fn picture(self, picture: &Picture) -> Dict {
        let (across, high) = picture.size;
        dict! {
            "kind" => "chart",
            "title" => self.line(&picture.title),
            "alt" => plain(&picture.alt),
            "note" => self.line(&picture.note),
            "svg" => Bytes::from_string(legible(&picture.svg, self.letters)),
            "ratio" => f64::from(across) / f64::from(high.max(1)),
        }
    }
}

/// The colour of a mark; nothing where there is none.
fn tone(tone: Tone) -> Value {
    tone.colour().map_or(Value::None, IntoValue::into_value)
}

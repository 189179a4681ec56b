//! The pieces of a document as Word has them.

use docx_rs::{
    AlignmentType, BorderType, Paragraph, Pic, Run, Shading, ShdType, Table, TableBorder,
    TableBorderPosition, TableBorders, TableCell, TableLayoutType, TableRow, WidthType,
};
use vigia_charts::png;

use super::Piece;
use super::styles::{self, colour};
use crate::content::{Content, Table as Rows};
use crate::plain::plain;
use crate::{Block, Cell, Column, DocumentError, Figure, Level, Picture};

/// How wide the text is, in twentieths of a point: A4 less two margins.
const WIDTH: usize = 9_638;

/// How wide names of terms are, in the same unit.
const NAMES: usize = 2_300;

/// How wide and how high a chart may be, in units of which a centimetre has
/// 360,000.
const CHART: (u64, u64) = (6_120_000, 7_920_000);

/// How many key figures stand in a row.
const IN_A_ROW: usize = 3;

/// Writes pieces and counts what needs a number of its own, so that equal
/// documents get equal numbers.
#[derive(Default)]
pub(super) struct Writer {
    paragraphs: u32,
    /// What is to be seen in each picture, in order.
    pub(super) alts: Vec<String>,
}

impl Writer {
    /// A paragraph of a style.
    pub(super) fn styled(&mut self, style: &str, text: &str) -> Paragraph {
        self.empty(style).add_run(Run::new().add_text(plain(text)))
    }

    /// A paragraph of the usual style.
    fn paragraph(&mut self, text: &str) -> Paragraph {
        self.styled("Normal", text)
    }

    fn empty(&mut self, style: &str) -> Paragraph {
        self.paragraphs += 1;
        Paragraph::new().id(format!("{:08x}", self.paragraphs)).style(style)
    }

    /// What a block becomes.
    ///
    /// # Errors
    /// When a chart cannot be made a picture.
    pub(super) fn block(&mut self, block: &Block) -> Result<Vec<Piece>, DocumentError> {
        Ok(match block {
            Block::Heading { level, text } => {
                let style = match level {
                    Level::Second => "Heading2",
                    Level::Third => "Heading3",
                };
                vec![self.styled(style, text).keep_next(true).into()]
            }
            Block::Paragraph(text) => vec![self.paragraph(text).into()],
            Block::List(items) => {
                items.iter().map(|text| styles::item(self.paragraph(text)).into()).collect()
            }
            Block::Table(rows) => self.with_caption(&rows.caption, |writer| writer.table(rows)),
            Block::Chart(picture) => self.chart(picture)?,
            Block::Figures(figures) => self.with_caption("", |writer| writer.figures(figures)),
            Block::Terms(terms) => self.with_caption("", |writer| writer.terms(terms)),
            Block::Note(text) => vec![self.styled("Note", text).into()],
        })
    }

    /// A table below its caption and above a gap, without which two tables
    /// would become one.
    fn with_caption(
        &mut self,
        caption: &str,
        table: impl FnOnce(&mut Self) -> Table,
    ) -> Vec<Piece> {
        let mut pieces: Vec<Piece> = Vec::new();
        if !caption.is_empty() {
            pieces.push(self.styled("Caption", caption).keep_next(true).into());
        }
        pieces.push(table(self).into());
        pieces.push(self.empty("Cell").into());
        pieces
    }

    fn table(&mut self, rows: &Rows) -> Table {
        let widths = widths(&rows.columns);
        let head = rows.columns.iter().zip(&widths).map(|(column, width)| {
            let run = Run::new().bold().color(colour("--brand")).add_text(plain(&column.heading));
            let paragraph = aligned(self.empty("Cell").add_run(run), column.content);
            let shading =
                Shading::new().shd_type(ShdType::Clear).color("auto").fill(colour("--sunk"));
            TableCell::new().width(*width, WidthType::Dxa).shading(shading).add_paragraph(paragraph)
        });
        // The rows that may not be split are those that repeat on every page:
        // see how the file is finished.
        let mut all = vec![TableRow::new(head.collect()).cant_split()];
        for row in &rows.rows {
            let cells = row.iter().zip(&rows.columns).zip(&widths);
            let cells = cells.map(|((cell, column), width)| {
                let paragraph = aligned(self.empty("Cell").add_run(marked(cell)), column.content);
                TableCell::new().width(*width, WidthType::Dxa).add_paragraph(paragraph)
            });
            all.push(TableRow::new(cells.collect()));
        }
        ruled(Table::without_borders(all), widths)
    }

    /// Names with what belongs to each.
    pub(super) fn terms(&mut self, terms: &[(String, String)]) -> Table {
        let widths = vec![NAMES, WIDTH - NAMES];
        let rows = terms.iter().map(|(name, words)| {
            let named = self.styled("Note", name);
            let said = self.styled("Cell", words);
            TableRow::new(vec![
                TableCell::new().width(NAMES, WidthType::Dxa).add_paragraph(named),
                TableCell::new().width(WIDTH - NAMES, WidthType::Dxa).add_paragraph(said),
            ])
        });
        let rows = rows.collect();
        ruled(Table::without_borders(rows), widths)
    }

    fn figures(&mut self, figures: &[Figure]) -> Table {
        let width = WIDTH / IN_A_ROW;
        let rows = figures.chunks(IN_A_ROW).map(|row| {
            let cells = row.iter().map(|figure| {
                TableCell::new()
                    .width(width, WidthType::Dxa)
                    .add_paragraph(self.styled("Note", &figure.label))
                    .add_paragraph(self.styled("Figure", &figure.value))
                    .add_paragraph(self.styled("Note", &figure.note))
            });
            TableRow::new(cells.collect())
        });
        let rows = rows.collect();
        ruled(Table::without_borders(rows), vec![width; IN_A_ROW])
    }

    fn chart(&mut self, picture: &Picture) -> Result<Vec<Piece>, DocumentError> {
        let pixels = png(&plain(&picture.svg))?;
        let (across, high) = (u64::from(picture.size.0.max(1)), u64::from(picture.size.1.max(1)));
        // As wide as it may be, unless it would be too high.
        let wide = CHART.0.min(CHART.1 * across / high);
        let tall = wide * high / across;
        let emu = |length: u64| u32::try_from(length).unwrap_or(u32::MAX);
        self.alts.push(plain(&picture.alt));
        let pic = Pic::new_with_dimensions(pixels, picture.size.0 * 2, picture.size.1 * 2)
            .id(format!("rIdImage{}", self.alts.len()))
            .size(emu(wide), emu(tall));
        let title = self.styled("Caption", &picture.title).keep_next(true);
        let drawing = self.empty("Normal").add_run(Run::new().add_image(pic));
        let mut pieces: Vec<Piece> = vec![title.into(), drawing.into()];
        if !picture.note.is_empty() {
            pieces.push(self.styled("Note", &picture.note).into());
        }
        Ok(pieces)
    }
}

/// A cell that says in words what its colour marks.
fn marked(cell: &Cell) -> Run {
    let run = Run::new().add_text(plain(&cell.text));
    match cell.tone.colour() {
        Some(colour) => run.bold().color(colour.trim_start_matches('#')),
        None => run,
    }
}

fn aligned(paragraph: Paragraph, content: Content) -> Paragraph {
    match content {
        Content::Words | Content::Codes => paragraph,
        Content::Numbers => paragraph.align(AlignmentType::Right),
    }
}

/// The columns by their shares.
fn widths(columns: &[Column]) -> Vec<usize> {
    let all: usize = columns.iter().map(|column| usize::from(column.share)).sum();
    columns.iter().map(|column| WIDTH * usize::from(column.share) / all.max(1)).collect()
}

/// A table of fixed widths with thin lines between its rows.
fn ruled(table: Table, widths: Vec<usize>) -> Table {
    let line = |position| {
        TableBorder::new(position).border_type(BorderType::Single).size(4).color(colour("--line"))
    };
    let borders = TableBorders::with_empty()
        .set(line(TableBorderPosition::Top))
        .set(line(TableBorderPosition::Bottom))
        .set(line(TableBorderPosition::InsideH));
    table
        .layout(TableLayoutType::Fixed)
        .width(widths.iter().sum(), WidthType::Dxa)
        .set_grid(widths)
        .set_borders(borders)
}

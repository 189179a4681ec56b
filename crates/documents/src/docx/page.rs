//! The page, its head and its foot, and how a document opens.

use docx_rs::{AlignmentType, Docx, Footer, Header, NumPages, PageMargin, PageNum, Paragraph, Run};
use vigia_i18n::t;

use super::blocks::Writer;
use super::{Piece, has_cover, styles};
use crate::Document;

/// A4, in twentieths of a point.
const PAGE: (u32, u32) = (11_906, 16_838);

/// Two centimetres.
const MARGIN: i32 = 1_134;

/// The file with its styles, its page, its head and its foot.
pub(super) fn opened(writer: &mut Writer, document: &Document) -> Docx {
    let margin = PageMargin::new().top(MARGIN).bottom(MARGIN).left(MARGIN).right(MARGIN);
    let head = format!("{} · {}", document.short_title, document.imprint.day);
    let head = writer.styled("Note", &head).align(AlignmentType::Right);
    let foot = foot(writer, document);
    styles::styled(Docx::new())
        .page_size(PAGE.0, PAGE.1)
        .page_margin(margin)
        .header(Header::new().add_paragraph(head))
        .footer(Footer::new().add_paragraph(foot))
}

/// The title, and in a report what the cover lists.
pub(super) fn title(writer: &mut Writer, document: &Document) -> Vec<Piece> {
    let mut pieces: Vec<Piece> = vec![
        writer.styled("Subtitle", &document.plan).into(),
        writer.styled("Title", &document.title).into(),
        writer.styled("Subtitle", &document.subtitle).into(),
    ];
    if has_cover(document) {
        pieces.push(writer.terms(&document.cover).into());
    }
    pieces
}

/// The revision and checksum, and which page it is of how many.
fn foot(writer: &mut Writer, document: &Document) -> Paragraph {
    let (lang, imprint) = (document.lang, &document.imprint);
    let stamp = t!(
        lang,
        "doc-stamp",
        revision = imprint.revision.to_string(),
        fingerprint = imprint.fingerprint.as_str(),
    );
    // The words of the language around two fields that Word fills in.
    let words = t!(lang, "doc-page", page = "\u{1}", pages = "\u{2}");
    let (before, rest) = words.split_once('\u{1}').unwrap_or((&words, ""));
    let (between, after) = rest.split_once('\u{2}').unwrap_or((rest, ""));
    let run = |text: &str| Run::new().add_text(text);
    writer
        .styled("Note", &stamp)
        .add_run(run(" · "))
        .add_run(run(before))
        .add_page_num(PageNum::new())
        .add_run(run(between))
        .add_num_pages(NumPages::new())
        .add_run(run(after))
}

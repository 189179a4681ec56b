//! What docx-rs has no words for: headings of tables that repeat, words for
//! those who cannot see a picture, the language, and who made the file when.

use docx_rs::XMLDocx;
use vigia_domain::Lang;
use vigia_i18n::t;

use crate::plain::plain;
use crate::{Document, DocumentError};

/// How docx-rs writes a row that is not split, and a picture without words.
const NOT_SPLIT: &str = "<w:cantSplit />";
const PICTURE: &str = "<wp:docPr id=\"1\" name=\"Figure\" />";

/// Where the usual style of letters ends.
const END_OF_LETTERS: &str = "</w:rPr></w:rPrDefault>";

/// The package with all of it.
///
/// # Errors
/// When a part is no text, which docx-rs does not write.
pub(super) fn finished(
    mut package: XMLDocx,
    document: &Document,
    alts: &[String],
) -> Result<XMLDocx, DocumentError> {
    let body = text(package.document)?;
    let repeated = body.replace(NOT_SPLIT, &format!("{NOT_SPLIT}<w:tblHeader />"));
    package.document = described(&repeated, alts).into_bytes();
    let lang = match document.lang {
        Lang::Es => "es-DO",
        Lang::En => "en-GB",
    };
    let language = format!("<w:lang w:val=\"{lang}\" />{END_OF_LETTERS}");
    let styles = text(package.styles)?;
    package.styles = styles.replacen(END_OF_LETTERS, &language, 1).into_bytes();
    package.doc_props.core = core(document, lang).into_bytes();
    Ok(package)
}

fn text(part: Vec<u8>) -> Result<String, DocumentError> {
    String::from_utf8(part).map_err(|error| DocumentError::Package(error.to_string()))
}

/// The body with words for each picture, in order.
fn described(body: &str, alts: &[String]) -> String {
    let mut described = String::with_capacity(body.len());
    let mut parts = body.split(PICTURE);
    described.extend(parts.next());
    for (place, part) in (1..).zip(parts) {
        let alt = alts.get(place - 1).map_or("", String::as_str);
        let picture = format!(
            "<wp:docPr id=\"{place}\" name=\"Figure {place}\" descr=\"{}\" />",
            escaped(alt)
        );
        described.extend([picture.as_str(), part]);
    }
    described
}

/// The properties of the file. It was made on the day that it shows, so that it
/// is the same file whenever it is asked for.
fn core(document: &Document, lang: &str) -> String {
    let title = escaped(&plain(&document.title));
    let subject = escaped(&plain(&document.plan));
    let creator = escaped(&t!(document.lang, "product"));
    let made = format!("{}T00:00:00Z", document.day);
    format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\
         <cp:coreProperties \
         xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\" \
         xmlns:dc=\"http://purl.org/dc/elements/1.1/\" \
         xmlns:dcterms=\"http://purl.org/dc/terms/\" \
         xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\">\
         <dc:title>{title}</dc:title><dc:subject>{subject}</dc:subject>\
         <dc:creator>{creator}</dc:creator><cp:lastModifiedBy>{creator}</cp:lastModifiedBy>\
         <dcterms:created xsi:type=\"dcterms:W3CDTF\">{made}</dcterms:created>\
         <dcterms:modified xsi:type=\"dcterms:W3CDTF\">{made}</dcterms:modified>\
         <dc:language>{lang}</dc:language></cp:coreProperties>"
    )
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_picture_gets_its_own_words() {
        let body = format!("<a>{PICTURE}<b>{PICTURE}</b></a>");
        let alts = ["una \"barra\"".to_owned(), "dos & tres".to_owned()];
        assert_eq!(
            described(&body, &alts),
            "<a><wp:docPr id=\"1\" name=\"Figure 1\" descr=\"una &quot;barra&quot;\" /><b>\
             <wp:docPr id=\"2\" name=\"Figure 2\" descr=\"dos &amp; tres\" /></b></a>"
        );
    }
}

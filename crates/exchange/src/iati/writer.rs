//! XML as a document is written: elements with attributes, text and comments.

use std::borrow::Cow;
use std::io;
use std::string::FromUtf8Error;

use quick_xml::Writer;
use quick_xml::events::{BytesDecl, BytesEnd, BytesStart, BytesText, Event};

/// What writing comes to.
pub(super) type Written = io::Result<()>;

/// An attribute: its name and its value.
pub(super) type Attribute<'a> = (&'a str, &'a str);

/// A document in the making.
pub(super) struct Xml {
    writer: Writer<Vec<u8>>,
}

impl Xml {
    /// A document that begins with its declaration.
    pub(super) fn new() -> io::Result<Self> {
        let mut writer = Writer::new_with_indent(Vec::new(), b' ', 2);
        writer.write_event(Event::Decl(BytesDecl::new("1.0", Some("UTF-8"), None)))?;
        Ok(Self { writer })
    }

    /// An element with others in it.
    pub(super) fn element(
        &mut self,
        name: &str,
        attributes: &[Attribute<'_>],
        content: impl FnOnce(&mut Self) -> Written,
    ) -> Written {
        self.writer.write_event(Event::Start(start(name, attributes)))?;
        content(self)?;
        self.writer.write_event(Event::End(BytesEnd::new(name)))
    }

    /// An element without content.
    pub(super) fn empty(&mut self, name: &str, attributes: &[Attribute<'_>]) -> Written {
        self.writer.write_event(Event::Empty(start(name, attributes)))
    }

    /// An element with text in it.
    pub(super) fn text(
        &mut self,
        name: &str,
        attributes: &[Attribute<'_>],
        words: &str,
    ) -> Written {
        self.element(name, attributes, |xml| {
            xml.writer.write_event(Event::Text(BytesText::new(&allowed(words))))
        })
    }

    /// A comment. Two hyphens would end it, so they are set apart.
    pub(super) fn comment(&mut self, words: &str) -> Written {
        let mut words = allowed(words).into_owned();
        while words.contains("--") {
            words = words.replace("--", "- -");
        }
        self.writer.write_event(Event::Comment(BytesText::from_escaped(format!("\n{words}\n"))))
    }

    /// The whole document.
    pub(super) fn finish(self) -> Result<String, FromUtf8Error> {
        let mut text = String::from_utf8(self.writer.into_inner())?;
        text.push('\n');
        Ok(text)
    }
}

fn start<'a>(name: &'a str, attributes: &[Attribute<'a>]) -> BytesStart<'a> {
    BytesStart::new(name)
        .with_attributes(attributes.iter().map(|(name, value)| (*name, allowed(value))))
}

/// A text without the characters that XML has no way to write, such as those
/// that control terminals.
fn allowed(text: &str) -> Cow<'_, str> {
    if text.chars().all(is_allowed) {
        Cow::Borrowed(text)
    } else {
        text.chars().filter(|c| is_allowed(*c)).collect::<String>().into()
    }
}

const fn is_allowed(c: char) -> bool {
    matches!(
        c,
        '\t' | '\n' | '\r' | ' '..='\u{d7ff}' | '\u{e000}'..='\u{fffd}' | '\u{10000}'..='\u{10ffff}'
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn markup_in_words_stays_words() {
        let mut xml = Xml::new().unwrap();
        xml.text("title", &[("ref", "a\"b<c")], "R&D </title> \u{0}\u{1b}[1m").unwrap();
        let text = xml.finish().unwrap();
        let expected = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n\
                        <title ref=\"a&quot;b&lt;c\">R&amp;D &lt;/title&gt; [1m</title>\n";
        assert_eq!(text, expected);
    }

    #[test]
    fn a_comment_cannot_be_ended_from_within() {
        let mut xml = Xml::new().unwrap();
        xml.comment("q: --->").unwrap();
        let text = xml.finish().unwrap();
        assert!(text.ends_with("<!--\nq: - - ->\n-->\n"), "{text}");
    }
}

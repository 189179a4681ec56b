//! A part as a sequence of elements.

use std::borrow::Cow;

use quick_xml::Reader;
use quick_xml::escape::{resolve_predefined_entity, unescape};
use quick_xml::events::{BytesRef, BytesStart, Event};

use crate::workbook::Unreadable;

/// What comes next in a part.
pub(super) enum Step<'a> {
    /// An element begins; one without content ends at once.
    Open(Element<'a>),
    /// An element ends; its name without a prefix.
    Close(Vec<u8>),
    /// Text, with what stands for single characters resolved.
    Text(Cow<'a, str>),
    /// The part is at its end.
    Over,
}

/// The beginning of an element.
pub(super) struct Element<'a>(BytesStart<'a>);

impl Element<'_> {
    /// Its name without a prefix.
    pub(super) fn name(&self) -> &[u8] {
        self.0.local_name().into_inner()
    }

    /// The value of an attribute, by its name without a prefix.
    pub(super) fn attribute(&self, name: &str) -> Result<Option<String>, Unreadable> {
        let mut attributes = self.0.attributes();
        // Comparing each with all others would take long where there are many.
        attributes.with_checks(false);
        for attribute in attributes {
            let attribute = attribute.map_err(|_| Unreadable::Damaged)?;
            if attribute.key.local_name().into_inner() == name.as_bytes() {
                let raw = std::str::from_utf8(&attribute.value).map_err(|_| Unreadable::Damaged)?;
                let value = unescape(raw).map_err(|_| Unreadable::Damaged)?;
                return Ok(Some(value.into_owned()));
            }
        }
        Ok(None)
    }
}

/// A part that is read step by step.
pub(super) struct Elements<'a>(Reader<&'a [u8]>);

impl<'a> Elements<'a> {
    pub(super) fn new(xml: &'a str) -> Self {
        let mut reader = Reader::from_str(xml);
        reader.config_mut().expand_empty_elements = true;
        Self(reader)
    }

    /// The next step; comments and instructions are passed over.
    pub(super) fn step(&mut self) -> Result<Step<'a>, Unreadable> {
        loop {
            let event = self.0.read_event().map_err(|_| Unreadable::Damaged)?;
            let step = match event {
                Event::Start(start) | Event::Empty(start) => Step::Open(Element(start)),
                Event::End(end) => Step::Close(end.local_name().into_inner().to_vec()),
                Event::Text(text) => {
                    Step::Text(text.xml10_content().map_err(|_| Unreadable::Damaged)?)
                }
                Event::CData(text) => {
                    Step::Text(text.xml10_content().map_err(|_| Unreadable::Damaged)?)
                }
                Event::GeneralRef(reference) => Step::Text(Cow::Owned(resolved(&reference)?)),
                Event::DocType(_) => return Err(Unreadable::Entities),
                Event::Eof => Step::Over,
                Event::Comment(_) | Event::Decl(_) | Event::PI(_) => continue,
            };
            return Ok(step);
        }
    }
}

/// The character that a reference stands for; entities of a document's own are
/// refused.
fn resolved(reference: &BytesRef<'_>) -> Result<String, Unreadable> {
    let name = reference.decode().map_err(|_| Unreadable::Damaged)?;
    if let Some(character) = resolve_predefined_entity(&name) {
        return Ok(character.to_owned());
    }
    let character = reference.resolve_char_ref().map_err(|_| Unreadable::Damaged)?;
    character.map(String::from).ok_or(Unreadable::Entities)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn told(xml: &str) -> Result<String, Unreadable> {
        let mut elements = Elements::new(xml);
        let mut told = String::new();
        loop {
            match elements.step()? {
                Step::Open(element) => {
                    told.push_str(&String::from_utf8_lossy(element.name()));
                    told.push_str(&element.attribute("r")?.unwrap_or_default());
                    told.push('(');
                }
                Step::Close(_) => told.push(')'),
                Step::Text(text) => told.push_str(&text),
                Step::Over => return Ok(told),
            }
        }
    }

    #[test]
    fn a_part_is_told_without_prefixes() {
        let xml = "<?xml version=\"1.0\"?><x:c r=\"A1\"><v/><!-- no -->a &amp; b&#33;</x:c>";
        assert_eq!(told(xml).unwrap(), "cA1(v()a & b!)");
    }

    #[test]
    fn an_entity_of_ones_own_is_refused() {
        assert_eq!(told("<a>&lol9;</a>"), Err(Unreadable::Entities));
        assert_eq!(told("<!DOCTYPE a><a/>"), Err(Unreadable::Entities));
    }

    #[test]
    fn a_broken_part_is_damaged() {
        assert_eq!(told("<a></b>"), Err(Unreadable::Damaged));
        assert_eq!(told("<a"), Err(Unreadable::Damaged));
    }
}

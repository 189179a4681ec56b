//! The strings that cells share.

use super::elements::{Elements, Step};
use crate::workbook::{MAX_CELLS, MAX_CHARS, Unreadable};

/// The strings, in order. How many the part announces is not looked at.
pub(super) fn read(xml: &str) -> Result<Vec<String>, Unreadable> {
    let mut elements = Elements::new(xml);
    let mut strings = Vec::new();
    loop {
        match elements.step()? {
            Step::Open(element) if element.name() == b"si" => {
                strings.push(words(&mut elements, b"si")?);
                if strings.len() > MAX_CELLS {
                    return Err(Unreadable::TooLarge);
                }
            }
            Step::Open(_) | Step::Close(_) | Step::Text(_) => {}
            Step::Over => return Ok(strings),
        }
    }
}

/// The words of an element up to its end: those of its `t`, without the reading
/// aids of East Asian scripts.
pub(super) fn words(elements: &mut Elements<'_>, end: &[u8]) -> Result<String, Unreadable> {
    let mut words = String::new();
    let (mut in_text, mut in_aid) = (false, false);
    loop {
        match elements.step()? {
            Step::Open(element) => match element.name() {
                b"t" => in_text = true,
                b"rPh" => in_aid = true,
                _ => {}
            },
            Step::Close(name) if name == end => return Ok(unescaped(words)),
            Step::Close(name) => match name.as_slice() {
                b"t" => in_text = false,
                b"rPh" => in_aid = false,
                _ => {}
            },
            Step::Text(text) if in_text && !in_aid => {
                words.push_str(&text);
                // A character takes at most four bytes, an escaped one seven.
                if words.len() > MAX_CHARS * 7 {
                    return Err(Unreadable::TooLarge);
                }
            }
            Step::Text(_) => {}
            Step::Over => return Err(Unreadable::Damaged),
        }
    }
}

/// Text in which characters that XML cannot hold stand as `_x000D_`.
pub(super) fn unescaped(text: String) -> String {
    if !text.contains("_x") {
        return text;
    }
    let mut whole = String::with_capacity(text.len());
    let mut rest = text.as_str();
    while let Some(start) = rest.find("_x") {
        whole.push_str(&rest[..start]);
        rest = &rest[start..];
        if let Some((character, after)) = escaped(rest) {
            whole.extend((character != '\r').then_some(character));
            rest = after;
        } else {
            whole.push_str("_x");
            rest = &rest["_x".len()..];
        }
    }
    whole.push_str(rest);
    whole
}

/// The character that stands escaped at the start of a text, and what follows.
fn escaped(text: &str) -> Option<(char, &str)> {
    let digits = text.get(2..6)?;
    let after = text.get(6..)?.strip_prefix('_')?;
    let is_hexadecimal = digits.bytes().all(|byte| byte.is_ascii_hexdigit());
    let code = is_hexadecimal.then(|| u32::from_str_radix(digits, 16).ok())??;
    Some((char::from_u32(code)?, after))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_pieces_of_a_string_are_joined() {
        let xml = r#"<sst uniqueCount="99999999999999999999"><si><t xml:space="preserve">a </t></si>
            <si><r><rPr><b/></rPr><t>b</t></r><r><t>c &amp; d</t></r></si>
            <si><t>e</t><rPh><t>no</t></rPh></si><si/></sst>"#;
        assert_eq!(read(xml).unwrap(), ["a ", "bc & d", "e", ""]);
    }

    #[test]
    fn escaped_characters_are_put_back() {
        assert_eq!(unescaped("a_x000D_\nb_x005F_c".to_owned()), "a\nb_c");
        for same in ["_x", "_x00ñ", "_xD800_", "x_xZZZZ_", "_x000D"] {
            assert_eq!(unescaped(same.to_owned()), same);
        }
    }

    #[test]
    fn a_string_without_end_is_refused() {
        let xml = format!("<sst><si><t>{}</t></si></sst>", "a".repeat(MAX_CHARS * 7 + 1));
        assert_eq!(read(&xml), Err(Unreadable::TooLarge));
        assert_eq!(read("<sst><si><t>a"), Err(Unreadable::Damaged));
    }
}

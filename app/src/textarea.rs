//! The content of a text area.

/// Text as the content of a `<textarea>`. The framework writes the content of
/// this element as it is, unlike that of others, so whatever a person typed has
/// to be escaped here, or a `</textarea>` in it would end the element.
pub(crate) fn content(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn typed_text_cannot_end_its_element() {
        assert_eq!(content("</textarea> & ñ"), "&lt;/textarea&gt; &amp; ñ");
    }
}

//! Text as a file can hold it.

/// The text without what no file can show: marks that control a terminal or the
/// direction of letters are gone, and every kind of gap is a space.
pub(crate) fn plain(text: &str) -> String {
    text.chars().filter_map(shown).collect()
}

fn shown(letter: char) -> Option<char> {
    match letter {
        '\n' | '\r' | '\t' | '\u{b}' | '\u{c}' | '\u{85}' | '\u{2028}' | '\u{2029}' => Some(' '),
        '\u{ad}'
        | '\u{200b}'..='\u{200f}'
        | '\u{202a}'..='\u{202e}'
        | '\u{2060}'..='\u{206f}'
        | '\u{fe00}'..='\u{fe0f}'
        | '\u{feff}'
        | '\u{fff0}'..='\u{fffb}'
        | '\u{fffe}'
        | '\u{ffff}' => None,
        control if control.is_control() => None,
        other => Some(other),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_controls_is_gone_and_what_says_something_stays() {
        assert_eq!(plain("uno\ndos\ttres\u{0}\u{7}"), "uno dos tres");
        assert_eq!(plain("\u{202e}derecho\u{200b}"), "derecho");
        assert_eq!(plain("ñandú «#let» *a* </w:t> $x$"), "ñandú «#let» *a* </w:t> $x$");
    }
}

//! Text that no spreadsheet takes for a formula.

use std::borrow::Cow;

/// What a formula can start with. Spreadsheets skip white space before it.
const STARTS: [char; 7] = ['=', '+', '-', '@', '\t', '\r', '\n'];

/// A text as a cell holds it: with an apostrophe before it where it would start
/// a formula, and as it is everywhere else.
#[must_use]
pub fn safe(text: &str) -> Cow<'_, str> {
    // A text that has such an apostrophe of its own gets another one, so that
    // reading takes away exactly what writing put before it.
    if starts_a_formula(text) { Cow::Owned(format!("'{text}")) } else { Cow::Borrowed(text) }
}

/// The text that [`safe`] was given.
#[must_use]
pub fn restored(text: &str) -> &str {
    text.strip_prefix('\'').filter(|rest| starts_a_formula(rest)).unwrap_or(text)
}

fn starts_a_formula(text: &str) -> bool {
    text.trim_start_matches('\'').starts_with(STARTS)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn what_would_be_a_formula_becomes_text() {
        for text in ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "=cmd|' /C calc'!A0"] {
            assert_eq!(safe(text), format!("'{text}"));
        }
    }

    #[test]
    fn ordinary_text_stays_as_it_is() {
        for text in ["", "Taller", "1.01", "a=b", "'cita'", "https://example.org"] {
            assert!(matches!(safe(text), Cow::Borrowed(same) if same == text), "{text}");
        }
    }

    proptest! {
        #[test]
        fn reading_gives_back_what_was_written(text in "'{0,2}[=+@a\t-]?.{0,4}") {
            let written = safe(&text);
            prop_assert!(!written.starts_with(STARTS));
            prop_assert_eq!(restored(&written), text.as_str());
        }
    }
}

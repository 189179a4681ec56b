//! Text that every letter of has a shape.
//!
//! PDF/UA and PDF/A refuse a file with a letter that no typeface has, so such a
//! letter becomes the sign for one that cannot be shown.

use std::collections::HashSet;
use std::sync::LazyLock;

use typst::text::Font;

use super::fonts;
use crate::plain::plain;

/// What stands for a letter without a shape.
const UNKNOWN: char = '\u{fffd}';

/// Where a line may be broken although no sign shows it.
const BREAK: char = '\u{200b}';

/// Whose letters may be used.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Letters {
    /// Of every typeface at hand.
    OfAllFonts,
    /// Of the typeface of texts alone, and none that is put over another one.
    OfTextFont,
}

/// The text with shapes for all of its letters.
pub(super) fn legible(text: &str, letters: Letters) -> String {
    let may_be_set = |letter: &char| letters == Letters::OfAllFonts || !is_put_over(*letter);
    let shown = plain(text);
    let shown = shown.chars().filter(may_be_set);
    shown.map(|letter| if has(letter, letters) { letter } else { UNKNOWN }).collect()
}

/// Whether it is a mark that is put over the letter before it. In a drawing, the
/// letter and its marks may have no shape together.
const fn is_put_over(letter: char) -> bool {
    matches!(
        letter,
        '\u{300}'..='\u{36f}'
            | '\u{1ab0}'..='\u{1aff}'
            | '\u{1dc0}'..='\u{1dff}'
            | '\u{20d0}'..='\u{20ff}'
            | '\u{fe20}'..='\u{fe2f}'
    )
}

/// The same, with a place to break the line in every word that is longer than
/// `longest` letters, so that none runs out of its column.
pub(super) fn broken(text: &str, letters: Letters, longest: usize) -> String {
    let text = legible(text, letters);
    let words = text.split(' ').map(|word| {
        if word.chars().count() <= longest {
            return word.to_owned();
        }
        let pieces: Vec<char> = word.chars().collect();
        let pieces = pieces.chunks(longest / 2 + 1).map(|piece| piece.iter().collect::<String>());
        pieces.collect::<Vec<_>>().join(&BREAK.to_string())
    });
    words.collect::<Vec<_>>().join(" ")
}

fn has(letter: char, letters: Letters) -> bool {
    static OF_ALL: LazyLock<HashSet<u32>> = LazyLock::new(|| covered(fonts::all()));
    static OF_TEXT: LazyLock<HashSet<u32>> =
        LazyLock::new(|| covered(fonts::of_text().map(std::slice::from_ref).unwrap_or_default()));
    if letter.is_ascii() {
        return true;
    }
    // Letters for private use mean something else in every typeface.
    if matches!(u32::from(letter), 0xE000..=0xF8FF | 0xF_0000..) {
        return false;
    }
    let covered = match letters {
        Letters::OfAllFonts => &OF_ALL,
        Letters::OfTextFont => &OF_TEXT,
    };
    covered.contains(&u32::from(letter))
}

fn covered(fonts: &[Font]) -> HashSet<u32> {
    fonts.iter().flat_map(|font| font.info().coverage.iter()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_no_font_has_is_replaced_and_the_rest_stays() {
        assert_eq!(legible("Año 2019 → «ñ»", Letters::OfTextFont), "Año 2019 → «ñ»");
        assert_eq!(legible("😀漢\u{e000}", Letters::OfAllFonts), "���");
        assert_eq!(legible("◆", Letters::OfAllFonts), "◆");
        assert_eq!(legible("◆", Letters::OfTextFont), "�");
        assert_eq!(legible("q\u{301}", Letters::OfAllFonts), "q\u{301}");
        assert_eq!(legible("q\u{301}", Letters::OfTextFont), "q");
    }

    #[test]
    fn only_a_word_that_is_too_long_gets_places_to_break() {
        assert_eq!(broken("corto y breve", Letters::OfTextFont, 8), "corto y breve");
        assert_eq!(broken("aaaaaaaaaa", Letters::OfTextFont, 8), "aaaaa\u{200b}aaaaa");
    }
}

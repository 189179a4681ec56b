//! The typefaces of the binary.

use std::sync::LazyLock;

use typst::foundations::Bytes;
use typst::text::Font;

/// Every typeface: the one that texts are set in first, then those that serve
/// titles and letters which it has not.
pub(super) fn all() -> &'static [Font] {
    static FONTS: LazyLock<Vec<Font>> = LazyLock::new(|| {
        text_fonts().into_iter().chain(typst_assets::fonts()).flat_map(read).collect()
    });
    &FONTS
}

/// The typeface that texts are set in, upright.
pub(super) fn of_text() -> Option<&'static Font> {
    all().first()
}

fn text_fonts() -> [&'static [u8]; 4] {
    [notosans::REGULAR_TTF, notosans::BOLD_TTF, notosans::ITALIC_TTF, notosans::BOLD_ITALIC_TTF]
}

fn read(file: &'static [u8]) -> impl Iterator<Item = Font> {
    Font::iter(Bytes::new(file))
}

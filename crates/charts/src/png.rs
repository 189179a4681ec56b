//! Charts as pictures.

use std::sync::{Arc, LazyLock};

use resvg::tiny_skia::{Pixmap, Transform};
use resvg::usvg::{self, Options, Tree, fontdb};

/// The most pixels that a picture may have: what a server can spare for one.
const MOST_PIXELS: u64 = 30_000_000;

const FAMILY: &str = "Noto Sans";

/// A chart cannot be made a picture.
#[derive(Debug, thiserror::Error)]
pub enum PngError {
    /// It has too many pixels.
    #[error("the picture would have more than {MOST_PIXELS} pixels")]
    TooLarge,
    /// The drawing is malformed, which no chart is.
    #[error("the drawing cannot be read")]
    Drawing(#[from] usvg::Error),
    /// The pixels cannot be written, which does not fail in memory.
    #[error("the picture cannot be written")]
    Pixels,
}

/// The picture of a document that [`crate::Svg::on_sheet`] made, pixel by pixel
/// as wide and high as it says.
///
/// # Errors
/// When it has too many pixels.
pub fn png(sheet: &str) -> Result<Vec<u8>, PngError> {
    static FONTS: LazyLock<Arc<fontdb::Database>> = LazyLock::new(|| {
        let mut fonts = fontdb::Database::new();
        fonts.load_font_data(notosans::REGULAR_TTF.to_vec());
        // Where a drawing asks for another typeface, this one stands in.
        fonts.set_sans_serif_family(FAMILY);
        fonts.set_serif_family(FAMILY);
        Arc::new(fonts)
    });
    let options = Options {
        fontdb: Arc::clone(&FONTS),
        font_family: FAMILY.to_owned(),
        ..Options::default()
    };
    let tree = Tree::from_str(sheet, &options)?;
    let size = tree.size().to_int_size();
    if u64::from(size.width()) * u64::from(size.height()) > MOST_PIXELS {
        return Err(PngError::TooLarge);
    }
    let mut picture = Pixmap::new(size.width(), size.height()).ok_or(PngError::TooLarge)?;
    resvg::render(&tree, Transform::identity(), &mut picture.as_mut());
    picture.encode_png().map_err(|_| PngError::Pixels)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sheet(width: u32, height: u32) -> String {
        format!(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{width}\" height=\"{height}\">\
             <text x=\"9\" y=\"40\" font-family=\"system-ui\" font-size=\"40\">Niñez</text></svg>"
        )
    }

    #[test]
    fn letters_are_drawn_without_a_font_of_the_system() {
        let picture = Pixmap::decode_png(&png(&sheet(200, 60)).unwrap()).unwrap();
        assert_eq!((picture.width(), picture.height()), (200, 60));
        assert!(picture.pixels().iter().any(|pixel| pixel.alpha() > 200));
    }

    #[test]
    fn a_picture_that_would_fill_the_memory_is_refused() {
        assert!(matches!(png(&sheet(4_000, 40_000)), Err(PngError::TooLarge)));
    }
}

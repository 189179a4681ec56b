//! A chart that stands alone: with its plan, its title and its source, in
//! colours of its own.

use std::str::FromStr;

use crate::canvas::FONT_FAMILY;
use crate::svg::{Svg, escaped};
use crate::text_width::wrapped;
use crate::theme::Theme;

const MARGIN: i32 = 16;
const SMALL: i32 = 12;
const TITLE: i32 = 17;
const LINES: usize = 6;
const LEADING: i32 = 5;

/// What pictures are made with, and what other programs may have.
const FAMILY: &str = "Noto Sans, system-ui, sans-serif";

/// What is written around a chart that stands alone.
#[derive(Clone, Copy, Debug)]
pub struct Sheet<'a> {
    /// Above the title: the plan.
    pub over: &'a str,
    /// What the chart shows.
    pub title: &'a str,
    /// Below the chart: the day, where it comes from, how to cite it.
    pub source: &'a str,
    /// The colours.
    pub theme: Theme,
    /// How wide it is.
    pub width: PixelWidth,
    /// How high it is.
    pub shape: Shape,
}

/// How high a chart that stands alone is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Shape {
    /// As high as what is on it.
    #[default]
    Fitting,
    /// At least as high as the card that previews a link: 1.91 to 1.
    Card,
}

/// The word is not a shape.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("a shape is fitting or card")]
pub struct UnknownShape;

impl FromStr for Shape {
    type Err = UnknownShape;

    fn from_str(text: &str) -> Result<Self, UnknownShape> {
        match text {
            "fitting" => Ok(Self::Fitting),
            "card" => Ok(Self::Card),
            _ => Err(UnknownShape),
        }
    }
}

impl Shape {
    /// The least height for a width.
    const fn least(self, width: i32) -> i32 {
        match self {
            Self::Fitting => 0,
            Self::Card => width * 100 / 191,
        }
    }
}

/// How wide a chart that stands alone is: 200 to 4000 pixels.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct PixelWidth(u32);

/// The number is no width.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("a width is a whole number of pixels from {} to {}", PixelWidth::LEAST, PixelWidth::MOST)]
pub struct NotAWidth;

impl PixelWidth {
    /// The least.
    pub const LEAST: u32 = 200;
    /// The most.
    pub const MOST: u32 = 4000;

    /// The number of pixels.
    #[must_use]
    pub const fn pixels(self) -> u32 {
        self.0
    }
}

impl Default for PixelWidth {
    fn default() -> Self {
        Self(1200)
    }
}

impl FromStr for PixelWidth {
    type Err = NotAWidth;

    fn from_str(text: &str) -> Result<Self, NotAWidth> {
        let width = text.parse().map_err(|_| NotAWidth)?;
        if (Self::LEAST..=Self::MOST).contains(&width) { Ok(Self(width)) } else { Err(NotAWidth) }
    }
}

impl Svg {
    /// The drawing alone in colours of its own and twice as large, for a
    /// document that writes its title and its source beside it.
    #[must_use]
    pub fn in_colours(&self, theme: Theme) -> String {
        let (across, high) = self.size();
        let (wide, tall) = (across * 2, high * 2);
        let drawing = coloured(self.body(), theme);
        format!(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{wide}\" height=\"{tall}\" \
             viewBox=\"0 0 {across} {high}\" stroke-linejoin=\"round\">\n{drawing}</svg>\n"
        )
    }

    /// The chart as a document of its own.
    #[must_use]
    pub fn on_sheet(&self, sheet: &Sheet<'_>) -> String {
        let (across, high) = self.size();
        let across = i32::try_from(across).unwrap_or(i32::MAX / 2);
        let high = i32::try_from(high).unwrap_or(i32::MAX / 2);
        let (ink, quiet) = (sheet.theme.colour("--ink"), sheet.theme.colour("--ink-2"));
        let mut y = MARGIN;
        let mut written = String::new();
        y = write(&mut written, sheet.over, y, (across, SMALL), quiet);
        y = write(&mut written, sheet.title, y, (across, TITLE), ink) + LEADING;
        let place = format!("<g transform=\"translate({MARGIN} {y})\">");
        written.extend([place.as_str(), &coloured(self.body(), sheet.theme), "</g>\n"]);
        y += high + LEADING * 2;
        y = write(&mut written, sheet.source, y, (across, SMALL), quiet);
        let (across, needed) = (across + 2 * MARGIN, y + MARGIN - LEADING);
        let high = needed.max(sheet.shape.least(across));
        // What is left over is shared between above and below.
        let top = (needed - high) / 2;
        let pixels = sheet.width.pixels();
        let pixels_high = u64::from(pixels) * u64::from(high.unsigned_abs())
            / u64::from(across.unsigned_abs().max(1));
        let title = escaped(sheet.title);
        let ground = sheet.theme.colour("--paper");
        format!(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{pixels}\" height=\"{pixels_high}\" \
             viewBox=\"0 {top} {across} {high}\" role=\"img\" stroke-linejoin=\"round\">\n\
             <title>{title}</title>\n\
             <rect y=\"{top}\" width=\"{across}\" height=\"{high}\" fill=\"{ground}\"/>\n{written}</svg>\n"
        )
    }
}

/// Writes a text in lines from a height on, and gives the height below them.
fn write(written: &mut String, text: &str, top: i32, (room, font): (i32, i32), ink: &str) -> i32 {
    let mut y = top;
    for line in wrapped(text, room, LINES, font) {
        let baseline = y + font;
        let line = escaped(&line);
        let element = format!(
            "<text x=\"{MARGIN}\" y=\"{baseline}\" font-family=\"{FAMILY}\" font-size=\"{font}\" \
             fill=\"{ink}\">{line}</text>\n"
        );
        written.push_str(&element);
        y += font + LEADING;
    }
    y
}

/// The drawing with the colours of a theme in the place of the page's, and a
/// typeface that other programs have.
fn coloured(body: &str, theme: Theme) -> String {
    const PROPERTY: &str = "\"var(";
    let mut coloured = String::with_capacity(body.len());
    let mut parts = body.split(PROPERTY);
    coloured.extend(parts.next());
    for part in parts {
        match part.split_once(")\"") {
            Some((property, rest)) => {
                coloured.extend(["\"", theme.colour(property), "\"", rest]);
            }
            None => coloured.extend([PROPERTY, part]),
        }
    }
    coloured.replace(FONT_FAMILY, FAMILY)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Caption, Ink, progress_bullet};
    use vigia_domain::Percent;

    fn sheet(theme: Theme, shape: Shape) -> String {
        let caption = Caption { id: "c", title: "Avance", description: "Al día." };
        let svg = progress_bullet(&caption, Percent::FULL, Percent::FULL, Ink::Overdue).unwrap();
        let long = "Plan Nacional de Acción contra la Trata de Personas y el Tráfico Ilícito";
        svg.on_sheet(&Sheet {
            over: long,
            title: "Avance & <previsto>",
            source: long,
            theme,
            width: PixelWidth::default(),
            shape,
        })
    }

    #[test]
    fn a_sheet_has_no_property_of_a_page() {
        for theme in Theme::ALL {
            let sheet = sheet(theme, Shape::Fitting);
            assert!(!sheet.contains("var("), "{sheet}");
            assert!(sheet.contains(theme.colour("--overdue")), "{sheet}");
            assert!(sheet.contains("Avance &amp; &lt;previsto&gt;"), "{sheet}");
        }
    }

    #[test]
    fn a_sheet_has_a_size_of_its_own() {
        assert!(
            sheet(Theme::Light, Shape::Fitting)
                .starts_with("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"1200\" height=\"")
        );
    }

    #[test]
    fn a_card_is_as_high_as_the_preview_of_a_link() {
        assert!(sheet(Theme::Light, Shape::Card).contains("width=\"1200\" height=\"627\""));
        assert_eq!("card".parse(), Ok(Shape::Card));
        assert_eq!("round".parse::<Shape>(), Err(UnknownShape));
    }

    #[test]
    fn a_width_without_measure_is_refused() {
        for text in ["0", "199", "4001", "100000", "-5", "1e3", "ancho", ""] {
            assert_eq!(text.parse::<PixelWidth>(), Err(NotAWidth), "{text}");
        }
        assert_eq!("360".parse::<PixelWidth>().map(PixelWidth::pixels), Ok(360));
    }
}

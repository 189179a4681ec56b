//! A finished chart.

use std::fmt;

use plotters::style::RGBColor;

use crate::canvas::{Canvas, ChartError};
use crate::ink::{Ink, Stroke};

/// How plotters begins a colour in an attribute, and how many digits follow.
const COLOUR: &str = "\"#";
const DIGITS: usize = 6;

/// A chart as an `svg` element, to stand in a page as it is. It carries the
/// class `chart` and no width or height: the style sheet sizes it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Svg(String);

/// What a chart says to those who cannot see it.
#[derive(Clone, Copy, Debug)]
pub struct Caption<'a> {
    /// The chart's name in the page, unique there.
    pub id: &'a str,
    /// What it shows.
    pub title: &'a str,
    /// What is to be seen in it, with its figures.
    pub description: &'a str,
}

impl Svg {
    /// The markup.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for Svg {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// The chart that `paint` draws.
pub(crate) fn draw(
    caption: &Caption<'_>,
    size: (u32, u32),
    paint: impl FnOnce(&Canvas<'_>) -> Result<(), ChartError>,
) -> Result<Svg, ChartError> {
    let mut drawn = String::new();
    {
        let canvas = Canvas::new(&mut drawn, size);
        paint(&canvas)?;
        canvas.finish()?;
    }
    let body = drawn.split_once('>').map_or("", |(_, body)| body);
    Ok(Svg(opening(caption, size) + &with_whole_font_sizes(&with_properties(body))))
}

fn opening(caption: &Caption<'_>, (width, height): (u32, u32)) -> String {
    let id = escaped(caption.id);
    let title = escaped(caption.title);
    let description = escaped(caption.description);
    format!(
        r#"<svg xmlns="http://www.w3.org/2000/svg" class="chart" role="img" aria-labelledby="{id}-t {id}-d" viewBox="0 0 {width} {height}" preserveAspectRatio="xMinYMid meet" stroke-linejoin="round">
<title id="{id}-t">{title}</title>
<desc id="{id}-d">{description}</desc>"#
    )
}

fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for character in text.chars() {
        match character {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '"' => escaped.push_str("&quot;"),
            '\'' => escaped.push_str("&#39;"),
            other => escaped.push(other),
        }
    }
    escaped
}

/// Puts the page's properties in the place of the colours that stand for them,
/// in one pass. Only attributes hold a bare quotation mark, so no text is
/// touched.
fn with_properties(drawn: &str) -> String {
    let mut themed = String::with_capacity(drawn.len() * 5 / 4);
    let mut parts = drawn.split(COLOUR);
    themed.extend(parts.next());
    for part in parts {
        match part.split_at_checked(DIGITS).and_then(|(digits, rest)| Some((ink(digits)?, rest))) {
            Some(((ink, stroke), rest)) => {
                themed.extend(["\"var(", ink.property(), ")\""]);
                if let Some(dashes) = stroke.dashes() {
                    themed.extend([" stroke-dasharray=\"", dashes, "\""]);
                }
                themed.push_str(rest.strip_prefix('"').unwrap_or(rest));
            }
            None => themed.extend([COLOUR, part]),
        }
    }
    themed
}

/// The ink that the digits of a colour stand for, and how it strokes.
fn ink(digits: &str) -> Option<(Ink, Stroke)> {
    let colour = u32::from_str_radix(digits, 16).ok()?;
    let [_, red, green, blue] = colour.to_be_bytes();
    Ink::of_colour(RGBColor(red, green, blue))
}

/// Rounds the sizes of fonts, which plotters scales to and fro.
fn with_whole_font_sizes(drawn: &str) -> String {
    const SIZE: &str = r#"font-size=""#;
    drawn.split(SIZE).map(with_whole_number_first).collect::<Vec<_>>().join(SIZE)
}

fn with_whole_number_first(part: &str) -> String {
    let number = part.split_once('"').and_then(|(size, rest)| Some((parsed(size)?, rest)));
    match number {
        Some((size, rest)) => format!(r#"{size:.0}"{rest}"#),
        None => part.to_owned(),
    }
}

fn parsed(size: &str) -> Option<f64> {
    size.parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn colours_become_properties_in_attributes_only() {
        let drawn = r##"<text fill="#FE5A21">#FE5A21</text><line stroke="#FE5B22"/><a b="#FE5AFF" c="#12"/>"##;
        let themed = concat!(
            r#"<text fill="var(--ink)">#FE5A21</text>"#,
            r##"<line stroke="var(--ink-2)" stroke-dasharray="6 5"/><a b="#FE5AFF" c="#12"/>"##,
        );
        assert_eq!(with_properties(drawn), themed);
    }

    #[test]
    fn font_sizes_are_whole() {
        let drawn = r#"<text font-size="13.000000000000002" fill="a">x</text>"#;
        assert_eq!(with_whole_font_sizes(drawn), r#"<text font-size="13" fill="a">x</text>"#);
        assert_eq!(with_whole_font_sizes("<line/>"), "<line/>");
    }

    #[test]
    fn what_comes_in_is_escaped() {
        assert_eq!(escaped("<a b='c'>&"), "&lt;a b=&#39;c&#39;&gt;&amp;");
        assert_eq!(escaped(r#""avance""#), "&quot;avance&quot;");
    }
}

//! A finished chart.

use std::fmt;

use plotters::style::RGBColor;

use crate::canvas::{Canvas, ChartError, Mark};
use crate::ink::{Ink, Series, Stroke};

/// How plotters begins a colour in an attribute, and how many digits follow.
const COLOUR: &str = "\"#";
const DIGITS: usize = 6;

/// A chart as an `svg` element, to stand in a page as it is. It carries the
/// class `chart` and no width or height: the style sheet sizes it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Svg {
    markup: String,
    size: (u32, u32),
    /// Where what is drawn begins.
    body: usize,
}

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
        &self.markup
    }

    /// How many units it is across and high.
    #[must_use]
    pub const fn size(&self) -> (u32, u32) {
        self.size
    }

    /// What is drawn, without the element around it and without its caption.
    pub(crate) fn body(&self) -> &str {
        self.markup[self.body..].trim_end().trim_end_matches("</svg>")
    }
}

impl fmt::Display for Svg {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.markup)
    }
}

/// The chart that `paint` draws.
pub(crate) fn draw(
    caption: &Caption<'_>,
    size: (u32, u32),
    paint: impl FnOnce(&Canvas<'_>) -> Result<(), ChartError>,
) -> Result<Svg, ChartError> {
    let mut drawn = String::new();
    let marks = {
        let canvas = Canvas::new(&mut drawn, size);
        paint(&canvas)?;
        canvas.finish()?
    };
    let mut markup = opening(caption, size);
    let body = markup.len();
    let elements = drawn.split_once('>').map_or("", |(_, elements)| elements);
    let elements = elements.trim_end().trim_end_matches("</svg>");
    markup.push_str(&with_whole_font_sizes(&with_properties(elements)));
    push_marks(&mut markup, &marks);
    markup.push_str("</svg>\n");
    Ok(Svg { markup, size, body })
}

/// The places that say more, on top of everything: a browser shows their titles,
/// and an island can do better with the same elements.
fn push_marks(markup: &mut String, marks: &[Mark]) {
    if marks.is_empty() {
        return;
    }
    markup.push_str("<g class=\"marks\" fill=\"none\" pointer-events=\"all\">\n");
    for Mark { area, text, series } in marks {
        let (width, height) = (area.width().max(1), area.height().max(1));
        let place = format!(
            "<rect x=\"{}\" y=\"{}\" width=\"{width}\" height=\"{height}\"",
            area.left, area.top
        );
        markup.push_str(&place);
        if let Some(series) = series {
            markup.push_str(&of_series(*series));
        }
        markup.extend(["><title>", &escaped(text), "</title></rect>\n"]);
    }
    markup.push_str("</g>\n");
}

fn of_series(series: Series) -> String {
    format!(" data-s=\"{}\"", series.place())
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

pub(crate) fn escaped(text: &str) -> String {
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
            Some(((ink, stroke, series), rest)) => {
                themed.extend(["\"var(", ink.property(), ")\""]);
                if let Some(dashes) = stroke.dashes() {
                    themed.extend([" stroke-dasharray=\"", dashes, "\""]);
                }
                if let Some(series) = series {
                    themed.push_str(&of_series(series));
                }
                themed.push_str(rest.strip_prefix('"').unwrap_or(rest));
            }
            None => themed.extend([COLOUR, part]),
        }
    }
    themed
}

/// The ink that the digits of a colour stand for, how it strokes and to what
/// series it belongs.
fn ink(digits: &str) -> Option<(Ink, Stroke, Option<Series>)> {
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
        let drawn = r##"<text fill="#FE5A21">#FE5A21</text><line stroke="#FB5B22"/><a b="#FE5AFF" c="#12"/>"##;
        let themed = concat!(
            r#"<text fill="var(--ink)">#FE5A21</text>"#,
            r##"<line stroke="var(--ink-2)" stroke-dasharray="6 5" data-s="2"/><a b="#FE5AFF" c="#12"/>"##,
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

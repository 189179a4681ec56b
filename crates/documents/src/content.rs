//! What a document says, without how it looks.

mod table;
mod tone;

use vigia_charts::Theme;
use vigia_domain::{Day, Lang};
use vigia_exchange::Imprint;
use vigia_gallery::Chart;
use vigia_i18n::t;

pub use table::{Cell, Column, Content, Table};
pub use tone::Tone;

/// A document as a value: equal documents are equal files.
#[derive(Clone, Debug, PartialEq)]
pub struct Document {
    /// Whether it is a report of many pages or a brief of one.
    pub form: Form,
    /// What it is called.
    pub title: String,
    /// What it is of: the day, and what it was narrowed to.
    pub subtitle: String,
    /// The full title of the plan.
    pub plan: String,
    /// The short title of the plan, which heads each page.
    pub short_title: String,
    /// The language of its words.
    pub lang: Lang,
    /// The day that it shows.
    pub day: Day,
    /// What the cover lists, each line with its name.
    pub cover: Vec<(String, String)>,
    /// What it tells, in order.
    pub sections: Vec<Section>,
    /// What it says about itself.
    pub imprint: Imprint,
}

/// How much room a document takes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    /// A cover, contents and as many pages as it needs.
    Report,
    /// One page.
    Brief,
}

/// A part of a document under a heading of the first level.
#[derive(Clone, Debug, PartialEq)]
pub struct Section {
    /// Its heading.
    pub heading: String,
    /// Where it begins.
    pub begins: Begins,
    /// What stands in it.
    pub blocks: Vec<Block>,
}

/// Where a section begins, where its document has several pages.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Begins {
    /// Below the one before.
    Below,
    /// On a page of its own.
    OnAPage,
}

/// A piece of a section.
#[derive(Clone, Debug, PartialEq)]
pub enum Block {
    /// A heading within the section.
    Heading {
        /// How deep it stands.
        level: Level,
        /// Its words.
        text: String,
    },
    /// Sentences.
    Paragraph(String),
    /// Sentences that stand one below the other.
    List(Vec<String>),
    /// A table.
    Table(Table),
    /// A chart.
    Chart(Picture),
    /// Key figures in a row.
    Figures(Vec<Figure>),
    /// Names with what belongs to each.
    Terms(Vec<(String, String)>),
    /// What explains or qualifies what stands above it.
    Note(String),
}

/// How deep a heading stands within its section.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Level {
    /// Below the section.
    Second,
    /// Below a heading of the second level.
    Third,
}

impl Level {
    /// The number, where the heading of a section has 1.
    #[must_use]
    pub const fn number(self) -> u8 {
        match self {
            Self::Second => 2,
            Self::Third => 3,
        }
    }
}

/// A figure that stands out.
#[derive(Clone, Debug, PartialEq)]
pub struct Figure {
    /// What it counts.
    pub label: String,
    /// The figure.
    pub value: String,
    /// What it is to be seen beside; may be empty.
    pub note: String,
    /// How it is marked.
    pub tone: Tone,
}

/// A chart as a drawing.
#[derive(Clone, Debug, PartialEq)]
pub struct Picture {
    /// What it shows.
    pub title: String,
    /// What is to be seen in it, with its figures, for those who cannot see it.
    pub alt: String,
    /// How it is read; may be empty.
    pub note: String,
    /// The drawing, in colours of its own.
    pub svg: String,
    /// How many units it is across and high.
    pub size: (u32, u32),
}

impl Section {
    /// A section below the one before.
    pub(crate) fn new(heading: String, blocks: Vec<Block>) -> Self {
        Self { heading, begins: Begins::Below, blocks }
    }

    /// A section on a page of its own.
    pub(crate) fn on_a_page(heading: String, blocks: Vec<Block>) -> Self {
        Self { heading, begins: Begins::OnAPage, blocks }
    }
}

impl Block {
    /// A heading of the second level.
    pub(crate) fn heading(text: String) -> Self {
        Self::Heading { level: Level::Second, text }
    }

    /// A chart; what is missing, in words, where it has no figures.
    pub(crate) fn chart(lang: Lang, chart: &Chart<'_>) -> Self {
        if !chart.has_figures() {
            return Self::Paragraph(chart.description.clone());
        }
        match chart.draw(chart.name.as_str(), vigia_charts::Room::Wide) {
            Ok(svg) => Self::Chart(Picture {
                title: chart.title.clone(),
                alt: chart.description.clone(),
                note: chart.note.clone(),
                svg: svg.in_colours(Theme::Light),
                size: svg.size(),
            }),
            // Plotters does not fail as long as it writes to memory.
            Err(_) => Self::Note(t!(lang, "chart-missing")),
        }
    }
}

impl Figure {
    /// A figure without a mark.
    pub(crate) fn plain(label: String, value: String, note: String) -> Self {
        Self { label, value, note, tone: Tone::Plain }
    }
}

//! A chart of a plan.

use vigia_charts::{Caption, ChartError, PixelWidth, Room, Shape, Sheet, Svg, Theme, notice};
use vigia_i18n::t;

use crate::name::ChartName;
use crate::scene::Scene;
use crate::table::Table;

/// A chart with its words, its table and its drawing.
pub struct Chart<'a> {
    /// Its name.
    pub name: ChartName,
    /// What it shows, in a few words.
    pub title: String,
    /// What is to be seen in it, with its figures: what a screen reader says.
    pub description: String,
    /// How it is read, where that does not go without saying.
    pub note: String,
    /// Its figures.
    pub table: Table,
    drawing: Drawing<'a>,
    scene: Scene<'a>,
}

/// What draws a chart for the room that it gets.
pub(crate) type Painter<'a> =
    Box<dyn Fn(&Caption<'_>, Room) -> Result<Svg, ChartError> + Send + Sync + 'a>;

enum Drawing<'a> {
    Painted(Painter<'a>),
    /// What is missing, in words.
    Missing(String),
}

/// The words of a chart.
pub(crate) struct Words {
    pub(crate) title: String,
    pub(crate) description: String,
    pub(crate) note: String,
}

/// How a chart that stands alone is made.
#[derive(Clone, Copy, Debug, Default)]
pub struct OnItsOwn {
    /// Its colours.
    pub theme: Theme,
    /// How wide it is.
    pub width: PixelWidth,
    /// How high it is.
    pub shape: Shape,
}

impl<'a> Chart<'a> {
    /// A chart that can be drawn.
    pub(crate) fn painted(
        name: ChartName,
        scene: Scene<'a>,
        words: Words,
        table: Table,
        paint: impl Fn(&Caption<'_>, Room) -> Result<Svg, ChartError> + Send + Sync + 'a,
    ) -> Self {
        let Words { title, description, note } = words;
        let drawing = Drawing::Painted(Box::new(paint));
        Self { name, title, description, note, table, drawing, scene }
    }

    /// A chart for which figures are missing, and which ones.
    pub(crate) fn missing(
        name: ChartName,
        scene: Scene<'a>,
        title: String,
        missing: String,
    ) -> Self {
        Self {
            name,
            title,
            description: missing.clone(),
            note: String::new(),
            table: Table::default(),
            drawing: Drawing::Missing(missing),
            scene,
        }
    }

    /// Whether there is something to draw.
    #[must_use]
    pub const fn has_figures(&self) -> bool {
        match self.drawing {
            Drawing::Painted(_) => true,
            Drawing::Missing(_) => false,
        }
    }

    /// The drawing for a page, where it is known by an identifier.
    ///
    /// # Errors
    /// When plotters fails, which it does not as long as it writes to memory.
    pub fn draw(&self, id: &str, room: Room) -> Result<Svg, ChartError> {
        let caption = Caption { id, title: &self.title, description: &self.description };
        match &self.drawing {
            Drawing::Painted(paint) => paint(&caption, room),
            Drawing::Missing(missing) => notice(&caption, missing, room),
        }
    }

    /// The chart as a document of its own, with plan, day and source.
    ///
    /// # Errors
    /// As [`Chart::draw`].
    pub fn on_its_own(&self, how: OnItsOwn) -> Result<String, ChartError> {
        let OnItsOwn { theme, width, shape } = how;
        let svg = self.draw(self.name.as_str(), Room::of_pixels(width.pixels()))?;
        let (lang, plan) = (self.scene.lang, self.scene.view.plan());
        let source = t!(
            lang,
            "footer-cite",
            title = plan.title.get(lang),
            day = vigia_i18n::day_long(lang, self.scene.view.day()),
            revision = plan.revision,
        );
        Ok(svg.on_sheet(&Sheet {
            over: plan.short_title.get(lang),
            title: &self.title,
            source: &source,
            theme,
            width,
            shape,
        }))
    }
}

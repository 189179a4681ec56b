//! The room that a chart is drawn for.

/// The two layouts of every chart. What does not fit into the width of one goes
/// below, never smaller: the size of letters is the same in both.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Room {
    /// 760 units across, with the labels at the side.
    Wide,
    /// 340 units across, for a phone, with the labels above or below.
    Narrow,
}

impl Room {
    /// Both.
    pub const ALL: [Self; 2] = [Self::Wide, Self::Narrow];

    /// The layout for a width in pixels.
    #[must_use]
    pub const fn of_pixels(width: u32) -> Self {
        if width < 600 { Self::Narrow } else { Self::Wide }
    }

    /// How many units it is across.
    #[must_use]
    pub const fn width(self) -> i32 {
        match self {
            Self::Wide => 760,
            Self::Narrow => 340,
        }
    }

    /// The size of its letters.
    pub(crate) const fn font(self) -> i32 {
        match self {
            Self::Wide => 13,
            Self::Narrow => 12,
        }
    }
}

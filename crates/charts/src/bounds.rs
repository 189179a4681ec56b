//! Where things stand in a drawing.

/// A place in the units of a view box; y grows downwards.
pub(crate) type Coord = (i32, i32);

/// A rectangle.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Bounds {
    pub(crate) left: i32,
    pub(crate) top: i32,
    pub(crate) right: i32,
    pub(crate) bottom: i32,
}

impl Bounds {
    pub(crate) const fn width(self) -> i32 {
        self.right - self.left
    }

    pub(crate) const fn height(self) -> i32 {
        self.bottom - self.top
    }

    pub(crate) const fn centre(self) -> Coord {
        (self.left + self.width() / 2, self.top + self.height() / 2)
    }

    /// The same rectangle, higher or lower.
    pub(crate) const fn moved_to(self, top: i32) -> Self {
        Self { top, bottom: top + self.height(), ..self }
    }
}

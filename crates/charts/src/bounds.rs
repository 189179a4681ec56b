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

    /// The same rectangle, wider to all sides.
    pub(crate) const fn grown(self, by: i32) -> Self {
        Self {
            left: self.left - by,
            top: self.top - by,
            right: self.right + by,
            bottom: self.bottom + by,
        }
    }

    /// Whether they have more than an edge in common.
    pub(crate) const fn overlaps(self, other: Self) -> bool {
        self.left < other.right
            && other.left < self.right
            && self.top < other.bottom
            && other.top < self.bottom
    }

    /// Whether another rectangle lies within it.
    pub(crate) const fn encloses(self, other: Self) -> bool {
        self.left <= other.left
            && self.top <= other.top
            && other.right <= self.right
            && other.bottom <= self.bottom
    }

    /// Whether a straight line between two places touches it.
    pub(crate) fn is_crossed_by(self, [from, to]: [Coord; 2]) -> bool {
        let is_beside = from.0.max(to.0) < self.left
            || self.right < from.0.min(to.0)
            || from.1.max(to.1) < self.top
            || self.bottom < from.1.min(to.1);
        let side = |(x, y): Coord| {
            let along = i64::from(to.0 - from.0) * i64::from(y - from.1);
            (along - i64::from(to.1 - from.1) * i64::from(x - from.0)).signum()
        };
        let corners = [
            (self.left, self.top),
            (self.right, self.top),
            (self.right, self.bottom),
            (self.left, self.bottom),
        ]
        .map(side);
        let lies_on_one_side = corners == [1; 4] || corners == [-1; 4];
        !is_beside && !lies_on_one_side
    }
}

/// The whole of a drawing.
#[cfg(test)]
pub(crate) fn whole((width, height): (u32, u32)) -> Bounds {
    let unit = |size| i32::try_from(size).unwrap_or(i32::MAX);
    Bounds { left: 0, top: 0, right: unit(width), bottom: unit(height) }
}

#[cfg(test)]
mod tests {
    use super::*;

    const BOX: Bounds = Bounds { left: 10, top: 10, right: 30, bottom: 20 };

    #[test]
    fn rectangles_that_share_an_edge_do_not_overlap() {
        let beside = Bounds { left: 30, right: 40, ..BOX };
        assert!(!BOX.overlaps(beside));
        assert!(BOX.overlaps(beside.grown(1)));
    }

    #[test]
    fn a_rectangle_encloses_itself_and_nothing_larger() {
        assert!(BOX.encloses(BOX));
        assert!(!BOX.encloses(BOX.grown(1)));
    }

    #[test]
    fn a_line_crosses_a_rectangle_only_where_it_meets_it() {
        for crossing in [[(0, 15), (50, 15)], [(12, 12), (12, 12)], [(0, 0), (40, 30)]] {
            assert!(BOX.is_crossed_by(crossing), "{crossing:?}");
        }
        for clear in [[(0, 9), (50, 9)], [(0, 0), (8, 15)], [(0, 14), (14, 0)], [(5, 5), (5, 5)]] {
            assert!(!BOX.is_crossed_by(clear), "{clear:?}");
        }
    }
}

//! What a chart is a function of.

use std::fmt;
use std::str::FromStr;

use vigia_domain::axis::Axis;
use vigia_domain::{Day, Lang, View};

/// What a chart is a function of: the published view on its day, the language,
/// and what the reader chose.
#[derive(Clone, Copy, Debug)]
pub struct Scene<'a> {
    /// What is shown, and the day.
    pub view: &'a View,
    /// The language of its words.
    pub lang: Lang,
    /// The axis to which it is narrowed, where it is and can be.
    pub axis: Option<&'a Axis>,
    /// The earlier day with which a change is compared; the end of the quarter
    /// before, without one.
    pub since: Option<Day>,
    /// How long a step of the axis of time is.
    pub unit: TimeUnit,
}

/// How much time a step of a time line takes.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum TimeUnit {
    /// Every month stands apart: the widest.
    Month,
    /// Every quarter stands apart.
    #[default]
    Quarter,
    /// Every year stands apart: all of it at a glance.
    Year,
}

/// The word is no unit of time.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("a unit of time is month, quarter or year")]
pub struct UnknownUnit;

impl<'a> Scene<'a> {
    /// The whole plan, as nothing else is chosen.
    #[must_use]
    pub fn new(view: &'a View, lang: Lang) -> Self {
        Self { view, lang, axis: None, since: None, unit: TimeUnit::default() }
    }

    /// The earlier day with which a change is compared.
    #[must_use]
    pub fn earlier_day(&self) -> Day {
        let period = self.view.plan().period;
        let quarters = period.earlier_days(self.view.day());
        self.since.or_else(|| quarters.first().copied()).unwrap_or_else(|| period.start())
    }
}

/// The title of a chart, with the axis to which it is narrowed.
pub(crate) fn of_axis(lang: Lang, title: String, axis: Option<&Axis>) -> String {
    match axis {
        Some(axis) => format!("{title}: {}", axis.name.get(lang)),
        None => title,
    }
}

impl TimeUnit {
    /// Every unit, the shortest first.
    pub const ALL: [Self; 3] = [Self::Month, Self::Quarter, Self::Year];

    /// The word in addresses.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Month => "month",
            Self::Quarter => "quarter",
            Self::Year => "year",
        }
    }
}

impl fmt::Display for TimeUnit {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl FromStr for TimeUnit {
    type Err = UnknownUnit;

    fn from_str(text: &str) -> Result<Self, UnknownUnit> {
        Self::ALL.into_iter().find(|unit| unit.as_str() == text).ok_or(UnknownUnit)
    }
}

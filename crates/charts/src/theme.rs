//! The colours of a chart that stands alone.

use std::collections::HashMap;
use std::str::FromStr;
use std::sync::LazyLock;

/// Where the page's style sheet says what every colour is.
const TOKENS: &str = include_str!("../../../style/tokens.css");

/// Where it begins to say so for dark screens.
const DARK: &str = "(prefers-color-scheme: dark)";

/// Where what it says of dark screens ends.
const AFTER_DARK: &str = "(forced-colors: active)";

/// On what a chart that stands alone is looked at.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Theme {
    /// Paper and light screens.
    #[default]
    Light,
    /// Dark screens.
    Dark,
}

/// The word is not a theme.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("a theme is light or dark")]
pub struct UnknownTheme;

impl Theme {
    /// Both.
    pub const ALL: [Self; 2] = [Self::Light, Self::Dark];

    /// The word in addresses.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Light => "light",
            Self::Dark => "dark",
        }
    }

    /// The colour of a custom property, as `#` and six digits; black for one
    /// that there is not.
    #[must_use]
    pub fn colour(self, property: &str) -> &'static str {
        static LIGHT: LazyLock<Colours> = LazyLock::new(|| colours(Theme::Light));
        static ALL_DARK: LazyLock<Colours> = LazyLock::new(|| colours(Theme::Dark));
        let colours = match self {
            Self::Light => &LIGHT,
            Self::Dark => &ALL_DARK,
        };
        colours.get(property).copied().unwrap_or("#000000")
    }
}

impl FromStr for Theme {
    type Err = UnknownTheme;

    fn from_str(text: &str) -> Result<Self, UnknownTheme> {
        Self::ALL.into_iter().find(|theme| theme.as_str() == text).ok_or(UnknownTheme)
    }
}

type Colours = HashMap<&'static str, &'static str>;

/// What the style sheet says: the light colours, and in the dark the dark ones
/// over them.
fn colours(theme: Theme) -> Colours {
    let (light, rest) = TOKENS.split_once(DARK).unwrap_or((TOKENS, ""));
    let dark = rest.split_once(AFTER_DARK).map_or(rest, |(dark, _)| dark);
    let mut colours: Colours = declarations(light).collect();
    match theme {
        Theme::Light => {}
        Theme::Dark => colours.extend(declarations(dark)),
    }
    colours
}

fn declarations(css: &'static str) -> impl Iterator<Item = (&'static str, &'static str)> {
    css.lines().filter_map(|line| {
        let (property, value) = line.trim().strip_suffix(';')?.split_once(": ")?;
        (property.starts_with("--") && value.starts_with('#')).then_some((property, value))
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Ink;

    #[test]
    fn every_ink_has_a_colour_in_every_theme() {
        for theme in Theme::ALL {
            let colours = colours(theme);
            for ink in Ink::ALL {
                assert!(colours.contains_key(ink.property()), "{ink:?} in {theme:?}");
            }
        }
    }

    #[test]
    fn the_dark_is_another_theme() {
        let [light, dark] = Theme::ALL.map(|theme| theme.colour(Ink::Ground.property()));
        assert_ne!(light, dark);
        assert_eq!(light, "#ffffff");
    }

    #[test]
    fn a_theme_is_known_by_its_word() {
        assert_eq!("dark".parse(), Ok(Theme::Dark));
        assert_eq!("sepia".parse::<Theme>(), Err(UnknownTheme));
    }
}

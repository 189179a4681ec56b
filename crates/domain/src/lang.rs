//! The two languages of the product, and text that exists in both.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

/// A language in which the product speaks. Spanish is the first.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Lang {
    /// Spanish, as written in the Dominican Republic.
    #[default]
    Es,
    /// English.
    En,
}

impl Lang {
    /// Both languages, the first language first.
    pub const ALL: [Self; 2] = [Self::Es, Self::En];

    /// The two-letter code used in addresses and in `lang` attributes.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Es => "es",
            Self::En => "en",
        }
    }

    /// The other language, for the switch in the page header.
    #[must_use]
    pub const fn other(self) -> Self {
        match self {
            Self::Es => Self::En,
            Self::En => Self::Es,
        }
    }
}

impl fmt::Display for Lang {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

/// The text is not the code of a language of the product.
#[derive(Debug, PartialEq, Eq, thiserror::Error)]
#[error("the language is neither es nor en")]
pub struct UnknownLang;

impl FromStr for Lang {
    type Err = UnknownLang;

    fn from_str(text: &str) -> Result<Self, UnknownLang> {
        Self::ALL.into_iter().find(|lang| lang.code() == text).ok_or(UnknownLang)
    }
}

/// The same words in both languages.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Text {
    /// In Spanish.
    pub es: String,
    /// In English.
    pub en: String,
}

impl Text {
    /// A text from its two versions.
    pub fn new(es: impl Into<String>, en: impl Into<String>) -> Self {
        Self { es: es.into(), en: en.into() }
    }

    /// The words in one language; where that version is empty, the other one,
    /// since what a person wrote in one language is better than nothing.
    #[must_use]
    pub fn get(&self, lang: Lang) -> &str {
        let (wanted, other) = match lang {
            Lang::Es => (&self.es, &self.en),
            Lang::En => (&self.en, &self.es),
        };
        if wanted.is_empty() { other } else { wanted }
    }

    /// The language in which [`Text::get`] answers, for a `lang` attribute.
    #[must_use]
    pub fn lang_of(&self, wanted: Lang) -> Lang {
        let empty = match wanted {
            Lang::Es => self.es.is_empty(),
            Lang::En => self.en.is_empty(),
        };
        if empty { wanted.other() } else { wanted }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_in_one_language_answers_in_it() {
        let note = Text::new("Se firmó el acuerdo.", "");
        assert_eq!(note.get(Lang::En), "Se firmó el acuerdo.");
        assert_eq!(note.lang_of(Lang::En), Lang::Es);
    }

    #[test]
    fn a_language_is_parsed_from_its_code_and_from_nothing_else() {
        assert_eq!("en".parse(), Ok(Lang::En));
        assert_eq!("EN".parse::<Lang>(), Err(UnknownLang));
        assert_eq!("fr".parse::<Lang>(), Err(UnknownLang));
    }
}

//! The columns of the template.

use vigia_domain::Lang;
use vigia_domain::filter::fold;
use vigia_domain::indicator::dimensions::Dimension;
use vigia_domain::indicator::entry::{EntryColumn, EntryRow};
use vigia_i18n::t;

/// A column: a field of an [`EntryRow`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(super) enum Column {
    Indicator,
    Period,
    Value,
    Numerator,
    Denominator,
    Dimension(Dimension),
    Source,
    PublishedOn,
    Note,
    Evidence,
}

impl Column {
    /// Every column, in the order of the template.
    pub(super) const ALL: [Self; 16] = [
        Self::Indicator,
        Self::Period,
        Self::Value,
        Self::Numerator,
        Self::Denominator,
        Self::Dimension(Dimension::Crime),
        Self::Dimension(Dimension::Sex),
        Self::Dimension(Dimension::AgeGroup),
        Self::Dimension(Dimension::Citizenship),
        Self::Dimension(Dimension::Exploitation),
        Self::Dimension(Dimension::Province),
        Self::Dimension(Dimension::VictimStatus),
        Self::Source,
        Self::PublishedOn,
        Self::Note,
        Self::Evidence,
    ];

    /// The column in which a field of an entry stands.
    pub(super) const fn of_entry(column: EntryColumn) -> Self {
        match column {
            EntryColumn::Indicator => Self::Indicator,
            EntryColumn::Period => Self::Period,
            EntryColumn::Value => Self::Value,
            EntryColumn::Denominator => Self::Denominator,
            EntryColumn::Dimension(dimension) => Self::Dimension(dimension),
            EntryColumn::Source => Self::Source,
            EntryColumn::Note => Self::Note,
            EntryColumn::Evidence => Self::Evidence,
            EntryColumn::PublishedOn => Self::PublishedOn,
        }
    }

    /// The name in the interface for other systems.
    pub(super) const fn name(self) -> &'static str {
        match self {
            Self::Indicator => "indicator",
            Self::Period => "period",
            Self::Value => "value",
            Self::Numerator => "numerator",
            Self::Denominator => "denominator",
            Self::Dimension(dimension) => dimension.as_str(),
            Self::Source => "source",
            Self::PublishedOn => "published_on",
            Self::Note => "note",
            Self::Evidence => "evidence",
        }
    }

    /// The heading in a language.
    pub(super) fn heading(self, lang: Lang) -> String {
        match self {
            Self::Indicator => t!(lang, "indicator-column-name"),
            Self::Period => t!(lang, "indicator-column-period"),
            Self::Value => t!(lang, "indicator-column-value"),
            Self::Numerator => t!(lang, "entry-numerator"),
            Self::Denominator => t!(lang, "entry-denominator"),
            Self::Dimension(dimension) => vigia_i18n::dimension(lang, dimension),
            Self::Source => t!(lang, "entry-source"),
            Self::PublishedOn => t!(lang, "entry-published-on"),
            Self::Note => t!(lang, "indicator-column-note"),
            Self::Evidence => t!(lang, "report-evidence"),
        }
    }

    /// The column that a heading names, whatever its case and accents.
    pub(super) fn of_heading(heading: &str) -> Option<Self> {
        let wanted = plain(heading);
        let is_named = |column: &Self| {
            wanted == column.name()
                || Lang::ALL.iter().any(|lang| wanted == plain(&column.heading(*lang)))
        };
        Self::ALL.into_iter().find(is_named)
    }

    /// Puts the text of a cell into its field.
    pub(super) fn put(self, row: &mut EntryRow, text: String) {
        match self {
            Self::Indicator => row.indicator = text,
            Self::Period => row.period = text,
            Self::Value => row.value = text,
            Self::Numerator => row.numerator = text,
            Self::Denominator => row.denominator = text,
            Self::Dimension(dimension) => {
                row.dimensions.insert(dimension, machine_word(dimension, &text));
            }
            Self::Source => row.source = text,
            Self::PublishedOn => row.published_on = text,
            Self::Note => row.note = text,
            Self::Evidence => row.evidence = text,
        }
    }
}

/// The word of a dimension that a cell names, by itself or in words of either
/// language; what is none stays as it is, to be told as a fault of its row.
fn machine_word(dimension: Dimension, text: &str) -> String {
    let wanted = plain(text);
    let is_meant = |word: &&'static str| {
        let in_words = |lang: &Lang| plain(&vigia_i18n::dimension_word(*lang, dimension, word));
        wanted == plain(word) || Lang::ALL.iter().any(|lang| wanted == in_words(lang))
    };
    let meant = dimension.words().into_iter().find(is_meant);
    meant.unwrap_or(text).to_owned()
}

fn plain(text: &str) -> String {
    fold(&text.split_whitespace().collect::<Vec<_>>().join(" "))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_heading_is_known_in_both_languages_and_by_its_name() {
        for column in Column::ALL {
            assert_eq!(Column::of_heading(column.name()), Some(column));
            for lang in Lang::ALL {
                assert_eq!(Column::of_heading(&column.heading(lang)), Some(column));
            }
        }
        assert_eq!(Column::of_heading(" PERIODO "), Some(Column::Period));
        assert_eq!(Column::of_heading("Nombre de la víctima"), None);
    }

    #[test]
    fn a_word_is_understood_however_it_is_said() {
        let sex = |text: &str| machine_word(Dimension::Sex, text);
        assert_eq!(sex("Mujeres y niñas"), "female");
        assert_eq!(sex("female"), "female");
        assert_eq!(sex("otro"), "otro");
        assert_eq!(machine_word(Dimension::AgeGroup, "18 AÑOS O MÁS"), "18+");
        assert_eq!(machine_word(Dimension::Province, "san cristobal"), "San Cristóbal");
    }

    #[test]
    fn every_word_is_told_apart_from_the_others_of_its_dimension() {
        for dimension in Dimension::ALL {
            for word in dimension.words() {
                for lang in Lang::ALL {
                    let said = vigia_i18n::dimension_word(lang, dimension, word);
                    assert_eq!(machine_word(dimension, &said), word);
                }
            }
        }
    }
}

//! Every sentence a person reads, in Spanish and in English.
//!
//! The sentences stand in `locales/{es,en}/vigia.ftl`. [`t!`] checks at compile
//! time that a sentence exists and that its arguments are given; a test checks
//! that both languages have the same sentences with the same arguments.

mod dimension_words;
mod entry_words;
mod figures;
mod filter_words;
mod format;
mod indicator_words;
mod period_words;
mod statistic_words;
pub mod told;
mod words;

use std::sync::LazyLock;

use i18n_embed::LanguageLoader;
use i18n_embed::fluent::{FluentLanguageLoader, fluent_language_loader};
use i18n_embed::unic_langid::LanguageIdentifier;
use rust_embed::RustEmbed;
use vigia_domain::Lang;

pub use dimension_words::{
    age_group, citizenship, crime, dimension, dimension_word, dimensions, exploitation, sex,
    victim_status,
};
pub use entry_words::{entry_problem, not_a_figure};
pub use figures::{amount, difference, measured, parts, raw_achievement, reading};
pub use filter_words::{filter_words, joined};
pub use format::{day, day_long, decimal, integer, month, number, percent, pesos};
pub use indicator_words::{
    cause, cumulation, direction, frequency, gap, gap_count, gap_sentence, measure, not_computable,
    value_basis,
};
pub use period_words::{in_period, period, period_kind};
pub use statistic_words::{statistic, statistic_crime};
pub use words::{
    basis, change_field, concern, course, event, membership, provenance, reason, review, role,
    state, status, status_count,
};

#[derive(RustEmbed)]
#[folder = "locales"]
struct Locales;

/// The sentence with an identifier in a language: `t!(lang, "id", name = value)`.
///
/// The crate that calls it depends on `i18n-embed-fl` and has an `i18n.toml`.
#[macro_export]
macro_rules! t {
    ($lang:expr, $id:literal $(, $name:ident = $value:expr)* $(,)?) => {
        ::i18n_embed_fl::fl!($crate::loader($lang), $id $(, $name = $value)*)
    };
}

/// The sentences of a language.
#[must_use]
pub fn loader(lang: Lang) -> &'static FluentLanguageLoader {
    static SPANISH: LazyLock<FluentLanguageLoader> = LazyLock::new(|| load(Lang::Es));
    static ENGLISH: LazyLock<FluentLanguageLoader> = LazyLock::new(|| load(Lang::En));
    match lang {
        Lang::Es => &SPANISH,
        Lang::En => &ENGLISH,
    }
}

fn load(lang: Lang) -> FluentLanguageLoader {
    let loader = fluent_language_loader!();
    let language: LanguageIdentifier =
        lang.code().parse().expect("es and en are language identifiers");
    loader
        .load_languages(&Locales, &[language])
        .expect("the embedded sentences are well-formed, which a test checks");
    // The marks that set arguments apart from text of another direction would
    // show up in copied text and in files.
    loader.set_use_isolating(false);
    loader
}

#[cfg(test)]
mod tests {
    use std::collections::{BTreeMap, BTreeSet};

    use super::*;

    /// The identifiers of a language's sentences with the arguments they use.
    fn sentences(lang: Lang) -> BTreeMap<String, BTreeSet<String>> {
        let file = Locales::get(&format!("{lang}/vigia.ftl")).unwrap();
        let text = String::from_utf8(file.data.into_owned()).unwrap();
        let mut sentences = BTreeMap::new();
        let mut id = String::new();
        for line in text.lines() {
            let starts = line.chars().next().is_some_and(|c| c.is_ascii_lowercase());
            if let Some((name, _)) = line.split_once(" =").filter(|_| starts) {
                id = name.to_owned();
                assert!(sentences.insert(id.clone(), BTreeSet::new()).is_none(), "twice: {id}");
            }
            for part in line.split('$').skip(1) {
                let name: String =
                    part.chars().take_while(|c| c.is_alphanumeric() || *c == '-').collect();
                sentences.get_mut(&id).unwrap().insert(name);
            }
        }
        sentences
    }

    #[test]
    fn both_languages_have_the_same_sentences_with_the_same_arguments() {
        let (spanish, english) = (sentences(Lang::Es), sentences(Lang::En));
        assert!(spanish.len() > 100);
        assert_eq!(spanish, english);
    }

    #[test]
    fn a_sentence_puts_its_arguments_in_without_marks_around_them() {
        let text = t!(Lang::Es, "days-overdue", days = 3);
        assert!(text.contains('3'));
        assert!(!text.contains('\u{2068}'));
    }
}

//! The months, in short.

use vigia_domain::{Day, Lang};

/// The months as days are written with them: *ene*, *feb* and so on.
pub(crate) fn month_names(lang: Lang) -> [String; 12] {
    std::array::from_fn(|place| {
        let month = i8::try_from(place + 1).unwrap_or(1);
        // Both languages write the day, the month and the year.
        let written = vigia_i18n::day(lang, Day::constant(2018, month, 1));
        written.split_whitespace().nth(1).unwrap_or_default().to_owned()
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn months_are_named_as_in_days() {
        let (spanish, english) = (month_names(Lang::Es), month_names(Lang::En));
        assert_eq!((spanish[0].as_str(), english[0].as_str()), ("ene", "Jan"));
        assert!(spanish.iter().chain(&english).all(|name| (3..=5).contains(&name.len())));
    }
}

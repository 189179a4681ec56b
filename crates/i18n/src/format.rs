//! Numbers and days as each language writes them.

use std::sync::LazyLock;

use icu_calendar::{Date, Gregorian};
use icu_datetime::FixedCalendarDateTimeFormatter;
use icu_datetime::fieldsets::{YM, YMD};
use icu_decimal::DecimalFormatter;
use icu_decimal::input::Decimal;
use icu_locale_core::{Locale, locale};
use vigia_domain::activity::Money;
use vigia_domain::{Day, Lang, Percent};

type DayFormat = FixedCalendarDateTimeFormatter<Gregorian, YMD>;
type MonthFormat = FixedCalendarDateTimeFormatter<Gregorian, YM>;

struct Formats {
    medium: DayFormat,
    long: DayFormat,
    month: MonthFormat,
    decimal: DecimalFormatter,
}

impl Formats {
    fn new(dates: &Locale, numbers: &Locale) -> Self {
        const COMPILED: &str = "the data of the product's two languages is compiled in";
        Self {
            medium: DayFormat::try_new(dates.into(), YMD::medium()).expect(COMPILED),
            long: DayFormat::try_new(dates.into(), YMD::long()).expect(COMPILED),
            month: MonthFormat::try_new(dates.into(), YM::long()).expect(COMPILED),
            decimal: DecimalFormatter::try_new(
                numbers.into(),
                icu_decimal::options::DecimalFormatterOptions::default(),
            )
            .expect(COMPILED),
        }
    }
}

fn formats(lang: Lang) -> &'static Formats {
    static SPANISH: LazyLock<Formats> =
        LazyLock::new(|| Formats::new(&locale!("es"), &locale!("es-DO")));
    static ENGLISH: LazyLock<Formats> =
        LazyLock::new(|| Formats::new(&locale!("en-GB"), &locale!("en-GB")));
    match lang {
        Lang::Es => &SPANISH,
        Lang::En => &ENGLISH,
    }
}

fn gregorian(day: Day) -> Date<Gregorian> {
    let (month, of_month) = (day.month().unsigned_abs(), day.day().unsigned_abs());
    Date::try_new_gregorian(i32::from(day.year()), month, of_month)
        .expect("a civil date is a Gregorian date")
}

/// A day as tables write it: *30 nov 2019*.
#[must_use]
pub fn day(lang: Lang, day: Day) -> String {
    formats(lang).medium.format(&gregorian(day)).to_string()
}

/// A day as sentences write it: *30 de noviembre de 2019*.
#[must_use]
pub fn day_long(lang: Lang, day: Day) -> String {
    formats(lang).long.format(&gregorian(day)).to_string()
}

/// The month of a day: *abril de 2018*.
#[must_use]
pub fn month(lang: Lang, day: Day) -> String {
    formats(lang).month.format(&gregorian(day)).to_string()
}

/// A whole percentage: *58 %* in Spanish, *58%* in English.
#[must_use]
pub fn percent(lang: Lang, percent: Percent) -> String {
    with_percent_sign(lang, &percent.to_string())
}

/// A number with the percent sign as each language sets it.
pub(crate) fn with_percent_sign(lang: Lang, number: &str) -> String {
    match lang {
        Lang::Es => format!("{number}\u{a0}%"),
        Lang::En => format!("{number}%"),
    }
}

/// A whole number with its thousands set apart.
#[must_use]
pub fn integer(lang: Lang, number: i64) -> String {
    formats(lang).decimal.format(&Decimal::from(number)).to_string()
}

/// A number with so many decimals: *0.43*.
#[must_use]
pub fn decimal(lang: Lang, number: f64, digits: usize) -> String {
    written(lang, &format!("{number:.digits$}"))
}

/// A number with two decimals at most, and with none where it is whole.
#[must_use]
pub fn number(lang: Lang, number: f64) -> String {
    let text = format!("{number:.2}");
    written(lang, text.trim_end_matches('0').trim_end_matches('.'))
}

fn written(lang: Lang, digits: &str) -> String {
    // What is no number has no thousands to set apart.
    digits.parse::<Decimal>().map_or_else(
        |_| digits.to_owned(),
        |decimal| formats(lang).decimal.format(&decimal).to_string(),
    )
}

/// An amount in whole Dominican pesos: *RD$ 12,000,000*.
#[must_use]
pub fn pesos(lang: Lang, money: Money) -> String {
    format!("RD$\u{a0}{}", integer(lang, money.whole_pesos()))
}

#[cfg(test)]
mod tests {
    use super::*;

    const DAY: Day = Day::constant(2019, 11, 30);

    #[test]
    fn days_are_written_as_each_language_writes_them() {
        assert_eq!(day(Lang::Es, DAY), "30 nov 2019");
        assert_eq!(day_long(Lang::Es, DAY), "30 de noviembre de 2019");
        assert_eq!(day(Lang::En, DAY), "30 Nov 2019");
        assert_eq!(day_long(Lang::En, DAY), "30 November 2019");
    }

    #[test]
    fn a_month_is_written_with_its_year() {
        assert_eq!(month(Lang::Es, DAY), "noviembre de 2019");
        assert_eq!(month(Lang::En, DAY), "November 2019");
    }

    #[test]
    fn decimals_are_kept_where_they_are_asked_for_and_dropped_where_they_say_nothing() {
        assert_eq!(decimal(Lang::Es, 0.5, 2), "0.50");
        assert_eq!(number(Lang::Es, 12.0), "12");
        assert_eq!(number(Lang::En, 1_880.25), "1,880.25");
        assert_eq!(number(Lang::Es, 100.0), "100");
    }

    #[test]
    fn numbers_are_written_as_in_the_dominican_republic() {
        assert_eq!(integer(Lang::Es, 12_000_000), "12,000,000");
        assert_eq!(pesos(Lang::En, Money::pesos(1_500).unwrap()), "RD$\u{a0}1,500");
        assert_eq!(percent(Lang::Es, Percent::FULL), "100\u{a0}%");
        assert_eq!(percent(Lang::En, Percent::FULL), "100%");
    }
}

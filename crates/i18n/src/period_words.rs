//! Periods in words.

use vigia_domain::reporting_period::PeriodKind;
use vigia_domain::{Lang, Period};

use crate::{day, month, t};

/// The name of a kind of period.
#[must_use]
pub fn period_kind(lang: Lang, kind: PeriodKind) -> String {
    match kind {
        PeriodKind::Month => t!(lang, "period-kind-month"),
        PeriodKind::Quarter => t!(lang, "period-kind-quarter"),
        PeriodKind::Semester => t!(lang, "period-kind-semester"),
        PeriodKind::Year => t!(lang, "period-kind-year"),
        PeriodKind::TipYear => t!(lang, "period-kind-tip-year"),
        PeriodKind::Other => t!(lang, "period-kind-other"),
    }
}

/// A period as tables write it: *2018*, *primer semestre de 2017*,
/// *abril de 2018 a marzo de 2019*, *1 may 2016 – 30 nov 2017*.
#[must_use]
pub fn period(lang: Lang, period: Period) -> String {
    let (start, end) = (period.start(), period.end());
    let year = start.year().to_string();
    match period.kind() {
        PeriodKind::Month => month(lang, start),
        PeriodKind::Quarter => t!(lang, "period-quarter", number = quarter(period), year = year),
        PeriodKind::Semester => t!(lang, "period-semester", number = semester(period), year = year),
        PeriodKind::Year => year,
        PeriodKind::TipYear => {
            t!(lang, "period-months", from = month(lang, start), to = month(lang, end))
        }
        PeriodKind::Other => format!("{} – {}", day(lang, start), day(lang, end)),
    }
}

/// A period as a sentence begins with it: *En 2018*, *En el primer semestre de
/// 2017*, *De abril de 2018 a marzo de 2019*.
#[must_use]
pub fn in_period(lang: Lang, of: Period) -> String {
    let (start, end) = (of.start(), of.end());
    match of.kind() {
        PeriodKind::Month | PeriodKind::Year => t!(lang, "period-in", period = period(lang, of)),
        PeriodKind::Quarter | PeriodKind::Semester => {
            t!(lang, "period-in-part", period = period(lang, of))
        }
        PeriodKind::TipYear => {
            t!(lang, "period-in-months", from = month(lang, start), to = month(lang, end))
        }
        PeriodKind::Other => {
            t!(lang, "period-in-days", from = day(lang, start), to = day(lang, end))
        }
    }
}

fn quarter(period: Period) -> i8 {
    (period.start().month() + 2) / 3
}

fn semester(period: Period) -> i8 {
    (period.start().month() + 5) / 6
}

#[cfg(test)]
mod tests {
    use super::*;

    fn in_words(lang: Lang, code: &str) -> String {
        period(lang, code.parse().unwrap())
    }

    #[test]
    fn a_period_is_named_as_people_name_it() {
        for (code, words) in [
            ("2018", "2018"),
            ("2017-S1", "primer semestre de 2017"),
            ("2017-S2", "segundo semestre de 2017"),
            ("2019-Q3", "tercer trimestre de 2019"),
            ("2019-03", "marzo de 2019"),
            ("2018-04..2019-03", "abril de 2018 a marzo de 2019"),
            ("2016-05-01/2017-11-30", "1 may 2016 – 30 nov 2017"),
        ] {
            assert_eq!(in_words(Lang::Es, code), words);
        }
        assert_eq!(in_words(Lang::En, "2017-S1"), "first half of 2017");
    }

    #[test]
    fn a_sentence_begins_with_a_period() {
        let begin = |code: &str| in_period(Lang::Es, code.parse().unwrap());
        assert_eq!(begin("2018"), "En 2018");
        assert_eq!(begin("2019-Q1"), "En el primer trimestre de 2019");
        assert_eq!(begin("2018-04..2019-03"), "De abril de 2018 a marzo de 2019");
    }
}

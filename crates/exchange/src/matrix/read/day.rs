//! Days in the forms in which matrices have them.

use vigia_domain::{Day, Period};

use crate::matrix::folded;
use crate::workbook::{Cell, plausible_day};

/// In what order a column writes the numbers of its days.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(in crate::matrix) enum Order {
    /// As the country does.
    #[default]
    DayFirst,
    /// As in the United States.
    MonthFirst,
}

impl Order {
    /// The order of columns, from all of their cells: the month comes first
    /// where it does in one of them, and the day in none.
    pub(in crate::matrix) fn of<'a>(cells: impl Iterator<Item = &'a Cell>) -> Self {
        let mut month_first = false;
        for cell in cells {
            let Cell::Text(text) = cell else { continue };
            let mut numbers = text.trim().splitn(3, ['/', '-', '.']).map(small);
            match (numbers.next().flatten(), numbers.next().flatten()) {
                (Some(13..), Some(_)) => return Self::DayFirst,
                (Some(_), Some(13..)) => month_first = true,
                (_, _) => {}
            }
        }
        if month_first { Self::MonthFirst } else { Self::DayFirst }
    }
}

/// The days that a cell says: one, or those of a month or a year where it says
/// no more. Nothing where it says none that can be.
pub(in crate::matrix) fn days(cell: &Cell, order: Order) -> Option<Period> {
    match cell {
        Cell::Day(day) => Some(one(*day)),
        Cell::Number(number) => of_number(*number),
        Cell::Text(text) => of_text(text, order),
        Cell::Empty | Cell::Share(_) | Cell::Boolean(_) | Cell::Error(_) => None,
    }
}

fn one(day: Day) -> Period {
    span(day, day)
}

fn span(first: Day, last: Day) -> Period {
    Period::new(first, last).expect("a month and a year end after they begin")
}

/// A serial number of a day, or a year.
fn of_number(number: f64) -> Option<Period> {
    if let Some(day) = plausible_day(number) {
        return Some(one(day));
    }
    #[expect(clippy::cast_possible_truncation, reason = "the range is looked at first")]
    let year = (1900.0..=2100.0).contains(&number).then(|| number.trunc() as i16)?;
    ((number - f64::from(year)).abs() < f64::EPSILON).then(|| of_year(year))?
}

fn of_text(text: &str, order: Order) -> Option<Period> {
    const LONGEST: usize = 60;
    let text = text.trim();
    if text.len() > LONGEST {
        return None;
    }
    // A time after the day, as some programs export it.
    let text = text.split_once('T').map_or(text, |(day, time)| {
        if time.starts_with(|c: char| c.is_ascii_digit()) { day } else { text }
    });
    let folded = folded(text);
    let words: Vec<&str> =
        folded.split(' ').filter(|word| !matches!(*word, "de" | "del" | "of" | "the")).collect();
    match words.as_slice() {
        [a, b, c] | [a, b, c, "00", "00"] | [a, b, c, "00", "00", "00"] => of_three(a, b, c, order),
        [weekday, a, b, c] if is_weekday(weekday) => of_three(a, b, c, order),
        [a, b] => of_two(a, b),
        [word] => of_one(word),
        _ => None,
    }
}

/// Day, month and year, or year, month and day; the month as a number or as a
/// word. Numbers are in the order of their column; where only the other one can
/// be, in that.
fn of_three(a: &str, b: &str, c: &str, order: Order) -> Option<Period> {
    if let Some(year) = year(a).filter(|_| a.len() == 4) {
        return Day::new(year, month_or_number(b)?, small(c)?).ok().map(one);
    }
    let of_year = year(c)?;
    if let Some(month) = month(a) {
        return Day::new(of_year, month, small(ordinal(b))?).ok().map(one);
    }
    let (first, second) = (small(ordinal(a))?, month_or_number(b)?);
    let day_first = || Day::new(of_year, second, first).ok();
    let is_number = month(b).is_none();
    let month_first = || is_number.then(|| Day::new(of_year, first, second).ok())?;
    let day = match order {
        Order::DayFirst => day_first().or_else(month_first),
        Order::MonthFirst => month_first().or_else(day_first),
    };
    day.map(one)
}

/// A month of a year.
fn of_two(a: &str, b: &str) -> Option<Period> {
    let (month, year) = match (a.len(), b.len()) {
        (4, _) if year(a).is_some() => (month_or_number(b)?, year(a)?),
        (_, 4) => (month_or_number(a)?, year(b)?),
        (_, 2) => (month(a)?, year(b)?),
        _ => return None,
    };
    of_month(year, month)
}

/// A year, a serial number of a day, or a day without separators.
fn of_one(word: &str) -> Option<Period> {
    match word.len() {
        4 => of_year(year(word)?),
        5 => of_number(word.parse().ok()?),
        8 => {
            let (year_part, rest) = word.split_at_checked(4)?;
            let (month_part, day_part) = rest.split_at_checked(2)?;
            Day::new(year(year_part)?, small(month_part)?, small(day_part)?).ok().map(one)
        }
        _ => None,
    }
}

fn of_month(year: i16, month: i8) -> Option<Period> {
    let first = Day::new(year, month, 1).ok()?;
    Some(span(first, first.last_of_month()))
}

fn of_year(year: i16) -> Option<Period> {
    Some(span(Day::new(year, 1, 1).ok()?, Day::new(year, 12, 31).ok()?))
}

/// A year from 1900 to 2100, in four digits or in two.
fn year(word: &str) -> Option<i16> {
    if !word.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    let number: i16 = word.parse().ok()?;
    match word.len() {
        4 => (1900..=2100).contains(&number).then_some(number),
        2 => Some(2000 + number),
        _ => None,
    }
}

fn small(word: &str) -> Option<i8> {
    let is_short = (1..=2).contains(&word.len()) && word.bytes().all(|b| b.is_ascii_digit());
    is_short.then(|| word.parse().ok())?
}

/// A number without the ending of an ordinal.
fn ordinal(word: &str) -> &str {
    ["st", "nd", "rd", "th", "ero", "ro", "o"]
        .iter()
        .find_map(|ending| word.strip_suffix(ending))
        .unwrap_or(word)
}

fn month_or_number(word: &str) -> Option<i8> {
    month(word).or_else(|| small(word))
}

/// The month that a folded word names, in full or in short.
pub(in crate::matrix) fn month(word: &str) -> Option<i8> {
    Some(match word {
        "enero" | "ene" | "january" | "jan" => 1,
        "febrero" | "feb" | "february" => 2,
        "marzo" | "mar" | "march" => 3,
        "abril" | "abr" | "april" | "apr" => 4,
        "mayo" | "may" => 5,
        "junio" | "jun" | "june" => 6,
        "julio" | "jul" | "july" => 7,
        "agosto" | "ago" | "august" | "aug" => 8,
        "septiembre" | "setiembre" | "sep" | "sept" | "set" | "september" => 9,
        "octubre" | "oct" | "october" => 10,
        "noviembre" | "nov" | "november" => 11,
        "diciembre" | "dic" | "december" | "dec" => 12,
        _ => return None,
    })
}

fn is_weekday(word: &str) -> bool {
    matches!(
        word,
        "lunes"
            | "martes"
            | "miercoles"
            | "jueves"
            | "viernes"
            | "sabado"
            | "domingo"
            | "monday"
            | "tuesday"
            | "wednesday"
            | "thursday"
            | "friday"
            | "saturday"
            | "sunday"
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Option<(String, String)> {
        let days = days(&Cell::Text(text.to_owned()), Order::DayFirst)?;
        Some((days.start().to_string(), days.end().to_string()))
    }

    #[test]
    fn a_day_is_read_in_each_form() {
        for text in [
            "30/11/2019",
            "30-11-2019",
            "30.11.2019",
            "2019-11-30",
            "2019/11/30",
            "2019-11-30T00:00:00",
            "30/11/2019 00:00",
            "30/11/19",
            "11/30/2019",
            "30 de noviembre de 2019",
            "30 de noviembre del 2019",
            "30 nov 2019",
            "30-nov-19",
            "November 30, 2019",
            "Nov. 30th, 2019",
            "sábado, 30 de noviembre de 2019",
            "43799",
            "20191130",
        ] {
            let day = "2019-11-30".to_owned();
            assert_eq!(read(text), Some((day.clone(), day)), "{text}");
        }
    }

    #[test]
    fn a_month_or_a_year_is_all_its_days() {
        let november = Some(("2019-11-01".to_owned(), "2019-11-30".to_owned()));
        for text in ["nov-2019", "noviembre de 2019", "11/2019", "2019-11", "Nov 19"] {
            assert_eq!(read(text), november, "{text}");
        }
        let year = Some(("2019-01-01".to_owned(), "2019-12-31".to_owned()));
        assert_eq!(read("2019"), year);
        assert_eq!(
            days(&Cell::Number(2019.0), Order::DayFirst).map(Period::start),
            Some(Day::constant(2019, 1, 1))
        );
    }

    #[test]
    fn the_day_comes_before_the_month_where_both_can_be() {
        assert_eq!(read("03/04/2019").unwrap().0, "2019-04-03");
        assert_eq!(read("June 4, 2019").unwrap().0, "2019-06-04");
    }

    #[test]
    fn a_column_tells_its_order_where_one_of_its_days_can_be_read_in_one_way() {
        let order = |texts: &[&str]| {
            let cells: Vec<Cell> =
                texts.iter().map(|text| Cell::Text((*text).to_owned())).collect();
            Order::of(cells.iter())
        };
        assert_eq!(order(&["03/04/2019", "11/30/2019"]), Order::MonthFirst);
        assert_eq!(order(&["03/04/2019", "30/11/2019"]), Order::DayFirst);
        assert_eq!(order(&["11/30/2019", "30/11/2019"]), Order::DayFirst);
        assert_eq!(order(&["2019-11-30", "03/04/2019", "pronto"]), Order::DayFirst);
        let fourth_of_march = days(&Cell::Text("03/04/2019".to_owned()), Order::MonthFirst);
        assert_eq!(fourth_of_march.map(Period::start), Some(Day::constant(2019, 3, 4)));
    }

    #[test]
    fn what_is_no_day_is_none() {
        for text in [
            "",
            "31/02/2019",
            "30/13/2019",
            "0/0/2019",
            "2019-02-30",
            "pronto",
            "99999",
            "12",
            "1/1/1",
            "30 de brumario de 2019",
            "3019-01-01",
            "ñ/ñ/ññññ",
            "201911301",
            "1e5",
        ] {
            assert_eq!(read(text), None, "{text}");
        }
        assert_eq!(days(&Cell::Number(f64::NAN), Order::DayFirst), None);
        assert_eq!(days(&Cell::Number(12.0), Order::DayFirst), None);
    }
}

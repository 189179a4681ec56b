//! Quarters as headings write them.

use super::read::month;

/// The year and quarter of a folded heading: `t1 2019`, `2019 i trim`,
/// `ene mar 2019`. A quarter without a year is none.
pub(super) fn read(heading: &str) -> Option<(i16, u8)> {
    const MOST_WORDS: usize = 6;
    let words: Vec<&str> = heading.split(' ').collect();
    if words.len() > MOST_WORDS {
        return None;
    }
    let mut year = None;
    let mut rest = Vec::new();
    for word in words {
        match full_year(word) {
            Some(found) if year.is_none() => year = Some(found),
            _ if matches!(word, "de" | "del" | "of" | "al" | "a" | "to" | "ano" | "year") => {}
            _ => rest.push(word),
        }
    }
    match (year, rest.as_slice()) {
        // The year in two digits, as in T1-19.
        (None, [word, year]) => Some((short_year(year)?, joined(word)?)),
        (Some(year), rest) => Some((year, quarter(rest)?)),
        (None, _) => None,
    }
}

fn full_year(word: &str) -> Option<i16> {
    let year = (word.len() == 4).then(|| word.parse().ok())??;
    (2000..=2100).contains(&year).then_some(year)
}

fn short_year(word: &str) -> Option<i16> {
    let is_short = word.len() == 2 && word.bytes().all(|byte| byte.is_ascii_digit());
    let year: i16 = is_short.then(|| word.parse().ok())??;
    Some(2000 + year)
}

/// The quarter that the words beside the year name.
fn quarter(words: &[&str]) -> Option<u8> {
    match *words {
        // Under a year, a numeral alone is a quarter.
        [word] => joined(word).or_else(|| numeral(word)),
        [a, b] if is_quarter_word(a) => numeral(b),
        [a, b] if is_quarter_word(b) => numeral(a),
        [a, b] => span(a, b),
        _ => None,
    }
}

/// `t1`, `1t`, `q1`, `trim1`, `iv`.
fn joined(word: &str) -> Option<u8> {
    const MARKS: [&str; 5] = ["trimestre", "trim", "tri", "t", "q"];
    MARKS.iter().find_map(|mark| {
        let digit = word.strip_prefix(mark).or_else(|| word.strip_suffix(mark))?;
        numeral(digit)
    })
}

fn is_quarter_word(word: &str) -> bool {
    matches!(word, "t" | "q" | "trim" | "trimestre" | "tri" | "quarter" | "qtr" | "trimester")
}

fn numeral(word: &str) -> Option<u8> {
    match word {
        "1" | "i" | "1er" | "1ro" | "1o" | "1st" | "primer" | "primero" | "first" => Some(1),
        "2" | "ii" | "2do" | "2o" | "2nd" | "segundo" | "second" => Some(2),
        "3" | "iii" | "3er" | "3ro" | "3o" | "3rd" | "tercer" | "tercero" | "third" => Some(3),
        "4" | "iv" | "4to" | "4o" | "4th" | "cuarto" | "fourth" => Some(4),
        _ => None,
    }
}

/// The quarter from one month to another.
fn span(from: &str, to: &str) -> Option<u8> {
    let (from, to) = (month(from)?, month(to)?);
    let is_whole = from % 3 == 1 && to == from + 2;
    is_whole.then(|| u8::try_from(from / 3 + 1).ok())?
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::matrix::folded;

    #[test]
    fn quarters_are_read_as_headings_write_them() {
        for heading in [
            "T3 2019",
            "3T 2019",
            "2019 T3",
            "2019-Q3",
            "Q3 2019",
            "T3-19",
            "III Trim. 2019",
            "3er trimestre de 2019",
            "Tercer Trimestre 2019",
            "Trimestre III, 2019",
            "Jul-Sep 2019",
            "Julio - Septiembre 2019",
            "Jul–Sept 2019",
            "2019 III",
            "July to September 2019",
        ] {
            assert_eq!(read(&folded(heading)), Some((2019, 3)), "{heading}");
        }
    }

    #[test]
    fn what_is_no_quarter_of_a_year_is_none() {
        for heading in [
            "T1",
            "2019",
            "T5 2019",
            "Ene-Feb 2019",
            "Feb-Abr 2019",
            "Plan 2018-2020",
            "Actividad 2019",
            "",
            "V 2019",
        ] {
            assert_eq!(read(&folded(heading)), None, "{heading}");
        }
    }
}

//! The steps on the way, one a line.

use vigia_domain::Day;

use super::day::{Order, days};
use super::lists::lines;
use crate::workbook::Cell;

/// A step as a line says it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(in crate::matrix) struct Step {
    /// What will have been reached.
    pub(in crate::matrix) words: String,
    /// By when, where the line ends with a day in parentheses.
    pub(in crate::matrix) due: Option<Day>,
}

/// The steps of a text.
pub(in crate::matrix) fn milestones(text: &str) -> Vec<Step> {
    lines(text).into_iter().map(step).collect()
}

/// A month or a year in parentheses belongs to the words; only a whole day is
/// when the step is due.
fn step(line: String) -> Step {
    let dated = line.strip_suffix(')').and_then(|rest| {
        let (words, day) = rest.rsplit_once('(')?;
        let days = days(&Cell::Text(day.to_owned()), Order::DayFirst)?;
        let words = words.trim_end();
        (days.start() == days.end() && !words.is_empty()).then(|| (words.to_owned(), days.end()))
    });
    match dated {
        Some((words, day)) => Step { words, due: Some(day) },
        None => Step { words: line, due: None },
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_day_in_parentheses_is_when_a_step_is_due() {
        let steps = milestones("Plan firmado (30/11/2019)\nGuía (2019)\n(30/11/2019)\nTexto");
        let due = Some(Day::constant(2019, 11, 30));
        let step = |words: &str, due| Step { words: words.to_owned(), due };
        let expected = [
            step("Plan firmado", due),
            step("Guía (2019)", None),
            step("(30/11/2019)", None),
            step("Texto", None),
        ];
        assert_eq!(steps, expected);
    }
}

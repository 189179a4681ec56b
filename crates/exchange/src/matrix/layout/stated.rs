//! The day for which a file says that it speaks.

use vigia_domain::{Day, Lang, Period};
use vigia_i18n::t;

use super::folded;
use crate::matrix::read::{Order, days};
use crate::workbook::{Cell, Workbook};

/// The day of a line such as *Situación al | 30 de noviembre de 2019*, which
/// every matrix that leaves the product has. Progress is that of this day: a
/// continuous activity stands at another percentage on the next.
pub(super) fn day(workbook: &Workbook) -> Option<Day> {
    let names = Lang::ALL.map(|lang| folded(&t!(lang, "imprint-day")));
    let said = |cells: &[(u32, Cell)]| {
        let [(0, name), (1, said)] = cells else { return None };
        let is_the_line = names.contains(&folded(&name.words()));
        let days = is_the_line.then(|| days(said, Order::DayFirst)).flatten()?;
        (days.start() == days.end()).then(|| Period::start(days))
    };
    workbook.sheets().iter().find_map(|sheet| sheet.rows().find_map(|row| said(sheet.own(row))))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn stated(text: &str) -> Option<Day> {
        day(&Workbook::open("Matriz.csv", text.as_bytes()).unwrap())
    }

    #[test]
    fn a_file_says_its_day_in_either_language() {
        let expected = Some(Day::constant(2019, 11, 30));
        assert_eq!(stated("Plan;Trata\nSituación al;30 de noviembre de 2019\n"), expected);
        assert_eq!(stated("Plan;Trata\nAs of;30 November 2019\n"), expected);
        assert_eq!(stated("Título;\nSITUACIÓN AL:;30/11/2019\n"), expected);
    }

    #[test]
    fn what_is_no_day_or_stands_elsewhere_says_none() {
        for text in [
            "Actividad;Plazo\nTaller;30/11/2019\n",
            "Plan;Trata\nSituación al;pronto\n",
            "Plan;Trata\nSituación al;2019\n",
            "Plan;Trata;x\nSituación al;30/11/2019;x\n",
        ] {
            assert_eq!(stated(text), None, "{text}");
        }
    }
}

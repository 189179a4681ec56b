//! What falls due in each week, and what of it is done or late.

use vigia_charts::{CalendarChart, CalendarLabels, CalendarWeek, calendar};
use vigia_domain::deadlines::{Deadlines, DueWeek, Week};
use vigia_domain::{ActivityCode, Lang};
use vigia_i18n::t;

use crate::chart::Words;
use crate::months::month_names;
use crate::{Chart, ChartName, Column, Scene, Table};

/// How many codes a tip names.
const MOST_NAMED: usize = 6;

/// A week with its words.
struct Cell {
    week: Week,
    due: usize,
    done: usize,
    late: usize,
    tip: String,
}

pub(crate) fn chart(scene: Scene<'_>) -> Chart<'_> {
    let Scene { view, lang, axis, .. } = scene;
    let title = axis.map_or_else(
        || t!(lang, "deadlines-title"),
        |axis| t!(lang, "deadlines-title-axis", axis = axis.name.get(lang)),
    );
    let deadlines = view.deadlines(axis.map(|axis| &axis.code));
    let Some(fullest) = fullest(&deadlines) else {
        return Chart::missing(ChartName::Deadlines, scene, title, t!(lang, "deadlines-none"));
    };
    let most = fullest.due.len();
    let words = Words {
        title,
        description: t!(
            lang,
            "deadlines-description",
            weeks = deadlines.weeks.len(),
            day = vigia_i18n::day_long(lang, fullest.monday),
            most = most,
        ),
        note: t!(lang, "deadlines-note"),
    };
    let table = table(lang, &deadlines);
    let cells: Vec<Cell> = deadlines.weeks.iter().map(|week| cell(lang, week)).collect();
    let years = deadlines.years;
    let months = month_names(lang);
    let heat = t!(lang, "deadlines-key-heat", most = most);
    let (done, late) = (t!(lang, "deadlines-key-done"), t!(lang, "deadlines-key-late"));
    let today = t!(lang, "deadlines-key-today", day = vigia_i18n::day(lang, view.day()));
    Chart::painted(ChartName::Deadlines, scene, words, table, move |caption, room| {
        let weeks: Vec<CalendarWeek<'_>> = cells.iter().map(Cell::week).collect();
        let labels = CalendarLabels {
            months: months.each_ref().map(String::as_str),
            heat: &heat,
            done: &done,
            late: &late,
            today: &today,
        };
        let today = Week::of(view.day());
        calendar(caption, &CalendarChart { years: &years, weeks: &weeks, today, labels }, room)
    })
}

impl Cell {
    fn week(&self) -> CalendarWeek<'_> {
        let Self { week, due, done, late, ref tip } = *self;
        CalendarWeek { week, due, done, late, tip }
    }
}

/// The week in which most falls due, the first of several.
fn fullest<'a, 'b>(deadlines: &'b Deadlines<'a>) -> Option<&'b DueWeek<'a>> {
    deadlines.weeks.iter().rev().max_by_key(|week| week.due.len())
}

fn cell(lang: Lang, week: &DueWeek<'_>) -> Cell {
    let tip = t!(
        lang,
        "deadlines-tip",
        day = vigia_i18n::day(lang, week.monday),
        due = week.due.len(),
        done = week.done,
        late = week.late.len(),
    );
    let tip = if week.late.is_empty() { tip } else { format!("{tip} ({})", named(&week.late)) };
    let (due, late) = (week.due.len(), week.late.len());
    Cell { week: week.week, due, done: week.done, late, tip }
}

/// The first codes, and that there are more.
fn named(codes: &[&ActivityCode]) -> String {
    let named = joined(&codes[..codes.len().min(MOST_NAMED)]);
    if codes.len() > MOST_NAMED { format!("{named}, …") } else { named }
}

fn joined(codes: &[&ActivityCode]) -> String {
    codes.iter().map(|code| code.as_str()).collect::<Vec<_>>().join(", ")
}

fn table(lang: Lang, deadlines: &Deadlines<'_>) -> Table {
    Table {
        columns: vec![
            Column::Words(t!(lang, "deadlines-column-week")),
            Column::Numbers(t!(lang, "deadlines-column-due")),
            Column::Numbers(t!(lang, "column-done")),
            Column::Numbers(t!(lang, "column-late")),
            Column::Words(t!(lang, "column-activities")),
        ],
        rows: deadlines
            .weeks
            .iter()
            .map(|week| {
                vec![
                    vigia_i18n::day(lang, week.monday),
                    week.due.len().to_string(),
                    week.done.to_string(),
                    week.late.len().to_string(),
                    joined(&week.due),
                ]
            })
            .collect(),
    }
}

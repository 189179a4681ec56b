//! What each institution leads and shares, and how it stands.

use vigia_charts::{Ink, Key, StackedRow, StackedSegment, stacked_bars};
use vigia_domain::Status;
use vigia_domain::institution::Load;
use vigia_i18n::t;

use crate::chart::Words;
use crate::{Chart, ChartName, Column, Scene, Table};

/// How what an institution leads stands, in the order of the bars.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Part {
    Done,
    OnTime,
    Late,
}

struct Row<'a> {
    load: Load<'a>,
    name: String,
    text: String,
    tip: String,
    tips: [String; Part::ALL.len()],
}

pub(crate) fn chart(scene: Scene<'_>) -> Chart<'_> {
    let lang = scene.lang;
    let title = t!(lang, "chart-institutions-title");
    let rows = rows(scene);
    if rows.iter().all(|row| row.load.leads == 0) {
        return Chart::missing(
            ChartName::Institutions,
            scene,
            title,
            t!(lang, "chart-no-activities"),
        );
    }
    let leading = rows.iter().filter(|row| row.load.leads > 0);
    let tips: Vec<&str> = leading.map(|row| row.tip.as_str()).collect();
    let note = t!(lang, "chart-institutions-note");
    let words = Words { title, description: tips.join(" "), note };
    let table = table(scene, &rows);
    Chart::painted(ChartName::Institutions, scene, words, table, move |caption, room| {
        let names = Part::ALL.map(|part| part.name(scene));
        let keys: Vec<Key<'_>> = (0..)
            .zip(Part::ALL)
            .zip(&names)
            .map(|((series, part), label)| Key { label, ink: part.ink(), series })
            .collect();
        // Those that only share have no bar; the table has them.
        let leading = rows.iter().filter(|row| row.load.leads > 0);
        let rows: Vec<StackedRow<'_>> = leading.map(Row::stacked).collect();
        stacked_bars(caption, &keys, &rows, room)
    })
}

/// Every institution that leads or shares, those with the greatest load first
/// and otherwise in the order of the commission.
fn rows(scene: Scene<'_>) -> Vec<Row<'_>> {
    let view = scene.view;
    let mut loads: Vec<Load<'_>> = view
        .plan()
        .agencies
        .iter()
        .map(|agency| view.load(agency))
        .filter(|load| load.leads + load.shares > 0)
        .collect();
    loads.sort_by_key(|load| std::cmp::Reverse((load.leads, load.shares)));
    loads.into_iter().map(|load| row(scene, load)).collect()
}

fn row<'a>(scene: Scene<'_>, load: Load<'a>) -> Row<'a> {
    let lang = scene.lang;
    let name = load.agency.name.get(lang).to_owned();
    let text = t!(
        lang,
        "chart-institutions-row",
        leads = load.leads,
        shares = load.shares,
        owed = load.owed,
    );
    let tip = t!(
        lang,
        "chart-institutions-tip",
        name = name.as_str(),
        leads = load.leads,
        shares = load.shares,
        done = load.done,
        ontime = load.on_time,
        late = load.late,
        owed = load.owed,
    );
    let tips = Part::ALL.map(|part| {
        let (part, count) = (part.name(scene), part.count(&load));
        t!(lang, "chart-institutions-part", name = name.as_str(), part = part, count = count)
    });
    Row { load, name, text, tip, tips }
}

impl Part {
    const ALL: [Self; 3] = [Self::Done, Self::OnTime, Self::Late];

    fn name(self, scene: Scene<'_>) -> String {
        let lang = scene.lang;
        match self {
            Self::Done => t!(lang, "column-done"),
            Self::OnTime => t!(lang, "institutions-column-on-time"),
            Self::Late => t!(lang, "column-late"),
        }
    }

    const fn ink(self) -> Ink {
        match self {
            Self::Done => Ink::Status(Status::Completed),
            Self::OnTime => Ink::Quiet,
            Self::Late => Ink::Overdue,
        }
    }

    const fn count(self, load: &Load<'_>) -> usize {
        match self {
            Self::Done => load.done,
            Self::OnTime => load.on_time,
            Self::Late => load.late,
        }
    }
}

impl Row<'_> {
    fn stacked(&self) -> StackedRow<'_> {
        let segments = (0..).zip(Part::ALL).zip(&self.tips);
        let segments = segments.map(|((series, part), tip)| StackedSegment {
            count: part.count(&self.load),
            ink: part.ink(),
            series,
            tip,
        });
        StackedRow {
            label: &self.name,
            segments: segments.collect(),
            text: &self.text,
            tip: &self.tip,
        }
    }

    fn cells(&self) -> Vec<String> {
        let Load { leads, shares, done, on_time, late, cancelled, owed, .. } = self.load;
        let counts = [leads, shares, done, on_time, late, cancelled, owed];
        let counts = counts.map(|count| count.to_string());
        std::iter::once(self.name.clone()).chain(counts).collect()
    }
}

fn table(scene: Scene<'_>, rows: &[Row<'_>]) -> Table {
    let lang = scene.lang;
    let counts = [
        t!(lang, "column-leads"),
        t!(lang, "column-shares"),
        t!(lang, "column-done"),
        t!(lang, "institutions-column-on-time"),
        t!(lang, "column-late"),
        t!(lang, "institutions-column-cancelled"),
        t!(lang, "column-owed"),
    ];
    let heading = Column::Words(t!(lang, "column-institution"));
    Table {
        columns: std::iter::once(heading).chain(counts.map(Column::Numbers)).collect(),
        rows: rows.iter().map(Row::cells).collect(),
    }
}

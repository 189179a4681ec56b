//! In which status the activities of an axis, a programme or an institution
//! stand.

use vigia_charts::{Ink, Key, StackedRow, StackedSegment, stacked_bars};
use vigia_domain::Status;
use vigia_domain::view::Distribution;
use vigia_i18n::{status, status_count, t};

use crate::chart::Words;
use crate::{Chart, ChartName, Column, Scene, Table};

/// Some activities that stand together.
struct Group {
    label: String,
    distribution: Distribution,
}

/// A group with its words.
struct Row {
    label: String,
    segments: Vec<Segment>,
    overdue: usize,
    total: usize,
    text: String,
    tip: String,
}

struct Segment {
    status: Status,
    count: usize,
    tip: String,
}

pub(crate) fn by_axis(scene: Scene<'_>) -> Chart<'_> {
    let Scene { view, lang, .. } = scene;
    let groups = view.plan().axes.iter().map(|axis| Group {
        label: format!("{}. {}", axis.numeral(), axis.name.get(lang)),
        distribution: Distribution::of(view.rows_of(&axis.code)),
    });
    let of = Of { name: ChartName::StatusByAxis, title: t!(lang, "chart-status-axes-title") };
    chart(scene, of, t!(lang, "column-axis"), groups.collect())
}

pub(crate) fn by_programme(scene: Scene<'_>) -> Chart<'_> {
    let Scene { view, lang, axis, .. } = scene;
    let programmes = view.plan().programmes.iter();
    let groups = programmes
        .filter(|programme| axis.is_none_or(|axis| programme.axis == axis.code))
        .map(|programme| Group {
            label: format!("{}. {}", programme.code, programme.name.get(lang)),
            distribution: Distribution::of(view.rows_of_programme(&programme.code)),
        });
    let title = t!(lang, "chart-status-programmes-title");
    let of = Of { name: ChartName::StatusByProgramme, title };
    chart(scene, of, t!(lang, "status-column-programme"), groups.collect())
}

pub(crate) fn by_institution(scene: Scene<'_>) -> Chart<'_> {
    let Scene { view, lang, .. } = scene;
    let groups = view.plan().agencies.iter().map(|agency| Group {
        label: agency.name.get(lang).to_owned(),
        distribution: Distribution::of(view.led_by(&agency.code)),
    });
    let title = t!(lang, "chart-status-institutions-title");
    let of = Of { name: ChartName::StatusByInstitution, title };
    chart(scene, of, t!(lang, "column-institution"), groups.collect())
}

/// Which chart it is.
struct Of {
    name: ChartName,
    title: String,
}

/// The chart of the groups that have activities; what a group is called heads
/// the table.
fn chart(scene: Scene<'_>, of: Of, heading: String, mut groups: Vec<Group>) -> Chart<'_> {
    let lang = scene.lang;
    let Of { name, title } = of;
    groups.retain(|group| group.distribution.total() > 0);
    let rows: Vec<Row> = groups.into_iter().map(|group| row(scene, group)).collect();
    if rows.is_empty() {
        return Chart::missing(name, scene, title, t!(lang, "chart-no-activities"));
    }
    let tips: Vec<&str> = rows.iter().map(|row| row.tip.as_str()).collect();
    let words = Words { title, description: tips.join(" "), note: t!(lang, "chart-status-note") };
    let table = table(scene, heading, &rows);
    let keys: Vec<(usize, Status, String)> = (0..)
        .zip(Status::ALL)
        .filter(|(_, of)| rows.iter().any(|row| row.counts(*of)))
        .map(|(series, of)| (series, of, status(lang, of)))
        .collect();
    Chart::painted(name, scene, words, table, move |caption, room| {
        let keys: Vec<Key<'_>> = keys
            .iter()
            .map(|(series, of, label)| Key { label, ink: Ink::Status(*of), series: *series })
            .collect();
        let rows: Vec<StackedRow<'_>> = rows.iter().map(Row::stacked).collect();
        stacked_bars(caption, &keys, &rows, room)
    })
}

impl Row {
    /// Whether there is any in a status.
    fn counts(&self, status: Status) -> bool {
        self.segments.iter().any(|segment| segment.status == status && segment.count > 0)
    }

    fn stacked(&self) -> StackedRow<'_> {
        let segments = (0..).zip(&self.segments).map(|(series, segment)| StackedSegment {
            count: segment.count,
            ink: Ink::Status(segment.status),
            series,
            tip: &segment.tip,
        });
        StackedRow {
            label: &self.label,
            segments: segments.collect(),
            text: &self.text,
            tip: &self.tip,
        }
    }

    fn cells(&self) -> Vec<String> {
        let counts = self.segments.iter().map(|segment| segment.count);
        let counts = counts.chain([self.overdue, self.total]).map(|count| count.to_string());
        std::iter::once(self.label.clone()).chain(counts).collect()
    }
}

fn row(scene: Scene<'_>, group: Group) -> Row {
    let lang = scene.lang;
    let Group { label, distribution } = group;
    let (overdue, total) = (distribution.overdue(), distribution.total());
    let segments: Vec<Segment> = distribution
        .counts()
        .map(|(status, count)| {
            let tip = format!("{label}: {}.", status_count(lang, status, count));
            Segment { status, count, tip }
        })
        .collect();
    let counts = segments.iter().filter(|segment| segment.count > 0);
    let counts: Vec<String> =
        counts.map(|segment| status_count(lang, segment.status, segment.count)).collect();
    let text = match overdue {
        0 => total.to_string(),
        late => t!(lang, "chart-status-row", total = total, overdue = late),
    };
    let tip = t!(
        lang,
        "chart-status-tip",
        name = label.as_str(),
        statuses = counts.join(", "),
        overdue = overdue,
    );
    Row { label, segments, overdue, total, text, tip }
}

fn table(scene: Scene<'_>, heading: String, rows: &[Row]) -> Table {
    let lang = scene.lang;
    let statuses = Status::ALL.map(|of| Column::Numbers(status(lang, of)));
    let sums = [t!(lang, "kpi-overdue"), t!(lang, "status-column-total")].map(Column::Numbers);
    Table {
        columns: std::iter::once(Column::Words(heading)).chain(statuses).chain(sums).collect(),
        rows: rows.iter().map(Row::cells).collect(),
    }
}

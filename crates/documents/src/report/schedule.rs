//! The activities through time, a chart for each programme.

use vigia_gallery::{Scene, TimeUnit, programme_gantts};
use vigia_i18n::t;

use crate::scope::Scope;
use crate::{Block, Section};

pub(super) fn section(scope: &Scope) -> Section {
    let lang = scope.lang;
    let charts = programme_gantts(Scene { unit: TimeUnit::Quarter, ..scope.scene() });
    let mut blocks: Vec<Block> =
        charts.first().map(|(_, chart)| Block::Note(chart.note.clone())).into_iter().collect();
    blocks.extend(charts.iter().map(|(_, chart)| match Block::chart(lang, chart) {
        // How they are read is said once, above all of them.
        Block::Chart(mut picture) => {
            picture.note.clear();
            Block::Chart(picture)
        }
        other => other,
    }));
    Section::new(t!(lang, "schedule-title"), blocks)
}

//! What a document is made from, worked out once.

use std::sync::Arc;

use vigia_domain::activity::Activity;
use vigia_domain::changes::Changes;
use vigia_domain::filter::ActivityFilter;
use vigia_domain::indicator::Figure;
use vigia_domain::policy::Band;
use vigia_domain::source::Provenance;
use vigia_domain::{Day, Indicator, Lang, Published, Selection, SourceCode, Standing, View};
use vigia_exchange::{Edition, Imprint};
use vigia_gallery::{ChartName, Scene, chart};
use vigia_i18n::t;

use crate::Block;

/// An edition with the view of what it chooses.
pub(crate) struct Scope {
    pub(crate) edition: Edition,
    pub(crate) lang: Lang,
    pub(crate) view: Arc<View>,
    pub(crate) imprint: Imprint,
}

impl Scope {
    /// What an edition is made from.
    pub(crate) fn new(edition: Edition) -> Self {
        let imprint = Imprint::of(&edition);
        let view = edition.selection.narrowed();
        Self { lang: edition.lang, view, imprint, edition }
    }

    /// The same edition with another filter.
    pub(crate) fn filtered(edition: &Edition, filter: ActivityFilter) -> Self {
        let view = Arc::clone(edition.selection.view());
        Self::new(Edition { selection: Selection::new(view, filter), ..edition.clone() })
    }

    pub(crate) fn selection(&self) -> &Selection {
        &self.edition.selection
    }

    pub(crate) fn plan(&self) -> &Published {
        self.view.plan()
    }

    pub(crate) fn day(&self) -> Day {
        self.view.day()
    }

    pub(crate) fn scene(&self) -> Scene<'_> {
        Scene::new(&self.view, self.lang)
    }

    /// A chart of everything that is chosen.
    pub(crate) fn chart(&self, name: ChartName) -> Block {
        Block::chart(self.lang, &chart(name, self.scene()))
    }

    /// What changed in the period of the edition, as far as it had passed.
    pub(crate) fn changes(&self) -> Changes {
        let period = self.edition.period;
        let to = period.end().min(self.day());
        // What is dated on the first day of the period belongs to it.
        let before = period.start().yesterday().unwrap_or_else(|_| period.start());
        Changes::between(self.plan(), before.min(to), to)
    }

    /// Who published a source; its code where the plan does not list it.
    pub(crate) fn publisher(&self, code: &SourceCode) -> String {
        let source = self.plan().source(code);
        source.map_or_else(|| code.to_string(), |source| source.publisher.clone())
    }

    /// What an activity is called, with the mark of an example where it is one.
    pub(crate) fn title(&self, activity: &Activity) -> String {
        self.marked(activity.title.get(self.lang), activity.provenance)
    }

    /// Words with the mark of an example where they are one.
    pub(crate) fn marked(&self, words: &str, provenance: Provenance) -> String {
        match provenance {
            Provenance::Illustrative => {
                let badge = vigia_i18n::provenance(self.lang, provenance);
                format!("{words} ({badge})")
            }
            Provenance::Documented | Provenance::Reported => words.to_owned(),
        }
    }

    /// A figure of an indicator in its measure.
    pub(crate) fn figure(&self, indicator: &Indicator, figure: Figure) -> String {
        vigia_i18n::measured(self.lang, indicator.measure, indicator.value_of(figure))
    }

    /// The status of an activity with its concern, and that it owes a report.
    pub(crate) fn state(&self, standing: &Standing) -> String {
        let lang = self.lang;
        let status = vigia_i18n::status(lang, standing.status);
        match standing.concern {
            Some(concern) => format!("{status} · {}", vigia_i18n::concern(lang, concern)),
            None => status,
        }
    }
}

/// The words for a band.
pub(crate) fn band(lang: Lang, band: Band) -> String {
    match band {
        Band::Behind => t!(lang, "band-behind"),
        Band::OnTrack => t!(lang, "band-on-track"),
        Band::Ahead => t!(lang, "band-ahead"),
    }
}

/// The first items of a list as a sentence joins them, and how many more there
/// are.
pub(crate) fn enumerated(lang: Lang, items: &[String], most: usize) -> String {
    let shown = &items[..items.len().min(most)];
    let rest = items.len() - shown.len();
    let joined = shown.join("; ");
    if rest == 0 { joined } else { t!(lang, "doc-and-more", list = joined, count = rest) }
}

//! What every file says about itself: which plan, revision and day, what it was
//! narrowed to, how to cite it and how to check it.

use vigia_domain::Selection;
use vigia_domain::source::Provenance;
use vigia_i18n::t;

use crate::{Edition, Fingerprint};

/// Where everything that is chosen comes from.
fn provenances(selection: &Selection) -> impl Iterator<Item = Provenance> {
    let of_activities = selection.rows().flat_map(|row| {
        let reports = row.activity.reports.iter().map(|report| report.provenance);
        reports.chain([row.activity.provenance])
    });
    let of_indicators = selection.indicators().into_iter().flat_map(|indicator| {
        let observations = indicator.observations.iter().map(|observation| observation.provenance);
        let targets = indicator.targets.iter().map(|target| target.provenance);
        observations.chain(targets).chain([indicator.provenance])
    });
    of_activities.chain(of_indicators)
}

/// The words of an imprint.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Imprint {
    /// The title of the plan.
    pub plan: String,
    /// The day that it shows, in words.
    pub day: String,
    /// The revision of the plan.
    pub revision: i64,
    /// What it was narrowed to, in words.
    pub filter: String,
    /// How to cite it.
    pub citation: String,
    /// That some rows are examples, where some are.
    pub provenance: Option<String>,
    /// That small figures about protected people are withheld.
    pub suppression: String,
    /// The checksum of the figures.
    pub fingerprint: Fingerprint,
}

impl Imprint {
    /// The imprint of an edition.
    #[must_use]
    pub fn of(edition: &Edition) -> Self {
        let Edition { selection, lang, origin, .. } = edition;
        let (lang, plan) = (*lang, selection.plan());
        let day = vigia_i18n::day_long(lang, selection.day());
        let has_examples = provenances(selection).any(|of| of == Provenance::Illustrative);
        let (title, revision) = (plan.title.get(lang), plan.revision);
        let narrowed = vigia_i18n::filter_words(lang, plan, selection.filter());
        let address = format!("{origin}/{lang}/{}?as_of={}", plan.code, selection.day());
        let citation = match &narrowed {
            None => t!(
                lang,
                "imprint-citation",
                title = title,
                day = day.as_str(),
                revision = revision,
                address = address,
            ),
            Some(filter) => t!(
                lang,
                "imprint-citation-narrowed",
                title = title,
                day = day.as_str(),
                revision = revision,
                filter = filter.as_str(),
                address = address,
            ),
        };
        Self {
            plan: title.to_owned(),
            revision,
            filter: narrowed.unwrap_or_else(|| t!(lang, "imprint-whole-plan")),
            citation,
            provenance: has_examples.then(|| t!(lang, "imprint-examples")),
            suppression: t!(
                lang,
                "imprint-suppression",
                smallest = plan.policy.smallest_cell.value(),
            ),
            fingerprint: Fingerprint::of(selection),
            day,
        }
    }

    /// Its lines, each with a name: what a sheet or the last page lists.
    #[must_use]
    pub fn lines(&self, edition: &Edition) -> Vec<(String, String)> {
        let lang = edition.lang;
        let mut lines = vec![
            (t!(lang, "imprint-plan"), self.plan.clone()),
            (t!(lang, "imprint-day"), self.day.clone()),
            (t!(lang, "imprint-revision"), self.revision.to_string()),
            (t!(lang, "imprint-filter"), self.filter.clone()),
            (t!(lang, "imprint-cite"), self.citation.clone()),
        ];
        lines.extend(self.provenance.clone().map(|words| (t!(lang, "imprint-provenance"), words)));
        lines.push((t!(lang, "imprint-protection"), self.suppression.clone()));
        lines.push((t!(lang, "imprint-fingerprint"), self.fingerprint.to_string()));
        lines
    }
}

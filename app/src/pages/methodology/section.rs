//! The sections of the methodology.

use leptos::prelude::AnyView;
use vigia_domain::Lang;
use vigia_i18n::t;

use super::{activities, indicators, publication, references};
use crate::visit::Visit;

/// A section.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Section {
    Statuses,
    Progress,
    NoPercent,
    Bands,
    Concerns,
    RollUp,
    Fulfilment,
    Reports,
    Indicators,
    Cumulation,
    Periods,
    Ratings,
    Disagreement,
    Suppression,
    AsOf,
    Provenance,
    Alignment,
    Succession,
    Sources,
}

impl Section {
    /// Every section, in order.
    pub(super) const ALL: [Self; 19] = [
        Self::Statuses,
        Self::Progress,
        Self::NoPercent,
        Self::Bands,
        Self::Concerns,
        Self::RollUp,
        Self::Fulfilment,
        Self::Reports,
        Self::Indicators,
        Self::Cumulation,
        Self::Periods,
        Self::Ratings,
        Self::Disagreement,
        Self::Suppression,
        Self::AsOf,
        Self::Provenance,
        Self::Alignment,
        Self::Succession,
        Self::Sources,
    ];

    /// Its place in the page, the same in both languages, as addresses are.
    pub(super) const fn anchor(self) -> &'static str {
        match self {
            Self::Statuses => "estados",
            Self::Progress => "progreso",
            Self::NoPercent => "sin-porcentaje",
            Self::Bands => "bandas",
            Self::Concerns => "alertas",
            Self::RollUp => "avance",
            Self::Fulfilment => "cumplimiento",
            Self::Reports => "informes",
            Self::Indicators => "indicadores",
            Self::Cumulation => "acumulacion",
            Self::Periods => "periodos",
            Self::Ratings => "calificacion",
            Self::Disagreement => "discrepancias",
            Self::Suppression => "reserva",
            Self::AsOf => "fecha",
            Self::Provenance => "procedencia",
            Self::Alignment => "alineacion",
            Self::Succession => "planes",
            Self::Sources => "fuentes",
        }
    }

    /// Its heading.
    pub(super) fn heading(self, lang: Lang) -> String {
        match self {
            Self::Statuses => t!(lang, "method-statuses"),
            Self::Progress => t!(lang, "method-progress"),
            Self::NoPercent => t!(lang, "method-no-percent"),
            Self::Bands => t!(lang, "method-bands"),
            Self::Concerns => t!(lang, "method-concerns"),
            Self::RollUp => t!(lang, "method-roll-up"),
            Self::Fulfilment => t!(lang, "method-fulfilment"),
            Self::Reports => t!(lang, "method-reports"),
            Self::Indicators => t!(lang, "method-indicators"),
            Self::Cumulation => t!(lang, "method-cumulation"),
            Self::Periods => t!(lang, "method-periods"),
            Self::Ratings => t!(lang, "method-ratings"),
            Self::Disagreement => t!(lang, "method-disagreement"),
            Self::Suppression => t!(lang, "method-suppression"),
            Self::AsOf => t!(lang, "method-as-of"),
            Self::Provenance => t!(lang, "method-provenance"),
            Self::Alignment => t!(lang, "method-alignment"),
            Self::Succession => t!(lang, "method-succession"),
            Self::Sources => t!(lang, "method-sources"),
        }
    }

    /// What it says of a plan.
    pub(super) fn body(self, visit: &Visit) -> AnyView {
        match self {
            Self::Statuses => activities::statuses(visit.lang),
            Self::Progress => activities::progress(visit.lang),
            Self::NoPercent => activities::no_percent(visit.lang),
            Self::Bands => activities::bands(visit.lang, &visit.plan().policy),
            Self::Concerns => activities::concerns(visit.lang, &visit.plan().policy),
            Self::RollUp => activities::roll_up(visit.lang),
            Self::Fulfilment => activities::fulfilment(visit.lang),
            Self::Reports => activities::reports(visit.lang, &visit.plan().policy),
            Self::Indicators => indicators::achievement(visit.lang),
            Self::Cumulation => indicators::cumulation(visit.lang),
            Self::Periods => indicators::periods(visit.lang),
            Self::Ratings => indicators::ratings(visit.lang),
            Self::Disagreement => indicators::disagreement(visit.lang),
            Self::Suppression => publication::suppression(visit.lang, &visit.plan().policy),
            Self::AsOf => publication::as_of(visit),
            Self::Provenance => publication::provenance(visit.lang),
            Self::Alignment => references::alignment(visit),
            Self::Succession => references::succession(visit),
            Self::Sources => references::sources(visit),
        }
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn every_section_has_an_anchor_of_its_own() {
        let anchors: BTreeSet<_> = Section::ALL.iter().map(|section| section.anchor()).collect();
        assert_eq!(anchors.len(), Section::ALL.len());
    }
}

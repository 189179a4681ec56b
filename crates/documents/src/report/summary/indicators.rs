//! What the summary says of indicators.

use vigia_domain::Indicator;
use vigia_domain::alignment_matrix::RatingCounts;
use vigia_domain::indicator::achievement::Rating;
use vigia_domain::policy::Band;
use vigia_i18n::t;

use crate::scope::{Scope, enumerated};

/// How many indicators a sentence names.
const NAMED: usize = 8;

/// How the indicators are doing, which of them are behind or on track, and
/// where sources disagree; nothing where there is none.
pub(super) fn sentences(scope: &Scope) -> impl Iterator<Item = String> + use<> {
    let (lang, plan) = (scope.lang, scope.plan());
    let rated: Vec<(&Indicator, Rating)> = plan
        .indicators
        .iter()
        .map(|of| (of, of.outcome(plan.policy.bands, scope.day()).rating))
        .collect();
    let counts = RatingCounts::of(rated.iter().map(|(_, rating)| *rating));
    let names = |wanted: &[Band]| {
        let names: Vec<String> = rated
            .iter()
            .filter(|(_, rating)| matches!(rating, Rating::Rated(band) if wanted.contains(band)))
            .map(|(of, _)| format!("{} ({})", of.name.get(lang), of.code))
            .collect();
        (!names.is_empty()).then(|| enumerated(lang, &names, NAMED))
    };
    let disagreeing =
        plan.indicators.iter().filter(|indicator| !indicator.disagreements().is_empty()).count();
    let overall = (!rated.is_empty()).then(|| {
        t!(
            lang,
            "doc-summary-indicators",
            total = rated.len(),
            behind = counts.behind,
            track = counts.on_track,
            ahead = counts.ahead,
            open = counts.not_reporting,
        )
    });
    let behind = names(&[Band::Behind]).map(|list| t!(lang, "doc-summary-are-behind", list = list));
    let well = names(&[Band::OnTrack, Band::Ahead])
        .map(|list| t!(lang, "doc-summary-are-well", list = list));
    let disagree = (disagreeing > 0).then(|| t!(lang, "doc-summary-disagree", count = disagreeing));
    let first: Vec<String> = overall.into_iter().chain(disagree).collect();
    let first = (!first.is_empty()).then(|| first.join(" "));
    [first, behind, well].into_iter().flatten()
}

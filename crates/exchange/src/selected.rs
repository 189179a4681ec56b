//! What a selection has beside its activities and indicators.

use std::collections::HashSet;

use vigia_domain::indicator::Baseline;
use vigia_domain::source::Source;
use vigia_domain::{Selection, SourceCode};

/// The sources of what is chosen, in the order of the plan: all of them where
/// nothing narrows, else those that something chosen cites.
pub(crate) fn sources(selection: &Selection) -> Vec<&Source> {
    let all = selection.plan().sources.iter();
    if selection.filter().is_empty() {
        return all.collect();
    }
    let cited = cited(selection);
    all.filter(|source| cited.contains(&source.code)).collect()
}

fn cited(selection: &Selection) -> HashSet<&SourceCode> {
    let mut cited = HashSet::new();
    for row in selection.rows() {
        cited.insert(&row.activity.source);
        cited.extend(row.activity.reports.iter().filter_map(|report| report.source.as_ref()));
        if let Some(programme) = selection.plan().programme(&row.activity.programme) {
            cited.insert(&programme.source);
        }
    }
    for indicator in selection.indicators() {
        cited.insert(&indicator.official_source);
        if let Baseline::Known { source, .. } = &indicator.baseline {
            cited.insert(source);
        }
        cited.extend(indicator.targets.iter().map(|target| &target.source));
        cited.extend(indicator.observations.iter().map(|observation| &observation.source));
    }
    cited
}

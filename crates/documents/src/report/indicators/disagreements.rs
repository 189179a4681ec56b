//! Where sources disagree.

use vigia_domain::Indicator;
use vigia_domain::indicator::disagreement::{Claim, Disagreement};
use vigia_i18n::t;

use crate::Block;
use crate::scope::Scope;

pub(super) fn blocks(scope: &Scope) -> Vec<Block> {
    let lang = scope.lang;
    let sentences: Vec<String> = scope
        .plan()
        .indicators
        .iter()
        .flat_map(|indicator| {
            let found = indicator.disagreements();
            found.iter().map(|of| sentence(scope, indicator, of)).collect::<Vec<_>>()
        })
        .collect();
    let heading = Block::heading(t!(lang, "indicator-disagreements-heading"));
    if sentences.is_empty() {
        return vec![heading, Block::Paragraph(t!(lang, "indicator-disagreements-none"))];
    }
    let note = Block::Paragraph(t!(lang, "indicator-disagreements-note"));
    vec![heading, note, Block::List(sentences)]
}

fn sentence(scope: &Scope, indicator: &Indicator, of: &Disagreement<'_>) -> String {
    let lang = scope.lang;
    let claims: Vec<String> =
        of.claims.iter().map(|claim| said(scope, indicator, of, claim)).collect();
    let causes: Vec<String> =
        of.causes.iter().map(|cause| vigia_i18n::cause(lang, *cause)).collect();
    let named = t!(
        lang,
        "doc-disagreement",
        code = indicator.code.to_string(),
        name = indicator.name.get(lang),
        period = vigia_i18n::period(lang, of.period),
        claims = claims.join("; "),
        by = vigia_i18n::difference(lang, indicator.measure, of.spread),
    );
    format!("{named} {}", causes.join(" "))
}

/// What a source says, with the period where it is for another one, and that it
/// is official where it is.
fn said(scope: &Scope, indicator: &Indicator, of: &Disagreement<'_>, claim: &Claim<'_>) -> String {
    let lang = scope.lang;
    let mut about = Vec::new();
    if *claim.source == indicator.official_source {
        about.push(t!(lang, "indicator-official"));
    }
    let counts = vigia_i18n::dimensions(lang, claim.dimensions);
    if !counts.is_empty() {
        about.push(counts);
    }
    if claim.period != of.period {
        about.push(vigia_i18n::period(lang, claim.period));
    }
    let value = vigia_i18n::measured(lang, indicator.measure, claim.value);
    let source = scope.publisher(claim.source);
    if about.is_empty() {
        format!("{source}, {value}")
    } else {
        format!("{source}, {value} ({})", about.join(", "))
    }
}

//! Where everything comes from, and what the report says about itself.

use vigia_domain::source::Source;
use vigia_i18n::t;

use crate::scope::Scope;
use crate::{Block, Section};

/// Every source of the plan.
pub(super) fn section(scope: &Scope) -> Section {
    let lang = scope.lang;
    let sources = scope.plan().sources.iter().map(|source| line(scope, source)).collect();
    let blocks = vec![Block::Paragraph(t!(lang, "method-sources-text")), Block::List(sources)];
    Section::new(t!(lang, "method-sources"), blocks)
}

fn line(scope: &Scope, source: &Source) -> String {
    let lang = scope.lang;
    let year = source.year.map_or_else(|| t!(lang, "statistics-undated"), |year| year.to_string());
    let named = t!(
        lang,
        "statistics-source",
        title = source.title.as_str(),
        publisher = source.publisher.as_str(),
        year = year,
    );
    format!("{named} {}", source.reference).trim_end().to_owned()
}

/// Plan, revision, day, filter, citation, provenance, protection and checksum.
pub(super) fn imprint(scope: &Scope) -> Section {
    let lines = scope.imprint.lines(&scope.edition);
    Section::new(t!(scope.lang, "doc-imprint"), vec![Block::Terms(lines)])
}

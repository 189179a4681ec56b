//! Editions for tests.

use std::sync::Arc;

use vigia_domain::filter::ActivityFilter;
use vigia_domain::{Day, Lang, Period, Plan, Selection, Text, View};
use vigia_exchange::Edition;
use vigia_exchange::plan_folder::default_plan;

use crate::{Block, Document};

pub(crate) const DAY: Day = Day::constant(2019, 11, 30);

/// Text that would be markup somewhere, and letters that no typeface has.
pub(crate) const HOSTILE: &str = "#panic() #let x = 1 *a* _b_ `c` $x$ <w> </w:t> ]]> & \"q\" \\ \
     😀 漢 \u{202e}\u{0}\u{1b} e\u{301} العربية́ ◆";

/// The default plan, chosen from by a filter.
pub(crate) fn edition(lang: Lang, filter: ActivityFilter) -> Edition {
    edition_of(&default_plan(), lang, filter)
}

/// A plan, chosen from by a filter.
pub(crate) fn edition_of(plan: &Plan, lang: Lang, filter: ActivityFilter) -> Edition {
    let view = Arc::new(View::new(&plan.published(), DAY));
    Edition {
        selection: Selection::new(view, filter),
        lang,
        period: Period::new(Day::constant(2019, 10, 1), DAY).unwrap(),
        origin: "https://vigia.example".to_owned(),
    }
}

/// The default plan with hostile text in every place that a person fills in.
pub(crate) fn hostile_plan() -> Plan {
    let mut plan = default_plan();
    let long = format!("{HOSTILE} {}", "x".repeat(400));
    let rename = |text: &mut Text| {
        text.es.push_str(&long);
        text.en.push_str(&long);
    };
    rename(&mut plan.title);
    rename(&mut plan.short_title);
    for axis in &mut plan.axes {
        rename(&mut axis.name);
    }
    for agency in &mut plan.agencies {
        rename(&mut agency.name);
    }
    for activity in &mut plan.activities {
        rename(&mut activity.title);
    }
    for indicator in &mut plan.indicators {
        rename(&mut indicator.name);
    }
    for programme in &mut plan.programmes {
        rename(&mut programme.name);
        rename(&mut programme.objective);
    }
    for source in &mut plan.sources {
        source.title.push_str(&long);
        source.publisher.push_str(HOSTILE);
    }
    plan
}

/// A filter that matches nothing.
pub(crate) fn matching_nothing() -> ActivityFilter {
    ActivityFilter { words: "no hay tal cosa".to_owned(), ..ActivityFilter::default() }
}

/// Every text of a document, in order.
pub(crate) fn texts(document: &Document) -> Vec<&str> {
    let mut texts = vec![document.title.as_str(), &document.subtitle, &document.plan];
    for section in &document.sections {
        texts.push(&section.heading);
        for block in &section.blocks {
            match block {
                Block::Heading { text, .. } | Block::Paragraph(text) | Block::Note(text) => {
                    texts.push(text);
                }
                Block::List(items) => texts.extend(items.iter().map(String::as_str)),
                Block::Table(table) => {
                    texts.extend(table.columns.iter().map(|column| column.heading.as_str()));
                    texts.extend(table.rows.iter().flatten().map(|cell| cell.text.as_str()));
                }
                Block::Chart(picture) => texts.extend([picture.title.as_str(), &picture.alt]),
                Block::Figures(figures) => {
                    for figure in figures {
                        texts.extend([figure.label.as_str(), &figure.value]);
                    }
                }
                Block::Terms(terms) => {
                    for (name, words) in terms {
                        texts.extend([name.as_str(), words]);
                    }
                }
            }
        }
    }
    texts
}

//! What changed between two days.

mod sentences;

use leptos::prelude::*;
use leptos_meta::Title;
use vigia_domain::Day;
use vigia_domain::changes::{Changes, Moved, month_before};
use vigia_i18n::t;
use vigia_i18n::told::{Sentence, Told, Whose};

use crate::components::day_range::{chosen_range, range_form};
use crate::components::page_meta::PageMeta;
use crate::visit::{DayRange, Place, Visit, visit};
pub(super) use sentences::Linked;

/// What was completed, became late, recovered, was amended or published, as a
/// list to read aloud.
#[component]
pub fn ChangesPage() -> impl IntoView {
    let visit = visit();
    let lang = visit.lang;
    // Whoever was here before wants to know what is new since.
    let since = |to| {
        let last_visit = visit.last_visit.filter(|day| *day < to);
        last_visit.unwrap_or_else(|| a_month_before(&visit, to))
    };
    let (range, fault) = chosen_range(&visit, since);
    let changes = Changes::between(visit.plan(), range.from, range.to);
    let title = t!(lang, "changes-title");
    let summary = summary(&visit, &changes);
    view! {
        <Title text=title.clone() />
        <PageMeta title=title.clone() description=summary.clone() />
        <header class="page-head">
            <p class="over">{visit.plan().short_title.get(lang).to_owned()}</p>
            <h1>{title}</h1>
            <p class="lead">{summary}</p>
        </header>
        {fault}
        <nav class="ranges no-print" aria-label=t!(lang, "changes-ranges")>
            <ul>{ranges(&visit, range)}</ul>
        </nav>
        {range_form(&visit, range)}
        {lists(&visit, &changes)}
    }
}

/// The address of the changes between two days.
pub(super) fn href(visit: &Visit, range: DayRange) -> String {
    let (from, to) = (range.from.to_string(), range.to.to_string());
    visit.href_with(Place::Changes, &[("from", &from), ("to", &to)])
}

/// Thirty days before another day, and never before the plan began.
pub(super) fn a_month_before(visit: &Visit, to: Day) -> Day {
    month_before(to).max(visit.plan().period.start()).min(to)
}

/// The ranges that most people ask for.
fn ranges(visit: &Visit, shown: DayRange) -> impl IntoView + use<> {
    let (lang, to) = (visit.lang, visit.day());
    let quarter = visit.plan().period.earlier_days(to).first().copied();
    let last_visit = visit.last_visit.filter(|day| *day < to);
    let offered = [
        (last_visit, t!(lang, "changes-since-visit")),
        (Some(a_month_before(visit, to)), t!(lang, "changes-thirty-days")),
        (quarter, t!(lang, "changes-quarter")),
    ];
    offered
        .into_iter()
        .filter_map(|(from, words)| {
            let range = DayRange { from: from?, to };
            let current = (range == shown).then_some("true");
            let since = t!(lang, "changes-since", day = vigia_i18n::day(lang, range.from));
            Some(view! {
                <li>
                    <a href=href(visit, range) aria-current=current>
                        {words}
                    </a>
                    <small>{since}</small>
                </li>
            })
        })
        .collect_view()
}

/// How much changed, in a sentence that sums up, and how far the plan moved.
fn summary(visit: &Visit, changes: &Changes) -> String {
    let lang = visit.lang;
    let from = vigia_i18n::day_long(lang, changes.then().day());
    let to = vigia_i18n::day_long(lang, changes.now().day());
    if changes.is_empty() {
        return t!(lang, "changes-nothing", from = from, to = to);
    }
    let amended = changes.amended().len() + changes.amended_targets().len();
    t!(
        lang,
        "changes-summary",
        from = from,
        to = to,
        completed = t!(lang, "changes-completed-count", count = changes.completed().len()),
        late = t!(lang, "changes-late-count", count = changes.newly_late().len()),
        recovered = t!(lang, "changes-recovered-count", count = changes.recovered().len()),
        amended = t!(lang, "changes-amended-count", count = amended),
        observations = t!(lang, "changes-observations-count", count = changes.observations().len()),
    )
}

fn lists(visit: &Visit, changes: &Changes) -> impl IntoView + use<> {
    let lang = visit.lang;
    let told = Told::of(lang, changes, Whose::Everybody);
    let linked = |sentences: Vec<Sentence>| -> Vec<Linked> {
        sentences.into_iter().map(|sentence| Linked::of(visit, sentence)).collect()
    };
    view! {
        <div class="changes">
            {list("progress", t!(lang, "changes-progress-heading"), progress(visit, changes))}
            {list("completed", t!(lang, "changes-completed-heading"), linked(told.completed))}
            {list("late", t!(lang, "changes-late-heading"), linked(told.late))}
            {list("recovered", t!(lang, "changes-recovered-heading"), linked(told.recovered))}
            {list("cancelled", t!(lang, "changes-cancelled-heading"), linked(told.cancelled))}
            {list("amended", t!(lang, "changes-amended-heading"), linked(told.amended))}
            {list(
                "observations",
                t!(lang, "changes-observations-heading"),
                linked(told.observed),
            )}
        </div>
    }
}

/// Sentences under their heading; nothing where there is none.
fn list(id: &'static str, heading: String, sentences: Vec<Linked>) -> Option<AnyView> {
    (!sentences.is_empty()).then(|| {
        let items = sentences.into_iter().map(Linked::item).collect_view();
        view! {
            <section class="card" id=id>
                <h2>{heading}</h2>
                <ul class="list told">{items}</ul>
            </section>
        }
        .into_any()
    })
}

/// How far the plan and each axis moved.
fn progress(visit: &Visit, changes: &Changes) -> Vec<Linked> {
    let lang = visit.lang;
    let plan = told_move(visit, &t!(lang, "chart-whole-plan"), &changes.progress());
    let plan = plan.map(|sentence| Linked { href: visit.href(Place::Overview), sentence });
    let axes = changes.axes();
    let axes = axes.iter().filter_map(|(axis, moved)| {
        let name = format!("{}. {}", axis.numeral(), axis.name.get(lang));
        let sentence = told_move(visit, &name, moved)?;
        Some(Linked { href: visit.href(Place::Axis(&axis.code)), sentence })
    });
    plan.into_iter().chain(axes).collect()
}

fn told_move(visit: &Visit, name: &str, moved: &Moved) -> Option<String> {
    let lang = visit.lang;
    let (then, now) = (moved.then.as_ref()?, moved.now.as_ref()?);
    let expected = vigia_i18n::percent(lang, now.expected);
    let (before, after) = (then.actual.rounded(), now.actual.rounded());
    let percent = vigia_i18n::percent(lang, now.actual);
    Some(if before == after {
        t!(lang, "changes-stayed", name = name, percent = percent, expected = expected)
    } else {
        let before = vigia_i18n::percent(lang, then.actual);
        t!(
            lang,
            "changes-moved",
            name = name,
            before = before,
            after = percent,
            expected = expected,
        )
    })
}

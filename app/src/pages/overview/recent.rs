//! What changed of late.

use leptos::prelude::*;
use vigia_domain::changes::Changes;
use vigia_i18n::t;

use crate::pages::changes::{a_month_before, href};
use crate::visit::{DayRange, Visit};

/// How much was completed, fell overdue, recovered, was amended and published
/// in the last thirty days.
pub(super) fn recent(visit: &Visit) -> impl IntoView + use<> {
    let lang = visit.lang;
    let to = visit.day();
    let range = DayRange { from: a_month_before(visit, to), to };
    let changes = Changes::between(visit.plan(), range.from, range.to);
    let all = href(visit, range);
    let amended = changes.amended().len() + changes.amended_targets().len();
    let counts = [
        ("completed", changes.completed().len(), t!(lang, "changes-completed-heading")),
        ("late", changes.newly_late().len(), t!(lang, "changes-late-heading")),
        ("recovered", changes.recovered().len(), t!(lang, "changes-recovered-heading")),
        ("amended", amended, t!(lang, "changes-amended-heading")),
        ("observations", changes.observations().len(), t!(lang, "changes-observations-heading")),
    ];
    let items = counts
        .into_iter()
        .map(|(id, count, words)| {
            let href = if count == 0 { all.clone() } else { format!("{all}#{id}") };
            view! {
                <li>
                    <a href=href>
                        <b>{count}</b>
                        " "
                        {words}
                    </a>
                </li>
            }
        })
        .collect_view();
    let since = vigia_i18n::day(lang, range.from);
    view! {
        <section class="card answer answer-recent" aria-labelledby="answer-recent">
            <h2 id="answer-recent">{t!(lang, "overview-recent")}</h2>
            <p class="note">{t!(lang, "overview-recent-since", day = since)}</p>
            <ul class="tally">{items}</ul>
            <p>
                <a href=all>{t!(lang, "overview-recent-all")}</a>
            </p>
            <details class="explain">
                <summary>{t!(lang, "how-computed")}</summary>
                <p>{t!(lang, "overview-recent-how")}</p>
            </details>
        </section>
    }
}

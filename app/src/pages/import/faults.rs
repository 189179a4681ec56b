//! What is wrong with the cells of a matrix.

use leptos::prelude::*;
use vigia_domain::Lang;
use vigia_exchange::matrix::Proposal;
use vigia_i18n::t;

use crate::components::card_table::{Heading, card_table};

/// The most faults that are shown at once: who has more has one that repeats.
const MOST: usize = 200;

/// Every fault with its sheet, cell, value and what to do.
pub(super) fn faults(lang: Lang, proposal: &Proposal) -> impl IntoView + use<> {
    let count = proposal.faults.len();
    let rows = proposal
        .faults
        .iter()
        .take(MOST)
        .map(|fault| {
            view! {
                <tr>
                    <th scope="row">{fault.sheet.clone()} " · " {fault.cell.clone()}</th>
                    <td data-label=t!(lang, "import-fault-value")>
                        <span>{fault.value.clone()}</span>
                    </td>
                    <td data-label=t!(lang, "import-fault-words")>
                        <span>{fault.words(lang)}</span>
                    </td>
                </tr>
            }
        })
        .collect_view();
    let more = (count > MOST).then(|| {
        view! { <p class="note">{t!(lang, "import-faults-first", shown = MOST, all = count)}</p> }
    });
    (count > 0).then(|| {
        let headings = vec![
            Heading::Words(t!(lang, "import-fault-cell")),
            Heading::Words(t!(lang, "import-fault-value")),
            Heading::Words(t!(lang, "import-fault-words")),
        ];
        let heading = t!(lang, "import-faults-heading", count = count);
        view! {
            <section class="spaced" id="faults">
                <h2>{heading.clone()}</h2>
                <p class="note">{t!(lang, "import-faults-note")}</p>
                {more}
                {card_table("import-faults", heading, headings, rows)}
            </section>
        }
    })
}

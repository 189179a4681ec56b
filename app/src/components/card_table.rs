//! A table that is a list of cards on a phone.

use leptos::prelude::*;

/// The heading of a column, by what stands under it.
pub enum Heading {
    /// Words, codes and days.
    Words(String),
    /// Numbers, at the end of their cells.
    Number(String),
}

/// Rows under their headings. On a phone each row is a card, and its cells say
/// with `data-label` what they are. The class tells tables apart; the caption
/// is for those who cannot see what the table stands under.
pub fn card_table<V: IntoView>(
    class: &str,
    caption: String,
    headings: Vec<Heading>,
    rows: V,
) -> impl IntoView + use<V> {
    let headings = headings
        .into_iter()
        .map(|heading| match heading {
            Heading::Words(words) => view! { <th scope="col">{words}</th> }.into_any(),
            Heading::Number(words) => view! {
                <th scope="col" class="num">
                    {words}
                </th>
            }
            .into_any(),
        })
        .collect_view();
    view! {
        <div class="table-wrap">
            <table class=format!("plain cards-on-phone {class}")>
                <caption class="hidden">{caption}</caption>
                <thead>
                    <tr>{headings}</tr>
                </thead>
                <tbody>{rows}</tbody>
            </table>
        </div>
    }
}

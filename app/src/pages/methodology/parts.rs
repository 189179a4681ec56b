//! What the sections are made of.

use leptos::prelude::*;

/// A paragraph each.
pub(super) fn paragraphs(sentences: impl IntoIterator<Item = String>) -> AnyView {
    let paragraphs: Vec<_> =
        sentences.into_iter().map(|sentence| view! { <p>{sentence}</p> }).collect();
    paragraphs.into_any()
}

/// A formula on a line of its own.
pub(super) fn formula(words: String) -> AnyView {
    view! { <p class="formula">{words}</p> }.into_any()
}

/// Words with what each of them means.
pub(super) fn meanings(words: impl IntoIterator<Item = (String, String)>) -> AnyView {
    let words: Vec<_> = words
        .into_iter()
        .map(|(word, meaning)| {
            view! {
                <dt>{word}</dt>
                <dd>{meaning}</dd>
            }
        })
        .collect();
    view! { <dl class="meanings">{words}</dl> }.into_any()
}

/// Sentences as a list.
pub(super) fn points(sentences: impl IntoIterator<Item = String>) -> AnyView {
    let points: Vec<_> =
        sentences.into_iter().map(|sentence| view! { <li>{sentence}</li> }).collect();
    view! { <ul class="points">{points}</ul> }.into_any()
}

//! The plan for a projector: one slide at a time, by keyboard, by button or on
//! its own, and live: what is validated elsewhere appears without a reload.
//! Without it the slides stand one below the other.

use leptos::prelude::*;

use super::browser;

/// Wraps the slides and the tools below them, which say from where the slides
/// come and what there is to say of the connection.
#[island]
pub fn Presentation(children: Children) -> impl IntoView {
    let root = NodeRef::new();
    browser::wake_deck(root, turned);
    view! {
        <div class="presentation" role="region" aria-labelledby="deck-title" tabindex="-1" node_ref=root>
            {children()}
        </div>
    }
}

/// The slide to which a key leads, from the one that is shown.
fn turned(key: &str, now: usize, count: usize) -> Option<usize> {
    let last = count.checked_sub(1)?;
    match key {
        "ArrowRight" | "PageDown" | " " => Some((now + 1).min(last)),
        "ArrowLeft" | "PageUp" => Some(now.saturating_sub(1)),
        "Home" => Some(0),
        "End" => Some(last),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_turn_the_slides_and_stop_at_the_ends() {
        assert_eq!(turned("ArrowRight", 0, 8), Some(1));
        assert_eq!(turned("PageDown", 6, 8), Some(7));
        assert_eq!(turned(" ", 7, 8), Some(7));
        assert_eq!(turned("ArrowLeft", 1, 8), Some(0));
        assert_eq!(turned("PageUp", 0, 8), Some(0));
        assert_eq!(turned("Home", 5, 8), Some(0));
        assert_eq!(turned("End", 5, 8), Some(7));
        assert_eq!(turned("a", 5, 8), None);
        assert_eq!(turned("End", 0, 0), None);
    }
}

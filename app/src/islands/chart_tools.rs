//! What one can do with a chart: point at a mark to read what it says, by
//! pointer or by keyboard, bring one series forward, and see its table in its
//! place. Without it the chart stands complete, with its table below.

use leptos::prelude::*;

use super::browser;

/// Wraps the drawings of a chart with its table, the buttons that choose between
/// them, and the place of its tips.
#[island]
pub fn ChartTools(children: Children) -> impl IntoView {
    let root = NodeRef::new();
    browser::wake_chart(root, neighbour);
    view! {
        <div class="chart-tools" node_ref=root>
            {children()}
        </div>
    }
}

/// The mark to which a key leads, from the one that is pointed at.
fn neighbour(key: &str, now: Option<usize>, count: usize) -> Option<usize> {
    let last = count.checked_sub(1)?;
    match key {
        "ArrowRight" | "ArrowDown" => Some(now.map_or(0, |now| (now + 1).min(last))),
        "ArrowLeft" | "ArrowUp" => Some(now.map_or(last, |now| now.saturating_sub(1))),
        "Home" => Some(0),
        "End" => Some(last),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_move_from_mark_to_mark_and_stop_at_the_ends() {
        assert_eq!(neighbour("ArrowRight", None, 3), Some(0));
        assert_eq!(neighbour("ArrowDown", Some(1), 3), Some(2));
        assert_eq!(neighbour("ArrowRight", Some(2), 3), Some(2));
        assert_eq!(neighbour("ArrowLeft", None, 3), Some(2));
        assert_eq!(neighbour("ArrowUp", Some(0), 3), Some(0));
        assert_eq!(neighbour("Home", Some(2), 3), Some(0));
        assert_eq!(neighbour("End", None, 3), Some(2));
    }

    #[test]
    fn other_keys_and_charts_without_marks_lead_nowhere() {
        assert_eq!(neighbour("Tab", Some(1), 3), None);
        assert_eq!(neighbour("ArrowRight", None, 0), None);
    }
}

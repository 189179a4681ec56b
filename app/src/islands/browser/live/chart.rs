//! What one does with a chart. What is pointed at, lit and pinned stands in the
//! elements themselves.

use std::rc::Rc;

use leptos::html::Div;
use leptos::prelude::NodeRef;
use leptos::wasm_bindgen::JsCast;
use leptos::web_sys::{
    Element, Event, HtmlElement, KeyboardEvent, ScrollIntoViewOptions, ScrollLogicalPosition,
    window,
};

use super::dom::{all, first, listen, nearest, place_of, set, unset};

/// The drawings, of which the style sheet shows one.
const DRAWING: &str = ".only-wide, .only-narrow";

/// The places of a drawing that say more.
const MARK: &str = ".marks rect";

/// The class of the mark that is pointed at.
const POINTED: &str = "is-pointed";

/// The class of what belongs to the series that stands out.
const LIT: &str = "is-lit";

/// Names the series that stands out, on its drawing.
const HIGHLIGHT: &str = "data-highlight";

/// Names the series that stays so whatever is pointed at, on the whole.
const PINNED: &str = "data-pinned";

/// What a mark says.
const TIP: &str = "data-tip";

/// How far a tip stands from its mark, in pixels.
const DISTANCE: f64 = 6.0;

/// The mark to which a key leads, from the one that is pointed at among so many.
type Neighbour = fn(&str, Option<usize>, usize) -> Option<usize>;

/// Wakes the chart in an element. Its tip has the name of its drawings for
/// whoever comes by keyboard.
pub(in crate::islands) fn wake_chart(root: NodeRef<Div>, neighbour: Neighbour) {
    root.on_load(move |root| {
        let root: HtmlElement = root.unchecked_into();
        let Some(tip) = first(&root, ".chart-tip") else { return };
        let label = tip.get_attribute("data-explore").unwrap_or_default();
        for drawing in all(&root, DRAWING) {
            if first(&drawing, MARK).is_some() {
                set(&drawing, "tabindex", "0");
                set(&drawing, "role", "group");
                set(&drawing, "aria-label", &label);
            }
        }
        let tools = Rc::new(Tools { tip: tip.unchecked_into(), root, neighbour });
        let by_key = Rc::clone(&tools);
        let kinds = ["pointermove", "pointerleave", "focusout", "click"];
        listen(&tools.root.clone(), &kinds, move |event| tools.happened(&event));
        // Escape hides a tip wherever the focus is.
        if let Some(page) = window().and_then(|window| window.document()) {
            listen(&page, &["keydown"], move |event| by_key.pressed(&event));
        }
    });
}

struct Tools {
    root: HtmlElement,
    tip: HtmlElement,
    neighbour: Neighbour,
}

impl Tools {
    fn happened(&self, event: &Event) {
        let place = place_of(event);
        match event.type_().as_str() {
            "pointermove" => match place.and_then(|place| nearest(&place, MARK)) {
                Some(mark) => self.point(&mark),
                None => self.rest(),
            },
            "click" => {
                if let Some(place) = place {
                    self.click(&place);
                }
            }
            _ => self.rest(),
        }
    }

    fn click(&self, place: &Element) {
        if let Some(button) = nearest(place, "[data-view]") {
            self.show(&button);
        } else if let Some(mark) = nearest(place, MARK) {
            self.point(&mark);
            self.pin(&mark);
        } else if nearest(place, DRAWING).is_some() {
            self.let_go();
        }
    }

    fn pressed(&self, event: &Event) {
        let Some(event) = event.dyn_ref::<KeyboardEvent>() else { return };
        let key = event.key();
        if key == "Escape" {
            self.let_go();
            return;
        }
        let drawing = place_of(event).and_then(|place| nearest(&place, DRAWING));
        let Some(drawing) = drawing.filter(|drawing| self.root.contains(Some(drawing))) else {
            return;
        };
        if event.ctrl_key() || event.alt_key() || event.meta_key() {
            return;
        }
        let marks = all(&drawing, MARK);
        let now = marks.iter().position(|mark| mark.class_list().contains(POINTED));
        if key == "Enter" {
            if let Some(mark) = now.and_then(|now| marks.get(now)) {
                self.pin(mark);
            }
        } else if let Some(next) = (self.neighbour)(&key, now, marks.len()) {
            event.prevent_default();
            if let Some(mark) = marks.get(next) {
                bring_into_view(mark);
                self.point(mark);
            }
        }
    }

    /// Says what a mark says, and brings its series forward.
    fn point(&self, mark: &Element) {
        if mark.class_list().contains(POINTED) {
            return;
        }
        self.leave();
        drop(mark.class_list().add_1(POINTED));
        self.tip.set_text_content(Some(&words(mark)));
        self.place_tip(mark);
        if !self.root.has_attribute(PINNED) {
            self.light(mark);
        }
    }

    /// Points at nothing any more.
    fn rest(&self) {
        self.leave();
        if !self.root.has_attribute(PINNED) {
            self.unlight();
        }
    }

    /// The same, and nothing stays pinned.
    fn let_go(&self) {
        unset(&self.root, PINNED);
        self.rest();
    }

    fn leave(&self) {
        if let Some(mark) = first(&self.root, &format!(".{POINTED}")) {
            drop(mark.class_list().remove_1(POINTED));
            self.tip.set_text_content(None);
        }
    }

    /// Keeps the series of a mark in front, or no longer does.
    fn pin(&self, mark: &Element) {
        let series = mark.get_attribute("data-s");
        let pinned = self.root.get_attribute(PINNED);
        unset(&self.root, PINNED);
        self.light(mark);
        if let Some(series) = series.filter(|series| pinned.as_ref() != Some(series)) {
            set(&self.root, PINNED, &series);
        }
    }

    fn light(&self, mark: &Element) {
        self.unlight();
        let (series, drawing) = (mark.get_attribute("data-s"), nearest(mark, "svg"));
        let (Some(series), Some(drawing)) = (series, drawing) else { return };
        set(&drawing, HIGHLIGHT, &series);
        for element in all(&drawing, &format!("[data-s=\"{series}\"]")) {
            drop(element.class_list().add_1(LIT));
        }
    }

    fn unlight(&self) {
        let Some(drawing) = first(&self.root, &format!("[{HIGHLIGHT}]")) else { return };
        unset(&drawing, HIGHLIGHT);
        for element in all(&drawing, &format!(".{LIT}")) {
            drop(element.class_list().remove_1(LIT));
        }
    }

    /// Puts the tip above its mark, or below it where the window ends.
    fn place_tip(&self, mark: &Element) {
        let (mark, frame) = (mark.get_bounding_client_rect(), self.root.get_bounding_client_rect());
        let width = f64::from(self.tip.offset_width());
        let height = f64::from(self.tip.offset_height());
        let room = (frame.width() - width).max(0.0);
        let left = (mark.x() + (mark.width() - width) / 2.0 - frame.x()).clamp(0.0, room);
        let above = mark.y() - height - DISTANCE;
        let top = if above < 0.0 { mark.y() + mark.height() + DISTANCE } else { above };
        let style = self.tip.style();
        drop(style.set_property("left", &pixels(left)));
        drop(style.set_property("top", &pixels(top - frame.y())));
    }

    /// Shows the drawing or the table, as a button says.
    fn show(&self, chosen: &Element) {
        let shows_table = chosen.get_attribute("data-view").as_deref() == Some("table");
        for button in all(&self.root, "[data-view]") {
            set(&button, "aria-pressed", &(button == *chosen).to_string());
        }
        for drawing in all(&self.root, DRAWING) {
            drop(drawing.toggle_attribute_with_force("hidden", shows_table));
        }
        for table in all(&self.root, "details.twin") {
            drop(table.toggle_attribute_with_force("open", shows_table));
        }
        self.let_go();
    }
}

/// What a mark says. Its title becomes an empty one, so that the browser shows
/// none of its own beside the tip.
fn words(mark: &Element) -> String {
    if let Some(words) = mark.get_attribute(TIP) {
        return words;
    }
    let title = first(mark, "title");
    let words = title.as_ref().and_then(|title| title.text_content()).unwrap_or_default();
    if let Some(title) = title {
        title.set_text_content(Some(""));
    }
    set(mark, TIP, &words);
    words
}

fn bring_into_view(mark: &Element) {
    let options = ScrollIntoViewOptions::new();
    options.set_block(ScrollLogicalPosition::Nearest);
    options.set_inline(ScrollLogicalPosition::Nearest);
    mark.scroll_into_view_with_scroll_into_view_options(&options);
}

/// A length as style sheets write it.
fn pixels(length: f64) -> String {
    #[expect(clippy::cast_possible_truncation, reason = "parts of a pixel do not show")]
    let whole = length as i32;
    format!("{whole}px")
}

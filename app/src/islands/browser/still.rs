//! On the server there is no browser: nothing is kept, nothing happens.

use leptos::ev::Event;
use leptos::html::Div;
use leptos::prelude::NodeRef;

pub(in crate::islands) fn renewer(_id: String) -> impl Fn(Event) + Clone {
    |_| ()
}

pub(in crate::islands) fn focus(_id: &str) {}

pub(in crate::islands) fn go_to(_address: &str) {}

pub(in crate::islands) fn kept(_name: &str) -> Option<String> {
    None
}

pub(in crate::islands) fn keep(_name: &str, _text: &str) -> bool {
    false
}

pub(in crate::islands) fn drop_kept(_name: &str) {}

pub(in crate::islands) fn wake_chart(
    _root: NodeRef<Div>,
    _neighbour: fn(&str, Option<usize>, usize) -> Option<usize>,
) {
}

pub(in crate::islands) fn wake_deck(
    _root: NodeRef<Div>,
    _turned: fn(&str, usize, usize) -> Option<usize>,
) {
}

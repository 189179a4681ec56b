//! On the server there is no browser: nothing is kept, nothing happens.

use leptos::ev::Event;

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

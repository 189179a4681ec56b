//! Parts of pages that are the same for everybody, rendered once.

use std::collections::HashMap;
use std::sync::{Arc, PoisonError, RwLock};

use vigia_domain::Lang;

/// The parts of pages that depend on a view and a language alone, as markup, by
/// the names that pages give them. They go with their view.
#[derive(Debug, Default)]
pub struct Parts(RwLock<HashMap<(Lang, String), Arc<str>>>);

impl Parts {
    /// The part of a name, rendered where it is not at hand yet.
    pub(crate) fn of(&self, lang: Lang, name: String, render: impl FnOnce() -> String) -> Arc<str> {
        let key = (lang, name);
        let known = {
            let parts = self.0.read().unwrap_or_else(PoisonError::into_inner);
            parts.get(&key).cloned()
        };
        known.unwrap_or_else(|| {
            let part: Arc<str> = render().into();
            let mut parts = self.0.write().unwrap_or_else(PoisonError::into_inner);
            Arc::clone(parts.entry(key).or_insert(part))
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_part_is_rendered_once_for_each_language() {
        let parts = Parts::default();
        let part = |lang, text: &str| parts.of(lang, "head".into(), || text.to_owned());
        assert_eq!(&*part(Lang::Es, "plan"), "plan");
        assert_eq!(&*part(Lang::Es, "rendered again"), "plan");
        assert_eq!(&*part(Lang::En, "the plan"), "the plan");
    }
}

//! What every request works with.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};

use vigia_app::visit::Parts;
use vigia_domain::{Day, Plan, PlanCode, View};
use vigia_store::Store;

use crate::assets;
use crate::clock::Clock;
use crate::page_cache::PageCache;

/// A view of each plan.
type Views = HashMap<PlanCode, Seen>;

/// What is published of a plan at a revision on a day, with the parts of pages
/// that follow from it.
#[derive(Clone)]
pub(crate) struct Seen {
    revision: i64,
    pub(crate) view: Arc<View>,
    pub(crate) parts: Arc<Parts>,
}

/// The store, the clock and what is worth keeping between requests. Cheap to
/// clone.
#[derive(Clone)]
pub(crate) struct State {
    pub(crate) store: Store,
    pub(crate) clock: Clock,
    pub(crate) pages: Arc<PageCache>,
    pub(crate) assets: Arc<vigia_app::Assets>,
    /// The last view of each plan.
    views: Arc<Mutex<Views>>,
}

impl State {
    pub(crate) fn new(store: Store, clock: Clock, pages: PageCache) -> Self {
        Self {
            store,
            clock,
            pages: Arc::new(pages),
            assets: Arc::new(assets::names()),
            views: Arc::default(),
        }
    }

    /// What is published of a plan on a day.
    pub(crate) fn see(&self, plan: &Plan, day: Day) -> Seen {
        let known = {
            let views = self.views.lock().unwrap_or_else(PoisonError::into_inner);
            views.get(&plan.code).cloned()
        };
        if let Some(seen) = known
            && seen.revision == plan.revision
            && seen.view.day() == day
        {
            return seen;
        }
        let view = Arc::new(View::new(&plan.published(), day));
        let seen = Seen { revision: plan.revision, view, parts: Arc::default() };
        let mut views = self.views.lock().unwrap_or_else(PoisonError::into_inner);
        views.insert(plan.code.clone(), seen.clone());
        seen
    }
}

//! What every request works with.

use std::sync::Arc;

use quick_cache::sync::{Cache, DefaultLifecycle};
use quick_cache::{DefaultHashBuilder, OptionsBuilder, Weighter};
use vigia_app::visit::Parts;
use vigia_domain::{Day, Plan, PlanCode, View};
use vigia_store::Store;

use crate::api::{Listeners, TokenLimits};
use crate::archive::Archive;
use crate::assets;
use crate::clock::Clock;
use crate::page_cache::PageCache;

/// The views of plans on their days that were last asked for.
type Views = Cache<(PlanCode, Day), Seen, ByRows>;

/// How many views are expected to be kept.
const EXPECTED_VIEWS: usize = 64;

/// How many activities, reports and observations all views together may hold.
const ROWS: u64 = 3_000_000;

/// Views that have all rows to share: a large one would find no room where they
/// are divided.
fn views() -> Views {
    let options = OptionsBuilder::new()
        .estimated_items_capacity(EXPECTED_VIEWS)
        .weight_capacity(ROWS)
        .shards(1)
        .build()
        .expect("the number of views and their rows are given");
    Cache::with_options(options, ByRows, DefaultHashBuilder::default(), DefaultLifecycle::default())
}

/// Weighs a view by what grows with the plan.
#[derive(Clone)]
struct ByRows;

impl Weighter<(PlanCode, Day), Seen> for ByRows {
    fn weight(&self, _: &(PlanCode, Day), seen: &Seen) -> u64 {
        let plan = seen.view.plan();
        let reports = plan.activities.iter().map(|activity| 1 + activity.reports.len());
        let observations = plan.indicators.iter().map(|indicator| 1 + indicator.observations.len());
        reports.chain(observations).sum::<usize>() as u64
    }
}

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
    /// Files that are kept as they are.
    pub(crate) archive: Archive,
    pub(crate) pages: Arc<PageCache>,
    pub(crate) assets: Arc<vigia_app::Assets>,
    /// The address of the site, such as `https://vigia.example`.
    pub(crate) origin: Arc<str>,
    /// Who listens for changes, until the server stops.
    pub(crate) listeners: Arc<Listeners>,
    /// How often the tokens of other systems may ask.
    pub(crate) token_limits: TokenLimits,
    views: Arc<Views>,
}

impl State {
    pub(crate) fn new(
        store: Store,
        archive: Archive,
        clock: Clock,
        pages: PageCache,
        origin: &str,
    ) -> Self {
        Self {
            store,
            archive,
            clock,
            pages: Arc::new(pages),
            assets: Arc::new(assets::names()),
            origin: origin.trim_end_matches('/').into(),
            listeners: Arc::default(),
            token_limits: TokenLimits::default(),
            views: Arc::new(views()),
        }
    }

    /// What is published of a plan on a day.
    pub(crate) fn see(&self, plan: &Plan, day: Day) -> Seen {
        let key = (plan.code.clone(), day);
        if let Some(seen) = self.views.get(&key).filter(|seen| seen.revision == plan.revision) {
            return seen;
        }
        let view = Arc::new(View::new(&plan.published(), day));
        let seen = Seen { revision: plan.revision, view, parts: Arc::default() };
        self.views.insert(key, seen.clone());
        seen
    }
}

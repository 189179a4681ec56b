//! The little that islands need of a browser, and its stand-in on the server.

#[cfg(feature = "hydrate")]
mod live;
#[cfg(not(feature = "hydrate"))]
mod still;

#[cfg(feature = "hydrate")]
pub(super) use live::{drop_kept, focus, go_to, keep, kept, renewer, wake_chart, wake_deck};
#[cfg(not(feature = "hydrate"))]
pub(super) use still::{drop_kept, focus, go_to, keep, kept, renewer, wake_chart, wake_deck};

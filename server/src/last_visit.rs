//! When a browser was here before.

use http::HeaderMap;
use http::header::{self, HeaderValue};
use vigia_domain::Day;

const COOKIE: &str = "visits";

/// A year, in seconds.
const KEPT: u32 = 31_536_000;

/// The days of the plan on which a browser was here last, as its cookie says.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct LastVisit {
    last: Option<Day>,
    /// The day before that one on which it was here.
    earlier: Option<Day>,
}

impl LastVisit {
    /// What the cookie of a request says; nothing where it is malformed.
    pub(crate) fn of(headers: &HeaderMap) -> Self {
        let cookies = headers.get(header::COOKIE).and_then(|cookies| cookies.to_str().ok());
        let value = cookies.and_then(|cookies| {
            let cookies = cookies.split(';').filter_map(|cookie| cookie.trim().split_once('='));
            cookies.into_iter().find(|(name, _)| *name == COOKIE).map(|(_, value)| value)
        });
        let mut days = value.unwrap_or_default().split('.').map(|day| day.parse().ok());
        Self { last: days.next().flatten(), earlier: days.next().flatten() }
    }

    /// The day of the last visit before today.
    pub(crate) fn before(self, today: Day) -> Option<Day> {
        [self.last, self.earlier].into_iter().flatten().find(|day| *day < today)
    }

    /// The cookie that remembers a visit of today, where that is news.
    pub(crate) fn cookie(self, today: Day) -> Option<HeaderValue> {
        if self.last == Some(today) {
            return None;
        }
        let earlier = self.before(today).map(|day| format!(".{day}")).unwrap_or_default();
        let attributes = format!("Path=/; Max-Age={KEPT}; HttpOnly; SameSite=Lax");
        HeaderValue::from_str(&format!("{COOKIE}={today}{earlier}; {attributes}")).ok()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const TODAY: Day = Day::constant(2019, 11, 30);
    const BEFORE: Day = Day::constant(2019, 11, 2);

    fn visits(cookie: &'static str) -> LastVisit {
        let headers = [(header::COOKIE, HeaderValue::from_static(cookie))];
        LastVisit::of(&HeaderMap::from_iter(headers))
    }

    fn cookie(visits: LastVisit) -> Option<String> {
        let cookie = visits.cookie(TODAY)?;
        cookie.to_str().unwrap().split(';').next().map(ToOwned::to_owned)
    }

    #[test]
    fn a_first_visit_has_none_before_it_and_is_remembered() {
        let first = visits("lang=es");
        assert_eq!(first.before(TODAY), None);
        assert_eq!(cookie(first).as_deref(), Some("visits=2019-11-30"));
    }

    #[test]
    fn the_day_of_the_visit_before_stays_known_all_day() {
        let returning = visits("lang=es; visits=2019-11-02");
        assert_eq!(returning.before(TODAY), Some(BEFORE));
        assert_eq!(cookie(returning).as_deref(), Some("visits=2019-11-30.2019-11-02"));
        let again = visits("visits=2019-11-30.2019-11-02");
        assert_eq!(again.before(TODAY), Some(BEFORE));
        assert_eq!(cookie(again), None);
    }

    #[test]
    fn what_is_malformed_or_lies_ahead_says_nothing() {
        for cookie in ["visits=", "visits=ayer.hoy", "visits=2030-01-01"] {
            assert_eq!(visits(cookie).before(TODAY), None, "{cookie}");
        }
    }
}

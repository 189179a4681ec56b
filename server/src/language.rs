//! The language in which to answer.

use http::{HeaderMap, header};
use vigia_domain::Lang;

/// The name of the cookie that remembers a choice.
pub(crate) const COOKIE: &str = "lang";

/// The language of a path such as `/es/…`.
pub(crate) fn of_path(path: &str) -> Option<Lang> {
    path.strip_prefix('/')?.split('/').next()?.parse().ok()
}

/// The language of whoever asks: the cookie's, then what the browser prefers,
/// then Spanish.
pub(crate) fn of_headers(headers: &HeaderMap) -> Lang {
    cookie(headers).or_else(|| preferred(headers)).unwrap_or_default()
}

/// The language of the page from which a form was sent, else as above.
pub(crate) fn of_sender(headers: &HeaderMap) -> Lang {
    let referer = headers.get(header::REFERER).and_then(|value| value.to_str().ok());
    referer
        .and_then(|address| address.split("://").nth(1))
        .and_then(|rest| rest.find('/').map(|slash| &rest[slash..]))
        .and_then(of_path)
        .unwrap_or_else(|| of_headers(headers))
}

/// The language that the cookie remembers.
pub(crate) fn cookie(headers: &HeaderMap) -> Option<Lang> {
    let cookies = headers.get(header::COOKIE)?.to_str().ok()?;
    cookies
        .split(';')
        .filter_map(|cookie| cookie.trim().split_once('='))
        .find(|(name, _)| *name == COOKIE)
        .and_then(|(_, value)| value.parse().ok())
}

/// The first language of the product among those that the browser accepts, by
/// their weights.
fn preferred(headers: &HeaderMap) -> Option<Lang> {
    let accepted = headers.get(header::ACCEPT_LANGUAGE)?.to_str().ok()?;
    let mut languages: Vec<(f32, &str)> = accepted
        .split(',')
        .map(|range| {
            let (tag, quality) = range.split_once(";q=").unwrap_or((range, "1"));
            (quality.trim().parse().unwrap_or(0.0), tag.trim())
        })
        .filter(|(quality, _)| *quality > 0.0)
        .collect();
    languages.sort_by(|(a, _), (b, _)| b.total_cmp(a));
    languages.iter().find_map(|(_, tag)| tag.split('-').next()?.to_lowercase().parse().ok())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn headers(name: header::HeaderName, value: &str) -> HeaderMap {
        HeaderMap::from_iter([(name, value.parse().unwrap())])
    }

    #[test]
    fn the_browser_is_heard_by_its_weights() {
        let accept = |value| of_headers(&headers(header::ACCEPT_LANGUAGE, value));
        assert_eq!(accept("fr-FR,en;q=0.8,es;q=0.9"), Lang::Es);
        assert_eq!(accept("en-US,en;q=0.9"), Lang::En);
        assert_eq!(accept("de, en;q=0"), Lang::Es);
        assert_eq!(accept(";;q=,"), Lang::Es);
    }

    #[test]
    fn the_cookie_comes_before_the_browser() {
        let mut asked = headers(header::ACCEPT_LANGUAGE, "es");
        asked.insert(header::COOKIE, "id=1; lang=en".parse().unwrap());
        assert_eq!(of_headers(&asked), Lang::En);
    }

    #[test]
    fn a_form_is_answered_in_the_language_of_its_page() {
        let asked = headers(header::REFERER, "http://127.0.0.1:3000/en/rd-2018-2020/mi-trabajo");
        assert_eq!(of_sender(&asked), Lang::En);
        assert_eq!(of_sender(&headers(header::REFERER, "http://127.0.0.1")), Lang::Es);
    }
}

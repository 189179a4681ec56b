//! Rendered pages and charts, kept for the next who asks for the same, and the
//! answers made of them.

use std::hash::{DefaultHasher, Hash, Hasher};
use std::io::Write;
use std::sync::{Arc, OnceLock};

use axum::body::{Body, Bytes};
use axum::response::Response;
use http::StatusCode;
use http::header::{self, HeaderMap, HeaderValue};
use quick_cache::Weighter;
use quick_cache::sync::Cache;
use vigia_domain::{Day, PlanCode};

use crate::auth::SignedIn;

/// What all pages together may weigh, in bytes.
const CAPACITY: u64 = 24 * 1024 * 1024;

/// How many pages are expected to fit.
const EXPECTED_PAGES: usize = 512;

/// The longest address whose page is kept, so that made-up addresses cannot
/// fill the cache with long keys.
const MAX_ADDRESS: usize = 300;

/// How many headers a page has at most, with those of the whole site.
const HEADERS: usize = 12;

/// Fast rather than small: a page is compressed once for each revision.
const BROTLI_QUALITY: u32 = 5;
const BROTLI_WINDOW: u32 = 20;

/// Pages of the public by address.
pub(crate) struct PageCache(Option<Cache<String, Arc<Page>, ByBytes>>);

/// What a page of the public is a function of, besides its address and the
/// build.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Shows {
    pub(crate) plan: PlanCode,
    pub(crate) revision: i64,
    pub(crate) day: Day,
}

/// Whom a page was rendered for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Audience {
    Everyone,
    OneAccount,
}

/// The entity tag of a page with the headers that go with it.
#[derive(Clone, Debug)]
pub(crate) struct Validator {
    pub(crate) tag: HeaderValue,
    pub(crate) audience: Audience,
}

/// What kind of file an answer is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    Html,
    Svg,
    Png,
    Json,
    /// A file to be saved, with its media type.
    File(&'static str),
}

/// A rendered page or chart with its compressed forms, made when first asked
/// for.
pub(crate) struct Page {
    pub(crate) shows: Shows,
    validator: Validator,
    kind: Kind,
    plain: Bytes,
    brotli: OnceLock<Bytes>,
    gzip: OnceLock<Bytes>,
}

#[derive(Clone)]
struct ByBytes;

impl Weighter<String, Arc<Page>> for ByBytes {
    fn weight(&self, address: &String, page: &Arc<Page>) -> u64 {
        // Compressed forms weigh less than half of the plain one together.
        (address.len() + page.plain.len() * 3 / 2) as u64
    }
}

impl PageCache {
    pub(crate) fn on() -> Self {
        Self(Some(Cache::with_weighter(EXPECTED_PAGES, CAPACITY, ByBytes)))
    }

    pub(crate) const fn off() -> Self {
        Self(None)
    }

    /// The page last kept for an address. It may have gone out of date since.
    pub(crate) fn get(&self, address: &str) -> Option<Arc<Page>> {
        self.0.as_ref()?.get(address)
    }

    /// Keeps a page, in the place of an earlier one of its address.
    pub(crate) fn put(&self, address: &str, page: &Arc<Page>) {
        if let Some(cache) = &self.0
            && address.len() <= MAX_ADDRESS
        {
            cache.insert(address.to_owned(), Arc::clone(page));
        }
    }
}

impl Page {
    pub(crate) fn new(shows: Shows, validator: Validator, kind: Kind, plain: Bytes) -> Self {
        Self { shows, validator, kind, plain, brotli: OnceLock::new(), gzip: OnceLock::new() }
    }

    /// What it holds.
    pub(crate) const fn bytes(&self) -> &Bytes {
        &self.plain
    }

    /// What kind of file it is.
    pub(crate) const fn kind(&self) -> Kind {
        self.kind
    }

    /// The page, or that it has not changed for whoever has it already.
    pub(crate) fn answer(&self, headers: &HeaderMap) -> Response {
        if let Some(unchanged) = self.validator.unchanged(headers) {
            return unchanged;
        }
        let (body, encoding) = self.encoded(headers);
        let mut response = Response::new(Body::from(body));
        let sent = response.headers_mut();
        sent.reserve(HEADERS);
        self.validator.put(sent);
        sent.insert(header::CONTENT_TYPE, HeaderValue::from_static(self.kind.media_type()));
        if let Some(encoding) = encoding {
            sent.insert(header::CONTENT_ENCODING, encoding);
        }
        response
    }

    /// The page in the best encoding that the browser accepts, with its name.
    fn encoded(&self, headers: &HeaderMap) -> (Bytes, Option<HeaderValue>) {
        let accepted = headers
            .get(header::ACCEPT_ENCODING)
            .and_then(|value| value.to_str().ok())
            .unwrap_or_default();
        let accepts = |name: &str| {
            accepted.split(',').any(|range| {
                let mut parts = range.trim().split(';');
                parts.next() == Some(name) && !parts.any(|part| part.trim() == "q=0")
            })
        };
        if !self.kind.is_text() {
            (self.plain.clone(), None)
        } else if accepts("br") {
            let bytes = self.brotli.get_or_init(|| brotli(&self.plain)).clone();
            (bytes, Some(HeaderValue::from_static("br")))
        } else if accepts("gzip") {
            let bytes = self.gzip.get_or_init(|| gzip(&self.plain)).clone();
            (bytes, Some(HeaderValue::from_static("gzip")))
        } else {
            (self.plain.clone(), None)
        }
    }
}

impl Kind {
    const fn media_type(self) -> &'static str {
        match self {
            Self::Html => "text/html; charset=utf-8",
            Self::Svg => "image/svg+xml",
            Self::Png => "image/png",
            Self::Json => "application/json",
            Self::File(media_type) => media_type,
        }
    }

    /// Whether it is compressed on its way.
    const fn is_text(self) -> bool {
        match self {
            Self::Html | Self::Svg | Self::Json => true,
            // A file is sent as it is saved: its checksum is that of its bytes.
            Self::Png | Self::File(_) => false,
        }
    }
}

impl Validator {
    /// For an answer that differs whenever what it shows, who looks at it, its
    /// address or the build does, or what else decides.
    pub(crate) fn new(
        shows: &Shows,
        viewer: Option<&SignedIn>,
        audience: Audience,
        address: &str,
        otherwise: impl Hash,
    ) -> Self {
        let viewer = viewer.map(|user| (&user.0.id, user.0.role, &user.0.agency));
        Self::of((shows.revision, shows.day, address, otherwise, viewer), audience)
    }

    /// For an answer that differs whenever this or the build does.
    pub(crate) fn of(decides: impl Hash, audience: Audience) -> Self {
        let mut hasher = DefaultHasher::new();
        decides.hash(&mut hasher);
        (env!("VIGIA_STYLE"), env!("VIGIA_ISLANDS"), env!("CARGO_PKG_VERSION")).hash(&mut hasher);
        let tag = HeaderValue::from_str(&format!("W/\"{:016x}\"", hasher.finish()))
            .expect("hexadecimal digits are plain ASCII");
        Self { tag, audience }
    }

    /// That a page has not changed, to whoever has it already.
    pub(crate) fn unchanged(&self, headers: &HeaderMap) -> Option<Response> {
        let is_known = is_known(headers, &self.tag);
        is_known.then(|| {
            let mut response = Response::new(Body::empty());
            *response.status_mut() = StatusCode::NOT_MODIFIED;
            self.put(response.headers_mut());
            response
        })
    }

    /// A page is asked for again each time, and sent again only when it changed.
    pub(crate) fn put(&self, headers: &mut HeaderMap) {
        let control = match self.audience {
            Audience::Everyone => "no-cache",
            Audience::OneAccount => "private, no-cache",
        };
        headers.insert(header::ETAG, self.tag.clone());
        headers.insert(header::CACHE_CONTROL, HeaderValue::from_static(control));
        headers.insert(header::VARY, HeaderValue::from_static("Cookie, Accept-Encoding"));
    }
}

/// Whether one of the tags that a request knows is this one.
pub(crate) fn is_known(headers: &HeaderMap, tag: &HeaderValue) -> bool {
    let known = headers.get(header::IF_NONE_MATCH).and_then(|known| known.to_str().ok());
    known.is_some_and(|known| known.split(',').any(|one| tag == one.trim()))
}

fn brotli(plain: &[u8]) -> Bytes {
    let mut encoder =
        brotli::CompressorWriter::new(Vec::new(), 8 * 1024, BROTLI_QUALITY, BROTLI_WINDOW);
    encoder.write_all(plain).expect("memory can be written to");
    Bytes::from(encoder.into_inner())
}

fn gzip(plain: &[u8]) -> Bytes {
    let mut encoder = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::default());
    encoder.write_all(plain).expect("memory can be written to");
    Bytes::from(encoder.finish().expect("memory can be written to"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn encoding(accepted: &'static str) -> Option<HeaderValue> {
        let shows =
            Shows { plan: "plan".parse().unwrap(), revision: 1, day: Day::constant(2019, 3, 6) };
        let validator =
            Validator { tag: HeaderValue::from_static("W/1"), audience: Audience::Everyone };
        let page = Page::new(shows, validator, Kind::Html, Bytes::from_static(b"Vigia"));
        let headers =
            HeaderMap::from_iter([(header::ACCEPT_ENCODING, HeaderValue::from_static(accepted))]);
        page.encoded(&headers).1
    }

    #[test]
    fn a_page_is_known_by_any_of_the_tags_that_are_shown() {
        let tag = HeaderValue::from_static("W/\"1\"");
        let known = |tags: &'static str| {
            is_known(
                &HeaderMap::from_iter([(header::IF_NONE_MATCH, HeaderValue::from_static(tags))]),
                &tag,
            )
        };
        assert!(known("W/\"1\"") && known("\"0\", W/\"1\""));
        assert!(!known("\"1\"") && !known("W/\"11\""));
    }

    #[test]
    fn brotli_comes_before_gzip_and_only_where_it_is_accepted() {
        assert_eq!(encoding("gzip, deflate, br").unwrap(), "br");
        assert_eq!(encoding("gzip").unwrap(), "gzip");
        assert_eq!(encoding("br;q=0, gzip").unwrap(), "gzip");
        assert_eq!(encoding("identity"), None);
    }
}

//! Rendered pages, kept for the next who asks for the same.

use std::io::Write;
use std::sync::{Arc, OnceLock};

use axum::body::Bytes;
use http::HeaderMap;
use http::header::{self, HeaderValue};
use quick_cache::Weighter;
use quick_cache::sync::Cache;

/// What all pages together may weigh, in bytes.
const CAPACITY: u64 = 24 * 1024 * 1024;

/// How many pages are expected to fit.
const EXPECTED_PAGES: usize = 512;

/// The longest address whose page is kept, so that made-up addresses cannot
/// fill the cache with long keys.
const MAX_ADDRESS: usize = 300;

/// Fast rather than small: a page is compressed once for each revision.
const BROTLI_QUALITY: u32 = 5;
const BROTLI_WINDOW: u32 = 20;

/// Pages of the public by revision, day and address.
pub(crate) struct PageCache(Option<Cache<Key, Arc<Page>, ByBytes>>);

/// What a public page is a function of.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(crate) struct Key {
    pub(crate) revision: i64,
    pub(crate) day: vigia_domain::Day,
    pub(crate) address: String,
}

/// A rendered page with its compressed forms, made when first asked for.
pub(crate) struct Page {
    plain: Bytes,
    brotli: OnceLock<Bytes>,
    gzip: OnceLock<Bytes>,
}

#[derive(Clone)]
struct ByBytes;

impl Weighter<Key, Arc<Page>> for ByBytes {
    fn weight(&self, key: &Key, page: &Arc<Page>) -> u64 {
        // Compressed forms weigh less than half of the plain one together.
        (key.address.len() + page.plain.len() * 3 / 2) as u64
    }
}

impl PageCache {
    pub(crate) fn on() -> Self {
        Self(Some(Cache::with_weighter(EXPECTED_PAGES, CAPACITY, ByBytes)))
    }

    pub(crate) const fn off() -> Self {
        Self(None)
    }

    pub(crate) fn get(&self, key: &Key) -> Option<Arc<Page>> {
        self.0.as_ref()?.get(key)
    }

    pub(crate) fn put(&self, key: Key, page: &Arc<Page>) {
        if let Some(cache) = &self.0
            && key.address.len() <= MAX_ADDRESS
        {
            cache.insert(key, Arc::clone(page));
        }
    }
}

impl Page {
    pub(crate) fn new(plain: Bytes) -> Self {
        Self { plain, brotli: OnceLock::new(), gzip: OnceLock::new() }
    }

    /// The page in the best encoding that the browser accepts, with its name.
    pub(crate) fn encoded(&self, headers: &HeaderMap) -> (Bytes, Option<HeaderValue>) {
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
        if accepts("br") {
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
        let page = Page::new(Bytes::from_static(b"Vigia"));
        let headers =
            HeaderMap::from_iter([(header::ACCEPT_ENCODING, HeaderValue::from_static(accepted))]);
        page.encoded(&headers).1
    }

    #[test]
    fn brotli_comes_before_gzip_and_only_where_it_is_accepted() {
        assert_eq!(encoding("gzip, deflate, br").unwrap(), "br");
        assert_eq!(encoding("gzip").unwrap(), "gzip");
        assert_eq!(encoding("br;q=0, gzip").unwrap(), "gzip");
        assert_eq!(encoding("identity"), None);
    }
}

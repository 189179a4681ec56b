//! What a browser may load, and from where a form may come.

use axum::extract::{self, Request};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use base64::Engine;
use http::header::{self, HeaderMap, HeaderName, HeaderValue};
use http::{Method, StatusCode};
use sha2::{Digest, Sha256};
use vigia_i18n::t;

use crate::api::REFERENCE;
use crate::language;

/// The headers of every answer: what a browser may load and whom it may tell.
#[derive(Clone, Debug)]
pub(crate) struct SiteHeaders {
    policy: HeaderValue,
}

impl SiteHeaders {
    /// The headers of a site whose inline scripts are those of a sample page.
    pub(crate) fn of(sample_page: &str) -> Self {
        Self { policy: content_policy(sample_page) }
    }

    pub(crate) fn put(&self, headers: &mut HeaderMap) {
        for (name, value) in &HEADERS {
            headers.insert(name, value.clone());
        }
        headers.insert(header::CONTENT_SECURITY_POLICY, self.policy.clone());
    }

    pub(crate) async fn on(
        extract::State(headers): extract::State<Self>,
        request: Request,
        next: Next,
    ) -> Response {
        let is_reference = request.uri().path().starts_with(REFERENCE);
        let mut response = next.run(request).await;
        headers.put(response.headers_mut());
        if is_reference {
            let policy = HeaderValue::from_static(REFERENCE_POLICY);
            response.headers_mut().insert(header::CONTENT_SECURITY_POLICY, policy);
        }
        response
    }
}

/// The policy for the page on which the interface is browsed, whose library
/// writes styles into its elements. It shows nothing that a person wrote.
const REFERENCE_POLICY: &str = "default-src 'none'; script-src 'self'; \
    style-src 'self' 'unsafe-inline'; img-src 'self' data:; connect-src 'self'; \
    base-uri 'none'; frame-ancestors 'none'";

/// All but the policy.
const HEADERS: [(HeaderName, HeaderValue); 4] = [
    (header::X_CONTENT_TYPE_OPTIONS, HeaderValue::from_static("nosniff")),
    (header::REFERRER_POLICY, HeaderValue::from_static("same-origin")),
    (header::X_FRAME_OPTIONS, HeaderValue::from_static("DENY")),
    (
        HeaderName::from_static("cross-origin-opener-policy"),
        HeaderValue::from_static("same-origin"),
    ),
];

/// The policy for pages whose inline scripts are those of a sample page. They
/// are the framework's and the same on every page, so they are allowed by their
/// hash; a nonce would have to differ from answer to answer.
fn content_policy(sample_page: &str) -> HeaderValue {
    let hashes: Vec<String> = inline_scripts(sample_page)
        .map(|script| {
            let hash = Sha256::digest(script.as_bytes());
            format!("'sha256-{}'", base64::engine::general_purpose::STANDARD.encode(hash))
        })
        .collect();
    let policy = format!(
        "default-src 'none'; script-src 'self' 'wasm-unsafe-eval' {}; style-src 'self'; \
         img-src 'self' data:; connect-src 'self'; form-action 'self'; base-uri 'none'; \
         frame-ancestors 'none'",
        hashes.join(" ")
    );
    HeaderValue::from_str(&policy).expect("hashes in Base64 are plain ASCII")
}

fn inline_scripts(page: &str) -> impl Iterator<Item = &str> {
    page.split("<script").skip(1).filter_map(|rest| {
        let (_, rest) = rest.split_once('>')?;
        rest.split_once("</script>").map(|(script, _)| script)
    })
}

/// Lets a request that changes something through only from this site's own
/// pages. Browsers say where a request comes from; whatever is no browser
/// carries no one's cookies.
pub(crate) async fn same_origin(request: Request, next: Next) -> Response {
    let changes = !matches!(*request.method(), Method::GET | Method::HEAD | Method::OPTIONS);
    if changes && !is_same_origin(request.headers()) {
        let lang = language::of_headers(request.headers());
        return (StatusCode::FORBIDDEN, t!(lang, "refusal-other-origin")).into_response();
    }
    next.run(request).await
}

fn is_same_origin(headers: &HeaderMap) -> bool {
    let text = |name: HeaderName| headers.get(name).and_then(|value| value.to_str().ok());
    if let Some(site) = text(HeaderName::from_static("sec-fetch-site")) {
        return matches!(site, "same-origin" | "none");
    }
    let Some(origin) = text(header::ORIGIN) else { return true };
    let host = origin.split_once("://").map(|(_, host)| host);
    host.is_some() && host == text(header::HOST)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn headers(values: &[(&'static str, &'static str)]) -> HeaderMap {
        values
            .iter()
            .map(|(name, value)| (HeaderName::from_static(name), HeaderValue::from_static(value)))
            .collect()
    }

    #[test]
    fn a_form_of_another_site_is_recognised() {
        let host = ("host", "vigia.example");
        assert!(is_same_origin(&headers(&[host, ("origin", "https://vigia.example")])));
        assert!(!is_same_origin(&headers(&[host, ("origin", "https://evil.example")])));
        assert!(!is_same_origin(&headers(&[host, ("origin", "null")])));
        assert!(!is_same_origin(&headers(&[host, ("sec-fetch-site", "cross-site")])));
        assert!(!is_same_origin(&headers(&[host, ("sec-fetch-site", "same-site")])));
        assert!(is_same_origin(&headers(&[host])));
    }

    #[test]
    fn inline_scripts_are_allowed_by_their_hash() {
        let policy =
            content_policy("<p></p><script type=\"module\">a()</script><script>b</script>");
        let policy = policy.to_str().unwrap();
        assert_eq!(policy.matches("'sha256-").count(), 2);
        assert!(!policy.contains("unsafe-inline"));
    }
}

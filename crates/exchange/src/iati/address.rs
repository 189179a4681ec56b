//! Addresses as XML Schema takes them: one that it refuses would make the whole
//! document invalid.

/// An address with everything percent-encoded that an address cannot hold;
/// nothing where its host is none.
pub(super) fn web_address(link: &str) -> Option<String> {
    let (scheme, rest) = link.split_once("://")?;
    let end = rest.find(['/', '?', '#']).unwrap_or(rest.len());
    let (authority, rest) = rest.split_at(end);
    let is_web = ["http", "https"].contains(&scheme);
    if !is_web || !is_host(authority) {
        return None;
    }
    let (path, fragment) = match rest.split_once('#') {
        Some((path, fragment)) => (path, Some(fragment)),
        None => (rest, None),
    };
    let mut address = format!("{scheme}://{}{}", encoded(authority), encoded(path));
    if let Some(fragment) = fragment {
        address.push('#');
        address.push_str(&encoded(fragment));
    }
    Some(address)
}

/// A name, with the number of a port or without.
fn is_host(authority: &str) -> bool {
    let (name, port) = authority.split_once(':').unwrap_or((authority, "80"));
    !name.is_empty()
        && name.chars().all(|c| c.is_alphanumeric() || c == '-' || c == '.')
        && port.parse::<u16>().is_ok()
}

const DIGITS: &[u8; 16] = b"0123456789ABCDEF";

fn encoded(part: &str) -> String {
    let bytes = part.as_bytes();
    let mut address = String::with_capacity(part.len());
    for (place, byte) in bytes.iter().enumerate() {
        let is_encoded = || {
            let digits = bytes.get(place + 1..place + 3);
            digits.is_some_and(|digits| digits.iter().all(u8::is_ascii_hexdigit))
        };
        let stays = byte.is_ascii_alphanumeric()
            || b"-._~:/?@!$&'()*+,;=".contains(byte)
            || (*byte == b'%' && is_encoded());
        if stays {
            address.push(char::from(*byte));
        } else {
            address.push('%');
            for digit in [byte >> 4, byte & 15] {
                address.push(char::from(DIGITS[usize::from(digit)]));
            }
        }
    }
    address
}

/// The media type of what is behind an address, by its ending: a page where
/// nothing else is known.
pub(super) fn media_type(address: &str) -> &'static str {
    let path = address.split(['?', '#']).next().unwrap_or(address);
    match path.rsplit_once('.').map(|(_, ending)| ending.to_ascii_lowercase()).as_deref() {
        Some("pdf") => "application/pdf",
        Some("docx") => "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        Some("xlsx") => "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        Some("jpg" | "jpeg") => "image/jpeg",
        Some("png") => "image/png",
        Some(_) | None => "text/html",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_is_kept_and_what_it_cannot_hold_is_encoded() {
        for (link, address) in [
            ("https://mirex.gob.do/informe?x=1#p2", "https://mirex.gob.do/informe?x=1#p2"),
            ("http://a.do:8080/[año]%20%zz", "http://a.do:8080/%5Ba%C3%B1o%5D%20%25zz"),
            ("https://peña.do/#a#b", "https://pe%C3%B1a.do/#a%23b"),
        ] {
            assert_eq!(web_address(link).as_deref(), Some(address));
        }
    }

    #[test]
    fn what_has_no_host_is_no_address() {
        for link in ["https://a:b/", "https://u@a.do/", "ftp://a.do/", "acento.com.do", "https://"]
        {
            assert_eq!(web_address(link), None, "{link}");
        }
    }

    #[test]
    fn a_document_is_known_by_its_ending() {
        assert_eq!(media_type("https://a.do/Informe.PDF?v=2"), "application/pdf");
        assert_eq!(media_type("https://a.do/informe"), "text/html");
    }
}

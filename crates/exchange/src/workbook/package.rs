//! The archive that an XLSX is, unpacked within limits.

use std::collections::HashMap;
use std::io::{Cursor, Read};

use zip::ZipArchive;
use zip::result::ZipError;

use super::Unreadable;

/// The greatest number of parts.
const MAX_PARTS: usize = 1_000;
/// The most bytes that all parts may come to.
const MAX_UNPACKED: u64 = 200 * 1024 * 1024;
/// The most bytes that one part may come to.
const MAX_PART: u64 = 100 * 1024 * 1024;
/// Where a part that declares entities does so.
const HEAD: u64 = 4_096;

/// An archive with its parts by name.
pub(super) struct Package<'a> {
    archive: ZipArchive<Cursor<&'a [u8]>>,
    /// The places of the parts, by name in lower case.
    places: HashMap<String, usize>,
    /// How many bytes may still be unpacked.
    left: u64,
}

impl From<ZipError> for Unreadable {
    fn from(_: ZipError) -> Self {
        Self::Damaged
    }
}

impl<'a> Package<'a> {
    /// Opens an archive, after a look at what its directory declares and at the
    /// head of each of its XML parts.
    pub(super) fn open(bytes: &'a [u8]) -> Result<Self, Unreadable> {
        let archive = ZipArchive::new(Cursor::new(bytes))?;
        if archive.len() > MAX_PARTS {
            return Err(Unreadable::TooLarge);
        }
        let mut package = Self { archive, places: HashMap::new(), left: MAX_UNPACKED };
        let mut declared = 0_u64;
        for place in 0..package.archive.len() {
            let entry = package.archive.by_index_data(place)?;
            if entry.encrypted() {
                return Err(Unreadable::Encrypted);
            }
            if entry.size() > MAX_PART {
                return Err(Unreadable::TooLarge);
            }
            declared = declared.saturating_add(entry.size());
            let name = entry.name()?.replace('\\', "/").to_lowercase();
            package.places.insert(name, place);
        }
        if declared > MAX_UNPACKED {
            return Err(Unreadable::TooLarge);
        }
        package.refuse_entities()?;
        Ok(package)
    }

    /// A part as text; nothing where there is none of this name. What its
    /// header says of its size is not believed.
    pub(super) fn part(&mut self, name: &str) -> Result<Option<String>, Unreadable> {
        let name = name.trim_start_matches('/').to_lowercase();
        let Some(place) = self.places.get(&name).copied() else { return Ok(None) };
        let most = MAX_PART.min(self.left);
        let mut bytes = Vec::new();
        let part = self.archive.by_index(place)?;
        part.take(most.saturating_add(1))
            .read_to_end(&mut bytes)
            .map_err(|_| Unreadable::Damaged)?;
        let read = u64::try_from(bytes.len()).unwrap_or(u64::MAX);
        if read > most {
            return Err(Unreadable::TooLarge);
        }
        self.left -= read;
        let text = String::from_utf8(bytes).map_err(|_| Unreadable::Damaged)?;
        Ok(Some(match text.strip_prefix('\u{feff}') {
            Some(rest) => rest.to_owned(),
            None => text,
        }))
    }

    /// Refuses a package of which an XML part starts with a declaration of
    /// entities, even one that is never read.
    fn refuse_entities(&mut self) -> Result<(), Unreadable> {
        let is_xml = |name: &str| {
            let ending = name.rsplit('.').next();
            ending.is_some_and(|ending| matches!(ending, "xml" | "rels" | "vml"))
        };
        let places: Vec<usize> =
            self.places.iter().filter(|(name, _)| is_xml(name)).map(|(_, place)| *place).collect();
        for place in places {
            let mut head = Vec::new();
            let part = self.archive.by_index(place)?;
            part.take(HEAD).read_to_end(&mut head).map_err(|_| Unreadable::Damaged)?;
            if declares_entities(&head) {
                return Err(Unreadable::Entities);
            }
        }
        Ok(())
    }
}

/// Whether the head of a part has a document type or an entity.
fn declares_entities(head: &[u8]) -> bool {
    const MARKS: [&[u8]; 2] = [b"<!DOCTYPE", b"<!ENTITY"];
    // Bytes of zero are those between the letters of UTF-16.
    let letters: Vec<u8> = head.iter().copied().filter(|byte| *byte != 0).collect();
    MARKS.iter().any(|mark| letters.windows(mark.len()).any(|window| window == *mark))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_document_type_is_seen_in_either_encoding() {
        assert!(declares_entities(b"<?xml version=\"1.0\"?>\n<!DOCTYPE lolz [<!ENTITY a \"b\">]>"));
        let wide: Vec<u8> = "<!DOCTYPE x>".encode_utf16().flat_map(u16::to_be_bytes).collect();
        assert!(declares_entities(&wide));
        assert!(!declares_entities(b"<?xml version=\"1.0\"?><!-- DOCTYPE --><worksheet/>"));
    }

    #[test]
    fn what_is_no_archive_is_damaged() {
        assert!(matches!(Package::open(b"PK\x03\x04 and no more"), Err(Unreadable::Damaged)));
    }
}

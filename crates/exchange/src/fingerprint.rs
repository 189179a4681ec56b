//! A checksum of what a file tells, whatever its form and language: files that
//! carry the same one tell the same figures.

use std::fmt;
use std::fmt::Write;

use sha2::{Digest, Sha256};
use vigia_domain::Selection;
use vigia_domain::indicator::figure::Reading;
use vigia_domain::view::Row;

/// The SHA-256 of the figures of a selection.
///
/// It covers, in order: plan, revision and day; code, status, percentage,
/// institutions, start and deadline of each chosen activity; and each
/// observation of each indicator that belongs to them. A line ends in a line
/// feed and its parts are separated by tabs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fingerprint(String);

impl Fingerprint {
    /// The fingerprint of a selection.
    #[must_use]
    pub fn of(selection: &Selection) -> Self {
        let mut digest = Sha256::new();
        let plan = selection.plan();
        let mut line = |parts: &[&str]| {
            digest.update(parts.join("\t"));
            digest.update("\n");
        };
        line(&[
            "plan",
            plan.code.as_str(),
            &plan.revision.to_string(),
            &selection.day().to_string(),
        ]);
        for Row { activity, standing } in selection.rows() {
            let percent = standing.actual.value().to_string();
            let partners: Vec<&str> =
                activity.partners.iter().map(vigia_domain::AgencyCode::as_str).collect();
            line(&[
                "activity",
                activity.code.as_str(),
                standing.status.as_str(),
                &percent,
                activity.terms.lead.as_str(),
                &partners.join(";"),
                &activity.start.to_string(),
                &activity.terms.deadline.to_string(),
            ]);
        }
        for indicator in selection.indicators() {
            for observation in &indicator.observations {
                let period = observation.period;
                let reading = match observation.reading {
                    Reading::Known(figure) => format!("{figure:?}"),
                    Reading::TooSmall => "too small".to_owned(),
                    Reading::Withheld => "withheld".to_owned(),
                };
                line(&[
                    "observation",
                    indicator.code.as_str(),
                    &observation.id,
                    &period.start().to_string(),
                    &period.end().to_string(),
                    &reading,
                ]);
            }
        }
        Self(hexadecimal(&digest.finalize()))
    }

    /// The 64 hexadecimal digits.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for Fingerprint {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// Bytes as hexadecimal digits.
pub(crate) fn hexadecimal(bytes: &[u8]) -> String {
    bytes.iter().fold(String::with_capacity(2 * bytes.len()), |mut digits, byte| {
        // Writing to a string cannot fail.
        let _ = write!(digits, "{byte:02x}");
        digits
    })
}

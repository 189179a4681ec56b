//! A filter of activities from the parameters of an address.

use std::collections::BTreeMap;
use std::str::FromStr;

use vigia_domain::day;
use vigia_domain::filter::{ActivityFilter, State};

/// The names of the parameters that narrow activities.
pub const FILTER: [&str; 10] =
    ["axis", "programme", "agency", "lead", "status", "from", "to", "sdg", "gcm", "q"];

/// A parameter that means nothing; the filter leaves it out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FilterFault {
    /// Its name.
    pub name: &'static str,
    /// What was given.
    pub value: String,
}

/// The filter that the parameters describe, and those that mean nothing.
#[must_use]
pub fn read_filter(query: &BTreeMap<String, String>) -> (ActivityFilter, Vec<FilterFault>) {
    let mut reader = Reader::new(query);
    let filter = ActivityFilter {
        axes: reader.parse_all("axis"),
        programme: reader.parse("programme"),
        agencies: reader.parse_all("agency"),
        lead: reader.parse("lead"),
        state: reader.read("status", State::from_word),
        from: reader.read("from", |text| day::read(text).ok()),
        to: reader.read("to", |text| day::read(text).ok()),
        sdg: reader.parse("sdg"),
        gcm: reader.parse("gcm"),
        words: query.get("q").cloned().unwrap_or_default(),
    };
    (filter, reader.faults)
}

/// Reads parameters and keeps those that mean nothing.
pub(super) struct Reader<'a> {
    query: &'a BTreeMap<String, String>,
    /// Those that mean nothing.
    pub(super) faults: Vec<FilterFault>,
}

impl<'a> Reader<'a> {
    pub(super) const fn new(query: &'a BTreeMap<String, String>) -> Self {
        Self { query, faults: Vec::new() }
    }

    pub(super) fn read<T>(
        &mut self,
        name: &'static str,
        read: impl FnOnce(&str) -> Option<T>,
    ) -> Option<T> {
        let text = self.query.get(name).map(|text| text.trim()).filter(|text| !text.is_empty())?;
        let value = read(text);
        if value.is_none() {
            self.faults.push(FilterFault { name, value: text.to_owned() });
        }
        value
    }

    /// Values that commas separate.
    pub(super) fn parse_all<T: FromStr>(&mut self, name: &'static str) -> Vec<T> {
        self.read(name, |text| text.split(',').map(|item| item.trim().parse().ok()).collect())
            .unwrap_or_default()
    }

    pub(super) fn parse<T: FromStr>(&mut self, name: &'static str) -> Option<T> {
        self.read(name, |text| text.parse().ok())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn query(parameters: &[(&str, &str)]) -> BTreeMap<String, String> {
        parameters.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect()
    }

    #[test]
    fn parameters_become_a_filter_and_empty_ones_do_not_narrow() {
        let (filter, faults) =
            read_filter(&query(&[("status", "overdue"), ("agency", ""), ("to", "31/12/2019")]));
        assert_eq!(filter.state, State::from_word("overdue"));
        assert!(filter.agencies.is_empty());
        assert_eq!(filter.to, Some(vigia_domain::Day::constant(2019, 12, 31)));
        assert!(faults.is_empty());
    }

    #[test]
    fn a_parameter_that_means_nothing_is_a_fault_and_does_not_narrow() {
        let (filter, faults) = read_filter(&query(&[("status", "done"), ("gcm", "24")]));
        assert!(filter.is_empty());
        assert_eq!(faults.len(), 2);
    }
}

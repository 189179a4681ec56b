//! What observations cannot say together.

use std::collections::hash_map::Entry as Place;
use std::collections::{BTreeMap, HashMap};

use vigia_domain::Period;
use vigia_domain::indicator::dimensions::Dimension;
use vigia_domain::indicator::{Dimensions, Figure, Observation};

use super::Entry;

/// The dimensions along which everybody is counted once. Provinces are none of
/// them: a case may lie in more than one.
const PARTS: [Dimension; 4] =
    [Dimension::Sex, Dimension::AgeGroup, Dimension::Citizenship, Dimension::Exploitation];

/// Finds fault with rows of the same key, periods that cut across each other,
/// and parts that are more than their total.
pub(super) fn check(entries: &[Entry<'_>]) {
    let mut groups: BTreeMap<_, Vec<&Entry<'_>>> = BTreeMap::new();
    for entry in distinct(entries) {
        groups.entry((&entry.indicator, &entry.observation.source)).or_default().push(entry);
    }
    for group in groups.values() {
        refuse_overlaps(group);
        refuse_excess(group);
    }
}

/// The first entry of each key; further ones are faults.
fn distinct<'e, 's>(entries: &'e [Entry<'s>]) -> Vec<&'e Entry<'s>> {
    let mut lines: HashMap<&str, u64> = HashMap::new();
    let mut firsts = Vec::new();
    for entry in entries {
        let Observation { id, period, source, .. } = &entry.observation;
        match lines.entry(id.as_str()) {
            Place::Vacant(vacant) => {
                vacant.insert(entry.row.line());
                firsts.push(entry);
            }
            Place::Occupied(first) => {
                let (line, indicator) = (first.get(), &entry.indicator);
                let problem = format!(
                    "line {line} is an observation of {indicator} for {period} from {source} \
                     with these dimensions already; there is one for each indicator, period, \
                     source and dimensions"
                );
                entry.row.fault("period", problem);
            }
        }
    }
    firsts
}

/// A half-year may stand beside its year, but not beside a year from April on.
fn refuse_overlaps(group: &[&Entry<'_>]) {
    for (index, later) in group.iter().enumerate() {
        let Observation { period, dimensions, .. } = &later.observation;
        let crossed = group[..index].iter().find(|earlier| {
            earlier.observation.dimensions == *dimensions
                && cut_across(earlier.observation.period, *period)
        });
        if let Some(earlier) = crossed {
            let problem = format!(
                "{period} cuts across {} on line {}; allowed are periods apart from each other \
                 or one within the other",
                earlier.observation.period,
                earlier.row.line(),
            );
            later.row.fault("period", problem);
        }
    }
}

fn cut_across(a: Period, b: Period) -> bool {
    a.overlaps(b) && !a.encloses(b) && !b.encloses(a)
}

/// Parts may be fewer than their total, since lists are often incomplete.
fn refuse_excess(group: &[&Entry<'_>]) {
    for total in group {
        let Some(Figure::Count(whole)) = total.observation.figure() else { continue };
        for (dimensions, sum) in parts_of(&total.observation, group) {
            if sum > whole {
                let by: Vec<&str> = dimensions.into_iter().map(Dimension::as_str).collect();
                let problem = format!(
                    "the parts by {} are {sum}, more than their total of {whole}; allowed are as \
                     many or fewer",
                    by.join(" and "),
                );
                total.row.fault("value", problem);
            }
        }
    }
}

/// The sums of the parts of a total, by the dimensions that break it down.
fn parts_of(total: &Observation, group: &[&Entry<'_>]) -> BTreeMap<Vec<Dimension>, u64> {
    let mut sums: BTreeMap<Vec<Dimension>, u64> = BTreeMap::new();
    for Entry { observation: part, .. } in group.iter().copied() {
        let by = broken_down_by(&total.dimensions, &part.dimensions);
        if let (Some(by), Some(Figure::Count(count))) = (by, part.figure())
            && part.period == total.period
        {
            let sum = sums.entry(by).or_default();
            *sum = sum.saturating_add(count);
        }
    }
    sums
}

/// The dimensions that a part has beyond its total; none where it is no part.
fn broken_down_by(total: &Dimensions, part: &Dimensions) -> Option<Vec<Dimension>> {
    let mut beyond = Vec::new();
    for dimension in Dimension::ALL {
        match (total.word(dimension), part.word(dimension)) {
            (of_total, of_part) if of_total == of_part => {}
            (None, Some(_)) if PARTS.contains(&dimension) => beyond.push(dimension),
            _ => return None,
        }
    }
    Some(beyond).filter(|beyond| !beyond.is_empty())
}

//! Withholding small cells of protected people.
//!
//! A cell that counts fewer people than the plan allows is withheld, and so is
//! what would let it be worked out: cells that with it make up a published
//! total, along a dimension or through time. What was published once cannot be
//! taken back, and every earlier state of the plan can still be looked at. So
//! decisions are made in the order in which observations entered, each stands
//! for good, and totals of all those states are taken together.

mod equations;

use std::collections::{BTreeMap, BTreeSet};

use crate::indicator::dimensions::Dimension;
use crate::indicator::observation::Disclosure;
use crate::indicator::{Cumulation, Dimensions, Figure, Indicator, Observation, Reading, Subject};
use crate::policy::{MOST_DIMENSIONS, SmallestCell};
use crate::{Day, Period, SourceCode, Text};
use equations::{Equation, determined};

/// Where an observation stands in the tables of its indicator.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Cell<'a> {
    source: &'a SourceCode,
    period: Period,
    dimensions: Dimensions,
}

/// Withholds what may not be published of an indicator.
pub(crate) fn protect(indicator: &mut Indicator, smallest: SmallestCell) {
    if indicator.subject == Subject::Others || !needs_protection(indicator, smallest) {
        return;
    }
    for (index, reading) in decide(indicator, smallest) {
        let observation = &mut indicator.observations[index];
        observation.reading = reading;
        // Whoever wrote them may have repeated the figure in words.
        observation.note = Text::default();
        observation.evidence = None;
    }
}

/// Whether anything is small: where nothing is, nothing is to be hidden.
fn needs_protection(indicator: &Indicator, smallest: SmallestCell) -> bool {
    indicator.observations.iter().any(|o| primary(indicator, o, smallest).is_some())
}

/// What is withheld for its own sake.
fn primary(
    indicator: &Indicator,
    observation: &Observation,
    smallest: SmallestCell,
) -> Option<Reading> {
    if is_official_total(indicator, observation) {
        return None;
    }
    let parts = parts(indicator, observation);
    let people = observation.figure()?.people()?;
    // Nobody in a cell of a table tells something about everybody else in it.
    let is_small = people < u64::from(smallest.value()) && (people > 0 || parts > 0);
    if is_small {
        Some(Reading::TooSmall)
    } else {
        (parts > MOST_DIMENSIONS).then_some(Reading::Withheld)
    }
}

/// By how many dimensions an observation breaks down what its indicator counts.
fn parts(indicator: &Indicator, observation: &Observation) -> usize {
    let is_of_indicator = |dimension: &Dimension| {
        *dimension == Dimension::Crime && observation.dimensions.crime == indicator.crime
    };
    observation.dimensions.set().filter(|dimension| !is_of_indicator(dimension)).count()
}

/// What is withheld, by the place of the observation.
fn decide(indicator: &Indicator, smallest: SmallestCell) -> BTreeMap<usize, Reading> {
    let observations = &indicator.observations;
    let equations = equations_of(indicator);
    let mut hidden: BTreeMap<usize, Reading> = BTreeMap::new();
    let revisions: BTreeSet<i64> = observations.iter().map(|o| o.revision).collect();
    for revision in revisions {
        let entered: Vec<usize> =
            (0..observations.len()).filter(|i| observations[*i].revision == revision).collect();
        for index in &entered {
            if let Some(reading) = primary(indicator, &observations[*index], smallest) {
                hidden.insert(*index, reading);
            }
        }
        let known: Vec<&Equation> = equations
            .iter()
            .filter(|equation| equation.members().all(|i| observations[i].revision <= revision))
            .collect();
        hide_until_nothing_follows(indicator, &known, &entered, &mut hidden);
    }
    hidden
}

/// Withholds further observations among those that entered last, until none of
/// the hidden ones follows from what is shown.
fn hide_until_nothing_follows(
    indicator: &Indicator,
    equations: &[&Equation],
    entered: &[usize],
    hidden: &mut BTreeMap<usize, Reading>,
) {
    loop {
        let follows = determined(equations, |index| hidden.contains_key(&index));
        let Some(chosen) = cheapest(indicator, equations, entered, hidden, &follows) else {
            return;
        };
        hidden.insert(chosen, Reading::Withheld);
    }
}

/// The observation that counts the fewest people among those that may still be
/// withheld and are connected with something that follows; a total that an
/// authority has published only where nothing else is left.
fn cheapest(
    indicator: &Indicator,
    equations: &[&Equation],
    entered: &[usize],
    hidden: &BTreeMap<usize, Reading>,
    follows: &BTreeSet<usize>,
) -> Option<usize> {
    if follows.is_empty() {
        return None;
    }
    let near = connected(equations, hidden, follows);
    entered
        .iter()
        .copied()
        .filter(|index| near.contains(index) && !hidden.contains_key(index))
        .min_by_key(|index| {
            let observation = &indicator.observations[*index];
            let people = observation.figure().and_then(Figure::people);
            (is_official_total(indicator, observation), people.unwrap_or(u64::MAX), *index)
        })
}

/// Whether an observation is a total that an authority has published.
fn is_official_total(indicator: &Indicator, observation: &Observation) -> bool {
    parts(indicator, observation) == 0 && observation.disclosure == Disclosure::Official
}

/// The members of the equations that reach something which follows through
/// equations with hidden members.
fn connected(
    equations: &[&Equation],
    hidden: &BTreeMap<usize, Reading>,
    follows: &BTreeSet<usize>,
) -> BTreeSet<usize> {
    let mut reached = follows.clone();
    let mut members = BTreeSet::new();
    loop {
        let before = reached.len();
        for equation in equations {
            if equation.members().any(|index| reached.contains(&index)) {
                members.extend(equation.members());
                reached.extend(equation.members().filter(|index| hidden.contains_key(index)));
            }
        }
        if reached.len() == before {
            return members;
        }
    }
}

/// Every sum that holds among the observations: a total and its parts along a
/// dimension or through time, in every state in which the plan could be seen.
fn equations_of(indicator: &Indicator) -> Vec<Equation> {
    let mut cells: BTreeMap<Cell<'_>, Vec<usize>> = BTreeMap::new();
    for (index, observation) in indicator.observations.iter().enumerate() {
        let Observation { source, period, dimensions, .. } = observation;
        let cell = Cell { source, period: *period, dimensions: dimensions.clone() };
        cells.entry(cell).or_default().push(index);
    }
    let mut equations = BTreeSet::new();
    for (total, parts) in sums(indicator, &cells) {
        let versions = |cell: &Cell<'_>| cells.get(cell).cloned().unwrap_or_default();
        let parts: Vec<Vec<usize>> = parts.iter().map(versions).collect();
        equations.extend(states(indicator, &versions(&total), &parts));
    }
    equations.into_iter().collect()
}

/// The totals among the cells, each with the cells that make it up.
fn sums<'a>(
    indicator: &Indicator,
    cells: &BTreeMap<Cell<'a>, Vec<usize>>,
) -> Vec<(Cell<'a>, Vec<Cell<'a>>)> {
    let mut by_total: BTreeMap<(Cell<'a>, Dimension), Vec<Cell<'a>>> = BTreeMap::new();
    let mut in_time: BTreeMap<(&SourceCode, Dimensions), Vec<Period>> = BTreeMap::new();
    for cell in cells.keys() {
        for dimension in cell.dimensions.set() {
            let total = Cell { dimensions: cell.dimensions.without(dimension), ..cell.clone() };
            if cells.contains_key(&total) {
                by_total.entry((total, dimension)).or_default().push(cell.clone());
            }
        }
        in_time.entry((cell.source, cell.dimensions.clone())).or_default().push(cell.period);
    }
    let mut sums: Vec<_> = by_total.into_iter().map(|((total, _), parts)| (total, parts)).collect();
    if indicator.cumulation == Cumulation::Sum {
        for ((source, dimensions), periods) in in_time {
            let cell = |period| Cell { source, period, dimensions: dimensions.clone() };
            sums.extend(periods.iter().flat_map(|whole| {
                tilings(*whole, &periods)
                    .into_iter()
                    .map(|parts| (cell(*whole), parts.into_iter().map(cell).collect()))
                    .collect::<Vec<_>>()
            }));
        }
    }
    sums
}

/// The ways in which shorter periods fill a longer one, each with the longest
/// that begin where the last one ended, and each with parts of one kind.
fn tilings(whole: Period, periods: &[Period]) -> Vec<Vec<Period>> {
    let parts: Vec<Period> =
        periods.iter().copied().filter(|part| *part != whole && whole.encloses(*part)).collect();
    let mut tilings = BTreeSet::new();
    let kinds: BTreeSet<_> = parts.iter().map(|part| part.kind()).collect();
    for kind in kinds {
        tilings.extend(walk(whole, &parts, |part| part.kind() == kind));
    }
    tilings.extend(walk(whole, &parts, |_| true));
    tilings.into_iter().collect()
}

fn walk(whole: Period, parts: &[Period], allow: impl Fn(&Period) -> bool) -> Option<Vec<Period>> {
    let mut walked = Vec::new();
    let mut next = whole.start();
    loop {
        let part = parts
            .iter()
            .filter(|part| part.start() == next && allow(part))
            .max_by_key(|part| part.end())?;
        walked.push(*part);
        if part.end() == whole.end() {
            return Some(walked);
        }
        next = part.end().tomorrow().ok()?;
    }
}

/// The sum in each state of the plan in which it holds.
fn states(indicator: &Indicator, total: &[usize], parts: &[Vec<usize>]) -> BTreeSet<Equation> {
    let observations = &indicator.observations;
    let all = || total.iter().chain(parts.iter().flatten()).map(|index| &observations[*index]);
    let revisions: BTreeSet<i64> = all().map(|o| o.revision).collect();
    let days: BTreeSet<Day> = all().map(|o| o.published_on).collect();
    let mut equations = BTreeSet::new();
    for revision in &revisions {
        for day in &days {
            let current = |versions: &[usize]| current(observations, versions, *revision, *day);
            let Some(total) = current(total) else { continue };
            let parts: Vec<usize> = parts.iter().filter_map(|part| current(part)).collect();
            if holds(observations, total, &parts) {
                equations.insert(Equation::new(total, parts));
            }
        }
    }
    equations
}

/// Which version of a cell stood in a state of the plan.
fn current(
    observations: &[Observation],
    versions: &[usize],
    revision: i64,
    day: Day,
) -> Option<usize> {
    let seen = |index: &usize| {
        let observation = &observations[*index];
        observation.revision <= revision && observation.published_on <= day
    };
    versions
        .iter()
        .copied()
        .filter(seen)
        .max_by_key(|index| (observations[*index].revision, *index))
}

/// Whether the parts make up the total: where they do not, nothing can be
/// worked out by subtraction.
fn holds(observations: &[Observation], total: usize, parts: &[usize]) -> bool {
    let people = |index: usize| observations[index].figure().and_then(Figure::people);
    let sum: Option<u64> = parts.iter().map(|index| people(*index)).sum();
    !parts.is_empty() && people(total).is_some() && people(total) == sum
}

#[cfg(test)]
mod tests;

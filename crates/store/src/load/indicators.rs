//! Loading the indicators of a plan from its files.

use std::collections::HashMap;

use vigia_domain::amendment::Reason;
use vigia_domain::event::EventKind;
use vigia_domain::indicator::{Figure, Observation, Target};
use vigia_domain::{Indicator, IndicatorCode, Period, Plan};

use crate::db::Tx;
use crate::observation::{Placed, says_the_same};
use crate::target::Change;
use crate::write::Write;
use crate::{Result, event, indicator, observation, target};

/// The values that the plan's files last gave the targets.
type FromFiles = HashMap<(IndicatorCode, Period), Figure>;

/// An indicator of the files that the database does not hold like this.
pub(super) struct Difference {
    /// The indicator as the files give it.
    indicator: Indicator,
    /// Its place in the files.
    ordinal: i64,
    /// Its targets that are new or changed.
    targets: Vec<NewTarget>,
    /// Its observations that are new or changed, with their places.
    observations: Vec<(i64, Observation)>,
    kind: Option<EventKind>,
}

/// A target that is new or changed.
struct NewTarget {
    /// Its place in the files.
    ordinal: i64,
    /// The target with the value that shall hold.
    target: Target,
    /// The value that the files give.
    from_files: Figure,
    /// The value that held, where it changes.
    amended: Option<Figure>,
}

impl Difference {
    /// Whether the indicator itself or one of its targets is new or changed.
    pub(super) const fn is_of_indicator(&self) -> bool {
        self.kind.is_some()
    }

    /// How many targets change that were there before.
    pub(super) fn amended(&self) -> usize {
        self.targets.iter().filter(|new| new.amended.is_some()).count()
    }

    /// How many observations are new or changed.
    pub(super) const fn observations(&self) -> usize {
        self.observations.len()
    }

    fn new(ordinal: i64, indicator: &Indicator) -> Self {
        let targets = (0i64..).zip(&indicator.targets).map(|(ordinal, target)| NewTarget {
            ordinal,
            target: target.clone(),
            from_files: target.figure,
            amended: None,
        });
        Self {
            indicator: indicator.clone(),
            ordinal,
            targets: targets.collect(),
            observations: (0i64..).zip(indicator.observations.iter().cloned()).collect(),
            kind: Some(EventKind::Loaded),
        }
    }

    /// What the files change of an indicator; nothing when they say what they
    /// said before.
    fn between(
        before: &Indicator,
        from_files: &FromFiles,
        ordinal: i64,
        files: &Indicator,
    ) -> Option<Self> {
        let targets: Vec<NewTarget> = (0i64..)
            .zip(&files.targets)
            .filter_map(|(ordinal, target)| {
                let file_before = from_files.get(&(files.code.clone(), target.period)).copied();
                new_target(before, file_before, ordinal, target)
            })
            .collect();
        let observations = new_observations(&before.observations, &files.observations);
        let same_words = Indicator {
            targets: before.targets.clone(),
            observations: before.observations.clone(),
            ..files.clone()
        } == *before;
        let is_same = same_words && targets.is_empty();
        if is_same && observations.is_empty() {
            return None;
        }
        Some(Self {
            indicator: files.clone(),
            ordinal,
            targets,
            observations,
            kind: (!is_same).then_some(EventKind::Reloaded),
        })
    }
}

/// What the files change of a target: its value only where it is not the one
/// that they gave before.
fn new_target(
    before: &Indicator,
    file_before: Option<Figure>,
    ordinal: i64,
    files: &Target,
) -> Option<NewTarget> {
    let from_files = files.figure;
    let Some(known) = before.targets.iter().find(|target| target.period == files.period) else {
        return Some(NewTarget { ordinal, target: files.clone(), from_files, amended: None });
    };
    let same_files = file_before == Some(from_files);
    let figure = if same_files { known.figure } else { from_files };
    if same_files && known.provenance == files.provenance && known.source == files.source {
        return None;
    }
    Some(NewTarget {
        ordinal,
        target: Target { figure, ..files.clone() },
        from_files,
        amended: (figure != known.figure).then_some(known.figure),
    })
}

/// The observations of the files that are new or changed, a changed one with
/// its next version.
fn new_observations(before: &[Observation], files: &[Observation]) -> Vec<(i64, Observation)> {
    let known: HashMap<&str, &Observation> =
        before.iter().map(|observation| (observation.id.as_str(), observation)).collect();
    (0i64..)
        .zip(files)
        .filter_map(|(ordinal, files)| match known.get(files.id.as_str()) {
            None => Some((ordinal, files.clone())),
            Some(known) if says_the_same(known, files) => None,
            Some(known) => {
                Some((ordinal, Observation { version: known.version + 1, ..files.clone() }))
            }
        })
        .collect()
}

/// What the files change of the indicators.
pub(super) async fn differences(
    tx: &mut Tx,
    known: Option<&Plan>,
    new: &Plan,
) -> Result<Vec<Difference>> {
    let from_files = target::from_files(tx, &new.code).await?;
    let differences = (0i64..)
        .zip(&new.indicators)
        .filter_map(|(ordinal, files)| match known.and_then(|plan| plan.indicator(&files.code)) {
            None => Some(Difference::new(ordinal, files)),
            Some(before) => Difference::between(before, &from_files, ordinal, files),
        })
        .collect();
    Ok(differences)
}

/// Whether the indicators that both plans have stand in the same order.
pub(super) fn in_same_order(known: &Plan, new: &Plan) -> bool {
    shared(known, new) == shared(new, known)
}

fn shared<'a>(plan: &'a Plan, other: &Plan) -> Vec<&'a IndicatorCode> {
    let codes = plan.indicators.iter().map(|indicator| &indicator.code);
    codes.filter(|code| other.indicator(code).is_some()).collect()
}

/// Writes what the files change, and gives every indicator its place.
pub(super) async fn put(
    write: &mut Write,
    new: &Plan,
    differences: Vec<Difference>,
    reason: &Reason,
) -> Result<()> {
    for difference in differences {
        put_difference(write, difference, reason).await?;
    }
    for (ordinal, indicator) in (0i64..).zip(&new.indicators) {
        indicator::place(&mut write.tx, &new.code, &indicator.code, ordinal).await?;
    }
    Ok(())
}

async fn put_difference(write: &mut Write, difference: Difference, reason: &Reason) -> Result<()> {
    let plan = write.plan.clone();
    let Difference { indicator, ordinal, targets, observations, kind } = difference;
    let code = &indicator.code;
    if let Some(kind) = kind {
        indicator::put(&mut write.tx, &plan, ordinal, &indicator).await?;
        for NewTarget { ordinal, target, from_files, amended } in &targets {
            target::put(&mut write.tx, &plan, code, *ordinal, target, *from_files).await?;
            if let Some(from) = *amended {
                let change = Change { period: target.period, from, to: target.figure };
                target::append(write, code, &change, reason).await?;
            }
        }
        event::append_to_indicator(write, code, kind).await?;
    }
    let revision = write.revision;
    let observations: Vec<Placed> = observations
        .into_iter()
        .map(|(ordinal, observation)| Placed {
            indicator: code.clone(),
            ordinal,
            observation: Observation { revision, ..observation },
        })
        .collect();
    observation::put(&mut write.tx, &plan, &observations).await
}

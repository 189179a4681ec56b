//! Loading a plan from its files.

mod indicators;

use vigia_domain::account::Actor;
use vigia_domain::activity::{Activity, Terms};
use vigia_domain::amendment::{Change, Reason};
use vigia_domain::event::EventKind;
use vigia_domain::{Plan, ProgressReport};

use crate::write::Write;
use crate::{
    Moment, Result, Store, activity, agency, amendment, axis, event, frame, plan, programme,
    report, snapshot, source,
};

/// What loading a plan changed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Loaded {
    /// Activities that are new.
    pub added: usize,
    /// Activities whose files say something else than before.
    pub changed: usize,
    /// Terms and targets that were amended.
    pub amended: usize,
    /// Reports that are new or changed.
    pub reports: usize,
    /// Indicators that are new, or whose files say something else than before.
    pub indicators: usize,
    /// Observations that are new or changed.
    pub observations: usize,
    /// Whether the plan's own data, its institutions, axes or programmes, or
    /// the order of its indicators changed.
    pub frame_changed: bool,
    /// Activities and indicators that the database holds and the files no
    /// longer name; they stay as they are.
    pub absent: usize,
}

impl Loaded {
    /// Whether nothing changed.
    #[must_use]
    pub const fn is_unchanged(&self) -> bool {
        self.added == 0
            && self.changed == 0
            && self.amended == 0
            && self.reports == 0
            && self.indicators == 0
            && self.observations == 0
            && !self.frame_changed
    }
}

/// An activity of the files that the database does not hold like this.
struct Difference {
    /// The activity as it shall stand, with the terms that shall hold.
    activity: Activity,
    /// The terms that the files give.
    from_files: Terms,
    /// The terms that change.
    amendments: Vec<Change>,
    /// Its reports that are new or changed.
    reports: Vec<ProgressReport>,
    kind: Option<EventKind>,
}

impl Store {
    /// Loads a plan as its files give it, all or nothing. What is known is
    /// updated by its code; a deadline, weight, lead or target that the files
    /// have changed becomes an amendment with this reason; reports and
    /// observations are added or updated and never deleted. The same files a
    /// second time change nothing, and do not undo what was amended here.
    ///
    /// # Errors
    /// [`crate::Error::Invalid`] when a figure is too large;
    /// [`crate::Error::Unavailable`].
    pub async fn load_plan(&self, new: &Plan, reason: &Reason, moment: Moment) -> Result<Loaded> {
        let mut tx = self.db.begin_write().await?;
        plan::lock(&mut tx, &new.code).await?;
        let known = snapshot::read(&mut tx, &new.code).await?;
        let from_files = activity::file_terms(&mut tx, &new.code).await?;
        let mut differences = Vec::new();
        for activity in &new.activities {
            let before = known.as_ref().and_then(|plan| plan.activity(&activity.code));
            let difference = match before.zip(from_files.get(&activity.code)) {
                None => Some(Difference::new(activity)),
                Some((before, files)) => Difference::between(before, files, activity),
            };
            differences.extend(difference);
        }
        let of_indicators = indicators::differences(&mut tx, known.as_ref(), new).await?;
        let loaded = summary(known.as_ref(), new, &differences, &of_indicators);
        if loaded.is_unchanged() {
            return Ok(loaded);
        }
        plan::put(&mut tx, new).await?;
        let mut write = Write::within(tx, &new.code, moment, Actor::PlanFiles).await?;
        put_frame(&mut write, new).await?;
        put_differences(&mut write, &differences, reason).await?;
        indicators::put(&mut write, new, of_indicators, reason).await?;
        write.commit().await?;
        Ok(loaded)
    }
}

impl Difference {
    fn new(activity: &Activity) -> Self {
        Self {
            activity: activity.clone(),
            from_files: activity.terms.clone(),
            amendments: Vec::new(),
            reports: activity.reports.clone(),
            kind: Some(EventKind::Loaded),
        }
    }

    /// What the files change of an activity; nothing when they say what they
    /// said before.
    fn between(before: &Activity, files_before: &Terms, files: &Activity) -> Option<Self> {
        let mut terms = before.terms.clone();
        for change in amendment::changes(files_before, &files.terms) {
            match change {
                Change::Deadline { to, .. } => terms.deadline = to,
                Change::Weight { to, .. } => terms.weight = to,
                Change::Lead { to, .. } => terms.lead = to,
            }
        }
        let amendments = amendment::changes(&before.terms, &terms);
        let reports: Vec<_> = files
            .reports
            .iter()
            .filter(|report| !before.reports.iter().any(|known| same_report(known, report)))
            .cloned()
            .collect();
        let same_words = Activity {
            terms: before.terms.clone(),
            withdrawn: before.withdrawn,
            version: before.version,
            amendments: before.amendments.clone(),
            reports: before.reports.clone(),
            events: before.events.clone(),
            ..files.clone()
        } == *before;
        let same_files = *files_before == files.terms;
        if same_words && same_files && reports.is_empty() {
            return None;
        }
        Some(Self {
            activity: Activity { terms, withdrawn: before.withdrawn, ..files.clone() },
            from_files: files.terms.clone(),
            amendments,
            reports,
            kind: (!same_words || !same_files).then_some(EventKind::Reloaded),
        })
    }
}

/// Whether a known report says what the files say, whatever its version.
fn same_report(known: &ProgressReport, files: &ProgressReport) -> bool {
    known.id == files.id && ProgressReport { version: known.version, ..files.clone() } == *known
}

fn summary(
    known: Option<&Plan>,
    new: &Plan,
    differences: &[Difference],
    of_indicators: &[indicators::Difference],
) -> Loaded {
    let of_kind = |kind| differences.iter().filter(|d| d.kind == Some(kind)).count();
    let terms: usize = differences.iter().map(|d| d.amendments.len()).sum();
    let targets: usize = of_indicators.iter().map(indicators::Difference::amended).sum();
    Loaded {
        added: of_kind(EventKind::Loaded),
        changed: of_kind(EventKind::Reloaded),
        amended: terms + targets,
        reports: differences.iter().map(|d| d.reports.len()).sum(),
        indicators: of_indicators.iter().filter(|d| d.is_of_indicator()).count(),
        observations: of_indicators.iter().map(indicators::Difference::observations).sum(),
        frame_changed: known.is_none_or(|known| {
            frame_of(known) != frame_of(new) || !indicators::in_same_order(known, new)
        }),
        absent: known.map_or(0, |known| absent(known, new)),
    }
}

/// A plan without its activities and indicators.
fn frame_of(plan: &Plan) -> Plan {
    Plan { revision: 0, activities: Vec::new(), indicators: Vec::new(), ..plan.clone() }
}

fn absent(known: &Plan, new: &Plan) -> usize {
    let activities = known.activities.iter().filter(|a| new.activity(&a.code).is_none());
    let indicators = known.indicators.iter().filter(|i| new.indicator(&i.code).is_none());
    activities.count() + indicators.count()
}

async fn put_frame(write: &mut Write, new: &Plan) -> Result<()> {
    let (tx, code) = (&mut write.tx, &new.code);
    for (ordinal, agency) in (0i64..).zip(&new.agencies) {
        agency::put(tx, code, ordinal, agency).await?;
    }
    for (ordinal, source) in (0i64..).zip(&new.sources) {
        source::put(tx, code, ordinal, source).await?;
    }
    for (ordinal, target) in (0i64..).zip(&new.sdg) {
        frame::put_sdg(tx, code, ordinal, target).await?;
    }
    for (ordinal, objective) in (0i64..).zip(&new.gcm) {
        frame::put_gcm(tx, code, ordinal, objective).await?;
    }
    for (ordinal, indicator) in (0i64..).zip(&new.sdg_indicators) {
        frame::put_sdg_indicator(tx, code, ordinal, indicator).await?;
    }
    for axis in &new.axes {
        axis::put(tx, code, axis).await?;
    }
    for programme in &new.programmes {
        programme::put(tx, code, programme).await?;
    }
    Ok(())
}

async fn put_differences(
    write: &mut Write,
    differences: &[Difference],
    reason: &Reason,
) -> Result<()> {
    let code = write.plan.clone();
    let moved = || differences.iter().filter_map(|of| Some((of, of.kind?)));
    let written: Vec<activity::Written<'_>> = moved()
        .map(|(of, _)| activity::Written { activity: &of.activity, from_files: &of.from_files })
        .collect();
    activity::put(&mut write.tx, &code, &written).await?;
    let amended: Vec<_> = moved()
        .flat_map(|(of, _)| of.amendments.iter().map(|change| (&of.activity.code, change)))
        .collect();
    amendment::append(write, &amended, reason).await?;
    let happened: Vec<_> = moved().map(|(of, kind)| (&of.activity.code, kind)).collect();
    event::append_all(write, &happened).await?;
    for Difference { activity, reports, .. } in differences {
        let place =
            |(ordinal, report)| report::Placed { activity: &activity.code, ordinal, report };
        let placed: Vec<report::Placed<'_>> = (0i64..).zip(reports).map(place).collect();
        report::put(&mut write.tx, &code, &placed).await?;
    }
    Ok(())
}

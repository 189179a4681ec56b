//! What changed between two days, a sentence each.

use vigia_domain::amendment::{Amendment, Change};
use vigia_domain::changes::{AmendedTarget, Changes, NewObservation};
use vigia_domain::indicator::Reading;
use vigia_domain::view::Row;
use vigia_domain::{Activity, ActivityCode, AgencyCode, IndicatorCode, Lang, Plan, Status};

use crate::{amount, day, day_long, dimensions, in_period, measured, percent, period, reason, t};

/// A sentence with what it is about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sentence {
    /// What it is about.
    pub about: Subject,
    /// Its words.
    pub words: String,
}

/// What a sentence is about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Subject {
    /// An activity.
    Activity(ActivityCode),
    /// An indicator.
    Indicator(IndicatorCode),
}

/// What happened, by kind.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Told {
    /// Activities that were completed.
    pub completed: Vec<Sentence>,
    /// Activities that became overdue.
    pub late: Vec<Sentence>,
    /// Activities that are overdue no longer.
    pub recovered: Vec<Sentence>,
    /// Activities that were cancelled.
    pub cancelled: Vec<Sentence>,
    /// Terms and targets that were amended.
    pub amended: Vec<Sentence>,
    /// What sources have published: a sentence for each indicator, period and
    /// source.
    pub observed: Vec<Sentence>,
}

/// Whose activities are told of.
#[derive(Clone, Copy, Debug)]
pub enum Whose<'a> {
    /// Those of all institutions, and what is known of indicators.
    Everybody,
    /// Those that an institution leads.
    LedBy(&'a AgencyCode),
}

impl Whose<'_> {
    fn includes(self, activity: &Activity) -> bool {
        match self {
            Self::Everybody => true,
            Self::LedBy(agency) => activity.terms.lead == *agency,
        }
    }
}

impl Told {
    /// What happened between two days.
    #[must_use]
    pub fn of(lang: Lang, changes: &Changes, whose: Whose<'_>) -> Self {
        let rows = |rows: Vec<Row<'_>>, words: fn(Lang, Row<'_>) -> String| -> Vec<Sentence> {
            rows.into_iter()
                .filter(|row| whose.includes(row.activity))
                .map(|row| Sentence {
                    about: Subject::Activity(row.activity.code.clone()),
                    words: words(lang, row),
                })
                .collect()
        };
        let activities = changes.amended();
        let activities = activities
            .iter()
            .filter(|(activity, _)| whose.includes(activity))
            .map(|(activity, amendment)| amended_activity(lang, activity, amendment));
        let (targets, news) = match whose {
            Whose::Everybody => (changes.amended_targets(), changes.observations()),
            Whose::LedBy(_) => (Vec::new(), Vec::new()),
        };
        let targets = targets.iter().map(|amended| amended_target(lang, *amended));
        let plan = changes.now().plan();
        Self {
            completed: rows(changes.completed(), completed),
            late: rows(changes.newly_late(), late),
            recovered: rows(changes.recovered(), recovered),
            cancelled: rows(changes.cancelled(), cancelled),
            amended: activities.chain(targets).collect(),
            observed: news.iter().map(|new| observed(lang, plan, new)).collect(),
        }
    }

    /// All of it as one list.
    #[must_use]
    pub fn all(self) -> Vec<Sentence> {
        let Self { completed, late, recovered, cancelled, amended, observed } = self;
        [completed, late, recovered, cancelled, amended, observed].into_iter().flatten().collect()
    }
}

fn completed(lang: Lang, row: Row<'_>) -> String {
    t!(
        lang,
        "changes-completed",
        lead = row.activity.terms.lead.to_string(),
        code = row.activity.code.to_string(),
        title = row.activity.title.get(lang),
    )
}

fn late(lang: Lang, row: Row<'_>) -> String {
    t!(
        lang,
        "changes-late",
        lead = row.activity.terms.lead.to_string(),
        code = row.activity.code.to_string(),
        title = row.activity.title.get(lang),
        deadline = day_long(lang, row.activity.terms.deadline),
        percent = percent(lang, row.standing.actual),
    )
}

fn recovered(lang: Lang, row: Row<'_>) -> String {
    let (lead, code) = (row.activity.terms.lead.to_string(), row.activity.code.to_string());
    let title = row.activity.title.get(lang);
    if row.standing.status == Status::Completed {
        t!(lang, "changes-recovered-done", lead = lead, code = code, title = title)
    } else {
        let deadline = day_long(lang, row.activity.terms.deadline);
        t!(
            lang,
            "changes-recovered-deadline",
            lead = lead,
            code = code,
            title = title,
            deadline = deadline,
        )
    }
}

fn cancelled(lang: Lang, row: Row<'_>) -> String {
    t!(
        lang,
        "changes-cancelled",
        lead = row.activity.terms.lead.to_string(),
        code = row.activity.code.to_string(),
        title = row.activity.title.get(lang),
    )
}

fn amended_activity(lang: Lang, activity: &Activity, amendment: &Amendment) -> Sentence {
    let (code, title) = (activity.code.to_string(), activity.title.get(lang));
    let on = day_long(lang, amendment.day);
    let why = reason(lang, &amendment.reason);
    let words = match &amendment.change {
        Change::Deadline { from, to } => t!(
            lang,
            "changes-amended-deadline",
            day = on,
            code = code,
            title = title,
            from = day(lang, *from),
            to = day(lang, *to),
            reason = why,
        ),
        Change::Weight { from, to } => t!(
            lang,
            "changes-amended-weight",
            day = on,
            code = code,
            title = title,
            from = from.to_string(),
            to = to.to_string(),
            reason = why,
        ),
        Change::Lead { from, to } => t!(
            lang,
            "changes-amended-lead",
            day = on,
            code = code,
            title = title,
            from = from.to_string(),
            to = to.to_string(),
            reason = why,
        ),
    };
    Sentence { about: Subject::Activity(activity.code.clone()), words }
}

fn amended_target(lang: Lang, amended: AmendedTarget<'_>) -> Sentence {
    let AmendedTarget { indicator, target, amendment } = amended;
    let words = t!(
        lang,
        "changes-amended-target",
        day = day_long(lang, amendment.day),
        indicator = indicator.code.to_string(),
        name = indicator.name.get(lang),
        period = period(lang, target.period),
        from = measured(lang, indicator.measure, indicator.value_of(amendment.from)),
        to = measured(lang, indicator.measure, indicator.value_of(amendment.to)),
        reason = reason(lang, &amendment.reason),
    );
    Sentence { about: Subject::Indicator(indicator.code.clone()), words }
}

fn observed(lang: Lang, plan: &Plan, new: &NewObservation<'_>) -> Sentence {
    let NewObservation { indicator, observation, parts } = *new;
    let when = in_period(lang, observation.period);
    let source = plan
        .source(&observation.source)
        .map_or_else(|| observation.source.to_string(), |source| source.publisher.clone());
    let cell = dimensions(lang, &observation.dimensions);
    let name = indicator.name.get(lang);
    let what = if cell.is_empty() {
        format!("{name} ({})", indicator.code)
    } else {
        format!("{name} ({}), {cell}", indicator.code)
    };
    let first = match observation.reading {
        Reading::Known(figure) => {
            let value = amount(
                lang,
                indicator.measure,
                indicator.value_of(figure),
                indicator.unit.get(lang),
            );
            t!(lang, "changes-observed", when = when, source = source, value = value, what = what)
        }
        Reading::TooSmall => {
            let smallest = plan.policy.smallest_cell.value();
            t!(
                lang,
                "changes-observed-small",
                when = when,
                source = source,
                smallest = smallest,
                what = what,
            )
        }
        Reading::Withheld => {
            t!(lang, "changes-observed-withheld", when = when, source = source, what = what)
        }
    };
    let words = if parts == 0 {
        first
    } else {
        format!("{first} {}", t!(lang, "changes-observed-parts", count = parts))
    };
    Sentence { about: Subject::Indicator(indicator.code.clone()), words }
}

//! Milestones and amendments in words.

use vigia_charts::LandmarkSign;
use vigia_domain::amendment::{Amendment, Change};
use vigia_domain::indicator::Target;
use vigia_domain::indicator::target::TargetAmendment;
use vigia_domain::landmarks::{Landmark, LandmarkEvent, landmarks};
use vigia_domain::{Activity, Day, Indicator, Lang};
use vigia_i18n::t;

use crate::Scene;

/// A landmark with its words.
pub(super) struct Mark {
    pub(super) day: Day,
    pub(super) sign: LandmarkSign,
    /// The code of what it belongs to.
    pub(super) label: String,
    pub(super) tip: String,
}

/// The landmarks of the scene, in the order of their days.
pub(super) fn marks(scene: Scene<'_>) -> Vec<Mark> {
    let landmarks = landmarks(scene.view, scene.axis.map(|axis| &axis.code));
    landmarks.iter().map(|landmark| mark(scene.lang, landmark)).collect()
}

fn mark(lang: Lang, landmark: &Landmark<'_>) -> Mark {
    let day = landmark.day;
    match landmark.event {
        LandmarkEvent::Milestone { activity, text } => {
            let tip = t!(
                lang,
                "chart-landmark-milestone",
                day = vigia_i18n::day(lang, day),
                code = activity.code.to_string(),
                text = text.get(lang),
            );
            Mark { day, sign: LandmarkSign::Milestone, label: activity.code.to_string(), tip }
        }
        LandmarkEvent::Amendment { activity, amendment } => Mark {
            day,
            sign: LandmarkSign::Amendment,
            label: activity.code.to_string(),
            tip: of_terms(lang, activity, amendment),
        },
        LandmarkEvent::TargetAmendment { indicator, target, amendment } => Mark {
            day,
            sign: LandmarkSign::Amendment,
            label: indicator.code.to_string(),
            tip: of_target(lang, indicator, target, amendment),
        },
    }
}

fn of_terms(lang: Lang, activity: &Activity, amendment: &Amendment) -> String {
    let (from, to) = match &amendment.change {
        Change::Deadline { from, to } => (vigia_i18n::day(lang, *from), vigia_i18n::day(lang, *to)),
        Change::Weight { from, to } => (from.to_string(), to.to_string()),
        Change::Lead { from, to } => (from.to_string(), to.to_string()),
    };
    t!(
        lang,
        "chart-landmark-amendment",
        day = vigia_i18n::day(lang, amendment.day),
        code = activity.code.to_string(),
        what = vigia_i18n::change_field(lang, &amendment.change),
        from = from,
        to = to,
        reason = vigia_i18n::reason(lang, &amendment.reason),
    )
}

fn of_target(
    lang: Lang,
    indicator: &Indicator,
    target: &Target,
    amendment: &TargetAmendment,
) -> String {
    let value = |figure| vigia_i18n::measured(lang, indicator.measure, indicator.value_of(figure));
    let period = vigia_i18n::period(lang, target.period);
    t!(
        lang,
        "chart-landmark-amendment",
        day = vigia_i18n::day(lang, amendment.day),
        code = indicator.code.to_string(),
        what = t!(lang, "chart-landmark-target", period = period),
        from = value(amendment.from),
        to = value(amendment.to),
        reason = vigia_i18n::reason(lang, &amendment.reason),
    )
}

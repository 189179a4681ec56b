//! The plan as the activity of hierarchy 1.

use vigia_domain::alignment::{GcmObjective, SdgTag, SdgTarget};
use vigia_domain::selection::Totals;
use vigia_domain::{Lang, Status, Text};
use vigia_i18n::t;

use super::writer::{Written, Xml};
use super::{Scene, codes, indicator};
use crate::Edition;

/// Writes the plan.
pub(super) fn write(xml: &mut Xml, scene: &Scene<'_>) -> Written {
    let plan = scene.plan();
    xml.element("iati-activity", &scene.attributes("1"), |xml| {
        xml.text("iati-identifier", &[], scene.identifier())?;
        scene.reporting_org(xml)?;
        scene.told(xml, "title", &[], &plan.title)?;
        descriptions(xml, scene)?;
        organisations(xml, scene)?;
        xml.empty("activity-status", &[("code", codes::plan_status(scene.selection()))])?;
        dates(xml, scene)?;
        Scene::place(xml)?;
        xml.empty("sector", &[("vocabulary", codes::DAC), ("code", codes::MIGRATION)])?;
        let (sdg, gcm) = alignment(scene);
        scene.tags(xml, &sdg, &gcm)?;
        scene.document_link(xml, &scene.page(""), codes::ACTIVITY_PAGE, |lang| {
            t!(lang, "iati-plan-page")
        })?;
        for row in scene.selection().rows() {
            let identifier = scene.identifier_of(&row.activity.code);
            let attributes = [("ref", identifier.as_str()), ("type", codes::CHILD)];
            xml.empty("related-activity", &attributes)?;
        }
        indicator::results(xml, scene)
    })
}

fn descriptions(xml: &mut Xml, scene: &Scene<'_>) -> Written {
    let plan = scene.plan();
    let is_silent = plan.description == Text::default();
    let description = if is_silent { &plan.title } else { &plan.description };
    scene.told(xml, "description", &[("type", codes::GENERAL)], description)?;
    let other = [("type", codes::OTHER)];
    let totals = scene.selection().totals();
    scene.said(xml, "description", &other, |lang| in_words(lang, &totals))?;
    scene.said(xml, "description", &other, |lang| t!(lang, "iati-alignment"))?;
    scene.said(xml, "description", &other, |lang| {
        super::imprint(&Edition { lang, ..scene.edition().clone() })
    })
}

/// The totals, as every other form tells them.
fn in_words(lang: Lang, totals: &Totals) -> String {
    let completed = totals.distribution.counts().find(|(status, _)| *status == Status::Completed);
    let completed = completed.map_or(0, |(_, count)| count);
    let progress = totals.roll_up.as_ref().map(|roll_up| vigia_i18n::percent(lang, roll_up.actual));
    match progress {
        Some(progress) => t!(
            lang,
            "iati-totals",
            activities = totals.activities,
            completed = completed,
            overdue = totals.distribution.overdue(),
            progress = progress,
        ),
        None if totals.activities == 0 => t!(lang, "iati-totals-none"),
        None => t!(lang, "iati-totals-cancelled", activities = totals.activities),
    }
}

/// The chair answers for the plan, and every institution of a chosen activity
/// does its part.
fn organisations(xml: &mut Xml, scene: &Scene<'_>) -> Written {
    let institutions = scene.selection().agencies();
    let chair = scene.chair();
    if let Some(chair) = chair {
        scene.participating_org(xml, &chair.code, codes::ACCOUNTABLE)?;
    }
    for agency in &institutions {
        scene.participating_org(xml, &agency.code, codes::IMPLEMENTING)?;
    }
    if chair.is_none() && institutions.is_empty() {
        // The standard wants one at least.
        let attributes = [("role", codes::ACCOUNTABLE)];
        scene.told(xml, "participating-org", &attributes, &scene.plan().title)?;
    }
    Ok(())
}

fn dates(xml: &mut Xml, scene: &Scene<'_>) -> Written {
    let period = scene.plan().period;
    let (start, end) = (period.start().to_string(), period.end().to_string());
    let mut date =
        |kind: &str, day: &str| xml.empty("activity-date", &[("type", kind), ("iso-date", day)]);
    date(codes::PLANNED_START, &start)?;
    if scene.day() >= period.start() {
        date(codes::ACTUAL_START, &start)?;
    }
    date(codes::PLANNED_END, &end)?;
    if codes::plan_status(scene.selection()) == codes::CLOSED {
        date(codes::ACTUAL_END, &end)?;
    }
    Ok(())
}

/// To what the chosen activities and their indicators contribute, in order.
fn alignment(scene: &Scene<'_>) -> (Vec<SdgTarget>, Vec<GcmObjective>) {
    let rows = || scene.selection().rows().map(|row| row.activity);
    let indicators = scene.selection().indicators();
    let of_indicators = indicators.iter().flat_map(|indicator| &indicator.sdg);
    let of_indicators = of_indicators.map(SdgTag::target);
    let mut sdg: Vec<SdgTarget> =
        rows().flat_map(|activity| &activity.sdg).chain(of_indicators).cloned().collect();
    sdg.sort();
    sdg.dedup();
    let of_indicators = indicators.iter().flat_map(|indicator| &indicator.gcm);
    let mut gcm: Vec<GcmObjective> =
        rows().flat_map(|activity| &activity.gcm).chain(of_indicators).copied().collect();
    gcm.sort();
    gcm.dedup();
    (sdg, gcm)
}

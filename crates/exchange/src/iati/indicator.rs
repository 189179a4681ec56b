//! The indicators as results of the plan.

use std::collections::BTreeMap;

use vigia_domain::alignment::SdgTag;
use vigia_domain::indicator::{Baseline, Cumulation, Subject};
use vigia_domain::source::Provenance;
use vigia_domain::{Indicator, Lang, Text};
use vigia_i18n::t;

use super::period::value;
use super::writer::{Written, Xml};
use super::{Scene, codes, period};

/// The place of an axis, and of a programme where the result is of one.
type Place = (usize, Option<usize>);

/// Writes one result an axis and programme, with its indicators.
pub(super) fn results(xml: &mut Xml, scene: &Scene<'_>) -> Written {
    let plan = scene.plan();
    let mut results: BTreeMap<Place, Vec<&Indicator>> = BTreeMap::new();
    for indicator in scene.selection().indicators() {
        let axis = plan.axes.iter().position(|axis| axis.code == indicator.axis);
        let programme = indicator.programme.as_ref();
        let programme =
            programme.and_then(|code| plan.programmes.iter().position(|of| of.code == *code));
        results.entry((axis.unwrap_or(usize::MAX), programme)).or_default().push(indicator);
    }
    results.iter().try_for_each(|(place, indicators)| result(xml, scene, *place, indicators))
}

fn result(
    xml: &mut Xml,
    scene: &Scene<'_>,
    (axis, programme): Place,
    indicators: &[&Indicator],
) -> Written {
    let plan = scene.plan();
    let can_be_added = indicators.iter().all(|indicator| codes::can_be_added(indicator));
    let attributes = [("type", codes::OUTCOME), ("aggregation-status", codes::truth(can_be_added))];
    let programme = programme.and_then(|place| plan.programmes.get(place));
    let axis = plan.axes.get(axis);
    let (title, description) = match (programme, axis) {
        (Some(programme), _) => (&programme.name, &programme.expected_result),
        (None, Some(axis)) => (&axis.name, &axis.scope),
        (None, None) => (&plan.title, &plan.description),
    };
    xml.element("result", &attributes, |xml| {
        scene.told(xml, "title", &[], title)?;
        if *description != Text::default() {
            scene.told(xml, "description", &[], description)?;
        }
        indicators.iter().try_for_each(|indicator| write(xml, scene, indicator))
    })
}

fn write(xml: &mut Xml, scene: &Scene<'_>, indicator: &Indicator) -> Written {
    let mut attributes = vec![("measure", codes::measure(indicator.measure))];
    attributes.extend(codes::ascending(indicator.direction).map(|way| ("ascending", way)));
    let can_be_added = codes::truth(codes::can_be_added(indicator));
    attributes.push(("aggregation-status", can_be_added));
    xml.element("indicator", &attributes, |xml| {
        scene.told(xml, "title", &[], &indicator.name)?;
        scene.said(xml, "description", &[], |lang| about(scene, indicator, lang))?;
        references(xml, scene, indicator)?;
        baseline(xml, scene, indicator)?;
        period::all(xml, scene, indicator)
    })
}

/// What the standard has no attribute for: code, unit, kind of number, way,
/// stock or flow, source, protection and method.
fn about(scene: &Scene<'_>, indicator: &Indicator, lang: Lang) -> String {
    let mut words = vec![
        t!(lang, "iati-indicator", code = indicator.code.as_str()),
        t!(lang, "iati-unit", unit = indicator.unit.get(lang)),
        t!(lang, "iati-measure", measure = vigia_i18n::measure(lang, indicator.measure)),
        t!(lang, "iati-direction", direction = vigia_i18n::direction(lang, indicator.direction)),
        match indicator.cumulation {
            Cumulation::Sum => t!(lang, "iati-flow"),
            Cumulation::Cumulative => t!(lang, "iati-running-total"),
            Cumulation::Latest => t!(lang, "iati-stock"),
        },
        vigia_i18n::cumulation(lang, indicator.cumulation),
        t!(lang, "iati-official-source", source = scene.source(&indicator.official_source)),
    ];
    match &indicator.baseline {
        Baseline::Known { .. } => {}
        Baseline::Missing { reason } => {
            words.push(t!(lang, "iati-no-baseline", reason = reason.get(lang)));
        }
    }
    match indicator.subject {
        Subject::ProtectedPeople => {
            let smallest = scene.plan().policy.smallest_cell.value();
            words.push(t!(lang, "indicator-note-suppression", smallest = smallest));
        }
        Subject::Others => {}
    }
    match indicator.provenance {
        Provenance::Illustrative => words.push(t!(lang, "iati-example-indicator")),
        Provenance::Documented | Provenance::Reported => {}
    }
    words.push(indicator.method.get(lang).to_owned());
    words.retain(|sentence| !sentence.is_empty());
    words.join(" ")
}

/// The indicators of the SDG and the objectives of the Global Compact. Targets
/// of the SDG are tags of the plan: they are no indicators.
fn references(xml: &mut Xml, scene: &Scene<'_>, indicator: &Indicator) -> Written {
    for tag in &indicator.sdg {
        match tag {
            SdgTag::Target(_) => {}
            SdgTag::Indicator(number) => {
                let code = number.to_string();
                let attributes = [("vocabulary", codes::INDICATOR_SDG), ("code", code.as_str())];
                xml.empty("reference", &attributes)?;
            }
        }
    }
    let vocabulary = scene.vocabulary("/alineacion");
    for objective in &indicator.gcm {
        let code = objective.to_string();
        let attributes = [
            ("vocabulary", codes::OWN),
            ("code", code.as_str()),
            ("indicator-uri", vocabulary.as_str()),
        ];
        xml.empty("reference", &attributes)?;
    }
    Ok(())
}

/// The baseline. Where there is none, nothing: the standard wants a year, and
/// the description says why.
fn baseline(xml: &mut Xml, scene: &Scene<'_>, indicator: &Indicator) -> Written {
    let Baseline::Known { figure, period, source } = &indicator.baseline else { return Ok(()) };
    let (year, day) = (period.end().year().to_string(), period.end().to_string());
    let value = value(indicator, *figure);
    let attributes =
        [("iso-date", day.as_str()), ("year", year.as_str()), ("value", value.as_str())];
    xml.element("baseline", &attributes, |xml| {
        scene.said(xml, "comment", &[], |lang| {
            let period = vigia_i18n::period(lang, *period);
            t!(lang, "iati-baseline", period = period, source = scene.source(source))
        })
    })
}

//! The periods of an indicator with their targets and actual values.

use std::collections::BTreeSet;

use vigia_domain::indicator::series::{PeriodValue, Series, ValueBasis};
use vigia_domain::indicator::{Dimensions, Figure, Observation, Reading, Target};
use vigia_domain::source::Provenance;
use vigia_domain::{Indicator, Lang, Period};
use vigia_i18n::t;

use super::writer::{Attribute, Written, Xml};
use super::{Scene, codes};

/// Writes every period for which there is a target or an observation, by their
/// first day.
pub(super) fn all(xml: &mut Xml, scene: &Scene<'_>, indicator: &Indicator) -> Written {
    let official = indicator.official();
    let mut periods: BTreeSet<Period> = indicator.targets.iter().map(|of| of.period).collect();
    periods.extend(indicator.current().map(|observation| observation.period));
    for period in periods {
        let figures = Figures::of(indicator, official.as_ref(), period);
        let (start, end) = (period.start().to_string(), period.end().to_string());
        xml.element("period", &[], |xml| {
            xml.empty("period-start", &[("iso-date", start.as_str())])?;
            xml.empty("period-end", &[("iso-date", end.as_str())])?;
            for target in indicator.targets.iter().filter(|of| of.period == period) {
                self::target(xml, scene, indicator, target)?;
            }
            figures.write(xml, scene, indicator)
        })?;
    }
    Ok(())
}

/// A figure as the standard takes it: digits with a decimal point.
pub(super) fn value(indicator: &Indicator, figure: Figure) -> String {
    indicator.value_of(figure).to_string()
}

fn target(xml: &mut Xml, scene: &Scene<'_>, indicator: &Indicator, target: &Target) -> Written {
    let value = value(indicator, target.figure);
    xml.element("target", &[("value", value.as_str())], |xml| {
        scene.said(xml, "comment", &[], |lang| {
            let mut words = vec![t!(lang, "iati-target", source = scene.source(&target.source))];
            let original = target.original();
            if original != target.figure {
                let original =
                    vigia_i18n::measured(lang, indicator.measure, indicator.value_of(original));
                words.push(t!(lang, "iati-target-amended", original = original));
            }
            words.extend(example(lang, target.provenance));
            words.join(" ")
        })
    })
}

/// What is known of an indicator for a period.
struct Figures<'a> {
    /// What the official source says of the whole, and of what.
    whole: Option<(&'a Dimensions, PeriodValue)>,
    /// How the official source breaks it down.
    parts: Vec<&'a Observation>,
    /// What other sources say.
    others: Vec<&'a Observation>,
    /// The official observation for this very period.
    published: Option<&'a Observation>,
}

impl<'a> Figures<'a> {
    fn of(indicator: &'a Indicator, official: Option<&Series<'a>>, period: Period) -> Self {
        let in_period = indicator.current().filter(|observation| observation.period == period);
        let (own, others): (Vec<_>, Vec<_>) =
            in_period.partition(|observation| observation.source == indicator.official_source);
        let is_whole = |observation: &&Observation| {
            official.is_some_and(|series| *series.dimensions == observation.dimensions)
        };
        let (published, parts): (Vec<_>, Vec<_>) = own.into_iter().partition(is_whole);
        let whole = official
            .and_then(|series| Some((series.dimensions, indicator.value_in(series, period)?)));
        Self { whole, parts, others, published: published.first().copied() }
    }

    fn write(&self, xml: &mut Xml, scene: &Scene<'_>, indicator: &Indicator) -> Written {
        if self.whole.is_some() || !self.others.is_empty() {
            let value = self.value(indicator);
            xml.element("actual", &attribute(value.as_deref()), |xml| {
                if let Some((cell, _)) = &self.whole {
                    dimensions(xml, cell)?;
                }
                scene.said(xml, "comment", &[], |lang| {
                    self.comment(scene, indicator, lang).join(" ")
                })?;
                self.published.map_or(Ok(()), |observation| evidence(xml, scene, observation))
            })?;
        }
        self.parts.iter().try_for_each(|observation| part(xml, scene, indicator, observation))
    }

    /// The value of the official source for the whole period. What covers only
    /// some of it would be taken for all of it.
    fn value(&self, indicator: &Indicator) -> Option<String> {
        let (_, of_period) = self.whole.as_ref()?;
        match of_period.basis {
            ValueBasis::Published | ValueBasis::Added { .. } | ValueBasis::LastWithin => {
                of_period.reading.figure().map(|figure| value(indicator, figure))
            }
            ValueBasis::Partial { .. } => None,
        }
    }

    fn comment(&self, scene: &Scene<'_>, indicator: &Indicator, lang: Lang) -> Vec<String> {
        let smallest = scene.plan().policy.smallest_cell;
        let in_words = |of: Reading| vigia_i18n::reading(lang, indicator.measure, of, smallest);
        let mut words = Vec::new();
        if let Some((_, PeriodValue { reading, basis })) = &self.whole {
            words.extend(marker(scene, lang, *reading));
            words.push(t!(
                lang,
                "iati-official-source",
                source = scene.source(&indicator.official_source)
            ));
            match *basis {
                ValueBasis::Published => {}
                ValueBasis::Partial { days, of } => words.push(t!(
                    lang,
                    "iati-partial",
                    days = days,
                    whole = of,
                    value = in_words(*reading)
                )),
                ValueBasis::Added { .. } | ValueBasis::LastWithin => {
                    words.push(vigia_i18n::value_basis(lang, *basis));
                }
            }
            words.extend(numbers(lang, *reading));
        } else {
            words.push(t!(lang, "iati-no-official"));
        }
        if let Some(observation) = self.published {
            words.extend(said_of(lang, observation));
        }
        if !self.others.is_empty() {
            let others = self.others.iter().map(|observation| {
                let cell = vigia_i18n::dimensions(lang, &observation.dimensions);
                let of = if cell.is_empty() { cell } else { format!(" ({cell})") };
                let source = scene.source(&observation.source);
                format!("{source}{of}: {}", in_words(observation.reading))
            });
            let list = others.collect::<Vec<_>>().join("; ");
            words.push(t!(lang, "iati-others", list = list));
        }
        words
    }
}

/// A part of the whole, as the official source breaks it down.
fn part(
    xml: &mut Xml,
    scene: &Scene<'_>,
    indicator: &Indicator,
    observation: &Observation,
) -> Written {
    let value = observation.figure().map(|figure| value(indicator, figure));
    xml.element("actual", &attribute(value.as_deref()), |xml| {
        dimensions(xml, &observation.dimensions)?;
        scene.said(xml, "comment", &[], |lang| {
            let mut words: Vec<String> =
                marker(scene, lang, observation.reading).into_iter().collect();
            let source = scene.source(&observation.source);
            words.push(t!(lang, "iati-official-source", source = source));
            words.extend(numbers(lang, observation.reading));
            words.extend(said_of(lang, observation));
            words.join(" ")
        })?;
        evidence(xml, scene, observation)
    })
}

fn attribute(value: Option<&str>) -> Vec<Attribute<'_>> {
    value.map(|value| ("value", value)).into_iter().collect()
}

fn dimensions(xml: &mut Xml, cell: &Dimensions) -> Written {
    for dimension in cell.set() {
        let word = cell.word(dimension).unwrap_or_default();
        xml.empty("dimension", &[("name", dimension.as_str()), ("value", word)])?;
    }
    Ok(())
}

fn evidence(xml: &mut Xml, scene: &Scene<'_>, observation: &Observation) -> Written {
    let Some(link) = &observation.evidence else { return Ok(()) };
    scene.document_link(xml, link.as_str(), codes::RESULTS, |lang| {
        let day = vigia_i18n::day_long(lang, observation.published_on);
        t!(lang, "iati-evidence", day = day)
    })
}

/// Why there is no value, where there is none.
fn marker(scene: &Scene<'_>, lang: Lang, reading: Reading) -> Option<String> {
    match reading {
        Reading::Known(_) => None,
        Reading::TooSmall => {
            let smallest = scene.plan().policy.smallest_cell.value();
            Some(t!(lang, "iati-too-small", smallest = smallest))
        }
        Reading::Withheld => Some(t!(lang, "iati-withheld")),
    }
}

/// The two numbers of which a value was made, where it was.
fn numbers(lang: Lang, reading: Reading) -> Option<String> {
    let parts = reading.figure().and_then(|figure| vigia_i18n::parts(lang, figure))?;
    Some(t!(lang, "iati-parts", parts = parts))
}

/// The note of an observation that may be shown, and whether it is an example.
fn said_of(lang: Lang, observation: &Observation) -> Vec<String> {
    let mut words = Vec::new();
    let note = observation.note.get(lang);
    if observation.figure().is_some() && !note.is_empty() {
        words.push(note.to_owned());
    }
    words.extend(example(lang, observation.provenance));
    words
}

fn example(lang: Lang, provenance: Provenance) -> Option<String> {
    match provenance {
        Provenance::Illustrative => Some(t!(lang, "iati-example-value")),
        Provenance::Documented | Provenance::Reported => None,
    }
}

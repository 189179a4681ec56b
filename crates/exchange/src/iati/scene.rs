//! What every part of a document is written from, and the pieces that all of
//! them have.

use vigia_domain::agency::{Agency, Membership};
use vigia_domain::alignment::{GcmObjective, SdgTarget};
use vigia_domain::{ActivityCode, AgencyCode, Day, Lang, Published, Selection, SourceCode, Text};
use vigia_i18n::t;

use super::address::{media_type, web_address};
use super::codes;
use super::writer::{Attribute, Written, Xml};
use crate::Edition;

/// The country, as identifiers begin and as places say it.
const COUNTRY: &str = "DO";

/// An edition with what follows from it for the whole document.
pub(super) struct Scene<'a> {
    edition: &'a Edition,
    moment: String,
    identifier: String,
}

impl<'a> Scene<'a> {
    /// What is written of an edition.
    pub(super) fn new(edition: &'a Edition) -> Self {
        let moment = format!("{}T00:00:00Z", edition.selection.day());
        let mut scene = Self { edition, moment, identifier: String::new() };
        scene.identifier = format!("{}-{}", scene.reporter(), scene.plan().code);
        scene
    }

    /// The edition.
    pub(super) const fn edition(&self) -> &'a Edition {
        self.edition
    }

    /// What is chosen of the plan.
    pub(super) const fn selection(&self) -> &'a Selection {
        &self.edition.selection
    }

    /// The plan.
    pub(super) fn plan(&self) -> &'a Published {
        self.edition.selection.plan()
    }

    /// The day.
    pub(super) fn day(&self) -> Day {
        self.edition.selection.day()
    }

    /// Who presides over the commission, where somebody does.
    pub(super) fn chair(&self) -> Option<&'a Agency> {
        let chair = |agency: &&Agency| agency.membership == Membership::Chair;
        self.plan().agencies.iter().find(chair)
    }

    /// The beginning of the day: the document is as of then, whenever it is
    /// made.
    pub(super) fn moment(&self) -> &str {
        &self.moment
    }

    /// The identifier of the plan.
    pub(super) fn identifier(&self) -> &str {
        &self.identifier
    }

    /// The identifier of an activity.
    pub(super) fn identifier_of(&self, code: &ActivityCode) -> String {
        format!("{}-{code}", self.identifier)
    }

    /// The address of a page of the plan, as of the day.
    pub(super) fn page(&self, path: &str) -> String {
        let Edition { lang, origin, .. } = self.edition;
        format!("{origin}/{lang}/{}{path}?as_of={}", self.plan().code, self.day())
    }

    /// The address where a vocabulary of the plan's own is explained.
    pub(super) fn vocabulary(&self, path: &str) -> String {
        let Edition { lang, origin, .. } = self.edition;
        format!("{origin}/{lang}/{}{path}", self.plan().code)
    }

    /// The attributes of an activity of a hierarchy.
    pub(super) fn attributes<'s>(&'s self, hierarchy: &'s str) -> [Attribute<'s>; 4] {
        [
            ("xml:lang", self.edition.lang.code()),
            ("last-updated-datetime", self.moment.as_str()),
            ("default-currency", "DOP"),
            ("hierarchy", hierarchy),
        ]
    }

    /// An element with the same words in both languages, that of the document
    /// first.
    pub(super) fn said(
        &self,
        xml: &mut Xml,
        name: &str,
        attributes: &[Attribute<'_>],
        words: impl Fn(Lang) -> String,
    ) -> Written {
        let first = self.edition.lang;
        xml.element(name, attributes, |xml| {
            for lang in [first, first.other()] {
                let words = words(lang);
                if !words.is_empty() {
                    xml.text("narrative", &[("xml:lang", lang.code())], &words)?;
                }
            }
            Ok(())
        })
    }

    /// An element with a text in the languages that it has.
    pub(super) fn told(
        &self,
        xml: &mut Xml,
        name: &str,
        attributes: &[Attribute<'_>],
        text: &Text,
    ) -> Written {
        self.said(xml, name, attributes, |lang| {
            let has_it = text.lang_of(lang) == lang;
            if has_it { text.get(lang).to_owned() } else { String::new() }
        })
    }

    fn reporter(&self) -> String {
        self.chair().map_or_else(|| format!("{COUNTRY}-VIGIA"), |agency| reference(&agency.code))
    }

    /// Who reports: the chair of the commission.
    pub(super) fn reporting_org(&self, xml: &mut Xml) -> Written {
        let plan = self.plan();
        let name = self.chair().map_or(&plan.title, |agency| &agency.name);
        let reference = self.reporter();
        let attributes = [("ref", reference.as_str()), ("type", codes::GOVERNMENT)];
        self.told(xml, "reporting-org", &attributes, name)
    }

    /// An institution in a role. Those of the commission have a reference like
    /// the reporting organisation's; others have one of their own that the plan
    /// does not know.
    pub(super) fn participating_org(
        &self,
        xml: &mut Xml,
        code: &AgencyCode,
        role: &str,
    ) -> Written {
        let agency = self.plan().agency(code);
        let kind = agency.and_then(|agency| codes::organisation_type(agency.membership));
        let reference = reference(code);
        let mut attributes = vec![("role", role)];
        if let Some(kind) = kind {
            attributes.extend([("ref", reference.as_str()), ("type", kind)]);
        }
        self.said(xml, "participating-org", &attributes, |lang| {
            let name = agency.map_or(code.as_str(), |agency| agency.name.get(lang));
            format!("{name} ({code})")
        })
    }

    /// Where it happens.
    pub(super) fn place(xml: &mut Xml) -> Written {
        xml.empty("activity-scope", &[("code", codes::NATIONAL)])?;
        xml.empty("recipient-country", &[("code", COUNTRY)])
    }

    /// What the international frames call it.
    pub(super) fn tags(&self, xml: &mut Xml, sdg: &[SdgTarget], gcm: &[GcmObjective]) -> Written {
        let mut goals: Vec<u8> = sdg.iter().map(SdgTarget::goal).collect();
        goals.sort_unstable();
        goals.dedup();
        for goal in goals {
            let code = goal.to_string();
            xml.empty("tag", &[("vocabulary", codes::TAG_SDG_GOAL), ("code", code.as_str())])?;
        }
        for target in sdg {
            let label = self.plan().sdg.iter().find(|labelled| labelled.code == *target);
            let attributes = [("vocabulary", codes::TAG_SDG_TARGET), ("code", target.as_str())];
            match label {
                Some(labelled) => self.told(xml, "tag", &attributes, &labelled.label)?,
                None => xml.empty("tag", &attributes)?,
            }
        }
        let vocabulary = self.vocabulary("/alineacion");
        for objective in gcm {
            let label = self.plan().gcm.iter().find(|labelled| labelled.code == *objective);
            let number = objective.to_string();
            let attributes = [
                ("vocabulary", codes::OWN),
                ("vocabulary-uri", vocabulary.as_str()),
                ("code", number.as_str()),
            ];
            self.said(xml, "tag", &attributes, |lang| {
                let label = label.map_or("", |labelled| labelled.label.get(lang));
                t!(lang, "iati-gcm", number = number.as_str(), label = label)
            })?;
        }
        Ok(())
    }

    /// A document of a category; nothing where the link is no address.
    pub(super) fn document_link(
        &self,
        xml: &mut Xml,
        link: &str,
        category: &str,
        title: impl Fn(Lang) -> String,
    ) -> Written {
        let Some(url) = web_address(link) else { return Ok(()) };
        let attributes = [("format", media_type(&url)), ("url", url.as_str())];
        xml.element("document-link", &attributes, |xml| {
            self.said(xml, "title", &[], title)?;
            xml.empty("category", &[("code", category)])
        })
    }

    /// The name of a source.
    pub(super) fn source<'s>(&'s self, code: &'s SourceCode) -> &'s str {
        self.plan().source(code).map_or(code.as_str(), |source| source.title.as_str())
    }
}

fn reference(code: &AgencyCode) -> String {
    format!("{COUNTRY}-{code}")
}

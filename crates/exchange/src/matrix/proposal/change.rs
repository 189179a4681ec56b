//! An activity as a row wants it, beside what it was.

use vigia_domain::activity::{Milestone, Money, Terms, Weight};
use vigia_domain::source::Provenance;
use vigia_domain::{
    Activity, ActivityCode, AgencyCode, Day, Lang, Period, ProgrammeCode, SourceCode, Text, day,
};
use vigia_i18n::t;

use super::FieldChange;
use super::wanted::Wanted;
use crate::matrix::Field;
use crate::matrix::folded::on_one_line;
use crate::matrix::read::{Step, without_bullet};

/// An activity that is being changed, with what changed so far.
pub(super) struct Draft {
    pub(super) activity: Activity,
    pub(super) changes: Vec<FieldChange>,
    lang: Lang,
}

/// A field that a new activity needs and the row does not give.
pub(super) struct Missing(pub(super) Field);

/// What identifies a new activity.
pub(super) struct Identity {
    pub(super) code: ActivityCode,
    pub(super) programme: ProgrammeCode,
    pub(super) source: SourceCode,
}

/// A new activity from what a row says, before its lists.
pub(super) fn new_activity(
    identity: Identity,
    wanted: &Wanted,
    lang: Lang,
) -> Result<Activity, Vec<Missing>> {
    let (lead, _) = institutions(None, wanted);
    let start = wanted.start.map(Period::start);
    let deadline = wanted.deadline.map(Period::end);
    let (Some(title), Some(lead), Some(start), Some(deadline)) =
        (&wanted.title, &lead, start, deadline)
    else {
        let given = [
            (wanted.title.is_some(), Field::Activity),
            (lead.is_some(), Field::Lead),
            (start.is_some(), Field::Start),
            (deadline.is_some(), Field::Deadline),
        ];
        let missing = given.into_iter().filter(|(is_given, _)| !is_given);
        return Err(missing.map(|(_, field)| Missing(field)).collect());
    };
    let mut words = Text::default();
    set(&mut words, lang, title);
    Ok(Activity {
        code: identity.code,
        programme: identity.programme,
        title: words,
        partners: Vec::new(),
        start,
        terms: Terms {
            lead: lead.clone(),
            deadline,
            weight: wanted.weight.unwrap_or(Weight::ALL[0]),
        },
        milestones: Vec::new(),
        verification: Vec::new(),
        budget: None,
        sdg: Vec::new(),
        gcm: Vec::new(),
        provenance: Provenance::Reported,
        source: identity.source,
        withdrawn: None,
        version: 1,
        amendments: Vec::new(),
        reports: Vec::new(),
        events: Vec::new(),
    })
}

/// Puts words in one language.
pub(super) fn set(text: &mut Text, lang: Lang, words: &str) {
    let place = match lang {
        Lang::Es => &mut text.es,
        Lang::En => &mut text.en,
    };
    words.clone_into(place);
}

/// Who shall lead and who shall share; nothing where the row does not say it.
/// Of several institutions in the column of those that lead, the first leads.
/// Where a table has no such column, the one that leads already goes on, and
/// for a new activity the first one of all leads.
fn institutions(
    now: Option<&AgencyCode>,
    wanted: &Wanted,
) -> (Option<AgencyCode>, Option<Vec<AgencyCode>>) {
    let (lead, others): (Option<AgencyCode>, &[AgencyCode]) = match wanted.leads.as_deref() {
        Some([first, others @ ..]) => (Some(first.clone()), others),
        Some([]) | None => (None, &[]),
    };
    let lead = match (lead, now, wanted.partners.as_deref()) {
        (None, None, Some([first, ..])) => Some(first.clone()),
        (lead, _, _) => lead,
    };
    let leads = lead.as_ref().or(now);
    let partners: Vec<AgencyCode> = others
        .iter()
        .chain(wanted.partners.iter().flatten())
        .filter(|code| Some(*code) != leads)
        .cloned()
        .collect();
    let says_partners = !others.is_empty() || wanted.partners.is_some();
    let mut distinct: Vec<AgencyCode> = Vec::new();
    for code in partners {
        if !distinct.contains(&code) {
            distinct.push(code);
        }
    }
    (lead, says_partners.then_some(distinct))
}

impl Draft {
    pub(super) const fn new(activity: Activity, lang: Lang) -> Self {
        Self { activity, changes: Vec::new(), lang }
    }

    /// Takes over all that the row says.
    pub(super) fn take(&mut self, wanted: &Wanted) {
        self.back_into_the_plan();
        self.title(wanted.title.as_deref());
        self.milestones(wanted.milestones.as_deref());
        self.verification(wanted.verification.as_deref());
        self.institutions(wanted);
        self.start(wanted.start);
        self.deadline(wanted.deadline);
        self.weight(wanted.weight);
        self.budget(wanted.budget);
        if let Some(sdg) = wanted.sdg.clone().filter(|sdg| differ(sdg, &self.activity.sdg)) {
            self.note(Field::Sdg, listed(&self.activity.sdg), listed(&sdg));
            self.activity.sdg = sdg;
        }
        if let Some(gcm) = wanted.gcm.clone().filter(|gcm| differ(gcm, &self.activity.gcm)) {
            self.note(Field::Gcm, listed(&self.activity.gcm), listed(&gcm));
            self.activity.gcm = gcm;
        }
    }

    fn note(&mut self, field: Field, from: String, to: String) {
        self.changes.push(FieldChange { field, from, to });
    }

    /// A row about an activity that was withdrawn brings it back.
    fn back_into_the_plan(&mut self) {
        if let Some(since) = self.activity.withdrawn.take() {
            let from = t!(self.lang, "matrix-in-withdrawn", day = day::write(since));
            self.note(Field::Code, from, self.activity.code.to_string());
        }
    }

    fn title(&mut self, wanted: Option<&str>) {
        let now = self.activity.title.get(self.lang).to_owned();
        if let Some(wanted) = wanted.filter(|wanted| on_one_line(&now) != *wanted) {
            set(&mut self.activity.title, self.lang, wanted);
            self.note(Field::Activity, now, wanted.to_owned());
        }
    }

    fn milestones(&mut self, wanted: Option<&[Step]>) {
        let Some(wanted) = wanted else { return };
        let now = &self.activity.milestones;
        let words: Vec<Text> = now.iter().map(|milestone| milestone.text.clone()).collect();
        let lines: Vec<String> = wanted.iter().map(|step| step.words.clone()).collect();
        let milestones: Vec<Milestone> = merged(&words, &lines, self.lang)
            .into_iter()
            .zip(wanted)
            .enumerate()
            .map(|(place, (text, step))| {
                // A line without a day does not take one away.
                let same = now.iter().find(|milestone| milestone.text == text);
                let same = same.or_else(|| now.get(place).filter(|_| now.len() == wanted.len()));
                let due = step.due.or_else(|| same.and_then(|milestone| milestone.due));
                Milestone { text, due }
            })
            .collect();
        if milestones != *now && !is_joined(&words, &lines, self.lang) {
            let told = |milestones: &[Milestone]| {
                let lines = milestones.iter().map(|milestone| {
                    let words = milestone.text.get(self.lang);
                    match milestone.due {
                        Some(due) => format!("{words} ({})", day::write(due)),
                        None => words.to_owned(),
                    }
                });
                lines.collect::<Vec<_>>().join("\n")
            };
            let (from, to) = (told(now), told(&milestones));
            self.note(Field::Milestones, from, to);
            self.activity.milestones = milestones;
        }
    }

    fn verification(&mut self, wanted: Option<&[String]>) {
        let Some(wanted) = wanted else { return };
        let now = &self.activity.verification;
        let texts = merged(now, wanted, self.lang);
        if texts != *now && !is_joined(now, wanted, self.lang) {
            let told = |texts: &[Text]| {
                texts.iter().map(|text| text.get(self.lang)).collect::<Vec<_>>().join("\n")
            };
            let (from, to) = (told(now), told(&texts));
            self.note(Field::Verification, from, to);
            self.activity.verification = texts;
        }
    }

    fn institutions(&mut self, wanted: &Wanted) {
        let former = self.activity.terms.lead.clone();
        let (lead, partners) = institutions(Some(&former), wanted);
        let mut partners = partners;
        if let Some(lead) = lead.filter(|lead| *lead != former) {
            // One that leads from now on does not share as well.
            partners = partners.or_else(|| {
                let now = self.activity.partners.iter();
                Some(now.filter(|code| **code != lead).cloned().collect())
            });
            self.note(Field::Lead, former.to_string(), lead.to_string());
            self.activity.terms.lead = lead;
        }
        if let Some(partners) = partners.filter(|new| differ(new, &self.activity.partners)) {
            self.note(Field::Partners, listed(&self.activity.partners), listed(&partners));
            self.activity.partners = partners;
        }
    }

    /// A month, a quarter or a year in which the day lies leaves it as it is.
    fn start(&mut self, wanted: Option<Period>) {
        let now = self.activity.start;
        if let Some(wanted) = wanted.filter(|wanted| !holds(*wanted, now)) {
            self.activity.start = wanted.start();
            self.note(Field::Start, day::write(now), day::write(wanted.start()));
        }
    }

    fn deadline(&mut self, wanted: Option<Period>) {
        let now = self.activity.terms.deadline;
        if let Some(wanted) = wanted.filter(|wanted| !holds(*wanted, now)) {
            self.activity.terms.deadline = wanted.end();
            self.note(Field::Deadline, day::write(now), day::write(wanted.end()));
        }
    }

    fn weight(&mut self, wanted: Option<Weight>) {
        let now = self.activity.terms.weight;
        if let Some(wanted) = wanted.filter(|wanted| *wanted != now) {
            self.activity.terms.weight = wanted;
            self.note(Field::Weight, now.to_string(), wanted.to_string());
        }
    }

    fn budget(&mut self, wanted: Option<Money>) {
        let now = self.activity.budget;
        if wanted.is_some() && wanted != now {
            let told = |money: Option<Money>| {
                money.map(|money| vigia_i18n::pesos(self.lang, money)).unwrap_or_default()
            };
            let (from, to) = (told(now), told(wanted));
            self.activity.budget = wanted;
            self.note(Field::Budget, from, to);
        }
    }
}

fn holds(period: Period, day: Day) -> bool {
    (period.start()..=period.end()).contains(&day)
}

/// Whether two lists differ, in whatever order.
fn differ<T: PartialEq>(a: &[T], b: &[T]) -> bool {
    a.len() != b.len() || !a.iter().all(|entry| b.contains(entry))
}

fn listed<T: ToString>(entries: &[T]) -> String {
    entries.iter().map(ToString::to_string).collect::<Vec<_>>().join("; ")
}

/// Texts with the words of these lines in one language: a line that a text
/// says already keeps the whole text, and so the other language. Where there
/// are as many lines as texts, each replaces the words of its own.
fn merged(texts: &[Text], lines: &[String], lang: Lang) -> Vec<Text> {
    let says = |text: &Text, line: &str| without_bullet(text.get(lang)) == line;
    let as_many = texts.len() == lines.len();
    lines
        .iter()
        .enumerate()
        .map(|(place, line)| {
            let here = texts.get(place);
            let said = here.filter(|text| says(text, line));
            let said = said.or_else(|| texts.iter().find(|text| says(text, line)));
            if let Some(said) = said {
                return said.clone();
            }
            let mut text = here.filter(|_| as_many).cloned().unwrap_or_default();
            set(&mut text, lang, line);
            text
        })
        .collect()
}

/// Whether one line says all of several texts, joined by semicolons.
fn is_joined(texts: &[Text], lines: &[String], lang: Lang) -> bool {
    let [line] = lines else { return false };
    let words: Vec<&str> = texts.iter().map(|text| text.get(lang)).collect();
    words.len() > 1 && on_one_line(&words.join("; ")) == *line
}

#[cfg(test)]
mod tests {
    use super::*;

    fn code(text: &str) -> AgencyCode {
        text.parse().unwrap()
    }

    #[test]
    fn the_first_institution_of_a_mixed_column_leads() {
        let wanted = Wanted {
            leads: Some(vec![code("MIREX"), code("PETT"), code("DGM")]),
            partners: Some(vec![code("PETT"), code("OIM")]),
            ..Wanted::default()
        };
        let (lead, partners) = institutions(Some(&code("PN")), &wanted);
        assert_eq!(lead, Some(code("MIREX")));
        assert_eq!(partners, Some(vec![code("PETT"), code("DGM"), code("OIM")]));
    }

    #[test]
    fn who_leads_goes_on_where_no_column_says_it() {
        let wanted = Wanted { partners: Some(vec![code("PN"), code("OIM")]), ..Wanted::default() };
        let partners = Some(vec![code("OIM")]);
        assert_eq!(institutions(Some(&code("PN")), &wanted), (None, partners.clone()));
        assert_eq!(institutions(None, &wanted), (Some(code("PN")), partners));
        let one = Wanted { leads: Some(vec![code("PN")]), ..Wanted::default() };
        assert_eq!(institutions(None, &one), (Some(code("PN")), None));
    }

    #[test]
    fn a_line_that_is_said_already_keeps_the_other_language() {
        let texts = [Text::new("Uno", "One"), Text::new("Dos", "Two")];
        let lines = ["Dos".to_owned(), "Tres".to_owned()];
        let expected = [Text::new("Dos", "Two"), Text::new("Tres", "Two")];
        assert_eq!(merged(&texts, &lines, Lang::Es), expected);
        let more = ["Uno".to_owned(), "Dos".to_owned(), "Tres".to_owned()];
        assert_eq!(merged(&texts, &more, Lang::Es)[2], Text::new("Tres", ""));
        assert!(is_joined(&texts, &["Uno; Dos".to_owned()], Lang::Es));
    }
}

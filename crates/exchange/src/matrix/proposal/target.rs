//! Which activity a row is about.

use std::collections::{HashMap, HashSet};

use vigia_domain::{Activity, ActivityCode, AxisCode, Lang, Plan, ProgrammeCode};

use super::entry::{Entry, Given};
use super::findings::Findings;
use super::table::Spot;
use crate::matrix::fault::Problem;
use crate::matrix::{Field, folded};
use crate::workbook::Cell;

/// Which activity a row is about.
pub(super) enum Target<'a> {
    /// One that the plan has.
    Existing(&'a Activity),
    /// A new one of a programme, with its code where the row gives one.
    New(ProgrammeCode, Option<ActivityCode>),
}

/// The activities of a plan by code and by words, and those that the file has
/// named so far.
pub(super) struct Targets<'a> {
    plan: &'a Plan,
    /// By programme and folded title; nothing where two have the same.
    titles: HashMap<(ProgrammeCode, String), Option<&'a Activity>>,
    /// By folded title in the whole plan; nothing where two have the same.
    anywhere: HashMap<String, Option<&'a Activity>>,
    /// Where the file names a code first.
    codes: HashMap<ActivityCode, String>,
    /// Where the file creates an activity of these words first.
    created: HashMap<(ProgrammeCode, String), String>,
    /// The greatest number taken in each programme.
    taken: HashMap<ProgrammeCode, u32>,
    /// The programmes of which the file writes a code with both its digits.
    written_out: HashSet<ProgrammeCode>,
}

impl<'a> Targets<'a> {
    pub(super) fn new(plan: &'a Plan) -> Self {
        let mut targets = Self {
            plan,
            titles: HashMap::new(),
            anywhere: HashMap::new(),
            codes: HashMap::new(),
            created: HashMap::new(),
            taken: HashMap::new(),
            written_out: HashSet::new(),
        };
        for activity in &plan.activities {
            targets.take(&activity.code);
            if activity.withdrawn.is_none() {
                targets.enter(activity);
            }
        }
        targets
    }

    fn enter(&mut self, activity: &'a Activity) {
        for lang in Lang::ALL {
            let title = folded(activity.title.get(lang));
            let only = |place: &mut Option<&'a Activity>| {
                if place.is_none_or(|other| other.code != activity.code) {
                    *place = None;
                }
            };
            let key = (activity.programme.clone(), title.clone());
            only(self.titles.entry(key).or_insert(Some(activity)));
            only(self.anywhere.entry(title).or_insert(Some(activity)));
        }
    }

    /// Takes a code, so that no new activity gets it.
    pub(super) fn take(&mut self, code: &ActivityCode) {
        let Some((programme, number)) = parts(code) else { return };
        let taken = self.taken.entry(programme).or_default();
        *taken = (*taken).max(number);
    }

    /// Takes the code that a cell of the file says.
    pub(super) fn take_of_file(&mut self, cell: &Cell) {
        let Some(code) = code(cell) else { return };
        self.take(&code);
        if !lacks_a_digit(cell)
            && let Some((programme, _)) = parts(&code)
        {
            self.written_out.insert(programme);
        }
    }

    /// Whether a number with one digit after the point can mean a code: where
    /// the file has others of the programme with two, or where the words beside
    /// it are those of the activity. Elsewhere 1.1 may well be a first one.
    fn is_meant(&self, code: &ActivityCode, title: Option<&str>) -> bool {
        let has_others =
            || parts(code).is_some_and(|(programme, _)| self.written_out.contains(&programme));
        let is_titled = |title: &str| {
            let title = folded(title);
            let activity = self.plan.activity(code);
            activity.is_some_and(|of| Lang::ALL.iter().any(|l| folded(of.title.get(*l)) == title))
        };
        has_others() || title.is_some_and(is_titled)
    }

    /// The next free code of a programme.
    fn next(&mut self, programme: &ProgrammeCode) -> Option<ActivityCode> {
        let taken = self.taken.entry(programme.clone()).or_default();
        let number = taken.checked_add(1)?;
        let code = format!("{programme}.{number:02}").parse().ok()?;
        *taken = number;
        Some(code)
    }

    /// The activity of a row; nothing where a fault keeps it from being found.
    pub(super) fn find(
        &mut self,
        entry: &Entry<'_, '_>,
        title: Option<&str>,
        findings: &mut Findings,
    ) -> Option<Target<'a>> {
        let before = findings.raised();
        if let Given::Unknown(spot) = &entry.axis {
            findings.fault(spot, Problem::UnknownAxis);
        }
        if let Given::Unknown(spot) = &entry.programme {
            findings.fault(spot, Problem::UnknownProgramme);
        }
        let target = match entry.said(Field::Code) {
            Some(spot) => self.by_code(entry, &spot, title, findings),
            None => self.by_title(entry, title?, findings),
        };
        target.filter(|_| findings.raised() == before)
    }

    fn by_code(
        &mut self,
        entry: &Entry<'_, '_>,
        spot: &Spot<'_>,
        title: Option<&str>,
        findings: &mut Findings,
    ) -> Option<Target<'a>> {
        let code =
            code(spot.cell).filter(|code| !lacks_a_digit(spot.cell) || self.is_meant(code, title));
        let Some(code) = code else {
            findings.fault(spot, Problem::BadCode);
            return None;
        };
        let here = format!("{}!{}", spot.sheet, spot.name());
        if let Some(first) = self.codes.get(&code) {
            findings.fault(spot, Problem::CodeTwice { first: first.clone() });
            return None;
        }
        self.codes.insert(code.clone(), here);
        let existing = self.plan.activity(&code);
        let of_code = existing.map(|activity| activity.programme.clone());
        let Some(programme) = of_code.or_else(|| parts(&code).map(|(programme, _)| programme))
        else {
            findings.fault(spot, Problem::BadCode);
            return None;
        };
        if let Given::Here(said, _) = &entry.programme
            && *said != programme
        {
            findings.fault(spot, Problem::CodeOfOther { programme: said.to_string() });
            return None;
        }
        if self.plan.programme(&programme).is_none() {
            findings.fault(spot, Problem::UnknownProgramme);
            return None;
        }
        self.check_axis(entry, &programme, spot, findings);
        Some(match existing {
            Some(activity) => Target::Existing(activity),
            None => Target::New(programme, Some(code)),
        })
    }

    fn by_title(
        &mut self,
        entry: &Entry<'_, '_>,
        title: &str,
        findings: &mut Findings,
    ) -> Option<Target<'a>> {
        let spot = entry.spot_or_first(Field::Activity);
        let folded_title = folded(title);
        let programme = match entry.programme.known() {
            Some(programme) => Some(programme.clone()),
            None => self.only_programme(entry.axis.known()),
        };
        let existing = match &programme {
            Some(programme) => self.titles.get(&(programme.clone(), folded_title)),
            None => self.anywhere.get(&folded_title),
        };
        if existing.is_some_and(Option::is_none) {
            findings.fault(&spot, Problem::TitleOfTwo);
            return None;
        }
        if let Some(activity) = existing.copied().flatten() {
            self.check_axis(entry, &activity.programme, &spot, findings);
            let here = format!("{}!{}", spot.sheet, spot.name());
            if let Some(first) = self.codes.insert(activity.code.clone(), here) {
                findings.fault(&spot, Problem::TitleTwice { first });
            }
            return Some(Target::Existing(activity));
        }
        let Some(programme) = programme else {
            if !matches!(entry.programme, Given::Unknown(_)) {
                findings.fault(&spot, Problem::NoProgramme);
            }
            return None;
        };
        self.check_axis(entry, &programme, &spot, findings);
        Some(Target::New(programme, None))
    }

    /// The programme of an axis that has only one.
    fn only_programme(&self, axis: Option<&AxisCode>) -> Option<ProgrammeCode> {
        let mut programmes = self.plan.programmes_of(axis?);
        let first = programmes.next()?;
        programmes.next().is_none().then(|| first.code.clone())
    }

    /// Finds fault with an axis that is not the one of the programme.
    fn check_axis(
        &self,
        entry: &Entry<'_, '_>,
        programme: &ProgrammeCode,
        spot: &Spot<'_>,
        findings: &mut Findings,
    ) {
        let Some(said) = entry.axis.known() else { return };
        let Some(programme) = self.plan.programme(programme) else { return };
        if programme.axis == *said {
            return;
        }
        // The cell that says the axis, where the row has one.
        let spot = match &entry.axis {
            Given::Here(_, axis) => axis,
            Given::Above(_) | Given::Nothing | Given::Unknown(_) => spot,
        };
        let axis = self.plan.axis(&programme.axis);
        let problem = Problem::AxisOfOther {
            programme: programme.code.to_string(),
            axis: axis
                .map_or_else(|| programme.axis.to_string(), vigia_domain::axis::Axis::numeral),
        };
        findings.fault(spot, problem);
    }

    /// The code of a new activity, the one that the row gives or the next free
    /// one; nothing, and a fault, where an earlier row creates the same words
    /// or no code is left.
    pub(super) fn create(
        &mut self,
        entry: &Entry<'_, '_>,
        programme: &ProgrammeCode,
        code: Option<ActivityCode>,
        title: &str,
        findings: &mut Findings,
    ) -> Option<ActivityCode> {
        let spot = entry.spot_or_first(Field::Activity);
        let here = format!("{}!{}", spot.sheet, spot.name());
        let key = (programme.clone(), folded(title));
        if let Some(first) = self.created.get(&key) {
            findings.fault(&spot, Problem::TitleTwice { first: first.clone() });
            return None;
        }
        self.created.insert(key, here);
        let code = code.or_else(|| self.next(programme));
        if code.is_none() {
            findings.fault(&spot, Problem::NoFreeCode { programme: programme.to_string() });
        }
        code
    }
}

/// The programme of a code and its number within it.
fn parts(code: &ActivityCode) -> Option<(ProgrammeCode, u32)> {
    let (programme, number) = code.as_str().split_once('.')?;
    Some((programme.parse().ok()?, number.parse().ok()?))
}

/// The code that a cell says. A spreadsheet program that takes it for a number
/// drops the last nought of 1.10; as codes have at least two digits after the
/// point, a number with one means that.
pub(super) fn code(cell: &Cell) -> Option<ActivityCode> {
    let text = cell.words();
    let text = text.trim_start_matches(|c: char| c.is_alphabetic() || c.is_whitespace());
    let text = text.trim_end_matches('.');
    match cell {
        Cell::Number(_) => {
            let (programme, number) = text.split_once('.')?;
            let nought = if number.len() == 1 { "0" } else { "" };
            format!("{programme}.{number}{nought}").parse().ok()
        }
        Cell::Text(_) => text.parse().ok(),
        Cell::Empty | Cell::Share(_) | Cell::Day(_) | Cell::Boolean(_) | Cell::Error(_) => None,
    }
}

/// Whether a cell is a number with one digit after the point.
fn lacks_a_digit(cell: &Cell) -> bool {
    let digits = cell.words().split_once('.').map_or(0, |(_, digits)| digits.len());
    matches!(cell, Cell::Number(_)) && digits == 1
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_is_text_even_where_a_program_made_it_a_number() {
        let read = |cell: Cell| code(&cell).map(|code| code.to_string());
        assert_eq!(read(Cell::Number(1.1)).as_deref(), Some("1.10"));
        assert_eq!(read(Cell::Number(1.07)).as_deref(), Some("1.07"));
        assert_eq!(read(Cell::Text("Act. 1.07".to_owned())), None);
        assert_eq!(read(Cell::Text("A 1.07".to_owned())).as_deref(), Some("1.07"));
        assert_eq!(read(Cell::Text("1.1".to_owned())), None);
        assert_eq!(read(Cell::Number(7.0)), None);
    }
}

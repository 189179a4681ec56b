//! Observations as people and systems send them: rows of text that become
//! observations together or not at all.

use std::collections::{BTreeMap, HashMap};

use super::dimensions::{Dimension, Dimensions};
use super::figure::NotAFigure;
use super::observation::Disclosure;
use super::{Figure, Indicator, Observation, Reading, Subject};
use crate::account::Actor;
use crate::report::{EvidenceLink, Review};
use crate::source::Provenance;
use crate::{Day, IndicatorCode, Period, Plan, SourceCode, Text, day};

/// The most rows that are taken at once.
pub const MAX_ROWS: usize = 5_000;

/// The longest note.
pub const MAX_NOTE: usize = 500;

/// One observation as it was sent. What is not said is empty.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct EntryRow {
    /// The code of the indicator.
    pub indicator: String,
    /// The code of the period.
    pub period: String,
    /// The value, where it is one number.
    pub value: String,
    /// The part, where the value is a part of a whole.
    pub numerator: String,
    /// The whole.
    pub denominator: String,
    /// The words of the dimensions that are set.
    pub dimensions: BTreeMap<Dimension, String>,
    /// The code of the source.
    pub source: String,
    /// What there is to say about the figure.
    pub note: String,
    /// A link to what shows it.
    pub evidence: String,
    /// The day on which it was published; today where it is empty.
    pub published_on: String,
}

/// A column of an [`EntryRow`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum EntryColumn {
    /// [`EntryRow::indicator`].
    Indicator,
    /// [`EntryRow::period`].
    Period,
    /// [`EntryRow::value`].
    Value,
    /// [`EntryRow::denominator`].
    Denominator,
    /// One of [`EntryRow::dimensions`].
    Dimension(Dimension),
    /// [`EntryRow::source`].
    Source,
    /// [`EntryRow::note`].
    Note,
    /// [`EntryRow::evidence`].
    Evidence,
    /// [`EntryRow::published_on`].
    PublishedOn,
}

impl EntryColumn {
    /// The name of the column in files and forms.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Indicator => "indicator",
            Self::Period => "period",
            Self::Value => "value",
            Self::Denominator => "denominator",
            Self::Dimension(dimension) => dimension.as_str(),
            Self::Source => "source",
            Self::Note => "note",
            Self::Evidence => "evidence",
            Self::PublishedOn => "published_on",
        }
    }
}

/// Something wrong in a row.
#[derive(Clone, Debug, PartialEq)]
pub struct EntryFault {
    /// The row, from 1.
    pub row: usize,
    /// Its column.
    pub column: EntryColumn,
    /// What is wrong.
    pub problem: EntryProblem,
}

/// What can be wrong in a row.
#[derive(Clone, Debug, PartialEq)]
pub enum EntryProblem {
    /// The plan has no such indicator.
    UnknownIndicator,
    /// Whoever sends it may not send values of this indicator.
    NotYours,
    /// The text names no period.
    NotAPeriod,
    /// The period has not ended yet.
    PeriodNotOver,
    /// The value is not one that the indicator can have.
    Figure(NotAFigure),
    /// The word is not one of the dimension.
    UnknownWord,
    /// The plan has no such source.
    UnknownSource,
    /// The text is not a day, or one in the future or before the period.
    BadDay,
    /// The link is no web address.
    NotALink,
    /// The note is too long.
    NoteTooLong,
    /// Nothing in words is kept about people whom the plan protects.
    FreeText,
    /// Another value of the same source overlaps the period without lying
    /// within it or around it.
    Overlaps(Period),
    /// Two rows are about the same cell.
    Twice {
        /// The other row, from 1.
        other: usize,
    },
    /// The parts do not make up their total.
    DoesNotAddUp {
        /// What the parts make together.
        parts: f64,
        /// The total that was sent with them.
        total: f64,
    },
}

impl EntryProblem {
    /// The word for programs.
    #[must_use]
    pub const fn code(&self) -> &'static str {
        match self {
            Self::UnknownIndicator => "unknown_indicator",
            Self::NotYours => "not_yours",
            Self::NotAPeriod => "not_a_period",
            Self::PeriodNotOver => "period_not_over",
            Self::Figure(_) => "not_a_figure",
            Self::UnknownWord => "unknown_word",
            Self::UnknownSource => "unknown_source",
            Self::BadDay => "bad_day",
            Self::NotALink => "not_a_link",
            Self::NoteTooLong => "note_too_long",
            Self::FreeText => "free_text",
            Self::Overlaps(_) => "overlaps",
            Self::Twice { .. } => "twice",
            Self::DoesNotAddUp { .. } => "does_not_add_up",
        }
    }
}

/// Who sends rows, when, and for which indicators.
pub struct Sender<'a> {
    /// As the record will name them.
    pub actor: Actor,
    /// The day of the plan.
    pub today: Day,
    /// Whether they may send values of an indicator.
    pub may_send: &'a (dyn Fn(&Indicator) -> bool + Sync),
    /// Makes the identifier of the observation of a row.
    pub identify: &'a (dyn Fn(usize) -> String + Sync),
}

/// A row that could be read.
struct Read {
    row: usize,
    indicator: IndicatorCode,
    observation: Observation,
}

/// The observations of the rows. A value for a period, source and cell that has
/// one already corrects it.
///
/// # Errors
/// Every fault of every row.
pub fn read(
    plan: &Plan,
    rows: &[EntryRow],
    sender: &Sender<'_>,
) -> Result<Vec<(IndicatorCode, Observation)>, Vec<EntryFault>> {
    let mut faults = Vec::new();
    let mut read: Vec<Read> = Vec::with_capacity(rows.len());
    let mut known: HashMap<&str, Known<'_>> = HashMap::new();
    for (index, row) in rows.iter().enumerate() {
        let mut reader = Reader { row: index + 1, faults: &mut faults };
        let Some(indicator) = reader.indicator(plan, row, sender) else { continue };
        let known = known.entry(indicator.code.as_str()).or_insert_with(|| Known::of(indicator));
        if let Some(mut observation) = reader.observation(plan, indicator, row, sender) {
            reader.place(known, &mut observation);
            read.push(Read { row: index + 1, indicator: indicator.code.clone(), observation });
        }
    }
    refuse_twice(&read, &mut faults);
    if faults.is_empty() {
        add_up(plan, &read, &mut faults);
    }
    if faults.is_empty() {
        Ok(read.into_iter().map(|read| (read.indicator, read.observation)).collect())
    } else {
        faults.sort_by_key(|fault| (fault.row, fault.column));
        Err(faults)
    }
}

/// The observations that an indicator has, by what a new one must not overlap.
struct Known<'a>(HashMap<(&'a SourceCode, &'a Dimensions), Vec<&'a Observation>>);

impl<'a> Known<'a> {
    fn of(indicator: &'a Indicator) -> Self {
        let mut known: HashMap<_, Vec<_>> = HashMap::new();
        for observation in indicator.current() {
            let key = (&observation.source, &observation.dimensions);
            known.entry(key).or_default().push(observation);
        }
        Self(known)
    }
}

struct Reader<'f> {
    row: usize,
    faults: &'f mut Vec<EntryFault>,
}

impl Reader<'_> {
    fn fault(&mut self, column: EntryColumn, problem: EntryProblem) {
        self.faults.push(EntryFault { row: self.row, column, problem });
    }

    fn take<T>(&mut self, column: EntryColumn, value: Result<T, EntryProblem>) -> Option<T> {
        value.map_err(|problem| self.fault(column, problem)).ok()
    }

    fn indicator<'p>(
        &mut self,
        plan: &'p Plan,
        row: &EntryRow,
        sender: &Sender<'_>,
    ) -> Option<&'p Indicator> {
        let code = row.indicator.trim().parse::<IndicatorCode>().ok();
        let found = code.and_then(|code| plan.indicator(&code));
        let indicator =
            self.take(EntryColumn::Indicator, found.ok_or(EntryProblem::UnknownIndicator))?;
        let allowed =
            if (sender.may_send)(indicator) { Ok(indicator) } else { Err(EntryProblem::NotYours) };
        self.take(EntryColumn::Indicator, allowed)
    }

    fn observation(
        &mut self,
        plan: &Plan,
        indicator: &Indicator,
        row: &EntryRow,
        sender: &Sender<'_>,
    ) -> Option<Observation> {
        let period = self.take(EntryColumn::Period, period(&row.period, sender.today));
        let figure = self.figure(indicator, row);
        let dimensions = self.dimensions(indicator, row);
        let source = self.take(EntryColumn::Source, source(plan, &row.source));
        let note = self.take(EntryColumn::Note, note(indicator, &row.note));
        let evidence = self.take(EntryColumn::Evidence, evidence(&row.evidence));
        let published_on = period.and_then(|period| {
            let day = published_on(&row.published_on, period, sender.today);
            self.take(EntryColumn::PublishedOn, day)
        });
        Some(Observation {
            id: (sender.identify)(self.row),
            period: period?,
            dimensions: dimensions?,
            source: source?,
            reading: Reading::Known(figure?),
            disclosure: Disclosure::Internal,
            note: note?,
            evidence: evidence?,
            published_on: published_on?,
            supersedes: None,
            provenance: Provenance::Reported,
            actor: sender.actor.clone(),
            review: Review::Submitted,
            revision: 0,
            version: 0,
        })
    }

    fn figure(&mut self, indicator: &Indicator, row: &EntryRow) -> Option<Figure> {
        let (numerator, denominator) = (row.numerator.trim(), row.denominator.trim());
        if numerator.is_empty() && denominator.is_empty() {
            let figure = Figure::read(indicator.measure, &row.value);
            return self.take(EntryColumn::Value, figure.map_err(EntryProblem::Figure));
        }
        let whole =
            |text: &str| text.parse().map_err(|_| EntryProblem::Figure(NotAFigure::NotWhole));
        let part = self.take(EntryColumn::Value, whole(numerator));
        let whole = self.take(EntryColumn::Denominator, whole(denominator));
        let figure = Figure::fraction(indicator.measure, part?, whole?);
        self.take(EntryColumn::Denominator, figure.map_err(EntryProblem::Figure))
    }

    /// The cell. The crime of the indicator goes without saying.
    fn dimensions(&mut self, indicator: &Indicator, row: &EntryRow) -> Option<Dimensions> {
        let mut dimensions = Dimensions { crime: indicator.crime, ..Dimensions::default() };
        let mut are_known = true;
        for (dimension, word) in &row.dimensions {
            let word = word.trim();
            if !word.is_empty() && dimensions.put(*dimension, word).is_err() {
                self.fault(EntryColumn::Dimension(*dimension), EntryProblem::UnknownWord);
                are_known = false;
            }
        }
        are_known.then_some(dimensions)
    }

    /// Puts the observation beside those that are known: it corrects the one of
    /// its own period, and overlaps none by a part.
    fn place(&mut self, known: &Known<'_>, observation: &mut Observation) {
        let period = observation.period;
        let beside = known.0.get(&(&observation.source, &observation.dimensions));
        for other in beside.into_iter().flatten() {
            if other.period == period {
                observation.supersedes = Some(other.id.clone());
            } else if other.period.overlaps(period)
                && !other.period.encloses(period)
                && !period.encloses(other.period)
            {
                self.fault(EntryColumn::Period, EntryProblem::Overlaps(other.period));
                return;
            }
        }
    }
}

fn period(text: &str, today: Day) -> Result<Period, EntryProblem> {
    let period: Period = text.parse().map_err(|_| EntryProblem::NotAPeriod)?;
    if period.end() > today { Err(EntryProblem::PeriodNotOver) } else { Ok(period) }
}

fn source(plan: &Plan, text: &str) -> Result<SourceCode, EntryProblem> {
    let code: SourceCode = text.trim().parse().map_err(|_| EntryProblem::UnknownSource)?;
    if plan.source(&code).is_some() { Ok(code) } else { Err(EntryProblem::UnknownSource) }
}

/// A note about a figure. About people whom the plan protects nothing is kept
/// in words: a sentence can identify somebody where a number cannot.
fn note(indicator: &Indicator, text: &str) -> Result<Text, EntryProblem> {
    let text = text.trim();
    if text.chars().count() > MAX_NOTE {
        return Err(EntryProblem::NoteTooLong);
    }
    match indicator.subject {
        Subject::ProtectedPeople if !text.is_empty() => Err(EntryProblem::FreeText),
        Subject::ProtectedPeople | Subject::Others => Ok(Text::new(text, text)),
    }
}

fn evidence(text: &str) -> Result<Option<EvidenceLink>, EntryProblem> {
    if text.trim().is_empty() {
        return Ok(None);
    }
    text.parse().map(Some).map_err(|_| EntryProblem::NotALink)
}

fn published_on(text: &str, period: Period, today: Day) -> Result<Day, EntryProblem> {
    if text.trim().is_empty() {
        return Ok(today);
    }
    let day = day::read(text).map_err(|_| EntryProblem::BadDay)?;
    if period.start() <= day && day <= today { Ok(day) } else { Err(EntryProblem::BadDay) }
}

fn refuse_twice(read: &[Read], faults: &mut Vec<EntryFault>) {
    let mut rows = HashMap::new();
    for Read { row, indicator, observation } in read {
        let Observation { period, source, dimensions, .. } = observation;
        if let Some(other) = rows.insert((indicator, *period, source, dimensions), *row) {
            let problem = EntryProblem::Twice { other };
            faults.push(EntryFault { row: *row, column: EntryColumn::Period, problem });
        }
    }
}

/// Where a total is sent with its parts along a dimension, the parts make it
/// up. A list of provinces leaves provinces out and may fall short.
fn add_up(plan: &Plan, read: &[Read], faults: &mut Vec<EntryFault>) {
    type Cell<'a> = (&'a IndicatorCode, Period, &'a SourceCode, Dimensions);
    fn cell(of: &Read, dimensions: Dimensions) -> Cell<'_> {
        (&of.indicator, of.observation.period, &of.observation.source, dimensions)
    }
    let totals: HashMap<Cell<'_>, &Read> =
        read.iter().map(|of| (cell(of, of.observation.dimensions.clone()), of)).collect();
    let mut sums: HashMap<(usize, Dimension), (f64, &Read)> = HashMap::new();
    for of in read {
        for dimension in of.observation.dimensions.breakdown() {
            let total = cell(of, of.observation.dimensions.without(dimension));
            if let Some(total) = totals.get(&total) {
                let value = value(plan, of);
                sums.entry((total.row, dimension)).or_insert((0.0, total)).0 += value;
            }
        }
    }
    for ((row, dimension), (parts, total)) in sums {
        let total = value(plan, total);
        let falls_short = dimension == Dimension::Province && parts < total;
        if (parts - total).abs() > 1e-6 && !falls_short {
            let problem = EntryProblem::DoesNotAddUp { parts, total };
            faults.push(EntryFault { row, column: EntryColumn::Value, problem });
        }
    }
}

fn value(plan: &Plan, read: &Read) -> f64 {
    let figure = read.observation.figure();
    let people = figure.and_then(Figure::people);
    #[expect(clippy::cast_precision_loss, reason = "counts stay below 2^53")]
    let people = people.map(|people| people as f64);
    people.unwrap_or_else(|| {
        let indicator = plan.indicator(&read.indicator);
        indicator.zip(figure).map_or(0.0, |(indicator, figure)| indicator.value_of(figure))
    })
}

#[cfg(test)]
mod tests;

//! Observations: submitted, returned, validated, corrected.

mod packed;

use std::collections::{BTreeSet, HashMap};

use sqlx::{FromRow, QueryBuilder};
use vigia_domain::account::Actor;
use vigia_domain::event::EventKind;
use vigia_domain::indicator::dimensions::Dimension;
use vigia_domain::indicator::{Dimensions, Observation};
use vigia_domain::report::{EvidenceLink, Review};
use vigia_domain::source::Provenance;
use vigia_domain::{IndicatorCode, Plan, PlanCode, Text};

use crate::db::{AT_ONCE, Tx, within};
use crate::decode::{actor, actor_columns, optional, parse, period, review, review_note, word};
use crate::figure::{Columns, reading, reading_columns};
use crate::report::Decision;
use crate::write::Write;
use crate::{Error, Moment, Result, Store, event};

pub(crate) use packed::all;

// Ends where the identifiers begin.
const SOME: &str = "SELECT indicator, ordinal, id, period_start, period_end, crime, sex, age_group, \
    citizenship, exploitation, province, victim_status, source, reading, count, number, numerator, \
    denominator, disclosure, note_es, note_en, evidence, published_on, supersedes, provenance, \
    actor_role, actor_agency, review, review_note, revision, version FROM observations \
    WHERE plan = ";

// Ends where the rows begin; the dimensions stand in the order of
// `Dimension::ALL`.
const PUT: &str = "INSERT INTO observations (plan, id, indicator, ordinal, period_start, \
    period_end, crime, sex, age_group, citizenship, exploitation, province, victim_status, source, \
    reading, count, number, numerator, denominator, disclosure, note_es, note_en, evidence, \
    published_on, supersedes, provenance, actor_role, actor_agency, review, review_note, revision, \
    version) ";

const PUT_OVER: &str = " ON CONFLICT (plan, id) DO UPDATE SET indicator = excluded.indicator, \
    ordinal = excluded.ordinal, period_start = excluded.period_start, \
    period_end = excluded.period_end, crime = excluded.crime, sex = excluded.sex, \
    age_group = excluded.age_group, citizenship = excluded.citizenship, \
    exploitation = excluded.exploitation, province = excluded.province, \
    victim_status = excluded.victim_status, source = excluded.source, \
    reading = excluded.reading, count = excluded.count, number = excluded.number, \
    numerator = excluded.numerator, denominator = excluded.denominator, \
    disclosure = excluded.disclosure, note_es = excluded.note_es, note_en = excluded.note_en, \
    evidence = excluded.evidence, published_on = excluded.published_on, \
    supersedes = excluded.supersedes, provenance = excluded.provenance, \
    actor_role = excluded.actor_role, actor_agency = excluded.actor_agency, \
    review = excluded.review, review_note = excluded.review_note, revision = excluded.revision, \
    version = excluded.version";

const DECIDE: &str = "UPDATE observations SET review = $3, review_note = $4, revision = $5, \
    version = $6 WHERE plan = $1 AND id = $2";

/// How many places in the order of the observations a write has for its own.
const PLACES_OF_A_WRITE: i64 = 1 << 20;

#[derive(FromRow)]
struct Row {
    indicator: String,
    ordinal: i64,
    id: String,
    period_start: String,
    period_end: String,
    crime: Option<String>,
    sex: Option<String>,
    age_group: Option<String>,
    citizenship: Option<String>,
    exploitation: Option<String>,
    province: Option<String>,
    victim_status: Option<String>,
    source: String,
    reading: String,
    #[sqlx(flatten)]
    figure: Columns,
    disclosure: String,
    note_es: String,
    note_en: String,
    evidence: Option<String>,
    published_on: String,
    supersedes: Option<String>,
    provenance: String,
    actor_role: Option<String>,
    actor_agency: Option<String>,
    review: String,
    review_note: String,
    revision: i64,
    version: i64,
}

/// An observation at its place.
#[derive(Debug)]
pub(crate) struct Placed {
    pub(crate) indicator: IndicatorCode,
    pub(crate) ordinal: i64,
    pub(crate) observation: Observation,
}

/// Observations with the indicator that each is of, by identifier.
type Known = HashMap<String, (String, Observation)>;

impl Store {
    /// Submits observations, or returned ones again, all or nothing. The same
    /// observation sent twice is one observation.
    ///
    /// The version of an observation is the one that its writer saw: 0 for a new
    /// one. The record names the actor of the first.
    ///
    /// # Errors
    /// [`Error::Conflict`] when one of them has changed since, or is no longer
    /// waiting; [`Error::Invalid`] when one is of a source that is not part of
    /// the plan, or corrects what its indicator does not have;
    /// [`Error::NotFound`] for an unknown plan, indicator or observation.
    pub async fn submit_observations(
        &self,
        plan: &PlanCode,
        observations: Vec<(IndicatorCode, Observation)>,
        moment: Moment,
    ) -> Result<()> {
        let Some(actor) = observations.first().map(|(_, first)| first.actor.clone()) else {
            return Ok(());
        };
        let known = self.plan(plan).await?;
        check_parts(&known, &observations)?;
        let mut write = Write::begin(self, plan, moment, actor).await?;
        let ids = observations
            .iter()
            .flat_map(|(_, one)| [Some(one.id.as_str()), one.supersedes.as_deref()])
            .flatten()
            .collect();
        let mut known = some(&mut write.tx, plan, ids).await?;
        let first_place = write.revision * PLACES_OF_A_WRITE;
        let mut accepted = Vec::new();
        for (ordinal, (indicator, observation)) in (first_place..).zip(observations) {
            let observation = entered(observation, write.revision);
            if is_to_write(known.get(&observation.id), &indicator, &observation)? {
                let kept = (indicator.to_string(), observation.clone());
                known.insert(observation.id.clone(), kept);
                accepted.push(Placed { indicator, ordinal, observation });
            }
        }
        if accepted.is_empty() {
            return Ok(());
        }
        check_corrections(&known, &accepted)?;
        put(&mut write.tx, plan, &accepted).await?;
        let indicators: BTreeSet<&IndicatorCode> =
            accepted.iter().map(|placed| &placed.indicator).collect();
        for indicator in indicators {
            event::append_to_indicator(&mut write, indicator, EventKind::ReportSubmitted).await?;
        }
        write.commit().await
    }

    /// Decides on submitted observations, all of them together, each at the
    /// version that the reviewer saw.
    ///
    /// # Errors
    /// [`Error::Conflict`] when one has changed since or was decided already;
    /// [`Error::NotFound`] for an unknown plan or observation.
    pub async fn review_observations(
        &self,
        plan: &PlanCode,
        seen: &[(String, i64)],
        decision: Decision,
        reviewer: Actor,
        moment: Moment,
    ) -> Result<()> {
        let mut write = Write::begin(self, plan, moment, reviewer).await?;
        let ids = seen.iter().map(|(id, _)| id.as_str()).collect();
        let known = some(&mut write.tx, plan, ids).await?;
        let (review, kind) = match decision {
            Decision::Validate => (Review::Validated, EventKind::ReportValidated),
            Decision::Return(note) => (Review::Returned(note), EventKind::ReportReturned),
        };
        let mut indicators = BTreeSet::new();
        for (id, yours) in seen {
            let (indicator, known) = known.get(id).ok_or(Error::NotFound("observation"))?;
            if known.version != *yours || known.review != Review::Submitted {
                return Err(Error::Conflict { yours: *yours, current: known.version });
            }
            decide(&mut write, known, &review).await?;
            indicators.insert(parse::<IndicatorCode>("an indicator", indicator)?);
        }
        if indicators.is_empty() {
            return Err(Error::NotFound("observation"));
        }
        for indicator in &indicators {
            event::append_to_indicator(&mut write, indicator, kind).await?;
        }
        write.commit().await
    }
}

/// Refuses observations of what is not part of the plan.
fn check_parts(plan: &Plan, observations: &[(IndicatorCode, Observation)]) -> Result<()> {
    for (indicator, observation) in observations {
        if plan.indicator(indicator).is_none() {
            return Err(Error::NotFound("indicator"));
        }
        if plan.source(&observation.source).is_none() {
            return Err(Error::Invalid("the source is not part of the plan"));
        }
    }
    Ok(())
}

/// An observation as it stands once it is submitted.
fn entered(observation: Observation, revision: i64) -> Observation {
    let version = observation.version + 1;
    Observation { review: Review::Submitted, revision, version, ..observation }
}

/// Whether an observation is to be written; not when it is known like this.
fn is_to_write(
    known: Option<&(String, Observation)>,
    indicator: &IndicatorCode,
    new: &Observation,
) -> Result<bool> {
    let yours = new.version - 1;
    let Some((of, known)) = known else {
        return if yours == 0 { Ok(true) } else { Err(Error::NotFound("observation")) };
    };
    let is_of_indicator = of == indicator.as_str();
    if is_of_indicator && known.version == new.version && says_the_same(known, new) {
        return Ok(false);
    }
    let may_resubmit =
        is_of_indicator && known.version == yours && matches!(known.review, Review::Returned(_));
    if may_resubmit { Ok(true) } else { Err(Error::Conflict { yours, current: known.version }) }
}

/// Whether two observations say the same, whatever their version, and with
/// whichever write they came to say it.
pub(crate) fn says_the_same(known: &Observation, other: &Observation) -> bool {
    Observation { revision: known.revision, version: known.version, ..other.clone() } == *known
}

/// Refuses corrections of what the indicator does not have.
fn check_corrections(known: &Known, accepted: &[Placed]) -> Result<()> {
    let is_sound = |Placed { indicator, observation, .. }: &Placed| {
        observation.supersedes.as_ref().is_none_or(|corrected| {
            *corrected != observation.id
                && known.get(corrected).is_some_and(|(of, _)| of == indicator.as_str())
        })
    };
    if accepted.iter().all(is_sound) {
        Ok(())
    } else {
        Err(Error::Invalid("what the observation corrects is not known"))
    }
}

/// The observations with these identifiers, as far as there are any.
async fn some(tx: &mut Tx, plan: &PlanCode, mut ids: Vec<&str>) -> Result<Known> {
    ids.sort_unstable();
    ids.dedup();
    let mut known = Known::new();
    for ids in ids.chunks(AT_ONCE) {
        let rows: Vec<Row> = within!(&mut *tx, conn => {
            let mut query = QueryBuilder::new(SOME);
            query.push_bind(plan.as_str());
            query.push(" AND id IN (");
            let mut list = query.separated(", ");
            for id in ids {
                list.push_bind(*id);
            }
            query.push(")");
            query.build_query_as().fetch_all(conn).await
        })?;
        for row in rows {
            known.insert(row.id.clone(), (row.indicator.clone(), observation(row)?));
        }
    }
    Ok(known)
}

fn observation(row: Row) -> Result<Observation> {
    Ok(Observation {
        period: period(&row.period_start, &row.period_end)?,
        dimensions: dimensions(&row)?,
        source: parse("a source", &row.source)?,
        reading: reading(&row.reading, row.figure)?,
        disclosure: parse("a disclosure", &row.disclosure)?,
        evidence: optional("a link", row.evidence.as_deref())?,
        published_on: parse("a day", &row.published_on)?,
        provenance: word("a provenance", &Provenance::ALL, Provenance::as_str, &row.provenance)?,
        actor: actor(row.actor_role.as_deref(), row.actor_agency.as_deref())?,
        review: review(&row.review, row.review_note)?,
        id: row.id,
        note: Text::new(row.note_es, row.note_en),
        supersedes: row.supersedes,
        revision: row.revision,
        version: row.version,
    })
}

fn dimensions(row: &Row) -> Result<Dimensions> {
    Ok(Dimensions {
        crime: optional("a crime", row.crime.as_deref())?,
        sex: optional("a sex", row.sex.as_deref())?,
        age_group: optional("an age group", row.age_group.as_deref())?,
        citizenship: optional("a citizenship", row.citizenship.as_deref())?,
        exploitation: optional("a form of exploitation", row.exploitation.as_deref())?,
        province: optional("a province", row.province.as_deref())?,
        victim_status: optional("a status of victims", row.victim_status.as_deref())?,
    })
}

/// Writes observations as they are, version, revision and review included. No
/// two of them have the same identifier.
pub(crate) async fn put(tx: &mut Tx, plan: &PlanCode, observations: &[Placed]) -> Result<()> {
    for chunk in observations.chunks(AT_ONCE) {
        let rows: Vec<(&Placed, (&'static str, Columns))> = chunk
            .iter()
            .map(|placed| Ok((placed, reading_columns(placed.observation.reading)?)))
            .collect::<Result<_>>()?;
        within!(&mut *tx, conn => {
            let mut query = QueryBuilder::new(PUT);
            query.push_values(&rows, |mut row, (placed, (reading, figure))| {
                let observation = &placed.observation;
                let (role, agency) = actor_columns(&observation.actor);
                row.push_bind(plan.as_str());
                row.push_bind(observation.id.as_str());
                row.push_bind(placed.indicator.as_str());
                row.push_bind(placed.ordinal);
                row.push_bind(observation.period.start().to_string());
                row.push_bind(observation.period.end().to_string());
                for dimension in Dimension::ALL {
                    row.push_bind(observation.dimensions.word(dimension));
                }
                row.push_bind(observation.source.as_str());
                row.push_bind(*reading);
                row.push_bind(figure.count);
                row.push_bind(figure.number);
                row.push_bind(figure.numerator);
                row.push_bind(figure.denominator);
                row.push_bind(observation.disclosure.as_str());
                row.push_bind(packed::without_marks(&observation.note.es));
                row.push_bind(packed::without_marks(&observation.note.en));
                row.push_bind(observation.evidence.as_ref().map(EvidenceLink::as_str));
                row.push_bind(observation.published_on.to_string());
                row.push_bind(observation.supersedes.as_deref());
                row.push_bind(observation.provenance.as_str());
                row.push_bind(role);
                row.push_bind(agency);
                row.push_bind(observation.review.word());
                row.push_bind(packed::without_marks(review_note(&observation.review)));
                row.push_bind(observation.revision);
                row.push_bind(observation.version);
            });
            query.push(PUT_OVER);
            query.build().execute(conn).await.map(drop)
        })?;
    }
    Ok(())
}

async fn decide(write: &mut Write, known: &Observation, review: &Review) -> Result<()> {
    let Write { tx, plan, revision, .. } = write;
    within!(tx, conn => {
        sqlx::query(DECIDE)
            .bind(plan.as_str())
            .bind(&known.id)
            .bind(review.word())
            .bind(packed::without_marks(review_note(review)))
            .bind(*revision)
            .bind(known.version + 1)
            .execute(conn)
            .await
            .map(drop)
    })?;
    Ok(())
}

//! All observations of a plan, an indicator a row.
//!
//! A driver spends more on each row and column than on what is in them, and a
//! plan may have a million observations. So the database puts the observations
//! of an indicator into one text, which is taken apart here.

use std::collections::HashMap;

use futures_util::TryStreamExt;
use vigia_domain::indicator::Observation;
use vigia_domain::source::Provenance;
use vigia_domain::{PlanCode, Text};

use super::{Row, observation};
use crate::Result;
use crate::db::{Tx, within};
use crate::decode::{actor, corrupt, number, optional, parse, period, review, word};
use crate::figure::{Columns, reading};

/// Stands between the fields of an observation, and between observations; no
/// text of an observation holds either.
const FIELD: &str = "\u{1f}";
const RECORD: &str = "\u{1e}";

const PACKED: &str = "SELECT indicator, COUNT(*), string_agg(concat_ws($2, \
    CAST(ordinal AS TEXT), id, period_start, period_end, COALESCE(crime, ''), COALESCE(sex, ''), \
    COALESCE(age_group, ''), COALESCE(citizenship, ''), COALESCE(exploitation, ''), \
    COALESCE(province, ''), COALESCE(victim_status, ''), source, reading, \
    COALESCE(CAST(count AS TEXT), ''), COALESCE(CAST(numerator AS TEXT), ''), \
    COALESCE(CAST(denominator AS TEXT), ''), disclosure, note_es, note_en, \
    COALESCE(evidence, ''), published_on, COALESCE(supersedes, ''), provenance, \
    COALESCE(actor_role, ''), COALESCE(actor_agency, ''), review, review_note, \
    CAST(revision AS TEXT), CAST(version AS TEXT)), $3 ORDER BY ordinal, id) \
    FROM observations WHERE plan = $1 AND number IS NULL GROUP BY indicator";

// The engines do not write every number with all of its digits.
const WITH_NUMBER: &str = "SELECT indicator, ordinal, id, period_start, period_end, crime, sex, \
    age_group, citizenship, exploitation, province, victim_status, source, reading, count, number, \
    numerator, denominator, disclosure, note_es, note_en, evidence, published_on, supersedes, \
    provenance, actor_role, actor_agency, review, review_note, revision, version \
    FROM observations WHERE plan = $1 AND number IS NOT NULL";

/// A text as it may stand in an observation.
pub(super) fn without_marks(text: &str) -> String {
    text.replace([FIELD, RECORD].map(|mark| mark.chars().next().unwrap_or_default()), " ")
}

/// The observations of each indicator, in order.
pub(crate) async fn all(tx: &mut Tx, plan: &PlanCode) -> Result<HashMap<String, Vec<Observation>>> {
    let mut placed = HashMap::new();
    within!(&mut *tx, conn => {
        let mut rows = sqlx::query_as::<_, (String, i64, String)>(PACKED)
            .bind(plan.as_str())
            .bind(FIELD)
            .bind(RECORD)
            .fetch(conn);
        while let Some((indicator, count, packed)) = rows.try_next().await? {
            placed.insert(indicator, unpack(count, &packed)?);
        }
    });
    let rows: Vec<Row> = within!(tx, conn => {
        sqlx::query_as(WITH_NUMBER).bind(plan.as_str()).fetch_all(conn).await
    })?;
    for row in rows {
        let of_indicator: &mut Vec<Placed> = placed.entry(row.indicator.clone()).or_default();
        of_indicator.push((row.ordinal, observation(row)?));
    }
    Ok(placed.into_iter().map(|(indicator, placed)| (indicator, in_order(placed))).collect())
}

/// An observation with its place.
type Placed = (i64, Observation);

fn in_order(mut placed: Vec<Placed>) -> Vec<Observation> {
    if !placed.is_sorted_by_key(|(ordinal, _)| *ordinal) {
        placed.sort_by(|(a, one), (b, other)| (a, &one.id).cmp(&(b, &other.id)));
    }
    placed.into_iter().map(|(_, observation)| observation).collect()
}

fn unpack(count: i64, packed: &str) -> Result<Vec<Placed>> {
    let mut placed = Vec::with_capacity(number("a count", count)?);
    for record in packed.split(RECORD) {
        placed.push(unpack_one(&mut Fields(record.split(FIELD)))?);
    }
    Ok(placed)
}

struct Fields<'a>(std::str::Split<'a, &'static str>);

impl<'a> Fields<'a> {
    fn text(&mut self) -> Result<&'a str> {
        self.0.next().ok_or_else(|| corrupt("an observation", "fewer fields"))
    }

    fn some(&mut self) -> Result<Option<&'a str>> {
        Ok(Some(self.text()?).filter(|text| !text.is_empty()))
    }

    fn whole(&mut self) -> Result<Option<i64>> {
        optional("a whole number", self.some()?)
    }

    fn number(&mut self) -> Result<i64> {
        parse("a whole number", self.text()?)
    }
}

/// Takes the fields in the order in which the statement puts them.
fn unpack_one(fields: &mut Fields<'_>) -> Result<Placed> {
    let ordinal = fields.number()?;
    let id = fields.text()?.to_owned();
    let period = period(fields.text()?, fields.text()?)?;
    let dimensions = vigia_domain::indicator::Dimensions {
        crime: optional("a crime", fields.some()?)?,
        sex: optional("a sex", fields.some()?)?,
        age_group: optional("an age group", fields.some()?)?,
        citizenship: optional("a citizenship", fields.some()?)?,
        exploitation: optional("a form of exploitation", fields.some()?)?,
        province: optional("a province", fields.some()?)?,
        victim_status: optional("a status of victims", fields.some()?)?,
    };
    let source = parse("a source", fields.text()?)?;
    let reading_word = fields.text()?;
    let columns = Columns {
        count: fields.whole()?,
        number: None,
        numerator: fields.whole()?,
        denominator: fields.whole()?,
    };
    let observation = Observation {
        id,
        period,
        dimensions,
        source,
        reading: reading(reading_word, columns)?,
        disclosure: parse("a disclosure", fields.text()?)?,
        note: Text::new(fields.text()?, fields.text()?),
        evidence: optional("a link", fields.some()?)?,
        published_on: parse("a day", fields.text()?)?,
        supersedes: fields.some()?.map(ToOwned::to_owned),
        provenance: word("a provenance", &Provenance::ALL, Provenance::as_str, fields.text()?)?,
        actor: actor(fields.some()?, fields.some()?)?,
        review: review(fields.text()?, fields.text()?.to_owned())?,
        revision: fields.number()?,
        version: fields.number()?,
    };
    Ok((ordinal, observation))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_text_brings_the_marks_along() {
        assert_eq!(without_marks("una\u{1f}nota\u{1e}larga"), "una nota larga");
    }

    #[test]
    fn a_record_that_is_cut_short_is_corrupt() {
        assert!(unpack(1, "1\u{1f}id\u{1f}2018-01-01").is_err());
    }
}

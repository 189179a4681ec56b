//! Rows of observations as other systems send them: JSON or CSV.

use std::collections::BTreeMap;

use serde::Deserialize;
use vigia_domain::indicator::dimensions::Dimension;
use vigia_domain::indicator::entry::EntryRow;

/// What was sent is not rows of observations.
#[derive(Debug, thiserror::Error)]
pub enum Malformed {
    /// It is no JSON array of observations.
    #[error("{0}")]
    Json(#[from] serde_json::Error),
    /// It is no CSV with the columns of observations.
    #[error("{0}")]
    Csv(#[from] csv::Error),
}

/// One observation. A field of another name is refused, so that nothing about
/// a person slips in beside the figures.
#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
struct Row {
    indicator: String,
    period: String,
    value: Cell,
    numerator: Cell,
    denominator: Cell,
    crime: String,
    sex: String,
    age_group: String,
    citizenship: String,
    exploitation: String,
    province: String,
    victim_status: String,
    source: String,
    note: String,
    evidence: String,
    published_on: String,
}

/// A number, written as one or as text.
#[derive(Default, Deserialize)]
#[serde(untagged)]
enum Cell {
    #[default]
    Empty,
    Number(serde_json::Number),
    Text(String),
}

impl Cell {
    fn into_text(self) -> String {
        match self {
            Self::Empty => String::new(),
            Self::Number(number) => number.to_string(),
            Self::Text(text) => text,
        }
    }
}

impl Row {
    fn into_entry(self) -> EntryRow {
        let dimensions = [
            (Dimension::Crime, self.crime),
            (Dimension::Sex, self.sex),
            (Dimension::AgeGroup, self.age_group),
            (Dimension::Citizenship, self.citizenship),
            (Dimension::Exploitation, self.exploitation),
            (Dimension::Province, self.province),
            (Dimension::VictimStatus, self.victim_status),
        ];
        EntryRow {
            indicator: self.indicator,
            period: self.period,
            value: self.value.into_text(),
            numerator: self.numerator.into_text(),
            denominator: self.denominator.into_text(),
            dimensions: BTreeMap::from(dimensions),
            source: self.source,
            note: self.note,
            evidence: self.evidence,
            published_on: self.published_on,
        }
    }
}

/// The rows of a JSON array.
///
/// # Errors
/// When it is none, or a field has another name; the error says where.
pub fn of_json(bytes: &[u8]) -> Result<Vec<EntryRow>, Malformed> {
    let rows: Vec<Row> = serde_json::from_slice(bytes)?;
    Ok(rows.into_iter().map(Row::into_entry).collect())
}

/// The rows of a CSV with a header.
///
/// # Errors
/// When it cannot be read, or a column has another name; the error says where.
pub fn of_csv(bytes: &[u8]) -> Result<Vec<EntryRow>, Malformed> {
    let mut reader = csv::ReaderBuilder::new().trim(csv::Trim::All).from_reader(bytes);
    reader.deserialize::<Row>().map(|row| Ok(row?.into_entry())).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn json_and_csv_say_the_same() {
        let json =
            r#"[{"indicator":"VICT","period":"2019","value":12,"source":"pgr","sex":"female"}]"#;
        let csv = "indicator,period,value,source,sex\nVICT,2019,12,pgr,female\n";
        let of_json = of_json(json.as_bytes()).unwrap();
        assert_eq!(of_json, of_csv(csv.as_bytes()).unwrap());
        assert_eq!(of_json[0].value, "12");
        assert_eq!(of_json[0].dimensions[&Dimension::Sex], "female");
    }

    #[test]
    fn a_field_of_another_name_is_named_with_its_place() {
        let error = of_json(br#"[{"indicator":"VICT","birth_date":"2001-01-01"}]"#).unwrap_err();
        assert!(error.to_string().contains("birth_date"), "{error}");
        let error = of_csv(b"indicator,name\nVICT,x\n").unwrap_err();
        assert!(error.to_string().contains("name"), "{error}");
    }

    #[test]
    fn what_cannot_be_read_is_refused() {
        assert!(of_json(b"[{]").is_err());
        assert!(of_json(b"{}").is_err());
        assert!(of_csv(b"indicator,period\nVICT\n").is_err());
    }
}

//! What the command line says of a matrix.

use std::str::FromStr;

use vigia_app::pages::import::form;
use vigia_domain::AgencyCode;
use vigia_domain::code::MalformedCode;
use vigia_domain::filter::fold;
use vigia_exchange::matrix::Field;
use vigia_exchange::workbook::place;

/// What a column holds, said as `SHEET!C=FIELD`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct MeantColumn {
    pub(super) sheet: String,
    /// Its place from 0.
    pub(super) column: u32,
    /// Nothing where it is to be left out.
    pub(super) field: Option<Field>,
}

/// The text does not say what a column holds.
#[derive(Debug, PartialEq, Eq, thiserror::Error)]
pub(super) enum NotAColumn {
    #[error("it is written SHEET!C=FIELD, such as \"Eje I!H=lead\"")]
    Shape,
    #[error("{0} is no column; columns are named by letters, such as H")]
    Letters(String),
    #[error(
        "{0} is no field; fields are axis, programme, code, activity, milestones, verification, \
         lead, partners, start, deadline, quarter-2019-3, weight, budget, status, percent, notes, \
         sdg and gcm, and nothing leaves the column out"
    )]
    Field(String),
}

impl FromStr for MeantColumn {
    type Err = NotAColumn;

    fn from_str(text: &str) -> Result<Self, NotAColumn> {
        let (place, word) = text.rsplit_once('=').ok_or(NotAColumn::Shape)?;
        let (sheet, letters) = place.rsplit_once('!').ok_or(NotAColumn::Shape)?;
        let is_named = letters.bytes().all(|letter| letter.is_ascii_alphabetic());
        let first_cell = is_named.then(|| place::parse(&format!("{letters}1"))).flatten();
        let (_, column) = first_cell.ok_or_else(|| NotAColumn::Letters(letters.to_owned()))?;
        let field = match word.trim() {
            "" => None,
            word => Some(form::field(word).ok_or_else(|| NotAColumn::Field(word.to_owned()))?),
        };
        Ok(Self { sheet: sheet.to_owned(), column, field })
    }
}

/// Which institution a name means, said as `NAME=CODE`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct MeantAgency {
    /// The name, folded.
    pub(super) name: String,
    pub(super) agency: AgencyCode,
}

/// The text does not say which institution is meant.
#[derive(Debug, PartialEq, Eq, thiserror::Error)]
pub(super) enum NotAnAgency {
    #[error("it is written NAME=CODE, such as \"Ministerio Público=PGR\"")]
    Shape,
    #[error(transparent)]
    Code(#[from] MalformedCode),
}

impl FromStr for MeantAgency {
    type Err = NotAnAgency;

    fn from_str(text: &str) -> Result<Self, NotAnAgency> {
        let (name, code) = text.rsplit_once('=').ok_or(NotAnAgency::Shape)?;
        let name = name.split_whitespace().collect::<Vec<_>>().join(" ");
        if name.is_empty() {
            return Err(NotAnAgency::Shape);
        }
        Ok(Self { name: fold(&name), agency: code.trim().parse()? })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_column_is_named_by_its_sheet_and_letters() {
        let column: MeantColumn = "Eje I! 2019!AB=lead".parse().unwrap();
        assert_eq!((column.sheet.as_str(), column.column), ("Eje I! 2019", 27));
        assert_eq!(column.field, Some(Field::Lead));
        let quarter: MeantColumn = "Hoja1!c=quarter-2019-3".parse().unwrap();
        assert_eq!(quarter.field, Some(Field::Quarter { year: 2019, quarter: 3 }));
        assert_eq!("Hoja1!C=".parse::<MeantColumn>().unwrap().field, None);
    }

    #[test]
    fn what_names_no_column_or_field_is_refused() {
        let fault = |text: &str| text.parse::<MeantColumn>().unwrap_err();
        assert_eq!(fault("C=lead"), NotAColumn::Shape);
        assert_eq!(fault("Hoja1!C"), NotAColumn::Shape);
        assert_eq!(fault("Hoja1!C7=lead"), NotAColumn::Letters("C7".to_owned()));
        assert_eq!(fault("Hoja1!=lead"), NotAColumn::Letters(String::new()));
        assert_eq!(fault("Hoja1!C=leader"), NotAColumn::Field("leader".to_owned()));
    }

    #[test]
    fn a_name_is_folded_and_means_one_institution() {
        let meant: MeantAgency = " Ministerio  Público = PGR".parse().unwrap();
        assert_eq!((meant.name.as_str(), meant.agency.as_str()), ("ministerio publico", "PGR"));
        assert_eq!("=PGR".parse::<MeantAgency>(), Err(NotAnAgency::Shape));
        assert!("Ministerio Público=".parse::<MeantAgency>().is_err());
    }
}

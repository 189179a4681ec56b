//! The files that a plan can be had as.

use std::fmt;
use std::str::FromStr;

use vigia_exchange::tables::Table;

/// A file by what it holds and how it is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Form {
    /// The matrix as a workbook.
    Matrix,
    /// The progress report to read.
    Pdf,
    /// The progress report to edit.
    Docx,
    /// An axis or an institution on one page.
    Brief,
    /// The plan as the International Aid Transparency Initiative has it.
    Iati,
    /// A table as comma-separated values.
    Csv(Table),
    /// A workbook to enter observations in.
    ObservationsTemplate,
}

/// There is no such file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct UnknownForm;

impl Form {
    /// Every file, what people read first.
    pub(crate) fn all() -> impl Iterator<Item = Self> {
        let forms = [
            Self::Pdf,
            Self::Docx,
            Self::Brief,
            Self::Matrix,
            Self::Iati,
            Self::ObservationsTemplate,
        ];
        forms.into_iter().chain(Table::ALL.iter().copied().map(Self::Csv))
    }

    /// How it ends, which says how it is written.
    pub(crate) const fn extension(self) -> &'static str {
        match self {
            Self::Matrix | Self::ObservationsTemplate => "xlsx",
            Self::Pdf | Self::Brief => "pdf",
            Self::Docx => "docx",
            Self::Iati => "xml",
            Self::Csv(_) => "csv",
        }
    }

    /// Its name without the ending.
    pub(crate) fn stem(self) -> &'static str {
        match self {
            Self::Matrix => "matrix",
            Self::Pdf | Self::Docx => "report",
            Self::Brief => "brief",
            Self::Iati => "iati",
            Self::Csv(table) => table.as_str(),
            Self::ObservationsTemplate => "observations-template",
        }
    }

    pub(crate) const fn media_type(self) -> &'static str {
        match self {
            Self::Matrix | Self::ObservationsTemplate => {
                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
            }
            Self::Pdf | Self::Brief => "application/pdf",
            Self::Docx => "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            Self::Iati => "application/xml",
            Self::Csv(_) => "text/csv; charset=utf-8",
        }
    }
}

impl fmt::Display for Form {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}.{}", self.stem(), self.extension())
    }
}

impl FromStr for Form {
    type Err = UnknownForm;

    fn from_str(text: &str) -> Result<Self, UnknownForm> {
        Self::all().find(|form| form.to_string() == text).ok_or(UnknownForm)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_form_is_known_by_its_name_and_nothing_else_is() {
        for form in Form::all() {
            assert_eq!(form.to_string().parse(), Ok(form));
        }
        assert_eq!("matrix.xls".parse::<Form>(), Err(UnknownForm));
    }
}

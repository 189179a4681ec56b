//! The words of the statistical report.

use vigia_domain::Lang;
use vigia_domain::indicator::Statistic;
use vigia_domain::indicator::dimensions::Crime;

use crate::t;

/// What a row of the statistical report counts for a crime: a smuggled person
/// is no victim of trafficking.
#[must_use]
pub fn statistic(lang: Lang, statistic: Statistic, crime: Crime) -> String {
    match (statistic, crime) {
        (Statistic::Prosecuted, _) => t!(lang, "statistics-prosecuted"),
        (Statistic::Accused, _) => t!(lang, "statistics-accused"),
        (Statistic::Investigated, _) => t!(lang, "statistics-investigated"),
        (Statistic::Identified, Crime::Trafficking) => t!(lang, "statistics-victims"),
        (Statistic::Identified, Crime::Smuggling) => t!(lang, "statistics-smuggled"),
        (Statistic::Identified, Crime::Both) => t!(lang, "statistics-victims-and-smuggled"),
        (Statistic::Sentences, _) => t!(lang, "statistics-sentences"),
        (Statistic::Convicted, _) => t!(lang, "statistics-convicted"),
    }
}

/// The name of a crime in the statistical report.
#[must_use]
pub fn statistic_crime(lang: Lang, crime: Crime) -> String {
    match crime {
        Crime::Trafficking => t!(lang, "statistics-crime-trafficking"),
        Crime::Smuggling => t!(lang, "statistics-crime-smuggling"),
        Crime::Both => t!(lang, "statistics-crime-both"),
    }
}

//! The words for what figures are broken down by.

use vigia_domain::Lang;
use vigia_domain::indicator::Dimensions;
use vigia_domain::indicator::dimensions::{
    AgeGroup, Citizenship, Crime, Dimension, Exploitation, Province, Sex, VictimStatus,
};

use crate::t;

/// The name of a dimension.
#[must_use]
pub fn dimension(lang: Lang, dimension: Dimension) -> String {
    match dimension {
        Dimension::Crime => t!(lang, "dimension-crime"),
        Dimension::Sex => t!(lang, "dimension-sex"),
        Dimension::AgeGroup => t!(lang, "dimension-age-group"),
        Dimension::Citizenship => t!(lang, "dimension-citizenship"),
        Dimension::Exploitation => t!(lang, "dimension-exploitation"),
        Dimension::Province => t!(lang, "dimension-province"),
        Dimension::VictimStatus => t!(lang, "dimension-victim-status"),
    }
}

/// A cell in words: *trata de personas · mujeres y niñas*; empty for the whole.
#[must_use]
pub fn dimensions(lang: Lang, cell: &Dimensions) -> String {
    let words = cell.set().filter_map(|dimension| match dimension {
        Dimension::Crime => cell.crime.map(|of| crime(lang, of)),
        Dimension::Sex => cell.sex.map(|of| sex(lang, of)),
        Dimension::AgeGroup => cell.age_group.map(|of| age_group(lang, of)),
        Dimension::Citizenship => cell.citizenship.map(|of| citizenship(lang, of)),
        Dimension::Exploitation => cell.exploitation.map(|of| exploitation(lang, of)),
        Dimension::Province => cell.province.as_ref().map(Province::to_string),
        Dimension::VictimStatus => cell.victim_status.map(|of| victim_status(lang, of)),
    });
    words.collect::<Vec<_>>().join(" · ")
}

/// The word of a dimension as files and forms have it, in words.
#[must_use]
pub fn dimension_word(lang: Lang, dimension: Dimension, word: &str) -> String {
    let mut cell = Dimensions::default();
    match cell.put(dimension, word) {
        Ok(()) => dimensions(lang, &cell),
        Err(_) => word.to_owned(),
    }
}

/// A crime.
#[must_use]
pub fn crime(lang: Lang, crime: Crime) -> String {
    match crime {
        Crime::Trafficking => t!(lang, "crime-trafficking"),
        Crime::Smuggling => t!(lang, "crime-smuggling"),
        Crime::Both => t!(lang, "crime-both"),
    }
}

/// The sex of those counted.
#[must_use]
pub fn sex(lang: Lang, sex: Sex) -> String {
    match sex {
        Sex::Female => t!(lang, "sex-female"),
        Sex::Male => t!(lang, "sex-male"),
        Sex::Unknown => t!(lang, "sex-unknown"),
    }
}

/// The age of those counted.
#[must_use]
pub fn age_group(lang: Lang, age_group: AgeGroup) -> String {
    match age_group {
        AgeGroup::Minor => t!(lang, "age-minor"),
        AgeGroup::Adult => t!(lang, "age-adult"),
        AgeGroup::Unknown => t!(lang, "age-unknown"),
    }
}

/// The citizenship of those counted.
#[must_use]
pub fn citizenship(lang: Lang, citizenship: Citizenship) -> String {
    match citizenship {
        Citizenship::National => t!(lang, "citizenship-national"),
        Citizenship::Foreign => t!(lang, "citizenship-foreign"),
        Citizenship::Unknown => t!(lang, "citizenship-unknown"),
    }
}

/// The form of exploitation.
#[must_use]
pub fn exploitation(lang: Lang, exploitation: Exploitation) -> String {
    match exploitation {
        Exploitation::Sexual => t!(lang, "exploitation-sexual"),
        Exploitation::Labour => t!(lang, "exploitation-labour"),
        Exploitation::Other => t!(lang, "exploitation-other"),
        Exploitation::Unknown => t!(lang, "exploitation-unknown"),
    }
}

/// Whether victims are presumed or established.
#[must_use]
pub fn victim_status(lang: Lang, status: VictimStatus) -> String {
    match status {
        VictimStatus::Potential => t!(lang, "victim-potential"),
        VictimStatus::Confirmed => t!(lang, "victim-confirmed"),
        VictimStatus::Unknown => t!(lang, "victim-unknown"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_cell_is_said_by_what_it_sets_and_the_whole_by_nothing() {
        let cell = Dimensions {
            crime: Some(Crime::Trafficking),
            sex: Some(Sex::Female),
            ..Dimensions::default()
        };
        assert_eq!(dimensions(Lang::Es, &cell), "trata de personas · mujeres y niñas");
        assert_eq!(dimensions(Lang::En, &Dimensions::default()), "");
    }
}

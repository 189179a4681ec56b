//! By what a figure is broken down.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

use super::{UnknownWord, words};

words!(
    /// The crime.
    Crime, "crime", {
        /// Trafficking in persons.
        Trafficking = "trafficking",
        /// Migrant smuggling.
        Smuggling = "smuggling",
        /// Both, counted together.
        Both = "both",
    }
);

words!(
    /// The sex of those counted.
    Sex, "sex", {
        /// Women and girls.
        Female = "female",
        /// Men and boys.
        Male = "male",
        /// Not known.
        Unknown = "unknown",
    }
);

words!(
    /// The age of those counted.
    AgeGroup, "age_group", {
        /// Up to 17 years.
        Minor = "0-17",
        /// From 18 years on.
        Adult = "18+",
        /// Not known.
        Unknown = "unknown",
    }
);

words!(
    /// The citizenship of those counted.
    Citizenship, "citizenship", {
        /// Dominican.
        National = "national",
        /// Another one.
        Foreign = "foreign",
        /// Not known.
        Unknown = "unknown",
    }
);

words!(
    /// The form of exploitation.
    Exploitation, "exploitation", {
        /// Sexual exploitation.
        Sexual = "sexual",
        /// Labour exploitation.
        Labour = "labour",
        /// Another form.
        Other = "other",
        /// Not known.
        Unknown = "unknown",
    }
);

words!(
    /// Whether victims are presumed or established.
    VictimStatus, "victim_status", {
        /// Presumed.
        Potential = "potential",
        /// Established.
        Confirmed = "confirmed",
        /// Not known.
        Unknown = "unknown",
    }
);

/// A province, by its name.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Province(String);

/// The text is not the name of a province.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("«{0}» is not a province; allowed are the 31 provinces and Distrito Nacional")]
pub struct NotAProvince(pub String);

impl Province {
    /// The 31 provinces and the National District, in order of the alphabet.
    pub const NAMES: [&str; 32] = [
        "Azua",
        "Bahoruco",
        "Barahona",
        "Dajabón",
        "Distrito Nacional",
        "Duarte",
        "El Seibo",
        "Elías Piña",
        "Espaillat",
        "Hato Mayor",
        "Hermanas Mirabal",
        "Independencia",
        "La Altagracia",
        "La Romana",
        "La Vega",
        "María Trinidad Sánchez",
        "Monseñor Nouel",
        "Monte Cristi",
        "Monte Plata",
        "Pedernales",
        "Peravia",
        "Puerto Plata",
        "Samaná",
        "San Cristóbal",
        "San José de Ocoa",
        "San Juan",
        "San Pedro de Macorís",
        "Sánchez Ramírez",
        "Santiago",
        "Santiago Rodríguez",
        "Santo Domingo",
        "Valverde",
    ];

    /// Its name.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl FromStr for Province {
    type Err = NotAProvince;

    fn from_str(text: &str) -> Result<Self, NotAProvince> {
        if Self::NAMES.contains(&text) {
            Ok(Self(text.to_owned()))
        } else {
            Err(NotAProvince(text.to_owned()))
        }
    }
}

impl TryFrom<String> for Province {
    type Error = NotAProvince;

    fn try_from(text: String) -> Result<Self, NotAProvince> {
        text.parse()
    }
}

impl From<Province> for String {
    fn from(province: Province) -> String {
        province.0
    }
}

impl fmt::Display for Province {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// The cell of a table to which a figure belongs. A dimension that is not set
/// is not broken down.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct Dimensions {
    /// The crime, where the source names one.
    pub crime: Option<Crime>,
    /// The sex.
    pub sex: Option<Sex>,
    /// The age group.
    pub age_group: Option<AgeGroup>,
    /// The citizenship.
    pub citizenship: Option<Citizenship>,
    /// The form of exploitation.
    pub exploitation: Option<Exploitation>,
    /// The province.
    pub province: Option<Province>,
    /// Whether victims are presumed or established.
    pub victim_status: Option<VictimStatus>,
}

/// One of the dimensions.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Dimension {
    /// [`Dimensions::crime`].
    Crime,
    /// [`Dimensions::sex`].
    Sex,
    /// [`Dimensions::age_group`].
    AgeGroup,
    /// [`Dimensions::citizenship`].
    Citizenship,
    /// [`Dimensions::exploitation`].
    Exploitation,
    /// [`Dimensions::province`].
    Province,
    /// [`Dimensions::victim_status`].
    VictimStatus,
}

impl Dimension {
    /// Every dimension, in the order of the files.
    pub const ALL: [Self; 7] = [
        Self::Crime,
        Self::Sex,
        Self::AgeGroup,
        Self::Citizenship,
        Self::Exploitation,
        Self::Province,
        Self::VictimStatus,
    ];

    /// The word in files, addresses and the database.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Crime => "crime",
            Self::Sex => "sex",
            Self::AgeGroup => "age_group",
            Self::Citizenship => "citizenship",
            Self::Exploitation => "exploitation",
            Self::Province => "province",
            Self::VictimStatus => "victim_status",
        }
    }

    /// The words that it can have.
    #[must_use]
    pub fn words(self) -> Vec<&'static str> {
        match self {
            Self::Crime => Crime::ALL.iter().map(|word| word.as_str()).collect(),
            Self::Sex => Sex::ALL.iter().map(|word| word.as_str()).collect(),
            Self::AgeGroup => AgeGroup::ALL.iter().map(|word| word.as_str()).collect(),
            Self::Citizenship => Citizenship::ALL.iter().map(|word| word.as_str()).collect(),
            Self::Exploitation => Exploitation::ALL.iter().map(|word| word.as_str()).collect(),
            Self::Province => Province::NAMES.to_vec(),
            Self::VictimStatus => VictimStatus::ALL.iter().map(|word| word.as_str()).collect(),
        }
    }

    /// Whether it says what kind of thing is counted rather than breaking it
    /// down: figures about different crimes, or about presumed and established
    /// victims, are never parts of one total.
    #[must_use]
    pub const fn defines(self) -> bool {
        match self {
            Self::Crime | Self::VictimStatus => true,
            Self::Sex
            | Self::AgeGroup
            | Self::Citizenship
            | Self::Exploitation
            | Self::Province => false,
        }
    }
}

impl Dimensions {
    /// The word of a dimension, where it is set.
    #[must_use]
    pub fn word(&self, dimension: Dimension) -> Option<&str> {
        match dimension {
            Dimension::Crime => self.crime.map(Crime::as_str),
            Dimension::Sex => self.sex.map(Sex::as_str),
            Dimension::AgeGroup => self.age_group.map(AgeGroup::as_str),
            Dimension::Citizenship => self.citizenship.map(Citizenship::as_str),
            Dimension::Exploitation => self.exploitation.map(Exploitation::as_str),
            Dimension::Province => self.province.as_ref().map(Province::as_str),
            Dimension::VictimStatus => self.victim_status.map(VictimStatus::as_str),
        }
    }

    /// Sets a dimension by its word.
    ///
    /// # Errors
    /// When the word is not one of the dimension.
    pub fn put(&mut self, dimension: Dimension, word: &str) -> Result<(), UnknownWord> {
        match dimension {
            Dimension::Crime => self.crime = Some(word.parse()?),
            Dimension::Sex => self.sex = Some(word.parse()?),
            Dimension::AgeGroup => self.age_group = Some(word.parse()?),
            Dimension::Citizenship => self.citizenship = Some(word.parse()?),
            Dimension::Exploitation => self.exploitation = Some(word.parse()?),
            Dimension::Province => {
                let province = word.parse();
                self.province = Some(province.map_err(|_| UnknownWord { what: "province" })?);
            }
            Dimension::VictimStatus => self.victim_status = Some(word.parse()?),
        }
        Ok(())
    }

    /// The dimensions that are set.
    pub fn set(&self) -> impl Iterator<Item = Dimension> + '_ {
        Dimension::ALL.into_iter().filter(|dimension| self.word(*dimension).is_some())
    }

    /// The dimensions that break a total down.
    pub fn breakdown(&self) -> impl Iterator<Item = Dimension> + '_ {
        self.set().filter(|dimension| !dimension.defines())
    }

    /// The same cell without one of its dimensions: the total it is part of.
    #[must_use]
    pub fn without(&self, dimension: Dimension) -> Self {
        let mut dimensions = self.clone();
        match dimension {
            Dimension::Crime => dimensions.crime = None,
            Dimension::Sex => dimensions.sex = None,
            Dimension::AgeGroup => dimensions.age_group = None,
            Dimension::Citizenship => dimensions.citizenship = None,
            Dimension::Exploitation => dimensions.exploitation = None,
            Dimension::Province => dimensions.province = None,
            Dimension::VictimStatus => dimensions.victim_status = None,
        }
        dimensions
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_province_is_one_of_the_32() {
        assert!("Dajabón".parse::<Province>().is_ok());
        assert!("Montecristi".parse::<Province>().is_err());
    }

    #[test]
    fn crime_and_victim_status_define_and_the_others_break_down() {
        let cell = Dimensions {
            crime: Some(Crime::Trafficking),
            sex: Some(Sex::Female),
            victim_status: Some(VictimStatus::Potential),
            ..Dimensions::default()
        };
        assert_eq!(cell.set().count(), 3);
        assert_eq!(cell.breakdown().collect::<Vec<_>>(), [Dimension::Sex]);
        assert_eq!(cell.without(Dimension::Sex).breakdown().count(), 0);
    }
}

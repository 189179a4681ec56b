//! What a cell about an indicator can hold.

use vigia_domain::Period;
use vigia_domain::indicator::dimensions::{
    AgeGroup, Citizenship, Crime, Exploitation, Sex, VictimStatus,
};
use vigia_domain::indicator::observation::Disclosure;
use vigia_domain::indicator::{
    Cumulation, Direction, Figure, Frequency, Measure, Statistic, Subject,
};

use super::{Value, checked, one_of, parsed};

macro_rules! words {
    ($($word:ty),* $(,)?) => {$(
        impl Value for $word {
            fn read(text: &str) -> Result<Self, String> {
                one_of(text, Self::ALL, Self::as_str)
            }
        }
    )*};
}

words![
    Direction,
    Cumulation,
    Frequency,
    Statistic,
    Subject,
    Disclosure,
    Crime,
    Sex,
    AgeGroup,
    Citizenship,
    Exploitation,
    VictimStatus,
];

impl Value for Measure {
    fn read(text: &str) -> Result<Self, String> {
        let allowed = "one of count, percent, ratio, or a rate such as rate/100000";
        checked(text, parsed(text), allowed)
    }
}

impl Value for Period {
    fn read(text: &str) -> Result<Self, String> {
        text.parse::<Self>().map_err(|allowed| format!("«{text}» is not a period; {allowed}"))
    }
}

/// A numerator or a denominator.
impl Value for u64 {
    fn read(text: &str) -> Result<Self, String> {
        let number = parsed::<Self>(text).filter(|number| *number <= Figure::MAX_COUNT);
        checked(text, number, "a whole number from 0 on")
    }
}

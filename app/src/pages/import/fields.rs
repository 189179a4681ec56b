//! What columns can hold, in groups to choose from.

use std::collections::BTreeSet;

use vigia_domain::{Lang, Period};
use vigia_exchange::matrix::Field;
use vigia_i18n::t;

/// Fields that belong together.
pub(super) struct Group {
    pub(super) label: String,
    pub(super) fields: Vec<Field>,
}

/// Every field; of the quarters those of the plan's years and those that a
/// column seems to hold.
pub(super) fn groups(
    lang: Lang,
    plan: Period,
    found: impl IntoIterator<Item = Field>,
) -> Vec<Group> {
    let years = plan.start().year()..=plan.end().year();
    let mut quarters: BTreeSet<Field> = years
        .flat_map(|year| (1..=4).map(move |quarter| Field::Quarter { year, quarter }))
        .collect();
    quarters.extend(found.into_iter().filter(|field| matches!(field, Field::Quarter { .. })));
    let group = |label: String, fields: &[Field]| Group { label, fields: fields.to_vec() };
    vec![
        group(
            t!(lang, "import-group-activity"),
            &[Field::Code, Field::Activity, Field::Axis, Field::Programme],
        ),
        group(t!(lang, "import-group-who"), &[Field::Lead, Field::Partners]),
        group(t!(lang, "import-group-when"), &[Field::Start, Field::Deadline]),
        group(
            t!(lang, "import-group-how"),
            &[Field::Milestones, Field::Verification, Field::Weight, Field::Budget],
        ),
        group(t!(lang, "import-group-progress"), &[Field::Status, Field::Percent, Field::Notes]),
        group(t!(lang, "import-group-alignment"), &[Field::Sdg, Field::Gcm]),
        Group { label: t!(lang, "import-group-quarters"), fields: quarters.into_iter().collect() },
        group(
            t!(lang, "import-group-shown"),
            &[
                Field::Objective,
                Field::ExpectedResult,
                Field::Indicator,
                Field::Provenance,
                Field::Source,
            ],
        ),
    ]
}

#[cfg(test)]
mod tests {
    use vigia_domain::Day;

    use super::*;

    #[test]
    fn a_quarter_outside_the_plan_can_be_chosen_where_a_column_seems_to_hold_it() {
        let plan = Period::new(Day::constant(2018, 1, 1), Day::constant(2020, 12, 31)).unwrap();
        let found = [Field::Code, Field::Quarter { year: 2021, quarter: 1 }];
        let all: Vec<Field> =
            groups(Lang::Es, plan, found).into_iter().flat_map(|group| group.fields).collect();
        let quarters = all.iter().filter(|field| matches!(field, Field::Quarter { .. }));
        assert_eq!(quarters.count(), 13);
        assert_eq!(all.iter().filter(|field| **field == Field::Code).count(), 1);
    }
}

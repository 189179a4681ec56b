//! The institutions that lead or share a chosen activity.

use vigia_domain::Status;
use vigia_domain::agency::Agency;
use vigia_domain::roll_up::RollUp;
use vigia_domain::status::Concern;
use vigia_domain::view::{Row, roll_up};

use super::column::{Column, Kind, Unit, columns, percent};
use crate::Edition;

const MEMBERSHIPS: &[&str] = &["chair", "member", "collaborator"];

pub(super) fn columns<'a>() -> Vec<Column<&'a Agency>> {
    columns![&'a Agency;
        ("code", Kind::Code, "tables-agency-code", |_, of| of.code.to_string()),
        ("name", Kind::Text, "tables-agency-name", |to, of| of.name.get(to.lang).into()),
        ("membership", Kind::Word(MEMBERSHIPS), "tables-agency-membership", |_, of| of
            .membership
            .as_str()
            .into()),
        ("leads", Kind::Whole(Unit::None), "tables-agency-leads", |to, of| led(to, of)
            .count()
            .to_string()),
        ("shares", Kind::Whole(Unit::None), "tables-agency-shares", |to, of| to
            .selection
            .rows()
            .filter(|row| row.activity.partners.contains(&of.code))
            .count()
            .to_string()),
        ("completed", Kind::Whole(Unit::None), "tables-agency-completed", |to, of| led(to, of)
            .filter(|row| row.standing.status == Status::Completed)
            .count()
            .to_string()),
        ("overdue", Kind::Whole(Unit::None), "tables-agency-overdue", |to, of| led(to, of)
            .filter(|row| row.standing.concern == Some(Concern::Overdue))
            .count()
            .to_string()),
        ("reports_owed", Kind::Whole(Unit::None), "tables-agency-owed", |to, of| led(to, of)
            .filter(|row| row.standing.owes_report)
            .count()
            .to_string()),
        ("percent", Kind::Decimal(Unit::Percent), "tables-agency-progress", |to, of| percent(
            progress(to, of).map(|roll_up| roll_up.actual)
        )),
        ("expected_percent", Kind::Decimal(Unit::Percent), "tables-expected", |to, of| percent(
            progress(to, of).map(|roll_up| roll_up.expected)
        )),
    ]
}

/// The chosen activities that an institution leads.
fn led<'a>(edition: &'a Edition, agency: &'a Agency) -> impl Iterator<Item = Row<'a>> {
    edition.selection.rows().filter(move |row| row.activity.terms.lead == agency.code)
}

fn progress(edition: &Edition, agency: &Agency) -> Option<RollUp> {
    roll_up(led(edition, agency))
}

#[cfg(test)]
mod tests {
    use vigia_domain::agency::Membership;

    use super::*;

    #[test]
    fn the_allowed_words_are_those_of_the_domain() {
        assert_eq!(Membership::ALL.map(Membership::as_str), MEMBERSHIPS);
    }
}

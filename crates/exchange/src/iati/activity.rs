//! An activity of the plan as one of hierarchy 2.

use vigia_domain::activity::Money;
use vigia_domain::source::Provenance;
use vigia_domain::status::Concern;
use vigia_domain::view::Row;
use vigia_domain::{Activity, Day, Lang, Period, ProgressReport, Status, Text};
use vigia_i18n::t;

use super::writer::{Written, Xml};
use super::{Scene, codes};

/// Writes an activity with its standing.
pub(super) fn write(xml: &mut Xml, scene: &Scene<'_>, row: Row<'_>) -> Written {
    let Row { activity, standing } = row;
    xml.element("iati-activity", &scene.attributes("2"), |xml| {
        xml.text("iati-identifier", &[], &scene.identifier_of(&activity.code))?;
        scene.reporting_org(xml)?;
        scene.told(xml, "title", &[], &activity.title)?;
        descriptions(xml, scene, row)?;
        let lead = &activity.terms.lead;
        scene.participating_org(xml, lead, codes::ACCOUNTABLE)?;
        scene.participating_org(xml, lead, codes::IMPLEMENTING)?;
        for partner in &activity.partners {
            scene.participating_org(xml, partner, codes::IMPLEMENTING)?;
        }
        xml.empty("activity-status", &[("code", codes::activity_status(standing.status))])?;
        dates(xml, scene, row)?;
        Scene::place(xml)?;
        sectors(xml, scene, activity)?;
        scene.tags(xml, &activity.sdg, &activity.gcm)?;
        if let Some(budget) = activity.budget {
            budgets(xml, activity, budget)?;
        }
        documents(xml, scene, activity)?;
        let parent = [("ref", scene.identifier()), ("type", codes::PARENT)];
        xml.empty("related-activity", &parent)
    })
}

fn descriptions(xml: &mut Xml, scene: &Scene<'_>, row: Row<'_>) -> Written {
    let general = [("type", codes::GENERAL)];
    scene.said(xml, "description", &general, |lang| place_in_plan(scene, row.activity, lang))?;
    if let Some(programme) = scene.plan().programme(&row.activity.programme) {
        let objectives = [("type", codes::OBJECTIVES)];
        let (objective, result) = (&programme.objective, &programme.expected_result);
        if *objective != Text::default() {
            scene.said(xml, "description", &objectives, |lang| {
                t!(lang, "iati-objective", objective = objective.get(lang))
            })?;
        }
        if *result != Text::default() {
            scene.said(xml, "description", &objectives, |lang| {
                t!(lang, "iati-expected-result", result = result.get(lang))
            })?;
        }
    }
    let other = [("type", codes::OTHER)];
    scene.said(xml, "description", &other, |lang| standing(scene, row, lang))?;
    if let Some(budget) = row.activity.budget
        && shares(budget.centavos(), days(row.activity)).len() > 1
    {
        scene.said(xml, "description", &other, |lang| {
            t!(lang, "iati-budget-split", budget = vigia_i18n::pesos(lang, budget))
        })?;
    }
    if !row.activity.milestones.is_empty() {
        scene.said(xml, "description", &other, |lang| {
            t!(lang, "iati-milestones", list = milestones(row.activity, lang))
        })?;
    }
    if !row.activity.verification.is_empty() {
        scene.said(xml, "description", &other, |lang| {
            let list: Vec<&str> = row.activity.verification.iter().map(|by| by.get(lang)).collect();
            t!(lang, "iati-verification", list = list.join("; "))
        })?;
    }
    Ok(())
}

/// Which activity of which programme and axis it is, and whether it is an
/// example.
fn place_in_plan(scene: &Scene<'_>, activity: &Activity, lang: Lang) -> String {
    let plan = scene.plan();
    let programme = plan.programme(&activity.programme).map_or_else(
        || activity.programme.to_string(),
        |of| format!("{}. {}", of.code, of.name.get(lang)),
    );
    let axis = plan
        .axis_of(activity)
        .map_or_else(String::new, |axis| format!("{}. {}", axis.numeral(), axis.name.get(lang)));
    let place =
        t!(lang, "iati-place", code = activity.code.as_str(), programme = programme, axis = axis,);
    match activity.provenance {
        Provenance::Illustrative => format!("{place} {}", t!(lang, "iati-example")),
        Provenance::Documented | Provenance::Reported => place,
    }
}

/// Its standing in words: the standard has no percentage.
fn standing(scene: &Scene<'_>, Row { standing, .. }: Row<'_>, lang: Lang) -> String {
    let words = t!(
        lang,
        "iati-standing",
        day = vigia_i18n::day_long(lang, scene.day()),
        status = vigia_i18n::status(lang, standing.status),
        actual = vigia_i18n::percent(lang, standing.actual),
        expected = vigia_i18n::percent(lang, standing.expected),
    );
    let basis = vigia_i18n::basis(lang, standing.basis);
    match standing.concern {
        Some(Concern::Overdue) => format!("{words} {basis} {}", t!(lang, "iati-overdue")),
        Some(Concern::AtRisk | Concern::DueSoon) | None => format!("{words} {basis}"),
    }
}

fn milestones(activity: &Activity, lang: Lang) -> String {
    let words = activity.milestones.iter().map(|milestone| match milestone.due {
        Some(due) => format!("{} ({})", milestone.text.get(lang), vigia_i18n::day(lang, due)),
        None => milestone.text.get(lang).to_owned(),
    });
    words.collect::<Vec<_>>().join("; ")
}

fn dates(xml: &mut Xml, scene: &Scene<'_>, Row { activity, standing }: Row<'_>) -> Written {
    let planned = |xml: &mut Xml, kind: &str, day: Day| {
        let day = day.to_string();
        xml.empty("activity-date", &[("type", kind), ("iso-date", day.as_str())])
    };
    planned(xml, codes::PLANNED_START, activity.start)?;
    if let Some(report) = activity.reports_on(scene.day()).find(|report| says_begun(report)) {
        let start = activity.start.min(report.reported_on).to_string();
        let attributes = [("type", codes::ACTUAL_START), ("iso-date", start.as_str())];
        scene.said(xml, "activity-date", &attributes, |lang| {
            let day = vigia_i18n::day_long(lang, report.reported_on);
            t!(lang, "iati-actual-start", day = day)
        })?;
    }
    planned(xml, codes::PLANNED_END, activity.terms.deadline)?;
    let completing = activity
        .reports_on(scene.day())
        .rev()
        .take_while(|report| report.progress.status() == Status::Completed)
        .last();
    if let Some(report) = completing.filter(|_| standing.status == Status::Completed) {
        let end = report.reported_on.to_string();
        let attributes = [("type", codes::ACTUAL_END), ("iso-date", end.as_str())];
        scene.said(xml, "activity-date", &attributes, |lang| t!(lang, "iati-actual-end"))?;
    }
    Ok(())
}

fn says_begun(report: &ProgressReport) -> bool {
    match report.progress.status() {
        Status::InProgress | Status::Continuous | Status::Completed | Status::Suspended => true,
        Status::NotStarted | Status::Cancelled => false,
    }
}

/// The purpose in the words of donors, and the axis in those of the plan.
fn sectors(xml: &mut Xml, scene: &Scene<'_>, activity: &Activity) -> Written {
    xml.empty("sector", &[("vocabulary", codes::DAC), ("code", codes::MIGRATION)])?;
    let Some(axis) = scene.plan().axis_of(activity) else { return Ok(()) };
    let vocabulary = scene.vocabulary("");
    let attributes = [
        ("vocabulary", codes::OWN),
        ("vocabulary-uri", vocabulary.as_str()),
        ("code", axis.code.as_str()),
    ];
    scene.told(xml, "sector", &attributes, &axis.name)
}

/// The budget: one amount in the plan, and here its share of each year, since
/// the standard wants none for longer than a year.
fn budgets(xml: &mut Xml, activity: &Activity, budget: Money) -> Written {
    let value_date = activity.start.to_string();
    for (period, centavos) in shares(budget.centavos(), days(activity)) {
        let (start, end) = (period.start().to_string(), period.end().to_string());
        // Original and indicative: the plan neither revises nor commits it.
        xml.element("budget", &[("type", "1"), ("status", "1")], |xml| {
            xml.empty("period-start", &[("iso-date", start.as_str())])?;
            xml.empty("period-end", &[("iso-date", end.as_str())])?;
            let amount = format!("{}.{:02}", centavos / 100, centavos % 100);
            let attributes = [("currency", "DOP"), ("value-date", value_date.as_str())];
            xml.text("value", &attributes, &amount)
        })?;
    }
    Ok(())
}

/// From the start of an activity to its deadline.
fn days(activity: &Activity) -> Period {
    Period::new(activity.start, activity.terms.deadline.max(activity.start))
        .expect("a day is not before itself or an earlier one")
}

/// An amount by the calendar years of a period, in proportion to their days;
/// what rounding leaves falls to the last one.
fn shares(centavos: i64, days: Period) -> Vec<(Period, i64)> {
    let within = |year: i16| {
        let year = Period::year(year)?;
        Period::new(year.start().max(days.start()), year.end().min(days.end())).ok()
    };
    let years: Vec<Period> = (days.start().year()..=days.end().year()).filter_map(within).collect();
    let all = i128::from(days.days());
    let mut left = centavos;
    let last = years.len().saturating_sub(1);
    years
        .into_iter()
        .enumerate()
        .map(|(place, year)| {
            let share = i128::from(centavos) * i128::from(year.days()) / all;
            let share = i64::try_from(share).expect("a share is no more than the whole");
            let share = if place == last { left } else { share };
            left -= share;
            (year, share)
        })
        .collect()
}

/// Its page, the source that documents it and the evidence of its reports.
fn documents(xml: &mut Xml, scene: &Scene<'_>, activity: &Activity) -> Written {
    let page = scene.page(&format!("/actividades/{}", activity.code));
    scene.document_link(xml, &page, codes::ACTIVITY_PAGE, |lang| t!(lang, "iati-activity-page"))?;
    if let Some(source) = scene.plan().source(&activity.source) {
        scene.document_link(xml, &source.reference, codes::RESULTS, |_| source.title.clone())?;
    }
    for report in activity.reports_on(scene.day()) {
        if let Some(evidence) = &report.evidence {
            scene.document_link(xml, evidence.as_str(), codes::RESULTS, |lang| {
                let day = vigia_i18n::day_long(lang, report.reported_on);
                t!(lang, "iati-evidence", day = day)
            })?;
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn told(centavos: i64, from: Day, to: Day) -> Vec<String> {
        let shares = shares(centavos, Period::new(from, to).unwrap());
        assert_eq!(shares.iter().map(|(_, share)| share).sum::<i64>(), centavos);
        shares
            .iter()
            .map(|(year, share)| format!("{} {} {share}", year.start(), year.end()))
            .collect()
    }

    #[test]
    fn a_budget_is_shared_out_over_its_years_and_none_of_it_is_lost() {
        let (start, end) = (Day::constant(2018, 7, 1), Day::constant(2019, 12, 31));
        let expected = ["2018-07-01 2018-12-31 335", "2019-01-01 2019-12-31 666"];
        assert_eq!(told(1_001, start, end), expected);
        let year = Day::constant(2019, 1, 1);
        assert_eq!(told(7, year, end), ["2019-01-01 2019-12-31 7"]);
        assert_eq!(told(7, year, year), ["2019-01-01 2019-01-01 7"]);
        assert_eq!(told(i64::MAX, start, end).len(), 2);
    }
}

//! The table of worked figures in docs/METHODOLOGY.md says what the code
//! computes from the default plan.

#![expect(clippy::unwrap_used, reason = "a test ends at what it did not expect")]

use std::fmt::Write;

use vigia_domain::indicator::Reading;
use vigia_domain::indicator::achievement::Rating;
use vigia_domain::indicator::series::ValueBasis;
use vigia_domain::{Day, Indicator, Period, View};
use vigia_exchange::plan_folder::default_plan;

const DOC: &str = include_str!("../../../docs/METHODOLOGY.md");
const BEGIN: &str = "<!-- worked figures -->\n";
const END: &str = "<!-- end of the worked figures -->\n";

const MID_PLAN: Day = Day::constant(2019, 11, 30);
const LATER: Day = Day::constant(2020, 12, 31);

struct Table(String);

impl Table {
    fn row(&mut self, formula: &str, of: &str, working: &str) {
        writeln!(self.0, "| {formula} | {of} | {working} |").unwrap();
    }
}

fn view(day: Day) -> View {
    View::new(&default_plan().published(), day)
}

fn indicator(view: &View, code: &str) -> Indicator {
    view.plan().indicator(&code.parse().unwrap()).unwrap().clone()
}

/// The figures of activities on a day in mid-plan.
fn activities(table: &mut Table) {
    let view = view(MID_PLAN);
    let plan = view.plan();
    table.row(
        "elapsed = days passed ÷ days of the period",
        &format!("the plan on {MID_PLAN}"),
        &format!("{:.2} %", plan.period.elapsed(MID_PLAN).value()),
    );
    let row = view.rows().find(|row| row.activity.code.as_str() == "2.01").unwrap();
    let activity = row.activity;
    let span = Period::new(activity.start, activity.terms.deadline).unwrap();
    table.row(
        "expected progress, linear from start to deadline",
        &format!("activity 2.01, {} to {}", span.start(), span.end()),
        &format!("{:.2} %", row.standing.expected.value()),
    );
    let roll_up = view.roll_up().unwrap();
    table.row(
        "Σ(weight × percent) ÷ Σ weight, cancelled left out",
        &format!("{} activities of weight {}", roll_up.counted, roll_up.weight),
        &format!(
            "actual {:.2} %, expected {:.2} %",
            roll_up.actual.value(),
            roll_up.expected.value()
        ),
    );
    let fulfilment = view.fulfilment();
    table.row(
        "strict = completed ÷ (all − cancelled)",
        &format!("{} ÷ {}", fulfilment.completed, fulfilment.counted),
        &format!("{:.2} %", fulfilment.strict().unwrap().value()),
    );
    table.row(
        "broad = (completed + continuous + in progress) ÷ (all − cancelled)",
        &format!("({} + {}) ÷ {}", fulfilment.completed, fulfilment.under_way, fulfilment.counted),
        &format!("{:.2} %", fulfilment.broad().unwrap().value()),
    );
}

/// The achievements and bands of the indicators that can be rated.
fn achievements(table: &mut Table) {
    let view = view(LATER);
    for code in ["SENT-ALL", "CONV-T", "LAB-INSP"] {
        let indicator = indicator(&view, code);
        let outcome = indicator.outcome(view.plan().policy.bands, LATER);
        let judged = outcome.judged.unwrap();
        let baseline = indicator.value_of(indicator.baseline.figure().unwrap());
        table.row(
            "achievement = (actual − baseline) ÷ (target − baseline)",
            &format!(
                "{code}, {}: ({} − {baseline}) ÷ ({} − {baseline})",
                judged.period, judged.value, judged.target
            ),
            &format!("{:.2}", judged.achievement.unwrap()),
        );
        let Rating::Rated(band) = outcome.rating else { panic!("{code} is rated") };
        table.row(
            "band of actual ÷ expected",
            &format!("{code}, {}: {} ÷ {}", judged.period, judged.value, judged.expected),
            &format!("{:.2}: {band:?}", judged.value / judged.expected),
        );
    }
    let pros = indicator(&view, "PROS-S").outcome(view.plan().policy.bands, LATER).rating;
    table.row(
        "not reporting",
        "PROS-S, no official value in a period with a target",
        &format!("{pros:?}"),
    );
}

/// Rates, sums, disagreements.
fn observations(table: &mut Table) {
    let view = view(LATER);
    let rate = indicator(&view, "SDG-1622");
    let figure = rate.official().unwrap().latest().unwrap().figure().unwrap();
    table.row(
        "rate = numerator ÷ denominator × 100,000",
        "SDG 16.2.2, 2019: 195 ÷ 10,358,320 × 100,000",
        &format!("{:.4}", rate.value_of(figure)),
    );
    let accused = indicator(&view, "ACC-S");
    let series = accused.series();
    let part = series.iter().find(|s| s.source.as_str() == "crm-avances-2017").unwrap();
    let value = accused.value_in(part, "2017".parse().unwrap()).unwrap();
    let ValueBasis::Partial { days, of } = value.basis else { panic!("half a year is a part") };
    let Reading::Known(figure) = value.reading else { panic!("cases are not withheld") };
    table.row(
        "periods are summed only where they fill the whole",
        "ACC-S, 2017, of which one source gives the first half",
        &format!("{}, partial: {days} of {of} days", accused.value_of(figure)),
    );
    let investigated = indicator(&view, "INV-T");
    let found = investigated.disagreements();
    let year = found.iter().find(|d| d.period == "2017".parse().unwrap()).unwrap();
    let claims: Vec<String> =
        year.claims.iter().map(|c| format!("{} {} ({})", c.source, c.value, c.period)).collect();
    table.row(
        "sources disagree by greatest − least",
        &format!("INV-T, 2017: {}", claims.join(", ")),
        &format!("{}, {:?}", year.spread, year.causes),
    );
    table.row(
        "smallest published cell",
        "protected people, in a cell of a breakdown",
        &format!("{}", view.plan().policy.smallest_cell.value()),
    );
}

#[test]
fn the_worked_figures_of_the_method_are_those_of_the_code() {
    let mut table = Table("| formula | of | result |\n|---|---|---|\n".to_owned());
    activities(&mut table);
    achievements(&mut table);
    observations(&mut table);
    let (_, rest) = DOC.split_once(BEGIN).unwrap();
    let (written, _) = rest.split_once(END).unwrap();
    assert_eq!(written.trim(), table.0.trim(), "the table should read:\n{}", table.0);
}

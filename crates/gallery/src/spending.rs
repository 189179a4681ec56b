//! What was spent beside the budget, of the plan and of each axis.

use vigia_charts::{AxisColour, Ink, SpendingRow, spending_bars};
use vigia_domain::Lang;
use vigia_domain::activity::Money;
use vigia_domain::indicator::Measure;
use vigia_domain::spending::Spending;
use vigia_i18n::{decimal, measured, pesos, t};

use crate::chart::Words;
use crate::{Chart, ChartName, Column, Scene, Table};

/// From how many pesos on an amount is shortened to millions.
const MILLION: i64 = 1_000_000;

struct Row {
    label: String,
    spending: Spending,
    text: String,
    tip: String,
    ink: Ink,
}

pub(crate) fn chart(scene: Scene<'_>) -> Chart<'_> {
    let lang = scene.lang;
    let title = t!(lang, "chart-spending-title");
    let whole = scene.view.spending();
    if whole.budgeted == 0 {
        let missing = t!(lang, "chart-spending-missing");
        return Chart::missing(ChartName::Spending, scene, title, missing);
    }
    let rows = rows(scene, whole);
    let tips: Vec<&str> = rows.iter().map(|row| row.tip.as_str()).collect();
    let note = t!(
        lang,
        "chart-spending-note",
        activities = whole.activities,
        budgeted = whole.budgeted,
        reporting = whole.reporting,
    );
    let words = Words { title, description: tips.join(" "), note };
    let table = table(scene, &rows);
    Chart::painted(ChartName::Spending, scene, words, table, move |caption, room| {
        let rows: Vec<SpendingRow<'_>> = rows
            .iter()
            .map(|row| SpendingRow {
                label: &row.label,
                budget: in_pesos(row.spending.budget),
                spent: in_pesos(row.spending.spent),
                text: &row.text,
                tip: &row.tip,
                ink: row.ink,
            })
            .collect();
        spending_bars(caption, &rows, room)
    })
}

/// The whole plan first, then each axis that has activities.
fn rows(scene: Scene<'_>, whole: Spending) -> Vec<Row> {
    let Scene { view, lang, .. } = scene;
    let plan = row(lang, t!(lang, "chart-whole-plan"), whole, Ink::Text);
    let axes = view.plan().axes.iter().filter_map(|axis| {
        let label = format!("{}. {}", axis.numeral(), axis.name.get(lang));
        let ink = Ink::Axis(AxisColour::of_ordinal(axis.ordinal));
        let spending = view.spending_of(&axis.code);
        (spending.activities > 0).then(|| row(lang, label, spending, ink))
    });
    std::iter::once(plan).chain(axes).collect()
}

fn row(lang: Lang, label: String, spending: Spending, ink: Ink) -> Row {
    let Spending { budget, spent, activities, budgeted, reporting } = spending;
    let name = label.as_str();
    let (text, tip) = if budgeted == 0 {
        let tip = t!(lang, "chart-spending-tip-no-budget", name = name);
        (t!(lang, "chart-spending-no-budget"), tip)
    } else if reporting == 0 {
        let tip = t!(
            lang,
            "chart-spending-tip-none",
            name = name,
            budget = pesos(lang, budget),
            budgeted = budgeted,
            activities = activities,
        );
        (t!(lang, "chart-spending-none", budget = shortened(lang, budget)), tip)
    } else {
        let tip = t!(
            lang,
            "chart-spending-tip",
            name = name,
            spent = pesos(lang, spent),
            budget = pesos(lang, budget),
            share = share(lang, &spending),
            budgeted = budgeted,
            activities = activities,
            reporting = reporting,
        );
        let (spent, budget) = (shortened(lang, spent), shortened(lang, budget));
        (t!(lang, "chart-spending-row", spent = spent, budget = budget), tip)
    };
    Row { label, spending, text, tip, ink }
}

/// An amount as a chart writes it: *RD$ 12.5 M*, and in full below a million.
fn shortened(lang: Lang, money: Money) -> String {
    if money.whole_pesos() < MILLION {
        return pesos(lang, money);
    }
    let millions = decimal(lang, in_pesos(money) / 1e6, 1);
    t!(lang, "chart-spending-millions", amount = format!("RD$\u{a0}{millions}"))
}

#[expect(clippy::cast_precision_loss, reason = "a bar and a decimal of a million need less")]
fn in_pesos(money: Money) -> f64 {
    money.whole_pesos() as f64
}

/// What was spent as a whole percentage of the budget.
fn share(lang: Lang, spending: &Spending) -> String {
    let share = spending.share().map(|share| measured(lang, Measure::Percent, share.round()));
    share.unwrap_or_else(|| "–".to_owned())
}

fn table(scene: Scene<'_>, rows: &[Row]) -> Table {
    let lang = scene.lang;
    let numbers = [
        t!(lang, "field-budget"),
        t!(lang, "spending-column-spent"),
        t!(lang, "spending-column-share"),
        t!(lang, "column-activities"),
        t!(lang, "spending-column-budgeted"),
        t!(lang, "spending-column-reporting"),
    ];
    let heading = Column::Words(t!(lang, "column-axis"));
    Table {
        columns: std::iter::once(heading).chain(numbers.map(Column::Numbers)).collect(),
        rows: rows.iter().map(|row| cells(lang, row)).collect(),
    }
}

/// What is not known is a dash, and never nothing spent.
fn cells(lang: Lang, row: &Row) -> Vec<String> {
    let spending = &row.spending;
    let known = |of: usize, words: String| if of == 0 { "–".to_owned() } else { words };
    vec![
        row.label.clone(),
        known(spending.budgeted, pesos(lang, spending.budget)),
        known(spending.reporting, pesos(lang, spending.spent)),
        known(spending.reporting, share(lang, spending)),
        spending.activities.to_string(),
        spending.budgeted.to_string(),
        spending.reporting.to_string(),
    ]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn amounts_are_shortened_from_a_million_on() {
        let amount = |pesos| shortened(Lang::Es, Money::pesos(pesos).unwrap());
        assert_eq!(amount(12_540_000), "RD$\u{a0}12.5\u{a0}M");
        assert_eq!(amount(999_999), "RD$\u{a0}999,999");
        assert_eq!(amount(90_000_000_000_000), "RD$\u{a0}90,000,000.0\u{a0}M");
    }
}

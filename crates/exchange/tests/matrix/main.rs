//! Planning matrices in the layouts of ministries, and files that mean harm.

#![expect(clippy::unwrap_used, reason = "a test ends at what it did not expect")]

mod exported;
mod faults;
mod fixtures;
mod hostile;
mod round_trip;

use std::collections::BTreeMap;
use std::sync::LazyLock;

use vigia_domain::account::Actor;
use vigia_domain::{Day, Lang, Plan};
use vigia_exchange::matrix::layout::guess;
use vigia_exchange::matrix::{Choices, Outcome, Proposal, propose};
use vigia_exchange::plan_folder::default_plan;
use vigia_exchange::workbook::Workbook;

static PLAN: LazyLock<Plan> = LazyLock::new(default_plan);

const MID_PLAN: Day = Day::constant(2019, 11, 30);

fn choices(lang: Lang) -> Choices {
    Choices { reported_on: MID_PLAN, lang, agencies: BTreeMap::new() }
}

/// What a file proposes with the mapping that was guessed for it.
fn proposal(file_name: &str, bytes: &[u8], choices: &Choices) -> Proposal {
    let workbook = Workbook::open(file_name, bytes).unwrap();
    let layout = guess(&workbook);
    let mapping = layout.mapping();
    let faults = layout.check(&mapping);
    assert!(faults.is_empty(), "{faults:?}");
    propose(&workbook, &layout, &mapping, choices, &PLAN, &Actor::PlanFiles)
}

/// A row in a word: its place, its code and what becomes of it.
fn told(proposal: &Proposal) -> Vec<String> {
    let tell = |outcome: &Outcome| match outcome {
        Outcome::Created(_) => "created".to_owned(),
        Outcome::Changed(_, changes) => {
            let fields: Vec<String> = changes.iter().map(|c| format!("{:?}", c.field)).collect();
            format!("changed {}", fields.join(" "))
        }
        Outcome::Left => "left".to_owned(),
        Outcome::Faulty => "faulty".to_owned(),
    };
    let rows = proposal.rows.iter().map(|row| {
        let code = row.code.as_ref().map_or("-", |code| code.as_str());
        format!("{}!{} {code} {}", row.sheet, row.row, tell(&row.outcome))
    });
    rows.collect()
}

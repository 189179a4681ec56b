//! What every file that comes in goes through.
//!
//! A fault of a file is an answer. What is looked for is a panic, and more time
//! or memory than a run is given.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use vigia_domain::account::Actor;
use vigia_domain::{Day, Lang, Plan};
use vigia_exchange::matrix::layout::guess;
use vigia_exchange::matrix::{Choices, propose};
use vigia_exchange::plan_folder::default_plan;
use vigia_exchange::workbook::Workbook;
use vigia_exchange::{observation_rows, observation_sheet};

static PLAN: LazyLock<Plan> = LazyLock::new(default_plan);

/// A file as a planning matrix and as a sheet of observations.
///
/// # Panics
/// When a fault says nothing.
pub fn take_in(name: &str, bytes: &[u8]) {
    let Ok(workbook) = Workbook::open(name, bytes) else { return };
    let layout = guess(&workbook);
    let choices = Choices {
        reported_on: Day::constant(2019, 11, 30),
        lang: Lang::Es,
        agencies: BTreeMap::new(),
    };
    let mapping = layout.mapping();
    let proposal = propose(&workbook, &layout, &mapping, &choices, &PLAN, &Actor::PlanFiles);
    for fault in &proposal.faults {
        for lang in Lang::ALL {
            assert!(!fault.words(lang).is_empty(), "{fault:?} says nothing");
        }
    }
    drop(observation_sheet::read(&workbook));
}

/// Bytes as the rows of observations that another system sends.
pub fn take_rows(bytes: &[u8]) {
    drop(observation_rows::of_csv(bytes));
    drop(observation_rows::of_json(bytes));
}

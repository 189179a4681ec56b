//! A plan as a folder of CSV files. `plans/README.md` describes the columns.
//!
//! Reading a folder either gives a whole plan or every fault of every file at
//! once, so that whoever edits the files corrects them in one round.

mod activity;
mod fault;
mod indicator;
mod keys;
mod observation;
mod progress;
mod sheet;
mod structure;
mod target;
mod value;

use std::borrow::Cow;
use std::io;
use std::path::Path;

use vigia_domain::Plan;

pub use fault::{Fault, Faults};

use fault::Findings;
use keys::{Keys, Known};
use sheet::{Contents, Form, Sheet};

/// The source that every illustrative row cites, and no documented one.
pub(crate) const EXAMPLE: &str = "example";

macro_rules! default_files {
    ($($file:literal),* $(,)?) => {
        [$(($file, include_str!(concat!("../../../plans/rd-2018-2020/", $file)))),*]
    };
}

/// The files of the default plan.
const DEFAULT_FILES: [(&str, &str); 13] = default_files![
    "plan.csv",
    "agencies.csv",
    "sources.csv",
    "sdg.csv",
    "sdg_indicators.csv",
    "gcm.csv",
    "axes.csv",
    "programmes.csv",
    "activities.csv",
    "progress.csv",
    "indicators.csv",
    "targets.csv",
    "observations.csv",
];

/// Reads the plan in a folder, at revision 0, with every row of `progress.csv`
/// as a validated report and every row of `observations.csv` as a validated
/// observation.
///
/// # Errors
/// Every fault of every file, by file and line.
pub fn read(dir: &Path) -> Result<Plan, Faults> {
    assemble(|file| std::fs::read(dir.join(file)).map(Cow::Owned))
}

/// The plan that comes with the product, examples included.
///
/// # Panics
/// Never: its files are part of the binary, and a test reads them.
#[must_use]
pub fn default_plan() -> Plan {
    assemble(embedded).expect("the embedded files are those that a test reads without a fault")
}

fn embedded(file: &str) -> Contents {
    DEFAULT_FILES
        .iter()
        .find(|(name, _)| *name == file)
        .map(|(_, text)| Cow::Borrowed(text.as_bytes()))
        .ok_or_else(|| io::ErrorKind::NotFound.into())
}

/// The plan in files of which `contents_of` gives the bytes by name.
fn assemble(contents_of: impl Fn(&str) -> Contents) -> Result<Plan, Faults> {
    let findings = Findings::default();
    let plan = build(&contents_of, &findings);
    findings.conclude(plan)
}

/// Reads every file, so that no fault hides another; nothing where the plan
/// itself could not be read.
fn build(contents_of: &impl Fn(&str) -> Contents, findings: &Findings) -> Option<Plan> {
    let open = |form: &'static Form| Sheet::open(form, contents_of(form.file), findings);
    let plan = open(&structure::PLAN);
    let agencies = open(&structure::AGENCIES);
    let sources = open(&structure::SOURCES);
    let sdg = open(&structure::SDG);
    let sdg_indicators = open(&structure::SDG_INDICATORS);
    let gcm = open(&structure::GCM);
    let axes = open(&structure::AXES);
    let programmes = open(&structure::PROGRAMMES);
    let activities = open(&activity::ACTIVITIES);
    let progress = open(&progress::PROGRESS);
    let indicators = open(&indicator::INDICATORS);
    let targets = open(&target::TARGETS);
    let observations = open(&observation::OBSERVATIONS);

    let known = Known {
        agencies: Keys::of(&agencies, "code"),
        sources: Keys::of(&sources, "code"),
        sdg: Keys::of(&sdg, "target"),
        sdg_indicators: Keys::of(&sdg_indicators, "indicator"),
        gcm: Keys::of(&gcm, "number"),
        axes: Keys::of(&axes, "code"),
        programmes: Keys::of(&programmes, "code"),
        activities: Keys::of(&activities, "code"),
        indicators: Keys::of(&indicators, "code"),
    };

    let agencies = structure::agencies(&agencies);
    let sources = structure::sources(&sources);
    let sdg = structure::labels(&sdg, "target");
    let sdg_indicators = structure::labels(&sdg_indicators, "indicator");
    let gcm = structure::labels(&gcm, "number");
    let axes = structure::axes(&axes);
    let programmes = structure::programmes(&programmes, &known);
    let mut activities = activity::activities(&activities, &known);
    progress::attach(&mut activities, progress::reports(&progress, &known));
    let mut indicators = indicator::indicators(&indicators, &known, &programmes);
    target::attach(&mut indicators, &targets, &known);
    observation::attach(&mut indicators, &observations, &known);
    let plan = structure::plan(&plan)?;
    Some(Plan {
        agencies,
        sources,
        sdg,
        gcm,
        axes,
        programmes,
        activities,
        sdg_indicators,
        indicators,
        ..plan
    })
}

#[cfg(test)]
mod tests;

//! `vigia import`: what it says, what it ends with, and what it leaves behind.

use std::path::{Path, PathBuf};
use std::process::Output;

use serde_json::Value;
use tempfile::TempDir;
use vigia_domain::amendment::Reason;
use vigia_domain::{Day, Plan};
use vigia_store::{Moment, Store};

use crate::vigia;

const PLAN: &str = "rd-2018-2020";

/// An activity whose deadline moves, and a new one.
const MATRIX: &str = "Código;Actividad;Programa;Responsable;Inicio;Plazo\n\
    3.03;;;;;30/06/2020\n\
    3.99;Mesa de seguimiento de casos;3;PETT;01/01/2019;31/12/2020\n";

/// A folder with the default plan, and files to import.
struct Desk(TempDir);

impl Desk {
    async fn new() -> Self {
        let desk = Self(tempfile::tempdir().unwrap());
        let store = desk.store().await;
        let moment = Moment { day: Day::constant(2018, 1, 1), at_ms: 0 };
        let plan = vigia_exchange::plan_folder::default_plan();
        store.load_plan(&plan, &Reason::Correction, moment).await.unwrap();
        desk
    }

    async fn store(&self) -> Store {
        Store::open_file(&self.0.path().join("vigia.db")).await.unwrap()
    }

    async fn plan(&self) -> Plan {
        Plan::clone(&*self.store().await.plan(&PLAN.parse().unwrap()).await.unwrap())
    }

    fn file(&self, name: &str, content: &str) -> PathBuf {
        let path = self.0.path().join(name);
        std::fs::write(&path, content).unwrap();
        path
    }

    fn import(&self, kind: &str, file: &Path, more: &[&str]) -> Output {
        vigia(&["import", kind])
            .arg(file)
            .args(["--plan", PLAN, "--today", "2019-11-30", "--data"])
            .arg(self.0.path())
            .args(more)
            .output()
            .unwrap()
    }
}

fn code(output: &Output) -> i32 {
    output.status.code().unwrap()
}

fn said(output: &Output) -> String {
    let both = [output.stdout.as_slice(), output.stderr.as_slice()].concat();
    String::from_utf8(both).unwrap()
}

fn json(output: &Output) -> Value {
    serde_json::from_slice(&output.stdout).unwrap_or_else(|_| panic!("{}", said(output)))
}

/// What a process ended with, and what it told programs of it.
fn ending(output: &Output) -> (i32, String) {
    (code(output), json(output)["outcome"].as_str().unwrap().to_owned())
}

#[tokio::test]
async fn a_matrix_is_imported_once_and_the_same_again_changes_nothing() {
    let desk = Desk::new().await;
    let file = desk.file("matriz.csv", MATRIX);
    let first = desk.import("matrix", &file, &[]);
    assert_eq!(code(&first), 0, "{}", said(&first));
    assert!(said(&first).contains("1 activities created, 1 changed"), "{}", said(&first));
    let plan = desk.plan().await;
    let moved = plan.activity(&"3.03".parse().unwrap()).unwrap();
    assert_eq!(moved.terms.deadline, Day::constant(2020, 6, 30));
    assert!(plan.activity(&"3.99".parse().unwrap()).is_some());

    let again = desk.import("matrix", &file, &[]);
    assert_eq!(code(&again), 0);
    assert!(said(&again).contains("nothing has changed"), "{}", said(&again));
    assert_eq!(desk.plan().await.revision, plan.revision);
}

#[tokio::test]
async fn a_dry_run_says_what_would_happen_and_writes_nothing() {
    let desk = Desk::new().await;
    let before = desk.plan().await.revision;
    let file = desk.file("matriz.csv", MATRIX);
    let output = desk.import("matrix", &file, &["--dry-run", "--format", "json"]);
    assert_eq!(code(&output), 0, "{}", said(&output));
    let document = json(&output);
    assert_eq!(document["outcome"], "would_import");
    assert_eq!(document["created"], 1);
    assert_eq!(document["changed"], 1);
    assert_eq!(document["activities"][0]["code"], "3.03");
    assert_eq!(document["activities"][0]["changes"][0]["field"], "deadline");
    assert_eq!(document["activities"][0]["changes"][0]["to"], "30/06/2020");
    assert_eq!(document["activities"][1]["becomes"], "created");
    assert_eq!(document["import"], Value::Null);
    assert_eq!(desk.plan().await.revision, before);
    assert!(!desk.0.path().join("archive").exists());
}

#[tokio::test]
async fn a_fault_is_told_with_its_cell_and_nothing_is_written() {
    let desk = Desk::new().await;
    let before = desk.plan().await.revision;
    let file = desk.file("matriz.csv", &MATRIX.replace("30/06/2020", "pronto"));
    let output = desk.import("matrix", &file, &["--format", "json"]);
    assert_eq!(code(&output), 1, "{}", said(&output));
    let document = json(&output);
    assert_eq!(document["outcome"], "faults");
    let fault = &document["faults"][0];
    let expected = [("sheet", "matriz"), ("cell", "F2"), ("value", "pronto"), ("code", "bad_day")];
    for (name, word) in expected {
        assert_eq!(fault[name], word, "{document}");
    }
    assert!(!fault["message"].as_str().unwrap().is_empty());

    let output = desk.import("matrix", &file, &[]);
    assert_eq!(code(&output), 1);
    assert!(said(&output).contains("matriz!F2: «pronto»: "), "{}", said(&output));
    assert_eq!(desk.plan().await.revision, before);
}

#[tokio::test]
async fn an_unknown_institution_is_meant_by_an_option() {
    let desk = Desk::new().await;
    let file = desk.file("matriz.csv", &MATRIX.replace("PETT", "Fiscalía especial"));
    let output = desk.import("matrix", &file, &["--format", "json"]);
    assert_eq!(code(&output), 1, "{}", said(&output));
    assert_eq!(json(&output)["unknown_agencies"][0]["name"], "Fiscalía especial");
    let output = desk.import("matrix", &file, &["--agency", "Fiscalía especial=PETT"]);
    assert_eq!(code(&output), 0, "{}", said(&output));
    let plan = desk.plan().await;
    let created = plan.activity(&"3.99".parse().unwrap()).unwrap();
    assert_eq!(created.terms.lead.as_str(), "PETT");
    let output = desk.import("matrix", &file, &["--agency", "Fiscalía especial=NADIE"]);
    assert_eq!(code(&output), 2);
    assert!(said(&output).contains("has no institution NADIE"), "{}", said(&output));
}

#[tokio::test]
async fn a_column_is_named_by_an_option() {
    let desk = Desk::new().await;
    let matrix = MATRIX.replace("Plazo", "Columna sin nombre");
    let file = desk.file("matriz.csv", &matrix);
    let output = desk.import("matrix", &file, &["--column", "matriz!F=deadline"]);
    assert_eq!(code(&output), 0, "{}", said(&output));
    let plan = desk.plan().await;
    let moved = plan.activity(&"3.03".parse().unwrap()).unwrap();
    assert_eq!(moved.terms.deadline, Day::constant(2020, 6, 30));
    for (column, words) in [("matriz!F=nada", "is no field"), ("F=lead", "SHEET!C=FIELD")] {
        let output = desk.import("matrix", &file, &["--column", column]);
        assert_eq!(code(&output), 2);
        assert!(said(&output).contains(words), "{}", said(&output));
    }
}

#[tokio::test]
async fn what_cannot_be_read_or_is_asked_wrongly_ends_with_2() {
    let desk = Desk::new().await;
    let broken = desk.file("matriz.xlsx", "PK\u{3}\u{4} nothing else");
    let output = desk.import("matrix", &broken, &["--format", "json"]);
    assert_eq!(ending(&output), (2, "unreadable".to_owned()));
    let absent = desk.0.path().join("absent.csv");
    assert_eq!(code(&desk.import("observations", &absent, &[])), 2);
    let file = desk.file("matriz.csv", MATRIX);
    assert_eq!(code(&desk.import("matrix", &file, &["--on", "2019-12-01"])), 2);
    let without_plan = vigia(&["import", "matrix"]).arg(&file).output().unwrap();
    assert_eq!(code(&without_plan), 2);
    let other_folder = tempfile::tempdir().unwrap();
    let output = vigia(&["import", "matrix", "--plan", PLAN, "--data"])
        .arg(other_folder.path())
        .arg(&file)
        .output()
        .unwrap();
    assert_eq!(code(&output), 2);
    assert!(said(&output).contains("There is no database"), "{}", said(&output));
    assert!(!other_folder.path().join("vigia.db").exists());
}

#[tokio::test]
async fn a_database_that_refuses_ends_with_3() {
    let desk = Desk(tempfile::tempdir().unwrap());
    desk.file("vigia.db", &"no database".repeat(1_000));
    let file = desk.file("matriz.csv", MATRIX);
    let output = desk.import("matrix", &file, &["--format", "json"]);
    assert_eq!(ending(&output), (3, "refused".to_owned()));
}

#[tokio::test]
async fn figures_are_sent_once_and_wait_for_review() {
    let desk = Desk::new().await;
    let csv = "indicator,period,value,source,crime\nFILES,2018,31,pgr,both\n";
    let file = desk.file("cifras.csv", csv);
    let tried = desk.import("observations", &file, &["--dry-run", "--format", "json"]);
    assert_eq!(ending(&tried), (0, "would_import".to_owned()));
    let waiting = async || {
        let plan = desk.plan().await;
        let all = plan.indicators.iter().flat_map(|indicator| &indicator.observations);
        all.filter(|observation| !observation.counts()).count()
    };
    assert_eq!(waiting().await, 0);
    let sent = desk.import("observations", &file, &[]);
    assert_eq!(code(&sent), 0, "{}", said(&sent));
    assert_eq!(waiting().await, 1);
    let again = desk.import("observations", &file, &["--format", "json"]);
    assert_eq!(ending(&again), (0, "nothing_to_do".to_owned()));
    assert_eq!(waiting().await, 1);
}

#[tokio::test]
async fn faults_of_figures_are_told_with_their_row_and_column() {
    let desk = Desk::new().await;
    let before = desk.plan().await.revision;
    let csv = "indicator,period,value,source,crime\n\
        FILES,2018,31,pgr,both\n\
        FILES,2019-S3,-4,pgr,both\n";
    let file = desk.file("cifras.csv", csv);
    let output = desk.import("observations", &file, &["--format", "json"]);
    assert_eq!(code(&output), 1, "{}", said(&output));
    let document = json(&output);
    let told = |place: usize| {
        let fault = &document["faults"][place];
        let word = |name: &str| fault[name].as_str().unwrap().to_owned();
        (fault["row"].as_u64().unwrap(), word("column"), word("value"), word("code"))
    };
    let expected = |column: &str, value: &str, code: &str| {
        (3, column.to_owned(), value.to_owned(), code.to_owned())
    };
    assert_eq!(told(0), expected("period", "2019-S3", "not_a_period"));
    assert_eq!(told(1), expected("value", "-4", "not_a_figure"));
    assert_eq!(desk.plan().await.revision, before);
}

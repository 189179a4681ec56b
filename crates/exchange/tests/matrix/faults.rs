//! What can be wrong with a matrix, cell by cell.

use vigia_domain::Lang;
use vigia_domain::account::Actor;
use vigia_exchange::matrix::layout::guess;
use vigia_exchange::matrix::propose;
use vigia_exchange::workbook::Workbook;

use crate::{MID_PLAN, PLAN, choices, proposal, told};

const HEADER: &str = "Eje;Programa;Código;Actividad;Responsable;Inicio;Plazo;Estado;% de avance";

/// The faults of rows under the header: cell and word.
fn faults(rows: &[&str]) -> Vec<String> {
    let text = format!("{HEADER}\n{}\n", rows.join("\n"));
    let proposal = proposal("m.csv", text.as_bytes(), &choices(Lang::Es));
    for fault in &proposal.faults {
        for lang in Lang::ALL {
            assert!(!fault.words(lang).is_empty());
        }
    }
    proposal.faults.iter().map(|fault| format!("{} {}", fault.cell, fault.code())).collect()
}

#[test]
fn an_axis_that_is_not_that_of_the_programme_is_told() {
    assert_eq!(faults(&["III;1;1.07;;;;;;"]), ["A2 axis_of_other"]);
    assert_eq!(faults(&["IX;1;1.07;;;;;;"]), ["A2 unknown_axis"]);
    assert_eq!(faults(&["I;9;;Nueva;MIREX;2019;2020;;"]), ["B2 unknown_programme"]);
    assert_eq!(faults(&["I;;;Nueva;MIREX;2019;2020;;"]), ["D2 no_programme"]);
    assert!(faults(&["III;;;Nueva;MIREX;2019;2020;;"]).is_empty());
}

#[test]
fn codes_that_are_none_or_stand_twice_are_told() {
    assert_eq!(faults(&["I;1;1-7;x;;;;;"]), ["C2 bad_code"]);
    assert_eq!(faults(&["I;2;1.07;;;;;;"]), ["C2 code_of_other"]);
    assert_eq!(faults(&["I;1;1.07;;;;;;", "I;1;1.07;;;;;;"]), ["C3 code_twice"]);
    assert_eq!(faults(&["I;1;9.01;x;;;;;"]), ["C2 code_of_other"]);
}

#[test]
fn two_rows_that_create_the_same_are_told() {
    let row = "I;1;;Taller nuevo;MIREX;2019;2020;;";
    assert_eq!(faults(&[row, row]), ["D3 title_twice"]);
}

#[test]
fn what_a_new_activity_lacks_is_told_field_by_field() {
    assert_eq!(
        faults(&["I;1;;Taller nuevo;;;;En proceso;"]),
        ["E2 missing", "F2 missing", "G2 missing"]
    );
    assert_eq!(faults(&["I;1;;;MIREX;2019;2020;;"]), ["D2 no_title"]);
}

#[test]
fn days_that_are_none_or_in_the_wrong_order_are_told() {
    assert_eq!(faults(&["I;1;1.07;;;pronto;;;"]), ["F2 bad_day"]);
    assert_eq!(faults(&["I;1;1.07;;;01/05/2019;30/04/2019;;"]), ["G2 ends_before_start"]);
}

#[test]
fn status_and_percentage_that_contradict_each_other_are_told() {
    assert_eq!(faults(&["I;1;1.07;;;;;Cumplida;40 %"]), ["I2 completed_below_full"]);
    assert_eq!(faults(&["I;1;1.07;;;;;No iniciada;40 %"]), ["I2 not_started_above_zero"]);
    assert_eq!(faults(&["I;1;1.07;;;;;Rara;140 %"]), ["H2 bad_status", "I2 bad_percent"]);
}

#[test]
fn text_that_is_too_long_is_told() {
    let row = format!("I;1;1.07;{};;;;;", "a".repeat(501));
    assert_eq!(faults(&[&row]), ["D2 too_long"]);
}

#[test]
fn totals_notes_and_lines_across_the_table_are_no_activities() {
    let text = format!(
        "{HEADER}\nEJE II: PERSECUCIÓN Y PROCESAMIENTO;;;;;;;;\nPrograma 4;;;;;;;;\n\
         ;;;Taller nuevo;MIREX;2019;2020;;\nTotal;;;;;;;;100 %\n\n;;;Fuente: la comisión;;;;;\n",
    );
    let proposal = proposal("m.csv", text.as_bytes(), &choices(Lang::Es));
    assert_eq!(told(&proposal), ["m!4 4.07 created"]);
    assert!(proposal.faults.is_empty());
}

#[test]
fn an_empty_cell_leaves_what_the_plan_says() {
    let text = format!("{HEADER}\n;;1.07;;;;;;\n;;3.12;-;N/A;;;;\n");
    let proposal = proposal("m.csv", text.as_bytes(), &choices(Lang::Es));
    assert_eq!(told(&proposal), ["m!2 1.07 left", "m!3 3.12 left"]);
}

#[test]
fn a_withdrawn_activity_keeps_its_code_and_comes_back_by_it() {
    let mut plan = PLAN.clone();
    let last = plan.activities.iter_mut().rfind(|a| a.programme.as_str() == "1").unwrap();
    last.withdrawn = Some(MID_PLAN);
    assert_eq!(last.code.as_str(), "1.12");
    let text = format!("{HEADER}\n;1;;Taller nuevo;MIREX;2020;2020;;\n;;1.12;;;;;;\n");
    let workbook = Workbook::open("m.csv", text.as_bytes()).unwrap();
    let layout = guess(&workbook);
    let choices = choices(Lang::Es);
    let proposal =
        propose(&workbook, &layout, &layout.mapping(), &choices, &plan, &Actor::PlanFiles);
    assert_eq!(told(&proposal), ["m!2 1.13 created", "m!3 1.12 changed Code"]);
    assert!(proposal.proposed().all(|proposed| proposed.activity.withdrawn.is_none()));
}

#[test]
fn the_same_report_has_the_same_identifier() {
    let text = format!("{HEADER}\n;;1.07;;;;;;90 %\n");
    let id = |text: &str| {
        let proposal = proposal("m.csv", text.as_bytes(), &choices(Lang::Es));
        let proposed = proposal.proposed().next().unwrap().clone();
        proposed.report.unwrap().id
    };
    assert_eq!(id(&text), id(&text));
    assert_eq!(id(&text).len(), 36);
    assert_ne!(id(&text), id(&text.replace("90", "91")));
}

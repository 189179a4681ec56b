//! What can be wrong with a matrix, cell by cell.

use vigia_domain::account::Actor;
use vigia_domain::{Day, Lang};
use vigia_exchange::matrix::fault::Fault;
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

/// A sheet in which the activity is merged over three rows, a step on each.
fn merged_over_three(rows: [[&str; 4]; 3]) -> Vec<u8> {
    let mut workbook = rust_xlsxwriter::Workbook::new();
    let sheet = workbook.add_worksheet();
    let plain = rust_xlsxwriter::Format::new();
    let header = ["Código", "Actividad", "Hitos", "T1 2019", "T3 2019", "T2 2020"];
    for (column, heading) in (0u16..).zip(header) {
        sheet.write(0, column, heading).unwrap();
    }
    for (column, words) in [(0, "1.07"), (1, "Campaña")] {
        sheet.merge_range(1, column, 3, column, words, &plain).unwrap();
    }
    for (row, cells) in (1u32..).zip(rows) {
        for (column, words) in (2u16..).zip(cells) {
            sheet.write(row, column, words).unwrap();
        }
    }
    workbook.save_to_buffer().unwrap()
}

#[test]
fn quarters_of_every_row_of_an_activity_are_its_days() {
    let rows = [["Diseño", "x", "", ""], ["Difusión", "", "x", ""], ["Cierre", "", "", "x"]];
    let proposal = proposal("m.xlsx", &merged_over_three(rows), &choices(Lang::Es));
    assert_eq!(proposal.faults, []);
    let [row] = &proposal.rows[..] else { panic!("one activity") };
    assert_eq!((row.row, row.last_row), (2, 4));
    let proposed = &proposal.proposed().next().unwrap().activity;
    assert_eq!(proposed.start, Day::constant(2019, 1, 1));
    assert_eq!(proposed.terms.deadline, Day::constant(2020, 6, 30));
    assert_eq!(proposed.milestones.len(), 3);
}

#[test]
fn a_quarter_that_says_no_is_not_marked() {
    let header = "Código;Actividad;T1 2019;T2 2019;T3 2019;T4 2019";
    for none in ["N/A", "—", "n/d", "0%", "0", "No"] {
        let text = format!("{header}\n1.07;;{none};x;X;{none}\n");
        let proposal = proposal("m.csv", text.as_bytes(), &choices(Lang::Es));
        assert_eq!(proposal.faults, [], "{none}");
        let proposed = &proposal.proposed().next().unwrap().activity;
        assert_eq!(proposed.start, Day::constant(2019, 4, 1), "{none}");
        assert_eq!(proposed.terms.deadline, Day::constant(2019, 9, 30), "{none}");
    }
}

#[test]
fn a_formula_that_failed_is_told_and_marks_no_quarter() {
    let mut workbook = rust_xlsxwriter::Workbook::new();
    let sheet = workbook.add_worksheet();
    for (column, heading) in (0u16..).zip(["Código", "Actividad", "T1 2019", "T2 2019"]) {
        sheet.write(0, column, heading).unwrap();
    }
    sheet.write(1, 0, "1.07").unwrap();
    let failed = rust_xlsxwriter::Formula::new("=1/0").set_result("#DIV/0!");
    sheet.write_formula(1, 2, failed).unwrap();
    sheet.write(1, 3, "x").unwrap();
    let proposal = proposal("m.xlsx", &workbook.save_to_buffer().unwrap(), &choices(Lang::Es));
    let [fault] = &proposal.faults[..] else { panic!("one fault: {:?}", proposal.faults) };
    assert_eq!((fault.cell.as_str(), fault.code()), ("C2", "formula_error"));
}

#[test]
fn a_row_that_goes_on_and_says_otherwise_is_told() {
    let mut workbook = rust_xlsxwriter::Workbook::new();
    let sheet = workbook.add_worksheet();
    let plain = rust_xlsxwriter::Format::new();
    for (column, heading) in (0u16..).zip(["Código", "Actividad", "Plazo", "Responsable"]) {
        sheet.write(0, column, heading).unwrap();
    }
    sheet.merge_range(1, 0, 3, 0, "1.07", &plain).unwrap();
    sheet.merge_range(1, 1, 3, 1, "Campaña", &plain).unwrap();
    for (row, deadline) in [(1, "31/12/2019"), (2, "31/12/2019"), (3, "30/06/2020")] {
        sheet.write(row, 2, deadline).unwrap();
    }
    let proposal = proposal("m.xlsx", &workbook.save_to_buffer().unwrap(), &choices(Lang::Es));
    let [fault] = &proposal.faults[..] else { panic!("one fault: {:?}", proposal.faults) };
    assert_eq!((fault.cell.as_str(), fault.code()), ("C4", "contradicts"));
    assert!(fault.words(Lang::Es).contains("C2"));
    assert_eq!(told(&proposal), ["Sheet1!2 1.07 faulty"]);
}

#[test]
fn words_of_two_activities_ask_for_a_code() {
    let mut plan = PLAN.clone();
    let words = plan.activities[0].title.clone();
    plan.activities[1].title = words.clone();
    let text = format!("{HEADER}\n;1;;{};;;;;\n", words.es);
    let workbook = Workbook::open("m.csv", text.as_bytes()).unwrap();
    let layout = guess(&workbook);
    let choices = choices(Lang::Es);
    let proposal =
        propose(&workbook, &layout, &layout.mapping(), &choices, &plan, &Actor::PlanFiles);
    assert_eq!(proposal.faults[0].code(), "title_of_two");
    assert!(proposal.proposed().next().is_none());
}

#[test]
fn a_number_with_one_digit_is_a_code_only_where_that_is_certain() {
    let of = |codes: &[f64], title: &str| {
        let mut workbook = rust_xlsxwriter::Workbook::new();
        let sheet = workbook.add_worksheet();
        for (column, heading) in (0u16..).zip(["Código", "Actividad", "Plazo"]) {
            sheet.write(0, column, heading).unwrap();
        }
        for (row, code) in (1u32..).zip(codes) {
            sheet.write(row, 0, *code).unwrap();
            sheet.write(row, 1, title).unwrap();
            sheet.write(row, 2, "30/11/2020").unwrap();
        }
        let bytes = workbook.save_to_buffer().unwrap();
        let proposal = proposal("m.xlsx", &bytes, &choices(Lang::Es));
        let codes = proposal.faults.iter().map(Fault::code).collect::<Vec<_>>();
        (told(&proposal), codes)
    };
    let title = &PLAN.activity(&"1.10".parse().unwrap()).unwrap().title.es;
    assert_eq!(of(&[1.1], "Taller nuevo").1, ["bad_code"]);
    assert_eq!(of(&[1.1], title).1, Vec::<&str>::new());
    let (rows, faults) = of(&[1.09, 1.1], "Taller");
    assert!(faults.is_empty() && rows[1].contains("1.10"), "{rows:?} {faults:?}");
}

#[test]
fn a_cell_of_very_many_institutions_is_told() {
    let names = vec!["PN"; 80].join(" / ");
    assert_eq!(faults(&[&format!("I;1;1.07;;{names};;;;")]), ["E2 too_many_names"]);
}

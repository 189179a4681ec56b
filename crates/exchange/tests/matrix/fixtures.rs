//! Three matrices written by hand.

use std::io::Cursor;

use calamine::{Data, Reader, Xlsx};
use vigia_domain::account::Actor;
use vigia_domain::activity::Money;
use vigia_domain::source::Provenance;
use vigia_domain::{ActivityCode, Day, Lang, Plan, Status};
use vigia_exchange::matrix::layout::guess;
use vigia_exchange::matrix::{Proposal, Proposed, propose};
use vigia_exchange::workbook::{Cell, Workbook};

use crate::{MID_PLAN, PLAN, choices, proposal, told};

const INSTITUTIONAL: &[u8] = include_bytes!("../fixtures/matriz-institucional.xlsx");
const ENGLISH: &[u8] = include_bytes!("../fixtures/planning-matrix.xlsx");
const FOLLOW_UP: &[u8] = include_bytes!("../fixtures/seguimiento.csv");

fn of<'a>(proposal: &'a Proposal, code: &str) -> &'a Proposed {
    let code: ActivityCode = code.parse().unwrap();
    proposal.proposed().find(|proposed| proposed.activity.code == code).unwrap()
}

fn partners(proposed: &Proposed) -> Vec<&str> {
    proposed.activity.partners.iter().map(vigia_domain::AgencyCode::as_str).collect()
}

#[test]
fn a_matrix_with_merged_cells_and_quarters_is_read() {
    let proposal = proposal("matriz-institucional.xlsx", INSTITUTIONAL, &choices(Lang::Es));
    let sheet = "Matriz 2018-2020";
    let expected = [
        "7 1.07 left",
        "8 1.08 changed Partners",
        "9 1.09 changed Deadline",
        "10 1.13 created",
        "11 2.03 left",
        "12 2.07 faulty",
        "13 3.12 left",
    ];
    assert_eq!(told(&proposal), expected.map(|row| format!("{sheet}!{row}")));
    assert_eq!(
        (proposal.created(), proposal.changed(), proposal.left(), proposal.faulty()),
        (1, 2, 3, 1)
    );
    let created = of(&proposal, "1.13");
    let activity = &created.activity;
    assert_eq!(activity.title.es, "Jornadas de sensibilización en zonas francas");
    assert_eq!(activity.title.en, "");
    assert_eq!(activity.terms.lead.as_str(), "MT");
    assert_eq!(
        (activity.start, activity.terms.deadline),
        (Day::constant(2020, 1, 1), Day::constant(2020, 9, 30))
    );
    assert_eq!(activity.budget, Money::pesos(800_000).ok());
    assert_eq!(activity.provenance, Provenance::Reported);
    assert_eq!(activity.source, PLAN.programmes[0].source);
    assert_eq!(created.report, None);
    assert_eq!(partners(of(&proposal, "1.08")), ["CONANI", "MMUJER", "IJM", "MISPAS"]);
    assert_eq!(of(&proposal, "1.09").activity.terms.deadline, Day::constant(2020, 3, 31));
    let [fault] = &proposal.faults[..] else { panic!("{:?}", proposal.faults) };
    assert_eq!((fault.cell.as_str(), fault.code()), ("F12", "unknown_agency"));
    let [unknown] = &proposal.unknown_agencies[..] else { panic!("one is unknown") };
    assert_eq!(unknown.name, "Oficina Nacional de Estadística");
    assert_eq!(unknown.cells, [format!("{sheet}!F12")]);
    assert!((1..=3).contains(&unknown.similar.len()));
}

#[test]
fn a_matrix_in_english_with_a_sheet_an_axis_is_read() {
    let proposal = proposal("planning-matrix.xlsx", ENGLISH, &choices(Lang::En));
    assert_eq!(
        told(&proposal),
        [
            "Axis I!4 1.10 left",
            "Axis I!5 1.12 changed Percent Notes",
            "Axis I!6 2.04 changed Percent",
            "Axis I!7 2.07 created",
            "Axis II!4 3.10 left",
            "Axis II!5 3.11 left",
            "Axis II!6 4.06 faulty",
            "Axis III!4 5.06 changed Status",
            "Axis III!5 5.18 changed Status Percent",
        ]
    );
    let report = of(&proposal, "1.12").report.clone().unwrap();
    assert_eq!(report.progress.status(), Status::InProgress);
    assert_eq!(report.progress.percent().unwrap().rounded(), 60);
    assert_eq!(report.narrative.en, "Forty inspectors were trained in the south.");
    assert_eq!(report.narrative.es, "");
    assert!(report.review.is_validated());
    assert_eq!(report.reported_on, MID_PLAN);
    let suspended = of(&proposal, "5.06").report.clone().unwrap().progress;
    assert_eq!(suspended.status(), Status::Suspended);
    assert_eq!(suspended.percent().unwrap().rounded(), 40);
    let created = of(&proposal, "2.07");
    assert_eq!(created.activity.terms.lead.as_str(), "INM");
    assert_eq!(partners(created), ["OIM"]);
    assert_eq!(
        (created.activity.start, created.activity.terms.deadline),
        (Day::constant(2020, 1, 1), Day::constant(2020, 12, 31))
    );
    assert_eq!(created.report, None);
    let [unknown] = &proposal.unknown_agencies[..] else { panic!("one is unknown") };
    assert_eq!(unknown.name, "Interpol National Bureau");
}

#[test]
fn a_csv_of_excel_with_one_column_of_institutions_is_read() {
    let proposal = proposal("seguimiento.csv", FOLLOW_UP, &choices(Lang::Es));
    assert_eq!(
        told(&proposal),
        [
            "seguimiento!5 5.10 left",
            "seguimiento!6 5.11 changed Percent",
            "seguimiento!7 5.12 changed Deadline",
            "seguimiento!8 5.19 created",
            "seguimiento!9 5.13 faulty",
            "seguimiento!10 3.12 left",
        ]
    );
    assert_eq!(of(&proposal, "5.12").activity.terms.deadline, Day::constant(2020, 3, 15));
    let created = of(&proposal, "5.19");
    assert_eq!(created.activity.title.es, "Formación de intérpretes para la atención a víctimas");
    assert_eq!(created.activity.terms.lead.as_str(), "MIREX");
    assert_eq!(partners(created), ["DGM", "OIM"]);
    assert_eq!(created.activity.terms.deadline, Day::constant(2020, 11, 30));
    let [unknown] = &proposal.unknown_agencies[..] else { panic!("one is unknown") };
    assert_eq!(unknown.name, "Junta Central Electoral");
    assert_eq!(unknown.cells, ["seguimiento!E9"]);
}

#[test]
fn a_name_that_a_person_chose_is_an_institution_from_then_on() {
    let mut choices = choices(Lang::Es);
    let name = vigia_domain::filter::fold("Junta Central Electoral");
    choices.agencies.insert(name, "MIP".parse().unwrap());
    let proposal = proposal("seguimiento.csv", FOLLOW_UP, &choices);
    assert_eq!((proposal.faulty(), proposal.unknown_agencies.len()), (0, 0));
}

#[test]
fn a_matrix_that_was_imported_proposes_nothing_more() {
    let workbook = Workbook::open("seguimiento.csv", FOLLOW_UP).unwrap();
    let layout = guess(&workbook);
    let mut plan = PLAN.clone();
    let choices = choices(Lang::Es);
    let propose = |plan: &Plan| {
        propose(&workbook, &layout, &layout.mapping(), &choices, plan, &Actor::PlanFiles)
    };
    for proposed in propose(&plan).proposed() {
        let mut activity = proposed.activity.clone();
        activity.reports.extend(proposed.report.clone());
        match plan.activities.iter_mut().find(|known| known.code == activity.code) {
            Some(known) => *known = activity,
            None => plan.activities.push(activity),
        }
    }
    plan.activities.sort_by(|a, b| a.code.cmp(&b.code));
    let again = propose(&plan);
    assert_eq!((again.created(), again.changed(), again.left()), (0, 0, 5));
}

#[test]
fn the_cells_are_those_that_another_reader_finds() {
    for bytes in [INSTITUTIONAL, ENGLISH] {
        let ours = Workbook::open("x.xlsx", bytes).unwrap();
        let mut theirs: Xlsx<_> = Xlsx::new(Cursor::new(bytes)).unwrap();
        assert_eq!(theirs.sheet_names().len(), ours.sheets().len());
        for sheet in ours.sheets() {
            let range = theirs.worksheet_range(sheet.name()).unwrap();
            let (first_row, first_column) = range.start().unwrap();
            let mut found = 0;
            for (row, column, value) in range.used_cells() {
                let row = first_row + u32::try_from(row).unwrap();
                let column = first_column + u32::try_from(column).unwrap();
                let cell = sheet.value(row, column);
                let same = match (value, cell) {
                    (Data::String(theirs), Cell::Text(ours)) => theirs.trim() == ours.trim(),
                    (Data::Float(theirs), Cell::Number(ours) | Cell::Share(ours)) => {
                        (theirs - ours).abs() < f64::EPSILON
                    }
                    (Data::DateTime(theirs), Cell::Day(ours)) => {
                        let (year, month, day, ..) = theirs.to_ymd_hms_milli();
                        format!("{year:04}-{month:02}-{day:02}") == ours.to_string()
                    }
                    (Data::String(theirs), Cell::Empty) => theirs.trim().is_empty(),
                    _ => false,
                };
                assert!(same, "{}!{row},{column}: {value:?} is {cell:?}", sheet.name());
                found += usize::from(!matches!(cell, Cell::Empty));
            }
            let own: usize = sheet.rows().map(|row| sheet.own(row).len()).sum();
            assert_eq!(found, own, "{}", sheet.name());
        }
    }
}

//! The way of a matrix over HTTP.

use vigia_domain::{Activity, Day, PlanCode};

use crate::testing::{ES, Server};

const IMPORTS: &str = "/es/rd-2018-2020/admin/importar";

/// An activity whose deadline moves, and a new one.
const MATRIX: &str = "Código,Actividad,Programa,Responsable,Inicio,Plazo\n\
    3.03,Extensión del SISOTT a las fiscalías y a la Policía Nacional,3,PETT,01/06/2018,30/06/2020\n\
    3.99,Mesa de seguimiento de casos,3,PETT,01/01/2019,31/12/2020\n";

/// What the columns of [`MATRIX`] hold, as its form sends it.
const COLUMNS: [(&str, &str); 8] = [
    ("column-0-0", "code"),
    ("column-0-1", "activity"),
    ("column-0-2", "programme"),
    ("column-0-3", "lead"),
    ("column-0-4", "start"),
    ("column-0-5", "deadline"),
    ("reported_on", "30/11/2019"),
    ("file_lang", "es"),
];

fn plan() -> PlanCode {
    "rd-2018-2020".parse().unwrap()
}

async fn secretariat() -> Server {
    let server = Server::start().await;
    server.sign_in("secretaria").await;
    server
}

async fn revision(server: &Server) -> i64 {
    server.store.revision(&plan()).await.unwrap()
}

async fn activity(server: &Server, code: &str) -> Option<Activity> {
    let plan = server.store.plan(&plan()).await.unwrap();
    plan.activity(&code.parse().unwrap()).cloned()
}

/// The address that an upload leads to.
async fn upload(server: &Server, csv: &str) -> String {
    let answer = server.upload(IMPORTS, "matriz.csv", csv.as_bytes()).await;
    assert_eq!(answer.status(), 303);
    answer.headers()["location"].to_str().unwrap().to_owned()
}

/// The address of the review, once the columns are named.
async fn named(server: &Server, csv: &str) -> String {
    let import = upload(server, csv).await;
    let answer = server.submit(&import, &COLUMNS).await;
    assert_eq!(answer.status(), 303);
    let review = answer.headers()["location"].to_str().unwrap().to_owned();
    assert_eq!(review, format!("{import}/revisar"));
    review
}

async fn apply(server: &Server, review: &str) -> reqwest::Response {
    let seal = seal(&server.page(review).await);
    apply_as_seen(server, review, &seal).await
}

/// The seal of a page of a review; nothing where it has no button to apply.
fn seal(page: &str) -> String {
    let after = page.split_once("name=\"seal\" value=\"").map(|(_, after)| after);
    after.and_then(|after| after.split('"').next()).unwrap_or_default().to_owned()
}

async fn apply_as_seen(server: &Server, review: &str, seal: &str) -> reqwest::Response {
    let revision = revision(server).await.to_string();
    server.submit(review, &[("do", "apply"), ("revision", &revision), ("seal", seal)]).await
}

#[tokio::test]
async fn a_matrix_is_named_reviewed_applied_and_undone() {
    let server = secretariat().await;
    let before = revision(&server).await;
    let import = upload(&server, MATRIX).await;
    let columns = server.page(&import).await;
    assert!(columns.contains("Columnas de matriz.csv"), "{columns}");
    assert!(columns.contains("Esto se dedujo de los encabezados"));

    let review = named(&server, MATRIX).await;
    let page = server.page(&review).await;
    for words in ["1 se crea", "1 cambia", "Aplicar 2 cambios", "Mesa de seguimiento de casos"] {
        assert!(page.contains(words), "{words}");
    }
    assert_eq!(revision(&server).await, before, "nothing is written before it is applied");

    let applied = apply(&server, &review).await;
    assert_eq!(applied.status(), 303);
    let next = applied.headers()["location"].to_str().unwrap().to_owned();
    let page = server.page(&next).await;
    assert!(page.contains("actividades creadas, 1; cambiadas, 1"), "{page}");
    let moved = activity(&server, "3.03").await.unwrap();
    assert_eq!(moved.terms.deadline, Day::constant(2020, 6, 30));
    assert!(activity(&server, "3.99").await.is_some());

    let id = next.rsplit_once('=').unwrap().1.to_owned();
    let undo = format!("{IMPORTS}/{id}/deshacer");
    let undone = server.submit(&undo, &[]).await;
    assert_eq!(undone.status(), 303);
    assert_eq!(undone.headers()["location"], format!("{IMPORTS}?undone={id}"));
    let moved = activity(&server, "3.03").await.unwrap();
    assert_eq!(moved.terms.deadline, Day::constant(2019, 12, 31));
    let created = activity(&server, "3.99").await;
    assert!(created.is_none_or(|activity| activity.withdrawn.is_some()));

    let twice = server.submit(&undo, &[]).await;
    assert_eq!(twice.status(), 409);
    assert!(twice.text().await.unwrap().contains("ya se había deshecho"));
}

#[tokio::test]
async fn a_workbook_of_a_ministry_is_applied_and_undone() {
    const WORKBOOK: &[u8] =
        include_bytes!("../../../crates/exchange/tests/fixtures/matriz-institucional.xlsx");
    let server = secretariat().await;
    let sent = server.upload(IMPORTS, "matriz-institucional.xlsx", WORKBOOK).await;
    assert_eq!(sent.status(), 303);
    let review = format!("{}/revisar", sent.headers()["location"].to_str().unwrap());
    let page = server.page(&review).await;
    assert!(page.contains("Oficina Nacional de Estadística"), "an institution is unknown");
    let means = [("name-0", "oficina nacional de estadistica"), ("agency-0", "MIREX")];
    assert_eq!(server.submit(&review, &means).await.status(), 303);
    let before = activity(&server, "1.09").await.unwrap().terms;

    let applied = apply(&server, &review).await;
    assert_eq!(applied.status(), 303);
    let created = activity(&server, "1.13").await.unwrap();
    assert_eq!(created.terms.deadline, Day::constant(2020, 9, 30));
    let moved = activity(&server, "1.09").await.unwrap();
    assert_eq!(moved.terms.deadline, Day::constant(2020, 3, 31));

    let id = applied.headers()["location"].to_str().unwrap().rsplit_once('=').unwrap().1.to_owned();
    assert_eq!(server.submit(&format!("{IMPORTS}/{id}/deshacer"), &[]).await.status(), 303);
    assert_eq!(activity(&server, "1.09").await.unwrap().terms, before);
    assert!(activity(&server, "1.13").await.is_none_or(|created| created.withdrawn.is_some()));
}

#[tokio::test]
async fn a_matrix_that_was_handed_out_for_an_earlier_day_changes_nothing() {
    let server = secretariat().await;
    let address = "/api/v1/plans/rd-2018-2020/export/matrix.xlsx?as_of=2019-09-30";
    let matrix = server.get(address).await.bytes().await.unwrap();
    let sent = server.upload(IMPORTS, "matriz.xlsx", &matrix).await;
    let import = sent.headers()["location"].to_str().unwrap().to_owned();
    let columns = server.page(&import).await;
    assert!(columns.contains("value=\"30/09/2019\""), "it speaks for its own day");
    let page = server.page(&format!("{import}/revisar")).await;
    assert!(page.contains("54 quedan igual"), "{page}");
}

#[tokio::test]
async fn a_column_that_is_left_out_changes_nothing() {
    let server = secretariat().await;
    let import = upload(&server, MATRIX).await;
    let mut columns = COLUMNS;
    columns[5].1 = "";
    assert_eq!(server.submit(&import, &columns).await.status(), 303);
    let page = server.page(&format!("{import}/revisar")).await;
    assert!(page.contains("1 queda igual"), "3.03 keeps its deadline: {page}");
}

#[tokio::test]
async fn what_was_decided_of_the_columns_is_remembered_whatever_the_name_of_the_file() {
    let server = secretariat().await;
    named(&server, MATRIX).await;
    for name in ["matriz.csv", "matriz (1).csv", "noviembre.csv"] {
        let sent = server.upload(IMPORTS, name, MATRIX.as_bytes()).await;
        let again = sent.headers()["location"].to_str().unwrap().to_owned();
        let page = server.page(&again).await;
        assert!(page.contains("se recordó lo que se decidió"), "{name}");
        assert!(server.page(&format!("{again}/revisar")).await.contains("Aplicar 2 cambios"));
    }
}

#[tokio::test]
async fn an_import_is_applied_once() {
    let server = secretariat().await;
    let review = named(&server, MATRIX).await;
    assert_eq!(apply(&server, &review).await.status(), 303);
    let after = revision(&server).await;
    let twice = apply(&server, &review).await;
    assert_eq!(twice.status(), 404);
    assert!(twice.text().await.unwrap().contains("Esta matriz ya no espera"));
    assert_eq!(revision(&server).await, after);
}

#[tokio::test]
async fn a_proposal_is_applied_to_the_plan_that_it_was_made_for() {
    let server = secretariat().await;
    let review = named(&server, MATRIX).await;
    let seen = (revision(&server).await - 1).to_string();
    let answer = server.submit(&review, &[("do", "apply"), ("revision", seen.as_str())]).await;
    assert_eq!(answer.status(), 409);
    let page = answer.text().await.unwrap();
    assert!(page.contains("El plan cambió mientras usted revisaba"));
    assert!(page.contains("Aplicar 2 cambios"), "the page shows what would change now");
    assert!(activity(&server, "3.99").await.is_none());
}

#[tokio::test]
async fn a_proposal_is_applied_with_the_columns_that_were_seen() {
    let server = secretariat().await;
    let review = named(&server, MATRIX).await;
    let seen = seal(&server.page(&review).await);
    let columns = review.strip_suffix("/revisar").unwrap();
    let mut others = COLUMNS;
    others[6].1 = "29/11/2019";
    assert_eq!(server.submit(columns, &others).await.status(), 303);
    let answer = apply_as_seen(&server, &review, &seen).await;
    assert_eq!(answer.status(), 409);
    assert!(answer.text().await.unwrap().contains("se cambiaron mientras usted revisaba"));
    assert!(activity(&server, "3.99").await.is_none());
}

#[tokio::test]
async fn two_columns_for_one_field_are_refused_with_what_was_chosen() {
    let server = secretariat().await;
    let import = upload(&server, MATRIX).await;
    let mut columns = COLUMNS;
    columns[1].1 = "code";
    let answer = server.submit(&import, &columns).await;
    assert_eq!(answer.status(), 400);
    let page = answer.text().await.unwrap();
    assert!(page.contains("Las columnas necesitan atención"));
    assert!(page.contains("Antes de seguir, corrija estas columnas"));
    let id = import.rsplit_once('/').unwrap().1;
    let kept = server.store.upload(&plan(), id).await.unwrap().unwrap();
    assert_eq!(kept.mapping, None);
}

#[tokio::test]
async fn a_day_that_is_none_comes_back_as_typed() {
    let server = secretariat().await;
    let import = upload(&server, MATRIX).await;
    for (day, words) in [("31/02/2019", "Escriba el día así"), ("01/12/2019", "en el futuro")] {
        let mut columns = COLUMNS;
        columns[6].1 = day;
        let answer = server.submit(&import, &columns).await;
        assert_eq!(answer.status(), 400, "{day}");
        let page = answer.text().await.unwrap();
        assert!(page.contains(words) && page.contains(&format!("value=\"{day}\"")), "{day}");
    }
}

#[tokio::test]
async fn an_unknown_institution_is_chosen_and_never_made_up() {
    let server = secretariat().await;
    let before = revision(&server).await;
    let matrix = MATRIX.replace("3,PETT,01/01/2019", "3,Ministerio de las Mujeres,01/01/2019");
    let review = named(&server, &matrix).await;
    let page = server.page(&review).await;
    assert!(page.contains("Una institución que el plan no conoce"), "{page}");
    assert!(page.contains("Aún no se puede aplicar"));
    assert_eq!(apply(&server, &review).await.status(), 400);

    let name = ("name-0", "ministerio de las mujeres");
    let nobody = server.submit(&review, &[name, ("agency-0", "NADIE")]).await;
    assert_eq!(nobody.status(), 400);
    let chosen = server.submit(&review, &[name, ("agency-0", "MMUJER")]).await;
    assert_eq!(chosen.status(), 303);
    assert_eq!(revision(&server).await, before);
    assert!(server.page(&review).await.contains("Aplicar 2 cambios"));
    assert_eq!(apply(&server, &review).await.status(), 303);
    let created = activity(&server, "3.99").await.unwrap();
    assert_eq!(created.terms.lead.as_str(), "MMUJER");
}

#[tokio::test]
async fn one_fault_keeps_every_row_out() {
    let server = secretariat().await;
    let before = revision(&server).await;
    let review = named(&server, &MATRIX.replace("31/12/2020", "31/02/2020")).await;
    let page = server.page(&review).await;
    assert!(page.contains("31/02/2020") && page.contains("1 con faltas"), "{page}");
    let faulty = server.page(&format!("{review}?ver=faltas")).await;
    assert!(faulty.contains("Mesa de seguimiento"), "{faulty}");
    let answer = apply(&server, &review).await;
    assert_eq!(answer.status(), 400);
    assert!(answer.text().await.unwrap().contains("No se aplicó nada"));
    assert_eq!(revision(&server).await, before);
}

#[tokio::test]
async fn what_is_no_matrix_is_refused_in_words_and_writes_nothing() {
    let server = secretariat().await;
    let before = revision(&server).await;
    let mut old = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1".to_vec();
    old.resize(600, 0);
    let large = vec![b'a'; 21 * 1024 * 1024];
    let files: [(&str, &[u8], u16); 4] = [
        ("matriz.xls", old.as_slice(), 400),
        ("vacia.csv", &[], 400),
        ("otra.csv", b"uno,dos\n1,2\n", 400),
        ("grande.xlsx", large.as_slice(), 413),
    ];
    for (name, content, status) in files {
        let answer = server.upload(IMPORTS, name, content).await;
        assert_eq!(answer.status().as_u16(), status, "{name}");
        let page = answer.text().await.unwrap();
        assert!(page.contains("role=\"alert\"") && page.contains("Cargar una matriz"), "{name}");
        assert_eq!(page.contains("pasa de 20 MB"), status == 413, "{name}");
    }
    let no_form = server.submit(IMPORTS, &[("file", "matriz")]).await;
    assert_eq!(no_form.status(), 400);
    assert_eq!(revision(&server).await, before);
}

#[tokio::test]
async fn importing_is_for_the_secretariat_alone() {
    let server = secretariat().await;
    let import = upload(&server, MATRIX).await;
    let review = format!("{import}/revisar");
    let before = revision(&server).await;
    for login in ["mmujer", "socio"] {
        let other = server.another_browser();
        other.sign_in(login).await;
        for page in [IMPORTS, import.as_str(), review.as_str()] {
            assert_eq!(other.get(page).await.status(), 403, "{login} {page}");
        }
        let sent = other.upload(IMPORTS, "matriz.csv", MATRIX.as_bytes()).await;
        assert_eq!(sent.status(), 403, "{login}");
        assert_eq!(other.submit(&import, &COLUMNS).await.status(), 403, "{login}");
        assert_eq!(apply(&other, &review).await.status(), 403, "{login}");
        let undo = other.submit(&format!("{import}/deshacer"), &[]).await;
        assert_eq!(undo.status(), 403, "{login}");
    }
    assert_eq!(revision(&server).await, before);
}

#[tokio::test]
async fn whoever_is_signed_out_signs_in_first_and_comes_back() {
    let server = secretariat().await;
    let import = upload(&server, MATRIX).await;
    let other = server.another_browser();
    let sent = other.upload(IMPORTS, "matriz.csv", MATRIX.as_bytes()).await;
    let sign_in = format!("{ES}/entrar?next=");
    for answer in [sent, other.get(&import).await] {
        assert_eq!(answer.status(), 303);
        assert!(answer.headers()["location"].to_str().unwrap().starts_with(&sign_in));
    }
    let mut columns = COLUMNS;
    columns[6].1 = "15/11/2019";
    assert_eq!(other.submit(&import, &columns).await.status(), 303);
    other.sign_in("secretaria").await;
    let page = other.page(&import).await;
    assert!(page.contains("value=\"15/11/2019\""), "what was typed outlives the session");
}

#[tokio::test]
async fn a_matrix_that_does_not_wait_is_not_found() {
    let server = secretariat().await;
    for page in ["nada", "nada/revisar"] {
        let answer = server.get(&format!("{IMPORTS}/{page}")).await;
        assert_eq!(answer.status(), 404);
        assert!(answer.text().await.unwrap().contains("Esta matriz ya no espera"));
    }
    assert_eq!(server.submit(&format!("{IMPORTS}/nada"), &COLUMNS).await.status(), 404);
    assert_eq!(server.submit(&format!("{IMPORTS}/nada/deshacer"), &[]).await.status(), 404);
}

//! Where a file with figures of many indicators is sent.

use leptos::prelude::*;
use leptos_meta::Title;
use vigia_domain::account::Viewer;
use vigia_domain::indicator::entry::MAX_ROWS;
use vigia_i18n::t;

use super::not_found::forbidden;
use crate::actions::{Fault, Refusal};
use crate::components::card_table::{Heading, card_table};
use crate::components::file_field::FileField;
use crate::components::notice::{Done, Problem};
use crate::visit::{Place, Visit, visit};

/// The name of the field with the identifier of what is sent, so that a form
/// that is sent twice is one entry.
pub const ENTRY: &str = "entry";

/// The most faults that are shown at once.
const MOST: usize = 200;

/// The form for the file, and every fault of one that was refused.
#[component]
pub fn FiguresUploadPage() -> impl IntoView {
    let visit = visit();
    match visit.viewer {
        Viewer::Public => {
            visit.send_to_sign_in();
            ().into_any()
        }
        Viewer::Account { .. } if may_send(&visit.viewer) => page(&visit).into_any(),
        Viewer::Account { .. } => forbidden(t!(visit.lang, "figures-members-only")).into_any(),
    }
}

/// Whether a viewer may send figures at all; of which indicators is decided by
/// row.
#[must_use]
pub fn may_send(viewer: &Viewer) -> bool {
    viewer.runs_the_plan() || viewer.has_own_work()
}

fn page(visit: &Visit) -> impl IntoView + use<> {
    let lang = visit.lang;
    let sent: Option<usize> = visit.query.get("sent").and_then(|sent| sent.parse().ok());
    let sent = sent.map(|count| view! { <Done message=t!(lang, "figures-sent", count = count) /> });
    let refusal = visit.rejected.as_ref().map(|rejected| refused(visit, &rejected.refusal));
    let template = format!(
        "/api/v1/plans/{}/export/observations-template.xlsx?lang={lang}",
        visit.plan().code
    );
    let typed = visit.rejected.as_ref().and_then(|rejected| rejected.field(ENTRY));
    let entry = typed.unwrap_or(&visit.new_report_id).to_owned();
    let title = t!(lang, "figures-title");
    view! {
        <Title text=title.clone() />
        {sent}
        <header class="page-head">
            <h1>{title}</h1>
            <p class="lead">{t!(lang, "figures-lead")}</p>
        </header>
        {refusal}
        <section class="card form-card">
            <h2>{t!(lang, "figures-heading")}</h2>
            <p class="note">
                {t!(lang, "figures-note", max = MAX_ROWS)} " " <a href=template download="">
                    {t!(lang, "figures-template")}
                </a>
            </p>
            <form
                method="post"
                action=visit.href(Place::FiguresUpload)
                enctype="multipart/form-data"
            >
                <input type="hidden" name=ENTRY value=entry />
                <FileField label=t!(lang, "import-file") hint=t!(lang, "import-file-hint") />
                <div class="actions">
                    <button class="primary">{t!(lang, "entry-submit")}</button>
                </div>
            </form>
        </section>
    }
}

/// Why a file was refused: what happened, and each fault by row and column.
fn refused(visit: &Visit, refusal: &Refusal) -> impl IntoView + use<> {
    let lang = visit.lang;
    let count = refusal.faults.len();
    let rows = refusal.faults.iter().take(MOST).map(|fault| row(visit, fault)).collect_view();
    let more = (count > MOST).then(|| {
        view! { <p class="note">{t!(lang, "import-faults-first", shown = MOST, all = count)}</p> }
    });
    let table = (count > 0).then(|| {
        let headings = vec![
            Heading::Words(t!(lang, "figures-row")),
            Heading::Words(t!(lang, "figures-column")),
            Heading::Words(t!(lang, "import-fault-words")),
        ];
        view! {
            <section class="spaced">
                {more}
                {card_table("import-faults", t!(lang, "figures-faults"), headings, rows)}
            </section>
        }
    });
    view! {
        <Problem message=refusal.message.clone() />
        {table}
    }
}

/// Between a row and a column; no sheet, and no heading of the template, has
/// it in its name.
const BETWEEN: char = '\t';

/// The field of a fault: the row of the file and the heading of the column.
#[must_use]
pub fn at_column(row: &str, heading: &str) -> String {
    format!("{row}{BETWEEN}{heading}")
}

fn row(visit: &Visit, fault: &Fault) -> impl IntoView + use<> {
    let lang = visit.lang;
    let (row, column) = fault.field.split_once(BETWEEN).unwrap_or((fault.field.as_str(), ""));
    view! {
        <tr>
            <th scope="row">{row.to_owned()}</th>
            <td data-label=t!(lang, "figures-column")>{column.to_owned()}</td>
            <td data-label=t!(lang, "import-fault-words")>
                <span>{fault.message.clone()}</span>
            </td>
        </tr>
    }
}

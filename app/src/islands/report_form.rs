//! The form with which a member reports on an activity. A plain POST form on
//! its own; alive, it keeps a draft in this browser and sends without a page
//! load, so that a bad connection loses nothing.

mod draft;

use leptos::ev::SubmitEvent;
use leptos::prelude::*;
use leptos::task::spawn_local;
use serde::{Deserialize, Serialize};

use self::draft::{Draft, Fields};
use super::browser;
use crate::actions::{Kind, PREFIX, Refusal, submit_report};
use crate::textarea;

/// The words of the form.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[expect(missing_docs, reason = "each is the word for the field or message of its name")]
pub struct ReportWords {
    pub reported_on: String,
    pub day_hint: String,
    pub status: String,
    pub choose: String,
    /// Each status as the server reads it, with its word.
    pub statuses: Vec<(String, String)>,
    pub percent: String,
    pub percent_hint: String,
    pub narrative: String,
    pub narrative_hint: String,
    pub evidence: String,
    pub evidence_hint: String,
    pub submit: String,
    pub sending: String,
    pub draft_restored: String,
    pub draft_discard: String,
    pub draft_saved: String,
    pub unreachable: String,
}

/// What is in the form, all of it as typed.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct ReportValues {
    /// The page that the form stands on.
    pub page: String,
    /// The plan.
    pub plan: String,
    /// The activity.
    pub activity: String,
    /// The identifier of the report, made with the form.
    pub report: String,
    /// The version that the writer saw; 0 for a new report.
    pub version: i64,
    /// The day for which it speaks.
    pub reported_on: String,
    /// The status.
    pub status: String,
    /// The percentage, or nothing.
    pub percent: String,
    /// What was done.
    pub narrative: String,
    /// A link to what shows it, or nothing.
    pub evidence: String,
}

/// The form: day, status, percentage, what was done, link to evidence.
#[island]
pub fn ReportForm(
    words: ReportWords,
    values: ReportValues,
    refusal: Option<Refusal>,
) -> impl IntoView {
    let fields = Fields::new(&values);
    let Fields { reported_on, status, percent, narrative, evidence } = fields;
    let draft = Draft::of(&values, fields);
    // A form that comes back refused already shows what was typed.
    if refusal.is_none() {
        draft.restore();
    }
    let refusal = RwSignal::new(refusal);
    let sending = RwSignal::new(false);

    let original = StoredValue::new(values.clone());
    let unreachable = StoredValue::new(words.unreachable.clone());
    let submit = move |event: SubmitEvent| {
        event.prevent_default();
        if sending.get_untracked() {
            return;
        }
        sending.set(true);
        spawn_local(async move {
            let values = fields.typed(original.get_value());
            match submit_report(
                values.plan,
                values.activity,
                values.report,
                values.version,
                values.reported_on,
                values.status,
                values.percent,
                values.narrative,
                values.evidence,
            )
            .await
            {
                Ok(receipt) => {
                    draft.discard();
                    browser::go_to(&receipt.next);
                }
                Err(mut refused) => {
                    if refused.kind == Kind::Unreachable {
                        refused.message = unreachable.get_value();
                    }
                    refusal.set(Some(refused));
                    sending.set(false);
                }
            }
        });
    };
    let fault = move |field: &'static str| {
        refusal.with(|refusal| refusal.as_ref()?.of_field(field).map(ToOwned::to_owned))
    };
    let fault_text = move |field: &'static str| {
        move || fault(field).map(|fault| view! { <span class="fault">{fault}</span> })
    };
    let invalid = move |field: &'static str| move || fault(field).is_some().then_some("true");
    let message = move || refusal.with(|refusal| refusal.as_ref().map(|r| r.message.clone()));
    let problem = move || {
        message().map(|message| {
            view! {
                <div class="notice problem" role="alert">
                    <p>{message}</p>
                </div>
            }
        })
    };
    let chosen = values.status.clone();
    let options = words
        .statuses
        .iter()
        .map(|(word, label)| {
            let selected = *word == chosen;
            view! {
                <option value=word.clone() selected=selected>
                    {label.clone()}
                </option>
            }
        })
        .collect_view();
    let button = {
        let (submit, busy) = (words.submit.clone(), words.sending.clone());
        move || if sending.get() { busy.clone() } else { submit.clone() }
    };
    let restored_words = words.draft_restored.clone();
    let discard_words = words.draft_discard.clone();
    let restored = move || {
        draft.restored.get().then(|| {
            let discard = move |_| draft.forget();
            view! {
                <div class="notice draft" role="status">
                    <p>{restored_words.clone()}</p>
                    <button type="button" on:click=discard>
                        {discard_words.clone()}
                    </button>
                </div>
            }
        })
    };
    let saved_words = words.draft_saved.clone();
    let saved = move || draft.saved.get().then(|| saved_words.clone());
    view! {
        <form
            class="report-form"
            method="post"
            action=format!("{PREFIX}/informe")
            on:submit=submit
            on:input=move |_| draft.save()
        >
            {restored}
            {problem}
            <input type="hidden" name="page" value=values.page.clone() />
            <input type="hidden" name="plan" value=values.plan.clone() />
            <input type="hidden" name="activity" value=values.activity.clone() />
            <input type="hidden" name="report" value=values.report.clone() />
            <input type="hidden" name="version" value=values.version />
            <div class="field">
                <label for="reported_on">{words.reported_on}</label>
                <input
                    id="reported_on"
                    name="reported_on"
                    inputmode="numeric"
                    value=values.reported_on.clone()
                    bind:value=reported_on
                    aria-describedby="reported_on-help"
                    aria-invalid=invalid("reported_on")
                />
                <p class="help" id="reported_on-help">
                    {words.day_hint}
                    " "
                    {fault_text("reported_on")}
                </p>
            </div>
            <div class="field">
                <label for="status">{words.status}</label>
                <select
                    id="status"
                    name="status"
                    bind:value=status
                    aria-describedby="status-help"
                    aria-invalid=invalid("status")
                >
                    <option value="">{words.choose}</option>
                    {options}
                </select>
                <p class="help" id="status-help">
                    {fault_text("status")}
                </p>
            </div>
            <div class="field">
                <label for="percent">{words.percent}</label>
                <input
                    id="percent"
                    name="percent"
                    inputmode="numeric"
                    value=values.percent.clone()
                    bind:value=percent
                    aria-describedby="percent-help"
                    aria-invalid=invalid("percent")
                />
                <p class="help" id="percent-help">
                    {words.percent_hint}
                    " "
                    {fault_text("percent")}
                </p>
            </div>
            <div class="field wide">
                <label for="narrative">{words.narrative}</label>
                <textarea
                    id="narrative"
                    name="narrative"
                    rows="6"
                    prop:value=move || narrative.get()
                    on:input=move |event| narrative.set(event_target_value(&event))
                    aria-describedby="narrative-help"
                    aria-invalid=invalid("narrative")
                >
                    {textarea::content(&values.narrative)}
                </textarea>
                <p class="help" id="narrative-help">
                    {words.narrative_hint}
                    " "
                    {fault_text("narrative")}
                </p>
            </div>
            <div class="field wide">
                <label for="evidence">{words.evidence}</label>
                <input
                    id="evidence"
                    name="evidence"
                    inputmode="url"
                    value=values.evidence.clone()
                    bind:value=evidence
                    aria-describedby="evidence-help"
                    aria-invalid=invalid("evidence")
                />
                <p class="help" id="evidence-help">
                    {words.evidence_hint}
                    " "
                    {fault_text("evidence")}
                </p>
            </div>
            <div class="actions">
                <button class="primary" disabled=move || sending.get()>
                    {button}
                </button>
                <span class="note" role="status">
                    {saved}
                </span>
            </div>
        </form>
    }
}

//! What a person has typed, kept in this browser until it is sent.

use leptos::prelude::*;

use super::ReportValues;
use crate::islands::browser;

/// The fields that a person types into.
#[derive(Clone, Copy)]
pub(super) struct Fields {
    pub(super) reported_on: RwSignal<String>,
    pub(super) status: RwSignal<String>,
    pub(super) percent: RwSignal<String>,
    pub(super) narrative: RwSignal<String>,
    pub(super) evidence: RwSignal<String>,
}

impl Fields {
    /// Fields that hold these values.
    pub(super) fn new(values: &ReportValues) -> Self {
        Self {
            reported_on: RwSignal::new(values.reported_on.clone()),
            status: RwSignal::new(values.status.clone()),
            percent: RwSignal::new(values.percent.clone()),
            narrative: RwSignal::new(values.narrative.clone()),
            evidence: RwSignal::new(values.evidence.clone()),
        }
    }

    /// Values with what is typed now.
    pub(super) fn typed(self, values: ReportValues) -> ReportValues {
        ReportValues {
            reported_on: self.reported_on.get_untracked(),
            status: self.status.get_untracked(),
            percent: self.percent.get_untracked(),
            narrative: self.narrative.get_untracked(),
            evidence: self.evidence.get_untracked(),
            ..values
        }
    }

    fn show(self, values: &ReportValues) {
        self.reported_on.set(values.reported_on.clone());
        self.status.set(values.status.clone());
        self.percent.set(values.percent.clone());
        self.narrative.set(values.narrative.clone());
        self.evidence.set(values.evidence.clone());
    }
}

/// The draft of a form.
#[derive(Clone, Copy)]
pub(super) struct Draft {
    original: StoredValue<ReportValues>,
    fields: Fields,
    /// Whether the form shows a draft from before.
    pub(super) restored: RwSignal<bool>,
    /// Whether what is typed is kept.
    pub(super) saved: RwSignal<bool>,
}

impl Draft {
    pub(super) fn of(values: &ReportValues, fields: Fields) -> Self {
        Self {
            original: StoredValue::new(values.clone()),
            fields,
            restored: RwSignal::new(false),
            saved: RwSignal::new(false),
        }
    }

    /// A returned report has a draft of its own for each version.
    fn key(self) -> String {
        self.original.with_value(|values| {
            format!("vigia/{}/{}/{}", values.plan, values.activity, values.version)
        })
    }

    /// Shows the draft of this form, if there is one.
    pub(super) fn restore(self) {
        Effect::new(move || {
            let draft = browser::kept(&self.key())
                .and_then(|text| serde_json::from_str::<ReportValues>(&text).ok());
            if let Some(draft) = draft {
                self.fields.show(&draft);
                self.restored.set(true);
            }
        });
    }

    /// Keeps what is typed.
    pub(super) fn save(self) {
        let typed = self.fields.typed(self.original.get_value());
        let text = serde_json::to_string(&typed).unwrap_or_default();
        self.saved.set(browser::keep(&self.key(), &text));
    }

    /// Drops the draft once it has been sent.
    pub(super) fn discard(self) {
        browser::drop_kept(&self.key());
        self.saved.set(false);
        self.restored.set(false);
    }

    /// Drops the draft and shows the form as it was.
    pub(super) fn forget(self) {
        self.discard();
        self.fields.show(&self.original.get_value());
    }
}

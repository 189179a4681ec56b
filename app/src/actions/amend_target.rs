//! The secretariat amends a target of an indicator.

use leptos::server;

use super::{Receipt, Refusal};

/// Gives the target of a period another value, with a reason; the original
/// stays visible. `target` is the target as it was seen, `period=value`.
///
/// # Errors
/// A [`Refusal`] with every field that stands in the way.
#[server(prefix = "/acciones", endpoint = "enmienda-meta")]
pub async fn amend_target(
    plan: String,
    indicator: String,
    target: String,
    value: String,
    reason: String,
    reason_text: String,
) -> Result<Receipt, Refusal> {
    on_server::amend(&plan, &indicator, &target, &value, (&reason, &reason_text)).await
}

#[cfg(feature = "ssr")]
pub(crate) use on_server::seen;

#[cfg(feature = "ssr")]
mod on_server {
    use vigia_domain::indicator::figure::NotAFigure;
    use vigia_domain::indicator::{Figure, Target};
    use vigia_domain::{Indicator, IndicatorCode, Period};
    use vigia_i18n::t;
    use vigia_store::target::AmendTarget;

    use crate::actions::services::{Form, Services};
    use crate::actions::{Receipt, Refusal};
    use crate::visit::Place;

    /// A target as a form names it: its period and the value that was seen.
    pub(crate) fn seen(indicator: &Indicator, target: &Target) -> String {
        format!("{}={}", target.period, indicator.value_of(target.figure))
    }

    pub(super) async fn amend(
        plan: &str,
        indicator: &str,
        target: &str,
        value: &str,
        (reason, words): (&str, &str),
    ) -> Result<Receipt, Refusal> {
        let services = Services::of_this_call();
        let lang = services.lang;
        let actor = services.secretariat()?;
        let plan = services.plan(plan).await?;
        let code: IndicatorCode = indicator.parse().map_err(|_| services.not_found())?;
        let indicator = plan.indicator(&code).ok_or_else(|| services.not_found())?;
        let mut form = Form::default();
        let target = form
            .take("target", read_seen(indicator, target).ok_or(()), |()| t!(lang, "fault-target"));
        let figure = form.take("value", Figure::read(indicator.measure, value), |error| {
            vigia_i18n::not_a_figure(lang, error)
        });
        let figure = figure.and_then(|figure| {
            form.take("value", differs(indicator, figure), |()| {
                t!(lang, "fault-target-equals-baseline")
            })
        });
        let reason = form.reason(lang, reason, words);
        let (Some((period, yours)), Some(figure), Some(reason)) = (target, figure, reason) else {
            return Err(services.invalid(form.faults()));
        };
        let amend = AmendTarget { indicator: code.clone(), period, yours, figure, reason, actor };
        services
            .store
            .amend_target(&plan.code, amend, services.moment)
            .await
            .map_err(|error| services.store_error(&error))?;
        let next = services.href(&plan, Place::Indicator(&code));
        Ok(Receipt { next: format!("{next}?done=amended") })
    }

    /// The period and the value of a target as it was seen.
    fn read_seen(indicator: &Indicator, text: &str) -> Option<(Period, Figure)> {
        let (period, value) = text.split_once('=')?;
        let figure: Result<Figure, NotAFigure> = Figure::read(indicator.measure, value);
        Some((period.parse().ok()?, figure.ok()?))
    }

    /// A target that equals the baseline leaves nothing to achieve.
    fn differs(indicator: &Indicator, figure: Figure) -> Result<Figure, ()> {
        let is_baseline = indicator.baseline.figure().is_some_and(|baseline| {
            (indicator.value_of(baseline) - indicator.value_of(figure)).abs() < f64::EPSILON
        });
        if is_baseline { Err(()) } else { Ok(figure) }
    }
}

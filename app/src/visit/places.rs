//! The addresses of the pages.

use std::collections::BTreeMap;

use vigia_domain::{ActivityCode, AgencyCode, AxisCode, IndicatorCode, Lang, PlanCode};

/// A page of a plan.
#[derive(Clone, Copy, Debug)]
pub enum Place<'a> {
    /// Where the plan stands.
    Overview,
    /// The matrix of an axis.
    Axis(&'a AxisCode),
    /// Every activity.
    Activities,
    /// One activity.
    Activity(&'a ActivityCode),
    /// The activities and deadlines through time.
    Schedule,
    /// Every institution.
    Institutions,
    /// One institution.
    Institution(&'a AgencyCode),
    /// Every indicator.
    Indicators,
    /// One indicator.
    Indicator(&'a IndicatorCode),
    /// Where figures of an indicator are entered.
    Entry(&'a IndicatorCode),
    /// The statistical report.
    Statistics,
    /// The plan beside the international frames.
    Alignment,
    /// How every figure is made.
    Methodology,
    /// What changed between two days.
    Changes,
    /// Two days or two institutions side by side.
    Compare,
    /// The plan for a projector.
    Presentation,
    /// What is published, in a few words for everybody.
    Public,
    /// A member's own activities.
    MyWork,
    /// The reports that wait for the secretariat.
    Review,
    /// Reports to export, and those that were archived.
    Reports,
    /// One archived report, by its identifier.
    Report(&'a str),
    /// Matrices to import, and those that were imported.
    Imports,
    /// What the columns of an uploaded matrix hold.
    Import(&'a str),
    /// What importing it will change.
    ImportReview(&'a str),
    /// Where a file with figures of many indicators is sent.
    FiguresUpload,
    /// The tokens of other systems.
    Tokens,
    /// Where one signs in.
    SignIn,
    /// Where one signs out.
    SignOut,
}

/// The ends of the addresses of pages that are about what is to be done now.
const OF_THE_PRESENT: [&str; 6] =
    ["/registro", "/cifras", "/mi-trabajo", "/revision", "/entrar", "/salir"];

/// Whether a page can show the plan as it stood on an earlier day.
#[must_use]
pub fn follows_the_day(path: &str) -> bool {
    !is_brought(path) && !OF_THE_PRESENT.iter().any(|end| path.ends_with(end))
}

/// Whether a page shows what is no part of the plan, so that the plan's
/// revision does not tell whether it has changed.
#[must_use]
pub fn is_brought(path: &str) -> bool {
    let mut parts = path.split('/').skip(3);
    match parts.next() {
        Some("admin") => true,
        Some("informes") => parts.next().is_some(),
        _ => false,
    }
}

/// The address of a page.
#[must_use]
pub fn href(lang: Lang, plan: &PlanCode, place: Place<'_>) -> String {
    let base = format!("/{lang}/{plan}");
    match place {
        Place::Overview => base,
        Place::Axis(code) => format!("{base}/ejes/{code}"),
        Place::Activities => format!("{base}/actividades"),
        Place::Activity(code) => format!("{base}/actividades/{code}"),
        Place::Schedule => format!("{base}/cronograma"),
        Place::Institutions => format!("{base}/instituciones"),
        Place::Institution(code) => format!("{base}/instituciones/{code}"),
        Place::Indicators => format!("{base}/indicadores"),
        Place::Indicator(code) => format!("{base}/indicadores/{code}"),
        Place::Entry(code) => format!("{base}/indicadores/{code}/registro"),
        Place::Statistics => format!("{base}/estadisticas"),
        Place::Alignment => format!("{base}/alineacion"),
        Place::Methodology => format!("{base}/metodologia"),
        Place::Changes => format!("{base}/cambios"),
        Place::Compare => format!("{base}/comparar"),
        Place::Presentation => format!("{base}/presentacion"),
        Place::Public => format!("{base}/publico"),
        Place::MyWork => format!("{base}/mi-trabajo"),
        Place::Review => format!("{base}/revision"),
        Place::Reports => format!("{base}/informes"),
        Place::Report(id) => format!("{base}/informes/{id}"),
        Place::Imports => format!("{base}/admin/importar"),
        Place::Import(id) => format!("{base}/admin/importar/{id}"),
        Place::ImportReview(id) => format!("{base}/admin/importar/{id}/revisar"),
        Place::FiguresUpload => format!("{base}/cifras"),
        Place::Tokens => format!("{base}/admin/accesos"),
        Place::SignIn => format!("{base}/entrar"),
        Place::SignOut => format!("{base}/salir"),
    }
}

/// Parameters as the end of an address; empty without parameters.
#[must_use]
pub(super) fn query(parameters: &BTreeMap<String, String>) -> String {
    if parameters.is_empty() {
        return String::new();
    }
    let mut query = form_urlencoded::Serializer::new(String::new());
    query.extend_pairs(parameters);
    format!("?{}", query.finish())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parameters_are_encoded_and_in_order() {
        let parameters =
            [("q", "niñez & salud"), ("agency", "MIREX")].map(|(k, v)| (k.into(), v.into()));
        assert_eq!(query(&BTreeMap::from(parameters)), "?agency=MIREX&q=ni%C3%B1ez+%26+salud");
        assert_eq!(query(&BTreeMap::new()), "");
    }
}

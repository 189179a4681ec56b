//! The plan itself and what its activities stand on: institutions, sources,
//! frames, axes and programmes.

use vigia_domain::agency::Agency;
use vigia_domain::alignment::Labelled;
use vigia_domain::axis::Axis;
use vigia_domain::policy::{Bands, Policy};
use vigia_domain::programme::Programme;
use vigia_domain::source::{Provenance, Source};
use vigia_domain::{Period, Plan, SourceCode};

use super::EXAMPLE;
use super::keys::{Keys, Known};
use super::sheet::{Form, Row, Sheet};
use super::value::Value;

pub(super) static PLAN: Form = Form {
    file: "plan.csv",
    required: &[
        "code",
        "title_es",
        "title_en",
        "short_title_es",
        "short_title_en",
        "description_es",
        "description_en",
        "start",
        "end",
        "report_every_days",
        "due_soon_days",
        "behind_below",
        "ahead_from",
    ],
    optional: &["smallest_cell"],
};

pub(super) static AGENCIES: Form = Form {
    file: "agencies.csv",
    required: &["code", "name_es", "name_en", "membership"],
    optional: &[],
};

pub(super) static SOURCES: Form = Form {
    file: "sources.csv",
    required: &["code", "title", "publisher", "year", "reference"],
    optional: &[],
};

pub(super) static SDG: Form =
    Form { file: "sdg.csv", required: &["target", "label_es", "label_en"], optional: &[] };

pub(super) static SDG_INDICATORS: Form = Form {
    file: "sdg_indicators.csv",
    required: &["indicator", "label_es", "label_en"],
    optional: &[],
};

pub(super) static GCM: Form =
    Form { file: "gcm.csv", required: &["number", "label_es", "label_en"], optional: &[] };

pub(super) static AXES: Form = Form {
    file: "axes.csv",
    required: &["code", "ordinal", "name_es", "name_en", "scope_es", "scope_en"],
    optional: &[],
};

pub(super) static PROGRAMMES: Form = Form {
    file: "programmes.csv",
    required: &[
        "code",
        "axis",
        "ordinal",
        "name_es",
        "name_en",
        "objective_es",
        "objective_en",
        "expected_result_es",
        "expected_result_en",
        "provenance",
        "source",
    ],
    optional: &[],
};

/// The plan without its parts.
pub(super) fn plan(sheet: &Sheet<'_>) -> Option<Plan> {
    let row = sheet.only_row()?;
    let code = row.parse("code");
    let title = row.text("title");
    let short_title = row.text("short_title");
    let description = row.text("description");
    let period = period(&row);
    let policy = policy(&row);
    Some(Plan {
        code: code?,
        revision: 0,
        title: title?,
        short_title: short_title?,
        description: description?,
        period: period?,
        policy: policy?,
        agencies: Vec::new(),
        sources: Vec::new(),
        sdg: Vec::new(),
        gcm: Vec::new(),
        axes: Vec::new(),
        programmes: Vec::new(),
        activities: Vec::new(),
        sdg_indicators: Vec::new(),
        indicators: Vec::new(),
    })
}

fn period(row: &Row<'_>) -> Option<Period> {
    let start = row.parse("start");
    let end = row.parse("end");
    row.accept("end", Period::new(start?, end?))
}

fn policy(row: &Row<'_>) -> Option<Policy> {
    let report_every_days = row.parse("report_every_days");
    let due_soon_days = row.parse("due_soon_days");
    let bands = bands(row);
    let smallest_cell = row.optional("smallest_cell").unwrap_or_default();
    Some(Policy {
        report_every_days: report_every_days?,
        due_soon_days: due_soon_days?,
        bands: bands?,
        smallest_cell,
    })
}

fn bands(row: &Row<'_>) -> Option<Bands> {
    let behind_below = row.parse("behind_below");
    let ahead_from = row.parse("ahead_from");
    row.accept("ahead_from", Bands::new(behind_below?, ahead_from?))
}

/// The institutions, in the order of the file.
pub(super) fn agencies(sheet: &Sheet<'_>) -> Vec<Agency> {
    sheet.rows().filter_map(|row| agency(&row)).collect()
}

fn agency(row: &Row<'_>) -> Option<Agency> {
    let code = row.parse("code");
    let name = row.text("name");
    let membership = row.parse("membership");
    Some(Agency { code: code?, name: name?, membership: membership? })
}

/// The sources, in the order of the file.
pub(super) fn sources(sheet: &Sheet<'_>) -> Vec<Source> {
    sheet.rows().filter_map(|row| source(&row)).collect()
}

fn source(row: &Row<'_>) -> Option<Source> {
    let code = row.parse("code");
    let title = row.required("title");
    let publisher = row.required("publisher");
    let year = row.optional("year");
    let reference = row.required("reference");
    Some(Source {
        code: code?,
        title: title?.to_owned(),
        publisher: publisher?.to_owned(),
        year,
        reference: reference?.to_owned(),
    })
}

/// The members of a frame with their labels, by code.
pub(super) fn labels<Code: Value + Ord>(sheet: &Sheet<'_>, column: &str) -> Vec<Labelled<Code>> {
    let mut labels: Vec<Labelled<Code>> =
        sheet.rows().filter_map(|row| labelled(&row, column)).collect();
    labels.sort_by(|a, b| a.code.cmp(&b.code));
    labels
}

fn labelled<Code: Value>(row: &Row<'_>, column: &str) -> Option<Labelled<Code>> {
    let code = row.parse(column);
    let label = row.text("label");
    Some(Labelled { code: code?, label: label? })
}

/// The axes, by their place.
pub(super) fn axes(sheet: &Sheet<'_>) -> Vec<Axis> {
    let mut ordered: Vec<Axis> = sheet.rows().filter_map(|row| axis(&row)).collect();
    ordered.sort_by_key(|axis| axis.ordinal);
    ordered
}

fn axis(row: &Row<'_>) -> Option<Axis> {
    let code = row.parse("code");
    let ordinal = row.parse("ordinal");
    let name = row.text("name");
    let scope = row.text("scope");
    Some(Axis { code: code?, ordinal: ordinal?, name: name?, scope: scope? })
}

/// The programmes, by their place.
pub(super) fn programmes(sheet: &Sheet<'_>, known: &Known) -> Vec<Programme> {
    let mut programmes: Vec<Programme> =
        sheet.rows().filter_map(|row| programme(&row, known)).collect();
    programmes.sort_by_key(|programme| programme.ordinal);
    programmes
}

fn programme(row: &Row<'_>, known: &Known) -> Option<Programme> {
    let code = row.parse("code");
    let axis = row.reference("axis", &known.axes);
    let ordinal = row.parse("ordinal");
    let name = row.text("name");
    let objective = row.text("objective");
    let expected_result = row.text("expected_result");
    let (provenance, source) = citation(row, &known.sources)?;
    Some(Programme {
        code: code?,
        axis: axis?,
        ordinal: ordinal?,
        name: name?,
        objective: objective?,
        expected_result: expected_result?,
        provenance,
        source,
    })
}

/// The provenance of a row with its source: a published one where the row is
/// documented, and the one for examples where it is an example.
pub(super) fn citation(
    row: &Row<'_>,
    sources: &Keys<SourceCode>,
) -> Option<(Provenance, SourceCode)> {
    let provenance: Option<Provenance> = row.parse("provenance");
    let source = row.reference("source", sources);
    let (provenance, source) = (provenance?, source?);
    let illustrative = provenance == Provenance::Illustrative;
    if illustrative == (source.as_str() == EXAMPLE) {
        return Some((provenance, source));
    }
    let problem = if illustrative {
        format!("«{source}» stands in an illustrative row; allowed is only {EXAMPLE}")
    } else {
        format!("«{source}» stands in a documented row; allowed is any other source")
    };
    row.fault("source", problem);
    None
}

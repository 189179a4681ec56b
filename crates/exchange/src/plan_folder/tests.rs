use std::collections::BTreeMap;

use vigia_domain::Percent;
use vigia_domain::activity::Money;
use vigia_domain::source::Provenance;

use super::*;

mod faults;
mod indicators;

type Texts = BTreeMap<&'static str, String>;

const PLAN: &str = "\
code,title_es,title_en,short_title_es,short_title_en,description_es,description_en,start,end,\
report_every_days,due_soon_days,behind_below,ahead_from
rd,Plan,Plan,Plan,Plan,Es un plan.,It is a plan.,2018-01-01,2020-12-31,90,30,0.85,1.15
";

const AGENCIES: &str = "\
code,name_es,name_en,membership
MIREX,Ministerio de Relaciones Exteriores,Ministry of Foreign Affairs,chair
MIP,Ministerio de Interior,Ministry of Interior,member
";

const SOURCES: &str = "\
code,title,publisher,year,reference
tip,Informe,Ministerio,2019,https://example.org
example,Ejemplo,Producto,,example
";

const SDG: &str = "\
target,label_es,label_en
16.2,Trata de niños,Trafficking of children
";

const SDG_INDICATORS: &str = "\
indicator,label_es,label_en
16.2.2,Víctimas detectadas,Detected victims
";

const GCM: &str = "\
number,label_es,label_en
9,Tráfico,Smuggling
";

const AXES: &str = "\
code,ordinal,name_es,name_en,scope_es,scope_en
PREV,1,Prevención,Prevention,Prevenir.,Prevent.
";

const PROGRAMMES: &str = "\
code,axis,ordinal,name_es,name_en,objective_es,objective_en,expected_result_es,\
expected_result_en,provenance,source
1,PREV,1,Sensibilización,Awareness,Que sepan.,That they know.,Saben.,They know.,documented,tip
";

const ACTIVITIES: &str = "\
code,programme,title_es,title_en,lead,partners,start,deadline,weight,milestones_es,\
milestones_en,milestones_due,verification_es,verification_en,budget_dop,sdg,gcm,provenance,source
1.01,1,Taller,Workshop,MIREX,MIP,2018-01-01,2018-12-31,3,Inicio;Cierre,Start;End,\
2018-06-30;2018-12-31,Acta,Minutes,,16.2,9,documented,tip
1.02,1,Curso,Course,MIP,,2018-02-01,2018-11-30,2,,,,,,5000,16.2,9,illustrative,example
";

const PROGRESS: &str = "\
activity,reported_on,status,percent,note_es,note_en,evidence,spent_dop,provenance,source
1.01,2018-06-30,in_progress,40,Inició.,It began.,https://example.org/acta,1000,documented,tip
1.02,2018-06-30,completed,100,Terminó.,It ended.,,,illustrative,example
";

const INDICATORS: &str = "\
code,axis,programme,name_es,name_en,unit_es,unit_en,measure,direction,cumulation,frequency,\
baseline_value,baseline_period,baseline_source,baseline_missing_es,baseline_missing_en,\
official_source,crime,statistic,subject,activities,sdg,gcm,method_es,method_en,provenance
VICT,PREV,1,Víctimas,Victims,personas,persons,count,increase,sum,year,20,2017,tip,,,tip,\
trafficking,identified,protected_people,1.01,16.2;16.2.2,9,Se cuentan.,They are counted.,documented
SHARE,PREV,,Parte,Share,%,%,percent,monitor,latest,year,,,,No se midió.,It was not measured.,tip,\
,,others,,16.2.2,,Se divide.,It is divided.,documented
";

const TARGETS: &str = "\
indicator,period,value,provenance,source
VICT,2019,40,illustrative,example
VICT,2018,30,illustrative,example
";

const OBSERVATIONS: &str = "\
indicator,period,value,numerator,denominator,crime,sex,age_group,citizenship,exploitation,province,\
victim_status,source,note_es,note_en,evidence,disclosure,published_on
VICT,2018,30,,,trafficking,,,,,,,tip,Total.,Whole.,https://example.org/informe,,2019-06-20
VICT,2018,18,,,trafficking,female,,,,,,tip,Mujeres.,Women.,,,2019-06-20
VICT,2018,10,,,trafficking,male,,,,,,tip,Hombres.,Men.,,,2019-06-20
VICT,2018-S1,12,,,trafficking,,,,,,,tip,Semestre.,Half-year.,,internal,2018-09-30
SHARE,2018,,3,8,,,,,,Dajabón,potential,tip,Calculado.,Calculated.,,,2019-06-20
";

fn small() -> Texts {
    let texts = [
        ("plan.csv", PLAN),
        ("agencies.csv", AGENCIES),
        ("sources.csv", SOURCES),
        ("sdg.csv", SDG),
        ("sdg_indicators.csv", SDG_INDICATORS),
        ("gcm.csv", GCM),
        ("axes.csv", AXES),
        ("programmes.csv", PROGRAMMES),
        ("activities.csv", ACTIVITIES),
        ("progress.csv", PROGRESS),
        ("indicators.csv", INDICATORS),
        ("targets.csv", TARGETS),
        ("observations.csv", OBSERVATIONS),
    ];
    texts.into_iter().map(|(file, text)| (file, text.to_owned())).collect()
}

fn contents_of(texts: &Texts, file: &str) -> Contents {
    let text = texts.get(file).ok_or(io::ErrorKind::NotFound)?;
    Ok(Cow::Owned(text.clone().into_bytes()))
}

fn assembled(texts: &Texts) -> Result<Plan, Faults> {
    assemble(|file| contents_of(texts, file))
}

/// The small plan with the first occurrence of a text replaced, for each
/// change of a file.
fn changed(changes: &[(&'static str, &str, &str)]) -> Texts {
    let mut texts = small();
    for &(file, from, to) in changes {
        let text = texts.get_mut(file).unwrap();
        assert!(text.contains(from), "{file} does not contain {from:?}");
        *text = text.replacen(from, to, 1);
    }
    texts
}

fn lines(faults: &Faults) -> Vec<String> {
    faults.to_string().lines().map(str::to_owned).collect()
}

fn faults_after(changes: &[(&'static str, &str, &str)]) -> Vec<String> {
    lines(&assembled(&changed(changes)).unwrap_err())
}

#[test]
fn the_default_plan_is_whole() {
    let plan = default_plan();
    let reports: usize = plan.activities.iter().map(|activity| activity.reports.len()).sum();
    assert_eq!((plan.axes.len(), plan.programmes.len()), (3, 5));
    assert_eq!((plan.activities.len(), reports, plan.agencies.len()), (54, 160, 30));
    assert_eq!((plan.sources.len(), plan.sdg.len(), plan.gcm.len()), (19, 12, 23));
    let targets: usize = plan.indicators.iter().map(|i| i.targets.len()).sum();
    let observations: usize = plan.indicators.iter().map(|i| i.observations.len()).sum();
    assert_eq!((plan.indicators.len(), plan.sdg_indicators.len()), (24, 20));
    assert_eq!((targets, observations), (41, 100));
}

#[test]
fn the_default_folder_is_the_embedded_plan() {
    let dir = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../plans/rd-2018-2020");
    assert_eq!(read(&dir), Ok(default_plan()));
}

#[test]
fn a_row_becomes_an_activity_with_its_report() {
    let plan = assembled(&small()).unwrap();
    let activity = &plan.activities[0];
    assert_eq!(activity.terms.lead.as_str(), "MIREX");
    assert_eq!(activity.partners[0].as_str(), "MIP");
    assert_eq!(activity.milestones[1].text.en, "End");
    let due = activity.milestones[0].due.map(|due| due.to_string());
    assert_eq!(due.as_deref(), Some("2018-06-30"));
    assert_eq!(activity.verification[0].es, "Acta");
    assert_eq!(plan.activities[1].budget, Money::pesos(5000).ok());
    assert_eq!(plan.activities[1].provenance, Provenance::Illustrative);

    let report = &activity.reports[0];
    assert_eq!(report.id, "1.01/2018-06-30/tip");
    assert_eq!(report.progress.percent().map(Percent::rounded), Some(40));
    assert_eq!(report.spent, Money::pesos(1000).ok());
    assert!(report.review.is_validated());
}

#[test]
fn a_milestone_may_be_without_a_day_beside_others_with_one() {
    let dues = |replaced| {
        let texts = changed(&[("activities.csv", "2018-06-30;2018-12-31", replaced)]);
        let plan = assembled(&texts).unwrap();
        let milestones = plan.activities[0].milestones.iter();
        milestones.map(|milestone| milestone.due).collect::<Vec<_>>()
    };
    let end = Some(vigia_domain::Day::constant(2018, 12, 31));
    assert_eq!(dues(";2018-12-31"), [None, end]);
    assert_eq!(dues("2018-12-31;"), [end, None]);
    assert_eq!(dues(";"), [None, None]);
}

#[test]
fn activities_and_reports_are_put_in_order() {
    let later = "\n1.01,2018-09-30,in_progress,60,Sigue.,It goes on.,,,documented,tip\n1.01,";
    let mut texts = changed(&[
        ("activities.csv", "\n1.01,", "\n1.10,"),
        ("progress.csv", "\n1.01,", later),
        ("indicators.csv", ",1.01,", ",1.10,"),
    ]);
    let progress = texts.get_mut("progress.csv").unwrap();
    *progress = progress.replace("1.01,", "1.10,");
    let plan = assembled(&texts).unwrap();
    let codes: Vec<_> = plan.activities.iter().map(|activity| activity.code.as_str()).collect();
    assert_eq!(codes, ["1.02", "1.10"]);
    let days: Vec<_> =
        plan.activities[1].reports.iter().map(|report| report.reported_on.to_string()).collect();
    assert_eq!(days, ["2018-06-30", "2018-09-30"]);
}

#[test]
fn optional_columns_may_be_left_out() {
    let texts = changed(&[
        ("progress.csv", ",evidence,spent_dop", ""),
        ("progress.csv", ",https://example.org/acta,1000", ""),
        ("progress.csv", ",,,illustrative", ",illustrative"),
        ("activities.csv", "milestones_due,", ""),
        ("activities.csv", "2018-06-30;2018-12-31,", ""),
        ("activities.csv", ",,,,,,5000", ",,,,,5000"),
    ]);
    let plan = assembled(&texts).unwrap();
    assert_eq!(plan.activities[0].reports[0].evidence, None);
    assert_eq!(plan.activities[0].milestones[0].due, None);
}

#[test]
fn spreadsheets_may_add_a_byte_order_mark_and_carriage_returns() {
    let texts: Texts = small()
        .into_iter()
        .map(|(file, text)| (file, format!("\u{feff}{}", text.replace('\n', "\r\n"))))
        .collect();
    assert_eq!(assembled(&texts), assembled(&small()));
}

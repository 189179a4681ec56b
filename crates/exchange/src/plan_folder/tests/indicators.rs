use vigia_domain::Text;
use vigia_domain::indicator::observation::Disclosure;
use vigia_domain::indicator::{Baseline, Figure, Measure, Reading};

use super::*;

#[test]
fn a_row_becomes_an_indicator_with_its_targets_and_observations() {
    let plan = assembled(&small()).unwrap();
    let victims = &plan.indicators[0];
    assert_eq!(victims.programme, "1".parse().ok());
    assert_eq!(victims.baseline.figure(), Some(Figure::Count(20)));
    assert_eq!(victims.activities[0].as_str(), "1.01");
    let tags: Vec<_> = victims.sdg.iter().map(ToString::to_string).collect();
    assert_eq!(tags, ["16.2", "16.2.2"]);
    let years: Vec<_> = victims.targets.iter().map(|target| target.period.code()).collect();
    assert_eq!(years, ["2018", "2019"]);
    assert_eq!(plan.sdg_indicators[0].label.en, "Detected victims");

    let share = &plan.indicators[1];
    assert_eq!((share.measure, share.programme.as_ref()), (Measure::Percent, None));
    let reason = Text::new("No se midió.", "It was not measured.");
    assert_eq!(share.baseline, Baseline::Missing { reason });
    let figure = Figure::fraction(Measure::Percent, 3, 8).unwrap();
    assert_eq!(share.observations[0].reading, Reading::Known(figure));
}

#[test]
fn observations_are_put_in_order_and_have_keys_that_stay() {
    let plan = assembled(&small()).unwrap();
    let observations = plan.indicators.iter().flat_map(|indicator| &indicator.observations);
    let ids: Vec<_> = observations.map(|observation| observation.id.as_str()).collect();
    assert_eq!(
        ids,
        [
            "VICT/2018-S1/tip/crime=trafficking",
            "VICT/2018/tip/crime=trafficking",
            "VICT/2018/tip/crime=trafficking/sex=female",
            "VICT/2018/tip/crime=trafficking/sex=male",
            "SHARE/2018/tip/province=Dajabón/victim_status=potential",
        ]
    );
}

#[test]
fn an_observation_comes_validated_and_officially_published_unless_it_says_otherwise() {
    let texts = changed(&[("observations.csv", "tip,Total.", "example,Total.")]);
    let plan = assembled(&texts).unwrap();
    let observations = &plan.indicators[0].observations;
    assert!(observations.iter().all(|o| o.counts() && o.revision == 0 && o.version == 1));
    let (half_year, year) = (&observations[0], &observations[1]);
    assert_eq!(half_year.disclosure, Disclosure::Internal);
    assert_eq!(half_year.provenance, Provenance::Documented);
    assert_eq!(year.disclosure, Disclosure::Official);
    assert_eq!(year.provenance, Provenance::Illustrative);
    assert_eq!(year.evidence, "https://example.org/informe".parse().ok());
}

#[test]
fn a_plan_may_have_no_indicators() {
    let mut texts = small();
    for file in ["sdg_indicators.csv", "indicators.csv", "targets.csv", "observations.csv"] {
        let header = texts[file].lines().next().unwrap().to_owned();
        texts.insert(file, header);
    }
    let plan = assembled(&texts).unwrap();
    assert_eq!((plan.sdg_indicators.len(), plan.indicators.len()), (0, 0));
}

#[test]
fn optional_columns_of_observations_may_be_left_out() {
    const SHORT: &str = "\
indicator,period,value,crime,sex,age_group,citizenship,exploitation,province,victim_status,\
source,note_es,note_en,published_on
VICT,2018,30,trafficking,,,,,,,tip,Total.,Whole.,2019-06-20
";
    let mut texts = small();
    texts.insert("observations.csv", SHORT.to_owned());
    let plan = assembled(&texts).unwrap();
    assert_eq!(plan.indicators[0].observations[0].figure(), Some(Figure::Count(30)));
}

#[test]
fn a_plan_may_set_its_smallest_cell_and_keeps_eleven_otherwise() {
    let with = |cell: &str| {
        let row = format!("1.15,{cell}\n");
        let header = "ahead_from,smallest_cell\n";
        changed(&[("plan.csv", "ahead_from\n", header), ("plan.csv", "1.15\n", &row)])
    };
    let smallest = |texts: &Texts| assembled(texts).map(|plan| plan.policy.smallest_cell.value());
    assert_eq!(smallest(&small()), Ok(11));
    assert_eq!(smallest(&with("")), Ok(11));
    assert_eq!(smallest(&with("20")), Ok(20));
    assert_eq!(
        lines(&smallest(&with("9")).unwrap_err()),
        ["plan.csv:2: smallest_cell: the smallest cell that may be published counts at least 10 \
          people"]
    );
    assert_eq!(
        lines(&smallest(&with("few")).unwrap_err()),
        ["plan.csv:2: smallest_cell: «few» is not a whole number of people from 10 to 65535"]
    );
}

#[test]
fn the_programme_of_an_indicator_is_one_of_its_axis() {
    let axis = "Prevent.\nPERS,2,Persecución,Prosecution,Perseguir.,Prosecute.\n";
    let changes =
        [("axes.csv", "Prevent.\n", axis), ("indicators.csv", "\nVICT,PREV", "\nVICT,PERS")];
    assert_eq!(
        faults_after(&changes),
        ["indicators.csv:2: programme: «1» is a programme of PREV; allowed are those of PERS"]
    );
}

#[test]
fn a_statistic_has_one_indicator_for_each_crime() {
    let second = "tip,trafficking,identified,others";
    assert_eq!(
        faults_after(&[("indicators.csv", "tip,,,others", second)]),
        ["indicators.csv:3: statistic: line 2 is the indicator for identified and trafficking \
          already; there is one for each statistic and crime"]
    );
}

#[test]
fn parts_are_compared_with_the_total_of_the_same_other_dimensions() {
    let minors = "\
        VICT,2018,5,,,trafficking,,0-17,,,,,tip,Menores.,Minors.,,,2019-06-20\n\
        VICT,2018,6,,,trafficking,female,0-17,,,,,tip,Niñas.,Girls.,,,2019-06-20\n\
        SHARE,";
    assert_eq!(
        faults_after(&[("observations.csv", "SHARE,", minors)]),
        ["observations.csv:6: value: the parts by sex are 6, more than their total of 5; allowed \
          are as many or fewer"]
    );
}

#[test]
fn provinces_are_no_parts_of_a_total() {
    let texts = changed(&[
        ("observations.csv", "female,,,,,,tip", ",,,,Azua,,tip"),
        ("observations.csv", ",18,", ",31,"),
    ]);
    assert!(assembled(&texts).is_ok());
}

/// A file, a text in it, what replaces it, and the one fault that follows.
const CASES: &[(&str, &str, &str, &str)] = &[
    (
        "sdg_indicators.csv",
        "16.2.2",
        "16.2",
        "sdg_indicators.csv:2: indicator: «16.2» is not an SDG indicator such as 16.2.2",
    ),
    (
        "indicators.csv",
        "\nVICT,",
        "\nvict,",
        "indicators.csv:2: code: «vict» is not 2 to 20 capital letters, digits and hyphens, such \
         as INV-T",
    ),
    (
        "indicators.csv",
        "\nSHARE,",
        "\nVICT,",
        "indicators.csv:3: code: «VICT» stands on line 2 already; it stands once",
    ),
    (
        "indicators.csv",
        "\nVICT,PREV",
        "\nVICT,PERS",
        "indicators.csv:2: axis: «PERS» is not in axes.csv; allowed is what stands there",
    ),
    (
        "indicators.csv",
        "PREV,1,",
        "PREV,7,",
        "indicators.csv:2: programme: «7» is not in programmes.csv; allowed is what stands there",
    ),
    (
        "indicators.csv",
        ",count,",
        ",rate/0,",
        "indicators.csv:2: measure: «rate/0» is not one of count, percent, ratio, or a rate such \
         as rate/100000",
    ),
    (
        "indicators.csv",
        "increase",
        "sideways",
        "indicators.csv:2: direction: «sideways» is not one of increase, decrease, monitor",
    ),
    (
        "indicators.csv",
        ",sum,",
        ",mean,",
        "indicators.csv:2: cumulation: «mean» is not one of sum, cumulative, latest",
    ),
    (
        "indicators.csv",
        "sum,year",
        "sum,daily",
        "indicators.csv:2: frequency: «daily» is not one of monthly, quarterly, semester, year",
    ),
    (
        "indicators.csv",
        ",20,2017,",
        ",-20,2017,",
        "indicators.csv:2: baseline_value: «-20» is not allowed: a figure is a number from 0 on",
    ),
    (
        "indicators.csv",
        ",20,2017,",
        ",20.5,2017,",
        "indicators.csv:2: baseline_value: «20.5» is not allowed: a count is a whole number from \
         0 on",
    ),
    (
        "indicators.csv",
        ",20,2017,",
        ",20,2017-S3,",
        "indicators.csv:2: baseline_period: «2017-S3» is not a period; a period is written 2019, \
         2017-S1, 2019-Q3, 2019-03, 2018-04..2019-03 or 2017-01-01/2017-11-30",
    ),
    (
        "indicators.csv",
        ",2017,tip,",
        ",2017,cia,",
        "indicators.csv:2: baseline_source: «cia» is not in sources.csv; allowed is what stands \
         there",
    ),
    (
        "indicators.csv",
        ",2017,tip,",
        ",2017,example,",
        "indicators.csv:2: baseline_source: «example» stands in a documented row; allowed is any \
         other source",
    ),
    (
        "indicators.csv",
        "tip,,,tip",
        "tip,,Why.,tip",
        "indicators.csv:2: baseline_missing_en: the cell is filled; it stays empty where there is \
         a baseline value",
    ),
    (
        "indicators.csv",
        "year,,,,No",
        "year,,2017,,No",
        "indicators.csv:3: baseline_period: the cell is filled; it stays empty where there is no \
         baseline value",
    ),
    (
        "indicators.csv",
        "No se midió.",
        "",
        "indicators.csv:3: baseline_missing_es: the cell is empty; a text is needed",
    ),
    (
        "indicators.csv",
        ",tip,trafficking",
        ",cia,trafficking",
        "indicators.csv:2: official_source: «cia» is not in sources.csv; allowed is what stands \
         there",
    ),
    (
        "indicators.csv",
        ",trafficking,identified",
        ",,identified",
        "indicators.csv:2: crime: a row of the statistical report is about one crime; allowed are \
         trafficking, smuggling",
    ),
    (
        "indicators.csv",
        "identified",
        "counted",
        "indicators.csv:2: statistic: «counted» is not one of prosecuted, accused, investigated, \
         identified, sentences, convicted",
    ),
    (
        "indicators.csv",
        "protected_people",
        "victims",
        "indicators.csv:2: subject: «victims» is not one of protected_people, others",
    ),
    (
        "indicators.csv",
        ",1.01,",
        ",1.09,",
        "indicators.csv:2: activities: «1.09» is not in activities.csv; allowed is what stands \
         there",
    ),
    (
        "indicators.csv",
        ",16.2;",
        ",16.3;",
        "indicators.csv:2: sdg: «16.3» is not in sdg.csv; allowed is what stands there",
    ),
    (
        "indicators.csv",
        ";16.2.2,",
        ";16.2.1,",
        "indicators.csv:2: sdg: «16.2.1» is not in sdg_indicators.csv; allowed is what stands \
         there",
    ),
    (
        "indicators.csv",
        ";16.2.2,",
        ";16.2,",
        "indicators.csv:2: sdg: «16.2» stands twice in the list; it stands once",
    ),
    (
        "targets.csv",
        "\nVICT,",
        "\nNONE,",
        "targets.csv:2: indicator: «NONE» is not in indicators.csv; allowed is what stands there",
    ),
    (
        "targets.csv",
        "\nVICT,",
        "\nSHARE,",
        "targets.csv:2: indicator: «SHARE» is only watched, and has no target",
    ),
    (
        "targets.csv",
        ",30,",
        ",20,",
        "targets.csv:3: value: the target equals the baseline; there is nothing to achieve",
    ),
    (
        "targets.csv",
        ",30,",
        ",-30,",
        "targets.csv:3: value: «-30» is not allowed: a figure is a number from 0 on",
    ),
    (
        "targets.csv",
        ",2018,",
        ",2019,",
        "targets.csv:3: period: line 2 is a target of VICT for 2019 already; the periods of \
         targets have no day in common",
    ),
    (
        "targets.csv",
        ",2018,",
        ",2018-04..2019-03,",
        "targets.csv:3: period: line 2 is a target of VICT for 2019 already; the periods of \
         targets have no day in common",
    ),
    (
        "targets.csv",
        ",example",
        ",tip",
        "targets.csv:2: source: «tip» stands in an illustrative row; allowed is only example",
    ),
    (
        "observations.csv",
        "\nVICT,",
        "\nNONE,",
        "observations.csv:2: indicator: «NONE» is not in indicators.csv; allowed is what stands \
         there",
    ),
    (
        "observations.csv",
        ",30,",
        ",-1,",
        "observations.csv:2: value: «-1» is not allowed: a figure is a number from 0 on",
    ),
    (
        "observations.csv",
        ",30,",
        ",2.5,",
        "observations.csv:2: value: «2.5» is not allowed: a count is a whole number from 0 on",
    ),
    (
        "observations.csv",
        ",30,,,",
        ",,3,8,",
        "observations.csv:2: denominator: a count has no denominator",
    ),
    (
        "observations.csv",
        ",,3,8,",
        ",100.5,,,",
        "observations.csv:6: value: «100.5» is not allowed: a percentage lies between 0 and 100",
    ),
    (
        "observations.csv",
        ",3,8,",
        ",9,8,",
        "observations.csv:6: denominator: a percentage lies between 0 and 100",
    ),
    (
        "observations.csv",
        ",3,8,",
        ",3,0,",
        "observations.csv:6: denominator: a share of zero is no figure: the denominator is at \
         least 1",
    ),
    (
        "observations.csv",
        ",3,8,",
        ",3,,",
        "observations.csv:6: denominator: «» is not a whole number from 0 on",
    ),
    (
        "observations.csv",
        ",,3,8,",
        ",37,3,8,",
        "observations.csv:6: value: the cell is filled; it stays empty where there are a numerator \
         and a denominator",
    ),
    (
        "observations.csv",
        "2018-S1",
        "2018-S3",
        "observations.csv:5: period: «2018-S3» is not a period; a period is written 2019, 2017-S1, \
         2019-Q3, 2019-03, 2018-04..2019-03 or 2017-01-01/2017-11-30",
    ),
    (
        "observations.csv",
        "2018-S1",
        "2018-04..2019-03",
        "observations.csv:5: period: 2018-04..2019-03 cuts across 2018 on line 2; allowed are \
         periods apart from each other or one within the other",
    ),
    (
        "observations.csv",
        ",male,",
        ",female,",
        "observations.csv:4: period: line 3 is an observation of VICT for 2018 from tip with these \
         dimensions already; there is one for each indicator, period, source and dimensions",
    ),
    (
        "observations.csv",
        ",18,",
        ",21,",
        "observations.csv:2: value: the parts by sex are 31, more than their total of 30; allowed \
         are as many or fewer",
    ),
    (
        "observations.csv",
        "female",
        "woman",
        "observations.csv:3: sex: «woman» is not one of female, male, unknown",
    ),
    (
        "observations.csv",
        "Dajabón",
        "Montecristi",
        "observations.csv:6: province: «Montecristi» is not a province; allowed are the 31 \
         provinces and Distrito Nacional",
    ),
    (
        "observations.csv",
        "tip,Total.",
        "cia,Total.",
        "observations.csv:2: source: «cia» is not in sources.csv; allowed is what stands there",
    ),
    (
        "observations.csv",
        "Total.",
        "",
        "observations.csv:2: note_es: the cell is empty; a text is needed",
    ),
    (
        "observations.csv",
        "https:",
        "ftp:",
        "observations.csv:2: evidence: «ftp://example.org/informe» is not an address that starts \
         with https:// or http://",
    ),
    (
        "observations.csv",
        "internal",
        "secret",
        "observations.csv:5: disclosure: «secret» is not one of official, internal",
    ),
    (
        "observations.csv",
        "2018-09-30",
        "2017-12-31",
        "observations.csv:5: published_on: 2017-12-31 is before the period; allowed is from \
         2018-01-01 on",
    ),
];

#[test]
fn each_fault_is_reported_once_and_brings_no_others() {
    for &(file, from, to, expected) in CASES {
        assert_eq!(faults_after(&[(file, from, to)]).join("\n"), expected);
    }
}

#[test]
fn a_numerator_needs_its_denominator_even_where_the_column_is_left_out() {
    const SHORT: &str = "\
indicator,period,value,numerator,crime,sex,age_group,citizenship,exploitation,province,\
victim_status,source,note_es,note_en,published_on
SHARE,2018,,3,,,,,,,,tip,Parte.,Share.,2019-06-20
";
    let mut texts = small();
    texts.insert("observations.csv", SHORT.to_owned());
    assert_eq!(
        lines(&assembled(&texts).unwrap_err()),
        ["observations.csv:2: denominator: «» is not a whole number from 0 on"]
    );
}

use super::*;

/// A file, a text in it, what replaces it, and the one fault that follows.
const CASES: &[(&str, &str, &str, &str)] = &[
    (
        "plan.csv",
        "\nrd,",
        "\nRD,",
        "plan.csv:2: code: «RD» is not 2 to 40 lower-case letters, digits and hyphens, \
         such as rd-2018-2020",
    ),
    (
        "plan.csv",
        "2020-12-31",
        "2017-12-31",
        "plan.csv:2: end: the end, 2017-12-31, comes before the start, 2018-01-01",
    ),
    (
        "plan.csv",
        "0.85",
        "1.2",
        "plan.csv:2: ahead_from: the bands need 0 < behind_below < ahead_from, got 1.2 and 1.15",
    ),
    (
        "plan.csv",
        ",90,",
        ",0,",
        "plan.csv:2: report_every_days: «0» is not a whole number of days from 1 to 65535",
    ),
    (
        "plan.csv",
        "1.15\n",
        "1.15\nre,P,P,P,P,P,P,2018-01-01,2020-12-31,90,30,0.85,1.15\n",
        "plan.csv:3: (row): the row is one too many; the file has exactly one",
    ),
    (
        "agencies.csv",
        "chair",
        "boss",
        "agencies.csv:2: membership: «boss» is not one of chair, member, collaborator",
    ),
    (
        "agencies.csv",
        "Ministerio de Interior",
        "",
        "agencies.csv:3: name_es: the cell is empty; a text is needed",
    ),
    (
        "agencies.csv",
        "\nMIP,",
        "\nmip,",
        "agencies.csv:3: code: «mip» is not 2 to 12 capital letters and digits, such as MIREX",
    ),
    (
        "agencies.csv",
        "\nMIP,",
        "\n\nmip,",
        "agencies.csv:4: code: «mip» is not 2 to 12 capital letters and digits, such as MIREX",
    ),
    (
        "agencies.csv",
        "\nMIP,",
        "\nMIREX,",
        "agencies.csv:3: code: «MIREX» stands on line 2 already; it stands once",
    ),
    (
        "agencies.csv",
        "of Interior,member",
        "of Interior",
        "agencies.csv:3: (row): the row has 3 cells; allowed are 4, as in the header",
    ),
    (
        "agencies.csv",
        ",membership",
        ",code",
        "agencies.csv:1: code: the column stands twice; it stands once\n\
         agencies.csv:1: membership: the column is missing; it is needed",
    ),
    (
        "agencies.csv",
        "membership",
        "rank",
        "agencies.csv:1: rank: the column is unknown; allowed are code, name_es, name_en, \
         membership\n\
         agencies.csv:1: membership: the column is missing; it is needed",
    ),
    (
        "sources.csv",
        ",2019,",
        ",MMXIX,",
        "sources.csv:2: year: «MMXIX» is not a year of four digits",
    ),
    (
        "sdg.csv",
        "16.2",
        "18.1",
        "sdg.csv:2: target: «18.1» is not an SDG target such as 16.2 or 16.a",
    ),
    (
        "gcm.csv",
        "\n9,",
        "\n24,",
        "gcm.csv:2: number: «24» is not an objective of the Global Compact, 1 to 23",
    ),
    ("axes.csv", ",1,", ",0,", "axes.csv:2: ordinal: «0» is not a whole number from 1 to 255"),
    (
        "programmes.csv",
        "PREV",
        "PROT",
        "programmes.csv:2: axis: «PROT» is not in axes.csv; allowed is what stands there",
    ),
    (
        "programmes.csv",
        "documented",
        "reported",
        "programmes.csv:2: provenance: «reported» is not one of documented, illustrative",
    ),
    (
        "programmes.csv",
        ",tip",
        ",example",
        "programmes.csv:2: source: «example» stands in a documented row; allowed is any other \
         source",
    ),
    (
        "activities.csv",
        "\n1.01,1,",
        "\n1.01,2,",
        "activities.csv:2: programme: «2» is not in programmes.csv; allowed is what stands there",
    ),
    (
        "activities.csv",
        "\n1.02,",
        "\n1.01,",
        "activities.csv:3: code: «1.01» stands on line 2 already; it stands once",
    ),
    (
        "activities.csv",
        "MIREX,MIP",
        "CIA,MIP",
        "activities.csv:2: lead: «CIA» is not in agencies.csv; allowed is what stands there",
    ),
    (
        "activities.csv",
        "MIREX,MIP",
        "MIREX,MIP;CIA",
        "activities.csv:2: partners: «CIA» is not in agencies.csv; allowed is what stands there",
    ),
    (
        "activities.csv",
        "MIREX,MIP",
        "MIREX,MIP;MIP",
        "activities.csv:2: partners: «MIP» stands twice in the list; it stands once",
    ),
    (
        "activities.csv",
        "2018-12-31,3",
        "2017-12-31,3",
        "activities.csv:2: deadline: 2017-12-31 is before the start; allowed is from 2018-01-01 on",
    ),
    (
        "activities.csv",
        "2018-12-31,3",
        "31/12/2018,3",
        "activities.csv:2: deadline: «31/12/2018» is not a day such as 2019-11-30",
    ),
    (
        "activities.csv",
        ",3,",
        ",6,",
        "activities.csv:2: weight: «6» is not a whole number from 1 to 5",
    ),
    (
        "activities.csv",
        "Start;End",
        "Start",
        "activities.csv:2: milestones_en: the list has length 1; allowed is 2, as in milestones_es",
    ),
    (
        "activities.csv",
        "2018-06-30;2018-12-31",
        "2018-06-30",
        "activities.csv:2: milestones_due: the list has length 1; allowed is 2, as in \
         milestones_es",
    ),
    (
        "activities.csv",
        "Inicio;Cierre",
        "Inicio;",
        "activities.csv:2: milestones_es: an item of the list is empty; every item is a text",
    ),
    (
        "activities.csv",
        "5000",
        "-1",
        "activities.csv:3: budget_dop: «-1» is not a whole number of pesos from 0 to \
         90000000000000",
    ),
    (
        "activities.csv",
        ",16.2,9,documented",
        ",16.3,9,documented",
        "activities.csv:2: sdg: «16.3» is not in sdg.csv; allowed is what stands there",
    ),
    (
        "activities.csv",
        ",9,documented",
        ",10,documented",
        "activities.csv:2: gcm: «10» is not in gcm.csv; allowed is what stands there",
    ),
    (
        "activities.csv",
        ",documented,tip",
        ",documented,cia",
        "activities.csv:2: source: «cia» is not in sources.csv; allowed is what stands there",
    ),
    (
        "activities.csv",
        "illustrative,example",
        "illustrative,tip",
        "activities.csv:3: source: «tip» stands in an illustrative row; allowed is only example",
    ),
    (
        "progress.csv",
        "\n1.01,",
        "\n1.09,",
        "progress.csv:2: activity: «1.09» is not in activities.csv; allowed is what stands there",
    ),
    (
        "progress.csv",
        "in_progress",
        "done",
        "progress.csv:2: status: «done» is not one of not_started, in_progress, continuous, \
         completed, suspended, cancelled",
    ),
    (
        "progress.csv",
        ",40,",
        ",101,",
        "progress.csv:2: percent: «101» is not a whole number from 0 to 100",
    ),
    (
        "progress.csv",
        ",100,",
        ",99,",
        "progress.csv:3: percent: a completed activity stands at 100 percent",
    ),
    (
        "progress.csv",
        "https:",
        "ftp:",
        "progress.csv:2: evidence: «ftp://example.org/acta» is not an address that starts with \
         https:// or http://",
    ),
    (
        "progress.csv",
        "1.02,2018-06-30,completed,100,Terminó.,It ended.,,,illustrative,example",
        "1.01,2018-06-30,in_progress,50,Sigue.,It goes on.,,,documented,tip",
        "progress.csv:3: reported_on: line 2 is a report of 1.01 on 2018-06-30 from tip already; \
         there is one for each activity, day and source",
    ),
];

#[test]
fn each_fault_is_reported_once_and_brings_no_others() {
    for &(file, from, to, expected) in CASES {
        assert_eq!(faults_after(&[(file, from, to)]).join("\n"), expected);
    }
}

#[test]
fn the_code_of_an_activity_starts_with_its_programme() {
    let (from, to) = ("\n1.02,", "\n2.02,");
    let changes = [("activities.csv", from, to), ("progress.csv", from, to)];
    assert_eq!(
        faults_after(&changes),
        ["activities.csv:3: code: «2.02» is not a code of its programme, such as 1.01"]
    );
}

#[test]
fn faults_of_every_file_are_reported_at_once() {
    let changes = [
        ("progress.csv", ",40,", ",101,"),
        ("progress.csv", ",100,", ",many,"),
        ("agencies.csv", "chair", "boss"),
        ("agencies.csv", "Ministry of Foreign Affairs", ""),
        ("activities.csv", ",3,", ",6,"),
    ];
    assert_eq!(
        faults_after(&changes),
        [
            "activities.csv:2: weight: «6» is not a whole number from 1 to 5",
            "agencies.csv:2: name_en: the cell is empty; a text is needed",
            "agencies.csv:2: membership: «boss» is not one of chair, member, collaborator",
            "progress.csv:2: percent: «101» is not a whole number from 0 to 100",
            "progress.csv:3: percent: «many» is not a whole number from 0 to 100",
        ]
    );
}

#[test]
fn a_missing_file_brings_no_faults_of_those_that_refer_to_it() {
    let mut texts = small();
    texts.remove("agencies.csv");
    assert_eq!(
        lines(&assembled(&texts).unwrap_err()),
        ["agencies.csv:1: (file): the file is missing; it is needed"]
    );
}

#[test]
fn a_missing_folder_is_one_missing_file_for_each_that_is_needed() {
    let dir = std::env::temp_dir().join("vigia-no-such-plan");
    assert_eq!(read(&dir).unwrap_err().0.len(), DEFAULT_FILES.len());
}

#[test]
fn an_empty_file_says_how_it_starts() {
    let mut texts = small();
    texts.insert("axes.csv", String::new());
    assert_eq!(
        lines(&assembled(&texts).unwrap_err()),
        ["axes.csv:1: (file): the file is empty; its first line is code, ordinal, name_es, \
          name_en, scope_es, scope_en"]
    );
}

#[test]
fn a_plan_without_its_row_is_a_fault() {
    let mut texts = small();
    let header = PLAN.lines().next().unwrap();
    texts.insert("plan.csv", format!("{header}\n"));
    assert_eq!(
        lines(&assembled(&texts).unwrap_err()),
        ["plan.csv:2: (row): the row is missing; the file has exactly one"]
    );
}

#[test]
fn bytes_that_are_not_utf_8_are_a_fault_of_their_line() {
    const LATIN_1: &[u8] = b"number,label_es,label_en\n9,Tr\xe1fico,Smuggling\n";
    let texts = small();
    let plan = assemble(|file| match file {
        "gcm.csv" => Ok(Cow::Borrowed(LATIN_1)),
        _ => contents_of(&texts, file),
    });
    assert_eq!(
        lines(&plan.unwrap_err()),
        ["gcm.csv:2: (file): the bytes are not UTF-8; allowed is text in UTF-8"]
    );
}

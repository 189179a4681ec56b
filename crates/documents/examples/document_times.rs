//! How long the report on the default plan takes, a line each, `name
//! microseconds`: from the figures to the bytes, the median of several.

use std::sync::Arc;
use std::time::{Duration, Instant};

use vigia_documents::{Document, Standard, docx, pdf, progress_report};
use vigia_domain::filter::ActivityFilter;
use vigia_domain::{Day, Lang, Selection, View};
use vigia_exchange::Edition;

const DAY: Day = Day::constant(2019, 11, 30);
const TIMES: usize = 7;

fn main() {
    let plan = vigia_exchange::plan_folder::default_plan();
    let view = Arc::new(View::new(&plan.published(), DAY));
    let edition = Edition {
        selection: Selection::new(view, ActivityFilter::default()),
        lang: Lang::Es,
        period: plan.period,
        origin: "https://vigia.example".to_owned(),
    };
    let set = "the default plan can be set";
    let of_pdf = |report: &Document| pdf(report, Standard::Accessible).expect(set).len();
    let of_docx = |report: &Document| docx(report).expect(set).len();
    println!("pdf {}", median(&edition, of_pdf).as_micros());
    println!("docx {}", median(&edition, of_docx).as_micros());
}

fn median(edition: &Edition, write: impl Fn(&Document) -> usize) -> Duration {
    let mut times: Vec<Duration> = (0..TIMES)
        .map(|_| {
            let begun = Instant::now();
            let bytes = write(&progress_report(edition));
            let took = begun.elapsed();
            assert!(bytes > 0, "nothing was written");
            took
        })
        .collect();
    times.sort_unstable();
    times[TIMES / 2]
}

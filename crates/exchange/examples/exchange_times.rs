//! How long the files of the default plan take, a line each, `name
//! microseconds`: the median of many.

use std::sync::Arc;
use std::time::{Duration, Instant};

use vigia_domain::filter::ActivityFilter;
use vigia_domain::{Day, Lang, Selection, View};
use vigia_exchange::plan_folder::default_plan;
use vigia_exchange::tables::{self, Bom, Table};
use vigia_exchange::{Edition, iati, xlsx};

const DAY: Day = Day::constant(2019, 11, 30);
const TIMES: usize = 21;

fn main() {
    let edition = edition();
    let made = "the default plan can be written";
    print("xlsx", median(|| xlsx::matrix(&edition).expect(made).len()));
    print("iati", median(|| iati::xml(&edition).expect(made).len()));
    print(
        "csv",
        median(|| {
            tables::csv(Table::Activities, &edition, Bom::Without).map_or(0, |file| file.len())
        }),
    );
}

fn print(name: &str, took: Duration) {
    println!("{name} {}", took.as_micros());
}

fn median(work: impl Fn() -> usize) -> Duration {
    let mut times: Vec<Duration> = (0..TIMES)
        .map(|_| {
            let begun = Instant::now();
            let bytes = work();
            let took = begun.elapsed();
            assert!(bytes > 0, "nothing was written");
            took
        })
        .collect();
    times.sort_unstable();
    times[TIMES / 2]
}

fn edition() -> Edition {
    let plan = default_plan();
    let view = Arc::new(View::new(&plan.published(), DAY));
    Edition {
        selection: Selection::new(view, ActivityFilter::default()),
        lang: Lang::Es,
        period: plan.period,
        origin: "https://vigia.example".to_owned(),
    }
}

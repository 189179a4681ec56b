//! Writes the report and briefs of the default plan, in both languages, as PDF
//! and DOCX into the folder that is given, and how long each took.

use std::path::Path;
use std::sync::Arc;
use std::time::Instant;

use vigia_documents::{
    Document, DocumentError, Standard, axis_brief, docx, institution_brief, pdf, progress_report,
};
use vigia_domain::filter::ActivityFilter;
use vigia_domain::{Day, Lang, Period, Selection, View};
use vigia_exchange::Edition;
use vigia_exchange::plan_folder::default_plan;

const DAY: Day = Day::constant(2019, 11, 30);
const SINCE: Day = Day::constant(2019, 10, 1);

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let folder = std::env::args().nth(1).ok_or("give a folder to write into")?;
    let folder = Path::new(&folder);
    std::fs::create_dir_all(folder)?;
    let view = Arc::new(View::new(&default_plan().published(), DAY));
    for lang in Lang::ALL {
        let edition = Edition {
            selection: Selection::new(Arc::clone(&view), ActivityFilter::default()),
            lang,
            period: Period::new(SINCE, DAY)?,
            origin: "https://vigia.example".to_owned(),
        };
        let report = timed("content", || progress_report(&edition));
        write(folder, &format!("report-{lang}"), &report)?;
        for axis in &view.plan().axes {
            let brief = axis_brief(&edition, &axis.code).ok_or("no such axis")?;
            write(folder, &format!("axis-{}-{lang}", axis.code), &brief)?;
        }
        for agency in &view.plan().agencies {
            let brief = institution_brief(&edition, &agency.code).ok_or("no such institution")?;
            write(folder, &format!("institution-{}-{lang}", agency.code), &brief)?;
        }
    }
    Ok(())
}

fn write(folder: &Path, name: &str, document: &Document) -> Result<(), Box<dyn std::error::Error>> {
    let in_form = |form: &str, bytes: Result<Vec<u8>, DocumentError>| {
        let path = folder.join(format!("{name}.{form}"));
        bytes.map(|bytes| std::fs::write(path, bytes))
    };
    let accessible = timed(&format!("{name}.pdf"), || pdf(document, Standard::Accessible));
    in_form("pdf", accessible)??;
    let archival = timed(&format!("{name}.a.pdf"), || pdf(document, Standard::Archival));
    in_form("a.pdf", archival)??;
    in_form("docx", timed(&format!("{name}.docx"), || docx(document)))??;
    Ok(())
}

fn timed<T>(what: &str, make: impl FnOnce() -> T) -> T {
    let begun = Instant::now();
    let outcome = make();
    println!("{what} {} ms", begun.elapsed().as_millis());
    outcome
}

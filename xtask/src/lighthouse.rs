//! What Lighthouse thinks of the pages that people open first, as on a phone.

use std::fs;
use std::path::Path;
use std::process::Command;
use std::time::Duration;

use anyhow::{Context, Result};
use serde_json::Value;

use crate::process::{Background, free_port, output};
use crate::progress::Progress;
use crate::scratch::Scratch;
use crate::workspace::root;
use crate::{machine, server, site};

/// The pages, and what each is called.
const PAGES: [(&str, &str); 3] = [
    ("overview", "/es/rd-2018-2020"),
    ("axis", "/es/rd-2018-2020/ejes/PERS"),
    ("public page", "/es/rd-2018-2020/publico"),
];

/// What is judged, and the least that is aimed at, of 100.
const CATEGORIES: [(&str, u8); 4] =
    [("performance", 95), ("accessibility", 100), ("best-practices", 100), ("seo", 100)];

const START: Duration = Duration::from_secs(45);

/// Builds everything, has Lighthouse judge the pages and prints what it says. A
/// goal missed is said, never a failure.
pub(crate) fn run() -> Result<()> {
    let mut progress = Progress::of(site::STEPS + 2);
    site::build(&mut progress)?;
    let vigia = server::build_optimised(&mut progress)?;
    let folder = root().join("end2end/lighthouse");
    machine::node_modules(&folder)?;
    let chromium = machine::chromium()?;
    let scratch = Scratch::new("lighthouse")?;
    let address = format!("127.0.0.1:{}", free_port()?);
    let mut command = Command::new(vigia);
    command.args(["serve", "--demo", "--listen", &address, "--data"]).arg(scratch.path());
    let mut process = Background::start("Vigía", &mut command, &scratch.path().join("log"))?;
    let url = |path: &str| format!("http://{address}{path}");
    process.wait_until(START, || std::net::TcpStream::connect(&address).is_ok())?;

    let scores = progress.step("Lighthouse: about a minute", || {
        PAGES
            .iter()
            .map(|(_, path)| judge(&folder, &chromium, &url(path), scratch.path()))
            .collect::<Result<Vec<_>>>()
    })?;
    println!();
    println!("page          performance  accessibility  best practices  seo");
    for ((page, _), scores) in PAGES.iter().zip(&scores) {
        println!("{}", line(page, scores));
    }
    Ok(())
}

/// The scores of a page, one a category, of 100.
fn judge(folder: &Path, chromium: &Path, url: &str, scratch: &Path) -> Result<Vec<u8>> {
    let report = scratch.join("report.json");
    let categories: Vec<&str> = CATEGORIES.iter().map(|(category, _)| *category).collect();
    output(
        Command::new("npx")
            .args(["lighthouse", url, "--quiet", "--output=json"])
            .arg(format!("--output-path={}", report.display()))
            .arg(format!("--only-categories={}", categories.join(",")))
            .arg("--chrome-flags=--headless=new --no-sandbox")
            .env("CHROME_PATH", chromium)
            .current_dir(folder),
    )?;
    let report: Value = serde_json::from_str(&fs::read_to_string(report)?)?;
    categories.iter().map(|category| score(&report, category)).collect()
}

#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "a score lies between 0 and 1"
)]
fn score(report: &Value, category: &str) -> Result<u8> {
    let score = report["categories"][category]["score"].as_f64();
    let score = score.with_context(|| format!("Lighthouse gives no score for {category}"))?;
    Ok((score * 100.0).round() as u8)
}

fn line(page: &str, scores: &[u8]) -> String {
    let met = scores.iter().zip(CATEGORIES).all(|(score, (_, goal))| *score >= goal);
    let verdict = if met { "met" } else { "missed" };
    let [performance, accessibility, practices, seo] = scores else { return page.to_owned() };
    format!("{page:<14}{performance:>11}{accessibility:>15}{practices:>16}{seo:>5}  {verdict}")
}

#[cfg(test)]
mod tests {
    use super::{line, score};

    #[test]
    fn a_page_meets_its_goals_only_in_every_category() {
        assert!(line("axis", &[95, 100, 100, 100]).ends_with("met"));
        assert!(line("axis", &[94, 100, 100, 100]).ends_with("missed"));
        assert!(line("axis", &[100, 100, 100, 99]).ends_with("missed"));
    }

    #[test]
    fn a_score_is_read_as_a_whole_number() {
        let report = serde_json::json!({"categories": {"seo": {"score": 0.914}}});
        assert_eq!(score(&report, "seo").ok(), Some(91));
        assert!(score(&report, "performance").is_err());
    }
}

//! What passed and what failed, read from the lines that test runners write.

use std::fmt;
use std::ops::AddAssign;

/// Numbers of tests and checks.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Tally {
    pub(crate) passed: u32,
    pub(crate) failed: u32,
}

impl Tally {
    /// So many that passed.
    pub(crate) fn passed(passed: u32) -> Self {
        Self { passed, failed: 0 }
    }

    /// So many that failed.
    pub(crate) fn failed(failed: u32) -> Self {
        Self { passed: 0, failed }
    }

    /// What one line of `cargo test` adds: nothing, unless it sums up a test binary.
    pub(crate) fn of_cargo(line: &str) -> Self {
        let Some(result) = line.trim().strip_prefix("test result: ") else {
            return Self::default();
        };
        let mut tally = Self::default();
        for part in result.split(['.', ';']) {
            let mut words = part.split_whitespace();
            match (words.next().and_then(|word| word.parse::<u32>().ok()), words.next()) {
                (Some(count), Some("passed")) => tally.passed += count,
                (Some(count), Some("failed")) => tally.failed += count,
                _ => {}
            }
        }
        tally
    }

    /// What one line of Playwright adds: nothing, unless it is one of its closing lines. Whatever
    /// did not plainly pass failed: flaky, skipped, interrupted, not run.
    pub(crate) fn of_playwright(line: &str) -> Self {
        let words: Vec<&str> = line.split_whitespace().collect();
        let Some((count, outcome)) = words.split_first() else {
            return Self::default();
        };
        let Ok(count) = count.parse::<u32>() else {
            return Self::default();
        };
        match outcome {
            ["passed"] => Self::passed(count),
            ["passed", time] if time.starts_with('(') => Self::passed(count),
            ["failed" | "flaky" | "skipped" | "interrupted"] | ["did", "not", "run"] => {
                Self::failed(count)
            }
            _ => Self::default(),
        }
    }
}

impl Tally {
    /// What one line of `prove_files.py` adds: nothing, unless it is the last one.
    pub(crate) fn of_proof(line: &str) -> Self {
        let words: Vec<&str> = line.split_whitespace().collect();
        match words[..] {
            [passed, "passed,", failed, "failed"] => match (passed.parse(), failed.parse()) {
                (Ok(passed), Ok(failed)) => Self { passed, failed },
                _ => Self::default(),
            },
            _ => Self::default(),
        }
    }
}

/// A run of Schemathesis, read line by line.
#[derive(Debug, Default)]
pub(crate) struct Schemathesis {
    /// How many operations it was to test.
    selected: u32,
    /// How many of them it came to.
    tested: u32,
}

impl Schemathesis {
    /// What a line adds: nothing, unless it is the closing one. A run that found nothing is one
    /// thing that passed; a warning is about the run, not about the API. An operation that was
    /// never tested is one thing that failed, as where the time was up.
    pub(crate) fn read(&mut self, line: &str) -> Tally {
        let line = line.trim();
        if let Some(count) = line.strip_prefix("Selected: ").and_then(leading_number) {
            self.selected = count;
        } else if let Some(count) = line.strip_prefix("Tested: ").and_then(leading_number) {
            self.tested = count;
        }
        let Some(found) = closing(line) else { return Tally::default() };
        let found: u32 = found
            .split(", ")
            .filter(|part| part.contains("failure") || part.contains("error"))
            .map(|part| leading_number(part).unwrap_or(1))
            .sum();
        let failed = found + self.selected.saturating_sub(self.tested);
        match (failed, self.tested) {
            // It does not even say that it tested something.
            (0, 0) => Tally::failed(1),
            (0, _) => Tally::passed(1),
            (failed, _) => Tally::failed(failed),
        }
    }
}

/// What the closing line of Schemathesis says, without the time that it took.
fn closing(line: &str) -> Option<&str> {
    let said = line.starts_with("=====").then(|| line.trim_matches(['=', ' ']))?;
    match said.rsplit_once(" in ") {
        Some((found, _)) => Some(found),
        None => (said == "Empty test suite").then_some(said),
    }
}

/// The number before anything else.
fn leading_number(text: &str) -> Option<u32> {
    let end = text.find(|letter: char| !letter.is_ascii_digit()).unwrap_or(text.len());
    text[..end].parse().ok()
}

impl AddAssign for Tally {
    fn add_assign(&mut self, other: Self) {
        self.passed += other.passed;
        self.failed += other.failed;
    }
}

impl fmt::Display for Tally {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{} passed, {} failed", self.passed, self.failed)
    }
}

#[cfg(test)]
mod tests {
    use super::{Schemathesis, Tally};

    fn sum(mut read: impl FnMut(&str) -> Tally, output: &str) -> Tally {
        let mut tally = Tally::default();
        for line in output.lines() {
            tally += read(line);
        }
        tally
    }

    #[test]
    fn every_test_binary_counts() {
        let output = "\
running 3 tests
test plan::tests::weights ... ok
test plan::tests::bands ... FAILED

test result: FAILED. 2 passed; 1 failed; 0 ignored; 0 measured; 0 filtered out; finished in 0.12s

   Doc-tests vigia_domain
test result: ok. 40 passed; 0 failed; 2 ignored; 0 measured; 7 filtered out; finished in 5.03s
";
        assert_eq!(sum(Tally::of_cargo, output), Tally { passed: 42, failed: 1 });
    }

    #[test]
    fn playwright_counts_flaky_and_skipped_as_failed() {
        let output = "
Running 17 tests using 1 worker
  ✓  1 [chromium] › overview.spec.ts:3:1 › 12 passed reports (1.2s)
  ✘  2 [chromium] › report.spec.ts:9:1 › a draft survives (4.0s)
  1 failed
    [chromium] › report.spec.ts:9:1 › a draft survives
  2 flaky
    [chromium] › filter.spec.ts:9:1 › filters at once
  1 interrupted
  1 skipped
  3 did not run
  9 passed (1.2m)
";
        assert_eq!(sum(Tally::of_playwright, output), Tally { passed: 9, failed: 8 });
        assert_eq!(Tally::of_playwright("  12 passed (30.1s)\n"), Tally::passed(12));
    }

    #[test]
    fn a_proof_counts_in_its_last_line() {
        let output = "\
ok es matrix.xlsx holds no formula
FAILED es report.pdf is drawn: page 3 is blank
1 passed, 1 failed
";
        assert_eq!(sum(Tally::of_proof, output), Tally { passed: 1, failed: 1 });
    }

    fn schemathesis(output: &str) -> Tally {
        let mut run = Schemathesis::default();
        sum(|line| run.read(line), output)
    }

    #[test]
    fn schemathesis_passes_where_it_tested_everything_and_found_nothing() {
        let nothing = "\
=================================== SUMMARY ====================================

API Operations:
  Selected: 21/22
  Tested: 21

Test cases:
  10 generated, 10 passed

=========================== No issues found in 0.14s ===========================
";
        assert_eq!(schemathesis(nothing), Tally::passed(1));
        let warned = nothing.replace("No issues found", "1 warning");
        assert_eq!(schemathesis(&warned), Tally::passed(1));
        let failures = nothing.replace("No issues found", "3 failures, 1 error, 1 warning");
        assert_eq!(schemathesis(&failures), Tally::failed(4));
    }

    #[test]
    fn schemathesis_fails_for_each_operation_that_it_did_not_come_to() {
        let cut_short = "\
=================================== SUMMARY ====================================

API Operations:
  Selected: 21/22
  Tested: 19
  Skipped: 2
    - Time limit reached

Test cases:
  526 generated, 526 passed

========================== No issues found in 150.02s ==========================
";
        assert_eq!(schemathesis(cut_short), Tally::failed(2));
        let found_too = cut_short.replace("No issues found", "1 failure");
        assert_eq!(schemathesis(&found_too), Tally::failed(3));
    }

    #[test]
    fn schemathesis_fails_where_it_tested_nothing() {
        let empty =
            "=============================== Empty test suite ===============================";
        assert_eq!(schemathesis(empty), Tally::failed(1));
        let silent =
            "============================ No issues found in 0.14s ==========================";
        assert_eq!(schemathesis(silent), Tally::failed(1));
    }

    #[test]
    fn it_reads_as_the_last_line_of_a_run() {
        assert_eq!(Tally { passed: 12, failed: 3 }.to_string(), "12 passed, 3 failed");
    }
}

//! What wrk measured, read from what it prints.

use std::time::Duration;

/// The result of one run.
#[derive(Clone, Debug)]
pub(crate) struct Load {
    /// Requests per second.
    pub(crate) rate: f64,
    pub(crate) p50: Duration,
    pub(crate) p99: Duration,
    /// Answers that were neither 2xx nor 3xx, and connections that failed.
    pub(crate) errors: u64,
}

impl Load {
    /// Reads the output of `wrk --latency`.
    pub(crate) fn parse(output: &str) -> Option<Self> {
        let (mut rate, mut p50, mut p99, mut errors) = (None, None, None, 0_u64);
        for line in output.lines() {
            let words: Vec<&str> = line.split_whitespace().collect();
            match words.as_slice() {
                ["50%", time] => p50 = duration(time),
                ["99%", time] => p99 = duration(time),
                ["Requests/sec:", number] => rate = number.parse::<f64>().ok(),
                ["Non-2xx", "or", "3xx", "responses:", number] => {
                    errors += number.parse::<u64>().ok()?;
                }
                ["Socket", "errors:", counts @ ..] => {
                    errors += counts
                        .iter()
                        .filter_map(|word| word.trim_end_matches(',').parse::<u64>().ok())
                        .sum::<u64>();
                }
                _ => {}
            }
        }
        Some(Self { rate: rate?, p50: p50?, p99: p99?, errors })
    }
}

fn duration(text: &str) -> Option<Duration> {
    let unit = text.trim_start_matches(|letter: char| letter.is_ascii_digit() || letter == '.');
    let number: f64 = text.strip_suffix(unit)?.parse().ok()?;
    let seconds = match unit {
        "us" => number / 1_000_000.0,
        "ms" => number / 1_000.0,
        "s" => number,
        "m" => number * 60.0,
        "h" => number * 3600.0,
        _ => return None,
    };
    Duration::try_from_secs_f64(seconds).ok()
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::{Load, duration};

    const OUTPUT: &str = "\
Running 5s test @ http://127.0.0.1:8080/
  2 threads and 32 connections
  Thread Stats   Avg      Stdev     Max   +/- Stdev
    Latency     2.51ms    1.02ms  20.00ms   75.00%
    Req/Sec     6.40k   500.00     7.50k    70.00%
  Latency Distribution
     50%    2.41ms
     75%    2.99ms
     90%    3.65ms
     99%    5.70ms
  63700 requests in 5.01s, 1.05GB read
Requests/sec:  12714.31
Transfer/sec:    214.10MB
";

    #[test]
    fn rate_and_latencies_are_read() {
        let load = Load::parse(OUTPUT).unwrap();
        assert!((load.rate - 12_714.31).abs() < 0.001);
        assert_eq!(load.p50, Duration::from_micros(2410));
        assert_eq!(load.p99, Duration::from_micros(5700));
        assert_eq!(load.errors, 0);
        assert!(Load::parse("unable to connect to 127.0.0.1:8080").is_none());
    }

    #[test]
    fn wrong_answers_are_counted() {
        let output = format!(
            "{OUTPUT}  Socket errors: connect 0, read 3, write 0, timeout 2\n  \
             Non-2xx or 3xx responses: 12\n"
        );
        assert_eq!(Load::parse(&output).unwrap().errors, 17);
    }

    #[test]
    fn every_unit_of_time_is_known() {
        assert_eq!(duration("812.00us"), Some(Duration::from_micros(812)));
        assert_eq!(duration("1.50s"), Some(Duration::from_millis(1500)));
        assert_eq!(duration("1.25m"), Some(Duration::from_secs(75)));
        assert_eq!(duration("12"), None);
        assert_eq!(duration("ms"), None);
    }
}

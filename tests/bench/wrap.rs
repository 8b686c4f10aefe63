//! How long wrapping takes as the text grows: `cargo bench`.

use depeche::brief::Brief;
use depeche::typography::{balance, wrap};
use std::hint::black_box;
use std::time::{Duration, Instant};

const WIDTH: usize = 72;

/// How many times over each text is set.
const TIMES: [usize; 3] = [10, 100, 1000];

/// How long a text is set again and again, and the fastest run counted.
const LONG_ENOUGH: Duration = Duration::from_millis(500);

/// Texts that make a line breaker slow, and how many of each make some thousand bytes.
const HARD: [(&str, &str, usize); 9] = [
    ("spaces", " ", 1000),
    ("hyphens", "-", 1000),
    ("no-break spaces", "\u{a0}", 500),
    ("no-break spaces and spaces", "\u{a0} ", 333),
    ("one word", "a", 1000),
    ("M. M. M.", "M. ", 333),
    ("1 1 1", "1 ", 500),
    ("« « «", "« ", 333),
    ("combining marks", "\u{301}", 500),
];

/// What sets a text in lines of a width.
type Set = fn(&str, usize) -> Vec<&str>;

fn main() {
    println!("Nanoseconds a byte, at {WIDTH} columns, for a text that is set");
    print!("{:46}", "");
    for times in TIMES {
        print!("{:>12}", format!("{times} times"));
    }
    println!();

    let body = Brief::bundled().body;
    let paragraph = body.join(" ") + " ";
    report("the body, as many paragraphs", |times| {
        let body = body.repeat(times);
        let bytes = body.iter().map(|paragraph| paragraph.len()).sum();
        let set = || {
            body.iter()
                .map(|paragraph| wrap(paragraph, WIDTH).len())
                .sum()
        };
        nanoseconds_a_byte(bytes, set)
    });
    let texts = [("the body", paragraph.as_str(), 1)]
        .into_iter()
        .chain(HARD);
    for (name, text, count) in texts {
        for (kind, set) in [("paragraph", wrap as Set), ("headline", balance)] {
            report(&format!("{name}, as one {kind}"), |times| {
                let text = text.repeat(count * times);
                nanoseconds_a_byte(text.len(), || set(black_box(&text), WIDTH).len())
            });
        }
    }
}

fn report(name: &str, measure: impl Fn(usize) -> f64) {
    print!("{name:46}");
    for times in TIMES {
        print!("{:12.1}", measure(times));
    }
    println!();
}

/// Times the fastest of many runs: what else the machine does only makes others slower.
#[allow(clippy::cast_precision_loss)] // no text here has as many bytes
fn nanoseconds_a_byte(bytes: usize, set: impl Fn() -> usize) -> f64 {
    let start = Instant::now();
    let mut fastest = Duration::MAX;
    while start.elapsed() < LONG_ENOUGH || fastest == Duration::MAX {
        let start = Instant::now();
        black_box(set());
        fastest = fastest.min(start.elapsed());
    }
    fastest.as_secs_f64() * 1e9 / bytes as f64
}

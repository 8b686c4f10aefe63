//! How long wrapping takes as the text grows: `cargo bench --bench wrap`.

use depeche::brief::Brief;
use depeche::typography::{balance, wrap};
use std::hint::black_box;
use std::time::{Duration, Instant};

const WIDTH: usize = 72;

/// How many copies of each text are set.
const TIMES: [usize; 3] = [10, 100, 1000];

/// How long a text is set again and again. The fastest run counts.
const LONG_ENOUGH: Duration = Duration::from_millis(500);

/// Texts that make a line breaker slow, and how many of each make about a thousand bytes.
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
    println!("Nanoseconds a byte, at {WIDTH} columns, for so many copies of a text");
    println!("{:46}{:>12}{:>12}{:>12}", "", TIMES[0], TIMES[1], TIMES[2]);

    let body = Brief::bundled().body;
    let paragraph = body.join(" ") + " ";
    let mut ratios = vec![report("the body, as many paragraphs", |times| {
        let body = body.repeat(times);
        let bytes = body.iter().map(|paragraph| paragraph.len()).sum();
        let lines = |paragraph: &&str| wrap(paragraph, WIDTH).len();
        nanoseconds_a_byte(bytes, || body.iter().map(lines).sum())
    })];
    let article = ("the body", paragraph.as_str(), 1);
    for (name, text, count) in [article].into_iter().chain(HARD) {
        for (kind, set) in [("paragraph", wrap as Set), ("headline", balance)] {
            ratios.push(report(&format!("{name}, as one {kind}"), |times| {
                let text = text.repeat(count * times);
                nanoseconds_a_byte(text.len(), || set(black_box(&text), WIDTH).len())
            }));
        }
    }
    ratios.sort_by(f64::total_cmp);
    let median = ratios[ratios.len() / 2];
    println!("Per byte, 1000 copies take {median:.2} times as long as 100 (the median row).");
    let text = paragraph.repeat(6);
    let time = nanoseconds_a_byte(1, || wrap(&text, usize::MAX).len()) / 1e6; // all as 1 byte
    println!("In one line, {} bytes take {time:.0} ms.", text.len());
}

/// Prints a row, and returns how much longer a byte takes in the longest text than in the second.
fn report(name: &str, measure: impl Fn(usize) -> f64) -> f64 {
    let [first, second, longest] = TIMES.map(measure);
    println!("{name:46}{first:12.1}{second:12.1}{longest:12.1}");
    longest / second
}

/// Times the fastest of many runs: what else the machine does only makes others slower.
#[allow(clippy::cast_precision_loss)] // no text here has 2^52 bytes
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

//! How long wrapping takes as the text grows: `cargo bench`.

use depeche::brief::Brief;
use depeche::typography::wrap;
use divan::counter::BytesCount;
use divan::{Bencher, black_box};

const TIMES: [usize; 4] = [1, 10, 100, 1000];
const WIDTH: usize = 72;

fn main() {
    divan::main();
}

/// The body, so many times over.
#[divan::bench(args = TIMES)]
fn as_many_paragraphs(bencher: Bencher, times: usize) {
    let body = Brief::bundled().body.repeat(times);
    let bytes: usize = body.iter().map(|paragraph| paragraph.len()).sum();
    bencher.counter(BytesCount::new(bytes)).bench(|| {
        for paragraph in &body {
            black_box(wrap(black_box(paragraph), WIDTH));
        }
    });
}

/// The body, so many times over, its paragraphs joined by spaces.
#[divan::bench(args = TIMES)]
fn as_one_paragraph(bencher: Bencher, times: usize) {
    let body = Brief::bundled().body.repeat(times).join(" ");
    let bytes = BytesCount::of_str(&body);
    bencher
        .counter(bytes)
        .bench(|| wrap(black_box(&body), WIDTH));
}

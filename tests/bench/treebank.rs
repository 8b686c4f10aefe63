//! A treebank in [CoNLL-U](https://universaldependencies.org/format.html): what its annotation
//! holds together, and how often line ends part it.

use depeche::typography::rules::Tie::{self, Close, Free, Loose};
use textwrap::core::display_width;

/// The pronouns that lean on the verb after them. An elided one has no space after it.
const CLITICS: &str = "je tu il elle on nous vous ils elles me te se le la les lui leur y en ce ça";

const DEGREES: &str = "très plus moins trop aussi si assez peu tout toute toutes bien fort";

/// The fields of a word: its number from 1, its form, its lemma, and so on.
type Word<'a> = [&'a str; 10];

#[derive(Default)]
pub struct Paragraph {
    pub text: String,
    /// For each byte of the text, the tie that a line end there would break: free if it is no space.
    pub ties: Vec<Tie>,
}

/// Reads the sentences, four to a paragraph. What does not end like a sentence, such as a
/// heading, is left out. `None` if the text is not CoNLL-U.
pub fn read(conllu: &str) -> Option<Vec<Paragraph>> {
    let (mut paragraphs, mut sentences) = (Vec::new(), 0);
    for block in conllu.trim_end().split("\n\n") {
        let (_, block) = block.split_once("# text = ")?;
        let (text, words) = block.split_once('\n')?;
        let end = text.trim_end_matches([' ', '"', '»']);
        if end.ends_with(['.', '!', '?', '…']) {
            if sentences % 4 == 0 {
                paragraphs.push(Paragraph::default());
            }
            sentences += 1;
            paragraphs.last_mut()?.push(text, words)?;
        }
    }
    Some(paragraphs)
}

impl Paragraph {
    /// Appends a sentence. `None` if the lines of its words are not CoNLL-U.
    fn push(&mut self, sentence: &str, lines: &str) -> Option<()> {
        if !self.text.is_empty() {
            self.text.push(' ');
        }
        self.text += sentence;
        self.ties.resize(self.text.len(), Free);

        let lines = lines.lines().filter(|line| !line.starts_with('#'));
        let words = lines.map(|line| Word::try_from(line.split('\t').collect::<Vec<_>>()).ok());
        let words = words.collect::<Option<Vec<_>>>()?;
        let (mut rest, mut read) = (sentence, 0);
        for [id, form, ..] in &words {
            if id.contains('.') {
                continue; // The word is understood, and not in the text.
            }
            // A contraction comes before its words: 5-6 "du", then 5 "de" and 6 "le".
            let number = id.rsplit('-').next()?.parse().ok()?;
            if number > read {
                read = number;
                rest = rest.trim_start().strip_prefix(form)?;
                if rest.starts_with(' ') {
                    self.ties[self.text.len() - rest.len()] = tie(&words, number, rest)?;
                }
            }
        }
        Some(())
    }
}

/// Returns the tie between the word of this number and the rest of its sentence. `None` if there
/// is no next word, or the number of a head is none.
fn tie(words: &[Word], number: usize, rest: &str) -> Option<Tie> {
    let word = |number: usize| words.iter().find(|[id, ..]| id.parse() == Ok(number));
    let [_, form, _, class, _, features, head, relation, ..] = *word(number)?;
    let [_, _, _, next_class, _, _, next_head, next_relation, ..] = *word(number + 1)?;
    let form = form.to_lowercase();
    let is_in = |list: &str| list.split(' ').any(|word| word == form);
    let head: usize = head.parse().ok()?;
    let leans = head > number;
    let leans_on_next = head == number + 1;
    let next_leans = next_head.parse() == Ok(number);
    let head_class = word(head).map_or("", |head| head[3]);
    let is_before_last = rest.rfind(' ') == Some(0) && rest.contains(char::is_alphanumeric);

    Some(match (class, relation) {
        ("DET" | "ADP" | "CCONJ" | "SCONJ" | "AUX", _) if leans => Close,
        ("PRON", _) if leans && (features.contains("Rel") || is_in(CLITICS)) => Close,
        ("PROPN", _) if next_class == "PROPN" && (leans_on_next || next_leans) => Close,
        _ if matches!(next_relation, "fixed" | "flat" | "flat:name") => Close,
        _ if form == "ne" => Close,
        (_, "nummod") if leans => Loose,
        (_, "amod") if leans_on_next => Loose,
        (_, "advmod") if leans && is_in(DEGREES) && matches!(head_class, "ADJ" | "ADV") => Loose,
        _ if is_before_last => Loose,
        _ => Free,
    })
}

/// Returns what the paragraphs are like, set in each of the widths: how many lines end inside them,
/// how many per 100 of these ends are torn, and how many loose, the columns left empty at them as
/// the root of their mean square, and how many lines there are in all.
#[allow(clippy::cast_precision_loss)] // no treebank has 2^52 lines
pub fn figures(text: &[Paragraph], widths: &[usize], set: fn(&str, usize) -> String) -> [f64; 5] {
    let (mut ends, mut squares, mut lines) = (Vec::new(), 0, 0_usize);
    for Paragraph { text, ties } in text {
        for &width in widths {
            let mut rest = text.as_str();
            for line in set(text, width).lines() {
                lines += 1;
                rest = &rest.trim_start_matches(' ')[line.len()..];
                if !rest.is_empty() {
                    let tie = ties[text.len() - rest.len()];
                    ends.push(if rest.starts_with(' ') { tie } else { Close });
                    squares += width.saturating_sub(display_width(line)).pow(2);
                }
            }
        }
    }
    let mean = |sum: usize| sum as f64 / ends.len().max(1) as f64;
    let percent = |tie| 100.0 * mean(ends.iter().filter(|end| **end == tie).count());
    let (count, lines, gap) = (ends.len() as f64, lines as f64, mean(squares).sqrt());
    [count, percent(Close), percent(Loose), gap, lines]
}

//! A treebank in [CoNLL-U](https://universaldependencies.org/format.html): its text, what a line
//! end tears in it, and how often lines end there.

use std::collections::HashMap;
use textwrap::core::display_width;

/// The pronouns that lean on the verb after them. An elided one has no space after it.
const CLITICS: [&str; 21] = [
    "je", "tu", "il", "elle", "on", "nous", "vous", "ils", "elles", "me", "te", "se", "le", "la",
    "les", "lui", "leur", "y", "en", "ce", "ça",
];

const DEGREES: [&str; 13] = [
    "très", "plus", "moins", "trop", "aussi", "si", "assez", "peu", "tout", "toute", "toutes",
    "bien", "fort",
];

#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Tear {
    /// The line end parts what is said in one breath.
    Torn,
    /// It parts what makes one sense.
    Loose,
}

#[derive(Default)]
pub struct Paragraph {
    pub text: String,
    /// What a line end tears, by the byte of its space.
    tears: HashMap<usize, Tear>,
}

impl Paragraph {
    /// Tells what a line that ends at this byte tears. Where there is no space, it ends at a
    /// hyphen, which counts as torn.
    pub fn tear(&self, end: usize) -> Option<Tear> {
        if self.text[end..].starts_with(' ') {
            self.tears.get(&end).copied()
        } else {
            Some(Tear::Torn)
        }
    }
}

/// Reads the sentences, four to a paragraph. What does not end like a sentence, such as a
/// heading, is left out. `None` if a line is not CoNLL-U.
pub fn read(conllu: &str) -> Option<Vec<Paragraph>> {
    let lines: Vec<_> = conllu.lines().collect();
    let sentences = lines.split(|line| line.is_empty()).map(sentence);
    let mut sentences = sentences.collect::<Option<Vec<_>>>()?;
    sentences.retain(|sentence| {
        let text = sentence.text.trim_end_matches([' ', '"', '»']);
        text.ends_with(['.', '!', '?', '…'])
    });
    Some(sentences.chunks(4).map(paragraph).collect())
}

fn paragraph(sentences: &[Paragraph]) -> Paragraph {
    let mut paragraph = Paragraph::default();
    for sentence in sentences {
        if !paragraph.text.is_empty() {
            paragraph.text.push(' ');
        }
        let start = paragraph.text.len();
        let tears = sentence.tears.iter();
        let tears = tears.map(|(space, tear)| (start + space, *tear));
        paragraph.tears.extend(tears);
        paragraph.text += &sentence.text;
    }
    paragraph
}

struct Word<'a> {
    form: String,
    /// Its part of speech.
    class: &'a str,
    features: &'a str,
    /// The number of the word that it depends on; 0 if there is none.
    head: usize,
    relation: &'a str,
}

fn sentence(lines: &[&str]) -> Option<Paragraph> {
    let (mut text, mut words, mut spaces) = (String::new(), Vec::new(), Vec::new());
    let mut written = 0;
    for line in lines.iter().filter(|line| !line.starts_with('#')) {
        let fields: Vec<_> = line.split('\t').collect();
        let [id, form, _, class, _, features, head, relation, _, misc] = fields[..] else {
            return None;
        };
        // A contraction comes before its words: 5-6 "du", then 5 "de" and 6 "le".
        let contraction = id.split_once('-');
        let number = contraction.map_or(id, |(_, last)| last);
        if number.contains('.') {
            continue; // The word is understood, and not in the text.
        }
        let number: usize = number.parse().ok()?;
        if contraction.is_none() {
            words.push(Word {
                form: form.to_lowercase(),
                class,
                features,
                head: head.parse().ok()?,
                relation,
            });
        }
        if number > written {
            written = number;
            text += form;
            if misc.split('|').all(|note| note != "SpaceAfter=No") {
                spaces.push((number, text.len()));
                text.push(' ');
            }
        }
    }
    let text = text.trim_end().to_owned();

    let tears = spaces.into_iter();
    let tears = tears.filter_map(|(number, space)| Some((space, tear(&words, number)?)));
    let mut tears: HashMap<_, _> = tears.collect();
    let last = text.rsplit_once(' ');
    if let Some((most, _)) = last.filter(|(_, last)| last.contains(char::is_alphanumeric)) {
        tears.entry(most.len()).or_insert(Tear::Loose);
    }
    Some(Paragraph { text, tears })
}

/// Tells what a line that ends after the word of this number, from 1, tears.
fn tear(words: &[Word], number: usize) -> Option<Tear> {
    let (word, next) = (words.get(number - 1)?, words.get(number)?);
    let form = word.form.as_str();
    let head_is_later = word.head > number;
    let head_is_next = word.head == number + 1;

    let is_torn = match word.class {
        "DET" | "ADP" | "CCONJ" | "SCONJ" | "AUX" => head_is_later,
        "PRON" => head_is_later && (word.features.contains("Rel") || CLITICS.contains(&form)),
        "PROPN" => next.class == "PROPN" && (head_is_next || next.head == number),
        _ => form == "ne",
    };
    if is_torn || matches!(next.relation, "fixed" | "flat" | "flat:name") {
        return Some(Tear::Torn);
    }

    let is_loose = match word.relation {
        "nummod" => head_is_later,
        "amod" => head_is_next,
        "advmod" if head_is_later && DEGREES.contains(&form) => {
            matches!(words.get(word.head - 1)?.class, "ADJ" | "ADV")
        }
        _ => false,
    };
    is_loose.then_some(Tear::Loose)
}

/// Sets the paragraphs in each of the widths, and returns a row of figures: the line ends inside
/// paragraphs, how many of 100 are torn and how many loose, the columns left empty at them as
/// the root of their mean square, and all lines.
#[allow(clippy::cast_precision_loss)] // no treebank has as many lines
pub fn row(
    paragraphs: &[Paragraph],
    widths: &[usize],
    set: fn(&str, usize) -> Vec<&str>,
) -> String {
    let (mut ends, mut torn, mut loose, mut squares, mut lines) = (0, 0, 0, 0, 0);
    for &width in widths {
        for paragraph in paragraphs {
            let set = set(&paragraph.text, width);
            lines += set.len();
            ends += set.len() - 1;
            let mut rest = paragraph.text.as_str();
            for line in &set[..set.len() - 1] {
                rest = &rest[line.len()..];
                let tear = paragraph.tear(paragraph.text.len() - rest.len());
                rest = rest.trim_start_matches(' ');
                torn += usize::from(tear == Some(Tear::Torn));
                loose += usize::from(tear == Some(Tear::Loose));
                squares += width.saturating_sub(display_width(line)).pow(2);
            }
        }
    }
    let mean = |sum: usize| sum as f64 / ends.max(1) as f64;
    format!(
        "{ends:7}{:10.1}{:11.1}{:16.2}{lines:7}",
        100.0 * mean(torn),
        100.0 * mean(loose),
        mean(squares).sqrt()
    )
}

//! The rules: where a line of French may end.

use unicode_segmentation::{GraphemeCursor, UnicodeSegmentation};

/// Tells whether a line may end at byte `at`, after a space or a hyphen.
pub(super) fn may_end(text: &str, at: usize) -> bool {
    let (before, after) = text.split_at(at);
    let may_end = if before.ends_with('-') {
        has_two_letters(before.chars().rev().skip(1)) && has_two_letters(after.chars())
    } else {
        !stay_together(before, after)
    };
    // A combining mark makes one cluster with the space or the hyphen before it.
    may_end && is_boundary(text, at)
}

/// Tells whether a grapheme cluster starts at byte `at`, after a space or a hyphen.
fn is_boundary(text: &str, at: usize) -> bool {
    // Nothing in ASCII joins what stands before it: most words are told at a glance.
    text[at..].starts_with(|c: char| c.is_ascii())
        || GraphemeCursor::new(at, text.len(), true).is_boundary(text, 0) == Ok(true)
}

/// A line may end after a hyphen that has two letters or more on both sides, up to
/// the next hyphen or apostrophe.
fn has_two_letters(side: impl Iterator<Item = char>) -> bool {
    let end = |c: char| matches!(c, '-' | '‐' | '‑' | '\'' | '’') || c.is_whitespace();
    let letters = side.take_while(|&c| !end(c)).filter(|c| c.is_alphabetic());
    letters.take(2).count() == 2
}

/// Tells whether what stands before a space and what stands after it stay together.
///
/// Where the rules say less than a case asks for, such as whether `V.` after a
/// name is a numeral or the start of another name, it all stays together.
fn stay_together(before: &str, after: &str) -> bool {
    // The line ends after the last of several spaces.
    if after.starts_with(' ') {
        return true;
    }
    // A no-break space between the two changes nothing.
    let (before, after) = (before.trim_end(), after.trim_start());
    let next = after.trim_start_matches(|c: char| is_mark(c) && !c.is_whitespace());
    before.is_empty()
        || after.is_empty()
        || starts_with_closing(after)
        || starts_with_etc(next)
        || before.ends_with(['«', '(', '['])
        || ends_with_title(before)
        || ends_with_initial(before)
        || ends_with_figure(before)
        || next.starts_with(is_digit) && (ends_with_hour(before) || ends_with_month(before))
        || next.starts_with(is_digit) && ends_with_reference(before)
        || starts_with_numeral(after) && ends_with_reference(before)
        || starts_with_numeral(after) && ends_with_capitalised(before)
}

fn is_mark(c: char) -> bool {
    !c.is_alphanumeric()
}

fn is_digit(c: char) -> bool {
    c.is_ascii_digit()
}

/// Tells whether a text ends with `word` and no letter or digit stands before it.
fn ends_with_word(text: &str, word: &str) -> bool {
    let rest = text.strip_suffix(word);
    rest.is_some_and(|rest| !rest.ends_with(char::is_alphanumeric))
}

/// Returns the letters and digits at the end of a text.
fn last_word(text: &str) -> &str {
    text.rsplit(is_mark).next().unwrap_or_default()
}

/// What French sets off with a space from the word before it. (babel-french, OQLF)
fn starts_with_closing(after: &str) -> bool {
    // Before a word they open: `…et puis`.
    let bracket = after.strip_prefix([')', ']', '…']);
    bracket.is_some_and(|rest| !rest.starts_with(char::is_alphanumeric))
        || after.starts_with([':', ';', '!', '?', '»', '%', '‰', '€', '$', '£'])
        || after.starts_with("°C")
}

/// `etc.` stays with the word before it. (Greffier)
fn starts_with_etc(next: &str) -> bool {
    let rest = next.strip_prefix("etc");
    rest.is_some_and(|rest| !rest.starts_with(char::is_alphanumeric))
}

/// A short title stays with the name; those with a dot are seen to as initials. (OQLF)
fn ends_with_title(before: &str) -> bool {
    matches!(
        last_word(before),
        "Mme" | "Mmes" | "Mlle" | "Mlles" | "Dr" | "Pr" | "Me" | "Mgr" | "St" | "Ste"
    )
}

/// One capital and a dot stay with the surname: `M.`, `J.`, `J.-P.`; so does `MM.`
/// (OQLF, Greffier)
fn ends_with_initial(before: &str) -> bool {
    let Some(before) = before.strip_suffix('.') else {
        return false;
    };
    let capital = before.graphemes(true).next_back().unwrap_or_default();
    let is_initial = capital.starts_with(char::is_uppercase) && ends_with_word(before, capital);
    is_initial || ends_with_word(before, "MM")
}

/// Digits with `,` `.` `-` or `–` between them stay with what they count, the next
/// group of digits or the month, whatever quote, bracket or sign opens them; those
/// that end in a mark count nothing. (Lexique de l'Imprimerie nationale, Termium)
fn ends_with_figure(before: &str) -> bool {
    let in_figure = |c| is_digit(c) || matches!(c, ',' | '.' | '-' | '–');
    let opens = |c: char| c.is_whitespace() || "«‹“‘\"'’([{+−±".contains(c);
    before.ends_with(is_digit) && {
        let rest = before.trim_end_matches(in_figure);
        rest.is_empty() || rest.ends_with(opens)
    }
}

/// The `h` of an hour belongs to the figure: `22 h 30`. (Lexique de l'Imprimerie nationale)
fn ends_with_hour(before: &str) -> bool {
    last_word(before) == "h"
}

/// A month stays with its year, `mi-mars` and `d'avril` too. (jollystone)
fn ends_with_month(before: &str) -> bool {
    let name = last_word(before).to_lowercase();
    matches!(
        name.as_str(),
        "janvier"
            | "février"
            | "mars"
            | "avril"
            | "mai"
            | "juin"
            | "juillet"
            | "août"
            | "septembre"
            | "octobre"
            | "novembre"
            | "décembre"
    )
}

/// What refers to a place by its number stays with the number. (Greffier)
fn ends_with_reference(before: &str) -> bool {
    let edge = |c: char| matches!(c, '\'' | '’') || c.is_whitespace();
    let word = before.rsplit(edge).next().unwrap_or_default();
    let word = word.trim_start_matches(is_mark).to_lowercase();
    matches!(
        word.as_str(),
        "n°" | "nº" | "nos" | "art." | "p." | "chap." | "vol."
    )
}

/// A capitalised word, such as a king's name, stays with its numeral. (Greffier)
fn ends_with_capitalised(before: &str) -> bool {
    let in_word = |c: char| c.is_alphanumeric() || c == '-';
    let word = before.rsplit(|c| !in_word(c)).next().unwrap_or_default();
    word.split('-')
        .any(|part| part.starts_with(char::is_uppercase))
}

/// A Roman numeral, `Ier` and `Ire` among them, whatever mark ends it. `M.` is a title.
fn starts_with_numeral(after: &str) -> bool {
    if !after.starts_with(['I', 'V', 'X', 'L', 'C', 'D', 'M']) {
        return false;
    }
    let word = after.split(char::is_whitespace).next().unwrap_or_default();
    let numeral = word.trim_end_matches(is_mark);
    (matches!(numeral, "Ier" | "Ire") || is_roman(numeral)) && !matches!(word, "M." | "MM.")
}

fn is_roman(numeral: &str) -> bool {
    let mut rest = numeral.trim_start_matches('M');
    for (nine, four, five, one) in [
        ("CM", "CD", 'D', 'C'),
        ("XC", "XL", 'L', 'X'),
        ("IX", "IV", 'V', 'I'),
    ] {
        let pair = rest.strip_prefix(nine).or(rest.strip_prefix(four));
        let units = rest
            .strip_prefix(five)
            .unwrap_or(rest)
            .trim_start_matches(one);
        rest = pair.unwrap_or(units);
    }
    rest.is_empty()
}

#[cfg(test)]
mod tests {
    use super::may_end;

    /// A row a rule: `|` marks where a line may end, `¦` where it may not.
    const RULES: &[(&str, &[&str])] = &[
        (
            "a mark that a space sets off stays with the word before it",
            &[
                "Syrie¦ :| rien",
                "oui¦ ;| non",
                "quoi¦ ?!| Rien¦ !",
                "dit¦ »,| puis| parti¦ ».",
                "voix¦ %,| parts¦ ‰",
                "dix¦ €,| vingt¦ $US,| trente¦ £",
                "trente¦ °C| à| l'ombre",
                "(¦ non¦ )| puis| [¦ sic¦ ]| enfin¦ …| et| fin",
                "il| dit| …et| part",
                "un| mot,| un| autre.| Fin",
            ],
        ),
        (
            "an opening mark stays with what a space sets off from it",
            &[
                "dit| «¦ Nous| voulons¦ »| hier",
                "dit| «\u{a0}Nous| voulons\u{a0}»| hier",
                "dit| «\u{202f}Nous| voulons\u{202f}»| hier",
                "dit| («¦ Nous¦ »)| hier",
                "dit| (hier)| [ici]| \"là\"| “là”",
            ],
        ),
        (
            "a short title stays with the name",
            &[
                "avec| M.¦ Roy| et| MM.¦ Jean| et| Paul",
                "Mme¦ Roy,| Mmes¦ Roy,| Mlle¦ Roy,| Mlles¦ Roy",
                "Dr¦ Roy,| Pr¦ Roy,| Me¦ Roy,| Mgr¦ Roy,| St¦ Jean,| Ste¦ Anne",
                "\"M.¦ Roy\"| «\u{a0}M.¦ Roy\u{a0}»| (Mme¦ Roy)",
                "Selon| M.¦ Roy| Selon| MM.¦ Roy",
                "Madame| Roy| me| dit| que| le| PME| Roy",
            ],
        ),
        (
            "an initial stays with the surname",
            &[
                "J.¦ Roy,| J.-¦P.¦ Roy,| J.R.R.¦ Roy,| J.¦ R.¦ Roy",
                "É.¦ Zola,| E\u{301}.¦ Zola,| (A.¦ Roy)",
                "C.¦ de| Gaulle",
                "la| fin.| Un| OTAN.| Un| autre",
            ],
        ),
        (
            "a figure stays with what it counts, its next group and its month",
            &[
                "17¦ pays,| 24¦ 000¦ réfugiés| et| 1,5¦ million",
                "24\u{202f}000¦ réfugiés| et| 24\u{a0}000¦ autres",
                "les| 11-¦12¦ février,| 11–12¦ mars,| le| 3¦ mai",
                "à| 22¦ h¦ 30¦ précises,| 22¦ h| mardi,| 22h30| mardi",
                "\"17¦ pays\"| (17¦ pays)| «¦ 17¦ pays¦ »| d'1¦ pays| -¦5¦ pays",
                "en| 2015,| en| 2016.| Dès| \"2017\"| ou| (2018)| ou| 2019;| puis",
                "le| G20| et| l'A380| et| le| Covid-¦19| puis| n°5| et| 1/3| du| tout",
            ],
        ),
        (
            "a month stays with its year",
            &[
                "février¦ 2016,| Août¦ 1914,| mi-|mars¦ 2016,| d’avril¦ 2016",
                "en| février| dernier,| en| mars,| 2016¦ étant",
                "la| mairie| 2016",
            ],
        ),
        (
            "a reference stays with its number, a name with its numeral",
            &[
                "n°¦ 5,| nº¦ 5,| N°¦ 5,| nos¦ 5¦ et| 6¦ et| nos| pays",
                "art.¦ 49,| l'art.¦ 49,| Art.¦ 49,| p.¦ 12,| chap.¦ 3,| vol.¦ 2,| vol.¦ II",
                "Louis¦ XVI| et| François¦ Ier,| d'Henri¦ IV.| Jean-|Paul¦ II,| Vatican¦ II",
                "Élisabeth¦ Ire| et| Élisabeth¦ II",
                "le| tome| XVI,| Sur| LCI,| Un| CDD,| Louis,| XVI",
                "Le| XXe| siècle,| Le| Civil",
            ],
        ),
        (
            "etc. stays with the word before it",
            &["pays,¦ etc.| Fin", "pays¦ (etc.)| Fin", "un| etcétéra"],
        ),
        (
            "a line may end on both sides of a dash",
            &["mars| –| 12¦ pays| –| ont", "l'an| —| ou| deux"],
        ),
        (
            "a line ends after a hyphen between two letters or more, and nowhere else in a word",
            &[
                "cessez-|le-|feu| Etats-|Unis| grand-|mère| qu'est-|ce",
                "11-¦12,| a-¦t-¦il| vas-¦y| c'est-¦à-¦dire| y-¦a-¦t-¦il| porte-¦à-¦faux",
                "l'avant-|garde| d’arrière-|garde| X-¦men| G20-¦G7| Covid-¦19",
                "\"ex-|président\"| (non-|dit)| -¦vous| tiret-¦| fin",
                "17\u{a0}vice-|rois| a\u{a0}b-¦cd",
            ],
        ),
        (
            "a combining mark stays with the space or the hyphen that bears it",
            &["un| deux¦ \u{301}trois", "bien-¦\u{301}fait"],
        ),
        (
            "only the last of several spaces ends a line, and none the paragraph",
            &["un¦ ¦ | deux¦ ", "¦ un"],
        ),
    ];

    /// Takes the marks out of a row: the text, and for each place whether a line may
    /// end there, the byte after a space or a hyphen.
    fn unmark(row: &str) -> (String, Vec<(usize, bool)>) {
        let (mut text, mut places, mut mark) = (String::new(), Vec::new(), None);
        for c in row.chars() {
            let after_hyphen =
                text.ends_with('-') && !places.iter().any(|&(at, _)| at == text.len());
            match c {
                '|' | '¦' if after_hyphen => places.push((text.len(), c == '|')),
                '|' | '¦' => mark = Some(c == '|'),
                ' ' => {
                    text.push(' ');
                    places.extend(mark.take().map(|may_end| (text.len(), may_end)));
                }
                _ => text.push(c),
            }
        }
        (text, places)
    }

    #[test]
    fn a_line_ends_where_the_rules_let_it_and_nowhere_else() {
        for (rule, rows) in RULES {
            for row in *rows {
                let (text, expected) = unmark(row);
                let places = text.match_indices([' ', '-']).map(|(at, _)| at + 1);
                let found: Vec<_> = places.map(|at| (at, may_end(&text, at))).collect();
                assert_eq!(found, expected, "{rule}: {row}");
            }
        }
    }
}

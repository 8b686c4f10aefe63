//! The command line: what can be asked, and the words that say so in the help and the man page.

use crate::brief::Part;
use anstream::ColorChoice;
use clap::builder::{PossibleValuesParser, TypedValueParser};
use clap::{Args, Parser, ValueHint};
use std::num::NonZero;

/// What follows the options in the help: sections of rows, each of which is a name and, beside it
/// or below it, its meaning. No line has more than 40 columns, so that none is wrapped in a
/// terminal that wide. `tests/suite/generated.rs` makes sections of the man page from it too.
pub const AFTER_HELP: &str = "\
Examples:
  depeche | less
      read the brief a screen at a time
  depeche --color=always | less -R
      the same, in bold and dim
  title=$(depeche --headline)
      keep the headline, in a script

Environment:
  COLUMNS         the default of --width
  NO_COLOR        plain if not empty
  CLICOLOR_FORCE  styled if not empty
  TERM            usually plain if dumb

Exit status:
  0  success, even if the pipe is closed
  1  the output could not be written
  2  the command line was wrong";

/// Read a French news brief whose lines end where the sentence breathes
#[derive(Debug, Parser)]
// clap's own usage has the name that the program was called by and, in an error, the options given.
#[command(version, override_usage = "depeche [OPTIONS]", after_help = AFTER_HELP)]
#[command(max_term_width = 80, args_override_self = true)]
pub struct Cli {
    #[command(flatten)]
    parts: Parts,

    /// Set lines of at most this many columns, 1 to 65535 (default: COLUMNS, else the terminal's,
    /// else 80)
    #[arg(short, long, value_name = "COLUMNS", value_hint = ValueHint::Other)]
    #[arg(value_parser = columns, allow_negative_numbers = true)] // `columns` refuses them
    pub width: Option<u16>,

    /// Print one line per paragraph, the teaser in full
    #[arg(long, conflicts_with = "width")]
    pub no_wrap: bool,

    /// Use bold and dim: auto (default), always or never
    #[arg(long, value_name = "WHEN", default_value = "auto")]
    #[arg(value_parser = color(), hide_possible_values = true, hide_default_value = true)]
    pub color: ColorChoice,
}

#[derive(Debug, Args)]
#[group(multiple = false)]
struct Parts {
    /// Print only the headline, on one line at any width
    #[arg(long)]
    headline: bool,

    /// Print only the body
    #[arg(long)]
    body: bool,

    /// Print only the teaser, in full
    #[arg(long)]
    teaser: bool,
}

impl Cli {
    /// Returns the part of the brief that is asked for; `None` is the whole page.
    #[must_use]
    pub fn part(&self) -> Option<Part> {
        match self.parts {
            Parts { headline: true, .. } => Some(Part::Headline),
            Parts { body: true, .. } => Some(Part::Body),
            Parts { teaser: true, .. } => Some(Part::Teaser),
            _ => None,
        }
    }
}

/// Reads a number of columns, 1 to 65535. The error for any other text says what to give.
fn columns(text: &str) -> Result<u16, &'static str> {
    let number = text.parse::<NonZero<u16>>().map(NonZero::get);
    number.map_err(|_| "give a whole number from 1 to 65535")
}

fn color() -> impl TypedValueParser<Value = ColorChoice> {
    let words = PossibleValuesParser::new(["auto", "always", "never"]);
    words.map(|word| match word.as_str() {
        "always" => ColorChoice::Always,
        "never" => ColorChoice::Never,
        _ => ColorChoice::Auto,
    })
}

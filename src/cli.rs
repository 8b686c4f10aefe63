//! The command line: what can be asked, and the words that say so.

use crate::render::Part;
use clap::{Args, ColorChoice, Parser, ValueHint, value_parser};

/// What follows the options in the help: headings, and rows of a name, two spaces or
/// more, and what there is to say of it. The man page is made from it too.
pub const AFTER_HELP: &str = "\
Examples:
  depeche | less                    read the brief a screen at a time
  depeche --color=always | less -R  the same, in bold and dim
  title=$(depeche --headline)       keep the headline, in a script

Environment:
  COLUMNS         the width, where --width does not say another
  NO_COLOR        no style, where it is set and not empty
  CLICOLOR_FORCE  style, even where the output is no terminal
  TERM            no style, where it is \"dumb\" or not set

Exit status:
  0  done, also where the reader closed the pipe
  1  the output could not be written
  2  wrong usage";

/// Print one French news brief, set for the width of the terminal
#[derive(Debug, Parser)]
#[command(version, after_help = AFTER_HELP, args_override_self = true)]
pub struct Cli {
    #[command(flatten)]
    parts: Parts,

    /// Wrap to this many columns, 1 to 65535
    #[arg(short, long, value_name = "COLUMNS", value_hint = ValueHint::Other)]
    #[arg(value_parser = value_parser!(u16).range(1..))]
    pub width: Option<u16>,

    /// Print one paragraph a line, the teaser whole
    #[arg(long, conflicts_with = "width")]
    pub no_wrap: bool,

    /// Style the page: auto, always or never
    #[arg(
        long,
        value_name = "WHEN",
        default_value = "auto",
        hide_possible_values = true
    )]
    pub color: ColorChoice,
}

#[derive(Debug, Args)]
#[group(multiple = false)]
struct Parts {
    /// Print the headline alone, on one line at any width
    #[arg(long)]
    headline: bool,

    /// Print the body alone, wrapped
    #[arg(long)]
    body: bool,

    /// Print the teaser alone, whole, wrapped
    #[arg(long)]
    teaser: bool,
}

impl Cli {
    /// Returns the part of the brief that is asked for: the page, where none is.
    #[must_use]
    pub fn part(&self) -> Part {
        match self.parts {
            Parts { headline: true, .. } => Part::Headline,
            Parts { body: true, .. } => Part::Body,
            Parts { teaser: true, .. } => Part::Teaser,
            _ => Part::Page,
        }
    }
}

//! `depeche` carries one French news brief and prints it, set by the rules of French.
//!
//! A run reads in this order: [`cli`] says what is asked, [`brief`] is what is printed, and
//! [`render`] makes it a page: [`typography`] breaks its paragraphs into lines, and [`teaser`]
//! collapses its teaser to one.

pub mod brief;
pub mod cli;
pub mod render;
pub mod teaser;
pub mod typography;

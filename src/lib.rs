//! `depeche` carries one French news brief and prints it, set as French is set.

pub mod brief;
pub mod render;
pub mod teaser;
pub mod typography;

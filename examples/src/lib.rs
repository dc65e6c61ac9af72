//! What software around livc does, as small as it can be: a host that keeps a journal, asks questions and prints
//! the answers. `rust/story.rs` uses it; the same host stands in `python/host.py` and `c/host.c`.
#![allow(clippy::print_stdout, reason = "an example")]

mod host;
mod print;

pub use host::{Host, Room};
pub use print::{heading, item, said, step, yes};

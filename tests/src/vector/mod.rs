//! Vectors: questions with the answer that every language must give. Their format is described in
//! `tests/vectors/README.md`.

mod analysis;
mod book;
mod decide;
mod evaluation;
mod file;
mod journal;
mod knowledge;
mod matching;
mod register;
mod run;

pub use file::{Vector, read};
pub use matching::difference;
pub use run::{answer, run};

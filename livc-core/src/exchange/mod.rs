//! Other people's formats: what livc knows and answers, said so that other programs can read it.
//!
//! | module | what |
//! |---|---|
//! | [`cedar`] | a rule book as Cedar policies with their schema |
//! | [`authzen`] | a question and its answer as an AuthZEN evaluation |
//!
//! No form here says yes to more than livc does: only *permitted*, with every fact known and every obligation
//! undertaken.
#![doc = include_str!("../../docs/exchange.md")]

pub mod authzen;
pub mod cedar;

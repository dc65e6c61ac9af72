//! C binding of livc: `libliv` and `livc.h`.
//!
//! The functions hold no logic: they read pointers, call `livc-core`, and write answers. The contract that a
//! C programmer reads stands in `livc.h`, which is generated from the comments here.
//!
//! * [`status`], [`error`]: every fallible function returns a status and can give an owned error object.
//! * [`handle`], [`text`]: who owns what; how text crosses.
//! * [`mod@panic`]: no panic crosses.
//! * One file per room of the core, of the same name.

pub mod analysis;
pub mod answer;
pub mod book;
pub mod briefing;
pub mod calendar;
pub mod canonical;
pub mod casus;
pub mod decided;
pub mod error;
pub mod evaluation;
pub mod exchange;
pub mod handle;
pub mod journal;
pub mod knowledge;
pub mod law;
pub mod locale;
pub mod look;
pub mod meetings;
pub mod panic;
pub mod place;
pub mod register;
pub mod retention;
pub mod rights;
pub mod rule;
pub mod sharing;
pub mod status;
pub mod text;
pub mod time;
pub mod version;
pub mod vocabulary;

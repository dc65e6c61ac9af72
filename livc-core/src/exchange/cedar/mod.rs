//! A rule book as [Cedar](https://www.cedarpolicy.com) policies, with the schema that they validate against.
//!
//! ```
//! use livc_core::code::Language;
//! use livc_core::exchange::cedar;
//! use livc_core::rule::RuleBook;
//! use livc_core::rule::vocabulary::Scope;
//!
//! let book = RuleBook::builtin()?;
//! let export = cedar::export(&book, &[Scope::Share], Language::En)?;
//! assert!(export.schema().contains("namespace Livc::Share {"));
//! assert!(export.act().contains(r#"action == Livc::Share::Action::"act""#));
//! assert!(export.rules().contains(r#"@rule("R33")"#));
//! # Ok::<(), livc_core::Error>(())
//! ```
//!
//! # What is exported
//!
//! Each scope is a namespace (`Livc::Share`), each fact an enumerated entity type in it (`Livc::Share::Op`;
//! with `Fact` after it where Cedar has a type of that name, as in `Livc::Share::EntityFact`), each situation a context: one attribute a fact, and `day`, the day of the question as the whole number
//! `YYYYMMDD`, which is in the order of the days and can be read. Principal and resource are constants,
//! `Livc::Host::"host"` and `Livc::Situation::"situation"`: no answer depends on who asks, and no person has a
//! place in it. The book is the whole one, with local book and settings. The bytes depend on the book, the scopes
//! and the language of the texts alone.
//!
//! There are two sets of policies.
//!
//! **`act`, to enforce.** It has one action, `act`, whose context has also `undertaken`: the obligations that the
//! host undertakes to meet. Cedar allows it exactly where livc says *permitted* and every obligation is
//! undertaken. One policy permits: *the question is whole*, each fact known and none contradicting another. All
//! others forbid. An evaluation error makes Cedar leave a policy out, and here that can only mean a no: whatever
//! could make a policy fail (an attribute that is missing or of another type) makes the one that permits fail too.
//!
//! **`rules`, to explain.** Each rule is one policy, for the action that says what it does when it fires. An
//! allowed `find_..` says *there are such rules*, and Cedar names them; it is never a yes. The order of deciding
//! stands outside Cedar, so that a host which wants livc's four outcomes applies it, first line that holds:
//!
//! | allowed | outcome, and what determines it |
//! |---|---|
//! | not `find_whole` | none: a fact is unknown or contradicts another |
//! | `find_forbid` or `find_unmet_need` | forbidden, by all that both name |
//! | `find_permit`, not `find_question_to_forbid` | permitted |
//! | `find_permit` and `find_question_to_forbid` | unsettled: the questions |
//! | `find_question_to_permit` | unsettled: the questions |
//! | `find_close` | forbidden |
//! | none of these | no ground |
//!
//! `find_obligation`, `find_notice`, `find_period` and `find_extension` change no outcome. The obligations of a
//! permitted act are those in `@obligations` of the rules that permit and of these.
//!
//! # Annotations
//!
//! `@id` (unique), `@rule`, `@effect`, `@certainty` and `@dates_certainty`, `@cite` and `@unless_cite` (articles
//! with a space between them), `@from`, `@until` (the first day on which it no longer holds), `@question`,
//! `@settled` (the question that the host's own answer settled), `@obligations`, `@period`, `@who`, `@text` (in
//! the language of the export). In `act`, `@refuses` says why: `forbid`, `unmet_need`, `question`, `obligation`,
//! `no_ground`.
//!
//! Citations are those of the book. On a day after its article was replaced, the answers of livc name the
//! successor ([`crate::law`]); the policies name what the rule was written on.

mod export;
mod literal;
mod schema;

pub use export::{Cedar, export};

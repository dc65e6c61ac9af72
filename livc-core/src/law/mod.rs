//! The provisions that livc cites: which article says what, from which day, and what came after it.
//!
//! A rule never stands alone: it names the provisions it rests on. This room knows them as data: for each
//! act a file that a jurist can read, with the article, a few words of our own on its subject (never the
//! text of the law), the days from and until which it holds, and how sure livc is of the text and of the
//! dates. A provision that was replaced names its successor. [`Provisions::cite`] follows that succession in
//! both directions, so that whoever asks for an article gets the one that holds on the day of the question.
//!
//! ```
//! use livc_core::code::Language;
//! use livc_core::law::Provisions;
//!
//! let law = Provisions::builtin()?;
//! let old = "occ/458ter/1".parse()?;
//! let citation = law.cite(&old, "2026-09-01".parse()?)?;
//! assert_eq!(citation.provision().id().as_str(), "ncc/353/2");
//! assert_eq!(citation.label(Language::Nl), "art. 353, § 2, van het Strafwetboek (nieuw)");
//! # Ok::<(), livc_core::Error>(())
//! ```
//!
//! # How sure
//!
//! [`norm`](crate::code::Certainty::Norm): read in the text of the act. [`secondary`](crate::code::Certainty::Secondary):
//! read about in another source. [`inferred`](crate::code::Certainty::Inferred): our reading. The text and
//! the dates each have their own. Nothing here is legal advice; what a jurist should confirm stands in the
//! note of the provision.
//!
//! # The files
//!
//! One TOML file an act. `[act]` has `id`, `kind`, `title` and `cited` (`nl`, `fr`, `de`, `en`; `title.own`
//! lists the languages in which the title is ours or was not checked), `source` in words, `certainty`, and
//! where they are known `numac`, `eli` and `published`. Each `[[provision]]` has `id` (act, article and
//! further, with slashes), `article` and `subject` in four languages, `from`, `text_certainty`,
//! `dates_certainty`, and where there is one `until` (the first day on which it no longer holds), `successor`
//! (whose `from` is that day) and `note`. [`Provisions::from_toml`] says file, line and field of whatever is
//! wrong. A provision has one predecessor at most: asked on an earlier day, one article must be the answer.
//!
//! # The table
#![doc = include_str!("../../docs/legal-basis.md")]

mod citation;
mod id;
mod model;
mod provisions;
mod read;
mod shipped;
#[cfg(test)]
mod tests;

pub use citation::{Citation, CitedThrough};
pub use id::{ActId, ProvisionId};
pub use model::{Act, ActKind, Provision, Texts};
pub use provisions::Provisions;

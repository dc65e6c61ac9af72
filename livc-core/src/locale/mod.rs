//! The words of livc, in Dutch, French, German and English; nothing else in the core holds a text for people.
//!
//! A room hands out a [`Message`](crate::message::Message): a key with arguments. A [`Locale`] renders it in
//! one language. It also gives the word of every code, the label and the values of every fact of the rule
//! book, days and lists as they are written in the language, and the mark that belongs over a translation.
//!
//! ```
//! use livc_core::code::{Certainty, Language};
//! use livc_core::locale::Locale;
//! use livc_core::message::{Argument, Message};
//!
//! let dutch = Locale::new(Language::Nl)?;
//! let message = Message::new("answer-permitted")
//!     .with("articles", Argument::texts(["art. 5 van de wet van 30 juli 2018", "art. 458ter van het Strafwetboek"]));
//! assert_eq!(
//!     dutch.render(&message)?,
//!     "Dit mag, op grond van art. 5 van de wet van 30 juli 2018 en art. 458ter van het Strafwetboek."
//! );
//! assert_eq!(dutch.word(Certainty::Norm)?, "norm");
//! assert_eq!(dutch.day("2026-09-01".parse()?)?, "1 september 2026");
//! # Ok::<(), livc_core::Error>(())
//! ```
//!
//! The texts are Fluent files, `data/locale/<language>/*.ftl`. A test holds the four languages to the same
//! keys and the same arguments; `docs/messages.md` lists the keys that rooms may use.
//!
//! A key that does not exist is the error [`UnknownMessage`](crate::ErrorKind::UnknownMessage): no key is
//! ever shown to a person in place of a text. Developer errors are English and are not rendered here; the
//! vocabulary `error_kind` has a short sentence for the person at the screen.
#![doc = include_str!("../../docs/vocabulary.md")]

mod catalogue;
mod forbidden;
mod render;
mod term;
mod words;

pub use forbidden::{ForbiddenWord, forbidden_words, refuse_forbidden_words};
pub use render::{Locale, Locales, MAX_DEPTH, MAX_ITEMS};
pub use term::Term;

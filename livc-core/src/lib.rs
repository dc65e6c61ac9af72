//! The pure domain core of livc: cells, casussen, information sharing and evaluation for the Belgian
//! LIVC R (lokale integrale veiligheidscel inzake radicalisme, extremisme en terrorisme; CSIL R).
//!
//! The core has no clock, no randomness, no files, no network and no global state. Days, instants and
//! seeds are arguments; every answer is computed from entries, a rule book and arguments.
//!
//! # The rooms
//!
//! | room | answers |
//! |---|---|
//! | [`code`], [`id`], [`time`], [`error`], [`canonical`], [`message`] | the floor: vocabularies, references, days, errors, one way to write bytes |
//! | [`vocabulary`] | which words exist, with their numbers and meanings? |
//! | [`law`] | which article, from which day, and what came after it? |
//! | [`place`] | which municipality is this on that day, what did it become, in which languages must it print? |
//! | [`locale`] | how is it said in Dutch, French, German and English? |
//! | [`sharing`] | may this be shared by whom, with whom, by which article, and what would change the answer? |
//! | [`rule`] | what do the rules of a book say to these facts, on that day? |
//! | [`event`] | what can be recorded, and what class of data is each field? |
//! | [`cell`] | is the cell lawfully composed, and who may be in the room? |
//! | [`casus`] | what may happen to the casus next, who may do it, and if not, why not? |
//! | [`retention`] | until when may this be kept? |
//! | [`register`] | what is the state, may this be recorded, and who may see what? |
//! | [`knowledge`] | which practice, procedure or instrument answers this gap, in which language, how well known? |
//! | [`journal`] | what was recorded, was it altered since, and what is left after forgetting? |
//! | [`evaluation`] | how is the cell working, by figures that neither mislead nor disclose? |
//! | [`exchange`] | how does another program read the rule book, or ask it? |
#![forbid(unsafe_code)]

pub mod canonical;
pub mod casus;
pub mod cell;
pub mod code;
pub mod error;
pub mod evaluation;
pub mod event;
pub mod exchange;
pub mod id;
pub mod journal;
pub mod knowledge;
pub mod law;
pub mod locale;
pub mod message;
pub mod place;
pub mod register;
pub mod retention;
pub mod rule;
pub mod sharing;
#[allow(dead_code, reason = "the rooms that read data files come one after another")]
pub(crate) mod source;
pub mod time;
pub mod vocabulary;

pub use error::{Error, ErrorKind};

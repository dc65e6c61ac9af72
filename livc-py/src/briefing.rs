//! What may be shared, on one page, and where it can go.

use livc_core::rule::Outcome;
use livc_core::sharing::Destination;

use crate::convert::Record;
use crate::record::{Word, enumerated, record};

enumerated! {
    Destination => "Destination";
}

record! {
    /// Whether something told at the table can get to a destination: the widest outcome over everybody who may sit
    /// there. It cannot when that is *forbidden*.
    Onward as "Onward" shows ["destination", "outcome"] {
        /// Where it could go, or what it could be used for.
        destination: Word<Destination>,
        /// The widest outcome; `None` when what is known does not decide it.
        outcome: Option<Word<Outcome>>,
        /// The articles on which it rests.
        cites: Vec<String>,
        /// The rules on which it rests.
        rules: Vec<String>,
        /// How sure it is of the `text` and of the `dates`.
        certainty: Option<Record>,
        /// Who could carry it there, as words of the fact `giver`.
        by: Vec<String>,
        /// For which purposes, as words of the fact `purpose`.
        purposes: Vec<String>,
        /// The open questions whose answer would change it.
        questions: Vec<String>,
        /// The outcomes that are possible, when it is not decided.
        possible: Option<Vec<String>>,
        /// The facts that would decide it.
        deciding: Option<Vec<String>>,
    }
}

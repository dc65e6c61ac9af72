//! The yardstick of a sharing decision: the rules of the built-in book written out by hand as plain `match` and
//! bit tests over the same typed request, the way a careful colleague would write them into one program.
//!
//! It knows nothing of rule books: no vocabulary tables, no dates but those it needs, no settings, no unknown
//! facts. It is held equal to livc on random situations before anything is timed, so a changed rule shows.

mod share;
mod table;

pub(crate) use share::decide;

use livc_core::rule::{Duty, Outcome};

/// One line of an answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Line {
    /// A rule that determined the outcome, with an article in force that day.
    Cites {
        /// The rule.
        rule: &'static str,
        /// The article.
        article: &'static str,
    },
    /// What must be done besides.
    Obliges(Duty),
}

/// An answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Reference {
    /// The outcome.
    pub(crate) outcome: Outcome,
    /// All determining rules with their articles, then all obligations.
    pub(crate) lines: Vec<Line>,
}

/// An article, or two of which the second replaced the first.
#[derive(Clone, Copy)]
enum Cite {
    At(&'static str),
    Turns(i32, &'static str, &'static str),
}

impl Cite {
    const fn on(self, day: i32) -> &'static str {
        match self {
            Self::At(article) => article,
            Self::Turns(from, before, after) => {
                if day < from {
                    before
                } else {
                    after
                }
            }
        }
    }
}

/// What a rule counts as when it fired (a need: when it fired and is not met).
#[derive(Clone, Copy, PartialEq)]
enum Kind {
    Permit,
    Forbid,
    Close,
    MayPermit,
    MayForbid,
    Beside,
}

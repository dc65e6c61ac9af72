//! What may be shared, on one page, and where it can go.

use chrono::NaiveDate;
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

record! {
    /// What one participant may share, on a day: every act with every kind of matter, where his words can go, what
    /// must be done, and what would decide the rest.
    Briefing as "Briefing" shows ["on"] {
        /// The day.
        on: NaiveDate,
        /// The effective hash of the book.
        book: String,
        /// What is known of participant, casus and room.
        facts: Record,
        /// What was assumed, because nothing was said about it.
        assumed: Record,
        /// The questions whose first line comes before anything else.
        first: Vec<String>,
        /// What may be done with what: `direction`, `matter`, `op`, `outcome`, `cites`, `certainty`, `obligations`.
        rows: Vec<Record>,
        /// Where his own words can go, by `matter`: a list of `destinations`.
        onward: Vec<Record>,
        /// The rules that give everybody the right to stay silent.
        silence: Vec<String>,
        /// The rules that say what this participant should know besides.
        notices: Vec<String>,
        /// Who hears it: by which seat or invitation (`giver`), and how many (`count`).
        hearers: Vec<Record>,
        /// The open questions whose answer would change something.
        questions: Vec<String>,
        /// The unknown facts that would decide something.
        deciding: Vec<String>,
    }
}

record! {
    /// A briefing on one page, in one language.
    Page as "Page" shows ["title"] {
        /// The lines to say before anything else.
        first: Vec<String>,
        /// The title.
        title: String,
        /// The parts, each with its `lines` and mostly a `heading`.
        sections: Vec<Record>,
        /// The whole page as Markdown.
        markdown: String,
        /// The whole page as plain text.
        text: String,
    }
}

record! {
    /// What one participant may share, with the access event where a casus was asked about.
    Briefed as "Briefed" shows [] {
        /// The access event, to be appended to the journal of accesses.
        access: Option<Record>,
        /// The briefing.
        briefing: Record,
    }
}

record! {
    /// The page of a briefing, with the access event where a casus was asked about.
    BriefedPage as "BriefedPage" shows [] {
        /// The access event, to be appended to the journal of accesses.
        access: Option<Record>,
        /// The page.
        page: Record,
    }
}

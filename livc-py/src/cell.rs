//! Who holds the seats, and who may be in the room.

use chrono::NaiveDate;
use livc_core::event::{Mark, MeetingKind};

use crate::convert::Record;
use crate::record::{enumerated, record};

enumerated! {
    Mark => "Mark";
    MeetingKind => "MeetingKind";
}

record! {
    /// Whether the cell is lawfully composed on a day, seat by seat.
    Composition as "Composition" shows ["on", "complete"] {
        /// The day.
        on: NaiveDate,
        /// Whether all three seats are lawfully held.
        complete: bool,
        /// The answer on purpose and territory.
        establishment: Record,
        /// The three seats: `seat`, `answer`, and the `member` who holds it.
        seats: Vec<Record>,
    }
}

record! {
    /// Who is in the room for an agenda item, and whether each is lawfully there.
    Presence as "Presence" shows ["lawful"] {
        /// Whether everybody is lawfully there.
        lawful: bool,
        /// One answer for each: `member` and `answer`.
        present: Vec<Record>,
    }
}

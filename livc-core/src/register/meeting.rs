//! What needs no rule of a meeting: a day or a number that cannot be.

use super::around::same_twice;
use crate::cell::Cell;
use crate::code::Code as _;
use crate::error::{Error, ErrorKind, Result};
use crate::event::{CasusScheduled, MeetingHeld, MeetingKind, RefusalCounted};
use crate::time::Day;

/// The most minutes of one item: a day has no more.
const MAX_MINUTES: u32 = 1440;

/// A meeting has one of the nine kinds, and nobody is there twice.
pub(super) fn held(fact: &MeetingHeld) -> Result<()> {
    if fact.kind == MeetingKind::PeerMeeting {
        let nine = MeetingKind::ALL.iter().filter(|kind| **kind != MeetingKind::PeerMeeting);
        let error =
            Error::new(ErrorKind::UnknownValue, "intervision, supervision and exchange are told apart");
        return Err(error.at_field("kind").expecting(nine.map(|kind| kind.as_str())));
    }
    same_twice(&fact.present, "present", "")
}

/// An item is fixed for a day to come, for a time that fits in it.
pub(super) fn scheduled(fact: &CasusScheduled, on: Day) -> Result<()> {
    if fact.meeting_on < on {
        let error = Error::new(ErrorKind::Contradiction, "a meeting to come, not one of before");
        return Err(error.at_field("meeting_on"));
    }
    slot(fact.minutes, "minutes")
}

/// A number of minutes that can be set apart.
pub(super) fn slot(minutes: Option<u32>, field: &'static str) -> Result<()> {
    if minutes.is_some_and(|minutes| minutes == 0 || minutes > MAX_MINUTES) {
        let error = Error::new(ErrorKind::OutOfRange, "an item takes between 1 and 1440 minutes");
        return Err(error.at_field(field));
    }
    Ok(())
}

/// Refusals are counted once, over a year that has ended: so no count can be laid beside an invitation.
pub(super) fn refusals(cell: &Cell, fact: &RefusalCounted, on: Day) -> Result<()> {
    if i64::from(fact.year) >= i64::from(on.year()) {
        let error = Error::new(ErrorKind::InTheFuture, "refusals are counted over a year that has ended");
        return Err(error.at_field("year"));
    }
    if fact.year < 2018 {
        let error = Error::new(ErrorKind::OutOfRange, "no cell is older than the law of 2018");
        return Err(error.at_field("year"));
    }
    if cell.refusals.contains_key(&fact.year) {
        return Err(Error::new(ErrorKind::Duplicate, "this year is counted").at_field("year"));
    }
    Ok(())
}

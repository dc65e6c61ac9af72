use crate::code_enum;
use crate::error::Result;
use crate::time::Day;

code_enum! {
    /// The event at which a period of retention starts.
    pub enum Start: u8, "period_start" {
        /// The last time the person was discussed in the cell.
        LastDiscussed = 1 => "last_discussed",
        /// The casus was closed.
        Closed = 2 => "closed",
        /// The signal was received.
        SignalReceived = 3 => "signal_received",
        /// The last recording of data.
        LastRecorded = 4 => "last_recorded",
        /// A request of a person was received.
        RequestReceived = 20 => "request_received",
    }
}

code_enum! {
    /// A calendar unit.
    pub enum Unit: u8, "period_unit" {
        /// Days.
        Day = 1 => "day",
        /// Months.
        Month = 2 => "month",
        /// Years.
        Year = 3 => "year",
    }
}

/// The longest period of retention, in any unit.
pub const MAX_LENGTH: u16 = 400;

/// How long something may be kept: a number of calendar units from an event.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Keeping {
    /// The event.
    pub start: Start,
    /// How many units.
    pub length: u16,
    /// The unit.
    pub unit: Unit,
}

impl Keeping {
    /// The first day on which it may no longer be kept, counted from the day of the event. The day is clamped
    /// to the end of a shorter month.
    ///
    /// # Errors
    /// [`crate::ErrorKind::OutOfRange`] when it would leave the days that livc knows.
    pub fn end(self, event: Day) -> Result<Day> {
        match self.unit {
            Unit::Day => event.plus_days(i64::from(self.length)),
            Unit::Month => event.plus_months(u32::from(self.length)),
            Unit::Year => event.plus_months(u32::from(self.length).saturating_mul(12)),
        }
    }
}

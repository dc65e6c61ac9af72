//! The cell: its life, its municipalities, the three seats, members, mandates, clearances, invitations and
//! meetings, folded from facts; and whether it is lawfully composed on a day, and who may be in the room.
//!
//! This room decides nothing by itself: it fills the facts of the scopes `meet` and `invite` from what was recorded and
//! asks the rule book. Art. 3 of the law of 30 July 2018 composes the *cell*; there is no quorum. Absence of a seat
//! at one meeting is a notice and never a bar.

mod compose;
mod fold;
mod invitation;
mod mandate;
mod member;
mod presence;
mod territory;

pub use compose::{Composition, SeatAnswer};
pub use fold::{Basis, Cell, Meeting, RetentionPolicy, SettledQuestion};
pub use invitation::Invitation;
pub use mandate::{MandateLine, MandateStanding, Mandates};
pub use member::{Clearance, MandateRecord, Member, SeatHolding};
pub use presence::{Attendance, Attending, Presence, PresenceAnswer};
pub use territory::Merged;

//! The casus: its state folded from facts, the profile that says which moves exist, and the facts that each
//! move is judged by.
//!
//! A profile is data: states and moves. What must be there before a move, and who may make it, is in the rule
//! book, scope `move`. A profile can therefore add nothing that the law does not allow; the two are asked
//! together, and a refusal names everything that is unmet.

mod fold;
mod follow;
mod profile;
mod refusal;
mod rights;
mod situation;

pub use fold::{Casus, Provenance, Report};
pub use follow::{Action, ActionFate, Goal, Moment, MomentFate};
pub use profile::{MAX_MOVES, Move, Profile, Profiles};
pub use refusal::{Refusal, RefusalKind};
pub use rights::{CONTESTABLE, OfRights};
pub(crate) use rights::{check_asked, check_correction};
pub use situation::{Around, step_of};

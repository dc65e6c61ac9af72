//! The casus: its state folded from facts, the profile that says which moves exist, and the facts that each
//! move is judged by.
//!
//! A profile is data: states and moves. What must be there before a move, and who may make it, is in the rule
//! book, scope `move`. A profile can therefore add nothing that the law does not allow; the two are asked
//! together, and a refusal names everything that is unmet.
//!
#![doc = include_str!("../../docs/follow-up.md")]

mod asked;
mod decision;
mod discussions;
mod fold;
mod follow;
mod kept;
mod moments;
mod pin;
mod possible;
mod profile;
mod refusal;
mod rights;
mod seldom;
mod situation;

pub use asked::outcome_stated;
pub use decision::Decision;
pub use discussions::Discussions;
pub(crate) use fold::Shared;
pub use fold::{Casus, Provenance, Report};
pub use follow::{Action, ActionFate, Goal, Moment, MomentFate};
pub use kept::{Extension, Hold, Kept, Refused};
pub use pin::{Pin, Pinned};
pub use possible::{Possible, PossibleKind};
pub(crate) use profile::on_list;
pub use profile::{
    Difference, Ground, KernelFault, KernelRule, MAX_MOVES, MAX_PROFILE_TEXT, MAX_PROFILES, MAX_SPANS, Move,
    Profile, ProfileUse, Profiles, Setting, SettingDifference, SettingName, SettingValue, SettingWord, Span,
    SpanUnit, Walk, WalkStep, Weekday,
};
pub use refusal::{Refusal, RefusalKind};
pub use rights::{CONTESTABLE, OfRights};
pub(crate) use rights::{check_asked, check_correction};
pub use seldom::{Empty, Seldom};
pub use situation::{Around, step_of};

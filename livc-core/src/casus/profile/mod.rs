//! Profiles: which states a casus may have, which moves lead from one to another, and the settings of a way of working.
//!
//! A profile is a TOML file: a header, the states, the moves, and `[[setting]]`s. It holds no condition: what must be
//! there before a move, and who may make it, is in the rules (scope `move`), which are laid over every profile, so that
//! no profile can take a guard away. What a profile *says* (that it asks for consent, that it works with a filter)
//! reaches the rules as a fact.
//!
//! Each setting names its source, or says that it is a guess and why; what no source tells is `unknown`. A profile for
//! recording is Belgian and carries the kernel ([`KernelFault`] names what would break it); every other profile serves
//! comparison and simulation ([`Profile::walk`]).
//!
//! ```
//! use livc_core::casus::{Profiles, SettingName, SettingValue};
//!
//! let profiles = Profiles::builtin()?;
//! let ghent = profiles.get(Some(&"be-ghent".parse()?))?;
//! let rhythm = ghent.setting(SettingName::Rhythm).expect("Ghent tells how often it meets");
//! assert!(matches!(&rhythm.value, SettingValue::Span(span) if span.length == 6));
//! // What no source tells is not made up.
//! assert_eq!(ghent.setting(SettingName::Aftercare).unwrap().value, SettingValue::Unknown);
//! # Ok::<(), livc_core::Error>(())
//! ```

mod diagram;
mod difference;
mod kernel;
mod model;
mod profiles;
mod read;
mod setting;
mod walk;

pub use difference::{Difference, SettingDifference};
pub(crate) use kernel::on_list;
pub use kernel::{KernelFault, KernelRule};
pub use model::{MAX_MOVES, Move, Profile, ProfileUse};
pub use profiles::{MAX_PROFILES, Profiles};
pub use read::MAX_PROFILE_TEXT;
pub use setting::{
    Ground, MAX_SPANS, Setting, SettingName, SettingValue, SettingWord, Span, SpanUnit, Weekday,
};
pub use walk::{Walk, WalkStep};

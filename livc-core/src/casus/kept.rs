//! What a casus says about how long it may be kept.

use std::collections::BTreeMap;

use super::seldom::Seldom;
use crate::event::{CasusState, ErasureRefusal, Fact, HoldGround, Recorded, YesNo};
use crate::id::{DocumentRef, MeetingId, MemberRef};
use crate::time::Day;

/// A hold on the destruction of a casus.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Hold {
    /// Its name: the document that it rests on.
    pub hold: DocumentRef,
    /// Why.
    pub ground: HoldGround,
    /// Since when.
    pub since: Day,
    /// The day by which somebody looks again whether it is still needed.
    pub review: Option<Day>,
}

/// A participant's own file is kept longer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Extension {
    /// The first day on which it may no longer be kept.
    pub until: Day,
    /// Whether there are serious indications.
    pub serious: bool,
    /// Whether reasons are stated.
    pub reasoned: bool,
    /// The meeting that discussed it beforehand.
    pub meeting: Option<MeetingId>,
}

/// A request to erase that was refused.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Refused {
    /// On what ground.
    pub ground: ErasureRefusal,
    /// On what day.
    pub on: Day,
    /// The request, where somebody asked.
    pub request: Option<DocumentRef>,
}

/// What a casus says about how long it may be kept. The day itself is computed and is no state.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Kept {
    /// Whether it was on the mayor's list at some time.
    pub ever_listed: bool,
    /// The day on which the last signal came in.
    pub signalled_on: Day,
    /// Who put something on the table, in order, each once.
    pub contributors: Vec<MemberRef>,
    /// The holds that stand, in order.
    pub holds: Seldom<Vec<Hold>>,
    /// The extensions, by the participant whose file it is.
    pub extensions: Seldom<BTreeMap<MemberRef, Extension>>,
    /// The requests that were refused, in order.
    pub refusals: Seldom<Vec<Refused>>,
}

impl Kept {
    pub(super) fn since(day: Day) -> Self {
        Self {
            ever_listed: false,
            signalled_on: day,
            contributors: Vec::new(),
            holds: Seldom::NONE,
            extensions: Seldom::NONE,
            refusals: Seldom::NONE,
        }
    }

    pub(super) fn apply(&mut self, recorded: &Recorded) {
        let on = recorded.on;
        match &recorded.fact {
            Fact::CasusListed(_) => self.ever_listed = true,
            Fact::CasusImported(fact) => {
                self.ever_listed = fact.listed_on.is_some()
                    || matches!(
                        fact.to,
                        CasusState::Listed
                            | CasusState::Weighing
                            | CasusState::Planned
                            | CasusState::FollowUp
                    );
            }
            Fact::CasusReopened(_) => self.signalled_on = on,
            Fact::ContributionMade(_) => {
                if let Some(by) = &recorded.by
                    && let Err(at) = self.contributors.binary_search(&by.member)
                {
                    // They are few: growing one by one keeps no room that is never used.
                    self.contributors.reserve_exact(1);
                    self.contributors.insert(at, by.member.clone());
                }
            }
            Fact::HoldPlaced(fact) => self.holds.push(Hold {
                hold: fact.hold.clone(),
                ground: fact.ground,
                since: on,
                review: fact.review,
            }),
            Fact::HoldLifted(fact) => self.holds.retain(|held| held.hold != fact.hold),
            Fact::RetentionExtended(fact) => {
                let extension = Extension {
                    until: fact.until,
                    serious: fact.indications == Some(YesNo::Yes),
                    reasoned: fact.reason.is_some(),
                    meeting: fact.meeting.clone(),
                };
                self.extensions.insert(fact.member.clone(), extension);
            }
            Fact::ErasureRefused(fact) => {
                self.refusals.push(Refused { ground: fact.ground, on, request: fact.request.clone() });
            }
            _ => {}
        }
    }

    /// Whether a hold stands.
    pub fn is_held(&self) -> bool {
        !self.holds.is_empty()
    }
}

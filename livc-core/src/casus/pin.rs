//! What a casus keeps of its profile: name and version, what that version asks, and what came of it.

use core::ops::Deref;
use std::collections::BTreeSet;
use std::sync::Arc;

use crate::event::{CaseOutcome, CasusState, ConsentGiven, Fact, ProfileAsk, YesNo};
use crate::id::{ProfileId, Token};
use crate::rule::vocabulary::share;

/// The version of a profile that casussen are pinned to.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Pinned {
    /// The profile; the first of the host when absent.
    pub profile: Option<ProfileId>,
    /// The version; the newest when absent.
    pub version: Option<Token>,
    /// What it asks beyond the kernel.
    pub asks: Vec<ProfileAsk>,
}

const UNPINNED: &Pinned = &Pinned { profile: None, version: None, asks: Vec::new() };

impl Pinned {
    fn shared(
        profile: Option<&ProfileId>,
        version: Option<&Token>,
        asks: &[ProfileAsk],
    ) -> Option<Arc<Self>> {
        let pinned = Self { profile: profile.cloned(), version: version.cloned(), asks: asks.to_vec() };
        (pinned != *UNPINNED).then(|| Arc::new(pinned))
    }
}

impl Deref for Pin {
    type Target = Pinned;

    fn deref(&self) -> &Pinned {
        self.pinned.as_deref().unwrap_or(UNPINNED)
    }
}

/// The profile that a casus follows. The state needs no profile: what matters for looking is kept here.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Pin {
    /// Nothing when all of it is absent.
    pinned: Option<Arc<Pinned>>,
    /// Whether the reporter's own possibilities are exhausted, where that was looked at since the last signal.
    pub own_check: Option<YesNo>,
    /// Whether the threshold for a table is met, where that was decided since the last signal.
    pub threshold: Option<YesNo>,
    /// What came of asking the person's consent, last.
    pub consent: Option<ConsentGiven>,
}

impl Pin {
    pub(super) fn begun(profile: Option<&ProfileId>, version: Option<&Token>, asks: &[ProfileAsk]) -> Self {
        Self { pinned: Pinned::shared(profile, version, asks), ..Self::default() }
    }

    pub(super) fn apply(&mut self, fact: &Fact) {
        match fact {
            Fact::OwnCheckDone(fact) => self.own_check = Some(fact.exhausted),
            Fact::ThresholdDecided(fact) => self.threshold = Some(fact.met),
            Fact::ConsentRecorded(fact) => self.consent = Some(fact.consent),
            Fact::CasusReopened(_) => (self.own_check, self.threshold) = (None, None),
            Fact::ProfileMigrated(fact) => {
                self.pinned = Pinned::shared(Some(&fact.profile), fact.version.as_ref(), &fact.asks);
            }
            _ => {}
        }
    }

    /// Takes what it is pinned to from what is known, or makes it known: casussen follow a few versions.
    pub(super) fn share(&mut self, pins: &mut BTreeSet<Arc<Pinned>>) {
        let Some(own) = &mut self.pinned else { return };
        match pins.get(own) {
            Some(known) => *own = Arc::clone(known),
            None => {
                pins.insert(Arc::clone(own));
            }
        }
    }

    /// Whether the profile asks this.
    pub fn asks(&self, ask: ProfileAsk) -> bool {
        self.asks.contains(&ask)
    }

    /// The stage of the filter that a casus in this state is at, for a sharing question.
    pub fn stage(&self, state: CasusState) -> share::Stage {
        if self.asks(ProfileAsk::Filter) { stage_of(state) } else { share::Stage::NotUsed }
    }

    /// The consent of the person, for a sharing question.
    pub fn consent(&self) -> share::Consent {
        match self.consent {
            _ if !self.asks(ProfileAsk::Consent) => share::Consent::NotRequired,
            Some(ConsentGiven::Given) => share::Consent::Given,
            Some(ConsentGiven::GivenByParent) => share::Consent::GivenByParent,
            Some(ConsentGiven::Withdrawn) => share::Consent::Withdrawn,
            Some(ConsentGiven::Refused) | None => share::Consent::Missing,
        }
    }
}

/// The stage of a filter that each state stands for.
pub(super) const fn stage_of(state: CasusState) -> share::Stage {
    match state {
        CasusState::Signal
        | CasusState::OwnCheck
        | CasusState::Triage
        | CasusState::InformationRequested
        | CasusState::AdviceOnly => share::Stage::Filter1,
        CasusState::Threshold => share::Stage::Filter2,
        CasusState::Listed => share::Stage::Filter3,
        CasusState::Rejected | CasusState::Purged => share::Stage::Stopped,
        CasusState::Weighing
        | CasusState::Planned
        | CasusState::FollowUp
        | CasusState::SinglePartner
        | CasusState::Referred
        | CasusState::HandedToSecurity
        | CasusState::Closed
        | CasusState::Aftercare
        | CasusState::Archived => share::Stage::Filter4,
    }
}

/// The outcome that a decision on the threshold stands for.
pub(super) const fn outcome_of(met: YesNo) -> CaseOutcome {
    match met {
        YesNo::Yes => CaseOutcome::ProposeListing,
        YesNo::No => CaseOutcome::BelowThreshold,
    }
}

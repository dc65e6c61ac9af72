//! The facts of a move that come from the profile: what it asks, and what came of that.

use super::pin::{outcome_of, stage_of};
use super::profile::{Profile, SettingName, SettingValue, SettingWord};
use super::situation::Around;
use crate::event::{CaseOutcome, CasusState, Fact, Function, MemberPosition, Position, ProfileAsk, YesNo};
use crate::rule::vocabulary::r#move::{self as facts, Situation, Step};
use crate::rule::vocabulary::share::Stage;

/// The outcome of screening, weighing or the threshold that a fact states.
pub fn outcome_stated(fact: &Fact) -> Option<CaseOutcome> {
    match fact {
        Fact::SignalTriaged(fact) => Some(fact.outcome),
        Fact::CasusWeighed(fact) => Some(fact.outcome),
        Fact::ThresholdDecided(fact) => Some(outcome_of(fact.met)),
        _ => None,
    }
}

impl Around<'_> {
    /// What the profile asks, and what came of it.
    pub(super) fn asked(&self, step: Step, to: Option<CasusState>, base: Situation) -> Situation {
        let pin = self.casus.map(|casus| &casus.pin);
        let asks = |name, word| self.profile.says(name, word);
        Situation {
            profile: self.target.unwrap_or(self.profile).kind(),
            filter: self.filter(to),
            own_check: match pin.and_then(|pin| pin.own_check) {
                _ if !asks(SettingName::OwnCheck, SettingWord::Required) => facts::OwnCheck::NotAsked,
                Some(YesNo::Yes) => facts::OwnCheck::Exhausted,
                Some(YesNo::No) => facts::OwnCheck::NotExhausted,
                None => facts::OwnCheck::Missing,
            },
            threshold: match pin.and_then(|pin| pin.threshold) {
                _ if !asks(SettingName::Filter, SettingWord::DeIdentified) => facts::Threshold::NotAsked,
                Some(YesNo::Yes) => facts::Threshold::Met,
                Some(YesNo::No) => facts::Threshold::NotMet,
                None => facts::Threshold::Missing,
            },
            consent: pin.map_or(facts::Consent::NotRequired, |pin| consent(pin.consent())),
            protocol: match (step, self.presence, pin) {
                (Step::Discuss | Step::Weigh, Some(presence), Some(pin))
                    if pin.asks(ProfileAsk::Signature) =>
                {
                    self.signed(presence)
                }
                _ => facts::Protocol::NotRequired,
            },
            migration: match (self.target, self.casus) {
                (Some(target), Some(casus)) if target.states.contains(&casus.state) => {
                    facts::Migration::KeepsState
                }
                (Some(_), _) => facts::Migration::LosesState,
                (None, _) => facts::Migration::NotAsked,
            },
            ..base
        }
    }

    /// How the filter moves with a step.
    fn filter(&self, to: Option<CasusState>) -> facts::Filter {
        if !self.profile.says(SettingName::Filter, SettingWord::DeIdentified) {
            return facts::Filter::NotUsed;
        }
        let (Some(casus), Some(to)) = (self.casus, to) else { return facts::Filter::Stays };
        // To stop, to refer on and to close are no steps of the filter.
        let filtered = matches!(
            to,
            CasusState::Signal
                | CasusState::OwnCheck
                | CasusState::Triage
                | CasusState::InformationRequested
                | CasusState::Threshold
                | CasusState::Listed
                | CasusState::Weighing
                | CasusState::Planned
                | CasusState::FollowUp
        );
        match (height(stage_of(casus.state)), height(stage_of(to))) {
            _ if !filtered => facts::Filter::Stays,
            (from, to) if from == to => facts::Filter::Stays,
            (_, 1) => facts::Filter::BackToFirst,
            (from, to) if to == from.saturating_add(1) => facts::Filter::OneUp,
            _ => facts::Filter::Skips,
        }
    }

    /// Whether everybody who is there for this casus only has signed by that day.
    fn signed(&self, presence: &crate::cell::Attendance) -> facts::Protocol {
        let mut asked = false;
        for person in &presence.people {
            let Some(member) = self.cell.members.get(&person.member) else { continue };
            let seat = member.seats_on(self.on).next().is_some();
            let casus = self.casus.map(|casus| &casus.id);
            let ad_hoc = member.invitation_on(casus, self.on).is_some_and(|held| held.casus.is_some());
            if seat || !ad_hoc {
                continue;
            }
            asked = true;
            if member.protocol.is_none_or(|since| since > self.on) {
                return facts::Protocol::Demanded;
            }
        }
        if asked { facts::Protocol::Signed } else { facts::Protocol::NotRequired }
    }

    /// What a decision on the threshold says, held against the rule of the profile.
    pub(super) fn threshold(&self, met: YesNo, positions: &[MemberPosition]) -> facts::Threshold {
        if met == YesNo::No {
            return facts::Threshold::NotMet;
        }
        let count = |position| positions.iter().filter(|given| given.position == position).count();
        let (agree, object, abstain) =
            (count(Position::Agree), count(Position::Object), count(Position::Abstain));
        let supported = match rule_of(self.profile) {
            Some(SettingWord::Mayor) => self.mayor(),
            Some(SettingWord::Consensus) => agree > 0 && object == 0 && abstain == 0,
            Some(SettingWord::Vote) => agree > object,
            _ => true,
        };
        if supported { facts::Threshold::Met } else { facts::Threshold::Unsupported }
    }

    fn mayor(&self) -> bool {
        let member = self.actor.and_then(|actor| self.cell.members.get(actor));
        member.is_some_and(|member| member.functions_on(self.on).contains(&Function::Mayor))
    }
}

fn rule_of(profile: &Profile) -> Option<SettingWord> {
    match &profile.setting(SettingName::ThresholdRule)?.value {
        SettingValue::Words(words) => words.first().copied(),
        _ => None,
    }
}

/// The stages in order; 0 where the threshold was not met.
const fn height(stage: Stage) -> u8 {
    match stage {
        Stage::Filter1 => 1,
        Stage::Filter2 => 2,
        Stage::Filter3 => 3,
        Stage::Filter4 => 4,
        Stage::Stopped | Stage::NotUsed => 0,
    }
}

const fn consent(consent: crate::rule::vocabulary::share::Consent) -> facts::Consent {
    use crate::rule::vocabulary::share::Consent as Shared;
    match consent {
        Shared::Given => facts::Consent::Given,
        Shared::GivenByParent => facts::Consent::GivenByParent,
        Shared::Missing => facts::Consent::Missing,
        Shared::Withdrawn => facts::Consent::Withdrawn,
        Shared::NotRequired => facts::Consent::NotRequired,
    }
}

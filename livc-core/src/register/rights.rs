//! Requests of persons with their clocks, and looks that were broken open: the state, and what contradicts it.

use std::collections::BTreeMap;

use super::state::Register;
use crate::casus::OfRights;
use crate::cell::Cell;
use crate::code::Code as _;
use crate::error::{Error, ErrorKind, Result};
use crate::event::{Fact, GlassVerdict, Recorded, Regime, RequestAnswer, RequestGround, RequestKind};
use crate::id::{CasusId, DocumentRef, GlassId, MemberRef, RequestId};
use crate::retention::{Due, Part, due};
use crate::rule::vocabulary::r#move as move_facts;
use crate::rule::vocabulary::{Scope, keep, share};
use crate::rule::{Measure, Outcome, RuleBook, Start};
use crate::time::{Day, Period};

/// A request of a person about the own data.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Request {
    pub(super) kind: RequestKind,
    pub(super) holder: Option<MemberRef>,
    pub(super) received: Day,
    pub(super) acknowledged: Option<Day>,
    pub(super) extended: Option<Day>,
    pub(super) forwarded: Option<Day>,
    pub(super) answered: Option<(Day, RequestAnswer, Option<RequestGround>)>,
}

/// A look that was broken open.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Glass {
    pub(super) casus: CasusId,
    pub(super) member: Option<MemberRef>,
    pub(super) period: Option<Period>,
    pub(super) broken: Day,
    pub(super) until: Day,
    pub(super) reason: Option<DocumentRef>,
    pub(super) reviewed: Option<(Day, GlassVerdict)>,
}

/// Requests and looks broken open, folded from the journal.
#[derive(Clone, Default, PartialEq, Eq)]
pub(super) struct Rights {
    pub(super) requests: BTreeMap<RequestId, Request>,
    pub(super) glasses: BTreeMap<GlassId, Glass>,
}

impl Rights {
    pub(super) const EMPTY: Self = Self { requests: BTreeMap::new(), glasses: BTreeMap::new() };

    /// Folds one fact in.
    pub(super) fn apply(&mut self, recorded: &Recorded) {
        let on = recorded.on;
        match &recorded.fact {
            Fact::RequestReceived(fact) => {
                let request = Request {
                    kind: fact.kind,
                    holder: fact.holder.clone(),
                    received: on,
                    acknowledged: None,
                    extended: None,
                    forwarded: None,
                    answered: None,
                };
                self.requests.insert(fact.request.clone(), request);
            }
            Fact::RequestAcknowledged(fact) => self.change(&fact.request, |one| one.acknowledged = Some(on)),
            Fact::RequestExtended(fact) => self.change(&fact.request, |one| one.extended = Some(on)),
            Fact::RequestForwarded(fact) => self.change(&fact.request, |one| one.forwarded = Some(on)),
            Fact::RequestAnswered(fact) => {
                self.change(&fact.request, |one| one.answered = Some((on, fact.answer, fact.ground)));
            }
            Fact::GlassBroken(fact) => {
                let glass = Glass {
                    casus: fact.casus.clone(),
                    member: recorded.by.as_ref().map(|by| by.member.clone()),
                    period: Period::new(on, Some(fact.until)).ok(),
                    broken: on,
                    until: fact.until,
                    reason: fact.reason.clone(),
                    reviewed: None,
                };
                self.glasses.insert(fact.glass.clone(), glass);
            }
            Fact::GlassReviewed(fact) => {
                if let Some(glass) = self.glasses.get_mut(&fact.glass) {
                    glass.reviewed = Some((on, fact.verdict));
                }
            }
            _ => {}
        }
    }

    /// Whether a member broke a look at a casus open and it still holds on both days.
    pub(super) fn broken(&self, member: &MemberRef, casus: &CasusId, days: [Day; 2]) -> bool {
        self.glasses.values().any(|glass| {
            glass.member.as_ref() == Some(member)
                && glass.casus == *casus
                && glass.period.is_some_and(|period| days.iter().all(|day| period.contains(*day)))
        })
    }

    /// Forgets what was broken open of a casus that is destroyed.
    pub(super) fn forget(&mut self, casus: &CasusId) {
        self.glasses.retain(|_, glass| glass.casus != *casus);
    }

    fn change(&mut self, request: &RequestId, with: impl FnOnce(&mut Request)) {
        if let Some(request) = self.requests.get_mut(request) {
            with(request);
        }
    }
}

/// By when a request is to be answered, by the periods of the book on the day on which it was received.
pub(super) fn clock(book: &RuleBook, cell: &Cell, request: &Request) -> Result<Due> {
    let told = request.extended.is_some();
    clock_of(book, &situation(cell, request.holder.as_ref(), told), request.received)
}

/// The situation of a request in the scope of keeping: under whose legislation it is answered.
pub(super) fn situation(cell: &Cell, holder: Option<&MemberRef>, told: bool) -> keep::Situation {
    let regime =
        holder.and_then(|holder| cell.members.get(holder)).map_or(Regime::Municipal, |one| one.regime);
    keep::Situation {
        data: keep::Data::Request,
        // The two vocabularies have the same words in the same order; a test holds them together.
        regime: keep::Regime::from_number(regime.number()).unwrap_or(keep::Regime::Municipal),
        extension: if told { keep::Extension::Told } else { keep::Extension::None },
        ..keep::Situation::baseline()
    }
}

fn clock_of(book: &RuleBook, situation: &keep::Situation, received: Day) -> Result<Due> {
    let clock = Part { situation: *situation, own: None, until: None };
    Ok(due(book, &[clock], received, |start| (start == Start::RequestReceived).then_some(received))?.due)
}

impl Register {
    /// What the register knows of the request or the broken look that a fact is about.
    pub(super) fn of_rights(
        &self,
        book: &RuleBook,
        cell: &Cell,
        fact: &Fact,
        actor: Option<&MemberRef>,
        on: Day,
    ) -> Result<OfRights> {
        let mut known = OfRights::default();
        match fact {
            Fact::RequestExtended(fact) => {
                if let Some(request) = self.rights.requests.get(&fact.request) {
                    let first = situation(cell, request.holder.as_ref(), false);
                    known.first_period = match clock_of(book, &first, request.received)? {
                        Due::On(day) if on <= day => move_facts::FirstPeriod::Running,
                        Due::On(_) => move_facts::FirstPeriod::Over,
                        _ => move_facts::FirstPeriod::NotRelevant,
                    };
                }
            }
            Fact::GlassBroken(fact) => {
                let band = book.band(Scope::Move, Measure::DaysBrokenOpen, on.days_until(fact.until), on);
                known.time_limit = band
                    .and_then(|(word, _)| move_facts::TimeLimit::parse(word).ok())
                    .unwrap_or(move_facts::TimeLimit::Long);
            }
            Fact::GlassReviewed(fact) => {
                let glass = self.rights.glasses.get(&fact.glass);
                known.own_glass = glass.is_some_and(|glass| glass.member.as_ref() == actor);
            }
            _ => {}
        }
        Ok(known)
    }

    /// What contradicts the requests and broken looks on record. It asks about no casus.
    pub(super) fn check_rights(&self, fact: &Fact, on: Day) -> Result<()> {
        let request = |id: &RequestId| {
            self.rights.requests.get(id).ok_or_else(|| {
                Error::new(ErrorKind::UnknownValue, "no request has this reference").at_field("request")
            })
        };
        let open = |id: &RequestId| {
            let known = request(id)?;
            if on < known.received {
                return Err(
                    Error::new(ErrorKind::TimeGoesBack, "before the request was received").at_field("on")
                );
            }
            if known.answered.is_some() {
                return Err(Error::new(ErrorKind::Duplicate, "the request is answered").at_field("request"));
            }
            Ok(known)
        };
        let once = |done: bool| {
            if done {
                return Err(Error::new(ErrorKind::Duplicate, "this is on record for this request")
                    .at_field("request"));
            }
            Ok(())
        };
        let glass = |id: &GlassId, casus: &CasusId| {
            self.rights.glasses.get(id).filter(|glass| glass.casus == *casus).ok_or_else(|| {
                Error::new(ErrorKind::UnknownValue, "nothing was broken open by this reference")
                    .at_field("glass")
            })
        };
        match fact {
            Fact::RequestReceived(fact) => once(self.rights.requests.contains_key(&fact.request)),
            Fact::RequestAcknowledged(fact) => once(open(&fact.request)?.acknowledged.is_some()),
            Fact::RequestExtended(fact) => once(open(&fact.request)?.extended.is_some()),
            Fact::RequestForwarded(fact) => once(open(&fact.request)?.forwarded.is_some()),
            Fact::RequestAnswered(fact) => {
                open(&fact.request)?;
                match (fact.answer, fact.ground) {
                    (RequestAnswer::Granted, Some(_)) => {
                        Err(Error::new(ErrorKind::Contradiction, "what is granted has no ground of refusal")
                            .at_field("ground"))
                    }
                    (RequestAnswer::Partly | RequestAnswer::Refused, None) => {
                        Err(Error::new(ErrorKind::MissingKey, "a refusal has its ground")
                            .at_field("ground")
                            .expecting(RequestGround::ALL.iter().map(|ground| ground.as_str())))
                    }
                    _ => Ok(()),
                }
            }
            Fact::CorrectionRequested(fact) => fact.request.iter().try_for_each(|id| request(id).map(drop)),
            Fact::CorrectionMade(fact) => fact.request.iter().try_for_each(|id| request(id).map(drop)),
            Fact::GlassBroken(fact) => {
                Period::new(on, Some(fact.until)).map_err(|error| error.at_field("until"))?;
                if self.rights.glasses.contains_key(&fact.glass) {
                    return Err(Error::new(
                        ErrorKind::Duplicate,
                        "something was broken open by this reference",
                    )
                    .at_field("glass"));
                }
                Ok(())
            }
            Fact::GlassReviewed(fact) => {
                let glass = glass(&fact.glass, &fact.casus)?;
                if on < glass.broken {
                    return Err(
                        Error::new(ErrorKind::TimeGoesBack, "before it was broken open").at_field("on")
                    );
                }
                if glass.reviewed.is_some() {
                    return Err(Error::new(ErrorKind::Duplicate, "it is reviewed").at_field("glass"));
                }
                Ok(())
            }
            _ => Ok(()),
        }
    }
}

/// The sharing question behind forwarding a request to the supervisory authority (art. 14 of the data protection law).
pub(super) fn forwarding(book: &RuleBook, base: share::Situation, on: Day) -> Result<Outcome> {
    let asked = share::Situation {
        op: share::Op::Send,
        item: share::Item::RightsRequest,
        setting: share::Setting::Outside,
        receiver: share::Receiver::DataProtectionAuthority,
        purpose: share::Purpose::Rights,
        category: share::Category::Judicial,
        ..base
    };
    Ok(book.decide(&asked, on)?.outcome())
}

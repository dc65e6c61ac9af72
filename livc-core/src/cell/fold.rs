use std::collections::BTreeMap;

use super::invitation::Invitation;
use super::member::{Clearance, MandateRecord, Member, SeatHolding};
use super::territory::Merged;
use crate::event::{
    BasisCategory, BasisDeclared, BasisOperation, Calendar, CellState, Controller, Fact, Function, Holder,
    JournalOpened, KeptData, MeetingKind, NoCellReason, Recorded, Seat, YesNo,
};
use crate::id::{CellId, DocumentRef, JournalId, MeetingId, MemberRef, MunicipalityRef, Token};
use crate::time::{Day, Period};

/// A declared basis for recording personal data.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Basis {
    /// The declaration.
    pub declared: BasisDeclared,
    /// When it holds.
    pub period: Period,
}

/// A question that the cell answered for itself.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SettledQuestion {
    /// The question.
    pub question: Token,
    /// The answer.
    pub answer: YesNo,
    /// Who answered.
    pub by: Option<MemberRef>,
    /// The opinion it rests on.
    pub reference: DocumentRef,
    /// From which day until which.
    pub on: Day,
    /// The first day on which the question is open again.
    pub until: Day,
}

/// How long the cell itself keeps something.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RetentionPolicy {
    /// How many units.
    pub length: u32,
    /// The unit.
    pub unit: Calendar,
    /// The opinion it rests on.
    pub reference: DocumentRef,
}

/// A meeting that was held.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Meeting {
    /// Its kind.
    pub kind: MeetingKind,
    /// The day.
    pub on: Day,
    /// Who was there.
    pub present: Vec<MemberRef>,
}

/// A cell, as its facts say.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Cell {
    /// The cell.
    pub id: CellId,
    /// Its journal.
    pub journal: JournalId,
    /// Who determines purposes and means.
    pub controller: Controller,
    /// Where it is in its life.
    pub state: CellState,
    /// Why there was none before.
    pub reasons: Vec<NoCellReason>,
    /// The municipalities that share it, with the days.
    pub municipalities: BTreeMap<MunicipalityRef, Vec<Period>>,
    /// Members and invited participants.
    pub members: BTreeMap<MemberRef, Member>,
    /// The meetings held.
    pub meetings: BTreeMap<MeetingId, Meeting>,
    /// The declared bases.
    pub bases: Vec<Basis>,
    /// The questions it answered for itself.
    pub settled: Vec<SettledQuestion>,
    /// How long it keeps what no law gives a period for.
    pub retention: BTreeMap<KeptData, RetentionPolicy>,
    /// How many incidents were recorded.
    pub incidents: u32,
    /// How many times a service declined to take part, by year; nothing else is known of it.
    pub refusals: BTreeMap<u32, u32>,
    /// The municipalities that went up in another, as long as the cell has not said that it stops for them.
    pub merged: Vec<Merged>,
    /// The days of threats about somebody of whom the cell keeps nothing, of which the mayor has not said what he
    /// thinks.
    pub unconfirmed: Vec<Day>,
    /// Whether the mayor ever took his seat. Until then whoever opened the journal sets the cell up; from then
    /// on that door stays shut, also for facts of an earlier day and after the seat fell vacant.
    pub founded: bool,
}

/// Ends what has not ended before a day. What would begin on or after it never was.
pub(super) fn end(period: Period, on: Day) -> Option<Period> {
    let until = period.until().map_or(on, |until| until.min(on));
    Period::new(period.from(), Some(until)).ok()
}

pub(super) fn end_all(periods: &mut Vec<Period>, on: Day) {
    *periods = periods.iter().filter_map(|period| end(*period, on)).collect();
}

impl Cell {
    /// A cell whose journal was opened.
    #[must_use]
    pub fn opened(fact: &JournalOpened) -> Self {
        Self {
            id: fact.cell.clone(),
            journal: fact.journal.clone(),
            controller: fact.controller,
            state: CellState::None,
            reasons: Vec::new(),
            municipalities: BTreeMap::new(),
            members: BTreeMap::new(),
            meetings: BTreeMap::new(),
            bases: Vec::new(),
            settled: Vec::new(),
            retention: BTreeMap::new(),
            incidents: 0,
            refusals: BTreeMap::new(),
            merged: Vec::new(),
            unconfirmed: Vec::new(),
            founded: false,
        }
    }

    /// Folds one fact in. Facts of casussen change nothing here, and a fact about a member who is not known
    /// changes nothing: whether it may be recorded was decided before.
    pub fn apply(&mut self, recorded: &Recorded) {
        let on = recorded.on;
        match &recorded.fact {
            Fact::CellStateChanged(fact) => {
                self.state = fact.state;
                self.reasons.clone_from(&fact.reasons);
            }
            Fact::MunicipalityJoined(fact) => {
                self.join(&fact.municipality, on);
            }
            Fact::MunicipalityLeft(fact) => {
                self.leave(&fact.municipality, on);
            }
            Fact::MunicipalityRecoded(fact) => self.recode(fact, on),
            Fact::ThreatPassedOn(fact) if fact.casus.is_none() => self.unconfirmed.push(on),
            Fact::ThreatConfirmed(fact) if fact.casus.is_none() => self.unconfirmed.clear(),
            Fact::BasisDeclared(fact) => {
                if let Ok(period) = Period::new(fact.from, fact.until) {
                    self.bases.push(Basis { declared: fact.clone(), period });
                }
            }
            Fact::BasisWithdrawn(fact) => {
                self.bases.retain_mut(|basis| {
                    if basis.declared.basis != fact.basis {
                        return true;
                    }
                    end(basis.period, on).is_some_and(|period| {
                        basis.period = period;
                        true
                    })
                });
            }
            Fact::QuestionSettled(fact) => self.settled.push(SettledQuestion {
                question: fact.question.clone(),
                answer: fact.answer,
                by: recorded.by.as_ref().map(|by| by.member.clone()),
                reference: fact.reference.clone(),
                on,
                until: fact.until,
            }),
            Fact::RetentionSet(fact) => {
                let policy = RetentionPolicy {
                    length: fact.length,
                    unit: fact.unit,
                    reference: fact.reference.clone(),
                };
                self.retention.insert(fact.data.unwrap_or(KeptData::Casus), policy);
            }
            Fact::MeetingHeld(fact) => {
                let meeting = Meeting { kind: fact.kind, on, present: fact.present.clone() };
                self.meetings.insert(fact.meeting.clone(), meeting);
            }
            Fact::RefusalCounted(fact) => {
                self.refusals.insert(fact.year, fact.count);
            }
            Fact::IncidentRecorded(_) => self.incidents = self.incidents.saturating_add(1),
            _ => self.apply_to_member(recorded),
        }
    }

    fn apply_to_member(&mut self, recorded: &Recorded) {
        let on = recorded.on;
        let open = |until: Option<Day>| Period::new(on, until).ok();
        let by = recorded.by.as_ref().map_or(Function::Nobody, |by| by.seat);
        match &recorded.fact {
            Fact::MemberAdded(fact) => {
                let Some(period) = open(None) else { return };
                let member = Member {
                    capacity: fact.capacity,
                    regime: fact.regime,
                    service: fact.service.clone(),
                    period,
                    seats: Vec::new(),
                    coordinates: Vec::new(),
                    clearances: Vec::new(),
                    mandates: Vec::new(),
                    protocol: None,
                    invitations: Vec::new(),
                };
                self.members.insert(fact.member.clone(), member);
            }
            Fact::MemberEnded(fact) => self.change(&fact.member, |member| member.end(on)),
            Fact::SeatAssigned(fact) => {
                let Some(period) = open(fact.until) else { return };
                if fact.seat == Seat::Mayor && fact.holder == Holder::Principal {
                    self.founded = true;
                }
                self.change(&fact.member, |member| {
                    member.seats.push(SeatHolding {
                        seat: fact.seat,
                        holder: fact.holder,
                        municipality: fact.municipality.clone(),
                        designated_by: fact.designated_by.clone(),
                        period,
                    });
                });
            }
            Fact::SeatEnded(fact) => self.change(&fact.member, |member| {
                member.seats.retain_mut(|holding| {
                    holding.seat != fact.seat
                        || end(holding.period, on).is_some_and(|period| {
                            holding.period = period;
                            true
                        })
                });
            }),
            Fact::CoordinatorNamed(fact) => {
                for member in self.members.values_mut() {
                    end_all(&mut member.coordinates, on);
                }
                self.change(&fact.member, |member| member.coordinates.extend(open(None)));
            }
            Fact::ClearanceRecorded(fact) => {
                let clearance = open(fact.until).map(|period| Clearance { level: fact.level, period });
                self.change(&fact.member, |member| member.clearances.extend(clearance));
            }
            Fact::MandateRecorded(fact) => {
                let mandate = open(fact.until).map(|period| MandateRecord {
                    status: fact.status,
                    article: fact.article.clone(),
                    period,
                });
                self.change(&fact.member, |member| member.mandates.extend(mandate));
            }
            Fact::ProtocolSigned(fact) => self.change(&fact.member, |member| member.protocol = Some(on)),
            Fact::MemberInvited(fact) => {
                let Some(period) = open(None) else { return };
                let invitation = Invitation::of(fact, by, period);
                self.change(&fact.member, |member| member.invitations.push(invitation));
            }
            Fact::InvitationEnded(fact) => {
                for member in self.members.values_mut() {
                    member.invitations.retain_mut(|invitation| {
                        invitation.id != fact.invitation
                            || end(invitation.period, on).is_some_and(|period| {
                                invitation.period = period;
                                true
                            })
                    });
                }
            }
            _ => {}
        }
    }

    fn change(&mut self, member: &MemberRef, change: impl FnOnce(&mut Member)) {
        if let Some(member) = self.members.get_mut(member) {
            change(member);
        }
    }

    /// Forgets that somebody was invited to a casus which is destroyed.
    pub(crate) fn forget(&mut self, casus: &crate::id::CasusId) {
        for member in self.members.values_mut() {
            member.invitations.retain(|invitation| invitation.casus.as_ref() != Some(casus));
        }
    }

    /// The municipalities that share the cell on a day.
    pub fn municipalities_on(&self, on: Day) -> impl Iterator<Item = &MunicipalityRef> {
        let holds = move |periods: &[Period]| periods.iter().any(|period| period.contains(on));
        self.municipalities
            .iter()
            .filter(move |(_, periods)| holds(periods))
            .map(|(municipality, _)| municipality)
    }

    /// Whether several municipalities share the cell on a day.
    pub fn is_joint(&self, on: Day) -> bool {
        self.municipalities_on(on).nth(1).is_some()
    }

    /// The basis that covers a category and an operation on a day. Without one the cell runs in no-record mode.
    pub fn basis_on(&self, category: BasisCategory, operation: BasisOperation, on: Day) -> Option<&Basis> {
        self.bases.iter().find(|basis| {
            basis.period.contains(on)
                && (basis.declared.category == BasisCategory::All || basis.declared.category == category)
                && (basis.declared.operation == BasisOperation::All || basis.declared.operation == operation)
        })
    }
}

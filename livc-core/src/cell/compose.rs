use super::fold::{Cell, Meeting};
use super::member::{Member, SeatHolding};
use crate::canonical::{Object, Value};
use crate::code::Code as _;
use crate::error::Result;
use crate::event::{ClearanceLevel, Holder, Seat};
use crate::id::MemberRef;
use crate::rule::vocabulary::{Facts, meet};
use crate::rule::{Answer, Outcome, RuleBook};
use crate::time::Day;

/// The answer on one of the three seats.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SeatAnswer {
    /// The seat.
    pub seat: Seat,
    /// Who holds it; nobody when absent.
    pub member: Option<MemberRef>,
    /// For whom, where a designated representative holds it.
    pub acts_for: Option<MemberRef>,
    /// What was asked.
    pub facts: Facts,
    /// The answer: *permitted* when it is lawfully held.
    pub answer: Answer,
}

/// Whether the cell is lawfully composed on a day, seat by seat.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Composition {
    /// The day.
    pub on: Day,
    /// Purpose and territory.
    pub establishment: Answer,
    /// The three seats.
    pub seats: Vec<SeatAnswer>,
}

impl SeatAnswer {
    /// As canonical JSON.
    pub fn to_value(&self) -> Value<'static> {
        Value::Object(
            Object::new()
                .with("seat", self.seat.as_str())
                .with("answer", self.answer.to_value())
                .with_some("member", self.member.as_ref().map(|member| member.as_str().to_owned()))
                .with_some("acts_for", self.acts_for.as_ref().map(|member| member.as_str().to_owned())),
        )
    }
}

impl Composition {
    /// Whether all three seats are lawfully held, and nothing is open about the cell itself.
    pub fn is_complete(&self) -> bool {
        self.outcomes().is_complete()
    }

    /// Whether all three seats are lawfully held.
    pub fn seats_are_held(&self) -> bool {
        self.seats.iter().all(|seat| seat.answer.outcome == Some(Outcome::Permitted))
    }

    /// Whether an open question, and nothing worse, stands between the cell and a lawful composition.
    pub fn is_unsettled(&self) -> bool {
        self.outcomes().is_unsettled()
    }

    fn outcomes(&self) -> Composed {
        Composed {
            establishment: self.establishment.outcome,
            seats: self.seats.iter().map(|seat| seat.answer.outcome).collect(),
        }
    }

    /// The seats that are not lawfully held, or about which a question is open.
    pub fn shortcomings(&self) -> impl Iterator<Item = &SeatAnswer> {
        self.seats.iter().filter(|seat| seat.answer.outcome != Some(Outcome::Permitted))
    }

    /// As canonical JSON.
    pub fn to_value(&self) -> Value<'static> {
        let seats = self.seats.iter().map(SeatAnswer::to_value);
        Value::Object(
            Object::new()
                .with("on", self.on)
                .with("complete", self.is_complete())
                .with("establishment", self.establishment.to_value())
                .with("seats", seats.collect::<Value<'_>>()),
        )
    }
}

/// The outcomes of a [`Composition`] alone: what a move hangs on.
pub(crate) struct Composed {
    establishment: Option<Outcome>,
    seats: Vec<Option<Outcome>>,
}

impl Composed {
    pub(crate) fn is_complete(&self) -> bool {
        let held = |outcome: &Option<Outcome>| *outcome == Some(Outcome::Permitted);
        self.establishment != Some(Outcome::Unsettled) && self.seats.iter().all(held)
    }

    pub(crate) fn is_unsettled(&self) -> bool {
        let fits =
            |outcome: &Option<Outcome>| matches!(outcome, Some(Outcome::Permitted | Outcome::Unsettled));
        !self.is_complete() && self.seats.iter().all(fits)
    }
}

/// A seat as it was judged: by the best of those who hold it.
struct Judged<'a, A> {
    holder: Option<(&'a MemberRef, &'a SeatHolding)>,
    facts: Facts,
    answer: A,
}

impl Cell {
    /// Whether the cell is lawfully composed on a day, with every shortcoming. Several holders of one seat are
    /// judged by the best of them.
    ///
    /// # Errors
    /// [`crate::ErrorKind::ContradictoryFacts`] if the book calls a situation impossible that the cell is in.
    pub fn composition(&self, book: &RuleBook, on: Day) -> Result<Composition> {
        let base = self.base(on);
        let establishment = book.answer(&self.establishment(base, on).into(), on)?;
        let seats =
            Seat::ALL.iter().map(|seat| self.seat(book, *seat, base, on)).collect::<Result<Vec<_>>>()?;
        Ok(Composition { on, establishment, seats })
    }

    /// Whether the cell is lawfully composed on a day, without the reasons.
    ///
    /// # Errors
    /// As [`Cell::composition`].
    pub(crate) fn composed(&self, book: &RuleBook, on: Day) -> Result<Composed> {
        let base = self.base(on);
        let establishment = book.outcome(&self.establishment(base, on).into(), on)?;
        let of = |seat: &Seat| {
            let judged = self.judged(*seat, base, on, |facts| book.outcome(facts, on), |outcome| *outcome)?;
            Ok(judged.answer)
        };
        Ok(Composed { establishment, seats: Seat::ALL.iter().map(of).collect::<Result<Vec<_>>>()? })
    }

    fn base(&self, on: Day) -> meet::Situation {
        meet::Situation {
            joint: if self.is_joint(on) { meet::Joint::Yes } else { meet::Joint::No },
            purpose: meet::Purpose::TerroristOffences,
            meeting: meet::Meeting::None,
            present: meet::Present::Yes,
            ..meet::Situation::baseline()
        }
    }

    fn establishment(&self, base: meet::Situation, on: Day) -> meet::Situation {
        let territory = if self.merged_away(on).next().is_some() {
            meet::Territory::MergedAway
        } else {
            meet::Territory::Unchanged
        };
        meet::Situation { check: meet::Check::Establishment, territory, ..base }
    }

    /// The three seats at a meeting that was held: whether each is lawfully held that day, and present. Absence is a
    /// notice and no shortcoming.
    ///
    /// # Errors
    /// As [`Cell::composition`].
    pub fn seats_at(&self, book: &RuleBook, held: &Meeting) -> Result<Vec<SeatAnswer>> {
        let base = meet::Situation {
            joint: if self.is_joint(held.on) { meet::Joint::Yes } else { meet::Joint::No },
            purpose: meet::Purpose::TerroristOffences,
            meeting: super::presence::meeting(held.kind),
            ..meet::Situation::baseline()
        };
        let seat = |seat: &Seat| {
            let mut holders = self.holders(*seat, held.on);
            let there = holders.any(|(reference, _, _)| held.present.contains(reference));
            let present = if there { meet::Present::Yes } else { meet::Present::No };
            self.seat(book, *seat, meet::Situation { present, ..base }, held.on)
        };
        Seat::ALL.iter().map(seat).collect()
    }

    fn seat(&self, book: &RuleBook, seat: Seat, base: meet::Situation, on: Day) -> Result<SeatAnswer> {
        let ask = |facts: &Facts| book.answer(facts, on);
        let Judged { holder, facts, answer } = self.judged(seat, base, on, ask, |answer| answer.outcome)?;
        let represents = holder.filter(|(_, holding)| holding.holder == Holder::Representative);
        Ok(SeatAnswer {
            seat,
            member: holder.map(|(member, _)| member.clone()),
            acts_for: represents.and_then(|(_, holding)| holding.designated_by.clone()),
            facts,
            answer,
        })
    }

    /// Judges each who holds a seat, in the way that is asked for, and keeps the first of the best.
    fn judged<A>(
        &self,
        seat: Seat,
        base: meet::Situation,
        on: Day,
        ask: impl Fn(&Facts) -> Result<A>,
        outcome: impl Fn(&A) -> Option<Outcome>,
    ) -> Result<Judged<'_, A>> {
        let base = meet::Situation { check: meet::Check::Seat, seat: seat_fact(seat), ..base };
        let mut best: Option<Judged<'_, A>> = None;
        for (reference, member, holding) in self.holders(seat, on) {
            let facts = Facts::from(self.seat_situation(base, member, holding, on));
            let answer = ask(&facts)?;
            let rank = |answer: &A| rank(outcome(answer));
            if best.as_ref().is_none_or(|best| rank(&answer) < rank(&best.answer)) {
                best = Some(Judged { holder: Some((reference, holding)), facts, answer });
            }
        }
        if let Some(best) = best {
            return Ok(best);
        }
        let facts = Facts::from(meet::Situation {
            designation: meet::Designation::NotNeeded,
            clearance: clearance_need(seat).unwrap_or(meet::Clearance::Missing),
            ..base
        });
        let answer = ask(&facts)?;
        Ok(Judged { holder: None, facts, answer })
    }

    fn holders(&self, seat: Seat, on: Day) -> impl Iterator<Item = (&MemberRef, &Member, &SeatHolding)> {
        self.members.iter().flat_map(move |(reference, member)| {
            let held = member.seats_on(on).filter(move |holding| holding.seat == seat);
            held.map(move |holding| (reference, member, holding))
        })
    }

    fn seat_situation(
        &self,
        base: meet::Situation,
        member: &Member,
        holding: &SeatHolding,
        on: Day,
    ) -> meet::Situation {
        meet::Situation {
            holder: match holding.holder {
                Holder::Principal => meet::Holder::Principal,
                Holder::Representative => meet::Holder::Representative,
            },
            designation: self.designation(holding, on),
            clearance: clearance_need(holding.seat).unwrap_or_else(|| clearance(member, on)),
            attendee: meet::Attendee::SeatHolder,
            invitation: meet::Invitation::NotNeeded,
            mandate: meet::Mandate::NotNeeded,
            ..base
        }
    }

    /// A designation falls into doubt when the one who made it no longer holds the seat.
    fn designation(&self, holding: &SeatHolding, on: Day) -> meet::Designation {
        if holding.holder == Holder::Principal {
            return meet::Designation::NotNeeded;
        }
        let Some(principal) = &holding.designated_by else { return meet::Designation::Missing };
        let in_office = self.members.get(principal).is_some_and(|member| {
            member.seats_on(on).any(|own| own.seat == holding.seat && own.holder == Holder::Principal)
        });
        // The chief of police need not be a member himself; a mayor who designates is.
        if in_office || holding.seat != Seat::Mayor {
            meet::Designation::Recorded
        } else {
            meet::Designation::FormerMayor
        }
    }
}

fn rank(outcome: Option<Outcome>) -> u8 {
    match outcome {
        Some(Outcome::Permitted) => 0,
        Some(Outcome::Unsettled) => 1,
        Some(Outcome::NoGround) => 2,
        Some(Outcome::Forbidden) | None => 3,
    }
}

pub(super) fn seat_fact(seat: Seat) -> meet::Seat {
    match seat {
        Seat::Mayor => meet::Seat::Mayor,
        Seat::Police => meet::Seat::Police,
        Seat::Prevention => meet::Seat::Prevention,
    }
}

/// Only the police seat needs a clearance.
fn clearance_need(seat: Seat) -> Option<meet::Clearance> {
    (seat != Seat::Police).then_some(meet::Clearance::NotNeeded)
}

fn clearance(member: &Member, on: Day) -> meet::Clearance {
    let valid = |level: fn(ClearanceLevel) -> bool| {
        member.clearances.iter().any(|clearance| clearance.period.contains(on) && level(clearance.level))
    };
    if valid(|level| level >= ClearanceLevel::Secret) {
        meet::Clearance::Valid
    } else if valid(|_| true) {
        meet::Clearance::TooLow
    } else if member.clearances.is_empty() {
        meet::Clearance::Missing
    } else {
        meet::Clearance::Expired
    }
}

use super::invitation::Invitation;
use crate::event::{Capacity, ClearanceLevel, Function, Holder, MandateStatus, Regime, Seat};
use crate::id::{ArticleRef, CasusId, MemberRef, MunicipalityRef, ServiceRef};
use crate::law::ProvisionId;
use crate::rule::RuleBook;
use crate::time::{Day, Period};

/// A seat held by a member.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SeatHolding {
    /// The seat.
    pub seat: Seat,
    /// How it is held.
    pub holder: Holder,
    /// The municipality for which it is held, in a joint cell.
    pub municipality: Option<MunicipalityRef>,
    /// The principal who designated a representative.
    pub designated_by: Option<MemberRef>,
    /// When.
    pub period: Period,
}

/// A security clearance.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Clearance {
    /// The level.
    pub level: ClearanceLevel,
    /// When.
    pub period: Period,
}

/// What is known of a mandate.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MandateRecord {
    /// What is known.
    pub status: MandateStatus,
    /// The article that gives it.
    pub article: Option<ArticleRef>,
    /// When.
    pub period: Period,
}

/// A member or invited participant.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Member {
    /// In what capacity.
    pub capacity: Capacity,
    /// The legislation that the service is under.
    pub regime: Regime,
    /// The service.
    pub service: Option<ServiceRef>,
    /// When.
    pub period: Period,
    /// The seats held.
    pub seats: Vec<SeatHolding>,
    /// When the member coordinates the cell.
    pub coordinates: Vec<Period>,
    /// The security clearances.
    pub clearances: Vec<Clearance>,
    /// What is known of mandates.
    pub mandates: Vec<MandateRecord>,
    /// Since when the protocol is signed.
    pub protocol: Option<Day>,
    /// The invitations.
    pub invitations: Vec<Invitation>,
}

impl Member {
    /// Ends the membership. Whoever is ended on the first day keeps that day and nothing that goes with it.
    pub(super) fn end(&mut self, on: Day) {
        if let Some(period) = super::fold::end(self.period, on) {
            self.period = period;
            return;
        }
        let from = self.period.from();
        self.period = Period::new(from, from.next()).unwrap_or(self.period);
        self.seats.clear();
        self.coordinates.clear();
        self.invitations.clear();
    }

    /// The seats held on a day.
    pub fn seats_on(&self, on: Day) -> impl Iterator<Item = &SeatHolding> {
        self.seats.iter().filter(move |holding| self.period.contains(on) && holding.period.contains(on))
    }

    /// What the member is on a day: a seat goes before coordinating, coordinating before an invitation.
    pub fn function_on(&self, on: Day) -> Function {
        if !self.period.contains(on) {
            return Function::Nobody;
        }
        let seat = self.seats_on(on).map(|holding| match (holding.seat, holding.holder) {
            (Seat::Mayor, Holder::Principal) => Function::Mayor,
            (Seat::Mayor, Holder::Representative) => Function::MayorRepresentative,
            (Seat::Police, Holder::Principal) => Function::PoliceChief,
            (Seat::Police, Holder::Representative) => Function::PoliceRepresentative,
            (Seat::Prevention, Holder::Principal | Holder::Representative) => Function::PreventionOfficial,
        });
        seat.min().unwrap_or_else(|| {
            if self.coordinates.iter().any(|period| period.contains(on)) {
                Function::Coordinator
            } else if self.invitations.iter().any(|invitation| invitation.period.contains(on)) {
                match self.capacity {
                    Capacity::CommunityService => Function::CommunityInvitee,
                    _ => Function::MunicipalInvitee,
                }
            } else {
                Function::Nobody
            }
        })
    }

    /// Every function that the member has on a day: a prevention official may coordinate as well.
    pub fn functions_on(&self, on: Day) -> Vec<Function> {
        let mut functions = vec![self.function_on(on)];
        if self.period.contains(on) && self.coordinates.iter().any(|period| period.contains(on)) {
            functions.push(Function::Coordinator);
        }
        functions.dedup();
        functions
    }

    /// The invitation that holds for a casus on a day: one for the casus goes before a standing one, and that
    /// before one for another casus. Whoever left has none.
    pub fn invitation_on(&self, casus: Option<&CasusId>, on: Day) -> Option<&Invitation> {
        let member = self.period.contains(on);
        let holding =
            || self.invitations.iter().filter(move |invitation| member && invitation.period.contains(on));
        holding()
            .find(|invitation| casus.is_some() && invitation.casus.as_ref() == casus)
            .or_else(|| holding().find(|invitation| invitation.casus.is_none()))
            .or_else(|| holding().next())
    }

    /// The last record of a mandate that holds on a day.
    pub fn mandate_record_on(&self, on: Day) -> Option<&MandateRecord> {
        self.mandates.iter().rev().find(|mandate| mandate.period.contains(on))
    }

    /// What is known of the mandate on a day. One that covers does so from and until its own days, and only while the
    /// article that gives it is in force; of an article that the book knows no dates of, the record is believed. A
    /// mandate by no article is one that nobody verified.
    pub fn mandate_on(&self, book: &RuleBook, on: Day) -> Option<MandateStatus> {
        let record = self.mandate_record_on(on)?;
        if record.status != MandateStatus::Covers {
            return Some(record.status);
        }
        Some(match record.in_force(book, on) {
            None => MandateStatus::Unverified,
            Some(false) => MandateStatus::None,
            Some(true) => MandateStatus::Covers,
        })
    }
}

impl MandateRecord {
    /// Whether the article that gives the mandate is in force; `None` where none is named.
    pub(super) fn in_force(&self, book: &RuleBook, on: Day) -> Option<bool> {
        let article = self.article.as_ref()?;
        let known = ProvisionId::new(article.as_str()).ok().and_then(|id| book.is_in_force(&id, on));
        Some(known.unwrap_or(true))
    }
}

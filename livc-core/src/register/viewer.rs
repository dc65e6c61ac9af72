//! Who looks: what the register knows of him, and the question that a look is.

use super::question::share_base;
use super::state::Register;
use crate::casus::Casus;
use crate::cell::{Cell, Member};
use crate::code::Code as _;
use crate::error::{Error, ErrorKind, Result};
use crate::event::{Capacity, Function, ViewerRole};
use crate::id::{CasusId, DocumentRef, MemberRef};
use crate::rule::RuleBook;
use crate::rule::vocabulary::share;
use crate::time::Day;

/// Who looks, in what capacity, why and on which day.
///
/// The capacity says which of his doors somebody goes through, and the register whether he has it. A seat, the
/// coordination and the three capacities of oversight belong to the member: looking in one that he does not hold is
/// an error. To direct a casus or to be invited to it belongs to the casus: whoever claims it wrongly sees what he
/// would see if the casus did not exist.
#[derive(Clone, Copy, Debug)]
pub struct Viewer<'a> {
    /// Who looks.
    pub member: &'a MemberRef,
    /// In what capacity.
    pub role: ViewerRole,
    /// The document that says why.
    pub reason: &'a DocumentRef,
    /// The day.
    pub on: Day,
}

/// Whether a capacity oversees the cell without taking part in it.
pub(super) const fn oversees(capacity: Capacity) -> bool {
    matches!(capacity, Capacity::DataProtectionOfficer | Capacity::Supervisor | Capacity::Archivist)
}

const fn role_of(capacity: Capacity) -> Option<ViewerRole> {
    match capacity {
        Capacity::DataProtectionOfficer => Some(ViewerRole::DataProtectionOfficer),
        Capacity::Supervisor => Some(ViewerRole::Supervisor),
        Capacity::Archivist => Some(ViewerRole::Archivist),
        Capacity::SeatHolder
        | Capacity::MunicipalStaff
        | Capacity::MunicipalLevelService
        | Capacity::CommunityService
        | Capacity::WelfareCentre
        | Capacity::Alderman
        | Capacity::Intelligence
        | Capacity::Prosecution
        | Capacity::FederalPolice
        | Capacity::Observer
        | Capacity::Other => None,
    }
}

/// A viewer whom the register knows.
pub(super) struct Known<'a> {
    pub(super) viewer: Viewer<'a>,
    member: &'a Member,
    /// The day, or the last one on which something about the cell was recorded: whoever gave something up by then does
    /// not look with it, on whatever day he says he does. What is recorded of casussen plays no part in it.
    last: Day,
}

impl Register {
    /// The viewer as the register knows him. It asks about no casus, so that its errors tell about none.
    pub(super) fn known<'a>(&'a self, cell: &'a Cell, viewer: Viewer<'a>) -> Result<Known<'a>> {
        let member = cell.members.get(viewer.member).ok_or_else(|| {
            Error::new(ErrorKind::UnknownMember, "no member with this reference").at_field("viewer")
        })?;
        let last = self.latest.map_or(viewer.on, |day| day.max(viewer.on));
        let known = Known { viewer, member, last };
        if known.holds() {
            return Ok(known);
        }
        let error = Error::new(ErrorKind::Contradiction, "the viewer does not hold this role on that day");
        let held = ViewerRole::ALL.iter().filter(|role| known.may_hold(**role));
        Err(error.at_field("role").expecting(held.map(|role| role.as_str())))
    }
}

impl Known<'_> {
    fn holds(&self) -> bool {
        self.may_hold(self.viewer.role)
    }

    /// Whether the member holds a role, as far as no casus says it.
    fn may_hold(&self, role: ViewerRole) -> bool {
        let on = |day: Day| {
            let own = self.member.period.contains(day);
            match role {
                ViewerRole::SeatHolder => self.seat_on(day).is_some(),
                ViewerRole::Coordinator => {
                    own && self.member.coordinates.iter().any(|period| period.contains(day))
                }
                ViewerRole::CaseDirector | ViewerRole::Invitee => true,
                ViewerRole::DataProtectionOfficer | ViewerRole::Supervisor | ViewerRole::Archivist => {
                    own && role_of(self.member.capacity) == Some(role)
                }
            }
        };
        on(self.viewer.on) && on(self.last)
    }

    fn seat_on(&self, day: Day) -> Option<Function> {
        self.member.seats_on(day).next().map(|_| self.member.function_on(day))
    }

    /// The days on which what the viewer holds must hold: the one he names, and the last on which something about the
    /// cell was recorded.
    pub(super) fn days(&self) -> [Day; 2] {
        [self.viewer.on, self.last]
    }

    /// Whether the viewer oversees the cell.
    pub(super) fn oversees(&self) -> bool {
        matches!(
            self.viewer.role,
            ViewerRole::DataProtectionOfficer | ViewerRole::Supervisor | ViewerRole::Archivist
        )
    }

    /// The function that goes into the access event. Of a casus that is not seen it says nothing, so a function that
    /// comes from a casus counts only when one was `seen`.
    pub(super) fn function(&self, seen: bool) -> Function {
        let on = self.viewer.on;
        match self.viewer.role {
            ViewerRole::SeatHolder => self.seat_on(on).unwrap_or(Function::Nobody),
            ViewerRole::Coordinator => Function::Coordinator,
            ViewerRole::CaseDirector if seen => Function::CaseDirector,
            ViewerRole::Invitee if seen || self.invited(None, on) => self.invitee(),
            ViewerRole::CaseDirector
            | ViewerRole::Invitee
            | ViewerRole::DataProtectionOfficer
            | ViewerRole::Supervisor
            | ViewerRole::Archivist => Function::Nobody,
        }
    }

    /// Whether the viewer is the one who says afterwards what he thinks of a threat that was passed on.
    pub(super) fn confirms(&self) -> bool {
        let mayors = [Function::Mayor, Function::MayorRepresentative];
        self.viewer.role == ViewerRole::SeatHolder
            && self.seat_on(self.viewer.on).is_some_and(|function| mayors.contains(&function))
    }

    fn invitee(&self) -> Function {
        match self.member.capacity {
            Capacity::CommunityService => Function::CommunityInvitee,
            _ => Function::MunicipalInvitee,
        }
    }

    /// Whether the member has an invitation that holds for a casus; a standing one for none.
    fn invited(&self, casus: Option<&CasusId>, day: Day) -> bool {
        self.member
            .invitation_on(casus, day)
            .is_some_and(|invitation| invitation.casus.is_none() || invitation.casus.as_ref() == casus)
    }

    /// The question behind a look, with every fact filled in from the register; nothing when the casus does not know
    /// the viewer in this role.
    pub(super) fn situation(&self, book: &RuleBook, cell: &Cell, casus: &Casus) -> Option<share::Situation> {
        let Viewer { member: reference, role, on, .. } = self.viewer;
        let directs = casus.director.as_ref() == Some(reference);
        let own = |day: Day| self.member.period.contains(day);
        if !own(on) || !own(self.last) || (role == ViewerRole::CaseDirector && !directs) {
            return None;
        }
        let base = share::Situation {
            op: share::Op::ConsultFile,
            receiver: if self.member.capacity == Capacity::Observer {
                share::Receiver::Coach
            } else {
                share::Receiver::OwnFile
            },
            purpose: share::Purpose::Prevention,
            subject: share::Subject::ListedPerson,
            ..share_base(book, cell, Some(casus), reference, on)
        };
        let seated = self.seat_on(on).is_some() && self.seat_on(self.last).is_some();
        match role {
            ViewerRole::SeatHolder => Some(base),
            ViewerRole::Coordinator | ViewerRole::CaseDirector if seated => Some(base),
            ViewerRole::Coordinator | ViewerRole::CaseDirector | ViewerRole::Invitee => {
                self.as_invitee(casus, base)
            }
            // Whoever oversees the cell reads trail and proofs; no casus is his to read.
            ViewerRole::DataProtectionOfficer | ViewerRole::Supervisor | ViewerRole::Archivist => None,
        }
    }

    fn as_invitee(&self, casus: &Casus, base: share::Situation) -> Option<share::Situation> {
        let Viewer { on, .. } = self.viewer;
        let id = Some(&casus.id);
        if !self.invited(id, on) || !self.invited(id, self.last) {
            return None;
        }
        let community = self.member.capacity == Capacity::CommunityService;
        let own = self.member.invitation_on(id, on).is_some_and(|invitation| invitation.casus.is_some());
        Some(share::Situation {
            giver: if community { share::Giver::CommunityInvitee } else { share::Giver::MunicipalInvitee },
            tier: if own { share::Tier::AdHoc } else { share::Tier::Permanent },
            mandate: if community && base.mandate == share::Mandate::NotNeeded {
                share::Mandate::Unverified
            } else {
                base.mandate
            },
            protocol: match self.member.protocol {
                Some(since) if since <= on => share::Protocol::Signed,
                _ => share::Protocol::Unsigned,
            },
            care: share::Care::None,
            ..base
        })
    }
}

//! The round on a feedback sheet: who effectively took part, who agreed, and who is still to be asked.

use core::fmt;

use super::command::Command;
use super::decide::Context;
use super::state::Register;
use super::viewer::Viewer;
use crate::canonical::{Object, Value};
use crate::casus::Casus;
use crate::cell::Cell;
use crate::code::Code as _;
use crate::error::{ErrorKind, Result};
use crate::event::{Fact, LookAct, Position, Recorded, SheetAgreed, ViewerRole};
use crate::id::{CasusId, MeetingId, MemberRef};
use crate::journal::Seed;
use crate::rule::vocabulary::share;
use crate::time::Instant;

/// Who takes part in the consensus on a sheet: whoever was there for the item, and whoever was at the meeting and left
/// before it, or came after, with a seat or an invitation that is standing or for this casus. Art. 4, § 2 speaks of the
/// members who effectively take part in the *meeting*: this is the protective reading. Whoever was there for another
/// casus only is not asked, for asking would tell him of this one.
pub(super) fn taking_part(cell: &Cell, casus: &Casus, meeting: &MeetingId) -> Vec<MemberRef> {
    let mut taking: Vec<MemberRef> = casus.discussions.get(meeting).unwrap_or_default().to_vec();
    let Some(held) = cell.meetings.get(meeting) else { return taking };
    for reference in &held.present {
        let Some(member) = cell.members.get(reference) else { continue };
        let invited = member
            .invitation_on(Some(&casus.id), held.on)
            .is_some_and(|one| one.casus.is_none() || one.casus.as_ref() == Some(&casus.id));
        if (invited || member.seats_on(held.on).next().is_some()) && !taking.contains(reference) {
            taking.push(reference.clone());
        }
    }
    taking
}

/// The round on a sheet. What is on the sheet is not in it, and nowhere in livc.
#[derive(Clone, PartialEq, Eq)]
pub struct SheetRound {
    /// Who took a position, in the order of those who took part.
    pub given: Vec<(MemberRef, Position)>,
    /// Who is still to be asked.
    pub asked: Vec<MemberRef>,
    /// Where the round stands.
    pub consensus: share::Consensus,
}

impl fmt::Debug for SheetRound {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "SheetRound({})", self.consensus)
    }
}

/// A look at the round on a sheet, with its access event. It is for whoever may record the positions; to anybody else,
/// and of a casus that is hidden or does not exist, it shows nothing.
#[derive(Clone, PartialEq, Eq)]
pub struct SheetLook {
    access: Recorded,
    round: Option<SheetRound>,
}

impl SheetLook {
    /// The access event, to be appended to the access journal.
    pub fn access(&self) -> &Recorded {
        &self.access
    }

    /// The round.
    pub fn round(&self) -> Option<&SheetRound> {
        self.round.as_ref()
    }

    /// As canonical JSON: `access`, and `round` with `given`, `asked` and `consensus` where it may be seen.
    pub fn to_value(&self) -> Value<'static> {
        let round = self.round.as_ref().map(|round| {
            let given = round.given.iter().map(|(member, position)| {
                Value::Object(
                    Object::new()
                        .with("member", member.as_str().to_owned())
                        .with("position", position.as_str()),
                )
            });
            let asked = round.asked.iter().map(|member| Value::from(member.as_str().to_owned()));
            Value::Object(
                Object::new()
                    .with("given", given.collect::<Value<'_>>())
                    .with("asked", asked.collect::<Value<'_>>())
                    .with("consensus", round.consensus.as_str()),
            )
        });
        Value::Object(Object::new().with("access", self.access.to_object()).with_some("round", round))
    }
}

impl fmt::Debug for SheetLook {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "SheetLook {{ hidden: {} }}", self.round.is_none())
    }
}

impl Register {
    /// The round on the feedback sheet of a casus at a meeting, before or while it runs: who must still agree before it
    /// can be sent. It is shown to whoever may record the positions that day, and to nobody else: a sheet leaves no
    /// trace in any other view.
    ///
    /// # Errors
    /// As [`Register::look`].
    pub fn sheet(
        &self,
        context: Context<'_>,
        casus: &CasusId,
        meeting: &MeetingId,
        viewer: Viewer<'_>,
    ) -> Result<SheetLook> {
        let cell = self.opened()?;
        let known = self.known(cell, viewer)?;
        let seen = self.seen(context.book, casus, &known)?.is_some()
            && matches!(viewer.role, ViewerRole::SeatHolder | ViewerRole::Coordinator)
            && self.may_ask(context, casus, meeting, viewer)?;
        let round = match self.casussen.get(casus) {
            Some(casus) if seen => Some(round(cell, casus, meeting)),
            _ => None,
        };
        let access = super::look::access(&known, LookAct::Look, casus, seen);
        Ok(SheetLook { access, round })
    }

    /// Whether the viewer could record positions: it is decided as such an entry would be.
    fn may_ask(
        &self,
        context: Context<'_>,
        casus: &CasusId,
        meeting: &MeetingId,
        viewer: Viewer<'_>,
    ) -> Result<bool> {
        let fact = SheetAgreed { casus: casus.clone(), meeting: meeting.clone(), positions: Vec::new() };
        let fact = Fact::from(fact);
        let at: Instant = format!("{}T12:00:00.000Z", viewer.on).parse()?;
        let command = Command {
            at,
            on: viewer.on,
            actor: Some(viewer.member.clone()),
            seed: Seed::new([0; 32]),
            head: self.head,
            facts: vec![fact.clone()],
            payload: None,
        };
        match self.judge(context, &command, &fact) {
            Ok(judged) => Ok(judged.is_ok()),
            // No such meeting, a day before it: no round.
            Err(error)
                if matches!(
                    error.kind(),
                    ErrorKind::UnknownMeeting | ErrorKind::UnknownCasus | ErrorKind::TimeGoesBack
                ) =>
            {
                Ok(false)
            }
            Err(error) => Err(error),
        }
    }
}

fn round(cell: &Cell, casus: &Casus, meeting: &MeetingId) -> SheetRound {
    let taking = taking_part(cell, casus, meeting);
    let positions = casus.sheets.get(meeting).map_or(&[][..], Vec::as_slice);
    let of = |member: &MemberRef| positions.iter().find(|given| given.member == *member);
    let given = taking.iter().filter_map(|member| Some((member.clone(), of(member)?.position)));
    SheetRound {
        given: given.collect(),
        asked: taking.iter().filter(|member| of(member).is_none()).cloned().collect(),
        consensus: super::around::consensus_of(&taking, positions),
    }
}

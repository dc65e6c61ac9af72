//! What one participant may share of a casus at a meeting: the register fills in what it knows.

use core::fmt;

use super::look::Look;
use super::question::{Question, audience, room, share_base};
use super::state::Register;
use super::viewer::Viewer;
use crate::canonical::{Object, Value};
use crate::code::Code as _;
use crate::error::{Error, ErrorKind, Result};
use crate::event::{Mark, MeetingKind, Recorded, ViewerRole};
use crate::id::{CasusId, DocumentRef, MemberRef};
use crate::rule::RuleBook;
use crate::rule::vocabulary::share::{Giver, Setting};
use crate::rule::vocabulary::{Facts, Scope};
use crate::sharing::{Briefing, briefing};

/// What one participant may share, with the access event where a casus was asked about. The two serialise together
/// and not apart.
///
/// A casus that is hidden from the participant and one that does not exist give the same briefing: what is certain
/// without it.
#[derive(Clone, PartialEq, Eq)]
pub struct Briefed {
    access: Option<Recorded>,
    briefing: Briefing,
}

impl Briefed {
    /// The access event, to be appended to the access journal; none where no casus was asked about.
    pub fn access(&self) -> Option<&Recorded> {
        self.access.as_ref()
    }

    /// The briefing.
    pub fn briefing(&self) -> &Briefing {
        &self.briefing
    }

    /// As canonical JSON: `{"access":{..},"briefing":{..}}`; without `access` where no casus was asked about.
    pub fn to_value(&self) -> Value<'static> {
        self.with("briefing", self.briefing.to_value())
    }

    /// The access event beside something made of the briefing, such as its page.
    pub fn with(&self, key: &'static str, made: Value<'static>) -> Value<'static> {
        let access = self.access.as_ref().map(|access| Value::Object(access.to_object()));
        Value::Object(Object::new().with(key, made).with_some("access", access))
    }
}

impl fmt::Debug for Briefed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:?}", self.briefing)
    }
}

/// What is about the casus or its agenda item, and so stays unknown without one.
const OF_THE_CASUS: [&str; 6] = ["listed", "age", "tier", "room", "audience", "invitation"];

impl Register {
    /// What a participant may share: of this casus, at this meeting, on this day. What livc knows is filled in;
    /// `claims` says what only the participant knows (`care`, `duty`, `danger` ..). Without a meeting, those named in
    /// `present` are who a case meeting is planned with; with neither, where it happens stays unknown.
    ///
    /// Whether there is such a casus is decided first, as for any look. The access event goes with the answer.
    ///
    /// # Errors
    /// As [`Register::question`] and [`crate::sharing::briefing`].
    pub fn briefing(
        &self,
        book: &RuleBook,
        question: Question<'_>,
        reason: &DocumentRef,
        claims: &Facts,
    ) -> Result<Briefed> {
        let look = question.casus.map(|casus| self.participant(book, casus, question, reason)).transpose()?;
        let visible = look.as_ref().is_some_and(|look| !look.is_hidden());
        let seen = Question { casus: question.casus.filter(|_| visible), ..question };
        let known = self.question(book, seen, claims)?;
        let mut facts = Facts::unknown(Scope::Share);
        for spec in Scope::Share.facts() {
            let open = !visible && OF_THE_CASUS.contains(&spec.name);
            if let Some(word) = known.get(spec.name).filter(|_| !open) {
                facts.set(spec.name, word)?;
            }
        }
        if !visible && facts.get("giver") == Some(Giver::Attendee.as_str()) {
            // Somebody who is invited to casussen one by one: to this one, or not.
            facts = without(&facts, &["giver"])?;
        }
        let mut hearers = Vec::new();
        match (question.meeting, question.present) {
            (None, None) => facts = without(&facts, &["setting", "room", "audience"])?,
            (None, Some(present)) => {
                facts.set("setting", Setting::CaseMeeting.as_str())?;
                facts = without(&facts, &["room", "audience"])?;
                if visible {
                    let presence = self.opened()?.attendance(
                        book,
                        MeetingKind::CaseMeeting,
                        present,
                        seen.casus,
                        Mark::Plain,
                        question.on,
                    )?;
                    facts.set("room", room(Some(&presence)).as_str())?;
                    facts.set("audience", audience(Some(&presence)).as_str())?;
                    hearers = self.hearers(book, seen, present)?;
                }
            }
            (Some(_), _) if visible => hearers = self.hearers(book, seen, &self.present(seen)?)?,
            (Some(_), _) => {}
        }
        let briefing = briefing(book, &facts, question.on).map_err(|error| error.within("claims"))?;
        let access = look.map(|look| look.access().clone());
        Ok(Briefed { access, briefing: briefing.heard_by(hearers) })
    }

    /// The look of a participant: by the seat that he holds, or else as somebody who is invited.
    fn participant(
        &self,
        book: &RuleBook,
        casus: &CasusId,
        question: Question<'_>,
        reason: &DocumentRef,
    ) -> Result<Look> {
        let look =
            |role| self.look(book, casus, Viewer { member: question.giver, role, reason, on: question.on });
        match look(ViewerRole::SeatHolder) {
            // Whoever holds no seat that day, or holds it no longer.
            Err(error) if error.kind() == ErrorKind::Contradiction => look(ViewerRole::Invitee),
            Err(error) if error.kind() == ErrorKind::UnknownMember => Err(error.at_field("giver")),
            seen => seen,
        }
    }

    /// Who is there for the agenda item: those named, or those recorded for it, or for the meeting.
    fn present(&self, question: Question<'_>) -> Result<Vec<MemberRef>> {
        if let Some(present) = question.present {
            return Ok(present.to_vec());
        }
        let unknown =
            || Error::new(ErrorKind::UnknownMeeting, "no meeting with this reference").at_field("meeting");
        let meeting = question.meeting.ok_or_else(unknown)?;
        let held = self.opened()?.meetings.get(meeting).ok_or_else(unknown)?;
        let casus = question.casus.and_then(|id| self.casus(id));
        let recorded = casus.and_then(|casus| casus.discussions.get(meeting));
        Ok(recorded.unwrap_or(&held.present).to_vec())
    }

    /// By which seat or invitation each of the others hears it.
    fn hearers(&self, book: &RuleBook, question: Question<'_>, present: &[MemberRef]) -> Result<Vec<Giver>> {
        let cell = self.opened()?;
        let casus = question.casus.and_then(|id| self.casus(id));
        let others = present.iter().filter(|member| *member != question.giver);
        Ok(others.map(|member| share_base(book, cell, casus, member, question.on).giver).collect())
    }
}

/// The facts without some.
fn without(facts: &Facts, names: &[&str]) -> Result<Facts> {
    let mut kept = Facts::unknown(facts.scope());
    for spec in facts.scope().facts().iter().filter(|spec| !names.contains(&spec.name)) {
        if let Some(word) = facts.get(spec.name) {
            kept.set(spec.name, word)?;
        }
    }
    Ok(kept)
}

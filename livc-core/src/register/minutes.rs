//! The minutes of a meeting: decisions, positions and actions as they were recorded. No prose, and nobody's silence.

use core::fmt;

use super::around::consensus_of;
use super::list::over;
use super::look::permits;
use super::state::Register;
use super::viewer::Viewer;
use crate::canonical::{Object, Value};
use crate::casus::{Casus, Decision};
use crate::cell::SeatAnswer;
use crate::code::Code as _;
use crate::error::{Error, ErrorKind, Result};
use crate::event::{
    CaseOutcome, ClosingReason, DataClass, LookAct, MeetingKind, MemberPosition, Position, Recorded, Scaling,
    ViewerRole,
};
use crate::id::{CasusId, MeetingId, MemberRef};
use crate::message::{Argument, Message};
use crate::rule::RuleBook;
use crate::rule::vocabulary::{Scope, meet, share};
use crate::sharing::{Page, Section, count};
use crate::time::Day;

/// A decision in the minutes, with the consensus of those who effectively took part in it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MinutedDecision {
    /// The decision.
    pub decision: Decision,
    /// Whether those who were there for the item agreed; nothing where no positions are taken.
    pub consensus: Option<share::Consensus>,
}

/// An item of the minutes.
#[derive(Clone, PartialEq, Eq)]
pub struct MinutesItem {
    /// The casus.
    pub casus: CasusId,
    /// Who was there for this item.
    pub present: Vec<MemberRef>,
    /// The decisions, in the order in which they were recorded.
    pub decisions: Vec<MinutedDecision>,
    /// The actions that these decisions are about, as they stand.
    pub actions: Vec<crate::casus::Action>,
}

impl fmt::Debug for MinutesItem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "MinutesItem({} decisions)", self.decisions.len())
    }
}

/// The minutes of a meeting as one viewer sees them, with the access event. An item that he may not see leaves no
/// trace in them.
#[derive(Clone, PartialEq, Eq)]
pub struct Minutes {
    access: Recorded,
    /// The meeting.
    pub meeting: MeetingId,
    /// Its kind.
    pub kind: MeetingKind,
    /// The day.
    pub on: Day,
    /// Who was there; for whoever holds a seat, coordinates, oversees, or was there himself.
    pub present: Option<Vec<MemberRef>>,
    /// The three seats as they were held and present; for the same.
    pub seats: Vec<SeatAnswer>,
    /// The items, by day of listing and then by reference.
    pub items: Vec<MinutesItem>,
}

impl Minutes {
    /// The access event, to be appended to the access journal.
    pub fn access(&self) -> &Recorded {
        &self.access
    }

    /// As canonical JSON: `access`, `meeting`, `kind`, `on`, `present`, `seats` (each with the notices of its answer),
    /// and `items`, each with `casus`, `present`, `decisions` and `actions`.
    pub fn to_value(&self) -> Value<'static> {
        let object = Object::new()
            .with("access", self.access.to_object())
            .with("meeting", self.meeting.as_str().to_owned())
            .with("kind", self.kind.as_str())
            .with("on", self.on)
            .with_some("present", self.present.as_deref().map(references))
            .with("seats", self.seats.iter().map(SeatAnswer::to_value).collect::<Value<'_>>())
            .with("items", self.items.iter().map(MinutesItem::to_value).collect::<Value<'_>>());
        Value::Object(object)
    }

    /// The access event beside something made of the minutes, such as their page.
    pub fn with(&self, key: &'static str, made: Value<'static>) -> Value<'static> {
        Value::Object(Object::new().with("access", self.access.to_object()).with(key, made))
    }

    /// The minutes on one page; the room `locale` renders it in any of its languages. Members, services and casussen
    /// stand in it by their references, for the host to write names over.
    pub fn page(&self) -> Page {
        let title = Message::new("minutes-title")
            .with("meeting", Argument::text(self.meeting.as_str()))
            .with("day", Argument::Day(self.on));
        let mut head = vec![Message::new("minutes-kind").with("kind", Argument::word(self.kind))];
        head.extend(self.present.as_deref().and_then(present));
        head.extend(self.seats.iter().filter_map(seat));
        let absent: Vec<_> = self
            .seats
            .iter()
            .filter(|seat| seat.facts.get("present") == Some(meet::Present::No.as_str()))
            .map(|seat| Argument::word(seat.seat))
            .collect();
        if !absent.is_empty() && self.kind == MeetingKind::CaseMeeting {
            head.push(Message::new("presence-practice").with("seats", Argument::All(absent)));
        }
        let mut sections = vec![Section { heading: None, lines: head }];
        sections.extend(self.items.iter().map(MinutesItem::section));
        Page { first: Vec::new(), title, sections }
    }
}

impl fmt::Debug for Minutes {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Minutes({} items)", self.items.len())
    }
}

fn references(members: &[MemberRef]) -> Value<'static> {
    members.iter().map(|member| Value::from(member.as_str().to_owned())).collect()
}

impl MinutesItem {
    fn to_value(&self) -> Value<'static> {
        let actions = self.actions.iter().map(|action| {
            Value::Object(
                Object::new()
                    .with("action", action.id.as_str().to_owned())
                    .with_some("owner", action.owner.as_ref().map(|owner| owner.as_str().to_owned()))
                    .with_some("due", action.due)
                    .with_some("ended", action.ended),
            )
        });
        Value::Object(
            Object::new()
                .with("casus", self.casus.as_str().to_owned())
                .with("present", references(&self.present))
                .with(
                    "decisions",
                    self.decisions.iter().map(MinutedDecision::to_value).collect::<Value<'_>>(),
                )
                .with("actions", actions.collect::<Value<'_>>()),
        )
    }
}

fn named(members: &[MemberRef]) -> Argument {
    Argument::texts(members.iter().map(MemberRef::as_str))
}

fn present(members: &[MemberRef]) -> Option<Message> {
    (!members.is_empty()).then(|| Message::new("minutes-present").with("present", named(members)))
}

fn seat(seat: &SeatAnswer) -> Option<Message> {
    let member = Argument::text(seat.member.as_ref()?.as_str());
    let word = Argument::word(seat.seat);
    Some(match &seat.acts_for {
        Some(principal) => Message::new("minutes-seat-for")
            .with("seat", word)
            .with("member", member)
            .with("principal", Argument::text(principal.as_str())),
        None => Message::new("minutes-seat").with("seat", word).with("member", member),
    })
}

fn action(action: &crate::casus::Action) -> Message {
    let id = Argument::text(action.id.as_str());
    if let Some(day) = action.ended {
        return Message::new("minutes-action-ended").with("action", id).with("day", Argument::Day(day));
    }
    let Some(owner) = &action.owner else { return Message::new("minutes-action").with("action", id) };
    let owner = Argument::text(owner.as_str());
    match action.due {
        Some(due) => Message::new("minutes-action-due")
            .with("action", id)
            .with("owner", owner)
            .with("day", Argument::Day(due)),
        None => Message::new("minutes-action-of").with("action", id).with("owner", owner),
    }
}

impl MinutesItem {
    fn section(&self) -> Section {
        let heading = Message::new("minutes-item").with("casus", Argument::text(self.casus.as_str()));
        let mut lines: Vec<Message> = present(&self.present).into_iter().collect();
        for decision in &self.decisions {
            decision.write(&self.present, &mut lines);
        }
        if self.decisions.is_empty() {
            lines.push(Message::new("minutes-nothing"));
        }
        lines.extend(self.actions.iter().map(action));
        Section { heading: Some(heading), lines }
    }
}

impl MinutedDecision {
    fn write(&self, present: &[MemberRef], to: &mut Vec<Message>) {
        let Self { decision, consensus } = self;
        to.push(match (decision.outcome, decision.scaling, decision.closing) {
            (Some(outcome), _, _) => Message::new("minutes-weighed").with("outcome", Argument::word(outcome)),
            (_, Some(scaling), _) => {
                Message::new("minutes-reviewed").with("scaling", Argument::word(scaling))
            }
            (_, _, Some(closing)) => Message::new("minutes-closed").with("closing", Argument::word(closing)),
            (None, None, None) => Message::new("minutes-step")
                .with("step", Argument::fact_value(Scope::Move, "step", decision.step.as_str())),
        });
        for position in Position::ALL {
            let took: Vec<_> =
                decision.positions().iter().filter(|given| given.position == *position).collect();
            if !took.is_empty() {
                let members = Argument::texts(took.iter().map(|given| given.member.as_str()));
                let line = Message::new("minutes-position").with("position", Argument::word(*position));
                to.push(line.with("members", members));
            }
        }
        match consensus {
            Some(share::Consensus::AllAgree) => to.push(Message::new("consensus-reached")),
            Some(share::Consensus::Objection | share::Consensus::Unrecorded) => {
                let agrees = |member: &&MemberRef| {
                    let own = |given: &&MemberPosition| {
                        given.member == **member && given.position == Position::Agree
                    };
                    decision.positions().iter().any(|given| own(&given))
                };
                let lacking = present.iter().filter(|member| !agrees(member)).count();
                to.push(Message::new("consensus-lacking").with("count", count(lacking)));
            }
            Some(share::Consensus::NotAsked) | None => {}
        }
        for goal in decision.progress() {
            to.push(
                Message::new("minutes-goal")
                    .with("goal", Argument::text(goal.goal.as_str()))
                    .with("progress", Argument::word(goal.progress)),
            );
        }
        if let Some(director) = decision.director() {
            to.push(Message::new("minutes-director").with("member", Argument::text(director.as_str())));
        }
        if let Some(day) = decision.next_review {
            to.push(Message::new("minutes-next-review").with("day", Argument::Day(day)));
        }
    }

    fn to_value(&self) -> Value<'static> {
        let Self { decision, consensus } = self;
        let positions = decision.positions().iter().map(|given| {
            Value::Object(
                Object::new()
                    .with("member", given.member.as_str().to_owned())
                    .with("position", given.position.as_str()),
            )
        });
        let progress = decision.progress().iter().map(|goal| {
            Value::Object(
                Object::new()
                    .with("goal", goal.goal.as_str().to_owned())
                    .with("progress", goal.progress.as_str()),
            )
        });
        let mut object = Object::new()
            .with("step", decision.step.as_str())
            .with("on", decision.on)
            .with_some("outcome", decision.outcome.map(CaseOutcome::as_str))
            .with_some("consensus", consensus.map(share::Consensus::as_str))
            .with_some("director", decision.director().map(|member| member.as_str().to_owned()))
            .with_some("scaling", decision.scaling.map(Scaling::as_str))
            .with_some("next_review", decision.next_review)
            .with_some("closing", decision.closing.map(ClosingReason::as_str));
        if !decision.positions().is_empty() {
            object.set("positions", positions.collect::<Value<'_>>());
        }
        if !decision.progress().is_empty() {
            object.set("progress", progress.collect::<Value<'_>>());
        }
        Value::Object(object)
    }
}

impl Register {
    /// The minutes of a meeting, as a member may see them: of each casus the decisions taken there, the positions, the
    /// consensus of those who effectively took part, and the actions. They are computed from what was recorded: what
    /// nobody recorded is not in them, and what was destroyed is not either.
    ///
    /// A decision whose fact names no meeting (a plan, the start of the follow-up, the closing) is of the meeting of
    /// that day at which the casus was discussed. Feedback sheets and information cards are in no minutes.
    ///
    /// # Errors
    /// As [`Register::list`]; [`ErrorKind::UnknownMeeting`].
    pub fn minutes(&self, book: &RuleBook, meeting: &MeetingId, viewer: Viewer<'_>) -> Result<Minutes> {
        let cell = self.opened()?;
        let known = self.known(cell, viewer)?;
        let held = cell.meetings.get(meeting).ok_or_else(|| {
            Error::new(ErrorKind::UnknownMeeting, "no meeting with this reference").at_field("meeting")
        })?;
        let mut views = Vec::new();
        let mut items = Vec::new();
        for casus in self.casussen.values().filter(|casus| casus.discussions.get(meeting).is_some()) {
            let Some((view, visible)) = self.seen(book, &casus.id, &known)? else { continue };
            items.push((casus.listed_on, item(casus, meeting, held.on, &|class| permits(&visible, class))));
            views.push(view);
        }
        items.sort_by(|(one, first), (other, second)| {
            one.cmp(other).then_with(|| first.casus.cmp(&second.casus))
        });
        let whole = !matches!(viewer.role, ViewerRole::Invitee | ViewerRole::CaseDirector)
            || held.present.contains(viewer.member);
        Ok(Minutes {
            access: over(&known, LookAct::Minutes, &views, None)?,
            meeting: meeting.clone(),
            kind: held.kind,
            on: held.on,
            present: whole.then(|| held.present.clone()),
            seats: if whole { cell.seats_at(book, held)? } else { Vec::new() },
            items: items.into_iter().map(|(_, item)| item).collect(),
        })
    }
}

fn item(casus: &Casus, meeting: &MeetingId, on: Day, may: &dyn Fn(DataClass) -> bool) -> MinutesItem {
    use crate::rule::vocabulary::r#move::Step;
    let present = casus.discussions.get(meeting).unwrap_or_default().to_vec();
    let class = |step| match step {
        Step::Weigh | Step::Close => DataClass::Weighing,
        _ => DataClass::Plan,
    };
    let decisions: Vec<_> = casus
        .decisions
        .iter()
        .filter(|decision| decision.is_of(meeting, on) && may(class(decision.step)))
        .map(|decision| MinutedDecision {
            consensus: (decision.step == Step::Weigh).then(|| consensus_of(&present, decision.positions())),
            decision: decision.clone(),
        })
        .collect();
    let about = |action: &&crate::casus::Action| {
        may(DataClass::Plan) && decisions.iter().any(|one| one.decision.actions().contains(&action.id))
    };
    let actions = casus.actions.iter().filter(about).cloned().collect();
    MinutesItem { casus: casus.id.clone(), present, decisions, actions }
}

//! The agenda of a case meeting to come: computed from what stands in the register that day, never kept.

use core::fmt;

use super::decide::Context;
use super::list::over;
use super::meeting::slot;
use super::state::Register;
use super::viewer::Viewer;
use crate::canonical::{Object, Value};
use crate::casus::{Casus, SettingName, SettingValue, Span, SpanUnit};
use crate::cell::{Cell, SeatAnswer};
use crate::code::Code as _;
use crate::code_enum;
use crate::error::{Error, ErrorKind, Result};
use crate::event::{CasusState, DataClass, Function, Holder, LookAct, Mark, MeetingKind, Recorded};
use crate::id::{CasusId, MemberRef};
use crate::rule::{Answer, RuleBook};
use crate::time::Day;

/// The minutes of an item where nobody says otherwise: 12 to 15 for each case in the Scottish conferences on domestic
/// violence (SafeLives). It is practice, and no law.
pub const ITEM_MINUTES: u32 = 15;

code_enum! {
    /// The part of an agenda in which an item stands, in this order (practice of Ghent).
    pub enum AgendaGroup: u8, "agenda_group" {
        /// New: on the list, not weighed yet.
        New = 1 => "new",
        /// Running.
        Running = 2 => "running",
        /// Can be closed: every goal is reached and no action is open.
        Closable = 3 => "closable",
    }
}

code_enum! {
    /// What is open at an item.
    pub enum AgendaMatter: u8, "agenda_matter" {
        /// The joint weighing, with the positions on it.
        Weigh = 1 => "weigh",
        /// A plan.
        Plan = 2 => "plan",
        /// The start of the follow-up.
        Start = 3 => "start",
        /// The review, due by that day.
        ReviewDue = 4 => "review_due",
        /// The day of the next review, which nobody set.
        ReviewUnset = 5 => "review_unset",
        /// An action whose day has passed.
        ActionOverdue = 6 => "action_overdue",
        /// The closing.
        Close = 7 => "close",
    }
}

/// Somebody who is invited to an item: by seat, standing, or for this casus.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Expected {
    /// The member.
    pub member: MemberRef,
    /// In what function.
    pub function: Function,
    /// For whom he acts, as a designated representative.
    pub acts_for: Option<MemberRef>,
    /// Whether he would lawfully be there.
    pub answer: Answer,
}

/// An item of an agenda.
#[derive(Clone, PartialEq, Eq)]
pub struct AgendaItem {
    /// The casus.
    pub casus: CasusId,
    /// The part of the agenda.
    pub group: AgendaGroup,
    /// The minutes set apart.
    pub minutes: u32,
    /// Whether the host fixed it for that day.
    pub fixed: bool,
    /// The day of listing.
    pub listed_on: Option<Day>,
    /// What is open.
    pub open: Vec<AgendaMatter>,
    /// Who is invited to it.
    pub expected: Vec<Expected>,
}

impl fmt::Debug for AgendaItem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "AgendaItem({})", self.group)
    }
}

/// The agenda of a day as one viewer sees it, with the access event. An item that he may not see leaves no trace in it.
#[derive(Clone, PartialEq, Eq)]
pub struct Agenda {
    access: Recorded,
    /// The day of the meeting.
    pub day: Day,
    /// The three seats as they are held that day.
    pub seats: Vec<SeatAnswer>,
    /// The items: new, running, closable; in each part by day of listing and then by reference.
    pub items: Vec<AgendaItem>,
}

impl Agenda {
    /// The access event, to be appended to the access journal.
    pub fn access(&self) -> &Recorded {
        &self.access
    }

    /// As canonical JSON: `access`, `day`, `seats`, and `items`, each with `casus`, `group`, `minutes`, `listed_on`,
    /// `open` and `expected`, and `fixed` where the host fixed it.
    pub fn to_value(&self) -> Value<'static> {
        let items = self.items.iter().map(AgendaItem::to_value).collect::<Value<'_>>();
        Value::Object(
            Object::new()
                .with("access", self.access.to_object())
                .with("day", self.day)
                .with("seats", self.seats.iter().map(SeatAnswer::to_value).collect::<Value<'_>>())
                .with("items", items),
        )
    }
}

impl fmt::Debug for Agenda {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Agenda({} items)", self.items.len())
    }
}

impl AgendaItem {
    fn to_value(&self) -> Value<'static> {
        let expected = self.expected.iter().map(|one| {
            Value::Object(
                Object::new()
                    .with("member", one.member.as_str().to_owned())
                    .with("function", one.function.as_str())
                    .with_some("acts_for", one.acts_for.as_ref().map(|member| member.as_str().to_owned()))
                    .with("answer", one.answer.to_value()),
            )
        });
        Value::Object(
            Object::new()
                .with("casus", self.casus.as_str().to_owned())
                .with("group", self.group.as_str())
                .with("minutes", self.minutes)
                .with_some("fixed", self.fixed.then_some(true))
                .with_some("listed_on", self.listed_on)
                .with("open", self.open.iter().map(|word| Value::from(word.as_str())).collect::<Value<'_>>())
                .with("expected", expected.collect::<Value<'_>>()),
        )
    }
}

impl Register {
    /// The agenda of the case meeting of a day, as a member may see it: what is new, what runs and has something open,
    /// what can be closed, and what the host fixed for that day. `minutes` is the time of an item for which none was
    /// fixed; without it that of the profile of the casus (`agenda_slot`), or else [`ITEM_MINUTES`].
    ///
    /// Nothing in it is sorted by age, weighing or concern, and a casus for which nothing is open is not on it unless
    /// the host wants it there.
    ///
    /// # Errors
    /// As [`Register::list`]; [`ErrorKind::Contradiction`] for a day that lies before the day of the look;
    /// [`ErrorKind::OutOfRange`] for a number of minutes that no day has.
    pub fn agenda(
        &self,
        context: Context<'_>,
        day: Day,
        minutes: Option<u32>,
        viewer: Viewer<'_>,
    ) -> Result<Agenda> {
        let book = context.book;
        let cell = self.opened()?;
        let known = self.known(cell, viewer)?;
        if day < viewer.on {
            let error = Error::new(ErrorKind::Contradiction, "an agenda is of a meeting to come");
            return Err(error.at_field("day"));
        }
        slot(minutes, "minutes")?;
        let mut items = Vec::new();
        let mut views = Vec::new();
        for casus in self.casussen.values().filter(|casus| casus.is_listed()) {
            let all = open(casus, day);
            let fixed = casus.scheduled.get(&day);
            if all.is_empty() && fixed.is_none() {
                continue;
            }
            let Some((view, visible)) = self.seen(book, &casus.id, &known)? else { continue };
            let plan = super::look::permits(&visible, DataClass::Plan);
            let shown = |matter: &AgendaMatter| plan || *matter == AgendaMatter::Weigh;
            let open: Vec<_> = all.into_iter().filter(shown).collect();
            items.push(AgendaItem {
                casus: casus.id.clone(),
                group: group(casus, &open),
                minutes: fixed.copied().flatten().or(minutes).unwrap_or_else(|| slot_of(context, casus)),
                fixed: fixed.is_some(),
                listed_on: casus.listed_on,
                expected: expected(book, cell, casus, day)?,
                open,
            });
            views.push(view);
        }
        items.sort_by(|one, other| {
            let key = |item: &AgendaItem| (item.group, item.listed_on);
            key(one).cmp(&key(other)).then_with(|| one.casus.cmp(&other.casus))
        });
        let access = over(&known, LookAct::Agenda, &views, None)?;
        Ok(Agenda { access, day, seats: cell.composition(book, day)?.seats, items })
    }
}

/// The minutes that the profile of a casus sets apart, where it says so in minutes or hours.
fn slot_of(context: Context<'_>, casus: &Casus) -> u32 {
    let profile = context.profiles.version(casus.pin.profile.as_ref(), casus.pin.version.as_ref()).ok();
    let setting = profile.and_then(|profile| profile.setting(SettingName::AgendaSlot));
    match setting.map(|setting| &setting.value) {
        Some(SettingValue::Span(Span { length, unit: SpanUnit::Minute, .. })) => u32::from(*length),
        Some(SettingValue::Span(Span { length, unit: SpanUnit::Hour, .. })) => {
            u32::from(*length).saturating_mul(60)
        }
        _ => ITEM_MINUTES,
    }
}

fn open(casus: &Casus, day: Day) -> Vec<AgendaMatter> {
    let mut open = Vec::new();
    match casus.state {
        CasusState::Listed => open.push(AgendaMatter::Weigh),
        CasusState::Weighing => open.push(AgendaMatter::Plan),
        CasusState::Planned => open.push(AgendaMatter::Start),
        CasusState::FollowUp => match casus.next_review {
            Some(review) if review <= day => open.push(AgendaMatter::ReviewDue),
            Some(_) => {}
            None => open.push(AgendaMatter::ReviewUnset),
        },
        _ => {}
    }
    if casus.open_actions().any(|action| action.due.is_some_and(|due| due < day)) {
        open.push(AgendaMatter::ActionOverdue);
    }
    if can_close(casus) {
        open.push(AgendaMatter::Close);
    }
    open
}

/// Every goal was found to be reached, and nothing is left to do.
fn can_close(casus: &Casus) -> bool {
    casus.state == CasusState::FollowUp && casus.reached_all() && casus.open_actions().next().is_none()
}

fn group(casus: &Casus, open: &[AgendaMatter]) -> AgendaGroup {
    if casus.state == CasusState::Listed {
        AgendaGroup::New
    } else if open.contains(&AgendaMatter::Close) {
        AgendaGroup::Closable
    } else {
        AgendaGroup::Running
    }
}

/// Who has a seat, or an invitation that is standing or for this casus; whoever is invited to another casus only is
/// not named.
fn expected(book: &RuleBook, cell: &Cell, casus: &Casus, day: Day) -> Result<Vec<Expected>> {
    let invited = |member: &crate::cell::Member| {
        let invitation = member.invitation_on(Some(&casus.id), day);
        let own = invitation.is_some_and(|one| one.casus.is_none() || one.casus.as_ref() == Some(&casus.id));
        member.seats_on(day).next().is_some() || own
    };
    let members: Vec<MemberRef> = cell
        .members
        .iter()
        .filter(|(_, member)| invited(member))
        .map(|(reference, _)| reference.clone())
        .collect();
    let presence =
        cell.presence(book, MeetingKind::CaseMeeting, &members, Some(&casus.id), Mark::Plain, day)?;
    let one = |person: crate::cell::PresenceAnswer| {
        let member = cell.members.get(&person.member);
        let acts = member.and_then(|member| {
            let mut seats = member.seats_on(day).filter(|seat| seat.holder == Holder::Representative);
            seats.find_map(|seat| seat.designated_by.clone())
        });
        Expected {
            function: member.map_or(Function::Nobody, |member| member.function_on(day)),
            acts_for: acts,
            answer: person.answer,
            member: person.member,
        }
    };
    Ok(presence.answers.into_iter().map(one).collect())
}

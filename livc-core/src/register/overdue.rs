//! What is to be done, and what is overdue, in working days. It is computed from the casussen and shows nothing that a
//! look would not show; nobody is ranked in it, and no service is called late.

use core::fmt;
use std::collections::BTreeSet;

use super::index::Awaited;
use super::state::Register;
use super::viewer::{Known, Viewer};
use crate::canonical::{Object, Value};
use crate::casus::Casus;
use crate::code::Code as _;
use crate::code_enum;
use crate::error::Result;
use crate::event::{By, DataClass, Fact, LookAct, LookedOver, MAX_LIST, Recorded};
use crate::id::{CasusId, ServiceRef};
use crate::rule::{Outcome, RuleBook};
use crate::time::{Calendar, Day};

code_enum! {
    /// What is awaited of a casus on a day.
    pub enum OverdueKind: u8, "overdue_kind" {
        /// An action of the plan.
        Action = 1 => "action",
        /// The next review.
        Review = 2 => "review",
        /// A moment of aftercare.
        Aftercare = 3 => "aftercare",
        /// What the mayor says of a threat that was passed on.
        Threat = 4 => "threat",
    }
}

/// Something that was awaited on a day which has passed. It names no service and no member: an action is late, nobody is.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct OverdueItem {
    /// The day on which it was awaited.
    pub due: Day,
    /// The casus.
    pub casus: CasusId,
    /// What was awaited.
    pub kind: OverdueKind,
    /// The action or the moment.
    pub reference: Option<String>,
    /// The first working day on which it is overdue.
    pub since: Day,
    /// How many working days it is overdue, the day of the list among them.
    pub days: u32,
}

impl OverdueItem {
    fn to_value(&self) -> Value<'static> {
        let mut object = Object::new()
            .with("casus", self.casus.as_str().to_owned())
            .with("days", self.days)
            .with("due", self.due)
            .with("kind", self.kind.as_str())
            .with("since", self.since);
        if let Some(reference) = &self.reference {
            object.set(reference_key(self.kind), reference.clone());
        }
        Value::Object(object)
    }
}

const fn reference_key(kind: OverdueKind) -> &'static str {
    match kind {
        OverdueKind::Aftercare => "moment",
        _ => "action",
    }
}

/// An action that the service of the viewer does.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct ToDo {
    /// The day by which it is done.
    pub due: Day,
    /// The casus.
    pub casus: CasusId,
    /// The action.
    pub action: String,
}

impl ToDo {
    fn to_value(&self) -> Value<'static> {
        Value::Object(
            Object::new()
                .with("action", self.action.clone())
                .with("casus", self.casus.as_str().to_owned())
                .with("due", self.due),
        )
    }
}

/// What somebody has to do and what is overdue of the casussen that he may see, in the order of the days and then of the
/// references, with the access event that names those casussen.
#[derive(Clone, PartialEq, Eq)]
pub struct Overdue {
    access: Recorded,
    todo: Vec<ToDo>,
    rows: Vec<OverdueItem>,
    rest: u32,
}

impl Overdue {
    /// The access event, to be appended to the access journal.
    pub fn access(&self) -> &Recorded {
        &self.access
    }

    /// The actions of the viewer's own service, whatever their day: they are to be done, and never called late.
    pub fn todo(&self) -> &[ToDo] {
        &self.todo
    }

    /// What is overdue.
    pub fn overdue(&self) -> &[OverdueItem] {
        &self.rows
    }

    /// How many rows were left out, because one access event names at most 256 casussen.
    pub const fn rest(&self) -> u32 {
        self.rest
    }

    /// As canonical JSON: `{"access":{..},"overdue":[..],"rest":0,"todo":[..]}`.
    pub fn to_value(&self) -> Value<'static> {
        Value::Object(
            Object::new()
                .with("access", self.access.to_object())
                .with("overdue", self.rows.iter().map(OverdueItem::to_value).collect::<Value<'_>>())
                .with("rest", self.rest)
                .with("todo", self.todo.iter().map(ToDo::to_value).collect::<Value<'_>>()),
        )
    }
}

impl fmt::Debug for Overdue {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Overdue {{ todo: {}, overdue: {} }}", self.todo.len(), self.rows.len())
    }
}

/// The lists while they are made.
struct Making<'m> {
    calendar: &'m Calendar,
    on: Day,
    service: Option<&'m ServiceRef>,
    todo: Vec<ToDo>,
    overdue: Vec<OverdueItem>,
}

impl Making<'_> {
    fn late(&mut self, kind: OverdueKind, casus: &Casus, due: Day, reference: Option<&str>) -> Result<()> {
        if due >= self.on {
            return Ok(());
        }
        let since = self.calendar.next_working_day(due)?;
        if since > self.on {
            return Ok(());
        }
        let days = self.calendar.working_days_between(since, self.on.plus_days(1)?)?;
        let (casus, reference) = (casus.id.clone(), reference.map(str::to_owned));
        self.overdue.push(OverdueItem { due, casus, kind, reference, since, days });
        Ok(())
    }

    fn plan(&mut self, casus: &Casus) -> Result<()> {
        for action in casus.open_actions() {
            let Some(due) = action.due else { continue };
            if self.service.is_some() && action.owner.as_ref() == self.service {
                let action = action.id.as_str().to_owned();
                self.todo.push(ToDo { due, casus: casus.id.clone(), action });
            } else {
                self.late(OverdueKind::Action, casus, due, Some(action.id.as_str()))?;
            }
        }
        if let Some(due) = casus.next_review {
            self.late(OverdueKind::Review, casus, due, None)?;
        }
        for moment in casus.open_moments() {
            self.late(OverdueKind::Aftercare, casus, moment.on, Some(moment.id.as_str()))?;
        }
        Ok(())
    }
}

impl Register {
    /// What a member has to do, and what is overdue on a day, as far as he may see it.
    ///
    /// A row is overdue from the first working day after its day on. The open actions of the viewer's own service come
    /// apart, as what is to be done. A threat that the mayor has not spoken of is in his list only, and in that of his
    /// representative: no look shows it.
    ///
    /// # Errors
    /// As [`Register::look`]; [`crate::ErrorKind::OutOfRange`] for days that the calendar does not know.
    pub fn overdue(&self, book: &RuleBook, calendar: &Calendar, viewer: Viewer<'_>) -> Result<Overdue> {
        let cell = self.opened()?;
        let known = self.known(cell, viewer)?;
        let on = viewer.on;
        let service = cell.members.get(viewer.member).and_then(|member| member.service.as_ref());
        let mut candidates = BTreeSet::new();
        for what in [Awaited::Action, Awaited::Review, Awaited::Aftercare, Awaited::Threat] {
            // Of what is to be done no day is too far.
            let own = what == Awaited::Action && service.is_some();
            let before = if own { Day::new(Day::MAX_YEAR, 12, 31)? } else { on };
            candidates.extend(self.awaited_before(what, before).map(|casus| &casus.id));
        }
        let mut making = Making { calendar, on, service, todo: Vec::new(), overdue: Vec::new() };
        for id in candidates {
            let (Some(casus), Some((_, visible))) = (self.casussen.get(id), self.seen(book, id, &known)?)
            else {
                continue;
            };
            let plan = |seen: &super::look::Visible| {
                seen.class == DataClass::Plan && seen.outcome == Outcome::Permitted
            };
            if visible.iter().any(plan) {
                making.plan(casus)?;
            }
            if known.confirms()
                && let Some(day) = casus.unconfirmed.iter().min()
            {
                making.late(OverdueKind::Threat, casus, *day, None)?;
            }
        }
        let Making { mut todo, mut overdue, .. } = making;
        todo.sort();
        overdue.sort();
        let rows = todo.len().saturating_add(overdue.len());
        let mut named = BTreeSet::new();
        let mut fits = |casus: &CasusId| {
            (named.contains(casus) || named.len() < MAX_LIST) && {
                named.insert(casus.clone());
                true
            }
        };
        todo.retain(|row| fits(&row.casus));
        overdue.retain(|row| fits(&row.casus));
        let rest = rows.saturating_sub(todo.len().saturating_add(overdue.len()));
        let access = over_casussen(&known, LookAct::Overdue, named.into_iter().collect());
        Ok(Overdue { access, todo, rows: overdue, rest: u32::try_from(rest).unwrap_or(u32::MAX) })
    }
}

/// The access event of a list that is computed over casussen.
pub(super) fn over_casussen(known: &Known<'_>, act: LookAct, casussen: Vec<CasusId>) -> Recorded {
    let Viewer { member, role, reason, on } = known.viewer;
    let function = known.function(!casussen.is_empty());
    Recorded {
        on,
        by: Some(By { member: member.clone(), seat: function }),
        fact: Fact::from(LookedOver { act, casussen, export: None, role, function, reason: reason.clone() }),
    }
}

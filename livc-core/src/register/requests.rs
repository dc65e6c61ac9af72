//! The requests of persons with their clocks, and the looks that were broken open, for whoever answers or oversees.

use core::fmt;
use std::collections::BTreeMap;

use super::rights::{Glass, Request, clock};
use super::state::Register;
use super::viewer::{Known, Viewer};
use crate::canonical::{Object, Value};
use crate::cell::Cell;
use crate::code::Code as _;
use crate::error::{Error, ErrorKind, Result};
use crate::event::{By, Fact, Function, GlassVerdict, LookAct, LookedOver, Recorded, ViewerRole};
use crate::id::{CasusId, RequestId};
use crate::retention::Due;
use crate::rule::{Outcome, RuleBook};
use crate::time::Day;

/// What became of the requests of one year, by the year in which they were received. A request that was forwarded or
/// answered by the last day of its period was handled in time.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct RequestYear {
    /// The year.
    pub year: i32,
    /// How many were received.
    pub received: u32,
    /// Of how many receipt was acknowledged.
    pub acknowledged: u32,
    /// How many were answered.
    pub answered: u32,
    /// How many were answered or forwarded in time.
    pub in_time: u32,
    /// How many were answered too late, or are not answered and past their last day.
    pub late: u32,
    /// How many have no period, as the question is open.
    pub no_period: u32,
}

impl RequestYear {
    fn to_value(self) -> Value<'static> {
        Value::Object(
            Object::new()
                .with("year", i64::from(self.year))
                .with("received", self.received)
                .with("acknowledged", self.acknowledged)
                .with("answered", self.answered)
                .with("in_time", self.in_time)
                .with("late", self.late)
                .with("no_period", self.no_period),
        )
    }
}

/// The requests that are not answered, overdue ones first, with the access event. A request names neither person nor
/// casus. Whether one was forwarded is not told: that would say that the police know the person.
#[derive(Clone, PartialEq, Eq)]
pub struct Requests {
    access: Recorded,
    rows: Vec<Value<'static>>,
    years: Vec<RequestYear>,
}

impl Requests {
    /// The access event, to be appended to the access journal.
    pub fn access(&self) -> &Recorded {
        &self.access
    }

    /// As canonical JSON: `access`, `requests` and `years`. A request has `request`, `kind`, `received`, `acknowledged`,
    /// perhaps `holder` and `extended`, its last day `due` with the `rules` it comes from and whether it is `overdue`; without
    /// `due` the open `questions`.
    pub fn to_value(&self) -> Value<'static> {
        let years = self.years.iter().map(|year| year.to_value()).collect::<Value<'_>>();
        Value::Object(
            Object::new()
                .with("access", self.access.to_object())
                .with("requests", Value::List(self.rows.clone()))
                .with("years", years),
        )
    }
}

impl fmt::Debug for Requests {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Requests({})", self.rows.len())
    }
}

/// The looks that were broken open, with the access event, for whoever oversees the cell and for the mayor, who confirms
/// or challenges them.
#[derive(Clone, PartialEq, Eq)]
pub struct Glasses {
    access: Recorded,
    rows: Vec<Value<'static>>,
}

impl Glasses {
    /// The access event, to be appended to the access journal.
    pub fn access(&self) -> &Recorded {
        &self.access
    }

    /// As canonical JSON: `access`, and `glasses` in the order of their days, each with `glass`, `casus`, `member`, `broken`,
    /// `until`, `reason`, whether it is still `open`, and `verdict` with the day `reviewed` once there is one.
    pub fn to_value(&self) -> Value<'static> {
        Value::Object(
            Object::new()
                .with("access", self.access.to_object())
                .with("glasses", Value::List(self.rows.clone())),
        )
    }
}

impl fmt::Debug for Glasses {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Glasses({})", self.rows.len())
    }
}

impl Register {
    /// The requests that are not answered, overdue ones first and in the order of their last days, and what became of all by
    /// year. For holders of a seat, the coordinator and whoever oversees the cell.
    ///
    /// # Errors
    /// As [`Register::look`]; [`ErrorKind::Contradiction`] for a role that answers no requests; those of
    /// [`crate::retention::due`].
    pub fn requests(&self, book: &RuleBook, viewer: Viewer<'_>) -> Result<Requests> {
        let cell = self.opened()?;
        let known = self.known(cell, viewer)?;
        if matches!(viewer.role, ViewerRole::CaseDirector | ViewerRole::Invitee) {
            return Err(not_for(viewer.role, &[ViewerRole::CaseDirector, ViewerRole::Invitee]));
        }
        let mut open = Vec::new();
        for (id, request) in self.rights.requests.iter().filter(|(_, request)| request.answered.is_none()) {
            open.push((id, request, clock(book, cell, request)?));
        }
        let order = |due: &Due| if let Due::On(day) = due { Some(*day) } else { None };
        // Those without a period come last; of one day in the order of the references.
        open.sort_by_key(|(_, _, due)| (order(due).is_none(), order(due)));
        let rows = open.iter().map(|(id, request, due)| row(book, cell, id, request, due, viewer.on));
        Ok(Requests {
            access: access(&known, Vec::new()),
            rows: rows.collect::<Result<_>>()?,
            years: self.requests_by_year(book, viewer.on)?,
        })
    }

    /// What became of requests, by the year in which they were received, as it stands on a day.
    ///
    /// # Errors
    /// [`ErrorKind::NotOpened`]; those of [`crate::retention::due`].
    pub fn requests_by_year(&self, book: &RuleBook, on: Day) -> Result<Vec<RequestYear>> {
        let cell = self.opened()?;
        let mut years: BTreeMap<i32, RequestYear> = BTreeMap::new();
        let more = |count: &mut u32, is: bool| *count = count.saturating_add(u32::from(is));
        for request in self.rights.requests.values().filter(|request| request.received <= on) {
            let year = request.received.year();
            let row = years.entry(year).or_insert(RequestYear { year, ..RequestYear::default() });
            let by = |day: Option<Day>| day.filter(|day| *day <= on);
            let answered = by(request.answered.as_ref().map(|(day, _, _)| *day));
            let handled = [answered, by(request.forwarded)].into_iter().flatten().min();
            more(&mut row.received, true);
            more(&mut row.acknowledged, by(request.acknowledged).is_some());
            more(&mut row.answered, answered.is_some());
            match clock(book, cell, request)? {
                Due::On(due) => {
                    more(&mut row.in_time, handled.is_some_and(|day| day <= due));
                    more(&mut row.late, answered.unwrap_or(on) > due);
                }
                _ => more(&mut row.no_period, true),
            }
        }
        Ok(years.into_values().collect())
    }

    /// The looks that were broken open, in the order of their days.
    ///
    /// # Errors
    /// As [`Register::look`]; [`ErrorKind::Contradiction`] for anybody but the mayor, the representative and whoever oversees
    /// the cell.
    pub fn glasses(&self, book: &RuleBook, viewer: Viewer<'_>) -> Result<Glasses> {
        let known = self.known(self.opened()?, viewer)?;
        let mayor = matches!(known.function(false), Function::Mayor | Function::MayorRepresentative);
        if !known.oversees() && !mayor {
            return Err(not_for(
                viewer.role,
                &[ViewerRole::Coordinator, ViewerRole::CaseDirector, ViewerRole::Invitee],
            ));
        }
        let mut rows: Vec<(Day, Value<'static>)> = Vec::new();
        let mut casussen: Vec<CasusId> = Vec::new();
        for (id, glass) in &self.rights.glasses {
            // The mayor learns of no casus that he may not see.
            if !known.oversees() && self.seen(book, &glass.casus, &known)?.is_none() {
                continue;
            }
            rows.push((glass.broken, glass_row(id.as_str(), glass, viewer.on)));
            if !casussen.contains(&glass.casus) {
                casussen.push(glass.casus.clone());
            }
        }
        if casussen.len() > crate::event::MAX_LIST {
            return Err(Error::new(ErrorKind::TooMany, "one access event names at most 256 casussen"));
        }
        rows.sort_by_key(|(day, _)| *day);
        casussen.sort();
        let rows = rows.into_iter().map(|(_, row)| row).collect();
        Ok(Glasses { access: access(&known, casussen), rows })
    }
}

fn row(
    book: &RuleBook,
    cell: &Cell,
    id: &RequestId,
    request: &Request,
    due: &Due,
    on: Day,
) -> Result<Value<'static>> {
    let mut row = Object::new()
        .with("request", id.as_str().to_owned())
        .with("kind", request.kind.as_str())
        .with("received", request.received)
        .with("acknowledged", request.acknowledged.is_some())
        .with_some("holder", request.holder.as_ref().map(|holder| holder.as_str().to_owned()))
        .with_some("extended", request.extended);
    match due {
        Due::On(day) => {
            let situation =
                super::rights::situation(cell, request.holder.as_ref(), request.extended.is_some());
            let decision = book.decide(&situation, request.received)?;
            let rules = decision.fired().iter().filter_map(|fired| book.rule(fired.rule()));
            let rules = rules.filter(|rule| matches!(rule.effect, crate::rule::RuleEffect::Period(_)));
            let rules = rules.map(|rule| {
                Value::Object(
                    Object::new()
                        .with("rule", rule.id.to_string())
                        .with("certainty", rule.certainty.as_str()),
                )
            });
            row.set("due", *day);
            row.set("overdue", on > *day);
            row.set("rules", rules.collect::<Value<'_>>());
        }
        Due::Open(questions) => {
            let questions = questions.iter().map(|id| Value::from(id.to_string()));
            row.set("questions", questions.collect::<Value<'_>>());
        }
        Due::Awaits(_) | Due::Held => {}
    }
    Ok(Value::Object(row))
}

fn glass_row(id: &str, glass: &Glass, on: Day) -> Value<'static> {
    let reviewed = glass.reviewed.as_ref();
    let text = |text: &str| text.to_owned();
    Value::Object(
        Object::new()
            .with("glass", text(id))
            .with("casus", text(glass.casus.as_str()))
            .with_some("member", glass.member.as_ref().map(|member| text(member.as_str())))
            .with("broken", glass.broken)
            .with("until", glass.until)
            .with_some("reason", glass.reason.as_ref().map(|reason| text(reason.as_str())))
            .with("open", glass.period.is_some_and(|period| period.contains(on)))
            .with_some("reviewed", reviewed.map(|(day, _)| *day))
            .with_some("verdict", reviewed.map(|(_, verdict): &(Day, GlassVerdict)| verdict.as_str())),
    )
}

fn not_for(role: ViewerRole, not: &[ViewerRole]) -> Error {
    let roles = ViewerRole::ALL.iter().filter(|other| **other != role && !not.contains(other));
    Error::new(ErrorKind::Contradiction, "not for this role")
        .at_field("role")
        .expecting(roles.map(|role| role.as_str()))
}

fn access(known: &Known<'_>, casussen: Vec<CasusId>) -> Recorded {
    let Viewer { member, role, reason, on } = known.viewer;
    let function = known.function(!casussen.is_empty());
    let (act, reason) = (LookAct::Rights, reason.clone());
    Recorded {
        on,
        by: Some(By { member: member.clone(), seat: function }),
        fact: Fact::from(LookedOver { act, casussen, export: None, role, function, reason }),
    }
}

/// Whether a class of data is opened: always what is permitted, and where a look was broken open also what is unsettled.
/// Nothing else is, whoever breaks what open (guard rail 11).
pub(super) const fn opens(outcome: Outcome, broken: bool) -> bool {
    match outcome {
        Outcome::Permitted => true,
        Outcome::Unsettled => broken,
        Outcome::Forbidden | Outcome::NoGround => false,
    }
}

//! Handing over the work of whoever coordinates: what comes next in each casus, and what of the cell ends or is open. It
//! is read from looks, and holds no payload.

use core::fmt;
use core::fmt::Write as _;
use std::collections::BTreeSet;

use super::overdue::over_casussen;
use super::state::Register;
use super::viewer::{Known, Viewer};
use crate::canonical::{Object, Value};
use crate::cell::Cell;
use crate::code::Code as _;
use crate::code_enum;
use crate::error::{Error, ErrorKind, Result};
use crate::event::{CasusState, LookAct, MAX_LIST, Recorded, ViewerRole};
use crate::message::{Argument, Message};
use crate::rule::{Answer, Outcome, QuestionId, RuleBook};
use crate::sharing::{Page, Section};
use crate::time::Day;

code_enum! {
    /// What comes next in a casus.
    pub enum NextStep: u8, "next_step" {
        /// An open action of the plan.
        Action = 1 => "action",
        /// The next review.
        Review = 2 => "review",
        /// A moment of aftercare.
        Aftercare = 3 => "aftercare",
        /// An invitation to a meeting that is still to come.
        Invitation = 4 => "invitation",
        /// A service that was asked for information.
        Asked = 5 => "asked",
        /// A hand-over to another cell that is proposed.
        Transfer = 6 => "transfer",
    }
}

code_enum! {
    /// What of the cell ends on a day.
    pub enum Ending: u8, "ending" {
        /// A security clearance.
        Clearance = 1 => "clearance",
        /// A mandate.
        Mandate = 2 => "mandate",
        /// A seat.
        Seat = 3 => "seat",
        /// A declared basis.
        Basis = 4 => "basis",
        /// An answer of the cell to an open question.
        Answer = 5 => "answer",
    }
}

/// Something that comes next.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Next {
    /// The day: by which it is done, or since when it waits.
    pub on: Day,
    /// What it is.
    pub what: NextStep,
    /// The action, moment, invitation, service or cell.
    pub reference: Option<String>,
    /// The service that does it.
    pub service: Option<String>,
}

/// A casus that is handed over.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HandedCasus {
    /// The casus.
    pub casus: String,
    /// Its state.
    pub state: CasusState,
    /// What comes next, in the order of the days.
    pub next: Vec<Next>,
}

/// Something of the cell that ends.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Ends {
    /// The first day on which it no longer holds.
    pub until: Day,
    /// What it is.
    pub what: Ending,
    /// The member, declaration or question.
    pub reference: String,
}

/// The work that somebody hands over, with the access event.
#[derive(Clone, PartialEq, Eq)]
pub struct Handover {
    access: Recorded,
    on: Day,
    casussen: Vec<HandedCasus>,
    ends: Vec<Ends>,
    questions: Vec<QuestionId>,
}

impl Handover {
    /// The access event, to be appended to the access journal.
    pub fn access(&self) -> &Recorded {
        &self.access
    }

    /// The casussen, in the order of their references.
    pub fn casussen(&self) -> &[HandedCasus] {
        &self.casussen
    }

    /// What of the cell ends before the day that was asked, in the order of the days.
    pub fn ends(&self) -> &[Ends] {
        &self.ends
    }

    /// What is open about the cell itself.
    pub fn questions(&self) -> &[QuestionId] {
        &self.questions
    }

    /// As canonical JSON: `{"access":{..},"casussen":[..],"csv":"..","ends":[..],"questions":[..]}`.
    pub fn to_value(&self) -> Value<'static> {
        self.object().into()
    }

    /// The same with the page in a language, which `render` of its locale writes.
    ///
    /// # Errors
    /// Those of `render`.
    pub fn with_page(&self, render: impl Fn(&Message) -> Result<String>) -> Result<Value<'static>> {
        Ok(self.object().with("page", self.page().to_value(render)?).into())
    }

    fn object(&self) -> Object<'static> {
        let next = |next: &Next| {
            Value::Object(
                Object::new()
                    .with("on", next.on)
                    .with("what", next.what.as_str())
                    .with_some("reference", next.reference.clone())
                    .with_some("service", next.service.clone()),
            )
        };
        let casus = |casus: &HandedCasus| {
            Value::Object(
                Object::new()
                    .with("casus", casus.casus.clone())
                    .with("state", casus.state.as_str())
                    .with("next", casus.next.iter().map(next).collect::<Value<'_>>()),
            )
        };
        let ends = |ends: &Ends| {
            Value::Object(
                Object::new()
                    .with("until", ends.until)
                    .with("what", ends.what.as_str())
                    .with("reference", ends.reference.clone()),
            )
        };
        let questions = self.questions.iter().map(|question| Value::from(question.to_string()));
        Object::new()
            .with("access", self.access.to_object())
            .with("casussen", self.casussen.iter().map(casus).collect::<Value<'_>>())
            .with("csv", self.csv())
            .with("ends", self.ends.iter().map(ends).collect::<Value<'_>>())
            .with("questions", questions.collect::<Value<'_>>())
    }

    /// As CSV, a row for each step and each end; references and codes only.
    pub fn csv(&self) -> String {
        let mut out = String::from("casus,state,what,reference,service,on\r\n");
        let mut row = |cells: [&str; 5], on: Option<Day>| {
            let on = on.map(|day| day.to_string()).unwrap_or_default();
            let _ = write!(out, "{},{on}\r\n", cells.join(","));
        };
        for casus in &self.casussen {
            let (id, state) = (casus.casus.as_str(), casus.state.as_str());
            if casus.next.is_empty() {
                row([id, state, "", "", ""], None);
            }
            for next in &casus.next {
                let (reference, service) =
                    (next.reference.as_deref().unwrap_or(""), next.service.as_deref().unwrap_or(""));
                row([id, state, next.what.as_str(), reference, service], Some(next.on));
            }
        }
        for ends in &self.ends {
            row(["", "", ends.what.as_str(), &ends.reference, ""], Some(ends.until));
        }
        for question in &self.questions {
            row(["", "", "question", &question.to_string(), ""], None);
        }
        out
    }

    /// As a page to print.
    pub fn page(&self) -> Page {
        let casus = |casus: &HandedCasus| Section {
            heading: Some(
                Message::new("handover-casus")
                    .with("casus", Argument::text(casus.casus.clone()))
                    .with("state", Argument::word(casus.state)),
            ),
            lines: if casus.next.is_empty() {
                vec![Message::new("handover-nothing")]
            } else {
                casus.next.iter().map(line).collect()
            },
        };
        let mut sections: Vec<Section> = self.casussen.iter().map(casus).collect();
        let ends = self.ends.iter().map(|ends| {
            Message::new("handover-ends")
                .with("what", Argument::word(ends.what))
                .with("reference", Argument::text(ends.reference.clone()))
                .with("day", Argument::Day(ends.until))
        });
        let open = self.questions.iter().map(|question| {
            Message::new("handover-question").with("question", Argument::text(question.to_string()))
        });
        let lines: Vec<Message> = ends.chain(open).collect();
        if !lines.is_empty() {
            sections.push(Section { heading: Some(Message::new("handover-cell")), lines });
        }
        let title = Message::new("handover-title").with("day", Argument::Day(self.on));
        Page { first: Vec::new(), title, sections }
    }
}

fn line(next: &Next) -> Message {
    let reference = next.reference.iter().chain(&next.service).cloned().collect::<Vec<_>>();
    let message = if reference.is_empty() {
        Message::new("handover-next")
    } else {
        Message::new("handover-next-of").with("reference", Argument::texts(reference))
    };
    message.with("what", Argument::word(next.what)).with("day", Argument::Day(next.on))
}

impl fmt::Debug for Handover {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Handover({} casussen)", self.casussen.len())
    }
}

impl Register {
    /// What whoever comes after somebody has to know: of each casus that he may see its state and what comes next, and for
    /// who holds a seat or coordinates, what of the cell ends before a day and what is open about it.
    ///
    /// # Errors
    /// As [`Register::look`]; [`ErrorKind::TooMany`] for more than 256 casussen.
    pub fn handover(&self, book: &RuleBook, until: Day, viewer: Viewer<'_>) -> Result<Handover> {
        let cell = self.opened()?;
        let known = self.known(cell, viewer)?;
        let mut casussen = Vec::new();
        let mut named = Vec::new();
        for casus in self.casussen.values() {
            let Some((view, _)) = self.seen(book, &casus.id, &known)? else { continue };
            named.push(casus.id.clone());
            let mut next = Vec::new();
            read(&view.to_value(), &mut next)?;
            waiting(cell, &casus.id, viewer.on, &mut next);
            next.sort();
            casussen.push(HandedCasus { casus: casus.id.to_string(), state: casus.state, next });
        }
        if named.len() > MAX_LIST {
            return Err(Error::new(ErrorKind::TooMany, "one access event names at most 256 casussen"));
        }
        let runs = matches!(viewer.role, ViewerRole::SeatHolder | ViewerRole::Coordinator);
        let (ends, questions) = if runs {
            (ends(cell, viewer.on, until), open_questions(cell, book, &known)?)
        } else {
            (Vec::new(), Vec::new())
        };
        let access = over_casussen(&known, LookAct::Handover, named);
        Ok(Handover { access, on: viewer.on, casussen, ends, questions })
    }
}

/// What a view says of what comes next.
fn read(view: &Value<'_>, to: &mut Vec<Next>) -> Result<()> {
    let view = view.as_object()?;
    let rows = |key: &str| view.get(key).map(Value::as_list).transpose().map(Option::unwrap_or_default);
    let text = |row: &Value<'_>, key: &str| {
        row.as_object()
            .ok()
            .and_then(|row| row.get(key))
            .and_then(|text| text.as_text().ok())
            .map(str::to_owned)
    };
    let day = |row: &Value<'_>, key: &str| -> Result<Option<Day>> {
        text(row, key).map(|day| day.parse()).transpose()
    };
    let lists = [
        ("actions", NextStep::Action, "action", "owner", "due"),
        ("aftercare", NextStep::Aftercare, "moment", "service", "on"),
        ("asked", NextStep::Asked, "", "service", "since"),
    ];
    for (list, what, reference, service, on) in lists {
        for row in rows(list)? {
            let open = text(row, "fate").is_none_or(|fate| fate == "open");
            if let Some(on) = day(row, on)?.filter(|_| open) {
                to.push(Next { on, what, reference: text(row, reference), service: text(row, service) });
            }
        }
    }
    if let Some(on) = view.get("next_review").map(|day| day.as_text()?.parse()).transpose()? {
        to.push(Next { on, what: NextStep::Review, reference: None, service: None });
    }
    if let Some(transfer) = view.get("transfer")
        && let Some(on) = day(transfer, "since")?
    {
        to.push(Next { on, what: NextStep::Transfer, reference: text(transfer, "cell"), service: None });
    }
    Ok(())
}

/// The invitations for a casus to a meeting that is still to come.
fn waiting(cell: &Cell, casus: &crate::id::CasusId, on: Day, to: &mut Vec<Next>) {
    for member in cell.members.values() {
        for invitation in &member.invitations {
            let ahead = invitation.meeting_on.filter(|meeting| *meeting >= on);
            if let Some(meeting) = ahead.filter(|_| invitation.casus.as_ref() == Some(casus)) {
                to.push(Next {
                    on: meeting,
                    what: NextStep::Invitation,
                    reference: Some(invitation.id.to_string()),
                    service: None,
                });
            }
        }
    }
}

/// What of the cell ends after one day and before another.
fn ends(cell: &Cell, on: Day, until: Day) -> Vec<Ends> {
    let soon = |end: Option<Day>| end.filter(|end| *end > on && *end <= until);
    let mut found = Vec::new();
    let mut add = |what: Ending, reference: &str, end: Option<Day>| {
        if let Some(until) = soon(end) {
            found.push(Ends { until, what, reference: reference.to_owned() });
        }
    };
    for (reference, member) in &cell.members {
        let name = reference.as_str();
        member.clearances.iter().for_each(|one| add(Ending::Clearance, name, one.period.until()));
        member.mandates.iter().for_each(|one| add(Ending::Mandate, name, one.period.until()));
        member.seats.iter().for_each(|one| add(Ending::Seat, name, one.period.until()));
    }
    for basis in &cell.bases {
        add(Ending::Basis, basis.declared.basis.as_str(), basis.period.until());
    }
    for settled in &cell.settled {
        add(Ending::Answer, settled.question.as_str(), Some(settled.until));
    }
    found.sort();
    found
}

/// The questions that are open about the cell itself.
fn open_questions(cell: &Cell, book: &RuleBook, known: &Known<'_>) -> Result<Vec<QuestionId>> {
    let composition = cell.composition(book, known.viewer.on)?;
    let seats = composition.seats.iter().map(|seat| &seat.answer);
    let asked: BTreeSet<QuestionId> = seats
        .chain([&composition.establishment])
        .filter(|answer| answer.outcome == Some(Outcome::Unsettled))
        .flat_map(|answer: &Answer| answer.rules.iter().filter_map(|line| line.question.clone()))
        .collect();
    Ok(asked.into_iter().collect())
}

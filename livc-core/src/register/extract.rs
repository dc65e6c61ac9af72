//! What a person who asks may receive about himself.
//!
//! An extract is made of what the cell itself keeps of a casus on the mayor's list, and of nothing else: no signal and
//! nobody who reported, no other person, no opinion of whoever sat at the table, and nothing that comes from police or
//! common database or goes there. It is put together from a positive list, so that a fact that is added to a casus is not
//! in an extract before somebody puts it there.

use core::fmt;
use std::collections::BTreeSet;

use super::question::share_base;
use super::state::Register;
use super::viewer::{Known, Viewer};
use crate::canonical::{Object, Value};
use crate::casus::Casus;
use crate::cell::Cell;
use crate::code::{Code as _, Language};
use crate::error::{Error, ErrorKind, Result};
use crate::event::{
    AgeBand, By, Capacity, Controller, CorrectedField, DataClass, Fact, Informed, LookAct, Looked,
    LookedOver, MAX_LIST, Recorded, Seat, ViewerRole,
};
use crate::id::{CasusId, PersonRef, ServiceRef};
use crate::law::Provisions;
use crate::message::{Argument, Message};
use crate::rule::vocabulary::{Facts, share};
use crate::rule::{Answer, Duty, Outcome, QuestionId, RuleBook};
use crate::sharing::{Page, Section, Writer};
use crate::time::Day;

/// Whose extract it is: of the casus, or of the person by the reference that the cell has for him.
#[derive(Clone, Copy, Debug)]
pub enum Subject<'a> {
    /// The person whom this casus is about.
    Casus(&'a CasusId),
    /// The person with this reference.
    Person(&'a PersonRef),
}

impl<'a> Subject<'a> {
    /// The subject that is given: a casus or a person.
    ///
    /// # Errors
    /// [`ErrorKind::MissingKey`] for neither, [`ErrorKind::Contradiction`] for both.
    pub fn of(casus: Option<&'a CasusId>, person: Option<&'a PersonRef>) -> Result<Self> {
        match (casus, person) {
            (Some(casus), None) => Ok(Self::Casus(casus)),
            (None, Some(person)) => Ok(Self::Person(person)),
            (None, None) => Err(Error::new(ErrorKind::MissingKey, "an extract is of a casus or of a person")
                .at_field("casus")
                .expecting(["casus", "person"])),
            (Some(_), Some(_)) => {
                let error = Error::new(ErrorKind::Contradiction, "an extract is of a casus or of a person");
                Err(error.at_field("person"))
            }
        }
    }
}

/// What is in an extract of one casus. No reference of the casus, the person, a member or a meeting is in it: they count.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
struct Kept {
    listed_on: Option<Day>,
    discussed: BTreeSet<Day>,
    age: Option<AgeBand>,
    informed: bool,
    goals: u32,
    actions: Vec<(Option<Day>, Option<Day>)>,
    next_review: Option<Day>,
    closed_on: Option<Day>,
    corrected: BTreeSet<CorrectedField>,
    contested: BTreeSet<String>,
    disputed: BTreeSet<String>,
}

/// What a person who asks may receive about himself, with the access event of whoever prepares it. The two serialise
/// together and not apart.
///
/// Of a person on whom nothing is kept, of one whose casus the viewer may not see and of one who is not listed the form is
/// the same.
#[derive(Clone, PartialEq, Eq)]
pub struct Extract {
    access: Recorded,
    on: Day,
    controller: Controller,
    answer: Answer,
    kept: Option<Vec<Kept>>,
}

impl Extract {
    /// The access event, to be appended to the access journal.
    pub fn access(&self) -> &Recorded {
        &self.access
    }

    /// Whether whoever looked may give it to the person. *Unsettled*: the law does not say who answers, and a human
    /// decides.
    pub fn outcome(&self) -> Outcome {
        self.answer.outcome.unwrap_or(Outcome::Unsettled)
    }

    /// As canonical JSON: `access`, and `extract` with the day, the `outcome` of giving it with its rules, articles,
    /// certainty, questions and obligations, the `controller`, and `casussen`: what is kept, in no order but that of its
    /// own days. Without `casussen` when whoever looked may not give an extract.
    pub fn to_value(&self) -> Value<'static> {
        let words = |words: Vec<String>| words.into_iter().map(Value::from).collect::<Value<'_>>();
        let cites = self.answer.cites().iter().map(ToString::to_string).collect();
        let questions = self.answer.questions.iter().map(QuestionId::to_string).collect();
        let obligations = self.answer.duties.iter().map(|duty: &Duty| duty.as_str().to_owned()).collect();
        let rules = self.answer.rules.iter().map(|line| line.id.to_string()).collect();
        let extract = Object::new()
            .with("on", self.on)
            .with("outcome", self.outcome().as_str())
            .with("rules", words(rules))
            .with("cites", words(cites))
            .with_some("certainty", self.answer.sureness.map(crate::rule::Sureness::to_value))
            .with("questions", words(questions))
            .with("obligations", words(obligations))
            .with("controller", self.controller.as_str())
            .with_some(
                "casussen",
                self.kept.as_ref().map(|kept| kept.iter().map(Kept::to_value).collect::<Value<'_>>()),
            );
        Value::Object(Object::new().with("access", self.access.to_object()).with("extract", extract))
    }

    /// The access event beside something made of the extract, such as its page.
    pub fn with(&self, key: &'static str, made: Value<'static>) -> Value<'static> {
        Value::Object(Object::new().with("access", self.access.to_object()).with(key, made))
    }

    /// The extract on one page in plain words, in a language. Articles stand in it in the language that was asked for;
    /// render it in the same.
    ///
    /// # Errors
    /// As [`refusal_messages`](super::refusal_messages).
    pub fn page(&self, book: &RuleBook, law: &Provisions, language: Language) -> Result<Page> {
        let writer = Writer { answer: &self.answer, book, law, language };
        let plain = |key: &str| Message::new(key);
        let section =
            |heading: &str, lines: Vec<Message>| Section { heading: Some(Message::new(heading)), lines };
        let mut certain = vec![plain(&format!("extract-outcome.{}", self.outcome()))];
        for line in &self.answer.rules {
            certain.push(
                Message::new("extract-rule")
                    .with("text", Argument::text(book.rule_text(&line.id, language)?))
                    .with("articles", writer.articles(&line.cites)?),
            );
        }
        let mut sections = vec![Section { heading: None, lines: vec![plain("extract-what")] }];
        sections.push(section("extract-certain", certain));
        match &self.kept {
            Some(kept) if kept.is_empty() => {
                sections.push(section("extract-kept", vec![plain("extract-none")]));
            }
            Some(kept) => sections.extend(kept.iter().map(|kept| section("extract-kept", kept.lines()))),
            None => {}
        }
        let left_out = ["signals", "others", "opinions", "elsewhere"];
        let left_out = left_out.iter().map(|part| plain(&format!("extract-left-out.{part}"))).collect();
        sections.push(section("extract-left-out", left_out));
        let write = vec![
            Message::new("extract-controller").with("controller", Argument::word(self.controller)),
            plain("extract-rights"),
            plain("extract-authority"),
        ];
        sections.push(section("extract-write", write));
        let title = Message::new("extract-title").with("day", Argument::Day(self.on));
        Ok(Page { first: Vec::new(), title, sections })
    }
}

impl fmt::Debug for Extract {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Extract {{ outcome: {} }}", self.outcome())
    }
}

impl Kept {
    /// What is kept of a casus, of the classes that may be seen.
    fn of(cell: &Cell, casus: &Casus, may: &dyn Fn(DataClass) -> bool) -> Self {
        let day = |meeting| cell.meetings.get(meeting).map(|held: &crate::cell::Meeting| held.on);
        let plan = may(DataClass::Plan);
        let identity = may(DataClass::Identity);
        let police = police_services(cell);
        let own = |owner: Option<&ServiceRef>| owner.is_none_or(|owner| !police.contains(owner));
        let actions = casus.actions.iter().filter(|action| plan && own(action.owner.as_ref()));
        let mut actions: Vec<_> = actions.map(|action| (action.due, action.ended)).collect();
        actions.sort_unstable();
        // Who reported is nobody's to know but the coordinator's, that it was corrected included.
        let told = |field: &CorrectedField| field.class() != DataClass::Reporter && may(field.class());
        let word = |word: &crate::id::Token| match CorrectedField::parse(word.as_str()) {
            Ok(field) if !told(&field) => None,
            _ => Some(word.as_str().to_owned()),
        };
        Self {
            listed_on: casus.listed_on,
            discussed: casus.discussions.keys().filter_map(day).collect(),
            age: if identity { casus.age } else { None },
            informed: plan && casus.informed == Some(Informed::Informed),
            goals: if plan { u32::try_from(casus.goals.len()).unwrap_or(u32::MAX) } else { 0 },
            actions,
            next_review: casus.next_review.filter(|_| plan),
            closed_on: casus.closed_on,
            corrected: casus.corrected.iter().copied().filter(|field| told(field)).collect(),
            contested: casus.contested.iter().filter_map(word).collect(),
            disputed: casus.disputed.iter().filter_map(word).collect(),
        }
    }

    fn to_value(&self) -> Value<'static> {
        let days = |days: &BTreeSet<Day>| days.iter().map(|day| Value::from(*day)).collect::<Value<'_>>();
        let words = |words: &BTreeSet<String>| {
            words.iter().map(|word| Value::from(word.clone())).collect::<Value<'_>>()
        };
        let actions = self.actions.iter().map(|(due, ended)| {
            Value::Object(Object::new().with_some("due", *due).with_some("ended", *ended))
        });
        let corrected = self.corrected.iter().map(|field| Value::from(field.as_str()));
        Value::Object(
            Object::new()
                .with_some("listed_on", self.listed_on)
                .with("discussed", days(&self.discussed))
                .with_some("age", self.age.map(AgeBand::as_str))
                .with_some("informed", self.informed.then_some(true))
                .with("goals", self.goals)
                .with("actions", actions.collect::<Value<'_>>())
                .with_some("next_review", self.next_review)
                .with_some("closed_on", self.closed_on)
                .with("corrected", corrected.collect::<Value<'_>>())
                .with("contested", words(&self.contested))
                .with("disputed", words(&self.disputed)),
        )
    }

    fn lines(&self) -> Vec<Message> {
        let day = |key: &str, day: Day| Message::new(key).with("day", Argument::Day(day));
        let mut lines = Vec::new();
        lines.extend(self.listed_on.map(|on| day("extract-listed", on)));
        if !self.discussed.is_empty() {
            let days = self.discussed.iter().map(|day| Argument::Day(*day)).collect();
            lines.push(Message::new("extract-discussed").with("dates", Argument::All(days)));
        }
        lines.extend(self.age.map(|age| Message::new("extract-age").with("age", Argument::word(age))));
        if self.informed {
            lines.push(Message::new("extract-informed"));
        }
        if self.goals > 0 {
            lines.push(Message::new("extract-goals").with("count", Argument::Number(i64::from(self.goals))));
        }
        for (due, ended) in &self.actions {
            lines.push(match (due, ended) {
                (_, Some(ended)) => day("extract-action-done", *ended),
                (Some(due), None) => day("extract-action-due", *due),
                (None, None) => Message::new("extract-action"),
            });
        }
        lines.extend(self.next_review.map(|on| day("extract-next-review", on)));
        lines.extend(self.closed_on.map(|on| day("extract-closed", on)));
        if !self.corrected.is_empty() {
            let fields = self.corrected.iter().map(|field| Argument::word(*field)).collect();
            lines.push(Message::new("extract-corrected").with("fields", Argument::All(fields)));
        }
        if !self.contested.is_empty() {
            lines.push(Message::new("extract-contested"));
        }
        if !self.disputed.is_empty() {
            lines.push(Message::new("extract-disputed"));
        }
        lines
    }
}

/// The services of those who sit there for the police, the prosecution or an intelligence service: what they do for a
/// plan is theirs to tell, and is not mentioned.
fn police_services(cell: &Cell) -> BTreeSet<&ServiceRef> {
    let theirs = cell.members.values().filter(|member| {
        matches!(member.capacity, Capacity::FederalPolice | Capacity::Prosecution | Capacity::Intelligence)
            || member.seats.iter().any(|holding| holding.seat == Seat::Police)
    });
    theirs.filter_map(|member| member.service.as_ref()).collect()
}

/// Whether an extract speaks of a casus: of what is or was on the mayor's list, and never of a signal as such.
fn covered(casus: &Casus) -> bool {
    casus.listed_on.is_some() || !casus.discussions.is_empty()
}

impl Register {
    /// What a person who asks may receive about himself, prepared by a member who takes part in the cell.
    ///
    /// Whether there is such a casus or person is decided first: of one that is not there, or that the viewer may not see,
    /// the extract has the same form, without a casus in it. The answer on giving it is about the viewer and the kind of
    /// data, never about the casus.
    ///
    /// # Errors
    /// As [`Register::look`]; [`ErrorKind::Contradiction`] for a role that oversees: whoever sees no casus would prepare an
    /// empty extract; [`ErrorKind::TooMany`] for more than 256 casussen of one person.
    pub fn extract(&self, book: &RuleBook, subject: Subject<'_>, viewer: Viewer<'_>) -> Result<Extract> {
        let cell = self.opened()?;
        let known = self.known(cell, viewer)?;
        if known.oversees() {
            let error =
                Error::new(ErrorKind::Contradiction, "an extract is prepared by who takes part in the cell");
            let roles = ViewerRole::ALL.iter().filter(|role| !OVERSEES.contains(role));
            return Err(error.at_field("role").expecting(roles.map(|role| role.as_str())));
        }
        let answer = book.answer(&Facts::from(giving(book, cell, &known)), viewer.on)?;
        let may_give = matches!(answer.outcome, Some(Outcome::Permitted | Outcome::Unsettled));
        let about = |casus: &&Casus| match subject {
            Subject::Casus(id) => casus.id == *id,
            Subject::Person(person) => casus.person.as_ref() == Some(person),
        };
        let mut seen = Vec::new();
        let mut kept = Vec::new();
        for casus in self.casussen.values().filter(about).filter(|casus| covered(casus)) {
            if let Some((_, visible)) = self.seen(book, &casus.id, &known)? {
                let may = |class: DataClass| {
                    visible.iter().any(|one| one.class == class && one.outcome == Outcome::Permitted)
                };
                kept.push(Kept::of(cell, casus, &may));
                seen.push(casus.id.clone());
            }
        }
        if seen.len() > MAX_LIST {
            return Err(Error::new(ErrorKind::TooMany, "one access event names at most 256 casussen")
                .at_field("person"));
        }
        kept.sort();
        let access = access(&known, subject, seen);
        let controller = cell.controller;
        Ok(Extract { access, on: viewer.on, controller, answer, kept: may_give.then_some(kept) })
    }
}

const OVERSEES: [ViewerRole; 3] =
    [ViewerRole::DataProtectionOfficer, ViewerRole::Supervisor, ViewerRole::Archivist];

/// The sharing question behind an extract. It asks about no casus, so that its answer tells about none. Whoever is
/// invited gives it as the case handler who answers for what his own service keeps.
fn giving(book: &RuleBook, cell: &Cell, known: &Known<'_>) -> share::Situation {
    let Viewer { member, role, on, .. } = known.viewer;
    let base = share_base(book, cell, None, member, on);
    let handles = matches!(role, ViewerRole::Invitee | ViewerRole::CaseDirector);
    share::Situation {
        op: share::Op::Send,
        item: share::Item::Extract,
        setting: share::Setting::Outside,
        room: share::Room::None,
        receiver: share::Receiver::PersonDiscussed,
        purpose: share::Purpose::Rights,
        subject: share::Subject::ListedPerson,
        giver: match base.giver {
            share::Giver::Attendee | share::Giver::Outsider if handles => share::Giver::CaseHandler,
            giver => giver,
        },
        ..base
    }
}

fn access(known: &Known<'_>, subject: Subject<'_>, seen: Vec<CasusId>) -> Recorded {
    let Viewer { member, role, reason, on } = known.viewer;
    let function = known.function(!seen.is_empty());
    let (act, reason) = (LookAct::Extract, reason.clone());
    let fact = match subject {
        Subject::Casus(casus) => Fact::from(Looked { casus: casus.clone(), act, role, function, reason }),
        Subject::Person(_) => {
            Fact::from(LookedOver { act, casussen: seen, export: None, role, function, reason })
        }
    };
    Recorded { on, by: Some(By { member: member.clone(), seat: function }), fact }
}

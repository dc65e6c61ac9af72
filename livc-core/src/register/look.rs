//! Looking: what somebody may see of a casus, decided by the same rules as any disclosure, and never without
//! an access event.

use core::fmt;

use super::question::share_base;
use super::state::Register;
use crate::canonical::{Object, Value};
use crate::code::Code as _;
use crate::error::{Error, ErrorKind, Result};
use crate::event::{By, DataClass, Fact, Function, Looked, Recorded};
use crate::id::{CasusId, DocumentRef, MemberRef};
use crate::rule::vocabulary::share;
use crate::rule::{Outcome, RuleBook};
use crate::time::Day;

/// What was decided about one class of data.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Visible {
    /// The class.
    pub class: DataClass,
    /// The answer on reading it.
    pub outcome: Outcome,
}

/// A look at a casus: what may be seen, and the access event that goes with it. The two serialise together and
/// not apart.
///
/// A casus that is hidden from the viewer and one that does not exist give the same look.
#[derive(Clone, PartialEq, Eq)]
pub struct Look {
    access: Recorded,
    view: Option<Object<'static>>,
    visible: Vec<Visible>,
}

impl Look {
    /// The access event, to be appended to the access journal.
    pub fn access(&self) -> &Recorded {
        &self.access
    }

    /// Whether anything of the casus may be seen.
    pub fn is_hidden(&self) -> bool {
        self.view.is_none()
    }

    /// What was decided for each class; empty when the casus is hidden.
    pub fn visible(&self) -> &[Visible] {
        &self.visible
    }

    /// As canonical JSON: `{"access":{..},"view":{..}}`; without `view` when hidden.
    pub fn to_value(&self) -> Value<'static> {
        Value::Object(
            Object::new()
                .with("access", self.access.to_object())
                .with_some("view", self.view.clone().map(Value::Object)),
        )
    }
}

impl fmt::Debug for Look {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Look {{ hidden: {} }}", self.is_hidden())
    }
}

/// The item of the sharing rules that a class of data is read as; `None` for what no look shows.
const fn item_of(class: DataClass) -> Option<share::Item> {
    match class {
        DataClass::CaseFact | DataClass::Administration => Some(share::Item::CaseFact),
        DataClass::Plan => Some(share::Item::Plan),
        DataClass::Weighing => Some(share::Item::OwnAssessment),
        DataClass::Identity => Some(share::Item::Existence),
        DataClass::Contribution => Some(share::Item::Contribution),
        DataClass::Sheet => Some(share::Item::FeedbackSheet),
        DataClass::Count => Some(share::Item::Count),
        // Who reported is for the coordinator only, and what comes from police or the common database leaves no
        // trace in a view (guard rails 5 and 15).
        DataClass::Reporter | DataClass::Police => None,
    }
}

impl Register {
    /// What a member may see of a casus on a day, with the access event.
    ///
    /// # Errors
    /// [`ErrorKind::NotOpened`], [`ErrorKind::UnknownMember`]; an unknown casus is no error: it looks like one
    /// that is hidden.
    pub fn look(
        &self,
        book: &RuleBook,
        casus: &CasusId,
        viewer: &MemberRef,
        reason: &DocumentRef,
        on: Day,
    ) -> Result<Look> {
        let cell = self
            .cell
            .as_ref()
            .ok_or_else(|| Error::new(ErrorKind::NotOpened, "the journal is not opened"))?;
        let member = cell.members.get(viewer).ok_or_else(|| {
            Error::new(ErrorKind::UnknownMember, "no member with this reference").at_field("viewer")
        })?;
        let function = member.function_on(on);
        let access = Recorded {
            on,
            by: Some(By { member: viewer.clone(), seat: function }),
            fact: Fact::from(Looked { casus: casus.clone(), function, reason: reason.clone() }),
        };
        let known = self.casussen.get(casus);
        let base = share::Situation {
            op: share::Op::ConsultFile,
            receiver: share::Receiver::OwnFile,
            purpose: share::Purpose::Prevention,
            subject: share::Subject::ListedPerson,
            ..share_base(cell, known, viewer, on)
        };
        let Some(known) = known else { return Ok(Look { access, view: None, visible: Vec::new() }) };
        let mut visible = Vec::new();
        for class in DataClass::ALL {
            if let Some(item) = item_of(*class) {
                let outcome = book.decide(&share::Situation { item, ..base }, on)?.outcome();
                visible.push(Visible { class: *class, outcome });
            }
        }
        let may = |class: DataClass| {
            visible.iter().any(|visible| visible.class == class && visible.outcome == Outcome::Permitted)
        };
        if !may(DataClass::CaseFact) {
            return Ok(Look { access, view: None, visible: Vec::new() });
        }
        let coordinates = member.functions_on(on).contains(&Function::Coordinator);
        let view = view(known, may, coordinates);
        Ok(Look { access, view: Some(view), visible })
    }
}

fn view(casus: &crate::casus::Casus, may: impl Fn(DataClass) -> bool, coordinates: bool) -> Object<'static> {
    let texts = |texts: Vec<String>| texts.into_iter().map(Value::from).collect::<Value<'_>>();
    let mut view = Object::new()
        .with("casus", casus.id.as_str().to_owned())
        .with("state", casus.state.as_str())
        .with("since", casus.since)
        .with("meetings", texts(casus.discussions.keys().map(ToString::to_string).collect()))
        .with_some("listed_on", casus.listed_on)
        .with_some("closed_on", casus.closed_on);
    if may(DataClass::Identity)
        && let Some(person) = &casus.person
    {
        view.set("person", person.as_str().to_owned());
        if let Some(age) = casus.age {
            view.set("age", age.as_str());
        }
    }
    if may(DataClass::Weighing) {
        if let Some(outcome) = casus.outcome {
            view.set("outcome", outcome.as_str());
        }
        if let Some(closing) = casus.closing {
            view.set("closing", closing.as_str());
        }
    }
    if may(DataClass::Plan) {
        let actions = casus.actions.iter().map(|action| {
            Value::Object(
                Object::new()
                    .with("action", action.id.to_string())
                    .with_some("owner", action.owner.as_ref().map(ToString::to_string))
                    .with_some("due", action.due)
                    .with_some("ended", action.ended),
            )
        });
        view.set("actions", actions.collect::<Value<'_>>());
        view.set("goals", texts(casus.goals.iter().map(|(goal, _)| goal.to_string()).collect()));
        if let Some(director) = &casus.director {
            view.set("director", director.to_string());
        }
        if let Some(day) = casus.next_review {
            view.set("next_review", day);
        }
    }
    if coordinates && let Some(sector) = casus.sector {
        view.set("sector", sector.as_str());
    }
    view
}

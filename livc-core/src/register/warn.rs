//! What may soon, or already, no longer be kept: a warning list, through the same looks as everything else.

use core::fmt;

use super::kept::retention_of;
use super::state::Register;
use super::view::hold;
use super::viewer::Viewer;
use crate::canonical::{Object, Value};
use crate::error::Result;
use crate::event::{By, Fact, LookAct, LookedOver, MAX_LIST, Recorded};
use crate::id::CasusId;
use crate::retention::{Due, Retention};
use crate::rule::RuleBook;

/// A casus or signal in a warning list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Warned {
    /// The casus.
    pub casus: CasusId,
    /// Until when it may be kept, and what says so.
    pub retention: Retention,
    holds: Vec<Object<'static>>,
}

/// What may soon no longer be kept, is overdue, held, awaits an event or is an open question, with the access event.
/// In order of reference: never of weighing, age or concern.
#[derive(Clone, PartialEq, Eq)]
pub struct RetentionLook {
    access: Recorded,
    rows: Vec<Warned>,
    more: bool,
}

impl RetentionLook {
    /// The access event, to be appended to the access journal.
    pub fn access(&self) -> &Recorded {
        &self.access
    }

    /// The casussen and signals.
    pub fn rows(&self) -> &[Warned] {
        &self.rows
    }

    /// Whether there are more after the last one: ask again after it.
    pub fn more(&self) -> bool {
        self.more
    }

    /// As canonical JSON: `{"access":{..},"more":..,"rows":[{"casus":"..","due":{..}}]}`; `due` as in a look at one
    /// casus, with its `holds`.
    pub fn to_value(&self) -> Value<'static> {
        let row = |warned: &Warned| {
            let holds = warned.holds.iter().cloned().map(Value::Object).collect::<Value<'_>>();
            let due = warned.retention.to_object();
            let due = due.with_some("holds", (!warned.holds.is_empty()).then_some(holds));
            Value::Object(Object::new().with("casus", warned.casus.as_str().to_owned()).with("due", due))
        };
        Value::Object(
            Object::new()
                .with("access", self.access.to_object())
                .with("more", self.more)
                .with("rows", self.rows.iter().map(row).collect::<Value<'_>>()),
        )
    }
}

impl fmt::Debug for RetentionLook {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "RetentionLook({})", self.rows.len())
    }
}

impl Register {
    /// What of the casussen that a member may see may no longer be kept within so many days, and what is held, awaits
    /// an event or is an open question: at most 256, after a casus where one is given. A signal that is out of reach
    /// stands here still, for it is to be erased; nothing else of it is seen.
    ///
    /// # Errors
    /// As [`Register::look`] and [`crate::retention::due`].
    pub fn retention(
        &self,
        book: &RuleBook,
        within: u32,
        after: Option<&CasusId>,
        viewer: Viewer<'_>,
    ) -> Result<RetentionLook> {
        let cell = self.opened()?;
        let known = self.known(cell, viewer)?;
        let last = viewer.on.plus_days(i64::from(within))?;
        let (mut rows, mut more) = (Vec::new(), false);
        for casus in self.casussen().filter(|casus| after.is_none_or(|after| casus.id > *after)) {
            let retention = retention_of(book, cell, casus, viewer.on)?;
            if matches!(retention.due, Due::On(day) if day > last)
                || self.shown(book, casus, &known, false)?.is_none()
            {
                continue;
            }
            if rows.len() == MAX_LIST {
                more = true;
                break;
            }
            let holds = casus.kept.holds.iter().map(hold).collect();
            rows.push(Warned { casus: casus.id.clone(), retention, holds });
        }
        let Viewer { member, role, reason, on } = viewer;
        let function = known.function(!rows.is_empty());
        let casussen = rows.iter().map(|row| row.casus.clone()).collect();
        let act = LookAct::Retention;
        let access = Recorded {
            on,
            by: Some(By { member: member.clone(), seat: function }),
            fact: Fact::from(LookedOver {
                act,
                casussen,
                export: None,
                role,
                function,
                reason: reason.clone(),
            }),
        };
        Ok(RetentionLook { access, rows, more })
    }
}

//! Looking: what somebody may see of a casus, decided by the same rules as any disclosure, and never without
//! an access event.

use core::fmt;

use super::kept::{out_of_reach, own_file_of, retention_of};
use super::requests::opens;
use super::state::Register;
use super::view::{PayloadKey, View, hold, refused};
use super::viewer::{Known, Viewer};
use crate::canonical::{Object, Value};
use crate::casus::Casus;
use crate::error::{Error, ErrorKind, Result};
use crate::event::{By, DataClass, Fact, LookAct, Looked, Recorded, ViewerRole};
use crate::id::CasusId;
use crate::retention::Retention;
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
    view: Option<View>,
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

    /// The keys of the payloads that may be read.
    pub fn keys(&self) -> &[PayloadKey] {
        self.view.as_ref().map_or(&[], View::keys)
    }

    /// Opens the row of a payload with the key that fits.
    ///
    /// # Errors
    /// [`crate::ErrorKind::PayloadMismatch`] when no key of this look opens it; those of
    /// [`Payload::parse`](crate::journal::Payload::parse).
    pub fn open(&self, row: &[u8]) -> Result<Object<'static>> {
        PayloadKey::open_any(self.keys(), row)
    }

    /// As canonical JSON: `{"access":{..},"view":{..}}`; without `view` when hidden.
    pub fn to_value(&self) -> Value<'static> {
        Value::Object(
            Object::new()
                .with("access", self.access.to_object())
                .with_some("view", self.view.as_ref().map(View::to_value)),
        )
    }
}

impl fmt::Debug for Look {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Look {{ hidden: {} }}", self.is_hidden())
    }
}

/// A look at the day from which a casus may no longer be kept, with its access event. It is answered to whoever may
/// see the facts of the casus.
#[derive(Clone, PartialEq, Eq)]
pub struct DueLook {
    access: Recorded,
    due: Option<Retention>,
    own_file: Option<Retention>,
    holds: Vec<Object<'static>>,
    refusals: Vec<Object<'static>>,
}

impl DueLook {
    /// The access event, to be appended to the access journal.
    pub fn access(&self) -> &Recorded {
        &self.access
    }

    /// When it is due, and what says so; nothing when the casus is hidden or absent.
    pub fn due(&self) -> Option<&Retention> {
        self.due.as_ref()
    }

    /// When the viewer's own file on it is due, by the legislation that his service is under; nothing when the casus
    /// is hidden or absent.
    pub fn own_file(&self) -> Option<&Retention> {
        self.own_file.as_ref()
    }

    /// As canonical JSON: `{"access":{..},"due":{..},"own_file":{..}}`; without `due` and `own_file` when hidden. The
    /// holds that stand are `holds` of `due`, and the requests to erase that were refused its `refusals`.
    pub fn to_value(&self) -> Value<'static> {
        let list = |all: &[Object<'static>]| {
            (!all.is_empty()).then(|| all.iter().cloned().map(Value::Object).collect::<Value<'_>>())
        };
        let due = self.due.as_ref().map(|due| {
            due.to_object().with_some("holds", list(&self.holds)).with_some("refusals", list(&self.refusals))
        });
        Value::Object(
            Object::new()
                .with("access", self.access.to_object())
                .with_some("due", due)
                .with_some("own_file", self.own_file.as_ref().map(Retention::to_value)),
        )
    }
}

impl fmt::Debug for DueLook {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "DueLook {{ hidden: {} }}", self.due.is_none())
    }
}

/// The item of the sharing rules that a class of data is read as; `None` for what no rule opens to a look.
pub(super) const fn item_of(class: DataClass) -> Option<share::Item> {
    match class {
        DataClass::CaseFact | DataClass::Administration => Some(share::Item::CaseFact),
        DataClass::Plan => Some(share::Item::Plan),
        DataClass::Weighing => Some(share::Item::OwnAssessment),
        DataClass::Identity => Some(share::Item::Existence),
        DataClass::Contribution => Some(share::Item::Contribution),
        DataClass::Count => Some(share::Item::Count),
        // Who reported is for the coordinator only (guard rail 15). What comes from police or common database, or
        // goes there, leaves no trace in a view (guard rail 5).
        DataClass::Reporter | DataClass::Police | DataClass::Sheet => None,
    }
}

/// Whether a class may be seen.
pub(super) fn permits(visible: &[Visible], class: DataClass) -> bool {
    visible.iter().any(|one| one.class == class && one.outcome == Outcome::Permitted)
}

/// The access event of a look at one casus.
pub(super) fn access(known: &Known<'_>, act: LookAct, casus: &CasusId, seen: bool) -> Recorded {
    let Viewer { member, role, reason, on } = known.viewer;
    let function = known.function(seen);
    Recorded {
        on,
        by: Some(By { member: member.clone(), seat: function }),
        fact: Fact::from(Looked { casus: casus.clone(), act, role, function, reason: reason.clone() }),
    }
}

impl Register {
    /// What a member may see of a casus on a day, with the access event.
    ///
    /// The state is as it stands; law, mandates and invitations are those of the day.
    ///
    /// # Errors
    /// [`crate::ErrorKind::NotOpened`], [`crate::ErrorKind::UnknownMember`]; [`crate::ErrorKind::Contradiction`] for
    /// a role that the viewer does not hold, naming those he may look in. An unknown casus is no error: it looks like
    /// one that is hidden.
    pub fn look(&self, book: &RuleBook, casus: &CasusId, viewer: Viewer<'_>) -> Result<Look> {
        let known = self.known(self.opened()?, viewer)?;
        let mut seen = self.seen(book, casus, &known)?;
        if let Some((view, _)) = &mut seen {
            self.link(book, &known, view)?;
        }
        let access = access(&known, LookAct::Look, casus, seen.is_some());
        let (view, visible) = seen.map_or((None, Vec::new()), |(view, visible)| (Some(view), visible));
        Ok(Look { access, view, visible })
    }

    /// What a member who broke a look open sees of a casus: what [`Register::look`] shows him and what the law leaves
    /// *unsettled* for him, never what is *forbidden* or has *no ground*, who reported, or a secret that was told.
    ///
    /// # Errors
    /// As [`Register::look`]; [`ErrorKind::Contradiction`] where the viewer broke nothing open that holds that day. It says
    /// the same of a casus that does not exist.
    pub fn glass(&self, book: &RuleBook, casus: &CasusId, viewer: Viewer<'_>) -> Result<Look> {
        let known = self.known(self.opened()?, viewer)?;
        if !self.rights.broken(viewer.member, casus, known.days()) {
            let error =
                Error::new(ErrorKind::Contradiction, "the viewer broke nothing open that holds on that day");
            return Err(error.at_field("casus"));
        }
        let seen = self.seen_through(book, casus, &known, true)?;
        let access = access(&known, LookAct::Glass, casus, seen.is_some());
        let (view, visible) = seen.map_or((None, Vec::new()), |(view, visible)| (Some(view), visible));
        Ok(Look { access, view, visible })
    }

    /// When a casus may no longer be kept, with the access event.
    ///
    /// # Errors
    /// As [`Register::look`] and [`crate::retention::due`].
    pub fn due(&self, book: &RuleBook, casus: &CasusId, viewer: Viewer<'_>) -> Result<DueLook> {
        let cell = self.opened()?;
        let known = self.known(cell, viewer)?;
        let seen = self.seen(book, casus, &known)?.is_some();
        let access = access(&known, LookAct::Due, casus, seen);
        let Some(casus) = self.casussen.get(casus).filter(|_| seen) else {
            return Ok(DueLook {
                access,
                due: None,
                own_file: None,
                holds: Vec::new(),
                refusals: Vec::new(),
            });
        };
        Ok(DueLook {
            access,
            due: Some(retention_of(book, cell, casus, viewer.on)?),
            own_file: Some(own_file_of(book, cell, casus, viewer.member, viewer.on)?),
            holds: casus.kept.holds.iter().map(hold).collect(),
            refusals: casus.kept.refusals.iter().map(refused).collect(),
        })
    }

    /// What a viewer sees of a casus; nothing when it is hidden or absent. Everything that shows a casus to anybody
    /// goes through here.
    pub(super) fn seen(
        &self,
        book: &RuleBook,
        casus: &CasusId,
        known: &Known<'_>,
    ) -> Result<Option<(View, Vec<Visible>)>> {
        self.seen_through(book, casus, known, false)
    }

    /// The same, with what a look that was broken open shows besides.
    fn seen_through(
        &self,
        book: &RuleBook,
        casus: &CasusId,
        known: &Known<'_>,
        broken: bool,
    ) -> Result<Option<(View, Vec<Visible>)>> {
        let cell = self.opened()?;
        let Some(casus) = self.casussen.get(casus) else { return Ok(None) };
        if out_of_reach(book, cell, casus, self.today(known.viewer.on))? {
            return Ok(None);
        }
        self.shown(book, casus, known, broken)
    }

    /// The day by which days are over: the one that is asked for, or the last on which anything was recorded. Nobody
    /// gets back what is out of reach by naming an earlier day.
    pub(super) fn today(&self, on: Day) -> Day {
        self.head.at.map_or(on, |at| on.max(at.brussels_day()))
    }

    /// What a viewer would see of a casus, if it is within reach.
    pub(super) fn shown(
        &self,
        book: &RuleBook,
        casus: &Casus,
        known: &Known<'_>,
        broken: bool,
    ) -> Result<Option<(View, Vec<Visible>)>> {
        let Some(base) = known.situation(book, self.opened()?, casus) else { return Ok(None) };
        let on = known.viewer.on;
        let decide = |item, secret| {
            book.decide(&share::Situation { item, secret, ..base }, on).map(|decision| decision.outcome())
        };
        let mut visible = Vec::new();
        for class in crate::code::Code::ALL {
            if let Some(item) = item_of(*class) {
                visible.push(Visible { class: *class, outcome: decide(item, base.secret)? });
            }
        }
        let permitted = |class: DataClass| {
            visible.iter().any(|visible| visible.class == class && opens(visible.outcome, broken))
        };
        if !permitted(DataClass::CaseFact) {
            return Ok(None);
        }
        let coordinates = known.viewer.role == ViewerRole::Coordinator;
        let may = |class: DataClass| match class {
            DataClass::Reporter => coordinates,
            class => permitted(class),
        };
        let secrets = decide(share::Item::Contribution, share::Secret::HeardHere)? == Outcome::Permitted;
        let view = View::of(casus, self.entries.papers(&casus.id), &may, secrets);
        Ok(Some((view, visible)))
    }
}

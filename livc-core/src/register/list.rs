//! Lists, searches, counts and exports: many looks at once, and nothing that a single look would not show.

use core::fmt;
use std::collections::{BTreeMap, BTreeSet};

use super::index::Awaited;
use super::state::Register;
use super::view::{PayloadKey, View};
use super::viewer::{Known, Viewer};
use crate::canonical::{Object, Value};
use crate::code::Code as _;
use crate::error::{Error, ErrorKind, Result};
use crate::event::{By, CasusState, Fact, LookAct, LookedOver, MAX_LIST, Recorded};
use crate::id::{CasusId, MeetingId, Token};
use crate::journal::Seed;
use crate::rule::RuleBook;
use crate::time::Day;

/// By what casussen are found: by what is coded, says nothing of a person, and may be seen. There is no search by
/// weighing, age, concern or person (guard rail 1).
///
/// As JSON: `{"meeting":"v-1","review_by":"2026-10-01","state":"follow_up"}`, each member where it is wanted.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Search {
    /// The state.
    pub state: Option<CasusState>,
    /// A meeting that discussed it.
    pub meeting: Option<MeetingId>,
    /// The day by which it is to be reviewed.
    pub review_by: Option<Day>,
}

impl Search {
    /// Reads a search.
    ///
    /// # Errors
    /// [`ErrorKind::UnknownKey`] with the keys there are; an unknown word, a malformed reference or day, with its
    /// field.
    pub fn from_value(value: &Value<'_>) -> Result<Self> {
        let object = value.as_object()?;
        object.only(&["meeting", "review_by", "state"])?;
        let text = |key: &'static str| {
            object.get(key).map(Value::as_text).transpose().map_err(|error| error.at_field(key))
        };
        Ok(Self {
            state: text("state")?
                .map(CasusState::parse)
                .transpose()
                .map_err(|error| error.at_field("state"))?,
            meeting: text("meeting")?
                .map(MeetingId::new)
                .transpose()
                .map_err(|error| error.at_field("meeting"))?,
            review_by: text("review_by")?
                .map(str::parse)
                .transpose()
                .map_err(|error: Error| error.at_field("review_by"))?,
        })
    }

    /// Whether a view fits. What the view leaves out fits nothing: a search sees no more than its reader.
    fn fits(&self, view: &View) -> bool {
        self.state.is_none_or(|state| view.state() == Some(state.as_str()))
            && self.meeting.as_ref().is_none_or(|meeting| view.has_meeting(meeting))
            && self.review_by.is_none_or(|by| view.next_review().is_some_and(|next| next <= by))
    }
}

/// A look at several casussen: those that the viewer may see, in the order of their references, with one access
/// event that names them. A hidden casus leaves no trace in it.
#[derive(Clone, PartialEq, Eq)]
pub struct Looks {
    access: Recorded,
    views: Vec<View>,
    keys: Vec<PayloadKey>,
}

impl Looks {
    /// The access event, to be appended to the access journal.
    pub fn access(&self) -> &Recorded {
        &self.access
    }

    /// How many casussen are seen.
    pub fn len(&self) -> usize {
        self.views.len()
    }

    /// Whether none is seen.
    pub fn is_empty(&self) -> bool {
        self.views.is_empty()
    }

    /// The keys of the payloads that may be read.
    pub fn keys(&self) -> &[PayloadKey] {
        &self.keys
    }

    /// Opens the row of a payload with the key that fits.
    ///
    /// # Errors
    /// As [`Look::open`](super::Look::open).
    pub fn open(&self, row: &[u8]) -> Result<Object<'static>> {
        PayloadKey::open_any(&self.keys, row)
    }

    /// As canonical JSON: `{"access":{..},"views":[..]}`.
    pub fn to_value(&self) -> Value<'static> {
        let views = self.views.iter().map(View::to_value).collect::<Value<'_>>();
        Value::Object(Object::new().with("access", self.access.to_object()).with("views", views))
    }
}

impl fmt::Debug for Looks {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Looks({})", self.views.len())
    }
}

/// How many casussen somebody may see, by state, with the access event. It counts looks, so whoever may see no casus
/// counts none: it is no figure about the cell.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Count {
    access: Recorded,
    states: BTreeMap<String, u32>,
}

impl Count {
    /// The access event, to be appended to the access journal.
    pub fn access(&self) -> &Recorded {
        &self.access
    }

    /// As canonical JSON: `{"access":{..},"states":[{"count":1,"state":".."}]}`; a state in which nothing is seen is
    /// absent.
    pub fn to_value(&self) -> Value<'static> {
        let states = self.states.iter().map(|(state, count)| {
            Value::from(Object::new().with("count", *count).with("state", state.clone()))
        });
        let states = states.collect::<Value<'_>>();
        Value::Object(Object::new().with("access", self.access.to_object()).with("states", states))
    }
}

/// The casussen that were seen, each with its view.
pub(super) fn over(
    known: &Known<'_>,
    act: LookAct,
    views: &[View],
    export: Option<Token>,
) -> Result<Recorded> {
    if views.len() > MAX_LIST {
        let error =
            Error::new(ErrorKind::TooMany, "one access event names at most 256 casussen: search for fewer");
        return Err(error.at_field("search"));
    }
    let Viewer { member, role, reason, on } = known.viewer;
    let function = known.function(!views.is_empty());
    let casussen = views.iter().map(|view| view.casus.clone()).collect();
    Ok(Recorded {
        on,
        by: Some(By { member: member.clone(), seat: function }),
        fact: Fact::from(LookedOver { act, casussen, export, role, function, reason: reason.clone() }),
    })
}

impl Register {
    /// Every casus that a member may see on a day.
    ///
    /// # Errors
    /// As [`Register::look`]; [`ErrorKind::TooMany`] for more than 256 casussen that may be seen: search for fewer.
    pub fn list(&self, book: &RuleBook, viewer: Viewer<'_>) -> Result<Looks> {
        self.looks(book, &Search::default(), viewer, LookAct::List, None)
    }

    /// The casussen that a member may see on a day and that fit a search.
    ///
    /// # Errors
    /// As [`Register::list`].
    pub fn search(&self, book: &RuleBook, search: &Search, viewer: Viewer<'_>) -> Result<Looks> {
        self.looks(book, search, viewer, LookAct::Search, None)
    }

    /// How many casussen a member may see on a day that fit a search, by state.
    ///
    /// # Errors
    /// As [`Register::list`].
    pub fn count(&self, book: &RuleBook, search: &Search, viewer: Viewer<'_>) -> Result<Count> {
        let Looks { access, views, .. } = self.looks(book, search, viewer, LookAct::Count, None)?;
        let mut states = BTreeMap::new();
        for state in views.iter().filter_map(View::state) {
            let count: &mut u32 = states.entry(state.to_owned()).or_default();
            *count = count.saturating_add(1);
        }
        Ok(Count { access, states })
    }

    /// A copy that leaves livc of the casussen that a member may see on a day and that fit a search. Its access event
    /// carries a receipt, derived from the seed, by which the export is known until it is ended. Whether it may then
    /// be sent to anybody is another question.
    ///
    /// # Errors
    /// As [`Register::list`].
    pub fn export(&self, book: &RuleBook, search: &Search, viewer: Viewer<'_>, seed: &Seed) -> Result<Looks> {
        let receipt = Token::new(&format!("x-{}", seed.identifier("export")))?;
        self.looks(book, search, viewer, LookAct::Export, Some(receipt))
    }

    fn looks(
        &self,
        book: &RuleBook,
        search: &Search,
        viewer: Viewer<'_>,
        act: LookAct,
        export: Option<Token>,
    ) -> Result<Looks> {
        let known = self.known(self.opened()?, viewer)?;
        let mut views = Vec::new();
        let mut look = |casus: &CasusId| {
            if let Some((view, _)) = self.seen(book, casus, &known)?
                && search.fits(&view)
            {
                views.push(view);
            }
            Ok(())
        };
        // A search by review asks only those that have one by then, in the order of their references all the same.
        if let Some(after) = search.review_by.and_then(Day::next) {
            let found: BTreeSet<&CasusId> =
                self.awaited_before(Awaited::Review, after).map(|casus| &casus.id).collect();
            found.into_iter().try_for_each(&mut look)?;
        } else {
            self.casussen.keys().try_for_each(&mut look)?;
        }
        let keys = views.iter().flat_map(|view| view.keys().iter().cloned()).collect();
        Ok(Looks { access: over(&known, act, &views, export)?, views, keys })
    }
}

//! Looking at what can happen to a casus now, and at what would change if casussen went over to another version.

use core::fmt;

use super::around::composition;
use super::decide::Context;
use super::kept::retention;
use super::list::over;
use super::state::Register;
use super::viewer::Viewer;
use crate::canonical::{Object, Value};
use crate::casus::{Around, Casus, Difference, Possible, PossibleKind, Profile};
use crate::code::Code as _;
use crate::error::Result;
use crate::event::{CasusState, DataClass, LookAct, Recorded};
use crate::id::{CasusId, ProfileId, Token};
use crate::rule::Outcome;
use crate::rule::vocabulary::r#move::Extension;

/// A look at what can happen to a casus now, with its access event. It is answered to whoever may see the facts of the
/// casus; for anybody else it is as if there were none.
#[derive(Clone, PartialEq, Eq)]
pub struct PossibleLook {
    access: Recorded,
    moves: Option<(CasusState, Vec<Possible>)>,
}

impl PossibleLook {
    /// The access event, to be appended to the access journal.
    pub fn access(&self) -> &Recorded {
        &self.access
    }

    /// Every move of the profile with whether it can be made; nothing when the casus is hidden or absent.
    pub fn moves(&self) -> Option<&[Possible]> {
        self.moves.as_ref().map(|(_, moves)| moves.as_slice())
    }

    /// As canonical JSON: `{"access":{..},"moves":[..],"state":".."}`; only `access` when hidden.
    pub fn to_value(&self) -> Value<'static> {
        let mut object = Object::new().with("access", self.access.to_object());
        if let Some((state, moves)) = &self.moves {
            object.set("state", state.as_str());
            object.set("moves", moves.iter().map(Possible::to_value).collect::<Value<'_>>());
        }
        object.into()
    }
}

impl fmt::Debug for PossibleLook {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "PossibleLook {{ hidden: {} }}", self.moves.is_none())
    }
}

/// What would change for each running casus that goes over to a version of a profile, with the access event. It is a
/// look at many casussen and changes nothing.
#[derive(Clone, PartialEq, Eq)]
pub struct Migration {
    access: Recorded,
    rows: Vec<Row>,
    to: (ProfileId, Token),
}

#[derive(Clone, PartialEq, Eq)]
struct Row {
    casus: CasusId,
    state: CasusState,
    from: (ProfileId, Token),
    difference: Difference,
}

impl Migration {
    /// The access event, to be appended to the access journal.
    pub fn access(&self) -> &Recorded {
        &self.access
    }

    /// How many casussen would change.
    pub fn len(&self) -> usize {
        self.rows.len()
    }

    /// Whether none would.
    pub fn is_empty(&self) -> bool {
        self.rows.is_empty()
    }

    /// What changes for a casus.
    pub fn of(&self, casus: &CasusId) -> Option<&Difference> {
        self.rows.iter().find(|row| row.casus == *casus).map(|row| &row.difference)
    }

    /// As canonical JSON: `access`, the `profile` and `version` to which they would go over, and for each of the
    /// `casussen` its `state`, `from`, `keeps_state`, the moves `gained` and `lost`, and the `settings` that differ.
    pub fn to_value(&self) -> Value<'static> {
        let name = |(id, version): &(ProfileId, Token)| {
            Object::new().with("profile", id.as_str().to_owned()).with("version", version.as_str().to_owned())
        };
        let rows = self.rows.iter().filter_map(|row| {
            let Value::Object(object) = row.difference.to_value() else { return None };
            let object = object
                .with("casus", row.casus.as_str().to_owned())
                .with("state", row.state.as_str())
                .with("from", name(&row.from));
            Some(Value::from(object))
        });
        name(&self.to)
            .with("access", self.access.to_object())
            .with("casussen", rows.collect::<Value<'_>>())
            .into()
    }
}

impl fmt::Debug for Migration {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Migration({} casussen)", self.rows.len())
    }
}

/// The facts of a move that tell of a class of data.
const fn tells(class: DataClass) -> &'static [&'static str] {
    match class {
        DataClass::Weighing => &["weighing", "threshold"],
        DataClass::Plan => &["open_actions", "consent", "own_casus"],
        DataClass::Identity => &["identity", "age"],
        _ => &[],
    }
}

impl Register {
    /// What can happen to a casus now, for the member who looks: every move of its profile, with whether it can be made,
    /// and if not whether the state is wrong, somebody else could, or what is lacking, by which article. What is on
    /// record decides, by the same rules as a command; what a command would still have to say is named as that.
    ///
    /// # Errors
    /// As [`Register::look`], and of [`Profiles::version`](crate::casus::Profiles::version).
    pub fn possible(
        &self,
        context: Context<'_>,
        casus: &CasusId,
        viewer: Viewer<'_>,
    ) -> Result<PossibleLook> {
        let cell = self.opened()?;
        let known = self.known(cell, viewer)?;
        let seen = self.seen(context.book, casus, &known)?;
        let access = super::look::access(&known, LookAct::Possible, casus, seen.is_some());
        let (Some((_, visible)), Some(casus)) = (seen, self.casussen.get(casus)) else {
            return Ok(PossibleLook { access, moves: None });
        };
        let hidden: Vec<&str> = DataClass::ALL
            .iter()
            .filter(|class| {
                !visible.iter().any(|seen| seen.class == **class && seen.outcome == Outcome::Permitted)
            })
            .flat_map(|class| tells(*class))
            .copied()
            .collect();
        let profile = pinned(context, casus)?;
        let mut moves = Vec::with_capacity(profile.moves.len());
        for known in &profile.moves {
            // What begins a casus does not happen to one.
            if known.from.is_empty() {
                continue;
            }
            let around = Around {
                cell,
                profile,
                target: None,
                casus: Some(casus),
                actor: Some(viewer.member),
                on: viewer.on,
                recorded: viewer.on,
                composition: composition(context.book, cell, known.step, viewer.on)?,
                presence: None,
                sharing: None,
                retention: retention(context.book, cell, Some(casus), known.step, viewer.on)?,
                rights: crate::casus::OfRights::default(),
                extension: Extension::NotAsked,
            };
            moves.push(around.possible(context.book, known, &hidden)?);
        }
        Ok(PossibleLook { access, moves: Some((casus.state, moves)) })
    }

    /// What would change for each running casus that the member may see, if it went over to a version of a profile (the
    /// newest where none is named). A casus that is closed, or that follows that version already, is left out.
    ///
    /// # Errors
    /// As [`Register::list`], and of [`Profiles::version`](crate::casus::Profiles::version).
    pub fn migration(
        &self,
        context: Context<'_>,
        profile: &ProfileId,
        version: Option<&Token>,
        viewer: Viewer<'_>,
    ) -> Result<Migration> {
        let cell = self.opened()?;
        let known = self.known(cell, viewer)?;
        let to = context.profiles.version(Some(profile), version)?;
        let (mut rows, mut views) = (Vec::new(), Vec::new());
        for casus in self.casussen() {
            let id = &casus.id;
            let from = pinned(context, casus)?;
            let ended = matches!(
                casus.state,
                CasusState::Closed | CasusState::Archived | CasusState::Rejected | CasusState::Purged
            );
            if ended || (from.id == to.id && from.version == to.version) {
                continue;
            }
            let Some((view, _)) = self.seen(context.book, id, &known)? else { continue };
            views.push(view);
            rows.push(Row {
                casus: id.clone(),
                state: casus.state,
                from: (from.id.clone(), from.version.clone()),
                difference: from.difference(to, casus.state),
            });
        }
        let access = over(&known, LookAct::Possible, &views, None)?;
        Ok(Migration { access, rows, to: (to.id.clone(), to.version.clone()) })
    }
}

fn pinned<'p>(context: Context<'p>, casus: &Casus) -> Result<&'p Profile> {
    context.profiles.version(casus.pin.profile.as_ref(), casus.pin.version.as_ref())
}

impl PossibleLook {
    /// The moves that can be made.
    pub fn possible(&self) -> impl Iterator<Item = &Possible> {
        let moves = self.moves().unwrap_or_default();
        moves.iter().filter(|one| one.kind == PossibleKind::Possible)
    }
}

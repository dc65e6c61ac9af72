use crate::canonical::{Object, Value};
use crate::code::Code as _;
use crate::error::{Error, ErrorKind, Result};
use crate::event::{CaseOutcome, CasusState};
use crate::id::ArticleRef;
use crate::id::ProfileId;
use crate::rule::vocabulary::r#move::Step;
use crate::source::{Source, Table};

/// The most moves of a profile.
pub const MAX_MOVES: usize = 256;

const BE: &str = include_str!("../../data/profiles/be.toml");

/// A move that a profile knows.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Move {
    /// The step.
    pub step: Step,
    /// From which states; empty for a move that begins a casus.
    pub from: Vec<CasusState>,
    /// With which outcomes of screening or weighing; any when empty.
    pub outcome: Vec<CaseOutcome>,
    /// To which state. Empty: the state stays. Several: the fact says which.
    pub to: Vec<CasusState>,
}

/// A workflow profile: the states in use and the moves between them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Profile {
    /// Its name.
    pub id: ProfileId,
    /// Its version; a casus keeps the profile it began with.
    pub version: String,
    /// The country whose law it runs under.
    pub jurisdiction: String,
    /// The provisions it rests on.
    pub basis: Vec<ArticleRef>,
    /// The states in use.
    pub states: Vec<CasusState>,
    /// The moves.
    pub moves: Vec<Move>,
}

impl Profile {
    /// Reads a profile.
    ///
    /// # Errors
    /// With file, line, field and the accepted values: an unknown state or step, a move from or to a state that
    /// is not in use, two moves that would both apply.
    pub fn from_toml(file: &str, text: &str) -> Result<Self> {
        let source = Source::parse(file, text)?;
        let root = source.root();
        root.only(&["profile", "move"])?;
        let head = root.table("profile")?;
        head.only(&["id", "version", "jurisdiction", "basis", "states"])?;
        let id = head.need("id")?;
        let basis = head.list("basis")?;
        let mut profile = Self {
            id: ProfileId::new(id.text()?).map_err(|error| id.fault(error))?,
            version: head.text("version")?.to_owned(),
            jurisdiction: head.text("jurisdiction")?.to_owned(),
            basis: basis
                .iter()
                .map(|cite| ArticleRef::new(cite.text()?).map_err(|error| cite.fault(error)))
                .collect::<Result<_>>()?,
            states: head.list("states")?.iter().map(crate::source::Item::word).collect::<Result<_>>()?,
            moves: Vec::new(),
        };
        for table in root.tables("move")? {
            if profile.moves.len() >= MAX_MOVES {
                return Err(table.fault(Error::new(ErrorKind::TooMany, "a profile has at most 256 moves")));
            }
            let made = profile.read_move(&table)?;
            profile.moves.push(made);
        }
        Ok(profile)
    }

    fn read_move(&self, table: &Table<'_>) -> Result<Move> {
        table.only(&["step", "from", "outcome", "to"])?;
        let states = |key: &str| -> Result<Vec<CasusState>> {
            let Some(item) = table.get(key) else { return Ok(Vec::new()) };
            item.one_or_more()
                .iter()
                .map(|item| {
                    let state: CasusState = item.word()?;
                    if self.states.contains(&state) {
                        return Ok(state);
                    }
                    let error = Error::new(ErrorKind::UnknownValue, "a state that this profile does not use");
                    Err(item.fault(error.expecting(self.states.iter().map(|state| state.as_str()))))
                })
                .collect()
        };
        let outcome = match table.get("outcome") {
            Some(item) => {
                item.one_or_more().iter().map(crate::source::Item::word).collect::<Result<Vec<_>>>()?
            }
            None => Vec::new(),
        };
        let made = Move { step: table.word("step")?, from: states("from")?, outcome, to: states("to")? };
        let clash = |other: &&Move| {
            other.step == made.step
                && (other.from.is_empty() && made.from.is_empty()
                    || other.from.iter().any(|state| made.from.contains(state)))
                && (other.outcome.is_empty()
                    || made.outcome.is_empty()
                    || other.outcome.iter().any(|outcome| made.outcome.contains(outcome)))
        };
        if self.moves.iter().any(|other| clash(&other)) {
            return Err(table.fault(Error::new(ErrorKind::Duplicate, "two moves would both apply")));
        }
        Ok(made)
    }

    /// The move for a step from a state (none: the casus begins), with an outcome where the step has one.
    pub fn find(&self, step: Step, from: Option<CasusState>, outcome: Option<CaseOutcome>) -> Option<&Move> {
        self.moves.iter().find(|known| {
            known.step == step
                && from.map_or(known.from.is_empty(), |from| known.from.contains(&from))
                && (known.outcome.is_empty()
                    || outcome.is_some_and(|outcome| known.outcome.contains(&outcome)))
        })
    }

    /// The states from which a step is possible.
    pub fn sources(&self, step: Step) -> Vec<CasusState> {
        let mut states: Vec<CasusState> = self
            .moves
            .iter()
            .filter(|known| known.step == step)
            .flat_map(|known| known.from.iter().copied())
            .collect();
        states.sort();
        states.dedup();
        states
    }

    /// The steps that are possible from a state.
    pub fn steps(&self, from: CasusState) -> Vec<Step> {
        let mut steps: Vec<Step> =
            self.moves.iter().filter(|known| known.from.contains(&from)).map(|known| known.step).collect();
        steps.sort();
        steps.dedup();
        steps
    }

    /// As canonical JSON.
    pub fn to_value(&self) -> Value<'static> {
        let words = |states: &[CasusState]| {
            states.iter().map(|state| Value::from(state.as_str())).collect::<Value<'_>>()
        };
        let moves = self.moves.iter().map(|known| {
            Value::Object(
                Object::new()
                    .with("step", known.step.as_str())
                    .with("from", words(&known.from))
                    .with("to", words(&known.to))
                    .with(
                        "outcome",
                        known.outcome.iter().map(|word| Value::from(word.as_str())).collect::<Value<'_>>(),
                    ),
            )
        });
        Value::Object(
            Object::new()
                .with("id", self.id.as_str().to_owned())
                .with("version", self.version.clone())
                .with("jurisdiction", self.jurisdiction.clone())
                .with(
                    "basis",
                    self.basis.iter().map(|cite| Value::from(cite.to_string())).collect::<Value<'_>>(),
                )
                .with("states", words(&self.states))
                .with("moves", moves.collect::<Value<'_>>()),
        )
    }
}

/// The profiles that a host works with.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Profiles(Vec<Profile>);

impl Profiles {
    /// The profiles that livc ships.
    ///
    /// # Errors
    /// [`ErrorKind::Internal`] if a shipped profile were damaged.
    pub fn builtin() -> Result<Self> {
        Ok(Self(vec![Profile::from_toml("be.toml", BE)?]))
    }

    /// Adds a profile.
    ///
    /// # Errors
    /// [`ErrorKind::Duplicate`] for a name that is taken.
    pub fn add(&mut self, profile: Profile) -> Result<()> {
        if self.0.iter().any(|known| known.id == profile.id) {
            return Err(
                Error::new(ErrorKind::Duplicate, "a profile of this name exists").at_field("profile.id")
            );
        }
        self.0.push(profile);
        Ok(())
    }

    /// The profiles, the one that a casus gets when it names none first.
    pub fn iter(&self) -> impl ExactSizeIterator<Item = &Profile> {
        self.0.iter()
    }

    /// As canonical JSON.
    pub fn to_value(&self) -> Value<'static> {
        self.iter().map(Profile::to_value).collect()
    }

    /// The profile of this name; the first, which is `be`, when a casus names none.
    ///
    /// # Errors
    /// [`ErrorKind::UnknownProfile`] with the known names.
    pub fn get(&self, id: Option<&ProfileId>) -> Result<&Profile> {
        let found = match id {
            Some(id) => self.0.iter().find(|profile| profile.id == *id),
            None => self.0.first(),
        };
        found.ok_or_else(|| {
            Error::new(ErrorKind::UnknownProfile, "no profile of this name")
                .at_field("profile")
                .expecting(self.0.iter().map(|profile| profile.id.as_str()))
        })
    }
}

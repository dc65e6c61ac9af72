//! What can happen to a casus now: every move of its profile, decided by the rules that decide a command.

use super::profile::{Move, Profile};
use super::situation::Around;
use crate::canonical::{Object, Value};
use crate::code::Code as _;
use crate::code_enum;
use crate::error::Result;
use crate::rule::vocabulary::r#move::{Role, Step};
use crate::rule::vocabulary::{Facts, Scope};
use crate::rule::{Answer, Effect, Outcome, RuleBook, RuleLine};
use crate::time::Day;

code_enum! {
    /// Whether a move can be made now.
    pub enum PossibleKind: u8, "possible_kind" {
        /// It can, once what is still to be given is given.
        Possible = 1 => "possible",
        /// Not from the state that the casus is in.
        WrongState = 2 => "wrong_state",
        /// It is for somebody else.
        MissingRole = 3 => "missing_role",
        /// Something must be there first.
        UnmetGuards = 4 => "unmet_guards",
        /// The law leaves it open: a person must decide.
        Unsettled = 5 => "unsettled",
    }
}

/// A move of the profile, and whether it can be made now.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Possible {
    /// The move.
    pub known: Move,
    /// Whether it can be made.
    pub kind: PossibleKind,
    /// The roles that could make it, everything else as it is; where more is lacking than the role, those that may make
    /// it at all.
    pub who: Vec<Role>,
    /// The needs that are not met or whose facts are still to be given, each with its article and certainty.
    pub guards: Vec<RuleLine>,
}

impl Possible {
    /// As canonical JSON. In `guards`, a condition without `is` is still to be given.
    pub fn to_value(&self) -> Value<'static> {
        let who = self.who.iter().map(|role| Value::from(role.as_str())).collect::<Value<'_>>();
        let guards = self.guards.iter().map(|line| line.to_value(Scope::Move)).collect::<Value<'_>>();
        let Value::Object(object) = self.known.to_value() else { return Value::List(Vec::new()) };
        object.with("kind", self.kind.as_str()).with("who", who).with("guards", guards).into()
    }
}

/// The facts that the state tells before a command is written. All others are given by the command, or depend on it.
const TOLD: [&str; 22] = [
    "step",
    "role",
    "listed",
    "record",
    "actor",
    "identity",
    "age",
    "composition",
    "weighing",
    "open_actions",
    "aftercare",
    "retention",
    "hold",
    "own_casus",
    "founded",
    "filter",
    "profile",
    "own_check",
    "threshold",
    "consent",
    "exceptional_reason",
    "kept_as",
];

/// What the command itself says of a fact that the state tells before it.
const fn restated(step: Step) -> &'static [&'static str] {
    match step {
        Step::List | Step::Import => &["identity", "age", "listed", "exceptional_reason"],
        Step::Report | Step::AddSignal => &["identity"],
        Step::Weigh => &["weighing"],
        Step::Close => &["open_actions"],
        Step::Aftercare => &["aftercare"],
        Step::OwnCheck => &["own_check"],
        Step::Threshold => &["threshold"],
        _ => &[],
    }
}

impl Around<'_> {
    /// Whether a move of the profile can be made now. Facts in `hidden` are taken as unknown: whoever asks may not see
    /// what they are about.
    ///
    /// # Errors
    /// Those of the rule book.
    pub fn possible(&self, book: &RuleBook, known: &Move, hidden: &[&str]) -> Result<Possible> {
        let made = |kind, who, guards| Possible { known: known.clone(), kind, who, guards };
        if !known.starts_from(self.casus.map(|casus| casus.state)) {
            return Ok(made(PossibleKind::WrongState, Vec::new(), Vec::new()));
        }
        let mut unsettled = false;
        // What is lacking is told for the function by which livc knows somebody best.
        let mut nearest: Option<Vec<RuleLine>> = None;
        for (at, function) in self.functions().into_iter().enumerate() {
            let facts = self.facts(known, function.as_str(), hidden)?;
            for way in ways(book, &facts, self.on)? {
                let guards = book.guards(&way, self.on);
                let answer = decided(book, &way, &guards, self.on)?;
                if may(&answer, Outcome::Permitted) {
                    return Ok(made(PossibleKind::Possible, Vec::new(), guards));
                }
                unsettled |= may(&answer, Outcome::Unsettled);
                let nearer = |known: &Vec<RuleLine>| lacking(&guards) < lacking(known);
                if at == 0 && nearest.as_ref().is_none_or(nearer) {
                    nearest = Some(guards);
                }
            }
        }
        let mut nearest = nearest.unwrap_or_default();
        // Where no need is lacking, no rule permits it: the nearest that would is told.
        if lacking(&nearest) == 0
            && let Some(function) = self.functions().first()
        {
            let facts = self.facts(known, function.as_str(), hidden)?;
            nearest.extend(book.openings(&facts, self.on).into_iter().take(1));
        }
        let mut who = Vec::new();
        for role in Role::ALL {
            let facts = self.facts(known, role.as_str(), hidden)?;
            for way in ways(book, &facts, self.on)? {
                let guards = book.guards(&way, self.on);
                if may(&decided(book, &way, &guards, self.on)?, Outcome::Permitted) {
                    who.push(*role);
                    break;
                }
            }
        }
        // Where more is lacking than the role, whoever may do it at all is told, as a refusal does.
        if who.is_empty() {
            for line in &nearest {
                if let [unmet] = line.unmet.as_slice()
                    && unmet.fact == "role"
                    && line.effect == Effect::Need
                {
                    let words = unmet.needs_words(Scope::Move);
                    who.extend(Role::ALL.iter().filter(|role| words.contains(&role.as_str())).copied());
                }
            }
            who.sort();
            who.dedup();
        }
        let kind = match (unsettled, who.is_empty()) {
            (true, _) => PossibleKind::Unsettled,
            (false, false) => PossibleKind::MissingRole,
            (false, true) => PossibleKind::UnmetGuards,
        };
        Ok(made(kind, who, nearest))
    }

    /// What is known of a move before a command is written.
    fn facts(&self, known: &Move, role: &str, hidden: &[&str]) -> Result<Facts> {
        let outcome = known.outcome.first().copied();
        let situation = Facts::from(self.before(known.step, outcome));
        let mut facts = Facts::unknown(Scope::Move);
        for name in TOLD {
            if restated(known.step).contains(&name) || hidden.contains(&name) {
                continue;
            }
            if let Some(word) = situation.get(name) {
                facts.set(name, word)?;
            }
        }
        facts.with("role", role)
    }
}

fn may(answer: &Answer, outcome: Outcome) -> bool {
    match (&answer.partial, answer.outcome) {
        (Some(partial), _) => partial.possible.contains(outcome),
        (None, only) => only == Some(outcome),
    }
}

/// How many conditions are not met whatever a command says.
fn lacking(guards: &[RuleLine]) -> usize {
    guards.iter().flat_map(|line| &line.unmet).filter(|unmet| unmet.is.is_some()).count()
}

/// The ways in which a command can be written: some permits want a fact that a command chooses, and that is at its
/// baseline as long as nobody says otherwise. What it then says of that fact decides which needs there are.
fn ways(book: &RuleBook, facts: &Facts, on: Day) -> Result<Vec<Facts>> {
    let mut ways = vec![*facts];
    for unmet in book.openings(facts, on).iter().flat_map(|line| &line.unmet) {
        if unmet.is.is_none() && assumed(unmet.fact) {
            let mut chosen = Vec::new();
            for word in unmet.needs_words(Scope::Move) {
                let mut way = *facts;
                way.set(unmet.fact, word)?;
                chosen.push(way);
            }
            ways.splice(0..0, chosen);
        }
    }
    Ok(ways)
}

/// Whether a fact is at its baseline as long as nobody says otherwise.
fn assumed(fact: &str) -> bool {
    Scope::Move.facts().iter().any(|spec| spec.name == fact && spec.assumed)
}

/// The answer of the book. A fact that is at its baseline as long as nobody says otherwise, and that the command is to
/// say, is taken as what the needs ask: that is what is still to be given.
fn decided(book: &RuleBook, facts: &Facts, guards: &[RuleLine], on: Day) -> Result<Answer> {
    let mut facts = *facts;
    for unmet in guards.iter().flat_map(|line| &line.unmet).filter(|unmet| unmet.is.is_none()) {
        if assumed(unmet.fact)
            && let Some(word) = unmet.needs_words(Scope::Move).first()
        {
            facts.set(unmet.fact, word)?;
        }
    }
    book.answer(&facts, on)
}

impl Profile {
    /// The moves of the profile as a table, without any casus: for each the needs that a day's rules lay over it, with
    /// article, certainty and who could do it. As canonical JSON.
    ///
    /// ```
    /// use livc_core::casus::Profiles;
    /// use livc_core::rule::RuleBook;
    ///
    /// let (profiles, book) = (Profiles::builtin()?, RuleBook::builtin()?);
    /// let table = profiles.get(None)?.table(&book, "2026-09-01".parse()?)?;
    /// assert_eq!(table.at("moves[0].step")?.as_text()?, "report");
    /// # Ok::<(), livc_core::Error>(())
    /// ```
    ///
    /// # Errors
    /// Those of the rule book.
    pub fn table(&self, book: &RuleBook, on: Day) -> Result<Value<'static>> {
        let lines =
            |lines: &[RuleLine]| lines.iter().map(|line| line.to_value(Scope::Move)).collect::<Value<'_>>();
        let mut rows = Vec::with_capacity(self.moves.len());
        for known in &self.moves {
            let facts = Facts::unknown(Scope::Move).with("step", known.step.as_str())?;
            let Value::Object(row) = known.to_value() else { continue };
            let guards = book.guards(&facts, on);
            let permits = book.openings(&facts, on);
            rows.push(Value::from(row.with("guards", lines(&guards)).with("permits", lines(&permits))));
        }
        Ok(Object::new()
            .with("profile", self.id.as_str().to_owned())
            .with("version", self.version.as_str().to_owned())
            .with("on", on)
            .with("book", book.hash().to_owned())
            .with("moves", Value::List(rows))
            .into())
    }
}

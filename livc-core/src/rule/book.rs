use core::fmt;
use std::sync::OnceLock;

use sha2::{Digest, Sha256};

use super::age::Age;
use super::band::Measure;
use super::compile::{Compiled, Scoped};
use super::decide::{Decision, Verdict, decide};
use super::json::{self, Chains};
use super::lists::Lists;
use super::load;
use super::local::Local;
use super::model::{Book, Impossible, Question, QuestionId, Rule, RuleEffect, RuleId, Texts, text_in};
use super::packed::{Unpacked, pack, unpack};
use super::partial::{Partial, partial};
use super::settings::Settings;
use super::vocabulary::{Facts, Known, Scope, Survey};
use crate::canonical::{Object, Value};
use crate::code::{Code as _, Language};
use crate::error::{Error, ErrorKind, Result};
use crate::law::{ProvisionId, Provisions};
use crate::time::Day;

pub(super) const BUILTIN: &[u8] = include_bytes!("../../data/shipped/rules.bin");
const BUILTIN_TEXTS: &str = include_str!("../../data/shipped/rules.texts.json");

/// A compiled rule book: built-in rules, a local book that can only narrow, and the host's settings.
///
/// Each of its tables is compiled once, when it is first asked for, and then only read; share one book between
/// threads.
///
/// ```
/// use livc_core::rule::vocabulary::share::{self, Op, Item};
/// use livc_core::rule::{Outcome, RuleBook};
///
/// let book = RuleBook::builtin()?;
/// let question = share::Situation { op: Op::Publish, item: Item::CaseFact, ..share::Situation::baseline() };
/// let decision = book.decide(&question, "2026-09-01".parse()?)?;
/// assert_ne!(decision.outcome(), Outcome::Permitted);
/// # Ok::<(), livc_core::Error>(())
/// ```
pub struct RuleBook {
    pub(super) book: Book,
    pub(super) chains: Chains,
    scopes: [Compiled; 5],
    /// The places of the rules whose question has a line to say first.
    urgent: Vec<u16>,
    hash: String,
    pub(super) parts: Parts,
    pub(super) texts: Source,
    pub(super) local_texts: Texts,
    /// What a host asked to be told about the age of the book.
    pub(super) age: Option<Age>,
    loaded: OnceLock<Texts>,
    pub(super) lists: Lists,
    /// The book without settings, kept where there are some: more may come.
    pub(super) plain: Option<Box<Book>>,
}

/// What the effective hash covers.
#[derive(Clone, Default)]
pub(super) struct Parts {
    pub(super) builtin: String,
    /// The local books, in the order in which they were laid over it, each with its hash.
    pub(super) locals: Vec<(Local, String)>,
    pub(super) settings: Settings,
}

impl Parts {
    fn hash(&self) -> String {
        let settings =
            if self.settings.is_empty() { String::new() } else { self.settings.to_value().to_text() };
        effective(&self.builtin, &self.local_hashes(), &settings)
    }

    /// The hashes of the local books, in the order in which they lie.
    fn local_hashes(&self) -> String {
        let locals: Vec<&str> = self.locals.iter().map(|(_, hash)| hash.as_str()).collect();
        locals.join(",")
    }
}

/// The effective hash.
pub(super) fn effective(builtin: &str, locals: &str, settings: &str) -> String {
    hex_of(&format!("livc.book.1\n{builtin}\n{locals}\n{settings}"))
}

/// Rules are numbered in 16 bits.
const MAX_PIECES: usize = 65_535;

#[derive(Clone)]
pub(super) enum Source {
    Builtin,
    /// A built-in book of an earlier release.
    Earlier(&'static str),
    Read(Texts),
}

impl RuleBook {
    /// The rule book that livc ships: its decision part; texts are read on first use.
    ///
    /// # Errors
    /// [`ErrorKind::Internal`] if the shipped book were damaged.
    pub fn builtin() -> Result<Self> {
        let Unpacked { book, chains, hash } = unpack(BUILTIN)?;
        Self::assemble(book, chains, Parts { builtin: hash.to_owned(), ..Parts::default() }, Source::Builtin)
    }

    /// A book from its normalised JSON, with its texts in the four languages: what
    /// [`RuleBook::normalise`] gives.
    ///
    /// # Errors
    /// Of [`crate::canonical::Value::parse`], and what [`RuleBook::from_toml`] refuses, with the field: both
    /// forms are checked alike. Nothing is loaded when anything is wrong.
    pub fn from_json(decisions: &str, texts: &str) -> Result<Self> {
        let read = json::read_book(decisions)?;
        let texts = json::read_texts(texts)?;
        read.check(&texts)?;
        let json::Read { book, chains, .. } = read;
        let builtin = hex_of(&json::book_value(&book, &chains).to_text());
        Self::assemble(book, chains, Parts { builtin, ..Parts::default() }, Source::Read(texts))
    }

    /// A book from TOML files, given as (file name, text), checked against the provisions of the law.
    ///
    /// # Errors
    /// With file, line, field and the accepted values: unknown facts or values, a period that ends before it
    /// starts, a citation that is missing or not in force during the whole validity of its rule, a gap or
    /// overlap to the successor, a doubled identifier, a missing text, more than the limits.
    pub fn from_toml(files: &[(&str, &str)], law: &Provisions) -> Result<Self> {
        let loaded = load::read(files)?;
        loaded.not_local()?;
        let chains = loaded.check(law)?;
        let text = json::book_value(&loaded.book, &chains).to_text();
        let parts = Parts { builtin: hex_of(&text), ..Parts::default() };
        Self::assemble(loaded.book, chains, parts, Source::Read(loaded.texts))
    }

    /// The same book with the host's settings laid over it, beside those that it has already.
    ///
    /// # Errors
    /// With the place in the settings file: [`ErrorKind::UnknownRule`], [`ErrorKind::UnknownQuestion`] or
    /// [`ErrorKind::NotSwitchable`]; [`ErrorKind::Contradiction`] for two answers of one day to one question;
    /// [`ErrorKind::TooMany`].
    pub fn with_settings(&self, settings: Settings) -> Result<Self> {
        let mut all = self.parts.settings.clone();
        all.add(settings);
        all.check_size()?;
        let plain = self.plain.as_deref().unwrap_or(&self.book);
        let mut book = plain.clone();
        all.apply(&mut book)?;
        let parts = Parts { settings: all, ..self.parts.clone() };
        let mut made = Self::assemble(book, self.chains.clone(), parts, self.texts.clone())?;
        made.local_texts.clone_from(&self.local_texts);
        made.age.clone_from(&self.age);
        made.plain = Some(Box::new(plain.clone()));
        Ok(made)
    }

    /// The same book with these settings in the place of its own.
    pub(super) fn with_other_settings(&self, settings: Settings) -> Result<Self> {
        let plain = self.plain.as_deref().unwrap_or(&self.book);
        let parts = Parts { settings: Settings::default(), ..self.parts.clone() };
        let made = Self::assemble(plain.clone(), self.chains.clone(), parts, self.texts.clone())?;
        if settings.is_empty() { Ok(made) } else { made.with_settings(settings) }
    }

    /// The book beneath the local one, without settings; `None` where there is no local one.
    pub(super) fn without_local(&self) -> Result<Option<Self>> {
        if self.parts.locals.is_empty() {
            return Ok(None);
        }
        let mut book = self.plain.as_deref().unwrap_or(&self.book).clone();
        // Before settings, only a local book makes a rule local.
        book.rules.retain(|rule| rule.certainty != crate::code::Certainty::Local);
        let parts = Parts { builtin: self.parts.builtin.clone(), ..Parts::default() };
        Self::assemble(book, self.chains.clone(), parts, self.texts.clone()).map(Some)
    }

    pub(super) fn assemble(book: Book, chains: Chains, parts: Parts, texts: Source) -> Result<Self> {
        if book.rules.len() > MAX_PIECES {
            return Err(Error::new(ErrorKind::TooMany, "settings cut a book into at most 65,535 pieces"));
        }
        let compiled = |scope: Scope| Compiled::new(&book, scope);
        let scopes = [
            compiled(Scope::Meet),
            compiled(Scope::Invite),
            compiled(Scope::Share),
            compiled(Scope::Move),
            compiled(Scope::Keep),
        ];
        let hash = parts.hash();
        let first_lines: Vec<&QuestionId> = book
            .questions
            .iter()
            .filter(|question| question.first_line)
            .map(|question| &question.id)
            .collect();
        let says_first = |rule: &Rule| match &rule.effect {
            RuleEffect::Question { question, .. } => first_lines.contains(&question),
            _ => false,
        };
        let urgent = book.rules.iter().zip(0_u16..).filter(|(rule, _)| says_first(rule)).map(|(_, at)| at);
        let urgent = urgent.collect();
        let lists = Lists::new(&book.rules);
        Ok(Self {
            book,
            chains,
            scopes,
            urgent,
            hash,
            parts,
            texts,
            local_texts: Texts::new(),
            age: None,
            loaded: OnceLock::new(),
            lists,
            plain: None,
        })
    }

    /// The name of the book.
    pub fn id(&self) -> &str {
        &self.book.id
    }

    /// The book's own version.
    pub fn version(&self) -> &str {
        &self.book.version
    }

    /// The day on which somebody last held the book against the law, where the book says so.
    pub fn checked(&self) -> Option<Day> {
        self.book.checked
    }

    /// The effective hash, over the book, the local book and the settings: 64 hexadecimal digits. It is named
    /// in every answer.
    pub fn hash(&self) -> &str {
        &self.hash
    }

    /// What the effective hash covers, each by its own hash.
    pub fn hash_parts(&self) -> HashParts {
        let Parts { builtin, locals, settings } = &self.parts;
        let local = match locals.as_slice() {
            [] => None,
            [(_, hash)] => Some(hash.clone()),
            _ => Some(hex_of(&self.parts.local_hashes())),
        };
        HashParts {
            builtin: builtin.clone(),
            local,
            settings: (!settings.is_empty()).then(|| hex_of(&settings.to_value().to_text())),
        }
    }

    /// The articles in force on a day that close what no rule opens: the only ones that are told to somebody who is
    /// refused. None before the first of them.
    pub fn closing(&self, on: Day) -> impl Iterator<Item = &ProvisionId> {
        self.book.closing.iter().filter_map(move |cite| {
            let chain = self.chains.get(cite).map_or(&[][..], Vec::as_slice);
            chain.iter().find(|(_, period)| period.contains(on)).map(|(provision, _)| provision)
        })
    }

    /// What the book is, as canonical JSON: `id`, `version`, the effective `hash` that every answer names, how
    /// many `rules` it has; and where there are any: `checked`, the `local` books laid over it, the `settings`,
    /// and its `age` when it is older than the host wants.
    pub fn about(&self) -> Value<'static> {
        let rules = i64::try_from(self.book.rules.len()).unwrap_or(i64::MAX);
        let mut about = Object::new()
            .with("id", self.id().to_owned())
            .with("version", self.version().to_owned())
            .with("hash", self.hash().to_owned())
            .with("rules", rules)
            .with_some("checked", self.checked())
            .with_some("age", self.age().map(Age::to_value));
        if !self.parts.locals.is_empty() {
            about.set("local", self.locals().into_iter().map(Local::to_value).collect::<Value<'_>>());
        }
        if !self.parts.settings.is_empty() {
            about.set("settings", self.parts.settings.to_value());
        }
        Value::Object(about)
    }

    /// The settings laid over the book.
    pub fn settings(&self) -> &Settings {
        &self.parts.settings
    }

    /// The rules, in order of identifier.
    pub fn rules(&self) -> &[Rule] {
        &self.book.rules
    }

    /// The rule at a place.
    #[inline]
    pub fn rule(&self, at: u16) -> Option<&Rule> {
        self.book.rules.get(usize::from(at))
    }

    /// The rules that ask a question which has a line to say first.
    pub(super) fn urgent(&self) -> impl Iterator<Item = &Rule> {
        self.urgent.iter().filter_map(|at| self.rule(*at))
    }

    /// The first piece of a rule: settings may have cut it by days.
    pub(super) fn rule_of(&self, id: &RuleId) -> Option<&Rule> {
        let at = self.book.rules.partition_point(|rule| rule.id < *id);
        self.book.rules.get(at).filter(|rule| rule.id == *id)
    }

    /// The rule at a place that came from outside.
    ///
    /// # Errors
    /// [`ErrorKind::UnknownRule`].
    pub fn rule_at(&self, at: u16) -> Result<&Rule> {
        self.rule(at)
            .ok_or_else(|| Error::new(ErrorKind::UnknownRule, "no rule at this place").at_field("place"))
    }

    /// The open questions, in order of identifier.
    pub fn questions(&self) -> &[Question] {
        &self.book.questions
    }

    /// An open question.
    pub fn question(&self, id: &QuestionId) -> Option<&Question> {
        let at = self.book.questions.binary_search_by(|question| question.id.cmp(id)).ok()?;
        self.book.questions.get(at)
    }

    /// What cannot be: clauses of facts that are never true together.
    pub fn impossible(&self) -> &[Impossible] {
        &self.book.impossible
    }

    fn scope(&self, scope: Scope) -> Scoped<'_> {
        let [meet, invite, share, r#move, keep] = &self.scopes;
        let compiled = match scope {
            Scope::Meet => meet,
            Scope::Invite => invite,
            Scope::Share => share,
            Scope::Move => r#move,
            Scope::Keep => keep,
        };
        Scoped { book: &self.book, compiled }
    }

    /// Compiles everything now. Without it each table is compiled when it is first asked for, which takes some
    /// microseconds once.
    pub fn prepare(&self) {
        for scope in Scope::ALL {
            let scoped = self.scope(*scope);
            for index in 0..scoped.count() {
                let _ = scoped.table_at(index);
            }
        }
    }

    /// Decides a situation.
    ///
    /// # Errors
    /// [`ErrorKind::ContradictoryFacts`].
    #[inline]
    pub fn decide<S: Known>(&self, situation: &S, on: Day) -> Result<Decision> {
        let mut decision = Decision::new(on);
        self.decide_into(situation, on, &mut decision)?;
        Ok(decision)
    }

    /// Decides a situation into a decision that is used again: no allocation.
    ///
    /// # Errors
    /// [`ErrorKind::ContradictoryFacts`]; the decision is then not to be used.
    #[inline]
    pub fn decide_into<S: Known>(&self, situation: &S, on: Day, to: &mut Decision) -> Result<()> {
        match decide(self.scope(S::SCOPE), situation.known_codes().as_ref(), on, to) {
            Verdict::Decided => Ok(()),
            Verdict::Impossible | Verdict::NoTable => Err(contradiction()),
        }
    }

    /// Decides facts of which every one is known, into a decision that is used again. `Ok(false)` when one is
    /// unknown: then ask [`RuleBook::consider`].
    ///
    /// # Errors
    /// [`ErrorKind::ContradictoryFacts`].
    #[inline]
    pub fn decide_facts(&self, facts: &Facts, on: Day, to: &mut Decision) -> Result<bool> {
        if !facts.is_complete() {
            return Ok(false);
        }
        match decide(self.scope(facts.scope()), facts.codes(), on, to) {
            Verdict::Decided => Ok(true),
            Verdict::NoTable => Ok(false),
            Verdict::Impossible => Err(contradiction()),
        }
    }

    /// Decides numbers as a caller holds them, in the order of the facts of a scope, into a decision that is used
    /// again: nothing is copied and nothing is allocated. 0 and missing ones are unknown, and then it is
    /// `Ok(false)`: ask [`RuleBook::consider`].
    ///
    /// ```
    /// use livc_core::rule::vocabulary::{Facts, Scope};
    /// use livc_core::rule::{Decision, Outcome, RuleBook};
    ///
    /// let (book, on) = (RuleBook::builtin()?, "2026-09-01".parse()?);
    /// let (codes, mut decision) = (Facts::baseline(Scope::Share).codes().to_vec(), Decision::new(on));
    /// assert!(book.decide_codes(Scope::Share, &codes, on, &mut decision)?);
    /// assert_ne!(decision.outcome(), Outcome::Permitted);
    /// assert!(!book.decide_codes(Scope::Share, &[], on, &mut decision)?);
    /// # Ok::<(), livc_core::Error>(())
    /// ```
    ///
    /// # Errors
    /// Those of [`Facts::from_codes`]; [`ErrorKind::ContradictoryFacts`].
    #[inline]
    pub fn decide_codes(&self, scope: Scope, codes: &[u8], on: Day, to: &mut Decision) -> Result<bool> {
        match scope.survey(codes) {
            Survey::Known => {}
            Survey::Unknown => return Ok(false),
            Survey::Wrong => return Err(Facts::wrong(scope, codes)),
        }
        match decide(self.scope(scope), codes, on, to) {
            Verdict::Decided => Ok(true),
            Verdict::NoTable => Ok(false),
            Verdict::Impossible => Err(contradiction()),
        }
    }

    /// What is certain about facts of which some are unknown: the possible outcomes, and which facts would
    /// decide.
    ///
    /// # Errors
    /// [`ErrorKind::ContradictoryFacts`] when no completion is possible.
    pub fn consider(&self, facts: &Facts, on: Day) -> Result<Partial> {
        partial(self.scope(facts.scope()), facts.scope(), facts.codes(), on).ok_or_else(contradiction)
    }

    /// The value that a measured number has for a fact of a scope on a day, with the articles it rests on;
    /// `None` when no band of that scope holds that day.
    pub fn band(
        &self,
        scope: Scope,
        measure: Measure,
        number: i64,
        on: Day,
    ) -> Option<(&'static str, &[ProvisionId])> {
        let bands = self.book.bands.iter().filter(|band| band.scope == scope && band.measure == measure);
        bands.into_iter().find_map(|band| {
            let value = band.value(number, on)?;
            let word = scope.facts().get(usize::from(band.fact))?.word(value)?;
            Some((word, band.cites.as_slice()))
        })
    }

    fn texts(&self) -> Result<&Texts> {
        match &self.texts {
            Source::Read(texts) => Ok(texts),
            Source::Builtin | Source::Earlier(_) => {
                if let Some(texts) = self.loaded.get() {
                    return Ok(texts);
                }
                let shipped = if let Source::Earlier(shipped) = self.texts { shipped } else { BUILTIN_TEXTS };
                let texts = json::read_texts(shipped)?;
                Ok(self.loaded.get_or_init(|| texts))
            }
        }
    }

    fn text(&self, key: &str, language: Language) -> Result<&str> {
        let text = self.local_texts.get(key);
        let text = match text {
            Some(text) => Some(text),
            None => self.texts()?.get(key),
        };
        text.map(|text| text_in(text, language))
            .ok_or_else(|| Error::new(ErrorKind::MissingText, "no text under this identifier"))
    }

    /// What a rule says, in a language.
    ///
    /// # Errors
    /// [`ErrorKind::MissingText`].
    pub fn rule_text(&self, rule: &RuleId, language: Language) -> Result<&str> {
        self.text(&format!("rule:{rule}"), language)
    }

    /// What a question asks, in a language. A rule that was switched off asks what it says.
    ///
    /// # Errors
    /// [`ErrorKind::MissingText`].
    pub fn question_text(&self, question: &QuestionId, language: Language) -> Result<&str> {
        self.text(&format!("question:{question}"), language).or_else(|error| {
            let rule = question.as_str().strip_prefix("Q-").ok_or(error)?;
            self.text(&format!("rule:{rule}"), language)
        })
    }

    /// The line that must be said before anything else, where the question has one.
    ///
    /// # Errors
    /// [`ErrorKind::MissingText`].
    pub fn first_line(&self, question: &QuestionId, language: Language) -> Result<&str> {
        self.text(&format!("first_line:{question}"), language)
    }

    /// The normalised form of a book in TOML files: what is shipped.
    ///
    /// # Errors
    /// As [`RuleBook::from_toml`].
    pub fn normalise(files: &[(&str, &str)], law: &Provisions) -> Result<Normalised> {
        let loaded = load::read(files)?;
        loaded.not_local()?;
        let chains = loaded.check(law)?;
        let decisions = json::book_value(&loaded.book, &chains).to_text();
        Ok(Normalised {
            packed: pack(&loaded.book, &chains, &hex_of(&decisions))?,
            decisions,
            texts: json::texts_value(&loaded.texts).to_text(),
        })
    }
}

/// The parts of the effective hash, each by its own: 64 hexadecimal digits.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HashParts {
    /// Of the book.
    pub builtin: String,
    /// Of the local book laid over it, where there is one.
    pub local: Option<String>,
    /// Of the settings of the host, where there are some.
    pub settings: Option<String>,
}

/// A book in the forms that are shipped, as [`RuleBook::normalise`] gives it.
#[derive(Clone, PartialEq, Eq)]
pub struct Normalised {
    /// The decision part, in canonical JSON: what is reviewed, hashed and compared.
    pub decisions: String,
    /// The same, packed: what is read at start.
    pub packed: Vec<u8>,
    /// The texts in the four languages, in canonical JSON.
    pub texts: String,
}

impl fmt::Debug for Normalised {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Normalised({} bytes of decisions)", self.decisions.len())
    }
}

impl fmt::Debug for RuleBook {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RuleBook")
            .field("id", &self.book.id)
            .field("version", &self.book.version)
            .field("rules", &self.book.rules.len())
            .field("hash", &self.hash)
            .finish_non_exhaustive()
    }
}

#[cold]
fn contradiction() -> Error {
    Error::new(ErrorKind::ContradictoryFacts, "these facts cannot be true together")
}

pub(super) fn hex_of(text: &str) -> String {
    use fmt::Write as _;
    let mut hex = String::with_capacity(64);
    for byte in Sha256::digest(text.as_bytes()) {
        let _ = write!(hex, "{byte:02x}");
    }
    hex
}

//! Questions to a rule book, and what is kept of the answers.

use std::sync::Mutex;

use chrono::NaiveDate;
use livc_core::canonical::Object;
use livc_core::code::Code as _;
use livc_core::rule::vocabulary::{self, MAX_FACTS, Scope};
use livc_core::rule::{Decision as Decided, Duty, Outcome, Rule, RuleBook};
use livc_core::sharing;
use livc_core::time::Day;
use livc_core::{Error, ErrorKind};
use pyo3::exceptions::PyTypeError;
use pyo3::inspect::PyStaticExpr;
use pyo3::prelude::*;
use pyo3::types::{PyDict, PyString, PyTuple};
use pyo3::{PyTypeInfo as _, type_hint_union};

use crate::convert::{Answer as Plain, DICT, Record, Texts, ValueArgument, WordArgument};
use crate::error::Raised;
use crate::record::{Word, enumerated, record};
use crate::rule;

enumerated! {
    Outcome => "Outcome";
    Scope => "Scope";
    Duty => "DutyTo";
    sharing::Depth => "Depth";
}

record! {
    /// The answer of a rule book. It is neither true nor false: ask `allows`.
    Answer as "Answer" shows ["scope", "on", "outcome"] {
        /// The scope that was asked.
        scope: Word<Scope>,
        /// The day of the question.
        on: NaiveDate,
        /// The outcome; `None` when the facts that are known do not decide it.
        outcome: Option<Word<Outcome>>,
        /// The effective hash of the book that answered.
        book: String,
        /// How sure it is of the `text` and of the `dates`.
        certainty: Option<Record>,
        /// The articles in force on the day, of the rules that determined the outcome.
        cites: Vec<String>,
        /// The rules that determined the outcome, each with its articles and what is unmet.
        rules: Vec<Record>,
        /// The rules that would have permitted it, nearest first, with what is unmet.
        openings: Option<Vec<Record>>,
        /// What must be done besides, each a `duty` with its `moment`.
        obligations: Vec<Record>,
        /// What should be known besides.
        notices: Vec<Record>,
        /// The open questions whose answer would change the outcome.
        questions: Vec<String>,
        /// The least that would have to change to be permitted.
        nearest: Option<Vec<Plain>>,
        /// The possible outcomes, when facts are unknown.
        possible: Option<Vec<String>>,
        /// What the host decided of what these rules leave open: the settings that touched the answer.
        decided: Option<Vec<Record>>,
        /// That the book is older than the host wants, where it asked.
        age: Option<Record>,
        /// The unknown facts that together decide the outcome, the one that decides most first.
        deciding: Option<Vec<String>>,
        /// For each of them, the outcomes that each of its values leads to.
        leads: Option<Record>,
        /// Who would be permitted to do the same, everything else being equal.
        who: Option<Vec<String>>,
    } also {
        /// Whether the answer is a yes: *permitted*, with every obligation undertaken, each by its name.
        #[pyo3(signature = (undertaken=Vec::new(), /))]
        fn allows(&self, undertaken: Vec<WordArgument<Duty>>) -> bool {
            let undertaken: Vec<Duty> = undertaken.into_iter().map(|duty| duty.0).collect();
            livc_core::rule::allows(&self.0, &undertaken)
        }

        #[expect(clippy::unused_self, reason = "Python calls it on an object")]
        fn __bool__(&self) -> PyResult<bool> {
            Err(PyTypeError::new_err("an answer is neither true nor false: ask answer.allows(duties)"))
        }
    }
}

record! {
    /// The texts of an answer in one language.
    Screen as "Screen" shows [] {
        /// The lines to say before anything else.
        first: Vec<String>,
        /// The rest, from top to bottom.
        lines: Vec<String>,
    }
}

record! {
    /// An explanation of an answer, with its texts in one language.
    Explanation as "Explanation" shows [] {
        /// The explanation as data, the same in every language.
        explanation: Record,
        /// The lines to say before anything else.
        first: Vec<String>,
        /// The rest, from top to bottom; for the auditor it is Markdown.
        lines: Vec<String>,
    }
}

record! {
    /// The receipt of an answer: enough to decide it again, and no clock value.
    Receipt as "Receipt" shows ["on", "outcome", "hash"] {
        /// The day of the question.
        on: NaiveDate,
        /// The effective hash of the book.
        book: String,
        /// The facts.
        facts: Record,
        /// The outcome.
        outcome: Option<Word<Outcome>>,
        /// That the book was older than the host wanted, where it asked.
        age: Option<Record>,
        /// The hash over the rest.
        hash: String,
    }
}

/// Facts of one scope, read once and asked many times.
///
/// >>> import livc
/// >>> facts = livc.Facts("share", op="tell", item="plan")
/// >>> facts.to_dict()
/// {'item': 'plan', 'op': 'tell'}
#[pyclass(frozen, module = "livc", name = "Facts")]
pub(crate) struct Facts(vocabulary::Facts);

#[pymethods]
impl Facts {
    #[new]
    #[pyo3(signature = (scope, /, **facts: "str"))]
    fn new(scope: WordArgument<Scope>, facts: Option<&Bound<'_, PyDict>>) -> Result<Self, Raised> {
        Ok(Self(read(vocabulary::Facts::unknown(scope.0), facts)?))
    }

    /// The facts in which nobody claims anything, with some stated.
    ///
    /// >>> import livc
    /// >>> livc.Facts.baseline("share", op="use").to_dict()["op"]
    /// 'use'
    #[staticmethod]
    #[pyo3(signature = (scope, /, **facts: "str"))]
    fn baseline(scope: WordArgument<Scope>, facts: Option<&Bound<'_, PyDict>>) -> Result<Self, Raised> {
        Ok(Self(read(scope.0.baseline(), facts)?))
    }

    /// The known facts as plain data.
    fn to_dict(&self) -> Record {
        Record(self.0.to_object())
    }

    fn __repr__(&self) -> String {
        format!("Facts({:?}, {})", self.0.scope().as_str(), self.0.to_object().to_text())
    }

    fn __eq__(&self, other: &Bound<'_, PyAny>) -> bool {
        other.cast::<Self>().is_ok_and(|other| other.get().0 == self.0)
    }

    fn __hash__(&self) -> u64 {
        use core::hash::{Hash as _, Hasher as _};
        let mut hasher = std::collections::hash_map::DefaultHasher::new();
        self.0.hash(&mut hasher);
        hasher.finish()
    }
}

impl Facts {
    pub(crate) fn inner(&self) -> &vocabulary::Facts {
        &self.0
    }
}

/// The facts of a dictionary, over others: words, or members of an enum.
pub(crate) fn read(
    base: vocabulary::Facts,
    facts: Option<&Bound<'_, PyDict>>,
) -> Result<vocabulary::Facts, Raised> {
    let Some(facts) = facts else { return Ok(base) };
    let scope = base.scope();
    let specs = scope.facts();
    let mut codes = [0_u8; MAX_FACTS];
    for (to, from) in codes.iter_mut().zip(base.codes()) {
        *to = *from;
    }
    for (name, word) in facts {
        let at = scope.fact(name.cast::<PyString>().map_err(PyErr::from)?.to_str()?)?;
        let (Some(spec), Some(code)) = (specs.get(at), codes.get_mut(at)) else { continue };
        let word = word.cast::<PyString>().map_err(|_| {
            Error::new(ErrorKind::WrongType, "a value of another type").expecting(["str"]).at_field(spec.name)
        })?;
        // A text that is not UTF-8 is no word; the error lists the words.
        *code = spec.number(word.to_str().unwrap_or_default())?;
    }
    Ok(vocabulary::Facts::from_codes(scope, codes.get(..specs.len()).unwrap_or(&codes))?)
}

/// The facts that were given: prebuilt, or as keyword arguments of a scope.
pub(crate) fn given(
    facts: Option<&Bound<'_, Facts>>,
    scope: Option<WordArgument<Scope>>,
    words: Option<&Bound<'_, PyDict>>,
) -> Result<vocabulary::Facts, Raised> {
    match (facts, words.filter(|words| !words.is_empty())) {
        (Some(facts), None) => Ok(*facts.get().inner()),
        (None, words) => read(vocabulary::Facts::unknown(scope.map_or(Scope::Share, |scope| scope.0)), words),
        (Some(_), Some(_)) => {
            let error = Error::new(ErrorKind::Contradiction, "facts, or keyword arguments, but not both");
            Err(error.at_field("facts").into())
        }
    }
}

/// An argument that is facts, or a dictionary of them.
pub(crate) enum FactsArgument<'py> {
    /// Facts that were made before.
    Made(vocabulary::Facts),
    /// Their names and words.
    Named(Bound<'py, PyDict>),
}

impl<'py> FromPyObject<'_, 'py> for FactsArgument<'py> {
    type Error = Raised;
    const INPUT_TYPE: PyStaticExpr = type_hint_union!(Facts::TYPE_HINT, DICT);

    fn extract(object: Borrowed<'_, 'py, PyAny>) -> Result<Self, Raised> {
        if let Ok(facts) = object.cast::<Facts>() {
            return Ok(Self::Made(facts.get().0));
        }
        match object.cast::<PyDict>() {
            Ok(named) => Ok(Self::Named(named.to_owned())),
            Err(_) => Err(Error::new(ErrorKind::WrongType, "not facts").expecting(["Facts", "dict"]).into()),
        }
    }
}

impl FactsArgument<'_> {
    /// The facts, of the scope that is asked for; a dictionary is of the scope share where none is.
    pub(crate) fn of(
        self,
        scope: Option<WordArgument<Scope>>,
        baseline: bool,
    ) -> Result<vocabulary::Facts, Raised> {
        let scope = scope.map(|scope| scope.0);
        match self {
            Self::Made(facts) if scope.is_none_or(|scope| scope == facts.scope()) && !baseline => Ok(facts),
            Self::Made(_) => {
                let error = Error::new(ErrorKind::Contradiction, "prebuilt facts have a scope and a base");
                Err(error.at_field("facts").into())
            }
            Self::Named(named) => {
                let scope = scope.unwrap_or(Scope::Share);
                let base = if baseline { scope.baseline() } else { vocabulary::Facts::unknown(scope) };
                read(base, Some(&named))
            }
        }
    }
}

pub(crate) fn ask(book: &RuleBook, facts: &vocabulary::Facts, on: Day) -> Result<Answer, Error> {
    Answer::of(sharing::ask(book, *facts, on)?.to_value())
}

/// A decision: the outcome and the rules that determined it.
///
/// It is neither true nor false: ask `allows`.
#[pyclass(frozen, module = "livc", name = "Decision")]
pub(crate) struct Decision {
    book: Py<rule::RuleBook>,
    on: Day,
    outcome: Option<Outcome>,
    /// The places of the rules in the book: their names and articles are looked up when they are asked for.
    rules: Places,
    /// One bit a duty; nothing where a fact is unknown, and then it is never a yes.
    duties: Option<u64>,
}

impl Decision {
    /// Decides facts of which some may be unknown.
    pub(crate) fn of(
        book: &Bound<'_, rule::RuleBook>,
        facts: &vocabulary::Facts,
        on: Day,
    ) -> Result<Self, Error> {
        let inner = book.get().inner();
        let mut decided = Decided::new(on);
        let (outcome, rules, duties) = if inner.decide_facts(facts, on, &mut decided)? {
            let duties = inner.duty_mask(&decided);
            (Some(decided.outcome()), Places::of(decided.determining()), Some(duties))
        } else {
            let partial = inner.consider(facts, on)?;
            (partial.outcome(), Places::of(partial.determining.into_iter()), None)
        };
        Ok(Self { book: book.clone().unbind(), on, outcome, rules, duties })
    }

    fn listed<'b>(&'b self, book: &'b RuleBook) -> impl Iterator<Item = &'b Rule> {
        self.rules.as_slice().iter().filter_map(|at| book.rule(*at))
    }
}

#[pymethods]
impl Decision {
    /// The outcome; `None` when the facts that are known do not decide it.
    #[getter]
    fn outcome(&self) -> Option<Word<Outcome>> {
        self.outcome.map(Word)
    }

    /// The rules that determined it.
    #[getter]
    fn rules(&self, py: Python<'_>) -> PyResult<Texts> {
        let book = self.book.get().inner();
        let ids = self.listed(book).map(|rule| PyString::intern(py, rule.id.as_str()));
        Ok(Texts(PyTuple::new(py, ids.collect::<Vec<_>>())?.unbind()))
    }

    /// Their articles in force on the day.
    #[getter]
    fn cites(&self, py: Python<'_>) -> PyResult<Texts> {
        self.book.get().cites().of(py, &self.rules, self.on, || {
            let book = self.book.get().inner();
            let mut cites: Vec<&str> = Vec::new();
            for cite in self.listed(book).flat_map(|rule| book.in_force(&rule.cites, self.on)) {
                if !cites.contains(&cite.as_str()) {
                    cites.push(cite.as_str());
                }
            }
            cites
        })
    }

    /// The duties that come with it; none while a fact is unknown.
    #[getter]
    fn duties(&self) -> Vec<Word<Duty>> {
        let mask = self.duties.unwrap_or(0);
        Duty::ALL.iter().filter(|duty| mask >> duty.number() & 1 == 1).map(|duty| Word(*duty)).collect()
    }

    /// Whether it is a yes: *permitted*, every fact known, and every duty undertaken, each by its name.
    ///
    /// >>> import livc
    /// >>> livc.RuleBook().decide(livc.Facts("share", op="tell"), "2026-09-01").allows(list(livc.DutyTo))
    /// False
    #[pyo3(signature = (undertaken=Vec::new(), /))]
    fn allows(&self, undertaken: Vec<WordArgument<Duty>>) -> bool {
        let undertaken = undertaken.iter().fold(0, |mask, duty| mask | 1 << duty.0.number());
        self.outcome == Some(Outcome::Permitted)
            && self.duties.is_some_and(|duties| duties & !undertaken == 0)
    }

    #[expect(clippy::unused_self, reason = "Python calls it on an object")]
    fn __bool__(&self) -> PyResult<bool> {
        Err(PyTypeError::new_err("a decision is neither true nor false: ask decision.allows(duties)"))
    }

    fn __repr__(&self) -> String {
        let outcome = self.outcome.map_or("None".to_owned(), |outcome| format!("{:?}", outcome.as_str()));
        let rules: Vec<&str> = self.listed(self.book.get().inner()).map(|rule| rule.id.as_str()).collect();
        format!("Decision(outcome={outcome}, rules={rules:?})")
    }
}

/// The places of rules in a book; up to 14 without allocating.
#[derive(Clone, PartialEq, Eq)]
enum Places {
    Few { len: u8, places: [u16; FEW] },
    Many(Box<[u16]>),
}

const FEW: usize = 14;

impl Places {
    fn of(all: impl ExactSizeIterator<Item = u16>) -> Self {
        match u8::try_from(all.len()) {
            Ok(len) if all.len() <= FEW => {
                let mut places = [0; FEW];
                places.iter_mut().zip(all).for_each(|(place, at)| *place = at);
                Self::Few { len, places }
            }
            _ => Self::Many(all.collect()),
        }
    }

    fn as_slice(&self) -> &[u16] {
        match self {
            Self::Few { len, places } => places.get(..usize::from(*len)).unwrap_or(places),
            Self::Many(places) => places,
        }
    }
}

/// The articles of rules, as they were asked for last: programs ask about the same few rules again and again. It
/// holds so many and no more, whatever is asked.
#[derive(Default)]
pub(crate) struct Cites(Mutex<Vec<Option<Cited>>>);

struct Cited {
    rules: Places,
    on: Day,
    cites: Py<PyTuple>,
}

impl Cites {
    const SLOTS: usize = 256;

    fn of<'b>(
        &self,
        py: Python<'_>,
        rules: &Places,
        on: Day,
        list: impl FnOnce() -> Vec<&'b str>,
    ) -> PyResult<Texts> {
        let mix = |hash: usize, at: &u16| hash.wrapping_mul(31).wrapping_add(usize::from(*at));
        let day = usize::try_from(on.number().unsigned_abs()).unwrap_or(0);
        let slot = rules.as_slice().iter().fold(day, mix) % Self::SLOTS;
        let known = |cited: &Cited| cited.on == on && cited.rules == *rules;
        if let Ok(slots) = self.0.lock()
            && let Some(Some(cited)) = slots.get(slot)
            && known(cited)
        {
            return Ok(Texts(cited.cites.clone_ref(py)));
        }
        let cites = list().into_iter().map(|cite| PyString::intern(py, cite)).collect::<Vec<_>>();
        let cites = PyTuple::new(py, cites)?.unbind();
        let made = Cited { rules: rules.clone(), on, cites: cites.clone_ref(py) };
        if let Ok(mut slots) = self.0.lock() {
            slots.resize_with(Self::SLOTS, || None);
            if let Some(place) = slots.get_mut(slot) {
                *place = Some(made);
            }
        }
        Ok(Texts(cites))
    }
}

/// The value of an argument that is an answer's plain data, or the class over it.
pub(crate) fn receipt_text(receipt: &Bound<'_, PyAny>) -> Result<String, Raised> {
    if let Ok(text) = receipt.cast::<PyString>() {
        return Ok(text.to_str()?.to_owned());
    }
    if let Ok(receipt) = receipt.cast::<Receipt>() {
        return Ok(receipt.get().value().to_text());
    }
    let value: ValueArgument = receipt.extract()?;
    Ok(value.0.to_text())
}

/// The facts in which nobody claims anything, as plain data.
///
/// >>> import livc
/// >>> livc.baseline("share")["listed"]
/// 'no'
#[pyfunction]
#[pyo3(signature = (scope="share", /))]
pub(crate) fn baseline(scope: &str) -> Result<Record, Raised> {
    let scope = <Scope as livc_core::code::Code>::parse(scope)?;
    let object: Object<'static> = scope.baseline().to_object();
    Ok(Record(object))
}

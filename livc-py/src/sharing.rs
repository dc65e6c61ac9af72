//! Questions to a rule book, and what is kept of the answers.

use chrono::NaiveDate;
use livc_core::canonical::Object;
use livc_core::code::Code as _;
use livc_core::rule::vocabulary::{self, Scope};
use livc_core::rule::{Decision as Decided, Duty, Outcome, RuleBook};
use livc_core::sharing;
use livc_core::time::Day;
use livc_core::{Error, ErrorKind};
use pyo3::exceptions::PyTypeError;
use pyo3::prelude::*;
use pyo3::types::{PyDict, PyString};

use crate::convert::{Answer as Plain, Record, ValueArgument, WordArgument};
use crate::error::Raised;
use crate::record::{Word, enumerated, record};

enumerated! {
    Outcome => "Outcome";
    Scope => "Scope";
    Duty => "DutyTo";
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
        /// The unknown facts on which the outcome depends.
        deciding: Option<Vec<String>>,
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
    #[pyo3(signature = (scope, /, **facts))]
    fn new(scope: WordArgument<Scope>, facts: Option<&Bound<'_, PyDict>>) -> Result<Self, Raised> {
        Ok(Self(read(scope.0, facts)?))
    }

    /// The facts in which nobody claims anything, with some stated.
    ///
    /// >>> import livc
    /// >>> livc.Facts.baseline("share", op="use").to_dict()["op"]
    /// 'use'
    #[staticmethod]
    #[pyo3(signature = (scope, /, **facts))]
    fn baseline(scope: WordArgument<Scope>, facts: Option<&Bound<'_, PyDict>>) -> Result<Self, Raised> {
        let stated = read(scope.0, facts)?;
        let mut all = scope.0.baseline();
        for spec in scope.0.facts() {
            if let Some(word) = stated.get(spec.name) {
                all.set(spec.name, word)?;
            }
        }
        Ok(Self(all))
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

/// The facts of keyword arguments: words, or members of an enum.
pub(crate) fn read(scope: Scope, facts: Option<&Bound<'_, PyDict>>) -> Result<vocabulary::Facts, Raised> {
    let mut known = vocabulary::Facts::unknown(scope);
    let Some(facts) = facts else { return Ok(known) };
    for (name, word) in facts {
        let name = name.cast_into::<PyString>().map_err(PyErr::from)?;
        let name = name.to_str()?;
        let spec = scope.facts().get(scope.fact(name)?).map_or("", |spec| spec.name);
        let word = word.cast_into::<PyString>().map_err(|_| {
            Error::new(ErrorKind::WrongType, "a value of another type").expecting(["str"]).at_field(spec)
        })?;
        // A text that is not UTF-8 is no word; the error lists the words.
        known.set(spec, word.to_str().unwrap_or_default())?;
    }
    Ok(known)
}

/// The facts that were given: prebuilt, or as keyword arguments of a scope.
pub(crate) fn given(
    facts: Option<&Bound<'_, Facts>>,
    scope: Option<WordArgument<Scope>>,
    words: Option<&Bound<'_, PyDict>>,
) -> Result<vocabulary::Facts, Raised> {
    match (facts, words.filter(|words| !words.is_empty())) {
        (Some(facts), None) => Ok(*facts.get().inner()),
        (None, words) => read(scope.map_or(Scope::Share, |scope| scope.0), words),
        (Some(_), Some(_)) => {
            let error = Error::new(ErrorKind::Contradiction, "facts, or keyword arguments, but not both");
            Err(error.at_field("facts").into())
        }
    }
}

pub(crate) fn ask(book: &RuleBook, facts: &vocabulary::Facts, on: Day) -> Result<Answer, Error> {
    Answer::of(sharing::ask(book, *facts, on)?.to_value())
}

/// A decision: the outcome and the rules that determined it.
///
/// It is neither true nor false: only `Outcome.PERMITTED`, with every duty met, is a yes.
#[pyclass(frozen, module = "livc", name = "Decision")]
pub(crate) struct Decision {
    outcome: Option<Outcome>,
    rules: Vec<String>,
    cites: Vec<String>,
    duties: Vec<Duty>,
}

impl Decision {
    /// Decides facts of which every one is known.
    pub(crate) fn of(book: &RuleBook, facts: &vocabulary::Facts, on: Day) -> Result<Self, Error> {
        let mut decided = Decided::new(on);
        if !book.decide_facts(facts, on, &mut decided)? {
            let partial = book.consider(facts, on)?;
            let outcome = if partial.exact { partial.possible.only() } else { None };
            return Ok(Self { outcome, ..Self::listing(book, partial.determining.iter().copied(), on) });
        }
        let listed = Self::listing(book, decided.determining(), on);
        Ok(Self { outcome: Some(decided.outcome()), duties: book.duties(&decided), ..listed })
    }

    fn listing(book: &RuleBook, rules: impl Iterator<Item = u16>, on: Day) -> Self {
        let (mut names, mut cites) = (Vec::new(), Vec::new());
        for rule in rules.filter_map(|at| book.rule(at)) {
            names.push(rule.id.to_string());
            for cite in book.in_force(&rule.cites, on) {
                if !cites.iter().any(|known| known == cite.as_str()) {
                    cites.push(cite.as_str().to_owned());
                }
            }
        }
        Self { outcome: None, rules: names, cites, duties: Vec::new() }
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
    fn rules(&self) -> Vec<String> {
        self.rules.clone()
    }

    /// Their articles in force on the day.
    #[getter]
    fn cites(&self) -> Vec<String> {
        self.cites.clone()
    }

    /// The duties that come with it.
    #[getter]
    fn duties(&self) -> Vec<Word<Duty>> {
        self.duties.iter().copied().map(Word).collect()
    }

    #[expect(clippy::unused_self, reason = "Python calls it on an object")]
    fn __bool__(&self) -> PyResult<bool> {
        Err(PyTypeError::new_err("a decision is neither true nor false: compare its outcome"))
    }

    fn __repr__(&self) -> String {
        let outcome = self.outcome.map_or("None".to_owned(), |outcome| format!("{:?}", outcome.as_str()));
        format!("Decision(outcome={outcome}, rules={:?})", self.rules)
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

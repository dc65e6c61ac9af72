//! The rule book.

use chrono::NaiveDate;
use livc_core::rule;
use pyo3::prelude::*;

use std::collections::BTreeMap;

use livc_core::Error;
use livc_core::code::Language;
use livc_core::rule::analysis::{self, Heads, PageForm};
use livc_core::rule::vocabulary::Scope;
use livc_core::rule::{Outcome, QuestionId, RuleId};
use livc_core::sharing as core_sharing;
use pyo3::types::PyDict;

use crate::analysis::{Changes, Findings, TruthTable, Words};
use crate::briefing::{Briefing, Onward, Page};
use crate::convert::{DayArgument, Record, Records, ValueArgument, WordArgument};
use crate::error::Raised;
use crate::exchange::{self, Cedar, Evaluation};
use crate::law::Law;
use crate::locale::Locale;
use crate::record::Word;
use crate::sharing::{self, Answer, Cites, Decision, Explanation, Facts, FactsArgument, Receipt, Screen};

/// A rule book: what each scope permits, forbids and asks, with articles and dates.
///
/// `RuleBook()` is the book that livc ships.
///
/// >>> import livc
/// >>> livc.RuleBook().id
/// 'be'
#[pyclass(frozen, module = "livc", name = "RuleBook")]
pub(crate) struct RuleBook(rule::RuleBook, Cites);

impl RuleBook {
    /// The class over a book of the core.
    pub(crate) fn of(book: rule::RuleBook) -> Self {
        Self(book, Cites::default())
    }

    /// The articles that were asked for.
    pub(crate) fn cites(&self) -> &Cites {
        &self.1
    }

    /// The book of the core.
    pub(crate) fn inner(&self) -> &rule::RuleBook {
        &self.0
    }
}

#[pymethods]
impl RuleBook {
    #[new]
    fn new(py: Python<'_>) -> Result<Self, Raised> {
        Ok(Self::of(py.detach(rule::RuleBook::builtin)?))
    }

    /// The name of the book.
    #[getter]
    fn id(&self) -> &str {
        self.0.id()
    }

    /// The version of the book, which is not that of livc.
    #[getter]
    fn version(&self) -> &str {
        self.0.version()
    }

    /// The effective hash: of the book with everything local and every setting. Each answer names it.
    #[getter]
    fn hash(&self) -> &str {
        self.0.hash()
    }

    /// A book from TOML files by their names, checked against provisions.
    #[staticmethod]
    #[pyo3(signature = (files, law, /))]
    fn from_files(
        py: Python<'_>,
        files: BTreeMap<String, String>,
        law: &Bound<'_, Law>,
    ) -> Result<Self, Raised> {
        let law = law.get();
        let files = named(&files);
        Ok(Self::of(py.detach(|| rule::RuleBook::from_toml(&files, law.inner()))?))
    }

    /// A book from its normalised JSON and its texts, which is faster to read than TOML: what `normalise`
    /// gives. It is checked as TOML is.
    #[staticmethod]
    #[pyo3(signature = (decisions, texts, /))]
    fn from_json(py: Python<'_>, decisions: &str, texts: &str) -> Result<Self, Raised> {
        Ok(Self::of(py.detach(|| rule::RuleBook::from_json(decisions, texts))?))
    }

    /// The normalised JSON of a book in TOML files, and its texts.
    #[staticmethod]
    #[pyo3(signature = (files, law, /))]
    fn normalise(
        py: Python<'_>,
        files: BTreeMap<String, String>,
        law: &Bound<'_, Law>,
    ) -> Result<(String, String), Raised> {
        let law = law.get();
        let files = named(&files);
        let made = py.detach(|| rule::RuleBook::normalise(&files, law.inner()))?;
        Ok((made.decisions, made.texts))
    }

    /// Every built-in book, the present one first: its `version`, the `hash` that its answers name, and the day on
    /// which it was `checked` where it says so.
    ///
    /// >>> import livc
    /// >>> [known["version"] for known in livc.RuleBook.builtin_versions()][-1]
    /// '2026.11'
    #[staticmethod]
    fn builtin_versions(py: Python<'_>) -> Result<Records, Raised> {
        let known = py.detach(rule::RuleBook::builtin_versions)?;
        Ok(Records(known.iter().map(rule::BuiltinVersion::to_value).collect()))
    }

    /// The built-in book that a hash names, the present or an earlier one: with it a recorded answer can be
    /// decided again.
    #[staticmethod]
    #[pyo3(signature = (hash, /))]
    fn builtin_by_hash(py: Python<'_>, hash: &str) -> Result<Self, Raised> {
        Ok(Self::of(py.detach(|| rule::RuleBook::builtin_by_hash(hash))?))
    }

    /// The same book, which tells its age with every answer, screen and receipt when it was last held against the
    /// law more than `max_days` before `today`, the day on which the host asks.
    ///
    /// >>> import livc
    /// >>> book = livc.RuleBook().with_age_limit("2030-01-01", 365)
    /// >>> book.ask("2026-09-01", op="tell").age["max_days"]
    /// 365
    #[pyo3(signature = (today, max_days))]
    fn with_age_limit(&self, py: Python<'_>, today: DayArgument, max_days: u32) -> Result<Self, Raised> {
        Ok(Self::of(py.detach(|| self.0.with_age_limit(today.0, max_days))?))
    }

    /// The day on which somebody last held the book against the law, where the book says so.
    #[getter]
    fn checked(&self) -> Option<NaiveDate> {
        self.0.checked().map(livc_core::time::Day::to_chrono)
    }

    /// That the book is older than the host wants, where it asked.
    #[getter]
    fn age(&self) -> Result<Option<Record>, Raised> {
        let age = self.0.age().map(|age| crate::record::whole(age.to_value()).map(Record));
        Ok(age.transpose()?)
    }

    /// What the book is: `id`, `version`, `hash`, how many `rules`; and where there are any: `checked`, the `local`
    /// books laid over it, the `settings`, its `age`.
    fn about(&self) -> Result<Record, Raised> {
        Ok(Record(crate::record::whole(self.0.about())?))
    }

    /// The same book with a local one laid over it, which can only narrow.
    #[pyo3(signature = (files, law, /))]
    fn with_local(
        &self,
        py: Python<'_>,
        files: BTreeMap<String, String>,
        law: &Bound<'_, Law>,
    ) -> Result<Self, Raised> {
        let law = law.get();
        let files = named(&files);
        Ok(Self::of(py.detach(|| self.0.with_local(&files, law.inner()))?))
    }

    /// The same book with the host's settings laid over it: a TOML text.
    #[pyo3(signature = (text, /, name="settings.toml"))]
    fn with_settings(&self, py: Python<'_>, text: &str, name: &str) -> Result<Self, Raised> {
        let settings = || self.0.with_settings(rule::Settings::from_toml(name, text)?);
        Ok(Self::of(py.detach(settings)?))
    }

    /// The whole answer on facts: prebuilt, or as keyword arguments. What is not given is unknown.
    ///
    /// >>> import livc
    /// >>> book = livc.RuleBook()
    /// >>> facts = livc.Facts.baseline("share", op="publish", item="case_fact", listed="yes", subject="listed_person")
    /// >>> answer = book.ask("2026-09-01", facts)
    /// >>> answer.outcome
    /// <Outcome.FORBIDDEN: 'forbidden'>
    /// >>> answer.allows()
    /// False
    #[pyo3(signature = (on, facts=None, /, *, scope=None, **words: "str"))]
    fn ask(
        &self,
        on: DayArgument,
        facts: Option<&Bound<'_, Facts>>,
        scope: Option<WordArgument<Scope>>,
        words: Option<&Bound<'_, PyDict>>,
    ) -> Result<Answer, Raised> {
        let facts = sharing::given(facts, scope, words)?;
        Ok(sharing::ask(&self.0, &facts, on.0)?)
    }

    /// The outcome and the rules that determined it, quickly. The facts are prebuilt, or a `dict` of names and
    /// words of a scope: what it leaves out is unknown, or with `baseline` what it is when nobody claims anything.
    ///
    /// >>> import livc
    /// >>> livc.RuleBook().decide({"op": "publish", "item": "case_fact"}, "2026-09-01", baseline=True).outcome
    /// <Outcome.NO_GROUND: 'no_ground'>
    #[pyo3(signature = (facts, on, /, *, scope=None, baseline=false))]
    fn decide(
        slf: &Bound<'_, Self>,
        facts: FactsArgument<'_>,
        on: DayArgument,
        scope: Option<WordArgument<Scope>>,
        baseline: bool,
    ) -> Result<Decision, Raised> {
        Ok(Decision::of(slf, &facts.of(scope, baseline)?, on.0)?)
    }

    /// Decides a request in JSON: `scope`, `on`, `facts` (names and words), and perhaps `base`, which is what the facts
    /// are that are not named: `unknown`, or `baseline`. The answer is canonical JSON.
    ///
    /// For a host that passes text on; `decide` is quicker for one that has a `dict`.
    ///
    /// >>> import json, livc
    /// >>> request = '{"base":"baseline","facts":{"op":"publish"},"on":"2026-09-01","scope":"share"}'
    /// >>> json.loads(livc.RuleBook().decide_json(request))["outcome"]
    /// 'no_ground'
    #[pyo3(signature = (request, /))]
    fn decide_json(&self, request: &str) -> Result<String, Raised> {
        Ok(self.0.decide_json(request)?)
    }

    /// Decides many: the outcome of each, `None` where the known facts do not decide it.
    ///
    /// >>> import livc
    /// >>> many = [livc.Facts.baseline("share"), livc.Facts("share")]
    /// >>> [outcome is None for outcome in livc.RuleBook().decide_all(many, "2026-09-01")]
    /// [False, True]
    #[pyo3(signature = (facts: "list[Facts]", on, /))]
    fn decide_all(
        &self,
        facts: Vec<PyRef<'_, Facts>>,
        on: DayArgument,
    ) -> Result<Vec<Option<Word<Outcome>>>, Raised> {
        let mut decision = rule::Decision::new(on.0);
        let outcome = |facts: &PyRef<'_, Facts>| -> Result<Option<Outcome>, Error> {
            if self.0.decide_facts(facts.inner(), on.0, &mut decision)? {
                return Ok(Some(decision.outcome()));
            }
            let partial = self.0.consider(facts.inner(), on.0)?;
            Ok(partial.outcome())
        };
        let outcomes = facts.iter().map(outcome).collect::<Result<Vec<_>, _>>()?;
        Ok(outcomes.into_iter().map(|outcome| outcome.map(Word)).collect())
    }

    /// The texts of an answer, in the language of a locale.
    #[pyo3(signature = (on, facts, law, locale, /))]
    fn screen(
        &self,
        on: DayArgument,
        facts: &Bound<'_, Facts>,
        law: &Bound<'_, Law>,
        locale: &Bound<'_, Locale>,
    ) -> Result<Screen, Raised> {
        let locale = locale.get().inner();
        let answer = core_sharing::ask(&self.0, *facts.get().inner(), on.0)?;
        let screen = answer.screen(&self.0, law.get().inner(), locale.language())?;
        Ok(Screen::of(screen.to_value(|message| locale.render(message))?)?)
    }

    /// Where an item that is told at the table can go afterwards: each destination or use with the widest outcome.
    ///
    /// The facts are those of telling it: `item`, `secret`, `listed` and the like. What is not given is unknown.
    ///
    /// >>> import livc
    /// >>> found = livc.RuleBook().onward("2026-09-02", listed="yes", secret="of_giver")
    /// >>> {one.destination: one.outcome for one in found}[livc.Destination.POLICE_REPORT]
    /// <Outcome.FORBIDDEN: 'forbidden'>
    #[pyo3(signature = (on, facts=None, /, **words: "str"))]
    fn onward(
        &self,
        on: DayArgument,
        facts: Option<&Bound<'_, Facts>>,
        words: Option<&Bound<'_, PyDict>>,
    ) -> Result<Vec<Onward>, Raised> {
        let found = core_sharing::onward(&self.0, &sharing::given(facts, None, words)?, on.0)?;
        Ok(found.iter().map(|one| Onward::of(one.to_value())).collect::<Result<_, Error>>()?)
    }

    /// Why the answer is what it is, in two depths. For `refused`, which is told to the one who is refused, nothing
    /// in it depends on what the item is. For `audit` every rule that was considered stands in it, and why it did or
    /// did not decide.
    ///
    /// >>> import livc
    /// >>> book, law, words = livc.RuleBook(), livc.Law(), livc.Locale("en")
    /// >>> card = livc.Facts.baseline("share", op="publish", item="card")
    /// >>> book.explain("2026-09-15", card, law, words).lines[0]
    /// 'This may not be done.'
    #[pyo3(signature = (on, facts, law, locale, /, depth=WordArgument(core_sharing::Depth::Refused)))]
    fn explain(
        &self,
        on: DayArgument,
        facts: &Bound<'_, Facts>,
        law: &Bound<'_, Law>,
        locale: &Bound<'_, Locale>,
        depth: WordArgument<core_sharing::Depth>,
    ) -> Result<Explanation, Raised> {
        let (law, locale) = (law.get().inner(), locale.get().inner());
        let facts = *facts.get().inner();
        let explained = core_sharing::Explanation::of(&self.0, law, facts, on.0, depth.0)?;
        let told = explained.to_told(&self.0, law, locale.language(), |message| locale.render(message))?;
        Ok(Explanation::of(told)?)
    }

    /// What became of a recorded answer, in words: its receipt, decided again with this book.
    #[pyo3(signature = (receipt, law, locale, /))]
    fn again(
        &self,
        receipt: &Bound<'_, PyAny>,
        law: &Bound<'_, Law>,
        locale: &Bound<'_, Locale>,
    ) -> Result<Screen, Raised> {
        let (law, locale) = (law.get().inner(), locale.get().inner());
        let receipt = core_sharing::Receipt::from_text(&sharing::receipt_text(receipt)?)?;
        let screen = receipt.again(&self.0, law, locale.language())?;
        Ok(Screen::of(screen.to_value(|message| locale.render(message))?)?)
    }

    /// What one participant may share: facts of the participant, the casus and the room. What is not given is
    /// unknown, and the briefing says what would decide.
    ///
    /// >>> import livc
    /// >>> found = livc.RuleBook().briefing("2026-09-02", listed="yes", giver="mayor")
    /// >>> {(row["matter"], row["op"]): row.get("outcome") for row in found.rows}["own_secret", "send"]
    /// 'forbidden'
    #[pyo3(signature = (on, facts=None, /, **words: "str"))]
    fn briefing(
        &self,
        py: Python<'_>,
        on: DayArgument,
        facts: Option<&Bound<'_, Facts>>,
        words: Option<&Bound<'_, PyDict>>,
    ) -> Result<Briefing, Raised> {
        let facts = sharing::given(facts, None, words)?;
        Ok(py.detach(|| Briefing::of(core_sharing::briefing(&self.0, &facts, on.0)?.to_value()))?)
    }

    /// A briefing on one page, in the language of a locale.
    ///
    /// >>> import livc
    /// >>> page = livc.RuleBook().briefing_page("2026-09-02", livc.Facts("share"), livc.Law(), livc.Locale("en"))
    /// >>> page.title
    /// 'What may I share? 2 September 2026'
    #[pyo3(signature = (on, facts, law, locale, /))]
    fn briefing_page(
        &self,
        py: Python<'_>,
        on: DayArgument,
        facts: &Bound<'_, Facts>,
        law: &Bound<'_, Law>,
        locale: &Bound<'_, Locale>,
    ) -> Result<Page, Raised> {
        let (facts, law, locale) = (*facts.get().inner(), law.get(), locale.get());
        Ok(py.detach(|| {
            let (law, locale) = (law.inner(), locale.inner());
            let page =
                core_sharing::briefing(&self.0, &facts, on.0)?.page(&self.0, law, locale.language())?;
            Page::of(page.to_value(|message| locale.render(message))?)
        })?)
    }

    /// The receipt of an answer.
    #[pyo3(signature = (on, facts, /))]
    fn receipt(&self, on: DayArgument, facts: &Bound<'_, Facts>) -> Result<Receipt, Raised> {
        Ok(Receipt::of(core_sharing::Receipt::of(&self.0, *facts.get().inner(), on.0)?.to_value())?)
    }

    /// Decides a receipt again, and says whether the answer is still the same.
    #[pyo3(signature = (receipt, /))]
    fn decide_again(&self, receipt: &Bound<'_, PyAny>) -> Result<Record, Raised> {
        let receipt = core_sharing::Receipt::from_text(&sharing::receipt_text(receipt)?)?;
        Ok(Record(crate::record::whole(receipt.decide_again(&self.0)?.to_value())?))
    }

    /// The book as Cedar policies with their schema, of one scope or of all, with the texts in a language. Only the
    /// action `act`, by the policies of `act`, is a yes.
    ///
    /// >>> import livc
    /// >>> export = livc.RuleBook().to_cedar("en", scope="share")
    /// >>> "namespace Livc::Share" in export.schema
    /// True
    #[pyo3(signature = (language, /, *, scope=None))]
    fn to_cedar(
        &self,
        py: Python<'_>,
        language: WordArgument<Language>,
        scope: Option<WordArgument<Scope>>,
    ) -> Result<Cedar, Raised> {
        Ok(py.detach(|| exchange::to_cedar(&self.0, scope.map(|scope| scope.0), language.0))?)
    }

    /// Evaluates a request of the OpenID AuthZEN Authorization API, as plain data.
    ///
    /// >>> import livc
    /// >>> facts = {"op": "publish", "item": "case_fact"}
    /// >>> livc.RuleBook().evaluate({
    /// ...     "subject": {"type": "host", "id": "host"},
    /// ...     "action": {"name": "act"},
    /// ...     "resource": {"type": "situation", "id": "share", "properties": facts},
    /// ...     "context": {"on": "2026-09-01", "undertaken": []},
    /// ... }).decision
    /// False
    #[pyo3(signature = (request, /))]
    fn evaluate(&self, request: ValueArgument) -> Result<Evaluation, Raised> {
        Ok(exchange::evaluate(&self.0, &request.0)?)
    }

    /// Every class of situations whose answer differs in another book, over all situations and all days: nothing is
    /// sampled.
    ///
    /// >>> import livc
    /// >>> livc.RuleBook().compare(livc.RuleBook()).classes
    /// []
    #[pyo3(signature = (new, /))]
    fn compare(&self, py: Python<'_>, new: &Bound<'_, Self>) -> Result<Changes, Raised> {
        let new = &new.get().0;
        Ok(Changes::of(py.detach(|| analysis::compare(&self.0, new))?.to_value())?)
    }

    /// The same as a page for people, in the language of a locale: Markdown, or HTML where that is asked for.
    #[pyo3(signature = (new, law, locale, /, form=None))]
    fn compare_page(
        &self,
        py: Python<'_>,
        new: &Bound<'_, Self>,
        law: &Bound<'_, Law>,
        locale: &Bound<'_, Locale>,
        form: Option<WordArgument<PageForm>>,
    ) -> Result<String, Raised> {
        let (new, words) = (&new.get().0, Words::of(law, locale, form));
        Ok(py.detach(|| words.compare(&self.0, new))?)
    }

    /// What the book says in vain or cannot say, over all situations and all days.
    ///
    /// >>> import livc
    /// >>> livc.RuleBook().check().flaws()
    /// []
    fn check(&self, py: Python<'_>) -> Result<Findings, Raised> {
        Ok(Findings::of(py.detach(|| analysis::check(&self.0))?.to_value())?)
    }

    /// The same as a page for people, in the language of a locale: Markdown, or HTML where that is asked for.
    #[pyo3(signature = (law, locale, /, form=None))]
    fn check_page(
        &self,
        py: Python<'_>,
        law: &Bound<'_, Law>,
        locale: &Bound<'_, Locale>,
        form: Option<WordArgument<PageForm>>,
    ) -> Result<String, Raised> {
        let words = Words::of(law, locale, form);
        Ok(py.detach(|| words.check(&self.0))?)
    }

    /// The truth table of one combination of head facts on a day. Only the head facts of what is given matter: in
    /// the scope `share` those are `op` and `item`.
    ///
    /// >>> import livc
    /// >>> table = livc.RuleBook().table("2026-11-23", {"op": "publish", "item": "count"})
    /// >>> table.rows[0]["outcome"], table.whole
    /// ('permitted', True)
    #[pyo3(signature = (on, facts, /, *, scope=None))]
    fn table(
        &self,
        py: Python<'_>,
        on: DayArgument,
        facts: FactsArgument<'_>,
        scope: Option<WordArgument<Scope>>,
    ) -> Result<TruthTable, Raised> {
        let facts = facts.of(scope, false)?;
        let made = py.detach(|| analysis::table(&self.0, &Heads::of(&facts)?, on.0))?;
        Ok(TruthTable::of(made.to_value())?)
    }

    /// The same as a page for a jurist, in the language of a locale: Markdown, or HTML where that is asked for.
    #[pyo3(signature = (on, facts, law, locale, /, form=None, *, scope=None))]
    #[expect(clippy::too_many_arguments, reason = "each is an argument of Python")]
    fn table_page(
        &self,
        py: Python<'_>,
        on: DayArgument,
        facts: FactsArgument<'_>,
        law: &Bound<'_, Law>,
        locale: &Bound<'_, Locale>,
        form: Option<WordArgument<PageForm>>,
        scope: Option<WordArgument<Scope>>,
    ) -> Result<String, Raised> {
        let (facts, words) = (facts.of(scope, false)?, Words::of(law, locale, form));
        Ok(py.detach(|| words.table(&self.0, &facts, on.0))?)
    }

    /// What a rule says, in a language.
    ///
    /// >>> import livc
    /// >>> livc.RuleBook().rule_text("R1", "en")
    /// 'Each mayor creates an LIVC R for the municipality, to prevent terrorist offences'
    #[pyo3(signature = (rule, language, /))]
    fn rule_text(&self, rule: &str, language: WordArgument<Language>) -> Result<&str, Raised> {
        Ok(self.0.rule_text(&RuleId::new(rule)?, language.0)?)
    }

    /// What a question asks, in a language.
    ///
    /// >>> import livc
    /// >>> livc.RuleBook().question_text("Q-former-care", "en")[:24]
    /// 'May a service that took '
    #[pyo3(signature = (question, language, /))]
    fn question_text(&self, question: &str, language: WordArgument<Language>) -> Result<&str, Raised> {
        Ok(self.0.question_text(&QuestionId::new(question)?, language.0)?)
    }

    fn __len__(&self) -> usize {
        self.0.rules().len()
    }

    fn __repr__(&self) -> String {
        format!("RuleBook(id={:?}, version={:?}, hash={:?})", self.0.id(), self.0.version(), self.0.hash())
    }
}

fn named(files: &BTreeMap<String, String>) -> Vec<(&str, &str)> {
    files.iter().map(|(name, text)| (name.as_str(), text.as_str())).collect()
}

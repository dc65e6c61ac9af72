//! An answer as people and programs read it: outcome, rules, articles, certainty, duties, what is unmet.

use super::age::Age;
use super::book::RuleBook;
use super::decide::{Decision, Role};
use super::duty::Duty;
use super::json::mask_words;
use super::model::{Clause, QuestionId, Rule, RuleEffect, RuleId, Settles};
use super::outcome::{Effect, Outcome};
use super::partial::{Lead, Outcomes, Partial};
use super::vocabulary::{Facts, Part, Scope};
use crate::canonical::{Object, Value};
use crate::code::{Certainty, Code as _};
use crate::error::Result;
use crate::id::DocumentRef;
use crate::law::ProvisionId;
use crate::time::Day;

/// How many rules that would have permitted an answer shows.
pub const MAX_OPENINGS: usize = 8;

/// How sure an answer, or a rule, is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Sureness {
    /// Of the text.
    pub text: Certainty,
    /// Of the dates.
    pub dates: Certainty,
}

/// A condition that is not met: a fact, what it is, and what it would have to be.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unmet {
    /// The name of the fact.
    pub fact: &'static str,
    /// What it is; `None` when unknown.
    pub is: Option<&'static str>,
    /// The values that would satisfy it (bit n = number n).
    pub needs: u64,
}

/// A rule in an answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RuleLine {
    /// The rule.
    pub id: RuleId,
    /// What it does.
    pub effect: Effect,
    /// How sure it is.
    pub sureness: Sureness,
    /// The articles in force on the day.
    pub cites: Vec<ProvisionId>,
    /// What is not met: of a need, or of a permit that did not fire.
    pub unmet: Vec<Unmet>,
    /// Who could do it, as words of the fact `role`.
    pub who: Vec<&'static str>,
    /// The question that the host's own answer settled.
    pub settled: Option<QuestionId>,
    /// The open question, of a question.
    pub question: Option<QuestionId>,
    /// The duties that come with it, in an answer that has duties.
    pub duties: Vec<Duty>,
}

/// An answer.
///
/// Its canonical JSON ([`Answer::to_value`]) is the same in every language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Answer {
    /// The scope.
    pub scope: Scope,
    /// The day.
    pub on: Day,
    /// The effective hash of the book.
    pub book: String,
    /// The outcome; `None` when the facts that are known do not decide it.
    pub outcome: Option<Outcome>,
    /// What is possible, when facts are unknown.
    pub partial: Option<Undecided>,
    /// How sure it is: as sure as the surest rule that determined it.
    pub sureness: Option<Sureness>,
    /// The rules that determined the outcome.
    pub rules: Vec<RuleLine>,
    /// The rules that would have permitted it, nearest first, with what is unmet; only when nothing permits.
    pub openings: Vec<RuleLine>,
    /// What must be done besides: the duties of `rules` and of `obliging`, each once.
    pub duties: Vec<Duty>,
    /// The rules that oblige and do nothing else.
    pub obliging: Vec<RuleLine>,
    /// What should be known besides.
    pub notices: Vec<RuleLine>,
    /// The open questions whose answer would change the outcome.
    pub questions: Vec<QuestionId>,
    /// The questions that these facts raise and whose first line comes before anything else, also when
    /// something else determined the outcome.
    pub first: Vec<QuestionId>,
    /// That the book is older than the host wants, where the host asked ([`RuleBook::with_age_limit`]).
    pub age: Option<Age>,
    /// What the host decided of what these rules leave open: the settings that touched the answer.
    pub decided: Vec<Decided>,
}

/// A decision of the host that touched an answer: an answer to an open question, or a rule switched off. Who
/// took it stands in the settings file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Decided {
    /// The question.
    pub question: QuestionId,
    /// The answer; `None` for a rule that was switched off.
    pub yes: Option<bool>,
    /// On which day.
    pub on: Day,
    /// The first day on which it no longer holds, where it has one.
    pub until: Option<Day>,
    /// The document that says why.
    pub ground: DocumentRef,
}

impl Decided {
    /// As canonical JSON.
    pub fn to_value(&self) -> Value<'static> {
        let Self { question, yes, on, until, ground } = self;
        Value::Object(
            Object::new()
                .with("question", question.to_string())
                .with_some("answer", yes.map(|yes| if yes { "yes" } else { "no" }))
                .with("on", *on)
                .with_some("until", *until)
                .with("ground", ground.to_string()),
        )
    }
}

/// What is certain when some facts are unknown.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Undecided {
    /// The possible outcomes.
    pub possible: Outcomes,
    /// Whether they are exact.
    pub exact: bool,
    /// The names of the unknown facts that together decide the outcome, the one that decides most first.
    pub deciding: Vec<&'static str>,
    /// Where each of them leads.
    pub leads: Vec<FactLead>,
}

/// Where the values of an unknown fact lead: an answer's form of [`Lead`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FactLead {
    /// The name of the fact.
    pub fact: &'static str,
    /// Its values, in order, each with the outcomes that are then possible; without those that contradict what
    /// is known.
    pub values: Vec<(&'static str, Outcomes)>,
}

impl FactLead {
    fn of(scope: Scope, lead: &Lead) -> Option<Self> {
        let spec = scope.facts().get(lead.fact)?;
        let values = spec.words.iter().copied().zip(lead.values.iter().copied());
        Some(Self { fact: spec.name, values: values.filter(|(_, set)| !set.is_empty()).collect() })
    }
}

impl RuleBook {
    /// The whole answer on facts, of which some may be unknown.
    ///
    /// # Errors
    /// [`crate::ErrorKind::ContradictoryFacts`].
    pub fn answer(&self, facts: &Facts, on: Day) -> Result<Answer> {
        let mut decision = Decision::new(on);
        if self.decide_facts(facts, on, &mut decision)? {
            return Ok(self.explain(facts, &decision));
        }
        let partial = self.consider(facts, on)?;
        Ok(self.explain_partial(facts, on, &partial))
    }

    /// The outcome of [`RuleBook::answer`] alone, for whoever needs no more of it.
    pub(crate) fn outcome(&self, facts: &Facts, on: Day) -> Result<Option<Outcome>> {
        let mut decision = Decision::new(on);
        if self.decide_facts(facts, on, &mut decision)? {
            return Ok(Some(decision.outcome()));
        }
        Ok(self.consider(facts, on)?.outcome())
    }

    /// The answer of a decision that was made on these facts.
    pub fn explain(&self, facts: &Facts, decision: &Decision) -> Answer {
        let on = decision.day();
        let lines = |role: Role| {
            let fired = decision.fired().iter().filter(move |fired| fired.role() == role);
            fired
                .filter_map(|fired| self.rule(fired.rule()))
                .map(|rule| self.line(rule, facts, on))
                .collect::<Vec<_>>()
        };
        let mut rules = lines(Role::Determining);
        let (mut obliging, mut notices): (Vec<RuleLine>, Vec<RuleLine>) =
            lines(Role::Beside).into_iter().partition(|line| line.effect == Effect::Oblige);
        let mut answer = self.base(facts, on, Some(decision.outcome()));
        answer.duties = self.duties(decision);
        if answer.duties.is_empty() {
            // A refusal has no duties, so nothing obliges.
            obliging.clear();
            rules.iter_mut().chain(&mut notices).for_each(|line| line.duties.clear());
        }
        answer.obliging = obliging;
        answer.notices = notices;
        self.finish(&mut answer, facts, rules);
        answer
    }

    fn explain_partial(&self, facts: &Facts, on: Day, partial: &Partial) -> Answer {
        let mut answer = self.base(facts, on, partial.outcome());
        let leads: Vec<FactLead> =
            partial.leads.iter().filter_map(|lead| FactLead::of(facts.scope(), lead)).collect();
        answer.partial = Some(Undecided {
            possible: partial.possible,
            exact: partial.exact,
            deciding: leads.iter().map(|lead| lead.fact).collect(),
            leads,
        });
        let rules = partial.determining.iter().filter_map(|at| self.rule(*at));
        // Which duties there are depends on what is unknown.
        let rules = rules.map(|rule| RuleLine { duties: Vec::new(), ..self.line(rule, facts, on) }).collect();
        self.finish(&mut answer, facts, rules);
        answer
    }

    fn base(&self, facts: &Facts, on: Day, outcome: Option<Outcome>) -> Answer {
        Answer {
            scope: facts.scope(),
            on,
            book: self.hash().to_owned(),
            outcome,
            partial: None,
            sureness: None,
            rules: Vec::new(),
            openings: Vec::new(),
            duties: Vec::new(),
            obliging: Vec::new(),
            notices: Vec::new(),
            questions: Vec::new(),
            first: Vec::new(),
            age: self.age().cloned(),
            decided: Vec::new(),
        }
    }

    fn finish(&self, answer: &mut Answer, facts: &Facts, rules: Vec<RuleLine>) {
        answer.sureness = rules.iter().map(|line| line.sureness).min();
        answer.questions = rules.iter().filter_map(|line| line.question.clone()).collect();
        answer.questions.sort();
        answer.questions.dedup();
        answer.first = self
            .urgent()
            .filter(|rule| rule.fires(facts, answer.on))
            .filter_map(|rule| match &rule.effect {
                RuleEffect::Question { question, .. } => Some(question.clone()),
                _ => None,
            })
            .collect();
        answer.first.sort();
        answer.first.dedup();
        let closed = rules.iter().any(|line| line.effect == Effect::Close);
        if answer.outcome == Some(Outcome::NoGround) || closed {
            answer.openings = self.openings(facts, answer.on);
        }
        answer.rules = rules;
        let lines = answer.rules.iter().chain(&answer.obliging).chain(&answer.notices);
        let mut touched: Vec<QuestionId> =
            lines.flat_map(|line| line.settled.iter().chain(&line.question)).cloned().collect();
        touched.sort();
        touched.dedup();
        let on = answer.on;
        answer.decided =
            touched.iter().filter_map(|question| self.settings().decided(question, on)).collect();
    }

    /// A rule as it stands in an answer on these facts.
    pub(crate) fn line(&self, rule: &Rule, facts: &Facts, on: Day) -> RuleLine {
        let roles = rule.scope.facts().iter().find(|spec| spec.name == "role");
        let off = rule.settled.is_some() && matches!(rule.effect, RuleEffect::Need(_));
        RuleLine {
            id: rule.id.clone(),
            effect: if off { Effect::Question } else { rule.effect.kind() },
            sureness: rule.sureness(),
            cites: self.in_force(&rule.cites, on).cloned().collect(),
            unmet: match &rule.effect {
                RuleEffect::Need(literals) => unmet(facts, literals),
                _ => Vec::new(),
            },
            who: rule.who.iter().filter_map(|role| roles?.word(*role)).collect(),
            settled: rule
                .settled
                .clone()
                .filter(|_| !off && !matches!(rule.effect, RuleEffect::Question { .. })),
            question: match &rule.effect {
                RuleEffect::Question { question, .. } => Some(question.clone()),
                _ if off => rule.settled.clone(),
                _ => None,
            },
            duties: rule.duties.clone(),
        }
    }

    /// The permits of that day for the same heads, with what is unmet; at most [`MAX_OPENINGS`]. Those that
    /// somebody could bring about come first, then those that miss the least. A question that nobody may answer
    /// beforehand opens nothing: imminent danger is no way to make something permitted.
    pub fn openings(&self, facts: &Facts, on: Day) -> Vec<RuleLine> {
        let scope = facts.scope();
        let mut found: Vec<RuleLine> = Vec::new();
        let permits = |rule: &&Rule| {
            let permits = match &rule.effect {
                RuleEffect::Permit => true,
                RuleEffect::Question { question, settles: Settles::Permit } => {
                    self.question(question).is_some_and(|question| question.answerable)
                }
                _ => false,
            };
            rule.scope == scope && rule.period.contains(on) && permits
        };
        for rule in self.rules().iter().filter(permits) {
            let clauses = rule.when.iter().map(|clause| unmet(facts, clause));
            let heads_hold = |unmet: &Vec<Unmet>| unmet.iter().all(|unmet| !is_head(scope, unmet.fact));
            if let Some(nearest) = clauses.filter(heads_hold).min_by_key(|unmet| distance(scope, unmet)) {
                found.push(RuleLine { unmet: nearest, duties: Vec::new(), ..self.line(rule, facts, on) });
            }
        }
        found.sort_by_cached_key(|line| (distance(scope, &line.unmet), line.id.clone()));
        found.truncate(MAX_OPENINGS);
        found
    }
}

/// How far conditions are from being met: how many nobody can bring about, then how many there are.
fn distance(scope: Scope, unmet: &[Unmet]) -> (usize, usize) {
    let fixed = |unmet: &&Unmet| {
        !scope.facts().iter().any(|spec| {
            // What is unknown can still turn out to be so.
            let from = |is| spec.changeable_from >> is & 1 == 1;
            spec.name == unmet.fact && unmet.is.and_then(|word| spec.number_of(word)).is_none_or(from)
        })
    };
    (unmet.iter().filter(fixed).count(), unmet.len())
}

fn is_head(scope: Scope, name: &str) -> bool {
    scope.facts().iter().any(|spec| spec.name == name && spec.part == Part::Head)
}

/// The literals of a clause that do not hold.
pub(crate) fn unmet(facts: &Facts, clause: &Clause) -> Vec<Unmet> {
    let specs = facts.scope().facts();
    clause
        .iter()
        .filter(|literal| !literal.holds(facts.code(usize::from(literal.fact))))
        .filter_map(|literal| {
            let at = usize::from(literal.fact);
            let spec = specs.get(at)?;
            Some(Unmet { fact: spec.name, is: spec.word(facts.code(at)), needs: literal.mask })
        })
        .collect()
}

impl Rule {
    /// How sure the rule is.
    pub fn sureness(&self) -> Sureness {
        Sureness { text: self.certainty, dates: self.dates_certainty() }
    }
}

impl Sureness {
    /// Both numbers in one, in the same order: those of certainties are small.
    pub(super) fn packed(self) -> u8 {
        let [text, dates] = [self.text, self.dates].map(|one| u8::try_from(one.number()).unwrap_or(u8::MAX));
        text << 4 | dates
    }

    /// What was packed.
    #[inline]
    pub(super) fn unpacked(packed: u8) -> Option<Self> {
        let [text, dates] = [packed >> 4, packed & 15].map(|number| Certainty::from_number(number.into()));
        Some(Self { text: text?, dates: dates? })
    }

    /// As canonical JSON.
    pub fn to_value(self) -> Value<'static> {
        Value::Object(Object::new().with("text", self.text.as_str()).with("dates", self.dates.as_str()))
    }
}

impl Unmet {
    /// The words that would satisfy it.
    pub fn needs_words(&self, scope: Scope) -> Vec<&'static str> {
        let spec = scope.facts().iter().find(|spec| spec.name == self.fact);
        (1..=63_u8).filter(|code| self.needs >> code & 1 == 1).filter_map(|code| spec?.word(code)).collect()
    }

    /// As canonical JSON.
    pub fn to_value(&self, scope: Scope) -> Value<'static> {
        let mut object = Object::new().with("fact", self.fact).with_some("is", self.is);
        if let Some(spec) = scope.facts().iter().find(|spec| spec.name == self.fact) {
            object.set("needs", mask_words(spec, self.needs));
        }
        Value::Object(object)
    }
}

impl RuleLine {
    /// As canonical JSON.
    pub fn to_value(&self, scope: Scope) -> Value<'static> {
        let mut object = Object::new()
            .with("id", self.id.to_string())
            .with("effect", self.effect.as_str())
            .with("certainty", self.sureness.to_value())
            .with("cites", self.cites.iter().map(|cite| Value::from(cite.to_string())).collect::<Value<'_>>())
            .with_some("settled", self.settled.as_ref().map(ToString::to_string))
            .with_some("question", self.question.as_ref().map(ToString::to_string));
        if !self.unmet.is_empty() {
            object.set("unmet", self.unmet.iter().map(|unmet| unmet.to_value(scope)).collect::<Value<'_>>());
        }
        if !self.who.is_empty() {
            object.set("who", self.who.iter().map(|who| Value::from(*who)).collect::<Value<'_>>());
        }
        if !self.duties.is_empty() {
            let duties = self.duties.iter().map(|duty| Value::from(duty.as_str()));
            object.set("duties", duties.collect::<Value<'_>>());
        }
        Value::Object(object)
    }
}

impl Answer {
    /// Whether the answer is a yes, given the duties that the caller undertakes to meet. Nothing but
    /// *permitted*, with every fact known and every duty undertaken, is: which duties there are may depend on a
    /// fact that is unknown, also where the outcome does not.
    pub fn allows(&self, undertaken: &[Duty]) -> bool {
        self.outcome == Some(Outcome::Permitted)
            && self.partial.is_none()
            && self.duties.iter().all(|duty| undertaken.contains(duty))
    }

    /// Every article of the rules that determined the outcome, each once, in order.
    pub fn cites(&self) -> Vec<&ProvisionId> {
        let mut cites: Vec<&ProvisionId> = self.rules.iter().flat_map(|line| &line.cites).collect();
        cites.sort();
        cites.dedup();
        cites
    }

    /// As canonical JSON.
    pub fn to_value(&self) -> Value<'static> {
        let lines =
            |lines: &[RuleLine]| lines.iter().map(|line| line.to_value(self.scope)).collect::<Value<'_>>();
        let questions =
            |ids: &[QuestionId]| ids.iter().map(|id| Value::from(id.to_string())).collect::<Value<'_>>();
        let duties = self.duties.iter().map(|duty| {
            Value::Object(Object::new().with("duty", duty.as_str()).with("moment", duty.moment().as_str()))
        });
        let mut object = Object::new()
            .with("scope", self.scope.as_str())
            .with("on", self.on)
            .with("book", self.book.clone())
            .with("rules", lines(&self.rules))
            .with("obliging", lines(&self.obliging))
            .with("notices", lines(&self.notices))
            .with("obligations", duties.collect::<Value<'_>>())
            .with("questions", questions(&self.questions))
            .with(
                "cites",
                self.cites().into_iter().map(|cite| Value::from(cite.to_string())).collect::<Value<'_>>(),
            )
            .with_some("outcome", self.outcome.map(super::outcome::Outcome::as_str))
            .with_some("certainty", self.sureness.map(Sureness::to_value));
        if !self.openings.is_empty() {
            object.set("openings", lines(&self.openings));
        }
        if !self.first.is_empty() {
            object.set("first", questions(&self.first));
        }
        if let Some(age) = &self.age {
            object.set("age", age.to_value());
        }
        if !self.decided.is_empty() {
            object.set("decided", self.decided.iter().map(Decided::to_value).collect::<Value<'_>>());
        }
        if let Some(partial) = &self.partial {
            let possible = partial.possible.iter().map(|outcome| Value::from(outcome.as_str()));
            let words =
                |set: Outcomes| set.iter().map(|one| Value::from(one.as_str())).collect::<Value<'_>>();
            let deciding = partial.deciding.iter().map(|name| Value::from(*name));
            let leads = partial.leads.iter().fold(Object::new(), |leads, lead| {
                let values = lead.values.iter();
                leads.with(
                    lead.fact,
                    values.fold(Object::new(), |all, (word, set)| all.with(*word, words(*set))),
                )
            });
            object.set("possible", possible.collect::<Value<'_>>());
            object.set("exact", partial.exact);
            object.set("deciding", deciding.collect::<Value<'_>>());
            object.set("leads", leads);
        }
        Value::Object(object)
    }
}
/// Whether an answer in its canonical form is a yes, given the duties that the caller undertakes to meet: for
/// bindings, which hold answers as plain data. Anything that is not wholly an answer is no yes.
pub fn allows(answer: &Object<'_>, undertaken: &[Duty]) -> bool {
    let permitted = answer.text("outcome").is_ok_and(|outcome| outcome == super::Outcome::Permitted.as_str());
    let complete = answer.get("possible").is_none();
    let met = |duty: &Value<'_>| {
        let name = duty.as_object().and_then(|duty| duty.text("duty"));
        name.and_then(Duty::parse).is_ok_and(|duty| undertaken.contains(&duty))
    };
    let duties = answer.get("obligations").and_then(|duties| duties.as_list().ok());
    permitted && complete && duties.is_some_and(|duties| duties.iter().all(met))
}

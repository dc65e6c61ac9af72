use core::fmt;
use core::fmt::Write as _;
use std::collections::BTreeMap;

use super::literal::{any, clause, conditions, day_number, expression, known, namespace, quoted};
use super::schema;
use crate::canonical::{Object, Value};
use crate::code::{Code as _, Language};
use crate::error::{Error, ErrorKind, Result};
use crate::law::ProvisionId;
use crate::rule::vocabulary::Scope;
use crate::rule::{Duty, Effect, Rule, RuleBook, RuleEffect, Settles};
use crate::time::Day;

/// A rule book as Cedar: a schema and two sets of policies.
#[derive(Clone, PartialEq, Eq)]
pub struct Cedar {
    schema: String,
    rules: String,
    act: String,
}

impl Cedar {
    /// The schema, in Cedar's own notation.
    pub fn schema(&self) -> &str {
        &self.schema
    }

    /// The policies that say which rules fired. None of their actions is a yes.
    pub fn rules(&self) -> &str {
        &self.rules
    }

    /// The policies of the action `act`, to enforce: allowed is *permitted with every obligation undertaken*.
    pub fn act(&self) -> &str {
        &self.act
    }

    /// As canonical JSON: `schema`, `rules`, `act`.
    pub fn to_value(&self) -> Value<'static> {
        Value::Object(
            Object::new()
                .with("schema", self.schema.clone())
                .with("rules", self.rules.clone())
                .with("act", self.act.clone()),
        )
    }
}

impl fmt::Debug for Cedar {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { schema, rules, act } = self;
        write!(f, "Cedar({} bytes of schema, {} of rules, {} of act)", schema.len(), rules.len(), act.len())
    }
}

/// Writes a book as Cedar, with the texts of its rules in a language. The same book, scopes and language give the
/// same bytes; the scopes come in their own order, each once.
///
/// # Errors
/// [`ErrorKind::Empty`] for no scope; [`ErrorKind::MissingText`].
pub fn export(book: &RuleBook, scopes: &[Scope], language: Language) -> Result<Cedar> {
    let scopes: Vec<Scope> = Scope::ALL.iter().copied().filter(|scope| scopes.contains(scope)).collect();
    if scopes.is_empty() {
        let error = Error::new(ErrorKind::Empty, "an export has at least one scope");
        return Err(error.at_field("scope").expecting(Scope::words()));
    }
    let writer = Writer { book, language, often: often(book) };
    let header = writer.header();
    let mut cedar =
        Cedar { schema: format!("{header}\n{}", schema::shared()), rules: header.clone(), act: header };
    for scope in scopes {
        let _ = write!(cedar.schema, "\n{}", schema::of_scope(scope));
        writer.rules(scope, &mut cedar.rules)?;
        writer.act(scope, &mut cedar.act)?;
    }
    Ok(cedar)
}

/// How often each identifier occurs: settings cut a rule into periods that share one.
fn often(book: &RuleBook) -> BTreeMap<&str, usize> {
    let mut often = BTreeMap::new();
    for rule in book.rules() {
        let count: &mut usize = often.entry(rule.id.as_str()).or_default();
        *count = count.saturating_add(1);
    }
    often
}

/// What the policy of a rule asks, besides its conditions.
struct Kind {
    /// The action that finds the rule.
    find: &'static str,
    /// Why it refuses an act, when it does.
    refuses: Option<&'static str>,
}

/// A need that a host switched off stays what it is; unmet, it is a question.
fn kind(rule: &Rule) -> Kind {
    let off = rule.settled.is_some();
    let (find, refuses) = match &rule.effect {
        RuleEffect::Permit => ("find_permit", None),
        RuleEffect::Forbid => ("find_forbid", Some("forbid")),
        RuleEffect::Need(_) if off => ("find_question_to_forbid", Some("question")),
        RuleEffect::Need(_) => ("find_unmet_need", Some("unmet_need")),
        RuleEffect::Close => ("find_close", None),
        RuleEffect::Question { settles: Settles::Permit, .. } => ("find_question_to_permit", None),
        RuleEffect::Question { settles: Settles::Forbid, .. } => {
            ("find_question_to_forbid", Some("question"))
        }
        RuleEffect::Oblige => ("find_obligation", None),
        RuleEffect::Notice => ("find_notice", None),
        RuleEffect::Period(_) => ("find_period", None),
        RuleEffect::Extend(_) => ("find_extension", None),
    };
    Kind { find, refuses }
}

/// Whether the duties of a rule come with a permitted act: those of rules that permit, and of rules that change
/// no outcome.
fn obliges(rule: &Rule) -> bool {
    !rule.duties.is_empty()
        && matches!(
            rule.effect,
            RuleEffect::Permit
                | RuleEffect::Oblige
                | RuleEffect::Notice
                | RuleEffect::Period(_)
                | RuleEffect::Extend(_)
        )
}

struct Writer<'b> {
    book: &'b RuleBook,
    language: Language,
    often: BTreeMap<&'b str, usize>,
}

impl Writer<'_> {
    fn header(&self) -> String {
        format!(
            "// The rule book {} version {}, hash {}, written by livc.\n\
             // Only the action \"act\" is a yes. What \"find_..\" finds is put in order by the host: see the documentation\n\
             // of livc, exchange::cedar.\n",
            quoted(self.book.id()),
            quoted(self.book.version()),
            self.book.hash(),
        )
    }

    fn of(&self, scope: Scope) -> impl Iterator<Item = &Rule> {
        self.book.rules().iter().filter(move |rule| rule.scope == scope)
    }

    /// One policy a rule.
    fn rules(&self, scope: Scope, to: &mut String) -> Result<()> {
        self.whole(scope, "find_whole", to);
        for rule in self.of(scope) {
            let find = kind(rule).find;
            let _ = writeln!(to, "\n@id({})", quoted(&self.id(rule, find)));
            self.annotate(rule, to)?;
            policy(scope, "permit", find, &conditions(rule), to);
            if let RuleEffect::Need(needed) = &rule.effect {
                let _ = write!(to, "\nunless {{\n  {}\n}}", clause(scope, needed));
            }
            to.push_str(";\n");
        }
        Ok(())
    }

    /// One policy that permits, and those that forbid.
    fn act(&self, scope: Scope, to: &mut String) -> Result<()> {
        self.whole(scope, "act", to);
        self.no_ground(scope, to);
        for rule in self.of(scope) {
            if let Some(refuses) = kind(rule).refuses {
                let _ =
                    writeln!(to, "\n@id({})\n@refuses({})", quoted(&self.id(rule, "act")), quoted(refuses));
                self.annotate(rule, to)?;
                policy(scope, "forbid", "act", &conditions(rule), to);
                if let RuleEffect::Need(needed) = &rule.effect {
                    let _ = write!(to, "\nunless {{\n  {}\n}}", clause(scope, needed));
                }
                to.push_str(";\n");
            }
            if obliges(rule) {
                let id = self.id(rule, "act.obligations");
                let _ = writeln!(to, "\n@id({})\n@refuses(\"obligation\")", quoted(&id));
                self.annotate(rule, to)?;
                policy(scope, "forbid", "act", &conditions(rule), to);
                let undertaken = format!("context.undertaken.containsAll([{}])", obligations(&rule.duties));
                let _ = writeln!(to, "\nunless {{\n  {undertaken}\n}};");
            }
        }
        Ok(())
    }

    /// The question is whole: each fact has one of its values, the day is one that livc knows, and no facts
    /// contradict each other.
    fn whole(&self, scope: Scope, action: &str, to: &mut String) {
        let mut conditions = format!(
            "when {{ {}0101 <= context.day && context.day <= {}1231 }}\nwhen {{\n",
            Day::MIN_YEAR,
            Day::MAX_YEAR,
        );
        let facts: Vec<String> =
            scope.facts().iter().map(|spec| format!("  {}", known(scope, spec))).collect();
        conditions.push_str(&facts.join(" &&\n"));
        conditions.push_str("\n}");
        if action == "act" {
            let all = obligations(Duty::ALL);
            let _ = write!(conditions, "\nwhen {{\n  [{all}].containsAll(context.undertaken)\n}}");
        }
        let impossible = self.book.impossible().iter().filter(|entry| entry.scope == scope);
        let impossible: Vec<String> =
            impossible.map(|entry| format!("({})", clause(scope, &entry.clause))).collect();
        if !impossible.is_empty() {
            let _ = write!(conditions, "\nunless {{\n{}\n}}", any(&impossible, 2));
        }
        let _ = writeln!(
            to,
            "\n// Every fact is known and none contradicts another.\n@id({})",
            quoted(&format!("{}.{action}.whole", scope.as_str())),
        );
        policy(scope, "permit", action, &conditions, to);
        to.push_str(";\n");
    }

    /// Nothing permits.
    fn no_ground(&self, scope: Scope, to: &mut String) {
        let permits: Vec<String> = self
            .of(scope)
            .filter(|rule| rule.effect == RuleEffect::Permit)
            .map(|rule| format!("// {}\n  {}", rule.id, expression(rule)))
            .collect();
        let conditions =
            if permits.is_empty() { String::new() } else { format!("unless {{\n{}\n}}", any(&permits, 2)) };
        let _ = writeln!(
            to,
            "\n// No rule permits it.\n@id({})\n@refuses(\"no_ground\")",
            quoted(&format!("{}.act.no_ground", scope.as_str())),
        );
        policy(scope, "forbid", "act", &conditions, to);
        to.push_str(";\n");
    }

    fn id(&self, rule: &Rule, action: &str) -> String {
        let Rule { id, scope, period, .. } = rule;
        let once = self.often.get(id.as_str()).is_none_or(|count| *count < 2);
        let since = if once { String::new() } else { format!(".{}", day_number(period.from())) };
        format!("{}.{action}.{id}{since}", scope.as_str())
    }

    fn annotate(&self, rule: &Rule, to: &mut String) -> Result<()> {
        let mut line = |name: &str, value: &str| {
            let _ = writeln!(to, "@{name}({})", quoted(value));
        };
        line("rule", rule.id.as_str());
        let off = rule.settled.as_ref().filter(|_| matches!(rule.effect, RuleEffect::Need(_)));
        line("effect", if off.is_some() { Effect::Question } else { rule.effect.kind() }.as_str());
        line("certainty", rule.certainty.as_str());
        line("dates_certainty", rule.dates_certainty().as_str());
        line("cite", &cites(&mut rule.cites.iter()));
        let excepting = cites(&mut rule.unless.iter().flat_map(|unless| &unless.cites));
        if !excepting.is_empty() {
            line("unless_cite", &excepting);
        }
        line("from", &rule.period.from().to_string());
        if let Some(until) = rule.period.until() {
            line("until", &until.to_string());
        }
        match (&rule.effect, &rule.settled) {
            (RuleEffect::Question { question, .. }, _) => line("question", question.as_str()),
            (_, Some(question)) if off.is_some() => line("question", question.as_str()),
            (_, Some(settled)) => line("settled", settled.as_str()),
            (_, None) => {}
        }
        if !rule.duties.is_empty() {
            let duties: Vec<&str> = rule.duties.iter().map(|duty| duty.as_str()).collect();
            line("obligations", &duties.join(" "));
        }
        if let RuleEffect::Period(keeping) | RuleEffect::Extend(keeping) = &rule.effect {
            let (start, unit) = (keeping.start.as_str(), keeping.unit.as_str());
            line("period", &format!("{} {unit} {start}", keeping.length));
        }
        let roles = rule.scope.facts().iter().find(|spec| spec.name == "role");
        let who: Vec<&str> = rule.who.iter().filter_map(|role| roles?.word(*role)).collect();
        if !who.is_empty() {
            line("who", &who.join(" "));
        }
        line("text", self.book.rule_text(&rule.id, self.language)?);
        Ok(())
    }
}

/// The head of a policy with its conditions, without the semicolon.
fn policy(scope: Scope, effect: &str, action: &str, conditions: &str, to: &mut String) {
    let action = format!("{}::Action::{}", namespace(scope), quoted(action));
    let _ = write!(to, "{effect} (principal, action == {action}, resource)");
    if !conditions.is_empty() {
        let _ = write!(to, "\n{conditions}");
    }
}

fn obligations(duties: &[Duty]) -> String {
    let all: Vec<String> =
        duties.iter().map(|duty| format!("Livc::Obligation::{}", quoted(duty.as_str()))).collect();
    all.join(", ")
}

fn cites(of: &mut dyn Iterator<Item = &ProvisionId>) -> String {
    let mut all: Vec<&str> = Vec::new();
    for cite in of {
        if !all.contains(&cite.as_str()) {
            all.push(cite.as_str());
        }
    }
    all.join(" ")
}

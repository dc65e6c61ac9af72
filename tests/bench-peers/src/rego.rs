//! The rules of a scope as Rego, and livc's order of deciding in it, run by the virtual machine of regorus.

use core::fmt::Write as _;
use std::collections::BTreeMap;

use livc_core::code::Code;
use livc_core::rule::vocabulary::Scope;
use livc_core::rule::{Clause, Outcome, RuleBook, RuleEffect, Settles};
use regorus::languages::rego::compiler::Compiler;
use regorus::rvm::vm::RegoVM;
use regorus::{Engine, Rc, Value};

use crate::situations::{Question, Said};

const ENTRY: &str = "data.livc.answer";

fn conditions(scope: Scope, clause: &Clause) -> String {
    let one = |literal: &livc_core::rule::Literal| {
        let spec = &scope.facts()[usize::from(literal.fact)];
        let words: Vec<String> = (1..=63_u8)
            .filter(|code| literal.mask >> code & 1 == 1)
            .filter_map(|code| spec.word(code))
            .map(|word| format!("{word:?}"))
            .collect();
        match &words[..] {
            [only] => format!("input.{} == {only}", spec.name),
            _ => format!("input.{} in {{{}}}", spec.name, words.join(", ")),
        }
    };
    // The act first: most rules are about another one.
    let head = |literal: &&livc_core::rule::Literal| {
        scope.facts()[usize::from(literal.fact)].part != livc_core::rule::vocabulary::Part::Head
    };
    let mut literals: Vec<&livc_core::rule::Literal> = clause.iter().collect();
    literals.sort_by_key(head);
    literals.into_iter().map(one).collect::<Vec<_>>().join("\n  ")
}

/// The rules of a scope as a module of Rego. Rules are named by their places in the book.
pub fn export(book: &RuleBook, scope: Scope) -> String {
    let mut text = String::from("package livc\n\nimport rego.v1\n\n");
    for (at, rule) in book.rules().iter().enumerate().filter(|(_, rule)| rule.scope == scope) {
        let off = rule.settled.is_some();
        let set = match &rule.effect {
            RuleEffect::Permit => "permits",
            RuleEffect::Forbid => "blocks",
            RuleEffect::Need(_) if off => "may_forbid",
            RuleEffect::Need(_) => "blocks",
            RuleEffect::Close => "closes",
            RuleEffect::Question { settles: Settles::Permit, .. } => "may_permit",
            RuleEffect::Question { settles: Settles::Forbid, .. } => "may_forbid",
            _ => "beside",
        };
        for unless in &rule.unless {
            let _ = writeln!(text, "excepted_{at} if {{\n  {}\n}}", conditions(scope, &unless.clause));
        }
        if let RuleEffect::Need(needed) = &rule.effect {
            let _ = writeln!(text, "met_{at} if {{\n  {}\n}}", conditions(scope, needed));
        }
        for clause in &rule.when {
            let _ = writeln!(text, "{set} contains {at} if {{\n  {}", conditions(scope, clause));
            let _ = writeln!(text, "  input.day >= {}", rule.period.from().number());
            if let Some(until) = rule.period.until() {
                let _ = writeln!(text, "  input.day < {}", until.number());
            }
            if !rule.unless.is_empty() {
                let _ = writeln!(text, "  not excepted_{at}");
            }
            if matches!(rule.effect, RuleEffect::Need(_)) {
                let _ = writeln!(text, "  not met_{at}");
            }
            text.push_str("}\n");
        }
    }
    text.push_str(
        r#"
answer := {"outcome": "forbidden", "rules": blocks, "beside": beside} if count(blocks) > 0
else := {"outcome": "permitted", "rules": permits, "beside": beside} if {
  count(permits) > 0
  count(may_forbid) == 0
}
else := {"outcome": "unsettled", "rules": may_forbid, "beside": beside} if count(permits) > 0
else := {"outcome": "unsettled", "rules": may_permit, "beside": beside} if count(may_permit) > 0
else := {"outcome": "forbidden", "rules": closes, "beside": beside} if count(closes) > 0
else := {"outcome": "no_ground", "rules": set(), "beside": beside}
"#,
    );
    text
}

/// The virtual machine with the module in it.
pub struct Machine {
    vm: RegoVM,
    /// For each fact its name and its words, made once.
    facts: Vec<(Value, Vec<Value>)>,
    day: Value,
}

impl Machine {
    /// Compiles a module.
    ///
    /// # Panics
    /// When it does not compile.
    pub fn new(module: &str, scope: Scope) -> Self {
        let mut engine = Engine::new();
        engine.add_policy("livc.rego".to_owned(), module.to_owned()).unwrap();
        let entry: Rc<str> = ENTRY.into();
        let policy = engine.compile_with_entrypoint(&entry).unwrap();
        let program = Compiler::compile_from_policy(&policy, &[ENTRY]).unwrap();
        let mut vm = RegoVM::new_with_policy(policy);
        vm.load_program(program);
        let facts = scope
            .facts()
            .iter()
            .map(|spec| (Value::from(spec.name), spec.words.iter().map(|word| Value::from(*word)).collect()));
        Self { vm, facts: facts.collect(), day: Value::from("day") }
    }

    /// The input of a question.
    pub fn input(&self, question: &Question) -> Value {
        let facts = self.facts.iter().zip(&question.codes);
        let mut input: BTreeMap<Value, Value> = facts
            .map(|((name, words), code)| (name.clone(), words[usize::from(*code) - 1].clone()))
            .collect();
        input.insert(self.day.clone(), Value::from(i64::from(question.on.number())));
        Value::from(input)
    }

    /// Decides.
    ///
    /// # Panics
    /// When the machine fails.
    pub fn decide(&mut self, question: &Question) -> Value {
        let input = self.input(question);
        self.vm.set_input(input);
        self.vm.execute().unwrap()
    }

    /// The places that an answer names under a key.
    pub fn places<'a>(answer: &'a Value, key: &str) -> impl Iterator<Item = u16> + 'a {
        let set = answer[key].as_set().unwrap();
        set.iter().map(|place| u16::try_from(place.as_i64().unwrap()).unwrap())
    }

    /// An answer in the form that is compared.
    ///
    /// # Panics
    /// When it is not an answer.
    pub fn said(answer: &Value) -> Said {
        let outcome = Outcome::parse(&answer["outcome"].as_string().unwrap()).unwrap();
        let mut rules: Vec<u16> = Self::places(answer, "rules").collect();
        rules.sort_unstable();
        Said { outcome, rules, duties: 0 }
    }
}

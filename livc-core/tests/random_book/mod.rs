//! Random rule books, settings and situations, and an evaluator that reads the rules as rulebook text says
//! they read: loop over rules, clauses and literals, then the table of outcomes. It shares nothing with the
//! compiled form.
#![allow(dead_code, reason = "each test that includes this uses a part of it")]

use std::fmt::Write as _;
use std::sync::LazyLock;

use livc_core::code::Code as _;
use livc_core::law::Provisions;
use livc_core::rule::vocabulary::{FactSpec, Facts, Part, Scope};
use livc_core::rule::{Clause, Duty, Outcome, Rule, RuleBook, RuleEffect, Settings, Settles};
use livc_core::time::Day;

pub(crate) static LAW: LazyLock<Provisions> = LazyLock::new(|| Provisions::builtin().unwrap());

const TEXT: &str = "text = { nl = \"n\", fr = \"f\", de = \"d\", en = \"e\" }";
/// The days on which rules of random books begin and end.
pub(crate) const DAYS: [&str; 5] = ["2018-09-24", "2020-01-01", "2022-02-28", "2024-02-29", "2026-09-01"];

/// A small generator of numbers: the same seed gives the same book everywhere.
pub(crate) struct Random(u64);

impl Random {
    pub(crate) fn new(seed: u64) -> Self {
        Self(seed)
    }

    pub(crate) fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        z ^ (z >> 31)
    }

    /// A number below the bound.
    pub(crate) fn below(&mut self, bound: usize) -> usize {
        usize::try_from(self.next() % bound as u64).unwrap()
    }

    /// True once in so many times.
    pub(crate) fn once_in(&mut self, times: usize) -> bool {
        self.below(times) == 0
    }

    pub(crate) fn pick<'a, T>(&mut self, from: &'a [T]) -> &'a T {
        &from[self.below(from.len())]
    }
}

/// What the rules of one random book are about: few facts and few values, so that they meet.
pub(crate) struct Theme {
    pub(crate) scope: Scope,
    heads: Vec<&'static FactSpec>,
    gates: Vec<&'static FactSpec>,
    facts: Vec<&'static FactSpec>,
    /// How many values of a head fact occur.
    head_values: usize,
}

impl Theme {
    pub(crate) fn new(random: &mut Random, scope: Scope, facts: usize) -> Self {
        let of = |part: Part| scope.facts().iter().filter(move |spec| spec.part == part).collect::<Vec<_>>();
        let mut pool: Vec<&FactSpec> = scope.facts().iter().filter(|spec| spec.part != Part::Head).collect();
        while pool.len() > facts {
            pool.remove(random.below(pool.len()));
        }
        let gates = pool.iter().copied().filter(|spec| spec.part == Part::Gate).collect();
        Self { scope, heads: of(Part::Head), gates, facts: pool, head_values: 4 }
    }

    /// About facts of which most may be changed.
    pub(crate) fn changeable(random: &mut Random, scope: Scope, facts: usize) -> Self {
        let mut theme = Self::new(random, scope, usize::MAX);
        while theme.facts.len() > facts {
            let at = random.below(theme.facts.len());
            if theme.facts[at].changeable_from == 0 || random.once_in(2) {
                theme.facts.remove(at);
            }
        }
        theme.head_values = 1;
        theme.gates = theme.facts.iter().copied().filter(|spec| spec.part == Part::Gate).collect();
        theme
    }

    fn value(random: &mut Random, spec: &FactSpec) -> &'static str {
        spec.words[random.below(spec.words.len().min(4))]
    }

    fn head(&self, random: &mut Random, spec: &FactSpec) -> String {
        match self.head_values {
            1 => format!("{} = \"{}\"", spec.name, spec.words[0]),
            _ => Self::literal(random, spec),
        }
    }

    fn literal(random: &mut Random, spec: &FactSpec) -> String {
        let one = Self::value(random, spec);
        match random.below(3) {
            0 => format!("{} = \"{one}\"", spec.name),
            1 => format!("{} = [\"{one}\", \"{}\"]", spec.name, Self::value(random, spec)),
            _ => format!("{} = {{ not = [\"{one}\"] }}", spec.name),
        }
    }

    fn literals(random: &mut Random, from: &[&'static FactSpec], most: usize) -> Vec<String> {
        let mut left = from.to_vec();
        let mut all = Vec::new();
        for _ in 0..most.min(left.len()) {
            let spec = left.remove(random.below(left.len()));
            all.push(Self::literal(random, spec));
        }
        all
    }

    fn clause(&self, random: &mut Random) -> String {
        if !self.gates.is_empty() && random.once_in(6) {
            let most = 1 + random.below(2);
            return format!("{{ {} }}", Self::literals(random, &self.gates, most).join(", "));
        }
        let mut literals: Vec<String> = Vec::new();
        for (at, head) in self.heads.iter().enumerate() {
            if at == 0 || random.once_in(2) {
                literals.push(self.head(random, head));
            }
        }
        let most = if self.head_values == 1 { 1 + random.below(4) } else { random.below(4) };
        literals.extend(Self::literals(random, &self.facts, most));
        format!("{{ {} }}", literals.join(", "))
    }

    fn exception(&self, random: &mut Random, cite: bool) -> String {
        let most = 1 + random.below(2);
        let mut literals = Self::literals(random, &self.facts, most);
        if cite {
            literals.push("cite = \"l18/5\"".to_owned());
        }
        format!("{{ {} }}", literals.join(", "))
    }

    fn list(random: &mut Random, most: usize, mut one: impl FnMut(&mut Random) -> String) -> String {
        let count = 1 + random.below(most);
        (0..count).map(|_| one(random)).collect::<Vec<_>>().join(", ")
    }

    fn rule(&self, random: &mut Random, id: &str, effects: &[&str]) -> String {
        let effect = *random.pick(effects);
        let certainty = random.pick(&["norm", "secondary", "inferred", "policy"]);
        let mut text = format!(
            "[[rule]]\nid = \"{id}\"\nscope = \"{}\"\ncertainty = \"{certainty}\"\ncite = \"l18/4/3\"\n{TEXT}\n",
            self.scope
        );
        let from = random.below(DAYS.len());
        writeln!(text, "from = {}", DAYS[from]).unwrap();
        if from + 1 < DAYS.len() && random.once_in(3) {
            let until = from + 1 + random.below(DAYS.len() - from - 1);
            writeln!(text, "until = {}", DAYS[until]).unwrap();
        }
        if random.once_in(3) {
            writeln!(text, "oblige = \"{}\"", random.pick(&Duty::words())).unwrap();
        }
        let (kind, more) = match effect {
            "need" => {
                let most = 1 + random.below(3);
                let mut literals = Self::literals(random, &self.facts, most);
                if random.once_in(8) {
                    literals.push(Self::literal(random, self.heads[0]));
                }
                ("need", format!("need = {{ {} }}\n", literals.join(", ")))
            }
            "question_permit" => ("question", "question = \"Q-a\"\nsettles = \"permit\"\n".to_owned()),
            "question_forbid" => {
                let question = if random.once_in(2) { "Q-a" } else { "Q-b" };
                ("question", format!("question = \"{question}\"\nsettles = \"forbid\"\n"))
            }
            "period" => {
                ("period", "period = { start = \"last_discussed\", length = 1, unit = \"year\" }\n".into())
            }
            "extend" => ("extend", "extend = { length = 5, unit = \"year\" }\n".to_owned()),
            plain => (plain, String::new()),
        };
        let when = Self::list(random, 3, |random| self.clause(random));
        write!(text, "effect = \"{kind}\"\n{more}when = [{when}]\n").unwrap();
        if random.once_in(3) {
            let unless = Self::list(random, 2, |random| self.exception(random, true));
            writeln!(text, "unless = [{unless}]").unwrap();
        }
        text
    }

    /// A book of so many rules.
    pub(crate) fn book(&self, random: &mut Random, rules: usize) -> RuleBook {
        let mut effects = vec![
            "permit",
            "permit",
            "permit",
            "forbid",
            "need",
            "need",
            "close",
            "question_permit",
            "question_forbid",
            "oblige",
            "notice",
        ];
        if self.head_values == 1 {
            effects.extend(["permit", "permit", "permit", "need", "need"]);
        }
        if self.scope == Scope::Keep {
            effects.extend(["period", "extend"]);
        }
        let mut text = format!(
            "[book]\nid = \"t\"\nversion = \"1\"\n[[question]]\nid = \"Q-a\"\ncite = \"l18/5\"\n{TEXT}\n\
             [[question]]\nid = \"Q-b\"\ncite = \"l18/5\"\nanswerable = false\n{TEXT}\n"
        );
        for at in 0..rules {
            text.push_str(&self.rule(random, &format!("R{at}"), &effects));
        }
        for _ in 0..random.below(3) {
            let mut literals = vec![Self::literal(random, self.heads[0])];
            literals.extend(Self::literals(random, &self.facts, 2));
            write!(
                text,
                "[[impossible]]\nscope = \"{}\"\nwhy = \"w\"\nwhen = {{ {} }}\n",
                self.scope,
                literals.join(", ")
            )
            .unwrap();
        }
        RuleBook::from_toml(&[("t.toml", &text)], &LAW).unwrap_or_else(|error| panic!("{error}\n{text}"))
    }

    /// The text of a local book.
    pub(crate) fn local(&self, random: &mut Random, rules: usize) -> String {
        let mut text = format!(
            "[book]\nid = \"l\"\nversion = \"1\"\nby = \"m-1\"\non = 2020-01-01\nground = \"d-1\"\n[[question]]\nid = \"Q-a-local\"\ncite = \"l18/5\"\n{TEXT}\n"
        );
        for at in 0..rules {
            let rule = self.rule(
                random,
                &format!("L{at}"),
                &["forbid", "need", "oblige", "notice", "question_forbid"],
            );
            text.push_str(&rule.replace("\"Q-a\"", "\"Q-a-local\"").replace("\"Q-b\"", "\"Q-a-local\""));
        }
        text
    }

    /// A situation of the kind these rules are about; any number may be set to unknown afterwards.
    pub(crate) fn situation(&self, random: &mut Random) -> Facts {
        let mut codes: Vec<u8> = self.scope.facts().iter().map(|spec| spec.baseline).collect();
        for (code, spec) in codes.iter_mut().zip(self.scope.facts()) {
            let about = self.facts.iter().any(|fact| fact.name == spec.name);
            let values = match spec.part {
                Part::Head => self.head_values,
                _ if about => 4,
                _ if random.once_in(4) => 63,
                _ => continue,
            };
            *code = 1 + u8::try_from(random.below(spec.words.len().min(values))).unwrap();
            // What these rules are about is most often something that may be changed.
            let from = (1_u8..=63).filter(|code| spec.changeable_from >> code & 1 == 1);
            let from: Vec<u8> = from.collect();
            if self.head_values == 1 && !from.is_empty() && !random.once_in(4) {
                *code = *random.pick(&from);
            }
        }
        Facts::from_codes(self.scope, &codes).unwrap()
    }

    /// The places of the facts these rules are about.
    pub(crate) fn places(&self) -> Vec<usize> {
        let about = self.heads.iter().chain(&self.facts);
        about.map(|spec| self.scope.fact(spec.name).unwrap()).collect()
    }
}

/// A random settings file: some switchable rules off, the open question answered or not.
pub(crate) fn settings(random: &mut Random, book: &RuleBook, off: bool) -> Settings {
    let mut text = String::new();
    for rule in book.rules().iter().filter(|rule| off && rule.switchable) {
        let matters = matches!(
            rule.effect,
            RuleEffect::Permit | RuleEffect::Forbid | RuleEffect::Need(_) | RuleEffect::Close
        );
        if matters && random.once_in(2) {
            write!(
                text,
                "[[off]]\nrule = \"{}\"\nby = \"m-1\"\non = 2020-01-01\nground = \"d-1\"\n",
                rule.id
            )
            .unwrap();
        }
    }
    if random.once_in(2) {
        let (from, until) = *random.pick(&[("2019-01-01", "2023-01-01"), ("2018-01-01", "2200-01-01")]);
        let answer = random.pick(&["yes", "no"]);
        write!(
            text,
            "[[answer]]\nquestion = \"Q-a\"\nanswer = \"{answer}\"\nby = \"m-1\"\non = {from}\nground = \"d-1\"\nuntil = {until}\n"
        )
        .unwrap();
    }
    Settings::from_toml("s.toml", &text).unwrap()
}

/// Every day on which a rule of the book begins or ends, the day before each, and a day far ahead.
pub(crate) fn days(book: &RuleBook) -> Vec<Day> {
    let mut days: Vec<Day> = vec!["2018-01-01".parse().unwrap(), "2100-12-31".parse().unwrap()];
    for rule in book.rules() {
        for day in [Some(rule.period.from()), rule.period.until()].into_iter().flatten() {
            days.extend([day, day.plus_days(-1).unwrap()]);
        }
    }
    days.sort();
    days.dedup();
    days
}

/// What the plain reading of a book gives.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Naive {
    pub(crate) outcome: Outcome,
    pub(crate) determining: Vec<u16>,
    pub(crate) beside: Vec<u16>,
    pub(crate) duties: Vec<Duty>,
}

fn holds(clause: &Clause, codes: &[u8]) -> bool {
    clause.iter().all(|literal| {
        let code = codes[usize::from(literal.fact)];
        code != 0 && literal.mask >> code & 1 == 1
    })
}

fn fired(rule: &Rule, codes: &[u8], on: Day) -> bool {
    let after = rule.period.from() <= on;
    let before = rule.period.until().is_none_or(|until| on < until);
    after
        && before
        && rule.when.iter().any(|clause| holds(clause, codes))
        && !rule.unless.iter().any(|unless| holds(&unless.clause, codes))
}

/// The plain reading; `None` when the facts contradict each other.
pub(crate) fn naive(book: &RuleBook, facts: &Facts, on: Day) -> Option<Naive> {
    let codes = facts.codes();
    if book.impossible().iter().any(|entry| entry.scope == facts.scope() && holds(&entry.clause, codes)) {
        return None;
    }
    let (mut b, mut p, mut qp, mut qf, mut c, mut beside) = (vec![], vec![], vec![], vec![], vec![], vec![]);
    for (at, rule) in book.rules().iter().enumerate() {
        if rule.scope != facts.scope() || !fired(rule, codes, on) {
            continue;
        }
        let at = u16::try_from(at).unwrap();
        match &rule.effect {
            RuleEffect::Permit => p.push(at),
            RuleEffect::Need(literals) if holds(literals, codes) => {}
            // Only a need that a host switched off has a question of its own.
            RuleEffect::Need(_) if rule.settled.is_some() => qf.push(at),
            RuleEffect::Forbid | RuleEffect::Need(_) => b.push(at),
            RuleEffect::Close => c.push(at),
            RuleEffect::Question { settles: Settles::Permit, .. } => qp.push(at),
            RuleEffect::Question { settles: Settles::Forbid, .. } => qf.push(at),
            RuleEffect::Oblige | RuleEffect::Notice | RuleEffect::Period(_) | RuleEffect::Extend(_) => {
                beside.push(at);
            }
        }
    }
    let (outcome, determining) = if !b.is_empty() {
        (Outcome::Forbidden, b)
    } else if !p.is_empty() && qf.is_empty() {
        (Outcome::Permitted, p)
    } else if !p.is_empty() {
        (Outcome::Unsettled, qf)
    } else if !qp.is_empty() {
        (Outcome::Unsettled, qp)
    } else if !c.is_empty() {
        (Outcome::Forbidden, c)
    } else {
        (Outcome::NoGround, vec![])
    };
    let mut duties: Vec<Duty> = Vec::new();
    if matches!(outcome, Outcome::Permitted | Outcome::Unsettled) {
        let rules = determining.iter().chain(&beside).map(|at| &book.rules()[usize::from(*at)]);
        duties = rules.flat_map(|rule| rule.duties.iter().copied()).collect();
        duties.sort();
        duties.dedup();
    }
    Some(Naive { outcome, determining, beside, duties })
}

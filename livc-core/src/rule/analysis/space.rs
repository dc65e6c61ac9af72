//! The whole domain of a scope, one combination of head facts at a time.

use std::collections::BTreeMap;

use super::describe::{self, Masks};
use super::diagram::{Exhausted, MAX_NODES, Made, Set, Store};
use super::slice::{Ground, Slice, days_of_both, periods};
use crate::canonical::{Object, Value};
use crate::error::{Error, ErrorKind, Result};
use crate::rule::book::RuleBook;
use crate::rule::compile::{head_values, heads};
use crate::rule::json::mask_words;
use crate::rule::model::{Clause, RuleId};
use crate::rule::vocabulary::{Facts, Part, Scope};

/// The most rules that an error names.
const NAMED: usize = 12;

/// One value of each head fact of a scope: `op` and `item` in `share`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Heads {
    scope: Scope,
    values: Vec<(usize, u8)>,
}

impl Heads {
    /// Every combination of a scope, in the order of its facts.
    pub fn all(scope: Scope) -> Vec<Self> {
        let facts = heads(scope);
        let count: usize = facts.iter().map(|(_, values)| *values).product();
        (0..count).map(|index| Self { scope, values: head_values(&facts, index) }).collect()
    }

    /// The combination of these facts; only head facts matter.
    ///
    /// # Errors
    /// [`ErrorKind::MissingKey`] with the head fact that is unknown.
    pub fn of(facts: &Facts) -> Result<Self> {
        let scope = facts.scope();
        let mut values = Vec::new();
        for (at, _) in heads(scope) {
            let name = scope.facts().get(at).map_or("", |spec| spec.name);
            match facts.code(at) {
                0 => return Err(Error::new(ErrorKind::MissingKey, "a head fact is unknown").at_field(name)),
                code => values.push((at, code)),
            }
        }
        Ok(Self { scope, values })
    }

    /// The scope.
    pub fn scope(&self) -> Scope {
        self.scope
    }

    /// The names of the facts with their words.
    pub fn words(&self) -> impl Iterator<Item = (&'static str, &'static str)> + '_ {
        self.values.iter().filter_map(|(at, code)| {
            let spec = self.scope.facts().get(*at)?;
            Some((spec.name, spec.word(*code)?))
        })
    }

    /// As canonical JSON: names and words.
    pub fn to_value(&self) -> Value<'static> {
        let mut object = Object::new();
        for (name, word) in self.words() {
            object.set(name, word);
        }
        Value::Object(object)
    }

    pub(super) fn values(&self) -> &[(usize, u8)] {
        &self.values
    }

    /// Nobody claims anything, with these heads.
    pub(super) fn baseline(&self) -> Facts {
        self.values.iter().fold(Facts::baseline(self.scope), |facts, (at, code)| facts.with_code(*at, *code))
    }
}

/// One fact with the values it may have, in a description.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Among {
    pub(super) scope: Scope,
    pub(super) fact: usize,
    /// Bit n = number n.
    pub(super) mask: u64,
    /// The values that can be at all.
    pub(super) within: u64,
}

impl Among {
    /// The name of the fact.
    pub fn fact(&self) -> &'static str {
        self.scope.facts().get(self.fact).map_or("", |spec| spec.name)
    }

    /// The words that it may have.
    pub fn words(&self) -> Vec<&'static str> {
        let spec = self.scope.facts().get(self.fact);
        (1..=63_u8).filter(|code| self.mask >> code & 1 == 1).filter_map(|code| spec?.word(code)).collect()
    }

    /// The other words that can be: those that it may not have.
    pub fn others(&self) -> Vec<&'static str> {
        let spec = self.scope.facts().get(self.fact);
        let others = self.within & !self.mask;
        (1..=63_u8).filter(|code| others >> code & 1 == 1).filter_map(|code| spec?.word(code)).collect()
    }
}

/// A conjunction: facts with the values that each may have. A fact that is not named may have any.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Cube {
    pub(super) literals: Vec<Among>,
}

impl Cube {
    /// The facts, in the order of the scope.
    pub fn literals(&self) -> &[Among] {
        &self.literals
    }

    /// Whether a situation is one of these.
    pub fn holds(&self, facts: &Facts) -> bool {
        self.literals.iter().all(|literal| {
            let code = facts.code(literal.fact);
            code != 0 && literal.mask >> code & 1 == 1
        })
    }

    /// As canonical JSON, in the form of a rule's `when`.
    pub fn to_value(&self) -> Value<'static> {
        let mut object = Object::new();
        for literal in &self.literals {
            if let Some(spec) = literal.scope.facts().get(literal.fact) {
                object.set(spec.name, mask_words(spec, literal.mask));
            }
        }
        Value::Object(object)
    }
}

/// Conjunctions that together are a set of situations.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Description {
    /// Few conjunctions, none of which can be said with less.
    pub cubes: Vec<Cube>,
    /// Whether they are the whole set; else there are more than asked for.
    pub whole: bool,
}

/// Sets of situations of one scope, with the store that they stand in.
///
/// The head facts are no part of a set: a set belongs to one combination of them, and is worth nothing with
/// another. [`Space::walk`] goes through all combinations and all intervals of days of a book.
///
/// ```
/// use livc_core::rule::analysis::Space;
/// use livc_core::rule::vocabulary::Scope;
/// use livc_core::rule::{Outcome, RuleBook};
///
/// // No secret is permitted for a benefit: not in one of all situations, on any day.
/// let book = RuleBook::builtin()?;
/// Space::new(Scope::Share).walk(&book, |space, slice| {
///     let purpose = space.literal("purpose", &["benefit"])?;
///     let secret = space.literal("secret", &["of_giver", "heard_here"])?;
///     let both = space.and(purpose, secret)?;
///     assert!(space.and(both, slice.outcome(Outcome::Permitted))?.is_empty());
///     Ok(())
/// })?;
/// # Ok::<(), livc_core::Error>(())
/// ```
pub struct Space {
    scope: Scope,
    /// The fact at each level.
    facts: Vec<usize>,
    store: Store,
    limit: usize,
    clauses: BTreeMap<Clause, Set>,
    /// Nodes of stores that were done with.
    before: usize,
    heads: Option<Heads>,
    /// How many nodes each rule made, and which is being added.
    growth: BTreeMap<u16, usize>,
    adding: Option<(u16, usize)>,
}

impl core::fmt::Debug for Space {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.debug_struct("Space")
            .field("scope", &self.scope)
            .field("nodes", &self.nodes())
            .finish_non_exhaustive()
    }
}

impl Space {
    /// The most nodes that are kept at once.
    pub const MAX_NODES: usize = MAX_NODES;

    /// The domain of a scope, with the usual budget.
    pub fn new(scope: Scope) -> Self {
        Self::with_budget(scope, MAX_NODES)
    }

    /// The domain of a scope, with another budget of nodes: at most [`Space::MAX_NODES`].
    pub fn with_budget(scope: Scope, nodes: usize) -> Self {
        let of = |gate: bool| {
            let facts = scope.facts().iter().enumerate();
            facts.filter(move |(_, spec)| (spec.part == Part::Gate) == gate && spec.part != Part::Head)
        };
        let facts: Vec<usize> = of(true).chain(of(false)).map(|(at, _)| at).collect();
        let limit = nodes.min(MAX_NODES);
        let store = Store::new(widths(scope, &facts), limit);
        Self {
            scope,
            facts,
            store,
            limit,
            clauses: BTreeMap::new(),
            before: 0,
            heads: None,
            growth: BTreeMap::new(),
            adding: None,
        }
    }

    /// The scope.
    pub fn scope(&self) -> Scope {
        self.scope
    }

    /// How many nodes were made so far.
    pub fn nodes(&self) -> usize {
        self.before.saturating_add(self.store.nodes())
    }

    /// Goes through every combination of head facts, and for each through every interval of days in which the same
    /// rules hold and the same articles are in force. Sets are worth something until the call that got them
    /// returns.
    ///
    /// # Errors
    /// [`ErrorKind::SpaceTooLarge`] with the rules that make it so; those of `look`.
    pub fn walk(
        &mut self,
        book: &RuleBook,
        mut look: impl FnMut(&mut Self, &Slice) -> Result<()>,
    ) -> Result<()> {
        for heads in Heads::all(self.scope) {
            self.begin(&heads);
            let ground = Ground::new(self, book, &heads)?;
            for period in ground.periods() {
                let slice = ground.slice(self, book, period)?;
                look(self, &slice)?;
            }
        }
        Ok(())
    }

    /// Goes through two books side by side: every combination of head facts, and for each every interval of days in
    /// which neither changes. The sets of both stand in one store, so they can be combined.
    ///
    /// # Errors
    /// As [`Space::walk`].
    pub fn walk_both(
        &mut self,
        one: &RuleBook,
        other: &RuleBook,
        mut look: impl FnMut(&mut Self, &Slice, &Slice) -> Result<()>,
    ) -> Result<()> {
        for heads in Heads::all(self.scope) {
            self.begin(&heads);
            let (first, second) = (Ground::new(self, one, &heads)?, Ground::new(self, other, &heads)?);
            for period in periods(&days_of_both(&first, &second)) {
                let (a, b) = (first.slice(self, one, period)?, second.slice(self, other, period)?);
                look(self, &a, &b)?;
            }
        }
        Ok(())
    }

    /// What a book says with these heads on a day.
    ///
    /// # Errors
    /// [`ErrorKind::SpaceTooLarge`].
    pub fn slice(&mut self, book: &RuleBook, heads: &Heads, on: crate::time::Day) -> Result<Slice> {
        self.begin(heads);
        let ground = Ground::new(self, book, heads)?;
        let period = ground.period_of(on)?;
        ground.slice(self, book, period)
    }

    /// Starts with other heads; sets made before are worth nothing any more.
    pub(super) fn begin(&mut self, heads: &Heads) {
        self.heads = Some(heads.clone());
        self.growth.clear();
        self.adding = None;
        self.store.rest();
        if self.store.nodes() > self.limit / 4 {
            self.before = self.nodes();
            self.store = Store::new(widths(self.scope, &self.facts), self.limit);
            self.clauses.clear();
        }
    }

    /// Notes which rule what is made from now on belongs to.
    pub(super) fn charge(&mut self, rule: Option<u16>) {
        let nodes = self.store.nodes();
        if let Some((before, from)) = self.adding.take() {
            let own = self.growth.entry(before).or_default();
            *own = own.saturating_add(nodes.saturating_sub(from));
        }
        self.adding = rule.map(|rule| (rule, nodes));
    }

    /// The error when the budget is used up: it names the rules that took most of it.
    pub(super) fn too_large(&mut self, book: &RuleBook) -> Error {
        let last = self.adding.map(|(rule, _)| rule);
        self.charge(None);
        let mut rules: Vec<(usize, u16)> = self.growth.iter().map(|(rule, nodes)| (*nodes, *rule)).collect();
        rules.sort_by(|a, b| b.cmp(a));
        rules.truncate(NAMED);
        let mut named: Vec<u16> = rules.into_iter().map(|(_, rule)| rule).chain(last).collect();
        named.sort_unstable();
        named.dedup();
        let ids: Vec<&str> =
            named.iter().filter_map(|at| book.rule(*at)).map(|rule| rule.id.as_str()).collect();
        self.refusal(&ids.join(", "))
    }

    fn refusal(&self, rules: &str) -> Error {
        let words: Vec<String> =
            self.heads.iter().flat_map(Heads::words).map(|(name, word)| format!("{name} = {word}")).collect();
        let message = format!(
            "with {} these rules together need more than the budget of {} nodes",
            words.join(", "),
            self.limit
        );
        let field = if rules.is_empty() { "rules" } else { rules };
        Error::new(ErrorKind::SpaceTooLarge, message).at_field(field)
    }

    /// A result of the store for a caller: the budget may be used up.
    fn spent<T>(&self, made: Made<T>) -> Result<T> {
        made.map_err(|Exhausted| self.refusal(""))
    }

    /// The situations in which a fact has one of these values.
    ///
    /// # Errors
    /// [`ErrorKind::UnknownFact`] or [`ErrorKind::UnknownValue`]; [`ErrorKind::SpaceTooLarge`].
    pub fn literal(&mut self, fact: &str, words: &[&str]) -> Result<Set> {
        let at = self.scope.fact(fact)?;
        let mut mask = 0;
        for word in words {
            if let Some(spec) = self.scope.facts().get(at) {
                mask |= 1_u64 << spec.number(word)?;
            }
        }
        let heads = self.heads.clone();
        if let Some((_, code)) = heads.iter().flat_map(|heads| &heads.values).find(|(head, _)| *head == at) {
            return Ok(if mask >> code & 1 == 1 { Set::ALL } else { Set::NONE });
        }
        let Some(level) = self.level(at) else { return Ok(Set::ALL) };
        let made = self.store.cube(&[(level, mask >> 1)]);
        self.spent(made)
    }

    /// What is in both sets.
    ///
    /// # Errors
    /// [`ErrorKind::SpaceTooLarge`].
    pub fn and(&mut self, a: Set, b: Set) -> Result<Set> {
        let made = self.store.and(a, b);
        self.spent(made)
    }

    /// What is in one of the sets.
    ///
    /// # Errors
    /// [`ErrorKind::SpaceTooLarge`].
    pub fn or(&mut self, a: Set, b: Set) -> Result<Set> {
        let made = self.store.or(a, b);
        self.spent(made)
    }

    /// What is in the first set and not in the second.
    ///
    /// # Errors
    /// [`ErrorKind::SpaceTooLarge`].
    pub fn without(&mut self, a: Set, b: Set) -> Result<Set> {
        let made = self.store.without(a, b);
        self.spent(made)
    }

    /// The situations that would be in the set if this fact had this value.
    ///
    /// # Errors
    /// [`ErrorKind::UnknownFact`] or [`ErrorKind::UnknownValue`]; [`ErrorKind::SpaceTooLarge`].
    pub fn given(&mut self, set: Set, fact: &str, word: &str) -> Result<Set> {
        let at = self.scope.fact(fact)?;
        let value = self.scope.facts().get(at).map_or(Ok(1), |spec| spec.number(word))?;
        let Some(level) = self.level(at) else { return Ok(set) };
        let made = self.store.given(set, level, usize::from(value).saturating_sub(1));
        self.spent(made)
    }

    /// The situations of a set, and those that differ from one of them in this fact only.
    ///
    /// # Errors
    /// [`ErrorKind::UnknownFact`]; [`ErrorKind::SpaceTooLarge`].
    pub fn forget(&mut self, set: Set, fact: &str) -> Result<Set> {
        let at = self.scope.fact(fact)?;
        let Some(level) = self.level(at) else { return Ok(set) };
        let made = self.store.forget(set, level);
        self.spent(made)
    }

    /// How many situations are in a set; exact.
    pub fn count(&mut self, set: Set) -> u128 {
        self.store.count(set)
    }

    /// The situation of a set that is nearest to the one in which nobody claims anything, with the heads that the
    /// space is at. `None` for the empty set.
    pub fn example(&self, set: Set) -> Option<Facts> {
        let heads = self.heads.as_ref()?;
        let base = heads.baseline();
        let values: Vec<usize> =
            self.facts.iter().map(|fact| usize::from(base.code(*fact)).saturating_sub(1)).collect();
        let found = describe::example(&self.store, set, &values)?;
        let with = |facts: Facts, (fact, value): (&usize, usize)| {
            facts.with_code(*fact, u8::try_from(value.saturating_add(1)).unwrap_or(0))
        };
        Some(self.facts.iter().zip(found).fold(base, with))
    }

    /// Whether a situation is in a set; only facts that are no head facts are looked at, and all of them are known.
    pub fn holds(&self, set: Set, facts: &Facts) -> bool {
        self.store.holds(set, |level| {
            let fact = self.facts.get(level).copied().unwrap_or(usize::MAX);
            usize::from(facts.code(fact)).saturating_sub(1)
        })
    }

    /// What all situations of a set have in common.
    pub fn bounds(&self, set: Set) -> Cube {
        self.cube(&describe::bounds(&self.store, set), &describe::anything(&self.store))
    }

    /// A set in few conjunctions, at most so many. They may also hold situations outside `possible`. Where they are
    /// to be `apart`, none of what is possible is in two of them.
    ///
    /// # Errors
    /// [`ErrorKind::SpaceTooLarge`].
    pub fn describe(&mut self, set: Set, possible: Set, apart: bool, limit: usize) -> Result<Description> {
        let made = describe::cover(&mut self.store, set, possible, apart, limit);
        let found = self.spent(made)?;
        let within = describe::bounds(&self.store, possible);
        let mut cubes = Vec::with_capacity(found.cubes.len());
        for masks in &found.cubes {
            // Values that cannot be are not named, and what every possible situation has is not said.
            let made = describe::cube_of(&mut self.store, masks);
            let cube = self.spent(made)?;
            let cube = self.and(cube, possible)?;
            cubes.push(self.cube(&describe::bounds(&self.store, cube), &within));
        }
        Ok(Description { cubes, whole: found.rest.is_empty() })
    }

    /// The situations of a conjunction, which names no head fact.
    ///
    /// # Errors
    /// [`ErrorKind::SpaceTooLarge`].
    pub fn within(&mut self, cube: &Cube) -> Result<Set> {
        let clause: Vec<(usize, u64)> = cube.literals.iter().map(|one| (one.fact, one.mask)).collect();
        let made = self.conjunction(&clause);
        self.spent(made)
    }

    fn cube(&self, masks: &Masks, within: &Masks) -> Cube {
        let literal = |((fact, mask), within): ((&usize, &u64), &u64)| {
            let literal = Among { scope: self.scope, fact: *fact, mask: mask << 1, within: within << 1 };
            (mask != within).then_some(literal)
        };
        let mut literals: Vec<Among> = self.facts.iter().zip(masks).zip(within).filter_map(literal).collect();
        literals.sort_unstable();
        Cube { literals }
    }

    fn level(&self, fact: usize) -> Option<usize> {
        self.facts.iter().position(|own| *own == fact)
    }

    /// The set of a clause, once the heads are known.
    pub(super) fn clause(&mut self, clause: &Clause, heads: &Heads) -> Made<Set> {
        let mut rest = Clause::new();
        for literal in clause {
            match heads.values().iter().find(|(fact, _)| *fact == usize::from(literal.fact)) {
                Some((_, value)) if literal.holds(*value) => {}
                Some(_) => return Ok(Set::NONE),
                None => rest.push(*literal),
            }
        }
        if let Some(known) = self.clauses.get(&rest) {
            return Ok(*known);
        }
        let conjunction: Vec<(usize, u64)> =
            rest.iter().map(|literal| (usize::from(literal.fact), literal.mask)).collect();
        let made = self.conjunction(&conjunction)?;
        self.clauses.insert(rest, made);
        Ok(made)
    }

    fn conjunction(&mut self, clause: &[(usize, u64)]) -> Made<Set> {
        let literal = |(fact, mask): &(usize, u64)| Some((self.level(*fact)?, mask >> 1));
        let mut literals: Vec<(usize, u64)> = clause.iter().filter_map(literal).collect();
        literals.sort_unstable();
        self.store.cube(&literals)
    }

    pub(super) fn store(&mut self) -> &mut Store {
        &mut self.store
    }

    /// The names of rules by their places.
    pub(super) fn ids(book: &RuleBook, rules: &[u16]) -> Vec<RuleId> {
        rules.iter().filter_map(|at| book.rule(*at)).map(|rule| rule.id.clone()).collect()
    }
}

fn widths(scope: Scope, facts: &[usize]) -> Vec<u8> {
    let width = |fact: &usize| scope.facts().get(*fact).map_or(0, |spec| spec.words.len());
    facts.iter().map(|fact| u8::try_from(width(fact)).unwrap_or(u8::MAX)).collect()
}

/// How many situations a scope has.
///
/// ```
/// use livc_core::rule::analysis::situations;
/// use livc_core::rule::vocabulary::Scope;
/// assert!(situations(Scope::Share) > 1_000_000_000_000_000_000);
/// ```
pub fn situations(scope: Scope) -> u128 {
    scope.facts().iter().fold(1, |all, spec| all.saturating_mul(spec.words.len() as u128))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::code::Code as _;

    #[test]
    fn every_domain_can_be_counted() {
        for scope in Scope::ALL {
            assert!(situations(*scope) < u128::MAX, "{scope:?}");
        }
    }
}

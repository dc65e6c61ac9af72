//! What a book says in vain, and what it cannot say.

use std::collections::BTreeMap;

use super::change::BookName;
use super::compare::differs;
use super::diagram::{Made, Set};
use super::finding::{Finding, FindingKind, Findings};
use super::merge::merge_heads;
use super::slice::Slice;
use super::space::{Heads, Space};
use crate::code::{Certainty, Code as _};
use crate::error::Result;
use crate::rule::book::RuleBook;
use crate::rule::compile::Weight;
use crate::rule::model::{Clause, QuestionId, Rule, RuleEffect, RuleId};
use crate::rule::outcome::Outcome;
use crate::rule::settings::Settings;
use crate::rule::vocabulary::Scope;

/// What a book says in vain or cannot say, over the whole domain of every scope and all days.
///
/// Rules that never fire or never decide, clauses and exceptions that change nothing, permits that the same rule
/// always forbids, questions and settings without effect, and heads under which nothing can ever be permitted. Of
/// local rules it is proven that they permit nothing that the book beneath them does not.
///
/// A finding is no error: a book that loads can be used. Whether a rule that says something twice is a fault, its
/// author decides.
///
/// ```
/// use livc_core::rule::RuleBook;
/// use livc_core::rule::analysis::{FindingKind, check};
///
/// let found = check(&RuleBook::builtin()?)?;
/// assert!(found.findings.iter().all(|finding| finding.kind != FindingKind::NeverFires));
/// # Ok::<(), livc_core::Error>(())
/// ```
///
/// # Errors
/// [`crate::ErrorKind::SpaceTooLarge`] with the rules that make it so.
pub fn check(book: &RuleBook) -> Result<Findings> {
    let mut seen = Seen::new(book);
    let (mut findings, mut nodes) = (Vec::new(), 0_usize);
    for scope in Scope::ALL {
        let mut space = Space::new(*scope);
        let mut closed: BTreeMap<Heads, bool> = BTreeMap::new();
        space.walk(book, |space, slice| {
            let never = slice.outcome(Outcome::Permitted).is_empty();
            let known = closed.entry(slice.heads().clone()).or_insert(true);
            *known &= never;
            let made = seen.look(space, slice);
            made.map_err(|_| space.too_large(book))
        })?;
        nodes = nodes.saturating_add(space.nodes());
        let permits = |rule: &Rule| rule.scope == *scope && rule.effect == RuleEffect::Permit;
        if book.rules().iter().any(permits) {
            let gaps: Vec<Heads> =
                closed.into_iter().filter(|(_, never)| *never).map(|(heads, _)| heads).collect();
            if !gaps.is_empty() {
                findings
                    .push(Finding { heads: merge_heads(&gaps), ..Finding::new(FindingKind::Gap, *scope) });
            }
        }
        if let Some(beneath) = book.without_local()? {
            findings.extend(loosening(*scope, &beneath, book)?);
        }
    }
    findings.extend(seen.findings());
    findings.extend(idle_questions(book, &seen));
    findings.extend(idle_settings(book)?);
    findings.sort_by(|a, b| {
        (a.kind, a.scope, &a.rule, a.clause, &a.question).cmp(&(
            b.kind,
            b.scope,
            &b.rule,
            b.clause,
            &b.question,
        ))
    });
    Ok(Findings { book: BookName::of(book), local: book.without_local()?.is_some(), findings, nodes })
}

/// What was seen of one rule so far.
#[derive(Clone, Default)]
struct Life {
    fires: bool,
    decides: bool,
    /// Where it fired, its need was met somewhere.
    met: bool,
    /// Clauses of `when` that can hold, and those that hold where no other clause of the rule does.
    live: u64,
    alone: u64,
    /// Exceptions that take something away.
    excepting: u64,
    /// Rules that were in its way somewhere.
    beside: Vec<u16>,
    /// Rules that forbid wherever it fires; none before it was seen to fire.
    forbidding: Option<Vec<u16>>,
}

struct Seen<'b> {
    book: &'b RuleBook,
    lives: Vec<Life>,
}

impl<'b> Seen<'b> {
    fn new(book: &'b RuleBook) -> Self {
        Self { book, lives: vec![Life::default(); book.rules().len()] }
    }

    fn look(&mut self, space: &mut Space, slice: &Slice) -> Made<()> {
        let obliging = {
            let (a, b) = (slice.outcome(Outcome::Permitted), slice.outcome(Outcome::Unsettled));
            space.store().or(a, b)?
        };
        for firing in slice.rules() {
            space.charge(Some(firing.rule));
            let Some(rule) = self.book.rule(firing.rule) else { continue };
            let shows = match &rule.effect {
                RuleEffect::Oblige => !space.store().and(firing.fires, obliging)?.is_empty(),
                RuleEffect::Notice | RuleEffect::Period(_) | RuleEffect::Extend(_) => true,
                _ => !firing.determines.is_empty(),
            };
            let mut forbidding = Vec::new();
            let mut beside = Vec::new();
            if rule.effect == RuleEffect::Permit {
                for other in slice.rules().iter().filter(|other| is_block(other.weight)) {
                    if space.store().without(firing.fires, other.counts)?.is_empty() {
                        forbidding.push(other.rule);
                    }
                }
            }
            let decided = self.lives.get(usize::from(firing.rule)).is_some_and(|life| life.decides);
            if !shows && !decided && firing.weight != Weight::Beside {
                for other in slice.rules().iter().filter(|other| other.rule != firing.rule) {
                    if !space.store().and(firing.counts, other.determines)?.is_empty() {
                        beside.push(other.rule);
                    }
                }
            }
            let Some(life) = self.lives.get_mut(usize::from(firing.rule)) else { continue };
            let first = !life.fires;
            life.fires = true;
            life.decides |= shows;
            life.met |= firing.fires != firing.counts;
            life.beside.extend(beside);
            life.forbidding = match life.forbidding.take() {
                None => Some(forbidding),
                Some(known) => Some(known.into_iter().filter(|rule| forbidding.contains(rule)).collect()),
            };
            // Clauses do not depend on the day: they were looked at with these heads before, unless new.
            let whole = life.alone == all_of(rule.when.len()) && life.excepting == all_of(rule.unless.len());
            if first || !whole {
                let seen = clauses(space, rule, slice)?;
                if let Some(life) = self.lives.get_mut(usize::from(firing.rule)) {
                    life.live |= seen.0;
                    life.alone |= seen.1;
                    life.excepting |= seen.2;
                }
            }
        }
        space.charge(None);
        Ok(())
    }

    fn findings(&self) -> Vec<Finding> {
        let mut found = Vec::new();
        for (rule, life) in self.book.rules().iter().zip(&self.lives) {
            let about =
                |kind: FindingKind| Finding { rule: Some(rule.id.clone()), ..Finding::new(kind, rule.scope) };
            let ids = |rules: &[u16]| -> Vec<RuleId> {
                let mut ids = Space::ids(self.book, rules);
                ids.sort();
                ids.dedup();
                ids
            };
            if !life.fires {
                found.push(about(FindingKind::NeverFires));
                continue;
            }
            let forbidding = life.forbidding.as_deref().unwrap_or(&[]);
            if !forbidding.is_empty() {
                found.push(Finding { others: ids(forbidding), ..about(FindingKind::Contradiction) });
            } else if !life.decides && rule.effect == RuleEffect::Oblige {
                found.push(about(FindingKind::NeverObliges));
            } else if !life.decides
                && matches!(rule.effect, RuleEffect::Need(_))
                && life.met
                && life.beside.is_empty()
            {
                found.push(about(FindingKind::NeverUnmet));
            } else if !life.decides {
                found.push(Finding { others: ids(&life.beside), ..about(FindingKind::NeverDecides) });
            }
            if matches!(rule.effect, RuleEffect::Need(_)) && !life.met {
                found.push(about(FindingKind::NeverMet));
            }
            for (at, _) in rule.when.iter().enumerate() {
                let kind = match (life.live >> at & 1, life.alone >> at & 1) {
                    (0, _) => FindingKind::DeadClause,
                    (_, 0) => FindingKind::CoveredClause,
                    _ => continue,
                };
                found.push(Finding { clause: Some(at), ..about(kind) });
            }
            for (at, _) in rule.unless.iter().enumerate().filter(|(at, _)| life.excepting >> at & 1 == 0) {
                found.push(Finding { clause: Some(at), ..about(FindingKind::IdleException) });
            }
        }
        found
    }

    /// Whether a question of this name ever decides.
    fn asks(&self, question: &QuestionId) -> bool {
        let asks = |rule: &Rule| match &rule.effect {
            RuleEffect::Question { question: own, .. } => own == question,
            RuleEffect::Need(_) => rule.settled.as_ref() == Some(question),
            _ => false,
        };
        self.book.rules().iter().zip(&self.lives).any(|(rule, life)| life.decides && asks(rule))
    }
}

/// A bit for each of so many clauses.
fn all_of(clauses: usize) -> u64 {
    (0..clauses).fold(0, |mask, at| mask | 1 << at)
}

fn is_block(weight: Weight) -> bool {
    matches!(weight, Weight::Forbid | Weight::Need)
}

/// Of the clauses of a rule: which can hold, which hold where no other does, which exceptions take something away.
fn clauses(space: &mut Space, rule: &Rule, slice: &Slice) -> Made<(u64, u64, u64)> {
    let mut sets: Vec<Set> = Vec::with_capacity(rule.when.len());
    for clause in &rule.when {
        sets.push(possible(space, clause, slice)?);
    }
    let (mut live, mut alone, mut excepting) = (0, 0, 0);
    let mut all = Set::NONE;
    for (at, set) in sets.iter().enumerate() {
        all = space.store().or(all, *set)?;
        let mut own = *set;
        for (_, other) in sets.iter().enumerate().filter(|(other, _)| *other != at) {
            own = space.store().without(own, *other)?;
        }
        live |= u64::from(!set.is_empty()) << at;
        alone |= u64::from(!own.is_empty()) << at;
    }
    for (at, unless) in rule.unless.iter().enumerate() {
        let set = possible(space, &unless.clause, slice)?;
        excepting |= u64::from(!space.store().and(set, all)?.is_empty()) << at;
    }
    Ok((live, alone, excepting))
}

fn possible(space: &mut Space, clause: &Clause, slice: &Slice) -> Made<Set> {
    let set = space.clause(clause, slice.heads())?;
    space.store().and(set, slice.possible())
}

/// What local rules permit that was not permitted: nothing, as long as local books can only narrow.
fn loosening(scope: Scope, beneath: &RuleBook, whole: &RuleBook) -> Result<Vec<Finding>> {
    let with = whole.with_other_settings(Settings::default())?;
    let mut found = Vec::new();
    Space::new(scope).walk_both(beneath, &with, |space, was, is| {
        let set = space.without(is.outcome(Outcome::Permitted), was.outcome(Outcome::Permitted))?;
        if let Some(example) = space.example(set) {
            let local = |at: u16| with.rule(at).is_some_and(|rule| rule.certainty == Certainty::Local);
            let mut others = Vec::new();
            for firing in is.rules().iter().filter(|firing| local(firing.rule)) {
                if !space.and(firing.fires, set)?.is_empty() {
                    others.push(firing.rule);
                }
            }
            let finding = Finding::new(FindingKind::Loosens, scope);
            found.push(Finding { others: Space::ids(&with, &others), example: Some(example), ..finding });
        }
        Ok(())
    })?;
    Ok(found)
}

fn idle_questions(book: &RuleBook, seen: &Seen<'_>) -> Vec<Finding> {
    let idle = |question: &QuestionId| -> Option<Finding> {
        let answered = book.settings().answers.iter().any(|answer| answer.question == *question);
        if answered || seen.asks(question) {
            return None;
        }
        let scope = book.rules().iter().find(|rule| {
            matches!(&rule.effect, RuleEffect::Question { question: own, .. } if own == question)
                || rule.settled.as_ref() == Some(question)
        });
        let finding = Finding::new(FindingKind::IdleQuestion, scope.map_or(Scope::Share, |rule| rule.scope));
        Some(Finding { question: Some(question.clone()), ..finding })
    };
    book.questions().iter().filter_map(|question| idle(&question.id)).collect()
}

/// The settings without which every answer would be the same.
fn idle_settings(book: &RuleBook) -> Result<Vec<Finding>> {
    let settings = book.settings();
    let mut found = Vec::new();
    for (at, off) in settings.off.iter().enumerate() {
        let mut less = settings.clone();
        less.off.remove(at);
        let scopes = scopes(book, |rule| rule.id == off.rule);
        if !differs(&book.with_other_settings(less)?, book, &scopes)? {
            let scope = scopes.first().copied().unwrap_or(Scope::Share);
            found.push(Finding {
                rule: Some(off.rule.clone()),
                ..Finding::new(FindingKind::IdleSetting, scope)
            });
        }
    }
    for (at, answer) in settings.answers.iter().enumerate() {
        let mut less = settings.clone();
        less.answers.remove(at);
        let scopes = scopes(book, |rule| {
            rule.settled.as_ref() == Some(&answer.question)
                || matches!(&rule.effect, RuleEffect::Question { question, .. } if *question == answer.question)
        });
        if !differs(&book.with_other_settings(less)?, book, &scopes)? {
            let scope = scopes.first().copied().unwrap_or(Scope::Share);
            let finding = Finding::new(FindingKind::IdleSetting, scope);
            found.push(Finding { question: Some(answer.question.clone()), ..finding });
        }
    }
    Ok(found)
}

fn scopes(book: &RuleBook, about: impl Fn(&Rule) -> bool) -> Vec<Scope> {
    let mut scopes: Vec<Scope> =
        book.rules().iter().filter(|rule| about(rule)).map(|rule| rule.scope).collect();
    scopes.sort();
    scopes.dedup();
    scopes
}

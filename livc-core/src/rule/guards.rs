//! The needs that a situation must meet, of which some facts may still be unknown.

use super::answer::RuleLine;
use super::book::RuleBook;
use super::model::{Clause, RuleEffect};
use super::vocabulary::Facts;
use crate::time::Day;

impl RuleBook {
    /// The needs of a day that these facts do not meet, or not yet: each with what is unmet, its articles, how sure it
    /// is and who could do it. A condition on a fact that is unknown has no `is`: it is still to be given. Rules that
    /// the host switched off are left out.
    ///
    /// This lists conditions and decides nothing: [`RuleBook::answer`] does.
    ///
    /// ```
    /// use livc_core::rule::RuleBook;
    /// use livc_core::rule::vocabulary::{Facts, Scope};
    ///
    /// let book = RuleBook::builtin()?;
    /// let facts = Facts::unknown(Scope::Move).with("step", "discuss")?;
    /// let guards = book.guards(&facts, "2026-09-01".parse()?);
    /// assert!(guards.iter().any(|guard| guard.id.as_str() == "R27"), "first the mayor's list");
    /// # Ok::<(), livc_core::Error>(())
    /// ```
    pub fn guards(&self, facts: &Facts, on: Day) -> Vec<RuleLine> {
        let may_hold = |clause: &Clause| {
            clause.iter().all(|literal| {
                let code = facts.code(usize::from(literal.fact));
                code == 0 || literal.holds(code)
            })
        };
        let holds = |clause: &Clause| {
            clause.iter().all(|literal| literal.holds(facts.code(usize::from(literal.fact))))
        };
        let needs = self.rules().iter().filter(|rule| {
            rule.scope == facts.scope()
                && rule.period.contains(on)
                && rule.settled.is_none()
                && matches!(rule.effect, RuleEffect::Need(_))
                && rule.when.iter().any(may_hold)
                && !rule.unless.iter().any(|unless| holds(&unless.clause))
        });
        needs.map(|rule| self.line(rule, facts, on)).filter(|line| !line.unmet.is_empty()).collect()
    }
}

//! The situations of a slice by their outcome and the rules that determine it.

use super::diagram::{Exhausted, Made, Set};
use super::slice::Slice;
use super::space::Space;
use crate::code::Code as _;
use crate::error::Result;
use crate::rule::book::RuleBook;
use crate::rule::outcome::Outcome;

/// The most classes of one slice.
const MAX_CLASSES: usize = 65_536;

/// The situations that have one outcome by the same rules.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Class {
    /// The outcome.
    pub outcome: Outcome,
    /// The places in the book of all the rules that determine it, in order.
    pub rules: Vec<u16>,
    /// The situations.
    pub set: Set,
}

impl Space {
    /// The situations of a slice by their outcome and all the rules that determine it: no two situations of a class
    /// are decided differently, and every possible situation is in exactly one.
    ///
    /// ```
    /// use livc_core::rule::RuleBook;
    /// use livc_core::rule::analysis::{Heads, Space};
    /// use livc_core::rule::vocabulary::Scope;
    ///
    /// let book = RuleBook::builtin()?;
    /// let mut space = Space::new(Scope::Share);
    /// let heads = Heads::of(&Scope::Share.baseline())?;
    /// let slice = space.slice(&book, &heads, "2026-09-01".parse()?)?;
    /// let classes = space.classes(&book, &slice)?;
    /// let counted: u128 = classes.iter().map(|class| space.count(class.set)).sum();
    /// assert_eq!(counted, space.count(slice.possible()));
    /// # Ok::<(), livc_core::Error>(())
    /// ```
    ///
    /// # Errors
    /// [`crate::ErrorKind::SpaceTooLarge`], also for more than 65,536 classes.
    pub fn classes(&mut self, book: &RuleBook, slice: &Slice) -> Result<Vec<Class>> {
        self.part(slice).map_err(|_| self.too_large(book))
    }

    fn part(&mut self, slice: &Slice) -> Made<Vec<Class>> {
        let start = Outcome::ALL.iter().map(|outcome| Class {
            outcome: *outcome,
            rules: Vec::new(),
            set: slice.outcome(*outcome),
        });
        let mut classes: Vec<Class> = start.filter(|class| !class.set.is_empty()).collect();
        for firing in slice.rules().iter().filter(|firing| !firing.determines.is_empty()) {
            self.charge(Some(firing.rule));
            let mut next = Vec::with_capacity(classes.len());
            for class in classes {
                let with = self.store().and(class.set, firing.determines)?;
                if with.is_empty() {
                    next.push(class);
                    continue;
                }
                let without = self.store().without(class.set, firing.determines)?;
                let mut rules = class.rules.clone();
                rules.push(firing.rule);
                next.push(Class { outcome: class.outcome, rules, set: with });
                if !without.is_empty() {
                    next.push(Class { set: without, ..class });
                }
            }
            classes = next;
            if classes.len() > MAX_CLASSES {
                return Err(Exhausted);
            }
        }
        self.charge(None);
        classes.sort_by(|a, b| (a.outcome, &a.rules).cmp(&(b.outcome, &b.rules)));
        Ok(classes)
    }
}

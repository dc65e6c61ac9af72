//! What a book must satisfy, whatever form it is read from: each rule by itself, and all of them together.

use std::collections::BTreeSet;

use super::json::{Chain, Chains};
use super::model::{
    Book, Clause, Literal, MAX_CLAUSES, MAX_LITERALS, MAX_RULES, Rule, RuleEffect, RuleId, Texts,
};
use super::outcome::Effect;
use super::period::{Keeping, MAX_LENGTH};
use super::vocabulary::{Part, Scope};
use crate::code::Certainty;
use crate::error::{Error, ErrorKind, Result};
use crate::law::{ProvisionId, Provisions};
use crate::time::Period;

/// A part of a book that can be at fault, by its place in the lists of the book.
#[derive(Clone, Copy, Debug)]
pub(super) enum Of {
    Rule(usize),
    Question(usize),
    Band(usize),
    Head,
}

/// Puts the place of a part on an error: file and line, or the path in the JSON.
pub(super) type Place<'p> = &'p dyn Fn(Of, Error) -> Error;

/// The chains of articles that the citations of a book stand for.
pub(super) fn chains(book: &Book, law: &Provisions, place: Place<'_>) -> Result<Chains> {
    let mut chains = Chains::new();
    for (of, field, cite, _) in cites(book) {
        if !chains.contains_key(cite) {
            let chain = law.chain(cite).map_err(|error| place(of, error.at_field(field)))?;
            let chain = chain.into_iter().map(|(provision, period)| (provision.clone(), period)).collect();
            chains.insert(cite.clone(), chain);
        }
    }
    Ok(chains)
}

/// Every citation of a book, with the days on which it must be in force.
fn cites(book: &Book) -> impl Iterator<Item = (Of, &'static str, &ProvisionId, Held)> {
    let rules = book.rules.iter().enumerate().flat_map(|(at, rule)| {
        let own = rule.cites.iter().map(move |cite| (Of::Rule(at), "cite", cite, Held::Wholly(rule.period)));
        let excepting = rule.unless.iter().flat_map(|unless| &unless.cites);
        // An exception may be younger than its rule: it needs to be in force at some time of it.
        let excepting =
            excepting.map(move |cite| (Of::Rule(at), "unless.cite", cite, Held::Sometimes(rule.period)));
        own.chain(excepting)
    });
    let questions = book.questions.iter().enumerate().flat_map(|(at, question)| {
        question.cites.iter().map(move |cite| (Of::Question(at), "cite", cite, Held::Known))
    });
    let bands = book.bands.iter().enumerate().flat_map(|(at, band)| {
        band.cites.iter().map(move |cite| (Of::Band(at), "cite", cite, Held::Wholly(band.period)))
    });
    let closing = book.closing.iter().map(|cite| (Of::Head, "closing", cite, Held::Known));
    rules.chain(questions).chain(bands).chain(closing)
}

/// When a citation must be in force.
#[derive(Clone, Copy)]
enum Held {
    /// Some day or other.
    Known,
    /// On some day of this period.
    Sometimes(Period),
    /// On every day of this period.
    Wholly(Period),
}

/// Checks a book whose rules and questions are in order of identifier.
///
/// # Errors
/// The first fault, at its place.
pub(super) fn whole(book: &Book, texts: &Texts, chains: &Chains, place: Place<'_>) -> Result<()> {
    let too_many = [&book.questions.len(), &book.bands.len(), &book.impossible.len()];
    if book.rules.len() > MAX_RULES || too_many.into_iter().any(|count| *count > MAX_RULES) {
        return Err(Error::new(
            ErrorKind::TooMany,
            "a book has at most 10,000 rules, and as many of each else",
        ));
    }
    let twice = |of: Of, what: &'static str| place(of, Error::new(ErrorKind::Duplicate, what).at_field("id"));
    for (at, pair) in (1..).zip(book.rules.windows(2)) {
        if matches!(pair, [a, b] if a.id == b.id) {
            return Err(twice(Of::Rule(at), "the same rule twice"));
        }
    }
    for (at, pair) in (1..).zip(book.questions.windows(2)) {
        if matches!(pair, [a, b] if a.id == b.id) {
            return Err(twice(Of::Question(at), "the same question twice"));
        }
    }
    for (at, question) in book.questions.iter().enumerate() {
        let rule = question.id.as_str().strip_prefix("Q-").and_then(|id| RuleId::new(id).ok());
        if rule.is_some_and(|id| find(book, &id).is_some()) {
            // That is the name of the question which the rule becomes when it is switched off.
            return Err(twice(Of::Question(at), "a question named Q- and the identifier of a rule"));
        }
    }
    for (at, rule) in book.rules.iter().enumerate() {
        let fault = |error: Error| place(Of::Rule(at), error);
        alone(rule).map_err(fault)?;
        successor(book, rule).map_err(fault)?;
        question(book, rule).map_err(fault)?;
    }
    for (of, field, cite, held) in cites(book) {
        in_force(chains, cite, held).map_err(|error| place(of, error.at_field(field)))?;
    }
    every_text(book, texts, place)
}

/// What a rule must satisfy by itself. The errors name the field of the rule.
pub(super) fn alone(rule: &Rule) -> Result<()> {
    let settleable = matches!(rule.certainty, Certainty::Inferred | Certainty::Policy);
    if rule.switchable && !settleable {
        let error =
            Error::new(ErrorKind::NotSwitchable, "only an inferred or policy rule can be switched off");
        return Err(error.at_field("switchable"));
    }
    for (certainty, field) in [
        (rule.certainty, "certainty"),
        (rule.from_certainty, "from_certainty"),
        (rule.until_certainty, "until_certainty"),
    ] {
        if certainty == Certainty::Local {
            let error =
                Error::new(ErrorKind::UnknownValue, "local is what a host's answer is, not a rule of a book");
            return Err(error.at_field(field).expecting(["norm", "secondary", "inferred", "policy"]));
        }
    }
    if rule.when.is_empty() {
        let error = Error::new(ErrorKind::MissingKey, "a rule has at least one [[rule.when]]");
        return Err(error.at_field("when"));
    }
    if rule.when.len() > MAX_CLAUSES || rule.unless.len() > MAX_CLAUSES {
        let field = if rule.when.len() > MAX_CLAUSES { "when" } else { "unless" };
        return Err(Error::new(ErrorKind::TooMany, "a rule has at most 8 clauses of a kind").at_field(field));
    }
    for (at, clause) in rule.when.iter().enumerate() {
        literals(rule.scope, clause)
            .and_then(|()| reach(rule.scope, clause))
            .map_err(|error| error.at_field(format!("when[{at}]")))?;
    }
    for (at, unless) in rule.unless.iter().enumerate() {
        literals(rule.scope, &unless.clause).map_err(|error| error.at_field(format!("unless[{at}]")))?;
    }
    if rule.cites.is_empty() || rule.unless.iter().any(|unless| unless.cites.is_empty()) {
        return Err(Error::new(ErrorKind::MissingCitation, "a citation is missing").at_field("cite"));
    }
    if !rule.who.is_empty() && rule.scope != Scope::Move {
        let error = Error::new(ErrorKind::Contradiction, "`who` belongs to the scope move");
        return Err(error.at_field("who"));
    }
    effect(rule)
}

fn effect(rule: &Rule) -> Result<()> {
    let kind = rule.effect.kind();
    if matches!(kind, Effect::Period | Effect::Extend) && rule.scope != Scope::Keep {
        let error = Error::new(ErrorKind::Contradiction, "a period belongs to the scope keep");
        return Err(error.at_field("effect"));
    }
    match &rule.effect {
        RuleEffect::Need(needed) => literals(rule.scope, needed).map_err(|error| error.at_field("need")),
        RuleEffect::Period(Keeping { length, .. }) | RuleEffect::Extend(Keeping { length, .. })
            if !(1..=MAX_LENGTH).contains(length) =>
        {
            let error = Error::new(ErrorKind::OutOfRange, "a length lies between 1 and 400");
            Err(error.at_field("length"))
        }
        _ => Ok(()),
    }
}

/// The literals of a clause: some, not too many, each fact once and in order, each with values that it has.
pub(super) fn literals(scope: Scope, clause: &Clause) -> Result<()> {
    if clause.is_empty() {
        return Err(Error::new(ErrorKind::Empty, "a clause has at least one literal"));
    }
    if clause.len() > MAX_LITERALS {
        return Err(Error::new(ErrorKind::TooMany, "a clause has at most 12 literals"));
    }
    if clause.windows(2).any(|pair| matches!(pair, [a, b] if a.fact >= b.fact)) {
        return Err(Error::new(ErrorKind::Duplicate, "a clause names each fact once, in their order"));
    }
    for literal in clause {
        let Some(spec) = scope.facts().get(usize::from(literal.fact)) else {
            let names = scope.facts().iter().map(|spec| spec.name);
            return Err(Error::new(ErrorKind::UnknownFact, "not a fact of the scope").expecting(names));
        };
        if literal.mask == 0 {
            return Err(Error::new(ErrorKind::Empty, "a literal has at least one value"));
        }
        if literal.mask & !spec.all() != 0 {
            let error = Error::new(ErrorKind::UnknownValue, "not a value of this fact");
            return Err(error.expecting(spec.words.iter().copied()));
        }
    }
    Ok(())
}

/// A clause that names no head fact may use gate facts only: that is what keeps the whole domain analysable.
fn reach(scope: Scope, clause: &Clause) -> Result<()> {
    let part = |literal: &Literal| scope.facts().get(usize::from(literal.fact)).map(|spec| spec.part);
    let heads = clause.iter().any(|literal| part(literal) == Some(Part::Head));
    if heads || clause.iter().all(|literal| part(literal) == Some(Part::Gate)) {
        return Ok(());
    }
    let heads = scope.facts().iter().filter(|spec| spec.part == Part::Head).map(|spec| spec.name);
    Err(Error::new(ErrorKind::RuleTooGeneral, "a clause names a head fact, or uses gate facts only")
        .expecting(heads))
}

fn find<'b>(book: &'b Book, id: &RuleId) -> Option<&'b Rule> {
    let at = book.rules.binary_search_by(|rule| rule.id.cmp(id)).ok()?;
    book.rules.get(at)
}

fn successor(book: &Book, rule: &Rule) -> Result<()> {
    let Some(successor) = &rule.successor else { return Ok(()) };
    let fault = |kind: ErrorKind, message: &'static str| Error::new(kind, message).at_field("successor");
    let Some(next) = find(book, successor) else {
        return Err(fault(ErrorKind::UnknownRule, "no rule with this identifier"));
    };
    if next.scope != rule.scope {
        return Err(fault(ErrorKind::Contradiction, "a successor is of the same scope"));
    }
    // A successor starts later than its rule, so a cycle cannot pass this.
    if !rule.period.meets(next.period) {
        let error = fault(
            ErrorKind::BrokenSuccession,
            "the successor does not start on the day this rule ends: a gap, an overlap or a cycle",
        );
        return Err(error.expecting(rule.period.until().map(|until| format!("from = {until}"))));
    }
    Ok(())
}

fn question(book: &Book, rule: &Rule) -> Result<()> {
    let RuleEffect::Question { question, .. } = &rule.effect else { return Ok(()) };
    if book.questions.binary_search_by(|known| known.id.cmp(question)).is_ok() {
        return Ok(());
    }
    let error = Error::new(ErrorKind::UnknownQuestion, "no open question with this identifier");
    let known = book.questions.iter().map(|known| known.id.to_string());
    Err(error.at_field("question").expecting(known))
}

fn in_force(chains: &Chains, cite: &ProvisionId, held: Held) -> Result<()> {
    let chain = chains.get(cite).map_or(&[][..], Chain::as_slice);
    let (Some((_, first)), Some((_, last))) = (chain.first(), chain.last()) else {
        return Err(Error::new(ErrorKind::UnknownProvision, "no provision with this identifier"));
    };
    let joined = chain.windows(2).all(|pair| matches!(pair, [(_, a), (_, b)] if a.meets(*b)));
    if !joined || !chain.iter().any(|(provision, _)| provision == cite) {
        return Err(Error::new(ErrorKind::BrokenSuccession, "the articles of a citation follow each other"));
    }
    let holds = match held {
        Held::Known => true,
        Held::Sometimes(period) => chain.iter().any(|(_, provision)| provision.overlaps(period)),
        // A line has no gap: its first day and its last say it all.
        Held::Wholly(period) => Period::new(first.from(), last.until())?.covers(period),
    };
    if holds {
        return Ok(());
    }
    let known = chain.iter().map(|(provision, period)| match period.until() {
        Some(until) => format!("{provision} from {} until {until}", period.from()),
        None => format!("{provision} from {}", period.from()),
    });
    Err(Error::new(
        ErrorKind::CitationNotInForce,
        "the citation is not in force during the validity of the rule",
    )
    .expecting(known))
}

/// Every rule and question has its text, and no text belongs to nothing.
fn every_text(book: &Book, texts: &Texts, place: Place<'_>) -> Result<()> {
    let rules =
        book.rules.iter().enumerate().map(|(at, rule)| (Of::Rule(at), "text", format!("rule:{}", rule.id)));
    let questions = book.questions.iter().enumerate().flat_map(|(at, question)| {
        let line = question
            .first_line
            .then(|| (Of::Question(at), "first_line", format!("first_line:{}", question.id)));
        [(Of::Question(at), "text", format!("question:{}", question.id))].into_iter().chain(line)
    });
    let mut known = BTreeSet::new();
    for (of, field, key) in rules.chain(questions) {
        if !texts.contains_key(&key) {
            let error = Error::new(ErrorKind::MissingText, "a text in four languages is missing");
            return Err(place(of, error.at_field(field)));
        }
        known.insert(key);
    }
    if texts.keys().all(|key| known.contains(key)) {
        return Ok(());
    }
    Err(Error::new(ErrorKind::UnknownKey, "a text of no rule and of no question").at_field("texts"))
}

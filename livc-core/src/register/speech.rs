//! A refusal and a composition as a person reads them: what cannot be done or is missing, why, by which article,
//! and who could.

use crate::casus::{Refusal, RefusalKind};
use crate::cell::Composition;
use crate::code::Language;
use crate::error::Result;
use crate::law::Provisions;
use crate::message::{Argument, Message};
use crate::rule::vocabulary::Scope;
use crate::rule::{Answer, Outcome, RuleBook, RuleLine, Unmet};
use crate::sharing::{Writer, count, values};

/// The texts of a refusal in a language, from top to bottom; the room `locale` renders them. Texts of rules and
/// articles stand in them in the language that was asked for.
///
/// # Errors
/// [`crate::ErrorKind::UnknownProvision`] or [`crate::ErrorKind::NotInForce`] when the provisions are not those of
/// the book; [`crate::ErrorKind::MissingText`] when the book is not the one that refused.
pub fn refusal_messages(
    refusal: &Refusal,
    book: &RuleBook,
    law: &Provisions,
    language: Language,
) -> Result<Vec<Message>> {
    let step = Argument::fact_value(Scope::Move, "step", crate::code::Code::as_str(refusal.step));
    let mut messages = vec![Message::new("refusal-heading").with("step", step)];
    if refusal.kind == RefusalKind::WrongState {
        wrong_state(refusal, &mut messages);
    }
    let Some(answer) = &refusal.answer else { return Ok(messages) };
    let writer = Writer { answer, book, law, language };
    if refusal.kind == RefusalKind::Unsettled {
        messages.push(Message::new("refusal-unsettled"));
        writer.unsettled(&mut messages)?;
    }
    if refusal.kind == RefusalKind::MissingRole {
        wrong_role(refusal, answer, &mut messages);
    }
    rules(answer, &writer, &mut messages)?;
    unmet(&refusal.openings, answer, &writer, &mut messages)?;
    // A wrong role has said already whose the step is.
    if refusal.kind != RefusalKind::MissingRole && !refusal.who.is_empty() {
        messages.push(Message::new("who-could").with("roles", values(Scope::Move, "role", &refusal.who)));
    }
    Ok(messages)
}

/// The texts of a composition in a language: whether the three seats are lawfully held, and for each that is not
/// the rule, its article and what would have to be there.
///
/// # Errors
/// As [`refusal_messages`].
pub fn composition_messages(
    composition: &Composition,
    book: &RuleBook,
    law: &Provisions,
    language: Language,
) -> Result<Vec<Message>> {
    let day = Argument::Day(composition.on);
    let seats: Vec<_> = composition.shortcomings().map(|seat| Argument::word(seat.seat)).collect();
    let open = &composition.establishment;
    if seats.is_empty() && open.outcome == Some(Outcome::Unsettled) {
        let mut messages = vec![Message::new("composition-open").with("day", day)];
        Writer { answer: open, book, law, language }.unsettled(&mut messages)?;
        return Ok(messages);
    }
    if seats.is_empty() {
        return Ok(vec![Message::new("composition-lawful").with("day", day)]);
    }
    let mut messages =
        vec![Message::new("composition-lacking").with("day", day).with("seats", Argument::All(seats))];
    for seat in composition.shortcomings() {
        let answer = &seat.answer;
        let writer = Writer { answer, book, law, language };
        if answer.outcome == Some(Outcome::Unsettled) {
            writer.unsettled(&mut messages)?;
        } else {
            rules(answer, &writer, &mut messages)?;
        }
        unmet(&answer.openings, answer, &writer, &mut messages)?;
    }
    Ok(messages)
}

/// The rules that determined an answer, each with its text and its articles.
fn rules(answer: &Answer, writer: &Writer<'_>, to: &mut Vec<Message>) -> Result<()> {
    for line in &answer.rules {
        to.push(
            Message::new("answer-rule")
                .with("text", Argument::text(writer.book.rule_text(&line.id, writer.language)?))
                .with("articles", writer.articles(&line.cites)?)
                .with("rule", Argument::text(line.id.to_string())),
        );
    }
    Ok(())
}

fn wrong_state(refusal: &Refusal, to: &mut Vec<Message>) {
    let needed = Argument::Any(refusal.from.iter().map(|state| Argument::word(*state)).collect());
    match (refusal.state, refusal.from.is_empty()) {
        (_, true) => {}
        (Some(state), false) => to.push(
            Message::new("refusal-wrong-state").with("state", Argument::word(state)).with("needed", needed),
        ),
        (None, false) => to.push(Message::new("refusal-not-begun").with("needed", needed)),
    }
    if refusal.possible.is_empty() {
        to.push(Message::new("casus-next-none"));
    } else {
        let steps = refusal.possible.iter();
        let steps =
            steps.map(|step| Argument::fact_value(Scope::Move, "step", crate::code::Code::as_str(*step)));
        to.push(Message::new("casus-next").with("steps", Argument::All(steps.collect())));
    }
}

fn wrong_role(refusal: &Refusal, answer: &Answer, to: &mut Vec<Message>) {
    let lines = answer.rules.iter().chain(&refusal.openings);
    let role =
        lines.flat_map(|line| &line.unmet).find(|unmet| unmet.fact == "role").and_then(|unmet| unmet.is);
    if let Some(role) = role
        && !refusal.who.is_empty()
    {
        to.push(
            Message::new("refusal-wrong-role")
                .with("role", Argument::fact_value(Scope::Move, "role", role))
                .with("roles", values(Scope::Move, "role", &refusal.who)),
        );
    }
}

/// The conditions that are not met: those of the rules that forbid, or else those of the permit that is nearest.
fn unmet(openings: &[RuleLine], answer: &Answer, writer: &Writer<'_>, to: &mut Vec<Message>) -> Result<()> {
    let of = |lines: &'_ [RuleLine]| -> Vec<(RuleLine, Unmet)> {
        let pairs =
            lines.iter().flat_map(|line| line.unmet.iter().map(move |unmet| (line.clone(), unmet.clone())));
        // Who may do it is said apart.
        pairs.filter(|(_, unmet)| unmet.fact != "role").collect()
    };
    let mut conditions = of(&answer.rules);
    if conditions.is_empty() && answer.rules.is_empty() {
        conditions = openings.first().map(|line| of(core::slice::from_ref(line))).unwrap_or_default();
    }
    if conditions.is_empty() {
        return Ok(());
    }
    to.push(Message::new("unmet-heading").with("count", count(conditions.len())));
    for (line, unmet) in &conditions {
        to.push(writer.unmet(line, unmet)?);
    }
    Ok(())
}

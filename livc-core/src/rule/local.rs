//! The book of a municipality or cell, laid over the rule book: it can only narrow.

use super::book::{Parts, RuleBook, hex_of};
use super::check::Of;
use super::json;
use super::load::{self, Decided, Loaded};
use super::model::{Clause, Literal, MAX_RULES, QuestionId, Rule, RuleEffect, RuleId, Settles, Unless};
use crate::canonical::{Object, Value};
use crate::code::Certainty;
use crate::error::{Error, ErrorKind, Result};
use crate::id::{DocumentRef, MemberRef};
use crate::law::Provisions;
use crate::time::Day;

/// What a local book says about itself: its name and version, and who decided it, when and why.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Local {
    /// The name of the book.
    pub id: String,
    /// Its own version.
    pub version: String,
    /// Who decided it.
    pub by: MemberRef,
    /// On which day.
    pub on: Day,
    /// The document that says why.
    pub ground: DocumentRef,
}

impl Local {
    /// As canonical JSON.
    pub fn to_value(&self) -> Value<'static> {
        let Self { id, version, by, on, ground } = self;
        Value::Object(
            Object::new()
                .with("id", id.clone())
                .with("version", version.clone())
                .with("by", by.to_string())
                .with("on", *on)
                .with("ground", ground.to_string()),
        )
    }
}

impl RuleBook {
    /// The same book with a local one laid over it. A local book can only narrow: it may hold the effects
    /// forbid, need, oblige, notice, and question that would forbid; where the book has a line to say before
    /// anything else (imminent danger), a local rule does not forbid. Its head says who decided it, when and
    /// why; that is part of the effective hash. A second local book may be laid over the first.
    ///
    /// ```
    /// use livc_core::law::Provisions;
    /// use livc_core::rule::RuleBook;
    ///
    /// let text = r#"
    /// [book]
    /// id = "example"
    /// version = "1"
    /// by = "m-07"
    /// on = 2026-10-01
    /// ground = "council-2026-31"
    ///
    /// [[rule]]
    /// id = "L1"
    /// scope = "share"
    /// effect = "need"
    /// certainty = "policy"
    /// from = 2026-10-15
    /// cite = "l18/5"
    /// need = { protocol = "signed" }
    /// text.nl = "Een verslag vertrekt hier pas als het protocol getekend is."
    /// text.fr = "Ici, un compte rendu ne part que si le protocole est signé."
    /// text.de = "Ein Bericht geht hier erst hinaus, wenn das Protokoll unterzeichnet ist."
    /// text.en = "Here a report leaves only once the protocol is signed."
    /// [[rule.when]]
    /// op = "send"
    /// "#;
    /// let book = RuleBook::builtin()?.with_local(&[("local.toml", text)], &Provisions::builtin()?)?;
    /// assert_eq!(book.locals()[0].ground.to_string(), "council-2026-31");
    /// # Ok::<(), livc_core::Error>(())
    /// ```
    ///
    /// # Errors
    /// As [`RuleBook::from_toml`], with file, line and field; [`ErrorKind::MissingKey`] when the head does not
    /// say `by`, `on` and `ground`; [`ErrorKind::LocalLoosens`]; [`ErrorKind::Duplicate`] for an identifier
    /// that the book already has; [`ErrorKind::Contradiction`] when settings were already laid over it.
    pub fn with_local(&self, files: &[(&str, &str)], law: &Provisions) -> Result<Self> {
        if !self.parts.settings.is_empty() {
            return Err(Error::new(ErrorKind::Contradiction, "the local book comes before the settings"));
        }
        let mut loaded = load::read(files)?;
        let local = self.check_local(&loaded)?;
        let chains = loaded.check(law)?;
        // Which articles its citations stand for comes from the law, and so does not need to be hashed twice.
        let text =
            format!("{}\n{}", local.to_value().to_text(), json::book_value(&loaded.book, &chains).to_text());
        for rule in &mut loaded.book.rules {
            rule.certainty = Certainty::Local;
            rule.switchable = false;
            self.yield_first(rule);
        }
        let mut book = self.book.clone();
        book.rules.append(&mut loaded.book.rules);
        book.rules.sort_by(|a, b| (&a.id, a.period.from()).cmp(&(&b.id, b.period.from())));
        book.questions.append(&mut loaded.book.questions);
        book.questions.sort_by(|a, b| a.id.cmp(&b.id));
        let mut all = self.chains.clone();
        for (cite, chain) in chains {
            // The articles of the book below stay those of that book.
            all.entry(cite).or_insert(chain);
        }
        let mut parts = Parts::clone(&self.parts);
        parts.locals.push((local, hex_of(&text)));
        let mut local_texts = self.local_texts.clone();
        local_texts.append(&mut loaded.texts);
        let mut made = Self::assemble(book, all, parts, self.texts.clone())?;
        made.local_texts = local_texts;
        made.age.clone_from(&self.age);
        Ok(made)
    }

    /// What no book may answer beforehand, and what is said before anything else, a local rule does not forbid:
    /// somebody may be in danger, and who knows of it decides (guard rail 10).
    fn yield_first(&self, rule: &mut Rule) {
        if !matches!(rule.effect, RuleEffect::Forbid | RuleEffect::Need(_)) {
            return;
        }
        let facts = rule.scope.facts();
        let says_nothing =
            |one: Literal| facts.get(usize::from(one.fact)).is_some_and(|spec| spec.all() == one.mask);
        for asked in self.book.rules.iter().filter(|asked| asked.scope == rule.scope) {
            let RuleEffect::Question { question, .. } = &asked.effect else { continue };
            if self.question(question).is_some_and(|question| question.first_line && !question.answerable) {
                for clause in &asked.when {
                    let clause: Clause = clause.iter().copied().filter(|one| !says_nothing(*one)).collect();
                    if rule.unless.iter().all(|unless| unless.clause != clause) {
                        rule.unless.push(Unless { clause, cites: asked.cites.clone() });
                    }
                }
            }
        }
    }

    /// The local books laid over the book, in that order.
    pub fn locals(&self) -> Vec<&Local> {
        self.parts.locals.iter().map(|(local, _)| local).collect()
    }

    fn check_local(&self, local: &Loaded) -> Result<Local> {
        let Some(Decided { by, on, ground }) = local.decided.clone() else {
            let error = Error::new(ErrorKind::MissingKey, "a local book says who decided it, when and why");
            return Err(local.at_head(error.expecting(["by", "on", "ground"])));
        };
        if local.book.checked.is_some() {
            let error = Error::new(ErrorKind::UnknownKey, "`checked` belongs to a whole book");
            return Err(
                local.at_head(error.at_field("checked").expecting(["id", "version", "by", "on", "ground"]))
            );
        }
        let others =
            [local.book.bands.is_empty(), local.book.impossible.is_empty(), local.book.closing.is_empty()];
        if others.contains(&false) {
            let error = Error::new(ErrorKind::LocalLoosens, "a local book has rules and questions only");
            return Err(local.at_head(error).expecting(["rule", "question"]));
        }
        let loosens =
            Error::new(ErrorKind::LocalLoosens, "only the book itself has a line to say before all else");
        if let Some(error) = local.at_first_line(loosens) {
            return Err(error);
        }
        for (at, rule) in local.book.rules.iter().enumerate() {
            let fault = |error: Error| Err(local.place(Of::Rule(at), error));
            let narrows = match &rule.effect {
                RuleEffect::Forbid | RuleEffect::Need(_) | RuleEffect::Oblige | RuleEffect::Notice => true,
                RuleEffect::Question { settles, .. } => *settles == Settles::Forbid,
                RuleEffect::Permit | RuleEffect::Close | RuleEffect::Period(_) | RuleEffect::Extend(_) => {
                    false
                }
            };
            if !narrows {
                let error = Error::new(ErrorKind::LocalLoosens, "a local book can only narrow");
                let allowed = ["forbid", "need", "oblige", "notice", "question that settles forbid"];
                return fault(error.at_field("effect").expecting(allowed));
            }
            if self.rule_of(&rule.id).is_some() || self.question(&asks(&rule.id)?).is_some() {
                let error = Error::new(ErrorKind::Duplicate, "the book has a rule of this identifier");
                return fault(error.at_field("id"));
            }
        }
        if self.book.rules.len().saturating_add(local.book.rules.len()) > MAX_RULES {
            let error =
                Error::new(ErrorKind::TooMany, "a book has at most 10,000 rules, with the local ones");
            return Err(local.at_head(error));
        }
        for (at, question) in local.book.questions.iter().enumerate() {
            let rule = question.id.as_str().strip_prefix("Q-").and_then(|id| RuleId::new(id).ok());
            if self.question(&question.id).is_some() || rule.is_some_and(|id| self.rule_of(&id).is_some()) {
                let error = Error::new(ErrorKind::Duplicate, "the book has a question of this identifier");
                return Err(local.place(Of::Question(at), error.at_field("id")));
            }
        }
        Ok(Local { id: local.book.id.clone(), version: local.book.version.clone(), by, on, ground })
    }
}

/// The question that a rule becomes when it is switched off.
pub(super) fn asks(rule: &RuleId) -> Result<QuestionId> {
    QuestionId::new(&format!("Q-{rule}"))
}

//! What became of a recorded answer, in words.

use super::receipt::{Comparison, Receipt};
use super::screen::Screen;
use crate::code::Language;
use crate::error::Result;
use crate::law::Provisions;
use crate::message::{Argument, Message};
use crate::rule::{RuleBook, RuleId};

impl Receipt {
    /// Decides the same question again with a book, and says in words what changed: the outcome, the rules that no
    /// longer decide, and those that decide now, with their articles in force on the day of the receipt.
    ///
    /// ```
    /// use livc_core::code::Language;
    /// use livc_core::law::Provisions;
    /// use livc_core::locale::Locale;
    /// use livc_core::rule::RuleBook;
    /// use livc_core::rule::vocabulary::share::Situation;
    /// use livc_core::sharing::Receipt;
    ///
    /// let (book, law) = (RuleBook::builtin()?, Provisions::builtin()?);
    /// let receipt = Receipt::of(&book, Situation::baseline(), "2026-09-01".parse()?)?;
    /// let screen = receipt.again(&book, &law, Language::En)?;
    /// let line = Locale::new(Language::En)?.render(&screen.messages[0])?;
    /// assert_eq!(line, "The same rule book gives the same answer.");
    /// # Ok::<(), livc_core::Error>(())
    /// ```
    ///
    /// # Errors
    /// As [`Receipt::decide_again`]; [`crate::ErrorKind::UnknownProvision`] when the provisions are not those of
    /// the book.
    pub fn again(&self, book: &RuleBook, law: &Provisions, language: Language) -> Result<Screen> {
        let mut messages = Vec::new();
        let difference = match self.decide_again(book)? {
            Comparison::Same => {
                messages.push(Message::new("again-same"));
                return Ok(Screen { first: Vec::new(), messages });
            }
            Comparison::SameByAnotherBook { .. } => {
                messages.push(Message::new("again-same-by-another"));
                return Ok(Screen { first: Vec::new(), messages });
            }
            Comparison::Different(difference) => difference,
        };
        let book_said = if difference.another_book { "again-another-book" } else { "again-same-book" };
        messages.push(Message::new(book_said));
        match (difference.was, difference.is) {
            (Some(was), Some(is)) if was == is => {
                messages.push(Message::new("again-alike").with("is", Argument::word(is)));
            }
            (Some(was), Some(is)) => messages.push(
                Message::new("again-changed").with("was", Argument::word(was)).with("is", Argument::word(is)),
            ),
            _ => messages.push(Message::new("again-possible")),
        }
        for rule in &difference.gone {
            messages.push(Message::new("again-gone").with("rule", Argument::text(rule.to_string())));
        }
        for rule in &difference.new {
            messages.push(self.new_rule(book, law, language, rule)?);
        }
        Ok(Screen { first: Vec::new(), messages })
    }

    fn new_rule(
        &self,
        book: &RuleBook,
        law: &Provisions,
        language: Language,
        id: &RuleId,
    ) -> Result<Message> {
        let mut labels: Vec<String> = Vec::new();
        let rules = book.rules().iter().filter(|rule| rule.id == *id && rule.period.contains(self.on()));
        for cite in rules.flat_map(|rule| &rule.cites) {
            let label = law.cite(cite, self.on())?.label(language);
            if !labels.contains(&label) {
                labels.push(label);
            }
        }
        Ok(Message::new("again-new")
            .with("text", Argument::text(book.rule_text(id, language)?))
            .with("articles", Argument::texts(labels))
            .with("rule", Argument::text(id.to_string())))
    }
}

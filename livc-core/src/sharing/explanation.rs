//! Explaining an answer, in two depths: for the one who is refused, and for the auditor.

use super::answer::{SharingAnswer, ask};
use super::considered::{Article, Considered, Standing, articles, consider};
use crate::canonical::{Object, Value};
use crate::code::Code as _;
use crate::code_enum;
use crate::error::{Error, ErrorKind, Result};
use crate::law::{ProvisionId, Provisions};
use crate::rule::vocabulary::Facts;
use crate::rule::{Clause, Effect, HashParts, Outcome, QuestionId, RuleBook, RuleEffect};
use crate::time::Day;

code_enum! {
    /// For whom an answer is explained, and so how deep.
    pub enum Depth: u8, "depth" {
        /// For the one who is refused: that it may not be done, the article that closes, whom to ask. Nothing in it
        /// depends on what the item is, so nothing can be learned from it.
        Refused = 1 => "refused",
        /// For the auditor: every rule that was considered, and why it did or did not decide.
        Audit = 2 => "audit",
    }
}

code_enum! {
    /// The line of the order of deciding that applied, the first that holds.
    pub enum Order: u8, "order" {
        /// A rule forbids, or a need is not met.
        Blocked = 1 => "blocked",
        /// A rule permits, and no open question would forbid.
        Opened = 2 => "opened",
        /// A rule permits, and an open question would forbid.
        Doubted = 3 => "doubted",
        /// No rule permits, and an open question would permit.
        Asked = 4 => "asked",
        /// A rule closes what nothing opens.
        Closed = 5 => "closed",
        /// No rule says anything.
        Silent = 6 => "silent",
    }
}

/// An explanation of an answer.
///
/// As [canonical JSON](Explanation::to_value) it is the same in every language; its texts are
/// [`screen`](Explanation::screen).
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Explanation {
    /// For the one who is refused.
    Refused(Refused),
    /// For the auditor.
    Audit(Box<Audit>),
}

/// What somebody is told who is refused.
///
/// It is made from the day, the book and what the one who asks says himself (which act, and whether there is
/// danger), and from nothing else: two situations that differ in anything else, such as whether the item is an
/// information card, is classified or holds judicial data, give the same bytes. Which kind of no it is stays
/// unsaid for the same reason; also facts that contradict each other are refused with these words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Refused {
    pub(super) on: Day,
    pub(super) book: String,
    pub(super) closing: Vec<ProvisionId>,
    pub(super) first: Vec<QuestionId>,
}

/// What an auditor is told.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Audit {
    pub(super) answer: SharingAnswer,
    pub(super) order: Option<Order>,
    pub(super) parts: HashParts,
    pub(super) book: (String, String),
    pub(super) considered: Vec<Considered>,
    pub(super) articles: Vec<Article>,
}

impl Explanation {
    /// Explains the answer of a book on facts, of which some may be unknown.
    ///
    /// ```
    /// use livc_core::law::Provisions;
    /// use livc_core::rule::RuleBook;
    /// use livc_core::rule::vocabulary::share::{Item, Op, Situation};
    /// use livc_core::sharing::{Depth, Explanation};
    ///
    /// let (book, law) = (RuleBook::builtin()?, Provisions::builtin()?);
    /// let on = "2026-09-15".parse()?;
    /// let card = Situation { op: Op::Publish, item: Item::Card, ..Situation::baseline() };
    /// let plan = Situation { item: Item::Plan, ..card };
    /// let refused = |situation| Explanation::of(&book, &law, situation, on, Depth::Refused);
    /// assert_eq!(refused(card)?, refused(plan)?);
    ///
    /// let audit = Explanation::of(&book, &law, plan, on, Depth::Audit)?;
    /// assert!(audit.to_value().to_text().contains(r#""standing":"not_fired""#));
    /// # Ok::<(), livc_core::Error>(())
    /// ```
    ///
    /// # Errors
    /// For the auditor [`ErrorKind::ContradictoryFacts`], and [`ErrorKind::UnknownProvision`] when the provisions
    /// are not those of the book. For the one who is refused [`ErrorKind::Contradiction`] when it is permitted.
    pub fn of(
        book: &RuleBook,
        law: &Provisions,
        facts: impl Into<Facts>,
        on: Day,
        depth: Depth,
    ) -> Result<Self> {
        let facts = facts.into();
        match depth {
            Depth::Refused => Refused::of(book, &facts, on).map(Self::Refused),
            Depth::Audit => Audit::of(book, law, facts, on).map(|audit| Self::Audit(Box::new(audit))),
        }
    }

    /// How deep it is.
    pub const fn depth(&self) -> Depth {
        match self {
            Self::Refused(_) => Depth::Refused,
            Self::Audit(_) => Depth::Audit,
        }
    }

    /// As canonical JSON. Refused: `depth`, `on`, `book`, `closing`, and `first` where a line comes first. Audit:
    /// `answer` (as [`SharingAnswer::to_value`]), `facts`, `order`, `hash` (`builtin`, `local`, `settings`), `book`
    /// (`id`, `version`), `considered` and `articles`.
    pub fn to_value(&self) -> Value<'static> {
        let object = Object::new().with("depth", self.depth().as_str());
        Value::Object(match self {
            Self::Refused(refused) => refused.write_object(object),
            Self::Audit(audit) => audit.write_object(object),
        })
    }
}

impl Refused {
    fn of(book: &RuleBook, facts: &Facts, on: Day) -> Result<Self> {
        let permitted = facts.is_complete()
            && book.answer(facts, on).is_ok_and(|answer| answer.outcome == Some(Outcome::Permitted));
        if permitted {
            let error = Error::new(ErrorKind::Contradiction, "this is permitted: nobody is refused");
            return Err(error.at_field("depth").expecting([Depth::Audit.as_str()]));
        }
        Ok(Self {
            on,
            book: book.hash().to_owned(),
            closing: book.closing(on).cloned().collect(),
            first: first(book, facts, on),
        })
    }

    fn write_object(&self, object: Object<'static>) -> Object<'static> {
        let texts = |ids: Vec<String>| ids.into_iter().map(Value::from).collect::<Value<'_>>();
        let object = object
            .with("on", self.on)
            .with("book", self.book.clone())
            .with("closing", texts(self.closing.iter().map(ToString::to_string).collect()));
        if self.first.is_empty() {
            return object;
        }
        object.with("first", texts(self.first.iter().map(ToString::to_string).collect()))
    }
}

/// The questions whose line comes first, by what the one who asks says himself; everything else is taken to be as
/// the rule needs it.
fn first(book: &RuleBook, facts: &Facts, on: Day) -> Vec<QuestionId> {
    let specs = facts.scope().facts();
    let raised = |clause: &Clause| {
        clause.iter().all(|literal| {
            let at = usize::from(literal.fact);
            let told = specs.get(at).is_some_and(|spec| spec.told);
            !told || literal.holds(facts.code(at))
        })
    };
    let mut first: Vec<QuestionId> = book
        .rules()
        .iter()
        .filter(|rule| rule.scope == facts.scope() && rule.period.contains(on))
        .filter(|rule| rule.when.iter().any(raised))
        .filter_map(|rule| match &rule.effect {
            RuleEffect::Question { question, .. } => Some(question),
            _ => None,
        })
        .filter(|id| book.question(id).is_some_and(|question| question.first_line))
        .cloned()
        .collect();
    first.sort();
    first.dedup();
    first
}

impl Audit {
    fn of(book: &RuleBook, law: &Provisions, facts: Facts, on: Day) -> Result<Self> {
        let answer = ask(book, facts, on)?;
        let considered = consider(book, &answer)?;
        Ok(Self {
            order: order(&answer, &considered),
            parts: book.hash_parts(),
            book: (book.id().to_owned(), book.version().to_owned()),
            articles: articles(law, &considered, on)?,
            considered,
            answer,
        })
    }

    /// The answer that is explained.
    pub fn answer(&self) -> &SharingAnswer {
        &self.answer
    }

    /// The line of the order of deciding that applied; `None` when the facts did not decide it.
    pub fn order(&self) -> Option<Order> {
        self.order
    }

    /// Every rule that was considered, first those that determined the outcome.
    pub fn considered(&self) -> &[Considered] {
        &self.considered
    }

    /// Every article that those rules cite, with the version that holds on the day and why it is that one.
    pub fn articles(&self) -> &[Article] {
        &self.articles
    }

    fn write_object(&self, object: Object<'static>) -> Object<'static> {
        let HashParts { builtin, local, settings } = self.parts.clone();
        let (id, version) = self.book.clone();
        let scope = self.answer.answer().scope;
        object
            .with("answer", self.answer.to_value())
            .with("facts", self.answer.facts().to_object())
            .with_some("order", self.order.map(Order::as_str))
            .with("book", Object::new().with("id", id).with("version", version))
            .with(
                "hash",
                Object::new()
                    .with("builtin", builtin)
                    .with_some("local", local)
                    .with_some("settings", settings),
            )
            .with("considered", self.considered.iter().map(|one| one.to_value(scope)).collect::<Value<'_>>())
            .with("articles", self.articles.iter().map(Article::to_value).collect::<Value<'_>>())
    }
}

/// The line of the order that gave the outcome.
fn order(answer: &SharingAnswer, considered: &[Considered]) -> Option<Order> {
    let of_effect = |effect: Effect| {
        let counts = |one: &&Considered| {
            matches!(one.standing, Standing::Determining | Standing::Outranked) && one.line.effect == effect
        };
        considered.iter().find(counts)
    };
    let determining =
        |effect: Effect| of_effect(effect).is_some_and(|one| one.standing == Standing::Determining);
    Some(match answer.answer().outcome.filter(|_| answer.answer().partial.is_none())? {
        Outcome::Permitted => Order::Opened,
        Outcome::NoGround => Order::Silent,
        Outcome::Forbidden if determining(Effect::Close) => Order::Closed,
        Outcome::Forbidden => Order::Blocked,
        Outcome::Unsettled if of_effect(Effect::Permit).is_some() => Order::Doubted,
        Outcome::Unsettled => Order::Asked,
    })
}

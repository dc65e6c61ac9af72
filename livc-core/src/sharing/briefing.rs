//! What one participant may share: everything that may be told, shown, recorded, sent, and not, on one page.

use core::fmt;

use super::facts::Asking;
use super::onward::{Onward, onward};
use crate::canonical::{Object, Value};
use crate::code::Code as _;
use crate::code_enum;
use crate::error::{Error, ErrorKind, Result};
use crate::rule::vocabulary::share::{
    Category, Classified, Danger, Duty as Bound, Exemption, Founding, Giver, Item, Op, Origin, Purpose,
    Receiver, Room, Secret, Setting, Source, Subject,
};
use crate::rule::vocabulary::{Facts, Scope};
use crate::rule::{Answer, Duty, Effect, Outcome, QuestionId, Rule, RuleBook, RuleId, Sureness};
use crate::time::Day;

code_enum! {
    /// Which way something goes: what may be brought to the table is another question than what may leave it.
    pub enum Direction: u8, "direction" {
        /// To the table.
        Bring = 1 => "bring",
        /// Away from it.
        Leave = 2 => "leave",
    }
}

code_enum! {
    /// What a participant has in hand.
    pub enum Matter: u8, "matter" {
        /// What he knows himself and is no secret.
        Plain = 1 => "plain",
        /// A secret that he holds by profession.
        OwnSecret = 2 => "own_secret",
        /// What others told and is no secret.
        Heard = 3 => "heard",
        /// A secret that others told in the consultation.
        HeardSecret = 4 => "heard_secret",
        /// An information card from the common database.
        Card = 5 => "card",
        /// The casus file: facts and follow-up plan.
        File = 6 => "file",
    }
}

/// One thing that a participant could do with one matter.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    /// Which way it goes.
    pub direction: Direction,
    /// With what.
    pub matter: Matter,
    /// The act.
    pub op: Op,
    /// For whom.
    pub receiver: Receiver,
    /// The categories of data for which the answer holds; empty where the category makes no difference.
    pub categories: Vec<Category>,
    /// What the rules say.
    pub answer: Answer,
    /// What must certainly be done besides.
    pub duties: Vec<Duty>,
}

/// Somebody who hears it: by which seat or invitation, and how many. Never who.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Hearer {
    /// By which seat or invitation.
    pub giver: Giver,
    /// How many.
    pub count: u32,
}

/// What one participant may share, on a day.
#[derive(Clone, PartialEq, Eq)]
pub struct Briefing {
    /// The day.
    pub on: Day,
    /// The effective hash of the book.
    pub book: String,
    /// What is known of participant, casus and room.
    pub facts: Facts,
    /// What was assumed, because nothing was said about it.
    pub assumed: Facts,
    /// The questions whose first line comes before anything else: somebody is in danger.
    pub first: Vec<QuestionId>,
    /// What may be done with what.
    pub rows: Vec<Row>,
    /// Where his own words can go once they are told: what is no secret, and what is.
    pub onward: Vec<(Matter, Vec<Onward>)>,
    /// What holds for everybody at a case meeting: the right to stay silent.
    pub silence: Vec<RuleId>,
    /// What this participant should know besides, about what is not forbidden to him at the table.
    pub notices: Vec<RuleId>,
    /// Who hears it, where that may be said.
    pub hearers: Vec<Hearer>,
}

/// The facts through which a briefing goes by itself.
const GONE_THROUGH: [&str; 12] = [
    "op",
    "item",
    "receiver",
    "secret",
    "purpose",
    "origin",
    "consensus",
    "competent",
    "content",
    "police_contact",
    "link",
    "exemption",
];

/// What one participant may share: facts of the participant, the casus and the room, of which some may be unknown.
/// Each row says what is certain, or which facts would decide.
///
/// ```
/// use livc_core::rule::vocabulary::{Facts, Scope};
/// use livc_core::rule::{Outcome, RuleBook};
/// use livc_core::sharing::{Direction, Matter, briefing};
///
/// let book = RuleBook::builtin()?;
/// let mut facts = Facts::unknown(Scope::Share);
/// for (fact, value) in [
///     ("setting", "case_meeting"), ("room", "lawful"), ("listed", "yes"),
///     ("giver", "municipal_invitee"), ("mandate", "not_needed"), ("regime", "municipal"),
/// ] {
///     facts.set(fact, value)?;
/// }
/// let page = briefing(&book, &facts, "2026-09-02".parse()?)?;
/// let told = page.rows.iter().find(|row| row.matter == Matter::OwnSecret && row.op.as_str() == "tell");
/// assert_eq!(told.and_then(|row| row.answer.outcome), Some(Outcome::Permitted));
/// let sent = page.rows.iter().find(|row| row.matter == Matter::OwnSecret && row.op.as_str() == "send");
/// assert_eq!(sent.and_then(|row| row.answer.outcome), Some(Outcome::Forbidden));
/// # use livc_core::code::Code as _;
/// # Ok::<(), livc_core::Error>(())
/// ```
///
/// # Errors
/// [`ErrorKind::UnknownScope`] for facts of another scope; [`ErrorKind::Contradiction`] for a fact through which a
/// briefing goes by itself (the act, the item, the receiver ..), naming those;
/// [`ErrorKind::ContradictoryFacts`].
pub fn briefing(book: &RuleBook, facts: &Facts, on: Day) -> Result<Briefing> {
    if facts.scope() != Scope::Share {
        let error = Error::new(ErrorKind::UnknownScope, "facts of another scope");
        return Err(error.expecting([Scope::Share.as_str()]));
    }
    if let Some(given) = GONE_THROUGH.iter().find(|name| facts.get(name).is_some()) {
        let error = Error::new(ErrorKind::Contradiction, "a briefing goes through every value of this");
        return Err(error.at_field(*given));
    }
    let base = assume(Asking::all(facts))?;
    let rows = acts(base).into_iter().map(|act| row(book, base, on, act)).collect::<Result<Vec<_>>>()?;
    let rows: Vec<Row> = rows.into_iter().flatten().collect();
    let told = |secret: Secret| onward(book, &base.with(secret)?.facts(), on);
    let plain = told(Secret::No)?;
    let secret = told(Secret::OfGiver)?;
    let silence = silence(book, on)?;
    let mut notices: Vec<RuleId> = Vec::new();
    let open = |row: &&Row| row.answer.outcome != Some(Outcome::Forbidden);
    for row in rows.iter().filter(|row| row.direction == Direction::Bring).filter(open) {
        let known = asked(base, row.direction, row.matter, row.op, row.receiver)?.assuming(USUAL)?.facts();
        for rule in certain(book, &known, on).filter(|rule| rule.effect.kind() == Effect::Notice) {
            if !silence.contains(&rule.id) && !notices.contains(&rule.id) {
                notices.push(rule.id.clone());
            }
        }
    }
    let mut first: Vec<QuestionId> = rows.iter().flat_map(|row| row.answer.first.clone()).collect();
    first.sort();
    first.dedup();
    Ok(Briefing {
        on,
        book: book.hash().to_owned(),
        facts: *facts,
        assumed: assumed(facts, &base.assuming(USUAL)?.facts()),
        first,
        rows,
        onward: vec![(Matter::Plain, plain), (Matter::OwnSecret, secret)],
        silence,
        notices,
        hearers: Vec::new(),
    })
}

/// The category of data where it makes no difference to say which.
const USUAL: Category = Category::RiskSituation;

/// What is so unless somebody says otherwise: personal data on the listed person, not classified, with its source,
/// in a consultation by law, without danger.
fn assume(base: Asking) -> Result<Asking> {
    base.assuming(Classified::No)?
        .assuming(Founding::Law)?
        .assuming(Subject::ListedPerson)?
        .assuming(Source::Named)?
        .assuming(Danger::None)
}

/// The facts that were not given.
fn assumed(given: &Facts, made: &Facts) -> Facts {
    let mut assumed = Facts::unknown(Scope::Share);
    for spec in Scope::Share.facts() {
        if let (None, Some(word)) = (given.get(spec.name), made.get(spec.name)) {
            // The word comes from the vocabulary itself.
            let _ = assumed.set(spec.name, word);
        }
    }
    assumed
}

/// The acts that matter to this participant.
fn acts(base: Asking) -> Vec<(Direction, Matter, Op, Receiver)> {
    use Direction::{Bring, Leave};
    use Matter::{Card, File, Heard, HeardSecret, OwnSecret, Plain};
    let heads = base.is(Giver::Mayor) || base.is(Giver::MayorRepresentative);
    let all = [
        (Bring, Plain, Op::Tell, Receiver::ThosePresent),
        (Bring, Plain, Op::Show, Receiver::ThosePresent),
        (Bring, OwnSecret, Op::Tell, Receiver::ThosePresent),
        (Bring, OwnSecret, Op::Show, Receiver::ThosePresent),
        (Bring, HeardSecret, Op::Tell, Receiver::ThosePresent),
        (Bring, Card, Op::Show, Receiver::ThosePresent),
        (Leave, Plain, Op::Answer, Receiver::Mayor),
        (Leave, Plain, Op::Debrief, Receiver::CaseHandler),
        (Leave, Plain, Op::Record, Receiver::OwnFile),
        (Leave, Plain, Op::Use, Receiver::OwnFile),
        (Leave, Plain, Op::Send, Receiver::ThosePresent),
        (Leave, OwnSecret, Op::Answer, Receiver::Mayor),
        (Leave, OwnSecret, Op::Debrief, Receiver::CaseHandler),
        (Leave, OwnSecret, Op::Record, Receiver::OwnFile),
        (Leave, OwnSecret, Op::Send, Receiver::ThosePresent),
        (Leave, Heard, Op::Debrief, Receiver::CaseHandler),
        (Leave, Heard, Op::Record, Receiver::OwnFile),
        (Leave, Heard, Op::Use, Receiver::OwnFile),
        (Leave, Heard, Op::Send, Receiver::ThosePresent),
        (Leave, HeardSecret, Op::Debrief, Receiver::CaseHandler),
        (Leave, HeardSecret, Op::Record, Receiver::OwnFile),
        (Leave, HeardSecret, Op::Use, Receiver::OwnFile),
        (Leave, HeardSecret, Op::Send, Receiver::ThosePresent),
        (Leave, Card, Op::Debrief, Receiver::CaseHandler),
        (Leave, Card, Op::Record, Receiver::OwnFile),
        (Leave, File, Op::ConsultFile, Receiver::OwnFile),
        (Leave, File, Op::Send, Receiver::ThosePresent),
    ];
    // Nobody answers his own request, and a mayor has no case handler.
    all.into_iter().filter(|(_, _, op, _)| !heads || !matches!(op, Op::Answer | Op::Debrief)).collect()
}

/// The facts of one act.
fn asked(base: Asking, direction: Direction, matter: Matter, op: Op, receiver: Receiver) -> Result<Asking> {
    let asked = base.with(op)?.with(receiver)?.with(Exemption::None)?;
    let asked = match matter {
        Matter::Plain => asked.with(Item::Contribution)?.with(Secret::No)?.with(Origin::Own),
        Matter::OwnSecret => {
            asked.with(Item::Contribution)?.with(Secret::OfGiver)?.with(Origin::Own)?.assuming(Bound::Secret)
        }
        Matter::Heard => asked.with(Item::Contribution)?.with(Secret::No)?.with(Origin::Other),
        Matter::HeardSecret => asked.with(Item::Contribution)?.with(Secret::HeardHere)?.with(Origin::Other),
        Matter::Card => asked.with(Item::Card)?.with(Secret::No)?.with(Origin::NotRelevant),
        Matter::File => asked.with(Item::Plan)?.with(Secret::No)?.with(Origin::NotRelevant),
    }?;
    // A file is kept to account for what one did; everything else serves the consultation.
    let purpose = if op == Op::Record { Purpose::Reporting } else { Purpose::Prevention };
    let asked = asked.with(purpose)?;
    match direction {
        Direction::Bring => Ok(asked),
        Direction::Leave => asked.with(Setting::Outside)?.with(Room::None),
    }
}

/// The rows of one act: one, or one for each answer that the category of the data brings about.
fn row(
    book: &RuleBook,
    base: Asking,
    on: Day,
    (direction, matter, op, receiver): (Direction, Matter, Op, Receiver),
) -> Result<Vec<Row>> {
    let asked = asked(base, direction, matter, op, receiver)?;
    // Which categories may be told is said once; for the rest a category that may.
    let told = (direction, matter, op) == (Direction::Bring, Matter::Plain, Op::Tell);
    let asked = if told { asked } else { asked.assuming(USUAL)? };
    let make = |facts: &Facts, categories: Vec<Category>, answer: Answer| Row {
        direction,
        matter,
        op,
        receiver,
        categories,
        duties: duties(book, facts, on, &answer),
        answer,
    };
    let facts = asked.facts();
    let answer = book.answer(&facts, on)?;
    let by_category = answer.outcome.is_none()
        && answer.partial.as_ref().is_some_and(|partial| partial.deciding.contains(&Category::VOCABULARY));
    if !by_category {
        return Ok(vec![make(&facts, Vec::new(), answer)]);
    }
    let mut rows: Vec<Row> = Vec::new();
    // Without personal data there is nobody to protect, and nothing that a participant asks himself.
    for category in Category::ALL.iter().filter(|category| **category != Category::None) {
        let facts = asked.with(*category)?.facts();
        let answer = book.answer(&facts, on)?;
        let same = |row: &&mut Row| {
            row.answer.outcome == answer.outcome
                && row.answer.cites() == answer.cites()
                && row.answer.questions == answer.questions
        };
        match rows.iter_mut().find(same) {
            Some(row) => row.categories.push(*category),
            None => rows.push(make(&facts, vec![*category], answer)),
        }
    }
    if let [row] = rows.as_mut_slice() {
        row.categories.clear();
    }
    Ok(rows)
}

/// The rules that certainly fire, whatever is unknown turns out to be.
fn certain<'b>(book: &'b RuleBook, facts: &Facts, on: Day) -> impl Iterator<Item = &'b Rule> {
    let facts = *facts;
    book.rules().iter().filter(move |rule| {
        let ruled_out = |clause: &[crate::rule::Literal]| {
            clause.iter().any(|literal| {
                let code = facts.code(usize::from(literal.fact));
                code != 0 && !literal.holds(code)
            })
        };
        rule.fires(&facts, on) && rule.unless.iter().all(|unless| ruled_out(&unless.clause))
    })
}

/// The duties that certainly come with a yes.
fn duties(book: &RuleBook, facts: &Facts, on: Day, answer: &Answer) -> Vec<Duty> {
    if answer.outcome != Some(Outcome::Permitted) {
        return Vec::new();
    }
    let determining = |rule: &&Rule| answer.rules.iter().any(|line| line.id == rule.id);
    let mut duties: Vec<Duty> = certain(book, facts, on)
        .filter(|rule| rule.effect.kind() == Effect::Oblige || determining(rule))
        .flat_map(|rule| rule.duties.iter().copied())
        .collect();
    duties.sort_unstable();
    duties.dedup();
    duties
}

/// What every participant at a case meeting should know, whoever he is: that he may stay silent.
fn silence(book: &RuleBook, on: Day) -> Result<Vec<RuleId>> {
    let anybody = Asking::all(&Facts::baseline(Scope::Share)).with(Op::Tell)?.with(Setting::CaseMeeting)?;
    let notices = book.answer(&anybody.facts(), on)?.notices;
    Ok(notices.into_iter().map(|line| line.id).collect())
}

impl Row {
    /// As canonical JSON.
    pub fn to_value(&self) -> Value<'static> {
        let answer = &self.answer;
        let mut object = Object::new()
            .with("direction", self.direction.as_str())
            .with("matter", self.matter.as_str())
            .with("op", self.op.as_str())
            .with("receiver", self.receiver.as_str())
            .with("rules", texts(answer.rules.iter().map(|line| line.id.to_string())))
            .with("cites", texts(answer.cites().into_iter().map(ToString::to_string)))
            .with("questions", texts(answer.questions.iter().map(ToString::to_string)))
            .with("obligations", texts(self.duties.iter().map(ToString::to_string)))
            .with_some("outcome", answer.outcome.map(Outcome::as_str))
            .with_some("certainty", answer.sureness.map(Sureness::to_value));
        if !self.categories.is_empty() {
            object.set("categories", texts(self.categories.iter().map(ToString::to_string)));
        }
        if let (None, Some(partial)) = (answer.outcome, &answer.partial) {
            object.set("possible", texts(partial.possible.iter().map(|outcome| outcome.to_string())));
            object.set("deciding", texts(partial.deciding.iter().map(ToString::to_string)));
        }
        Value::Object(object)
    }
}

impl Briefing {
    /// The same briefing with who hears it.
    #[must_use]
    pub fn heard_by(mut self, givers: impl IntoIterator<Item = Giver>) -> Self {
        for giver in givers {
            match self.hearers.iter_mut().find(|hearer| hearer.giver == giver) {
                Some(hearer) => hearer.count = hearer.count.saturating_add(1),
                None => self.hearers.push(Hearer { giver, count: 1 }),
            }
        }
        self.hearers.sort_unstable();
        self
    }

    /// The open questions whose answer would change something on the page, each once.
    pub fn questions(&self) -> Vec<&QuestionId> {
        let rows = self.rows.iter().flat_map(|row| &row.answer.questions);
        let ways = self.onward.iter().flat_map(|(_, all)| all).flat_map(|one| &one.ways);
        let mut questions: Vec<&QuestionId> =
            rows.chain(ways.flat_map(|way| &way.answer.questions)).collect();
        questions.sort();
        questions.dedup();
        questions
    }

    /// The names of the unknown facts that would decide something for this participant, in the order of the
    /// vocabulary.
    pub fn deciding(&self) -> Vec<&'static str> {
        let named = |name: &str| {
            self.rows.iter().filter(|row| row.answer.outcome.is_none()).any(|row| {
                row.answer.partial.as_ref().is_some_and(|partial| partial.deciding.contains(&name))
            })
        };
        Scope::Share.facts().iter().map(|spec| spec.name).filter(|name| named(name)).collect()
    }

    /// As canonical JSON.
    pub fn to_value(&self) -> Value<'static> {
        let ids = |ids: &[RuleId]| texts(ids.iter().map(ToString::to_string));
        let onward = self.onward.iter().map(|(matter, found)| {
            let found = found.iter().map(Onward::to_value).collect::<Value<'_>>();
            Value::Object(Object::new().with("matter", matter.as_str()).with("destinations", found))
        });
        let hearers = self.hearers.iter().map(|hearer| {
            Value::Object(Object::new().with("giver", hearer.giver.as_str()).with("count", hearer.count))
        });
        Value::Object(
            Object::new()
                .with("on", self.on)
                .with("book", self.book.clone())
                .with("facts", self.facts.to_object())
                .with("assumed", self.assumed.to_object())
                .with("first", texts(self.first.iter().map(ToString::to_string)))
                .with("rows", self.rows.iter().map(Row::to_value).collect::<Value<'_>>())
                .with("onward", onward.collect::<Value<'_>>())
                .with("silence", ids(&self.silence))
                .with("notices", ids(&self.notices))
                .with("hearers", hearers.collect::<Value<'_>>())
                .with("questions", texts(self.questions().into_iter().map(ToString::to_string)))
                .with("deciding", texts(self.deciding().into_iter().map(str::to_owned))),
        )
    }
}

fn texts(texts: impl Iterator<Item = String>) -> Value<'static> {
    texts.map(Value::from).collect()
}

impl fmt::Debug for Briefing {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Briefing({} rows on {})", self.rows.len(), self.on)
    }
}

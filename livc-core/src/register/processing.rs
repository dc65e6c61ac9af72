//! What the controller owes about the processing itself: the list of the categories of persons with access, the content of
//! a processing register, and what livc can say for an assessment of the impact on data protection.
//!
//! All of it is computed from the vocabularies, the rule book and what the cell recorded of itself. It names no casus and no
//! person. What only the host knows is a marked gap and is never made up.

use core::fmt;
use core::fmt::Write as _;
use std::collections::{BTreeMap, BTreeSet};

use super::kept::own_period;
use super::look::item_of;
use super::rights::situation as request_situation;
use super::state::Register;
use crate::canonical::{Object, Value};
use crate::cell::Cell;
use crate::code::{Certainty, Code, Language};
use crate::code_enum;
use crate::error::Result;
use crate::event::{BasisCategory, BasisOperation, Controller, DataClass, Fact, Function, KeptData};
use crate::message::{Argument, Message};
use crate::rule::vocabulary::{keep, share};
use crate::rule::{Keeping, Outcome, QuestionId, RuleBook, RuleEffect, RuleId};
use crate::sharing::{Page, Section};
use crate::time::Day;

code_enum! {
    /// What data are processed for.
    pub enum ProcessingPurpose: u8, "processing_purpose" {
        /// Running the cell: seats, members, invitations, meetings.
        Cell = 1 => "cell",
        /// Receiving and screening signals.
        Signals = 2 => "signals",
        /// Case-focused follow-up of persons on the mayor's list.
        FollowUp = 3 => "follow_up",
        /// That cards were shown, sheets sent and threats passed on, without their content.
        CommonDatabase = 4 => "common_database",
        /// Requests of persons, corrections, and looks that were broken open.
        Rights = 5 => "rights",
        /// Accounting for who looked, what was answered and what was destroyed.
        Accountability = 6 => "accountability",
    }
}

code_enum! {
    /// Whom data are about.
    pub enum DataSubjects: u8, "data_subjects" {
        /// Members and participants of the cell.
        Members = 1 => "members",
        /// Persons discussed.
        PersonsDiscussed = 2 => "persons_discussed",
        /// Those who reported, by sector only.
        Reporters = 3 => "reporters",
        /// Those who ask about their data, by the number of the request only.
        Applicants = 4 => "applicants",
    }
}

code_enum! {
    /// What livc itself does to keep data safe.
    pub enum SecurityFact: u8, "security_fact" {
        /// Entries stand in a hash chain: an altered one is found.
        HashChain = 1 => "hash_chain",
        /// Facts and free text enter the chain as salted commitments, and can be destroyed.
        SaltedCommitments = 2 => "salted_commitments",
        /// Persons are references of the host, others in each cell.
        Pseudonyms = 3 => "pseudonyms",
        /// Free text stands apart and is opened by a key that only a look makes.
        PayloadKeys = 4 => "payload_keys",
        /// Every look gives an access event.
        AccessEvents = 5 => "access_events",
        /// What is shown is decided by rules, class by class; the default is no.
        DefaultDeny = 6 => "default_deny",
    }
}

code_enum! {
    /// What only the host knows: to be completed by the host.
    pub enum HostGap: u8, "host_gap" {
        /// Name and address of the controller.
        ControllerContact = 1 => "controller_contact",
        /// How to reach the data-protection officer.
        OfficerContact = 2 => "officer_contact",
        /// Where the data are hosted, and by which processors.
        Hosting = 3 => "hosting",
        /// Encryption, backups, how users are authenticated.
        TechnicalSecurity = 4 => "technical_security",
        /// Transfers to third countries.
        Transfers = 5 => "transfers",
        /// What stands in the free text and the documents of the host.
        FreeText = 6 => "free_text",
        /// How high the remaining risk is found to be.
        ResidualRisk = 7 => "residual_risk",
    }
}

/// A row of the list of categories with access: somebody in a function, under a legislation, and what he may read.
#[derive(Clone, Debug, PartialEq, Eq)]
struct AccessRow {
    function: Function,
    regime: share::Regime,
    listed: bool,
    classes: Vec<(DataClass, Outcome, Vec<RuleId>)>,
}

impl AccessRow {
    fn reads(&self) -> impl Iterator<Item = DataClass> + '_ {
        self.classes
            .iter()
            .filter(|(_, outcome, _)| *outcome == Outcome::Permitted)
            .map(|(class, _, _)| *class)
    }
}

/// How long data may be kept, or a request may wait: a period with its rule, or the open questions.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Kept {
    For(Keeping, Certainty, Option<RuleId>),
    Open(Vec<QuestionId>),
}

/// A purpose, and what is processed for it.
#[derive(Clone, Debug, PartialEq, Eq)]
struct PurposeRow {
    purpose: ProcessingPurpose,
    kinds: Vec<&'static str>,
    classes: BTreeSet<DataClass>,
    subjects: Vec<DataSubjects>,
    kept: Vec<Kept>,
}

/// The processing of a cell, on a day: the categories of persons with access, the purposes, and what an assessment of
/// the impact on data protection needs.
#[derive(Clone, PartialEq, Eq)]
pub struct Processing {
    on: Day,
    cell: String,
    controller: Controller,
    book: String,
    bases: Vec<String>,
    access: Vec<AccessRow>,
    purposes: Vec<PurposeRow>,
    questions: Vec<QuestionId>,
}

fn words<T: Code>(all: impl IntoIterator<Item = T>) -> Value<'static> {
    all.into_iter().map(|word| Value::from(word.as_str())).collect()
}

impl Processing {
    /// As canonical JSON: `access` (the list of categories with access), `purposes` (the register), and `fields`, `questions`,
    /// `security` and `host` (what the host completes) for an assessment.
    pub fn to_value(&self) -> Value<'static> {
        let access = self.access.iter().map(|row| {
            let class = |(class, outcome, rules): &(DataClass, Outcome, Vec<RuleId>)| {
                let rules = rules.iter().map(|rule| Value::from(rule.to_string())).collect::<Value<'_>>();
                let row = Object::new().with("class", class.as_str()).with("outcome", outcome.as_str());
                Value::Object(row.with("rules", rules))
            };
            Value::Object(
                Object::new()
                    .with("function", row.function.as_str())
                    .with("regime", row.regime.as_str())
                    .with("listed", row.listed)
                    .with("classes", row.classes.iter().map(class).collect::<Value<'_>>()),
            )
        });
        let purposes = self.purposes.iter().map(|row| {
            Value::Object(
                Object::new()
                    .with("purpose", row.purpose.as_str())
                    .with("controller", self.controller.as_str())
                    .with("persons", words(row.subjects.iter().copied()))
                    .with("classes", words(row.classes.iter().copied()))
                    .with("kinds", row.kinds.iter().map(|kind| Value::from(*kind)).collect::<Value<'_>>())
                    .with("recipients", words(self.recipients(row)))
                    .with("retention", row.kept.iter().map(Kept::to_value).collect::<Value<'_>>()),
            )
        });
        let fields = Fact::KINDS.iter().flat_map(|kind| {
            Fact::classes(kind).unwrap_or_default().iter().map(|(field, class)| {
                let row = Object::new().with("kind", *kind).with("field", *field);
                Value::Object(row.with("class", class.as_str()))
            })
        });
        let text = |text: &String| Value::from(text.clone());
        Value::Object(
            Object::new()
                .with("on", self.on)
                .with("cell", self.cell.clone())
                .with("controller", self.controller.as_str())
                .with("book", self.book.clone())
                .with("bases", self.bases.iter().map(text).collect::<Value<'_>>())
                .with("access", access.collect::<Value<'_>>())
                .with("purposes", purposes.collect::<Value<'_>>())
                .with("fields", fields.collect::<Value<'_>>())
                .with(
                    "questions",
                    self.questions.iter().map(|id| Value::from(id.to_string())).collect::<Value<'_>>(),
                )
                .with("security", words(SecurityFact::ALL.iter().copied()))
                .with("host", words(HostGap::ALL.iter().copied())),
        )
    }

    /// The purposes as CSV (RFC 4180), one a line, in codes; lists are joined by a semicolon.
    pub fn csv(&self) -> String {
        let mut out = String::from("purpose,controller,persons,classes,recipients,retention\r\n");
        let join = |words: Vec<&str>| words.join(";");
        for row in &self.purposes {
            let kept: Vec<String> = row.kept.iter().map(Kept::code).collect();
            let _ = write!(
                out,
                "{},{},{},{},{},{}\r\n",
                row.purpose,
                self.controller,
                join(row.subjects.iter().map(|word| word.as_str()).collect()),
                join(row.classes.iter().map(|word| word.as_str()).collect()),
                join(self.recipients(row).iter().map(|word| word.as_str()).collect()),
                kept.join(";"),
            );
        }
        out
    }

    /// All of it on one page, in a language. Questions stand in it in the language that was asked for; render it in the same.
    ///
    /// # Errors
    /// [`crate::ErrorKind::MissingText`] when the book is not the one that was asked.
    pub fn page(&self, book: &RuleBook, language: Language) -> Result<Page> {
        let list = |words: Vec<Argument>| Argument::All(words);
        let plain = Message::new;
        let mut sections = vec![Section {
            heading: None,
            lines: vec![
                Message::new("processing-controller").with("controller", Argument::word(self.controller)),
            ],
        }];
        for row in &self.purposes {
            let mut lines = vec![
                plain("processing-persons")
                    .with("persons", list(row.subjects.iter().map(|one| Argument::word(*one)).collect())),
                plain("processing-classes")
                    .with("classes", list(row.classes.iter().map(|one| Argument::word(*one)).collect())),
            ];
            let recipients = self.recipients(row);
            lines.push(if recipients.is_empty() {
                plain("processing-no-recipients")
            } else {
                plain("processing-recipients")
                    .with("recipients", list(recipients.into_iter().map(Argument::word).collect()))
            });
            lines.extend(row.kept.iter().map(Kept::message));
            let heading = plain("processing-purpose").with("purpose", Argument::word(row.purpose));
            sections.push(Section { heading: Some(heading), lines });
        }
        let rows = self.access.iter().filter(|row| row.reads().next().is_some()).map(|row| {
            let classes = row.reads().map(Argument::word).collect();
            plain(if row.listed { "processing-access-listed" } else { "processing-access-unlisted" })
                .with("function", Argument::word(row.function))
                .with("regime", Argument::word(row.regime))
                .with("classes", list(classes))
        });
        let section =
            |heading: &str, lines: Vec<Message>| Section { heading: Some(Message::new(heading)), lines };
        sections.push(section("processing-access", rows.collect()));
        let mut classes: BTreeMap<DataClass, i64> = BTreeMap::new();
        for (_, class) in Fact::KINDS.iter().flat_map(|kind| Fact::classes(kind).unwrap_or_default()) {
            let count = classes.entry(*class).or_default();
            *count = count.saturating_add(1);
        }
        let fields = classes.into_iter().map(|(class, count)| {
            plain("processing-field")
                .with("class", Argument::word(class))
                .with("count", Argument::Number(count))
        });
        sections.push(section("processing-fields", fields.collect()));
        let questions = self.questions.iter().map(|id| {
            Ok(plain("processing-question").with("text", Argument::text(book.question_text(id, language)?)))
        });
        sections.push(section("processing-questions", questions.collect::<Result<_>>()?));
        let item = |word: Argument| plain("processing-item").with("text", word);
        let security = SecurityFact::ALL.iter().map(|word| item(Argument::word(*word)));
        sections.push(section("processing-security", security.collect()));
        let host = HostGap::ALL.iter().map(|word| item(Argument::word(*word)));
        sections.push(section("processing-host", host.collect()));
        let title = plain("processing-title").with("day", Argument::Day(self.on));
        Ok(Page { first: Vec::new(), title, sections })
    }

    /// The page with its texts, as [`Page::to_value`] gives it, and the purposes as `csv`. `render` is that of a `Locale` of
    /// the same language.
    ///
    /// # Errors
    /// As [`Processing::page`], and those of `render`.
    pub fn texts(
        &self,
        book: &RuleBook,
        language: Language,
        render: impl Fn(&Message) -> Result<String>,
    ) -> Result<Value<'static>> {
        let page = self.page(book, language)?.to_value(render)?;
        Ok(Value::Object(Object::new().with("csv", self.csv()).with("page", page)))
    }

    /// Who reads something of what is processed for a purpose.
    fn recipients(&self, row: &PurposeRow) -> Vec<Function> {
        // What a view never shows has no reader, even where the facts beside it have.
        let read = |access: &AccessRow| {
            let listed = access.listed == (row.purpose != ProcessingPurpose::Signals);
            listed && row.purpose.is_read() && access.reads().any(|class| row.classes.contains(&class))
        };
        let readers: BTreeSet<Function> =
            self.access.iter().filter(|row| read(row)).map(|row| row.function).collect();
        readers.into_iter().collect()
    }
}

impl fmt::Debug for Processing {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Processing({} on {})", self.cell, self.on)
    }
}

impl Kept {
    fn to_value(&self) -> Value<'static> {
        Value::Object(match self {
            Self::For(keeping, certainty, rule) => Object::new()
                .with("start", keeping.start.as_str())
                .with("length", u32::from(keeping.length))
                .with("unit", keeping.unit.as_str())
                .with("certainty", certainty.as_str())
                .with_some("rule", rule.as_ref().map(ToString::to_string)),
            Self::Open(questions) => {
                let questions = questions.iter().map(|id| Value::from(id.to_string()));
                Object::new().with("questions", questions.collect::<Value<'_>>())
            }
        })
    }

    fn code(&self) -> String {
        match self {
            Self::For(keeping, certainty, _) => {
                format!("{} {} from {} ({certainty})", keeping.length, keeping.unit, keeping.start)
            }
            Self::Open(_) => "open".to_owned(),
        }
    }

    fn message(&self) -> Message {
        match self {
            Self::For(keeping, certainty, _) => Message::new("processing-kept")
                .with("count", Argument::Number(i64::from(keeping.length)))
                .with("unit", Argument::word(keeping.unit))
                .with("start", Argument::word(keeping.start))
                .with("certainty", Argument::word(*certainty)),
            Self::Open(_) => Message::new("processing-kept-open"),
        }
    }
}

impl ProcessingPurpose {
    /// The purpose for which facts of a kind are recorded, told by what is in them, so that a new kind has one too.
    fn of(kind: &str) -> Self {
        let fields = Fact::classes(kind).unwrap_or_default();
        let has = |class: DataClass| fields.iter().any(|(_, own)| *own == class);
        let about_casus = fields.iter().any(|(field, class)| *field == "casus" && *class != DataClass::Count);
        if ["request_", "correction_", "glass_"].iter().any(|start| kind.starts_with(start))
            && kind != "request_forwarded"
        {
            Self::Rights
        } else if has(DataClass::Police) || has(DataClass::Sheet) {
            Self::CommonDatabase
        } else if kind.starts_with("looked") || has(DataClass::Count) || kind == "sharing_answered" {
            Self::Accountability
        } else if kind.starts_with("signal_") {
            Self::Signals
        } else if about_casus && kind != "member_invited" {
            Self::FollowUp
        } else {
            Self::Cell
        }
    }

    /// Whether members read it in a view.
    const fn is_read(self) -> bool {
        matches!(self, Self::Signals | Self::FollowUp)
    }

    const fn subjects(self) -> &'static [DataSubjects] {
        match self {
            Self::Cell | Self::Accountability => &[DataSubjects::Members],
            Self::Signals => &[DataSubjects::PersonsDiscussed, DataSubjects::Reporters],
            Self::FollowUp | Self::CommonDatabase => &[DataSubjects::Members, DataSubjects::PersonsDiscussed],
            Self::Rights => {
                &[DataSubjects::Applicants, DataSubjects::PersonsDiscussed, DataSubjects::Members]
            }
        }
    }

    /// What the cell may have set a period of its own for.
    const fn own_data(self) -> Option<KeptData> {
        match self {
            Self::Signals => Some(KeptData::Signal),
            Self::FollowUp | Self::CommonDatabase => Some(KeptData::Casus),
            Self::Accountability => Some(KeptData::AccessTrail),
            Self::Cell | Self::Rights => None,
        }
    }

    const fn data(self) -> keep::Data {
        match self {
            Self::Signals => keep::Data::Signal,
            Self::Accountability => keep::Data::AccessTrail,
            Self::Cell | Self::FollowUp | Self::CommonDatabase | Self::Rights => keep::Data::Casus,
        }
    }
}

impl Register {
    /// The processing of the cell on a day: the list of categories with access, the content of a processing register, and
    /// what livc can say for an assessment of the impact on data protection. It names no casus and no person, so it is no look.
    ///
    /// # Errors
    /// [`crate::ErrorKind::NotOpened`]; [`crate::ErrorKind::ContradictoryFacts`] for a book that knows no such situation.
    pub fn processing(&self, book: &RuleBook, on: Day) -> Result<Processing> {
        let cell = self.opened()?;
        let mut kinds: BTreeMap<ProcessingPurpose, Vec<&'static str>> = BTreeMap::new();
        for kind in Fact::KINDS {
            kinds.entry(ProcessingPurpose::of(kind)).or_default().push(*kind);
        }
        let row = |(purpose, kinds): (ProcessingPurpose, Vec<&'static str>)| {
            let classes = kinds.iter().flat_map(|kind| Fact::classes(kind).unwrap_or_default());
            Ok(PurposeRow {
                purpose,
                classes: classes.map(|(_, class)| *class).collect(),
                subjects: purpose.subjects().to_vec(),
                kept: kept(book, cell, purpose, on)?,
                kinds,
            })
        };
        let settled = |id: &QuestionId| {
            cell.settled
                .iter()
                .any(|one| one.question.as_str() == id.as_str() && one.on <= on && on < one.until)
        };
        let questions = book.questions().iter().map(|question| question.id.clone());
        Ok(Processing {
            on,
            cell: cell.id.to_string(),
            controller: cell.controller,
            book: book.hash().to_owned(),
            bases: cell
                .bases
                .iter()
                .filter(|basis| basis.period.contains(on))
                .map(|basis| basis.declared.article.to_string())
                .collect(),
            access: access(book, cell, on)?,
            purposes: kinds.into_iter().map(row).collect::<Result<_>>()?,
            questions: questions.filter(|id| !settled(id)).collect(),
        })
    }
}

/// How long what is processed for a purpose may be kept; for requests, by when they are answered.
fn kept(book: &RuleBook, cell: &Cell, purpose: ProcessingPurpose, on: Day) -> Result<Vec<Kept>> {
    if purpose == ProcessingPurpose::Cell {
        return Ok(vec![Kept::Open(Vec::new())]);
    }
    let own = purpose.own_data().and_then(|data| own_period(cell, data));
    let base = keep::Situation {
        data: purpose.data(),
        host_period: if own.is_some() { keep::HostPeriod::Set } else { keep::HostPeriod::None },
        ..keep::Situation::baseline()
    };
    let situation =
        if purpose == ProcessingPurpose::Rights { request_situation(cell, None, false) } else { base };
    let decision = book.decide(&situation, on)?;
    let fired = decision.fired().iter().filter_map(|fired| book.rule(fired.rule()));
    let (mut periods, mut questions) = (Vec::new(), Vec::new());
    for rule in fired {
        match &rule.effect {
            RuleEffect::Period(keeping) => {
                periods.push(Kept::For(*keeping, rule.certainty, Some(rule.id.clone())));
            }
            RuleEffect::Question { question, .. } => questions.push(question.clone()),
            _ => {}
        }
    }
    periods.extend(own.map(|own| Kept::For(own, Certainty::Local, None)));
    if purpose == ProcessingPurpose::Rights {
        // By when a request is answered says nothing of how long it is kept.
        periods.push(Kept::Open(Vec::new()));
    }
    Ok(if periods.is_empty() { vec![Kept::Open(questions)] } else { periods })
}

/// Who may read which class, by the rules of a day: each seat, and invitees of each legislation whose mandate covers them.
fn access(book: &RuleBook, cell: &Cell, on: Day) -> Result<Vec<AccessRow>> {
    use share::{Giver, Regime};
    let seats = [
        (Function::Mayor, Giver::Mayor),
        (Function::MayorRepresentative, Giver::MayorRepresentative),
        (Function::PoliceChief, Giver::PoliceChief),
        (Function::PoliceRepresentative, Giver::PoliceRepresentative),
        (Function::PreventionOfficial, Giver::PreventionOfficial),
    ];
    let police = [Function::PoliceChief, Function::PoliceRepresentative];
    let regime =
        |function: &Function| if police.contains(function) { Regime::Federal } else { Regime::Municipal };
    let mut who: Vec<(Function, Giver, Regime)> =
        seats.iter().map(|(function, giver)| (*function, *giver, regime(function))).collect();
    who.push((Function::MunicipalInvitee, Giver::MunicipalInvitee, Regime::Municipal));
    let communities =
        [Regime::FrenchCommunity, Regime::Flemish, Regime::GermanSpeaking, Regime::Walloon, Regime::Brussels];
    who.extend(communities.map(|regime| (Function::CommunityInvitee, Giver::CommunityInvitee, regime)));
    let consult = cell.basis_on(BasisCategory::Casussen, BasisOperation::Consult, on).is_some();
    let mut rows = Vec::new();
    for (function, giver, regime) in who {
        let invited = matches!(function, Function::MunicipalInvitee | Function::CommunityInvitee);
        for listed in [true, false] {
            let base = share::Situation {
                op: share::Op::ConsultFile,
                giver,
                regime,
                receiver: share::Receiver::OwnFile,
                purpose: share::Purpose::Prevention,
                subject: share::Subject::ListedPerson,
                founding: share::Founding::Law,
                listed: if listed { share::Listed::Yes } else { share::Listed::No },
                basis: if consult { share::Basis::Declared } else { share::Basis::None },
                tier: if invited { share::Tier::AdHoc } else { share::Tier::Core },
                protocol: if invited { share::Protocol::Signed } else { share::Protocol::NotRequired },
                mandate: if function == Function::CommunityInvitee {
                    share::Mandate::Covers
                } else {
                    share::Mandate::NotNeeded
                },
                care: if invited { share::Care::None } else { share::Care::NotRelevant },
                ..share::Situation::baseline()
            };
            let mut classes = Vec::new();
            for class in DataClass::ALL {
                if let Some(item) = item_of(*class) {
                    let decision = book.decide(&share::Situation { item, ..base }, on)?;
                    let rules = decision.fired().iter().filter_map(|fired| book.rule(fired.rule()));
                    let deciding = rules.filter(|rule| {
                        matches!(
                            rule.effect,
                            RuleEffect::Permit
                                | RuleEffect::Forbid
                                | RuleEffect::Close
                                | RuleEffect::Question { .. }
                        )
                    });
                    classes.push((
                        *class,
                        decision.outcome(),
                        deciding.map(|rule| rule.id.clone()).collect(),
                    ));
                }
            }
            rows.push(AccessRow { function, regime, listed, classes });
        }
    }
    // Who reported is for the coordinator alone (guard rail 15).
    rows.push(AccessRow {
        function: Function::Coordinator,
        regime: Regime::Municipal,
        listed: false,
        classes: vec![(DataClass::Reporter, Outcome::Permitted, Vec::new())],
    });
    Ok(rows)
}

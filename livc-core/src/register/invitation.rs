//! The text of an invitation, made of the same fact by which it is then judged: so it is complete by construction.

use super::command::Command;
use super::decide::{Context, OrRefusal};
use super::invite::invited;
use super::state::Register;
use crate::canonical::{Object, Value};
use crate::cell::Member;
use crate::code::{Code as _, Language};
use crate::error::{Error, ErrorKind, Result};
use crate::event::{Addressee, Fact, Function, InvitationPart, MemberInvited, Regime};
use crate::law::{ProvisionId, Provisions};
use crate::message::{Argument, Message};
use crate::rule::vocabulary::invite;
use crate::rule::{Answer, RuleBook};
use crate::sharing::{Page, Section};
use crate::time::Day;

/// Who may be invited, by the law of 30 July 2018.
const INVITEES: &str = "l18/3/1/invitees";
/// The purpose of a cell.
const PURPOSE: &str = "l18/2/1";

/// An invitation that may be sent and recorded: the fact with all that it states, its text with places for what livc
/// does not know (hour, place, the person), and what the rules say to it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InvitationText {
    /// The fact to record once it is sent.
    pub fact: MemberInvited,
    /// What the rules answer to it: to the move, to the invitation, and for one casus to naming the person.
    pub answers: Vec<Answer>,
    /// The text.
    pub page: Page,
}

impl InvitationText {
    /// As canonical JSON: `do`, the fact for a command; the rendered `page`; and the identifiers of the `notices`.
    /// `render` is that of a `Locale` of the language that was asked for.
    ///
    /// # Errors
    /// Those of `render`.
    pub fn to_value(&self, render: impl Fn(&Message) -> Result<String>) -> Result<Value<'static>> {
        let notices = self.answers.iter().flat_map(|answer| &answer.notices);
        let notices = notices.map(|line| Value::from(line.id.to_string())).collect::<Value<'_>>();
        Ok(Value::Object(
            Object::new()
                .with("do", Fact::from(self.fact.clone()).to_object())
                .with("notices", notices)
                .with("page", self.page.to_value(render)?),
        ))
    }
}

/// What came of asking for a text, as canonical JSON: that of the text, or `{"refused":{..}}`.
///
/// # Errors
/// Those of `render`.
pub fn invitation_value(
    asked: &OrRefusal<InvitationText>,
    render: impl Fn(&Message) -> Result<String>,
) -> Result<Value<'static>> {
    match asked {
        Ok(text) => text.to_value(render),
        Err(refusal) => Ok(Value::Object(Object::new().with("refused", refusal.to_value()))),
    }
}

impl Register {
    /// The text of the invitation that a command records: its one fact is a `member_invited` with the day of the meeting.
    /// What is missing is filled in: the addressee that the decree asks for, the day of sending, and what the text
    /// states. It names no other participant, no casus of another, and no person: the place of the person is left open.
    ///
    /// The command is decided as it would be when it is recorded, and nothing is recorded.
    ///
    /// # Errors
    /// As [`Register::decide`] and [`Provisions::cite`]; [`ErrorKind::UnknownKind`] for a command with another fact;
    /// [`ErrorKind::MissingKey`] without the day of the meeting.
    pub fn invitation(
        &self,
        context: Context<'_>,
        command: &Command,
        law: &Provisions,
        language: Language,
    ) -> Result<OrRefusal<InvitationText>> {
        let [Fact::MemberInvited(given)] = command.facts.as_slice() else {
            let error = Error::new(ErrorKind::UnknownKind, "the text is of one invitation");
            return Err(error.at_field("do").expecting(["member_invited"]));
        };
        let cell = self.opened()?;
        let member = cell.members.get(&given.member).ok_or_else(|| {
            Error::new(ErrorKind::UnknownMember, "no member with this reference").at_field("do[0].member")
        })?;
        let meeting_on = given.meeting_on.ok_or_else(|| {
            Error::new(ErrorKind::MissingKey, "the day of the meeting").at_field("do[0].meeting_on")
        })?;
        let states = InvitationPart::ALL.iter().copied();
        let fact = MemberInvited {
            addressee: given.addressee.or(Some(addressee(member))),
            sent: given.sent.or(Some(command.on)),
            states: states.filter(|part| given.casus.is_some() || *part != InvitationPart::Person).collect(),
            ..given.clone()
        };
        let whole = Command { facts: vec![Fact::from(fact.clone())], ..command.clone() };
        let decided = match self.decide(context, &whole)? {
            Ok(decided) => decided,
            Err(refusal) => return Ok(Err(refusal)),
        };
        let writer = Writer { book: context.book, law, language, on: fact.sent.unwrap_or(command.on) };
        let lines = writer.lines(&fact, member, meeting_on, &self.services(&fact, command.on)?)?;
        let casus = fact.casus.as_ref().and_then(|casus| self.casus(casus));
        let mut asked = invited(context.book, cell, casus, command, &fact, Function::Mayor)?;
        let notices = match asked.first_mut() {
            Some(facts) => {
                // That it is late is for whoever invites, and stands beside the text; what its reader should know is
                // what would be said of one in time.
                facts.set("notice", invite::Notice::Enough.as_str())?;
                writer.notices(&[context.book.answer(facts, command.on)?])?
            }
            None => Vec::new(),
        };
        let mut sections = vec![Section { heading: None, lines }];
        if !notices.is_empty() {
            sections.push(Section { heading: Some(Message::new("invitation-section")), lines: notices });
        }
        let page = Page { first: Vec::new(), title: Message::new("invitation-title"), sections };
        Ok(Ok(InvitationText { fact, answers: decided.answers, page }))
    }

    /// The services that are invited to the same: by a standing invitation, or to this casus. Of none it is said to what
    /// else it is invited.
    fn services(&self, fact: &MemberInvited, on: Day) -> Result<Vec<String>> {
        let invited = |member: &Member| {
            let invitation = member.invitation_on(fact.casus.as_ref(), on);
            invitation.is_some_and(|one| one.casus.is_none() || one.casus == fact.casus)
        };
        let members = self.opened()?.members.iter();
        let invited = members.filter(|(reference, member)| **reference == fact.member || invited(member));
        let mut services: Vec<String> =
            invited.filter_map(|(_, member)| Some(member.service.as_ref()?.as_str().to_owned())).collect();
        services.sort();
        services.dedup();
        Ok(services)
    }
}

/// To whom an invitation goes where the host does not say it: a service of the French Community is invited through the
/// hierarchical superior, unless its direction is the addressee, which only the host can know.
fn addressee(member: &Member) -> Addressee {
    if member.regime == Regime::FrenchCommunity { Addressee::Superior } else { Addressee::Participant }
}

struct Writer<'a> {
    book: &'a RuleBook,
    law: &'a Provisions,
    language: Language,
    on: Day,
}

impl Writer<'_> {
    fn article(&self, id: &ProvisionId) -> Result<String> {
        Ok(self.law.cite(id, self.on)?.label(self.language))
    }

    fn articles(&self, ids: &[ProvisionId]) -> Result<Argument> {
        Ok(Argument::texts(ids.iter().map(|id| self.article(id)).collect::<Result<Vec<_>>>()?))
    }

    fn lines(
        &self,
        fact: &MemberInvited,
        member: &Member,
        meeting_on: Day,
        services: &[String],
    ) -> Result<Vec<Message>> {
        let to = fact.addressee.unwrap_or(Addressee::Participant);
        let mut lines = vec![Message::new(format!("invitation-to.{}", to.as_str()))];
        if let Some(service) = &member.service {
            lines.push(Message::new("invitation-service").with("service", Argument::text(service.as_str())));
        }
        lines.push(Message::new("invitation-sent").with("day", Argument::Day(self.on)));
        let purpose = self.articles(&[ProvisionId::new(PURPOSE)?, ProvisionId::new(INVITEES)?])?;
        lines.push(Message::new("invitation-purpose").with("articles", purpose));
        lines.push(Message::new("invitation-when").with("day", Argument::Day(meeting_on)));
        lines.push(Message::new(if fact.casus.is_some() {
            "invitation-person"
        } else {
            "invitation-standing"
        }));
        if let Some(reasons) = &fact.child_reasons {
            lines.push(Message::new("invitation-child").with("document", Argument::text(reasons.as_str())));
        }
        lines.push(if services.is_empty() {
            Message::new("invitation-services-fill")
        } else {
            Message::new("invitation-services").with("services", Argument::texts(services.iter().cloned()))
        });
        if let Some(contribution) = &fact.contribution {
            let document = Argument::text(contribution.as_str());
            lines.push(Message::new("invitation-contribution").with("document", document));
        }
        lines
            .push(Message::new("invitation-decree").with("articles", self.articles(&self.grounds(member)?)?));
        if let Some(urgency) = &fact.urgency {
            lines.push(Message::new("invitation-urgency").with("document", Argument::text(urgency.as_str())));
        }
        Ok(lines)
    }

    /// The law, and the article by which a decree mandates the service, as far as livc has it.
    fn grounds(&self, member: &Member) -> Result<Vec<ProvisionId>> {
        let mut grounds = vec![ProvisionId::new(INVITEES)?];
        let article = member.mandate_record_on(self.on).and_then(|record| record.article.as_ref());
        let known = article.and_then(|article| ProvisionId::new(article.as_str()).ok());
        grounds.extend(known.filter(|id| self.law.cite(id, self.on).is_ok()));
        Ok(grounds)
    }

    /// What the rules of the invitation remind of, each once.
    fn notices(&self, answers: &[Answer]) -> Result<Vec<Message>> {
        let mut notices = Vec::new();
        for line in answers.iter().flat_map(|answer| &answer.notices) {
            let text = Argument::text(self.book.rule_text(&line.id, self.language)?);
            let note = Message::new("briefing-note").with("text", text);
            let note = note.with("articles", self.articles(&line.cites)?);
            if !notices.contains(&note) {
                notices.push(note);
            }
        }
        Ok(notices)
    }
}

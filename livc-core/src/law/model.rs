use std::borrow::Cow;

use super::id::{ActId, ProvisionId};
use crate::canonical::{Object, Value};
use crate::code::{Certainty, Code as _, Language};
use crate::code_enum;
use crate::time::{Day, Period};

pub(super) type Text = Cow<'static, str>;

code_enum! {
    /// What sort of act a provision belongs to.
    pub enum ActKind: u8, "act_kind" {
        /// A law of the federal parliament.
        Law = 1 => "law",
        /// A decree of a Community or Region.
        Decree = 2 => "decree",
        /// An ordinance of the Brussels Region or Common Community Commission.
        Ordinance = 3 => "ordinance",
        /// A code.
        Code = 4 => "code",
        /// A royal decree.
        RoyalDecree = 5 => "royal_decree",
        /// A judgment.
        Judgment = 6 => "judgment",
        /// A circular: it explains, it does not bind as a law does.
        Circular = 7 => "circular",
        /// A regulation of the European Union.
        Regulation = 8 => "regulation",
        /// An order of a government of a Community or Region.
        GovernmentOrder = 9 => "government_order",
    }
}

/// The same words in the four languages.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Texts {
    pub(super) nl: Text,
    pub(super) fr: Text,
    pub(super) de: Text,
    pub(super) en: Text,
}

impl Texts {
    /// The words in this language.
    pub fn get(&self, language: Language) -> &str {
        match language {
            Language::Nl => &self.nl,
            Language::Fr => &self.fr,
            Language::De => &self.de,
            Language::En => &self.en,
        }
    }

    pub(super) fn to_value(&self) -> Value<'_> {
        let mut object = Object::new();
        for language in Language::ALL {
            object.set(language.as_str(), self.get(*language));
        }
        Value::Object(object)
    }
}

/// An act: a law, a decree, a judgment.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Act {
    pub(super) id: ActId,
    pub(super) kind: ActKind,
    pub(super) title: Texts,
    pub(super) own: Vec<Language>,
    pub(super) cited: Texts,
    pub(super) numac: Option<Text>,
    pub(super) eli: Option<Text>,
    pub(super) published: Option<Day>,
    pub(super) source: Text,
    pub(super) certainty: Certainty,
}

impl Act {
    /// The identifier.
    pub fn id(&self) -> &ActId {
        &self.id
    }

    /// What sort of act it is.
    pub fn kind(&self) -> ActKind {
        self.kind
    }

    /// The title.
    pub fn title(&self) -> &Texts {
        &self.title
    }

    /// The languages in which the title is in our own words, or was not checked against the official one.
    pub fn own_titles(&self) -> &[Language] {
        &self.own
    }

    /// The words that follow the article when it is cited: `van het Strafwetboek (nieuw)`.
    pub fn cited(&self) -> &Texts {
        &self.cited
    }

    /// The number under which the official gazette registered the act.
    pub fn numac(&self) -> Option<&str> {
        self.numac.as_deref()
    }

    /// The European Legislation Identifier: the address of the official text.
    pub fn eli(&self) -> Option<&str> {
        self.eli.as_deref()
    }

    /// The day of publication.
    pub fn published(&self) -> Option<Day> {
        self.published
    }

    /// What was read, in words: for the reviewer, in English.
    pub fn source(&self) -> &str {
        &self.source
    }

    /// How sure livc is that the act exists as described here.
    pub fn certainty(&self) -> Certainty {
        self.certainty
    }
}

/// A provision: an article, or a part of one, during one period.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Provision {
    pub(super) id: ProvisionId,
    pub(super) article: Texts,
    pub(super) subject: Texts,
    pub(super) period: Period,
    pub(super) text_certainty: Certainty,
    pub(super) dates_certainty: Certainty,
    pub(super) successor: Option<ProvisionId>,
    pub(super) note: Option<Text>,
}

impl Provision {
    /// The identifier.
    pub fn id(&self) -> &ProvisionId {
        &self.id
    }

    /// The article as it is cited: `art. 4, § 3`.
    pub fn article(&self) -> &Texts {
        &self.article
    }

    /// What it is about, in words of our own.
    pub fn subject(&self) -> &Texts {
        &self.subject
    }

    /// The days on which it holds.
    pub fn period(&self) -> Period {
        self.period
    }

    /// How sure livc is of what it says.
    pub fn text_certainty(&self) -> Certainty {
        self.text_certainty
    }

    /// How sure livc is of its days.
    pub fn dates_certainty(&self) -> Certainty {
        self.dates_certainty
    }

    /// The provision that takes its place on the day on which it ends.
    pub fn successor(&self) -> Option<&ProvisionId> {
        self.successor.as_ref()
    }

    /// What a reviewer should know, in English.
    pub fn note(&self) -> Option<&str> {
        self.note.as_deref()
    }
}

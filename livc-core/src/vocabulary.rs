//! All closed vocabularies of livc in one list.
//!
//! A host fills its forms from it, the C header and the Python enums are generated from it, and a test holds
//! it against the source, so that no vocabulary can be forgotten. The values of a fact of a rule book are a
//! vocabulary named after the scope and the fact: `share_op`.
//!
//! ```
//! let certainty = livc_core::vocabulary::find("certainty").expect("a vocabulary of livc");
//! assert_eq!(certainty.words[0].text, "norm");
//! ```

use std::borrow::Cow;

use crate::canonical::{Object, Value};
use crate::code::Code;
use crate::rule::vocabulary::{FactSpec, Scope};

/// A closed vocabulary, with its words in order.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Vocabulary {
    /// The name, in snake case.
    pub name: Cow<'static, str>,
    /// What it is, in English.
    pub about: &'static str,
    /// The words, in the order of their numbers.
    pub words: Vec<Word>,
}

/// A word of a vocabulary.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Word {
    /// The number, which never changes.
    pub number: u16,
    /// The spelling in data files, JSON, Python and C.
    pub text: &'static str,
    /// What it means, in English.
    pub meaning: &'static str,
    /// What livc may propose about it.
    pub proposed: Proposed,
}

/// What the nearest change may propose about a value of a fact of the rule book; nothing about other words.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Proposed {
    /// To move away from it.
    pub leave: bool,
    /// Never to move to it, or not for some acts: guard rail 18.
    pub never: bool,
    /// Never that somebody else does the same: it ties the item to the one who has it.
    pub own: bool,
}

impl Vocabulary {
    fn of<T: Code>() -> Self {
        let words = T::ALL.iter().map(|word| Word {
            number: word.number(),
            text: word.as_str(),
            meaning: word.meaning(),
            proposed: Proposed::default(),
        });
        Self { name: T::VOCABULARY.into(), about: T::about(), words: words.collect() }
    }

    fn of_fact(scope: Scope, fact: &FactSpec) -> Self {
        let words = (1_u8..).zip(fact.words.iter().zip(fact.meanings));
        let word = |(number, (text, meaning)): (u8, (&&'static str, &&'static str))| Word {
            number: u16::from(number),
            text,
            meaning,
            proposed: Proposed {
                leave: fact.changeable_from >> number & 1 == 1,
                never: fact.never.iter().any(|never| never.value == number),
                own: fact.own >> number & 1 == 1,
            },
        };
        Self {
            name: format!("{}_{}", scope.as_str(), fact.name).into(),
            about: fact.about,
            words: words.map(word).collect(),
        }
    }

    /// The vocabulary as an object: `name` and `words`, each with `number` and `text`, and for a value of a fact
    /// `leave`, `never` and `own` where they hold ([`Proposed`]).
    pub fn to_value(&self) -> Value<'static> {
        let words = self.words.iter().map(|word| {
            let flag = |is: bool| is.then_some(true);
            Value::Object(
                Object::new()
                    .with("number", word.number)
                    .with("text", word.text)
                    .with_some("leave", flag(word.proposed.leave))
                    .with_some("never", flag(word.proposed.never))
                    .with_some("own", flag(word.proposed.own)),
            )
        });
        Value::Object(Object::new().with("name", self.name.clone()).with("words", words.collect::<Vec<_>>()))
    }
}

macro_rules! vocabularies {
    ($($name:ty,)+) => {
        /// Every vocabulary, in alphabetical order of the names.
        pub fn all() -> Vec<Vocabulary> {
            let mut list = vec![$(Vocabulary::of::<$name>(),)+];
            for scope in Scope::ALL {
                list.extend(scope.facts().iter().map(|fact| Vocabulary::of_fact(*scope, fact)));
            }
            list.sort_by(|a, b| a.name.cmp(&b.name));
            list
        }
    };
}

// One line for each `code_enum!` of a room.
vocabularies! {
    crate::casus::ActionFate,
    crate::casus::MomentFate,
    crate::casus::KernelRule,
    crate::casus::PossibleKind,
    crate::casus::ProfileUse,
    crate::casus::RefusalKind,
    crate::casus::SettingName,
    crate::casus::SettingWord,
    crate::casus::SpanUnit,
    crate::casus::Weekday,
    crate::cell::MandateStanding,
    crate::code::Certainty,
    crate::code::Language,
    crate::error::ErrorKind,
    crate::evaluation::Counted,
    crate::evaluation::CoverageState,
    crate::evaluation::Dimension,
    crate::evaluation::FigureOperation,
    crate::evaluation::FigureState,
    crate::evaluation::IndicatorKind,
    crate::evaluation::IndicatorLevel,
    crate::evaluation::IndicatorMeasure,
    crate::evaluation::IndicatorUnit,
    crate::evaluation::Rail,
    crate::evaluation::RoundingMode,
    crate::evaluation::SpanKind,
    crate::evaluation::Untold,
    crate::event::Addressee,
    crate::event::AgeBand,
    crate::event::BasisCategory,
    crate::event::BasisOperation,
    crate::event::Calendar,
    crate::event::Capacity,
    crate::event::CaseOutcome,
    crate::event::CasusState,
    crate::event::CellState,
    crate::event::ClearanceLevel,
    crate::event::ClosingReason,
    crate::event::Confirmation,
    crate::event::ConsentGiven,
    crate::event::Controller,
    crate::event::CorrectedField,
    crate::event::DataClass,
    crate::event::ErasureRefusal,
    crate::event::Function,
    crate::event::GlassVerdict,
    crate::event::HoldGround,
    crate::event::Gap,
    crate::event::Holder,
    crate::event::IncidentKind,
    crate::event::Informed,
    crate::event::InvitationPart,
    crate::event::KeptData,
    crate::event::LookAct,
    crate::event::MandateStatus,
    crate::event::Mark,
    crate::event::MeetingKind,
    crate::event::NoCellReason,
    crate::event::Position,
    crate::event::ProfileAsk,
    crate::event::Progress,
    crate::event::Recoding,
    crate::event::Regime,
    crate::event::RequestAnswer,
    crate::event::RequestGround,
    crate::event::RequestKind,
    crate::event::Scaling,
    crate::event::ScanModule,
    crate::event::Seat,
    crate::event::Sector,
    crate::event::SecurityLead,
    crate::event::SheetReceiver,
    crate::event::ThreatReceiver,
    crate::event::TransferOutcome,
    crate::event::ViewerRole,
    crate::event::YesNo,
    crate::knowledge::AnswerReason,
    crate::knowledge::ContactRole,
    crate::knowledge::EntryKind,
    crate::knowledge::EvidenceGrade,
    crate::knowledge::EvidencePart,
    crate::knowledge::KnowledgeForm,
    crate::knowledge::MatchField,
    crate::knowledge::MatchWay,
    crate::knowledge::PracticeLabel,
    crate::knowledge::SourceAddress,
    crate::knowledge::SourceReading,
    crate::knowledge::TargetGroup,
    crate::knowledge::Transfer,
    crate::knowledge::WorkPhase,
    crate::law::ActKind,
    crate::law::CitedThrough,
    crate::locale::Term,
    crate::place::LanguageRegime,
    crate::place::LanguageRegion,
    crate::place::PlaceChangeKind,
    crate::place::Region,
    crate::place::UnitLevel,
    crate::register::AccountCode,
    crate::register::AgendaGroup,
    crate::register::AgendaMatter,
    crate::register::FigureKind,
    crate::register::Ending,
    crate::register::NextStep,
    crate::register::OverdueKind,
    crate::register::DataSubjects,
    crate::register::HostGap,
    crate::register::ProcessingPurpose,
    crate::register::SecurityFact,
    crate::rule::Duty,
    crate::rule::Effect,
    crate::rule::Measure,
    crate::rule::Moment,
    crate::rule::Outcome,
    crate::rule::Settles,
    crate::rule::Start,
    crate::rule::Unit,
    crate::rule::analysis::FindingKind,
    crate::rule::analysis::PageForm,
    crate::rule::analysis::Section,
    crate::rule::vocabulary::Scope,
    crate::sharing::Depth,
    crate::sharing::Order,
    crate::sharing::Standing,
    crate::sharing::Destination,
    crate::sharing::Direction,
    crate::sharing::Matter,
    crate::time::LegalHoliday,
}

/// The vocabulary of this name.
pub fn find(name: &str) -> Option<Vocabulary> {
    all().into_iter().find(|vocabulary| vocabulary.name == name)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_unique_and_words_have_one_number_each() {
        let list = all();
        assert!(list.windows(2).all(|pair| pair[0].name < pair[1].name));
        for vocabulary in &list {
            let words = &vocabulary.words;
            assert!(words.windows(2).all(|pair| pair[0].number < pair[1].number), "{}", vocabulary.name);
            assert!(words.iter().all(|word| word.number > 0 && !word.meaning.trim().is_empty()));
            assert!(!vocabulary.about.trim().is_empty(), "{}", vocabulary.name);
            assert_eq!(find(&vocabulary.name).as_ref(), Some(vocabulary));
        }
        assert_eq!(find("no such vocabulary"), None);
    }

    #[test]
    fn what_livc_may_propose_stands_with_each_value() {
        let word = |vocabulary: &str, text: &str| {
            let words = find(vocabulary).unwrap().words;
            words.into_iter().find(|word| word.text == text).unwrap()
        };
        let proposed = |vocabulary: &str, text: &str| word(vocabulary, text).proposed;
        assert!(proposed("share_secret", "of_giver").own && !proposed("share_secret", "of_giver").leave);
        assert!(proposed("share_receiver", "database").never);
        assert!(proposed("share_consensus", "not_asked").leave);
        assert!(!proposed("share_consensus", "objection").leave, "nobody is asked again");
        assert_eq!(proposed("outcome", "permitted"), Proposed::default());
        let text = find("share_receiver").unwrap().to_value().to_text();
        assert!(text.contains(r#"{"leave":true,"never":true,"number":15,"text":"database"}"#), "{text}");
    }
}

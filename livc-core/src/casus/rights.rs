//! Corrections of a casus, and the facts by which a request of a person is judged.

use super::fold::Casus;
use crate::code::Code as _;
use crate::error::{Error, ErrorKind, Result};
use crate::event::{
    CorrectedField, CorrectionMade, CorrectionRequested, DataClass, Fact, RequestAnswer, YesNo,
};
use crate::id::Token;
use crate::rule::vocabulary::r#move::{self as facts, Situation};

/// The kinds of facts beside which a contested note may stand: what was decided or said about the person. What comes
/// from police or common database is not among them, so that asking for a correction finds out nothing.
pub const CONTESTABLE: [&str; 10] = [
    "signal_triaged",
    "casus_listed",
    "casus_discussed",
    "contribution_made",
    "casus_weighed",
    "plan_adopted",
    "follow_up_started",
    "casus_reviewed",
    "action_completed",
    "casus_closed",
];

/// What the register knows of a request, or of a look that is broken open.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct OfRights {
    /// Whether the first period of the request runs.
    pub first_period: facts::FirstPeriod,
    /// For how long the look is broken open.
    pub time_limit: facts::TimeLimit,
    /// Whether the actor broke it open himself.
    pub own_glass: bool,
}

impl Default for OfRights {
    fn default() -> Self {
        Self {
            first_period: facts::FirstPeriod::NotRelevant,
            time_limit: facts::TimeLimit::NotRelevant,
            own_glass: false,
        }
    }
}

impl CorrectedField {
    /// The class of what is corrected: whoever may not see it does not see that it was corrected either.
    pub const fn class(self) -> DataClass {
        match self {
            Self::Person | Self::Age => DataClass::Identity,
            Self::Sector => DataClass::Reporter,
            Self::Informed => DataClass::Plan,
        }
    }
}

impl Casus {
    /// Folds a correction in. What was recorded before stays in the journal; from here on the right value holds.
    pub(super) fn correct(&mut self, fact: &Fact) {
        match fact {
            Fact::CorrectionRequested(fact) => self.disputed.extend(key(fact.field, fact.contests.as_ref())),
            Fact::CorrectionMade(fact) => {
                if let Some(key) = key(fact.field, fact.contests.as_ref()) {
                    self.disputed.remove(&key);
                }
                self.corrected.extend(fact.field);
                self.contested.extend(fact.contests.clone());
                match fact.field {
                    Some(CorrectedField::Person) => self.person.clone_from(&fact.person),
                    Some(CorrectedField::Age) => self.age = fact.age,
                    Some(CorrectedField::Sector) => {
                        self.sector = fact.sector;
                        if let (Some(first), Some(sector)) = (self.reports.first_mut(), fact.sector) {
                            first.sector = sector;
                        }
                    }
                    Some(CorrectedField::Informed) => self.informed = fact.informed,
                    None => {}
                }
            }
            _ => {}
        }
    }

    /// Whether a correction changes something that is recorded.
    ///
    /// # Errors
    /// [`ErrorKind::UnknownValue`] where nothing is recorded, [`ErrorKind::Duplicate`] where it is recorded so already.
    pub(crate) fn can_correct(&self, fact: &CorrectionMade) -> Result<()> {
        let Some(field) = fact.field else { return Ok(()) };
        let (recorded, same) = match field {
            CorrectedField::Person => (self.person.is_some(), self.person == fact.person),
            CorrectedField::Age => (self.age.is_some(), self.age == fact.age),
            CorrectedField::Sector => (self.sector.is_some(), self.sector == fact.sector),
            CorrectedField::Informed => (self.informed.is_some(), self.informed == fact.informed),
        };
        if !recorded {
            let error = Error::new(ErrorKind::UnknownValue, "nothing is recorded that could be corrected");
            return Err(error.at_field("field"));
        }
        if same {
            return Err(Error::new(ErrorKind::Duplicate, "it is recorded so").at_field(field.as_str()));
        }
        Ok(())
    }
}

/// Under which word a correction is asked for and made: the field or the kind.
fn key(field: Option<CorrectedField>, contests: Option<&Token>) -> Option<Token> {
    field.map_or_else(|| contests.cloned(), |field| Token::new(field.as_str()).ok())
}

/// A correction is of one field, with the right value of that field and nothing else, or a note beside facts of one
/// kind.
pub(crate) fn check_correction(fact: &CorrectionMade) -> Result<()> {
    one_of(fact.field, fact.contests.as_ref())?;
    let given = [
        (CorrectedField::Person, fact.person.is_some()),
        (CorrectedField::Age, fact.age.is_some()),
        (CorrectedField::Sector, fact.sector.is_some()),
        (CorrectedField::Informed, fact.informed.is_some()),
    ];
    for (field, given) in given {
        if given && fact.field != Some(field) {
            let error = Error::new(ErrorKind::Contradiction, "not the field that is corrected");
            return Err(error.at_field(field.as_str()));
        }
        if !given && fact.field == Some(field) {
            let error = Error::new(ErrorKind::MissingKey, "a correction states the right value");
            return Err(error.at_field(field.as_str()));
        }
    }
    match (&fact.contests, &fact.note) {
        (Some(_), None) => {
            Err(Error::new(ErrorKind::MissingKey, "what is contested has its note").at_field("note"))
        }
        (None, Some(_)) => {
            let error = Error::new(ErrorKind::Contradiction, "a note stands beside what is contested");
            Err(error.at_field("note"))
        }
        _ => Ok(()),
    }
}

/// What a correction is asked of.
pub(crate) fn check_asked(fact: &CorrectionRequested) -> Result<()> {
    one_of(fact.field, fact.contests.as_ref())
}

fn one_of(field: Option<CorrectedField>, contests: Option<&Token>) -> Result<()> {
    match (field, contests) {
        (None, None) => {
            Err(Error::new(ErrorKind::MissingKey, "a field is corrected, or a kind of facts is contested")
                .at_field("field")
                .expecting(["field", "contests"]))
        }
        (Some(_), Some(_)) => {
            let error = Error::new(ErrorKind::Contradiction, "a field is corrected, or facts are contested");
            Err(error.at_field("contests"))
        }
        (None, Some(kind)) if !CONTESTABLE.contains(&kind.as_str()) => {
            Err(Error::new(ErrorKind::UnknownValue, "not a kind of facts that can be contested")
                .at_field("contests")
                .expecting(CONTESTABLE))
        }
        _ => Ok(()),
    }
}

/// What the facts of this part say of themselves.
pub(super) fn situation(fact: &Fact, rights: OfRights, base: Situation) -> Option<Situation> {
    use facts::{Correction, Reason, Remedies, RightsAct};
    let reason = |given: bool| if given { Reason::Given } else { Reason::Missing };
    Some(match fact {
        Fact::RequestReceived(_) => Situation { rights_act: RightsAct::Received, ..base },
        Fact::RequestAcknowledged(_) => Situation { rights_act: RightsAct::Acknowledged, ..base },
        Fact::RequestExtended(fact) => Situation {
            rights_act: RightsAct::Extended,
            first_period: rights.first_period,
            reason: reason(fact.reason.is_some()),
            ..base
        },
        Fact::RequestForwarded(_) => Situation { rights_act: RightsAct::Forwarded, ..base },
        Fact::RequestAnswered(fact) => Situation {
            rights_act: match fact.answer {
                RequestAnswer::Granted => RightsAct::Granted,
                RequestAnswer::Partly | RequestAnswer::Refused => RightsAct::Refused,
            },
            remedies: if fact.remedies == Some(YesNo::Yes) { Remedies::Named } else { Remedies::Missing },
            reason: reason(fact.reason.is_some()),
            ..base
        },
        Fact::CorrectionRequested(fact) => {
            Situation { correction: Correction::Asked, reason: reason(fact.reason.is_some()), ..base }
        }
        Fact::CorrectionMade(fact) => Situation {
            correction: match fact.field {
                None => Correction::Note,
                Some(CorrectedField::Person) => Correction::Identity,
                Some(_) => Correction::Field,
            },
            reason: reason(fact.reason.is_some()),
            ..base
        },
        Fact::GlassBroken(fact) => Situation {
            rights_act: RightsAct::Broken,
            time_limit: rights.time_limit,
            reason: reason(fact.reason.is_some()),
            ..base
        },
        Fact::GlassReviewed(fact) => Situation {
            rights_act: if rights.own_glass { RightsAct::ReviewedOwn } else { RightsAct::Reviewed },
            reason: reason(fact.reason.is_some()),
            ..base
        },
        _ => return None,
    })
}

//! How long ago a book was held against the law. There is no clock here: the host says what day it is.

use super::book::RuleBook;
use crate::canonical::{Object, Value};
use crate::error::{Error, ErrorKind, Result};
use crate::message::{Argument, Message};
use crate::time::Day;

/// What a host is told about a book that is older than it wants.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Age {
    /// The day on which somebody last held the book against the law; `None` when the book does not say.
    pub checked: Option<Day>,
    /// How many days ago that is; `None` when the book does not say.
    pub days: Option<u32>,
    /// The age that the host set.
    pub max_days: u32,
}

impl Age {
    /// As canonical JSON.
    pub fn to_value(&self) -> Value<'static> {
        let Self { checked, days, max_days } = self;
        Value::Object(
            Object::new().with_some("checked", *checked).with_some("days", *days).with("max_days", *max_days),
        )
    }

    /// Reads what [`Age::to_value`] wrote.
    ///
    /// # Errors
    /// [`ErrorKind::UnknownKey`], [`ErrorKind::MissingKey`], [`ErrorKind::WrongType`],
    /// [`ErrorKind::InvalidDay`] or [`ErrorKind::OutOfRange`], with the field; [`ErrorKind::Contradiction`] for
    /// a day without its distance, or the other way round.
    pub fn from_value(value: &Value<'_>) -> Result<Self> {
        let object = value.as_object()?;
        object.only(&["checked", "days", "max_days"])?;
        let number = |value: &Value<'_>, key: &'static str| {
            let number = value.as_integer().map_err(|error| error.at_field(key))?;
            u32::try_from(number).map_err(|_| {
                Error::new(ErrorKind::OutOfRange, "a number of days that cannot be").at_field(key)
            })
        };
        let days = object.get("days").map(|days| number(days, "days")).transpose()?;
        let checked = match object.get("checked") {
            None => None,
            Some(_) => {
                Some(object.text("checked")?.parse().map_err(|error: Error| error.at_field("checked"))?)
            }
        };
        if days.is_some() != checked.is_some() {
            let error = Error::new(ErrorKind::Contradiction, "a day and how long ago it is go together");
            return Err(error.at_field("days"));
        }
        Ok(Self { checked, days, max_days: number(object.need("max_days")?, "max_days")? })
    }

    /// The notice, for the room that renders it.
    pub fn message(&self) -> Message {
        let number = |days: u32| Argument::Number(i64::from(days));
        match (self.checked, self.days) {
            (Some(checked), Some(days)) => Message::new("book-age")
                .with("checked", Argument::Day(checked))
                .with("days", number(days))
                .with("max", number(self.max_days)),
            _ => Message::new("book-age-unknown").with("max", number(self.max_days)),
        }
    }
}

impl RuleBook {
    /// A notice when the book was last held against the law more than `max_days` before `today`, or does not
    /// say when; `None` when it is young enough. It changes no outcome.
    ///
    /// ```
    /// use livc_core::rule::RuleBook;
    ///
    /// let book = RuleBook::builtin()?;
    /// let checked = book.checked().ok_or_else(|| unreachable!("the built-in book says it"))?;
    /// assert_eq!(book.age_notice(checked.plus_days(30)?, 30), None);
    /// assert_eq!(book.age_notice(checked.plus_days(31)?, 30).and_then(|age| age.days), Some(31));
    /// # Ok::<(), livc_core::Error>(())
    /// ```
    pub fn age_notice(&self, today: Day, max_days: u32) -> Option<Age> {
        let checked = self.checked();
        // A book that was checked later than today is not old.
        let days = checked.map(|checked| u32::try_from(checked.days_until(today)).unwrap_or(0));
        if days.is_some_and(|days| days <= max_days) {
            return None;
        }
        Some(Age { checked, days, max_days })
    }

    /// The same book, which tells its age with every answer, screen and receipt when it is older than the host
    /// wants. `today` is the day on which the host asks, whatever day it asks about. The hash stays what it is.
    ///
    /// # Errors
    /// None that the book did not have.
    pub fn with_age_limit(&self, today: Day, max_days: u32) -> Result<Self> {
        let mut made =
            Self::assemble(self.book.clone(), self.chains.clone(), self.parts.clone(), self.texts.clone())?;
        made.local_texts.clone_from(&self.local_texts);
        made.plain.clone_from(&self.plain);
        made.age = self.age_notice(today, max_days);
        Ok(made)
    }

    /// The notice that [`RuleBook::with_age_limit`] found, if there is one.
    pub fn age(&self) -> Option<&Age> {
        self.age.as_ref()
    }
}

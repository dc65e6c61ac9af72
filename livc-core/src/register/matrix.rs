//! The retention matrix of a cell: what the book and the cell's own periods say of each kind of data.

use super::kept::own_period;
use super::state::Register;
use crate::canonical::{Object, Value};
use crate::casus::on_list;
use crate::code::Code as _;
use crate::error::Result;
use crate::event::{CasusState, KeptData};
use crate::retention::{MatrixRow, matrix};
use crate::rule::RuleBook;
use crate::rule::vocabulary::keep;
use crate::time::Day;

/// The retention matrix of a cell on a day: for each kind of data its periods, with rules, articles and certainty, or
/// the open question; and as what a casus in each state is kept. It names no casus and no person.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RetentionMatrix {
    on: Day,
    book: String,
    rows: Vec<MatrixRow>,
}

impl RetentionMatrix {
    /// The rows, by the kind of data.
    pub fn rows(&self) -> &[MatrixRow] {
        &self.rows
    }

    /// As what a casus in a state is kept. What was never on the mayor's list is a signal, whatever became of it.
    pub const fn kept_as(state: CasusState) -> &'static [keep::Data] {
        match state {
            CasusState::Purged => &[],
            state if on_list(state) => &[keep::Data::Casus],
            _ => &[keep::Data::Signal, keep::Data::Casus],
        }
    }

    /// As canonical JSON: `{"book":"..","on":"..","rows":[..],"states":[{"data":["casus"],"state":"listed"}]}`.
    pub fn to_value(&self) -> Value<'static> {
        let states = CasusState::ALL.iter().map(|state| {
            let data = Self::kept_as(*state).iter().map(|data| Value::from(data.as_str()));
            let row = Object::new().with("state", state.as_str());
            Value::Object(row.with("data", data.collect::<Value<'_>>()))
        });
        Value::Object(
            Object::new()
                .with("on", self.on)
                .with("book", self.book.clone())
                .with("rows", self.rows.iter().map(MatrixRow::to_value).collect::<Value<'_>>())
                .with("states", states.collect::<Value<'_>>()),
        )
    }
}

impl Register {
    /// The retention matrix of the cell: what the book says on a day of each kind of data, with the periods that the
    /// cell set for its own.
    ///
    /// # Errors
    /// [`crate::ErrorKind::NotOpened`], and as [`matrix`].
    pub fn retention_matrix(&self, book: &RuleBook, on: Day) -> Result<RetentionMatrix> {
        let cell = self.opened()?;
        let rows = matrix(book, on, |data| {
            let own = match data {
                keep::Data::Signal => KeptData::Signal,
                keep::Data::Casus => KeptData::Casus,
                keep::Data::AccessTrail => KeptData::AccessTrail,
                keep::Data::OwnFile
                | keep::Data::Contribution
                | keep::Data::Database
                | keep::Data::Request => return None,
            };
            own_period(cell, own)
        })?;
        Ok(RetentionMatrix { on, book: book.hash().to_owned(), rows })
    }
}

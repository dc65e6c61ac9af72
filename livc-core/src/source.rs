//! Data files as people write them: typed access to a TOML text in which every value knows its place.
//!
//! The law, the rules and the profiles are written by people who are not programmers. Whatever is wrong in
//! such a file is therefore reported with the file, the line, the column, the path of the field and what
//! was expected there. The values themselves are not repeated: the line number points at them.
//!
//! ```text
//! let source = Source::parse("l18.toml", text)?;
//! let root = source.root();
//! root.only(&["act", "provision"])?;
//! for provision in root.tables("provision")? {
//!     let from = provision.day("from")?;              // l18.toml:12:8: `provision[3].from`: ...
//! }
//! ```

use core::fmt;

use toml::Spanned;
use toml::de::{DeTable, DeValue};

use crate::canonical::MAX_TEXT;
use crate::code::Code;
use crate::error::{Error, ErrorKind, Place, Result};
use crate::time::Day;

/// A TOML text that was read, with the name under which its faults are reported.
pub(crate) struct Source<'i> {
    file: &'i str,
    text: &'i str,
    /// Where each line starts: a file of 10,000 rules asks for a line number often.
    lines: Vec<usize>,
    root: Spanned<DeTable<'i>>,
}

impl<'i> Source<'i> {
    /// Reads a TOML text. `file` is what the caller calls it.
    ///
    /// # Errors
    /// [`ErrorKind::TooLarge`], or [`ErrorKind::InvalidToml`] with line and column.
    pub(crate) fn parse(file: &'i str, text: &'i str) -> Result<Self> {
        if text.len() > MAX_TEXT {
            return Err(Error::new(ErrorKind::TooLarge, "a TOML text has at most 16 MiB").in_file(file));
        }
        match DeTable::parse(text) {
            Ok(root) => Ok(Self { file, text, lines: line_starts(text), root }),
            // The parser's own words describe the grammar; they hold nothing of the text.
            Err(error) => {
                let fault =
                    Error::new(ErrorKind::InvalidToml, format!("not well-formed TOML: {}", error.message()));
                let at = error.span().map_or(text.len(), |span| span.start);
                Err(located(fault, file, text, &line_starts(text), at))
            }
        }
    }

    /// The table that the whole text is.
    pub(crate) fn root(&self) -> Table<'_> {
        Table {
            spot: Spot { file: self.file, text: self.text, lines: &self.lines, path: String::new(), at: 0 },
            members: self.root.get_ref(),
        }
    }
}

/// Where a value stands: enough to report a fault that is found later, when the text is gone.
#[derive(Clone, PartialEq, Eq)]
pub(crate) struct Mark {
    file: String,
    line: u64,
    column: u64,
    path: String,
}

impl Mark {
    /// The place as an error has it.
    pub(crate) fn place(&self) -> Place {
        Place {
            file: Some(self.file.clone()),
            line: Some(self.line),
            column: Some(self.column),
            byte: None,
            field: Some(self.path.clone()),
        }
    }

    /// Puts the place on an error; a field that the error already names goes behind the path.
    pub(crate) fn fault(&self, error: Error) -> Error {
        behind(error, &self.path).in_file(&self.file).at_line(self.line).at_column(self.column)
    }
}

/// The path before the field that the error already names.
fn behind(error: Error, path: &str) -> Error {
    if path.is_empty() { error } else { error.within(path) }
}

fn located(error: Error, file: &str, text: &str, lines: &[usize], at: usize) -> Error {
    let (line, column) = line_and_column(text, lines, at);
    error.in_file(file).at_line(line).at_column(column)
}

fn line_starts(text: &str) -> Vec<usize> {
    let ends = text.bytes().enumerate().filter(|(_, byte)| *byte == b'\n');
    core::iter::once(0).chain(ends.map(|(at, _)| at.saturating_add(1))).collect()
}

fn line_and_column(text: &str, lines: &[usize], at: usize) -> (u64, u64) {
    let line = lines.partition_point(|start| *start <= at);
    let start = lines.get(line.saturating_sub(1)).copied().unwrap_or(0);
    let column = text.get(start..at).map_or(0, |before| before.chars().count());
    (line as u64, (column as u64).saturating_add(1))
}

#[derive(Clone)]
struct Spot<'s> {
    file: &'s str,
    text: &'s str,
    lines: &'s [usize],
    path: String,
    at: usize,
}

impl<'s> Spot<'s> {
    fn member(&self, key: &str, at: usize) -> Spot<'s> {
        let path = if self.path.is_empty() { key.to_owned() } else { format!("{}.{key}", self.path) };
        Spot { path, at, ..*self }
    }

    fn element(&self, index: usize, at: usize) -> Spot<'s> {
        Spot { path: format!("{}[{index}]", self.path), at, ..*self }
    }

    /// The path instead of a field that the error may name.
    fn fault(&self, error: Error) -> Error {
        let error = if self.path.is_empty() { error } else { error.at_field(&*self.path) };
        located(error, self.file, self.text, self.lines, self.at)
    }

    fn mark(&self) -> Mark {
        let (line, column) = line_and_column(self.text, self.lines, self.at);
        Mark { file: self.file.to_owned(), line, column, path: self.path.clone() }
    }
}

/// A table of a data file.
#[derive(Clone)]
pub(crate) struct Table<'s> {
    spot: Spot<'s>,
    members: &'s DeTable<'s>,
}

impl<'s> Table<'s> {
    /// Refuses keys that are not in the list.
    ///
    /// # Errors
    /// [`ErrorKind::UnknownKey`] at the place of the first unknown key, with the accepted keys.
    pub(crate) fn only(&self, keys: &[&str]) -> Result<()> {
        let unknown = self.members.keys().filter(|key| !keys.contains(&key.get_ref().as_ref()));
        match unknown.map(|key| key.span().start).min() {
            None => Ok(()),
            Some(at) => Err(Spot { at, ..self.spot.clone() }.fault(
                Error::new(ErrorKind::UnknownKey, "a key that is not known here")
                    .expecting(keys.iter().copied()),
            )),
        }
    }

    /// The value under a key.
    pub(crate) fn get(&self, key: &str) -> Option<Item<'s>> {
        self.members
            .get(key)
            .map(|value| Item { spot: self.spot.member(key, value.span().start), value: value.get_ref() })
    }

    /// The required value under a key.
    ///
    /// # Errors
    /// [`ErrorKind::MissingKey`] at the place of the table.
    pub(crate) fn need(&self, key: &str) -> Result<Item<'s>> {
        self.get(key).ok_or_else(|| {
            self.spot
                .member(key, self.spot.at)
                .fault(Error::new(ErrorKind::MissingKey, "a required key is missing"))
        })
    }

    /// All members, in the order of the file.
    pub(crate) fn members(&self) -> Vec<(&'s str, Item<'s>)> {
        let mut members: Vec<_> = self.members.iter().collect();
        members.sort_by_key(|(key, _)| key.span().start);
        members
            .into_iter()
            .map(|(key, value)| {
                let key: &'s str = key.get_ref();
                (key, Item { spot: self.spot.member(key, value.span().start), value: value.get_ref() })
            })
            .collect()
    }

    /// The required text under a key.
    pub(crate) fn text(&self, key: &str) -> Result<&'s str> {
        self.need(key)?.text()
    }

    /// The text under a key, if the key is there.
    pub(crate) fn text_opt(&self, key: &str) -> Result<Option<&'s str>> {
        self.get(key).map(|item| item.text()).transpose()
    }

    /// The required day under a key.
    pub(crate) fn day(&self, key: &str) -> Result<Day> {
        self.need(key)?.day()
    }

    /// The day under a key, if the key is there.
    pub(crate) fn day_opt(&self, key: &str) -> Result<Option<Day>> {
        self.get(key).map(|item| item.day()).transpose()
    }

    /// The required truth value under a key.
    pub(crate) fn flag(&self, key: &str) -> Result<bool> {
        self.need(key)?.flag()
    }

    /// The truth value under a key, if the key is there.
    pub(crate) fn flag_opt(&self, key: &str) -> Result<Option<bool>> {
        self.get(key).map(|item| item.flag()).transpose()
    }

    /// The required whole number under a key.
    pub(crate) fn integer(&self, key: &str) -> Result<i64> {
        self.need(key)?.integer()
    }

    /// The whole number under a key, if the key is there.
    pub(crate) fn integer_opt(&self, key: &str) -> Result<Option<i64>> {
        self.get(key).map(|item| item.integer()).transpose()
    }

    /// The required word of a closed vocabulary under a key.
    pub(crate) fn word<C: Code>(&self, key: &str) -> Result<C> {
        self.need(key)?.word()
    }

    /// The word of a closed vocabulary under a key, if the key is there.
    pub(crate) fn word_opt<C: Code>(&self, key: &str) -> Result<Option<C>> {
        self.get(key).map(|item| item.word()).transpose()
    }

    /// The required list under a key.
    pub(crate) fn list(&self, key: &str) -> Result<Vec<Item<'s>>> {
        self.need(key)?.list()
    }

    /// The required table under a key.
    pub(crate) fn table(&self, key: &str) -> Result<Table<'s>> {
        self.need(key)?.table()
    }

    /// The table under a key, if the key is there.
    pub(crate) fn table_opt(&self, key: &str) -> Result<Option<Table<'s>>> {
        self.get(key).map(|item| item.table()).transpose()
    }

    /// The tables of a `[[key]]`, in the order of the file; none when the key is absent.
    pub(crate) fn tables(&self, key: &str) -> Result<Vec<Table<'s>>> {
        let Some(item) = self.get(key) else { return Ok(Vec::new()) };
        item.list()?.iter().map(Item::table).collect()
    }

    /// Puts the place of this table on an error; a member that the error already names goes behind the path.
    pub(crate) fn fault(&self, error: Error) -> Error {
        let Spot { file, text, lines, path, at } = &self.spot;
        located(behind(error, path), file, text, lines, *at)
    }

    /// The place of this table, for a fault that is found later.
    pub(crate) fn mark(&self) -> Mark {
        self.spot.mark()
    }
}

/// What sort of value an [`Item`] is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Shape {
    /// A string.
    Text,
    /// A whole number.
    Integer,
    /// A number with a fraction: livc's data has none.
    Fraction,
    /// `true` or `false`.
    Flag,
    /// A day or a moment.
    Time,
    /// An array.
    List,
    /// A table.
    Table,
}

/// A value of a data file.
#[derive(Clone)]
pub(crate) struct Item<'s> {
    spot: Spot<'s>,
    value: &'s DeValue<'s>,
}

impl<'s> Item<'s> {
    /// What sort of value this is.
    pub(crate) fn shape(&self) -> Shape {
        match self.value {
            DeValue::String(_) => Shape::Text,
            DeValue::Integer(_) => Shape::Integer,
            DeValue::Float(_) => Shape::Fraction,
            DeValue::Boolean(_) => Shape::Flag,
            DeValue::Datetime(_) => Shape::Time,
            DeValue::Array(_) => Shape::List,
            DeValue::Table(_) => Shape::Table,
        }
    }

    fn wrong(&self, expected: &'static str) -> Error {
        self.fault(Error::new(ErrorKind::WrongType, "a value of another type").expecting([expected]))
    }

    /// The text. One that is empty or starts or ends with white space is refused: it is never meant.
    ///
    /// # Errors
    /// [`ErrorKind::WrongType`], [`ErrorKind::Empty`] or [`ErrorKind::OutOfRange`].
    pub(crate) fn text(&self) -> Result<&'s str> {
        let DeValue::String(text) = self.value else { return Err(self.wrong("string")) };
        if text.trim().is_empty() {
            return Err(self.fault(Error::new(ErrorKind::Empty, "a text cannot be empty")));
        }
        if text.trim().len() != text.len() {
            return Err(self
                .fault(Error::new(ErrorKind::OutOfRange, "a text does not start or end with white space")));
        }
        Ok(text)
    }

    /// The day, written without quotes: `2026-09-01`.
    ///
    /// # Errors
    /// [`ErrorKind::WrongType`] for anything else, also for a moment; [`ErrorKind::OutOfRange`] for a year
    /// outside 1830-2200.
    pub(crate) fn day(&self) -> Result<Day> {
        let wrong = || self.wrong("YYYY-MM-DD without quotes");
        let DeValue::Datetime(time) = self.value else { return Err(wrong()) };
        match (time.date, time.time, time.offset) {
            (Some(date), None, None) => {
                Day::new(i32::from(date.year), u32::from(date.month), u32::from(date.day))
                    .map_err(|error| self.fault(error))
            }
            _ => Err(wrong()),
        }
    }

    /// The truth value.
    ///
    /// # Errors
    /// [`ErrorKind::WrongType`].
    pub(crate) fn flag(&self) -> Result<bool> {
        match self.value {
            DeValue::Boolean(value) => Ok(*value),
            _ => Err(self.wrong("true or false")),
        }
    }

    /// The whole number.
    ///
    /// # Errors
    /// [`ErrorKind::WrongType`], or [`ErrorKind::OutOfRange`] beyond 64 bits.
    pub(crate) fn integer(&self) -> Result<i64> {
        let DeValue::Integer(number) = self.value else { return Err(self.wrong("integer")) };
        i64::from_str_radix(number.as_str(), number.radix())
            .map_err(|_| self.fault(Error::new(ErrorKind::OutOfRange, "a number that is too large")))
    }

    /// The word of a closed vocabulary.
    ///
    /// # Errors
    /// [`ErrorKind::WrongType`], or [`ErrorKind::UnknownValue`] with the accepted words.
    pub(crate) fn word<C: Code>(&self) -> Result<C> {
        C::parse(self.text()?).map_err(|error| self.fault(error))
    }

    /// The elements of the array.
    ///
    /// # Errors
    /// [`ErrorKind::WrongType`].
    pub(crate) fn list(&self) -> Result<Vec<Item<'s>>> {
        self.elements().ok_or_else(|| self.wrong("array"))
    }

    /// The elements of the array, or the value itself where it is no array.
    pub(crate) fn one_or_more(&self) -> Vec<Item<'s>> {
        self.elements().unwrap_or_else(|| vec![self.clone()])
    }

    fn elements(&self) -> Option<Vec<Item<'s>>> {
        let DeValue::Array(list) = self.value else { return None };
        let element = |(index, value): (usize, &'s Spanned<DeValue<'s>>)| Item {
            spot: self.spot.element(index, value.span().start),
            value: value.get_ref(),
        };
        Some(list.iter().enumerate().map(element).collect())
    }

    /// The table.
    ///
    /// # Errors
    /// [`ErrorKind::WrongType`].
    pub(crate) fn table(&self) -> Result<Table<'s>> {
        match self.value {
            DeValue::Table(members) => Ok(Table { spot: self.spot.clone(), members }),
            _ => Err(self.wrong("table")),
        }
    }

    /// Puts the place of this value on an error, instead of a field that the error may name.
    pub(crate) fn fault(&self, error: Error) -> Error {
        self.spot.fault(error)
    }

    /// The place of this value, for a fault that is found later.
    pub(crate) fn mark(&self) -> Mark {
        self.spot.mark()
    }
}

macro_rules! place_only {
    ($($name:ident $(<$life:lifetime>)? => |$value:ident| $path:expr;)+) => {$(
        impl fmt::Debug for $name $(<$life>)? {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                let $value = self;
                write!(f, concat!(stringify!($name), "({})"), $path)
            }
        }
    )+};
}

// A data file of a host may hold anything: Debug shows places, never values.
place_only! {
    Source<'_> => |source| source.file;
    Table<'_> => |table| table.spot.path;
    Item<'_> => |item| item.spot.path;
    Mark => |mark| mark.path;
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::code::Certainty;

    const TEXT: &str = "\
[act]
id = \"a\"
from = 2018-09-24

[[provision]]
name.nl = \"één\"
certainty = \"norm\"

[[provision]]
count = 0x10
when = [{ op = \"tell\", not = [\"x\"] }, 7]
";

    #[test]
    fn values_come_out_typed() {
        let source = Source::parse("a.toml", TEXT).unwrap();
        let root = source.root();
        root.only(&["act", "provision"]).unwrap();
        let act = root.table("act").unwrap();
        assert_eq!(act.text("id").unwrap(), "a");
        assert_eq!(act.day("from").unwrap().to_string(), "2018-09-24");
        let provisions = root.tables("provision").unwrap();
        assert_eq!(provisions[0].word::<Certainty>("certainty").unwrap(), Certainty::Norm);
        assert_eq!(provisions[0].table("name").unwrap().text("nl").unwrap(), "één");
        assert_eq!(provisions[1].integer("count").unwrap(), 16);
        let when = provisions[1].list("when").unwrap();
        assert_eq!(when[1].shape(), Shape::Integer);
        let literals = when[0].table().unwrap();
        let names: Vec<_> = literals.members().iter().map(|(key, _)| *key).collect();
        assert_eq!(names, ["op", "not"]);
        assert_eq!(literals.get("not").unwrap().one_or_more()[0].text().unwrap(), "x");
        assert_eq!(literals.get("op").unwrap().one_or_more()[0].text().unwrap(), "tell");
        assert!(root.tables("nothing").unwrap().is_empty());
        assert_eq!(act.text_opt("nothing").unwrap(), None);
    }

    #[test]
    fn every_fault_has_its_place() {
        let source = Source::parse("a.toml", TEXT).unwrap();
        let root = source.root();
        let act = root.table("act").unwrap();
        let provisions = root.tables("provision").unwrap();
        let faults = [
            (
                root.only(&["act"]).unwrap_err(),
                "a.toml:5:3: a key that is not known here (unknown_key); expected act",
            ),
            (
                act.only(&["id"]).unwrap_err(),
                "a.toml:3:1: `act`: a key that is not known here (unknown_key); expected id",
            ),
            (
                act.day("id").unwrap_err(),
                "a.toml:2:6: `act.id`: a value of another type (wrong_type); expected YYYY-MM-DD without quotes",
            ),
            (
                act.text("title").unwrap_err(),
                "a.toml:1:1: `act.title`: a required key is missing (missing_key)",
            ),
            (
                provisions[0].get("certainty").unwrap().word::<crate::code::Language>().unwrap_err(),
                "a.toml:7:13: `provision[0].certainty`: not a word of this vocabulary (unknown_value); \
                 expected nl, fr, de, en",
            ),
            (
                provisions[1].list("when").unwrap()[1].text().unwrap_err(),
                "a.toml:11:39: `provision[1].when[1]`: a value of another type (wrong_type); expected string",
            ),
        ];
        for (fault, expected) in faults {
            assert_eq!(fault.to_string(), expected);
        }
        let mark = provisions[1].mark();
        let later = mark.fault(Error::new(ErrorKind::Duplicate, "the same identifier twice"));
        let member = provisions[1].fault(Error::new(ErrorKind::Duplicate, "twice").at_field("id"));
        assert_eq!(member.to_string(), "a.toml:9:1: `provision[1].id`: twice (duplicate)");
        assert_eq!(later.to_string(), "a.toml:9:1: `provision[1]`: the same identifier twice (duplicate)");
    }

    #[test]
    fn texts_and_days_are_read_strictly() {
        let source =
            Source::parse("a", "a = \"  \"\nb = \" x\"\nc = 1829-01-01\nd = 2026-01-01T10:00:00").unwrap();
        let root = source.root();
        assert_eq!(root.text("a").unwrap_err().kind(), ErrorKind::Empty);
        assert_eq!(root.text("b").unwrap_err().kind(), ErrorKind::OutOfRange);
        assert_eq!(root.day("c").unwrap_err().kind(), ErrorKind::OutOfRange);
        assert_eq!(root.day("d").unwrap_err().kind(), ErrorKind::WrongType);
    }

    #[test]
    fn malformed_text_has_line_and_column() {
        let error = Source::parse("a.toml", "a = 1\n\nb = [1, 2\nc = 3\n").unwrap_err();
        assert_eq!(error.kind(), ErrorKind::InvalidToml);
        assert!(error.place().line.is_some_and(|line| line >= 3), "{error}");
        let error = Source::parse("a.toml", "a = 2026-02-30").unwrap_err();
        assert_eq!(error.kind(), ErrorKind::InvalidToml);
        let deep = format!("a = {}{}", "[".repeat(200), "]".repeat(200));
        assert_eq!(Source::parse("a.toml", &deep).unwrap_err().kind(), ErrorKind::InvalidToml);
    }

    #[test]
    fn nothing_of_the_text_is_repeated() {
        for text in [
            "MARKER",
            "MARKER = MARKER",
            "\"MARKER\" = 1\n\"MARKER\" = 2",
            "[MARKER]\n[MARKER]",
            "a = \"MARKER",
            "a = 'MARKER\\q",
            "a = \"\\MARKER\"",
        ] {
            let error = Source::parse("a.toml", text).unwrap_err();
            assert!(!format!("{error} {error:?}").contains("MARKER"), "{text}");
        }
        let source = Source::parse("a.toml", "a = \"MARKER\"\nMARKER = 1").unwrap();
        let root = source.root();
        let item = root.get("a").unwrap();
        for shown in [
            format!("{source:?} {root:?} {item:?} {:?}", item.mark()),
            root.only(&["a"]).unwrap_err().to_string(),
            item.day().unwrap_err().to_string(),
            item.word::<Certainty>().unwrap_err().to_string(),
        ] {
            assert!(!shown.contains("MARKER"), "{shown}");
        }
    }
}

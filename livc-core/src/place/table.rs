//! Reading one CSV table, so that whatever is wrong is reported with file, line and column.

use core::str::FromStr;

use csv::{ReaderBuilder, StringRecord};

use crate::error::{Error, ErrorKind, Result};
use crate::time::{Day, Period};

/// The largest table, in bytes.
pub const MAX_TABLE_BYTES: usize = 4 * 1024 * 1024;
/// The most rows of a table, its header not counted.
pub const MAX_ROWS: usize = 20_000;
/// The longest name of a place, in characters.
pub const MAX_NAME: usize = 100;

/// A table as it came in: what the caller calls it, and its bytes.
#[derive(Clone, Copy)]
pub(super) struct Csv<'a> {
    pub(super) file: &'a str,
    pub(super) bytes: &'a [u8],
}

/// A column of a table.
#[derive(Clone, Copy)]
pub(super) struct Column {
    name: &'static str,
    required: bool,
}

/// A column that a table must have.
pub(super) const fn needed(name: &'static str) -> Column {
    Column { name, required: true }
}

/// A column that a table may leave out; all its fields are then empty.
pub(super) const fn optional(name: &'static str) -> Column {
    Column { name, required: false }
}

/// One field with its place.
#[derive(Clone, Copy)]
pub(super) struct Cell<'r> {
    pub(super) file: &'r str,
    pub(super) line: u64,
    pub(super) column: &'static str,
    pub(super) text: &'r str,
}

impl Cell<'_> {
    /// An error of this field.
    pub(super) fn error(self, kind: ErrorKind, message: impl Into<std::borrow::Cow<'static, str>>) -> Error {
        self.place(Error::new(kind, message))
    }

    /// Gives an error the place of this field.
    pub(super) fn place(self, error: Error) -> Error {
        error.at_field(self.column).at_line(self.line).in_file(self.file)
    }

    /// The field when it is not empty.
    pub(super) fn filled(self) -> Option<Self> {
        (!self.text.is_empty()).then_some(self)
    }

    fn needed(self) -> Result<Self> {
        self.filled().ok_or_else(|| self.error(ErrorKind::Empty, "a required field is empty"))
    }

    /// The value of a field that must not be empty.
    pub(super) fn parse<T: FromStr<Err = Error>>(self) -> Result<T> {
        self.needed()?.text.parse().map_err(|error| self.place(error))
    }

    /// The value of a field that may be empty.
    pub(super) fn parse_filled<T: FromStr<Err = Error>>(self) -> Result<Option<T>> {
        self.filled().map(Self::parse).transpose()
    }

    /// A name: not empty, without white space around it, not longer than [`MAX_NAME`].
    pub(super) fn name(self) -> Result<Box<str>> {
        let text = self.needed()?.text;
        if text.trim() != text {
            return Err(self.error(ErrorKind::InvalidCsv, "white space around a name"));
        }
        if text.chars().count() > MAX_NAME {
            return Err(self.error(ErrorKind::TooLarge, "a name has at most 100 characters"));
        }
        Ok(text.into())
    }
}

/// The validity that two fields give: the second is the last day, so the period ends on the day after it.
pub(super) fn validity(from: Cell<'_>, to: Cell<'_>) -> Result<Period> {
    let first: Day = from.parse()?;
    let Some(last) = to.parse_filled::<Day>()? else {
        return Period::new(first, None).map_err(|error| from.place(error));
    };
    if last < first {
        return Err(to.error(ErrorKind::EmptyPeriod, "the last day of validity lies before the first"));
    }
    let until = last.plus_days(1).map_err(|error| to.place(error))?;
    Period::new(first, Some(until)).map_err(|error| to.place(error))
}

/// Reads a table and hands over its rows, each with its fields in the order of `columns`.
pub(super) fn for_each_row<const N: usize>(
    csv: Csv<'_>,
    columns: [Column; N],
    mut take: impl FnMut([Cell<'_>; N]) -> Result<()>,
) -> Result<()> {
    let in_file = |error: Error| error.in_file(csv.file);
    let text = text_of(csv.bytes).map_err(in_file)?;
    // Rows of another length than the header are reported below, with their line.
    let mut reader = ReaderBuilder::new().has_headers(false).flexible(true).from_reader(text.as_bytes());
    let mut lines = Lines { text, at: 0, line: 1 };
    let mut record = StringRecord::new();
    let mut header: Option<Header<N>> = None;
    let mut rows = 0_usize;
    while reader.read_record(&mut record).map_err(|_| in_file(not_csv()))? {
        let line = lines.line_of(&record);
        let on_line = |error: Error| in_file(error).at_line(line);
        let Some(header) = &header else {
            header = Some(Header::read(&record, &columns).map_err(on_line)?);
            continue;
        };
        rows = rows.saturating_add(1);
        if rows > MAX_ROWS {
            return Err(on_line(Error::new(ErrorKind::TooMany, "a table has at most 20000 rows")));
        }
        header.check(&record).map_err(on_line)?;
        take(header.columns.map(|(column, at)| Cell {
            file: csv.file,
            line,
            column: column.name,
            text: at.and_then(|at| record.get(at)).unwrap_or(""),
        }))?;
    }
    if header.is_none() {
        return Err(in_file(Error::new(
            ErrorKind::Empty,
            "a table starts with a line that names its columns",
        )));
    }
    // The parser takes the end of the text for the end of a quoted field.
    if text.bytes().filter(|byte| *byte == b'"').count() % 2 == 1 {
        return Err(in_file(not_csv().at_line(lines.line)));
    }
    Ok(())
}

fn not_csv() -> Error {
    Error::new(ErrorKind::InvalidCsv, "not well-formed CSV: a quote that is not closed")
}

/// The text of a table, without the byte order mark that spreadsheets put before UTF-8.
fn text_of(bytes: &[u8]) -> Result<&str> {
    if bytes.len() > MAX_TABLE_BYTES {
        return Err(Error::new(ErrorKind::TooLarge, "a table has at most 4 MiB"));
    }
    let text = core::str::from_utf8(bytes).map_err(|error| {
        let good = bytes.get(..error.valid_up_to()).unwrap_or(bytes);
        Error::new(ErrorKind::InvalidUtf8, "a table is UTF-8 text")
            .at_line(line_ends(good).saturating_add(1))
            .at_byte(good.len() as u64)
    })?;
    Ok(text.strip_prefix('\u{feff}').unwrap_or(text))
}

/// Where the columns stand.
struct Header<const N: usize> {
    columns: [(Column, Option<usize>); N],
    width: usize,
}

impl<const N: usize> Header<N> {
    fn read(record: &StringRecord, columns: &[Column; N]) -> Result<Self> {
        let names = || columns.iter().map(|column| column.name);
        for (at, name) in record.iter().enumerate() {
            let Some(known) = names().find(|known| *known == name) else {
                // The name is not repeated: a file without header starts with data.
                let error = Error::new(ErrorKind::UnknownKey, "a column that is not known here");
                return Err(error.at_field(format!("header[{at}]")).expecting(names()));
            };
            if record.iter().take(at).any(|earlier| earlier == name) {
                return Err(Error::new(ErrorKind::Duplicate, "the header has a column twice").at_field(known));
            }
        }
        let place = |column: Column| (column, record.iter().position(|name| name == column.name));
        let header = Self { columns: columns.map(place), width: record.len() };
        match header.columns.iter().find(|(column, at)| column.required && at.is_none()) {
            Some((column, _)) => {
                Err(Error::new(ErrorKind::MissingKey, "a required column is missing").at_field(column.name))
            }
            None => Ok(header),
        }
    }

    fn check(&self, record: &StringRecord) -> Result<()> {
        if record.iter().any(|field| field.chars().any(char::is_control)) {
            let message = "a line break or another control character in a field: a quote may not be closed";
            return Err(Error::new(ErrorKind::InvalidCsv, message));
        }
        if record.len() != self.width {
            let message = "a row with another number of fields than the header";
            return Err(
                Error::new(ErrorKind::InvalidCsv, message).expecting([format!("{} fields", self.width)])
            );
        }
        Ok(())
    }
}

/// How many lines end in a text: at a line feed, or at a carriage return that no line feed follows.
fn line_ends(bytes: &[u8]) -> u64 {
    let following = bytes.iter().skip(1).chain([&b' ']);
    let ends = |(byte, next): &(&u8, &u8)| **byte == b'\n' || (**byte == b'\r' && **next != b'\n');
    bytes.iter().zip(following).filter(ends).count() as u64
}

/// Counts lines while the records go by.
struct Lines<'a> {
    text: &'a str,
    at: usize,
    line: u64,
}

impl Lines<'_> {
    /// The line on which a record starts. The parser counts the empty lines before a record to the record; the
    /// line that a person sees comes after them.
    fn line_of(&mut self, record: &StringRecord) -> u64 {
        let bytes = self.text.as_bytes();
        let start =
            record.position().map_or(self.at, |position| usize::try_from(position.byte()).unwrap_or(self.at));
        let empty = |byte: &&u8| matches!(**byte, b'\r' | b'\n');
        let blank = bytes.get(start..).unwrap_or(&[]).iter().take_while(empty).count();
        let start = start.saturating_add(blank);
        let passed = bytes.get(self.at..start).unwrap_or(&[]);
        self.line = self.line.saturating_add(line_ends(passed));
        self.at = start;
        self.line
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const COLUMNS: [Column; 3] = [needed("a"), needed("b"), optional("c")];

    fn rows(bytes: &[u8]) -> Result<Vec<(u64, String)>> {
        let mut rows = Vec::new();
        for_each_row(Csv { file: "t.csv", bytes }, COLUMNS, |[a, b, c]| {
            rows.push((a.line, format!("{}|{}|{}", a.text, b.text, c.text)));
            Ok(())
        })?;
        Ok(rows)
    }

    fn fault(bytes: &[u8]) -> (ErrorKind, Option<u64>, Option<String>) {
        let error = rows(bytes).unwrap_err();
        assert_eq!(error.place().file.as_deref(), Some("t.csv"));
        (error.kind(), error.place().line, error.place().field.clone())
    }

    #[test]
    fn columns_come_in_any_order_and_optional_ones_may_be_absent() {
        assert_eq!(rows(b"b,a\n1,2\n").unwrap(), [(2, "2|1|".to_owned())]);
        assert_eq!(rows(b"c,b,a\n1,2,3").unwrap(), [(2, "3|2|1".to_owned())]);
        assert_eq!(rows(b"a,b\n").unwrap(), []);
    }

    #[test]
    fn lines_are_those_that_a_person_sees() {
        let lines = |bytes: &[u8]| rows(bytes).unwrap().iter().map(|(line, _)| *line).collect::<Vec<_>>();
        assert_eq!(lines(b"a,b\n1,2\n\n\n3,4\n5,6"), [2, 5, 6]);
        assert_eq!(lines(b"\r\na,b\r\n1,2\r\n\r\n3,4\r\n"), [3, 5]);
        assert_eq!(lines(b"a,b\r1,2\r\r3,4\r"), [2, 4]);
        assert_eq!(lines("\u{feff}a,b\n1,2\n".as_bytes()), [2]);
        assert_eq!(lines(b"a,b\n\"1,1\",2\n3,4\n"), [2, 3]);
    }

    #[test]
    fn headers_are_checked() {
        assert_eq!(fault(b""), (ErrorKind::Empty, None, None));
        assert_eq!(fault(b"\n\n"), (ErrorKind::Empty, None, None));
        assert_eq!(fault(b"a,c\n"), (ErrorKind::MissingKey, Some(1), Some("b".into())));
        assert_eq!(fault(b"a,b,a\n"), (ErrorKind::Duplicate, Some(1), Some("a".into())));
        assert_eq!(fault(b"a,b,x\n"), (ErrorKind::UnknownKey, Some(1), Some("header[2]".into())));
        assert_eq!(fault(b"a;b\n1;2\n"), (ErrorKind::UnknownKey, Some(1), Some("header[0]".into())));
        assert_eq!(rows(b"x").unwrap_err().expected(), ["a", "b", "c"]);
    }

    #[test]
    fn rows_are_checked() {
        assert_eq!(fault(b"a,b\n1,2\n3\n"), (ErrorKind::InvalidCsv, Some(3), None));
        assert_eq!(fault(b"a,b\n1,2,3\n"), (ErrorKind::InvalidCsv, Some(2), None));
        assert_eq!(rows(b"a,b\n1\n").unwrap_err().expected(), ["2 fields"]);
        assert_eq!(fault(b"a,b\n1,2\n3,\"4\n5,6\n"), (ErrorKind::InvalidCsv, Some(3), None));
        assert_eq!(fault(b"a,b\n1,2\n3,\"4"), (ErrorKind::InvalidCsv, Some(3), None));
        assert_eq!(fault(b"a,b\n1,2\x00\n"), (ErrorKind::InvalidCsv, Some(2), None));
        assert_eq!(fault(b"a,b\n1,\"2\n2\"\n"), (ErrorKind::InvalidCsv, Some(2), None));
    }

    #[test]
    fn encodings_other_than_utf_8_are_refused() {
        let error = rows(b"a,b\n1,caf\xe9\n").unwrap_err();
        assert_eq!(
            (error.kind(), error.place().line, error.place().byte),
            (ErrorKind::InvalidUtf8, Some(2), Some(9))
        );
        assert_eq!(fault(b"\xff\xfea\x00,\x00b\x00").0, ErrorKind::InvalidUtf8);
        // UTF-16 without marks is valid UTF-8 of another text, and has no known column.
        assert_eq!(fault(b"a\x00,\x00b\x00\n\x00").0, ErrorKind::UnknownKey);
    }

    #[test]
    fn limits_are_kept() {
        let mut table = String::from("a,b\n");
        table.push_str(&"1,2\n".repeat(MAX_ROWS));
        assert_eq!(rows(table.as_bytes()).unwrap().len(), MAX_ROWS);
        table.push_str("1,2\n");
        assert_eq!(fault(table.as_bytes()), (ErrorKind::TooMany, Some(20_002), None));
        assert_eq!(fault(&vec![b'a'; MAX_TABLE_BYTES + 1]).0, ErrorKind::TooLarge);
    }
}

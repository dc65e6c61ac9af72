//! Finds the members of a line, and what is wrong with it, without building values.
//!
//! A chain hashes the bytes of the facts as they were read, so the array of facts must be found in the
//! line as a range of bytes. The general JSON reader of the floor builds values and sorts keys; this one
//! walks over the text once, allocates nothing, and remembers two things on the way: the first place where
//! the text departs from canonical form, and the first value that no canonical text can hold. Both are
//! reported only after the hash was checked, since an altered entry is the graver fault.

use crate::canonical::{MAX_DEPTH, MAX_INTEGER, stops};
use crate::error::{Error, ErrorKind, Result};

/// A half-open range of byte offsets in a line.
#[derive(Clone, Copy, Default)]
pub(super) struct Span {
    pub(super) start: usize,
    pub(super) end: usize,
}

impl Span {
    /// The text of the range. A span is only used with the line it came from.
    pub(super) fn of(self, line: &str) -> &str {
        line.get(self.start..self.end).unwrap_or_default()
    }
}

/// A string in the text, without its quotes.
#[derive(Clone, Copy)]
pub(super) struct Text {
    pub(super) span: Span,
    /// ASCII without escapes: the bytes are the characters.
    pub(super) plain: bool,
}

/// Where one fact stands, and where its kind and its day do. A string with escapes is not in it.
#[derive(Clone, Copy, Default)]
pub(super) struct FactSpan {
    pub(super) start: usize,
    pub(super) kind: Option<Span>,
    pub(super) on: Option<Span>,
}

/// The members of the object that a line is.
pub(super) struct Members<const N: usize> {
    /// The value of each key, in the order of the keys asked for.
    pub(super) spans: [Option<Span>; N],
    /// The first key that occurs twice or is not known.
    pub(super) fault: Option<Error>,
    /// The first byte that a canonical text would not have.
    pub(super) departure: Option<usize>,
    /// The first value that no canonical text can hold, within the member that was asked for.
    pub(super) flaw: Option<Error>,
}

impl<const N: usize> Members<N> {
    /// Walks over a whole line, which must be one object. `inner` reads the value of the key with that
    /// index in its own way; every other value is passed over.
    pub(super) fn read(
        line: &str,
        keys: &[&'static str; N],
        inner: usize,
        mut read: impl FnMut(&mut Cursor<'_>) -> Result<()>,
    ) -> Result<Self> {
        let mut cursor = Cursor::new(line);
        let (mut spans, mut fault) = ([None; N], None);
        if cursor.peek() != Some(b'{') {
            return Err(cursor.malformed());
        }
        cursor.object(1, |cursor, key| {
            let start = cursor.at;
            // A key with escapes equals none of ours.
            let index =
                key.plain.then(|| keys.iter().position(|known| *known == key.span.of(line))).flatten();
            if index == Some(inner) {
                read(cursor)?;
            } else {
                let flaw = cursor.flaw.take();
                cursor.value(2)?;
                cursor.flaw = flaw;
            }
            let end = cursor.at;
            match index.and_then(|index| spans.get_mut(index).zip(keys.get(index))) {
                Some((slot @ None, _)) => *slot = Some(Span { start, end }),
                Some((Some(_), key_name)) => {
                    fault.get_or_insert_with(|| {
                        Error::new(ErrorKind::DuplicateKey, "a key occurs twice in one object")
                            .at_field(*key_name)
                            .at_byte(key.span.start as u64)
                    });
                }
                None => {
                    fault.get_or_insert_with(|| {
                        Error::new(ErrorKind::UnknownKey, "a key that is not known here")
                            .expecting(*keys)
                            .at_byte(key.span.start as u64)
                    });
                }
            }
            Ok(())
        })?;
        cursor.space()?;
        if cursor.peek().is_some() {
            return Err(cursor.malformed());
        }
        Ok(Self { spans, fault, departure: cursor.departure, flaw: cursor.flaw })
    }
}

/// A position in a line.
pub(super) struct Cursor<'a> {
    line: &'a str,
    at: usize,
    departure: Option<usize>,
    flaw: Option<Error>,
}

const HIGHS: u64 = 0x8080_8080_8080_8080;

impl<'a> Cursor<'a> {
    fn new(line: &'a str) -> Self {
        Self { line, at: 0, departure: None, flaw: None }
    }

    fn peek(&self) -> Option<u8> {
        self.line.as_bytes().get(self.at).copied()
    }

    fn step(&mut self) {
        self.at = self.at.saturating_add(1);
    }

    fn depart(&mut self, at: usize) {
        self.departure.get_or_insert(at);
    }

    fn flaw(&mut self, at: usize, kind: ErrorKind, message: &'static str) {
        self.flaw.get_or_insert_with(|| Error::new(kind, message).at_byte(at as u64));
    }

    fn error(&self, kind: ErrorKind, message: &'static str) -> Error {
        Error::new(kind, message).at_byte(self.at as u64)
    }

    /// What stands here is not JSON; the two ways in which a text editor breaks a journal are named.
    fn malformed(&self) -> Error {
        let message = match self.peek() {
            Some(b'\r') => "a line ends with a line feed alone, without carriage return",
            _ if self.at == 0 && self.line.starts_with('\u{feff}') => {
                "a journal starts without byte order mark"
            }
            None if self.line.is_empty() => "an empty line",
            _ => "not well-formed JSON",
        };
        self.error(ErrorKind::InvalidJson, message)
    }

    fn expect(&mut self, byte: u8) -> Result<()> {
        if self.peek() == Some(byte) {
            self.step();
            Ok(())
        } else {
            Err(self.malformed())
        }
    }

    /// Spaces and tabs; a line holds no line feed, and a carriage return is never accepted.
    fn space(&mut self) -> Result<()> {
        loop {
            match self.peek() {
                Some(b' ' | b'\t') => {
                    self.depart(self.at);
                    self.step();
                }
                Some(b'\r') => return Err(self.malformed()),
                _ => return Ok(()),
            }
        }
    }

    /// Past the bracket of an array or object that would be the `depth`th around its content.
    fn open(&mut self, depth: usize) -> Result<()> {
        if depth > MAX_DEPTH {
            return Err(self.error(ErrorKind::TooDeep, "nested deeper than 32 levels"));
        }
        self.step();
        self.space()
    }

    /// After an element: whether another one follows.
    fn more(&mut self, close: u8) -> Result<bool> {
        self.space()?;
        match self.peek() {
            Some(b',') => {
                self.step();
                self.space()?;
                Ok(true)
            }
            Some(byte) if byte == close => {
                self.step();
                Ok(false)
            }
            _ => Err(self.malformed()),
        }
    }

    /// An object, the cursor at its bracket. The closure reads the value of each member.
    fn object(&mut self, depth: usize, mut member: impl FnMut(&mut Self, Text) -> Result<()>) -> Result<()> {
        self.open(depth)?;
        if self.peek() == Some(b'}') {
            self.step();
            return Ok(());
        }
        let mut last: Option<&'a str> = None;
        loop {
            let key = self.string()?;
            let name = key.span.of(self.line);
            // Byte order of plain keys is the canonical order. Keys that are not, are compared by nobody
            // here: the text has departed and is read again in the general way.
            if !key.plain || last.is_some_and(|last| last.as_bytes() >= name.as_bytes()) {
                self.depart(key.span.start);
            }
            last = Some(name);
            self.space()?;
            self.expect(b':')?;
            self.space()?;
            member(self, key)?;
            if !self.more(b'}')? {
                return Ok(());
            }
        }
    }

    /// An array, the cursor at its bracket. The closure reads each item.
    fn array(&mut self, depth: usize, mut item: impl FnMut(&mut Self) -> Result<()>) -> Result<()> {
        self.open(depth)?;
        if self.peek() == Some(b']') {
            self.step();
            return Ok(());
        }
        loop {
            item(self)?;
            if !self.more(b']')? {
                return Ok(());
            }
        }
    }

    /// Any value. A bracket opened here would be the `depth`th.
    pub(super) fn value(&mut self, depth: usize) -> Result<()> {
        match self.peek() {
            Some(b'"') => self.string().map(|_| ()),
            Some(b'{') => self.object(depth, |cursor, _| cursor.value(depth.saturating_add(1))),
            Some(b'[') => self.array(depth, |cursor| cursor.value(depth.saturating_add(1))),
            Some(b'-' | b'0'..=b'9') => self.number(),
            Some(b't') => self.word("true"),
            Some(b'f') => self.word("false"),
            Some(b'n') => {
                self.flaw(self.at, ErrorKind::WrongType, "null is not a value here: leave the key out");
                self.word("null")
            }
            _ => Err(self.malformed()),
        }
    }

    fn word(&mut self, word: &'static str) -> Result<()> {
        word.bytes().try_for_each(|byte| self.expect(byte))
    }

    /// The array of facts of an entry, which is the second bracket of the line.
    pub(super) fn facts(&mut self, found: &mut Vec<FactSpan>) -> Result<()> {
        found.clear();
        let start = self.at;
        if self.peek() != Some(b'[') {
            self.flaw(start, ErrorKind::WrongType, "the facts are an array");
            return self.value(2);
        }
        self.array(2, |cursor| {
            let mut fact = FactSpan { start: cursor.at, kind: None, on: None };
            if cursor.peek() != Some(b'{') {
                cursor.flaw(fact.start, ErrorKind::WrongType, "a fact is an object");
                return cursor.value(3);
            }
            let line = cursor.line;
            cursor.object(3, |cursor, key| {
                let slot = match key.span.of(line) {
                    "k" => &mut fact.kind,
                    "on" => &mut fact.on,
                    _ => return cursor.value(4),
                };
                if cursor.peek() != Some(b'"') {
                    return cursor.value(4);
                }
                let text = cursor.string()?;
                *slot = text.plain.then_some(text.span);
                Ok(())
            })?;
            found.push(fact);
            Ok(())
        })?;
        if found.is_empty() {
            self.flaw(start, ErrorKind::Empty, "an entry has at least one fact");
        }
        Ok(())
    }

    /// The object of a payload, which is the second bracket of its line.
    pub(super) fn payload(&mut self) -> Result<()> {
        if self.peek() != Some(b'{') {
            self.flaw(self.at, ErrorKind::WrongType, "a payload is an object");
        }
        self.value(2)
    }

    fn string(&mut self) -> Result<Text> {
        self.expect(b'"')?;
        let start = self.at;
        let (mut high, mut escaped) = (0_u64, false);
        loop {
            while let Some(chunk) = self.line.as_bytes().get(self.at..).and_then(<[u8]>::first_chunk::<8>) {
                let word = u64::from_le_bytes(*chunk);
                let stop = stops(word);
                if stop == 0 {
                    high |= word;
                    self.at = self.at.saturating_add(8);
                } else {
                    // The mark is the highest bit of its byte.
                    let bits = stop.trailing_zeros() & !7;
                    high |= word & 1_u64.wrapping_shl(bits).wrapping_sub(1);
                    self.at = self.at.saturating_add((bits / 8) as usize);
                    break;
                }
            }
            match self.peek() {
                Some(b'"') => {
                    let span = Span { start, end: self.at };
                    self.step();
                    return Ok(Text { span, plain: !escaped && high & HIGHS == 0 });
                }
                Some(b'\\') => {
                    escaped = true;
                    self.escape()?;
                }
                // The end of the line is nearer than eight bytes.
                Some(byte) if byte >= 0x20 => {
                    high |= u64::from(byte);
                    self.step();
                }
                _ => return Err(self.malformed()),
            }
        }
    }

    /// An escape. The canonical writer uses the two-character ones, and `\u00xx` with lower-case digits for
    /// control characters that have none; every other escape departs from it.
    fn escape(&mut self) -> Result<()> {
        let start = self.at;
        self.step();
        let letter = self.peek();
        match letter {
            Some(b'"' | b'\\' | b'b' | b'f' | b'n' | b'r' | b't') => self.step(),
            Some(b'/') => {
                self.depart(start);
                self.step();
            }
            Some(b'u') => {
                self.step();
                let (unit, lower) = self.unit()?;
                if (0xd800..0xdc00).contains(&unit) {
                    self.expect(b'\\')?;
                    self.expect(b'u')?;
                    if !(0xdc00..0xe000).contains(&self.unit()?.0) {
                        return Err(self.malformed());
                    }
                    self.depart(start);
                } else if (0xdc00..0xe000).contains(&unit) {
                    return Err(self.malformed());
                } else if unit >= 0x20 || matches!(unit, 8 | 9 | 10 | 12 | 13) || !lower {
                    self.depart(start);
                }
            }
            _ => return Err(self.malformed()),
        }
        Ok(())
    }

    /// Four hexadecimal digits, and whether none is upper-case.
    fn unit(&mut self) -> Result<(u32, bool)> {
        let (mut unit, mut lower) = (0_u32, true);
        for _ in 0..4 {
            let digit = self.peek().and_then(|byte| char::from(byte).to_digit(16));
            let Some(digit) = digit else { return Err(self.malformed()) };
            lower &= !self.peek().is_some_and(|byte| byte.is_ascii_uppercase());
            unit = unit << 4 | digit;
            self.step();
        }
        Ok((unit, lower))
    }

    /// At least one digit; what they amount to, or the largest number.
    fn digits(&mut self) -> Result<u64> {
        let mut number: Option<u64> = None;
        while let Some(digit @ b'0'..=b'9') = self.peek() {
            let digit = u64::from(digit & 15);
            number = Some(number.unwrap_or(0).saturating_mul(10).saturating_add(digit));
            self.step();
        }
        number.ok_or_else(|| self.malformed())
    }

    fn number(&mut self) -> Result<()> {
        let start = self.at;
        let negative = self.peek() == Some(b'-');
        if negative {
            self.step();
        }
        let zero = self.peek() == Some(b'0');
        let number = if zero {
            self.step();
            0
        } else {
            self.digits()?
        };
        let mut fraction = negative && zero;
        if self.peek() == Some(b'.') {
            fraction = true;
            self.step();
            self.digits()?;
        }
        if matches!(self.peek(), Some(b'e' | b'E')) {
            fraction = true;
            self.step();
            if matches!(self.peek(), Some(b'+' | b'-')) {
                self.step();
            }
            self.digits()?;
        }
        if fraction {
            self.flaw(start, ErrorKind::WrongType, "a number is a whole number");
        } else if number > MAX_INTEGER.unsigned_abs() {
            self.flaw(start, ErrorKind::OutOfRange, "a number lies within 2^53 - 1 of zero");
        }
        Ok(())
    }
}

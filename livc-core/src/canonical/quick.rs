//! A reader for the texts that livc writes itself: it reads what is plain, and gives up on everything else.

use std::borrow::Cow;

use super::{MAX_DEPTH, MAX_INTEGER, Object, Value};

/// The value of a text, when the text is plain: no escapes, no fractions, no null, nothing that is wrong. For the rest
/// the general reader is asked, which also says what is wrong and where.
pub(super) fn parse(text: &str) -> Option<Value<'_>> {
    within(text, 0)
}

/// The same for a text that stands within so many brackets of another one.
pub(super) fn within(text: &str, depth: usize) -> Option<Value<'_>> {
    let mut cursor = Cursor { text, at: 0 };
    cursor.space();
    let value = cursor.value(depth.wrapping_add(1))?;
    cursor.space();
    (cursor.at == text.len()).then_some(value)
}

const ONES: u64 = 0x0101_0101_0101_0101;
const HIGHS: u64 = 0x8080_8080_8080_8080;

/// Marks the bytes of eight that end a run of ordinary characters: quote, backslash, control character. The lowest mark
/// is exact, and is the highest bit of its byte; a mark above another one may be false.
#[inline]
pub(crate) const fn stops(word: u64) -> u64 {
    const fn below(word: u64, limit: u64) -> u64 {
        word.wrapping_sub(ONES.wrapping_mul(limit)) & !word
    }
    let quote = word ^ ONES.wrapping_mul(b'"' as u64);
    let backslash = word ^ ONES.wrapping_mul(b'\\' as u64);
    (below(quote, 1) | below(backslash, 1) | below(word, 0x20)) & HIGHS
}

/// Where the run of ordinary characters ends that begins at a place.
#[inline]
fn ordinary(text: &[u8], from: usize) -> usize {
    let mut at = from;
    while let Some(chunk) = text.get(at..).and_then(<[u8]>::first_chunk::<8>) {
        let stop = stops(u64::from_le_bytes(*chunk));
        if stop != 0 {
            return at.wrapping_add((stop.trailing_zeros() / 8) as usize);
        }
        at = at.wrapping_add(8);
    }
    let rest = text.get(at..).unwrap_or_default();
    let stop = |byte: &u8| *byte == b'"' || *byte == b'\\' || *byte < 0x20;
    at.wrapping_add(rest.iter().position(stop).unwrap_or(rest.len()))
}

struct Cursor<'a> {
    text: &'a str,
    at: usize,
}

impl<'a> Cursor<'a> {
    #[inline]
    fn peek(&self) -> Option<u8> {
        self.text.as_bytes().get(self.at).copied()
    }

    #[inline]
    fn step(&mut self) {
        self.at = self.at.wrapping_add(1);
    }

    #[inline]
    fn take(&mut self, byte: u8) -> Option<()> {
        (self.peek()? == byte).then(|| self.step())
    }

    #[inline]
    fn space(&mut self) {
        while matches!(self.peek(), Some(b' ' | b'\n' | b'\t')) {
            self.step();
        }
    }

    /// Any value; a bracket opened here would be the `depth`th.
    fn value(&mut self, depth: usize) -> Option<Value<'a>> {
        match self.peek()? {
            b'"' => self.string().map(|text| Value::Text(Cow::Borrowed(text))),
            b'{' => self.object(depth).map(Value::Object),
            b'[' => self.list(depth).map(Value::List),
            b'-' | b'0'..=b'9' => self.number().map(Value::Integer),
            b't' => self.word("true").map(|()| Value::Bool(true)),
            b'f' => self.word("false").map(|()| Value::Bool(false)),
            _ => None,
        }
    }

    fn word(&mut self, word: &str) -> Option<()> {
        word.bytes().try_for_each(|byte| self.take(byte))
    }

    /// A string without escapes.
    #[inline]
    fn string(&mut self) -> Option<&'a str> {
        self.take(b'"')?;
        let from = self.at;
        self.at = ordinary(self.text.as_bytes(), from);
        let text = self.text.get(from..self.at)?;
        self.take(b'"')?;
        Some(text)
    }

    fn number(&mut self) -> Option<i64> {
        let negative = self.take(b'-').is_some();
        let start = self.at;
        let mut number = 0_i64;
        while let Some(digit @ b'0'..=b'9') = self.peek() {
            number = number.checked_mul(10)?.checked_add(i64::from(digit & 15))?;
            self.step();
        }
        let digits = self.at.wrapping_sub(start);
        let leading = self.text.as_bytes().get(start) == Some(&b'0') && digits > 1;
        let odd = digits == 0 || leading || (negative && number == 0) || number > MAX_INTEGER;
        if odd || matches!(self.peek(), Some(b'.' | b'e' | b'E')) {
            return None;
        }
        Some(if negative { number.wrapping_neg() } else { number })
    }

    fn list(&mut self, depth: usize) -> Option<Vec<Value<'a>>> {
        if depth > MAX_DEPTH {
            return None;
        }
        self.step();
        self.space();
        let mut list = Vec::new();
        if self.take(b']').is_some() {
            return Some(list);
        }
        loop {
            list.push(self.value(depth.wrapping_add(1))?);
            self.space();
            if self.take(b']').is_some() {
                return Some(list);
            }
            self.take(b',')?;
            self.space();
        }
    }

    fn object(&mut self, depth: usize) -> Option<Object<'a>> {
        if depth > MAX_DEPTH {
            return None;
        }
        self.step();
        self.space();
        let mut members: Vec<(Cow<'a, str>, Value<'a>)> = Vec::new();
        if self.take(b'}').is_some() {
            return Some(Object(members));
        }
        members.reserve(if depth < 3 { 12 } else { 4 });
        let mut sorted = true;
        loop {
            let key = self.string()?;
            self.space();
            self.take(b':')?;
            self.space();
            let value = self.value(depth.wrapping_add(1))?;
            sorted &= members.last().is_none_or(|(last, _)| last.as_bytes() < key.as_bytes());
            members.push((Cow::Borrowed(key), value));
            self.space();
            if self.take(b'}').is_some() {
                break;
            }
            self.take(b',')?;
            self.space();
        }
        if !sorted {
            members.sort_by(|(a, _), (b, _)| a.as_bytes().cmp(b.as_bytes()));
            if members.windows(2).any(|pair| matches!(pair, [(a, _), (b, _)] if a == b)) {
                return None;
            }
        }
        Some(Object(members))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn general(text: &str) -> Option<Value<'_>> {
        super::super::general(text).ok()
    }

    /// Whatever it reads, the general reader reads too and the same.
    fn agrees(text: &str) -> bool {
        parse(text).is_none_or(|quick| general(text) == Some(quick))
    }

    #[test]
    fn plain_texts_are_read_here_and_others_are_not() {
        for text in [
            "{}",
            "[]",
            " [ 1 , -2 , 0 , true , false ] ",
            r#"{"b":[{"c":"é😀"}],"a":""}"#,
            "9007199254740991",
            "-9007199254740991",
            "\"\u{7f}\"",
        ] {
            assert!(parse(text).is_some() && agrees(text), "{text}");
        }
        for text in [
            "",
            "null",
            "01",
            "-0",
            "-",
            "1.0",
            "1e2",
            "9007199254740992",
            "99999999999999999999",
            "\"\\n\"",
            "\"a",
            "\"\n\"",
            "[1,]",
            "[1 2]",
            "{\"a\":1,}",
            "{\"a\"}",
            "{a:1}",
            "{\"a\":1,\"a\":2}",
            "{\"b\":1,\"a\":2,\"b\":3}",
            "[1]]",
            "tru",
            "nul",
            "{\"\\u0061\":1}",
        ] {
            assert!(parse(text).is_none(), "{text}");
        }
        let deep = |depth: usize| "[".repeat(depth) + &"]".repeat(depth);
        assert!(parse(&deep(MAX_DEPTH)).is_some() && parse(&deep(MAX_DEPTH + 1)).is_none());
        assert!(agrees(&deep(MAX_DEPTH)) && agrees(&deep(MAX_DEPTH + 1)));
    }

    fn nearly_json() -> impl Strategy<Value = String> {
        let token = prop_oneof![
            Just("{".to_owned()),
            Just("}".to_owned()),
            Just("[".to_owned()),
            Just("]".to_owned()),
            Just(",".to_owned()),
            Just(":".to_owned()),
            Just(" ".to_owned()),
            Just("\"a\":".to_owned()),
            Just("\"b\":".to_owned()),
            Just("\"a\":1,".to_owned()),
            "-?[0-9]{1,18}(\\.[0-9]{1,2})?([eE][+-]?[0-9])?",
            "(true|false|null|nul)",
            "\"(\\\\[\"\\\\/bfnrtu]|[a-z é\\t\u{1}]){0,4}\"",
        ];
        prop::collection::vec(token, 0..14).prop_map(|tokens| tokens.concat())
    }

    proptest! {
        #[test]
        fn what_it_reads_the_general_reader_reads_the_same(text in nearly_json()) {
            prop_assert!(agrees(&text), "{}", text);
        }

        #[test]
        fn what_livc_writes_without_escapes_is_read_here(text in "[ !#-\\[\\]-~é]{0,20}", number in -MAX_INTEGER..=MAX_INTEGER) {
            let inner = Object::new().with("b", number).with("a", text.clone());
            let written = Value::Object(inner.with(text, vec![Value::from(true)])).to_text();
            prop_assert!(parse(&written).is_some() && agrees(&written), "{}", written);
        }
    }
}

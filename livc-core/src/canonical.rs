//! One way to read and write JSON, so that the same content has the same bytes in every language.
//!
//! The form is a subset of RFC 8785: keys sorted by their bytes, no white space, integers within
//! ±(2^53 − 1), no floating point, no null, strings as they were received. Keys are ASCII. A reader refuses
//! keys that occur twice, nesting deeper than [`MAX_DEPTH`] and text larger than its limit. Nothing that was
//! read is repeated in an error.

mod quick;

use core::fmt;
use std::borrow::Cow;

use serde::de::{self, Deserialize, Deserializer, MapAccess, SeqAccess, Visitor};

pub(crate) use quick::stops;

use crate::error::{Error, ErrorKind, Result};

/// The deepest nesting of arrays and objects.
pub const MAX_DEPTH: usize = 32;
/// The largest integer, 2^53 − 1: the largest that every JSON reader keeps exact.
pub const MAX_INTEGER: i64 = 9_007_199_254_740_991;
/// The largest JSON text that is read in one piece, in bytes.
pub const MAX_TEXT: usize = 16 * 1024 * 1024;

/// Members that are looked through one by one; for more the order of the keys is used.
const FEW: usize = 24;

/// Whether two short texts are the same; most that are not differ in length or in their first letter.
#[inline]
pub(crate) fn same(one: &str, other: &str) -> bool {
    one.len() == other.len() && one.bytes().zip(other.bytes()).all(|(a, b)| a == b)
}

/// The room that a text begins with: growing to it from nothing takes longer than writing it.
const ROOM: usize = 256;

/// A JSON value without floating point and without null.
///
/// Objects keep their members sorted by key. `Debug` shows the shape only, never a string.
#[derive(Clone, PartialEq, Eq)]
pub enum Value<'a> {
    /// `true` or `false`.
    Bool(bool),
    /// A whole number within ±[`MAX_INTEGER`].
    Integer(i64),
    /// A string.
    Text(Cow<'a, str>),
    /// An array.
    List(Vec<Value<'a>>),
    /// An object, sorted by key.
    Object(Object<'a>),
}

/// The members of an object, sorted by key, each key once.
#[derive(Clone, PartialEq, Eq, Default)]
pub struct Object<'a>(Vec<(Cow<'a, str>, Value<'a>)>);

impl<'a> Object<'a> {
    /// An object without members.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets a member; a value under the same key is replaced.
    pub fn set(&mut self, key: impl Into<Cow<'a, str>>, value: impl Into<Value<'a>>) {
        let (key, value) = (key.into(), value.into());
        match self.0.binary_search_by(|(k, _)| k.as_bytes().cmp(key.as_bytes())) {
            Ok(at) => {
                if let Some(member) = self.0.get_mut(at) {
                    member.1 = value;
                }
            }
            Err(at) => self.0.insert(at, (key, value)),
        }
    }

    /// The same object with a member set.
    #[must_use]
    pub fn with(mut self, key: impl Into<Cow<'a, str>>, value: impl Into<Value<'a>>) -> Self {
        self.set(key, value);
        self
    }

    /// The same object with a member set when there is a value.
    #[must_use]
    pub fn with_some(mut self, key: impl Into<Cow<'a, str>>, value: Option<impl Into<Value<'a>>>) -> Self {
        if let Some(value) = value {
            self.set(key, value);
        }
        self
    }

    /// The value under a key.
    pub fn get(&self, key: &str) -> Option<&Value<'a>> {
        // Objects are small: hardly any key has the length of the one that is asked for.
        if self.0.len() <= FEW {
            return self.0.iter().find(|(k, _)| same(k, key)).map(|(_, value)| value);
        }
        let at = self.0.binary_search_by(|(k, _)| k.as_bytes().cmp(key.as_bytes())).ok()?;
        self.0.get(at).map(|(_, value)| value)
    }

    /// Takes the value under a key out of the object.
    pub fn remove(&mut self, key: &str) -> Option<Value<'a>> {
        let at = self.0.binary_search_by(|(k, _)| k.as_bytes().cmp(key.as_bytes())).ok()?;
        Some(self.0.remove(at).1)
    }

    /// The members in order.
    pub fn iter(&self) -> impl ExactSizeIterator<Item = (&str, &Value<'a>)> {
        self.0.iter().map(|(key, value)| (key.as_ref(), value))
    }

    /// How many members there are.
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Whether there are no members.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Refuses keys that are not in the list.
    ///
    /// # Errors
    /// [`ErrorKind::UnknownKey`] with the accepted keys; the unknown key itself is not repeated.
    pub fn only(&self, keys: &[&'static str]) -> Result<()> {
        if self.iter().all(|(key, _)| keys.iter().any(|known| same(known, key))) {
            return Ok(());
        }
        Err(Error::new(ErrorKind::UnknownKey, "a key that is not known here").expecting(keys.iter().copied()))
    }

    /// The required value under a key.
    ///
    /// # Errors
    /// [`ErrorKind::MissingKey`].
    pub fn need(&self, key: &'static str) -> Result<&Value<'a>> {
        self.get(key)
            .ok_or_else(|| Error::new(ErrorKind::MissingKey, "a required key is missing").at_field(key))
    }

    /// The required string under a key.
    ///
    /// # Errors
    /// [`ErrorKind::MissingKey`] or [`ErrorKind::WrongType`].
    pub fn text(&self, key: &'static str) -> Result<&str> {
        self.need(key)?.as_text().map_err(|error| error.at_field(key))
    }
}

fn wrong_type(expected: &'static str) -> Error {
    Error::new(ErrorKind::WrongType, "a value of another type").expecting([expected])
}

impl<'a> Value<'a> {
    /// Reads one JSON text, wholly.
    ///
    /// # Errors
    /// [`ErrorKind::TooLarge`], [`ErrorKind::TooDeep`], [`ErrorKind::InvalidJson`], [`ErrorKind::DuplicateKey`],
    /// [`ErrorKind::WrongType`] for a null or a fraction, [`ErrorKind::OutOfRange`] for a number too large;
    /// with line and column.
    pub fn parse(text: &'a str) -> Result<Self> {
        if text.len() > MAX_TEXT {
            return Err(Error::new(ErrorKind::TooLarge, "a JSON text has at most 16 MiB"));
        }
        match quick::parse(text) {
            Some(value) => Ok(value),
            None => general(text),
        }
    }

    /// Reads a plain text, without escapes, that stands within so many brackets of another one; nothing for any other,
    /// which [`Value::parse`] reads or refuses.
    pub(crate) fn plain_within(text: &'a str, depth: usize) -> Option<Self> {
        (text.len() <= MAX_TEXT).then(|| quick::within(text, depth)).flatten()
    }

    /// The string.
    ///
    /// # Errors
    /// [`ErrorKind::WrongType`] when it is something else.
    pub fn as_text(&self) -> Result<&str> {
        match self {
            Self::Text(text) => Ok(text),
            _ => Err(wrong_type("string")),
        }
    }

    /// The whole number.
    ///
    /// # Errors
    /// [`ErrorKind::WrongType`] when it is something else.
    pub fn as_integer(&self) -> Result<i64> {
        match self {
            Self::Integer(number) => Ok(*number),
            _ => Err(wrong_type("integer")),
        }
    }

    /// The truth value.
    ///
    /// # Errors
    /// [`ErrorKind::WrongType`] when it is something else.
    pub fn as_bool(&self) -> Result<bool> {
        match self {
            Self::Bool(value) => Ok(*value),
            _ => Err(wrong_type("boolean")),
        }
    }

    /// The list.
    ///
    /// # Errors
    /// [`ErrorKind::WrongType`] when it is something else.
    pub fn as_list(&self) -> Result<&[Value<'a>]> {
        match self {
            Self::List(list) => Ok(list),
            _ => Err(wrong_type("array")),
        }
    }

    /// The object.
    ///
    /// # Errors
    /// [`ErrorKind::WrongType`] when it is something else.
    pub fn as_object(&self) -> Result<&Object<'a>> {
        match self {
            Self::Object(object) => Ok(object),
            _ => Err(wrong_type("object")),
        }
    }

    /// The value at a path of keys and places, such as `rules[0].cite`; the value itself for an empty path.
    ///
    /// # Errors
    /// [`ErrorKind::MissingKey`] where there is nothing, [`ErrorKind::OutOfRange`] for a place beyond a list,
    /// [`ErrorKind::WrongType`] where the path goes through something that holds nothing.
    pub fn at(&self, path: &str) -> Result<&Self> {
        let mut found = self;
        for step in path.split(['.', '[']).filter(|step| !step.is_empty()) {
            let place = step.strip_suffix(']');
            let next = match (found, place) {
                (Self::List(list), Some(place)) => {
                    let at = place.parse::<usize>().ok().and_then(|at| list.get(at));
                    at.ok_or_else(|| Error::new(ErrorKind::OutOfRange, "no element at this place"))
                }
                (Self::Object(object), None) => object
                    .get(step)
                    .ok_or_else(|| Error::new(ErrorKind::MissingKey, "no member of this name")),
                (Self::List(_), None) => Err(wrong_type("a place such as [0]")),
                (_, Some(_)) => Err(wrong_type("array")),
                (_, None) => Err(wrong_type("object")),
            };
            found = next.map_err(|error| error.at_field("path"))?;
        }
        Ok(found)
    }

    /// The same value, owning its strings.
    #[must_use]
    pub fn into_owned(self) -> Value<'static> {
        match self {
            Self::Bool(value) => Value::Bool(value),
            Self::Integer(value) => Value::Integer(value),
            Self::Text(text) => Value::Text(Cow::Owned(text.into_owned())),
            Self::List(list) => Value::List(list.into_iter().map(Value::into_owned).collect()),
            Self::Object(object) => Value::Object(object.into_owned()),
        }
    }

    /// Appends the canonical text.
    pub fn write(&self, to: &mut String) {
        match self {
            Self::Bool(true) => to.push_str("true"),
            Self::Bool(false) => to.push_str("false"),
            Self::Integer(number) => write_integer(*number, to),
            Self::Text(text) => write_text(text, to),
            Self::List(list) => {
                to.push('[');
                for (at, value) in list.iter().enumerate() {
                    if at > 0 {
                        to.push(',');
                    }
                    value.write(to);
                }
                to.push(']');
            }
            Self::Object(object) => object.write(to),
        }
    }

    /// The canonical text.
    pub fn to_text(&self) -> String {
        let mut text = String::with_capacity(ROOM);
        self.write(&mut text);
        text
    }
}

impl Object<'_> {
    /// The same object, owning its strings.
    #[must_use]
    pub fn into_owned(self) -> Object<'static> {
        Object(self.0.into_iter().map(|(k, v)| (Cow::Owned(k.into_owned()), v.into_owned())).collect())
    }

    /// Appends the canonical text.
    pub fn write(&self, to: &mut String) {
        to.push('{');
        for (at, (key, value)) in self.0.iter().enumerate() {
            if at > 0 {
                to.push(',');
            }
            write_text(key, to);
            to.push(':');
            value.write(to);
        }
        to.push('}');
    }

    /// The canonical text.
    pub fn to_text(&self) -> String {
        let mut text = String::with_capacity(ROOM);
        self.write(&mut text);
        text
    }
}

/// Appends a whole number. One outside ±[`MAX_INTEGER`] cannot come out of a reader; it is clamped.
fn write_integer(number: i64, to: &mut String) {
    let number = number.clamp(-MAX_INTEGER, MAX_INTEGER);
    let mut digits = [b'0'; 16];
    let (mut rest, mut len) = (number.unsigned_abs(), 0_usize);
    for digit in digits.iter_mut().rev() {
        *digit = u8::try_from(rest % 10).unwrap_or(0) | b'0';
        rest /= 10;
        len = len.wrapping_add(1);
        if rest == 0 {
            break;
        }
    }
    if number < 0 {
        to.push('-');
    }
    // 2^53 has 16 digits, so all of them are there; digits are text.
    let written = digits.get(digits.len().wrapping_sub(len)..).unwrap_or_default();
    to.push_str(core::str::from_utf8(written).unwrap_or_default());
}

/// Whether a byte of a string is written otherwise than as it is.
#[inline]
const fn is_escaped(byte: u8) -> bool {
    byte < 0x20 || byte == b'"' || byte == b'\\'
}

/// Appends a string with the escapes of RFC 8785: the two-character ones, and `\u00xx` for other controls.
fn write_text(text: &str, to: &mut String) {
    to.push('"');
    // Hardly any text has something to escape, and looking at all of it at once is quick.
    if text.bytes().fold(false, |any, byte| any | is_escaped(byte)) {
        write_escaped(text, to);
    } else {
        to.push_str(text);
    }
    to.push('"');
}

#[cold]
fn write_escaped(text: &str, to: &mut String) {
    use fmt::Write as _;
    for character in text.chars() {
        match character {
            '"' => to.push_str("\\\""),
            '\\' => to.push_str("\\\\"),
            '\u{8}' => to.push_str("\\b"),
            '\u{9}' => to.push_str("\\t"),
            '\u{a}' => to.push_str("\\n"),
            '\u{c}' => to.push_str("\\f"),
            '\u{d}' => to.push_str("\\r"),
            control if control < '\u{20}' => {
                let _ = write!(to, "\\u{:04x}", u32::from(control));
            }
            other => to.push(other),
        }
    }
}

/// Reads any text, and says what is wrong with it.
fn general(text: &str) -> Result<Value<'_>> {
    check_depth(text)?;
    serde_json::from_str(text).map_err(|error| json_error(&error))
}

/// Refuses nesting deeper than the limit before anything is built; strings are skipped.
fn check_depth(text: &str) -> Result<()> {
    let (mut depth, mut in_string, mut escaped) = (0_usize, false, false);
    for (at, byte) in text.bytes().enumerate() {
        match byte {
            _ if escaped => escaped = false,
            b'\\' if in_string => escaped = true,
            b'"' => in_string = !in_string,
            b'[' | b'{' if !in_string => {
                depth = depth.saturating_add(1);
                if depth > MAX_DEPTH {
                    return Err(
                        Error::new(ErrorKind::TooDeep, "nested deeper than 32 levels").at_byte(at as u64)
                    );
                }
            }
            b']' | b'}' if !in_string => depth = depth.saturating_sub(1),
            _ => {}
        }
    }
    Ok(())
}

const DUPLICATE: &str = "livc duplicate key";
const NULL: &str = "livc null";
const FRACTION: &str = "livc fraction";
const RANGE: &str = "livc range";

/// The messages of the parser below may quote the input, so only their kind is kept.
fn json_error(error: &serde_json::Error) -> Error {
    let text = error.to_string();
    let made = if text.starts_with(DUPLICATE) {
        Error::new(ErrorKind::DuplicateKey, "a key occurs twice in one object")
    } else if text.starts_with(NULL) {
        Error::new(ErrorKind::WrongType, "null is not a value here: leave the key out")
    } else if text.starts_with(FRACTION) {
        Error::new(ErrorKind::WrongType, "a number is a whole number")
    } else if text.starts_with(RANGE) {
        Error::new(ErrorKind::OutOfRange, "a number lies within 2^53 - 1 of zero")
    } else {
        Error::new(ErrorKind::InvalidJson, "not well-formed JSON")
    };
    made.at_line(error.line() as u64).at_column(error.column() as u64)
}

struct ValueVisitor;

impl<'de> Visitor<'de> for ValueVisitor {
    type Value = Value<'de>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a JSON value without null and fractions")
    }

    fn visit_bool<E: de::Error>(self, value: bool) -> core::result::Result<Value<'de>, E> {
        Ok(Value::Bool(value))
    }

    fn visit_i64<E: de::Error>(self, value: i64) -> core::result::Result<Value<'de>, E> {
        if (-MAX_INTEGER..=MAX_INTEGER).contains(&value) {
            Ok(Value::Integer(value))
        } else {
            Err(E::custom(RANGE))
        }
    }

    fn visit_u64<E: de::Error>(self, value: u64) -> core::result::Result<Value<'de>, E> {
        i64::try_from(value).map_err(|_| E::custom(RANGE)).and_then(|value| self.visit_i64(value))
    }

    fn visit_f64<E: de::Error>(self, _: f64) -> core::result::Result<Value<'de>, E> {
        Err(E::custom(FRACTION))
    }

    fn visit_unit<E: de::Error>(self) -> core::result::Result<Value<'de>, E> {
        Err(E::custom(NULL))
    }

    fn visit_str<E: de::Error>(self, text: &str) -> core::result::Result<Value<'de>, E> {
        Ok(Value::Text(Cow::Owned(text.to_owned())))
    }

    fn visit_borrowed_str<E: de::Error>(self, text: &'de str) -> core::result::Result<Value<'de>, E> {
        Ok(Value::Text(Cow::Borrowed(text)))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> core::result::Result<Value<'de>, A::Error> {
        let mut list = Vec::new();
        while let Some(item) = items.next_element()? {
            list.push(item);
        }
        Ok(Value::List(list))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut members: A) -> core::result::Result<Value<'de>, A::Error> {
        let mut list: Vec<(Cow<'de, str>, Value<'de>)> = Vec::new();
        while let Some(key) = members.next_key::<Key<'de>>()? {
            list.push((key.0, members.next_value()?));
        }
        list.sort_by(|(a, _), (b, _)| a.as_bytes().cmp(b.as_bytes()));
        if list.windows(2).any(|pair| matches!(pair, [(a, _), (b, _)] if a == b)) {
            return Err(de::Error::custom(DUPLICATE));
        }
        Ok(Value::Object(Object(list)))
    }
}

/// A key that borrows where the text has no escapes.
struct Key<'a>(Cow<'a, str>);

impl<'de> Deserialize<'de> for Key<'de> {
    fn deserialize<D: Deserializer<'de>>(from: D) -> core::result::Result<Self, D::Error> {
        match ValueVisitor.visit_key(from)? {
            Value::Text(text) => Ok(Self(text)),
            _ => Err(de::Error::custom("key")),
        }
    }
}

impl ValueVisitor {
    fn visit_key<'de, D: Deserializer<'de>>(self, from: D) -> core::result::Result<Value<'de>, D::Error> {
        from.deserialize_str(self)
    }
}

impl<'de> Deserialize<'de> for Value<'de> {
    fn deserialize<D: Deserializer<'de>>(from: D) -> core::result::Result<Self, D::Error> {
        from.deserialize_any(ValueVisitor)
    }
}

impl fmt::Debug for Value<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Bool(_) => f.write_str("bool"),
            Self::Integer(_) => f.write_str("integer"),
            Self::Text(_) => f.write_str("text"),
            Self::List(list) => write!(f, "list of {}", list.len()),
            Self::Object(object) => object.fmt(f),
        }
    }
}

impl fmt::Debug for Object<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "object of {}", self.0.len())
    }
}

/// A text of a known length.
fn written(length: usize, write: impl FnOnce(&mut String)) -> String {
    let mut text = String::with_capacity(length);
    write(&mut text);
    text
}

macro_rules! from {
    ($($type:ty => $variant:ident $convert:expr;)+) => {$(
        impl<'a> From<$type> for Value<'a> {
            fn from(value: $type) -> Self {
                #[allow(clippy::redundant_closure_call, reason = "one macro serves plain and converting sources")]
                Self::$variant(($convert)(value))
            }
        }
    )+};
}

from! {
    bool => Bool |v| v;
    i64 => Integer |v| v;
    u32 => Integer i64::from;
    u16 => Integer i64::from;
    i32 => Integer i64::from;
    &'a str => Text Cow::Borrowed;
    String => Text Cow::Owned;
    Cow<'a, str> => Text |v| v;
    Vec<Value<'a>> => List |v| v;
    Object<'a> => Object |v| v;
    crate::time::Day => Text |v: crate::time::Day| Cow::Owned(written(10, |to| v.write(to)));
    crate::time::Instant => Text |v: crate::time::Instant| Cow::Owned(written(24, |to| v.write(to)));
}

impl<'a> FromIterator<Value<'a>> for Value<'a> {
    fn from_iter<T: IntoIterator<Item = Value<'a>>>(items: T) -> Self {
        Self::List(items.into_iter().collect())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn kind(text: &str) -> ErrorKind {
        Value::parse(text).unwrap_err().kind()
    }

    #[test]
    fn keys_are_sorted_and_space_is_dropped() {
        let value = Value::parse(" { \"b\" : [ 1 , true ] , \"a\" : \"x\\u000a\\u0001\" } ").unwrap();
        assert_eq!(value.to_text(), "{\"a\":\"x\\n\\u0001\",\"b\":[1,true]}");
    }

    #[test]
    fn what_has_more_than_one_form_is_refused() {
        assert_eq!(kind("{\"a\":1,\"a\":2}"), ErrorKind::DuplicateKey);
        assert_eq!(kind("{\"a\":1,\"\\u0061\":2}"), ErrorKind::DuplicateKey);
        assert_eq!(kind("null"), ErrorKind::WrongType);
        assert_eq!(kind("1.0"), ErrorKind::WrongType);
        assert_eq!(kind("9007199254740992"), ErrorKind::OutOfRange);
        assert_eq!(kind("{"), ErrorKind::InvalidJson);
        assert_eq!(kind("[] []"), ErrorKind::InvalidJson);
        assert_eq!(kind(&"[".repeat(33)), ErrorKind::TooDeep);
        assert!(Value::parse(&format!("{}{}", "[".repeat(32), "]".repeat(32))).is_ok());
        assert!(Value::parse(&format!("\"{}\"", "[".repeat(40))).is_ok());
    }

    #[test]
    fn errors_and_debug_repeat_nothing() {
        for text in ["{\"MARKER\":null}", "{\"a\":\"MARKER\" 1}", "[\"MARKER\", 1.5]"] {
            let error = Value::parse(text).unwrap_err();
            assert!(!format!("{error:?}").contains("MARKER"));
        }
        assert!(!format!("{:?}", Value::parse("{\"MARKER\":[\"MARKER\"]}").unwrap()).contains("MARKER"));
    }

    #[test]
    fn a_path_leads_to_a_value_or_says_why_not() {
        let value = Value::parse("{\"rules\":[{\"id\":\"R33\"},[1,2]]}").unwrap();
        assert_eq!(value.at("rules[0].id").unwrap().as_text().unwrap(), "R33");
        assert_eq!(value.at("rules[1][1]").unwrap().as_integer().unwrap(), 2);
        assert_eq!(value.at("").unwrap(), &value);
        for (path, kind) in [
            ("rules[2]", ErrorKind::OutOfRange),
            ("rules[x]", ErrorKind::OutOfRange),
            ("MARKER", ErrorKind::MissingKey),
            ("rules.id", ErrorKind::WrongType),
            ("rules[0][0]", ErrorKind::WrongType),
            ("rules[0].id.more", ErrorKind::WrongType),
        ] {
            let error = value.at(path).unwrap_err();
            assert_eq!(error.kind(), kind, "{path}");
            assert!(!error.to_string().contains("MARKER"));
        }
    }

    proptest::proptest! {
        #[test]
        fn reading_what_was_written_gives_the_same(text in ".{0,40}", number in -MAX_INTEGER..=MAX_INTEGER) {
            let value = Value::Object(Object::new().with(text.clone(), number).with("list", vec![Value::from(text)]));
            let written = value.to_text();
            proptest::prop_assert_eq!(Value::parse(&written).unwrap().to_text(), written);
        }

        #[test]
        fn strings_and_numbers_are_written_as_others_write_them(text in "[\u{0}-\u{24}\\\\a-cé\u{1F600}]{0,24}", number: i64) {
            let (mut ours, mut digits) = (String::new(), String::new());
            write_text(&text, &mut ours);
            proptest::prop_assert_eq!(ours, serde_json::to_string(&text).unwrap());
            write_integer(number, &mut digits);
            proptest::prop_assert_eq!(digits, number.clamp(-MAX_INTEGER, MAX_INTEGER).to_string());
            digits = String::new();
            write_integer(number % 1000, &mut digits);
            proptest::prop_assert_eq!(digits, (number % 1000).to_string());
        }

        #[test]
        fn parsing_never_panics(text in "\\PC{0,60}") {
            let _ = Value::parse(&text);
        }
    }
}

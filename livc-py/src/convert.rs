//! Python objects to and from the values of the core, without a detour through JSON text.

use std::sync::Mutex;

use chrono::{DateTime, NaiveDate, Utc};
use livc_core::canonical::{MAX_DEPTH, MAX_INTEGER, MAX_TEXT, Object, Value};
use livc_core::time::{Day, Instant};
use livc_core::{Error, ErrorKind};
use pyo3::inspect::{PyStaticConstant, PyStaticExpr};
use pyo3::intern;
use pyo3::prelude::*;
use pyo3::types::{PyBool, PyBytes, PyDate, PyDateTime, PyDict, PyInt, PyList, PyString, PyTuple, PyTzInfo};
use pyo3::{PyTypeInfo, type_hint_identifier, type_hint_subscript, type_hint_union};

use crate::error::Raised;
use crate::journal::Head;
use crate::record::Enumerated;

type Result<T> = core::result::Result<T, Error>;

const TEXT: PyStaticExpr = type_hint_identifier!("builtins", "str");
const ANY: PyStaticExpr = type_hint_identifier!("typing", "Any");
pub(crate) const DICT: PyStaticExpr =
    type_hint_subscript!(type_hint_identifier!("builtins", "dict"), TEXT, ANY);

/// An argument that is a day.
pub(crate) struct DayArgument(pub(crate) Day);

impl FromPyObject<'_, '_> for DayArgument {
    type Error = Raised;
    const INPUT_TYPE: PyStaticExpr = type_hint_union!(PyDate::TYPE_HINT, TEXT);

    fn extract(object: Borrowed<'_, '_, PyAny>) -> core::result::Result<Self, Raised> {
        Ok(Self(day(&object)?))
    }
}

/// An argument that is an instant.
pub(crate) struct InstantArgument(pub(crate) Instant);

impl FromPyObject<'_, '_> for InstantArgument {
    type Error = Raised;
    const INPUT_TYPE: PyStaticExpr = type_hint_union!(PyDateTime::TYPE_HINT, TEXT);

    fn extract(object: Borrowed<'_, '_, PyAny>) -> core::result::Result<Self, Raised> {
        Ok(Self(instant(&object)?))
    }
}

/// An argument that is a word of a vocabulary, or its member.
pub(crate) struct WordArgument<T>(pub(crate) T);

impl<T: Enumerated> FromPyObject<'_, '_> for WordArgument<T> {
    type Error = Raised;
    const INPUT_TYPE: PyStaticExpr = type_hint_union!(T::HINT, TEXT);

    fn extract(object: Borrowed<'_, '_, PyAny>) -> core::result::Result<Self, Raised> {
        let text = object.cast::<PyString>().map_err(|_| {
            Error::new(ErrorKind::WrongType, "not a word of this vocabulary")
                .at_field(T::VOCABULARY)
                .expecting(T::words())
        })?;
        // A text that is not UTF-8 is no word; the error lists the words.
        Ok(Self(T::parse(text.to_str().unwrap_or_default())?))
    }
}

/// An argument that is the content of a file: `bytes`, or `str` for its UTF-8.
pub(crate) struct FileArgument(Vec<u8>);

impl FileArgument {
    pub(crate) fn bytes(&self) -> &[u8] {
        &self.0
    }
}

impl FromPyObject<'_, '_> for FileArgument {
    type Error = Raised;
    const INPUT_TYPE: PyStaticExpr = type_hint_union!(PyBytes::TYPE_HINT, TEXT);

    fn extract(object: Borrowed<'_, '_, PyAny>) -> core::result::Result<Self, Raised> {
        if let Ok(bytes) = object.cast::<PyBytes>() {
            return Ok(Self(bytes.as_bytes().to_vec()));
        }
        match object.cast::<PyString>() {
            Ok(text) => Ok(Self(utf8(&text)?.into_bytes())),
            Err(_) => Err(Error::new(ErrorKind::WrongType, "not the content of a file")
                .expecting(["bytes", "str"])
                .into()),
        }
    }
}

/// The text of a `str`, which may hold what is not UTF-8.
fn utf8(text: &Bound<'_, PyString>) -> Result<String> {
    let invalid = |_| Error::new(ErrorKind::InvalidUtf8, "text with a lone surrogate");
    text.to_str().map(str::to_owned).map_err(invalid)
}

/// An argument that is any value of the core.
pub(crate) struct ValueArgument(pub(crate) Value<'static>);

impl FromPyObject<'_, '_> for ValueArgument {
    type Error = Raised;
    const INPUT_TYPE: PyStaticExpr = ANY;

    fn extract(object: Borrowed<'_, '_, PyAny>) -> core::result::Result<Self, Raised> {
        Ok(Self(to_value(&object)?))
    }
}

/// An answer that can be anything that JSON can be.
pub(crate) struct Answer(pub(crate) Value<'static>);

impl<'py> IntoPyObject<'py> for Answer {
    type Target = PyAny;
    type Output = Bound<'py, PyAny>;
    type Error = PyErr;
    const OUTPUT_TYPE: PyStaticExpr = ANY;

    fn into_pyobject(self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        to_python(py, &self.0)
    }
}

/// An answer that is a `dict`.
pub(crate) struct Record(pub(crate) Object<'static>);

impl<'py> IntoPyObject<'py> for Record {
    type Target = PyDict;
    type Output = Bound<'py, PyDict>;
    type Error = PyErr;
    const OUTPUT_TYPE: PyStaticExpr = DICT;

    fn into_pyobject(self, py: Python<'py>) -> PyResult<Bound<'py, PyDict>> {
        members(py, &self.0)
    }
}

/// An answer that is a `list` of `dict`.
pub(crate) struct Records(pub(crate) Vec<Value<'static>>);

impl<'py> IntoPyObject<'py> for Records {
    type Target = PyList;
    type Output = Bound<'py, PyList>;
    type Error = PyErr;
    const OUTPUT_TYPE: PyStaticExpr = type_hint_subscript!(type_hint_identifier!("builtins", "list"), DICT);

    fn into_pyobject(self, py: Python<'py>) -> PyResult<Bound<'py, PyList>> {
        list(py, &self.0)
    }
}

/// The longest key that an error names, and only when it looks like the name of a field.
const MAX_NAMED_KEY: usize = 40;

/// A Python object as a value: `dict` with text keys, `list`, `tuple`, `str` (and so every `StrEnum`), `int`,
/// `bool`, `datetime.date`, `datetime.datetime` with a time zone, and a `Head`.
fn to_value(object: &Bound<'_, PyAny>) -> Result<Value<'static>> {
    let mut room = MAX_TEXT;
    read(object, 0, &mut room)
}

fn wrong_type(message: &'static str) -> Error {
    Error::new(ErrorKind::WrongType, message)
        .expecting(["dict", "list", "str", "int", "bool", "date", "datetime"])
}

/// Takes this many bytes from what may still be read.
fn take(room: &mut usize, bytes: usize) -> Result<()> {
    *room = room
        .checked_sub(bytes)
        .ok_or_else(|| Error::new(ErrorKind::TooLarge, "an object holds at most 16 MiB of text"))?;
    Ok(())
}

/// Keys of livc are words in lower case; anything else might be about somebody and is not repeated.
fn name(key: &str) -> &str {
    let field = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'_';
    if key.len() <= MAX_NAMED_KEY && key.bytes().all(field) { key } else { "?" }
}

fn read(object: &Bound<'_, PyAny>, depth: usize, room: &mut usize) -> Result<Value<'static>> {
    // Every element takes some room, so that a list of ten million empty lists ends as well.
    take(room, 1)?;
    if let Ok(text) = object.cast::<PyString>() {
        let text = utf8(text)?;
        take(room, text.len())?;
        return Ok(Value::from(text));
    }
    if let Ok(value) = object.cast::<PyBool>() {
        return Ok(Value::Bool(value.is_true()));
    }
    if let Ok(number) = object.cast::<PyInt>() {
        let number = number.extract::<i64>().ok().filter(|n| (-MAX_INTEGER..=MAX_INTEGER).contains(n));
        return number
            .map(Value::Integer)
            .ok_or_else(|| Error::new(ErrorKind::OutOfRange, "a number lies within 2^53 - 1 of zero"));
    }
    if object.is_instance_of::<PyDateTime>() {
        return instant(object).map(Value::from);
    }
    if object.is_instance_of::<PyDate>() {
        return day(object).map(Value::from);
    }
    // What a register says of its head goes back into a command.
    if let Ok(head) = object.cast::<Head>() {
        return Ok(head.get().value());
    }
    if depth >= MAX_DEPTH {
        return Err(Error::new(ErrorKind::TooDeep, "nested deeper than 32 levels"));
    }
    let deeper = depth.saturating_add(1);
    if let Ok(list) = object.cast::<PyList>() {
        let items = list.iter().enumerate().map(|(at, item)| element(&item, at, deeper, room));
        return items.collect::<Result<Vec<_>>>().map(Value::List);
    }
    if let Ok(tuple) = object.cast::<PyTuple>() {
        let items = tuple.iter().enumerate().map(|(at, item)| element(&item, at, deeper, room));
        return items.collect::<Result<Vec<_>>>().map(Value::List);
    }
    if let Ok(dict) = object.cast::<PyDict>() {
        let mut members = Object::new();
        for (key, item) in dict.iter() {
            let key = key.cast::<PyString>().map_err(|_| wrong_type("a key is a str"))?;
            let key = utf8(key)?;
            take(room, key.len())?;
            let value = read(&item, deeper, room).map_err(|error| error.within(name(&key)))?;
            members.set(key, value);
        }
        return Ok(Value::Object(members));
    }
    if object.is_none() {
        return Err(wrong_type("None is not a value here: leave the key out"));
    }
    Err(wrong_type("an object of another type"))
}

fn element(item: &Bound<'_, PyAny>, at: usize, depth: usize, room: &mut usize) -> Result<Value<'static>> {
    read(item, depth, room).map_err(|error| error.within(&format!("[{at}]")))
}

/// A value as Python objects.
pub(crate) fn to_python<'py>(py: Python<'py>, value: &Value<'_>) -> PyResult<Bound<'py, PyAny>> {
    Ok(match value {
        Value::Bool(value) => PyBool::new(py, *value).to_owned().into_any(),
        Value::Integer(number) => number.into_pyobject(py)?.into_any(),
        Value::Text(text) => PyString::new(py, text).into_any(),
        Value::List(items) => list(py, items)?.into_any(),
        Value::Object(object) => members(py, object)?.into_any(),
    })
}

fn list<'py>(py: Python<'py>, items: &[Value<'_>]) -> PyResult<Bound<'py, PyList>> {
    let made = PyList::empty(py);
    for item in items {
        made.append(to_python(py, item)?)?;
    }
    Ok(made)
}

/// An object as a `dict`.
fn members<'py>(py: Python<'py>, object: &Object<'_>) -> PyResult<Bound<'py, PyDict>> {
    let made = PyDict::new(py);
    for (key, item) in object.iter() {
        made.set_item(key, to_python(py, item)?)?;
    }
    Ok(made)
}

/// A day: a `datetime.date`, or a text `YYYY-MM-DD`.
fn day(object: &Bound<'_, PyAny>) -> Result<Day> {
    if let Ok(text) = object.cast::<PyString>() {
        let invalid = |_| Error::new(ErrorKind::InvalidDay, "not a day written YYYY-MM-DD");
        return text.to_str().map_err(invalid)?.parse();
    }
    // A datetime is a date to Python, but which day it means depends on a time zone: `brussels_day` says it.
    if object.is_instance_of::<PyDateTime>() || !object.is_instance_of::<PyDate>() {
        return Err(Error::new(ErrorKind::WrongType, "not a day").expecting(["datetime.date", "YYYY-MM-DD"]));
    }
    let outside = || Error::new(ErrorKind::OutOfRange, "a year lies between 1830 and 2200");
    // A subclass may answer anything when it is asked, and something else the next time.
    if !object.is_exact_instance_of::<PyDate>() {
        return Day::from_chrono(object.extract().map_err(|_| outside())?);
    }
    if let Some(day) = last_day(object) {
        return Ok(day);
    }
    let ordinal = object.call_method0(intern!(object.py(), "toordinal")).and_then(|number| number.extract());
    let date = ordinal.ok().and_then(NaiveDate::from_num_days_from_ce_opt).ok_or_else(outside)?;
    let day = Day::from_chrono(date)?;
    let made = (object.clone().unbind(), day);
    if let Ok(mut last) = LAST_DAY.lock() {
        *last = Some(made);
    }
    Ok(day)
}

/// The date that was read last: a program asks many questions about one day, and reading a date takes longer than
/// answering. A date is immutable, and as long as it is held here no other object stands at its address.
static LAST_DAY: Mutex<Option<(Py<PyAny>, Day)>> = Mutex::new(None);

fn last_day(object: &Bound<'_, PyAny>) -> Option<Day> {
    let last = LAST_DAY.lock().ok()?;
    last.as_ref().filter(|(date, _)| date.is(object)).map(|(_, day)| *day)
}

/// Texts that are shared and so cannot be changed: a tuple.
pub(crate) struct Texts(pub(crate) Py<PyTuple>);

impl<'py> IntoPyObject<'py> for Texts {
    type Target = PyTuple;
    type Output = Bound<'py, PyTuple>;
    type Error = PyErr;
    const OUTPUT_TYPE: PyStaticExpr = type_hint_subscript!(
        type_hint_identifier!("builtins", "tuple"),
        TEXT,
        PyStaticExpr::Constant { value: PyStaticConstant::Ellipsis }
    );

    fn into_pyobject(self, py: Python<'py>) -> PyResult<Bound<'py, PyTuple>> {
        Ok(self.0.into_bound(py))
    }
}

/// An instant: a `datetime.datetime` with a time zone, cut to milliseconds, or a text
/// `YYYY-MM-DDTHH:MM:SS.sssZ`.
fn instant(object: &Bound<'_, PyAny>) -> Result<Instant> {
    if let Ok(text) = object.cast::<PyString>() {
        let invalid =
            |_| Error::new(ErrorKind::InvalidInstant, "not an instant written YYYY-MM-DDTHH:MM:SS.sssZ");
        return text.to_str().map_err(invalid)?.parse();
    }
    if !object.is_instance_of::<PyDateTime>() {
        return Err(Error::new(ErrorKind::WrongType, "not an instant")
            .expecting(["datetime.datetime with a time zone", "YYYY-MM-DDTHH:MM:SS.sssZ"]));
    }
    let unusable = |_| {
        Error::new(ErrorKind::InvalidInstant, "not an instant that can be expressed in UTC").at_field("at")
    };
    if object.getattr("tzinfo").map_err(unusable)?.is_none() {
        return Err(Error::new(ErrorKind::InvalidInstant, "a datetime needs a time zone").at_field("at"));
    }
    let utc = PyTzInfo::utc(object.py()).map_err(unusable)?;
    let moved = object.call_method1("astimezone", (utc,)).map_err(unusable)?;
    let utc: DateTime<Utc> = moved.extract().map_err(unusable)?;
    Instant::from_millis(utc.timestamp_millis())
}

//! Answers of the core as frozen Python classes.
//!
//! Every answer has one canonical form, and its class is a set of names for the members of that form: so no
//! answer can say more in one language than in another. `record!` declares such a class.

use chrono::{DateTime, NaiveDate, Utc};
use livc_core::canonical::{Object, Value};
use livc_core::code::Code;
use livc_core::time::{Day, Instant};
use livc_core::{Error, ErrorKind};
use pyo3::exceptions::PyRuntimeError;
use pyo3::inspect::PyStaticExpr;
use pyo3::prelude::*;
use pyo3::sync::PyOnceLock;

use crate::convert::{Answer, Record};

type Result<T> = core::result::Result<T, Error>;

/// A type that a member of an answer has in Python.
pub(crate) trait Member: Sized {
    /// Reads it.
    fn of(value: &Value<'static>) -> Result<Self>;

    /// Reads the member under a key.
    fn member(object: &Object<'static>, key: &'static str) -> Result<Self> {
        Self::of(object.need(key)?).map_err(|error| error.at_field(key))
    }
}

impl Member for String {
    fn of(value: &Value<'static>) -> Result<Self> {
        value.as_text().map(str::to_owned)
    }
}

impl Member for i64 {
    fn of(value: &Value<'static>) -> Result<Self> {
        value.as_integer()
    }
}

impl Member for bool {
    fn of(value: &Value<'static>) -> Result<Self> {
        value.as_bool()
    }
}

impl Member for NaiveDate {
    fn of(value: &Value<'static>) -> Result<Self> {
        Ok(value.as_text()?.parse::<Day>()?.to_chrono())
    }
}

impl Member for DateTime<Utc> {
    fn of(value: &Value<'static>) -> Result<Self> {
        let instant: Instant = value.as_text()?.parse()?;
        Self::from_timestamp_millis(instant.millis())
            .ok_or_else(|| Error::new(ErrorKind::Internal, "an instant outside its own limits"))
    }
}

impl Member for Answer {
    fn of(value: &Value<'static>) -> Result<Self> {
        Ok(Self(value.clone()))
    }
}

impl Member for Record {
    fn of(value: &Value<'static>) -> Result<Self> {
        value.as_object().cloned().map(Self)
    }
}

impl<T: Member> Member for Vec<T> {
    fn of(value: &Value<'static>) -> Result<Self> {
        value.as_list()?.iter().map(T::of).collect()
    }
}

/// A member that may be absent.
impl<T: Member> Member for Option<T> {
    fn of(value: &Value<'static>) -> Result<Self> {
        T::of(value).map(Some)
    }

    fn member(object: &Object<'static>, key: &'static str) -> Result<Self> {
        object.get(key).map(T::of).transpose().map_err(|error| error.at_field(key))
    }
}

/// A vocabulary that is a class of `livc._enums`.
pub(crate) trait Enumerated: Code {
    /// The name of the class.
    const CLASS: &'static str;
    /// The class in the stub.
    const HINT: PyStaticExpr;

    /// The members of the class, in the order of the words, once one was asked for.
    fn members() -> &'static PyOnceLock<Vec<Py<PyAny>>>;

    /// The member of a word.
    fn member_of(self, py: Python<'_>) -> PyResult<Bound<'_, PyAny>> {
        let members = Self::members().get_or_try_init(py, || {
            let class = py.import("livc._enums")?.getattr(Self::CLASS)?;
            Self::ALL.iter().map(|word| Ok(class.call1((word.as_str(),))?.unbind())).collect::<PyResult<_>>()
        })?;
        let at = Self::ALL.iter().position(|word| *word == self);
        let member = at.and_then(|at| members.get(at));
        let missing = || PyRuntimeError::new_err("a word without a member");
        Ok(member.ok_or_else(missing)?.bind(py).clone())
    }
}

/// Says which class of `livc._enums` a vocabulary is.
macro_rules! enumerated {
    ($($vocabulary:ty => $class:literal;)+) => {$(
        impl $crate::record::Enumerated for $vocabulary {
            const CLASS: &'static str = $class;
            const HINT: pyo3::inspect::PyStaticExpr = pyo3::type_hint_identifier!("livc._enums", $class);
            fn members() -> &'static pyo3::sync::PyOnceLock<Vec<pyo3::Py<pyo3::PyAny>>> {
                static MEMBERS: pyo3::sync::PyOnceLock<Vec<pyo3::Py<pyo3::PyAny>>> =
                    pyo3::sync::PyOnceLock::new();
                &MEMBERS
            }
        }
    )+};
}
pub(crate) use enumerated;

/// A word of a vocabulary, as a member of its enum.
pub(crate) struct Word<T>(pub(crate) T);

impl<T: Code> Member for Word<T> {
    fn of(value: &Value<'static>) -> Result<Self> {
        T::parse(value.as_text()?).map(Self)
    }
}

impl<'py, T: Enumerated> IntoPyObject<'py> for Word<T> {
    type Target = PyAny;
    type Output = Bound<'py, PyAny>;
    type Error = PyErr;
    const OUTPUT_TYPE: PyStaticExpr = T::HINT;

    fn into_pyobject(self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        self.0.member_of(py)
    }
}

/// The members of an answer.
pub(crate) fn whole(value: Value<'static>) -> Result<Object<'static>> {
    match value {
        Value::Object(object) => Ok(object),
        _ => Err(Error::new(ErrorKind::WrongType, "an answer is an object").expecting(["object"])),
    }
}

/// The `repr` of a class: its name and the members that may be shown.
pub(crate) fn shown(class: &str, object: &Object<'static>, keys: &[&str]) -> String {
    let members = keys.iter().filter_map(|key| match object.get(key)? {
        Value::Text(text) => Some(format!("{key}={text:?}")),
        Value::Bool(true) => Some(format!("{key}=True")),
        Value::Bool(false) => Some(format!("{key}=False")),
        Value::Integer(number) => Some(format!("{key}={number}")),
        Value::List(_) | Value::Object(_) => None,
    });
    format!("{class}({})", members.collect::<Vec<_>>().join(", "))
}

/// Declares the class of an answer: the members it names, and which of them its `repr` shows.
///
/// `valid_from ["from"]: NaiveDate` names a member whose key is a word of Python; `also { .. }` adds methods.
macro_rules! record {
    (@key $member:ident) => { stringify!($member) };
    (@key $member:ident $key:literal) => { $key };
    ($(#[doc = $about:literal])* $name:ident as $class:literal shows [$($shown:literal),*] {
        $($(#[doc = $meaning:literal])* $member:ident $([$key:literal])?: $type:ty,)+
    } $(also { $($more:tt)* })?) => {
        $(#[doc = $about])*
        #[pyo3::pyclass(frozen, module = "livc", name = $class)]
        pub(crate) struct $name(livc_core::canonical::Object<'static>);

        impl $name {
            /// The class over an answer of the core.
            pub(crate) fn of(value: livc_core::canonical::Value<'static>) -> Result<Self, livc_core::Error> {
                let object = $crate::record::whole(value)?;
                $(<$type as $crate::record::Member>::member(&object, $crate::record::record!(@key $member $($key)?))?;)+
                Ok(Self(object))
            }
        }

        #[allow(dead_code, reason = "only the answers that are arguments of another function give their value")]
        impl $name {
            /// The value of the core.
            pub(crate) fn value(&self) -> livc_core::canonical::Value<'static> {
                livc_core::canonical::Value::Object(self.0.clone())
            }
        }

        impl $crate::record::Member for $name {
            fn of(value: &livc_core::canonical::Value<'static>) -> Result<Self, livc_core::Error> {
                Self::of(value.clone())
            }
        }

        #[pyo3::pymethods]
        impl $name {
            $(
                $(#[doc = $meaning])*
                #[getter]
                fn $member(&self) -> Result<$type, $crate::error::Raised> {
                    Ok(<$type as $crate::record::Member>::member(&self.0, $crate::record::record!(@key $member $($key)?))?)
                }
            )+

            /// The whole answer as plain data, the same in every language.
            fn to_dict(&self) -> $crate::convert::Record {
                $crate::convert::Record(self.0.clone())
            }

            /// The whole answer as canonical JSON, the same bytes in every language.
            fn to_json(&self) -> String {
                self.0.to_text()
            }

            /// Reads back what `to_json` wrote.
            #[staticmethod]
            #[pyo3(signature = (json, /))]
            fn from_json(json: &str) -> Result<Self, $crate::error::Raised> {
                Ok(Self::of(livc_core::canonical::Value::parse(json)?.into_owned())?)
            }

            fn __repr__(&self) -> String {
                $crate::record::shown($class, &self.0, &[$($shown),*])
            }

            fn __eq__(&self, other: &pyo3::Bound<'_, pyo3::PyAny>) -> bool {
                other.cast::<Self>().is_ok_and(|other| other.get().0 == self.0)
            }

            fn __hash__(&self) -> u64 {
                use core::hash::{Hash as _, Hasher as _};
                let mut hasher = std::collections::hash_map::DefaultHasher::new();
                self.0.to_text().hash(&mut hasher);
                hasher.finish()
            }

            fn __copy__(this: pyo3::Py<Self>) -> pyo3::Py<Self> {
                this
            }

            #[pyo3(signature = (_memo, /))]
            fn __deepcopy__(this: pyo3::Py<Self>, _memo: &pyo3::Bound<'_, pyo3::PyAny>) -> pyo3::Py<Self> {
                this
            }

            fn __reduce__(&self, py: pyo3::Python<'_>) -> pyo3::PyResult<(pyo3::Py<pyo3::PyAny>, (String,))> {
                use pyo3::types::PyAnyMethods as _;
                let reader = py.get_type::<Self>().getattr("from_json")?.unbind();
                Ok((reader, (self.0.to_text(),)))
            }

            $($($more)*)?
        }
    };
}
pub(crate) use record;

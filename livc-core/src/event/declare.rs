//! How a fact is declared once and read, written and classified from that declaration.

use super::class::DataClass;
use crate::canonical::{MAX_INTEGER, Object, Value};
use crate::code::Code;
use crate::error::{Error, ErrorKind, Result};
use crate::time::{Day, Instant};

/// The longest list in a fact.
pub const MAX_LIST: usize = 256;

/// A value of a field.
pub(super) trait Field: Sized {
    /// Whether it is a small object, whose members stand in the place of an error.
    const RECORD: bool = false;
    fn read(value: &Value<'_>) -> Result<Self>;
    fn write(&self) -> Value<'_>;
}

/// A member of a fact: required, optional, or a list that may be empty.
pub(super) trait Member: Sized {
    fn take(object: &Object<'_>, key: &'static str) -> Result<Self>;
    fn put<'a>(&'a self, object: &mut Object<'a>, key: &'static str);
    /// Whether the object that it was taken from surely has it.
    fn is_there(&self) -> bool;
}

impl<T: Field> Member for T {
    fn take(object: &Object<'_>, key: &'static str) -> Result<Self> {
        T::read(object.need(key)?).map_err(|error| outside::<T>(error, key))
    }

    fn put<'a>(&'a self, object: &mut Object<'a>, key: &'static str) {
        object.set(key, self.write());
    }

    #[inline]
    fn is_there(&self) -> bool {
        true
    }
}

impl<T: Field> Member for Option<T> {
    fn take(object: &Object<'_>, key: &'static str) -> Result<Self> {
        object.get(key).map(|value| T::read(value).map_err(|error| outside::<T>(error, key))).transpose()
    }

    fn put<'a>(&'a self, object: &mut Object<'a>, key: &'static str) {
        if let Some(value) = self {
            object.set(key, value.write());
        }
    }

    #[inline]
    fn is_there(&self) -> bool {
        self.is_some()
    }
}

impl<T: Field> Member for Vec<T> {
    fn take(object: &Object<'_>, key: &'static str) -> Result<Self> {
        let Some(list) = object.get(key) else { return Ok(Self::new()) };
        let list = list.as_list().map_err(|error| error.at_field(key))?;
        if list.len() > MAX_LIST {
            return Err(Error::new(ErrorKind::TooMany, "a list has at most 256 elements").at_field(key));
        }
        let read = |(at, value): (usize, &Value<'_>)| {
            T::read(value).map_err(|error| outside::<T>(error, &format!("{key}[{at}]")))
        };
        list.iter().enumerate().map(read).collect()
    }

    fn put<'a>(&'a self, object: &mut Object<'a>, key: &'static str) {
        if !self.is_empty() {
            object.set(key, self.iter().map(Field::write).collect::<Value<'_>>());
        }
    }

    #[inline]
    fn is_there(&self) -> bool {
        !self.is_empty()
    }
}

/// Names the field from outside. A reference or a word names its own type, which here is only noise.
fn outside<T: Field>(error: Error, key: &str) -> Error {
    if T::RECORD && error.place().field.is_some() { error.within(key) } else { error.at_field(key) }
}

impl<C: Code> Field for C {
    fn read(value: &Value<'_>) -> Result<Self> {
        C::parse(value.as_text()?)
    }

    fn write(&self) -> Value<'_> {
        Value::from(self.as_str())
    }
}

macro_rules! text_field {
    ($($type:ty => $new:expr;)+) => {$(
        impl Field for $type {
            fn read(value: &Value<'_>) -> Result<Self> {
                ($new)(value.as_text()?)
            }

            fn write(&self) -> Value<'_> {
                Value::from(self.as_str())
            }
        }
    )+};
}

text_field! {
    crate::id::CellId => Self::new;
    crate::id::JournalId => Self::new;
    crate::id::CasusId => Self::new;
    crate::id::PersonRef => Self::new;
    crate::id::MemberRef => Self::new;
    crate::id::ServiceRef => Self::new;
    crate::id::MeetingId => Self::new;
    crate::id::InvitationId => Self::new;
    crate::id::SignalId => Self::new;
    crate::id::GoalId => Self::new;
    crate::id::ActionId => Self::new;
    crate::id::MomentId => Self::new;
    crate::id::DocumentRef => Self::new;
    crate::id::RequestId => Self::new;
    crate::id::GlassId => Self::new;
    crate::id::ProfileId => Self::new;
    crate::id::MunicipalityRef => Self::new;
    crate::id::ArticleRef => Self::new;
    crate::id::Token => Self::new;
}

impl Field for Day {
    fn read(value: &Value<'_>) -> Result<Self> {
        value.as_text()?.parse()
    }

    fn write(&self) -> Value<'_> {
        Value::from(*self)
    }
}

impl Field for Instant {
    fn read(value: &Value<'_>) -> Result<Self> {
        value.as_text()?.parse()
    }

    fn write(&self) -> Value<'static> {
        Value::from(*self)
    }
}

impl Field for u64 {
    fn read(value: &Value<'_>) -> Result<Self> {
        u64::try_from(value.as_integer()?)
            .map_err(|_| Error::new(ErrorKind::OutOfRange, "a number is not below 0").at_field("number"))
    }

    fn write(&self) -> Value<'static> {
        Value::from(i64::try_from(*self).unwrap_or(MAX_INTEGER).min(MAX_INTEGER))
    }
}

impl Field for u32 {
    fn read(value: &Value<'_>) -> Result<Self> {
        u32::try_from(value.as_integer()?).map_err(|_| {
            Error::new(ErrorKind::OutOfRange, "a count lies between 0 and 4294967295").at_field("count")
        })
    }

    fn write(&self) -> Value<'_> {
        Value::from(*self)
    }
}

/// A small object inside a fact.
macro_rules! record {
    ($($(#[$meta:meta])* $name:ident { $($(#[$field_meta:meta])* $field:ident: $type:ty,)+ })+) => {$(
        $(#[$meta])*
        #[derive(Clone, PartialEq, Eq)]
        pub struct $name { $($(#[$field_meta])* pub $field: $type,)+ }

        impl $crate::event::declare::Field for $name {
            const RECORD: bool = true;

            fn read(value: &$crate::canonical::Value<'_>) -> $crate::error::Result<Self> {
                let object = value.as_object()?;
                object.only(&[$(stringify!($field)),+])?;
                Ok(Self { $($field: $crate::event::declare::Member::take(object, stringify!($field))?,)+ })
            }

            fn write(&self) -> $crate::canonical::Value<'_> {
                let mut object = $crate::canonical::Object::new();
                $($crate::event::declare::Member::put(&self.$field, &mut object, stringify!($field));)+
                $crate::canonical::Value::Object(object)
            }
        }

        impl ::core::fmt::Debug for $name {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                f.write_str(concat!(stringify!($name), " { .. }"))
            }
        }
    )+};
}

/// A number of a word; two words seldom have the same.
#[inline]
pub(super) const fn number(word: &str) -> u32 {
    let (mut rest, mut number) = (word.as_bytes(), 0x811c_9dc5_u32);
    while let [byte, after @ ..] = rest {
        number = (number ^ *byte as u32).wrapping_mul(0x0100_0193);
        rest = after;
    }
    number
}

/// What every kind of fact can do.
pub(super) trait Kind: Sized {
    fn read(object: &Object<'_>) -> Result<Self>;
    fn fields(object: &Object<'_>) -> Result<Self>;
    fn write<'a>(&'a self, object: &mut Object<'a>);
}

/// The keys that every fact may have besides its own.
pub(super) const COMMON: [&str; 3] = ["k", "on", "by"];

/// How many of these an object has.
#[inline]
pub(super) fn common(object: &Object<'_>) -> usize {
    COMMON.iter().filter(|key| object.get(key).is_some()).count()
}

/// Declares the kinds of facts: their structs, the enum of all of them, and the data class of each field.
macro_rules! facts {
    ($($(#[$meta:meta])* $name:ident $kind:literal { $($(#[$field_meta:meta])* $field:ident: $type:ty => $class:ident,)+ })+) => {
        $(
            $(#[$meta])*
            #[derive(Clone, PartialEq, Eq)]
            pub struct $name { $($(#[$field_meta])* pub $field: $type,)+ }

            impl $crate::event::declare::Kind for $name {
                fn read(object: &$crate::canonical::Object<'_>) -> $crate::error::Result<Self> {
                    let read = Self::fields(object);
                    if let Ok(fact) = &read {
                        // As many members as were taken: none is unknown, and none need be looked for.
                        let taken = $crate::event::declare::common(object)
                            $(+ usize::from($crate::event::declare::Member::is_there(&fact.$field)))+;
                        if taken == object.len() {
                            return read;
                        }
                    }
                    object.only(&[$(stringify!($field),)+ "k", "on", "by"])?;
                    read
                }

                #[inline]
                fn fields(object: &$crate::canonical::Object<'_>) -> $crate::error::Result<Self> {
                    Ok(Self { $($field: $crate::event::declare::Member::take(object, stringify!($field))?,)+ })
                }

                fn write<'a>(&'a self, object: &mut $crate::canonical::Object<'a>) {
                    $($crate::event::declare::Member::put(&self.$field, object, stringify!($field));)+
                }
            }

            impl ::core::fmt::Debug for $name {
                fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                    f.write_str(concat!($kind, " { .. }"))
                }
            }

            impl From<$name> for Fact {
                fn from(fact: $name) -> Self {
                    Self::$name(fact)
                }
            }
        )+

        /// A fact of any kind.
        ///
        /// `Debug` shows the kind only.
        #[derive(Clone, PartialEq, Eq)]
        pub enum Fact { $($(#[$meta])* $name($name),)+ }

        impl Fact {
            /// Every kind, in order of declaration.
            pub const KINDS: &'static [&'static str] = &[$($kind),+];

            /// The kind, as it is written under `k`.
            pub fn kind(&self) -> &'static str {
                match self { $(Self::$name(_) => $kind,)+ }
            }

            pub(super) fn read_kind(kind: &str, object: &$crate::canonical::Object<'_>) -> Option<$crate::error::Result<Self>> {
                // Comparing numbers first is what makes so many kinds cost little.
                let number = $crate::event::declare::number(kind);
                $(
                    if number == const { $crate::event::declare::number($kind) } && kind == $kind {
                        return Some(<$name as $crate::event::declare::Kind>::read(object).map(Self::$name));
                    }
                )+
                None
            }

            pub(super) fn write_fields<'a>(&'a self, object: &mut $crate::canonical::Object<'a>) {
                match self { $(Self::$name(fact) => $crate::event::declare::Kind::write(fact, object),)+ }
            }

            /// The data class of every field of a kind; `None` for an unknown kind.
            pub fn classes(kind: &str) -> Option<&'static [(&'static str, $crate::event::DataClass)]> {
                match kind {
                    $($kind => Some(&[$((stringify!($field), $crate::event::DataClass::$class),)+]),)+
                    _ => None,
                }
            }
        }

        impl ::core::fmt::Debug for Fact {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                write!(f, "{} {{ .. }}", self.kind())
            }
        }
    };
}

/// The class of the fields that every fact has.
pub(super) fn common_class(key: &str) -> Option<DataClass> {
    COMMON.contains(&key).then_some(DataClass::Administration)
}

use core::fmt;

use crate::canonical::{Object, Value};
use crate::error::{Error, ErrorKind, Result};
use crate::event::Fact;
use crate::id::MemberRef;
use crate::journal::{Head, Seed};
use crate::time::{Day, Instant};

/// The most facts of one command.
pub const MAX_FACTS_PER_COMMAND: usize = 64;

/// What a host wants to record: one fact or more, all or nothing, of at most one casus.
///
/// As JSON:
///
/// ```json
/// {"at":"2026-09-01T08:30:00.000Z","on":"2026-09-01","actor":"m-01","seed":"<64 hex digits>",
///  "head":{..},"do":[{"k":"municipality_joined","municipality":"46020"}],"payload":{"note":".."}}
/// ```
///
/// `at` is the instant of recording (UTC, never before the last entry's), `on` the Belgian civil day of the
/// fact (not after the Brussels day of `at`). `actor` is a member; livc looks the function up, nobody can
/// claim one. `seed` is 32 random bytes of the host, from which salts and new references are derived; it is
/// never stored. `head` is the position that the command was decided against. A `signal_received` or
/// `casus_imported` without `casus`, a `signal_received` or `signal_added` without `signal`, a `request_received` without
/// `request` and a `glass_broken` without `glass` get a reference from the seed.
#[derive(Clone, PartialEq, Eq)]
pub struct Command {
    /// The instant of recording.
    pub at: Instant,
    /// The day of the facts.
    pub on: Day,
    /// Who acts; absent for the opening of a journal, and for a timer.
    pub actor: Option<MemberRef>,
    /// 32 random bytes.
    pub seed: Seed,
    /// The position it was decided against.
    pub head: Head,
    /// What is to be recorded.
    pub facts: Vec<Fact>,
    /// Free text of the host, which no decision reads.
    pub payload: Option<Object<'static>>,
}

impl Command {
    /// Reads a command.
    ///
    /// # Errors
    /// With the field: a missing or unknown key, an unknown kind of fact, a value of another type, an unknown
    /// word, a malformed day, instant, seed or reference.
    pub fn from_value(value: &Value<'_>) -> Result<Self> {
        let object = value.as_object()?;
        object.only(&["at", "on", "actor", "seed", "head", "do", "payload"])?;
        let seed = Seed::from_hex(object.text("seed")?).map_err(|error| error.at_field("seed"))?;
        let acts = object.need("do")?;
        let acts = match acts {
            Value::List(list) => list.as_slice(),
            one => core::slice::from_ref(one),
        };
        if acts.is_empty() {
            return Err(Error::new(ErrorKind::Empty, "a command has at least one fact").at_field("do"));
        }
        if acts.len() > MAX_FACTS_PER_COMMAND {
            return Err(Error::new(ErrorKind::TooMany, "a command has at most 64 facts").at_field("do"));
        }
        let read = |(at, act): (usize, &Value<'_>)| {
            let act = act.as_object().map_err(|error| error.at_field(format!("do[{at}]")))?;
            read_act(act, &seed).map_err(|error| error.within(&format!("do[{at}]")))
        };
        Ok(Self {
            at: object.text("at")?.parse().map_err(|error: Error| error.at_field("at"))?,
            on: object.text("on")?.parse().map_err(|error: Error| error.at_field("on"))?,
            actor: object
                .get("actor")
                .map(|actor| MemberRef::new(actor.as_text()?))
                .transpose()
                .map_err(|error| error.at_field("actor"))?,
            head: Head::from_value(object.need("head")?).map_err(|error| error.within("head"))?,
            facts: acts.iter().enumerate().map(read).collect::<Result<_>>()?,
            payload: match object.get("payload") {
                Some(payload) => {
                    Some(payload.as_object().map_err(|error| error.at_field("payload"))?.clone().into_owned())
                }
                None => None,
            },
            seed,
        })
    }
}

/// Reads one act; what livc itself fills in may not be given.
fn read_act(act: &Object<'_>, seed: &Seed) -> Result<Fact> {
    for own in ["asks", "by", "on"] {
        if act.get(own).is_some() {
            return Err(Error::new(ErrorKind::UnknownKey, "livc fills this in").at_field(own));
        }
    }
    // A host may still speak of an older kind; what is recorded is the kind of today.
    let mut act = Fact::newest(act)?;
    let kind = act.text("k")?.to_owned();
    let fills: &[(&'static str, &str, &str)] = match kind.as_str() {
        "signal_received" => &[("casus", "casus", "k-"), ("signal", "signal", "s-")],
        "casus_imported" => &[("casus", "casus", "k-")],
        "casus_reopened" | "signal_added" => &[("signal", "signal", "s-")],
        "member_invited" => &[("invitation", "invitation", "i-")],
        "request_received" => &[("request", "request", "q-")],
        "glass_broken" => &[("glass", "glass", "g-")],
        _ => &[],
    };
    for (key, label, prefix) in fills {
        if act.get(key).is_none() {
            let derived = seed.identifier(label);
            let short = derived.get(..16).unwrap_or(&derived);
            act.set(*key, format!("{prefix}{short}"));
        }
    }
    let own: &[&str] = match kind.as_str() {
        "casus_purged" => &["year", "meetings", "entries", "outcome", "closing"],
        "signal_erased" => &["year", "entries", "outcome"],
        _ => &[],
    };
    for (at, key) in own.iter().enumerate() {
        if at == 0 {
            act.need("casus")?;
        }
        if act.get(key).is_some() {
            return Err(Error::new(ErrorKind::UnknownKey, "livc fills this in").at_field(*key));
        }
        if matches!(*key, "year" | "meetings") {
            act.set(*key, 0_i64);
        }
    }
    Fact::from_object(&act)
}

impl fmt::Debug for Command {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Command")
            .field("at", &self.at)
            .field("on", &self.on)
            .field("facts", &self.facts)
            .finish_non_exhaustive()
    }
}

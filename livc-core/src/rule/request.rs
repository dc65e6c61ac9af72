//! Deciding from JSON text to JSON text: a convenience for a host that has nothing but text.
//!
//! The request has `scope`, `on`, `facts` and perhaps `base`; what comes back is canonical. Both are read and
//! written without a tree between them. What the quick reader does not wholly understand it leaves to the reader of
//! [`Value`], which then says what is wrong, and how; so there is one meaning, and a property holds the two equal.

use super::answer::Sureness;
use super::book::RuleBook;
use super::decide::Decision;
use super::duty::Duty;
use super::vocabulary::{Facts, MAX_FACTS, Scope};
use crate::canonical::{MAX_TEXT, Object, Value};
use crate::code::Code as _;
use crate::error::{Error, ErrorKind, Result};
use crate::law::ProvisionId;
use crate::time::Day;

/// What most answers have room in.
const ROOM: usize = 512;

/// One question, with the facts by number.
struct Request {
    scope: Scope,
    on: Day,
    codes: [u8; MAX_FACTS],
}

impl RuleBook {
    /// Decides a request in JSON: `scope`, `on`, `facts` (names and words), and perhaps `base`, which is what the
    /// facts are that are not named: `unknown`, or `baseline`, in which nobody claims anything.
    ///
    /// The answer is canonical JSON with members of [`crate::rule::Answer::to_value`] that a decision has without
    /// being explained: `book`, `certainty`, `cites`, `obligations`, `on`, `outcome` and `scope`, with `possible`,
    /// `exact` and `deciding` where a fact is unknown; and `rules`, the identifiers of those that determined it.
    ///
    /// ```
    /// use livc_core::rule::RuleBook;
    /// let book = RuleBook::builtin()?;
    /// let request = r#"{"base":"baseline","facts":{"op":"publish"},"on":"2026-09-01","scope":"share"}"#;
    /// assert!(book.decide_json(request)?.contains(r#""outcome":"no_ground""#));
    /// assert!(book.decide_json("{}").is_err());
    /// # Ok::<(), livc_core::Error>(())
    /// ```
    ///
    /// # Errors
    /// Those of [`Value::parse`]; [`ErrorKind::UnknownKey`], [`ErrorKind::MissingKey`], [`ErrorKind::WrongType`],
    /// [`ErrorKind::UnknownValue`], [`ErrorKind::UnknownFact`] or [`ErrorKind::InvalidDay`], with the field;
    /// [`ErrorKind::ContradictoryFacts`].
    pub fn decide_json(&self, request: &str) -> Result<String> {
        if let Some(Request { scope, on, codes }) = quickly(request) {
            let codes = codes.get(..scope.facts().len()).unwrap_or(&codes);
            let mut decision = Decision::new(on);
            if self.decide_codes(scope, codes, on, &mut decision)? {
                let mut text = String::with_capacity(ROOM);
                self.write_decision(scope, &decision, &mut text);
                return Ok(text);
            }
        }
        Ok(self.decide_value(&Value::parse(request)?)?.to_text())
    }

    /// The same from a value to a value.
    ///
    /// # Errors
    /// As [`RuleBook::decide_json`].
    pub fn decide_value(&self, request: &Value<'_>) -> Result<Value<'static>> {
        let (facts, on) = read(request.as_object()?)?;
        let answer = self.answer(&facts, on)?;
        let rules = answer.rules.iter().map(|line| Value::from(line.id.to_string())).collect::<Value<'_>>();
        let whole = answer.to_value();
        let mut object = Object::new().with("rules", rules);
        for (key, value) in whole.as_object()?.iter() {
            let taken = ["book", "certainty", "cites", "deciding", "exact", "obligations", "on", "outcome"];
            if taken.contains(&key) || ["possible", "scope"].contains(&key) {
                object.set(key.to_owned(), value.clone());
            }
        }
        Ok(Value::Object(object))
    }

    /// Appends the canonical text of a decision on known facts. No word, identifier or hash has a character that
    /// is written otherwise than as it is.
    fn write_decision(&self, scope: Scope, decision: &Decision, to: &mut String) {
        let mut cites: Vec<&ProvisionId> = Vec::with_capacity(16);
        cites.extend(self.citations(decision).map(|(_, cite)| cite));
        cites.sort_unstable();
        cites.dedup();
        let rules = decision.determining().filter_map(|at| self.rule(at)).map(|rule| rule.id.as_str());
        to.push_str("{\"book\":\"");
        to.push_str(self.hash());
        to.push('"');
        if let Some(Sureness { text, dates }) = self.sureness(decision) {
            to.push_str(",\"certainty\":{\"dates\":\"");
            to.push_str(dates.as_str());
            to.push_str("\",\"text\":\"");
            to.push_str(text.as_str());
            to.push_str("\"}");
        }
        to.push_str(",\"cites\":[");
        list(cites.into_iter().map(ProvisionId::as_str), to);
        to.push_str("],\"obligations\":[");
        let mut duties = self.duty_mask(decision);
        while duties != 0 {
            if let Some(duty) = u16::try_from(duties.trailing_zeros()).ok().and_then(Duty::from_number) {
                to.push_str("{\"duty\":\"");
                to.push_str(duty.as_str());
                to.push_str("\",\"moment\":\"");
                to.push_str(duty.moment().as_str());
                to.push_str("\"}");
            }
            duties &= duties.wrapping_sub(1);
            if duties != 0 {
                to.push(',');
            }
        }
        to.push_str("],\"on\":\"");
        decision.day().write(to);
        to.push_str("\",\"outcome\":\"");
        to.push_str(decision.outcome().as_str());
        to.push_str("\",\"rules\":[");
        list(rules, to);
        to.push_str("],\"scope\":\"");
        to.push_str(scope.as_str());
        to.push_str("\"}");
    }
}

/// Appends texts without anything to escape.
fn list<'a>(texts: impl Iterator<Item = &'a str>, to: &mut String) {
    for (at, text) in texts.enumerate() {
        to.push_str(if at == 0 { "\"" } else { ",\"" });
        to.push_str(text);
        to.push('"');
    }
}

/// Reads a request from its tree.
fn read(request: &Object<'_>) -> Result<(Facts, Day)> {
    request.only(&["base", "facts", "on", "scope"])?;
    let scope = Scope::parse(request.text("scope")?).map_err(|error| error.at_field("scope"))?;
    let on = request.text("on")?.parse::<Day>().map_err(|error| error.at_field("on"))?;
    let base = match request.get("base").map(Value::as_text).transpose() {
        Ok(None | Some("unknown")) => Facts::unknown(scope),
        Ok(Some("baseline")) => scope.baseline(),
        Ok(Some(_)) => {
            let error = Error::new(ErrorKind::UnknownValue, "not a base").expecting(["baseline", "unknown"]);
            return Err(error.at_field("base"));
        }
        Err(error) => return Err(error.at_field("base")),
    };
    let facts = request.need("facts")?.as_object().map_err(|error| error.at_field("facts"))?;
    Ok((base.over(facts).map_err(|error| error.within("facts"))?, on))
}

/// Reads a request that is as it should be; nothing where there is any doubt. Every text in it is a word of a
/// closed list or a day, and none of those has a quote, a backslash or a brace: so a text ends at the first quote,
/// and the facts at the first brace.
fn quickly(text: &str) -> Option<Request> {
    if text.len() > MAX_TEXT {
        return None;
    }
    let mut from = Cursor(text);
    let (mut scope, mut on, mut base, mut facts) = (None, None, None, None);
    from.take(b'{')?;
    loop {
        let key = from.text()?;
        from.take(b':')?;
        match key {
            "scope" if scope.is_none() => scope = Some(Scope::spelled(from.text()?)?),
            "on" if on.is_none() => on = Some(from.text()?.parse::<Day>().ok()?),
            "base" if base.is_none() => {
                base = Some(match from.text()? {
                    "baseline" => true,
                    "unknown" => false,
                    _ => return None,
                });
            }
            "facts" if facts.is_none() => facts = Some(from.braced()?),
            _ => return None,
        }
        if !from.goes_on()? {
            break;
        }
    }
    from.end()?;
    let (scope, on) = (scope?, on?);
    let mut codes = [0; MAX_FACTS];
    if base == Some(true) {
        let baseline = scope.baseline_codes();
        codes.get_mut(..baseline.len())?.copy_from_slice(baseline);
    }
    read_facts(scope, Cursor(facts?), &mut codes)?;
    Some(Request { scope, on, codes })
}

fn read_facts(scope: Scope, mut from: Cursor<'_>, codes: &mut [u8; MAX_FACTS]) -> Option<()> {
    let specs = scope.facts();
    let mut seen = 0_u64;
    from.take(b'{')?;
    if from.take(b'}').is_some() {
        return Some(());
    }
    loop {
        let at = scope.place(from.text()?)?;
        from.take(b':')?;
        let number = specs.get(at)?.number_of(from.text()?)?;
        // A fact that is named twice is an error, which the other reader says.
        if seen >> at & 1 == 1 {
            return None;
        }
        seen |= 1 << at;
        *codes.get_mut(at)? = number;
        if !from.goes_on()? {
            return Some(());
        }
    }
}

/// What is left to read.
struct Cursor<'a>(&'a str);

impl<'a> Cursor<'a> {
    #[inline]
    fn skip(&mut self) {
        while let Some(b' ' | b'\t' | b'\n' | b'\r') = self.0.as_bytes().first() {
            self.0 = self.0.get(1..).unwrap_or("");
        }
    }

    #[inline]
    fn take(&mut self, byte: u8) -> Option<()> {
        self.skip();
        if *self.0.as_bytes().first()? != byte {
            return None;
        }
        self.0 = self.0.get(1..)?;
        Some(())
    }

    /// A text up to the next quote.
    #[inline]
    fn text(&mut self) -> Option<&'a str> {
        self.take(b'"')?;
        let end = quote(self.0.as_bytes())?;
        let text = self.0.get(..end)?;
        self.0 = self.0.get(end.saturating_add(1)..)?;
        Some(text)
    }

    /// Everything up to the next closing brace, with it.
    fn braced(&mut self) -> Option<&'a str> {
        let (text, rest) = self.0.split_at_checked(self.0.find('}')?.saturating_add(1))?;
        self.0 = rest;
        Some(text)
    }

    /// Whether another member follows; nothing where neither that nor the end does.
    #[inline]
    fn goes_on(&mut self) -> Option<bool> {
        if self.take(b',').is_some() {
            return Some(true);
        }
        self.take(b'}').map(|()| false)
    }

    fn end(mut self) -> Option<()> {
        self.skip();
        self.0.is_empty().then_some(())
    }
}

/// The place of the first quote, eight bytes at a time.
#[inline]
fn quote(bytes: &[u8]) -> Option<usize> {
    const ONES: u64 = 0x0101_0101_0101_0101;
    const QUOTES: u64 = 0x2222_2222_2222_2222;
    let mut start = 0_usize;
    let mut rest = bytes;
    while let Some((chunk, after)) = rest.split_first_chunk::<8>() {
        let differs = u64::from_le_bytes(*chunk) ^ QUOTES;
        let found = differs.wrapping_sub(ONES) & !differs & (ONES << 7);
        if found != 0 {
            return Some(start.wrapping_add(found.trailing_zeros() as usize / 8));
        }
        start = start.wrapping_add(8);
        rest = after;
    }
    rest.iter().position(|byte| *byte == b'"').map(|at| start.wrapping_add(at))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::code::Code;

    fn book() -> &'static RuleBook {
        static BOOK: std::sync::OnceLock<RuleBook> = std::sync::OnceLock::new();
        BOOK.get_or_init(|| RuleBook::builtin().unwrap())
    }

    /// Both ways from text to text: the same bytes, or the same error.
    fn same(request: &str) -> Result<String> {
        let quick = book().decide_json(request);
        let plain =
            Value::parse(request).and_then(|value| book().decide_value(&value)).map(|it| it.to_text());
        assert_eq!(quick, plain, "{request}");
        quick
    }

    fn request(codes: &[u8], scope: Scope, on: &str) -> String {
        let facts = Facts::from_codes(scope, codes).unwrap().to_object().to_text();
        format!("{{\"facts\":{facts},\"on\":\"{on}\",\"scope\":\"{}\"}}", scope.as_str())
    }

    #[test]
    fn the_quick_reader_is_taken_where_all_is_well() {
        for scope in Scope::ALL {
            let text = request(scope.baseline().codes(), *scope, "2026-09-01");
            assert!(quickly(&text).is_some());
            assert!(same(&text).unwrap().contains("\"outcome\""));
            let short = format!(
                " {{ \"scope\" : \"{scope}\" , \"base\":\"baseline\",\n\"on\":\"2026-09-01\", \"facts\" : {{ }} }} "
            );
            assert_eq!(same(&short), same(&text));
        }
    }

    #[test]
    fn what_is_wrong_is_said_with_its_field() {
        for (text, kind, field) in [
            ("{}", ErrorKind::MissingKey, "scope"),
            ("{\"scope\":\"share\",\"on\":\"2026-09-01\"}", ErrorKind::MissingKey, "facts"),
            ("{\"scope\":\"MARKER\",\"on\":\"2026-09-01\",\"facts\":{}}", ErrorKind::UnknownValue, "scope"),
            ("{\"scope\":\"share\",\"on\":\"MARKER\",\"facts\":{}}", ErrorKind::InvalidDay, "on"),
            ("{\"scope\":\"share\",\"on\":\"2026-09-01\",\"facts\":[]}", ErrorKind::WrongType, "facts"),
            (
                "{\"scope\":\"share\",\"on\":\"2026-09-01\",\"facts\":{},\"base\":\"MARKER\"}",
                ErrorKind::UnknownValue,
                "base",
            ),
            (
                "{\"scope\":\"share\",\"on\":\"2026-09-01\",\"facts\":{\"op\":\"MARKER\"}}",
                ErrorKind::UnknownValue,
                "facts.op",
            ),
            (
                "{\"scope\":\"share\",\"on\":\"2026-09-01\",\"facts\":{\"op\":\"}\"}}",
                ErrorKind::UnknownValue,
                "facts.op",
            ),
            (
                "{\"scope\":\"share\",\"on\":\"2026-09-01\",\"facts\":{\"MARKER\":\"tell\"}}",
                ErrorKind::UnknownFact,
                "facts",
            ),
        ] {
            let error = same(text).unwrap_err();
            assert_eq!((error.kind(), error.place().field.as_deref()), (kind, Some(field)), "{text}");
            assert!(!format!("{error} {error:?}").contains("MARKER"));
        }
        for (text, kind) in [
            (
                "{\"scope\":\"share\",\"scope\":\"share\",\"on\":\"2026-09-01\",\"facts\":{}}",
                ErrorKind::DuplicateKey,
            ),
            (
                "{\"scope\":\"share\",\"on\":\"2026-09-01\",\"facts\":{\"op\":\"tell\",\"op\":\"tell\"}}",
                ErrorKind::DuplicateKey,
            ),
            ("{\"scope\":\"share\",\"on\":\"2026-09-01\",\"facts\":{}} x", ErrorKind::InvalidJson),
            ("{\"scope\":\"share\",\"on\":\"2026-09-01\",\"facts\":{},}", ErrorKind::InvalidJson),
            ("{\"scope\":\"share\",\"on\":\"2026-09-01\",\"facts\":{},\"MARKER\":1}", ErrorKind::UnknownKey),
            ("[]", ErrorKind::WrongType),
        ] {
            assert_eq!(same(text).unwrap_err().kind(), kind, "{text}");
        }
        // What is written with an escape is the same text.
        let escaped = "{\"scope\":\"share\",\"on\":\"2026-09-01\",\"facts\":{\"o\\u0070\":\"\\u0074ell\"}}";
        assert_eq!(same(escaped), same(&escaped.replace("\\u0070", "p").replace("\\u0074", "t")));
        assert!(same(escaped).unwrap().contains("\"possible\""));
    }

    proptest! {
        #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

        #[test]
        fn both_ways_give_the_same_bytes(
            scope in 0_usize..5, picks in prop::collection::vec(0_usize..64, MAX_FACTS),
            changed in prop::collection::vec(0_usize..MAX_FACTS, 0..8), hidden in 0_usize..3, year in 2018_u32..2030,
        ) {
            let scope = Scope::ALL[scope];
            let mut codes = scope.baseline().codes().to_vec();
            for at in &changed {
                let at = at % codes.len();
                codes[at] = u8::try_from(1 + picks[at] % scope.facts()[at].words.len()).unwrap();
            }
            for at in changed.iter().take(hidden) {
                let at = at % codes.len();
                codes[at] = 0;
            }
            let _ = same(&request(&codes, scope, &format!("{year}-09-01")));
        }

        #[test]
        fn so_do_texts_that_were_cut_or_changed(cut in 0_usize..400, at in 0_usize..400, byte in "[\"{}\\[\\]:,a0 \\\\\n]") {
            let text = request(Scope::Share.baseline().codes(), Scope::Share, "2026-09-01");
            let _ = same(text.get(..cut).unwrap());
            let mut changed = text.clone();
            changed.replace_range(at..=at, &byte);
            let _ = same(&changed);
            let _ = same(&text.replacen("2026", &byte, 1));
        }
    }
}

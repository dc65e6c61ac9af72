//! Reading a profile from the TOML that people write.

use super::kernel::{self, KernelFault};
use super::model::{MAX_MOVES, Move, Profile, ProfileUse};
use super::profiles::shipped;
use super::setting::{
    Ground, MAX_SPANS, Measured, Setting, SettingName, SettingValue, SettingWord, Span, Weekday,
};
use crate::code::{Code as _, Language};
use crate::error::{Error, ErrorKind, Result};
use crate::event::{CaseOutcome, CasusState};
use crate::id::{ArticleRef, ProfileId, Token};
use crate::rule::vocabulary::r#move::Step;
use crate::source::{Item, Mark, Shape, Source, Table};

/// The longest text in a profile, in bytes: a page, a reason, a legal regime.
pub const MAX_PROFILE_TEXT: usize = 512;
const MAX_BASIS: usize = 32;
const MAX_SPAN: i64 = 1000;

/// A profile with the place of each of its moves, for faults that are found when the whole is known.
pub(super) struct Placed {
    pub(super) profile: Profile,
    /// Where each move stands; none for a move that was taken over.
    pub(super) moves: Vec<Option<Mark>>,
    pub(super) states: Mark,
    pub(super) header: Mark,
}

impl Profile {
    /// Reads a profile.
    ///
    /// # Errors
    /// With file, line, field and the accepted values: an unknown state, step, setting or word, a move from or to a
    /// state that is not in use, two moves that would both apply, a setting without source or guess. For a profile
    /// that breaks the kernel [`ErrorKind::BrokenKernel`] with the first reason, at its place, and all of them as the
    /// expected values; [`Profile::faults`] gives each with its article and place.
    pub fn from_toml(file: &str, text: &str) -> Result<Self> {
        let source = Source::parse(file, text)?;
        let placed = read(&source.root())?;
        let faults = kernel::check(&placed);
        match faults.first() {
            None => Ok(placed.profile),
            Some(first) => {
                let mut rules: Vec<&str> = faults.iter().map(|fault| fault.rule.as_str()).collect();
                rules.dedup();
                let error = Error::new(ErrorKind::BrokenKernel, first.rule.meaning().trim().to_owned());
                Err(first.put(error).expecting(rules))
            }
        }
    }

    /// Every way in which the text of a profile breaks the kernel: none for one that may be used, and none is asked of
    /// a profile that serves simulation only.
    ///
    /// # Errors
    /// Those of [`Profile::from_toml`] for a text that is no profile.
    pub fn faults(file: &str, text: &str) -> Result<Vec<KernelFault>> {
        let source = Source::parse(file, text)?;
        Ok(kernel::check(&read(&source.root())?))
    }
}

/// The steps that a profile takes over for the states that it adds too: what concerns destroying, and saying what one
/// thinks of a threat, hangs on no state.
const EVERYWHERE: [Step; 5] =
    [Step::EraseSignal, Step::Hold, Step::ExtendRetention, Step::RefuseErasure, Step::ConfirmThreat];

fn read(root: &Table<'_>) -> Result<Placed> {
    root.only(&["profile", "move", "setting"])?;
    let head = root.table("profile")?;
    head.only(&["id", "version", "jurisdiction", "use", "basis", "regime", "extends", "states"])?;
    let id = head.need("id")?;
    let version = head.need("version")?;
    let purpose: ProfileUse = head.word("use")?;
    let jurisdiction = head.need("jurisdiction")?;
    let country = jurisdiction.text()?;
    if country.len() != 2 || !country.bytes().all(|byte| byte.is_ascii_uppercase()) {
        let error = Error::new(ErrorKind::OutOfRange, "a country is two capital letters");
        return Err(jurisdiction.fault(error));
    }
    let basis = head.list("basis")?;
    if basis.len() > MAX_BASIS {
        return Err(head
            .need("basis")?
            .fault(Error::new(ErrorKind::TooMany, "a profile names at most 32 provisions")));
    }
    let mut profile = Profile {
        id: ProfileId::new(id.text()?).map_err(|error| id.fault(error))?,
        version: Token::new(version.text()?).map_err(|error| version.fault(error))?,
        jurisdiction: country.to_owned(),
        purpose,
        basis: basis
            .iter()
            .map(|cite| ArticleRef::new(cite.text()?).map_err(|error| cite.fault(error)))
            .collect::<Result<_>>()?,
        regime: regime(&head.table("regime")?)?,
        base: None,
        states: Vec::new(),
        moves: Vec::new(),
        settings: Vec::new(),
    };
    let base = head.table_opt("extends")?.map(|table| extended(&table)).transpose()?;
    let own = own_states(&head, base.is_none())?;
    if let Some(base) = &base {
        profile.base = Some((base.id.clone(), base.version.clone()));
        profile.states.clone_from(&base.states);
    }
    profile.states.extend(own);
    profile.states.sort();
    profile.states.dedup();
    let mut marks = Vec::new();
    for table in root.tables("move")? {
        if profile.moves.len() >= MAX_MOVES {
            return Err(table.fault(Error::new(ErrorKind::TooMany, "a profile has at most 256 moves")));
        }
        let made = read_move(&profile, &table)?;
        profile.moves.push(made);
        marks.push(Some(table.mark()));
    }
    if let Some(base) = base {
        // A profile that says how a step goes says it whole; the other steps are those of the base.
        let own: Vec<_> = profile.moves.iter().map(|own| own.step).collect();
        let added: Vec<CasusState> =
            profile.states.iter().copied().filter(|state| !base.states.contains(state)).collect();
        let mut taken: Vec<Move> =
            base.moves.into_iter().filter(|known| !own.contains(&known.step)).collect();
        for known in taken.iter_mut().filter(|known| EVERYWHERE.contains(&known.step)) {
            known.from.extend(&added);
        }
        marks.extend(taken.iter().map(|_| None));
        profile.moves.extend(taken);
        profile.settings = base.settings;
    }
    let mut said: Vec<SettingName> = Vec::new();
    for table in root.tables("setting")? {
        let setting = read_setting(&table, purpose)?;
        if said.contains(&setting.name) {
            return Err(table.fault(Error::new(ErrorKind::Duplicate, "this setting is said twice")));
        }
        said.push(setting.name);
        profile.settings.retain(|known| known.name != setting.name);
        profile.settings.push(setting);
    }
    profile.settings.sort_by_key(|setting| setting.name);
    let states = head.get("states").map_or_else(|| head.mark(), |item| item.mark());
    Ok(Placed { profile, moves: marks, states, header: jurisdiction.mark() })
}

fn regime(table: &Table<'_>) -> Result<[String; 4]> {
    table.only(&Language::words())?;
    let text = |language: Language| limited(&table.need(language.as_str())?).map(str::to_owned);
    Ok([text(Language::Nl)?, text(Language::Fr)?, text(Language::De)?, text(Language::En)?])
}

fn limited<'s>(item: &Item<'s>) -> Result<&'s str> {
    let text = item.text()?;
    if text.len() > MAX_PROFILE_TEXT {
        return Err(item.fault(Error::new(ErrorKind::TooLarge, "a text in a profile has at most 512 bytes")));
    }
    if text.chars().any(char::is_control) {
        return Err(
            item.fault(Error::new(ErrorKind::OutOfRange, "a text in a profile has no control characters"))
        );
    }
    Ok(text)
}

/// The shipped profile whose states and moves are taken over.
fn extended(table: &Table<'_>) -> Result<Profile> {
    table.only(&["id", "version"])?;
    let (id, version) = (table.need("id")?, table.need("version")?);
    let (name, number) = (id.text()?, version.text()?);
    let mut known = Vec::new();
    for text in shipped::BASES {
        let source = Source::parse("shipped", text)?;
        let base = read(&source.root())?.profile;
        if base.id.as_str() == name && base.version.as_str() == number {
            return Ok(base);
        }
        known.push(format!("{} {}", base.id, base.version));
    }
    Err(table.fault(Error::new(ErrorKind::UnknownProfile, "no profile to extend").expecting(known)))
}

fn own_states(head: &Table<'_>, needed: bool) -> Result<Vec<CasusState>> {
    let items = if needed {
        head.list("states")?
    } else {
        head.get("states").map_or(Ok(Vec::new()), |item| item.list())?
    };
    let mut states: Vec<CasusState> = Vec::with_capacity(items.len());
    for item in items {
        let state = item.word()?;
        if states.contains(&state) {
            return Err(item.fault(Error::new(ErrorKind::Duplicate, "the same state twice")));
        }
        states.push(state);
    }
    Ok(states)
}

fn words<T: crate::code::Code>(table: &Table<'_>, key: &str) -> Result<Vec<T>> {
    let Some(item) = table.get(key) else { return Ok(Vec::new()) };
    let mut words = Vec::new();
    for item in item.one_or_more() {
        let word: T = item.word()?;
        if words.contains(&word) {
            return Err(item.fault(Error::new(ErrorKind::Duplicate, "the same word twice")));
        }
        words.push(word);
    }
    Ok(words)
}

fn read_move(profile: &Profile, table: &Table<'_>) -> Result<Move> {
    table.only(&["step", "from", "outcome", "to"])?;
    let states = |key: &str| -> Result<Vec<CasusState>> {
        let states: Vec<CasusState> = words(table, key)?;
        let Some(item) = table.get(key) else { return Ok(states) };
        for (state, item) in states.iter().zip(item.one_or_more()) {
            if !profile.states.contains(state) {
                let error = Error::new(ErrorKind::UnknownValue, "a state that this profile does not use");
                return Err(item.fault(error.expecting(profile.states.iter().map(|state| state.as_str()))));
            }
        }
        Ok(states)
    };
    let outcome: Vec<CaseOutcome> = words(table, "outcome")?;
    let made = Move { step: table.word("step")?, from: states("from")?, outcome, to: states("to")? };
    let clash = |other: &&Move| {
        other.step == made.step
            && (other.from.is_empty() && made.from.is_empty()
                || other.from.iter().any(|state| made.from.contains(state)))
            && (other.outcome.is_empty()
                || made.outcome.is_empty()
                || other.outcome.iter().any(|outcome| made.outcome.contains(outcome)))
    };
    if profile.moves.iter().any(|other| clash(&other)) {
        return Err(table.fault(Error::new(ErrorKind::Duplicate, "two moves would both apply")));
    }
    Ok(made)
}

fn read_setting(table: &Table<'_>, purpose: ProfileUse) -> Result<Setting> {
    table.only(&["name", "value", "source", "dated", "guess", "reason"])?;
    let name: SettingName = table.word("name")?;
    let value = read_value(name, &table.need("value")?, purpose)?;
    let ground = read_ground(table, &value)?;
    Ok(Setting { name, value, ground })
}

fn read_ground(table: &Table<'_>, value: &SettingValue) -> Result<Option<Ground>> {
    let contradicts = |message| Err(table.fault(Error::new(ErrorKind::Contradiction, message)));
    let (source, reason) = (table.get("source"), table.get("reason"));
    let dated = table.day_opt("dated")?;
    match (source, table.flag_opt("guess")?.unwrap_or(false)) {
        _ if *value == SettingValue::Unknown => {
            if table.get("source").is_some() || table.get("guess").is_some() || reason.is_some() {
                return contradicts("what is unknown has no source and is no guess");
            }
            Ok(None)
        }
        (Some(_), true) => contradicts("a setting has a source or is a guess, not both"),
        (Some(page), false) => {
            if reason.is_some() {
                return contradicts("a reason belongs to a guess");
            }
            Ok(Some(Ground::Source { page: limited(&page)?.to_owned(), dated }))
        }
        (None, true) => {
            if dated.is_some() {
                return contradicts("a date belongs to a source");
            }
            Ok(Some(Ground::Guess { reason: limited(&table.need("reason")?)?.to_owned() }))
        }
        (None, false) => {
            let error =
                Error::new(ErrorKind::MissingKey, "a setting has a source, or is a guess with a reason");
            Err(table.fault(error.expecting(["source", "guess"])))
        }
    }
}

fn read_value(name: SettingName, item: &Item<'_>, purpose: ProfileUse) -> Result<SettingValue> {
    let (accepted, several, measured) = name.takes();
    let wrong = || {
        let mut expected: Vec<&str> = accepted.iter().map(|word| word.as_str()).collect();
        expected.push("unknown");
        expected.extend(match measured {
            Measured::Nothing => None,
            Measured::Span => Some("{ length, unit }"),
            Measured::Spans => Some("[{ length, unit }]"),
            Measured::MonthDay => Some("{ nth, weekday }"),
            Measured::CutOff => Some("{ weekday, hour }"),
        });
        item.fault(Error::new(ErrorKind::UnknownValue, "not a value of this setting").expecting(expected))
    };
    match (item.shape(), measured) {
        (Shape::Text, _) if item.text()? == "unknown" => Ok(SettingValue::Unknown),
        (Shape::Text, _) => {
            let word = SettingWord::spelled(item.text()?).filter(|word| accepted.contains(word));
            word.map(|word| SettingValue::Words(vec![word])).ok_or_else(wrong)
        }
        (Shape::Table, Measured::Span) => read_span(&item.table()?).map(SettingValue::Span),
        (Shape::Table, Measured::MonthDay) => {
            let table = item.table()?;
            table.only(&["nth", "weekday"])?;
            let nth = number(&table.need("nth")?, 1, 5)?;
            Ok(SettingValue::MonthDay { nth, weekday: table.word::<Weekday>("weekday")? })
        }
        (Shape::Table, Measured::CutOff) => {
            let table = item.table()?;
            table.only(&["weekday", "hour"])?;
            let hour = number(&table.need("hour")?, 0, 23)?;
            Ok(SettingValue::CutOff { weekday: table.word::<Weekday>("weekday")?, hour })
        }
        (Shape::List, Measured::Spans) => {
            let list = item.list()?;
            if list.is_empty() || list.len() > MAX_SPANS {
                return Err(item.fault(Error::new(ErrorKind::TooMany, "from 1 to 16 lengths of time")));
            }
            let spans = list.iter().map(|span| read_span(&span.table()?)).collect::<Result<_>>()?;
            Ok(SettingValue::Spans(spans))
        }
        (Shape::List, _) if several => {
            let mut words: Vec<SettingWord> = Vec::new();
            for one in item.list()? {
                let word = SettingWord::spelled(one.text()?).filter(|word| accepted.contains(word));
                let word = word.ok_or_else(wrong)?;
                if words.contains(&word) {
                    return Err(one.fault(Error::new(ErrorKind::Duplicate, "the same word twice")));
                }
                words.push(word);
            }
            if words.is_empty() {
                return Err(item.fault(Error::new(ErrorKind::Empty, "at least one word")));
            }
            // A table votes or agrees; only a comparison of several tables says both.
            if name == SettingName::ThresholdRule && purpose == ProfileUse::Record && words.len() > 1 {
                let error = Error::new(ErrorKind::Contradiction, "a threshold is met by one rule");
                return Err(item.fault(error));
            }
            Ok(SettingValue::Words(words))
        }
        _ => Err(wrong()),
    }
}

fn read_span(table: &Table<'_>) -> Result<Span> {
    table.only(&["least", "length", "unit"])?;
    let length = number(&table.need("length")?, 1, MAX_SPAN)?;
    let least = table.get("least").map(|item| number(&item, 1, i64::from(length))).transpose()?;
    Ok(Span { least, length, unit: table.word("unit")? })
}

fn number<T: TryFrom<i64>>(item: &Item<'_>, least: i64, most: i64) -> Result<T> {
    let number = item.integer()?;
    let within = (least..=most).contains(&number).then(|| T::try_from(number).ok()).flatten();
    within.ok_or_else(|| {
        let error = Error::new(ErrorKind::OutOfRange, "a number outside the range of this setting");
        item.fault(error.expecting([format!("{least}-{most}")]))
    })
}

use core::fmt;
use std::sync::OnceLock;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::resolver::errors::{ReferenceKind, ResolverError};
use fluent_bundle::{FluentArgs, FluentError, FluentResource, FluentValue};
use unic_langid::LanguageIdentifier;

use super::catalogue;
use crate::canonical::MAX_INTEGER;
use crate::code::{Code as _, Language};
use crate::error::{Error, ErrorKind, Result};
use crate::message::{Argument, Message};
use crate::time::Day;

/// How deep messages may stand in arguments of messages.
pub const MAX_DEPTH: usize = 8;
/// How many items a list in an argument may have.
pub const MAX_ITEMS: usize = 1000;

/// The words of one language.
///
/// Loading reads the texts of that language only. A locale is `Send` and `Sync`: load it once and share it.
pub struct Locale {
    language: Language,
    bundle: FluentBundle<FluentResource>,
}

impl Locale {
    /// Loads the words of a language.
    ///
    /// # Errors
    /// [`ErrorKind::Internal`] when the texts that ship with livc cannot be read, which a test excludes.
    pub fn new(language: Language) -> Result<Self> {
        let broken = || Error::new(ErrorKind::Internal, "the texts of this language cannot be read");
        let identifier: LanguageIdentifier = language.as_str().parse().map_err(|_| broken())?;
        let resource = FluentResource::try_new(catalogue::text(language)).map_err(|_| broken())?;
        let mut bundle = FluentBundle::new_concurrent(vec![identifier]);
        // The marks would isolate text of another writing direction; they end up in files and comparisons.
        bundle.set_use_isolating(false);
        bundle.add_resource(resource).map_err(|_| broken())?;
        Ok(Self { language, bundle })
    }

    /// The language.
    pub fn language(&self) -> Language {
        self.language
    }

    /// The text of a message.
    ///
    /// The same message always gives the same text. Arguments that the text does not use are ignored.
    ///
    /// # Errors
    /// - [`ErrorKind::UnknownMessage`] when there is no such key, here or in an argument;
    /// - [`ErrorKind::MissingKey`] with the name of an argument that the text needs;
    /// - [`ErrorKind::Empty`] for a list without items, which would leave a hole in the text;
    /// - [`ErrorKind::TooDeep`] and [`ErrorKind::TooMany`] beyond [`MAX_DEPTH`] and [`MAX_ITEMS`].
    pub fn render(&self, message: &Message) -> Result<String> {
        self.message(message, 0)
    }

    /// The text of a key that needs no arguments.
    pub(super) fn plain(&self, key: &str) -> Result<String> {
        self.format(key, None)
    }

    /// A day as it is written in the language: 1 september 2026, 1er septembre 2026, 1. September 2026.
    pub fn day(&self, day: Day) -> Result<String> {
        let mut arguments = FluentArgs::with_capacity(3);
        arguments.set("day", FluentValue::from(day.day_of_month()));
        arguments.set("month", self.plain(&format!("month.m{}", day.month()))?);
        arguments.set("year", day.year().to_string());
        self.format("day", Some(&arguments))
    }

    /// All of these, joined as in the language: "a, b and c". No items give an empty text.
    pub fn all_of<T: AsRef<str>>(&self, items: &[T]) -> Result<String> {
        self.join(items, "list-and")
    }

    /// One of these, joined as in the language: "a, b or c". No items give an empty text.
    pub fn any_of<T: AsRef<str>>(&self, items: &[T]) -> Result<String> {
        self.join(items, "list-or")
    }

    /// The mark that belongs over a text in this language, when it is not a language of the municipality;
    /// `None` when it is one, or when no language of the municipality is known.
    pub fn translation_mark(&self, official: &[Language]) -> Result<Option<String>> {
        if official.is_empty() || official.contains(&self.language) {
            return Ok(None);
        }
        let languages = official.iter().map(|language| Argument::word(*language)).collect();
        let mark = Message::new("translation-mark").with("languages", Argument::All(languages));
        self.render(&mark).map(Some)
    }

    fn message(&self, message: &Message, depth: usize) -> Result<String> {
        let mut arguments = FluentArgs::with_capacity(message.arguments.len());
        for (name, argument) in &message.arguments {
            let named = |error: Error| error.within(name);
            match argument {
                Argument::Number(number) => arguments.set(name.as_ref(), number_value(*number)),
                Argument::All(items) | Argument::Any(items) => {
                    let text = self.argument(argument, depth).map_err(named)?;
                    let count = i64::try_from(items.len()).unwrap_or(i64::MAX);
                    arguments.set(format!("{name}_count"), number_value(count));
                    arguments.set(name.as_ref(), text);
                }
                _ => arguments.set(name.as_ref(), self.argument(argument, depth).map_err(named)?),
            }
        }
        self.format(&message.key, Some(&arguments))
    }

    fn argument(&self, argument: &Argument, depth: usize) -> Result<String> {
        if depth >= MAX_DEPTH {
            return Err(Error::new(ErrorKind::TooDeep, "messages stand too deep in each other"));
        }
        let depth = depth.saturating_add(1);
        match argument {
            Argument::Text(text) => Ok(text.clone()),
            Argument::Number(number) => Ok(number.to_string()),
            Argument::Day(day) => self.day(*day),
            Argument::Key(key) => self.plain(key),
            Argument::Message(message) => self.message(message, depth),
            Argument::All(items) => self.items(items, "list-and", depth),
            Argument::Any(items) => self.items(items, "list-or", depth),
        }
    }

    fn items(&self, items: &[Argument], last: &str, depth: usize) -> Result<String> {
        if items.is_empty() {
            return Err(Error::new(ErrorKind::Empty, "a list in a message needs an item"));
        }
        if items.len() > MAX_ITEMS {
            return Err(Error::new(ErrorKind::TooMany, "a list in a message has too many items"));
        }
        let texts = items.iter().map(|item| self.argument(item, depth)).collect::<Result<Vec<_>>>()?;
        self.join(&texts, last)
    }

    fn join<T: AsRef<str>>(&self, items: &[T], last: &str) -> Result<String> {
        let Some((final_item, others)) = items.split_last() else { return Ok(String::new()) };
        let Some((first, others)) = others.split_first() else { return Ok(final_item.as_ref().to_owned()) };
        let comma = self.plain("list-comma")?;
        let mut text = first.as_ref().to_owned();
        for item in others {
            text.push_str(&comma);
            text.push_str(item.as_ref());
        }
        text.push_str(&self.plain(last)?);
        text.push_str(final_item.as_ref());
        Ok(text)
    }

    /// The text of a key `message` or `message.attribute`.
    ///
    /// What several scopes say alike is written once: a fact `fact-<scope>-<fact>` without a text of its own has
    /// the one of `fact-<fact>`, for its label and for each of its values.
    fn format(&self, key: &str, arguments: Option<&FluentArgs<'_>>) -> Result<String> {
        let (id, attribute) = match key.split_once('.') {
            Some((id, attribute)) => (id, Some(attribute)),
            None => (key, None),
        };
        let find = |id: &str| {
            let message = self.bundle.get_message(id)?;
            match attribute {
                Some(attribute) => message.get_attribute(attribute).map(|attribute| attribute.value()),
                None => message.value(),
            }
        };
        let shared = || {
            let (scope, fact) = id.strip_prefix("fact-")?.split_once('-')?;
            self.bundle.get_message("word-scope")?.get_attribute(scope)?;
            find(&format!("fact-{fact}"))
        };
        // The key is not repeated: whoever renders a message that came from elsewhere may hand over anything.
        let pattern = find(id).or_else(shared).ok_or_else(|| {
            Error::new(ErrorKind::UnknownMessage, "no message with this key in this language").at_field("key")
        })?;
        let mut errors = Vec::new();
        let text = self.bundle.format_pattern(pattern, arguments, &mut errors);
        match errors.first() {
            None => Ok(text.into_owned()),
            Some(error) => Err(fault(error)),
        }
    }
}

impl fmt::Debug for Locale {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Locale({})", self.language)
    }
}

/// A number as Fluent takes it, which counts in floating point: one that would lose digits stays a text, and
/// has the plural of *other*.
fn number_value(number: i64) -> FluentValue<'static> {
    if (-MAX_INTEGER..=MAX_INTEGER).contains(&number) {
        FluentValue::from(number)
    } else {
        FluentValue::from(number.to_string())
    }
}

fn fault(error: &FluentError) -> Error {
    match error {
        // The name comes from the texts that ship, not from the caller.
        FluentError::ResolverError(ResolverError::Reference(ReferenceKind::Variable { id })) => {
            Error::new(ErrorKind::MissingKey, "the message needs this argument").at_field(id.clone())
        }
        _ => Error::new(ErrorKind::Internal, "a text that ships with livc cannot be resolved"),
    }
}

/// The four languages, each loaded when it is first asked for.
///
/// ```
/// use livc_core::code::Language;
/// use livc_core::locale::Locales;
///
/// let locales = Locales::new();
/// assert_eq!(locales.get(Language::Fr)?.day("2026-09-01".parse()?)?, "1er septembre 2026");
/// # Ok::<(), livc_core::Error>(())
/// ```
#[derive(Debug, Default)]
pub struct Locales([OnceLock<Locale>; 4]);

impl Locales {
    /// No language loaded yet.
    pub const fn new() -> Self {
        Self([const { OnceLock::new() }; 4])
    }

    /// The words of a language, loaded now if they are not yet.
    ///
    /// # Errors
    /// As [`Locale::new`].
    pub fn get(&self, language: Language) -> Result<&Locale> {
        let [nl, fr, de, en] = &self.0;
        let slot = match language {
            Language::Nl => nl,
            Language::Fr => fr,
            Language::De => de,
            Language::En => en,
        };
        if let Some(locale) = slot.get() {
            return Ok(locale);
        }
        let locale = Locale::new(language)?;
        Ok(slot.get_or_init(|| locale))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::code::Certainty;
    use proptest::prelude::*;

    fn all() -> Vec<Locale> {
        Language::ALL.iter().map(|language| Locale::new(*language).unwrap()).collect()
    }

    fn in_all(message: &Message) -> Vec<String> {
        all().iter().map(|locale| locale.render(message).unwrap()).collect()
    }

    #[test]
    fn a_locale_can_be_shared_between_threads() {
        fn shared<T: Send + Sync>() {}
        shared::<Locale>();
        shared::<Locales>();
    }

    #[test]
    fn days_are_written_as_in_the_language() {
        let write = |day: &str| {
            all().iter().map(|locale| locale.day(day.parse().unwrap()).unwrap()).collect::<Vec<_>>()
        };
        assert_eq!(
            write("2026-09-01"),
            ["1 september 2026", "1er septembre 2026", "1. September 2026", "1 September 2026"]
        );
        assert_eq!(
            write("1999-12-31"),
            ["31 december 1999", "31 décembre 1999", "31. Dezember 1999", "31 December 1999"]
        );
        assert_eq!(write("2026-03-21")[1], "21 mars 2026");
    }

    #[test]
    fn lists_are_joined_as_in_the_language() {
        let joined =
            |items: &[&str]| all().iter().map(|locale| locale.all_of(items).unwrap()).collect::<Vec<_>>();
        assert_eq!(joined(&["a", "b", "c"]), ["a, b en c", "a, b et c", "a, b und c", "a, b and c"]);
        assert_eq!(joined(&["a", "b"])[0], "a en b");
        assert_eq!(joined(&["a"])[0], "a");
        assert_eq!(joined(&[])[0], "");
        let any = |locale: &Locale| locale.any_of(&["a", "b", "c"]).unwrap();
        assert_eq!(
            all().iter().map(any).collect::<Vec<_>>(),
            ["a, b of c", "a, b ou c", "a, b oder c", "a, b or c"]
        );
    }

    #[test]
    fn arguments_are_rendered_in_the_same_language() {
        let message = Message::new("unmet")
            .with("fact", Argument::Key("fact-share-consensus".to_owned()))
            .with("actual", Argument::Key("fact-share-consensus.objection".to_owned()))
            .with("needed", Argument::Any(vec![Argument::Key("fact-share-consensus.all_agree".to_owned())]))
            .with("articles", Argument::texts(["l18/4/2"]));
        assert_eq!(
            in_all(&message)[0],
            "standpunten van wie effectief aan de vergadering deelnam: nu “minstens één lid maakt bezwaar”, \
             nodig: allen gaan akkoord (l18/4/2)"
        );
        assert!(in_all(&message)[2].contains("derzeit „mindestens ein Mitglied erhebt Einwände“"));
    }

    #[test]
    fn messages_stand_in_messages() {
        let change = |fact: &str, value: &str| {
            Argument::Message(
                Message::new("change-item")
                    .with("fact", Argument::Key(format!("fact-share-{fact}")))
                    .with("needed", Argument::Key(format!("fact-share-{fact}.{value}"))),
            )
        };
        let one =
            Message::new("change-nearest").with("changes", Argument::All(vec![change("source", "named")]));
        assert_eq!(
            in_all(&one)[3],
            "It would become permitted with this change: source of the information → named."
        );
        let two = Message::new("change-nearest")
            .with("changes", Argument::All(vec![change("source", "named"), change("protocol", "signed")]));
        assert_eq!(
            in_all(&two)[0],
            "Het zou mogen met deze wijzigingen: bron van de informatie → vermeld en protocol van de cel → ondertekend."
        );
    }

    #[test]
    fn numbers_choose_singular_and_plural() {
        let count =
            |number: i64| in_all(&Message::new("casus-count").with("count", Argument::Number(number)));
        assert_eq!(count(1), ["één casus", "1 cas", "ein Fall", "one casus"]);
        assert_eq!(count(2), ["2 casussen", "2 cas", "2 Fälle", "2 casussen"]);
        assert_eq!(count(0), ["0 casussen", "0 cas", "0 Fälle", "0 casussen"]);
    }

    #[test]
    fn a_large_number_keeps_its_digits() {
        for number in [i64::MIN, -MAX_INTEGER - 1, MAX_INTEGER, MAX_INTEGER + 1, i64::MAX] {
            let message = Message::new("refusal-conflict").with("entry", Argument::Number(number));
            assert!(in_all(&message).iter().all(|text| text.contains(&number.to_string())), "{number}");
        }
    }

    #[test]
    fn no_key_is_ever_shown_in_place_of_a_text() {
        let dutch = Locale::new(Language::Nl).unwrap();
        let kind = |message: Message| dutch.render(&message).unwrap_err().kind();
        for key in [
            "",
            "MARKER",
            ".",
            "outcome",
            "word-outcome.MARKER",
            "word-term.",
            "-livc",
            "month",
            "fact-share-",
            "fact-foo-age",
        ] {
            let error = dutch.render(&Message::new(key)).unwrap_err();
            assert_eq!(error.kind(), ErrorKind::UnknownMessage, "{key}");
            assert!(!format!("{error:?}").contains("MARKER"));
        }
        let question = |argument| Message::new("answer-unsettled").with("question", argument);
        assert_eq!(kind(question(Argument::Key("MARKER".to_owned()))), ErrorKind::UnknownMessage);
        assert_eq!(kind(question(Argument::All(Vec::new()))), ErrorKind::Empty);
        assert_eq!(kind(question(Argument::texts(vec!["a"; MAX_ITEMS + 1]))), ErrorKind::TooMany);
        let missing = dutch.render(&Message::new("answer-unsettled")).unwrap_err();
        assert_eq!(
            (missing.kind(), missing.place().field.as_deref()),
            (ErrorKind::MissingKey, Some("question"))
        );
    }

    #[test]
    fn depth_has_a_limit() {
        let dutch = Locale::new(Language::Nl).unwrap();
        let nested = |depth: usize| {
            (0..depth).fold(Argument::text("a"), |inner, _| {
                Argument::Message(Message::new("answer-unsettled").with("question", inner))
            })
        };
        let render =
            |depth: usize| dutch.render(&Message::new("answer-unsettled").with("question", nested(depth)));
        assert!(render(MAX_DEPTH - 1).is_ok());
        assert_eq!(render(MAX_DEPTH).unwrap_err().kind(), ErrorKind::TooDeep);
        assert_eq!(render(200).unwrap_err().kind(), ErrorKind::TooDeep);
    }

    #[test]
    fn a_text_of_the_caller_is_never_read_as_fluent() {
        let message = Message::new("answer-unsettled").with("question", Argument::text("{ $x } { -livc }"));
        assert!(in_all(&message).iter().all(|text| text.ends_with("{ $x } { -livc }")));
    }

    #[test]
    fn a_text_in_another_language_is_marked_as_a_translation() {
        let [nl, fr, de, _] = [Language::Nl, Language::Fr, Language::De, Language::En]
            .map(|language| Locale::new(language).unwrap());
        assert_eq!(nl.translation_mark(&[Language::Nl]).unwrap(), None);
        assert_eq!(fr.translation_mark(&[Language::Nl, Language::Fr]).unwrap(), None);
        assert_eq!(nl.translation_mark(&[]).unwrap(), None);
        let mark = de.translation_mark(&[Language::Nl, Language::Fr]).unwrap().unwrap();
        assert!(mark.contains("Niederländisch und Französisch"), "{mark}");
    }

    #[test]
    fn locales_load_a_language_once() {
        let locales = Locales::new();
        let first: *const Locale = locales.get(Language::De).unwrap();
        let second: *const Locale = locales.get(Language::De).unwrap();
        assert_eq!(first, second);
        assert_eq!(locales.get(Language::En).unwrap().language(), Language::En);
        assert_eq!(locales.get(Language::En).unwrap().word(Certainty::Norm).unwrap(), "norm");
    }

    fn argument() -> impl Strategy<Value = Argument> {
        let keys =
            proptest::sample::select(vec!["word-outcome.permitted", "answer-no-ground", "unmet", "fact-age"]);
        let leaf = prop_oneof![
            any::<String>().prop_map(Argument::Text),
            any::<i64>().prop_map(Argument::Number),
            (-50_000_i64..80_000).prop_map(|days| {
                Argument::Day("1970-01-01".parse::<Day>().unwrap().plus_days(days).unwrap())
            }),
            any::<String>().prop_map(Argument::Key),
            keys.prop_map(|key| Argument::Key(key.to_owned())),
        ];
        leaf.prop_recursive(4, 24, 4, |inner| {
            prop_oneof![
                proptest::collection::vec(inner.clone(), 0..4).prop_map(Argument::All),
                proptest::collection::vec(inner.clone(), 0..4).prop_map(Argument::Any),
                inner.prop_map(|argument| {
                    Argument::Message(Message::new("answer-unsettled").with("question", argument))
                }),
            ]
        })
    }

    fn message() -> impl Strategy<Value = Message> {
        let known = proptest::sample::select(vec![
            "answer-permitted",
            "answer-incomplete",
            "unmet",
            "casus-count",
            "day",
            "deadline-ahead",
            "list-and",
        ]);
        let key = prop_oneof![3 => known.prop_map(str::to_owned), 1 => any::<String>()];
        let names =
            proptest::sample::select(vec!["articles", "facts", "fact", "count", "day", "outcomes", "what"]);
        (key, proptest::collection::vec((names, argument()), 0..6)).prop_map(|(key, arguments)| {
            let arguments = arguments.into_iter().map(|(name, argument)| (name.into(), argument)).collect();
            Message { key, arguments }
        })
    }

    proptest! {
        #[test]
        fn any_message_renders_or_errs_and_always_the_same(message in message()) {
            let locales = Locales::new();
            for language in [Language::Nl, Language::Fr] {
                let locale = locales.get(language).unwrap();
                let first = locale.render(&message);
                prop_assert_eq!(&first, &locale.render(&message));
            }
        }
    }
}

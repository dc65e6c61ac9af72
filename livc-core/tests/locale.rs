//! The texts in four languages: the same keys, the same arguments, a word for every code, no word that hurts.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a helper of a test fails the test"
)]

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use fluent_syntax::ast::{self, Entry, Expression, InlineExpression, Pattern, PatternElement};
use livc_core::code::{Code as _, Language};
use livc_core::locale::{Locale, Locales, Term, forbidden_words};
use livc_core::message::{Argument, Message, fact_value_key};
use livc_core::rule::vocabulary::Scope;
use livc_core::time::Day;
use livc_core::vocabulary;

/// Vocabularies of rooms that are still to come: their words stand ready. A line says nothing any more once
/// its vocabulary is there.
const AWAITED: &[&str] = &[];

/// Words that are still to come in vocabularies and facts that are there already.
const AWAITED_WORDS: &[&str] = &[];

/// What a key needs: the names of its arguments, and the terms and messages it uses.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
struct Needs {
    arguments: BTreeSet<String>,
    uses: BTreeSet<String>,
}

/// The texts of a language by key; terms start with `-`.
type Catalogue = BTreeMap<String, Needs>;

fn data(folder: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("data").join(folder)
}

fn read(path: &Path) -> String {
    std::fs::read_to_string(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

/// The files below a folder, sorted.
fn files(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() { found.extend(files(&path)) } else { found.push(path) }
    }
    found.sort();
    found
}

fn of_inline(inline: &InlineExpression<String>, needs: &mut Needs) {
    match inline {
        InlineExpression::VariableReference { id } => {
            needs.arguments.insert(id.name.clone());
        }
        InlineExpression::MessageReference { id, attribute } => {
            let attribute =
                attribute.as_ref().map_or(String::new(), |attribute| format!(".{}", attribute.name));
            needs.uses.insert(format!("{}{attribute}", id.name));
        }
        InlineExpression::TermReference { id, .. } => {
            needs.uses.insert(format!("-{}", id.name));
        }
        InlineExpression::Placeable { expression } => of_expression(expression, needs),
        _ => {}
    }
}

fn of_expression(expression: &Expression<String>, needs: &mut Needs) {
    match expression {
        Expression::Inline(inline) => of_inline(inline, needs),
        Expression::Select { selector, variants } => {
            of_inline(selector, needs);
            for variant in variants {
                of_pattern(&variant.value, needs);
            }
        }
    }
}

fn of_pattern(pattern: &Pattern<String>, needs: &mut Needs) {
    for element in &pattern.elements {
        if let PatternElement::Placeable { expression } = element {
            of_expression(expression, needs);
        }
    }
}

fn needs(pattern: &Pattern<String>) -> Needs {
    let mut found = Needs::default();
    of_pattern(pattern, &mut found);
    found
}

fn catalogue(language: Language) -> Catalogue {
    let mut found = Catalogue::new();
    let mut add = |key: String, needs: Needs| {
        assert!(found.insert(key.clone(), needs).is_none(), "{key} stands twice in {language}");
    };
    for path in files(&data("locale").join(language.as_str())) {
        let resource: ast::Resource<String> = fluent_syntax::parser::parse(read(&path))
            .unwrap_or_else(|(_, errors)| panic!("{}: {errors:?}", path.display()));
        for entry in resource.body {
            match entry {
                Entry::Message(message) => {
                    let id = message.id.name;
                    if let Some(value) = &message.value {
                        add(id.clone(), needs(value));
                    }
                    for attribute in &message.attributes {
                        add(format!("{id}.{}", attribute.id.name), needs(&attribute.value));
                    }
                }
                // The parameters of a term are given by the texts that use it.
                Entry::Term(term) => add(
                    format!("-{}", term.id.name),
                    Needs { uses: needs(&term.value).uses, ..Needs::default() },
                ),
                Entry::Comment(_) | Entry::GroupComment(_) | Entry::ResourceComment(_) => {}
                Entry::Junk { content } => panic!("{}: {content}", path.display()),
            }
        }
    }
    found
}

fn catalogues() -> Vec<(Language, Catalogue)> {
    Language::ALL.iter().map(|language| (*language, catalogue(*language))).collect()
}

/// A list gives its length beside itself: `facts_count` is needed only because `facts` is.
fn given(arguments: &BTreeSet<String>) -> BTreeSet<&str> {
    arguments.iter().map(|name| name.strip_suffix("_count").unwrap_or(name)).collect()
}

/// The keys of `docs/messages.md` with their arguments; a list ends in `*`.
fn documented() -> BTreeMap<String, Vec<String>> {
    let page = read(&Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/messages.md"));
    let quoted =
        |cell: &str| -> Vec<String> { cell.split('`').skip(1).step_by(2).map(str::to_owned).collect() };
    let mut found = BTreeMap::new();
    let mut contract = false;
    for line in page.lines() {
        if let Some(heading) = line.strip_prefix("## ") {
            contract = !matches!(heading, "Arguments" | "Words");
        }
        let cells: Vec<&str> = line.split('|').collect();
        if let (true, [_, keys, arguments, when, _]) = (contract, cells.as_slice()) {
            for key in quoted(keys) {
                assert!(!when.trim().is_empty(), "{key} does not say when");
                assert!(found.insert(key.clone(), quoted(arguments)).is_none(), "{key} is listed twice");
            }
        }
    }
    assert!(found.len() > 100);
    found
}

fn is_code(key: &str) -> bool {
    ["word-", "fact-", "-"].iter().any(|prefix| key.starts_with(prefix))
}

#[test]
fn the_four_languages_have_the_same_keys() {
    let all = catalogues();
    let english: BTreeSet<&String> = all[3].1.keys().collect();
    for (language, texts) in &all {
        let keys: BTreeSet<&String> = texts.keys().collect();
        let apart: Vec<_> = keys.symmetric_difference(&english).collect();
        assert!(apart.is_empty(), "{language} and en differ in {apart:?}");
    }
}

#[test]
fn the_four_languages_need_the_same_arguments() {
    let all = catalogues();
    for (language, texts) in &all {
        for (key, needs) in texts {
            assert_eq!(given(&needs.arguments), given(&all[3].1[key].arguments), "{key} in {language}");
        }
    }
}

#[test]
fn every_reference_leads_somewhere() {
    for (language, texts) in catalogues() {
        for (key, needs) in &texts {
            for used in &needs.uses {
                assert!(texts.contains_key(used), "{key} in {language} uses {used}");
            }
        }
    }
}

#[test]
fn the_page_of_messages_is_the_contract() {
    let page = documented();
    for (language, texts) in catalogues() {
        let spoken: BTreeSet<&String> = texts.keys().filter(|key| !is_code(key)).collect();
        let listed: BTreeSet<&String> = page.keys().collect();
        let apart: Vec<_> = spoken.symmetric_difference(&listed).collect();
        assert!(apart.is_empty(), "{language} and docs/messages.md differ in {apart:?}");
        for (key, arguments) in &page {
            let listed: BTreeSet<&str> = arguments.iter().map(|name| name.trim_end_matches('*')).collect();
            assert_eq!(given(&texts[key].arguments), listed, "{key} in {language}");
        }
    }
}

/// A value for an argument of the contract, by what its name says.
fn sample(name: &str, size: usize) -> Argument {
    if let Some(list) = name.strip_suffix('*') {
        let items = (0..size.max(1)).map(|at| Argument::text(format!("{list}-{at}"))).collect();
        return if matches!(list, "roles" | "needed" | "outcomes") {
            Argument::Any(items)
        } else {
            Argument::All(items)
        };
    }
    match name {
        "count" | "days" | "entries" | "entry" | "byte" => Argument::Number(i64::try_from(size).unwrap()),
        "day" | "from" | "until" => Argument::Day(Day::new(2026, 9, 1).unwrap()),
        _ => Argument::text(format!("given-{name}")),
    }
}

#[test]
fn every_message_renders_in_every_language() {
    let names: BTreeSet<String> = documented().into_values().flatten().collect();
    let names: BTreeMap<String, &'static str> = names
        .into_iter()
        .map(|name| (name.clone(), &*name.trim_end_matches('*').to_owned().leak()))
        .collect();
    let locales = Locales::new();
    for language in Language::ALL {
        let locale = locales.get(*language).unwrap();
        for (key, arguments) in documented() {
            for size in [0, 1, 2, 5] {
                let message = arguments.iter().fold(Message::new(key.clone()), |message, name| {
                    message.with(names[name], sample(name, size))
                });
                let text =
                    locale.render(&message).unwrap_or_else(|error| panic!("{key} in {language}: {error}"));
                assert!(!text.contains(['{', '}', '$']), "{key} in {language}: {text}");
                assert!(!text.contains("  ") && !text.contains(['\u{2068}', '\u{2069}']), "{key}: {text}");
                for name in arguments.iter().filter(|name| !is_number(name)) {
                    let name = names[name];
                    let shown = [format!("given-{name}"), format!("{name}-0"), "2026".to_owned()];
                    assert!(
                        shown.iter().any(|shown| text.contains(shown)),
                        "{key} in {language} hides {name}"
                    );
                }
            }
        }
    }
}

fn is_number(name: &str) -> bool {
    matches!(name, "count" | "days" | "entries" | "entry" | "byte")
}

#[test]
fn every_code_has_a_word_in_every_language_and_every_word_a_code() {
    let mut expected: BTreeSet<String> = BTreeSet::new();
    let locales = Locales::new();
    let all = vocabulary::all();
    for found in &all {
        for language in Language::ALL {
            let locale = locales.get(*language).unwrap();
            let label = locale.vocabulary(&found.name);
            assert!(label.is_ok(), "the vocabulary {} has no name in {language}", found.name);
            for word in &found.words {
                let text = locale.word_of(&found.name, word.text);
                assert!(text.is_ok(), "{}.{} has no word in {language}", found.name, word.text);
                assert!(!text.unwrap().trim().is_empty());
            }
        }
        expected.extend(found.words.iter().map(|word| format!("word-{}.{}", found.name, word.text)));
        expected.insert(format!("word-{}", found.name));
    }
    let texts = catalogue(Language::Nl);
    expected.extend(AWAITED_WORDS.iter().map(|key| (*key).to_owned()));
    for awaited in AWAITED.iter().filter(|awaited| all.iter().all(|found| found.name != **awaited)) {
        let words = format!("word-{awaited}.");
        expected.extend(texts.keys().filter(|key| key.starts_with(&words)).cloned());
        expected.insert(format!("word-{awaited}"));
    }
    let idle: Vec<&String> =
        texts.keys().filter(|key| key.starts_with("word-") && !expected.contains(*key)).collect();
    assert!(idle.is_empty(), "no code has these words: {idle:?}");
}

#[test]
fn every_fact_and_value_has_a_word_and_every_word_a_fact() {
    let texts = catalogue(Language::Nl);
    let locales = Locales::new();
    let mut used: BTreeSet<String> = AWAITED_WORDS.iter().map(|key| (*key).to_owned()).collect();
    let mut mark = |own: String, shared: String| {
        used.insert(if texts.contains_key(&own) { own } else { shared });
    };
    for scope in Scope::ALL {
        for fact in scope.facts() {
            for language in Language::ALL {
                let locale = locales.get(*language).unwrap();
                assert!(locale.fact(*scope, fact.name).is_ok(), "{scope} {} in {language}", fact.name);
                for value in fact.words {
                    let text = locale.fact_value(*scope, fact.name, value);
                    assert!(text.is_ok(), "{scope} {}.{value} in {language}", fact.name);
                }
            }
            mark(format!("fact-{scope}-{}", fact.name), format!("fact-{}", fact.name));
            for value in fact.words {
                mark(fact_value_key(scope.as_str(), fact.name, value), format!("fact-{}.{value}", fact.name));
            }
        }
    }
    let idle: Vec<&String> =
        texts.keys().filter(|key| key.starts_with("fact-") && !used.contains(*key)).collect();
    assert!(idle.is_empty(), "no fact has these words: {idle:?}");
}

#[test]
fn what_scopes_share_is_written_once() {
    let locale = Locale::new(Language::Nl).unwrap();
    let texts = catalogue(Language::Nl);
    // A value that no scope writes itself is the shared one.
    for scope in [Scope::Share, Scope::Invite, Scope::Move, Scope::Keep] {
        assert!(!texts.contains_key(&format!("fact-{scope}-age.adult")));
        assert_eq!(locale.fact_value(scope, "age", "adult").unwrap(), "18 jaar of ouder");
    }
    // What a scope writes itself comes first; the rest of the fact stays shared.
    let care = |scope, value| locale.fact_value(scope, "care", value).unwrap();
    assert_ne!(care(Scope::Invite, "none"), care(Scope::Share, "none"));
    assert_eq!(care(Scope::Invite, "former"), care(Scope::Share, "former"));
    assert_ne!(locale.fact(Scope::Keep, "regime").unwrap(), locale.fact(Scope::Meet, "regime").unwrap());
    // Nothing is written twice: a text of a scope differs from the shared one in some language.
    let locales = Locales::new();
    for key in texts.keys().filter(|key| key.starts_with("fact-")) {
        let Some(shared) = key.splitn(3, '-').nth(2).map(|fact| format!("fact-{fact}")) else {
            continue;
        };
        if texts.contains_key(&shared) {
            let same = Language::ALL.iter().all(|language| {
                let text = |key: &str| locales.get(*language).unwrap().render(&Message::new(key)).unwrap();
                text(key) == text(&shared)
            });
            assert!(!same, "{key} says what {shared} says");
        }
    }
}

#[test]
fn a_scope_is_a_word_of_the_scopes() {
    let locale = Locale::new(Language::Nl).unwrap();
    let kind = |result: Result<String, livc_core::Error>| result.unwrap_err().kind();
    assert_eq!(kind(locale.fact(Language::Nl, "op")), livc_core::ErrorKind::UnknownScope);
    assert_eq!(kind(locale.fact_value(Language::Nl, "op", "tell")), livc_core::ErrorKind::UnknownScope);
    assert_eq!(kind(locale.fact(Scope::Share, "MARKER")), livc_core::ErrorKind::UnknownMessage);
    assert_eq!(kind(locale.word_of("share_op", "MARKER")), livc_core::ErrorKind::UnknownMessage);
    assert_eq!(locale.word_of("share_op", "publish").unwrap(), "openbaar maken");
    assert_eq!(locale.vocabulary("share_op").unwrap(), "handeling");
    assert_eq!(locale.word_of("outcome", "no_ground").unwrap(), "geen grond gevonden");
}

#[test]
fn no_shipped_text_has_a_forbidden_word() {
    let docs = Path::new(env!("CARGO_MANIFEST_DIR")).join("docs");
    for path in files(&data("")).into_iter().chain(files(&docs)) {
        // The packed rule book holds identifiers between its numbers.
        let text = String::from_utf8_lossy(&std::fs::read(&path).unwrap()).into_owned();
        let found: Vec<&str> = forbidden_words(&text).iter().map(|found| found.word).collect();
        assert!(found.is_empty(), "{}: {found:?}", path.display());
    }
}

#[test]
fn texts_follow_the_typography_of_their_language() {
    for language in Language::ALL {
        for path in files(&data("locale").join(language.as_str())) {
            for line in read(&path).lines().filter(|line| !line.starts_with('#')) {
                // What stands between braces is Fluent's.
                let text: String =
                    line.split('{').map(|part| part.rsplit('}').next().unwrap_or("")).collect();
                let at = format!("{}: {line}", path.display());
                assert!(!text.contains(['\'', '\t']), "{at}");
                assert!(!text.contains('"') || line.contains("list-"), "{at}");
                let foreign: &[char] = match language {
                    Language::Nl | Language::En => &['„', '«', '»', '\u{a0}'],
                    Language::De => &['«', '»', '”', '\u{a0}'],
                    Language::Fr => &['„', '“', '”'],
                };
                assert!(!text.contains(foreign), "{at}");
                if *language == Language::Fr {
                    for mark in [" :", " ;", " ?", " !", " »", "« "] {
                        assert!(!text.contains(mark), "a space that may break before {mark:?}: {at}");
                    }
                }
            }
        }
    }
}

#[test]
fn the_page_of_the_vocabulary_has_the_terms_as_they_are_said() {
    let page = read(&Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/vocabulary.md"));
    let rows: Vec<Vec<String>> = page
        .lines()
        .filter(|line| line.starts_with("| `"))
        .map(|line| {
            line.trim_matches('|').split('|').map(|cell| cell.trim().replace(['`', '°'], "")).collect()
        })
        .collect();
    let locales = Locales::new();
    let said: Vec<Vec<String>> = Term::ALL
        .iter()
        .map(|term| {
            let words =
                Language::ALL.iter().map(|language| locales.get(*language).unwrap().word(*term).unwrap());
            std::iter::once(term.to_string()).chain(words).collect()
        })
        .collect();
    assert_eq!(rows, said);
}

#[test]
fn danger_and_the_reporter_have_one_text() {
    for language in Language::ALL {
        let locale = Locale::new(*language).unwrap();
        let first = locale.render(&Message::new("urgent-first-line")).unwrap();
        assert!(first.contains("112") && first.contains("101"), "{first}");
    }
    for (language, texts) in catalogues() {
        // Guard rail 15: the notice to a reporter says nothing that could differ from one signal to another.
        assert!(texts["reporter-notice"].arguments.is_empty(), "{language}");
        // Hidden and absent have the same text: there is one key, without arguments.
        assert!(texts["view-nothing"].arguments.is_empty(), "{language}");
    }
}

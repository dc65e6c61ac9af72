//! Any text as a book, a local book, settings, acts of law and the JSON of a book: nothing panics, and what loads can be
//! asked and comes through its JSON unchanged.
#![no_main]

use std::sync::LazyLock;

use libfuzzer_sys::fuzz_target;
use livc_core::law::Provisions;
use livc_core::rule::vocabulary::{Facts, Scope};
use livc_core::rule::{RuleBook, Settings};

static LAW: LazyLock<Provisions> = LazyLock::new(|| Provisions::builtin().expect("the shipped law reads"));
static BOOK: LazyLock<RuleBook> = LazyLock::new(|| RuleBook::builtin().expect("the shipped book reads"));

fuzz_target!(|text: &str| {
    let files = [("book.toml", text)];
    if let Ok(book) = RuleBook::from_toml(&files, &LAW) {
        let Ok(on) = "2026-09-01".parse() else { return };
        let _ = book.answer(&Facts::baseline(Scope::Share), on);
        let Ok(made) = RuleBook::normalise(&files, &LAW) else { panic!("what loads is normalised") };
        let Ok(read) = RuleBook::from_json(&made.decisions, &made.texts) else { panic!("what was made reads") };
        assert_eq!(read.hash(), book.hash());
    }
    let _ = BOOK.with_local(&files, &LAW);
    let _ = Settings::from_toml("settings.toml", text).and_then(|settings| BOOK.with_settings(settings));
    let _ = Provisions::from_toml(&files);
    let _ = RuleBook::from_json(text, "{}");
    let _ = RuleBook::from_json("{}", text);
});

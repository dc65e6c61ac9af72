//! Lines of at most [`WIDTH`] characters.

use livc_core::code::Code as _;
use livc_core::locale::Locale;

/// How many characters a line has at most.
const WIDTH: usize = 100;

/// A room of livc.
pub fn heading(text: &str) {
    println!("\n{text}\n{}", "=".repeat(text.chars().count()));
}

/// Something that happens.
pub fn step(text: &str) {
    println!();
    lines("", "", text);
}

/// A line of a list.
pub fn item(text: &str) {
    lines("  - ", "    ", text);
}

/// Yes or no.
#[must_use]
pub fn yes(is: bool) -> &'static str {
    if is { "yes" } else { "no" }
}

/// What livc says, in a language.
pub fn said(words: &Locale, text: &str) {
    lines(&format!("  {}  ", words.language().as_str()), "      ", text);
}

fn lines(first: &str, rest: &str, text: &str) {
    let mut line = first.to_owned();
    let mut empty = true;
    for word in text.split(' ') {
        let long = line.chars().count() + 1 + word.chars().count() > WIDTH;
        if !empty && long {
            println!("{line}");
            rest.clone_into(&mut line);
            empty = true;
        }
        if !empty {
            line.push(' ');
        }
        line.push_str(word);
        empty = false;
    }
    println!("{line}");
}

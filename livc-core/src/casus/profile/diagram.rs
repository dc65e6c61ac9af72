//! A profile as a diagram in Mermaid, in words of any language.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use super::model::{Move, Profile};
use crate::code::Code as _;
use crate::error::Result;
use crate::event::CasusState;
use crate::message::{Argument, Message};
use crate::rule::vocabulary::Scope;

impl Profile {
    /// The profile as a Mermaid `stateDiagram-v2`, with the words that `render` gives: that of a locale. The same
    /// profile gives the same bytes.
    ///
    /// ```
    /// use livc_core::casus::Profiles;
    /// use livc_core::code::Language;
    /// use livc_core::locale::Locale;
    ///
    /// let (profiles, locale) = (Profiles::builtin()?, Locale::new(Language::En)?);
    /// let diagram = profiles.get(None)?.diagram(|message| locale.render(message))?;
    /// assert!(diagram.starts_with("stateDiagram-v2\n"));
    /// assert!(diagram.contains("    signal --> listed : put the casus on the list\n"));
    /// # Ok::<(), livc_core::Error>(())
    /// ```
    ///
    /// # Errors
    /// Those of `render`.
    pub fn diagram(&self, render: impl Fn(&Message) -> Result<String>) -> Result<String> {
        let mut text = String::from("stateDiagram-v2\n");
        for state in &self.states {
            let word = render(&Message::new("profile-word").with("word", Argument::word(*state)))?;
            let _ = writeln!(text, "    state \"{}\" as {}", label(&word), state.as_str());
        }
        let mut edges: BTreeMap<(Option<CasusState>, CasusState), Vec<String>> = BTreeMap::new();
        for known in &self.moves {
            let word = step_words(known, &render)?;
            let from: Vec<Option<CasusState>> = if known.from.is_empty() {
                vec![None]
            } else {
                known.from.iter().copied().map(Some).collect()
            };
            for from in from {
                for to in known.targets(from) {
                    let words = edges.entry((from, to)).or_default();
                    if !words.contains(&word) {
                        words.push(word.clone());
                    }
                }
            }
        }
        for ((from, to), words) in &edges {
            let start = from.map_or("[*]", CasusState::as_str);
            let _ = writeln!(text, "    {start} --> {} : {}", to.as_str(), words.join(" / "));
        }
        if self.states.contains(&CasusState::Purged) {
            text.push_str("    purged --> [*]\n");
        }
        Ok(text)
    }
}

fn step_words(known: &Move, render: &impl Fn(&Message) -> Result<String>) -> Result<String> {
    let step = Argument::fact_value(Scope::Move, "step", known.step.as_str());
    let message = if known.outcome.is_empty() {
        Message::new("profile-word").with("word", step)
    } else {
        let outcomes = known.outcome.iter().map(|outcome| Argument::word(*outcome)).collect();
        Message::new("profile-step").with("step", step).with("outcomes", Argument::Any(outcomes))
    };
    render(&message).map(|word| label(&word))
}

/// What the grammar of a label does not take: quotes, and the signs that end a statement.
fn label(word: &str) -> String {
    let plain = |sign: char| match sign {
        '"' => '\u{201d}',
        ':' => '\u{2236}',
        ';' => ',',
        '\n' | '\r' => ' ',
        other => other,
    };
    word.chars().map(plain).collect()
}

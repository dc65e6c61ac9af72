//! The schema that the policies validate against.

use core::fmt::Write as _;

use super::literal::{fact_type, namespace, quoted};
use crate::code::Code as _;
use crate::rule::Duty;
use crate::rule::vocabulary::Scope;

/// Every action that says which rules fired, with what it finds.
pub(super) const FINDS: [(&str, &str); 11] = [
    (
        "find_whole",
        "Whether every fact is known and none contradicts another. Where it is not allowed, nothing is answered.",
    ),
    ("find_forbid", "Rules that forbid."),
    ("find_unmet_need", "Needs that are not met: they forbid."),
    ("find_permit", "Rules that permit. This is no yes: see the order of deciding."),
    ("find_question_to_permit", "Open questions that would permit if a person answered them with yes."),
    ("find_question_to_forbid", "Open questions that would forbid."),
    ("find_close", "Rules that forbid unless another permits."),
    ("find_obligation", "Rules that oblige and do nothing else."),
    ("find_notice", "What should be known besides."),
    ("find_period", "Periods of retention."),
    ("find_extension", "What lengthens a period of retention."),
];

/// The types that all scopes share.
pub(super) fn shared() -> String {
    let duties = list(Duty::ALL.iter().map(|duty| duty.as_str()));
    format!(
        "namespace Livc {{\n  \
           // Who asks: no answer depends on it, and no person has a place here.\n  \
           entity Host enum [\"host\"];\n  \
           // What is asked about stands in the context.\n  \
           entity Situation enum [\"situation\"];\n  \
           // What a host undertakes to do besides.\n  \
           entity Obligation enum [{duties}];\n\
         }}\n"
    )
}

/// The namespace of a scope: its facts and its actions.
pub(super) fn of_scope(scope: Scope) -> String {
    let mut text = format!("namespace {} {{\n", namespace(scope));
    for spec in scope.facts() {
        comment(&mut text, spec.about);
        let _ = writeln!(text, "  entity {} enum [{}];", fact_type(spec), list(spec.words.iter().copied()));
    }
    for (name, about, more) in [
        ("Question", "A situation on a day, written as the number YYYYMMDD.", ""),
        (
            "Act",
            "A situation on a day, with the obligations that the host undertakes to meet.",
            "    undertaken: Set<Livc::Obligation>,\n",
        ),
    ] {
        comment(&mut text, about);
        let _ = writeln!(text, "  type {name} = {{\n    day: Long,");
        for spec in scope.facts() {
            let _ = writeln!(text, "    {}: {},", spec.name, fact_type(spec));
        }
        let _ = writeln!(text, "{more}  }};");
    }
    for (name, about) in FINDS {
        action(&mut text, name, about, "Question");
    }
    action(&mut text, "act", "The one yes: permitted, and every obligation undertaken.", "Act");
    text.push_str("}\n");
    text
}

fn action(text: &mut String, name: &str, about: &str, context: &str) {
    comment(text, about);
    let _ = writeln!(
        text,
        "  action {name} appliesTo {{ principal: Livc::Host, resource: Livc::Situation, context: {context} }};"
    );
}

fn comment(text: &mut String, about: &str) {
    for line in about.lines() {
        let _ = writeln!(text, "  // {}", line.trim());
    }
}

fn list<'w>(words: impl Iterator<Item = &'w str>) -> String {
    words.map(quoted).collect::<Vec<_>>().join(", ")
}

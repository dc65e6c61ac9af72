//! The forms in which the knowledge base goes out: what a platform on top of it reads, and livc reads back.

use std::fmt::Write as _;

use super::collection::Knowledge;
use super::load::FORMAT;
use super::{csv, rdf};
use crate::canonical::{Object, Value};
use crate::code::Code as _;
use crate::code_enum;
use crate::error::Result;

code_enum! {
    /// A form of the knowledge base; each is read back by the ending of the file.
    pub enum KnowledgeForm: u8, "knowledge_form" {
        /// Everything, as canonical JSON (`.json`).
        Json = 1 => "json",
        /// The entries, as a table (`.csv`).
        Csv = 2 => "csv",
        /// Everything, as a data file (`.toml`).
        Toml = 3 => "toml",
        /// The concepts, as SKOS in Turtle (`.ttl`).
        Turtle = 4 => "turtle",
        /// The concepts, as SKOS in N-Triples (`.nt`).
        NTriples = 5 => "n_triples",
    }
}

impl Knowledge {
    /// The knowledge base in one of its forms. What [`Knowledge::load`] reads from it is the same again: everything
    /// from JSON and TOML, the entries from CSV, the concepts from Turtle and N-Triples.
    ///
    /// # Errors
    /// [`ErrorKind::Internal`](crate::ErrorKind::Internal), which should not happen: it is written to memory.
    pub fn write(&self, form: KnowledgeForm) -> Result<String> {
        Ok(match form {
            KnowledgeForm::Json => self.to_value().to_text(),
            KnowledgeForm::Csv => csv::write(self.entries())?,
            KnowledgeForm::Toml => self.toml(),
            KnowledgeForm::Turtle => rdf::turtle(self.concepts()),
            KnowledgeForm::NTriples => rdf::n_triples(self.concepts()),
        })
    }

    /// Everything, as one value.
    pub fn to_value(&self) -> Value<'_> {
        let mut compound = Object::new();
        for (language, part) in self.parts() {
            let mut list = match compound.remove(language.as_str()) {
                Some(Value::List(list)) => list,
                _ => Vec::new(),
            };
            list.push(Value::from(&**part));
            compound.set(language.as_str(), list);
        }
        Value::Object(
            Object::new()
                .with("format", FORMAT)
                .with("entry", self.entries().iter().map(super::Entry::to_value).collect::<Value<'_>>())
                .with(
                    "concept",
                    self.concepts().all().iter().map(super::Concept::to_value).collect::<Value<'_>>(),
                )
                .with("gap", self.gaps().iter().map(super::GapRow::to_value).collect::<Value<'_>>())
                .with("compound", Value::Object(compound)),
        )
    }

    fn toml(&self) -> String {
        let mut out = String::new();
        let value = self.to_value();
        let Ok(root) = value.as_object() else { return out };
        if let Some(Value::Object(compound)) = root.get("compound").filter(|_| !self.parts().is_empty()) {
            out.push_str("[compound]\n");
            members(compound, &mut out);
            out.push('\n');
        }
        for key in ["concept", "gap", "entry"] {
            let list = root.get(key).and_then(|list| list.as_list().ok()).unwrap_or_default();
            for table in list.iter().filter_map(|table| table.as_object().ok()) {
                let _ = writeln!(out, "[[{key}]]");
                members(table, &mut out);
                out.push('\n');
            }
        }
        out
    }
}

fn members(table: &Object<'_>, out: &mut String) {
    for (key, value) in table.iter() {
        let _ = write!(out, "{key} = ");
        inline(key, value, out);
        out.push('\n');
    }
}

/// A value as TOML. Days are written without quotes: the two keys that hold one are known.
fn inline(key: &str, value: &Value<'_>, out: &mut String) {
    match value {
        Value::Bool(flag) => out.push_str(if *flag { "true" } else { "false" }),
        Value::Integer(number) => {
            let _ = write!(out, "{number}");
        }
        Value::Text(text) if matches!(key, "reviewed" | "seen") => out.push_str(text),
        Value::Text(text) => {
            out.push('"');
            for character in text.chars() {
                if matches!(character, '"' | '\\') {
                    out.push('\\');
                }
                out.push(character);
            }
            out.push('"');
        }
        Value::List(list) => {
            out.push('[');
            for (at, item) in list.iter().enumerate() {
                out.push_str(if at > 0 { ", " } else { "" });
                inline("", item, out);
            }
            out.push(']');
        }
        Value::Object(object) => {
            out.push('{');
            for (at, (key, item)) in object.iter().enumerate() {
                let _ = write!(out, "{}{key} = ", if at > 0 { ", " } else { " " });
                inline(key, item, out);
            }
            out.push_str(" }");
        }
    }
}

//! The concept list as SKOS, in Turtle and in N-Triples.
//!
//! Written: one `skos:ConceptScheme` and a `skos:Concept` for each concept, with `skos:prefLabel`, `skos:altLabel`
//! and `skos:broader`. Read: any Turtle of IRIs, prefixed names and plain literals that says no more than that about
//! its concepts; blank nodes, collections, numbers and datatypes are refused with their line. N-Triples is Turtle.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use super::concept::{Concept, Concepts};
use super::id::ConceptId;
use super::load::{Draft, Spot};
use super::text::{MAX_TITLE, Texts, check};
use crate::canonical::MAX_TEXT;
use crate::code::{Code as _, Language};
use crate::error::{Error, ErrorKind, Result};

const SKOS: &str = "http://www.w3.org/2004/02/skos/core#";
const TYPE: &str = "http://www.w3.org/1999/02/22-rdf-syntax-ns#type";
/// What stands before the identifier of a concept.
const CONCEPT: &str = "urn:livc:concept:";
/// The scheme that the concepts belong to.
const SCHEME: &str = "urn:livc:concepts";

/// The concepts in Turtle.
pub(super) fn turtle(concepts: &Concepts) -> String {
    let mut out =
        format!("@prefix skos: <{SKOS}> .\n@prefix c: <{CONCEPT}> .\n\n<{SCHEME}> a skos:ConceptScheme .\n");
    for concept in concepts.all() {
        let _ = write!(out, "\nc:{} a skos:Concept ;\n    skos:inScheme <{SCHEME}>", concept.id);
        for language in Language::ALL {
            for (at, label) in concept.labels(*language).enumerate() {
                let property = if at == 0 { "prefLabel" } else { "altLabel" };
                let _ = write!(out, " ;\n    skos:{property} {}", literal(label, *language));
            }
        }
        for broader in &concept.broader {
            let _ = write!(out, " ;\n    skos:broader c:{broader}");
        }
        out.push_str(" .\n");
    }
    out
}

/// The concepts in N-Triples.
pub(super) fn n_triples(concepts: &Concepts) -> String {
    let mut out = format!("<{SCHEME}> <{TYPE}> <{SKOS}ConceptScheme> .\n");
    for concept in concepts.all() {
        let id = &concept.id;
        let mut triple = |property: &str, object: &str| {
            let _ = writeln!(out, "<{CONCEPT}{id}> <{property}> {object} .");
        };
        triple(TYPE, &format!("<{SKOS}Concept>"));
        triple(&format!("{SKOS}inScheme"), &format!("<{SCHEME}>"));
        for language in Language::ALL {
            for (at, label) in concept.labels(*language).enumerate() {
                let property = if at == 0 { "prefLabel" } else { "altLabel" };
                triple(&format!("{SKOS}{property}"), &literal(label, *language));
            }
        }
        for broader in &concept.broader {
            triple(&format!("{SKOS}broader"), &format!("<{CONCEPT}{broader}>"));
        }
    }
    out
}

fn literal(label: &str, language: Language) -> String {
    let mut out = String::with_capacity(label.len().saturating_add(8));
    out.push('"');
    for character in label.chars() {
        if matches!(character, '"' | '\\') {
            out.push('\\');
        }
        out.push(character);
    }
    let _ = write!(out, "\"@{language}");
    out
}

/// Reads the concepts of a file.
pub(super) fn read<'s>(name: &'s str, text: &str, draft: &mut Draft<'s>) -> Result<()> {
    if text.len() > MAX_TEXT {
        return Err(Error::new(ErrorKind::TooLarge, "RDF has at most 16 MiB").in_file(name));
    }
    let mut reader = Reader { rest: text, line: 1, prefixes: BTreeMap::new() };
    let mut found: Vec<(Part, u64)> = Vec::new();
    let at_line = |error: Error, line: u64| error.at_line(line).in_file(name);
    loop {
        match reader.statement(&mut found) {
            Ok(true) => {}
            Ok(false) => break,
            Err(error) => return Err(at_line(error, reader.line)),
        }
    }
    let mut drafts: BTreeMap<ConceptId, (Drafted, u64)> = BTreeMap::new();
    for (part, line) in found {
        let id = match &part {
            Part::Is(id) | Part::Label(id, ..) | Part::Broader(id, _) => id.clone(),
        };
        let (drafted, _) = drafts.entry(id).or_insert_with(|| (Drafted::default(), line));
        drafted.add(part).map_err(|error| at_line(error, line))?;
    }
    for (id, (drafted, line)) in drafts {
        let spot = Spot::Line(name, line);
        draft.concepts.push((drafted.concept(id).map_err(|error| spot.fault(error))?, spot));
    }
    Ok(())
}

/// What a statement says about a concept.
enum Part {
    Is(ConceptId),
    Label(ConceptId, bool, Language, Box<str>),
    Broader(ConceptId, ConceptId),
}

#[derive(Default)]
struct Drafted {
    is: bool,
    pref: Texts,
    alt: Vec<(Language, Box<str>)>,
    broader: Vec<ConceptId>,
}

impl Drafted {
    fn add(&mut self, part: Part) -> Result<()> {
        let twice = || Error::new(ErrorKind::Duplicate, "the same statement twice");
        match part {
            Part::Is(_) => self.is = true,
            Part::Label(_, true, language, label) => {
                if self.pref.get(language).is_some() {
                    let message = "more than one preferred label in one language";
                    return Err(
                        Error::new(ErrorKind::Duplicate, message).at_field(format!("pref.{language}"))
                    );
                }
                self.pref.set(language, &label);
            }
            Part::Label(_, false, language, label) => {
                if self.alt.iter().any(|one| *one == (language, label.clone())) {
                    return Err(twice());
                }
                self.alt.push((language, label));
            }
            Part::Broader(_, broader) => {
                if self.broader.contains(&broader) {
                    return Err(twice());
                }
                self.broader.push(broader);
            }
        }
        Ok(())
    }

    fn concept(self, id: ConceptId) -> Result<Concept> {
        let Self { is, pref, mut alt, broader } = self;
        if !is {
            return Err(Error::new(ErrorKind::MissingKey, "a thing that is not said to be a skos:Concept"));
        }
        // The order of statements means nothing; within a language the order of writing stays.
        alt.sort_by_key(|(language, _)| *language);
        let concept = Concept { id, pref, alt, broader };
        // One set of conditions, whatever the file.
        super::read::concept(&concept.to_value())
    }
}

/// A term of a statement.
enum Term {
    Iri(String),
    Literal(String, Option<String>),
}

struct Reader<'t> {
    rest: &'t str,
    line: u64,
    prefixes: BTreeMap<&'t str, &'t str>,
}

fn fault(message: &'static str) -> Error {
    Error::new(ErrorKind::InvalidRdf, message)
}

impl<'t> Reader<'t> {
    /// Takes this many bytes, counting lines.
    fn take(&mut self, bytes: usize) -> &'t str {
        let (taken, rest) = self.rest.split_at_checked(bytes).unwrap_or((self.rest, ""));
        self.line = self.line.saturating_add(taken.bytes().filter(|byte| *byte == b'\n').count() as u64);
        self.rest = rest;
        taken
    }

    fn space(&mut self) {
        loop {
            let blank = self.rest.len().saturating_sub(self.rest.trim_start().len());
            self.take(blank);
            if !self.rest.starts_with('#') {
                return;
            }
            let end = self.rest.find('\n').unwrap_or(self.rest.len());
            self.take(end);
        }
    }

    fn eat(&mut self, sign: &str) -> bool {
        self.space();
        let there = self.rest.starts_with(sign);
        if there {
            self.take(sign.len());
        }
        there
    }

    fn need(&mut self, sign: &'static str) -> Result<()> {
        if self.eat(sign) { Ok(()) } else { Err(fault("something else was expected").expecting([sign])) }
    }

    /// Reads a statement; `false` at the end of the text.
    fn statement(&mut self, found: &mut Vec<(Part, u64)>) -> Result<bool> {
        self.space();
        if self.rest.is_empty() {
            return Ok(false);
        }
        let sparql = ["PREFIX ", "prefix "].into_iter().any(|word| self.eat(word));
        if sparql || self.eat("@prefix") {
            self.space();
            let end = self.rest.find(':').ok_or_else(|| fault("a prefix ends with a colon"))?;
            let prefix = self.take(end);
            if !prefix.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_')) {
                return Err(fault("a prefix has letters and digits"));
            }
            self.need(":")?;
            let iri = self.iri()?;
            self.prefixes.insert(prefix, iri);
            if !sparql {
                self.need(".")?;
            }
            return Ok(true);
        }
        let line = self.line;
        let Term::Iri(subject) = self.term(false)? else { return Err(fault("a subject is an IRI")) };
        loop {
            let property = if self.a() { TYPE.to_owned() } else { self.name()? };
            loop {
                let object = self.term(true)?;
                if let Some(part) = part(&subject, &property, object)? {
                    found.push((part, line));
                }
                if !self.eat(",") {
                    break;
                }
            }
            let mut more = false;
            while self.eat(";") {
                more = true;
            }
            if self.eat(".") {
                return Ok(true);
            }
            if !more {
                return Err(fault("a statement ends with a dot").expecting([".", ";", ","]));
            }
        }
    }

    fn a(&mut self) -> bool {
        self.space();
        let mut characters = self.rest.chars();
        let there =
            characters.next() == Some('a') && characters.next().is_some_and(|next| " \t\n\r<".contains(next));
        if there {
            self.take(1);
        }
        there
    }

    fn name(&mut self) -> Result<String> {
        match self.term(false)? {
            Term::Iri(iri) => Ok(iri),
            Term::Literal(..) => Err(fault("a property is an IRI")),
        }
    }

    fn iri(&mut self) -> Result<&'t str> {
        self.need("<")?;
        let end = self.rest.find('>').ok_or_else(|| fault("an IRI ends with >"))?;
        let iri = self.take(end);
        self.take(1);
        if iri.bytes().any(|byte| byte <= b' ' || matches!(byte, b'<' | b'"' | b'{' | b'}' | b'\\')) {
            return Err(fault("an IRI holds no white space, quotes or escapes"));
        }
        Ok(iri)
    }

    fn term(&mut self, literal: bool) -> Result<Term> {
        self.space();
        match self.rest.chars().next() {
            Some('<') => Ok(Term::Iri(self.iri()?.to_owned())),
            Some('"') if literal => self.literal(),
            _ => {
                let end = self
                    .rest
                    .find(|sign: char| !(sign.is_ascii_alphanumeric() || matches!(sign, ':' | '-' | '_')));
                let name = self.take(end.unwrap_or(self.rest.len()));
                let (prefix, local) = name.split_once(':').ok_or_else(|| fault("a term of another form"))?;
                let start =
                    self.prefixes.get(prefix).ok_or_else(|| fault("a prefix that was not declared"))?;
                Ok(Term::Iri(format!("{start}{local}")))
            }
        }
    }

    fn literal(&mut self) -> Result<Term> {
        if self.rest.starts_with("\"\"\"") {
            return Err(fault("a label is one line between single quotation marks"));
        }
        self.take(1);
        let mut text = String::new();
        loop {
            let character = self.rest.chars().next().ok_or_else(|| fault("a literal that does not end"))?;
            self.take(character.len_utf8());
            match character {
                '"' => break,
                '\n' | '\r' => return Err(fault("a label is one line")),
                '\\' => text.push(self.escape()?),
                other => text.push(other),
            }
        }
        if self.rest.starts_with("^^") {
            return Err(fault("a label has a language and no datatype"));
        }
        let Some(tagged) = self.rest.strip_prefix('@') else { return Ok(Term::Literal(text, None)) };
        let end =
            tagged.find(|sign: char| !(sign.is_ascii_alphanumeric() || sign == '-')).unwrap_or(tagged.len());
        let tag = tagged.split_at_checked(end).map_or("", |(tag, _)| tag).to_lowercase();
        self.take(end.saturating_add(1));
        Ok(Term::Literal(text, Some(tag)))
    }

    fn escape(&mut self) -> Result<char> {
        let sign = self.rest.chars().next().ok_or_else(|| fault("a literal that does not end"))?;
        self.take(sign.len_utf8());
        let digits = match sign {
            't' => return Ok('\t'),
            'n' => return Ok('\n'),
            'r' => return Ok('\r'),
            'b' => return Ok('\u{8}'),
            'f' => return Ok('\u{c}'),
            '"' | '\'' | '\\' => return Ok(sign),
            'u' => 4,
            'U' => 8,
            _ => return Err(fault("an escape that is not known")),
        };
        let code = self.rest.get(..digits).filter(|code| code.bytes().all(|byte| byte.is_ascii_hexdigit()));
        let number = code.and_then(|code| u32::from_str_radix(code, 16).ok());
        let character =
            number.and_then(char::from_u32).ok_or_else(|| fault("an escape that is no character"))?;
        self.take(digits);
        Ok(character)
    }
}

/// What a statement says about a concept; nothing where it is about something else.
fn part(subject: &str, property: &str, object: Term) -> Result<Option<Part>> {
    let Some(id) = subject.strip_prefix(CONCEPT) else {
        return if subject == SCHEME { Ok(None) } else { Err(fault("a thing that is no concept of livc")) };
    };
    let id = ConceptId::new(id)?;
    let unknown = || {
        fault("a property that is not known here").expecting([
            "a",
            "skos:inScheme",
            "skos:prefLabel",
            "skos:altLabel",
            "skos:broader",
        ])
    };
    if property == TYPE {
        return match object {
            Term::Iri(iri) if iri.strip_prefix(SKOS) == Some("Concept") => Ok(Some(Part::Is(id))),
            _ => Err(fault("a concept is a skos:Concept")),
        };
    }
    match (property.strip_prefix(SKOS).ok_or_else(unknown)?, object) {
        ("inScheme" | "topConceptOf", Term::Iri(_)) => Ok(None),
        (property @ ("prefLabel" | "altLabel"), Term::Literal(text, tag)) => {
            let tag = tag.ok_or_else(|| fault("a label without a language"))?;
            let language = Language::parse(&tag)?;
            check(&text, MAX_TITLE)?;
            Ok(Some(Part::Label(id, property == "prefLabel", language, text.into())))
        }
        ("broader", Term::Iri(iri)) => {
            let broader =
                iri.strip_prefix(CONCEPT).ok_or_else(|| fault("a thing that is no concept of livc"))?;
            Ok(Some(Part::Broader(id, ConceptId::new(broader)?)))
        }
        ("prefLabel" | "altLabel" | "broader" | "inScheme" | "topConceptOf", _) => {
            Err(fault("a value of another type"))
        }
        _ => Err(unknown()),
    }
}

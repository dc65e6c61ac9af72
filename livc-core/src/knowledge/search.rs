//! Searching: which entries, in which order, and why.
//!
//! A query is a row of words. Each word can be found as itself, in another form, as part of a compound, through a
//! concept whose label it is in any of the languages, or through a narrower concept. Of these the one that weighs most
//! counts for an entry. An entry weighs the sum over its words, times the number of words that it has. All weights are
//! whole numbers, so that the order is the same on every machine; of two that weigh the same, the identifier decides.

use super::analyse::words;
use super::collection::Knowledge;
use super::entry::Entry;
use super::id::{ConceptId, EntryId};
use super::index::{About, Posting, Tongue};
use super::query::Query;
use super::spelling;
use super::words::{EntryKind, PracticeLabel};
use crate::canonical::{Object, Value};
use crate::code::{Code, Language};
use crate::code_enum;
use crate::error::Result;

/// The most words of a query that count.
const MAX_WORDS: usize = 24;
/// What a word weighs by where it stands.
const TITLE: u64 = 60;
const ORGANISATION: u64 = 40;
const SUMMARY: u64 = 25;
const PART: u64 = 18;
/// What each further time adds, up to four.
const AGAIN: u64 = 3;
/// What a concept weighs: one that the entry names, one that its title uses, one that its summary uses.
const NAMED: u64 = 45;
const IN_TITLE: u64 = 38;
const IN_SUMMARY: u64 = 20;

code_enum! {
    /// Where a word of a query was found.
    pub enum MatchField: u8, "match_field" {
        /// In the title.
        Title = 1 => "title",
        /// Among the concepts that the entry names.
        Concept = 2 => "concept",
        /// In the summary.
        Summary = 3 => "summary",
        /// In the name of the organisation.
        Organisation = 4 => "organisation",
    }
}

code_enum! {
    /// How a word of a query was found.
    pub enum MatchWay: u8, "match_way" {
        /// As it was typed.
        Word = 1 => "word",
        /// In another form: plural, inflected, without accent.
        Form = 2 => "form",
        /// As part of a compound.
        Compound = 3 => "compound",
        /// As another label of the same concept, in this or another language.
        Concept = 4 => "concept",
        /// As a label of a narrower concept.
        Narrower = 5 => "narrower",
    }
}

/// What was found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Found {
    /// How many entries there are in all.
    pub total: usize,
    /// The hits that were asked for, the first first.
    pub hits: Vec<Hit>,
    /// The words that are not known, each with the known one that was looked for instead.
    pub corrected: Vec<(String, String)>,
    /// The concepts that the words are labels of.
    pub concepts: Vec<ConceptId>,
    /// How many of all hits there are of each word, where facets were asked for.
    pub facets: Vec<Facet>,
}

/// An entry that was found, and why.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Hit {
    /// The entry.
    pub entry: EntryId,
    /// Its title.
    pub title: String,
    /// The language of the title.
    pub language: Language,
    /// What sort of thing it is.
    pub kind: EntryKind,
    /// How others judged it.
    pub label: PracticeLabel,
    /// How many words of the query it has.
    pub words: u64,
    /// What it weighs: the sum of its matches.
    pub weight: u64,
    /// What was found, in the order of the query.
    pub matches: Vec<Matched>,
}

/// A word of a query, or several together, and what they found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Matched {
    /// The words of the query, after correction.
    pub query: String,
    /// What they found: a word of the entry, or a label of the concept.
    pub found: String,
    /// How.
    pub way: MatchWay,
    /// Where.
    pub field: MatchField,
    /// The language of what was found.
    pub language: Language,
    /// The concept, where it was found through one.
    pub concept: Option<ConceptId>,
    /// What it weighs.
    pub weight: u64,
}

/// How many of all hits there are of one word.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Facet {
    /// The member of the filter that would narrow to it.
    pub name: &'static str,
    /// The word.
    pub word: String,
    /// How many hits.
    pub count: usize,
}

/// Something that a word of the query may be found as.
#[derive(Clone, Copy)]
enum Way {
    Term(Language, u32),
    /// The concept, the number of words that are its label together, and the steps down to it.
    Concept(u32, u64, u64),
}

/// A word of the query with all that it may be found as.
struct Unit {
    word: String,
    ways: Vec<Way>,
}

/// Sixteen times the binary logarithm, with straight lines between the powers of two.
fn log2(number: u64) -> u64 {
    let power = u64::from(number.max(1).ilog2());
    let rest = number.max(1).wrapping_shl(4) >> power;
    power.wrapping_mul(16).wrapping_add(rest & 15)
}

/// How much a word says by how few entries have it.
fn rarity(entries: usize, having: usize) -> u64 {
    let (entries, having) = (entries as u64, (having as u64).max(1));
    let share = entries.saturating_mul(16).checked_div(having).unwrap_or(16);
    log2(share.saturating_add(32)).saturating_sub(64)
}

impl Posting {
    fn field(self) -> MatchField {
        match self {
            Self { title: 1.., .. } => MatchField::Title,
            Self { organisation: 1.., .. } => MatchField::Organisation,
            _ => MatchField::Summary,
        }
    }

    fn weight(self, rarity: u64) -> u64 {
        let whole = u64::from(self.title).saturating_add(u64::from(self.summary));
        let base = match self {
            Self { title: 1.., .. } => TITLE,
            Self { organisation: 1.., .. } => ORGANISATION,
            Self { summary: 1.., .. } => SUMMARY,
            _ => PART,
        };
        let again = whole.saturating_sub(1).min(4).saturating_mul(AGAIN);
        rarity.saturating_mul(base.saturating_add(again)) / 16
    }
}

impl About {
    fn field(self) -> MatchField {
        match self {
            Self { declared: true, .. } => MatchField::Concept,
            Self { title: true, .. } => MatchField::Title,
            _ => MatchField::Summary,
        }
    }

    fn weight(self, rarity: u64, together: u64, steps: u64) -> u64 {
        let base = match self {
            Self { declared: true, title: true, .. } => NAMED.saturating_add(IN_TITLE / 2),
            Self { declared: true, .. } => NAMED,
            Self { title: true, .. } => IN_TITLE,
            _ => IN_SUMMARY,
        };
        // A label of several words says more than one of one word, and each of its words less than a word alone.
        let divisor = together.saturating_add(1).saturating_mul(steps.saturating_add(1)).saturating_mul(8);
        rarity.saturating_mul(base).checked_div(divisor).unwrap_or(0).max(1)
    }
}

impl Knowledge {
    /// Searches.
    ///
    /// ```
    /// use livc_core::knowledge::{Knowledge, Query};
    ///
    /// let knowledge = Knowledge::builtin()?;
    /// let found = knowledge.search(&Query::new("aftercare"))?;
    /// assert_eq!(found.hits[0].entry.as_str(), "be-flanders-action-plan");
    /// assert_eq!(found.hits[0].matches[0].query, "aftercare");
    /// # Ok::<(), livc_core::Error>(())
    /// ```
    ///
    /// # Errors
    /// [`TooLarge`](crate::ErrorKind::TooLarge) or [`OutOfRange`](crate::ErrorKind::OutOfRange) for a query beyond the
    /// limits.
    pub fn search(&self, query: &Query) -> Result<Found> {
        query.check()?;
        let languages: &[Language] = match &query.language {
            Some(language) => core::slice::from_ref(language),
            None => Language::ALL,
        };
        let (words, corrected) = self.words(languages, &query.text);
        let (units, concepts) = self.units(languages, words);
        let ranked = if query.text.trim().is_empty() {
            let all = (0_u32..).zip(self.entries()).filter(|(_, entry)| query.filter.passes(entry));
            all.map(|(at, _)| (0, 0, at)).collect()
        } else {
            self.rank(&units, query)
        };
        let shown = ranked.iter().skip(query.offset).take(query.limit);
        let hits =
            shown.filter_map(|(weight, words, at)| self.hit(&units, query, *weight, *words, *at)).collect();
        let facets = if query.facets { self.facets(&ranked) } else { Vec::new() };
        let names = concepts.iter().filter_map(|at| self.concepts().all().get(*at as usize));
        let concepts = names.map(|concept| concept.id.clone()).collect();
        Ok(Found { total: ranked.len(), hits, corrected, concepts, facets })
    }

    /// The words of the query that say something, with what is not known corrected or taken apart.
    fn words(&self, languages: &[Language], text: &str) -> (Vec<String>, Vec<(String, String)>) {
        let index = self.index();
        let (mut all, mut corrected) = (Vec::new(), Vec::new());
        for word in words(text) {
            if all.len() >= MAX_WORDS {
                break;
            }
            if languages.iter().any(|language| index.analyser.is_stop(*language, &word)) {
                continue;
            }
            let known = languages.iter().any(|language| {
                let term = index.analyser.term(*language, &word);
                index.tongue(*language).is_some_and(|tongue| tongue.knows(&word, &term))
            });
            if known {
                all.push(word);
                continue;
            }
            let parts = languages.iter().map(|language| index.analyser.split(*language, &word));
            if let Some(parts) = parts.into_iter().find(|parts| !parts.is_empty()) {
                all.extend(parts);
            } else if let Some(nearest) = spelling::nearest(index, languages, &word) {
                corrected.push((word, nearest.clone()));
                all.push(nearest);
            } else {
                // It counts among the words that an entry does not have.
                all.push(word);
            }
        }
        all.truncate(MAX_WORDS);
        (all, corrected)
    }

    /// What each word may be found as, and the concepts that words are labels of.
    fn units(&self, languages: &[Language], words: Vec<String>) -> (Vec<Unit>, Vec<u32>) {
        let index = self.index();
        let mut units: Vec<Unit> = words.into_iter().map(|word| Unit { word, ways: Vec::new() }).collect();
        let mut concepts = Vec::new();
        for language in languages {
            let Some(tongue) = index.tongue(*language) else { continue };
            let terms: Vec<u32> = units
                .iter()
                .map(|unit| tongue.find(&index.analyser.term(*language, &unit.word)).unwrap_or(u32::MAX))
                .collect();
            for (unit, term) in units.iter_mut().zip(&terms) {
                if !tongue.postings(*term).is_empty() {
                    unit.ways.push(Way::Term(*language, *term));
                }
            }
            for start in 0..terms.len() {
                let Some((length, labelled)) = tongue.label(terms.get(start..).unwrap_or_default()) else {
                    continue;
                };
                for concept in labelled {
                    concepts.push(concept);
                    let together = length as u64;
                    let below = self.concepts().below(concept as usize).into_iter();
                    let narrower =
                        below.filter_map(|(at, steps)| Some((u32::try_from(at).ok()?, u64::from(steps))));
                    let ways: Vec<Way> = core::iter::once((concept, 0))
                        .chain(narrower)
                        .map(|(at, steps)| Way::Concept(at, together, steps))
                        .collect();
                    for unit in units.iter_mut().skip(start).take(length) {
                        unit.ways.extend(&ways);
                    }
                }
            }
        }
        concepts.sort_unstable();
        concepts.dedup();
        (units, concepts)
    }

    /// The entries that pass, with weight, number of words and place, in order.
    fn rank(&self, units: &[Unit], query: &Query) -> Vec<(u64, u64, u32)> {
        let index = self.index();
        let mut sums = vec![(0_u64, 0_u64); index.entries];
        let mut best = vec![0_u64; index.entries];
        let mut touched: Vec<u32> = Vec::new();
        let mut reached: Vec<u32> = Vec::new();
        for unit in units {
            for way in &unit.ways {
                let mut raise = |entry: u32, weight: u64| {
                    if let Some(best) = best.get_mut(entry as usize) {
                        if *best == 0 {
                            touched.push(entry);
                        }
                        *best = (*best).max(weight);
                    }
                };
                match *way {
                    Way::Term(language, term) => {
                        let postings = index.tongue(language).map_or(&[][..], |tongue| tongue.postings(term));
                        let rarity = rarity(index.entries, postings.len());
                        for posting in postings {
                            raise(posting.entry, posting.weight(rarity));
                        }
                    }
                    Way::Concept(concept, together, steps) => {
                        let about = index.about(concept);
                        let rarity = rarity(index.entries, about.len());
                        for about in about {
                            raise(about.entry, about.weight(rarity, together, steps));
                        }
                    }
                }
            }
            for entry in touched.drain(..) {
                let best = best.get_mut(entry as usize).map_or(0, core::mem::take);
                if let Some((sum, count)) = sums.get_mut(entry as usize) {
                    if *count == 0 {
                        reached.push(entry);
                    }
                    *sum = sum.saturating_add(best);
                    *count = count.saturating_add(1);
                }
            }
        }
        let mut ranked: Vec<(u64, u64, u32)> = reached
            .into_iter()
            .filter(|at| self.entries().get(*at as usize).is_some_and(|entry| query.filter.passes(entry)))
            .filter_map(|at| {
                let (sum, count) = sums.get(at as usize)?;
                Some((sum.saturating_mul(*count), *count, at))
            })
            .collect();
        // Entries stand in the order of their identifiers, so the place decides as the identifier would.
        ranked.sort_unstable_by_key(|(weight, _, at)| (core::cmp::Reverse(*weight), *at));
        ranked
    }

    fn hit(&self, units: &[Unit], query: &Query, weight: u64, words: u64, at: u32) -> Option<Hit> {
        let entry = self.entries().get(at as usize)?;
        let (language, title) = entry.title.said(query.say);
        let mut matches: Vec<Matched> = Vec::new();
        for unit in units {
            let weighed = unit.ways.iter().filter_map(|way| Some((self.weigh(*way, at)?, way)));
            // The first of those that weigh the most.
            let Some((one, way)) = weighed.fold(None, |best: Option<(u64, &Way)>, next| match best {
                Some(best) if best.0 >= next.0 => Some(best),
                _ => Some(next),
            }) else {
                continue;
            };
            let Some(mut matched) = self.explain(entry, at, unit, *way, query.say) else { continue };
            matched.weight = one.saturating_mul(words);
            let same = |other: &&mut Matched| {
                other.concept.is_some()
                    && (&other.concept, other.way, other.field)
                        == (&matched.concept, matched.way, matched.field)
            };
            match matches.last_mut().filter(same) {
                Some(last) => {
                    last.query.push(' ');
                    last.query.push_str(&matched.query);
                    last.weight = last.weight.saturating_add(matched.weight);
                }
                None => matches.push(matched),
            }
        }
        Some(Hit {
            entry: entry.id.clone(),
            title: title.to_owned(),
            language,
            kind: entry.kind,
            label: entry.label,
            words,
            weight,
            matches,
        })
    }

    /// What a way weighs for an entry; nothing where it does not lead there.
    fn weigh(&self, way: Way, at: u32) -> Option<u64> {
        let index = self.index();
        match way {
            Way::Term(language, term) => {
                let tongue = index.tongue(language)?;
                let rarity = rarity(index.entries, tongue.postings(term).len());
                Some(tongue.posting(term, at)?.weight(rarity))
            }
            Way::Concept(concept, together, steps) => {
                let about = index.about(concept);
                let rarity = rarity(index.entries, about.len());
                let place = about.binary_search_by_key(&at, |about| about.entry).ok()?;
                Some(about.get(place)?.weight(rarity, together, steps))
            }
        }
    }

    fn explain(&self, entry: &Entry, at: u32, unit: &Unit, way: Way, say: Language) -> Option<Matched> {
        let index = self.index();
        let query = unit.word.clone();
        match way {
            Way::Term(language, term) => {
                let tongue = index.tongue(language)?;
                let field = tongue.posting(term, at)?.field();
                let (found, whole) = found(entry, language, field, tongue, term)
                    .or_else(|| found(entry, language, MatchField::Title, tongue, term))?;
                let way = match whole {
                    false => MatchWay::Compound,
                    true if found == query => MatchWay::Word,
                    true => MatchWay::Form,
                };
                Some(Matched { query, found, way, field, language, concept: None, weight: 0 })
            }
            Way::Concept(concept, _, steps) => {
                let about = index.about(concept);
                let place = about.binary_search_by_key(&at, |about| about.entry).ok()?;
                let concept = self.concepts().all().get(concept as usize)?;
                let (language, found) = concept.pref.said(say);
                Some(Matched {
                    query,
                    found: found.to_owned(),
                    way: if steps > 0 { MatchWay::Narrower } else { MatchWay::Concept },
                    field: about.get(place)?.field(),
                    language,
                    concept: Some(concept.id.clone()),
                    weight: 0,
                })
            }
        }
    }

    fn facets(&self, ranked: &[(u64, u64, u32)]) -> Vec<Facet> {
        let mut counts = std::collections::BTreeMap::<(&'static str, String), usize>::new();
        let mut count = |name: &'static str, word: &str| {
            let counted = counts.entry((name, word.to_owned())).or_default();
            *counted = counted.saturating_add(1);
        };
        for entry in ranked.iter().filter_map(|(_, _, at)| self.entries().get(*at as usize)) {
            count("kinds", entry.kind.as_str());
            count("labels", entry.label.as_str());
            count("transfers", entry.transfer.grade.as_str());
            entry.countries.iter().for_each(|country| count("countries", country.as_str()));
            entry.languages.iter().for_each(|tongue| count("languages", tongue.as_str()));
            entry.modules.iter().for_each(|module| count("modules", module.as_str()));
            entry.phases.iter().for_each(|phase| count("phases", phase.as_str()));
            entry.targets.iter().for_each(|target| count("targets", target.as_str()));
        }
        counts.into_iter().map(|((name, word), count)| Facet { name, word, count }).collect()
    }
}

/// The first word of a field that has a term, whole or as a part.
fn found(
    entry: &Entry,
    language: Language,
    field: MatchField,
    tongue: &Tongue,
    term: u32,
) -> Option<(String, bool)> {
    let text = match field {
        MatchField::Title => entry.title.get(language)?,
        MatchField::Organisation => &entry.organisation,
        MatchField::Summary | MatchField::Concept => entry.summary.get(language)?,
    };
    words(text).find_map(|word| tongue.has(&word, term).map(|whole| (word, whole)))
}

impl Found {
    /// The answer as canonical JSON.
    pub fn to_value(&self) -> Value<'static> {
        let Self { total, hits, corrected, concepts, facets } = self;
        let number = |number: usize| i64::try_from(number).unwrap_or(i64::MAX);
        let corrected = corrected
            .iter()
            .map(|(from, to)| Value::Object(Object::new().with("from", from.clone()).with("to", to.clone())));
        let facets = facets.iter().map(|facet| {
            Value::Object(
                Object::new()
                    .with("name", facet.name)
                    .with("word", facet.word.clone())
                    .with("count", number(facet.count)),
            )
        });
        Value::Object(
            Object::new()
                .with("total", number(*total))
                .with("hits", hits.iter().map(Hit::to_value).collect::<Value<'_>>())
                .with("corrected", corrected.collect::<Value<'_>>())
                .with("concepts", super::entry::names(concepts))
                .with("facets", facets.collect::<Value<'_>>()),
        )
    }
}

impl Hit {
    fn to_value(&self) -> Value<'static> {
        let Self { entry, title, language, kind, label, words, weight, matches } = self;
        let number = |number: u64| i64::try_from(number).unwrap_or(i64::MAX);
        let matches = matches.iter().map(|matched| {
            let Matched { query, found, way, field, language, concept, weight } = matched;
            Value::Object(
                Object::new()
                    .with("query", query.clone())
                    .with("found", found.clone())
                    .with("way", way.as_str())
                    .with("field", field.as_str())
                    .with("language", language.as_str())
                    .with_some("concept", concept.as_ref().map(ToString::to_string))
                    .with("weight", number(*weight)),
            )
        });
        Value::Object(
            Object::new()
                .with("entry", entry.to_string())
                .with("title", title.clone())
                .with("language", language.as_str())
                .with("kind", kind.as_str())
                .with("label", label.as_str())
                .with("words", number(*words))
                .with("weight", number(*weight))
                .with("matches", matches.collect::<Value<'_>>()),
        )
    }
}

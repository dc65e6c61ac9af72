//! A table out of aggregates: every figure with the counts that it was made from, and everything that adds up among
//! them, so that publishing sees how one gives another away.

use std::collections::{BTreeMap, BTreeSet};

use super::indicator::{IndicatorMeasure, Indicators};
use super::words::adds_up;
use super::{Accumulator, Counted, Draft, Figure};
use crate::canonical::{Object, Value};
use crate::code::Code as _;
use crate::error::{Error, ErrorKind, Result};

/// The cells and sums of a table while it is made.
#[derive(Default)]
struct Making {
    cells: BTreeMap<String, (Counted, Figure, Vec<String>)>,
    sums: BTreeSet<(String, Vec<String>, bool)>,
}

impl Making {
    /// Puts a figure down. The same word of the same group is the same figure, whichever indicator it comes from.
    fn put(&mut self, key: &str, counted: Counted, figure: Figure, from: Vec<String>) -> Result<()> {
        let cell = (counted, figure, from);
        match self.cells.insert(key.to_owned(), cell.clone()) {
            Some(known) if known != cell => {
                Err(Error::new(ErrorKind::Contradiction, "different figures of one word and one group")
                    .at_field("aggregates"))
            }
            _ => Ok(()),
        }
    }

    fn number(&self, key: &str) -> Option<u64> {
        self.cells.get(key).and_then(|(_, figure, _)| figure.as_count())
    }

    /// A sum, where all of it is there and adds up; `open` where there may be more in the total.
    fn sum(&mut self, total: &str, parts: &[String]) {
        let (Some(whole), Some(sum)) = (
            self.number(total),
            parts.iter().map(|part| self.number(part)).try_fold(0_u64, |sum, part| sum.checked_add(part?)),
        ) else {
            return;
        };
        if !parts.is_empty() && sum <= whole {
            self.sums.insert((total.to_owned(), parts.to_vec(), sum < whole));
        }
    }

    fn draft(self) -> Result<Draft> {
        let cell = |(key, (counted, figure, from)): (String, (Counted, Figure, Vec<String>))| {
            let from = (!from.is_empty()).then(|| from.into_iter().map(Value::from).collect::<Value<'_>>());
            Value::Object(
                figure
                    .write(Object::new().with("key", key).with("counts", counted.as_str()))
                    .with_some("from", from),
            )
        };
        let sum = |(total, parts, open): (String, Vec<String>, bool)| {
            let parts = parts.into_iter().map(Value::from).collect::<Value<'_>>();
            Value::Object(Object::new().with("total", total).with("parts", parts).with("open", open))
        };
        let table = Object::new()
            .with("cells", self.cells.into_iter().map(cell).collect::<Value<'_>>())
            .with("sums", self.sums.into_iter().map(sum).collect::<Value<'_>>());
        Draft::from_value(&Value::Object(table))
    }
}

/// The smaller periods of a calendar year that together are it.
fn parts_of_year(label: &str) -> Vec<Vec<String>> {
    let of = |names: &[&str]| names.iter().map(|name| format!("{label}-{name}")).collect();
    vec![
        of(&["H1", "H2"]),
        of(&["Q1", "Q2", "Q3", "Q4"]),
        of(&["01", "02", "03", "04", "05", "06", "07", "08", "09", "10", "11", "12"]),
    ]
}

/// The group of a whole year, with what stands before and after its label.
fn year_of(group: &str) -> Option<(&str, &str, &str)> {
    let mut words = group.splitn(3, '/');
    let (area, label, rest) = (words.next()?, words.next()?, words.next().unwrap_or(""));
    (label.len() == 4 && label.bytes().all(|byte| byte.is_ascii_digit())).then_some((area, label, rest))
}

/// The group that a group by a word of a dimension lies in: `area/period/word` in `area/period`.
fn outer(group: &str) -> Option<&str> {
    let (outer, _) = group.rsplit_once('/')?;
    outer.contains('/').then_some(outer)
}

impl Indicators {
    /// A table of aggregates, to be published. The key of a count is its word and its group, the key of another figure
    /// that of its indicator and its group; a share stands on its two counts, and what is left of the lower one is a figure
    /// too, since whoever knows both knows that.
    ///
    /// What adds up is told: the words of a breakdown, the parts of an account, the halves, quarters and months of a
    /// calendar year.
    ///
    /// # Errors
    /// [`ErrorKind::Contradiction`] for aggregates that say different things of the same; [`ErrorKind::UnknownIndicator`];
    /// [`ErrorKind::TooMany`] and [`ErrorKind::TooLarge`] for too much at once.
    pub fn draft(&self, aggregates: &[Accumulator]) -> Result<Draft> {
        let mut making = Making::default();
        let mut words: BTreeSet<(String, String)> = BTreeSet::new();
        for aggregate in aggregates {
            let indicator = self.get(aggregate.indicator())?;
            let (counted, above) = (indicator.counted(), indicator.numerator());
            let measure = indicator.measure();
            for group in aggregate.groups() {
                let measured = aggregate.measured(group)?;
                let own = format!("{} {group}", indicator.id());
                let key = |word: &str| format!("{word} {group}");
                match measure {
                    IndicatorMeasure::Count | IndicatorMeasure::Sum => {
                        making.put(&key(above), counted, measured.figure, Vec::new())?;
                        words.insert((above.to_owned(), group.to_owned()));
                    }
                    IndicatorMeasure::Account => making.put(&own, counted, measured.figure, Vec::new())?,
                    IndicatorMeasure::Share | IndicatorMeasure::Rate => {
                        let Some(below) = indicator.denominator() else { continue };
                        // Over the same word a part of a breakdown is over the whole of it.
                        let whole = outer(group).filter(|_| below == above).unwrap_or(group);
                        let (top, bottom) = (key(above), format!("{below} {whole}"));
                        making.put(&top, counted, measured.numerator, Vec::new())?;
                        making.put(&bottom, counted, measured.denominator, Vec::new())?;
                        if top != bottom {
                            making.put(&own, counted, measured.figure, vec![top.clone(), bottom.clone()])?;
                            if measure == IndicatorMeasure::Share && above != below {
                                let rest = format!("{below} not {above} {group}");
                                making.rest(rest, &top, &bottom, counted)?;
                            }
                        }
                        words.insert((above.to_owned(), group.to_owned()));
                        words.insert((below.to_owned(), whole.to_owned()));
                    }
                    _ => {
                        let count = key(above);
                        making.put(&count, counted, measured.numerator, Vec::new())?;
                        making.put(&own, counted, measured.figure, vec![count.clone()])?;
                        if measure == IndicatorMeasure::Median {
                            let ninetieth = format!("{own} 90");
                            making.put(&ninetieth, counted, measured.ninetieth, vec![count])?;
                        }
                    }
                }
            }
            making.account(indicator.id(), aggregate)?;
        }
        making.pending(&words)?;
        making.breakdowns(&words);
        making.years(&words);
        making.draft()
    }
}

impl Making {
    /// What is left of the lower count of a share.
    fn rest(&mut self, key: String, top: &str, bottom: &str, counted: Counted) -> Result<()> {
        if counted != Counted::Persons {
            return Ok(());
        }
        let (Some(part), Some(whole)) = (self.number(top), self.number(bottom)) else { return Ok(()) };
        let Some(rest) = whole.checked_sub(part) else { return Ok(()) };
        self.put(&key, counted, Figure::count(rest)?, Vec::new())?;
        self.sum(bottom, &[top.to_owned(), key]);
        Ok(())
    }

    /// What came in is what went out and what is still there; what was reported is the sum of what became of it.
    fn account(&mut self, id: &str, aggregate: &Accumulator) -> Result<()> {
        let groups: BTreeSet<String> = aggregate.groups().filter_map(outer).map(str::to_owned).collect();
        for group in groups {
            let key = |word: &str| format!("{id} {group}/{word}");
            let keys = |words: &[&str]| words.iter().map(|word| key(word)).collect::<Vec<String>>();
            if self.cells.contains_key(&key("reported")) {
                let codes: Vec<String> = aggregate
                    .groups()
                    .filter(|one| outer(one) == Some(group.as_str()) && !one.ends_with("/reported"))
                    .map(|one| format!("{id} {one}"))
                    .collect();
                self.sum(&key("reported"), &codes);
            }
            let came = keys(&["open_at_start", "opened", "arrived"]);
            let went = keys(&["closed", "left", "open_at_end"]);
            let through = came.iter().map(|one| self.number(one)).sum::<Option<u64>>();
            if let (Some(through), Some((counted, _, _))) = (through, self.cells.get(&key("opened")).cloned())
            {
                self.put(&key("through"), counted, Figure::count(through)?, Vec::new())?;
                self.sum(&key("through"), &came);
                self.sum(&key("through"), &went);
                // The same figures under other words.
                self.sum(&key("opened"), &[format!("follow_ups {group}")]);
                self.sum(&key("open_at_end"), &[format!("open {group}")]);
            }
        }
        Ok(())
    }

    /// Signals that were neither taken up nor ended are what is left of the two.
    fn pending(&mut self, words: &BTreeSet<(String, String)>) -> Result<()> {
        for (_, group) in words.iter().filter(|(word, _)| word == "unfounded") {
            let key = |word: &str| format!("{word} {group}");
            let numbers = [key("signals"), key("opened"), key("unfounded")].map(|key| self.number(&key));
            let [Some(signals), Some(opened), Some(unfounded)] = numbers else { continue };
            let Some(rest) = opened.checked_add(unfounded).and_then(|told| signals.checked_sub(told)) else {
                continue;
            };
            self.put(&key("signals pending"), Counted::Persons, Figure::count(rest)?, Vec::new())?;
            let parts = ["opened", "unfounded", "signals pending"].map(key);
            self.sum(&key("signals"), &parts);
        }
        Ok(())
    }

    /// The words of a breakdown make up the whole.
    fn breakdowns(&mut self, words: &BTreeSet<(String, String)>) {
        let mut parts: BTreeMap<(&str, &str), Vec<String>> = BTreeMap::new();
        for (word, group) in words {
            if let Some(outer) = outer(group) {
                parts.entry((word, outer)).or_default().push(format!("{word} {group}"));
            }
        }
        for ((word, outer), parts) in parts {
            self.sum(&format!("{word} {outer}"), &parts);
        }
    }

    /// The parts of a calendar year make it up.
    fn years(&mut self, words: &BTreeSet<(String, String)>) {
        for (word, group) in words.iter().filter(|(word, _)| adds_up(word)) {
            let Some((area, label, rest)) = year_of(group) else { continue };
            for names in parts_of_year(label) {
                let part = |name: String| {
                    let dash = if rest.is_empty() { "" } else { "/" };
                    (word.clone(), format!("{area}/{name}{dash}{rest}"))
                };
                let parts: Vec<(String, String)> = names.into_iter().map(part).collect();
                if parts.iter().all(|part| words.contains(part)) {
                    let parts: Vec<String> =
                        parts.iter().map(|(word, group)| format!("{word} {group}")).collect();
                    self.sum(&format!("{word} {group}"), &parts);
                }
            }
        }
    }
}

/// A table of aggregates as it is published: an object of `aggregates`, and what [`publish`](super::publish) takes beside
/// the draft: `disclosure` and `earlier`.
///
/// # Errors
/// Those of [`Indicators::draft`] and of publishing.
pub fn publish_aggregates(indicators: &Indicators, request: &Value<'_>) -> Result<super::Published> {
    let object = request.as_object()?;
    object.only(&["aggregates", "disclosure", "earlier"])?;
    let list = object.need("aggregates")?.as_list().map_err(|error| error.at_field("aggregates"))?;
    let read = |(at, one): (usize, &Value<'_>)| {
        indicators.aggregate(one).map_err(|error| error.within(&format!("aggregates[{at}]")))
    };
    let aggregates: Vec<Accumulator> = list.iter().enumerate().map(read).collect::<Result<_>>()?;
    let draft = indicators.draft(&aggregates)?;
    let (disclosure, earlier) = super::disclosure::settings(object)?;
    draft.publish(disclosure, &earlier)
}

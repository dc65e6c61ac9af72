//! Indicators of one cell from its own journal.

use super::indicator::{Indicator, IndicatorMeasure, Indicators};
use super::words::{Counted, Counts, Untold, is_of_files};
use super::{Accumulator, Counting, EntryRange, FigureState, Span, SpanKind};
use crate::canonical::{Object, Value};
use crate::code::Code as _;
use crate::error::{Error, ErrorKind, Result};
use crate::event::Recorded;
use crate::id::{CellId, JournalId};
use crate::register::{History, Observed, Viewer};
use crate::time::Day;

/// Something, or why it is not told.
type OrUntold<T> = core::result::Result<T, Untold>;

/// The most periods of one observation.
const MAX_SPANS: usize = 400;

/// The indicators of a cell over periods, each as an aggregate, and of each other one the reason why it has no figure.
///
/// The groups of an aggregate are `area/period`, and `area/period/word` for each word that it is broken down by.
#[derive(Clone, PartialEq, Eq)]
pub struct Observation {
    access: Recorded,
    cell: CellId,
    area: String,
    began: Day,
    today: Day,
    spans: Vec<Span>,
    told: Vec<Accumulator>,
    untold: Vec<(String, Untold)>,
}

impl core::fmt::Debug for Observation {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        write!(f, "Observation({} indicators, {} untold)", self.told.len(), self.untold.len())
    }
}

impl Untold {
    /// What the figure of such an indicator is.
    pub const fn state(self) -> FigureState {
        match self {
            Self::Destroyed => FigureState::NotAvailable,
            _ => FigureState::NotReported,
        }
    }
}

impl Observation {
    /// The access event, to be appended to the access journal.
    pub fn access(&self) -> &Recorded {
        &self.access
    }

    /// The periods, the whole first.
    pub fn spans(&self) -> &[Span] {
        &self.spans
    }

    /// The aggregates, in the order of their indicators.
    pub fn told(&self) -> &[Accumulator] {
        &self.told
    }

    /// The indicators without a figure, and why.
    pub fn untold(&self) -> &[(String, Untold)] {
        &self.untold
    }

    /// As an object: `access`, `cell`, `area`, `since` (the first day of the journal), `spans`, each with whether it has
    /// `ended`, the `aggregates`, and the `untold`, each with `indicator`, `state` and `why`.
    pub fn to_value(&self) -> Value<'static> {
        let span = |span: &Span| {
            let ended = span.period().until().is_some_and(|until| until <= self.today);
            Value::Object(span.to_object().with("ended", ended))
        };
        let untold = |(id, why): &(String, Untold)| {
            Value::Object(
                Object::new()
                    .with("indicator", id.clone())
                    .with("state", why.state().as_str())
                    .with("why", why.as_str()),
            )
        };
        Value::Object(
            Object::new()
                .with("access", self.access.to_object())
                .with("aggregates", self.told.iter().map(Accumulator::to_value).collect::<Value<'_>>())
                .with("area", self.area.clone())
                .with("cell", self.cell.as_str().to_owned())
                .with("since", self.began)
                .with("spans", self.spans.iter().map(span).collect::<Value<'_>>())
                .with("untold", self.untold.iter().map(untold).collect::<Value<'_>>()),
        )
    }
}

/// What is asked of a cell.
struct Asked {
    spans: Vec<Span>,
    area: Option<String>,
    only: Option<Vec<String>>,
}

impl Asked {
    fn read(request: &Value<'_>) -> Result<Self> {
        let object = request.as_object()?;
        object.only(&["span", "parts", "area", "indicators"])?;
        let span = object.need("span")?.as_object().map_err(|error| error.at_field("span"))?;
        let within = |error: Error| error.within("span");
        span.only(&["kind", "on"]).map_err(within)?;
        let kind = |text: &str, field| SpanKind::parse(text).map_err(|error| error.at_field(field));
        let on: Day = span.text("on").and_then(str::parse).map_err(within)?;
        let whole = Span::containing(kind(span.text("kind").map_err(within)?, "span.kind")?, on)?;
        let mut spans = vec![whole];
        if let Some(parts) = object.get("parts") {
            let kind = kind(parts.as_text().map_err(|error| error.at_field("parts"))?, "parts")?;
            spans.extend(whole.parts(kind)?.into_iter().filter(|part| *part != whole));
        }
        if spans.len() > MAX_SPANS {
            return Err(Error::new(ErrorKind::TooMany, "at most 400 periods").at_field("parts"));
        }
        let only = |list: &Value<'_>| -> Result<Vec<String>> {
            list.as_list()?.iter().map(|id| id.as_text().map(str::to_owned)).collect()
        };
        Ok(Self {
            spans,
            area: object
                .get("area")
                .map(|area| area.as_text().map(str::to_owned))
                .transpose()
                .map_err(|error| error.at_field("area"))?,
            only: object
                .get("indicators")
                .map(only)
                .transpose()
                .map_err(|error| error.at_field("indicators"))?,
        })
    }
}

impl Indicators {
    /// The indicators of a cell from its journal: a request has `span` (`kind` and a day `on` that lies in it), and where
    /// they are wanted `parts` (a kind of smaller periods that make it up), `area` (the first word of each group, the
    /// cell without it) and `indicators` (identifiers, all without it).
    ///
    /// What was destroyed is nowhere a zero: it is counted as not available in every period in which it can have been
    /// there. So is what happened before the journal began. What has no figure is told with the reason.
    ///
    /// # Errors
    /// [`ErrorKind::Contradiction`] for a journal that is not the one of the state, or a role that has no account of the
    /// cell; [`ErrorKind::UnknownIndicator`]; those of reading the journal and the request.
    pub fn observe(&self, of: Observed<'_>, request: &Value<'_>, viewer: Viewer<'_>) -> Result<Observation> {
        let asked = Asked::read(request)?;
        let cell = of.register.opened()?;
        let area = asked.area.unwrap_or_else(|| cell.id.as_str().to_owned());
        let lasts: Vec<Day> = asked.spans.iter().map(|span| last(*span, viewer.on)).collect();
        let mut days = lasts.clone();
        days.sort_unstable();
        days.dedup();
        let history = of.register.history(of.book, of.journal, of.access, &days, viewer)?;
        let chosen: Vec<&Indicator> = match &asked.only {
            Some(only) => only.iter().map(|id| self.get(id)).collect::<Result<_>>()?,
            None => self.iter().collect(),
        };
        let mut counted = Vec::new();
        for (span, last) in asked.spans.iter().zip(&lasts) {
            let at = days.binary_search(last).unwrap_or_default();
            let (period, years) = (span.period(), years(*span));
            let counts = Counted {
                register: of.register,
                history: &history,
                period,
                last: *last,
                at,
                years,
                today: viewer.on,
            };
            counted.push((format!("{area}/{}", span.label()), counts));
        }
        let mut observation = Observation {
            access: history.access.clone(),
            cell: cell.id.clone(),
            area,
            began: history.began,
            today: viewer.on,
            spans: asked.spans,
            told: Vec::new(),
            untold: Vec::new(),
        };
        for indicator in chosen {
            match told(indicator, &counted, &history, &cell.journal)? {
                Ok(aggregate) => observation.told.push(aggregate),
                Err(why) => observation.untold.push((indicator.id().to_owned(), why)),
            }
        }
        Ok(observation)
    }
}

/// The last day of a period that is counted: today in one that has not ended.
fn last(span: Span, today: Day) -> Day {
    let last = span.period().until().and_then(|until| until.plus_days(-1).ok()).unwrap_or(today);
    last.min(today)
}

/// How many whole years a period has: in a shorter one nothing is counted by the year.
fn years(span: Span) -> u64 {
    let (from, until) = (span.period().from(), span.period().until());
    until.map_or(0, |until| u64::try_from(until.year().saturating_sub(from.year())).unwrap_or(0)).min(
        match span.kind() {
            SpanKind::Year | SpanKind::SchoolYear => 1,
            SpanKind::Legislature => u64::MAX,
            _ => 0,
        },
    )
}

/// The aggregate of one indicator.
fn told(
    indicator: &Indicator,
    counted: &[(String, Counted<'_>)],
    history: &History,
    journal: &JournalId,
) -> Result<OrUntold<Accumulator>> {
    let known = |filter: &String| filter == "sector_known";
    if !indicator.filter.iter().all(known) {
        return Ok(Err(Untold::NotRecorded));
    }
    let range = EntryRange { journal: journal.clone(), from: 0, until: history.entries };
    let mut all = Accumulator::new(indicator, (range.until > 0).then_some(range))?;
    for (group, counts) in counted {
        let above = match counts.of(indicator.numerator()) {
            Ok(above) => above,
            Err(why) => return Ok(Err(why)),
        };
        let below = match indicator.denominator().map(|word| counts.of(word)).transpose() {
            Ok(below) => below,
            Err(why) => return Ok(Err(why)),
        };
        if counts.period.from() > counts.today {
            all.add(group, Counting::Without(FigureState::NotApplicable))?;
            continue;
        }
        let same = indicator.denominator() == Some(indicator.numerator());
        let mut groups = vec![group.clone()];
        match add(&mut all, group, indicator, (above, below), same)? {
            Ok(more) => groups.extend(more),
            Err(why) => return Ok(Err(why)),
        }
        let words = [Some(indicator.numerator()), indicator.denominator()];
        let of_files = words.into_iter().flatten().any(is_of_files);
        let gone = if of_files { counts.destroyed() } else { 0 };
        // Of a cell that began with its journal nothing is missing in its first period.
        let before = counts.last < history.began || history.continues && counts.period.from() < history.began;
        let before = u64::from(before);
        for group in &groups {
            for _ in 0..gone.saturating_add(before) {
                all.add(group, Counting::Without(FigureState::NotAvailable))?;
            }
        }
    }
    Ok(Ok(all))
}

/// Adds what was counted to the group of a period and to those by the words of a dimension, which come back.
fn add(
    all: &mut Accumulator,
    group: &str,
    indicator: &Indicator,
    (above, below): (Counts, Option<Counts>),
    same: bool,
) -> Result<OrUntold<Vec<String>>> {
    let mut groups = Vec::new();
    let under = |word: &str| format!("{group}/{word}");
    all.touch(group)?;
    let total = |counts: &Counts| match counts {
        Counts::All(count) | Counts::By(_, _, count) => *count,
        Counts::Days(_) | Counts::Account(..) | Counts::Gone => 0,
    };
    if let Counts::Gone = above {
        all.add(group, Counting::Without(FigureState::NotAvailable))?;
        return Ok(Ok(groups));
    }
    match &above {
        Counts::Days(days) => {
            for days in days {
                all.add(group, Counting::Days(*days))?;
            }
        }
        Counts::Account(parts, difference) => {
            all.add(group, Counting::Numerator(*difference))?;
            for (word, count) in parts {
                all.touch(&under(word))?;
                all.add(&under(word), Counting::Numerator(*count))?;
                groups.push(under(word));
            }
        }
        counts => {
            all.add(group, Counting::Numerator(total(counts)))?;
            if let Some(below) = &below {
                all.add(group, Counting::Denominator(total(below)))?;
            }
        }
    }
    if let Some(dimension) = indicator.by().iter().find(|dimension| !has(&above, **dimension)) {
        // Where a side of the table is one service the sides are not told apart.
        if *dimension == super::Dimension::Side || matches!(above, Counts::Account(..)) {
            return Ok(Ok(groups));
        }
        return Ok(Err(Untold::NotRecorded));
    }
    if let (Counts::By(_, words, _), false) = (&above, indicator.by().is_empty()) {
        for (word, count) in words {
            let name = under(word);
            all.touch(&name)?;
            all.add(&name, Counting::Numerator(*count))?;
            match &below {
                Some(Counts::By(_, below, _)) if !same => {
                    let count = below.iter().find(|(other, _)| other == word).map_or(0, |(_, count)| *count);
                    all.add(&name, Counting::Denominator(count))?;
                }
                Some(below) => all.add(&name, Counting::Denominator(total(below)))?,
                None => {}
            }
            groups.push(name);
        }
    }
    debug_assert!(indicator.measure() != IndicatorMeasure::Score, "a score comes from answers");
    Ok(Ok(groups))
}

fn has(counts: &Counts, dimension: super::Dimension) -> bool {
    matches!(counts, Counts::By(known, _, _) if *known == dimension)
}

//! Figures, and what may be published of them.

use std::collections::BTreeMap;

use livc_core::canonical::{Object, Value};
use livc_core::evaluation;
use livc_core::event::ViewerRole;
use livc_core::register::Observed;
use pyo3::prelude::*;

use crate::convert::{Answer, DayArgument, Record, Records, ValueArgument, WordArgument};
use crate::error::Raised;
use crate::look::{Access, Asked};
use crate::place::Places;
use crate::record::whole;
use crate::register::{JournalArgument, Register};
use crate::rule::RuleBook;

/// Computes with figures: a figure is an integer, or a dict of `state`, `number` and `over`.
///
/// >>> import livc
/// >>> share = livc.compute("ratio", [382, 498])
/// >>> share
/// {'number': 191, 'over': 249, 'state': 'value'}
/// >>> livc.compute("round", [share], {"mode": "half_up", "digits": 1, "percent": True})["text"]
/// '76.7'
/// >>> livc.compute("add", [5, {"state": "not_reported"}])
/// {'state': 'not_reported'}
#[pyfunction]
#[pyo3(signature = (op, figures, rounding = None, /))]
pub(crate) fn compute(
    py: Python<'_>,
    op: &str,
    figures: Vec<ValueArgument>,
    rounding: Option<ValueArgument>,
) -> Result<Record, Raised> {
    let figures: Value<'_> = figures.into_iter().map(|figure| figure.0).collect();
    let request = Object::new().with("op", op).with("figures", figures);
    let request = Value::Object(request.with_some("rounding", rounding.map(|rounding| rounding.0)));
    Ok(Record(py.detach(|| whole(evaluation::compute(&request)?))?))
}

/// What each operation on two figures gives for each state of both.
///
/// >>> import livc
/// >>> livc.truth_table()[1]
/// {'first': 'value', 'op': 'add', 'outcome': 'value', 'second': 'zero'}
#[pyfunction]
pub(crate) fn truth_table() -> Result<Records, Raised> {
    Ok(Records(evaluation::truth_table_to_value()?.as_list()?.to_vec()))
}

/// What of a table may be shown beside what was published before: small counts of persons are hidden, and so much
/// beside them that nobody can work them out. There is no way to switch that off.
///
/// >>> import livc
/// >>> cells = [{"key": key, "counts": "persons", "number": n} for key, n in (("all", 12), ("minors", 2), ("adults", 10))]
/// >>> shown = livc.publish({"cells": cells, "sums": [{"total": "all", "parts": ["minors", "adults"]}]})
/// >>> [(cell["key"], cell["state"]) for cell in shown["cells"]]
/// [('adults', 'suppressed'), ('all', 'value'), ('minors', 'suppressed')]
#[pyfunction]
#[pyo3(signature = (draft, /, *, disclosure = None, earlier = None))]
pub(crate) fn publish(
    py: Python<'_>,
    draft: ValueArgument,
    disclosure: Option<ValueArgument>,
    earlier: Option<ValueArgument>,
) -> Result<Record, Raised> {
    let request = Object::new()
        .with("draft", draft.0)
        .with_some("disclosure", disclosure.map(|settings| settings.0))
        .with_some("earlier", earlier.map(|list| list.0));
    let request = Value::Object(request);
    Ok(Record(py.detach(|| whole(evaluation::publish(&request)?.to_value()))?))
}

/// What can be worked out of publications, all of them together: empty when they are safe.
///
/// >>> import livc
/// >>> cells = [{"key": "all", "counts": "persons", "number": 12}, {"key": "adults", "counts": "persons", "number": 10},
/// ...          {"key": "minors", "counts": "persons", "state": "suppressed"}]
/// >>> livc.leaks([{"cells": cells, "sums": [{"total": "all", "parts": ["minors", "adults"]}]}])
/// [{'high': 2, 'key': 'minors', 'low': 2}]
#[pyfunction]
#[pyo3(signature = (published, /))]
pub(crate) fn leaks(py: Python<'_>, published: ValueArgument) -> Result<Records, Raised> {
    let found = py.detach(|| evaluation::leaks(&published.0))?;
    Ok(Records(found.as_list()?.to_vec()))
}

/// The indicators that a host works with: livc's own, and those of TOML files in the same form, by their names.
///
/// >>> import livc
/// >>> indicators = livc.Indicators()
/// >>> indicators.get("I16")["name"]["en"], indicators.get("I16")["descriptive_only"]
/// ('Closing mix', True)
/// >>> one = indicators.count("I08", [{"group": "ghent", "days": 3}, {"group": "ghent", "days": 6}])
/// >>> indicators.measure(indicators.merge([one, one]))[0]["figure"]
/// {'number': 9, 'over': 2, 'state': 'value'}
#[pyclass(frozen, module = "livc", name = "Indicators")]
pub(crate) struct Indicators(evaluation::Indicators);

#[pymethods]
impl Indicators {
    #[new]
    #[pyo3(signature = (files = BTreeMap::new(), /))]
    fn new(py: Python<'_>, files: BTreeMap<String, String>) -> Result<Self, Raised> {
        let files: Vec<(&str, &str)> =
            files.iter().map(|(name, text)| (name.as_str(), text.as_str())).collect();
        Ok(Self(py.detach(|| evaluation::Indicators::builtin()?.extended(&files))?))
    }

    /// One indicator.
    #[pyo3(signature = (id, /))]
    fn get(&self, id: &str) -> Result<Record, Raised> {
        Ok(Record(whole(self.0.get(id)?.to_value())?))
    }

    /// All indicators, in the order of their identifiers.
    fn to_list(&self) -> Result<Records, Raised> {
        Ok(Records(self.0.to_value().as_list()?.to_vec()))
    }

    /// An aggregate of what is listed: each has a `group` and one of `numerator`, `denominator`, `days` and `without`.
    #[pyo3(signature = (indicator, add = None, /, *, groups = None, range = None))]
    fn count(
        &self,
        py: Python<'_>,
        indicator: &str,
        add: Option<ValueArgument>,
        groups: Option<ValueArgument>,
        range: Option<ValueArgument>,
    ) -> Result<Record, Raised> {
        let request = Object::new()
            .with("indicator", indicator)
            .with_some("add", add.map(|list| list.0))
            .with_some("groups", groups.map(|list| list.0))
            .with_some("range", range.map(|range| range.0));
        let request = Value::Object(request);
        Ok(Record(py.detach(|| whole(self.0.count(&request)?.to_value()))?))
    }

    /// Aggregates as one; the same bytes in any order.
    #[pyo3(signature = (aggregates, /))]
    fn merge(&self, py: Python<'_>, aggregates: ValueArgument) -> Result<Record, Raised> {
        Ok(Record(py.detach(|| whole(self.0.merge(&aggregates.0)?.to_value()))?))
    }

    /// An aggregate by wider groups: pairs of a group and the one that it goes into.
    #[pyo3(signature = (aggregate, into, /))]
    fn roll_up(
        &self,
        py: Python<'_>,
        aggregate: ValueArgument,
        into: ValueArgument,
    ) -> Result<Record, Raised> {
        let request = Value::Object(Object::new().with("aggregate", aggregate.0).with("into", into.0));
        Ok(Record(py.detach(|| whole(self.0.roll_up(&request)?.to_value()))?))
    }

    /// What an aggregate says of each group. It is what is known; only what is published of it may be shown.
    #[pyo3(signature = (aggregate, /))]
    fn measure(&self, py: Python<'_>, aggregate: ValueArgument) -> Result<Records, Raised> {
        let found = py.detach(|| self.0.measure(&aggregate.0))?;
        Ok(Records(found.as_list()?.to_vec()))
    }

    /// The indicators of a cell from its journal (its text, its bytes, or its lines), over the period of a kind in which a
    /// day lies, and where they are wanted over `parts` of it: `aggregates`, and of each `untold` one the reason why it has no
    /// figure. `area` is the first word of each group, the cell without it. `trail` is that of looks.
    #[pyo3(signature = (register, book, journal, kind, day, viewer, role, reason, on, *, parts = None, area = None, indicators = None, trail = None))]
    #[expect(clippy::too_many_arguments, reason = "what a look is")]
    fn observe(
        &self,
        py: Python<'_>,
        register: &Register,
        book: &RuleBook,
        journal: JournalArgument,
        kind: &str,
        day: &str,
        viewer: &str,
        role: WordArgument<ViewerRole>,
        reason: &str,
        on: DayArgument,
        parts: Option<&str>,
        area: Option<&str>,
        indicators: Option<Vec<String>>,
        trail: Option<&Access>,
    ) -> Result<Record, Raised> {
        let asked = Asked::new(viewer, &role, reason, &on)?;
        let request = request(kind, day, parts, area, indicators);
        register.read(py, |state| {
            let ask = |access: Option<&livc_core::register::Access>| {
                let of = Observed { register: state, book: book.inner(), journal: journal.bytes(), access };
                whole(self.0.observe(of, &request, asked.viewer())?.to_value())
            };
            Ok(Record(match trail {
                Some(trail) => trail.read(|access| ask(Some(access)))?,
                None => ask(None)?,
            }))
        })
    }

    /// What of aggregates may be shown beside what was published before, as one table with everything that adds up in it.
    ///
    /// >>> import livc
    /// >>> indicators = livc.Indicators()
    /// >>> few = indicators.count("I01", [{"group": "ghent/2026", "numerator": 2}])
    /// >>> [cell["state"] for cell in indicators.publish([few])["cells"]]
    /// ['suppressed']
    #[pyo3(signature = (aggregates, /, *, disclosure = None, earlier = None))]
    fn publish(
        &self,
        py: Python<'_>,
        aggregates: ValueArgument,
        disclosure: Option<ValueArgument>,
        earlier: Option<ValueArgument>,
    ) -> Result<Record, Raised> {
        let request = Object::new()
            .with("aggregates", aggregates.0)
            .with_some("disclosure", disclosure.map(|settings| settings.0))
            .with_some("earlier", earlier.map(|list| list.0));
        let request = Value::Object(request);
        Ok(Record(py.detach(|| whole(evaluation::publish_aggregates(&self.0, &request)?.to_value()))?))
    }

    fn __len__(&self) -> usize {
        self.0.iter().len()
    }

    fn __contains__(&self, id: &str) -> bool {
        self.0.get(id).is_ok()
    }

    fn __repr__(&self) -> String {
        format!("Indicators({} indicators)", self.0.iter().len())
    }
}

/// What is asked of a cell.
fn request(
    kind: &str,
    day: &str,
    parts: Option<&str>,
    area: Option<&str>,
    indicators: Option<Vec<String>>,
) -> Value<'static> {
    let span = Object::new().with("kind", kind.to_owned()).with("on", day.to_owned());
    let text = |text: Option<&str>| text.map(str::to_owned);
    let list = |list: Vec<String>| list.into_iter().map(Value::from).collect::<Value<'_>>();
    Value::Object(
        Object::new()
            .with("span", span)
            .with_some("parts", text(parts))
            .with_some("area", text(area))
            .with_some("indicators", indicators.map(list)),
    )
}

/// The period of figures that a day lies in; with `move` so many later or earlier, with `parts` those that make it up.
///
/// >>> import livc
/// >>> livc.span("quarter", "2019-05-20")
/// {'from': '2019-04-01', 'kind': 'quarter', 'label': '2019-Q2', 'until': '2019-07-01'}
/// >>> livc.span("legislature", "2024-12-02", move=1)["label"]
/// '2025-2030'
/// >>> [part["label"] for part in livc.span("year", "2019-05-20", parts="half_year")]
/// ['2019-H1', '2019-H2']
#[pyfunction]
#[pyo3(signature = (kind, on, /, *, r#move = None, parts = None))]
pub(crate) fn span(kind: &str, on: &str, r#move: Option<i64>, parts: Option<&str>) -> Result<Answer, Raised> {
    let request =
        Object::new().with("kind", kind).with("on", on).with_some("move", r#move).with_some("parts", parts);
    Ok(Answer(evaluation::Span::ask(&Value::Object(request))?))
}

/// Coverage of a day from what municipalities told: a dict of `on`, `statements` and `groups`.
///
/// >>> import livc
/// >>> places = livc.Places(
/// ...     "nis,name_nl,name_fr,name_de,region_nis,province_nis,arrondissement_nis,language_region,facilities,valid_from,valid_to\n"
/// ...     "23009,Bever,Biévène,Bever,02000,20001,23000,nl,nl+fr:border,1970-01-01,\n")
/// >>> told = [{"nis": "23009", "state": "has", "cell": "bever"}]
/// >>> livc.coverage(places, {"on": "2026-09-01", "statements": told})["areas"][0]["with"]
/// {'number': 1, 'state': 'value'}
#[pyfunction]
#[pyo3(signature = (places, request, /))]
pub(crate) fn coverage(
    py: Python<'_>,
    places: &Bound<'_, Places>,
    request: ValueArgument,
) -> Result<Record, Raised> {
    let places = places.get().inner();
    Ok(Record(py.detach(|| whole(evaluation::coverage(places, &request.0)?))?))
}

/// Coverage from published counts: a dict of `areas`, and where there is one the `total` that they must add up to.
///
/// >>> import livc
/// >>> areas = [{"area": "flanders", "with": 255, "without": 30, "municipalities": 300}]
/// >>> livc.coverage_of_counts({"areas": areas})["total"]["not_reported"]
/// {'number': 15, 'state': 'value'}
#[pyfunction]
#[pyo3(signature = (request, /))]
pub(crate) fn coverage_of_counts(request: ValueArgument) -> Result<Record, Raised> {
    Ok(Record(whole(evaluation::coverage_of_counts(&request.0)?)?))
}

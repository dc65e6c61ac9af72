#![doc = include_str!("../../docs/evaluation.md")]

mod accumulator;
mod arithmetic;
mod coverage;
mod disclosure;
mod figure;
mod indicator;
mod number;
mod observe;
mod publication;
mod read;
mod rounding;
mod simplex;
mod span;
mod system;
mod table;
mod words;

pub use accumulator::{Accumulator, Counting, EntryRange, MAX_DAYS, MAX_GROUPS, Measured};
pub use arithmetic::{FigureOperation, MAX_FIGURES, RollUp, compute, truth_table, truth_table_to_value};
pub use coverage::{CoverageCount, CoverageState, coverage, coverage_of_counts};
pub use disclosure::{
    Disclosure, HIGHEST_THRESHOLD, LOWEST_THRESHOLD, Leak, Published, THRESHOLD, leaks, publish,
};
pub use figure::{Figure, FigureState};
pub use indicator::{
    Dimension, Indicator, IndicatorKind, IndicatorLevel, IndicatorMeasure, IndicatorUnit, Indicators, Rail,
};
pub use number::Number;
pub use observe::Observation;
pub use publication::{Counted, Draft, MAX_CELLS, MAX_KEY, TableCell, TableSum};
pub use rounding::{MAX_DIGITS, Rounded, Rounding, RoundingMode};
pub use span::{Restated, Span, SpanKind};
pub use table::publish_aggregates;
pub use words::Untold;

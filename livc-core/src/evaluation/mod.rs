#![doc = include_str!("../../docs/evaluation.md")]

mod arithmetic;
mod disclosure;
mod figure;
mod number;
mod publication;
mod rounding;
mod simplex;
mod system;

pub use arithmetic::{FigureOperation, MAX_FIGURES, RollUp, compute, truth_table, truth_table_to_value};
pub use disclosure::{
    Disclosure, HIGHEST_THRESHOLD, LOWEST_THRESHOLD, Leak, Published, THRESHOLD, leaks, publish,
};
pub use figure::{Figure, FigureState};
pub use number::Number;
pub use publication::{Counted, Draft, MAX_CELLS, MAX_KEY, TableCell, TableSum};
pub use rounding::{MAX_DIGITS, Rounded, Rounding, RoundingMode};

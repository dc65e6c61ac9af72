//! Sharing: may this participant tell, show, record or send this item, on that day, and by which article?

mod guard;
mod nearest;

pub use nearest::{Change, MAX_CHANGE_FACTS, MAX_CHANGES, MAX_TRIED, Step, nearest};

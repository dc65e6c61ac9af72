//! Sharing: may this participant tell, show, record or send this item, on that day, and by which article?
//!
//! [`ask`] puts facts to a rule book and gives the whole [answer](SharingAnswer): the outcome, every rule that
//! determined it, the duties, and the [nearest changes](nearest) that would make it *permitted*, and [who](who())
//! else could do it. A [`Receipt`]
//! keeps the answer so that an auditor can [decide it again](Receipt::decide_again) years later, with the same
//! book or with another. [`Together`] takes several answers as one.
//!
//! Nothing but *permitted*, with every fact known and every duty undertaken, is a yes: see
//! [`SharingAnswer::allows`].

mod again;
mod answer;
mod briefing;
mod considered;
mod explanation;
mod explanation_text;
mod facts;
mod guard;
mod nearest;
mod onward;
mod page;
mod receipt;
mod screen;
mod who;

pub use answer::{SharingAnswer, Together, ask};
pub use briefing::{Briefing, Direction, Hearer, Matter, Row, briefing};
pub use considered::{Article, Considered, Exception, Standing};
pub use explanation::{Audit, Depth, Explanation, Order, Refused};
pub use nearest::{Change, MAX_CHANGE_FACTS, MAX_CHANGES, MAX_TRIED, Step, nearest};
pub use onward::{Destination, OTHER_PURPOSES, Onward, Way, onward};
pub use page::{Page, Section};
pub use receipt::{Comparison, Difference, Receipt};
pub use screen::Screen;
pub(crate) use screen::{Writer, count, values};
pub use who::who;

//! Questions to a rule book, and what is kept of the answers.

use std::ffi::c_char;

use livc_core::canonical::Value;
use livc_core::code::Code as _;
use livc_core::rule::vocabulary::{Facts, Scope};
use livc_core::rule::{Decision, Rule, RuleBook, Sureness};
use livc_core::sharing::{Depth, Explanation, Receipt, ask};
use livc_core::time::Day;
use livc_core::{Error, ErrorKind};

use crate::answer::{self, AnswerHandle};
use crate::error::ErrorHandle;
use crate::handle::{self, Out};
use crate::law::LawHandle;
use crate::locale::LocaleHandle;
use crate::panic::guard;
use crate::rule::RuleBookHandle;
use crate::status::Status;
use crate::text;
use crate::time::Date;
use crate::vocabulary;

/// How many rules a `livc_decision` names.
pub const DECISION_RULES: usize = 24;

/// A decision on facts given by number. Set `size` to `sizeof(livc_decision)` before the call: a later livc then
/// writes no more than the caller has room for.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct LivcDecision {
    /// The size of this struct as the caller knows it.
    pub size: usize,
    /// The outcome, a `LIVC_OUTCOME_..`; 0 when the facts that are known do not decide it.
    pub outcome: u32,
    /// The outcomes that are possible: bit n for outcome n.
    pub possible: u32,
    /// The duties that come with it: bit n for `LIVC_DUTY_TO_..` n.
    pub duties: u64,
    /// How sure the text is, a `LIVC_CERTAINTY_..`; 0 when no rule determined the outcome.
    pub certainty_text: u32,
    /// How sure the dates are.
    pub certainty_dates: u32,
    /// How many rules determined the outcome; `rules` holds the first of them.
    pub rule_count: u32,
    /// The places of those rules in the book, for `livc_rule_book_rule_id`.
    pub rules: [u16; DECISION_RULES],
}

/// The numbers of facts, as the caller holds them.
///
/// # Safety
/// `facts` is NULL or points to `count` bytes that stay as they are during `'a`.
unsafe fn borrow_codes<'a>(scope: u32, facts: *const u8, count: usize) -> Result<(Scope, &'a [u8]), Error> {
    let scope: Scope = vocabulary::word(scope, "scope")?;
    // SAFETY: passed on to the caller.
    Ok((scope, unsafe { handle::borrow_all(facts, count, "facts")? }))
}

/// The facts of a scope by number; 0 and missing ones are unknown.
///
/// # Safety
/// `facts` is NULL or points to `count` bytes.
unsafe fn read_codes(scope: u32, facts: *const u8, count: usize) -> Result<Facts, Error> {
    // SAFETY: passed on to the caller.
    let (scope, codes) = unsafe { borrow_codes(scope, facts, count)? };
    Facts::from_codes(scope, codes)
}

/// The facts of a scope as JSON of names and words; missing ones are unknown.
///
/// # Safety
/// `facts` is NULL or points to `len` bytes.
unsafe fn read_json(scope: u32, facts: *const c_char, len: usize) -> Result<Facts, Error> {
    let scope: Scope = vocabulary::word(scope, "scope")?;
    // SAFETY: passed on to the caller.
    let value = Value::parse(unsafe { text::read_n(facts, len, "facts")? })?;
    Facts::from_object(scope, value.as_object().map_err(|error| error.at_field("facts"))?)
}

#[cold]
fn too_small() -> Error {
    Error::new(ErrorKind::InvalidSize, "the struct is smaller than its first version").at_field("out.size")
}

impl LivcDecision {
    fn empty(size: usize) -> Self {
        Self {
            size,
            outcome: 0,
            possible: 0,
            duties: 0,
            certainty_text: 0,
            certainty_dates: 0,
            rule_count: 0,
            rules: [0; DECISION_RULES],
        }
    }

    /// Written in place: putting it together elsewhere and copying it takes as long as all the rest.
    #[inline]
    fn set_decided(&mut self, book: &RuleBook, decision: &Decision) {
        self.outcome = u32::from(decision.outcome().number());
        self.possible = 1 << self.outcome;
        self.duties = book.duty_mask(decision);
        self.set_rules(decision.determining(), book.sureness(decision));
    }

    /// Where a fact is unknown.
    #[cold]
    fn considered(size: usize, book: &RuleBook, facts: &Facts, on: Day) -> Result<Self, Error> {
        let partial = book.consider(facts, on)?;
        let mut made = Self::empty(size);
        made.possible = u32::from(partial.possible.bits());
        made.outcome = partial.outcome().map_or(0, |outcome| u32::from(outcome.number()));
        let rules = partial.determining.iter().copied();
        let sureness = rules.clone().filter_map(|at| book.rule(at)).map(Rule::sureness).min();
        made.set_rules(rules, sureness);
        Ok(made)
    }

    #[inline]
    fn set_rules(&mut self, rules: impl ExactSizeIterator<Item = u16>, sureness: Option<Sureness>) {
        self.rule_count = u32::try_from(rules.len()).unwrap_or(u32::MAX);
        self.rules = [0; DECISION_RULES];
        for (place, at) in self.rules.iter_mut().zip(rules) {
            *place = at;
        }
        self.certainty_text = sureness.map_or(0, |sure| u32::from(sure.text.number()));
        self.certainty_dates = sureness.map_or(0, |sure| u32::from(sure.dates.number()));
    }
}

/// Writes the baseline of a scope, in which nobody claims anything, to `count` facts; the rest become 0.
///
/// # Safety
/// `facts` is NULL or points to `count` writable bytes; `err` is NULL or writable.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn livc_facts_baseline(
    scope: u32,
    facts: *mut u8,
    count: usize,
    err: *mut *mut ErrorHandle,
) -> Status {
    // SAFETY: passed on to the caller.
    unsafe {
        guard(err, || {
            let scope: Scope = vocabulary::word(scope, "scope")?;
            let baseline = scope.baseline();
            let places = handle::borrow_all_mut(facts, count, "facts")?;
            for (at, place) in places.iter_mut().enumerate() {
                *place = baseline.codes().get(at).copied().unwrap_or(0);
            }
            Ok(())
        })
    }
}

/// Sets the facts that are named in JSON, `len` bytes of names and words, in an array of `count` numbers; the
/// others stay as they are.
///
/// # Safety
/// `json` is NULL or points to `len` bytes; `facts` is NULL or points to `count` writable bytes; `err` is NULL or
/// writable.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn livc_facts_set_n(
    scope: u32,
    json: *const c_char,
    len: usize,
    facts: *mut u8,
    count: usize,
    err: *mut *mut ErrorHandle,
) -> Status {
    // SAFETY: passed on to the caller.
    unsafe {
        guard(err, || {
            let named = read_json(scope, json, len)?;
            let places = handle::borrow_all_mut(facts, count, "facts")?;
            if named.codes().iter().skip(count).any(|code| *code != 0) {
                let error = Error::new(ErrorKind::TooMany, "the array is too short for a fact that is named");
                return Err(error.at_field("facts"));
            }
            for (place, code) in places.iter_mut().zip(named.codes()) {
                if *code != 0 {
                    *place = *code;
                }
            }
            Ok(())
        })
    }
}

/// Decides facts given by number, in the order of `LIVC_FACT_..`; 0 and missing ones are unknown. `scope` is a
/// `LIVC_SCOPE_..`. Only `LIVC_OUTCOME_PERMITTED`, with every duty met, is a yes.
///
/// # Safety
/// `book` is NULL or valid; `facts` is NULL or points to `count` bytes; `out` is NULL or points to a
/// `livc_decision` of `out->size` bytes; `err` is NULL or writable.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn livc_rule_book_decide(
    book: *const RuleBookHandle,
    scope: u32,
    facts: *const u8,
    count: usize,
    on: Date,
    out: *mut LivcDecision,
    err: *mut *mut ErrorHandle,
) -> Status {
    // SAFETY: passed on to the caller.
    unsafe {
        guard(err, || {
            let size = handle::borrow(out.cast_const().cast::<usize>(), "out").copied()?;
            if size < size_of::<LivcDecision>() {
                return Err(too_small());
            }
            let out = handle::borrow_mut(out, "out")?;
            let book = handle::borrow(book, "book")?.inner();
            let (scope, codes) = borrow_codes(scope, facts, count)?;
            let on = on.to_day("on")?;
            let mut decision = Decision::new(on);
            // Nothing is written before everything that can fail is done.
            if book.decide_codes(scope, codes, on, &mut decision)? {
                out.set_decided(book, &decision);
            } else {
                *out = LivcDecision::considered(size, book, &Facts::from_codes(scope, codes)?, on)?;
            }
            Ok(())
        })
    }
}

/// Decides a request in JSON, `len` bytes with `scope`, `on`, `facts` (names and words) and perhaps `base`: what the
/// facts are that are not named, `unknown` or `baseline`. The answer is canonical JSON with `outcome`, `cites`,
/// `obligations`, `certainty`, and `rules` by their identifiers; freed with `livc_string_free`. A convenience for
/// a host that has text: `livc_rule_book_decide` takes a tenth of the time.
///
/// # Safety
/// `book` is NULL or valid; `request` is NULL or points to `len` bytes; `out` and `err` are NULL or writable.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn livc_rule_book_decide_json_n(
    book: *const RuleBookHandle,
    request: *const c_char,
    len: usize,
    out: *mut *mut c_char,
    err: *mut *mut ErrorHandle,
) -> Status {
    // SAFETY: passed on to the caller.
    unsafe {
        guard(err, || {
            let out = Out::new(out, "out")?;
            let book = handle::borrow(book, "book")?.inner();
            text::give(book.decide_json(text::read_n(request, len, "request")?)?, out)
        })
    }
}

/// The whole answer on facts given by number: outcome, rules with their articles, certainty, duties, notices,
/// what is unmet, and the nearest changes that would permit it.
///
/// # Safety
/// `book` is NULL or valid; `facts` is NULL or points to `count` bytes; `out` and `err` are NULL or writable.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn livc_sharing_ask(
    book: *const RuleBookHandle,
    scope: u32,
    facts: *const u8,
    count: usize,
    on: Date,
    out: *mut *mut AnswerHandle,
    err: *mut *mut ErrorHandle,
) -> Status {
    // SAFETY: passed on to the caller.
    unsafe {
        guard(err, || {
            let out = Out::new(out, "out")?;
            let book = handle::borrow(book, "book")?.inner();
            let facts = read_codes(scope, facts, count)?;
            answer::give(ask(book, facts, on.to_day("on")?)?.to_value(), out);
            Ok(())
        })
    }
}

/// The whole answer on facts given as JSON of names and words, `len` bytes.
///
/// # Safety
/// `book` is NULL or valid; `facts` is NULL or points to `len` bytes; `out` and `err` are NULL or writable.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn livc_sharing_ask_n(
    book: *const RuleBookHandle,
    scope: u32,
    facts: *const c_char,
    len: usize,
    on: Date,
    out: *mut *mut AnswerHandle,
    err: *mut *mut ErrorHandle,
) -> Status {
    // SAFETY: passed on to the caller.
    unsafe {
        guard(err, || {
            let out = Out::new(out, "out")?;
            let book = handle::borrow(book, "book")?.inner();
            let facts = read_json(scope, facts, len)?;
            answer::give(ask(book, facts, on.to_day("on")?)?.to_value(), out);
            Ok(())
        })
    }
}

/// The texts of an answer, in the language of a locale: `first` holds the lines to say before anything else,
/// `lines` the rest from top to bottom. Facts as JSON.
///
/// # Safety
/// `book`, `law` and `locale` are NULL or valid; `facts` is NULL or points to `len` bytes; `out` and `err` are
/// NULL or writable.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn livc_sharing_screen_n(
    book: *const RuleBookHandle,
    law: *const LawHandle,
    locale: *const LocaleHandle,
    scope: u32,
    facts: *const c_char,
    len: usize,
    on: Date,
    out: *mut *mut AnswerHandle,
    err: *mut *mut ErrorHandle,
) -> Status {
    // SAFETY: passed on to the caller.
    unsafe {
        guard(err, || {
            let out = Out::new(out, "out")?;
            let book = handle::borrow(book, "book")?.inner();
            let law = handle::borrow(law, "law")?.inner();
            let locale = handle::borrow(locale, "locale")?.inner();
            let facts = read_json(scope, facts, len)?;
            let screen = ask(book, facts, on.to_day("on")?)?.screen(book, law, locale.language())?;
            answer::give(screen.to_value(|message| locale.render(message))?, out);
            Ok(())
        })
    }
}

/// Why the answer is what it is, in the language of a locale: `explanation` is the data, the same in every language,
/// `first` holds the lines to say before anything else, `lines` the rest, which for the auditor is Markdown. `depth`
/// is a `LIVC_DEPTH_..`: for the one who is refused, nothing depends on what the item is. Facts as JSON.
///
/// # Safety
/// `book`, `law` and `locale` are NULL or valid; `facts` is NULL or points to `len` bytes; `out` and `err` are
/// NULL or writable.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn livc_sharing_explain_n(
    book: *const RuleBookHandle,
    law: *const LawHandle,
    locale: *const LocaleHandle,
    scope: u32,
    facts: *const c_char,
    len: usize,
    on: Date,
    depth: u32,
    out: *mut *mut AnswerHandle,
    err: *mut *mut ErrorHandle,
) -> Status {
    // SAFETY: passed on to the caller.
    unsafe {
        guard(err, || {
            let out = Out::new(out, "out")?;
            let book = handle::borrow(book, "book")?.inner();
            let law = handle::borrow(law, "law")?.inner();
            let locale = handle::borrow(locale, "locale")?.inner();
            let facts = read_json(scope, facts, len)?;
            let depth: Depth = vocabulary::word(depth, "depth")?;
            let explained = Explanation::of(book, law, facts, on.to_day("on")?, depth)?;
            answer::give(explained.to_told(book, law, locale.language(), |line| locale.render(line))?, out);
            Ok(())
        })
    }
}

/// What became of a recorded answer, in the language of a locale: its receipt, `len` bytes of JSON, decided again
/// with this book. `lines`, from top to bottom, and `first`, which is empty.
///
/// # Safety
/// `book`, `law` and `locale` are NULL or valid; `receipt` is NULL or points to `len` bytes; `out` and `err` are
/// NULL or writable.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn livc_sharing_again_n(
    book: *const RuleBookHandle,
    law: *const LawHandle,
    locale: *const LocaleHandle,
    receipt: *const c_char,
    len: usize,
    out: *mut *mut AnswerHandle,
    err: *mut *mut ErrorHandle,
) -> Status {
    // SAFETY: passed on to the caller.
    unsafe {
        guard(err, || {
            let out = Out::new(out, "out")?;
            let book = handle::borrow(book, "book")?.inner();
            let law = handle::borrow(law, "law")?.inner();
            let locale = handle::borrow(locale, "locale")?.inner();
            let receipt = Receipt::from_text(text::read_n(receipt, len, "receipt")?)?;
            let screen = receipt.again(book, law, locale.language())?;
            answer::give(screen.to_value(|message| locale.render(message))?, out);
            Ok(())
        })
    }
}

/// The receipt of an answer: book, facts, day, outcome and rules with a hash over them, and no clock value.
/// Facts as JSON.
///
/// # Safety
/// `book` is NULL or valid; `facts` is NULL or points to `len` bytes; `out` and `err` are NULL or writable.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn livc_sharing_receipt_n(
    book: *const RuleBookHandle,
    scope: u32,
    facts: *const c_char,
    len: usize,
    on: Date,
    out: *mut *mut AnswerHandle,
    err: *mut *mut ErrorHandle,
) -> Status {
    // SAFETY: passed on to the caller.
    unsafe {
        guard(err, || {
            let out = Out::new(out, "out")?;
            let book = handle::borrow(book, "book")?.inner();
            let facts = read_json(scope, facts, len)?;
            answer::give(Receipt::of(book, facts, on.to_day("on")?)?.to_value(), out);
            Ok(())
        })
    }
}

/// Decides a receipt again, `len` bytes of JSON, and says whether the answer is still the same.
///
/// # Safety
/// `book` is NULL or valid; `receipt` is NULL or points to `len` bytes; `out` and `err` are NULL or writable.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn livc_sharing_decide_again_n(
    book: *const RuleBookHandle,
    receipt: *const c_char,
    len: usize,
    out: *mut *mut AnswerHandle,
    err: *mut *mut ErrorHandle,
) -> Status {
    // SAFETY: passed on to the caller.
    unsafe {
        guard(err, || {
            let out = Out::new(out, "out")?;
            let book = handle::borrow(book, "book")?.inner();
            let receipt = Receipt::from_text(text::read_n(receipt, len, "receipt")?)?;
            answer::give(receipt.decide_again(book)?.to_value(), out);
            Ok(())
        })
    }
}

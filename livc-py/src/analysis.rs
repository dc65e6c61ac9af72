//! Analysis of rule books over their whole domain.
#![allow(
    clippy::new_ret_no_self,
    clippy::wrong_self_convention,
    reason = "the new book of a comparison is called so"
)]

use livc_core::Error;
use livc_core::code::Code as _;
use livc_core::rule::RuleBook;
use livc_core::rule::analysis::{self, FindingKind, Heads, PageForm, Writer};
use livc_core::rule::vocabulary::Facts;
use livc_core::time::Day;
use pyo3::prelude::*;

use crate::convert::{Record, WordArgument};
use crate::law::Law;
use crate::locale::Locale;
use crate::record::{enumerated, record};

enumerated! {
    PageForm => "PageForm";
}

record! {
    /// Everything that differs between two rule books: every class of situations, over all situations and all days.
    Changes as "Changes" shows [] {
        /// The `id`, `version` and `hash` of the old book.
        old: Record,
        /// Those of the new one.
        new: Record,
        /// The identifiers of the rules that were `added`, `removed` and `changed`.
        rules: Record,
        /// Measured numbers that get another value.
        bands: Vec<Record>,
        /// Every class of situations whose answer differs: what changes, on which days, how many situations, which
        /// they are, and one of them.
        classes: Vec<Record>,
    }
}

record! {
    /// What a rule book says in vain or cannot say, over all situations and all days.
    Findings as "Findings" shows ["local"] {
        /// The `id`, `version` and `hash` of the book.
        book: Record,
        /// Whether there are local rules, of which it was proven that they permit nothing.
        local: bool,
        /// What was found, each with its `kind`.
        findings: Vec<Record>,
    } also {
        /// The findings that are more than information.
        fn flaws(&self) -> Vec<Record> {
            let listed = self.0.get("findings").and_then(|list| list.as_list().ok()).unwrap_or_default();
            let flaw = |finding: &&livc_core::canonical::Object<'static>| {
                let kind = finding.text("kind").and_then(FindingKind::parse);
                kind.is_ok_and(|kind| !kind.is_information())
            };
            listed.iter().filter_map(|one| one.as_object().ok()).filter(flaw).cloned().map(Record).collect()
        }
    }
}

record! {
    /// The truth table of one combination of head facts on a day: every situation in exactly one row.
    TruthTable as "TruthTable" shows ["scope", "on", "whole"] {
        /// The `id`, `version` and `hash` of the book.
        book: Record,
        /// The scope.
        scope: String,
        /// The head facts.
        heads: Record,
        /// The day.
        on: chrono::NaiveDate,
        /// How many situations have each outcome, as texts: they are larger than other programs keep exact.
        counts: Record,
        /// The rules that can count, in the order of deciding.
        rules: Vec<Record>,
        /// The rows: no situation is in two of them.
        rows: Vec<Record>,
        /// Whether the rows are all.
        whole: bool,
    }
}

/// What a page is written with, by itself: no object of Python is touched while it is made.
pub(crate) struct Words<'a> {
    law: &'a livc_core::law::Provisions,
    locale: &'a livc_core::locale::Locale,
    form: PageForm,
}

impl<'a> Words<'a> {
    pub(crate) fn of(
        law: &'a Bound<'_, Law>,
        locale: &'a Bound<'_, Locale>,
        form: Option<WordArgument<PageForm>>,
    ) -> Self {
        let form = form.map_or(PageForm::Markdown, |form| form.0);
        Self { law: law.get().inner(), locale: locale.get().inner(), form }
    }

    pub(crate) fn compare(&self, old: &RuleBook, new: &RuleBook) -> Result<String, Error> {
        let writer = Writer::new(self.law, self.locale.language(), |message| self.locale.render(message));
        Ok(analysis::compare(old, new)?.page(old, new, &writer)?.to_form(self.form))
    }

    pub(crate) fn check(&self, book: &RuleBook) -> Result<String, Error> {
        let writer = Writer::new(self.law, self.locale.language(), |message| self.locale.render(message));
        Ok(analysis::check(book)?.page(&writer)?.to_form(self.form))
    }

    pub(crate) fn table(&self, book: &RuleBook, facts: &Facts, on: Day) -> Result<String, Error> {
        let writer = Writer::new(self.law, self.locale.language(), |message| self.locale.render(message));
        Ok(analysis::table(book, &Heads::of(facts)?, on)?.page(book, &writer)?.to_form(self.form))
    }
}

use super::id::ProvisionId;
use super::model::{Act, Provision};
use crate::canonical::{Object, Value};
use crate::code::{Code as _, Language};
use crate::code_enum;
use crate::time::Day;

code_enum! {
    /// How a citation was reached.
    pub enum CitedThrough: u8, "cited_through" {
        /// The provision that was asked for holds on the day.
        Itself = 1 => "itself",
        /// It had ended; its successor holds, or a later one.
        Successor = 2 => "successor",
        /// It had not begun; its predecessor holds, or an earlier one.
        Predecessor = 3 => "predecessor",
    }
}

/// A provision as it is cited on one day.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Citation<'a> {
    asked: &'a ProvisionId,
    provision: &'a Provision,
    act: &'a Act,
    on: Day,
    through: CitedThrough,
}

impl<'a> Citation<'a> {
    pub(super) fn new(
        asked: &'a ProvisionId,
        provision: &'a Provision,
        act: &'a Act,
        on: Day,
        through: CitedThrough,
    ) -> Self {
        Self { asked, provision, act, on, through }
    }

    /// The provision that was asked for.
    pub fn asked(&self) -> &'a ProvisionId {
        self.asked
    }

    /// The provision that holds on the day.
    pub fn provision(&self) -> &'a Provision {
        self.provision
    }

    /// Its act.
    pub fn act(&self) -> &'a Act {
        self.act
    }

    /// The day of the question.
    pub fn on(&self) -> Day {
        self.on
    }

    /// How the provision was reached from the one that was asked for.
    pub fn through(&self) -> CitedThrough {
        self.through
    }

    /// The article and its act in one line: `art. 353, § 2, van het Strafwetboek (nieuw)`.
    ///
    /// The Dutch and the French wording follow the way in which these articles are cited in Belgium; the
    /// German and the English are translations of ours.
    pub fn label(&self, language: Language) -> String {
        let article = self.provision.article.get(language);
        // An article with a comma in it is closed by one, so that the act does not run into its last part.
        let comma = if article.contains(',') { "," } else { "" };
        format!("{article}{comma} {}", self.act.cited.get(language))
    }

    /// The citation as canonical JSON.
    ///
    /// Members: `provision`, `asked`, `on`, `through`, `article`, `subject` and `label` (by language),
    /// `from`, `until` where an end is known, `certainty` (`text` and `dates`), `note` where there is one, and
    /// `act` (`id`, `kind`, `title`, `own_titles`, `certainty`, and `numac`, `eli`, `published` where known).
    pub fn to_value(&self) -> Value<'a> {
        let Act { id, kind, title, own, cited: _, numac, eli, published, source: _, certainty } = self.act;
        let act = Object::new()
            .with("id", id.as_str())
            .with("kind", kind.as_str())
            .with("title", title.to_value())
            .with("own_titles", own.iter().map(|l| Value::from(l.as_str())).collect::<Value<'_>>())
            .with_some("numac", numac.as_deref())
            .with_some("eli", eli.as_deref())
            .with_some("published", *published)
            .with("certainty", certainty.as_str());
        let label = Language::ALL
            .iter()
            .fold(Object::new(), |label, language| label.with(language.as_str(), self.label(*language)));
        let provision = self.provision;
        let certainty = Object::new()
            .with("text", provision.text_certainty.as_str())
            .with("dates", provision.dates_certainty.as_str());
        Value::Object(
            Object::new()
                .with("asked", self.asked.as_str())
                .with("provision", provision.id.as_str())
                .with("on", self.on)
                .with("through", self.through.as_str())
                .with("article", provision.article.to_value())
                .with("subject", provision.subject.to_value())
                .with("label", label)
                .with("from", provision.period.from())
                .with_some("until", provision.period.until())
                .with("certainty", certainty)
                .with_some("note", provision.note.as_deref())
                .with("act", act),
        )
    }
}

//! The workflow profiles of casussen, and refusals.

use std::collections::BTreeMap;
use std::sync::Arc;

use livc_core::casus::{self, KernelRule, PossibleKind, ProfileUse, RefusalKind, SettingName, SettingWord};
use livc_core::event::CasusState;
use livc_core::id::Token;
use pyo3::prelude::*;

use crate::convert::{DayArgument, Record, Records, ValueArgument};
use crate::error::Raised;
use crate::locale::Locale;
use crate::record::{Word, enumerated, record, whole};
use crate::rule::RuleBook;

enumerated! {
    CasusState => "CasusState";
    KernelRule => "KernelRule";
    PossibleKind => "PossibleKind";
    ProfileUse => "ProfileUse";
    RefusalKind => "RefusalKind";
    SettingName => "SettingName";
    SettingWord => "SettingWord";
}

record! {
    /// A workflow profile: the states in use and the moves between them.
    Profile as "Profile" shows ["id", "version"] {
        /// Its name.
        id: String,
        /// Its version; a casus keeps the profile it began with.
        version: String,
        /// The country whose law it runs under.
        jurisdiction: String,
        /// What it is for: `record`, or `simulate` where no register follows it.
        purpose ["use"]: Word<ProfileUse>,
        /// The provisions it rests on, as far as livc knows them.
        basis: Vec<String>,
        /// The legal regime in words, by language.
        regime: Record,
        /// The states in use.
        states: Vec<Word<CasusState>>,
        /// The moves: `step`, `from`, `to` and `outcome`.
        moves: Vec<Record>,
        /// The settings: `name` and `value`, with `source` or `guess`.
        settings: Vec<Record>,
        /// The profile and version whose states and moves it took over.
        extends: Option<Record>,
    }
}

record! {
    /// A refusal: everything that is unmet, its article, what would satisfy it, and who could do it.
    ///
    /// A refusal is an answer and no error; nothing was changed.
    Refusal as "Refusal" shows ["kind", "step", "state"] {
        /// What kind of no it is.
        kind: Word<RefusalKind>,
        /// The step that was asked.
        step: String,
        /// The state of the casus, when it has one.
        state: Option<Word<CasusState>>,
        /// Everything that is unmet, each once: the `fact`, what it `is`, and the values it `needs`.
        unmet: Vec<Record>,
        /// The roles that could do it.
        who: Vec<String>,
        /// The states from which the step is possible, when the state is wrong.
        possible_from ["from"]: Option<Vec<Word<CasusState>>>,
        /// The steps that are possible from the state, when the state is wrong.
        possible: Option<Vec<String>>,
        /// What the rule book says, with its articles.
        answer: Option<Record>,
        /// The rules that would have permitted it, nearest first, with what is unmet of each.
        openings: Option<Vec<Record>>,
    }
}

/// Workflow profiles: which states a casus may have and which moves lead from one to another.
///
/// `Profiles()` holds those that livc ships; `Profiles(files)` adds TOML texts in the form of livc's own, by
/// their names.
///
/// >>> import livc
/// >>> livc.Profiles().get().id
/// 'be'
#[pyclass(frozen, module = "livc", name = "Profiles")]
pub(crate) struct Profiles(Arc<casus::Profiles>);

impl Profiles {
    /// The profiles of the core.
    pub(crate) fn shared(&self) -> Arc<casus::Profiles> {
        Arc::clone(&self.0)
    }

    fn find(&self, id: Option<&str>, version: Option<&str>) -> Result<&casus::Profile, livc_core::Error> {
        let id = id.map(str::parse).transpose()?;
        let version = version.map(Token::new).transpose()?;
        self.0.version(id.as_ref(), version.as_ref())
    }
}

#[pymethods]
impl Profiles {
    #[new]
    #[pyo3(signature = (files = None, /))]
    fn new(files: Option<BTreeMap<String, String>>) -> Result<Self, Raised> {
        let mut profiles = casus::Profiles::builtin()?;
        for (name, text) in files.unwrap_or_default() {
            profiles.add(casus::Profile::from_toml(&name, &text)?)?;
        }
        Ok(Self(Arc::new(profiles)))
    }

    /// The profile of this name; the one that a casus gets when it names none, where there is no name. The newest
    /// version where none is named.
    #[pyo3(signature = (id = None, version = None, /))]
    fn get(&self, id: Option<&str>, version: Option<&str>) -> Result<Profile, Raised> {
        Ok(Profile::of(self.find(id, version)?.to_value())?)
    }

    /// Every way in which the TOML text of a profile breaks the kernel of the law, each with its article and place;
    /// none for one that may be used.
    #[staticmethod]
    fn faults(file: &str, text: &str) -> Result<Records, Raised> {
        let faults = casus::Profile::faults(file, text)?;
        Ok(Records(faults.iter().map(casus::KernelFault::to_value).collect()))
    }

    /// A walk through a profile without any register, for comparison and simulation. It makes no legal claim.
    ///
    /// >>> import livc
    /// >>> walk = livc.Profiles().walk([{"step": "report"}, {"step": "own_check"}], "ca-four-filter")
    /// >>> walk["state"], walk["simulation"]
    /// ('own_check', True)
    #[pyo3(signature = (steps, id = None, version = None))]
    fn walk(&self, steps: ValueArgument, id: Option<&str>, version: Option<&str>) -> Result<Record, Raised> {
        let mut walk = self.find(id, version)?.walk();
        walk.take_all(&steps.0).map_err(|error| error.within("steps"))?;
        Ok(Record(whole(walk.to_value())?))
    }

    /// The moves of a profile without any casus, each with the needs that the rules of a day lay over it.
    #[pyo3(signature = (book, on, id = None, version = None))]
    fn table(
        &self,
        book: &RuleBook,
        on: DayArgument,
        id: Option<&str>,
        version: Option<&str>,
    ) -> Result<Record, Raised> {
        Ok(Record(whole(self.find(id, version)?.table(book.inner(), on.0)?)?))
    }

    /// A profile as a diagram in Mermaid, in the language of a locale.
    ///
    /// >>> import livc
    /// >>> livc.Profiles().diagram(livc.Locale("nl")).splitlines()[0]
    /// 'stateDiagram-v2'
    #[pyo3(signature = (locale, id = None, version = None))]
    fn diagram(&self, locale: &Locale, id: Option<&str>, version: Option<&str>) -> Result<String, Raised> {
        Ok(self.find(id, version)?.diagram(|message| locale.inner().render(message))?)
    }

    /// All profiles as plain data.
    fn to_list(&self) -> Records {
        Records(self.0.iter().map(casus::Profile::to_value).collect())
    }

    fn __len__(&self) -> usize {
        self.0.iter().len()
    }

    fn __contains__(&self, id: &str) -> bool {
        self.0.iter().any(|profile| profile.id.as_str() == id)
    }

    fn __repr__(&self) -> String {
        format!("Profiles({} profiles)", self.0.iter().len())
    }
}

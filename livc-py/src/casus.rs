//! The workflow profiles of casussen, and refusals.

use std::collections::BTreeMap;
use std::sync::Arc;

use livc_core::casus::{self, RefusalKind};
use livc_core::event::CasusState;
use pyo3::prelude::*;

use crate::convert::{Record, Records};
use crate::error::Raised;
use crate::record::{Word, enumerated, record};

enumerated! {
    CasusState => "CasusState";
    RefusalKind => "RefusalKind";
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
        /// The provisions it rests on.
        basis: Vec<String>,
        /// The states in use.
        states: Vec<Word<CasusState>>,
        /// The moves: `step`, `from`, `to` and `outcome`.
        moves: Vec<Record>,
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

    /// The profile of this name; the one that a casus gets when it names none, where there is no name.
    #[pyo3(signature = (id = None, /))]
    fn get(&self, id: Option<&str>) -> Result<Profile, Raised> {
        let id = id.map(str::parse).transpose()?;
        Ok(Profile::of(self.0.get(id.as_ref())?.to_value())?)
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

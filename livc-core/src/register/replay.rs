use super::index::Index;
use super::state::Register;
use crate::error::Result;
use crate::event::Recorded;
use crate::journal::Entry;

/// A replay of a whole journal: the indexes of the register are built once, at its end.
///
/// [`Register::read`] and [`Register::replay`] are made of it. A host that reads its entries itself, from a table or
/// piece by piece, gives them to [`Replay::apply`].
///
/// ```
/// use livc_core::journal::Entry;
/// use livc_core::register::{Register, Replay};
/// # let line = br#"{"at":"2026-08-31T07:00:00.000Z","facts":[{"cell":"cell-07","controller":"municipality","journal":"j-0001","k":"journal_opened","on":"2026-08-31"}],"hash":"49905f5fc220fafd93d2c0c5ff6066fc04b03646919afdaa6d0e8c6d0ff90ff6","n":0,"salt":"000102030405060708090a0b0c0d0e0f","v":1}"#;
/// let mut replay = Replay::new();
/// replay.apply(&Entry::parse(line)?)?;
/// assert_eq!(replay.finish(), Register::replay([&line[..]])?);
/// # Ok::<(), livc_core::Error>(())
/// ```
#[derive(Clone, Debug, Default)]
pub struct Replay(Register);

impl Replay {
    /// A replay before the first entry.
    #[must_use]
    pub const fn new() -> Self {
        Self(Register::new())
    }

    /// Folds the next entry in, as [`Register::apply`] does.
    ///
    /// # Errors
    /// As [`Register::apply`]. Nothing is then changed.
    pub fn apply(&mut self, entry: &Entry<'_>) -> Result<()> {
        self.0.take(entry, false)
    }

    /// Folds the next line in, without its line feed.
    pub(super) fn line(&mut self, line: &[u8]) -> Result<()> {
        self.0.take_line(line, false)
    }

    /// Folds one fact in that was read and verified elsewhere; the head stays where it is.
    ///
    /// # Errors
    /// [`crate::ErrorKind::NotOpened`].
    pub fn fold(&mut self, recorded: &Recorded) -> Result<()> {
        self.0.change(recorded, false)
    }

    /// The register.
    #[must_use]
    pub fn finish(self) -> Register {
        let mut register = self.0;
        register.casussen.shrink();
        register.entries.shrink();
        register.index = Index::of(register.casussen.values());
        register
    }
}

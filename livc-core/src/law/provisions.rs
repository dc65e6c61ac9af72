use super::citation::{Citation, CitedThrough};
use super::id::ProvisionId;
use super::model::{Act, Provision};
use super::{read, shipped};
use crate::canonical::{Object, Value};
use crate::error::{Error, ErrorKind, Result};
use crate::source::Mark;
use crate::time::{Day, Period};

/// The provisions that may be cited, with their acts.
///
/// What was loaded is consistent: identifiers occur once, every provision belongs to an act, and every
/// succession is a line without gap, overlap or cycle.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Provisions {
    // Both sorted by identifier; `links` and `act_of` stand beside `list`.
    acts: Vec<Act>,
    list: Vec<Provision>,
    act_of: Vec<usize>,
    links: Vec<Link>,
}

/// The neighbours of a provision in its line of succession.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
struct Link {
    before: Option<usize>,
    after: Option<usize>,
}

/// A step along a line of succession.
type Step = fn(Link) -> Option<usize>;
const AFTER: Step = |link| link.after;
const BEFORE: Step = |link| link.before;

/// Where a draft was read, for the fault that is found when all drafts are put together.
#[derive(Clone, Debug)]
pub(super) enum Spot {
    /// In a file that somebody wrote.
    Authored(Mark),
    /// In a shipped text: the place of the act and of the provision in it.
    Shipped(usize, usize),
    /// In a set that was already loaded.
    Loaded,
}

impl Spot {
    fn fault(&self, error: Error) -> Error {
        match self {
            Self::Authored(mark) => mark.fault(error),
            Self::Shipped(act, provision) => error.within(&format!("acts[{act}].provisions[{provision}]")),
            Self::Loaded => error,
        }
    }
}

/// What a reader has read: acts and provisions in any order.
#[derive(Debug, Default)]
pub(super) struct Draft {
    pub(super) acts: Vec<(Act, Spot)>,
    pub(super) provisions: Vec<(Provision, Spot)>,
}

impl Provisions {
    /// The provisions that livc ships.
    ///
    /// # Errors
    /// None for the text that ships, which is held by a test; the type says what reading may answer.
    pub fn builtin() -> Result<Self> {
        Self::assemble(shipped::read(include_str!("../../data/shipped/law.json"))?)
    }

    /// Reads files of the form that livc's own have: one act a file, each given by its name and its text.
    ///
    /// # Errors
    /// With file, line, column, field and what was expected: [`ErrorKind::InvalidToml`],
    /// [`ErrorKind::UnknownKey`], [`ErrorKind::MissingKey`], [`ErrorKind::WrongType`],
    /// [`ErrorKind::UnknownValue`], [`ErrorKind::MissingText`], [`ErrorKind::Duplicate`],
    /// [`ErrorKind::EmptyPeriod`], [`ErrorKind::UnknownProvision`] for a successor that does not exist, and
    /// [`ErrorKind::BrokenSuccession`].
    pub fn from_toml(files: &[(&str, &str)]) -> Result<Self> {
        Self::assemble(read::files(files)?)
    }

    /// These provisions and those of more files: for a host that cites acts which livc does not know.
    ///
    /// # Errors
    /// As [`Provisions::from_toml`]; an act or a provision that is already there is a
    /// [`ErrorKind::Duplicate`].
    pub fn extended(&self, files: &[(&str, &str)]) -> Result<Self> {
        let mut draft = read::files(files)?;
        draft.acts.splice(0..0, self.acts.iter().cloned().map(|act| (act, Spot::Loaded)));
        draft.provisions.splice(0..0, self.list.iter().cloned().map(|one| (one, Spot::Loaded)));
        Self::assemble(draft)
    }

    pub(super) fn assemble(mut draft: Draft) -> Result<Self> {
        draft.acts.sort_by(|(a, _), (b, _)| a.id.cmp(&b.id));
        draft.provisions.sort_by(|(a, _), (b, _)| a.id.cmp(&b.id));
        let twice = || Error::new(ErrorKind::Duplicate, "the same identifier twice").at_field("id");
        // The sort is stable: of two equals the second is the one that was read later.
        if let Some(spot) = repeated(&draft.acts, |a, b| a.id == b.id) {
            return Err(spot.fault(twice()));
        }
        if let Some(spot) = repeated(&draft.provisions, |a, b| a.id == b.id) {
            return Err(spot.fault(twice()));
        }
        let acts: Vec<Act> = draft.acts.into_iter().map(|(act, _)| act).collect();
        let (provisions, spots): (Vec<Provision>, Vec<Spot>) = draft.provisions.into_iter().unzip();
        let mut act_of = Vec::with_capacity(provisions.len());
        for (provision, spot) in provisions.iter().zip(&spots) {
            let at = acts.binary_search_by(|act| act.id.as_str().cmp(provision.id.act()));
            let other = |_| Error::new(ErrorKind::Contradiction, "a provision of another act").at_field("id");
            act_of.push(at.map_err(|at| spot.fault(other(at)))?);
        }
        let links = link(&provisions, &spots)?;
        Ok(Self { acts, list: provisions, act_of, links })
    }

    /// All acts, in order of their identifiers.
    pub fn acts(&self) -> &[Act] {
        &self.acts
    }

    /// All provisions, in order of their identifiers.
    pub fn provisions(&self) -> &[Provision] {
        &self.list
    }

    /// The act with this identifier.
    pub fn act(&self, id: &super::ActId) -> Option<&Act> {
        let at = self.acts.binary_search_by(|act| act.id.cmp(id)).ok()?;
        self.acts.get(at)
    }

    /// The provision with this identifier, whatever the day.
    pub fn get(&self, id: &ProvisionId) -> Option<&Provision> {
        self.list.get(self.index(id)?)
    }

    fn index(&self, id: &ProvisionId) -> Option<usize> {
        self.list.binary_search_by(|provision| provision.id.cmp(id)).ok()
    }

    fn need(&self, id: &ProvisionId) -> Result<usize> {
        self.index(id).ok_or_else(|| {
            Error::new(ErrorKind::UnknownProvision, "no provision with this identifier").at_field("provision")
        })
    }

    /// The provision that holds on a day: the one that is named, or the one that came after or before it.
    ///
    /// # Errors
    /// [`ErrorKind::UnknownProvision`]; [`ErrorKind::NotInForce`] with the periods of the whole line of
    /// succession when the day lies outside them all.
    pub fn cite(&self, id: &ProvisionId, on: Day) -> Result<Citation<'_>> {
        let start = self.need(id)?;
        let in_force = |at: usize| self.list.get(at).is_some_and(|one| one.period.contains(on));
        let found = if in_force(start) {
            Some((start, CitedThrough::Itself))
        } else {
            [(CitedThrough::Successor, AFTER), (CitedThrough::Predecessor, BEFORE)].into_iter().find_map(
                |(through, step)| self.line(start, step).find(|at| in_force(*at)).map(|at| (at, through)),
            )
        };
        let answer = found.and_then(|(at, through)| {
            let act = self.acts.get(*self.act_of.get(at)?)?;
            let asked = &self.list.get(start)?.id;
            Some(Citation::new(asked, self.list.get(at)?, act, on, through))
        });
        answer.ok_or_else(|| {
            let periods = self.chain_from(start).into_iter().map(|(id, period)| match period.until() {
                Some(until) => format!("{id} from {} until {until}", period.from()),
                None => format!("{id} from {}", period.from()),
            });
            Error::new(ErrorKind::NotInForce, "not in force on this day, nor a predecessor or successor")
                .at_field("on")
                .expecting(periods)
        })
    }

    /// The line of succession to which a provision belongs, oldest first, each with its period.
    ///
    /// # Errors
    /// [`ErrorKind::UnknownProvision`].
    pub fn chain(&self, id: &ProvisionId) -> Result<Vec<(&ProvisionId, Period)>> {
        Ok(self.chain_from(self.need(id)?))
    }

    /// The line of succession as a list of `provision`, `from` and, where an end is known, `until`.
    ///
    /// # Errors
    /// [`ErrorKind::UnknownProvision`].
    pub fn chain_to_value(&self, id: &ProvisionId) -> Result<Value<'_>> {
        let member = |(id, period): (&ProvisionId, Period)| {
            Value::Object(
                Object::new()
                    .with("provision", id.to_string())
                    .with("from", period.from())
                    .with_some("until", period.until()),
            )
        };
        Ok(self.chain(id)?.into_iter().map(member).collect())
    }

    /// Whether a provision, with those before and after it, holds on every day of a period.
    ///
    /// # Errors
    /// [`ErrorKind::UnknownProvision`].
    pub fn covers(&self, id: &ProvisionId, period: Period) -> Result<bool> {
        let chain = self.chain(id)?;
        // A line has no gap: its first day and its last say it all.
        let (Some((_, first)), Some((_, last))) = (chain.first(), chain.last()) else { return Ok(false) };
        Ok(Period::new(first.from(), last.until())?.covers(period))
    }

    fn chain_from(&self, start: usize) -> Vec<(&ProvisionId, Period)> {
        let first = self.line(start, BEFORE).last().unwrap_or(start);
        core::iter::once(first)
            .chain(self.line(first, AFTER))
            .filter_map(|at| self.list.get(at))
            .map(|one| (&one.id, one.period))
            .collect()
    }

    /// The neighbours from a provision in one direction, without itself. Loading has refused cycles.
    fn line(&self, start: usize, step: Step) -> impl Iterator<Item = usize> + '_ {
        let next = move |at: &usize| self.links.get(*at).copied().and_then(step);
        core::iter::successors(next(&start), next)
    }
}

fn repeated<T>(sorted: &[(T, Spot)], same: impl Fn(&T, &T) -> bool) -> Option<&Spot> {
    sorted.windows(2).find_map(|pair| match pair {
        [(a, _), (b, spot)] if same(a, b) => Some(spot),
        _ => None,
    })
}

/// Joins every provision with its successor.
///
/// The successor starts on the day on which the other ends. Since a period is never empty, days only grow
/// along a line, and a cycle cannot pass this check.
fn link(provisions: &[Provision], spots: &[Spot]) -> Result<Vec<Link>> {
    let mut links = vec![Link::default(); provisions.len()];
    for (at, (provision, spot)) in provisions.iter().zip(spots).enumerate() {
        let Some(successor) = &provision.successor else { continue };
        let broken = |message: &'static str| {
            spot.fault(Error::new(ErrorKind::BrokenSuccession, message).at_field("successor"))
        };
        let after = provisions.binary_search_by(|one| one.id.cmp(successor)).map_err(|_| {
            let message = "no provision with the identifier of the successor";
            spot.fault(Error::new(ErrorKind::UnknownProvision, message).at_field("successor"))
        })?;
        let next = provisions.get(after).map(|one| one.period);
        let Some((until, from)) = provision.period.until().zip(next.map(Period::from)) else {
            return Err(broken("a provision with a successor has a last day"));
        };
        let joined =
            |message: &'static str| Err(broken(message).expecting([format!("{successor} from {until}")]));
        match from.cmp(&until) {
            core::cmp::Ordering::Greater => return joined("a gap before the successor begins"),
            core::cmp::Ordering::Less => return joined("the successor begins before this provision ends"),
            core::cmp::Ordering::Equal => {}
        }
        if let Some(mine) = links.get_mut(at) {
            mine.after = Some(after);
        }
        if let Some(theirs) = links.get_mut(after) {
            if theirs.before.is_some() {
                // Asked for the successor on an earlier day, livc could not say which of the two is meant.
                return Err(broken("another provision already has this successor"));
            }
            theirs.before = Some(at);
        }
    }
    Ok(links)
}

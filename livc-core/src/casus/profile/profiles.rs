use super::model::Profile;
use crate::canonical::Value;
use crate::error::{Error, ErrorKind, Result};
use crate::id::{ProfileId, Token};

/// The most profiles that a host works with at once, each version counted.
pub const MAX_PROFILES: usize = 256;

pub(super) mod shipped {
    const BE: &str = include_str!("../../../data/profiles/be.toml");

    /// Those that others may extend: every version that was ever shipped.
    pub(in super::super) const BASES: &[&str] = &[BE];

    /// All of them, by the name of the file; the one that a casus gets when it names none first.
    pub(super) const ALL: &[(&str, &str)] = &[
        ("be.toml", BE),
        ("be-minimal.toml", include_str!("../../../data/profiles/be-minimal.toml")),
        ("be-small.toml", include_str!("../../../data/profiles/be-small.toml")),
        ("be-ghent.toml", include_str!("../../../data/profiles/be-ghent.toml")),
        ("be-ninove.toml", include_str!("../../../data/profiles/be-ninove.toml")),
        ("be-458ter.toml", include_str!("../../../data/profiles/be-458ter.toml")),
        ("nl-zvh.toml", include_str!("../../../data/profiles/nl-zvh.toml")),
        ("uk-channel.toml", include_str!("../../../data/profiles/uk-channel.toml")),
        ("ca-four-filter.toml", include_str!("../../../data/profiles/ca-four-filter.toml")),
    ];
}

/// The profiles that a host works with, several versions of one among them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Profiles(Vec<Profile>);

impl Profiles {
    /// The profiles that livc ships.
    ///
    /// # Errors
    /// [`ErrorKind::Internal`] if a shipped profile were damaged.
    pub fn builtin() -> Result<Self> {
        let read = |(file, text): &(&str, &str)| Profile::from_toml(file, text);
        shipped::ALL.iter().map(read).collect::<Result<_>>().map(Self)
    }

    /// Adds a profile, or another version of one. What is added last is the newest version of its name.
    ///
    /// # Errors
    /// [`ErrorKind::Duplicate`] for a name and version that are taken; [`ErrorKind::TooMany`].
    pub fn add(&mut self, profile: Profile) -> Result<()> {
        if self.0.iter().any(|known| known.id == profile.id && known.version == profile.version) {
            let error = Error::new(ErrorKind::Duplicate, "a profile of this name and version exists");
            return Err(error.at_field("profile.version"));
        }
        if self.0.len() >= MAX_PROFILES {
            return Err(Error::new(ErrorKind::TooMany, "a host works with at most 256 profiles"));
        }
        self.0.push(profile);
        Ok(())
    }

    /// The profiles, the one that a casus gets when it names none first.
    pub fn iter(&self) -> impl ExactSizeIterator<Item = &Profile> + DoubleEndedIterator {
        self.0.iter()
    }

    /// As canonical JSON.
    pub fn to_value(&self) -> Value<'static> {
        self.iter().map(Profile::to_value).collect()
    }

    /// The newest version of the profile of this name; of the first, which is `be`, when a casus names none.
    ///
    /// # Errors
    /// [`ErrorKind::UnknownProfile`] with the known names.
    pub fn get(&self, id: Option<&ProfileId>) -> Result<&Profile> {
        self.version(id, None)
    }

    /// A version of the profile of this name: the newest where none is named.
    ///
    /// # Errors
    /// [`ErrorKind::UnknownProfile`] with the known names, or with the known versions of the name.
    pub fn version(&self, id: Option<&ProfileId>, version: Option<&Token>) -> Result<&Profile> {
        let id = id.or_else(|| self.0.first().map(|first| &first.id));
        let mut named = self.0.iter().filter(|profile| Some(&profile.id) == id).peekable();
        if named.peek().is_none() {
            return Err(Error::new(ErrorKind::UnknownProfile, "no profile of this name")
                .at_field("profile")
                .expecting(self.names()));
        }
        let versions: Vec<&str> = named.clone().map(|profile| profile.version.as_str()).collect();
        let found = match version {
            Some(version) => named.find(|profile| profile.version == *version),
            None => named.last(),
        };
        found.ok_or_else(|| {
            Error::new(ErrorKind::UnknownProfile, "no such version of this profile")
                .at_field("version")
                .expecting(versions)
        })
    }

    fn names(&self) -> Vec<&str> {
        let mut names: Vec<&str> = Vec::new();
        for profile in &self.0 {
            if !names.contains(&profile.id.as_str()) {
                names.push(profile.id.as_str());
            }
        }
        names
    }
}

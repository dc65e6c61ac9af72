//! A casus that goes to the cell of another municipality: what joins the two sides is a token that neither keeps.
//!
//! The sender makes it from 32 random bytes: `t-` and their [`Seed::identifier`] for `transfer`. It goes to the receiver
//! with what may go along, and stands in neither journal.

use crate::error::{Error, ErrorKind, Result};
use crate::id::Token;
use crate::journal::Seed;

/// How many letters of a token are random.
const LETTERS: usize = 24;

/// What the receiver keeps of a token: a digest. Whoever has the token can tell that it is the same; the register of the
/// sender, which keeps nothing of it, cannot be searched by it.
///
/// # Errors
/// [`ErrorKind::InvalidReference`] for what is no token of a hand-over.
pub(super) fn received(token: &Token) -> Result<Token> {
    let letters = token
        .as_str()
        .strip_prefix("t-")
        .filter(|letters| letters.len() == LETTERS && letters.bytes().all(|byte| byte.is_ascii_lowercase()));
    let Some(letters) = letters else {
        let error = Error::new(ErrorKind::InvalidReference, "not the token of a hand-over by another cell");
        return Err(error.at_field("transfer"));
    };
    let mut bytes = [0; 32];
    for (to, from) in bytes.iter_mut().zip(letters.bytes()) {
        *to = from;
    }
    Token::new(&format!("r-{}", Seed::new(bytes).identifier("transfer-received")))
}

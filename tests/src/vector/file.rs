use std::path::Path;

use livc_core::canonical::{Object, Value};
use livc_core::{Error, ErrorKind};

use crate::workspace;

/// A question with its answer.
#[derive(Clone, Debug)]
pub struct Vector {
    /// The file below the folder of vectors, and the place in it when it holds several: `law/cite.json#2`.
    pub name: String,
    /// What it shows, in a sentence.
    pub description: String,
    /// What is asked, and so which members `given` and `when` have.
    pub kind: String,
    /// The provisions it rests on.
    pub law: Vec<String>,
    /// What there is before the question.
    pub given: Value<'static>,
    /// The question.
    pub when: Value<'static>,
    /// What the answer must contain.
    pub then: Value<'static>,
}

/// The vectors of a folder and the folders in it, in the order of their names.
///
/// # Errors
/// The first file that cannot be read or is not a vector; [`ErrorKind::Empty`] when there are none.
pub fn read(folder: &Path) -> Result<Vec<Vector>, Error> {
    let mut vectors = Vec::new();
    for path in workspace::files(folder, "json") {
        let name = path.strip_prefix(folder).unwrap_or(&path).display().to_string();
        let text = std::fs::read_to_string(&path)
            .map_err(|_| Error::new(ErrorKind::InvalidUtf8, "cannot be read").in_file(&name))?;
        vectors.extend(of_file(&name, &text).map_err(|error| error.in_file(&name))?);
    }
    if vectors.is_empty() {
        let name = folder.display().to_string();
        return Err(Error::new(ErrorKind::Empty, "no vectors in this folder").in_file(&name));
    }
    Ok(vectors)
}

fn of_file(name: &str, text: &str) -> Result<Vec<Vector>, Error> {
    match Value::parse(text)?.into_owned() {
        Value::List(list) => (1..)
            .zip(&list)
            .map(|(at, vector)| {
                of_value(&format!("{name}#{at}"), vector).map_err(|error| error.within(&format!("[{at}]")))
            })
            .collect(),
        vector => Ok(vec![of_value(name, &vector)?]),
    }
}

fn of_value(name: &str, vector: &Value<'static>) -> Result<Vector, Error> {
    let members = vector.as_object()?;
    members.only(&["description", "kind", "law", "given", "when", "then"])?;
    let law = match members.get("law") {
        Some(list) => list
            .as_list()
            .and_then(|list| list.iter().map(|id| id.as_text().map(str::to_owned)).collect())
            .map_err(|error| error.within("law"))?,
        None => Vec::new(),
    };
    let given = members.get("given").cloned().unwrap_or_else(|| Value::Object(Object::new()));
    given.as_object().map_err(|error| error.at_field("given"))?;
    members.need("when")?.as_object().map_err(|error| error.at_field("when"))?;
    Ok(Vector {
        name: name.to_owned(),
        description: members.text("description")?.to_owned(),
        kind: members.text("kind")?.to_owned(),
        law,
        given,
        when: members.need("when")?.clone(),
        then: members.need("then")?.clone(),
    })
}

//! Every vector, through the core. `make vectors` asks the same of C and Python and compares the bytes.

use livc_tests::{vector, workspace};

#[test]
fn every_vector_holds() {
    let folder = workspace::root().join("tests/vectors");
    let vectors = vector::read(&folder).unwrap();
    let mut faults = Vec::new();
    for vector in &vectors {
        let answer = vector::answer(&vector.kind, &vector.given, &vector.when);
        if let Some(difference) = vector::difference(&vector.then, &answer) {
            faults.push(format!("{}: {difference}\n     {}", vector.name, vector.description));
        }
    }
    assert!(faults.is_empty(), "{} of {} failed\n{}", faults.len(), vectors.len(), faults.join("\n"));
}

#[test]
fn vectors_stand_in_the_folder_of_their_concept() {
    for file in workspace::files(&workspace::root().join("tests/vectors"), "json") {
        let relative = file.strip_prefix(workspace::root().join("tests/vectors")).unwrap();
        assert_eq!(
            relative.components().count(),
            2,
            "{}: tests/vectors/<concept>/<file>.json",
            file.display()
        );
    }
}

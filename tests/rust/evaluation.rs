//! What the page of the evaluation shows is what livc does.

use livc_core::code::Code as _;
use livc_core::evaluation::{FigureOperation, FigureState, truth_table};
use livc_tests::{bless, workspace};

const START: &str = "<!-- truth table -->\n";
const END: &str = "<!-- end of the truth table -->";

/// The truth table as Markdown, one table an operation.
fn page(rows: &[(FigureOperation, FigureState, FigureState, FigureState)]) -> String {
    let words = |states: &[FigureState]| {
        let words: Vec<String> = states.iter().map(ToString::to_string).collect();
        words.join(" | ")
    };
    let mut lines = Vec::new();
    for operation in FigureOperation::ALL {
        let of = |first: FigureState| -> Vec<FigureState> {
            let row = rows.iter().filter(|(op, a, _, _)| op == operation && *a == first);
            row.map(|(_, _, _, outcome)| *outcome).collect()
        };
        if of(FigureState::Value).is_empty() {
            continue;
        }
        lines.push(format!("\n**{operation}**\n\n| | {} |", words(FigureState::ALL)));
        lines.push(format!("|---{}|", "|---".repeat(FigureState::ALL.len())));
        lines.extend(FigureState::ALL.iter().map(|first| format!("| {first} | {} |", words(&of(*first)))));
    }
    lines.join("\n") + "\n\n"
}

#[test]
fn the_truth_table_of_the_page_is_the_one_that_is_computed() {
    let path = workspace::root().join("livc-core/docs/evaluation.md");
    let text = std::fs::read_to_string(&path).unwrap();
    let (before, rest) = text.split_once(START).unwrap();
    let (_, after) = rest.split_once(END).unwrap();
    bless::compare(&path, &format!("{before}{START}{}{END}{after}", page(&truth_table().unwrap())));
}

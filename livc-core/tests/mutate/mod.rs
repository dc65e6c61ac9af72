//! A mutator of texts: the same seed makes the same faults everywhere.
#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::string_slice,
    reason = "a test fails by panicking"
)]

pub(crate) struct Mutator(u64);

/// What stands in data files and in nothing else, put where it does not belong.
const PIECES: [&str; 24] = [
    "\"",
    "'",
    "\"\"\"",
    "[",
    "]",
    "[[rule]]\n",
    "[rule.when]\n",
    "{",
    "}",
    "=",
    ",",
    "\n",
    "#",
    "\\u0000",
    "\u{202e}",
    "\u{feff}",
    "9999999999999999999999",
    "-1",
    "2026-02-30",
    "1.5",
    "null",
    "true",
    "\0",
    "\r",
];

impl Mutator {
    pub(crate) fn new(seed: u64) -> Self {
        Self(seed)
    }

    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        z ^ (z >> 31)
    }

    fn below(&mut self, bound: usize) -> usize {
        usize::try_from(self.next() % bound.max(1) as u64).unwrap()
    }

    fn place(&mut self, text: &str) -> usize {
        let mut at = self.below(text.len() + 1);
        while !text.is_char_boundary(at) {
            at -= 1;
        }
        at
    }

    /// The text with one to three faults.
    pub(crate) fn mutate(&mut self, text: &str) -> String {
        let mut text = text.to_owned();
        for _ in 0..=self.below(3) {
            let (from, to) = (self.place(&text), self.place(&text));
            let (from, to) = (from.min(to), from.max(to));
            match self.below(7) {
                0 => text.truncate(from),
                1 => text.insert_str(from, PIECES[self.below(PIECES.len())]),
                2 => {
                    // A short piece goes.
                    let mut end = (from + self.below(12)).min(text.len());
                    while !text.is_char_boundary(end) {
                        end += 1;
                    }
                    text.replace_range(from..end, "");
                }
                3 => {
                    let end = to.min(from + 400);
                    if text.is_char_boundary(end) {
                        let copy = text[from..end].to_owned();
                        text.insert_str(to, &copy);
                    }
                }
                4 => {
                    let lines: Vec<&str> = text.lines().collect();
                    let gone = self.below(lines.len());
                    let kept = lines.iter().enumerate().filter(|(at, _)| *at != gone);
                    text = kept.map(|(_, line)| *line).collect::<Vec<_>>().join("\n");
                }
                5 => {
                    let mut lines: Vec<&str> = text.lines().collect();
                    if !lines.is_empty() {
                        let (a, b) = (self.below(lines.len()), self.below(lines.len()));
                        lines.swap(a, b);
                        text = lines.join("\n");
                    }
                }
                _ => {
                    let letter = char::from_u32(u32::try_from(self.below(0x2ff)).unwrap()).unwrap_or('?');
                    text.insert(from, letter);
                }
            }
        }
        text
    }
}

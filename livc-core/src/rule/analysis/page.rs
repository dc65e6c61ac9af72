//! A page for people: headings, paragraphs, lists and tables, as Markdown, as HTML and as plain text.

use core::fmt::Write as _;

use crate::code::{Code as _, Language};
use crate::code_enum;

code_enum! {
    /// The form in which a page is written.
    pub enum PageForm: u8, "page_form" {
        /// Markdown: readable as it stands.
        Markdown = 1 => "markdown",
        /// HTML in one file, for screens, screen readers and paper.
        Html = 2 => "html",
    }
}

/// A part of a page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Block {
    /// A heading below that of the page.
    Heading(String),
    /// A paragraph.
    Text(String),
    /// A list of items.
    List(Vec<String>),
    /// A table; the first cell of a row is its heading.
    Table {
        /// What the table shows.
        caption: String,
        /// The headings of the columns.
        head: Vec<String>,
        /// The rows; a cell is a list of lines.
        rows: Vec<Vec<Vec<String>>>,
    },
}

/// A page in one language, to read on paper.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Page {
    /// The language that its texts are in.
    pub language: Language,
    /// Its title.
    pub title: String,
    /// What follows.
    pub blocks: Vec<Block>,
}

/// Colours of paper and ink, wide margins, rows that are not cut in two.
const STYLE: &str = "body{font:11pt/1.45 Georgia,serif;max-width:60em;margin:2em auto;padding:0 1em;color:#111;\
background:#fff}h1{font-size:1.5em}h2{font-size:1.15em;margin-top:1.6em}table{border-collapse:collapse;width:100%}\
caption{text-align:left;font-style:italic;padding:.3em 0}th,td{border:1px solid #666;padding:.35em .5em;\
text-align:left;vertical-align:top}thead th{background:#eee}ul{margin:0;padding-left:1.1em}\
@page{size:A4;margin:18mm}@media print{body{margin:0;max-width:none}tr{break-inside:avoid}thead{display:table-header-group}}";

impl Page {
    /// In a form.
    pub fn to_form(&self, form: PageForm) -> String {
        match form {
            PageForm::Markdown => self.to_markdown(),
            PageForm::Html => self.to_html(),
        }
    }

    /// As Markdown.
    pub fn to_markdown(&self) -> String {
        let mut text = format!("# {}\n", inline(&self.title));
        for block in &self.blocks {
            text.push('\n');
            match block {
                Block::Heading(heading) => {
                    let _ = writeln!(text, "## {}", inline(heading));
                }
                Block::Text(paragraph) => {
                    let _ = writeln!(text, "{}", inline(paragraph));
                }
                Block::List(items) => {
                    for item in items {
                        let _ = writeln!(text, "- {}", inline(item));
                    }
                }
                Block::Table { caption, head, rows } => {
                    let cells = |cells: &[String]| format!("| {} |", cells.join(" | "));
                    let head: Vec<String> = head.iter().map(|cell| inline(cell)).collect();
                    let rule: Vec<String> = head.iter().map(|_| "---".to_owned()).collect();
                    let _ = writeln!(text, "*{}*\n\n{}\n{}", inline(caption), cells(&head), cells(&rule));
                    for row in rows {
                        let row: Vec<String> = row.iter().map(|cell| in_cell(cell)).collect();
                        let _ = writeln!(text, "{}", cells(&row));
                    }
                }
            }
        }
        text
    }

    /// As HTML of one file, without scripts, for a screen, a screen reader and paper.
    pub fn to_html(&self) -> String {
        let title = escaped(&self.title);
        let mut text = format!(
            "<!DOCTYPE html>\n<html lang=\"{}\">\n<head>\n<meta charset=\"utf-8\">\n\
             <meta name=\"viewport\" content=\"width=device-width\">\n<title>{title}</title>\n\
             <style>{STYLE}</style>\n</head>\n<body>\n<main>\n<h1>{title}</h1>\n",
            self.language.as_str()
        );
        for block in &self.blocks {
            match block {
                Block::Heading(heading) => {
                    let _ = writeln!(text, "<h2>{}</h2>", escaped(heading));
                }
                Block::Text(paragraph) => {
                    let _ = writeln!(text, "<p>{}</p>", escaped(paragraph));
                }
                Block::List(items) => {
                    let _ = writeln!(text, "{}", list(items));
                }
                Block::Table { caption, head, rows } => {
                    let _ = writeln!(text, "<table>\n<caption>{}</caption>\n<thead>\n<tr>", escaped(caption));
                    for cell in head {
                        let _ = writeln!(text, "<th scope=\"col\">{}</th>", escaped(cell));
                    }
                    text.push_str("</tr>\n</thead>\n<tbody>\n");
                    for row in rows {
                        text.push_str("<tr>\n");
                        for (at, cell) in row.iter().enumerate() {
                            let inner = if cell.len() > 1 {
                                list(cell)
                            } else {
                                cell.first().map(|line| escaped(line)).unwrap_or_default()
                            };
                            let _ = if at == 0 {
                                writeln!(text, "<th scope=\"row\">{inner}</th>")
                            } else {
                                writeln!(text, "<td>{inner}</td>")
                            };
                        }
                        text.push_str("</tr>\n");
                    }
                    text.push_str("</tbody>\n</table>\n");
                }
            }
        }
        text.push_str("</main>\n</body>\n</html>\n");
        text
    }
}

fn list(items: &[String]) -> String {
    let items: Vec<String> = items.iter().map(|item| escaped(item)).collect();
    format!("<ul><li>{}</li></ul>", items.join("</li><li>"))
}

fn escaped(text: &str) -> String {
    let mut safe = String::with_capacity(text.len());
    for one in text.chars() {
        match one {
            '&' => safe.push_str("&amp;"),
            '<' => safe.push_str("&lt;"),
            '>' => safe.push_str("&gt;"),
            '"' => safe.push_str("&quot;"),
            other => safe.push(other),
        }
    }
    safe
}

/// Text that Markdown reads as text.
fn inline(text: &str) -> String {
    let mut safe = String::with_capacity(text.len());
    for one in text.chars() {
        match one {
            '|' | '*' | '_' | '`' | '[' | ']' | '\\' | '#' => safe.extend(['\\', one]),
            '<' => safe.push_str("&lt;"),
            '\n' => safe.push(' '),
            other => safe.push(other),
        }
    }
    safe
}

fn in_cell(lines: &[String]) -> String {
    lines.iter().map(|line| inline(line)).collect::<Vec<_>>().join("<br>")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_text_holds_is_never_read_as_form() {
        let bad = "a <b> | *c* & \"d\"".to_owned();
        let page = Page {
            language: Language::Fr,
            title: bad.clone(),
            blocks: vec![
                Block::Text(bad.clone()),
                Block::List(vec![bad.clone()]),
                Block::Table {
                    caption: bad.clone(),
                    head: vec![bad.clone()],
                    rows: vec![vec![vec![bad.clone(), bad]]],
                },
            ],
        };
        let (html, markdown) = (page.to_html(), page.to_markdown());
        assert!(!html.contains("<b>") && !markdown.contains("<b>") && !markdown.contains(" *c"));
        assert!(html.starts_with("<!DOCTYPE html>\n<html lang=\"fr\">"));
        assert_eq!(markdown.lines().last().unwrap().matches(" | ").count(), 0);
    }
}

//! Variables that a user's templates name and nobody sets. Printing one stops the page with a message of its own; in a
//! condition it is taken for false, and nothing would be said.

use super::own::{Own, OwnFile};
use super::rules::UNKNOWN_VARIABLE;
use crate::diag::Sink;
use crate::load::closest;
use crate::source::{Sources, Span};
use tera::Tera;

/// Variables that built-in templates set for those they include, and the engine's own.
const SET_BY_TEMPLATES: &[&str] = &["section", "blocks", "block", "loop"];

/// Reports unknown variables in the user's templates of one engine; `given` are those of the page.
pub fn check(tera: &Tera, given: &[String], own: &Own, sources: &Sources, sink: &mut Sink) {
    let texts: Vec<&str> =
        own.files.iter().filter_map(|f| sources.get(f.file)).map(|f| f.text.as_ref()).collect();
    for file in &own.files {
        // a file of the other engine is not there
        let Ok(used) = tera.get_template_variables(&file.name) else { continue };
        let mut unknown: Vec<&str> = used
            .into_iter()
            .filter(|name| !given.iter().any(|g| g == name) && !SET_BY_TEMPLATES.contains(name))
            .filter(|name| !name.starts_with("__tera") && !texts.iter().any(|text| sets(text, name)))
            .collect();
        unknown.sort_unstable();
        for name in unknown {
            report(file, name, given, sources, sink);
        }
    }
}

/// Whether a template has `set NAME`, `for NAME` or the like: then included templates may use it.
fn sets(text: &str, name: &str) -> bool {
    ["set ", "set_global ", "for ", ", "].iter().any(|before| {
        text.match_indices(before).any(|(at, _)| {
            let rest = text.get(at + before.len()..).unwrap_or_default().trim_start();
            rest.strip_prefix(name).is_some_and(|r| !r.starts_with(is_word))
        })
    })
}

fn is_word(c: char) -> bool {
    c.is_alphanumeric() || c == '_'
}

fn report(file: &OwnFile, name: &str, given: &[String], sources: &Sources, sink: &mut Sink) {
    let text = sources.get(file.file).map(|f| f.text.as_ref()).unwrap_or_default();
    let place = text.match_indices(name).map(|(at, _)| at).find(|at| {
        let before = text.get(..*at).unwrap_or_default();
        let after = text.get(at + name.len()..).unwrap_or_default();
        !before.ends_with(|c| is_word(c) || c == '.') && !after.starts_with(is_word)
    });
    // it may also stand in a built-in template that this one includes or extends: then nothing is wrong here
    let Some(at) = place else { return };
    let known: Vec<&str> = given.iter().map(String::as_str).chain(SET_BY_TEMPLATES.iter().copied()).collect();
    let found = UNKNOWN_VARIABLE.at(
        Span::new(file.file, at, at + name.len()),
        format!("there is no variable `{name}`, so this is always false"),
    );
    sink.push(match closest(name, known.iter().copied()) {
        Some(meant) => found.did_you_mean(Some(meant)),
        None => found.help(format!("the variables are {}", known.join(", "))),
    });
}

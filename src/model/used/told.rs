//! Findings about what was filled in: where it comes from, and what it takes the place of.

use super::Used;
use crate::diag::Diagnostic;
use crate::load::rules;

/// Adds to findings that stand at a service where the value comes from, and to findings about a value that takes the
/// place of the catalog's what that says. Of several alike at one service one is kept.
pub fn told(found: Vec<Diagnostic>, used: &[Used]) -> Vec<Diagnostic> {
    if used.is_empty() {
        return found;
    }
    let mut out: Vec<Diagnostic> = Vec::with_capacity(found.len());
    let mut more: Vec<(usize, usize)> = Vec::new();
    for mut diagnostic in found {
        let Some(place) = diagnostic.primary.as_ref().map(|label| label.span) else {
            out.push(diagnostic);
            continue;
        };
        if let Some(used) = used.iter().find(|u| u.at == place).filter(|_| !is_about_use(&diagnostic)) {
            let alike = |d: &Diagnostic| {
                d.rule.code == diagnostic.rule.code && d.primary.as_ref().is_some_and(|l| l.span == place)
            };
            if let Some(first) = out.iter().position(alike) {
                match more.iter_mut().find(|(at, _)| *at == first) {
                    Some((_, count)) => *count += 1,
                    None => more.push((first, 1)),
                }
                continue;
            }
            let of_cookies = diagnostic.rule.code.starts_with("EPR-");
            diagnostic.notes.insert(0, origin(used, of_cookies));
        } else if let Some((used, theirs)) =
            used.iter().find_map(|u| Some((u, u.overridden.iter().find(|o| o.at.contains(place))?)))
            && diagnostic.secondary.is_empty()
        {
            let label = format!("the catalog's `{}` says `{}` there", used.service.id, theirs.says);
            diagnostic = diagnostic.also(used.at, label);
        }
        out.push(diagnostic);
    }
    for (at, count) in more {
        if let Some(diagnostic) = out.get_mut(at) {
            let others = if count == 1 { "one more thing" } else { "more things" };
            let number = if count == 1 { String::new() } else { format!("{count} ") };
            diagnostic.notes.push(format!("the same is to be said of {number}{others} that `use:` brings"));
        }
    }
    out
}

/// Rules about the use itself, which need no telling where it comes from.
fn is_about_use(diagnostic: &Diagnostic) -> bool {
    let own = [rules::UNKNOWN_SERVICE.code, rules::UNKNOWN_REFERENCE.code, rules::DEFINED_TWICE.code];
    own.contains(&diagnostic.rule.code) || diagnostic.rule.code.starts_with("CAT-")
}

fn origin(used: &Used, of_cookies: bool) -> String {
    let (id, day) = (&used.service.id, used.service.oldest());
    let from = format!("`use: {id}` fills this in from the catalog of known services, as of {day}");
    match (used.by_recipient, of_cookies) {
        (true, true) => format!(
            "{from}; what holds for all its cookies stands beside `use:`, such as `cookies: {{ set: after-consent }}`, and one of them is changed by its name under `cookies:` of the policy"
        ),
        _ => format!("{from}; a key that you write beside `use:` takes its place"),
    }
}

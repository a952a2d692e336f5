//! What the typesetter complains of, as diagnostics.

use super::world::{Files, Sealed};
use crate::diag::{Diagnostic, Rule, Sink};
use crate::render::own::Own;
use crate::render::rules::{BROKEN_TEMPLATE, FAILING_TEMPLATE, REFUSED_BY_STANDARD};
use crate::source::Span;
use typst::WorldExt;
use typst::diag::{Severity, SourceDiagnostic};

/// Complaints about templates: with a place in the user's file where it is one of theirs.
pub fn of_setting(found: &[SourceDiagnostic], files: &Files, own: &Own, world: &Sealed<'_>, sink: &mut Sink) {
    for one in found {
        let message = sentence(&one.message);
        let place = places(one).find_map(|span| {
            let name = files.own_name(span.id()?)?;
            let range = world.range(span)?;
            Some(Span::new(own.get(name)?.file, range.start, range.end))
        });
        let rule: &'static Rule =
            match one.message.starts_with("expected") || one.message.starts_with("unclosed") {
                true => &BROKEN_TEMPLATE,
                false => &FAILING_TEMPLATE,
            };
        let diagnostic = match place {
            Some(span) => rule.at(span, message),
            None => rule.nowhere(format!("the PDF cannot be set: {message}")),
        };
        sink.push(with_hints(diagnostic, one, place.is_none() && own.files.is_empty()));
    }
}

/// Complaints of a standard about a document.
pub fn of_standard(found: &[SourceDiagnostic], policy: &str, sink: &mut Sink) {
    for one in found.iter().filter(|d| d.severity == Severity::Error) {
        let message = format!("the PDF of the policy `{policy}` is refused: {}", sentence(&one.message));
        sink.push(with_hints(REFUSED_BY_STANDARD.nowhere(message), one, false));
    }
}

/// The place of a complaint, then those of the calls that led to it.
fn places(found: &SourceDiagnostic) -> impl Iterator<Item = typst::syntax::DiagSpan> + '_ {
    std::iter::once(found.span).chain(found.trace.iter().map(|t| t.span.into()))
}

fn with_hints(diagnostic: Diagnostic, found: &SourceDiagnostic, ours: bool) -> Diagnostic {
    let hints: Vec<&str> = found.hints.iter().map(|hint| hint.v.as_str()).collect();
    let diagnostic = match hints.is_empty() {
        true => diagnostic,
        false => diagnostic.help(hints.join("; ")),
    };
    match ours {
        true => diagnostic.note("no template of yours is involved: please report this"),
        false => diagnostic,
    }
}

/// Messages begin with a small letter, unless with a name, and end without full stop, as ours do.
fn sentence(message: &str) -> String {
    message.trim().trim_end_matches('.').to_owned()
}

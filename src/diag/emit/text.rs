//! The form for people: header, source excerpt with the place underlined, why (notes, provisions), what to write.
//!
//! ```text
//! error[G13-12]: `newsletter` has no legal basis
//!   --> policies/acme.yaml:12:3
//!    |
//! 12 |   newsletter:
//!    |   ^^^^^^^^^^ `basis:` is missing
//!    |
//!    = note: Article 13(1)(c) GDPR: the controller must state the legal basis
//!    = help: add `basis:`
//! ```
//!
//! Findings in force come first, then one line for each accepted one. The closing counts are [`super::Summary`]:
//! they are said about the result and so belong to another stream.

use super::excerpt::{Excerpt, excerpts};
use super::{Findings, Locator, harmless, one_line};
use crate::diag::{Accepted, Citation, Diagnostic, Level};
use annotate_snippets::{AnnotationKind, Element, Group, Renderer, Snippet};
use std::io::{self, Write};

/// How the text looks.
#[derive(Debug, Clone, Copy, Default)]
pub struct Style {
    /// With terminal colours.
    pub colour: bool,
    /// Accepted findings in full, not on one line each.
    pub verbose: bool,
}

/// Prints all findings.
pub fn write(findings: &Findings<'_>, style: Style, out: &mut dyn Write) -> io::Result<()> {
    let renderer = if style.colour { Renderer::styled() } else { Renderer::plain() };
    let mut locator = Locator::default();
    for diagnostic in &findings.report.diagnostics {
        writeln!(out, "{}\n", render(findings, &mut locator, &renderer, diagnostic, None))?;
    }
    for accepted in &findings.report.accepted {
        if style.verbose {
            writeln!(
                out,
                "{}\n",
                render(findings, &mut locator, &renderer, &accepted.diagnostic, Some(accepted))
            )?;
        } else {
            writeln!(out, "{}", accepted_line(findings, &mut locator, accepted))?;
        }
    }
    if !findings.report.accepted.is_empty() && !style.verbose {
        writeln!(out)?;
    }
    Ok(())
}

/// `Article 13(1)(c) GDPR: the controller must state the legal basis`.
pub fn cited(citation: &Citation) -> String {
    match citation.says {
        "" => citation.reference(),
        says => format!("{}: {says}", citation.reference()),
    }
}

fn accepted_line(findings: &Findings<'_>, locator: &mut Locator, accepted: &Accepted) -> String {
    let (diagnostic, acceptance) = (&accepted.diagnostic, &accepted.acceptance);
    let place = diagnostic.primary.as_ref().and_then(|label| locator.place(findings, label.span));
    let place = place.map(|p| format!(" {}:{}:{}:", p.file, p.line, p.column)).unwrap_or_default();
    one_line(&format!(
        "accepted {}[{}]{place} {} (by {} until {}: {})",
        diagnostic.level,
        diagnostic.rule.code,
        diagnostic.message,
        acceptance.by,
        acceptance.until,
        acceptance.reason
    ))
}

fn render(
    findings: &Findings<'_>,
    locator: &mut Locator,
    renderer: &Renderer,
    diagnostic: &Diagnostic,
    accepted: Option<&Accepted>,
) -> String {
    let level = match diagnostic.level {
        Level::Error => annotate_snippets::Level::ERROR,
        Level::Warning => annotate_snippets::Level::WARNING,
        Level::Hint => annotate_snippets::Level::INFO.with_name("hint"),
    };
    let excerpts = excerpts(findings, locator, diagnostic);
    let title = level.primary_title(one_line(&diagnostic.message)).id(diagnostic.rule.code);
    let mut group = Group::with_title(title);
    for excerpt in &excerpts {
        group = group.element(element(excerpt));
    }
    let note = |text: String| annotate_snippets::Level::NOTE.message(harmless(&text));
    if diagnostic.primary.is_none()
        && let Some(policy) = &diagnostic.policy
    {
        group = group.element(note(format!("in policy `{policy}`")));
    }
    group = group.elements(diagnostic.notes.iter().cloned().map(note));
    group = group.elements(diagnostic.rule.citations.iter().map(|c| note(cited(c))));
    if let Some(help) = &diagnostic.help {
        group = group.element(annotate_snippets::Level::HELP.message(harmless(help)));
    }
    if let Some(Accepted { acceptance, .. }) = accepted {
        let text = format!("accepted by {} until {}: {}", acceptance.by, acceptance.until, acceptance.reason);
        group = group.element(note(text));
    }
    let mut rendered = renderer.render(&[group]);
    for excerpt in &excerpts {
        // the renderer counts columns in what it is shown; where a line was cut, put the true one in
        if let Some((shown, truth)) = &excerpt.column {
            let place = |column: &usize| format!("{}:{}:{column}", excerpt.path, excerpt.marked_line);
            rendered = rendered.replacen(&place(shown), &place(truth), 1);
        }
    }
    rendered
}

fn element<'a>(excerpt: &'a Excerpt<'_>) -> Element<'a> {
    let annotations = excerpt.marks.iter().map(|mark| {
        let kind = if mark.primary { AnnotationKind::Primary } else { AnnotationKind::Context };
        let label = (!mark.text.is_empty()).then(|| one_line(mark.text));
        kind.span(mark.start..mark.end).label(label)
    });
    Snippet::source(excerpt.text.as_ref())
        .path(excerpt.path.as_str())
        .line_start(excerpt.first_line)
        .annotations(annotations)
        .into()
}

//! A user's Fluent files to messages.
//!
//! In: the files of `locales/<tag>/`. Out: their messages and terms by id, and diagnostics for what cannot be
//! understood or stands twice. What the messages say is looked at in [`super::coverage`].

use super::compile::{Compiler, Problem, ProblemKind};
use super::pattern::{Body, Place};
use super::{rules, syntax};
use crate::diag::Sink;
use crate::load::rules::CONTROL_CHARACTER;
use crate::load::unseen;
use crate::source::{FileId, Sources, Span};
use fluent_syntax::ast;
use std::collections::HashMap;
use std::collections::hash_map::Entry;

/// A file of a user's locale; its text is in [`Sources`].
#[derive(Debug, Clone)]
pub struct LocaleFile {
    /// Name of the folder below `locales/`: a BCP 47 tag.
    pub lang: String,
    /// Path below that folder without `.ftl`. For order and people only: any message may stand in any file.
    pub group: String,
    /// The file.
    pub file: FileId,
}

/// A message or term of a user.
#[derive(Debug)]
pub(super) struct Own {
    /// What it says.
    pub body: Body,
    file: FileId,
    id: Place,
}

impl Own {
    /// A place of its file.
    pub fn span(&self, place: &Place) -> Span {
        Span { file: self.file, start: place.start, end: place.end }
    }

    /// The place of its id.
    pub fn id_span(&self) -> Span {
        self.span(&self.id)
    }
}

/// The messages of the files whose folder is one of `tags`; where two folders have a message, the tag that comes
/// first has it.
pub(super) fn read(
    tags: &[&str],
    files: &[LocaleFile],
    sources: &Sources,
    sink: &mut Sink,
) -> HashMap<Box<str>, Own> {
    let mut all = HashMap::new();
    let mut seen: Vec<&str> = Vec::new();
    for tag in tags.iter().copied() {
        if seen.contains(&tag) {
            continue;
        }
        seen.push(tag);
        let mut folder = HashMap::new();
        for file in files.iter().filter(|f| f.lang == tag) {
            if let Some(source) = sources.get(file.file) {
                read_file(file.file, &source.text, &mut folder, sink);
            }
        }
        for (id, own) in folder {
            all.entry(id).or_insert(own);
        }
    }
    all
}

fn read_file(file: FileId, text: &str, folder: &mut HashMap<Box<str>, Own>, sink: &mut Sink) {
    // editors on Windows put a mark before the first letter
    let (text, start) = text.strip_prefix('\u{feff}').map_or((text, 0), |rest| (rest, 3));
    if let Some(place) = syntax::too_deep(text) {
        let span = Span::new(file, place.start + start, place.end + start);
        sink.push(rules::SYNTAX.at(span, "this message nests braces too deeply"));
        return;
    }
    if let Some((at, odd, (name, why))) = text.char_indices().find_map(|(at, c)| Some((at, c, unseen(c)?))) {
        let span = Span::new(file, at + start, at + start + odd.len_utf8());
        let message = format!("this file holds {name} (U+{:04X})", u32::from(odd));
        sink.push(CONTROL_CHARACTER.at(span, message).help(why));
    }
    let (tree, errors) = match fluent_syntax::parser::parse_runtime(text) {
        Ok(tree) => (tree, Vec::new()),
        Err((tree, errors)) => (tree, errors),
    };
    for error in &errors {
        sink.push(syntax::diagnostic(error, file, text, start));
    }
    let mut compiler = Compiler::new(text, start);
    for entry in &tree.body {
        let (id, name, body) = match entry {
            ast::Entry::Message(m) => (m.id.name.to_owned(), m.id.name, compiler.message(m)),
            ast::Entry::Term(t) => (format!("-{}", t.id.name), t.id.name, compiler.term(t)),
            ast::Entry::Comment(_)
            | ast::Entry::GroupComment(_)
            | ast::Entry::ResourceComment(_)
            | ast::Entry::Junk { .. } => continue,
        };
        let own = Own { body, file, id: compiler.place(name) };
        match folder.entry(id.into()) {
            Entry::Vacant(free) => {
                free.insert(own);
            }
            Entry::Occupied(first) => sink.push(
                rules::DUPLICATE_MESSAGE
                    .at(own.id_span(), format!("the message `{}` is written twice", first.key()))
                    .label("written again here")
                    .also(first.get().id_span(), "first written here")
                    .help("keep one of the two"),
            ),
        }
    }
    for problem in compiler.problems {
        sink.push(not_understood(problem, file));
    }
}

fn not_understood(problem: Problem, file: FileId) -> crate::diag::Diagnostic {
    let span = Span { file, start: problem.at.start, end: problem.at.end };
    match problem.kind {
        ProblemKind::Function(name) => rules::UNKNOWN_FUNCTION
            .at(span, format!("there is no function `{name}`"))
            .help("write the argument alone, `{ $name }`: dates and numbers are written the way of the language"),
        ProblemKind::FunctionArguments(name) => rules::UNKNOWN_FUNCTION
            .at(span, format!("`{name}` takes one argument of the message and no options"))
            .help(format!("write `{{ {name}($n) }}` or only `{{ $n }}`")),
        ProblemKind::Selector => rules::UNKNOWN_FUNCTION
            .at(span, "a fixed value decides between the variants, so only one can ever be taken")
            .help("write the text of that variant alone, or let an argument such as `$n` decide"),
    }
}

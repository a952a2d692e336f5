//! The user's template files: where they are, so that diagnostics can point into them.

use super::templates::{BUILTIN, Engine, builtin};
use crate::diag::{Diagnostic, Sink};
use crate::load::closest;
use crate::render::rules::{BROKEN_TEMPLATE, IDLE_TEMPLATE};
use crate::source::{FileId, Sources, Span};
use camino::Utf8PathBuf;
use std::sync::Arc;

/// One of the user's files.
#[derive(Debug, Clone)]
pub struct OwnFile {
    /// Name below `templates/`, as `html/page.html`.
    pub name: String,
    /// The file.
    pub file: FileId,
    /// The place that stands for the whole file: its first line.
    pub head: Span,
}

/// A file of the user's that is no text: an image or a font.
#[derive(Debug, Clone)]
pub struct Asset {
    /// Name below `templates/`, as `pdf/logo.svg`.
    pub name: String,
    /// Path in the repository.
    pub path: Utf8PathBuf,
    /// The file.
    pub bytes: Arc<[u8]>,
}

/// All of the user's files.
#[derive(Debug, Clone, Default)]
pub struct Own {
    /// The files, in the order in which they were given.
    pub files: Vec<OwnFile>,
}

impl Own {
    /// Notes the files and reports those that can have no effect.
    pub fn new(overrides: &[(String, FileId)], sources: &Sources, sink: &mut Sink) -> Own {
        let mut own = Own::default();
        let texts: Vec<&str> =
            overrides.iter().filter_map(|(_, file)| sources.get(*file)).map(|f| f.text.as_ref()).collect();
        for (name, file) in overrides {
            let Some(text) = sources.get(*file).map(|f| f.text.as_ref()) else { continue };
            let head = text.lines().next().map_or(0, str::len);
            let place = OwnFile { name: name.clone(), file: *file, head: Span::new(*file, 0, head) };
            if builtin(name).is_none() && is_idle(name, &texts) {
                sink.push(idle(&place));
            }
            if name.ends_with(".css") {
                check_style(text, *file, sink);
            }
            own.files.push(place);
        }
        own
    }

    /// The file that the engine knows by this name.
    pub fn get(&self, name: &str) -> Option<&OwnFile> {
        self.files.iter().find(|f| f.name == name)
    }

    /// Whether no file is of this engine.
    pub fn is_empty_for(&self, engine: Engine) -> bool {
        !self.files.iter().any(|f| engine.takes(&f.name))
    }
}

/// A file that is no built-in's and that no other file names, as one would to include or extend it.
fn is_idle(name: &str, texts: &[&str]) -> bool {
    let Some(engine) = Engine::ALL.into_iter().find(|e| e.takes(name)) else { return true };
    // Typst knows the templates of its folder by their names in it
    let short = if engine == Engine::Pdf { name.trim_start_matches(engine.folder()) } else { name };
    let named = |text: &&str| {
        text.contains(&format!("\"{name}\""))
            || text.contains(&format!("'{name}'"))
            || text.contains(&format!("{short}\""))
    };
    !texts.iter().any(named)
}

fn idle(file: &OwnFile) -> Diagnostic {
    let name = &file.name;
    let found = IDLE_TEMPLATE.at(
        file.head,
        format!(
            "`{name}` has no effect: no built-in template is called so and no template of yours includes it"
        ),
    );
    match closest(name, BUILTIN.iter().map(|b| b.name)) {
        Some(known) => found.help(format!("did you mean `templates/{known}`? Then rename the file")),
        None => found.help(
            "give it the name of the built-in file it is to replace, or include it from a template that does",
        ),
    }
}

/// A style sheet is put into a `style` element, which its own end tag would close.
fn check_style(text: &str, file: FileId, sink: &mut Sink) {
    if let Some(at) = text.to_ascii_lowercase().find("</style") {
        sink.push(
            BROKEN_TEMPLATE
                .at(Span::new(file, at, at + "</style".len()), "a style sheet cannot hold the tag `</style`")
                .help("take the tag out: the file is put into a `style` element as it is"),
        );
    }
}

//! Files that import shared files: reads them all, refuses circles and ways out of the repository.

use super::node::Node;
use super::{rules, yaml};
use crate::diag::Sink;
use crate::source::{FileId, Sources, Span};
use crate::world::{MAX_FILE, ReadError, World};
use camino::{Utf8Component, Utf8Path, Utf8PathBuf};
use std::sync::Arc;

/// One file of a policy.
#[derive(Debug, Clone)]
pub struct Loaded {
    /// The file.
    pub file: FileId,
    /// Its value.
    pub root: Arc<Node>,
}

/// Reads the files of a policy and everything they import, each file once, imported files before the file that imports
/// them. The last of `entries` is the main one: messages about the policy as a whole point there.
pub fn load(
    world: &dyn World,
    entries: &[Utf8PathBuf],
    sources: &mut Sources,
    sink: &mut Sink,
) -> Vec<Loaded> {
    let mut loader = Loader { world, sources, sink, done: Vec::new(), chain: Vec::new(), out: Vec::new() };
    entries.iter().for_each(|entry| loader.file(entry, None));
    loader.out
}

struct Loader<'a> {
    world: &'a dyn World,
    sources: &'a mut Sources,
    sink: &'a mut Sink,
    done: Vec<Utf8PathBuf>,
    /// The files being read, outermost first, each with the place that imports it.
    chain: Vec<(Utf8PathBuf, Option<Span>)>,
    out: Vec<Loaded>,
}

impl Loader<'_> {
    fn file(&mut self, path: &Utf8Path, asked_at: Option<Span>) {
        if let Some(at) = self.chain.iter().position(|(p, _)| p == path) {
            let circle: Vec<&str> =
                self.chain[at..].iter().map(|(p, _)| p.as_str()).chain([path.as_str()]).collect();
            if let Some(span) = asked_at {
                self.sink.push(
                    rules::BAD_IMPORT
                        .at(span, format!("these files import each other: {}", circle.join(" → ")))
                        .label("this closes the circle")
                        .help("move what both need into a third file that imports neither"),
                );
            }
            return;
        }
        if self.done.iter().any(|p| p == path) {
            return;
        }
        let text = match self.world.read(path) {
            Ok(text) => text,
            Err(error) => {
                self.unreadable(path, &error, asked_at);
                self.done.push(path.to_owned());
                return;
            }
        };
        let file = self.sources.add(path, text.clone());
        let root = yaml::parse(file, &text, self.sink);
        self.chain.push((path.to_owned(), asked_at));
        if let Some(root) = root {
            for import in imports(&root) {
                match import.text().map(|t| resolve(path, t)) {
                    Some(Some(target)) => self.file(&target, Some(import.span)),
                    Some(None) => self.sink.push(
                        rules::BAD_IMPORT
                            .at(import.span, "this import leads outside the repository")
                            .help("import only files below the folder that holds `policies/`; write the path from this file, such as `../shared/company.yaml`"),
                    ),
                    None => self.sink.push(
                        rules::WRONG_KIND.at(import.span, format!("expected the path of a file, found {}", import.describe())),
                    ),
                }
            }
            self.out.push(Loaded { file, root });
        }
        self.chain.pop();
        self.done.push(path.to_owned());
    }

    fn unreadable(&mut self, path: &Utf8Path, error: &ReadError, asked_at: Option<Span>) {
        let (message, help) = describe(path, error);
        let diagnostic = match asked_at {
            Some(span) => rules::UNREADABLE_FILE.at(span, message),
            None => rules::UNREADABLE_FILE.nowhere(message),
        };
        self.sink.push(diagnostic.help(help));
    }
}

/// What is wrong with a file and what to do, in words.
pub fn describe(path: &Utf8Path, error: &ReadError) -> (String, String) {
    match error {
        ReadError::NotFound => {
            (format!("there is no file `{path}`"), "check the spelling of the path".to_owned())
        }
        ReadError::NotAFile(what) => {
            (format!("`{path}` cannot be read: {what}"), "name a regular file".to_owned())
        }
        ReadError::TooLarge(size) => (
            format!("`{path}` has {size} bytes; files of more than {MAX_FILE} bytes are not read"),
            "a policy of fifty activities has about 50,000 bytes: is this the right file?".to_owned(),
        ),
        ReadError::NotUtf8(offset) => (
            format!("`{path}` is not UTF-8: byte {offset} cannot be read"),
            "save the file as UTF-8 (in most editors: Save with encoding)".to_owned(),
        ),
        ReadError::Io(why) => {
            (format!("`{path}` cannot be read: {why}"), "check the permissions of the file".to_owned())
        }
    }
}

fn imports(root: &Node) -> Vec<Arc<Node>> {
    match root.get("import") {
        None => Vec::new(),
        Some(node) => node.items().map_or_else(|| vec![node.clone()], <[_]>::to_vec),
    }
}

/// The path of an import, from the root; `None` when it leaves the root.
fn resolve(from: &Utf8Path, written: &str) -> Option<Utf8PathBuf> {
    let mut parts: Vec<&str> =
        from.parent().map(|p| p.components().map(|c| c.as_str()).collect()).unwrap_or_default();
    for component in Utf8Path::new(written).components() {
        match component {
            Utf8Component::Normal(name) => parts.push(name),
            Utf8Component::CurDir => {}
            Utf8Component::ParentDir => {
                parts.pop()?;
            }
            Utf8Component::RootDir | Utf8Component::Prefix(_) => return None,
        }
    }
    Some(parts.iter().collect())
}

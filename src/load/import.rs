//! Files that import shared files: reads them all, refuses circles and ways out of the repository.

use super::node::{Kind, Node, blank};
use super::{closest, rules, yaml};
use crate::diag::Sink;
use crate::source::{FileId, Sources, Span};
use crate::world::{MAX_FILE, ReadError, World};
use camino::{Utf8Component, Utf8Path, Utf8PathBuf};
use std::sync::Arc;

/// How many files may import one another in a row.
const MAX_CHAIN: usize = 50;

/// One file of a policy.
#[derive(Debug, Clone)]
pub struct Loaded {
    /// The file.
    pub file: FileId,
    /// Its text, in which messages find passages of longer values.
    pub text: Arc<str>,
    /// Its value; a map without entries when the file is empty.
    pub root: Arc<Node>,
}

/// Reads the files of a policy and everything they import, each file once, imported files before the file that imports
/// them. The last of `entries` is the main one: messages about the policy as a whole point there.
///
/// Gives nothing when a file cannot be read or is not YAML: what it defines would be reported as missing wherever the
/// others refer to it.
pub fn load(
    world: &dyn World,
    entries: &[Utf8PathBuf],
    sources: &mut Sources,
    sink: &mut Sink,
) -> Vec<Loaded> {
    let mut loader =
        Loader { world, sources, sink, done: Vec::new(), chain: Vec::new(), out: Vec::new(), complete: true };
    entries.iter().for_each(|entry| loader.file(entry, None));
    if loader.complete { loader.out } else { Vec::new() }
}

struct Loader<'a> {
    world: &'a dyn World,
    sources: &'a mut Sources,
    sink: &'a mut Sink,
    done: Vec<Utf8PathBuf>,
    /// The files being read, outermost first, each with the place that imports it.
    chain: Vec<(Utf8PathBuf, Option<Span>)>,
    out: Vec<Loaded>,
    /// Whether every file could be read.
    complete: bool,
}

impl Loader<'_> {
    fn file(&mut self, path: &Utf8Path, asked_at: Option<Span>) {
        if let Some(at) = self.chain.iter().position(|(p, _)| p == path) {
            let circle: Vec<&str> =
                self.chain[at..].iter().map(|(p, _)| p.as_str()).chain([path.as_str()]).collect();
            if let Some(span) = asked_at {
                self.sink.push(match circle.as_slice() {
                    [_, _] => rules::BAD_IMPORT
                        .at(span, "this file imports itself")
                        .help("remove the import: what stands in a file need not be imported into it"),
                    _ => rules::BAD_IMPORT
                        .at(span, format!("these files import each other: {}", circle.join(" → ")))
                        .label("this closes the circle")
                        .help("remove one of the imports; what both files need can move into a third one that imports neither"),
                });
            }
            return;
        }
        if self.done.iter().any(|p| p == path) {
            return;
        }
        if self.chain.len() >= MAX_CHAIN
            && let Some(span) = asked_at
        {
            self.complete = false;
            self.sink.push(
                rules::BAD_IMPORT
                    .at(span, format!("this is the end of a chain of more than {MAX_CHAIN} files, each importing the next"))
                    .help("import the shared files from the policy itself"),
            );
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
        let before = self.sink.found().len();
        self.chain.push((path.to_owned(), asked_at));
        match yaml::parse(file, &text, self.sink) {
            Some(root) => {
                imports(&root).iter().for_each(|import| self.import(path, import));
                self.out.push(Loaded { file, text, root });
            }
            None if self.sink.found().len() > before => self.complete = false,
            None => {
                let root = Node { span: Span::new(file, 0, 0), kind: Kind::Map(Vec::new()), key: None };
                self.out.push(Loaded { file, text, root: Arc::new(root) });
            }
        }
        self.chain.pop();
        self.done.push(path.to_owned());
    }

    fn import(&mut self, from: &Utf8Path, import: &Node) {
        match import.text().filter(|written| !blank(written)).map(|written| resolve(from, written)) {
            Some(Some(target)) => self.file(&target, Some(import.span)),
            Some(None) => {
                self.complete = false;
                self.sink.push(
                    rules::BAD_IMPORT
                        .at(import.span, "this import leads outside the repository")
                        .help("import only files below the folder that holds `policies/`; write the path from this file, such as `../shared/company.yaml`"),
                );
            }
            None => {
                self.complete = false;
                self.sink.push(
                    rules::WRONG_KIND
                        .at(
                            import.place(),
                            format!("expected the path of a file, found {}", import.describe()),
                        )
                        .help("write the path from this file, such as `../shared/company.yaml`"),
                );
            }
        }
    }

    fn unreadable(&mut self, path: &Utf8Path, error: &ReadError, asked_at: Option<Span>) {
        self.complete = false;
        let (message, help) = describe(path, error);
        let diagnostic = match asked_at {
            Some(span) if *error == ReadError::NotFound => rules::UNREADABLE_FILE
                .at(span, message)
                .help("write the path from the folder of this file, such as `../shared/company.yaml`"),
            Some(span) => rules::UNREADABLE_FILE.at(span, message).help(help),
            None => rules::UNREADABLE_FILE.nowhere(message).help(help),
        };
        let near = if *error == ReadError::NotFound { self.neighbour(path, asked_at) } else { None };
        self.sink.push(diagnostic.did_you_mean(near.as_deref()));
    }

    /// An import of a file that is there, with a name close to the one that was written.
    fn neighbour(&self, path: &Utf8Path, asked_at: Option<Span>) -> Option<String> {
        let folder = path.parent()?;
        let files = self.world.list(folder, &["yaml", "yml"]).ok()?;
        let importing = self.chain.last().map(|(importing, _)| importing);
        let others = files.iter().filter(|f| f.parent() == Some(folder) && Some(*f) != importing);
        let near = closest(path.file_name()?, others.filter_map(|f| f.file_name()))?;
        let written = self.sources.slice(asked_at?).trim_matches(['"', '\'']);
        Some(match written.rsplit_once('/') {
            Some((folder, _)) => format!("{folder}/{near}"),
            None => near.to_owned(),
        })
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
            format!(
                "`{path}` has {}; files of more than {} are not read",
                megabytes(*size),
                megabytes(MAX_FILE)
            ),
            "a policy of fifty activities has about 50 kB: is this the right file?".to_owned(),
        ),
        ReadError::NotUtf8 { line } => (
            format!("`{path}` is not saved as UTF-8: line {line} cannot be read"),
            "save the file again with the encoding UTF-8, which most editors offer where they save"
                .to_owned(),
        ),
        ReadError::Io(why) => {
            (format!("`{path}` cannot be read: {why}"), "check the permissions of the file".to_owned())
        }
    }
}

/// Rounded up, so that a file over the limit never seems to be at it.
fn megabytes(bytes: u64) -> String {
    const MEGABYTE: u64 = 1024 * 1024;
    format!("{} MB", bytes.div_ceil(MEGABYTE))
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

//! Runs the program in a folder of its own and compares what it says.
//!
//! ```ignore
//! Test::new().file("policies/a.yaml", "…").args(["check"]).out("…").err("…").code(1).run();
//! ```
//!
//! What is not expected must not be there: without `out` or `err` the stream must be empty, without `code` it is 0.
//! In expectations `[ROOT]` stands for the folder of the test and `[VERSION]` for the version of policyc.

pub mod golden;
pub mod html;
pub mod markdown;
pub mod policies;
pub mod repository;

use policyc::config::Config;
use policyc::pipeline::Format;
use std::ffi::OsString;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::rc::Rc;
use tempfile::TempDir;

/// The date of every run, unless a test sets another: 2026-04-01.
pub const TODAY: &str = "1775001600";

/// Settings of a repository that builds what is text.
pub const TEXTS: &str = "formats: [html, markdown]\n";

/// The same, for tests without the program.
pub fn texts() -> Config {
    Config { formats: vec![Format::Html, Format::Markdown], ..Config::default() }
}

enum Expected {
    Exactly(String),
    Parts(Vec<String>),
    Anything,
}

/// One run of the program.
pub struct Test {
    folder: Rc<TempDir>,
    within: PathBuf,
    args: Vec<OsString>,
    env: Vec<(String, String)>,
    out: Expected,
    err: Expected,
    code: i32,
}

/// A run that went as expected.
pub struct Ran {
    folder: Rc<TempDir>,
    /// Standard output, with placeholders put in.
    pub out: String,
    /// Standard error, with placeholders put in.
    pub err: String,
}

impl Test {
    pub fn new() -> Test {
        let folder = tempfile::Builder::new().prefix("policyc-test-").tempdir().unwrap();
        Test::in_folder(Rc::new(folder))
    }

    /// A repository that builds what is text. PDF takes long in a program that is not optimised, and has tests of its
    /// own.
    pub fn texts() -> Test {
        Test::new().file("policyc.yaml", TEXTS)
    }

    fn in_folder(folder: Rc<TempDir>) -> Test {
        Test {
            folder,
            within: PathBuf::new(),
            args: Vec::new(),
            env: vec![("SOURCE_DATE_EPOCH".to_owned(), TODAY.to_owned())],
            out: Expected::Exactly(String::new()),
            err: Expected::Exactly(String::new()),
            code: 0,
        }
    }

    pub fn file(self, path: &str, text: impl AsRef<[u8]>) -> Test {
        write(&self.folder.path().join(path), text.as_ref());
        self
    }

    pub fn folder(self, path: &str) -> Test {
        fs::create_dir_all(self.folder.path().join(path)).unwrap();
        self
    }

    /// A symbolic link at `path` that leads to `target`.
    #[cfg(unix)]
    pub fn link(self, path: &str, target: impl AsRef<Path>) -> Test {
        let path = self.folder.path().join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::os::unix::fs::symlink(target, path).unwrap();
        self
    }

    /// Runs in a folder below that of the test.
    pub fn within(mut self, folder: &str) -> Test {
        self.within = folder.into();
        self
    }

    pub fn args<A: Into<OsString>>(mut self, args: impl IntoIterator<Item = A>) -> Test {
        self.args.extend(args.into_iter().map(Into::into));
        self
    }

    pub fn env(mut self, name: &str, value: &str) -> Test {
        self.env.retain(|(n, _)| n != name);
        self.env.push((name.to_owned(), value.to_owned()));
        self
    }

    pub fn out(mut self, text: &str) -> Test {
        self.out = Expected::Exactly(text.to_owned());
        self
    }

    pub fn out_has(mut self, text: &str) -> Test {
        self.out.part(text);
        self
    }

    pub fn any_out(mut self) -> Test {
        self.out = Expected::Anything;
        self
    }

    pub fn err(mut self, text: &str) -> Test {
        self.err = Expected::Exactly(text.to_owned());
        self
    }

    pub fn err_has(mut self, text: &str) -> Test {
        self.err.part(text);
        self
    }

    pub fn any_err(mut self) -> Test {
        self.err = Expected::Anything;
        self
    }

    pub fn code(mut self, code: i32) -> Test {
        self.code = code;
        self
    }

    /// Runs and compares.
    pub fn run(self) -> Ran {
        let output = self.command().output().unwrap();
        let (out, err) = (self.text(&output.stdout), self.text(&output.stderr));
        let code = output.status.code();
        let all = format!("--- exit code {code:?}\n--- standard output\n{out}--- standard error\n{err}---");
        assert_eq!(code, Some(self.code), "{all}");
        self.out.compare("standard output", &out, &all);
        self.err.compare("standard error", &err, &all);
        Ran { folder: self.folder, out, err }
    }

    /// The prepared command, for tests that need their own way of running it.
    pub fn command(&self) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_policyc"));
        command.args(&self.args).current_dir(self.folder.path().join(&self.within));
        command.env_clear().envs(self.env.iter().map(|(n, v)| (n, v))).stdin(Stdio::null());
        command
    }

    /// The folder of the test.
    pub fn path(&self) -> &Path {
        self.folder.path()
    }

    fn text(&self, bytes: &[u8]) -> String {
        let text = String::from_utf8(bytes.to_vec()).expect("output is UTF-8");
        let real = self.folder.path().canonicalize().unwrap();
        text.replace(real.to_str().unwrap(), "[ROOT]").replace(env!("CARGO_PKG_VERSION"), "[VERSION]")
    }
}

impl Ran {
    /// A further run in the same folder.
    pub fn again<A: Into<OsString>>(&self, args: impl IntoIterator<Item = A>) -> Test {
        Test::in_folder(self.folder.clone()).args(args)
    }

    pub fn read(&self, path: &str) -> String {
        fs::read_to_string(self.folder.path().join(path)).unwrap_or_else(|e| panic!("{path}: {e}"))
    }

    /// All files below the folder of the test, sorted.
    pub fn files(&self) -> Vec<String> {
        files_below(self.folder.path())
    }

    pub fn write(&self, path: &str, text: impl AsRef<[u8]>) -> &Ran {
        write(&self.folder.path().join(path), text.as_ref());
        self
    }

    pub fn remove(&self, path: &str) -> &Ran {
        fs::remove_file(self.folder.path().join(path)).unwrap();
        self
    }
}

impl Expected {
    fn part(&mut self, text: &str) {
        match self {
            Expected::Parts(parts) => parts.push(text.to_owned()),
            _ => *self = Expected::Parts(vec![text.to_owned()]),
        }
    }

    fn compare(&self, stream: &str, text: &str, all: &str) {
        match self {
            Expected::Anything => {}
            Expected::Exactly(expected) => {
                assert!(text == expected, "{stream} is not\n{expected}but\n{text}\n{all}");
            }
            Expected::Parts(parts) => {
                for part in parts {
                    assert!(text.contains(part), "{stream} lacks\n{part}\n{all}");
                }
            }
        }
    }
}

/// All files below a folder, as paths with forward slashes, sorted.
pub fn files_below(folder: &Path) -> Vec<String> {
    let walk = walkdir::WalkDir::new(folder).into_iter().map(Result::unwrap);
    let files = walk.filter(|e| !e.file_type().is_dir());
    let mut paths: Vec<String> =
        files.map(|e| e.path().strip_prefix(folder).unwrap().to_str().unwrap().replace('\\', "/")).collect();
    paths.sort();
    paths
}

fn write(path: &Path, text: &[u8]) {
    fs::create_dir_all(path.parent().unwrap()).unwrap();
    fs::write(path, text).unwrap();
}

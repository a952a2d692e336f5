//! `policyc init`: a small repository to start from. It writes new files only, and never over anything.

use super::arguments::Init;
use super::console::Console;
use super::failure::Failure;
use super::session::current_folder;
use super::{Exit, repository};
use crate::config;
use crate::world::POLICIES;
use camino::{Utf8Path, Utf8PathBuf};
use std::fs::OpenOptions;
use std::io::{ErrorKind, Write};

/// Stands for the identifier of the policy in the texts below.
const NAME: &str = "NAME";

/// Name of the policy when the folder gives none.
const FALLBACK: &str = "website";

const CONFIG: &str = include_str!("init/policyc.yaml");
const POLICY: &str = include_str!("init/policy.yaml");
const IGNORE: &str = "# written by policyc build\n/dist/\n";

/// Runs the command.
pub fn run(asked: &Init, console: &mut Console) -> Result<Exit, Failure> {
    let here = current_folder()?;
    let root = here.join(&asked.folder);
    if root.exists() && !root.is_dir() {
        return Err(Failure::new(format!("`{}` is a file", asked.folder)).help("name a folder, new or old"));
    }
    let name = name_of(&root);
    let files = [
        (config::FILE.to_owned(), CONFIG),
        (format!("{POLICIES}/{name}.yaml"), POLICY),
        (".gitignore".to_owned(), IGNORE),
    ];
    let policies = root.join(POLICIES);
    let taken: Vec<Utf8PathBuf> =
        [root.join(config::FILE), policies].into_iter().filter(|p| p.exists()).collect();
    if let Some(taken) = taken.first() {
        let shown = repository::shown(&here, taken);
        return Err(Failure::new(format!("`{shown}` is there already, and nothing was written"))
            .help("this is a repository of policyc: add a policy as a new file in `policies/`"));
    }
    if let Some(other) = repository::among_sources(&root) {
        let shown = repository::shown(&here, &other);
        return Err(Failure::new(format!(
            "`{}` lies among the sources of the repository `{shown}`",
            asked.folder
        ))
        .help(
            "name a folder elsewhere; a further policy of that repository is a new file in its `policies/`",
        ));
    }
    for (path, text) in files {
        let full = root.join(&path);
        let shown = repository::shown(&here, &full);
        if create(&full, &text.replace(NAME, &name)).map_err(|error| not_written(&shown, error.kind()))? {
            writeln!(console.out(), "{shown}")?;
        } else {
            console.say(&format!("`{shown}` is there already and was left as it is"));
        }
    }
    let enter = if asked.folder == "." { String::new() } else { format!("cd {}\n  ", asked.folder) };
    console.say(&format!(
        "\nNext:\n  {enter}policyc check     the policy checks clean; `--output short` gives one line per finding\n  \
         policyc build     writes dist/index.html and one page and one Markdown file per language\n\
         Then put your own facts into policies/{name}.yaml; check says what is missing, and which article asks for it."
    ));
    Ok(Exit::Clean)
}

/// Writes a new file; `false` when there is one already.
fn create(path: &Utf8Path, text: &str) -> std::io::Result<bool> {
    if let Some(folder) = path.parent() {
        std::fs::create_dir_all(folder)?;
    }
    match OpenOptions::new().write(true).create_new(true).open(path) {
        Ok(mut file) => file.write_all(text.as_bytes()).map(|()| true),
        Err(error) if error.kind() == ErrorKind::AlreadyExists => Ok(false),
        Err(error) => Err(error),
    }
}

fn not_written(shown: &Utf8Path, kind: ErrorKind) -> Failure {
    Failure::new(format!("`{shown}` could not be written: {kind}"))
        .help("check the permissions of the folder")
}

/// An identifier made of the name of the folder.
fn name_of(root: &Utf8Path) -> String {
    let real = root.canonicalize_utf8();
    let folder = real.as_deref().unwrap_or(root).file_name().unwrap_or("").to_lowercase();
    let letters: String =
        folder.chars().map(|c| if c.is_ascii_lowercase() || c.is_ascii_digit() { c } else { '-' }).collect();
    let name = letters.split('-').filter(|part| !part.is_empty()).collect::<Vec<_>>().join("-");
    if name.is_empty() || name.len() > 60 { FALLBACK.to_owned() } else { name }
}

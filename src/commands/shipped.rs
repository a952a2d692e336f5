//! `policyc shipped`: what is built in and can be replaced by a file of one's own: templates, style sheets, wording.
//!
//! In: a path as it would be called in a repository, a folder of such paths, or the id of a message. Out: the file as it
//! is; the files of the folder, each with what it is; the message in every language, with the file to put it in.

use super::Exit;
use super::arguments::Shipped;
use super::console::Console;
use super::failure::Failure;
use crate::load::closest;
use crate::localize::{self, message_ids, message_text};
use crate::render::builtins;
use crate::world::{LOCALES, TEMPLATES};

/// Runs the command.
pub fn run(asked: &Shipped, console: &mut Console) -> Result<Exit, Failure> {
    let files = files();
    let wanted = asked.name.as_deref().unwrap_or_default().trim_matches('/').to_owned();
    if let Some((_, text)) = files.iter().find(|(path, _)| *path == wanted) {
        console.out().write_all(text.as_bytes())?;
        return Ok(Exit::Clean);
    }
    let folder = format!("{wanted}/");
    let listed: Vec<_> =
        files.iter().filter(|(path, _)| wanted.is_empty() || path.starts_with(&folder)).collect();
    if !listed.is_empty() {
        let width = listed.iter().map(|(path, _)| path.len()).max().unwrap_or_default();
        for (path, text) in &listed {
            writeln!(console.out(), "{path:width$}  {}", about(text))?;
        }
        console.say(
            "\n`policyc shipped FILE` prints one; a file of the same path in your repository takes its place, and of \
             wording only the messages in it",
        );
        return Ok(Exit::Clean);
    }
    let messages = messages(&wanted);
    if messages.is_empty() {
        return Err(unknown(&wanted, &files));
    }
    console.out().write_all(messages.join("\n").as_bytes())?;
    Ok(Exit::Clean)
}

/// Everything that a file of one's own can replace, by its path in a repository.
fn files() -> Vec<(String, &'static str)> {
    let templates = builtins().map(|(name, text)| (format!("{TEMPLATES}/{name}"), text));
    let wording = localize::shipped().iter().flat_map(|locale| {
        locale.files().iter().map(|(group, text)| (format!("{LOCALES}/{}/{group}.ftl", locale.tag), *text))
    });
    templates.chain(wording).collect()
}

/// The first sentence of the comment that a file begins with.
fn about(text: &str) -> String {
    let mark = |line: &str| line.trim_start_matches(['{', '#', '-', '/', '*', ' ']).trim_end().to_owned();
    let lines: Vec<String> = text.lines().take_while(|line| !line.trim().is_empty()).map(mark).collect();
    let comment = lines.join(" ");
    let end = ["-#}", "*/"].iter().filter_map(|end| comment.find(end)).min().unwrap_or(comment.len());
    let comment = comment.get(..end).unwrap_or_default().trim();
    let sentence = comment.find(". ").map_or(comment, |end| comment.get(..=end).unwrap_or(comment));
    sentence.trim_end_matches('.').to_owned()
}

/// A message in each language that has it, after the file to put it in.
fn messages(id: &str) -> Vec<String> {
    let in_language = |locale| {
        let (group, text) = message_text(locale, id)?;
        Some(format!("# {LOCALES}/{}/{group}.ftl\n{text}\n", locale.tag))
    };
    localize::shipped().iter().filter_map(in_language).collect()
}

fn unknown(wanted: &str, files: &[(String, &'static str)]) -> Failure {
    let failure = Failure::new(format!("nothing called `{wanted}` is built in"));
    let ids: Vec<&str> = message_ids().collect();
    let paths = files.iter().map(|(path, _)| path.as_str());
    match closest(wanted, paths.chain(ids)) {
        Some(meant) => failure.help(format!("did you mean `{meant}`?")),
        None => {
            failure.help("`policyc shipped` lists the files; messages go by their id, as `summary-title`")
        }
    }
}

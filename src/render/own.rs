//! The user's template files: where they are, so that diagnostics can point into them.

use super::rules::{BROKEN_TEMPLATE, IDLE_TEMPLATE};
use super::templates::{BUILTIN, Engine, builtin};
use crate::diag::{Diagnostic, Sink};
use crate::load::closest;
use crate::source::{FileId, Sources, Span};

/// One of the user's files.
#[derive(Debug, Clone)]
pub struct OwnFile {
    /// Name below `templates/`, as `html/page.html`.
    pub name: String,
    /// The file.
    pub file: FileId,
    /// The place that stands for the whole file: the tag that opens its component, or its first line.
    pub head: Span,
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
            let component = builtin(name).and_then(|b| b.component);
            let tag = component.and_then(|c| component_tag(text, c));
            let head = tag.unwrap_or_else(|| first_line(text));
            let head = Span::new(*file, head.0, head.1);
            let place = OwnFile { name: name.clone(), file: *file, head };
            match (builtin(name), component, tag) {
                (None, ..) if is_idle(name, &texts) => sink.push(idle(&place)),
                (Some(_), Some(component), None) => sink.push(without_component(&place, component)),
                _ => {}
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

/// Where `{% component NAME` stands.
fn component_tag(text: &str, component: &str) -> Option<(usize, usize)> {
    text.match_indices("{%").find_map(|(start, _)| {
        let tag = text.get(start..)?;
        let words = tag.trim_start_matches("{%").trim_start_matches('-').trim_start();
        let name = words.strip_prefix("component")?.strip_prefix(char::is_whitespace)?.trim_start();
        let rest = name.strip_prefix(component)?.trim_start();
        let end = tag.find("%}").map_or(text.len(), |end| start + end + 2);
        rest.starts_with('(').then_some((start, end))
    })
}

fn first_line(text: &str) -> (usize, usize) {
    (0, text.lines().next().map_or(0, str::len))
}

/// A file that is no built-in's and that no other file names, as one would to include or extend it, and that has no
/// component that another could call.
fn is_idle(name: &str, texts: &[&str]) -> bool {
    let engine = [Engine::Html, Engine::Markdown].into_iter().find(|e| e.takes(name));
    engine.is_none()
        || !texts.iter().any(|t| t.contains(&format!("\"{name}\"")) || t.contains(&format!("'{name}'")))
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

fn without_component(file: &OwnFile, component: &str) -> Diagnostic {
    IDLE_TEMPLATE
        .at(
            file.head,
            format!(
                "`{}` does not define the component `{component}`, so the built-in one is used",
                file.name
            ),
        )
        .help(format!(
            "write `{{% component {component}({}) %}} … {{% endcomponent {component} %}}`",
            match component {
                "section" => "section: map",
                "blocks" => "blocks: array",
                _ => "block: map",
            }
        ))
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn component_tags_are_found() {
        let text = "{# x #}\n{%- component  table(block: map) -%}{% endcomponent %}";
        assert_eq!(component_tag(text, "table"), Some((8, 44)));
        assert_eq!(component_tag(text, "tab"), None);
        assert_eq!(component_tag("{% for a in b %}", "table"), None);
    }
}

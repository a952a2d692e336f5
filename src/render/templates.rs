//! The built-in templates, and how a user's own files take their places.
//!
//! Where the user has templates, the built-in ones are known to the engine as `builtin/html/page.html` and the like,
//! the user's by their plain names, which win. So a file of the same name replaces ours, and may still extend or include
//! it. Where there are none, ours have the plain names, under which the engine finds them at once. Style sheets are no
//! templates: they are taken as they are.

use super::html;
use super::markdown;
use tera::Tera;

/// A built-in file.
pub struct Builtin {
    /// Name, as a user's file would have to be called to replace it.
    pub name: &'static str,
    /// Its text.
    pub text: &'static str,
}

macro_rules! builtin {
    ($($name:literal),* $(,)?) => {
        /// All of them.
        pub static BUILTIN: &[Builtin] =
            &[$(Builtin { name: $name, text: include_str!(concat!("../../templates/", $name)) }),*];
    };
}

builtin![
    "html/page.html",
    "html/fragment.html",
    "html/index.html",
    "html/main.html",
    "html/contents.html",
    "html/languages.html",
    "html/section.html",
    "html/subsection.html",
    "html/blocks.html",
    "html/list.html",
    "html/definitions.html",
    "html/table.html",
    "html/contact.html",
    "html/notice.html",
    "html/nested.html",
    "html/style.css",
    "html/page.css",
    "html/custom.css",
    "markdown/page.md",
    "markdown/section.md",
    "markdown/subsection.md",
    "markdown/blocks.md",
    "markdown/list.md",
    "markdown/definitions.md",
    "markdown/table.md",
    "markdown/contact.md",
    "markdown/nested.md",
    "pdf/page.typ",
    "pdf/blocks.typ",
    "pdf/theme.typ",
];

/// Before the names of built-in templates, where the user has some as well.
pub const BUILTIN_PREFIX: &str = "builtin/";

/// The built-in file of a name.
pub fn builtin(name: &str) -> Option<&'static Builtin> {
    BUILTIN.iter().find(|b| b.name == name)
}

/// The engines.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Engine {
    /// Templates below `html/`, which end with `.html`.
    Html,
    /// Templates below `markdown/`, which end with `.md`.
    Markdown,
    /// Templates below `pdf/`, which end with `.typ`: not for the template engine but for the typesetter.
    Pdf,
}

impl Engine {
    /// All of them.
    pub const ALL: [Engine; 3] = [Engine::Html, Engine::Markdown, Engine::Pdf];

    /// The folder of its templates.
    pub fn folder(self) -> &'static str {
        match self {
            Engine::Html => "html/",
            Engine::Markdown => "markdown/",
            Engine::Pdf => "pdf/",
        }
    }

    /// The ending of its templates' names.
    pub fn suffix(self) -> &'static str {
        match self {
            Engine::Html => ".html",
            Engine::Markdown => ".md",
            Engine::Pdf => ".typ",
        }
    }

    /// Whether a file is one of its templates.
    pub fn takes(self, name: &str) -> bool {
        name.starts_with(self.folder()) && name.ends_with(self.suffix())
    }

    /// The engine with the built-in templates and the user's on top.
    pub fn load(self, own: &[(&str, &str)]) -> tera::TeraResult<Tera> {
        let mut tera = Tera::default();
        let own = own.iter().filter(|(name, _)| self.takes(name));
        let own: Vec<_> = own.map(|(name, text)| ((*name).to_owned(), (*text).to_owned())).collect();
        let mut prefix = "";
        if !own.is_empty() {
            prefix = BUILTIN_PREFIX;
            tera.set_fallback_prefixes([BUILTIN_PREFIX])?;
        }
        tera.autoescape_on([self.suffix()]);
        match self {
            Engine::Html => tera.set_escape_fn(html::escape_to),
            Engine::Markdown => tera.set_escape_fn(markdown::escape_to),
            // nothing of it is drawn by the template engine
            Engine::Pdf => return Ok(tera),
        }
        let ours = BUILTIN.iter().filter(|b| self.takes(b.name));
        let ours = ours.map(|b| (format!("{prefix}{}", b.name), b.text.to_owned()));
        tera.add_raw_templates(ours.chain(own))?;
        Ok(tera)
    }
}

/// The style sheets of a page and of a fragment.
#[derive(Debug, Default)]
pub struct Styles {
    /// Everything.
    pub page: String,
    /// What is held within `.policyc`.
    pub fragment: String,
}

impl Styles {
    /// Built-in files, or the user's of the same names.
    pub fn load(own: &[(&str, &str)]) -> Styles {
        let text = |name: &str| {
            let own = own.iter().find(|(n, _)| *n == name).map(|(_, text)| *text);
            compact(own.or_else(|| builtin(name).map(|b| b.text)).unwrap_or_default())
        };
        let (style, page, custom) = (text("html/style.css"), text("html/page.css"), text("html/custom.css"));
        let join = |parts: &[&str]| {
            let parts: Vec<_> = parts.iter().filter(|p| !p.is_empty()).copied().collect();
            parts.join("\n")
        };
        Styles { page: join(&[&style, &page, &custom]), fragment: join(&[&style, &custom]) }
    }
}

/// A style sheet without comments and without blanks that mean nothing; strings stay as they are.
fn compact(css: &str) -> String {
    let mut out = String::with_capacity(css.len());
    let mut rest = css;
    while let Some(c) = rest.chars().next() {
        let skip = if rest.starts_with("/*") {
            rest.find("*/").map_or(rest.len(), |end| end + 2)
        } else if c == '"' || c == '\'' {
            let end = rest.get(1..).and_then(|r| r.find(c)).map_or(rest.len(), |end| end + 2);
            out.push_str(rest.get(..end).unwrap_or_default());
            end
        } else if c.is_whitespace() {
            let blanks = rest.len() - rest.trim_start().len();
            let next = rest.get(blanks..).and_then(|r| r.chars().next());
            match (out.chars().next_back(), next) {
                (Some('}'), Some(_)) => out.push('\n'),
                (None | Some('{' | ';' | ',' | ':' | '\n'), _) | (_, None | Some('{' | '}' | '/')) => {}
                _ => out.push(' '),
            }
            blanks
        } else {
            if c == '}' && out.ends_with(';') {
                out.pop();
            }
            out.push(c);
            c.len_utf8()
        };
        rest = rest.get(skip..).unwrap_or_default();
    }
    out.trim_end().to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn style_sheets_lose_only_what_means_nothing() {
        let css = "/* a */\n.a,\n.b :is(h1, h2) {\n  content: \" (\" attr(x);\n  margin: 0 1px;\n}\n\n@media (min-width: 1px) {\n  a { b: c }\n}\n";
        assert_eq!(
            compact(css),
            ".a,.b :is(h1,h2){content:\" (\" attr(x);margin:0 1px}\n@media (min-width:1px){a{b:c}\n}"
        );
    }
}

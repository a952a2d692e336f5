//! How visitors choose which cookies are set, and change their choice. Article 7(3) GDPR.

use super::cookie::CATEGORIES;
use super::period::Period;
use super::read::{Cx, Defined};
use super::text::Text;
use crate::load::{Node, Shape, Value, key};
use crate::source::{Span, Spanned};
use std::sync::Arc;

/// How visitors control cookies.
#[derive(Debug, Clone, Default)]
pub struct CookieSettings {
    /// What cookies are in general, in words of the author's; the shipped words when not said.
    pub about: Option<Text>,
    /// The consent tool, by name.
    pub tool: Option<Spanned<String>>,
    /// How the choice is changed: a sentence.
    pub change: Option<Text>,
    /// Where the choice is changed.
    pub change_url: Option<Spanned<String>>,
    /// Whether refusing is as easy as accepting.
    pub refuse_as_easy: Option<Spanned<bool>>,
    /// How long the choice is remembered.
    pub remembered: Option<Spanned<Period>>,
    /// Browsers and where they say how cookies are deleted.
    pub browsers: Vec<(Spanned<String>, Option<Spanned<String>>)>,
    /// What to tell of the settings of the browser.
    pub browser_settings: Option<Text>,
    /// What works less well without cookies.
    pub consequences: Option<Text>,
    /// Ways of single providers to opt out.
    pub opt_outs: Vec<OptOut>,
    /// What each category means here, where the shipped words do not fit.
    pub categories: Vec<(&'static str, Text)>,
    /// What else is to be said.
    pub notes: Vec<Text>,
    /// The whole entry.
    pub span: Span,
}

/// A provider's own way to opt out.
#[derive(Debug, Clone)]
pub struct OptOut {
    /// The providers.
    pub providers: Vec<Spanned<String>>,
    /// How: a sentence.
    pub text: Option<Text>,
    /// Where.
    pub url: Option<Spanned<String>>,
    /// That there is no such way.
    pub none: bool,
}

static OPT_OUT: Shape = Shape {
    name: "a way to opt out",
    about: "How one opts out with a provider.",
    keys: &[
        key("provider", Value::List(&Value::Ref("recipient")), "the provider", "").required(),
        key("text", Value::Text, "how: a sentence", ""),
        key("url", Value::Url, "where", ""),
        key("none", Value::Bool, "the provider offers no such way", "").or("`false`"),
    ],
};

static BROWSER: Shape = Shape {
    name: "a browser",
    about: "A browser, and where it says how cookies are deleted.",
    keys: &[
        key("name", Value::Name, "its name", "").required(),
        key("url", Value::Url, "its page on cookies", ""),
    ],
};

static CATEGORY_WORDS: Shape = Shape {
    name: "the words for categories",
    about: "What each category of cookies means here, where the shipped words do not fit: a sentence each.",
    keys: &[
        key("necessary", Value::Text, "what necessary cookies are for", ""),
        key("preferences", Value::Text, "what preference cookies are for", ""),
        key("statistics", Value::Text, "what statistics cookies are for", ""),
        key("marketing", Value::Text, "what marketing cookies are for", ""),
        key("unclassified", Value::Text, "what unclassified cookies are", ""),
    ],
};

/// How visitors control cookies.
pub static COOKIE_SETTINGS: Shape = Shape {
    name: "the cookie settings",
    about: "How visitors choose and change their choice.",
    keys: &[
        key("about", Value::Prose, "what cookies are", "").or("shipped words"),
        key("tool", Value::Name, "the consent tool", ""),
        key("change", Value::Text, "how the choice is changed: a sentence", "Article 7(3)"),
        key("change-url", Value::Url, "where the choice is changed", "Article 7(3)"),
        key("refuse-as-easy", Value::Bool, "whether refusing is as easy as accepting", "Article 7"),
        key("remembered", Value::Duration, "how long the choice is remembered", ""),
        key("browsers", Value::List(&Value::Table(&BROWSER)), "browsers and their pages on cookies", ""),
        key("browser-settings", Value::Prose, "what to tell of the settings of the browser", "")
            .or("shipped words"),
        key("consequences", Value::Text, "what works less well without cookies: a sentence", ""),
        key("opt-outs", Value::List(&Value::Table(&OPT_OUT)), "providers' own ways to opt out", ""),
        key("categories", Value::Table(&CATEGORY_WORDS), "what each category means here", ""),
        key("notes", Value::List(&Value::Prose), "what no other key covers", ""),
    ],
};

impl Cx<'_> {
    /// The cookie settings.
    pub fn cookie_settings(&self, node: &Arc<Node>) -> Option<CookieSettings> {
        let table = self.table(node, &COOKIE_SETTINGS)?;
        Some(CookieSettings {
            about: self.text_of(&table, "about"),
            tool: table.name("tool"),
            change: self.text_of(&table, "change"),
            change_url: self.url_of(&table, "change-url"),
            refuse_as_easy: table.boolean("refuse-as-easy"),
            remembered: table.read("remembered", |n| self.period(n)),
            browsers: table.list("browsers", |n| {
                if n.entries().is_none() {
                    return Some((self.reader.string(n, "the name of a browser")?, None));
                }
                let table = self.table(n, &BROWSER)?;
                table.need("name");
                let url = self.url_of(&table, "url");
                Some((table.name("name")?, url))
            }),
            browser_settings: self.text_of(&table, "browser-settings"),
            consequences: self.text_of(&table, "consequences"),
            opt_outs: table.list("opt-outs", |n| {
                let table = self.table(n, &OPT_OUT)?;
                table.need("provider");
                Some(OptOut {
                    providers: self.references(&table, "provider", Defined::Recipient),
                    text: self.text_of(&table, "text"),
                    url: self.url_of(&table, "url"),
                    none: table.flag("none"),
                })
            }),
            categories: table.read("categories", |n| self.category_words(n)).unwrap_or_default(),
            notes: self.texts_of(&table, "notes"),
            span: node.span,
        })
    }

    fn category_words(&self, node: &Arc<Node>) -> Option<Vec<(&'static str, Text)>> {
        let table = self.table(node, &CATEGORY_WORDS)?;
        Some(CATEGORIES.iter().filter_map(|c| Some((*c, self.text_of(&table, c)?))).collect())
    }
}

//! Values with a form of their own: e-mail and web addresses, countries.

use super::country;
use super::read::Cx;
use crate::load::{Node, Table, rules};
use crate::source::Spanned;
use std::sync::Arc;

impl Cx<'_> {
    /// An e-mail address.
    pub fn email(&self, table: &Table<'_>, name: &str) -> Option<Spanned<String>> {
        let text = table.name(name)?;
        self.is_email(&text).then_some(text)
    }

    /// Checks an e-mail address; a message when it cannot be one.
    pub fn is_email(&self, text: &Spanned<String>) -> bool {
        let good = is_email(&text.value);
        if !good {
            self.push(
                rules::BAD_EMAIL
                    .at(text.span, format!("`{}` cannot be an e-mail address", text.value))
                    .help("write name@company.example, without `mailto:` and without spaces")
                    .did_you_mean(email_meant(&text.value).as_deref()),
            );
        }
        good
    }

    /// A web address.
    pub fn url(&self, node: &Arc<Node>) -> Option<Spanned<String>> {
        let text = self.reader.string(node, "a web address")?;
        if is_url(&text.value) {
            return Some(text);
        }
        let whole = format!("https://{}", text.value.trim_start_matches("//"));
        let meant = (!text.value.contains(':') && is_url(&whole)).then_some(whole);
        self.push(
            rules::BAD_URL
                .at(text.span, format!("`{}` is not a web address", text.value))
                .help("write the whole address without spaces, such as `https://www.company.example/privacy`")
                .did_you_mean(meant.as_deref()),
        );
        None
    }

    /// The web address under a key.
    pub fn url_of(&self, table: &Table<'_>, name: &str) -> Option<Spanned<String>> {
        table.read(name, |n| self.url(n))
    }

    /// A country code, in capitals.
    pub fn country(&self, node: &Arc<Node>) -> Option<Spanned<String>> {
        self.country_code(self.reader.string(node, "the two-letter code of a country")?)
    }

    /// The same for a code that was read already.
    pub(super) fn country_code(&self, text: Spanned<String>) -> Option<Spanned<String>> {
        if country::exists(&text.value) {
            return Some(text);
        }
        let mut help =
            "write the two letters of ISO 3166-1 in capitals, such as `SE`, `NO` or `US`".to_owned();
        if ["worldwide", "world", "global", "globally", "everywhere", "anywhere"]
            .contains(&text.value.as_str())
        {
            help += "; for a recipient whose countries you cannot name, write `unnamed-countries: true`";
        }
        self.push(
            rules::BAD_COUNTRY
                .at(text.span, format!("`{}` is not the code of a country", text.value))
                .label("no such country")
                .help(help)
                .did_you_mean(country::meant(&text.value.to_uppercase())),
        );
        None
    }

    /// The country under a key.
    pub fn country_of(&self, table: &Table<'_>, name: &str) -> Option<Spanned<String>> {
        table.read(name, |n| self.country(n))
    }
}

/// Whether a text can be an e-mail address.
pub fn is_email(text: &str) -> bool {
    text.split_once('@').is_some_and(|(user, host)| {
        let label = |l: &str| {
            !l.is_empty()
                && !l.starts_with('-')
                && !l.ends_with('-')
                && l.chars().all(|c| c.is_alphanumeric() || c == '-')
        };
        !user.is_empty()
            && !user.starts_with('.')
            && !user.ends_with('.')
            && user.chars().all(|c| c.is_alphanumeric() || "!#$%&'*+-/=?^_`{|}~.".contains(c))
            && host.contains('.')
            && host.split('.').all(label)
    })
}

/// The address within `Acme <name@company.example>`, `mailto:name@company.example` or `name (at) company.example`.
fn email_meant(text: &str) -> Option<String> {
    let inner =
        text.split_once('<').and_then(|(_, rest)| rest.split_once('>')).map_or(text, |(inner, _)| inner);
    let inner = inner.trim().trim_start_matches("mailto:").trim_end_matches(['.', ',', ';']);
    let spelled =
        [" at ", " (at) ", "(at)", "[at]", " @ "].iter().fold(inner.to_owned(), |t, at| t.replace(at, "@"));
    is_email(&spelled).then_some(spelled)
}

/// Whether a text can be a whole web address.
pub fn is_url(text: &str) -> bool {
    let rest = text.strip_prefix("https://").or_else(|| text.strip_prefix("http://"));
    let host = rest.and_then(|r| r.split(['/', '?', '#']).next()).unwrap_or("");
    let odd = |c: char| c.is_whitespace() || matches!(c, '<' | '>' | '"' | '\\' | '`' | '{' | '}');
    host.contains('.')
        && host.chars().all(|c| c.is_alphanumeric() || matches!(c, '.' | '-' | ':'))
        && host.split('.').all(|l| !l.is_empty())
        && !text.chars().any(odd)
}

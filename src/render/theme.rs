//! Values that a repository sets for the style sheet's custom properties.
//!
//! In: names and values from `policyc.yaml`. Out: CSS. A value may not hold anything that could end the rule it stands
//! in or ask the network for something.

use std::collections::BTreeMap;

/// Names that can be set, without `--policyc-`. Colours can be set for dark mode too, with `dark-` before the name;
/// a colour set without it holds in light mode and in print.
pub const NAMES: &[&str] = &[
    "accent",
    "background",
    "border",
    "font",
    "font-heading",
    "font-mono",
    "mark",
    "mark-panel",
    "measure",
    "muted",
    "panel",
    "radius",
    "text",
    "width",
];

/// Those of [`NAMES`] that are colours.
const COLOURS: &[&str] = &["accent", "background", "border", "mark", "mark-panel", "muted", "panel", "text"];

/// Whether the style sheet knows a name: one of [`NAMES`], a colour also with `dark-` before it.
pub fn is_name(name: &str) -> bool {
    NAMES.contains(&name) || name.strip_prefix("dark-").is_some_and(|n| COLOURS.contains(&n))
}

/// What is wrong with a name or value, as a clause for a diagnostic; `None` when nothing is.
pub fn problem(name: &str, value: &str) -> Option<String> {
    if !is_name(name) {
        return Some(format!("`{name}` is not a name the style sheet knows"));
    }
    if value.trim().is_empty() {
        return Some(format!("`{name}` is empty"));
    }
    if let Some(c) = value.chars().find(|c| ";{}<>\\@!`".contains(*c) || c.is_control()) {
        return Some(format!("`{}` cannot stand in a value of a style sheet's property", c.escape_default()));
    }
    let lower = value.to_ascii_lowercase();
    if ["url(", "image(", "image-set(", "src(", "expression(", "/*", "//"].iter().any(|p| lower.contains(p)) {
        return Some(format!("`{value}` leads to something outside the page"));
    }
    let quotes = |q| value.matches(q).count() % 2 == 1;
    if quotes('"') || quotes('\'') || value.matches('(').count() != value.matches(')').count() {
        return Some(format!("a quote or parenthesis in `{value}` is not closed"));
    }
    None
}

/// The rules for a theme; empty without one. Values with a [`problem`] are left out: report them.
pub fn css(theme: &BTreeMap<String, String>) -> String {
    let (mut light, mut dark, mut always) = (String::new(), String::new(), String::new());
    for (name, value) in theme.iter().filter(|(name, value)| problem(name, value).is_none()) {
        let (rule, name) = match name.strip_prefix("dark-") {
            Some(colour) => (&mut dark, colour),
            None if COLOURS.contains(&name.as_str()) => (&mut light, name.as_str()),
            None => (&mut always, name.as_str()),
        };
        rule.push_str(&format!("--policyc-{name}:{};", value.trim()));
    }
    let mut out = String::new();
    for (media, rule) in [
        ("", always),
        ("@media print,not (prefers-color-scheme:dark)", light),
        ("@media screen and (prefers-color-scheme:dark)", dark),
    ] {
        match (rule.is_empty(), media.is_empty()) {
            (true, _) => {}
            (false, true) => out.push_str(&format!("\n.policyc-page{{{rule}}}")),
            (false, false) => out.push_str(&format!("\n{media}{{.policyc-page{{{rule}}}}}")),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_cannot_leave_their_rule() {
        for value in ["#0a5a9c", "rgb(0 0 0 / 50%)", "\"Inter\", system-ui, sans-serif", "60ch"] {
            assert_eq!(problem("accent", value), None, "{value}");
        }
        for value in [
            "",
            "red;} body{display:none",
            "url(https://a.example/x)",
            "\"open",
            "rgb(1",
            "</style>",
            "a\\62",
            "//x",
        ] {
            assert!(problem("accent", value).is_some(), "{value}");
        }
        assert!(problem("accnt", "red").is_some());
        assert!(problem("dark-font", "serif").is_some());
        assert_eq!(problem("dark-accent", "red"), None);
    }

    #[test]
    fn colours_hold_where_they_are_meant() {
        let theme = [("accent", "red"), ("dark-accent", "pink"), ("font", "serif"), ("text", "a;b")];
        let theme = theme.into_iter().map(|(a, b)| (a.to_owned(), b.to_owned())).collect();
        assert_eq!(
            css(&theme),
            "\n.policyc-page{--policyc-font:serif;}\
             \n@media print,not (prefers-color-scheme:dark){.policyc-page{--policyc-accent:red;}}\
             \n@media screen and (prefers-color-scheme:dark){.policyc-page{--policyc-accent:pink;}}"
        );
        assert_eq!(css(&BTreeMap::new()), "");
    }
}

//! Permissions that an app asks the operating system of a device for. Article 5(3) of Directive 2002/58/EC, Article
//! 13(1)(c) GDPR.

use super::activity::Purpose;
use super::only::{Only, PLATFORM, PRODUCT};
use super::read::{Cx, Defined};
use super::text::Text;
use crate::load::{Node, Shape, Value, closest, key, rules};
use crate::source::{Span, Spanned};
use std::sync::Arc;

/// A permission.
#[derive(Debug, Clone)]
pub struct Permission {
    /// Which, where it is one that has shipped words.
    pub known: Option<&'static str>,
    /// What to call it, in the author's words.
    pub title: Option<Text>,
    /// The products and platforms that ask for it, if not all.
    pub only: Only,
    /// What for.
    pub purposes: Vec<Purpose>,
    /// The activities it is for.
    pub activities: Vec<Spanned<String>>,
    /// Only in this case.
    pub when: Option<Text>,
    /// What it gives access to stays on the device.
    pub on_device: bool,
    /// Whether it must be given.
    pub need: Option<Spanned<&'static str>>,
    /// What happens if not.
    pub otherwise: Option<Text>,
    /// How it is taken back.
    pub withdraw: Option<Text>,
    /// What else is to be said.
    pub note: Option<Text>,
    /// Its key.
    pub head: Span,
}

/// Permissions with shipped words.
pub const PERMISSIONS: &[&str] = &[
    "camera",
    "microphone",
    "photos",
    "files",
    "contacts",
    "calendar",
    "location",
    "precise-location",
    "background-location",
    "bluetooth",
    "nearby-devices",
    "local-network",
    "notifications",
    "motion",
    "health",
    "phone",
    "call-log",
    "text-messages",
    "biometrics",
    "tracking",
    "accessibility",
    "installed-apps",
    "background-activity",
];

const NEEDS: &[&str] = &["voluntary", "needed"];

/// A permission.
pub static PERMISSION: Shape = Shape {
    name: "a permission",
    about: "Something that an app asks the operating system for. Its key is one of the permissions with shipped words (`camera`, `microphone`, `photos`, `files`, `contacts`, `calendar`, `location`, `precise-location`, `background-location`, `bluetooth`, `nearby-devices`, `local-network`, `notifications`, `motion`, `health`, `phone`, `call-log`, `text-messages`, `biometrics`, `tracking`, `accessibility`, `installed-apps`, `background-activity`), or a name of your own with `title:`.",
    keys: &[
        key("title", Value::Phrase, "what to call it: a noun phrase", "").or("shipped words"),
        PRODUCT,
        PLATFORM,
        key("purposes", Value::List(&Value::Ref("purpose")), "what for", "Article 13(1)(c)"),
        key("activity", Value::List(&Value::Ref("activity")), "the activity that uses it", ""),
        key("when", Value::Phrase, "only in this case; starts with if or when", ""),
        key(
            "on-device",
            Value::Bool,
            "what it gives access to stays on the device and never reaches you",
            "",
        )
        .or("`false`"),
        key("need", Value::OneOf(NEEDS), "whether it must be given", "Article 13(2)(e)"),
        key(
            "otherwise",
            Value::Text,
            "what happens if it is not given: a sentence that stands on its own, `Without your address we cannot deliver.`",
            "Article 13(2)(e)",
        ),
        key(
            "withdraw",
            Value::Text,
            "how it is taken back, if not in the settings of the device: a sentence",
            "Article 7(3)",
        ),
        key("note", Value::Prose, "what else is to be said", ""),
    ],
};

impl Cx<'_> {
    /// A permission; `name` is its key.
    pub fn permission(&self, name: &Spanned<String>, node: &Arc<Node>) -> Option<Permission> {
        let table = self.table(node, &PERMISSION)?;
        let known = PERMISSIONS.iter().copied().find(|p| *p == name.value);
        if known.is_none() && table.key_span("title").is_none() {
            self.push(
                rules::MISSING_KEY
                    .at(name.span, format!("`{}` is no permission with words of its own, and it needs `title:`", name.value))
                    .help("add `title:`, or write one of those with shipped words, such as camera, location or notifications")
                    .did_you_mean(closest(&name.value, PERMISSIONS.iter().copied())),
            );
        }
        Some(Permission {
            known,
            title: self.text_of(&table, "title"),
            only: self.only(&table),
            purposes: table.list("purposes", |n| self.purpose(n)),
            activities: self.references(&table, "activity", Defined::Activity),
            when: self.text_of(&table, "when"),
            on_device: table.flag("on-device"),
            need: table.choice("need", NEEDS),
            otherwise: self.text_of(&table, "otherwise"),
            withdraw: self.text_of(&table, "withdraw"),
            note: self.text_of(&table, "note"),
            head: name.span,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_reference_names_every_permission_with_shipped_words() {
        for name in PERMISSIONS {
            assert!(PERMISSION.about.contains(&format!("`{name}`")), "{name}");
        }
    }
}

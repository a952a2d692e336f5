//! What narrows a part of a policy down: `product:`, `platform:`, `stored-on:` and `people:`, the same keys wherever
//! something holds for some products, platforms, places or groups of people only.

use super::read::{Cx, Defined};
use crate::load::{Key, Table, Value, key};
use crate::source::Spanned;

/// Only for these products and on these platforms; everywhere when both are empty.
#[derive(Debug, Clone, Default)]
pub struct Only {
    /// Products, by id.
    pub products: Vec<Spanned<String>>,
    /// Platforms, of [`PLATFORMS`].
    pub platforms: Vec<Spanned<&'static str>>,
}

/// Platforms. `app` is every app for telephones and tablets, `desktop` every program for computers.
pub const PLATFORMS: &[&str] = &[
    "web", "app", "ios", "android", "desktop", "windows", "macos", "linux", "tv", "console", "watch", "car",
];

/// `product:`
pub(super) const PRODUCT: Key =
    key("product", Value::List(&Value::Ref("product")), "only for these products", "");

/// `platform:`
pub(super) const PLATFORM: Key =
    key("platform", Value::List(&Value::OneOf(PLATFORMS)), "only on these platforms", "");

/// Where data are kept: in the device of the person, or in systems of the controller or of those who work for it.
pub const STORED_ON: &[&str] = &["device", "server"];

/// `stored-on:`
pub(super) const STORED_ON_KEY: Key = key(
    "stored-on",
    Value::OneOf(STORED_ON),
    "only where it is kept there: in the person's own device, or on servers",
    "",
);

/// `people:` of a part of an activity.
pub(super) const PEOPLE: Key = key(
    "people",
    Value::List(&Value::Ref("group of people of the activity")),
    "only for these groups of people",
    "",
);

/// Whether something can be about people of both; no group is everybody.
pub fn people_meet(first: &[Spanned<String>], second: &[Spanned<String>]) -> bool {
    first.is_empty() || second.is_empty() || first.iter().any(|a| second.iter().any(|b| a.value == b.value))
}

impl Only {
    /// Whether something can be within both.
    pub fn meets(&self, other: &Only) -> bool {
        fn any<T>(a: &[Spanned<T>], b: &[Spanned<T>], together: impl Fn(&T, &T) -> bool) -> bool {
            a.is_empty() || b.is_empty() || a.iter().any(|x| b.iter().any(|y| together(&x.value, &y.value)))
        }
        any(&self.products, &other.products, |a, b| a == b)
            && any(&self.platforms, &other.platforms, |a, b| platforms_meet(a, b))
    }

    /// Whether nothing is narrowed.
    pub fn is_everything(&self) -> bool {
        self.products.is_empty() && self.platforms.is_empty()
    }
}

/// Whether two platforms have anything in common: the app for Android is an app.
pub fn platforms_meet(one: &str, other: &str) -> bool {
    let wider = |platform: &str| match platform {
        "ios" | "android" => "app",
        "windows" | "macos" | "linux" => "desktop",
        _ => "",
    };
    one == other || wider(one) == other || wider(other) == one
}

impl Cx<'_> {
    /// The `people:` of a part of an activity; whether they are people of it is looked at when the activity is read.
    pub(super) fn people(&self, table: &Table<'_>) -> Vec<Spanned<String>> {
        table.list("people", |n| self.reader.string(n, "a group of people of this activity"))
    }

    /// The `product:` and `platform:` of a map.
    pub(super) fn only(&self, table: &Table<'_>) -> Only {
        Only {
            products: self.references(table, "product", Defined::Product),
            platforms: table.list("platform", |n| self.reader.choice(n, PLATFORMS)),
        }
    }
}

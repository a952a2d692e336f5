//! What narrows a part of a policy down: `product:`, `platform:` and `stored-on:`, the same keys wherever something
//! holds for some products, platforms or places only.

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
    /// The `product:` and `platform:` of a map.
    pub(super) fn only(&self, table: &Table<'_>) -> Only {
        Only {
            products: self.references(table, "product", Defined::Product),
            platforms: table.list("platform", |n| self.reader.choice(n, PLATFORMS)),
        }
    }
}

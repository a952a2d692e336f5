//! Known services: what `use:` stands for, filled in before anything else is read.
//!
//! In: the values of a policy as its author wrote them. Out: the same values with what the catalog says of the services
//! that they name, at the place of `use:`, and a list of what was filled in. What an author writes is never replaced.

mod certified;
mod cookies;
mod fill;
mod told;

pub use fill::{Expanded, expand};
pub use told::told;

use crate::load::{Shape, Value, key};
use crate::services::Service;
use crate::source::Span;
use jiff::civil::Date;

/// A place where a policy uses a service of the catalog.
#[derive(Debug, Clone)]
pub struct Used {
    /// The service.
    pub service: &'static Service,
    /// Where it is named: the place of everything that was filled in.
    pub at: Span,
    /// Whether it is used by a recipient; by a cookie otherwise.
    pub by_recipient: bool,
    /// Day on which the author looked at the facts.
    pub checked: Option<Date>,
    /// The keys of the row that were filled in: `country`, `cookies._ga`.
    pub filled: Vec<String>,
    /// What the author says otherwise.
    pub overridden: Vec<Override>,
}

/// A value of the author's where the catalog has another.
#[derive(Debug, Clone)]
pub struct Override {
    /// The author's value.
    pub at: Span,
    /// What the catalog says, as one writes it.
    pub says: String,
}

/// The name of a service with details.
pub static USE: Shape = Shape {
    name: "a known service",
    about: "A service of the catalog, which `policyc services` lists. What it says stands as if it were written where `use:` is; every key that is written beside it takes the place of what the catalog says. In short: `use: hotjar`.",
    keys: &[
        key("service", Value::Ref("known service"), "which one, by its name in the catalog", "").required(),
        key(
            "checked",
            Value::Date,
            "day on which you looked whether the facts are true: from then on they count as yours",
            "",
        ),
    ],
};

/// What holds for the cookies that a service brings.
pub static BROUGHT: Shape = Shape {
    name: "the cookies of a known service",
    about: "What holds for the cookies that `use:` brings. A cookie of the same name under `cookies:` of the policy takes the place of the catalog's, and may say less.",
    keys: &[
        key("only", Value::List(&Value::Ref("cookie of the service")), "which of them are set", "")
            .or("all that are usual"),
        key(
            "set",
            Value::OneOf(super::cookie::SET),
            "when those that are not necessary are set",
            "Article 5(3) ePrivacy Directive",
        ),
        key("activity", Value::List(&Value::Ref("activity")), "the activity that uses what they hold", ""),
        key("read-by", Value::List(&Value::Ref("recipient")), "who else can read them", "CJEU C-673/17"),
        key("read-by-us", Value::Bool, "whether we read them", "CJEU C-673/17"),
        super::only::PRODUCT,
        super::only::PLATFORM,
    ],
};

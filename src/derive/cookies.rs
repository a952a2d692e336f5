//! Cookies by category, and how many there are.

use crate::model::Policy;
use crate::model::cookie::{CATEGORIES, Cookie, Duration};

/// The cookies of one category, in the order of the file.
#[derive(Debug)]
pub struct CookieGroup<'p> {
    /// The category; `unclassified` for those without.
    pub category: &'static str,
    /// The cookies, each with its key.
    pub cookies: Vec<(&'p str, &'p Cookie)>,
}

/// Counts for the text.
#[derive(Debug, Clone, Copy, Default)]
pub struct CookieCount {
    /// All; one that stands in two categories counts once.
    pub total: usize,
    /// Those that have a name; an entry without one stands for nobody knows how many.
    pub named: usize,
    /// Set from other domains than the controller's.
    pub third_party: usize,
    /// Those that are set only after consent.
    pub consent: usize,
    /// The longest duration.
    pub longest: Option<Duration>,
}

/// Groups and counts.
pub fn group(policy: &Policy) -> (Vec<CookieGroup<'_>>, CookieCount) {
    let mut groups: Vec<CookieGroup<'_>> =
        CATEGORIES.iter().map(|c| CookieGroup { category: c, cookies: Vec::new() }).collect();
    let mut count = CookieCount::default();
    for (index, (key, cookie)) in policy.cookies.iter().enumerate() {
        let category = cookie.category.map_or("unclassified", |c| c.value);
        if let Some(group) = groups.iter_mut().find(|g| g.category == category) {
            group.cookies.push((&key.value, cookie));
        }
        if policy.cookies.iter().take(index).any(|(_, earlier)| earlier.is_same(cookie)) {
            continue;
        }
        count.total += 1;
        count.named += usize::from(cookie.name.is_some());
        count.third_party += usize::from(is_third_party(cookie));
        count.consent += usize::from(cookie.needs_consent());
        let duration = cookie.duration.map(|d| d.value);
        if duration.map(Duration::hours) > count.longest.map(Duration::hours) {
            count.longest = duration;
        }
    }
    groups.retain(|g| !g.cookies.is_empty());
    (groups, count)
}

/// Whether it is set from another domain: as the author says, otherwise when a recipient provides it.
pub fn is_third_party(cookie: &Cookie) -> bool {
    cookie.party.map_or(cookie.provider.is_some(), |p| p.value == "third")
}

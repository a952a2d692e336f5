//! Policies to measure with: as large as one asks for, in two languages, without a finding.

use jiff::civil::date;
use policyc::world::MemoryWorld;

const HEAD: &str = include_str!("policy.yaml");
const ACTIVITIES: &str = include_str!("activities.yaml");

/// A policy of about 50 kB of YAML: large for a company with a shop, an app and a newsletter.
pub const LARGE: usize = 39;

/// A policy whose page holds about 22 kB besides its style sheet of 12 kB: what a small company publishes.
pub const SMALL: usize = 2;

/// A policy whose page holds about 17 kB besides its style sheet: one activity, and no recipients of others.
pub const SMALLEST: usize = 1;

/// A policy with so many activities.
pub fn policy(id: &str, activities: usize) -> String {
    let kinds: Vec<&str> = ACTIVITIES.split_inclusive("\n\n").collect();
    let mut text = HEAD.replace("  id: ID", &format!("  id: {id}"));
    if let (SMALLEST, Some((before, rest))) = (activities, text.split_once("  tickets:\n")) {
        let after = rest.split_once("\n\n").map_or("", |(_, after)| after);
        text = format!("{before}\n{after}");
    }
    for (number, kind) in (1..=activities).zip(kinds.iter().cycle()) {
        text.push_str(&kind.replace("-N:", &format!("-{number}:")).replace(" N", &format!(" {number}")));
    }
    text
}

/// A repository with so many policies, each with so many activities.
pub fn world(policies: usize, activities: usize) -> MemoryWorld {
    let path = |n: usize| format!("policies/p{n}.yaml").into();
    let files = (1..=policies).map(|n| (path(n), policy(&format!("p{n}"), activities).into()));
    MemoryWorld { files: files.collect(), today: date(2026, 4, 1) }
}

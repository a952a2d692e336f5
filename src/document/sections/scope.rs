//! What the policy covers.

use crate::document::tree::{Block, Inline, Section};
use crate::document::writer::Writer;
use crate::localize::messages::parties as messages;

/// Section `scope`, when there is anything to say.
pub fn write(w: &Writer<'_>) -> Option<Section> {
    let scope = &w.policy.about.scope;
    let mut blocks = Vec::new();
    if !scope.people.is_empty() {
        blocks.push(w.paragraph(messages::scope_people(w.terms(&scope.people))));
    }
    if !scope.sites.is_empty() {
        let sites = scope.sites.iter().map(|s| vec![Inline::url(&s.value)]).collect();
        blocks.push(w.paragraph(messages::scope_sites(w.and(sites), scope.sites.len())));
    }
    let mut services: Vec<_> = scope.services.iter().map(|s| w.text(s)).collect();
    // a site that has been named above is not named again as a product
    let sites: Vec<&str> = scope.sites.iter().map(|site| site.value.trim_end_matches('/')).collect();
    let named = |url: &str| sites.contains(&url.trim_end_matches('/'));
    let products = w.policy.products.iter().map(|(_, p)| p);
    let products = products.filter(|p| {
        !p.url.as_ref().is_some_and(|url| named(&url.value) && url.value.contains(&p.name.value))
    });
    services.extend(products.map(|p| match &p.url {
        Some(url) => vec![Inline::link(&url.value, vec![w.name(&p.name)])],
        None => vec![w.name(&p.name)],
    }));
    if !services.is_empty() {
        blocks.push(w.paragraph(messages::scope_services(w.and(services))));
    }
    let countries = &w.policy.about.audience.countries;
    if !countries.is_empty() {
        let places = w.in_countries(countries.iter().map(|c| c.value.as_str()));
        blocks.push(w.paragraph(messages::scope_countries(places)));
    }
    if let Some(text) = &scope.text {
        blocks.extend(w.prose(text));
    }
    if let Some(excludes) = &scope.excludes {
        blocks.push(Block::Definitions(vec![w.define_blocks(messages::scope_excludes(), w.prose(excludes))]));
    }
    (!blocks.is_empty()).then(|| w.section("scope", messages::scope_title(), blocks))
}

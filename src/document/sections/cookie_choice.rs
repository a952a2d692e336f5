//! How one chooses which cookies are set, and chooses again. Article 7(3) GDPR.

use super::cookies::{at_least, place};
use crate::document::tree::{Block, Inline, Inlines, Section};
use crate::document::writer::{Writer, sentences};
use crate::localize::messages::{common, cookies as messages};
use crate::model::cookie_settings::CookieSettings;

/// Section `cookies-choice`, when there is anything to say.
pub fn write(w: &Writer<'_>, settings: Option<&CookieSettings>) -> Option<Section> {
    let mut blocks = Vec::new();
    let mut parts = Vec::new();
    let n = w.derived.cookie_count.consent;
    if n > 0 {
        parts.push(w.say(if n == w.derived.cookie_count.total {
            messages::cookies_consent_all(at_least(w, n))
        } else {
            messages::cookies_consent(n)
        }));
    }
    if let Some(s) = settings {
        parts.extend(s.tool.iter().map(|t| w.say(messages::cookies_tool(w.name(t)))));
        parts.extend(s.change.iter().map(|t| w.text(t)));
        parts.extend(s.change_url.iter().map(|u| w.say(messages::cookies_change_at(Inline::url(&u.value)))));
        if s.refuse_as_easy.is_some_and(|b| b.value) {
            parts.push(w.say(messages::cookies_refuse_as_easy()));
        }
        parts.extend(s.remembered.iter().map(|p| w.say(messages::cookies_remembered(w.period(p.value)))));
    }
    let other_ways = if parts.is_empty() { "none" } else { "other" };
    if !parts.is_empty() {
        blocks.push(Block::Paragraph(sentences(parts)));
    }
    match settings.and_then(|s| s.browser_settings.as_ref()) {
        Some(text) => blocks.extend(w.prose(text)),
        // what is in an app is in no browser
        None if place(w) == "app" => {}
        None => blocks.push(w.paragraph(messages::cookies_browser(other_ways))),
    }
    if let Some(s) = settings {
        blocks.extend(s.consequences.iter().map(|t| Block::Paragraph(w.text(t))));
        blocks.extend(browsers(w, s));
        blocks.extend(s.opt_outs.iter().map(|o| opt_out(w, o)));
        blocks.extend(provider_notices(w));
        for note in &s.notes {
            blocks.extend(w.prose(note));
        }
    } else {
        blocks.extend(provider_notices(w));
    }
    (!blocks.is_empty())
        .then(|| w.section("cookies-choice", messages::cookies_choice_title(place(w)), blocks))
}

fn browsers(w: &Writer<'_>, settings: &CookieSettings) -> Vec<Block> {
    if settings.browsers.is_empty() {
        return Vec::new();
    }
    let items = settings.browsers.iter().map(|(name, url)| match url {
        Some(url) => vec![Inline::link(&url.value, vec![w.name(name)])],
        None => vec![w.name(name)],
    });
    vec![w.paragraph(messages::cookies_browser_list()), Block::list(items)]
}

fn opt_out(w: &Writer<'_>, opt_out: &crate::model::cookie_settings::OptOut) -> Block {
    let names = w.and(opt_out.providers.iter().map(|p| w.recipient_link(&p.value)).collect());
    let mut parts: Vec<Inlines> = opt_out.text.iter().map(|t| w.text(t)).collect();
    match &opt_out.url {
        Some(url) if opt_out.text.is_none() => {
            parts.push(w.say(messages::cookies_opt_out_at(names.clone(), Inline::url(&url.value))));
        }
        Some(url) => parts.push(w.say(common::link_at(Inline::url(&url.value)))),
        None => {}
    }
    if opt_out.none {
        parts.push(w.say(messages::cookies_no_opt_out(names, opt_out.providers.len())));
    }
    Block::Paragraph(sentences(parts))
}

/// Providers' own accounts of their cookies.
fn provider_notices(w: &Writer<'_>) -> Option<Block> {
    let items: Vec<Inlines> = w
        .policy
        .recipients
        .iter()
        .filter_map(|(id, r)| {
            let url = r.cookie_notice.as_ref()?;
            let name = w.catalog.sentence_start_inlines(w.recipient_link(&id.value));
            Some(w.say(messages::cookies_provider_notice(name, Inline::url(&url.value))))
        })
        .collect();
    (!items.is_empty()).then(|| Block::list(items))
}

//! The notice for residents of California, which stands alone: Civil Code 1798.100 and following.

use crate::document::tree::{Block, Definition, Inline, Section};
use crate::document::writer::{Writer, sentences};
use crate::localize::messages::{activity, closing as messages, rights};

/// Section `california`.
pub fn write(w: &Writer<'_>) -> Option<Section> {
    let notice = w.policy.california.as_ref()?;
    let mut definitions: Vec<Definition> = Vec::new();
    let collected = match &notice.collected {
        Some(text) => w.prose(text),
        None => {
            let link = w.section_link("activities", activity::activities_title());
            vec![w.paragraph(messages::california_collected_see(link))]
        }
    };
    definitions.push(w.define_blocks(messages::california_collected(), collected));
    if let Some(text) = &notice.disclosed {
        definitions.push(w.define_blocks(messages::california_disclosed(), w.prose(text)));
    }
    let yes_no = |b: bool| if b { "yes" } else { "no" };
    let sold = notice.sold.map(|s| w.say(messages::california_sold(yes_no(s.value))));
    let shared = notice.shared.map(|s| w.say(messages::california_shared(yes_no(s.value))));
    let sale = sentences([sold, shared].into_iter().flatten());
    if !sale.is_empty() {
        definitions.push(w.define(messages::california_sale(), sale));
    }
    if let Some(url) = &notice.opt_out {
        definitions.push(w.define(messages::california_opt_out(), vec![Inline::url(&url.value)]));
    }
    if let Some(text) = &notice.signals {
        definitions.push(w.define_blocks(messages::california_signals(), w.prose(text)));
    }
    let your_rights = match &notice.rights {
        Some(text) => w.prose(text),
        None => {
            let link = w.section_link("rights", rights::rights_title());
            vec![w.paragraph(messages::california_rights_see(link))]
        }
    };
    definitions.push(w.define_blocks(messages::california_rights(), your_rights));
    if notice.no_discrimination {
        let text = w.say(messages::california_no_discrimination());
        definitions.push(w.define(messages::california_discrimination(), text));
    }
    if let Some(text) = &notice.methods {
        definitions.push(w.define_blocks(messages::california_methods(), w.prose(text)));
    }
    if let Some(text) = &notice.agents {
        definitions.push(w.define_blocks(messages::california_agents(), w.prose(text)));
    }
    let mut complaints = notice.complaints.as_ref().map(|t| w.prose(t)).unwrap_or_default();
    complaints.extend(notice.complaints_url.as_ref().map(|u| Block::Paragraph(vec![Inline::url(&u.value)])));
    if !complaints.is_empty() {
        definitions.push(w.define_blocks(messages::california_complaints(), complaints));
    }
    let mut blocks = vec![w.paragraph(messages::california_intro())];
    if let Some(text) = &notice.text {
        blocks.extend(w.prose(text));
    }
    blocks.push(Block::Definitions(definitions));
    Some(w.section("california", messages::california_title(), blocks))
}

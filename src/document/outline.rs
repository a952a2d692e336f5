//! Which sections there are, and in which order. The only place that decides.

use super::sections::{
    activities, apps, california, children, closing, complaint, controller, cookies, decisions, recipients,
    retention, rights, scope, transfers,
};
use super::tree::{Block, Section};
use super::writer::Writer;
use crate::model::notes::FreeSection;
use crate::source::Spanned;

/// Every section after the summary, free sections in their places.
pub fn sections(w: &Writer<'_>) -> Vec<Section> {
    let shipped = [
        Some(controller::write(w)),
        scope::write(w),
        (!w.policy.activities.is_empty()).then(|| activities::write(w)),
        retention::write(w),
        Some(recipients::write(w)),
        transfers::write(w),
        cookies::write(w),
        apps::permissions(w),
        closing::processor_role(w),
        apps::household_use(w),
        decisions::write(w),
        Some(rights::write(w)),
        rights::objection(w),
        complaint::write(w),
        children::write(w),
        closing::security(w),
        closing::duties(w),
        closing::statements(w),
        california::write(w),
        closing::changes(w),
        closing::links(w),
        closing::glossary(w),
    ];
    let mut sections: Vec<Section> =
        shipped.into_iter().flatten().filter(|s| !s.blocks.is_empty() || !s.sections.is_empty()).collect();
    for (id, free) in &w.policy.sections {
        place(&mut sections, free, write(w, id, free));
    }
    sections
}

fn write(w: &Writer<'_>, id: &Spanned<String>, free: &FreeSection) -> Section {
    let mut blocks: Vec<Block> = w.applies(&free.validity).map(Block::Paragraph).into_iter().collect();
    blocks.extend(free.text.iter().flat_map(|t| w.prose(t)));
    Section {
        id: format!("section-{}", id.value),
        title: free.title.as_ref().map(|t| w.start(t)).unwrap_or_default(),
        blocks,
        ..Section::default()
    }
}

/// Where the author wants it; a place that this policy does not have is reported (REF-03), and the section then stands
/// at the end.
fn place(sections: &mut Vec<Section>, free: &FreeSection, section: Section) {
    let place = [(&free.within, Where::Within), (&free.before, Where::Before), (&free.after, Where::After)];
    for (target, how) in place {
        if let Some(target) = target {
            if let Err(section) = insert(sections, &target.value, how, section) {
                sections.push(section);
            }
            return;
        }
    }
    sections.push(section);
}

#[derive(Clone, Copy)]
enum Where {
    Before,
    After,
    Within,
}

fn insert(list: &mut Vec<Section>, target: &str, how: Where, mut section: Section) -> Result<(), Section> {
    if let Some(at) = list.iter().position(|s| s.id == target || s.id == format!("section-{target}")) {
        match how {
            Where::Before => list.insert(at, section),
            Where::After => list.insert(at + 1, section),
            Where::Within => list[at].sections.push(section),
        }
        return Ok(());
    }
    for parent in list {
        match insert(&mut parent.sections, target, how, section) {
            Ok(()) => return Ok(()),
            Err(back) => section = back,
        }
    }
    Err(section)
}

/// What stands before the summary.
pub fn intro(w: &Writer<'_>) -> Vec<Block> {
    let mut blocks = w.policy.about.intro.as_ref().map(|t| w.prose(t)).unwrap_or_default();
    if let Some(note) = closing::translation(w) {
        blocks.push(Block::Notice(vec![note]));
    }
    blocks
}

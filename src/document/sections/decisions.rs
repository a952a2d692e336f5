//! Automated decisions, and the statement that there are none. Articles 13(2)(f), 14(2)(g) and 22 GDPR.

use crate::document::tree::{Block, Inlines, Section};
use crate::document::writer::{Writer, sentences};
use crate::law::NamedFor;
use crate::localize::messages::rights as messages;
use crate::model::Recipient;
use crate::model::decision::{Decision, Decisions};

/// Section `decisions`, unless the policy is silent.
pub fn write(w: &Writer<'_>) -> Option<Section> {
    let profiled: Vec<_> = w
        .policy
        .performed()
        .filter(|(id, a)| a.profiling.is_some() && !decided(w, &id.value))
        .map(|(id, _)| w.activity_link(&id.value))
        .collect();
    let mut section = w.section("decisions", messages::decisions_title(), Vec::new());
    match &w.policy.decisions {
        None => return None,
        Some(Decisions::None) => section.blocks.push(w.paragraph(messages::decisions_none())),
        Some(Decisions::Some(list)) => {
            // that a decision is of no great effect is said of each, or once where all are so
            let minor = list.iter().all(|d| !d.significant);
            section.blocks.push(w.paragraph(match minor {
                true => messages::decisions_minor_intro(),
                false => messages::decisions_intro(),
            }));
            section.sections = list.iter().enumerate().map(|(i, d)| decision(w, i, d, minor)).collect();
        }
    }
    if !profiled.is_empty() {
        section.blocks.push(w.paragraph(messages::decision_profiling_intro(profiled.len())));
        section.blocks.push(Block::list(profiled));
    }
    Some(section)
}

/// Whether a decision of Article 22 is taken in an activity: then profiling there is not without one.
fn decided(w: &Writer<'_>, id: &str) -> bool {
    w.policy.automated().any(|d| d.significant && d.is_in(id))
}

/// Who takes a decision, where it is not the controller: those who do so on its behalf, and those who do so on their own.
fn takers(w: &Writer<'_>, decision: &Decision) -> Vec<Inlines> {
    let ours = |id: &str| w.policy.recipient(id).is_some_and(Recipient::only_processes);
    let (processors, others): (Vec<_>, Vec<_>) = decision.by.iter().partition(|by| ours(&by.value));
    [("processor", processors), ("other", others)]
        .into_iter()
        .filter(|(_, names)| !names.is_empty())
        .map(|(role, names)| {
            let links = names.into_iter().map(|by| w.recipient_link(&by.value)).collect();
            w.say(messages::decision_by(w.and(links), role))
        })
        .collect()
}

fn decision(w: &Writer<'_>, index: usize, decision: &Decision, minor_all: bool) -> Section {
    let mut parts = Vec::new();
    if !decision.significant && !minor_all {
        parts.push(w.say(messages::decision_minor()));
    }
    if !decision.activities.is_empty() {
        let links = decision.activities.iter().map(|a| w.activity_link(&a.value)).collect();
        parts.push(w.say(messages::decision_activity(w.and(links))));
    }
    parts.extend(takers(w, decision));
    parts.extend(decision.when.as_ref().map(|when| w.say(messages::decision_when(w.text(when)))));
    parts.extend(w.applies(&decision.validity));
    if let Some(ground) = decision.ground {
        let article = match ground.value {
            "contract" => w.article_on_decisions("22(2)(a)"),
            "law" => w.article_on_decisions("22(2)(b)"),
            _ => w.article_on_decisions("22(2)(c)"),
        };
        parts.push(w.say(messages::decision_ground(ground.value, article)));
    }
    if !decision.law.is_empty() {
        parts.push(w.say(messages::decision_law(w.laws(&decision.law, NamedFor::Other))));
    }
    if !decision.score_from.is_empty() {
        let names = decision.score_from.iter().map(|r| w.recipient_link(&r.value)).collect();
        parts.push(w.say(messages::decision_score(w.and(names))));
    }
    let mut blocks = Vec::new();
    if !parts.is_empty() {
        blocks.push(Block::Paragraph(sentences(parts)));
    }
    let told = [
        (messages::decision_logic(), &decision.logic),
        (messages::decision_consequences(), &decision.consequences),
        (messages::decision_review(), &decision.review),
    ];
    let definitions: Vec<_> = told
        .into_iter()
        .filter_map(|(term, text)| Some(w.define_blocks(term, w.prose(text.as_ref()?))))
        .collect();
    if !definitions.is_empty() {
        blocks.push(Block::Definitions(definitions));
    }
    if decision.significant {
        blocks.push(w.paragraph(messages::decision_safeguards()));
    }
    Section {
        id: decision
            .id
            .as_deref()
            .map_or_else(|| format!("decision-{}", index + 1), |id| format!("decision-{id}")),
        title: decision.title.as_ref().map(|t| w.start(t)).unwrap_or_default(),
        blocks,
        ..Section::default()
    }
}

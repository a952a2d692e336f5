//! Rights, each with its article, the right to object set apart. Articles 12-22 GDPR, 21(4) for the setting apart.

use super::cookies::place;
use crate::document::tree::{Block, Inline, Inlines, Section, SectionStyle};
use crate::document::writer::{Writer, sentences};
use crate::law::NamedFor;
use crate::localize::message::Call;
use crate::localize::messages::{cookies, rights as messages};
use crate::model::{BasisKind, Text};

/// Section `rights`. The right to object is not in it: it stands apart, see [`objection`].
pub fn write(w: &Writer<'_>) -> Section {
    let rights = &w.policy.rights;
    let law = w.policy.about.has_data_protection_law();
    let intro = law.then(|| w.paragraph(messages::rights_intro()));
    let mut section = w.section("rights", messages::rights_title(), intro.into_iter().collect());
    match &rights.how {
        Some(how) => section.blocks.extend(w.prose(how)),
        None => section.blocks.push(w.paragraph(messages::rights_how(w.request_address()))),
    }
    section.blocks.extend(form(w));
    let home = w.home();
    section.blocks.extend(terms(w, law));
    for right in shown(w).into_iter().filter(|r| *r != "object") {
        section.sections.push(one(w, right));
    }
    section.sections.extend(super::metrics::write(w));
    section.blocks.extend(unidentified(w));
    // Swiss law has no such duty
    if law && home != "ch" {
        section.blocks.push(w.paragraph(messages::rights_told(w.article("19", ""))));
    }
    section
}

/// Time, cost and identity: as the author says, or else as the GDPR has it where it applies.
fn terms(w: &Writer<'_>, law: bool) -> Option<Block> {
    let (rights, home) = (&w.policy.rights, w.home());
    let answer = match &rights.answer {
        Some(period) => Some(messages::rights_answer_within(w.period(period.value))),
        None => law.then(|| messages::rights_answer(home)),
    };
    let or_law = |own: &Option<Text>, shipped: Call| match own {
        Some(own) => Some(w.text(own)),
        None => law.then(|| w.say(shipped)),
    };
    let terms = [
        answer.map(|call| w.say(call)),
        or_law(&rights.fee, messages::rights_free(home)),
        or_law(&rights.identity, messages::rights_identity()),
    ];
    let terms = sentences(terms.into_iter().flatten());
    (!terms.is_empty()).then_some(Block::Paragraph(terms))
}

/// The activities whose people cannot be told apart: Article 11(2).
fn unidentified(w: &Writer<'_>) -> Option<Block> {
    let named = w.policy.performed().filter(|(_, a)| a.unidentified.is_some());
    let activities: Vec<Inlines> = named.map(|(id, _)| w.activity_link(&id.value)).collect();
    let rights = w.articles(["15", "20"], ["25", "28"]);
    let said = || {
        let article = w.article("11(2)", "25");
        messages::rights_unidentified(w.and(activities.clone()), rights, article, w.home())
    };
    (!activities.is_empty()).then(|| w.paragraph(said()))
}

/// The form for requests, where neither the author's words nor the address that requests go to have named it.
fn form(w: &Writer<'_>) -> Option<Block> {
    let url = &w.policy.rights.form.as_ref()?.value;
    let link = Inline::url(url);
    let said = match &w.policy.rights.how {
        Some(how) => w.raw(how).contains(url.as_str()),
        None => w.request_address().contains(&link),
    };
    (!said).then(|| w.paragraph(messages::rights_form(link)))
}

/// The rights that are shown: those derived, unless the author shows others.
pub fn shown(w: &Writer<'_>) -> Vec<&'static str> {
    w.derived.shown_rights(w.policy)
}

/// Section `right-object`, clearly and separately from other information: Article 21(4).
pub fn objection(w: &Writer<'_>) -> Option<Section> {
    shown(w).contains(&"object").then(|| Section { style: SectionStyle::Prominent, ..one(w, "object") })
}

fn one(w: &Writer<'_>, right: &'static str) -> Section {
    let home = w.home();
    let mut blocks: Vec<Block> = match right {
        _ if !w.policy.about.has_data_protection_law() => Vec::new(),
        "access" => vec![w.paragraph(messages::right_access(w.article("15", "25"), home))],
        "rectification" => {
            vec![w.paragraph(messages::right_rectification(w.article("16", "32(1)"), home))]
        }
        "erasure" => vec![Block::Paragraph(sentences([
            w.say(messages::right_erasure(w.article("17", "32(2)"), home, ways_to_erasure(w))),
            w.say(messages::right_erasure_limits(if rests_on(w, &TASKS) { "public" } else { "none" })),
        ]))],
        "restriction" => {
            vec![w.paragraph(messages::right_restriction(w.article("18", "32(2)"), home))]
        }
        "portability" => portability(w),
        "object" => object(w),
        "withdraw" => withdraw(w),
        _ => vec![w.paragraph(messages::right_human_review(w.article_on_decisions("22"), home))],
    };
    if let Some((_, note)) = w.policy.rights.notes.iter().find(|(r, _)| *r == right) {
        blocks.extend(w.prose(note));
    }
    for restriction in w.policy.rights.restrictions.iter().filter(|r| r.right.value == right) {
        let text = restriction.text.as_ref().map(|t| w.text(t)).unwrap_or_default();
        let law = match restriction.law.is_empty() {
            true => Inlines::new(),
            false => w.say(messages::right_restricted_by(w.laws(&restriction.law, NamedFor::Other))),
        };
        blocks.push(Block::Paragraph(sentences([text, law])));
    }
    w.section(&format!("right-{right}"), messages::right_title(right), blocks)
}

/// The bases of Article 6(1)(e).
const TASKS: [BasisKind; 2] = [BasisKind::PublicTask, BasisKind::OfficialAuthority];

/// Whether anything rests on one of these bases.
fn rests_on(w: &Writer<'_>, kinds: &[BasisKind]) -> bool {
    w.policy.performed().any(|(_, a)| a.bases.iter().any(|b| kinds.contains(&b.kind)))
}

/// Which ways to erasure there can be here, as the messages name them: Article 17(1)(b) and (c).
fn ways_to_erasure(w: &Writer<'_>) -> &'static str {
    let shown = shown(w);
    match (shown.contains(&"withdraw"), shown.contains(&"object")) {
        (true, true) => "both",
        (true, false) => "consent",
        (false, true) => "objection",
        (false, false) => "neither",
    }
}

/// Links to the activities on one of these bases.
fn activities_on(w: &Writer<'_>, kinds: &[BasisKind]) -> Vec<Inlines> {
    w.policy
        .performed()
        .filter(|(_, a)| {
            let consent = kinds.contains(&BasisKind::Consent) && a.rests_on_consent();
            consent || a.bases.iter().any(|b| kinds.contains(&b.kind))
        })
        .map(|(id, _)| w.activity_link(&id.value))
        .collect()
}

fn portability(w: &Writer<'_>) -> Vec<Block> {
    let mut parts = vec![w.say(messages::right_portability(w.article("20", "28"), w.home()))];
    let activities = activities_on(w, &[BasisKind::Consent, BasisKind::Contract, BasisKind::PreContract]);
    if !activities.is_empty() {
        parts.push(w.say(messages::right_portability_bases(w.and(activities))));
    }
    vec![Block::Paragraph(sentences(parts))]
}

fn object(w: &Writer<'_>) -> Vec<Block> {
    let mut blocks = Vec::new();
    let links = |ids: &[&str]| w.and(ids.iter().map(|id| w.activity_link(id)).collect());
    if !w.derived.objectable.is_empty() {
        let grounds = match (rests_on(w, &TASKS), rests_on(w, &[BasisKind::LegitimateInterests])) {
            (true, false) => "task",
            (false, true) => "interests",
            _ => "both",
        };
        blocks.push(Block::Paragraph(sentences([
            w.say(messages::right_object(w.article("21", "30(2)(b)"), grounds, w.home())),
            w.say(messages::right_object_activities(links(&w.derived.objectable))),
            w.say(messages::right_object_after(w.home())),
        ])));
    }
    if !w.derived.marketing.is_empty() || w.derived.objectable.is_empty() {
        let mut parts = vec![w.say(messages::right_object_marketing())];
        if !w.derived.marketing.is_empty() {
            parts.push(w.say(messages::right_object_marketing_activities(links(&w.derived.marketing))));
        }
        blocks.push(Block::Paragraph(sentences(parts)));
    }
    blocks.push(w.paragraph(messages::right_object_how(w.request_address())));
    blocks
}

fn withdraw(w: &Writer<'_>) -> Vec<Block> {
    let text = [
        w.say(messages::right_withdraw(w.article("7(3)", "30(2)(b)"))),
        w.say(messages::right_withdraw_effect()),
    ];
    let mut blocks = vec![Block::Paragraph(sentences(text))];
    let mut items: Vec<Inlines> = Vec::new();
    for (id, _) in w.policy.performed().filter(|(_, activity)| activity.rests_on_consent()) {
        items.push(w.say(messages::right_withdraw_activity(w.activity_link(&id.value))));
    }
    if w.derived.cookie_count.consent > 0 {
        let link = w.section_link("cookies-choice", cookies::cookies_choice_title(place(w)));
        items.push(w.say(messages::right_withdraw_cookies(link, place(w))));
    }
    if !items.is_empty() {
        blocks.push(w.paragraph(messages::right_withdraw_list()));
        blocks.push(Block::list(items));
    }
    blocks
}

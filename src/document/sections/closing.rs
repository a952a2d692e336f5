//! Security, data handled for customers, statements, changes, links, glossary, translations.

use super::controller::address;
use crate::document::basis::one_or_list;
use crate::document::tree::{Block, Contact, Definition, Inline, Inlines, Row, Section, Table};
use crate::document::writer::{Writer, sentences};
use crate::law::NamedFor;
use crate::localize::messages::{closing as messages, common};
use crate::model::Text;
use crate::model::changes::Changes;
use crate::model::duty::Duty;
use crate::model::security::Security;
use crate::source::Spanned;

/// Section `security`.
pub fn security(w: &Writer<'_>) -> Option<Section> {
    let security = w.policy.security.as_ref()?;
    let mut blocks = match &security.text {
        Some(text) => w.prose(text),
        // a policy that only says what follows a breach claims nothing of measures
        None if security.measures.is_empty() && security.standards.is_empty() => Vec::new(),
        None if w.policy.about.has_data_protection_law() => {
            vec![w.paragraph(messages::security_intro(w.article("32", "8")))]
        }
        None => vec![w.paragraph(messages::security_intro_plain())],
    };
    if !security.measures.is_empty() {
        blocks.push(w.paragraph(messages::security_measures()));
        let items = security.measures.iter().map(|m| w.catalog.sentence_start_inlines(w.term(m)));
        blocks.push(Block::list(items));
    }
    blocks.extend(standards(w, security));
    let mut definitions = Vec::new();
    if let Some(breach) = &security.breach {
        definitions.push(w.define_blocks(messages::security_breach(), w.prose(breach)));
    }
    if let Some(yours) = &security.your_part {
        definitions.push(w.define_blocks(messages::security_your_part(), w.prose(yours)));
    }
    if !definitions.is_empty() {
        blocks.push(Block::Definitions(definitions));
    }
    let link = security.url.as_ref().map(|u| w.say(common::link_at(Inline::url(&u.value))));
    let more =
        sentences([security.more.as_ref().map(|m| w.text(m)).unwrap_or_default(), link.unwrap_or_default()]);
    if !more.is_empty() {
        blocks.push(Block::Paragraph(more));
    }
    Some(w.section("security", messages::security_title(), blocks))
}

/// Standards that are held or followed alike are named together.
fn standards(w: &Writer<'_>, security: &Security) -> Option<Block> {
    let mut groups: Vec<(bool, Option<Inlines>, Vec<Inlines>)> = Vec::new();
    for standard in &security.standards {
        let scope = standard.scope.as_ref().map(|s| w.text(s));
        let name = vec![w.name(&standard.name)];
        match groups.iter_mut().find(|(certified, of, _)| *certified == standard.certified && *of == scope) {
            Some((_, _, names)) => names.push(name),
            None => groups.push((standard.certified, scope, vec![name])),
        }
    }
    let parts = groups.into_iter().map(|(certified, scope, names)| {
        let names = w.and(names);
        w.say(match (certified, scope) {
            (true, Some(scope)) => messages::security_certified_for(names, scope),
            (true, None) => messages::security_certified(names),
            (false, Some(scope)) => messages::security_follows_for(names, scope),
            (false, None) => messages::security_follows(names),
        })
    });
    let parts: Vec<Inlines> = parts.collect();
    (!parts.is_empty()).then(|| Block::Paragraph(sentences(parts)))
}

/// Section `processor-role`.
pub fn processor_role(w: &Writer<'_>) -> Option<Section> {
    let role = w.policy.processor_role.as_ref()?;
    let mut blocks = role.text.as_ref().map(|t| w.prose(t)).unwrap_or_default();
    if !role.services.is_empty() {
        let services = role.services.iter().map(|s| w.text(s)).collect();
        blocks.push(w.paragraph(messages::processor_role_services(w.and(services))));
    }
    let duties = one_or_list(role.customer_duties.iter().map(|d| w.text(d)).collect());
    let prose = |text: &Option<Text>| text.as_ref().map(|t| w.prose(t)).unwrap_or_default();
    let mut engaged = prose(&role.sub_processors);
    let list = role.sub_processors_url.as_ref().map(|url| Inline::url(&url.value));
    engaged.extend(list.map(|link| w.paragraph(messages::processor_role_sub_processor_list(link))));
    let more = [
        (messages::processor_role_customers(), duties),
        (messages::processor_role_sub_processors(), engaged),
        (messages::processor_role_authorities(), prose(&role.authorities)),
        (messages::processor_role_requests(), prose(&role.requests)),
    ];
    let more: Vec<Definition> = more
        .into_iter()
        .filter(|(_, blocks)| !blocks.is_empty())
        .map(|(term, blocks)| w.define_blocks(term, blocks))
        .collect();
    if !more.is_empty() {
        blocks.push(Block::Definitions(more));
    }
    Some(w.section("processor-role", messages::processor_role_title(), blocks))
}

/// Section `duties`: what other acts require.
pub fn duties(w: &Writer<'_>) -> Option<Section> {
    let duty = |(id, duty): &(Spanned<String>, Duty)| {
        let mut blocks = duty.text.as_ref().map(|t| w.prose(t)).unwrap_or_default();
        let activities: Vec<Inlines> = duty.activities.iter().map(|a| w.activity_link(&a.value)).collect();
        if !activities.is_empty() {
            blocks.push(w.paragraph(messages::duty_activities(w.and(activities))));
        }
        let contact = address(w, None, &duty.contact);
        if contact != Contact::default() {
            blocks.push(Block::Contact(contact));
        }
        let term = w.catalog.sentence_start_inlines(w.laws(&duty.law, NamedFor::Other));
        Definition { id: Some(format!("duty-{}", id.value)), term, blocks }
    };
    let duties: Vec<Definition> = w.policy.duties.iter().map(duty).collect();
    let section = || w.section("duties", messages::duties_title(), vec![Block::Definitions(duties)]);
    (!w.policy.duties.is_empty()).then(section)
}

/// Section `statements`.
pub fn statements(w: &Writer<'_>) -> Option<Section> {
    let mut blocks = Vec::new();
    for statement in &w.policy.statements {
        match &statement.text {
            Some(text) => blocks.extend(w.prose(text)),
            None => blocks.push(w.paragraph(match statement.kind.value {
                "no-sale" => messages::statement_no_sale(),
                "no-third-parties" => messages::statement_no_third_parties(),
                "no-cookies" => messages::statement_no_cookies(),
                "no-third-party-marketing" => messages::statement_no_third_party_marketing(),
                _ => messages::statement_third_party_links(),
            })),
        }
    }
    (!blocks.is_empty()).then(|| w.section("statements", messages::statements_title(), blocks))
}

/// Section `changes`.
pub fn changes(w: &Writer<'_>) -> Option<Section> {
    let changes = w.policy.changes.as_ref()?;
    let mut blocks = changes.text.as_ref().map(|t| w.prose(t)).unwrap_or_default();
    let mut parts = Vec::new();
    if !changes.announced.is_empty() {
        let way = |way: &Spanned<&'static str>| w.say(messages::changes_way(way.value));
        let alone = changes.announced.len() == 1;
        let any = |ways: &Vec<Spanned<&'static str>>| {
            let words = w.or(ways.iter().map(way).collect());
            // beside another way, a choice is set off
            if alone || ways.len() == 1 { words } else { w.say(messages::changes_one_of(words)) }
        };
        let ways = changes.announced.iter().map(any).collect();
        parts.push(w.say(messages::changes_announced(w.and(ways))));
    }
    parts.extend(changes.advance.iter().map(|p| w.say(messages::changes_advance(w.period(p.value)))));
    parts.extend(changes.latest.iter().map(|u| w.say(messages::changes_latest(Inline::url(&u.value)))));
    parts.extend(changes.archive.iter().map(|u| w.say(messages::changes_archive(Inline::url(&u.value)))));
    if !parts.is_empty() {
        blocks.push(Block::Paragraph(sentences(parts)));
    }
    if !changes.log.is_empty() {
        blocks.push(Block::Table(log(w, changes)));
    }
    (!blocks.is_empty()).then(|| w.section("changes", messages::changes_title(), blocks))
}

fn log(w: &Writer<'_>, changes: &Changes) -> Table {
    let versions = changes.log.iter().any(|c| c.version.is_some());
    let mut table = Table { caption: w.say(messages::changes_log_caption()), ..Table::default() };
    table.head.push(w.say(messages::changes_column_date()));
    if versions {
        table.head.push(w.say(messages::changes_column_version()));
    }
    table.head.push(w.say(messages::changes_column_change()));
    for change in &changes.log {
        let date = w.date(change.date.value);
        let version = change.version.as_ref().map(|v| vec![w.name(v)]).unwrap_or_default();
        // the link is on the version, or else on the date
        let linked = |words| match &change.url {
            Some(url) => vec![Inline::link(&url.value, words)],
            None => words,
        };
        let (date, version) =
            if version.is_empty() { (linked(date), version) } else { (date, linked(version)) };
        let mut cells = vec![date];
        if versions {
            cells.push(version);
        }
        cells.push(change.text.as_ref().map(|t| w.text(t)).unwrap_or_default());
        table.rows.push(Row { id: None, cells });
    }
    table
}

/// Section `links`.
pub fn links(w: &Writer<'_>) -> Option<Section> {
    let items: Vec<Inlines> = w
        .policy
        .links
        .iter()
        .map(|link| {
            let title = link.title.as_ref().map(|t| w.start(t)).unwrap_or_default();
            let title = match &link.url {
                Some(url) => vec![Inline::link(&url.value, title)],
                None => title,
            };
            match &link.covers {
                Some(covers) => {
                    let mut label = title;
                    label.push(Inline::text(". "));
                    label.extend(w.text(covers));
                    label
                }
                None => title,
            }
        })
        .collect();
    if items.is_empty() {
        return None;
    }
    let mut blocks = vec![w.paragraph(messages::links_intro(items.len()))];
    blocks.extend(one_or_list(items));
    Some(w.section("links", messages::links_title(), blocks))
}

/// Section `glossary`, in the order of the language.
pub fn glossary(w: &Writer<'_>) -> Option<Section> {
    let mut entries: Vec<(String, Definition)> = w
        .policy
        .glossary
        .iter()
        .map(|(id, entry)| {
            let term = entry.term.as_ref().map(|t| w.raw(t).to_owned()).unwrap_or_default();
            let definition = Definition {
                id: Some(format!("term-{}", id.value)),
                term: vec![Inline::text(w.catalog.sentence_start(&term))],
                blocks: entry.means.as_ref().map(|m| w.prose(m)).unwrap_or_default(),
            };
            (term, definition)
        })
        .collect();
    if entries.is_empty() {
        return None;
    }
    entries.sort_by(|(a, _), (b, _)| w.catalog.compare(a, b));
    let definitions = entries.into_iter().map(|(_, d)| d).collect();
    Some(w.section("glossary", messages::glossary_title(), vec![Block::Definitions(definitions)]))
}

/// What a translation says of the original, and the original of its translations.
pub fn translation(w: &Writer<'_>) -> Option<Block> {
    let prevailing = w.policy.about.prevailing.as_ref()?;
    Some(w.paragraph(if prevailing.value == w.catalog.lang() {
        messages::translation_original()
    } else {
        messages::translation_prevails(w.say(messages::language_name(language_key(&prevailing.value))))
    }))
}

/// The languages that the wording names; others are "another language".
fn language_key(tag: &str) -> &'static str {
    const TAGS: [&str; 25] = [
        "bg", "cs", "da", "de", "el", "en", "es", "et", "fi", "fr", "ga", "hr", "hu", "it", "lt", "lv", "mt",
        "nb", "nl", "pl", "pt", "ro", "sk", "sl", "sv",
    ];
    let language = tag.split('-').next().unwrap_or(tag);
    TAGS.into_iter().find(|t| *t == language).unwrap_or("other")
}

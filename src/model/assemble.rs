//! The files of a policy to one policy: joins their maps, finds the names they define, reads the parts.

use super::about;
use super::parties::{read_contact_point, read_group_company, read_joint, read_officer, read_representative};
use super::party::read_party;
use super::policy::{POLICY, Policy};
use super::read::{Cx, Defined};
use super::text::Term;
use super::unread::Unread;
use super::used::{Expanded, expand, told};
use crate::diag::{Acceptance, Sink};
use crate::load::{Entry, Kind, Loaded, Node, Reader, Table, Value, closest, rules};
use crate::source::{Span, Spanned};
use crate::vocabulary::Family;
use crate::vocabulary::choices;
use std::cell::RefCell;
use std::collections::HashMap;
use std::sync::Arc;

/// What came of the files of one policy.
#[derive(Debug)]
pub struct Assembled {
    /// The policy, when its head could be read.
    pub policy: Option<Policy>,
    /// What its author accepts.
    pub acceptances: Vec<Acceptance>,
    /// What is written but could not be understood.
    pub unread: Unread,
}

/// Reads a policy of its loaded files; what is wrong goes to the sink.
pub fn assemble(files: &[Loaded], sink: &mut Sink) -> Assembled {
    assemble_in(files, &|_| true, sink)
}

/// The same, where some languages have no wording: texts are not asked for in these, as the policy cannot be written
/// in them anyway.
pub fn assemble_in(files: &[Loaded], has_wording: &dyn Fn(&str) -> bool, sink: &mut Sink) -> Assembled {
    let reader = Reader::of(files.iter().map(|loaded| (loaded.file, loaded.text.clone())))
        .with_synonyms(choices::meant);
    let root = join(files, &reader);
    let expanded = root.as_ref().map(|root| expand(root, &reader));
    let policy =
        expanded.as_ref().zip(root.as_ref()).and_then(|(e, root)| read(e, root, has_wording, &reader));
    let (found, acceptances) = reader.into_parts();
    let used = expanded.map(|e| e.used).unwrap_or_default();
    let found = told(found.into_found(), &used);
    let unread = root.map(|root| Unread::of(root, &found)).unwrap_or_default();
    sink.extend(found);
    Assembled { policy, acceptances, unread }
}

/// One map of the maps of all files: maps by id and lists are joined, anything else may be defined once.
fn join(files: &[Loaded], reader: &Reader) -> Option<Node> {
    let mut entries: Vec<Entry> = Vec::new();
    for loaded in files {
        let Some(own) = loaded.root.entries() else {
            reader.wrong_kind(&loaded.root, "the keys of a policy, such as `policy:` and `controller:`");
            continue;
        };
        // acceptances at the top of a file cover that file: they are read here, where its extent is known
        let accept: Vec<Entry> = own.iter().filter(|e| e.key.value == "accept").cloned().collect();
        drop_unread(reader, accept, loaded.root.span);
        for entry in own.iter().filter(|e| !matches!(e.key.value.as_str(), "accept" | "import")) {
            match entries.iter_mut().find(|e| e.key.value == entry.key.value) {
                Some(first) => join_entry(first, entry, reader),
                None => entries.push(entry.clone()),
            }
        }
    }
    let main = files.last()?;
    (!entries.is_empty() || main.root.entries().is_some()).then(|| Node {
        span: main.root.span,
        kind: Kind::Map(entries),
        key: None,
    })
}

/// Opening a table reads its `accept:`; nothing else is in this one.
fn drop_unread(reader: &Reader, accept: Vec<Entry>, span: Span) {
    static ONLY_ACCEPT: crate::load::Shape =
        crate::load::Shape { name: "a policy file", about: "", keys: &[] };
    let _ = reader.table_of(accept, span, &ONLY_ACCEPT);
}

fn join_entry(first: &mut Entry, second: &Entry, reader: &Reader) {
    let again = |at: Span, before: Span, what: &str, help: &str| {
        reader.push(
            rules::DEFINED_TWICE
                .at(at, format!("{what} is defined twice"))
                .label("second definition")
                .also(before, "first definition")
                .help(help),
        );
    };
    let twice = |at: Span, before: Span, what: &str| {
        again(at, before, what, "keep one of them, or give one of them another name");
    };
    let by_id = matches!(POLICY.key(&first.key.value).map(|k| k.value), Some(Value::Tables(_)));
    match (&first.value.kind, &second.value.kind) {
        (Kind::Map(a), Kind::Map(b)) if by_id => {
            let known: HashMap<&str, Span> = a.iter().map(|e| (e.key.value.as_str(), e.key.span)).collect();
            let mut joined = a.clone();
            for entry in b {
                match known.get(entry.key.value.as_str()) {
                    Some(before) => twice(entry.key.span, *before, &format!("`{}`", entry.key.value)),
                    None => joined.push(entry.clone()),
                }
            }
            first.value = Arc::new(Node { kind: Kind::Map(joined), ..Node::clone(&first.value) });
        }
        (Kind::List(a), Kind::List(b)) => {
            let joined = a.iter().chain(b).cloned().collect();
            first.value = Arc::new(Node { kind: Kind::List(joined), ..Node::clone(&first.value) });
        }
        (Kind::Map(a), Kind::Map(b)) if first.key.value == "vocabulary" => {
            let mut joined = a.clone();
            for entry in b {
                match joined.iter_mut().find(|e| e.key.value == entry.key.value) {
                    Some(before) => join_vocabulary(before, entry, &twice),
                    None => joined.push(entry.clone()),
                }
            }
            first.value = Arc::new(Node { kind: Kind::Map(joined), ..Node::clone(&first.value) });
        }
        _ => again(
            second.key.span,
            first.key.span,
            &format!("`{}:`", first.key.value),
            "keep one of them: files add to each other only lists and what stands under names, such as recipients",
        ),
    }
}

fn join_vocabulary(first: &mut Entry, second: &Entry, twice: &dyn Fn(Span, Span, &str)) {
    let (Kind::Map(a), Kind::Map(b)) = (&first.value.kind, &second.value.kind) else { return };
    let mut joined = a.clone();
    for entry in b {
        match joined.iter().find(|e| e.key.value == entry.key.value) {
            Some(before) => twice(entry.key.span, before.key.span, &format!("`{}`", entry.key.value)),
            None => joined.push(entry.clone()),
        }
    }
    first.value = Arc::new(Node { kind: Kind::Map(joined), ..Node::clone(&first.value) });
}

/// The names that the policy defines, found before anything refers to them.
fn names(root: &Node) -> Vec<(Defined, Spanned<String>)> {
    let kinds = [
        Defined::Recipient,
        Defined::Activity,
        Defined::Group,
        Defined::Law,
        Defined::Product,
        Defined::Controller,
    ];
    let mut out = Vec::new();
    for kind in kinds {
        let entries = under(root, kind.key()).and_then(|n| n.entries()).unwrap_or_default();
        out.extend(entries.iter().map(|e| (kind, e.key.clone())));
    }
    if let Some(entry) = root.entries().unwrap_or_default().iter().find(|e| e.key.value == "controller") {
        out.push((Defined::Controller, entry.key.clone()));
    }
    out
}

/// The value under a key; when the key is misspelt, that is reported once, and its names count as defined.
fn under<'n>(root: &'n Node, key: &str) -> Option<&'n Arc<Node>> {
    let misspelt = || {
        let known = || POLICY.keys.iter().map(|k| k.name);
        let mut unknown = root.entries()?.iter().filter(|e| POLICY.key(&e.key.value).is_none());
        unknown.find(|e| closest(&e.key.value, known()) == Some(key)).map(|e| &e.value)
    };
    root.get(key).or_else(misspelt)
}

/// Reads the values with everything filled in; which keys there are, the values say as they were `written`.
fn read(
    expanded: &Expanded,
    written: &Node,
    has_wording: &dyn Fn(&str) -> bool,
    reader: &Reader,
) -> Option<Policy> {
    let root = &expanded.root;
    let mut languages = about::languages(root.get("policy").map(|n| n.as_ref()));
    languages.retain(|l| has_wording(l));
    let mut cx = Cx {
        reader,
        languages,
        names: names(root),
        own: Vec::new(),
        texts: RefCell::default(),
        phrases: RefCell::default(),
    };
    let table = reader.table(root, &POLICY)?;
    let own: Vec<(Family, Term)> = table.get("vocabulary").map(|n| cx.vocabulary(n)).unwrap_or_default();
    cx.own = own;
    let _ = table.get("import");

    let about = head_of(&table).and_then(|n| reader.table(n, &about::ABOUT)).and_then(|t| cx.about(&t));
    let no_recipients = table.get("recipients").is_some_and(|n| n.text() == Some("none"));
    let head = |name: &str| table.key_span(name).unwrap_or_else(|| table.head());
    let mut policy = Policy {
        controller: table.get("controller").and_then(|n| read_party(&cx, head("controller"), n)),
        controllers: table.map("controllers", |id, n| read_party(&cx, id.span, n)),
        joint: table.map("joint-controllers", |id, n| read_joint(&cx, id.span, n)),
        group_companies: table.list("group-companies", |n| read_group_company(&cx, n)),
        representatives: table.list("representatives", |n| read_representative(&cx, n)),
        officer: table.get("dpo").and_then(|n| read_officer(&cx, head("dpo"), n)),
        contacts: table.list("contacts", |n| read_contact_point(&cx, n)),
        processor_role: table.read("processor-role", |n| cx.processor_role(n)),
        household_use: table.read("household-use", |n| cx.household_use(n)),
        products: table.map("products", |_, n| cx.product(n)),
        recipients: if no_recipients {
            Vec::new()
        } else {
            table.map("recipients", |id, n| cx.recipient(id.span, n))
        },
        no_recipients,
        sharing: cx.text_of(&table, "sharing"),
        groups: table.map("groups", |_, n| cx.group(n)),
        activities: table.map("activities", |id, n| cx.activity(id.span, n)),
        not_collected: cx.not_collected(&table),
        retention: cx.retentions(&table, "retention"),
        cookies: cookies(&cx, table.get("cookies")),
        used: expanded.used.clone(),
        cookie_settings: table.read("cookie-settings", |n| cx.cookie_settings(n)),
        permissions: table.map("permissions", |id, n| cx.permission(id, n)),
        rights: table.read("rights", |n| cx.rights(n)).unwrap_or_default(),
        complaint: table.read("complaint", |n| cx.complaint(n)).unwrap_or_default(),
        decisions: table.read("decisions", |n| cx.decisions(n)),
        security: table.read("security", |n| cx.security(n)),
        changes: table.read("changes", |n| cx.changes(n)),
        duties: table.map("duties", |id, n| cx.duty(id.span, n)),
        statements: table.list("statements", |n| cx.statement(n)),
        california: table.get("california").and_then(|n| cx.california(head("california"), n)),
        sections: table.map("sections", |_, n| cx.free_section(n)),
        glossary: table.map("glossary", |_, n| cx.glossary_entry(n)),
        links: table.list("links", |n| cx.linked_document(n)),
        laws: table.map("laws", |id, n| cx.law(id.span, n)),
        keys: written.entries().unwrap_or_default().iter().map(|e| e.key.clone()).collect(),
        texts: Vec::new(),
        phrases: Vec::new(),
        head: head("policy"),
        about: about?,
    };
    cx.general_retention(&mut policy);
    // only now is everything read
    Some(Policy { texts: cx.texts.into_inner(), phrases: cx.phrases.into_inner(), ..policy })
}

/// The head of the policy. A file without one is often a part that lies where policies are looked for.
fn head_of<'t>(table: &'t Table<'_>) -> Option<&'t Arc<Node>> {
    let head = table.get("policy");
    if head.is_none() {
        table.reader.push(
            rules::MISSING_KEY
                .at(table.head(), "this file is no policy: it does not say which it is")
                .label("`policy:` is missing")
                .help("add `policy:` with `id:` and `languages:`; a part that policies import belongs into a folder beside `policies/`, such as `shared/`"),
        );
    }
    head
}

/// Cookies are keyed by their names, which follow no rule of ours.
fn cookies(cx: &Cx<'_>, node: Option<&Arc<Node>>) -> Vec<(Spanned<String>, super::Cookie)> {
    let Some(node) = node else { return Vec::new() };
    cx.reader
        .named(node)
        .iter()
        .filter_map(|entry| {
            // the key is read like any other text: it may be empty or hold what cannot be seen
            let kind = Kind::Scalar { text: entry.key.value.clone(), plain: false };
            let key = Node { span: entry.key.span, kind, key: None };
            let name = cx.reader.string(&key, "the name of a cookie");
            let cookie = cx.cookie(&entry.key, &entry.value);
            Some((name?, cookie?))
        })
        .collect()
}

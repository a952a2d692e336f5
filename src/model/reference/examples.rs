//! An example for every key, out of policies that compile.
//!
//! In: the policies of `examples/` beside this file. Out: for a key of a shape, the first value that stands under it
//! there, on one line, as one writes it. The tests compile the policies and look for keys without an example.

use super::POLICY;
use crate::diag::Sink;
use crate::load::{ACCEPTANCE, Entry, Kind, Node, Shape, Value, parse};
use crate::source::{FileId, Sources};
use std::collections::HashMap;
use std::sync::OnceLock;

/// The policies: names below the folder, and texts.
pub const FILES: [(&str, &str); 3] = [
    ("company.yaml", include_str!("examples/company.yaml")),
    ("association.yaml", include_str!("examples/association.yaml")),
    ("_shared/contacts.yaml", include_str!("examples/_shared/contacts.yaml")),
];

/// About so many letters of a value are shown; a list or map that is longer ends with `…` after one of its parts.
const SHOWN: usize = 70;

/// What stands under `accept`, in any map.
const ACCEPTED: Value = Value::List(&Value::Table(&ACCEPTANCE));

/// Examples by the name of the shape and the key.
type Examples = HashMap<(&'static str, &'static str), String>;

/// The example for a key of a shape, such as `3 years after delivery`.
pub fn example(shape: &Shape, key: &'static str) -> Option<&'static str> {
    static EXAMPLES: OnceLock<Examples> = OnceLock::new();
    let examples = EXAMPLES.get_or_init(|| {
        let mut found = Examples::new();
        for (name, text) in FILES {
            let file: FileId = Sources::default().add(name, text);
            if let Some(root) = parse(file, text, &mut Sink::new()) {
                map(&POLICY, &root, &mut found);
            }
        }
        found
    });
    examples.get(&(shape.name, key)).map(String::as_str)
}

/// Notes what stands under the keys of a map of this shape, and in the maps below it.
fn map(shape: &'static Shape, node: &Node, found: &mut Examples) {
    for Entry { key, value } in node.entries().unwrap_or_default() {
        if let Some(known) = shape.key(&key.value) {
            found.entry((shape.name, known.name)).or_insert_with(|| written(value));
            below(known.value, value, found);
        } else if key.value == "accept" {
            below(ACCEPTED, value, found);
        } else if matches!(value.kind, Kind::Map(_)) {
            // a name, and details of what it names: `consent: { withdraw: … }`
            map(shape, value, found);
        }
    }
}

fn below(value: Value, node: &Node, found: &mut Examples) {
    match (value, &node.kind) {
        (Value::List(inner), Kind::List(items)) => items.iter().for_each(|item| below(*inner, item, found)),
        (Value::List(inner), _) => below(*inner, node, found),
        (Value::Tables(shape), Kind::Map(entries)) => {
            entries.iter().for_each(|e| map(shape, &e.value, found))
        }
        (Value::Table(shape), _) => map(shape, node, found),
        _ => {}
    }
}

/// A value on one line.
fn written(node: &Node) -> String {
    let mut out = String::new();
    write(node, false, &mut out);
    out
}

/// Appends a value; `within` a list or map, where more signs need quotes.
fn write(node: &Node, within: bool, out: &mut String) {
    match &node.kind {
        Kind::Scalar { text, plain } => {
            let bare = *plain && !(within && text.contains([',', '[', ']', '{', '}']));
            out.push_str(&if bare { text.clone() } else { format!("{text:?}") });
        }
        Kind::List(items) => parts(("[", "]"), items.iter(), out, |item, out| write(item, true, out)),
        Kind::Map(entries) => parts(("{ ", " }"), entries.iter(), out, |Entry { key, value }, out| {
            out.push_str(&key.value);
            out.push_str(": ");
            write(value, true, out);
        }),
    }
}

/// Appends parts between two signs, as many as there is room for.
fn parts<T>(
    (open, close): (&str, &str),
    list: impl ExactSizeIterator<Item = T>,
    out: &mut String,
    one: impl Fn(T, &mut String),
) {
    out.push_str(open);
    for (at, part) in list.enumerate() {
        if at > 0 {
            out.push_str(", ");
            if out.chars().count() > SHOWN {
                out.push('…');
                break;
            }
        }
        one(part, out);
    }
    out.push_str(close);
}

//! A small reader of the HTML that policyc writes: tags with their attributes, and text between them. It is strict on
//! purpose: what it does not expect is a mistake in the page.

/// A piece of a page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Piece {
    Open {
        name: String,
        attributes: Vec<(String, String)>,
    },
    Close(String),
    /// Text, entities resolved.
    Text(String),
}

/// Elements without content.
const VOID: [&str; 4] = ["br", "hr", "link", "meta"];

/// Reads a page; panics when it is not well formed: a tag that is never closed, a bare `<` or `&`, an unknown entity.
pub fn read(html: &str) -> Vec<Piece> {
    let mut pieces = Vec::new();
    let mut open: Vec<String> = Vec::new();
    let mut rest = html.strip_prefix("<!doctype html>").unwrap_or(html);
    while !rest.is_empty() {
        if let Some(tag) = rest.strip_prefix("</") {
            let (name, after) = tag.split_once('>').expect("a tag ends");
            assert_eq!(open.pop().as_deref(), Some(name), "closed out of turn near {}", near(rest));
            pieces.push(Piece::Close(name.to_owned()));
            rest = after;
        } else if let Some(tag) = rest.strip_prefix('<') {
            let (name, attributes, after) = self::tag(tag);
            rest = after;
            if name == "style" {
                // nothing in a style sheet is a tag or an entity
                let (style, after) = rest.split_once("</style>").expect("a style sheet ends");
                pieces.push(Piece::Open { name: name.clone(), attributes });
                pieces.push(Piece::Text(style.to_owned()));
                pieces.push(Piece::Close(name));
                rest = after;
                continue;
            }
            if !VOID.contains(&name.as_str()) {
                open.push(name.clone());
            }
            pieces.push(Piece::Open { name, attributes });
        } else {
            let end = rest.find('<').unwrap_or(rest.len());
            assert!(!rest[..end].contains('>'), "a bare > near {}", near(rest));
            pieces.push(Piece::Text(resolve(&rest[..end])));
            rest = &rest[end..];
        }
    }
    assert!(open.is_empty(), "never closed: {open:?}");
    pieces
}

/// Name, attributes and what comes after the tag.
fn tag(text: &str) -> (String, Vec<(String, String)>, &str) {
    let end = text.find(|c: char| !c.is_ascii_alphanumeric()).expect("a tag ends");
    let (name, mut rest) = text.split_at(end);
    assert!(!name.is_empty(), "a bare < near {}", near(text));
    let mut attributes = Vec::new();
    loop {
        rest = rest.trim_start();
        if let Some(after) = rest.strip_prefix('>') {
            return (name.to_owned(), attributes, after);
        }
        let end = rest.find(|c: char| !c.is_ascii_alphanumeric() && c != '-').expect("an attribute ends");
        let (attribute, after) = rest.split_at(end);
        assert!(!attribute.is_empty(), "no attribute near {}", near(rest));
        rest = after;
        let value = match rest.strip_prefix("=\"") {
            Some(quoted) => {
                let (value, after) = quoted.split_once('"').expect("a value ends");
                assert!(!value.contains(['<', '>']), "markup in the value {value}");
                rest = after;
                resolve(value)
            }
            None => String::new(),
        };
        attributes.push((attribute.to_owned(), value));
    }
}

/// Text with its entities resolved; only those that policyc writes are known.
fn resolve(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find('&') {
        out.push_str(&rest[..at]);
        let known = [("&amp;", '&'), ("&lt;", '<'), ("&gt;", '>'), ("&quot;", '"'), ("&#39;", '\'')];
        let (entity, c) = known
            .iter()
            .find(|(entity, _)| rest[at..].starts_with(entity))
            .unwrap_or_else(|| panic!("a bare & near {}", near(&rest[at..])));
        out.push(*c);
        rest = &rest[at + entity.len()..];
    }
    out + rest
}

fn near(text: &str) -> String {
    text.chars().take(60).collect()
}

/// The value of an attribute.
pub fn attribute<'a>(attributes: &'a [(String, String)], name: &str) -> Option<&'a str> {
    attributes.iter().find(|(n, _)| n == name).map(|(_, value)| value.as_str())
}

/// The values of an attribute on all tags, in order.
pub fn values<'a>(pieces: &'a [Piece], name: &str) -> Vec<&'a str> {
    let of = |piece: &'a Piece| match piece {
        Piece::Open { attributes, .. } => attribute(attributes, name),
        Piece::Close(_) | Piece::Text(_) => None,
    };
    pieces.iter().filter_map(of).collect()
}

/// All text but that of the style sheet.
pub fn text(pieces: &[Piece]) -> String {
    let mut out = String::new();
    let mut style = false;
    for piece in pieces {
        match piece {
            Piece::Open { name, .. } => style = name == "style",
            Piece::Close(_) => style = false,
            Piece::Text(text) if !style => out.push_str(text),
            Piece::Text(_) => {}
        }
    }
    out
}

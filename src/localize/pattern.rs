//! Messages in the form in which they are put into words: text, arguments, choices and references.

/// A byte range in the text of a file.
pub(super) type Place = std::ops::Range<u32>;

/// A message or a term.
#[derive(Debug, Default)]
pub(super) struct Body {
    /// The text; a message may have attributes only.
    pub value: Option<Pattern>,
    /// Attributes by name.
    pub attributes: Vec<(Box<str>, Pattern)>,
}

impl Body {
    /// The value (`None`) or an attribute.
    pub fn pattern(&self, attribute: Option<&str>) -> Option<&Pattern> {
        match attribute {
            None => self.value.as_ref(),
            Some(name) => self.attributes.iter().find(|(n, _)| &**n == name).map(|(_, p)| p),
        }
    }
}

/// A text with what is to be filled in.
#[derive(Debug, Default)]
pub(super) struct Pattern {
    /// The parts in order.
    pub parts: Vec<Part>,
    /// Where it stands.
    pub at: Place,
}

impl Pattern {
    /// Marks the places after which an argument is not said again, whatever variant is taken.
    pub fn mark_last(&mut self) {
        mark_last(&mut self.parts, &mut Said::default());
    }
}

/// What is said further on in a text.
#[derive(Default, Clone)]
struct Said {
    names: Vec<Box<str>>,
    /// A message that is meant by name may say any argument.
    any: bool,
}

fn mark_last(parts: &mut [Part], later: &mut Said) {
    for part in parts.iter_mut().rev() {
        match part {
            Part::Text(_) => {}
            Part::Arg { name, last, .. } => {
                *last = !later.any && !later.names.contains(name);
                later.names.push(name.clone());
            }
            Part::Select(select) => {
                let after = later.clone();
                for variant in &mut select.variants {
                    let mut said = after.clone();
                    mark_last(&mut variant.pattern.parts, &mut said);
                    later.names.extend(said.names);
                    later.any |= said.any;
                }
            }
            // a term does not see the arguments of the message
            Part::Refer(reference) => later.any |= !reference.id.starts_with('-'),
        }
    }
}

/// Part of a text.
#[derive(Debug)]
pub(super) enum Part {
    /// Words.
    Text(Box<str>),
    /// The value of an argument, `{ $name }`.
    Arg {
        /// Name, without `$`.
        name: Box<str>,
        /// Where it stands.
        at: Place,
        /// Nothing after it in the text says the argument again: its value can be moved out.
        last: bool,
    },
    /// One of several texts.
    Select(Select),
    /// The text of another message or term.
    Refer(Reference),
}

/// A choice between texts.
#[derive(Debug)]
pub(super) struct Select {
    /// What decides.
    pub on: Selector,
    /// Where that stands.
    pub at: Place,
    /// The texts in order.
    pub variants: Vec<Variant>,
    /// The one to take when no key fits: an index into `variants`.
    pub default: usize,
}

/// What decides a choice.
#[derive(Debug)]
pub(super) enum Selector {
    /// An argument.
    Arg(Box<str>),
    /// An attribute of a term, such as its gender.
    Attribute(Reference),
}

/// One text of a choice.
#[derive(Debug)]
pub(super) struct Variant {
    /// When it is taken.
    pub key: Key,
    /// Where the key stands.
    pub at: Place,
    /// The text.
    pub pattern: Pattern,
}

/// When a variant is taken.
#[derive(Debug, PartialEq)]
pub(super) enum Key {
    /// A word from the argument's list, or a plural category.
    Word(Box<str>),
    /// Exactly this number; `None` for one that a count cannot be (`1.5`, `-1`).
    Number(Option<u64>),
}

/// A message or term that is meant by name.
#[derive(Debug)]
pub(super) struct Reference {
    /// Id; that of a term starts with `-`.
    pub id: Box<str>,
    /// Attribute, if one is meant.
    pub attribute: Option<Box<str>>,
    /// Words handed to a term, by name.
    pub args: Vec<(Box<str>, Box<str>)>,
    /// Where it stands.
    pub at: Place,
}

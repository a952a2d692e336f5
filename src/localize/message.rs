//! Every message of the shipped wording and its arguments, in one list.
//!
//! A message is called through the function of its name, so that a call with a wrong or missing argument does not
//! compile; a locale that lacks one, or uses other arguments, is reported by [`super::coverage`].

use super::pattern::Pattern;
use super::shipped::{LANGUAGES, Locale};
use crate::document::tree::{Inline, Inlines};
use jiff::civil::Date;
use std::fmt;
use std::sync::OnceLock;

/// What an argument is, stated and never guessed from its name.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// Text, names and links: put in as they are, cannot select a variant.
    Inline,
    /// A whole number: selects plural variants, printed with the language's digits and grouping.
    Number,
    /// A word from a fixed list: selects variants, never printed.
    Key,
    /// A date, printed in the language's long form.
    Date,
}

/// A message: its id and its arguments.
pub struct Message {
    /// Fluent id.
    pub id: &'static str,
    /// Arguments by name.
    pub args: &'static [(&'static str, Kind)],
    /// What it says in each shipped language, once somebody has asked: a page asks some two hundred times.
    shipped: [OnceLock<Option<&'static Pattern>>; LANGUAGES],
}

impl Message {
    /// A message with nothing asked yet.
    pub const fn new(id: &'static str, args: &'static [(&'static str, Kind)]) -> Message {
        Message { id, args, shipped: [const { OnceLock::new() }; LANGUAGES] }
    }

    /// Its wording in a shipped language.
    pub(super) fn shipped(&self, locale: &'static Locale) -> Option<&'static Pattern> {
        let find = || locale.wording().get(self.id)?.pattern(None);
        match locale.number().and_then(|number| self.shipped.get(number)) {
            Some(known) => *known.get_or_init(find),
            None => find(),
        }
    }
}

impl fmt::Debug for Message {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Message").field(&self.id).finish()
    }
}

/// The value of one argument.
#[derive(Debug, Clone, PartialEq)]
pub enum Arg {
    /// See [`Kind::Inline`].
    Inline(Inlines),
    /// See [`Kind::Number`].
    Number(u64),
    /// See [`Kind::Key`].
    Key(&'static str),
    /// See [`Kind::Date`].
    Date(Date),
}

/// A message with its arguments, ready to be put into words by [`super::Catalog::inlines`].
#[derive(Debug, Clone)]
pub struct Call {
    /// The message.
    pub message: &'static Message,
    /// One value for each of `message.args`, in the same order.
    pub args: Vec<Arg>,
}

impl Call {
    /// The value of the argument of this name.
    pub(super) fn get(&self, name: &str) -> Option<&Arg> {
        self.args.get(self.index(name)?)
    }

    /// The same, to be changed.
    pub(super) fn get_mut(&mut self, name: &str) -> Option<&mut Arg> {
        let index = self.index(name)?;
        self.args.get_mut(index)
    }

    fn index(&self, name: &str) -> Option<usize> {
        self.message.args.iter().position(|(n, _)| *n == name)
    }
}

/// What can be given for an argument of [`Kind::Inline`].
pub trait IntoInlines {
    /// The inlines.
    fn into_inlines(self) -> Inlines;
}

impl IntoInlines for Inlines {
    fn into_inlines(self) -> Inlines {
        self
    }
}
impl IntoInlines for Inline {
    fn into_inlines(self) -> Inlines {
        vec![self]
    }
}
impl IntoInlines for String {
    fn into_inlines(self) -> Inlines {
        vec![Inline::Text(self)]
    }
}
impl IntoInlines for &str {
    fn into_inlines(self) -> Inlines {
        vec![Inline::Text(self.to_owned())]
    }
}

/// Marker types, one for each [`Kind`]: the kinds in the list of messages are these.
pub mod kinds {
    /// See [`super::Kind::Inline`].
    pub struct Inline;
    /// See [`super::Kind::Number`].
    pub struct Number;
    /// See [`super::Kind::Key`].
    pub struct Key;
    /// See [`super::Kind::Date`].
    pub struct Date;
}

/// What can be given for an argument of the kind `K`.
pub trait ToArg<K> {
    /// The value.
    fn to_arg(self) -> Arg;
}

impl<T: IntoInlines> ToArg<kinds::Inline> for T {
    fn to_arg(self) -> Arg {
        Arg::Inline(self.into_inlines())
    }
}
impl ToArg<kinds::Number> for u64 {
    fn to_arg(self) -> Arg {
        Arg::Number(self)
    }
}
impl ToArg<kinds::Number> for usize {
    fn to_arg(self) -> Arg {
        Arg::Number(self as u64)
    }
}
impl ToArg<kinds::Key> for &'static str {
    fn to_arg(self) -> Arg {
        Arg::Key(self)
    }
}
impl ToArg<kinds::Date> for Date {
    fn to_arg(self) -> Arg {
        Arg::Date(self)
    }
}

/// `snake_case` to the `kebab-case` of Fluent ids, at compile time.
pub(crate) const fn kebab<const N: usize>(name: &str) -> [u8; N] {
    let bytes = name.as_bytes();
    let mut out = [0; N];
    let mut i = 0;
    while i < N {
        out[i] = if bytes[i] == b'_' { b'-' } else { bytes[i] };
        i += 1;
    }
    out
}

/// Declares messages: `name(argument: Kind, …);` makes the function `name`, which returns a [`Call`] of the Fluent
/// message with the same name in kebab case, and lists it in `ALL`.
macro_rules! messages {
    ($($(#[$doc:meta])* $name:ident($($arg:ident: $kind:ident),* $(,)?);)*) => {
        $(
            $(#[$doc])*
            #[allow(missing_docs, reason = "the Fluent message of the same name says it")]
            pub fn $name($($arg: impl $crate::localize::message::ToArg<$crate::localize::message::kinds::$kind>),*)
                -> $crate::localize::message::Call {
                $crate::localize::message::Call {
                    message: &specs::$name,
                    args: vec![$($arg.to_arg()),*],
                }
            }
        )*
        /// The messages of this group.
        pub static ALL: &[&$crate::localize::message::Message] = &[$(&specs::$name),*];

        #[allow(non_upper_case_globals, reason = "named after the messages")]
        mod specs {
            use $crate::localize::message::{Message, kebab};
            $(
                pub static $name: Message = {
                    const BYTES: [u8; stringify!($name).len()] = kebab(stringify!($name));
                    const ID: &str = match std::str::from_utf8(&BYTES) {
                        Ok(id) => id,
                        Err(_) => "",
                    };
                    Message::new(ID, &[$((stringify!($arg), $crate::localize::message::Kind::$kind)),*])
                };
            )*
        }
    };
}
pub(crate) use messages;

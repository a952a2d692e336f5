//! Single values: text, truth values, numbers, dates, words of a list, identifiers.

use super::node::{Node, blank};
use super::reader::{Reader, wrong_kind};
use super::rules;
use crate::diag::Diagnostic;
use crate::source::Spanned;
use jiff::civil::Date;

impl Reader {
    /// The text of a scalar; a message when it is something else or empty.
    pub fn string(&self, node: &Node, wanted: &str) -> Option<Spanned<String>> {
        let Some(text) = node.text() else {
            let diagnostic = wrong_kind(node, wanted);
            self.push(match node.is_nothing() {
                true => diagnostic.help("write the value, or leave the key out where it is not needed"),
                false => diagnostic,
            });
            return None;
        };
        if blank(text) {
            self.push(
                rules::EMPTY_TEXT
                    .at(node.place(), format!("expected {wanted}, found an empty text"))
                    .help("write the text, or leave the key out where it is not needed"),
            );
            return None;
        }
        let Some(odd) = text.chars().find(|c| unseen(*c).is_some()) else {
            return Some(Spanned::new(text.trim().to_owned(), node.span));
        };
        let (name, why) = unseen(odd).unwrap_or_default();
        self.push(
            rules::CONTROL_CHARACTER
                .at(
                    self.passage(odd.encode_utf8(&mut [0; 4]), 0, node.span),
                    format!("this text holds {name} (U+{:04X})", odd as u32),
                )
                .help(why),
        );
        // the rest of the text can be understood, so nothing else is said of it
        let rest: String = text.chars().filter(|c| unseen(*c).is_none()).collect();
        (!blank(&rest)).then(|| Spanned::new(rest.trim().to_owned(), node.span))
    }

    /// `true` or `false`.
    pub fn boolean(&self, node: &Node) -> Option<Spanned<bool>> {
        let text = self.string(node, "`true` or `false`")?;
        let value = match text.value.as_str() {
            "true" => true,
            "false" => false,
            other => {
                let meant = match other.to_lowercase().as_str() {
                    "yes" | "on" | "true" | "y" | "ja" => Some("true"),
                    "no" | "off" | "false" | "n" | "nej" => Some("false"),
                    _ => None,
                };
                self.push(
                    rules::BAD_NUMBER
                        .at(node.span, format!("expected `true` or `false`, found `{other}`"))
                        .help("write `true` for yes and `false` for no")
                        .did_you_mean(meant),
                );
                return None;
            }
        };
        Some(Spanned::new(value, node.span))
    }

    /// A whole number of zero or more.
    pub fn number(&self, node: &Node) -> Option<Spanned<u32>> {
        let text = self.string(node, "a whole number")?;
        match text.value.parse() {
            Ok(number) => Some(Spanned::new(number, node.span)),
            Err(_) => {
                self.push(
                    rules::BAD_NUMBER
                        .at(node.span, format!("expected a whole number, found `{}`", text.value))
                        .help("write digits only, such as `16`"),
                );
                None
            }
        }
    }

    /// A date of the calendar, `2026-04-01`.
    pub fn date(&self, node: &Node) -> Option<Spanned<Date>> {
        let text = self.string(node, "a date such as 2026-04-01")?;
        let digits = text.value.len() == 10 && text.value.is_ascii();
        match text.value.parse::<Date>() {
            Ok(date) if digits => Some(Spanned::new(date, node.span)),
            _ => {
                self.push(bad_date(&text));
                None
            }
        }
    }

    /// One of a list of words.
    pub fn choice(&self, node: &Node, words: &'static [&'static str]) -> Option<Spanned<&'static str>> {
        let text = self.string(node, &format!("one of {}", words.join(", ")))?;
        match words.iter().find(|w| **w == text.value) {
            Some(word) => Some(Spanned::new(*word, node.span)),
            None => {
                self.push(
                    rules::UNKNOWN_CHOICE
                        .at(
                            node.span,
                            format!("`{}` is not one of the words that can stand here", text.value),
                        )
                        .help(format!("write one of: {}", words.join(", ")))
                        .did_you_mean(self.meant(words, &text.value)),
                );
                None
            }
        }
    }

    /// An identifier of the author's: it becomes part of file names and links.
    pub fn id(&self, name: &Spanned<String>) -> bool {
        let text = name.value.as_str();
        let good = text.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-')
            && !text.starts_with('-')
            && !text.ends_with('-')
            && !text.is_empty()
            && text.len() <= LONGEST_ID;
        if !good {
            let label = if text.len() > LONGEST_ID {
                "longer than 80 characters"
            } else {
                "only small letters a-z, digits and hyphens"
            };
            let meant = identifier(text);
            self.push(
                rules::BAD_ID
                    .at(name.span, format!("`{text}` cannot be an identifier"))
                    .label(label)
                    .note("identifiers become part of file names and of links")
                    .help("write small letters a-z, digits and hyphens, starting and ending with a letter or digit")
                    .did_you_mean((!meant.is_empty()).then_some(meant.as_str())),
            );
        }
        good
    }
}

/// Longest identifier, in characters: file systems take 255 bytes, and paths are made of several.
const LONGEST_ID: usize = 80;

/// The identifier closest to a text; empty when nothing of it can stay.
fn identifier(text: &str) -> String {
    let folded: String = text
        .to_lowercase()
        .chars()
        .map(|c| match c {
            'å' | 'ä' | 'à' | 'á' | 'â' | 'ã' => 'a',
            'ö' | 'ø' | 'ó' | 'ô' | 'õ' => 'o',
            'é' | 'è' | 'ê' | 'ë' => 'e',
            'ü' | 'ú' | 'ù' => 'u',
            'í' | 'ì' | 'ï' => 'i',
            'ç' | 'č' => 'c',
            'ñ' => 'n',
            'š' => 's',
            'ž' => 'z',
            c if c.is_ascii_lowercase() || c.is_ascii_digit() => c,
            _ => '-',
        })
        .take(LONGEST_ID)
        .collect();
    folded.split('-').filter(|p| !p.is_empty()).collect::<Vec<_>>().join("-")
}

/// What a character is called that nobody sees, and why it must go; `None` for all others.
pub fn unseen(c: char) -> Option<(&'static str, &'static str)> {
    const HIDDEN: &str = "delete it; it came along with copied text and cannot be seen";
    const TURNS: &str = "delete it; it turns the direction of the text after it, so that readers see something else than what is written";
    match c {
        '\n' | '\t' | '\r' => None,
        '\u{FEFF}' => Some(("a byte order mark", HIDDEN)),
        '\u{200B}' | '\u{2060}' => Some(("a space without width", HIDDEN)),
        '\u{2028}' | '\u{2029}' => Some(("a hidden line break", HIDDEN)),
        '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}' => {
            Some(("a hidden sign for the direction of text", TURNS))
        }
        '\u{FFFD}' => Some((
            "the sign for a character that was lost",
            "write the character that belongs here; the file was once saved with another encoding",
        )),
        '\u{FFFE}' | '\u{FFFF}' | '\u{E000}'..='\u{F8FF}' => Some((
            "a character without a meaning of its own",
            "delete it; other computers show something else for it, or nothing",
        )),
        c if c.is_control() => Some(("a control character", HIDDEN)),
        _ => None,
    }
}

fn bad_date(text: &Spanned<String>) -> Diagnostic {
    let parts: Vec<&str> = text.value.split(['-', '/', '.', ' ', 'T']).collect();
    let mut meant = None;
    let mut label = "not written as year-month-day".to_owned();
    if let [year, month, day, ..] = parts.as_slice()
        && year.len() == 4
        && let (Ok(y), Ok(m), Ok(d)) = (year.parse::<i16>(), month.parse::<i8>(), day.parse::<i8>())
    {
        match Date::new(y, m, d) {
            Ok(date) => meant = Some(date.to_string()),
            Err(_) if !(1..=12).contains(&m) => label = format!("there is no month {m}"),
            Err(_) => label = format!("month {m} has no day {d}"),
        }
    }
    rules::BAD_DATE
        .at(text.span, format!("`{}` is not a date", text.value))
        .label(label)
        .help("write year, month and day with hyphens, such as 2026-04-01")
        .did_you_mean(meant.as_deref())
}

//! What stands for a run in the templates until the page is made: its number between two control characters that no text
//! can have.

/// Before the ticket of a run.
pub const OPEN: char = '\u{2}';
/// After it.
const CLOSE: char = '\u{3}';
/// Stands in a ticket before the number of its run: filters for letters or for markup change it, and are so noticed.
const MARK: &str = "<wW";
/// How many digits a ticket may have: no document has so many runs.
const DIGITS: usize = 9;

/// What stands for a run in the templates: so short that the engine holds it without an allocation. It counts along with
/// the list of what a page must hold, since a page has hundreds.
#[derive(Debug)]
pub struct Ticket {
    text: String,
}

impl Default for Ticket {
    fn default() -> Self {
        Ticket { text: format!("{OPEN}{MARK}0{CLOSE}") }
    }
}

impl Ticket {
    /// The ticket of the entry at hand; the first is at 0.
    pub fn as_str(&self) -> &str {
        &self.text
    }

    /// Goes on to the next entry.
    pub fn advance(&mut self) {
        self.text.pop();
        let nines = self.text.bytes().rev().take_while(|byte| *byte == b'9').count();
        self.text.truncate(self.text.len() - nines);
        match self.text.chars().next_back().and_then(|last| last.to_digit(10)) {
            Some(digit) => {
                self.text.pop();
                self.text.extend(char::from_digit(digit + 1, 10));
            }
            None => self.text.push('1'),
        }
        self.text.extend(std::iter::repeat_n('0', nines));
        self.text.push(CLOSE);
    }

    /// The index in the ticket at the start of `page`, and the length of the ticket; `None` for one that was changed.
    pub fn read(page: &[u8]) -> (Option<usize>, usize) {
        let Some(number) = page.get(1..).and_then(|rest| rest.strip_prefix(MARK.as_bytes())) else {
            return (None, 1);
        };
        let mut index = None::<usize>;
        for (at, byte) in number.iter().enumerate().take(DIGITS + 1) {
            match byte {
                b'0'..=b'9' => index = Some(index.unwrap_or(0) * 10 + usize::from(byte - b'0')),
                byte if char::from(*byte) == CLOSE => return (index, 1 + MARK.len() + at + 1),
                _ => break,
            }
        }
        (None, 1)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_ticket_is_read_as_it_was_written() {
        let mut ticket = Ticket::default();
        for index in 0..12_000 {
            let text = [ticket.as_str(), "</p>"].concat();
            assert_eq!(Ticket::read(text.as_bytes()), (Some(index), ticket.as_str().len()), "{text:?}");
            for changed in
                [ticket.as_str().to_uppercase(), ticket.as_str().to_lowercase(), html(ticket.as_str())]
            {
                assert_eq!(Ticket::read(changed.as_bytes()).0, None, "{changed:?}");
            }
            ticket.advance();
        }
    }

    fn html(text: &str) -> String {
        text.replace('<', "&lt;")
    }
}

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

/// What stands for a run in the templates: so short that the engine holds it without an allocation.
pub struct Ticket {
    bytes: [u8; 21],
    start: usize,
}

impl Ticket {
    /// For the entry at `index`.
    pub fn of(index: usize) -> Ticket {
        let mut ticket = Ticket { bytes: [0; 21], start: 21 };
        ticket.prepend(CLOSE as u8);
        let mut rest = index;
        loop {
            ticket.prepend(b'0' + u8::try_from(rest % 10).unwrap_or_default());
            rest /= 10;
            if rest == 0 {
                break;
            }
        }
        MARK.bytes().rev().for_each(|byte| ticket.prepend(byte));
        ticket.prepend(OPEN as u8);
        ticket
    }

    fn prepend(&mut self, byte: u8) {
        self.start = self.start.saturating_sub(1);
        if let Some(place) = self.bytes.get_mut(self.start) {
            *place = byte;
        }
    }

    pub fn as_str(&self) -> &str {
        self.bytes.get(self.start..).and_then(|bytes| str::from_utf8(bytes).ok()).unwrap_or_default()
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
        for index in [0, 7, 10, 4_321, 1_000_000] {
            let ticket = Ticket::of(index);
            let text = [ticket.as_str(), "</p>"].concat();
            assert_eq!(Ticket::read(text.as_bytes()), (Some(index), ticket.as_str().len()), "{text:?}");
            for changed in
                [ticket.as_str().to_uppercase(), ticket.as_str().to_lowercase(), html(ticket.as_str())]
            {
                assert_eq!(Ticket::read(changed.as_bytes()).0, None, "{changed:?}");
            }
        }
    }

    fn html(text: &str) -> String {
        text.replace('<', "&lt;")
    }
}

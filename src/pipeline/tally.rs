//! How far a run is, for whoever watches it from another thread.

use std::sync::atomic::{AtomicUsize, Ordering};

/// Counts of one run. A document is a policy in one language and one format.
#[derive(Debug, Default)]
pub struct Tally {
    policies: AtomicUsize,
    /// Policies of which the documents are known.
    opened: AtomicUsize,
    documents: AtomicUsize,
    done: AtomicUsize,
}

impl Tally {
    /// There are so many policies.
    pub(super) fn found(&self, policies: usize) {
        self.policies.store(policies, Ordering::Relaxed);
    }

    /// One of them is so many documents; none when it is refused.
    pub(super) fn opened(&self, documents: usize) {
        self.documents.fetch_add(documents, Ordering::Relaxed);
        self.opened.fetch_add(1, Ordering::Relaxed);
    }

    /// One document is done, whatever came of it.
    pub(super) fn done(&self) {
        self.done.fetch_add(1, Ordering::Relaxed);
    }

    /// Policies of which everything is known, and all there are. Nothing before they are counted.
    pub fn policies(&self) -> Option<(usize, usize)> {
        let all = self.policies.load(Ordering::Relaxed);
        (all > 0).then(|| (self.opened.load(Ordering::Relaxed), all))
    }

    /// Documents done, and all there are; a policy that has not been read yet counts as many as the others do on
    /// average. Nothing before the first has been read.
    pub fn documents(&self) -> Option<(usize, usize)> {
        let read = |count: &AtomicUsize| count.load(Ordering::Relaxed);
        let (done, opened, known) = (read(&self.done), read(&self.opened), read(&self.documents));
        if opened == 0 {
            return None;
        }
        let unread = read(&self.policies).saturating_sub(opened);
        Some((done, known + (known * unread).div_ceil(opened)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_not_read_yet_is_as_large_as_what_is() {
        let tally = Tally::default();
        tally.found(3);
        assert_eq!(tally.documents(), None);
        assert_eq!(tally.policies(), Some((0, 3)));
        tally.opened(4);
        assert_eq!(tally.documents(), Some((0, 12)));
        tally.done();
        tally.opened(1);
        assert_eq!(tally.documents(), Some((1, 8)));
        tally.opened(0);
        (0..4).for_each(|_| tally.done());
        assert_eq!(tally.documents(), Some((5, 5)));
    }
}

//! A bar that shows how far a long run is, on a terminal and only there.

use super::console::Console;
use crate::pipeline::Tally;
use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};
use std::sync::mpsc::{RecvTimeoutError, channel};
use std::thread;
use std::time::{Duration, Instant};

/// Work shorter than this goes without a bar.
const PATIENCE: Duration = Duration::from_millis(500);

/// How often the bar is renewed.
const STEP: Duration = Duration::from_millis(100);

/// What is being done.
#[derive(Debug, Clone, Copy)]
pub enum Doing {
    /// Counted in policies.
    Checking,
    /// Counted in documents.
    Building,
}

impl Doing {
    fn word(self) -> &'static str {
        match self {
            Doing::Checking => "checking",
            Doing::Building => "building",
        }
    }

    /// What the bar shows, in the words of the library.
    fn look(self) -> &'static str {
        match self {
            Doing::Checking => "checking [{bar:24}] {pos} of {len} policies, {elapsed}",
            Doing::Building => "building [{bar:24}] {pos} of {len} documents, {elapsed}",
        }
    }

    /// What is done, and all there is to do.
    fn far(self, tally: &Tally) -> Option<(usize, usize)> {
        match self {
            Doing::Checking => tally.policies(),
            Doing::Building => tally.documents(),
        }
    }
}

/// Does the work; when it takes long and somebody watches, shows how much is done and how much there is.
pub fn during<T>(console: &mut Console, doing: Doing, tally: &Tally, work: impl FnOnce() -> T) -> T {
    let start = Instant::now();
    let result = if console.is_watched() { watched(doing, tally, work) } else { work() };
    console.detail(&format!("{} took {:.1} ms", doing.word(), start.elapsed().as_secs_f64() * 1000.0));
    result
}

fn watched<T>(doing: Doing, tally: &Tally, work: impl FnOnce() -> T) -> T {
    let (done, waiting) = channel::<()>();
    let style = ProgressStyle::with_template(doing.look()).unwrap_or_else(|_| ProgressStyle::default_bar());
    let bar = ProgressBar::with_draw_target(Some(0), ProgressDrawTarget::stderr());
    let bar = bar.with_style(style.progress_chars("=> "));

    thread::scope(|scope| {
        scope.spawn(move || {
            let mut wait = PATIENCE;
            while let Err(RecvTimeoutError::Timeout) = waiting.recv_timeout(wait) {
                wait = STEP;
                if let Some((done, all)) = doing.far(tally) {
                    bar.set_length(all as u64);
                    bar.set_position(done as u64);
                }
            }
            bar.finish_and_clear();
        });
        let result = work();
        drop(done);
        result
    })
}

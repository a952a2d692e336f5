//! A sign of life during long work, on a terminal and only there.

use super::console::Console;
use std::io::Write;
use std::sync::mpsc::{RecvTimeoutError, channel};
use std::thread;
use std::time::{Duration, Instant};

/// Work shorter than this goes without a sign.
const PATIENCE: Duration = Duration::from_millis(1000);

/// How often the sign is renewed.
const STEP: Duration = Duration::from_millis(500);

/// Does the work; when it takes long and somebody watches, says what is being done and for how many seconds.
pub fn during<T>(console: &mut Console, doing: &str, work: impl FnOnce() -> T) -> T {
    let start = Instant::now();
    let result = if console.is_watched() { watched(doing, start, work) } else { work() };
    console.detail(&format!("{doing} took {:.1} ms", start.elapsed().as_secs_f64() * 1000.0));
    result
}

fn watched<T>(doing: &str, start: Instant, work: impl FnOnce() -> T) -> T {
    let (done, waiting) = channel::<()>();

    thread::scope(|scope| {
        scope.spawn(move || {
            let mut err = std::io::stderr();
            let mut wait = PATIENCE;
            while let Err(RecvTimeoutError::Timeout) = waiting.recv_timeout(wait) {
                wait = STEP;
                let _ = write!(err, "\r{doing} … {} s ", start.elapsed().as_secs());
                let _ = err.flush();
            }
            if wait == STEP {
                // back to the start of the line, and clear it
                let _ = write!(err, "\r\x1b[K");
                let _ = err.flush();
            }
        });
        let result = work();
        drop(done);
        result
    })
}

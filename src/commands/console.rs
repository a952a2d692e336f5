//! Standard output and standard error: results to the one, everything said about them to the other.
//!
//! A reader that goes away (`policyc rules | head`) ends the printing, not the command: what the command does to
//! files and the code it ends with stay the same.

use super::failure::Failure;
use crate::diag::emit::harmless;
use anstream::{AutoStream, ColorChoice};
use clap::builder::styling::{AnsiColor, Style};
use std::io::{self, BufWriter, IsTerminal, Write};

const ERROR: Style = AnsiColor::BrightRed.on_default().bold();
const WARNING: Style = AnsiColor::Yellow.on_default().bold();
const HELP: Style = AnsiColor::BrightCyan.on_default().bold();

/// How much is said.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Talk {
    /// Only why something failed.
    Quiet,
    /// Also counts and what happened.
    Normal,
    /// Also details.
    Verbose,
}

/// The two streams of one command.
pub struct Console {
    out: BufWriter<Lasting<AutoStream<io::Stdout>>>,
    err: Lasting<AutoStream<io::Stderr>>,
    talk: Talk,
    colours: (bool, bool),
}

impl Console {
    /// Streams with colour as `choice` says; `Auto` looks at the terminal, `NO_COLOR` and `CLICOLOR_FORCE`.
    pub fn new(choice: ColorChoice, talk: Talk) -> Console {
        let resolve = |auto: ColorChoice| if choice == ColorChoice::Auto { auto } else { choice };
        let out = resolve(AutoStream::choice(&io::stdout()));
        let err = resolve(AutoStream::choice(&io::stderr()));
        Console {
            out: BufWriter::new(Lasting { inner: AutoStream::new(io::stdout(), out), closed: false }),
            err: Lasting { inner: AutoStream::new(io::stderr(), err), closed: false },
            talk,
            colours: (out != ColorChoice::Never, err != ColorChoice::Never),
        }
    }

    /// Where results go.
    pub fn out(&mut self) -> &mut dyn Write {
        &mut self.out
    }

    /// Where everything else goes.
    pub fn err(&mut self) -> &mut dyn Write {
        &mut self.err
    }

    /// Whether results have colours.
    pub fn out_has_colour(&self) -> bool {
        self.colours.0
    }

    /// Whether everything else has colours.
    pub fn err_has_colour(&self) -> bool {
        self.colours.1
    }

    /// How much is said.
    pub fn talk(&self) -> Talk {
        self.talk
    }

    /// Whether somebody watches standard error and wants to be told things.
    pub fn is_watched(&self) -> bool {
        self.talk > Talk::Quiet && io::stderr().is_terminal()
    }

    /// Says what happened, unless quiet.
    pub fn say(&mut self, text: &str) {
        if self.talk >= Talk::Normal {
            self.print(&harmless(text));
        }
    }

    /// Says a detail, if verbose.
    pub fn detail(&mut self, text: &str) {
        if self.talk >= Talk::Verbose {
            self.print(&harmless(text));
        }
    }

    /// Says what is doubtful, unless quiet.
    pub fn warn(&mut self, text: &str) {
        if self.talk >= Talk::Normal {
            self.print(&format!("{WARNING}warning{WARNING:#}: {}", harmless(text)));
        }
    }

    /// Says why something failed, and what to do.
    pub fn fail(&mut self, failure: &Failure) {
        self.print(&format!("{ERROR}error{ERROR:#}: {}", harmless(&format!("{:#}", failure.error))));
        if let Some(help) = &failure.help {
            self.print(&format!("{HELP}help{HELP:#}: {}", harmless(help)));
        }
    }

    /// Prints what is still held back.
    pub fn finish(&mut self) -> io::Result<()> {
        self.out.flush()
    }

    /// Nothing can be done when standard error is gone.
    fn print(&mut self, text: &str) {
        let _ = self.out.flush();
        let _ = writeln!(self.err, "{text}");
    }
}

/// A writer that goes on, in silence, when nobody reads any more.
struct Lasting<W> {
    inner: W,
    closed: bool,
}

impl<W: Write> Lasting<W> {
    fn lasting<T>(&mut self, silent: T, write: impl FnOnce(&mut W) -> io::Result<T>) -> io::Result<T> {
        if self.closed {
            return Ok(silent);
        }
        match write(&mut self.inner) {
            Err(error) if error.kind() == io::ErrorKind::BrokenPipe => {
                self.closed = true;
                Ok(silent)
            }
            result => result,
        }
    }
}

impl<W: Write> Write for Lasting<W> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.lasting(bytes.len(), |inner| inner.write(bytes))
    }

    fn flush(&mut self) -> io::Result<()> {
        self.lasting((), Write::flush)
    }
}

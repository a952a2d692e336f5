//! Why a command could not run: exit code 2.

use std::io;

/// What went wrong, in words for the person who typed the command.
#[derive(Debug)]
pub struct Failure {
    /// What is wrong, one clause without full stop.
    pub what: String,
    /// What to do about it.
    pub help: Option<String>,
}

impl Failure {
    /// A failure without advice.
    pub fn new(what: impl Into<String>) -> Failure {
        Failure { what: what.into(), help: None }
    }

    /// Adds advice.
    pub fn help(self, help: impl Into<String>) -> Failure {
        Failure { help: Some(help.into()), ..self }
    }
}

/// Writing to standard output failed, for another reason than that nobody reads it any more.
impl From<io::Error> for Failure {
    fn from(error: io::Error) -> Failure {
        Failure::new(format!("the result could not be printed: {}", error.kind()))
    }
}

impl From<crate::write::WriteError> for Failure {
    fn from(error: crate::write::WriteError) -> Failure {
        Failure::new(error.what).help(error.help)
    }
}

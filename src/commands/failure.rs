//! Why a command could not run: exit code 2.

use anyhow::anyhow;
use std::io;

/// What went wrong, in words for the person who typed the command, with what caused it.
#[derive(Debug)]
pub struct Failure {
    /// What is wrong, one clause without full stop, and its causes, as the system names them.
    pub error: anyhow::Error,
    /// What to do about it.
    pub help: Option<String>,
}

impl Failure {
    /// A failure without advice.
    pub fn new(what: impl Into<String>) -> Failure {
        Failure { error: anyhow!(what.into()), help: None }
    }

    /// A failure with the error that caused it.
    pub fn caused(what: impl Into<String>, cause: impl Into<anyhow::Error>) -> Failure {
        Failure { error: cause.into().context(what.into()), help: None }
    }

    /// Adds advice.
    pub fn help(self, help: impl Into<String>) -> Failure {
        Failure { help: Some(help.into()), ..self }
    }
}

/// Writing to standard output failed, for another reason than that nobody reads it any more.
impl From<io::Error> for Failure {
    fn from(error: io::Error) -> Failure {
        Failure::caused("the result could not be printed", error)
    }
}

impl From<crate::write::WriteError> for Failure {
    fn from(error: crate::write::WriteError) -> Failure {
        Failure::new(error.what).help(error.help)
    }
}

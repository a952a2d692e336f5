//! `policyc`: arguments in, exit code out.

use std::process::ExitCode;

fn main() -> ExitCode {
    policyc::commands::run(std::env::args_os().collect()).into()
}

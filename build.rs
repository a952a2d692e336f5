//! Links the program at a fixed address where it holds a typesetter, on Linux with the GNU C library.
//!
//! The typesetter's tables hold more than 100,000 addresses. A program that can be loaded anywhere sets each of them
//! when it starts, which takes 1 to 3 ms of every run: as long as all that is done with a policy of middling size. The
//! price is that the program's own code always lies at the same place; heap, stack and libraries still do not.

#![allow(clippy::disallowed_methods, reason = "this is how cargo speaks to a build script")]

use std::env;

fn main() {
    println!("cargo::rerun-if-changed=build.rs");
    let is = |name: &str, value: &str| env::var(name).is_ok_and(|found| found == value);
    let linked_in = env::var("CARGO_CFG_TARGET_FEATURE").is_ok_and(|found| found.contains("crt-static"));
    if env::var_os("CARGO_FEATURE_PDF").is_some()
        && is("PROFILE", "release")
        && is("CARGO_CFG_TARGET_OS", "linux")
        && is("CARGO_CFG_TARGET_ENV", "gnu")
        && !linked_in
    {
        println!("cargo::rustc-link-arg-bins=-no-pie");
    }
}

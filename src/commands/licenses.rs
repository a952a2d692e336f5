//! `policyc licenses`: the terms of what is in the program.

use super::Exit;
use super::console::Console;
use super::failure::Failure;

/// The terms of policyc itself.
const OWN: &str = "policyc: MIT or Apache-2.0, as you choose\n\n";

/// The terms of the fonts for PDF.
#[cfg(feature = "pdf")]
const FONTS: &[&str] =
    &[include_str!("../../fonts/LICENSE-Libertinus.txt"), include_str!("../../fonts/LICENSE-DejaVu.txt")];
#[cfg(not(feature = "pdf"))]
const FONTS: &[&str] = &[];

/// Runs the command.
pub fn run(console: &mut Console) -> Result<Exit, Failure> {
    let out = console.out();
    out.write_all(OWN.as_bytes())?;
    for text in FONTS {
        out.write_all(text.trim().as_bytes())?;
        out.write_all(b"\n\n")?;
    }
    Ok(Exit::Clean)
}

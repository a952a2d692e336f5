//! One line per finding: `path:line:column: level[CODE] message`. For editors, `grep` and quick looks.
//!
//! Accepted findings are left out: they need no action. The path is missing where a finding has no place.

use super::{Findings, Locator, one_line};
use std::io::{self, Write};

/// Prints the findings in force.
pub fn write(findings: &Findings<'_>, out: &mut dyn Write) -> io::Result<()> {
    let mut locator = Locator::default();
    for diagnostic in &findings.report.diagnostics {
        let place = diagnostic.primary.as_ref().and_then(|label| locator.place(findings, label.span));
        if let Some(place) = place {
            write!(out, "{}:{}:{}: ", one_line(&place.file), place.line, place.column)?;
        }
        let (level, code) = (diagnostic.level, diagnostic.rule.code);
        writeln!(out, "{level}[{code}] {}", one_line(&diagnostic.message))?;
    }
    Ok(())
}

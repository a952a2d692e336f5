//! Labels that stand before their values on one line.

/// What stands between a label and its value: a colon as the language writes it, or nothing when the label ends with a
/// sign of its own.
pub fn colon(label: &str, lang: &str) -> &'static str {
    let french = lang == "fr" || lang.starts_with("fr-");
    match label.trim_end().chars().next_back() {
        Some(':' | '?' | '!' | '.' | '…') => "",
        _ if french => "\u{a0}:",
        _ => ":",
    }
}

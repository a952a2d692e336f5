//! `policyc shipped`: what is built in and can be replaced.

use crate::support::Test;

#[test]
fn every_file_is_listed_with_what_it_is() {
    let listed = Test::new().args(["shipped"]).any_out().err_has("takes its place").run().out;
    assert!(
        listed
            .lines()
            .any(|line| line.starts_with("templates/html/list.html ") && line.ends_with("  A list"))
    );
    assert!(listed.contains("locales/sv/vocabulary/data.ftl  "));
    for line in listed.lines() {
        let about = line.split_once("  ").map_or("", |(_, about)| about.trim());
        assert!(!about.is_empty() && !about.contains("*/") && !about.contains("#}"), "{line}");
    }
    let folder = Test::new().args(["shipped", "templates/pdf/"]).any_out().any_err().run().out;
    assert_eq!(folder.lines().count(), 3);
}

#[test]
fn a_file_is_printed_as_it_is() {
    let theme = include_str!("../../templates/pdf/theme.typ");
    Test::new().args(["shipped", "templates/pdf/theme.typ"]).out(theme).run();
    let words = include_str!("../../locales/sv/summary.ftl");
    Test::new().args(["shipped", "locales/sv/summary.ftl"]).out(words).run();
}

#[test]
fn a_message_is_printed_in_every_language_without_what_follows_it() {
    let out = "# locales/en/summary.ftl\nsummary-title = In short\n\n# locales/sv/summary.ftl\nsummary-title = I korthet\n";
    Test::new().args(["shipped", "summary-title"]).out(out).run();
}

#[test]
fn what_is_not_there_is_guessed() {
    Test::new().args(["shipped", "summary-titel"]).code(2).err_has("did you mean `summary-title`?").run();
    Test::new()
        .args(["shipped", "templates/html/lists.html"])
        .code(2)
        .err_has("`templates/html/list.html`")
        .run();
    Test::new().args(["shipped", "zzz"]).code(2).err_has("lists the files").run();
}

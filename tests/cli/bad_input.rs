//! Input that cannot be used: a message with a place, a non-zero exit, nothing half written, no panic.

use crate::support::policies::good;
use crate::support::{Ran, Test};

/// A repository with a good policy `good`, and one of this text beside it.
fn beside(text: impl AsRef<[u8]>) -> Test {
    Test::texts().file("policies/good.yaml", good("good")).file("policies/bad.yaml", text)
}

/// The good policy with a passage replaced, which must be there.
fn instead(passage: &str, by: &str) -> String {
    let good = good("bad");
    assert!(good.contains(passage), "{passage} is not in the policy");
    good.replacen(passage, by, 1)
}

/// The place of a passage that stands once in a text, as `policies/bad.yaml:line:column: `.
fn at(text: &str, passage: &str) -> String {
    let start = text.find(passage).unwrap_or_else(|| panic!("{passage} is not in the policy"));
    assert_eq!(text.matches(passage).count(), 1, "{passage} stands more than once");
    let before = &text[..start];
    let line_start = before.rfind('\n').map_or(0, |newline| newline + 1);
    let (line, column) = (before.matches('\n').count() + 1, before[line_start..].chars().count() + 1);
    format!("policies/bad.yaml:{line}:{column}: ")
}

/// `check` says this and ends with 1; `build` writes the good policy and nothing of the bad one.
fn refused(test: Test, says: &str) {
    let ran = test.args(["check", "--output", "short"]).code(1).out_has(says).any_err().run();
    quiet(&ran);
    let ran = ran.again(["build"]).code(1).any_out().any_err().run();
    quiet(&ran);
    let dist: Vec<String> = ran.files().into_iter().filter(|f| f.starts_with("dist/")).collect();
    assert!(dist.contains(&"dist/good/en/index.html".to_owned()), "{dist:?}");
    assert!(dist.iter().all(|f| !f.contains("bad")), "{dist:?}");
}

/// `build` says this and ends with this code; nothing is written at all.
fn stopped(test: Test, code: i32, says: &[&str]) {
    let ran = test.args(["build"]).code(code).any_err().run();
    quiet(&ran);
    for part in says {
        assert!(ran.err.contains(part), "{} lacks {part}", ran.err);
    }
    assert!(ran.files().iter().all(|f| !f.starts_with("dist")), "{:?}", ran.files());
}

fn quiet(ran: &Ran) {
    for word in ["panicked", "RUST_BACKTRACE", "stack overflow"] {
        assert!(!ran.out.contains(word) && !ran.err.contains(word), "{}{}", ran.out, ran.err);
    }
}

#[test]
fn files_that_are_no_policy() {
    refused(beside("a: [1\n"), "policies/bad.yaml:1:4: error[SYN-01]");
    refused(beside(b"policy:\n  id: \xe5\n"), "error[SYN-10] `policies/bad.yaml` is not saved as UTF-8");
    let two = format!("{}--- # second\n{}", good("bad"), good("bad"));
    refused(beside(&two), &format!("{}error[SYN-02]", at(&two, "--- # second")));
    refused(beside("just words\n"), "policies/bad.yaml:1:1: error[SYN-07]");
    refused(beside(""), "policies/bad.yaml:1:1: error[");
    refused(beside("\0\0\0\0"), "policies/bad.yaml:1:1: error[");
}

#[test]
fn tabs_are_found_where_they_stand() {
    let tab = instead("  version:", "\tversion:");
    refused(beside(&tab), "policies/bad.yaml:3:1: error[SYN-01] YAML cannot be indented with tabs");
}

#[test]
fn no_policy_is_passed_over() {
    let files = Test::texts().file("policies/a.YAML", good("a")).file("policies/deep/in/b.yaml", good("b"));
    let ran = files
        .args(["check", "--output", "short"])
        .out_has("warning[OUT-02] `policies/deep/in/b.yaml`")
        .any_err();
    let ran = ran.run().again(["build"]).any_out().any_err().run();
    assert!(ran.files().contains(&"dist/a/en/index.html".to_owned()), "{:?}", ran.files());
}

#[cfg(unix)]
#[test]
fn names_of_files_do_not_steer_the_terminal() {
    let test = Test::texts()
        .file("policies/good.yaml", good("good"))
        .file("policies/x\u{1b}[31m\n.yaml", good("BAD"));
    let ran = test.args(["build"]).code(1).any_out().any_err().run();
    assert!(!ran.err.contains('\u{1b}'), "{}", ran.err);
}

#[test]
fn keys_and_names() {
    let double = instead("  version:", "  id: bad\n  version:");
    refused(beside(double), "policies/bad.yaml:3:3: error[SYN-05]");
    for none in ["", "~", "\"\"", "\" \""] {
        let none = instead("  email:", &format!("  {none}: x\n  email:"));
        refused(beside(none), "policies/bad.yaml:14:3: error[SYN-07] there is no key before this colon");
    }
    let unknown = instead("recipients: [hosting]", "recipients: [hostin]");
    refused(beside(&unknown), &format!("{}error[REF-01]", at(&unknown, "hostin]")));
    let unknown = instead("{ en: to answer you, sv: att svara dig }", "newslettr");
    refused(beside(&unknown), &format!("{}error[REF-02]", at(&unknown, "newslettr")));
    for nothing in ["\"\"", "\"  \"", "\"\\u200d\"", "\"\\u2800\""] {
        let empty = instead("Company AB", nothing);
        refused(beside(&empty), "error[VAL-10] expected the registered name, found an empty text");
    }
    let folded = instead("name: Company AB", "name: >-");
    refused(beside(&folded), "policies/bad.yaml:11:3: error[VAL-10]");
    let empty = instead("decisions: none", "decisions: \" \"");
    refused(beside(&empty), &format!("{}error[SYN-07]", at(&empty, "\" \"")));
    refused(beside(&empty), "found an empty text");
}

#[test]
fn values_that_yaml_or_a_slip_would_change() {
    let norway = instead("    country: SE\n", "    country: NO\n");
    beside(norway).args(["check"]).err_has("no findings").run();
    let no_country = instead("    country: SE\n", "    country: Norge\n");
    refused(beside(&no_country), &format!("{}error[VAL-05]", at(&no_country, "Norge")));
    let month = instead("2026-01-01", "2026-13-01");
    refused(beside(month), "policies/bad.yaml:4:14: error[VAL-01] `2026-13-01` is not a date");
    let language = instead("[en, sv]", "[en, swedish]");
    refused(beside(&language), &format!("{}error[VAL-06]", at(&language, "swedish")));
}

#[test]
fn imports() {
    let import = |path: &str| format!("import: {path}\n{}", good("bad"));
    let circle = beside(import("_a.yaml"))
        .file("policies/_a.yaml", "import: _b.yaml\n")
        .file("policies/_b.yaml", "import: _a.yaml\n");
    refused(circle, "policies/_b.yaml:1:9: error[SYN-11]");
    refused(beside(import("bad.yaml")), "policies/bad.yaml:1:9: error[SYN-11]");
    refused(beside(import("../../outside.yaml")), "policies/bad.yaml:1:9: error[SYN-11]");
    refused(beside(import("/etc/hostname")), "policies/bad.yaml:1:9: error[SYN-11]");
    for gone in ["_gone.yaml", "\"a\\0b\"", &"x".repeat(300)] {
        refused(beside(import(gone)), "policies/bad.yaml:1:9: error[SYN-10] there is no file");
    }
    refused(
        beside(import("\"\"")),
        "policies/bad.yaml:1:9: error[SYN-07] expected the path of a file, found an empty text",
    );
}

#[test]
fn texts_that_would_take_all_memory_or_stack() {
    let mut bomb = "a: &a [x, x, x, x, x, x, x, x, x, x]\n".to_owned();
    for (name, last) in ('b'..='k').zip('a'..) {
        bomb += &format!("{name}: &{name} [{}]\n", vec![format!("*{last}"); 10].join(", "));
    }
    refused(beside(bomb), "error[SYN-04]");
    refused(beside("[".repeat(100_000)), "policies/bad.yaml:1:");
    refused(beside("- ".repeat(100_000)), "policies/bad.yaml:1:");
    refused(beside("a: &a [*a]\n"), "policies/bad.yaml:1:8: error[SYN-03]");
    for deep in ["> ".repeat(5_000), "- ".repeat(5_000), "*a _b ".repeat(5_000) + &"c_ d* ".repeat(5_000)] {
        let text = good("bad") + &format!("statements: [{{ kind: other, text: \"{deep}x\" }}]\n");
        refused(beside(&text), &format!("{}error[SYN-04]", at(&text, &format!("\"{deep}"))));
    }
}

/// Whoever mends fifty of them sees the rest: to find the place of each in a long text takes time.
#[test]
fn of_one_text_so_many_faults_are_told_and_no_more() {
    let text =
        good("bad") + &format!("statements: [{{ kind: other, text: \"{}\" }}]\n", "<b> ".repeat(20_000));
    let ran = beside(text).args(["check", "--output", "short"]).code(1).any_out().any_err().run();
    assert_eq!(ran.out.matches("error[TXT-01]").count(), 50);
}

#[test]
fn a_file_of_a_hundred_megabytes_is_not_read() {
    let test = beside("");
    let file = std::fs::File::create(test.path().join("policies/bad.yaml")).unwrap();
    file.set_len(100 * 1024 * 1024).unwrap();
    refused(test, "error[SYN-10] `policies/bad.yaml` has 100 MB; files of more than 8 MB are not read");
}

#[cfg(unix)]
#[test]
fn links_that_lead_round_in_a_circle() {
    let folder = beside("").link("policies/again", "../policies");
    stopped(folder, 1, &["error[SYN-10]", "the link `again` in it leads round in a circle"]);
    let file = Test::texts().file("policies/good.yaml", good("good")).link("policies/bad.yaml", "bad.yaml");
    refused(
        file,
        "error[SYN-10] `policies/bad.yaml` cannot be read: it is a link that leads round in a circle",
    );
}

#[cfg(unix)]
#[test]
fn what_is_no_file_is_not_passed_over() {
    refused(
        Test::texts().file("policies/good.yaml", good("good")).link("policies/bad.yaml", "/dev/zero"),
        "error[SYN-10]",
    );
    let socket = beside(good("good")).file("policies/bad.yaml", good("bad"));
    std::fs::remove_file(socket.path().join("policies/bad.yaml")).unwrap();
    let _listening = std::os::unix::net::UnixListener::bind(socket.path().join("policies/bad.yaml")).unwrap();
    refused(socket, "error[SYN-10] `policies/bad.yaml` cannot be read: it is not a regular file");
}

#[cfg(unix)]
#[test]
fn a_file_that_may_not_be_read() {
    use std::os::unix::fs::PermissionsExt;
    let test = beside(good("bad"));
    let path = test.path().join("policies/bad.yaml");
    std::fs::set_permissions(&path, std::fs::Permissions::from_mode(0o000)).unwrap();
    // root may read anything
    if std::fs::read(&path).is_err() {
        refused(test, "error[SYN-10] `policies/bad.yaml` cannot be read");
    }
}

#[test]
fn identifiers_that_would_be_used_twice_or_leave_the_folder() {
    let twice = Test::texts()
        .file("policies/good.yaml", good("good"))
        .file("policies/one.yaml", good("bad"))
        .file("policies/two/policy.yaml", good("bad"));
    let ran = twice.args(["check", "--output", "short"]).code(1).any_out().any_err().run();
    let found = "policies/one.yaml:2:7: error[OUT-01] the id `bad` is also that of policies/two\n";
    assert!(ran.out.contains(found), "{}", ran.out);
    assert_eq!(ran.out.matches("OUT-01").count(), 1, "{}", ran.out);
    refused(ran.again([""; 0]), "error[OUT-01]");
    for id in ["../../bad", "/bad", "bad/..", "..", "bad\\..", "\"bad\\0\"", "\"\""] {
        refused(beside(good(id)), "policies/bad.yaml:2:7: error[VAL-");
    }
}

#[test]
fn templates_that_fail() {
    let with = |page: &str| beside(good("bad")).file("templates/html/page.html", page);
    stopped(with("<p>{% if x %}"), 2, &["error[TPL-01]", "templates/html/page.html:1:"]);
    stopped(with("<p>{{ documnet.title }}"), 2, &["error[TPL-02]", "templates/html/page.html:1:"]);
    stopped(with("<p>{% include \"nowhere.html\" %}"), 2, &["error[TPL-", "templates/html/page.html:1:"]);
    let loses =
        with("<!doctype html><title>{{ document.window_title }}</title><h1>{{ document.heading }}</h1>");
    stopped(loses, 2, &["error[TPL-03]", "templates/html/page.html:1:1", "lacks"]);
}

#[test]
fn a_template_that_never_ends() {
    let section =
        "{% component section(section: map) %}{{ <section section={section}/> }}{% endcomponent section %}";
    let test = beside(good("bad")).file("templates/html/section.html", section);
    stopped(test, 2, &["error[TPL-", "templates/html/section.html:1:"]);
}

#[test]
fn wording_that_cannot_be_read() {
    let with = |text: &str| beside(good("bad")).file("locales/sv/own.ftl", text);
    stopped(with("page-contents = { $x\n"), 1, &["error[LOC-01]", "locales/sv/own.ftl:2:1"]);
    stopped(with("page-contnts = Innehåll\n"), 1, &["error[LOC-02]", "locales/sv/own.ftl:1:1"]);
    stopped(with("page-top = \u{202E}Upp\n"), 1, &["error[VAL-11]", "locales/sv/own.ftl:1:12", "U+202E"]);
    let circle = with("page-top = { page-skip }\npage-skip = { page-top }\n");
    stopped(circle, 1, &["error[LOC-08]", "`page-top` refers back to itself"]);
    let laughs = (1..30).map(|n| format!("-a{n} = {}\n", format!("{{ -a{} }}", n - 1).repeat(10)));
    let laughs = format!("-a0 = ha\n{}page-top = {{ -a29 }}\n", laughs.collect::<String>());
    stopped(with(&laughs), 1, &["error[LOC-08]", "or to more than 100 messages"]);
}

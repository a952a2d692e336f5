//! `policyc check`.

use crate::support::Test;
use crate::support::policies::{broken, good, with_unknown_key};

#[test]
fn a_clean_policy() {
    Test::new().file("policies/acme.yaml", good("acme")).args(["check"]).err("no findings in 1 file\n").run();
    Test::new().file("policies/acme.yaml", good("acme")).args(["check", "--quiet"]).run();
}

#[test]
fn findings_are_the_result_and_their_counts_are_talk() {
    Test::new()
        .file("policies/acme.yaml", with_unknown_key("acme"))
        .args(["check"])
        .code(1)
        .out(
            "\
error[SYN-06]: `vershun` is not a key of the head of the policy
 --> policies/acme.yaml:3:3
  |
3 |   vershun: \"1\"
  |   ^^^^^^^ unknown key
  |
  = help: did you mean `version`?

",
        )
        .err("1 error in 1 file\n")
        .run();
}

#[test]
fn short_and_github_and_json() {
    let with = |form: &str| {
        Test::new()
            .file("policies/acme.yaml", with_unknown_key("acme"))
            .args(["check", "--output", form])
            .code(1)
    };
    let message = "`vershun` is not a key of the head of the policy";
    with("short").out(&format!("policies/acme.yaml:3:3: error[SYN-06] {message}\n")).any_err().run();
    with("github").out_has("::error file=policies/acme.yaml,line=3,").any_err().run();
    let ran = with("json").any_out().any_err().run();
    let value: serde_json::Value = serde_json::from_str(&ran.out).unwrap();
    assert_eq!(value["diagnostics"][0]["file"], "policies/acme.yaml");
    assert_eq!(value["diagnostics"][0]["replacement"], "version");
    assert_eq!(value["diagnostics"][0]["policy"], "acme");
    assert!(!ran.out.contains("2026-04-01"), "the date of the run is in the output");
}

#[test]
fn policies_are_found_from_below_and_named_from_afar() {
    let test = || {
        Test::new()
            .file("repo/policies/a.yaml", good("a"))
            .file("repo/policies/b.yaml", with_unknown_key("b"))
    };
    let short = ["check", "--quiet", "--output", "short"];
    let line =
        |path: &str| format!("{path}:3:3: error[SYN-06] `vershun` is not a key of the head of the policy\n");
    test().within("repo").args(short).code(1).out(&line("policies/b.yaml")).run();
    test().within("repo/policies").args(short).code(1).out(&line("../policies/b.yaml")).run();
    test().args(short).args(["repo"]).code(1).out(&line("repo/policies/b.yaml")).run();
    test().args(short).args(["repo/policies"]).code(1).out(&line("repo/policies/b.yaml")).run();
    test().args(short).args(["repo/policies/b.yaml"]).code(1).out(&line("repo/policies/b.yaml")).run();
    test().args(short).args(["repo/policies/a.yaml"]).run();
    test()
        .folder("other")
        .within("other")
        .args(short)
        .args(["../repo"])
        .code(1)
        .out(&line("../repo/policies/b.yaml"))
        .run();
}

#[test]
fn a_file_outside_any_repository_is_one_policy() {
    let ran = Test::new()
        .file("one.yaml", with_unknown_key("one"))
        .file("two.yaml", with_unknown_key("two"))
        .args(["check", "-q", "--output", "short", "one.yaml"])
        .code(1)
        .out_has("one.yaml:3:3: error[SYN-06]")
        .run();
    assert_eq!(ran.out.lines().count(), 1);
}

#[test]
fn paths_that_are_no_policies() {
    let test = || {
        Test::new().file("repo/policies/a.yaml", good("a")).file("repo/templates/x.html", "").folder("empty")
    };
    test()
        .code(2)
        .args(["check"])
        .err_has("error: there are no policies here")
        .err_has("`policyc init`")
        .run();
    test().code(2).args(["check", "none"]).err_has("there is no file or folder `none`").run();
    test().code(2).args(["check", "empty"]).err_has("`empty` holds no policy").run();
    test()
        .code(2)
        .args(["check", "repo/templates"])
        .err_has("`repo/templates` is not a policy")
        .err_has("`repo/policies`")
        .run();
    let two = test().file("more/policies/b.yaml", good("b"));
    two.code(2)
        .args(["check", "repo", "more"])
        .err_has("`more` belongs to another repository than `repo`")
        .run();
    Test::new().folder("policies").args(["check"]).code(2).err_has("`policies` holds no policy").run();
}

#[test]
fn settings_that_are_wrong_stop_everything() {
    Test::new()
        .file("policies/a.yaml", good("a"))
        .file("policyc.yaml", "outptu: dist\n")
        .args(["check", "--output", "short"])
        .code(2)
        .out("policyc.yaml:1:1: error[SYN-06] `outptu` is not a key of policyc.yaml\n")
        .err("1 error in 1 file\n")
        .run();
}

#[test]
fn the_date_must_be_one() {
    let test = || Test::new().file("policies/a.yaml", good("a")).args(["check", "-v"]);
    test().err_has("rules as of 2026-04-01").run();
    test().args(["--date", "2027-05-06"]).err_has("rules as of 2027-05-06").run();
    test().env("SOURCE_DATE_EPOCH", "").any_err().run();
    test()
        .env("SOURCE_DATE_EPOCH", "yesterday")
        .code(2)
        .err_has("SOURCE_DATE_EPOCH is `yesterday`, which is not a number of seconds since 1970")
        .run();
}

#[test]
fn several_policies_are_checked_in_one_run() {
    let ran = Test::new()
        .file("policies/a.yaml", broken())
        .file("policies/b.yaml", with_unknown_key("b"))
        .file("policies/c.yaml", "a: [1\n")
        .args(["check", "--output", "short"])
        .code(1)
        .any_out()
        .any_err()
        .run();
    for file in ["policies/a.yaml:2:", "policies/b.yaml:3:", "policies/c.yaml:"] {
        assert!(ran.out.contains(file), "{}", ran.out);
    }
}

/// A policy whose controller has no name, with a line more in the controller.
fn without_name(line: &str) -> String {
    good("acme").replace("  name: Company AB\n", line)
}

#[test]
fn accepted_findings_are_listed_and_count_for_nothing() {
    let accept = "  accept: [{ rule: G13-01, reason: the company is being founded, by: Åsa Lind, until: 2026-12-31 }]\n";
    let test = || Test::new().file("policies/acme.yaml", without_name(accept));
    let ran = test()
        .args(["check"])
        .out_has("accepted error[G13-01] policies/acme.yaml:10:1: the controller has no name")
        .out_has("(by Åsa Lind until 2026-12-31: the company is being founded)\n")
        .err("no findings in 1 file; 1 finding accepted (see --verbose)\n")
        .run();
    assert!(!ran.out.contains("-->"), "{}", ran.out);
    test().args(["check", "-v"]).out_has("--> policies/acme.yaml:10:1\n").any_err().run();
    test().args(["build"]).out_has("dist/acme/en/index.html\n").err_has("accepted error[G13-01]").run();
    // the day after, the finding is back
    test()
        .args(["check", "--date", "2027-01-01"])
        .code(1)
        .out_has("error[G13-01]")
        .out_has("= note: Article 13(1)(a) GDPR: ")
        .out_has("this has expired")
        .any_err()
        .run();
}

#[test]
fn a_repository_sets_levels() {
    let with = |level: &str| {
        Test::new()
            .file("policies/acme.yaml", without_name(""))
            .file("policyc.yaml", format!("rules: {{ missing-controller: {level} }}\n"))
            .args(["check", "--output", "short"])
    };
    with("error").code(1).out_has(": error[G13-01]").any_err().run();
    with("warning").out_has(": warning[G13-01]").err("1 warning in 1 file\n").run();
    with("hint").out_has(": hint[G13-01]").err("1 hint in 1 file\n").run();
    let off = with("off").any_out().any_err().run();
    assert!(!off.out.contains("G13-01"), "{}", off.out);
}

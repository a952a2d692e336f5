//! `policyc explain`.

use crate::support::Test;

#[test]
fn by_code_or_name() {
    let by_code = Test::new().args(["explain", "CFG-01"]).any_out().run();
    let by_name = Test::new().args(["explain", "bad-output-folder"]).any_out().run();
    let small = Test::new().args(["explain", "cfg-01"]).any_out().run();
    assert_eq!(by_code.out, by_name.out);
    assert_eq!(by_code.out, small.out);
    let expected = "\
CFG-01: bad-output-folder
An error, always: the output folder lies outside the repository or among its sources.

What

  `output:` in policyc.yaml names a folder that lies outside the repository, that is the
  repository itself, or that lies in `policies/`, `templates/` or `locales/`.
";
    assert!(by_code.out.starts_with(expected), "{}", by_code.out);
    let example =
        "  Not like this (policyc.yaml):\n\n      output: ../website\n\n  Like this (policyc.yaml):\n";
    assert!(by_code.out.contains(example), "{}", by_code.out);
}

#[test]
fn an_unknown_rule_ends_with_2_and_a_guess() {
    Test::new()
        .args(["explain", "unknwn-key"])
        .code(2)
        .err(
            "error: there is no rule with the code or name `unknwn-key`\n\
             help: did you mean `unknown-key`? `policyc rules` lists them all\n",
        )
        .run();
    Test::new()
        .args(["explain", "quite something else"])
        .code(2)
        .err_has("help: `policyc rules` lists")
        .run();
}

#[test]
fn every_rule_can_be_explained() {
    for rule in policyc::check::registry::all() {
        Test::new().args(["explain", rule.code]).out_has(&format!("{}: {}\n", rule.code, rule.name)).run();
    }
}

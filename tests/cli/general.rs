//! What holds for every command.

use crate::support::Test;
use std::io::Read;
use std::process::Stdio;

#[test]
fn wrong_usage_ends_with_2() {
    Test::new().args(["bild"]).code(2).err_has("unrecognized subcommand 'bild'").err_has("'build'").run();
    Test::new().args(["build", "--format", "docx"]).code(2).err_has("[possible values: html").run();
    Test::new().args(["check", "--date", "01.04.2026"]).code(2).err_has("such as 2026-04-01").run();
    Test::new().args(["check", "--date", "2026-13-01"]).code(2).any_err().run();
    Test::new().args(["check", "--quiet", "--verbose"]).code(2).any_err().run();
    Test::new().code(2).err_has("Usage: policyc").run();
}

#[test]
fn help_and_version_go_to_standard_output() {
    Test::new().args(["--version"]).out("policyc [VERSION]\n").run();
    Test::new().args(["--help"]).out_has("Exit codes:").run();
    Test::new().args(["build", "--help"]).out_has("--check").run();
}

#[test]
fn colour_holds_for_usage_too() {
    let plain = Test::new().args(["--color", "never", "bild"]).code(2).any_err().run();
    assert!(!plain.err.contains('\x1b'));
    let coloured = Test::new().args(["--color=always", "bild"]).code(2).any_err().run();
    assert!(coloured.err.contains("\x1b["));
    let piped = Test::new().args(["bild"]).code(2).any_err().run();
    assert!(!piped.err.contains('\x1b'));
    let coloured = Test::new().args(["rules", "--color", "always"]).any_out().any_err().run();
    assert!(coloured.out.contains("\x1b["));
}

#[test]
fn a_reader_that_goes_away_does_no_harm() {
    for args in [
        vec!["rules"],
        vec!["law", "DE"],
        vec!["rules", "--output", "json"],
        vec!["completions", "bash"],
        vec!["man"],
    ] {
        let test = Test::new().args(args.clone());
        let mut child = test.command().stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
        drop(child.stdout.take());
        let mut err = String::new();
        child.stderr.take().unwrap().read_to_string(&mut err).unwrap();
        assert_eq!(child.wait().unwrap().code(), Some(0), "{args:?}: {err}");
        assert!(!err.contains("panicked"), "{args:?}: {err}");
    }
}

#[cfg(target_os = "linux")]
#[test]
fn a_full_disk_is_said() {
    let full = std::fs::OpenOptions::new().write(true).open("/dev/full").unwrap();
    let output = Test::new().args(["rules", "--output", "json"]).command().stdout(full).output().unwrap();
    assert_eq!(output.status.code(), Some(2));
    let err = String::from_utf8(output.stderr).unwrap();
    assert!(err.starts_with("error: the result could not be printed"), "{err}");
}

#[test]
fn completions_and_manual() {
    for shell in ["bash", "zsh", "fish", "powershell", "elvish"] {
        Test::new().args(["completions", shell]).out_has("policyc").run();
    }
    Test::new().args(["man"]).out_has(".TH policyc 1").out_has("Exit codes").run();
    Test::new().args(["man", "build"]).out_has(".TH policyc-build 1  \"policyc-build [VERSION]\"").run();
    Test::new()
        .args(["man", "biuld"])
        .code(2)
        .err("error: there is no command `biuld`\nhelp: did you mean `build`?\n")
        .run();
}

#[test]
fn the_terms_of_what_is_in_the_program() {
    let ran = Test::new().args(["licenses"]).out_has("policyc: MIT or Apache-2.0").run();
    assert_eq!(ran.out.contains("SIL OPEN FONT LICENSE"), cfg!(feature = "pdf"));
}

#[cfg(not(feature = "pdf"))]
#[test]
fn a_program_without_pdf_says_what_to_do() {
    let test = || Test::new().file("policies/acme.yaml", crate::support::policies::good("acme"));
    let says =
        "error: this policyc was built without pdf\nhelp: build it anew without `--no-default-features`";
    test().args(["build", "--format", "pdf"]).code(2).err_has(says).run();
    test().file("policyc.yaml", "formats: [pdf]\n").args(["build"]).code(2).err_has(says).run();
    test().args(["build"]).any_out().err_has("dist: 6 written").run();
}

//! PDF through the program.

use crate::support::Test;
use crate::support::policies::good;

#[test]
fn it_is_among_what_is_written_when_nobody_says_what() {
    let ran = Test::new().file("policies/acme.yaml", good("acme")).args(["build"]).any_out().any_err().run();
    let made: Vec<_> = ran.files().into_iter().filter(|f| f.ends_with(".pdf")).collect();
    assert_eq!(made, ["dist/acme/en/acme.pdf", "dist/acme/sv/acme.pdf"]);
    let manifest = ran.read("dist/manifest.json");
    assert!(manifest.contains("\"path\": \"acme/sv/acme.pdf\"") && manifest.contains("\"format\": \"pdf\""));
    assert!(ran.read("dist/acme/en/index.html").contains("href=\"acme.pdf\""));
    // another day, another number of threads
    ran.again(["build", "--date", "2026-12-01"])
        .env("RAYON_NUM_THREADS", "1")
        .err_has("dist: 8 unchanged\n")
        .run();
}

#[test]
fn a_character_that_no_font_has_is_shown_where_it_stands() {
    let policy = good("acme").replace("  name: Company AB", "  name: Company 🦔 AB");
    assert!(policy.contains('🦔'));
    let test = || Test::new().file("policies/acme.yaml", &policy);
    let ran = test().args(["build", "--format", "pdf"]).code(1).any_err().run();
    assert!(
        ran.err.contains("error[PDF-01]: no font of the PDF has the character `🦔` (U+1F994)"),
        "{}",
        ran.err
    );
    assert!(ran.err.contains("name: Company 🦔 AB") && ran.err.contains("would be a blank"), "{}", ran.err);
    assert_eq!(ran.files(), ["policies/acme.yaml"]);
    test().args(["build", "--format", "html"]).any_out().any_err().run();
}

#[test]
fn standards_are_named_on_the_command_line_or_in_the_settings() {
    let test = |settings: &str| {
        Test::new()
            .file("policies/acme.yaml", good("acme"))
            .file("policyc.yaml", settings)
            .args(["build", "--lang", "en"])
    };
    test("formats: [pdf]\npdf-standard: [a-2a, a-3a]\n")
        .code(2)
        .err_has("choose at most one PDF/A standard")
        .err_has("policyc.yaml:2")
        .run();
    test("").args(["--pdf-standard", "a-2a", "--pdf-standard", "2.0"]).code(2).any_err().run();
    test("").args(["--pdf-standard", "a-9"]).code(2).err_has("possible values: ua-1").run();
    let plain = test("formats: [pdf]\npdf-standard: [a-2b]\n").any_out().any_err().run();
    plain.again(["build", "--lang", "en", "--pdf-standard", "a-2b"]).err_has("3 unchanged").run();
}

/// The manifest, and how many files are out of date once an image or a font is changed.
#[test]
fn images_and_fonts_are_sources() {
    let hash = |manifest: &str| {
        let (_, after) =
            manifest.split_once("\"path\": \"templates/pdf/mark.svg\",\n").expect("it is a source");
        after.lines().next().unwrap().trim().to_owned()
    };
    let ran = Test::new()
        .file("policies/acme.yaml", good("acme"))
        .file("policyc.yaml", "formats: [markdown]\n")
        .file("templates/pdf/mark.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>")
        .args(["build"])
        .any_out()
        .err_has("dist: 4 written\n")
        .run();
    let before = hash(&ran.read("dist/manifest.json"));
    ran.again(["build", "--check"]).err_has("dist: up to date\n").run();
    ran.write("templates/pdf/mark.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"1\"/>");
    // the Markdown is the same, but what it says it was made from is not
    let stale = ran.again(["build", "--check"]).code(1).out("stale: dist/manifest.json\n");
    stale.err_has("dist: 1 file not up to date").run();
    ran.again(["build"]).out("dist/manifest.json\n").any_err().run();
    assert_ne!(hash(&ran.read("dist/manifest.json")), before);
}

/// A bar is for those who watch: into a file or a pipe goes what was said, however long it takes.
#[test]
fn many_documents_in_one_run() {
    let policies = (1..=4).map(|n| format!("p{n}"));
    let test = policies.fold(Test::new(), |t, id| t.file(&format!("policies/{id}.yaml"), good(&id)));
    let args = ["build", "--format", "pdf", "--lang", "en"];
    test.args(args).any_out().err("no findings in 4 files\ndist: 6 written\n").run();
}

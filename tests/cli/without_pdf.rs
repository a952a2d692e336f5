//! The program without PDF.

use crate::support::Test;
use crate::support::policies::good;

#[test]
fn it_writes_the_other_formats_and_says_how_to_get_pdf() {
    let test = || Test::new().file("policies/acme.yaml", good("acme"));
    let ran = test().args(["build"]).any_out().any_err().run();
    assert!(ran.files().contains(&"dist/acme/sv/acme.md".to_owned()), "{:#?}", ran.files());
    assert!(!ran.files().iter().any(|file| file.ends_with(".pdf")), "{:#?}", ran.files());
    let asked = test().args(["build", "--format", "pdf"]).code(2);
    asked
        .err_has("error: this policyc was built without pdf\n")
        .err_has("build it anew without `--no-default-features`")
        .run();
    let settings = test().file("policyc.yaml", "formats: [html, pdf]\n").args(["build"]).code(2);
    settings.err_has("error: this policyc was built without pdf\n").run();
}

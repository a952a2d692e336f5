//! `policyc init`.

use crate::support::Test;

#[test]
fn no_repository_starts_among_the_sources_of_another() {
    let first = Test::new().args(["init", "acme"]).any_out().any_err().run();
    for folder in ["acme/policies", "acme/policies/new", "acme/templates"] {
        let ran = first
            .again(["init", folder])
            .code(2)
            .err_has("lies among the sources of the repository `acme`")
            .run();
        assert!(
            !ran.files().iter().any(|f| f.starts_with(&format!("{folder}/policyc"))),
            "{:?}",
            ran.files()
        );
    }
    first.again(["init", "acme/other"]).any_out().any_err().run();
}

#[test]
fn starts_a_repository() {
    let ran = Test::new()
        .args(["init", "My Shop"])
        .out("My Shop/policyc.yaml\nMy Shop/policies/my-shop.yaml\nMy Shop/.gitignore\n")
        .err_has("Next:\n  cd My Shop\n  policyc check")
        .run();
    assert!(ran.read("My Shop/policies/my-shop.yaml").contains("  id: my-shop\n"));
    assert_eq!(ran.read("My Shop/.gitignore"), "# written by policyc build\n/dist/\n");
    ran.again(["check"]).within("My Shop").err("no findings in 1 file\n").run();
    ran.again(["build"]).within("My Shop").out_has("dist/my-shop/sv/index.html\n").any_err().run();
}

#[test]
fn in_the_current_folder_by_default() {
    let ran = Test::new().folder("acme").within("acme").args(["init"]).any_out().any_err().run();
    assert_eq!(ran.files(), ["acme/.gitignore", "acme/policies/acme.yaml", "acme/policyc.yaml"]);
}

#[test]
fn overwrites_nothing() {
    for taken in ["policyc.yaml", "policies/own.yaml"] {
        let ran = Test::new()
            .file(taken, "mine\n")
            .args(["init"])
            .code(2)
            .err_has("is there already, and nothing was written")
            .run();
        assert_eq!(ran.files(), [taken]);
        assert_eq!(ran.read(taken), "mine\n");
    }
    let ran = Test::new()
        .file(".gitignore", "mine\n")
        .args(["init"])
        .any_out()
        .err_has("`.gitignore` is there")
        .run();
    assert_eq!(ran.read(".gitignore"), "mine\n");
    Test::new().file("acme", "a file").args(["init", "acme"]).code(2).err_has("`acme` is a file").run();
}

//! `policyc build`.

use crate::support::policies::{broken, good, with_unknown_key};
use crate::support::{Ran, Test, files_below};
use std::process::Stdio;

const FILES: [&str; 6] = [
    "dist/acme/en/acme.md",
    "dist/acme/en/index.html",
    "dist/acme/sv/acme.md",
    "dist/acme/sv/index.html",
    "dist/index.html",
    "dist/manifest.json",
];

fn lines(paths: &[&str]) -> String {
    paths.iter().map(|path| format!("{path}\n")).collect()
}

/// A repository with one policy, built.
fn built() -> Ran {
    Test::texts()
        .file("policies/acme.yaml", good("acme"))
        .args(["build"])
        .out(&lines(&FILES))
        .err("no findings in 1 file\ndist: 6 written\n")
        .run()
}

fn dist(ran: &Ran) -> Vec<String> {
    ran.files().into_iter().filter(|f| f.starts_with("dist/")).collect()
}

#[test]
fn writes_every_language_and_format_and_nothing_twice() {
    let ran = built();
    assert_eq!(dist(&ran), FILES);
    ran.again(["build"]).err("no findings in 1 file\ndist: 6 unchanged\n").run();
    ran.again(["build", "--quiet"]).run();
}

#[test]
fn the_same_bytes_on_any_day() {
    let ran = built();
    let before: Vec<String> = FILES.iter().map(|f| ran.read(f)).collect();
    ran.again(["build", "--date", "2027-01-31"]).any_err().run();
    assert_eq!(before, FILES.iter().map(|f| ran.read(f)).collect::<Vec<_>>());
}

#[test]
fn check_lists_what_is_not_up_to_date_and_writes_nothing() {
    let fresh = Test::texts().file("policies/acme.yaml", good("acme")).args(["build", "--check"]).code(1);
    let missing: Vec<String> = FILES.iter().map(|f| format!("missing: {f}")).collect();
    let ran = fresh.out(&format!("{}\n", missing.join("\n"))).err_has("6 files not up to date").run();
    assert!(dist(&ran).is_empty());

    let ran = built();
    ran.again(["build", "--check"]).err("no findings in 1 file\ndist: up to date\n").run();
    ran.write("dist/acme/sv/acme.md", "edited by hand").remove("dist/acme/en/index.html");
    ran.again(["build", "--check"])
        .code(1)
        .out("missing: dist/acme/en/index.html\nstale: dist/acme/sv/acme.md\n")
        .err_has("dist: 2 files not up to date; run `policyc build`\n")
        .run();
    assert_eq!(ran.read("dist/acme/sv/acme.md"), "edited by hand");
    ran.again(["build"]).out("dist/acme/en/index.html\ndist/acme/sv/acme.md\n").any_err().run();
}

#[test]
fn one_language_or_format_leaves_the_rest() {
    let ran = built();
    ran.write("policies/acme.yaml", good("acme").replace("Storgatan 1", "Storgatan 2"));
    ran.again(["build", "--lang", "sv"])
        .out(&lines(&["dist/acme/sv/acme.md", "dist/acme/sv/index.html", "dist/manifest.json"]))
        .err_has("2 of earlier builds kept")
        .run();
    assert!(ran.read("dist/acme/en/acme.md").contains("Storgatan 1"));
    assert!(ran.read("dist/acme/sv/acme.md").contains("Storgatan 2"));
    ran.again(["build", "--format", "markdown"])
        .out(&lines(&["dist/acme/en/acme.md", "dist/manifest.json"]))
        .any_err()
        .run();
    assert_eq!(dist(&ran), FILES);
    ran.again(["build"]).out(&lines(&["dist/acme/en/index.html", "dist/manifest.json"])).any_err().run();
}

#[test]
fn a_language_that_nobody_declares_was_mistyped() {
    let ran = built();
    ran.again(["build", "--lang", "se"])
        .code(2)
        .err_has("error: no policy here is in the language `se`\nhelp: the languages are: en, sv\n")
        .run();
    assert_eq!(dist(&ran), FILES);
}

#[test]
fn a_policy_with_errors_is_refused_and_the_others_are_written() {
    let ran = Test::texts()
        .file("policies/acme.yaml", good("acme"))
        .file("policies/other.yaml", with_unknown_key("other"))
        .args(["build"])
        .code(1)
        .out(&lines(&FILES))
        .err_has("error[SYN-06]: `vershun` is not a key")
        .err_has("refused `other` (policies/other.yaml): it has 1 error; earlier output stays as it was\n")
        .err_has("1 error in 2 files\n")
        .run();
    assert_eq!(dist(&ran), FILES);
    // quiet says only why something failed
    let quiet = ran.again(["build", "--quiet"]).code(1).any_err().run();
    assert!(quiet.err.starts_with("error[SYN-06]"), "{}", quiet.err);
    assert!(!quiet.err.contains("1 error in"), "{}", quiet.err);
}

#[test]
fn files_are_written_though_nobody_reads_what_is_said() {
    let mut policies = Test::texts().file("policies/acme.yaml", good("acme")).args(["build"]);
    for n in 0..200 {
        policies = policies.file(&format!("policies/p{n}.yaml"), with_unknown_key(&format!("p{n}")));
    }
    let mut command = policies.command();
    let mut child = command.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
    drop((child.stdout.take(), child.stderr.take()));
    assert_eq!(child.wait().unwrap().code(), Some(1));
    let written = files_below(&policies.path().join("dist"));
    assert_eq!(written.len(), FILES.len());
}

#[test]
fn a_policy_that_breaks_keeps_its_output() {
    let ran = built();
    for text in [with_unknown_key("acme"), broken(), "a: [1\n".to_owned()] {
        ran.write("policies/acme.yaml", text);
        ran.again(["build"]).code(1).any_err().run();
        assert_eq!(dist(&ran), FILES);
    }
}

#[test]
fn nothing_is_written_when_nothing_can_be() {
    let ran = Test::texts()
        .file("policies/acme.yaml", with_unknown_key("acme"))
        .args(["build"])
        .code(1)
        .err_has("dist: nothing written\n")
        .run();
    assert_eq!(ran.files(), ["policies/acme.yaml", "policyc.yaml"]);
}

#[test]
fn a_policy_that_is_gone_takes_its_output_with_it() {
    let ran = built();
    ran.write("policies/second.yaml", good("second")).write("dist/robots.txt", "mine");
    ran.again(["build"]).any_out().any_err().run();
    ran.remove("policies/acme.yaml");
    ran.again(["build"])
        .out(&lines(&["dist/index.html", "dist/manifest.json"]))
        .err_has("2 written, 4 removed, 4 unchanged")
        .run();
    let left = dist(&ran);
    assert!(!left.iter().any(|f| f.contains("acme")), "{left:?}");
    assert!(left.contains(&"dist/robots.txt".to_owned()));
}

#[test]
fn one_policy_of_several() {
    let ran = built();
    ran.write("policies/second.yaml", good("second"));
    ran.again(["build", "policies/second.yaml"])
        .out_has("dist/second/sv/index.html\n")
        .err_has("4 of earlier builds kept")
        .run();
    assert!(dist(&ran).contains(&"dist/acme/en/acme.md".to_owned()));
    ran.again(["build", "--check"]).any_err().run();
}

#[test]
fn out_counts_from_the_current_folder_and_output_from_the_root() {
    let ran = Test::texts()
        .file("repo/policies/acme.yaml", good("acme"))
        .file("repo/policyc.yaml", "output: public/privacy\nformats: [markdown]\n")
        .folder("elsewhere")
        .within("elsewhere")
        .args(["build", "../repo"])
        .out_has("../repo/public/privacy/acme/en/acme.md\n")
        .any_err()
        .run();
    assert!(!ran.out.contains("index.html\n../repo/public/privacy/acme"), "{}", ran.out);
    ran.again(["build", "../repo", "--out", "site"])
        .within("elsewhere")
        .out_has("site/acme/sv/acme.md\n")
        .any_err()
        .run();
    assert!(ran.files().contains(&"elsewhere/site/manifest.json".to_owned()));
}

#[test]
fn output_folders_that_will_not_do() {
    let test = || Test::texts().file("policies/acme.yaml", good("acme")).file("dist", "a file");
    test().args(["build"]).code(2).err_has("the output folder `dist` is a file, not a folder").run();
    test().args(["build", "--out", "."]).code(2).err_has("the output folder `.` holds sources").run();
    test().args(["build", "--out", "policies/x"]).code(2).err_has("`policies/x` holds sources").run();
    Test::texts()
        .file("policies/acme.yaml", good("acme"))
        .file("site/index.html", "<h1>Our shop</h1>")
        .args(["build", "--out", "site"])
        .code(2)
        .err_has("`site/index.html` was not written by policyc and would be overwritten")
        .run();
}

#[cfg(unix)]
#[test]
fn a_folder_that_may_not_be_written() {
    use std::os::unix::fs::PermissionsExt;
    let test = Test::texts().file("policies/acme.yaml", good("acme")).folder("dist");
    let dist = test.path().join("dist");
    std::fs::set_permissions(&dist, std::fs::Permissions::from_mode(0o555)).unwrap();
    // root may write anywhere
    if std::fs::write(dist.join("probe"), "").is_err() {
        test.args(["build"]).code(2).err_has("could not be written: permission denied").run();
    }
}

#[cfg(unix)]
#[test]
fn files_that_cannot_be_read_refuse_their_policy() {
    let ran = Test::texts()
        .file("policies/acme.yaml", good("acme"))
        .file("policies/latin.yaml", b"policy:\n  id: \xe5\n".as_slice())
        .link("policies/circle.yaml", "circle.yaml")
        .link("policies/gone.yaml", "nowhere.yaml")
        .args(["build"])
        .code(1)
        .any_out()
        .err_has("`policies/latin.yaml` is not saved as UTF-8: line 2 cannot be read")
        .err_has("`policies/circle.yaml` cannot be read: it is a link that leads round in a circle")
        .err_has("there is no file `policies/gone.yaml`")
        .run();
    assert_eq!(dist(&ran), FILES);
}

#[test]
fn a_broken_template_stops_everything_and_leaves_everything() {
    let ran = built();
    for text in ["<p>{{ nope | bogus", "<p>Our policy has no words.</p>"] {
        ran.write("templates/html/page.html", text);
        ran.again(["build"])
            .code(2)
            .err_has("error[TPL-0")
            .err_has("--> templates/html/page.html:1:")
            .err_has("dist: nothing written, because of errors that concern every policy\n")
            .run();
        assert_eq!(dist(&ran), FILES);
        ran.again(["check", "--quiet"]).code(2).out_has("error[TPL-0").run();
    }
    ran.remove("templates/html/page.html");
    ran.again(["build", "--check"]).any_err().run();
}

#[test]
fn an_id_used_twice_refuses_both() {
    let ran = Test::texts()
        .file("policies/a.yaml", good("acme"))
        .file("policies/b.yaml", good("acme"))
        .args(["build"])
        .code(1)
        .err_has("the id `acme` is also that of policies/b.yaml")
        .err_has("dist: nothing written\n")
        .run();
    assert!(dist(&ran).is_empty());
}

#[test]
fn a_folder_is_one_policy() {
    let text = good("acme");
    let (main, activities) = text.split_at(text.find("activities:").unwrap());
    let ran = Test::texts()
        .file("policies/acme/policy.yaml", main)
        .file("policies/acme/activities.yaml", activities)
        .args(["build", "policies/acme"])
        .out(&lines(&FILES))
        .err("no findings in 2 files\ndist: 6 written\n")
        .run();
    ran.again(["build", "policies/acme/activities.yaml"]).err_has("6 unchanged").run();
}

#[cfg(unix)]
#[test]
fn folders_that_cannot_be_looked_through_are_said() {
    for folder in ["policies", "templates", "locales"] {
        Test::texts()
            .file("policies/acme.yaml", good("acme"))
            .folder(folder)
            .link(&format!("{folder}/again"), format!("../{folder}"))
            .args(["check"])
            .code(1)
            .out_has(&format!("`{folder}` cannot be read: the link `again` in it leads round in a circle"))
            .any_err()
            .run()
            .again(["build"])
            .code(1)
            .err_has("dist: nothing written, because of errors that concern every policy\n")
            .run();
    }
}

#[test]
fn broken_wording_is_written_nowhere() {
    let ran = built();
    ran.write("locales/sv/own.ftl", "page-contents = {\n");
    ran.again(["build"])
        .code(1)
        .err_has("--> locales/sv/own.ftl:")
        .err_has("nothing written, because of errors that concern every policy\n")
        .run();
    ran.write("locales/sv/own.ftl", "page-contents = Vad som står här\n");
    ran.again(["build"])
        .out(&lines(&["dist/acme/sv/acme.md", "dist/acme/sv/index.html", "dist/manifest.json"]))
        .any_err()
        .run();
    assert!(ran.read("dist/acme/sv/index.html").contains("Vad som står här"));
}

//! What a build refuses to touch: paths that leave the output folder, links, files of others, folders that hold sources.

use super::{BOTH, Site};
use policyc::write::Folder;
use std::fs;

#[test]
fn paths_that_leave_the_folder_are_refused() {
    let site = Site::new();
    for path in ["../x/en/index.html", "/etc/x", "a/../../x", "", "..", "a\\..\\x", "C:x", "./a"] {
        let refused = site.plan_of(&[], vec![Site::artifact(path)]).unwrap_err();
        assert_eq!(refused.what, format!("`{path}` would lie outside the output folder"));
    }
    let twice = site.plan_of(&[], vec![Site::artifact("a/x"), Site::artifact("a/x")]);
    assert_eq!(twice.unwrap_err().what, "two policies would both write `a/x`");
}

#[test]
fn a_manifest_that_lists_foreign_paths_removes_nothing_outside() {
    let site = Site::new();
    site.build(BOTH);
    fs::write(site.root().join("precious.txt"), "mine").unwrap();
    let manifest = site.dist().join("manifest.json");
    let text = fs::read_to_string(&manifest).unwrap();
    fs::write(&manifest, text.replace("b/en/b.md", "../precious.txt")).unwrap();
    let done = site.build(&[("a", &["en", "sv"], false)]);
    assert!(!done.removed.iter().any(|p| p.as_str().contains("precious")));
    assert!(site.root().join("precious.txt").exists());
}

#[cfg(unix)]
#[test]
fn links_in_the_folder_are_not_followed() {
    let site = Site::new();
    site.build(BOTH);
    let outside = site.root().join("outside");
    fs::create_dir_all(outside.join("sv")).unwrap();
    fs::write(outside.join("sv/a.md"), "mine").unwrap();
    fs::remove_dir_all(site.dist().join("a")).unwrap();
    std::os::unix::fs::symlink(&outside, site.dist().join("a")).unwrap();
    let refused = site.build_text(BOTH, "text").unwrap_err();
    assert_eq!(refused.what, "`dist/a` is a link, and policyc writes only into real folders and files");
    // and what lies behind it is not removed either
    site.build(&[("b", &["en"], false)]);
    assert_eq!(fs::read_to_string(outside.join("sv/a.md")).unwrap(), "mine");
}

#[cfg(unix)]
#[test]
fn nothing_is_written_when_one_path_is_refused() {
    let site = Site::new();
    fs::create_dir_all(site.dist()).unwrap();
    std::os::unix::fs::symlink("/tmp", site.dist().join("b")).unwrap();
    assert!(site.build_text(BOTH, "text").is_err());
    assert_eq!(site.files(), ["b"]);
}

#[test]
fn files_of_others_are_not_overwritten() {
    for (name, text) in [("index.html", "<h1>My site</h1>"), ("manifest.json", "{\"name\": \"My app\"}")] {
        let site = Site::new();
        fs::create_dir_all(site.dist()).unwrap();
        fs::write(site.dist().join(name), text).unwrap();
        let refused = site.build_text(BOTH, "text").unwrap_err();
        assert!(refused.what.contains(name), "{}", refused.what);
        assert_eq!(site.files(), [name]);
        assert_eq!(fs::read_to_string(site.dist().join(name)).unwrap(), text);
    }
}

#[test]
fn a_list_of_policies_left_by_a_killed_build_is_ours() {
    let site = Site::new();
    site.build(BOTH);
    fs::remove_file(site.dist().join("manifest.json")).unwrap();
    assert_eq!(site.build(BOTH).written, ["manifest.json"]);
}

#[test]
fn the_folder_itself_must_be_a_folder_of_its_own() {
    let site = Site::new();
    fs::write(site.dist(), "a file").unwrap();
    let open = |path: &str| Folder::open(site.root().join(path), path.into(), site.root(), true).map(drop);
    assert_eq!(open("dist").unwrap_err().what, "the output folder `dist` is a file, not a folder");
    for path in ["", "policies", "policies/out", ".."] {
        let error = open(path).unwrap_err();
        assert!(error.what.ends_with("holds sources"), "{path}: {}", error.what);
    }
    assert!(open("public").is_ok());
    assert!(open("../elsewhere").is_ok());
}

#[cfg(unix)]
#[test]
fn a_folder_that_leads_elsewhere_must_be_named() {
    let site = Site::new();
    let elsewhere = tempfile::tempdir().unwrap();
    std::os::unix::fs::symlink(elsewhere.path(), site.dist()).unwrap();
    let open = |named| Folder::open(site.dist(), "dist".into(), site.root(), named);
    assert!(open(false).unwrap_err().what.contains("leads out of the repository"));
    assert!(open(true).is_ok());
}

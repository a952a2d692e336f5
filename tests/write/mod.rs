//! The output folder: what a build may change in it, and what it leaves alone.

mod refused;

use camino::{Utf8Path, Utf8PathBuf};
use policyc::pipeline::{Artifact, Outcome, PolicyResult, Request};
use policyc::render::Format;
use policyc::source::Sources;
use policyc::write::{self, Done, Folder, Laid, Laying, Plan, Purpose, State, WriteError};
use std::collections::BTreeMap;
use std::fs;
use tempfile::TempDir;

use crate::support::files_below;

/// A repository with an output folder, and builds into it.
struct Site {
    folder: TempDir,
    request: Request,
    sources: Vec<(String, String)>,
}

/// Policies of a build: id, languages, refused.
type Policies<'a> = &'a [(&'a str, &'a [&'a str], bool)];

impl Site {
    fn new() -> Site {
        let folder = tempfile::tempdir().unwrap();
        fs::create_dir_all(folder.path().join("policies")).unwrap();
        Site { folder, request: Request::default(), sources: Vec::new() }
    }

    fn root(&self) -> &Utf8Path {
        Utf8Path::from_path(self.folder.path()).unwrap()
    }

    fn dist(&self) -> Utf8PathBuf {
        self.root().join("dist")
    }

    fn out(&self) -> Folder {
        Folder::open(self.dist(), "dist".into(), self.root(), false).unwrap()
    }

    fn files(&self) -> Vec<String> {
        if self.dist().exists() { files_below(self.dist().as_std_path()) } else { Vec::new() }
    }

    fn langs(mut self, langs: &[&str]) -> Site {
        self.request.langs = langs.iter().map(|l| (*l).to_owned()).collect();
        self
    }

    fn all_langs(mut self) -> Site {
        self.request = Request::default();
        self
    }

    fn plan_of(&self, policies: Policies<'_>, artifacts: Vec<Artifact>) -> Result<Plan, WriteError> {
        self.plan_with(policies, self.laid(artifacts, Purpose::Write)?)
    }

    fn plan_with(&self, policies: Policies<'_>, artifacts: Vec<Artifact<Laid>>) -> Result<Plan, WriteError> {
        let mut sources = Sources::default();
        let result = |(id, langs, refused): &(&str, &[&str], bool)| PolicyResult {
            id: (*id).to_owned(),
            files: vec![format!("policies/{id}.yaml").into()],
            title: BTreeMap::from([("en".to_owned(), format!("Title of {id}"))]),
            languages: langs.iter().map(|l| (*l).to_owned()).collect(),
            refused: *refused,
        };
        for (id, ..) in policies {
            let path = format!("policies/{id}.yaml");
            let text = self.sources.iter().find(|(p, _)| *p == path).map_or("facts", |(_, text)| text);
            sources.add(path, text);
        }
        let policies = policies.iter().map(result).collect();
        let outcome: Outcome = Outcome { sources, policies, ..Outcome::default() };
        write::plan(&outcome, artifacts, &self.request, None, self.out().manifest()?.as_ref())
    }

    /// The artifacts as they are between being made and being put in their places.
    fn laid(&self, artifacts: Vec<Artifact>, purpose: Purpose) -> Result<Vec<Artifact<Laid>>, WriteError> {
        let folder = self.out();
        let laying = Laying::new(&folder, purpose);
        let lay = |Artifact { path, policy, lang, format, bytes }: Artifact| {
            let bytes = laying.lay(&path, &bytes);
            Artifact { path, policy, lang, format, bytes }.sound()
        };
        artifacts.into_iter().map(lay).collect()
    }

    fn index(&self, purpose: Purpose) -> Laid {
        Laying::new(&self.out(), purpose).lay("index.html".into(), b"list made by policyc").unwrap()
    }

    /// The artifacts that the pipeline would make.
    fn artifacts(&self, policies: Policies<'_>, text: &str) -> Vec<Artifact> {
        let mut artifacts = Vec::new();
        for (id, langs, refused) in policies.iter().filter(|p| !p.2) {
            assert!(!refused);
            for lang in langs
                .iter()
                .filter(|l| self.request.langs.is_empty() || self.request.langs.contains(&l.to_string()))
            {
                for (format, name) in [("html", "index.html".to_owned()), ("markdown", format!("{id}.md"))] {
                    let wanted = self.request.formats.iter().map(Format::to_string).collect::<Vec<_>>();
                    if wanted.is_empty() || wanted.iter().any(|w| w == format) {
                        artifacts.push(Artifact {
                            path: format!("{id}/{lang}/{name}").into(),
                            policy: Some((*id).to_owned()),
                            lang: Some((*lang).to_owned()),
                            format: format.to_owned(),
                            bytes: format!("{text} {id} {lang} {format}").into_bytes(),
                        });
                    }
                }
            }
        }
        artifacts
    }

    fn build_text(&self, policies: Policies<'_>, text: &str) -> Result<Done, WriteError> {
        let mut plan = self.plan_of(policies, self.artifacts(policies, text))?;
        plan.add_index(self.index(Purpose::Write));
        self.out().apply(plan)
    }

    fn build(&self, policies: Policies<'_>) -> Done {
        self.build_text(policies, "text").unwrap()
    }

    fn states(&self, policies: Policies<'_>) -> Vec<(String, State)> {
        let artifacts = self.laid(self.artifacts(policies, "text"), Purpose::Compare).unwrap();
        let mut plan = self.plan_with(policies, artifacts).unwrap();
        plan.add_index(self.index(Purpose::Compare));
        let states = self.out().compare(&plan).unwrap();
        states.into_iter().filter(|(_, s)| *s != State::Same).map(|(p, s)| (p.into_string(), s)).collect()
    }

    fn artifact(path: &str) -> Artifact {
        Artifact {
            path: path.into(),
            policy: None,
            lang: None,
            format: "html".to_owned(),
            bytes: b"x".to_vec(),
        }
    }
}

const BOTH: Policies<'static> = &[("a", &["en", "sv"], false), ("b", &["en"], false)];

#[test]
fn what_is_laid_and_not_put_in_its_place_vanishes() {
    let site = Site::new();
    let lay = |text: &str| {
        let folder = site.out();
        let laying = Laying::new(&folder, Purpose::Write);
        let artifacts = site.artifacts(BOTH, text).into_iter();
        let laid: Vec<Laid> = artifacts.map(|a| laying.lay(&a.path, &a.bytes).unwrap()).collect();
        assert_eq!(laid.len(), 6);
        site.files()
    };
    // beside their places, and in none of them
    assert!(lay("text").iter().all(|path| path.starts_with(".policyc-tmp-")));
    assert!(!site.dist().exists());

    site.build(BOTH);
    let before = site.files();
    // what has the right bytes already needs no laying
    assert_eq!(lay("text"), before);
    assert_eq!(lay("other text").len(), before.len() + 6);
    assert_eq!(site.files(), before);
    assert_eq!(site.states(BOTH), []);
}

#[test]
fn a_build_writes_everything_and_a_second_one_nothing() {
    let site = Site::new();
    let done = site.build(BOTH);
    let all = [
        "a/en/a.md",
        "a/en/index.html",
        "a/sv/a.md",
        "a/sv/index.html",
        "b/en/b.md",
        "b/en/index.html",
        "index.html",
        "manifest.json",
    ];
    assert_eq!(site.files(), all);
    assert_eq!(done.written, all);
    let again = site.build(BOTH);
    assert!(again.written.is_empty(), "{:?}", again.written);
    assert_eq!(again.unchanged.len(), all.len());
}

#[test]
fn the_manifest_lists_every_file_with_its_hash() {
    let site = Site::new();
    site.build(BOTH);
    let text = fs::read_to_string(site.dist().join("manifest.json")).unwrap();
    let manifest: serde_json::Value = serde_json::from_str(&text).unwrap();
    assert_eq!(manifest["manifest"], 1);
    assert_eq!(manifest["tool"]["name"], "policyc");
    let files = manifest["files"].as_array().unwrap();
    assert_eq!(files.len(), 7);
    let first = &files[0];
    assert_eq!((&first["path"], &first["language"]), (&"a/en/a.md".into(), &"en".into()));
    // printf 'text a en markdown' | sha256sum
    assert_eq!(first["sha256"], "066782009386cc22cf93bb8a669c441b48008e08e700cdb043e2a6b652996ac1");
    assert_eq!(manifest["policies"][1]["title"]["en"], "Title of b");
    assert_eq!(manifest["sources"][0]["path"], "policies/a.yaml");
    assert!(files.iter().any(|f| f["path"] == "index.html" && f["policy"].is_null()));
}

#[test]
fn files_that_are_no_longer_made_go_with_their_folders_and_nothing_else_goes() {
    let site = Site::new();
    site.build(BOTH);
    fs::write(site.dist().join("b/en/notes.txt"), "mine").unwrap();
    fs::write(site.dist().join("robots.txt"), "mine").unwrap();
    let done = site.build(&[("a", &["en"], false)]);
    assert_eq!(done.removed, ["a/sv/a.md", "a/sv/index.html", "b/en/b.md", "b/en/index.html"]);
    assert_eq!(
        site.files(),
        ["a/en/a.md", "a/en/index.html", "b/en/notes.txt", "index.html", "manifest.json", "robots.txt"]
    );
    assert!(!site.dist().join("a/sv").exists());
}

#[test]
fn a_build_of_one_language_leaves_the_others_and_keeps_them_in_the_manifest() {
    let mut site = Site::new();
    site.build(BOTH);
    site.sources.push(("policies/a.yaml".to_owned(), "other facts".to_owned()));
    let site = site.langs(&["sv"]);
    let done = site.build_text(BOTH, "newer").unwrap();
    assert!(done.removed.is_empty());
    assert_eq!(done.written, ["a/sv/a.md", "a/sv/index.html", "manifest.json"]);
    let manifest = site.out().manifest().unwrap().unwrap();
    assert_eq!(manifest.files.len(), 7);
    let made_from = |path: &str| manifest.files.iter().find(|f| f.path == path).unwrap().sources.clone();
    assert_ne!(made_from("a/sv/a.md"), made_from("a/en/a.md"));
    assert_eq!(made_from("a/en/a.md"), made_from("a/en/index.html"));
    // a full build afterwards still knows whose the files are
    let site = site.all_langs();
    assert_eq!(site.build(&[("a", &["sv"], false)]).removed.len(), 4);
}

#[test]
fn a_build_of_one_format_leaves_the_others() {
    let mut site = Site::new();
    site.build(BOTH);
    site.request.formats = vec![Format::Markdown];
    assert!(site.build(BOTH).removed.is_empty());
    // a language that the policy no longer has goes in that format only
    let done = site.build(&[("a", &["en"], false), ("b", &["en"], false)]);
    assert_eq!(done.removed, ["a/sv/a.md"]);
}

#[test]
fn a_build_of_one_policy_leaves_the_others() {
    let mut site = Site::new();
    site.build(BOTH);
    site.request.policies = vec!["policies/a.yaml".into()];
    let done = site.build(&[("a", &["en"], false)]);
    assert_eq!(done.removed, ["a/sv/a.md", "a/sv/index.html"]);
    let manifest = site.out().manifest().unwrap().unwrap();
    assert_eq!(manifest.policies.len(), 2);
    assert!(manifest.sources.iter().any(|s| s.path == "policies/b.yaml"));
}

#[test]
fn a_refused_policy_keeps_its_output() {
    let site = Site::new();
    site.build(BOTH);
    let done = site.build(&[("a", &["en", "sv"], true), ("b", &["en"], false)]);
    assert!(done.removed.is_empty());
    assert!(site.files().contains(&"a/sv/a.md".to_owned()));
    assert_eq!(site.out().manifest().unwrap().unwrap().files.len(), 7);
}

#[test]
fn a_policy_that_cannot_be_read_may_have_had_any_id() {
    let site = Site::new();
    site.build(BOTH);
    // the file of policy `a` is broken, so that its id is not known and its file name stands for it
    let done = site.build(&[("file-of-a", &[], true), ("b", &["en"], false)]);
    assert!(done.removed.is_empty());
    assert!(site.files().contains(&"a/sv/a.md".to_owned()));
}

#[test]
fn comparing_says_what_is_not_up_to_date_and_writes_nothing() {
    let site = Site::new();
    assert_eq!(site.states(BOTH).len(), 8);
    assert!(!site.dist().exists());
    site.build(BOTH);
    assert!(site.states(BOTH).is_empty());
    fs::write(site.dist().join("a/en/a.md"), "edited by hand").unwrap();
    fs::remove_file(site.dist().join("b/en/b.md")).unwrap();
    let states = site.states(&[("a", &["en"], false), ("b", &["en"], false)]);
    let expected = [
        ("a/en/a.md", State::Changed),
        ("a/sv/a.md", State::LeftOver),
        ("a/sv/index.html", State::LeftOver),
        ("b/en/b.md", State::Missing),
        ("manifest.json", State::Changed),
    ];
    assert_eq!(states, expected.map(|(path, state)| (path.to_owned(), state)));
    assert_eq!(fs::read_to_string(site.dist().join("a/en/a.md")).unwrap(), "edited by hand");
}

#[test]
fn the_list_names_the_pages_that_are_there() {
    let mut site = Site::new();
    let plan_with_title = |site: &Site, title: &str| {
        let result = PolicyResult {
            id: "a".to_owned(),
            files: vec!["policies/a.yaml".into()],
            title: ["en", "sv"].map(|l| (l.to_owned(), format!("{title} {l}"))).into(),
            languages: vec!["sv".to_owned(), "en".to_owned()],
            refused: false,
        };
        let artifacts = site.artifacts(&[("a", &["en", "sv"], false)], title);
        let outcome: Outcome = Outcome { policies: vec![result], ..Outcome::default() };
        let artifacts = site.laid(artifacts, Purpose::Write).unwrap();
        write::plan(&outcome, artifacts, &site.request, None, site.out().manifest().unwrap().as_ref())
            .unwrap()
    };
    site.out().apply(plan_with_title(&site, "old")).unwrap();
    site.request.langs = vec!["sv".to_owned()];
    let manifest = plan_with_title(&site, "new").manifest;
    let policy = &manifest.policies[0];
    assert_eq!(policy.languages, ["sv", "en"]);
    // the English page still has the old title
    assert_eq!((policy.title["en"].as_str(), policy.title["sv"].as_str()), ("old en", "new sv"));
}

#[test]
fn a_policy_that_could_not_be_rendered_keeps_its_output() {
    let site = Site::new();
    site.build(BOTH);
    // a broken template refuses no policy, and makes no artifact
    let plan = site.plan_of(BOTH, Vec::new()).unwrap();
    assert!(plan.remove.is_empty());
    assert_eq!(plan.kept, 6);
}

#[cfg(unix)]
#[test]
fn written_files_can_be_read_by_a_web_server() {
    use std::os::unix::fs::PermissionsExt;
    let site = Site::new();
    site.build(BOTH);
    let mode = fs::metadata(site.dist().join("a/en/index.html")).unwrap().permissions().mode();
    assert_eq!(mode & 0o444, 0o444, "{mode:o}");
    assert!(!site.files().iter().any(|f| f.contains(".policyc-")));
}

#[test]
fn what_a_killed_build_left_half_written_goes_in_time() {
    let site = Site::new();
    site.build(BOTH);
    let (old, new) = (site.dist().join(".policyc-tmp-old"), site.dist().join(".policyc-tmp-new"));
    fs::write(&new, "half").unwrap();
    fs::write(&old, "half").unwrap();
    let hours_ago = std::time::SystemTime::now() - std::time::Duration::from_secs(3 * 60 * 60);
    fs::File::options().write(true).open(&old).unwrap().set_modified(hours_ago).unwrap();
    site.build(BOTH);
    assert!(!old.exists());
    // another build may be writing this one
    assert!(new.exists());
}

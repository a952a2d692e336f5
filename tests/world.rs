//! Files on disk: nothing outside the repository is read.

use camino::{Utf8Path, Utf8PathBuf};
use jiff::civil::date;
use policyc::world::{DiskWorld, MAX_FILE, ReadError, World};
use std::fs;
use tempfile::TempDir;

/// A folder `repo` with some files, and a folder `outside` beside it.
struct Place {
    folder: TempDir,
}

impl Place {
    fn new(files: &[(&str, &[u8])]) -> Place {
        let folder = tempfile::tempdir().unwrap();
        fs::create_dir_all(folder.path().join("repo/policies")).unwrap();
        for (path, bytes) in files {
            let path = folder.path().join(path);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, bytes).unwrap();
        }
        Place { folder }
    }

    #[cfg(unix)]
    fn link(&self, path: &str, target: &str) -> &Place {
        std::os::unix::fs::symlink(target, self.folder.path().join(path)).unwrap();
        self
    }

    fn world(&self) -> DiskWorld {
        let root = Utf8PathBuf::from_path_buf(self.folder.path().join("repo")).unwrap();
        DiskWorld::open(&root, date(2026, 4, 1)).unwrap()
    }

    fn read(&self, path: &str) -> Result<String, ReadError> {
        self.world().read(Utf8Path::new(path)).map(|text| text.to_string())
    }

    fn list(&self) -> Result<Vec<String>, ReadError> {
        let found = self.world().list(Utf8Path::new("policies"), &["yaml", "yml"])?;
        Ok(found.into_iter().map(Utf8PathBuf::into_string).collect())
    }
}

#[test]
fn reads_text() {
    let place = Place::new(&[("repo/policies/a.yaml", "å: 1\n".as_bytes())]);
    assert_eq!(place.read("policies/a.yaml").unwrap(), "å: 1\n");
    assert_eq!(place.world().today(), date(2026, 4, 1));
}

#[test]
fn says_why_a_file_cannot_be_read() {
    let big = vec![b'a'; MAX_FILE as usize + 1];
    let place =
        Place::new(&[("repo/bad.yaml", b"a: 1\nb\xff"), ("repo/big.yaml", &big), ("outside/a.yaml", b"a")]);
    assert_eq!(place.read("none.yaml"), Err(ReadError::NotFound));
    assert_eq!(place.read("bad.yaml/x.yaml"), Err(ReadError::NotFound));
    assert_eq!(place.read("bad.yaml"), Err(ReadError::NotUtf8 { line: 2 }));
    assert_eq!(place.read("big.yaml"), Err(ReadError::TooLarge(MAX_FILE + 1)));
    assert!(matches!(place.read("policies"), Err(ReadError::NotAFile(_))));
    assert!(matches!(place.read("../outside/a.yaml"), Err(ReadError::NotAFile(_))));
    assert!(matches!(place.read("policies/../../outside/a.yaml"), Err(ReadError::NotAFile(_))));
    assert!(matches!(place.read("/etc/hostname"), Err(ReadError::NotAFile(_))));
}

#[cfg(unix)]
#[test]
fn links_are_followed_inside_and_refused_outside() {
    let place = Place::new(&[("repo/policies/a.yaml", b"a"), ("outside/b.yaml", b"b")]);
    place
        .link("repo/policies/inside.yaml", "a.yaml")
        .link("repo/policies/outside.yaml", "../../outside/b.yaml");
    place.link("repo/policies/circle.yaml", "circle.yaml");
    assert_eq!(place.read("policies/inside.yaml").unwrap(), "a");
    let refused = |path: &str, words: &str| match place.read(path) {
        Err(ReadError::NotAFile(why)) => assert!(why.contains(words), "{why}"),
        other => panic!("{other:?}"),
    };
    refused("policies/outside.yaml", "leads out of the repository");
    refused("policies/circle.yaml", "round in a circle");
}

#[cfg(unix)]
#[test]
fn a_device_is_not_read() {
    let place = Place::new(&[]);
    let pipe = place.folder.path().join("repo/policies/pipe.yaml");
    let made = std::process::Command::new("mkfifo").arg(&pipe).status().is_ok_and(|s| s.success());
    if made {
        assert!(matches!(place.read("policies/pipe.yaml"), Err(ReadError::NotAFile(_))));
        // whoever asks for it is told
        assert_eq!(place.list().unwrap(), ["policies/pipe.yaml"]);
    }
}

#[test]
fn lists_are_sorted_and_skip_hidden_files() {
    let place = Place::new(&[
        ("repo/policies/b.yaml", b""),
        ("repo/policies/a/z.yml", b""),
        ("repo/policies/a/notes.txt", b""),
        ("repo/policies/.hidden.yaml", b""),
        ("repo/policies/.git/x.yaml", b""),
        ("repo/policies/A.yaml", b""),
    ]);
    assert_eq!(place.list().unwrap(), ["policies/A.yaml", "policies/a/z.yml", "policies/b.yaml"]);
    assert_eq!(place.world().list(Utf8Path::new("none"), &["yaml"]), Ok(Vec::new()));
}

#[cfg(unix)]
#[test]
fn a_circle_of_links_is_reported() {
    let place = Place::new(&[("repo/policies/a.yaml", b"")]);
    place.link("repo/policies/again", "../policies");
    match place.list() {
        Err(ReadError::NotAFile(why)) => assert_eq!(why, "the link `again` in it leads round in a circle"),
        other => panic!("{other:?}"),
    }
}

#[cfg(unix)]
#[test]
fn a_folder_outside_is_not_walked() {
    let place = Place::new(&[("repo/policies/a.yaml", b""), ("outside/b.yaml", b"")]);
    place.link("repo/policies/far", "../../outside");
    match place.list() {
        Err(ReadError::NotAFile(why)) => assert_eq!(why, "the link `far` in it leads out of the repository"),
        other => panic!("{other:?}"),
    }
}

#[cfg(unix)]
#[test]
fn dangling_links_are_files_that_cannot_be_read() {
    let place = Place::new(&[("repo/policies/a.yaml", b"")]);
    // the second is how an editor marks an open file
    place.link("repo/policies/gone.yaml", "nowhere.yaml").link("repo/policies/.#a.yaml", "me@host.1:2");
    assert_eq!(place.list().unwrap(), ["policies/a.yaml", "policies/gone.yaml"]);
    assert_eq!(place.read("policies/gone.yaml"), Err(ReadError::NotFound));
}

#[cfg(target_os = "linux")]
#[test]
fn names_that_are_not_utf8_are_passed_over_and_said() {
    use std::os::unix::ffi::OsStrExt;
    let place = Place::new(&[("repo/policies/a.yaml", b"")]);
    let name = std::ffi::OsStr::from_bytes(b"repo/policies/b\xff.yaml");
    fs::write(place.folder.path().join(name), b"").unwrap();
    let world = place.world();
    let found = world.list(Utf8Path::new("policies"), &["yaml"]).unwrap();
    assert_eq!(found, ["policies/a.yaml"]);
    assert_eq!(world.remarks(), ["`policies/b\u{fffd}.yaml` was passed over: its name is not UTF-8"]);
}

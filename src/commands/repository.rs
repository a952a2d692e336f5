//! Which repository a command is about, and which of its policies.
//!
//! In: the current folder and the paths on the command line. Out: the root, and the policies as paths from it.

use super::failure::Failure;
use crate::config;
use crate::world::{POLICIES, SOURCES, has_ending};
use camino::{Utf8Path, Utf8PathBuf};

/// A repository and a choice of its policies.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Repository {
    /// The root, absolute.
    pub root: Utf8PathBuf,
    /// The way from the current folder to the root; empty when it is the current folder.
    pub base: Utf8PathBuf,
    /// Files and folders of the chosen policies, relative to the root; empty for all.
    pub policies: Vec<Utf8PathBuf>,
}

/// Finds the repository that holds `paths`, or the current folder `here` when there are none. A path may name a policy
/// file, a policy folder or a root. A file outside any repository is a repository of one policy.
pub fn find(here: &Utf8Path, paths: &[Utf8PathBuf]) -> Result<Repository, Failure> {
    let mut root = None;
    let mut policies = Vec::new();
    let mut all = paths.is_empty();
    let named = if paths.is_empty() { vec![here.to_owned()] } else { paths.to_vec() };
    for path in &named {
        let place = place(here, path)?;
        let found = match root_above(&place) {
            Some(found) => found,
            None if paths.is_empty() => return Err(no_repository(here)),
            None => lone_policy(path, &place)?,
        };
        let earlier = root.get_or_insert_with(|| found.clone());
        if *earlier != found {
            let what =
                format!("`{path}` belongs to another repository than `{}`", named.first().unwrap_or(path));
            return Err(Failure::new(what).help("run policyc once for each repository"));
        }
        let below = place.strip_prefix(&found).unwrap_or(&place);
        let holds_policies = below.starts_with(POLICIES) || !is_root(&found);
        if paths.is_empty() || below.as_str().is_empty() || below == POLICIES {
            all = true;
        } else if holds_policies {
            policies.push(below.to_owned());
        } else {
            let what = format!("`{path}` is not a policy");
            return Err(Failure::new(what).help(format!(
                "policies are the files and folders in `{}`",
                shown(here, &found.join(POLICIES))
            )));
        }
    }
    if all {
        policies.clear();
    }
    policies.sort();
    policies.dedup();
    let root = root.unwrap_or_else(|| here.to_owned());
    Ok(Repository { base: relative(here, &root), root, policies })
}

/// A path as one would write it in the folder `here`.
pub fn shown(here: &Utf8Path, path: &Utf8Path) -> Utf8PathBuf {
    let relative = relative(here, path);
    if relative.as_str().is_empty() { ".".into() } else { relative }
}

fn is_root(folder: &Utf8Path) -> bool {
    folder.join(config::FILE).is_file() || folder.join(POLICIES).is_dir()
}

/// The repository among whose policies, templates or wording a folder lies, if it does.
pub fn among_sources(folder: &Utf8Path) -> Option<Utf8PathBuf> {
    let root = root_above(folder)?;
    let below = folder.strip_prefix(&root).ok()?;
    SOURCES.iter().any(|sources| below.starts_with(sources)).then_some(root)
}

fn root_above(place: &Utf8Path) -> Option<Utf8PathBuf> {
    place.ancestors().find(|folder| is_root(folder)).map(Utf8Path::to_owned)
}

/// The absolute path, with links in its folders followed and `..` resolved, so that ways up are what they seem.
fn place(here: &Utf8Path, path: &Utf8Path) -> Result<Utf8PathBuf, Failure> {
    let full = here.join(path);
    let place = match (full.parent(), full.file_name()) {
        (Some(parent), Some(name)) => parent.canonicalize_utf8().map(|parent| parent.join(name)),
        _ => full.canonicalize_utf8(),
    };
    match place {
        Ok(place) if place.exists() => Ok(place),
        _ => Err(Failure::new(format!("there is no file or folder `{path}`"))
            .help("name a policy file, a policy folder or the folder that holds `policies/`")),
    }
}

fn no_repository(here: &Utf8Path) -> Failure {
    Failure::new(format!("there are no policies here: neither `{here}` nor a folder above it holds `policies/` or `policyc.yaml`"))
        .help("`policyc init` starts a repository; `policyc check PATH` checks one that is elsewhere")
}

fn lone_policy(path: &Utf8Path, place: &Utf8Path) -> Result<Utf8PathBuf, Failure> {
    let yaml = |p: &Utf8Path| has_ending(p, &["yaml", "yml"]);
    let is_policy = match place.read_dir_utf8() {
        Ok(entries) => entries.flatten().any(|entry| yaml(entry.path())),
        Err(_) => yaml(place),
    };
    match place.parent() {
        Some(parent) if is_policy => Ok(parent.to_owned()),
        _ => Err(Failure::new(format!("`{path}` holds no policy"))
            .help("a policy is a file that ends in `.yaml`, or a folder of such files")),
    }
}

/// The way from one absolute folder to a path, as short as it gets; absolute when that is all there is.
fn relative(here: &Utf8Path, path: &Utf8Path) -> Utf8PathBuf {
    if let Ok(below) = path.strip_prefix(here) {
        return below.to_owned();
    }
    for (steps, folder) in here.ancestors().enumerate() {
        let is_top = folder.parent().is_none();
        if let Ok(below) = path.strip_prefix(folder)
            && !is_top
        {
            return std::iter::repeat_n("..", steps).chain(below.components().map(|c| c.as_str())).collect();
        }
    }
    path.to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ways_between_folders() {
        let way = |here: &str, path: &str| relative(here.into(), path.into()).into_string();
        assert_eq!(way("/a/b", "/a/b"), "");
        assert_eq!(way("/a/b", "/a/b/c"), "c");
        assert_eq!(way("/a/b/c", "/a"), "../..");
        assert_eq!(way("/a/b", "/a/x/y"), "../x/y");
        assert_eq!(way("/a/b", "/x/y"), "/x/y");
    }
}

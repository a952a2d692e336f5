//! The shipped files: complete, the same in every language, and held to the checks that a user's files are held to.

use super::{lines, load, shipped};
use policyc::localize::{self, Family, Locale, messages};
use std::collections::BTreeSet;
use std::path::Path;

/// Shows the findings in `files`, written as the user's files of `tag`.
fn findings(tag: &str, locale: &Locale) -> Vec<String> {
    let paths: Vec<(String, &str)> =
        locale.files().iter().map(|(group, text)| (format!("{tag}/{group}"), *text)).collect();
    let files: Vec<(&str, &str)> = paths.iter().map(|(path, text)| (path.as_str(), *text)).collect();
    let (catalog, sources, found) = load(tag, &files);
    assert!(catalog.is_some(), "{tag} loads");
    lines(&found, &sources)
}

/// Ids of messages at the beginning of lines, in a way of its own.
fn ids(text: &str) -> Vec<&str> {
    let starts = |l: &&str| l.starts_with(|c: char| c.is_ascii_alphabetic());
    text.lines().filter(starts).filter_map(|l| l.split_once(" =")).map(|(id, _)| id).collect()
}

#[test]
fn the_table_of_files_is_the_folder() {
    for locale in localize::shipped() {
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("locales").join(locale.tag);
        let on_disk: BTreeSet<String> = walkdir::WalkDir::new(&root)
            .into_iter()
            .map(|entry| entry.expect("readable").into_path())
            .filter(|path| path.extension().is_some_and(|e| e == "ftl"))
            .map(|path| path.strip_prefix(&root).expect("below").with_extension("").display().to_string())
            .collect();
        let embedded: BTreeSet<String> = locale.files().iter().map(|(group, _)| group.to_string()).collect();
        assert_eq!(on_disk, embedded, "locales/{} against `files!` in src/localize/shipped.rs", locale.tag);
    }
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("locales");
    let folders = walkdir::WalkDir::new(root).min_depth(1).max_depth(1).into_iter();
    let folders: BTreeSet<String> =
        folders.map(|e| e.expect("readable").file_name().display().to_string()).collect();
    assert_eq!(folders, localize::shipped().iter().map(|l| l.tag.to_owned()).collect());
}

#[test]
fn shipped_files_pass_the_checks_of_a_users_files() {
    let all: Vec<String> = localize::shipped().iter().flat_map(|l| findings(l.tag, l)).collect();
    assert_eq!(all, [""; 0]);
}

/// Under a tag with a script the files are those of a language that is not shipped: every message must be there, and
/// is held against the English one. The plural rules are still those of the language.
#[test]
fn every_language_says_what_english_says() {
    let all = localize::shipped().iter().flat_map(|l| findings(&format!("{}-Latn", l.tag), l));
    assert_eq!(all.collect::<Vec<_>>(), [""; 0]);
}

#[test]
fn every_declared_message_stands_in_the_file_of_its_group() {
    let mut missing = Vec::new();
    for locale in localize::shipped() {
        for (group, message) in messages::all() {
            let text = locale.files().iter().find(|(g, _)| *g == group).map(|(_, text)| *text);
            if !ids(text.unwrap_or_default()).contains(&message.id) {
                missing.push(format!("locales/{}/{group}.ftl: {}", locale.tag, message.id));
            }
        }
    }
    assert_eq!(missing, [""; 0]);
}

#[test]
fn no_message_is_declared_twice() {
    let mut seen = BTreeSet::new();
    let twice: Vec<&str> = messages::all().map(|(_, m)| m.id).filter(|id| !seen.insert(*id)).collect();
    assert_eq!(twice, [""; 0]);
}

/// What is not declared is vocabulary, an explanation of a law or a country, and stands in the file for it.
#[test]
fn every_message_is_declared_or_of_a_family() {
    let declared: BTreeSet<&str> = messages::all().map(|(_, m)| m.id).collect();
    for locale in localize::shipped() {
        for (group, text) in locale.files() {
            for id in ids(text).into_iter().filter(|id| !declared.contains(id)) {
                let prefix = id.split('-').next().unwrap_or_default();
                let at_home = match *group {
                    "countries" => prefix == "country",
                    "vocabulary/laws" => prefix == "law",
                    group => group.strip_prefix("vocabulary/").is_some_and(|file| {
                        Family::ALL.iter().any(|f| f.key() == file && f.prefix() == prefix)
                    }),
                };
                assert!(at_home, "{}/{group}: {id} is declared nowhere", locale.tag);
            }
        }
    }
}

/// The vocabulary's tables and its wording have the same ids, in every language. That each id has the same forms as
/// in English is compared above.
#[test]
fn vocabulary_has_words_for_every_id_and_no_others() {
    for locale in localize::shipped() {
        let catalog = shipped(locale.tag);
        for family in Family::ALL {
            let group = format!("vocabulary/{}", family.key());
            let text = locale.files().iter().find(|(g, _)| *g == group).map(|(_, text)| *text);
            let worded: BTreeSet<String> =
                ids(text.unwrap_or_default()).into_iter().map(str::to_owned).collect();
            let listed = family.entries().iter().map(|e| format!("{}-{}", family.prefix(), e.id));
            assert_eq!(worded, listed.collect(), "{}/{group}", locale.tag);
            for entry in family.entries() {
                let words = catalog.vocabulary(family, entry.id, "").unwrap_or_default();
                assert!(words.trim() == words && words.len() > 1, "{} {}: `{words}`", locale.tag, entry.id);
            }
        }
    }
}

/// Forms that sentences are built with.
#[test]
fn vocabulary_has_the_forms_that_sentences_need() {
    for locale in localize::shipped() {
        let catalog = shipped(locale.tag);
        for (family, form) in [(Family::Event, "after"), (Family::Event, "until"), (Family::Task, "noun")] {
            for entry in family.entries() {
                assert!(
                    catalog.vocabulary(family, entry.id, form).is_some(),
                    "{} {} .{form}",
                    locale.tag,
                    entry.id
                );
            }
        }
    }
    let sv = shipped("sv");
    assert_eq!(sv.vocabulary(Family::Data, "email-address", "").as_deref(), Some("e-postadress"));
    assert_eq!(sv.vocabulary(Family::Data, "email-address", "no-such-form"), None);
    assert_eq!(sv.vocabulary(Family::Data, "no-such-id", ""), None);
    assert_eq!(sv.vocabulary(Family::People, "email-address", ""), None);
}

#[test]
fn no_message_comes_out_with_loose_ends() {
    for locale in localize::shipped() {
        for (group, text) in locale.files() {
            assert!(
                !text.contains('\t') && !text.contains('\r'),
                "{}/{group}: tabs or line ends",
                locale.tag
            );
            // two words that were meant to be one sentence: Fluent keeps the blanks that one leaves at a line's end
            for (number, line) in text.lines().enumerate() {
                assert_eq!(line.trim_end(), line, "{}/{group}:{}", locale.tag, number + 1);
            }
        }
    }
}

#[test]
fn languages_know_themselves() {
    let tags: Vec<&str> = localize::shipped().iter().map(|l| l.tag).collect();
    assert_eq!(tags[..2], ["en", "sv"]);
    let english = shipped("en");
    assert_eq!(english.lang(), "en");
    assert_eq!(english.name_of_language("sv"), "Svenska");
    assert_eq!(english.name_of_language("en"), "English");
    assert_eq!(english.name_of_language("fr"), "Français");
    assert_eq!(english.name_of_language("is"), "Íslenska");
    assert_eq!(english.name_of_language("xx"), "xx");

    // who sets one of these to true has the lawyer's word for it, and mends what README says
    let readme = include_str!("../../README.md");
    assert!(readme.contains("No native lawyer has reviewed either wording yet"));
    assert!(localize::shipped().iter().all(|locale| !locale.reviewed));
}

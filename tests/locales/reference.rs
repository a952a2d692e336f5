//! The words that come out are those that Fluent's own runtime gives: every shipped message, with several numbers and
//! every key that a message tells apart. (English and Swedish have no plural rule that the runtime gets wrong.)

use fluent::{FluentArgs, FluentBundle, FluentResource};
use policyc::document::tree::Inline;
use policyc::localize::message::{Arg, Call, Kind, Message};
use policyc::localize::{Catalog, messages, shipped};

fn bundle(tag: &str) -> FluentBundle<FluentResource> {
    let mut bundle = FluentBundle::new(vec![tag.parse().unwrap()]);
    bundle.set_use_isolating(false);
    let locale = shipped().iter().find(|l| l.tag == tag).unwrap();
    for (group, text) in locale.files() {
        let resource =
            FluentResource::try_new((*text).to_owned()).unwrap_or_else(|(_, e)| panic!("{group}: {e:?}"));
        bundle.add_resource(resource).unwrap();
    }
    bundle
}

/// Every key in square brackets of a message, and one that none of them is.
fn keys(tag: &str, message: &Message) -> Vec<&'static str> {
    let locale = shipped().iter().find(|l| l.tag == tag).unwrap();
    let start = format!("{} =", message.id);
    let text = locale.files().iter().find_map(|(_, t)| {
        let at = t
            .lines()
            .scan(0, |at, l| {
                let here = *at;
                *at += l.len() + 1;
                Some((here, l))
            })
            .find(|(_, l)| l.starts_with(&start))?
            .0;
        Some(&t[at..])
    });
    let body: Vec<&str> = text
        .unwrap_or("")
        .lines()
        .enumerate()
        .take_while(|(i, l)| *i == 0 || l.starts_with([' ', '}']))
        .map(|(_, l)| l)
        .collect();
    let mut keys: Vec<&'static str> = body
        .iter()
        .filter_map(|l| l.trim_start().trim_start_matches('*').strip_prefix('[')?.split_once(']'))
        .map(|(key, _)| &*Box::leak(key.trim().to_owned().into_boxed_str()))
        .collect();
    keys.push("something-else");
    keys
}

#[test]
fn words_are_those_of_fluents_own_runtime() {
    let mut compared = 0;
    for tag in ["en", "sv"] {
        let catalog = Catalog::shipped(tag).unwrap();
        let bundle = bundle(tag);
        for (_, message) in messages::all().filter(|(_, m)| m.args.iter().all(|(_, k)| *k != Kind::Date)) {
            for key in keys(tag, message) {
                for number in [0u64, 1, 2, 5, 22] {
                    let mut args = FluentArgs::new();
                    let mut values = Vec::new();
                    for (name, kind) in message.args {
                        match kind {
                            Kind::Number => {
                                args.set(*name, number);
                                values.push(Arg::Number(number));
                            }
                            Kind::Key => {
                                args.set(*name, key);
                                values.push(Arg::Key(key));
                            }
                            _ => {
                                args.set(*name, format!("‹{name}›"));
                                values.push(Arg::Inline(vec![Inline::Text(format!("‹{name}›"))]));
                            }
                        }
                    }
                    let ours = catalog.string(Call { message, args: values });
                    let mut errors = Vec::new();
                    let pattern = bundle.get_message(message.id).and_then(|m| m.value()).unwrap();
                    let theirs = bundle.format_pattern(pattern, Some(&args), &mut errors);
                    assert!(errors.is_empty(), "{tag} {}: {errors:?}", message.id);
                    assert_eq!(ours, theirs.replace('\n', " "), "{tag} {} key {key} n {number}", message.id);
                    compared += 1;
                }
            }
        }
    }
    assert!(compared > 2000, "only {compared} compared");
}

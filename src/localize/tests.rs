//! Tests with messages of their own: arguments of every kind, put into words and held against a declaration.

use super::catalog::Catalog;
use super::compile::Compiler;
use super::contents::Contents;
use super::message::{Arg, Call, Kind, Message};
use super::overrides::LocaleFile;
use super::pattern::Body;
use crate::diag::Sink;
use crate::document::tree::{Inline, Inlines};
use crate::source::Sources;
use fluent_syntax::ast::Entry;
use std::collections::BTreeMap;

static MESSAGE: Message = Message::new(
    "test-message",
    &[("name", Kind::Inline), ("role", Kind::Key), ("n", Kind::Number), ("date", Kind::Date)],
);

fn catalog(text: &str) -> Catalog {
    let mut sources = Sources::default();
    let file = sources.add("locales/en/x.ftl", text);
    let file = LocaleFile { lang: "en".to_owned(), group: "x".to_owned(), file };
    // the message is declared only here, so what the load finds says nothing
    Catalog::load("en", &[file], &sources, &mut Sink::new()).expect("English")
}

fn call(name: Inlines, role: &'static str, n: u64) -> Call {
    let date = jiff::civil::date(2026, 4, 1);
    Call { message: &MESSAGE, args: vec![Arg::Inline(name), Arg::Key(role), Arg::Number(n), Arg::Date(date)] }
}

fn said(text: &str, name: Inlines, role: &'static str, n: u64) -> Inlines {
    catalog(text).inlines(call(name, role, n))
}

#[test]
fn arguments_of_every_kind() {
    let text = "test-message = { $role ->\n    [a] First { $name }\n   *[b] Second\n} on { DATETIME($date) }: { $n ->\n    \
                [0] none\n    [one] { $n } item\n   *[other] { $n } items\n}.\n";
    let name = Inline::Name("Acme".to_owned());
    assert_eq!(
        said(text, vec![name.clone()], "a", 1000),
        [Inline::text("First "), name.clone(), Inline::text(" on 1 April 2026: 1,000 items.")]
    );
    assert_eq!(said(text, vec![name.clone()], "z", 1), [Inline::text("Second on 1 April 2026: 1 item.")]);
    assert_eq!(catalog(text).string(call(vec![name], "b", 0)), "Second on 1 April 2026: none.");
}

#[test]
fn values_are_never_read_as_messages_or_markup() {
    for value in ["{ $n }", "{ page-top }", "*a* [b](c) <b>", "\u{e000}0\u{e001}", "\u{2068}x\u{2069}", ""] {
        let out = said("test-message = a { $name }{ $name } b\n", vec![Inline::text(value)], "a", 1);
        assert_eq!(out, [Inline::Text(format!("a {value}{value} b"))]);
    }
    let link = Inline::anchor("x", vec![Inline::Code("{ $n }".to_owned())]);
    let out = said("test-message = { $name }\n", vec![link.clone(), Inline::Break], "a", 1);
    assert_eq!(out, [link, Inline::Break]);
}

#[test]
fn terms_take_words_and_have_a_gender() {
    let text = "-firm = { $case ->\n    [genitive] firmans\n   *[nominative] firman\n}\n    .gender = c\n\
                test-message = { -firm } { -firm(case: \"genitive\") } { -firm.gender ->\n    [c] den\n   *[n] det\n}\n";
    assert_eq!(said(text, Vec::new(), "a", 1), [Inline::text("firman firmans den")]);
}

#[test]
fn messages_hand_on_their_arguments() {
    let text = "page-top = Top { $n }\n    .b = form\ntest-message = { page-top }, { page-top.b }, { page-contents }\n";
    assert_eq!(said(text, Vec::new(), "a", 7), [Inline::text("Top 7, form, Contents")]);
}

#[test]
fn a_circle_ends() {
    let text = "page-top = x{ test-message }{ test-message }\ntest-message = { page-top }{ page-top }\n";
    let said = said(text, Vec::new(), "a", 1);
    assert!(matches!(said.as_slice(), [Inline::Text(x)] if x.len() < 200));
}

/// What is found in `own` when it replaces `shipped`: code and message.
fn found(shipped: &str, own: &str) -> Vec<String> {
    let shipped = format!("test-message = {shipped}\n");
    let tree = fluent_syntax::parser::parse_runtime(shipped.as_str()).expect("valid");
    let Some(Entry::Message(message)) = tree.body.first() else { panic!("a message") };
    let shipped: Body = Compiler::new(&shipped, 0).message(message);
    let catalog = catalog(&format!("test-message = {own}\n"));
    let mut sink = Sink::new();
    Contents {
        catalog: &catalog,
        id: MESSAGE.id,
        own: &catalog.own()[MESSAGE.id],
        declared: Some(&MESSAGE),
        shipped: Some(&shipped),
        sink: &mut sink,
        unknown: BTreeMap::new(),
    }
    .check();
    sink.found().iter().map(|d| format!("{} {}", d.rule.code, d.message)).collect()
}

#[test]
fn every_fact_must_be_said() {
    let none: [&str; 0] = [];
    assert_eq!(found("{ $name } { $date }", "{ $date }: { $name }"), none);
    assert_eq!(found("{ $name }", "x"), ["LOC-05 the message `test-message` leaves out `$name`"]);
    let one = "{ $n ->\n    [one] x\n   *[other] { $name }\n }";
    assert_eq!(
        found("{ $n } { $name }", one),
        ["LOC-05 the message `test-message` leaves out `$name` in one of its variants"]
    );
    assert_eq!(found(one, one), none, "the shipped message does not say it there either");
    assert_eq!(found("{ $name }", "{ $nmae }"), ["LOC-04 the message `test-message` is given no `$nmae`"]);
    assert_eq!(found("{ $name }", "{ $name } { $n }"), none, "more may be said");
}

#[test]
fn arguments_are_used_as_what_they_are() {
    assert_eq!(
        found("x", "{ $role }"),
        ["LOC-06 `$role` decides between variants and has no words to print"]
    );
    let select = |by: &str| format!("{{ ${by} ->\n    [a] x\n   *[b] y\n }}");
    assert_eq!(found("x", &select("name")), ["LOC-06 `$name` is a text and cannot decide"]);
    assert_eq!(found("x", &select("date")), ["LOC-06 `$date` is a text and cannot decide"]);
    assert_eq!(found("x", &select("n")), ["LOC-09 no count is ever this"]);
}

#[test]
fn words_that_decide_are_those_of_the_shipped_message() {
    let shipped = "{ $role ->\n    [controller] x\n    [processor] y\n   *[other] z\n }";
    let none: [&str; 0] = [];
    assert_eq!(found(shipped, shipped), none);
    let one_more = shipped.replace("   *[", "    [recipient] w\n   *[");
    assert_eq!(found(shipped, &one_more), none, "other is any other");
    let closed = shipped.replace("other", "recipient");
    assert_eq!(
        found(&closed, &closed.replace("   *[", "    [owner] w\n   *[")),
        ["LOC-09 `$role` never has the value `owner`"]
    );
    let catches_the_rest = "{ $role ->\n    [processor] y\n    [controller] z\n   *[rest] x\n }";
    assert_eq!(found(shipped, catches_the_rest), none);
    assert_eq!(
        found(shipped, "{ $role ->\n    [controler] x\n    [processor] y\n   *[other] z\n }"),
        ["LOC-09 `$role` never has the value `controler`"],
        "a misspelt word is one mistake"
    );
    assert_eq!(
        found(shipped, "{ $role ->\n    [controller] x\n   *[processor] y\n }"),
        ["LOC-10 the variant `[other]` of `$role` is missing"]
    );
}

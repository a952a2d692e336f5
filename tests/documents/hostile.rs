//! Whatever characters stand in the texts and names of a policy, they come out as text, in every place and format:
//! the page keeps the tags that it has with harmless words, and the words are there.

#[cfg(feature = "pdf")]
use super::compile::pdf;
use super::compile::{Pages, pages};
use super::keys::{EVERY_KEY, Kind, Place, fill, places};
use crate::support::html::{self, Piece};
use crate::support::markdown::extensions;
use pulldown_cmark::{Event, Options, Parser};

/// Texts that something could take for markup; `N` stands for the number of the place.
const TEXTS: &[&str] = &[
    "*N* _a_ **b** __c__ `d` ~~e~~ <f> [g](h) [i] ![j](k) \\l &amp; & < > | # $m$ ^n^ ~o~ !",
    "N {{ a }} {% b %} {# c #} { $d } { \"e\" } { -f } {g} }} %} -}",
    "N </main></body></html><script>alert(1)</script><!-- a --><![CDATA[b]]><?c?><d e='f' g=\"h\">",
    "N \"a\" 'b' `c` ``d`` \\\\ \\n &lt; &#60; &nbsp; www.e.example f@g <https:h.example>",
    "# N",
    "- N",
    "+ N",
    "> N",
    "1. N",
    "2) N",
    "| N | a |",
    "``` N",
    "N\n===",
    "N\n---\n- a\n# b",
    "[N]: #a 'b'",
    "[^N]: a [^N]",
    ": N",
    "*** N",
    "<N>",
    "&N;",
    "- [ ] N",
    "שלום N عليكم \u{200F}a",
    "🦔 N 👩‍👩‍👧 e\u{301} \u{1F1F8}\u{1F1EA} a\u{AD}b",
    "N\ta\u{A0}bc",
];

/// Keys whose values are for the record, or that say what something is.
const UNSAID: &[&str] = &[
    "rights.because",
    "complaint.because",
    "complaint.authority",
    "controller.subdivision",
    "vocabulary.data.*.special",
    "vocabulary.sources.*.kind",
];

/// The word that marks a place, the same in every variant, so that everything is sorted as before.
fn mark(number: usize) -> String {
    format!("n{number:04}")
}

/// A text at a place, as the author writes it.
fn written(place: &Place, text: &str) -> Option<String> {
    match place.kind {
        Kind::Text | Kind::Name if !UNSAID.contains(&place.path.as_str()) => Some(text.to_owned()),
        // in Markdown everything that could be markup is written with a backslash
        Kind::Prose => Some(escaped(text)),
        Kind::Text | Kind::Name | Kind::Url | Kind::Email => None,
    }
}

fn escaped(text: &str) -> String {
    let mut out = String::new();
    for c in text.chars() {
        if c.is_ascii_punctuation() {
            out.push('\\');
        }
        out.push(c);
    }
    out
}

/// Words without the blanks between them, and without regard to a capital at the start of a sentence.
fn letters(text: &str) -> String {
    text.chars().filter(|c| !c.is_whitespace()).flat_map(char::to_lowercase).collect()
}

/// Tags of a page with their anchors and classes. Names in other directions of writing are set apart by `bdi`.
fn tags(page: &str) -> Vec<String> {
    let mut out = Vec::new();
    for piece in html::read(page) {
        match piece {
            Piece::Open { name, .. } | Piece::Close(name) if name == "bdi" => {}
            Piece::Open { name, attributes } => {
                let kept = |a: &&(String, String)| matches!(a.0.as_str(), "id" | "class" | "scope" | "rel");
                let names = attributes.iter().map(|(name, _)| name.as_str());
                out.push(format!(
                    "<{name} {:?} {:?}>",
                    names.collect::<Vec<_>>(),
                    attributes.iter().filter(kept).collect::<Vec<_>>()
                ));
            }
            Piece::Close(name) => out.push(format!("</{name}>")),
            Piece::Text(_) => {}
        }
    }
    out
}

/// What a Markdown reader sees besides text, and the text.
fn read_markdown(text: &str) -> (Vec<String>, String) {
    let (mut structure, mut words) = (Vec::new(), String::new());
    for event in Parser::new_ext(text, extensions()) {
        match event {
            Event::Text(text) => words.push_str(&text),
            Event::Code(text) => {
                words.push_str(&text);
                structure.push("code".to_owned());
            }
            Event::SoftBreak => words.push('\n'),
            Event::InlineHtml(tag) if matches!(&*tag, "<code>" | "</code>") => {
                // a name that backticks cannot hold is written with tags
                if &*tag == "<code>" {
                    structure.push("code".to_owned());
                }
            }
            Event::Start(pulldown_cmark::Tag::Link { dest_url, .. }) if !dest_url.starts_with("tel:") => {
                structure.push(format!("link {dest_url}"));
            }
            Event::Start(pulldown_cmark::Tag::Link { .. }) => structure.push("link".to_owned()),
            other => structure.push(format!("{other:?}")),
        }
    }
    (structure, words)
}

/// Compares the pages of a policy with such a text everywhere with those of the policy with plain words.
fn compare(plain: &[Pages], places: &[Place], text: &str) {
    let text_of = |number: usize| text.replace('N', &mark(number));
    let made = pages(&fill(EVERY_KEY, places, |number, place| written(place, &text_of(number))));
    for (plain, made) in plain.iter().zip(&made) {
        same(&tags(&plain.html), &tags(&made.html), text, "HTML");
        let (before, _) = read_markdown(&plain.markdown);
        let (after, words) = read_markdown(&made.markdown);
        same(&before, &after, text, "Markdown");
        let (html, markdown) = (letters(&html::text(&html::read(&made.html))), letters(&words));
        for (number, place) in places.iter().enumerate() {
            let here = place.lang.as_ref().is_none_or(|lang| *lang == made.lang);
            if !here || written(place, "").is_none() {
                continue;
            }
            let wanted = letters(&text_of(number));
            for (format, page) in [("HTML", &html), ("Markdown", &markdown)] {
                assert!(page.contains(&wanted), "{format} in {} lacks {}: {wanted}", made.lang, place.path);
            }
        }
    }
}

fn same(before: &[String], after: &[String], text: &str, format: &str) {
    let at = before.iter().zip(after).position(|(a, b)| a != b).unwrap_or(before.len().min(after.len()));
    let around = |list: &[String]| list[at.saturating_sub(3)..list.len().min(at + 3)].join("\n  ");
    assert!(
        before == after,
        "{format} changes with the text {text:?}:\n  {}\nbecomes\n  {}",
        around(before),
        around(after)
    );
}

#[test]
fn every_text_comes_out_as_text_in_every_place() {
    let places = places(EVERY_KEY);
    let plain = pages(&fill(EVERY_KEY, &places, |number, place| written(place, &mark(number))));
    for text in TEXTS {
        compare(&plain, &places, text);
    }
}

#[test]
fn every_value_is_said_in_every_format_and_language() {
    let places = places(EVERY_KEY);
    let value = |number: usize, place: &Place| match place.kind {
        Kind::Url => Some(format!("https://n{number:04}.example/a_b*c(d)[e]~f?g=h&i=j&amp;k='l'#m")),
        Kind::Email => Some(format!("n{number:04}_a*b&c'd~e@mail.example")),
        _ => written(place, &mark(number)),
    };
    let mut lost = Vec::new();
    for made in pages(&fill(EVERY_KEY, &places, value)) {
        let pieces = html::read(&made.html);
        let addresses = html::values(&pieces, "href");
        let words = html::text(&pieces);
        let links: Vec<String> = Parser::new_ext(&made.markdown, Options::ENABLE_TABLES)
            .filter_map(|event| match event {
                Event::Start(pulldown_cmark::Tag::Link { dest_url, .. }) => Some(dest_url.to_string()),
                _ => None,
            })
            .collect();
        for (number, place) in places.iter().enumerate() {
            let here = place.lang.as_ref().is_none_or(|lang| *lang == made.lang);
            let Some(value) = value(number, place).filter(|_| here) else { continue };
            let said = match place.kind {
                Kind::Url => addresses.contains(&value.as_str()) && links.contains(&value),
                Kind::Email => {
                    let address = format!("mailto:{value}");
                    addresses.contains(&address.as_str()) && links.contains(&address)
                }
                Kind::Text | Kind::Prose | Kind::Name => {
                    let mark = mark(number);
                    letters(&words).contains(&mark) && letters(&made.markdown).contains(&mark)
                }
            };
            if !said {
                lost.push(format!("{} {} ({value})", made.lang, place.path));
            }
        }
    }
    assert!(lost.is_empty(), "in the source and not in the pages:\n{}", lost.join("\n"));
}

/// In PDF, what was set is compared with the document before anything is written, so what counts is that there is a
/// file, and that it has the words.
#[cfg(feature = "pdf")]
#[test]
fn every_text_comes_out_as_text_in_pdf() {
    let places = places(EVERY_KEY);
    let markup = "#panic(\"N\") $x^2$ @ref <label> = a /* b */ // c \\ #let d = 1; `#e` *_f_* [#g] ~ --- ... \"h\" 'i' \
                  N {{ j }} </main><script> &amp; | \u{200F}kl e\u{301} a\u{AD}b";
    let long = format!("N{}", "x".repeat(10_000));
    let keys = ["cookies.*.name", "sections.*.text"];
    let value = |number: usize, place: &Place| match keys.contains(&place.path.as_str()) {
        true => Some(long.replace('N', &mark(number))),
        false => written(place, &markup.replace('N', &mark(number))),
    };
    let policy = fill(EVERY_KEY, &places, value);
    let words = letters(&pdf(&policy, "sv"));
    for (number, place) in places.iter().enumerate() {
        let here = place.lang.as_ref().is_none_or(|lang| lang == "sv") && written(place, "").is_some();
        assert!(!here || words.contains(&mark(number)), "no {}", place.path);
    }
    assert!(words.contains(&"x".repeat(10_000)));
    assert!(words.contains("#let d = 1;".replace(' ', "").as_str()));
}

#[test]
fn addresses_in_texts_become_links_and_nothing_else_does() {
    let places = places(EVERY_KEY);
    let text = "N (https://a.example/b?c=d&e=f\"><script>g</script> or h@i.example'onclick=j, k) N";
    let value = |number: usize, place: &Place| match place.kind {
        Kind::Text | Kind::Prose => written(place, &text.replace('N', &mark(number))),
        _ => None,
    };
    let plain = pages(&fill(EVERY_KEY, &places, |number, place| written(place, &mark(number))));
    let without_links = |page: &str| -> Vec<String> {
        let links = |tag: &String| tag.starts_with("<a ") || tag == "</a>";
        tags(page).into_iter().filter(|tag| !links(tag)).collect()
    };
    for (plain, made) in plain.iter().zip(pages(&fill(EVERY_KEY, &places, value))) {
        same(&without_links(&plain.html), &without_links(&made.html), text, "HTML");
        let pieces = html::read(&made.html);
        let targets = html::values(&pieces, "href");
        for wanted in ["https://a.example/b?c=d&e=f", "mailto:h@i.example"] {
            assert!(targets.contains(&wanted), "{wanted}");
            assert!(made.markdown.contains(wanted.trim_start_matches("mailto:")), "{wanted}");
        }
        // no link within a link, whatever the text stands in
        let mut open = 0;
        for tag in tags(&made.html) {
            open += i32::from(tag.starts_with("<a ")) - i32::from(tag == "</a>");
            assert!(open <= 1, "{tag}");
        }
    }
}

#[test]
fn a_word_of_ten_thousand_letters_stays_whole() {
    let places = places(EVERY_KEY);
    let long = "x".repeat(10_000);
    let wanted =
        ["controller.name", "recipients.*.name", "activities.*.title", "cookies.*.name", "sections.*.text"];
    let write = |_: usize, place: &Place| wanted.contains(&place.path.as_str()).then(|| long.clone());
    for made in pages(&fill(EVERY_KEY, &places, write)) {
        assert!(html::text(&html::read(&made.html)).contains(&long));
        assert!(read_markdown(&made.markdown).1.contains(&long));
    }
}

//! PDF: what is in the file, that it says what the other formats say, and what is said when it cannot be made.
//!
//! Setting a page takes long in a program that is not optimised, so each document is set once for several questions.

use super::{random, sample};
use flate2::read::ZlibDecoder;
use policyc::diag::{Diagnostic, Sink};
use policyc::document::tree::{Document, Inline, Section};
use policyc::render::{Asset, Format, Renderer, Site, Standards};
use policyc::source::Sources;
use std::io::Read;

/// A renderer with these files of a user's, by their names below `templates/`.
fn with(files: &[(&str, &str)]) -> (Option<Renderer>, Vec<Diagnostic>, Sources) {
    let mut sources = Sources::default();
    let (texts, others): (Vec<_>, Vec<_>) = files.iter().partition(|(name, _)| name.ends_with(".typ"));
    let texts: Vec<_> = texts
        .iter()
        .map(|(n, text)| ((*n).to_owned(), sources.add(format!("templates/{n}"), *text)))
        .collect();
    let assets: Vec<_> = others
        .iter()
        .map(|(n, text)| Asset {
            name: (*n).to_owned(),
            path: format!("templates/{n}").into(),
            bytes: text.as_bytes().into(),
        })
        .collect();
    let mut sink = Sink::new();
    let renderer = Renderer::with_assets(&texts, &assets, &sources, &mut sink);
    (renderer, sink.into_found(), sources)
}

fn renderer() -> Renderer {
    with(&[]).0.expect("the built-in templates load")
}

fn pdf(renderer: &Renderer, document: &Document, site: &Site) -> Result<Vec<u8>, Vec<Diagnostic>> {
    let mut sink = Sink::new();
    renderer.render(document, Format::Pdf, site, &mut sink).ok_or_else(|| sink.into_found())
}

/// A document that is quickly set.
fn small() -> Document {
    let sample = sample::document();
    let summary = Section { blocks: Vec::new(), sections: Vec::new(), ..sample.summary.clone() };
    Document { intro: Vec::new(), summary, sections: Vec::new(), ..sample }
}

/// All that is in a file, with what is compressed in it after it.
fn open(bytes: &[u8]) -> String {
    let mut out = bytes.to_vec();
    let mut rest = bytes;
    while let Some(at) = rest.windows(7).position(|w| w == b"stream\n" || w == b"stream\r") {
        rest = &rest[at + 7..];
        let mut text = Vec::new();
        let body = rest.strip_prefix(b"\n").unwrap_or(rest);
        if ZlibDecoder::new(body).read_to_end(&mut text).is_ok() {
            out.extend_from_slice(&text);
            out.push(b'\n');
        }
    }
    out.into_iter().map(char::from).collect()
}

#[test]
fn the_file_is_tagged_named_and_the_same_every_time() {
    let (document, site) = (sample::document(), sample::site());
    let renderer = renderer();
    let bytes = pdf(&renderer, &document, &site).unwrap_or_else(|found| panic!("{found:#?}"));
    assert!(bytes.starts_with(b"%PDF-1.7"));
    let text = open(&bytes);
    for part in [
        "<pdfuaid:part>1</pdfuaid:part>",
        "<pdfaid:part>2</pdfaid:part>",
        "<pdfaid:conformance>A</pdfaid:conformance>",
        "/MarkInfo",
        "/Marked true",
        "/StructTreeRoot",
        "/Lang",
        "/DisplayDocTitle true",
        "/Outlines",
        "/S/TH",
        "/Scope/Row",
        "/Scope/Column",
        "/S/Caption",
        "/S/TOCI",
        "/FontFile3",
    ] {
        assert!(text.contains(part), "no {part}");
    }
    for id in document.anchors() {
        assert!(text.contains(&format!("({id})")), "no destination {id}");
    }
    // what is said of a term is in the element after it, a list too
    let bodies: Vec<&str> = text.split("/Type/StructElem").filter(|part| part.contains("/S/LBody")).collect();
    assert!(!bodies.is_empty());
    for body in bodies {
        let element = &body[..body.find(">>").unwrap_or(body.len())];
        assert!(
            element.contains("/K[") && !element.contains("/K[]"),
            "an element without content: {element}"
        );
    }
    // on another thread, after another document
    let again = std::thread::scope(|scope| {
        scope.spawn(|| {
            let _ = pdf(&renderer, &small(), &site);
            pdf(&renderer, &document, &site)
        });
        pdf(&renderer, &document, &site)
    });
    assert!(again.unwrap() == bytes, "other bytes");
}

/// Where documents are divided among threads, one that waits must not take up the next on top of its own: hundreds of
/// them would fill the stack.
#[test]
fn a_document_that_waits_takes_up_no_other_work() {
    use std::sync::atomic::{AtomicBool, Ordering};
    let (renderer, document, site) = (renderer(), small(), sample::site());
    let taken_up = AtomicBool::new(false);
    let pool = rayon::ThreadPoolBuilder::new().num_threads(1).build().unwrap();
    pool.scope(|scope| {
        scope.spawn(|_| taken_up.store(true, Ordering::Relaxed));
        pdf(&renderer, &document, &site).unwrap_or_else(|found| panic!("{found:#?}"));
        assert!(!taken_up.load(Ordering::Relaxed));
    });
    assert!(taken_up.into_inner());
}

#[test]
fn it_says_what_the_document_says_in_its_order() {
    let mut document = sample::document();
    document.meta.clear();
    // one section after another, as they are read
    let flat = |section: &Section| Section { sections: Vec::new(), ..section.clone() };
    let mut sections = document.walk().into_iter().map(|(_, section)| flat(section));
    let summary = sections.next().expect("there is a summary");
    let flat = Document { summary, sections: sections.collect(), ..document.clone() };
    let words = renderer().words_of_pdf(&document, &sample::site()).expect("it can be set");
    let mut letters = random::letters(&words);
    // addresses stand after the words of their links
    for (words, address) in random::links(&flat) {
        let shown = address.trim_start_matches("mailto:").trim_start_matches("tel:");
        let words = random::letters(&[words]);
        let printed = random::letters(&[words.clone(), shown.to_owned()]);
        letters = letters.replacen(&printed, &words, 1);
    }
    assert_eq!(letters, random::letters(&random::said(&flat)));
}

#[test]
fn other_standards_can_be_asked_for() {
    let site = Site { standards: Standards::parse(["a-2b"]).unwrap(), ..sample::site() };
    // a policy without a date is set all the same
    let undated = Document { date: None, ..small() };
    let text = open(&pdf(&renderer(), &undated, &site).unwrap_or_else(|found| panic!("{found:#?}")));
    assert!(text.contains("<pdfaid:conformance>B</pdfaid:conformance>"));
    assert!(!text.contains("pdfuaid:part>"));
}

#[test]
fn a_refusal_of_the_standard_is_a_finding() {
    let long = Document { description: "x".repeat(40_000), ..small() };
    let found = pdf(&renderer(), &long, &sample::site()).unwrap_err();
    assert_eq!(found.iter().map(|d| d.rule.code).collect::<Vec<_>>(), ["PDF-02"], "{found:#?}");
}

#[test]
fn what_no_font_has_is_found_before_anything_is_set() {
    let renderer = renderer();
    let of = |text: &str| {
        let document = Document { meta: vec![(text.to_owned(), vec![Inline::text("x")])], ..small() };
        renderer.unprintable(&document, Format::Pdf, &sample::site())
    };
    assert_eq!(of("🦔 漢字 \u{E000}"), ['字', '漢', '\u{E000}', '🦔']);
    // every letter of the languages of the European Union, Icelandic, Norwegian, Ukrainian and Serbian
    let europe = "ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÐÑÒÓÔÕÖØÙÚÛÜÝÞßàáâãäåæçèéêëìíîïðñòóôõöøùúûüýþÿĀāĂăĄąĆćĊċČčĎďĐđĒēĖėĘęĚěĞğĠġĢģĦħĪīĮįĶķĹĺ\
                  ĻļĽľŁłŃńŅņŇňŐőŒœŔŕŖŗŘřŚśŞşŠšŢţŤťŪūŮůŰűŲųŴŵŶŷŸŹźŻżŽžȘșȚțẀẁẂẃẄẅẞỲỳ\
                  ΆΈΉΊΌΎΏΐΑΒΓΔΕΖΗΘΙΚΛΜΝΞΟΠΡΣΤΥΦΧΨΩΪΫάέήίΰαβγδεζηθικλμνξοπρςστυφχψωϊϋόύώ\
                  АБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯабвгдежзийклмнопрстуфхцчшщъыьэюяЄєІіЇїҐґЂђЈјЉљЊњЋћЏџѝЍ\
                  „“”‚‘’«»‹›–—…•·§¶†‡€£¥°±×÷≤≥≠−№™©®½¼¾¹²³ªº\u{A0}\u{AD}\u{200B}\u{2011}\u{202F}\u{FFFD}";
    assert_eq!(of(europe), [] as [char; 0]);
}

const THEME: &str = include_str!("../../templates/pdf/theme.typ");
const LOGO: &str = "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"40\" height=\"20\"><rect width=\"40\" height=\"20\"/></svg>";

#[test]
fn a_theme_of_ones_own_with_a_logo() {
    let theme = THEME.replace("logo: none", "logo: \"logo.svg\"").replace("paper: \"a4\"", "paper: \"a5\"");
    let (renderer, found, _) = with(&[("pdf/theme.typ", &theme), ("pdf/logo.svg", LOGO)]);
    let text =
        open(&pdf(&renderer.unwrap_or_else(|| panic!("{found:#?}")), &small(), &sample::site()).unwrap());
    // 148 by 210 mm
    assert!(text.contains("419.5"), "not A5");
    assert!(text.contains("/S/Figure") && text.contains("/Alt"), "no logo with a text in its place");
}

/// Code of the only finding, and the words at its place.
fn refused(name: &str, text: &str) -> (&'static str, String) {
    let (renderer, found, sources) = with(&[(name, text)]);
    assert!(renderer.is_none(), "it loads");
    assert_eq!(found.len(), 1, "{found:#?}");
    let place = found[0].primary.as_ref().map_or("", |label| sources.slice(label.span));
    (found[0].rule.code, place.to_owned())
}

#[test]
fn a_broken_theme_is_reported_at_its_place() {
    let broken = THEME.replace("size: 10.5pt", "size: 10.5pt +");
    assert_eq!(refused("pdf/theme.typ", &broken).0, "TPL-01");
    let unknown = THEME.replace("size: 10.5pt", "size: ten");
    assert_eq!(refused("pdf/theme.typ", &unknown), ("TPL-02", "ten".to_owned()));
    let nowhere = THEME.replace("logo: none", "logo: \"nowhere.svg\"");
    assert_eq!(refused("pdf/theme.typ", &nowhere).0, "TPL-02");
}

const BLOCKS: &str = include_str!("../../templates/pdf/blocks.typ");
const PAGE: &str = include_str!("../../templates/pdf/page.typ");

#[test]
fn a_template_cannot_lose_or_change_words_or_anchors() {
    let page = |from: &str, to: &str| {
        assert!(PAGE.contains(from), "{from}");
        refused("pdf/page.typ", &PAGE.replace(from, to)).0
    };
    assert_eq!(page("#blocks(doc.intro)", ""), "TPL-03");
    assert_eq!(page("#blocks(doc.intro)", "#upper(blocks(doc.intro))"), "TPL-03");
    assert_eq!(page("#blocks(doc.intro)", "#blocks(doc.intro) #blocks(doc.intro)"), "TPL-03");
    let (from, to) = (
        "#let place-of(it) = if \"id\" in it [#metadata(\"anchor\")#label(it.id)]",
        "#let place-of(it) = none",
    );
    assert!(BLOCKS.contains(from));
    assert_eq!(refused("pdf/blocks.typ", &BLOCKS.replace(from, to)).0, "TPL-04");
}

#[test]
fn templates_see_no_file_and_no_clock() {
    for code in [
        "#read(\"/etc/passwd\")",
        "#read(\"../../Cargo.toml\")",
        "#datetime.today()",
        "#import \"@preview/x:0.1.0\"",
    ] {
        assert_eq!(refused("pdf/page.typ", &format!("{PAGE}\n{code}")).0, "TPL-02", "{code}");
    }
}

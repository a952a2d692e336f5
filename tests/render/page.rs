//! The page itself: what browsers, search engines and readers need, and what it must never do.

use super::sample;
use policyc::diag::Sink;
use policyc::document::tree::{Block, Direction, Document, Inline};
use policyc::render::{Format, Index, IndexEntry, IndexLink, Renderer, Site};
use policyc::source::Sources;
use std::collections::BTreeMap;

fn renderer() -> Renderer {
    Renderer::new(&[], &Sources::default(), &mut Sink::new()).expect("the built-in templates load")
}

fn html(document: &Document, site: &Site) -> String {
    let mut sink = Sink::new();
    let bytes = renderer().render(document, Format::Html, site, &mut sink);
    String::from_utf8(bytes.unwrap_or_else(|| panic!("{:#?}", sink.found()))).unwrap()
}

/// Codes of what was found when a document could not be rendered.
fn refused(document: &Document, site: &Site) -> Vec<&'static str> {
    let mut sink = Sink::new();
    for format in Format::TEXTS {
        if *format == Format::Markdown && !site.theme.is_empty() {
            continue;
        }
        assert!(renderer().render(document, *format, site, &mut sink).is_none());
    }
    let mut codes: Vec<_> = sink.found().iter().map(|d| d.rule.code).collect();
    codes.dedup();
    codes
}

#[test]
fn nothing_is_asked_for_from_outside() {
    let page = html(&sample::document(), &sample::site()).to_lowercase();
    for no in ["@import", "url(", "image-set(", "http-equiv"] {
        assert!(!page.contains(no), "{no}");
    }
    let head = page.split("</head>").next().unwrap();
    assert!(!head.contains("http://") && !head.contains("https://"), "{head}");
    let known = [
        "!doctype", "html", "head", "meta", "title", "link", "style", "body", "a", "header", "p", "nav",
        "ul", "ol", "li", "div", "details", "summary", "main", "h1", "h2", "h3", "dl", "dt", "dd", "section",
        "address", "br", "strong", "em", "code", "table", "caption", "thead", "tbody", "tr", "th", "td",
        "footer",
    ];
    for tag in page.split('<').skip(1).filter(|tag| !tag.starts_with('/')) {
        let tag = tag.split('>').next().unwrap();
        let name = tag.split(' ').next().unwrap();
        assert!(known.contains(&name), "{tag}");
        // every second part between quotes is a value
        let attributes: String = tag.split('"').step_by(2).collect();
        for attribute in [" src=", " srcset=", " on", " style=", " ping=", " data=", " action="] {
            assert!(!attributes.contains(attribute), "{tag}");
        }
    }
}

#[test]
fn the_page_has_its_landmarks_and_one_title() {
    let page = html(&sample::document(), &sample::site());
    for once in [
        "<h1>",
        "<main ",
        "<header ",
        "<footer ",
        "class=\"policyc-skip\" href=\"#policyc-content\"",
        "<title>Privacy notice – Ekbacken Cykel AB</title>",
    ] {
        assert_eq!(page.matches(once).count(), 1, "{once}");
    }
    assert!(page.contains("<html lang=\"en\" dir=\"ltr\">"));
    assert!(page.contains("<a href=\"../sv/\" hreflang=\"sv\" lang=\"sv\">Svenska</a>"));
    assert!(page.contains("aria-current=\"page\">English</a>"));
    assert!(page.contains("<meta name=\"generator\" content=\"policyc "));
}

#[test]
fn every_link_within_the_page_leads_somewhere() {
    let page = html(&sample::document(), &sample::site());
    let targets: Vec<_> = page.split(" href=\"#").skip(1).filter_map(|rest| rest.split('"').next()).collect();
    assert!(targets.len() > 20);
    for target in targets {
        assert_eq!(page.matches(&format!(" id=\"{target}\"")).count(), 1, "{target}");
    }
}

#[test]
fn the_anchors_of_every_format_are_those_of_the_document() {
    let document = sample::document();
    for format in Format::TEXTS {
        let bytes = renderer().render(&document, *format, &sample::site(), &mut Sink::new()).unwrap();
        let page = String::from_utf8(bytes).unwrap();
        let ids = page.split(" id=\"").skip(1).filter_map(|rest| rest.split('"').next());
        let ids: Vec<_> = ids.filter(|id| !id.starts_with("policyc-")).collect();
        assert_eq!(ids, document.anchors(), "{format}");
    }
}

#[test]
fn headings_go_down_by_one_level() {
    let page = html(&sample::document(), &sample::site());
    let mut last = 0;
    for rest in page.split("<h").skip(1) {
        let Some(level) = rest.chars().next().and_then(|c| c.to_digit(10)) else { continue };
        assert!(level <= last + 1, "from h{last} to h{level}");
        last = level;
    }
    assert!(last >= 2);
}

#[test]
fn addresses_are_absolute_where_the_base_is_known() {
    let site = Site { base_url: Some("https://ekbacken.example/legal/".into()), ..sample::site() };
    let page = html(&sample::document(), &site);
    assert!(
        page.contains("<link rel=\"canonical\" href=\"https://ekbacken.example/legal/ekbacken-web/en/\">")
    );
    assert!(page.contains("hreflang=\"sv\" href=\"https://ekbacken.example/legal/ekbacken-web/sv/\">"));
    assert!(
        page.contains("hreflang=\"x-default\" href=\"https://ekbacken.example/legal/ekbacken-web/en/\">")
    );
    assert!(!html(&sample::document(), &sample::site()).contains("canonical"));
}

#[test]
fn one_language_needs_no_switcher() {
    let page = html(&sample::document(), &Site::default());
    let body = page.split("<body").nth(1).unwrap();
    assert!(!body.contains("policyc-languages") && !page.contains("hreflang"));
}

#[test]
fn right_to_left_is_marked_and_names_are_isolated() {
    let document = Document { lang: "he".into(), dir: Direction::Rtl, ..sample::document() };
    let page = html(&document, &sample::site());
    assert!(page.contains("<html lang=\"he\" dir=\"rtl\">"));
    assert!(page.contains("<bdi>Postrud AB</bdi>") && page.contains("<code dir=\"ltr\">"));
}

#[test]
fn a_theme_sets_properties_and_nothing_else() {
    let theme = |name: &str, value: &str| Site {
        theme: BTreeMap::from([(name.to_owned(), value.to_owned())]),
        ..sample::site()
    };
    assert!(html(&sample::document(), &theme("accent", "#a00")).contains("{--policyc-accent:#a00;}"));
    assert_eq!(refused(&sample::document(), &theme("accent", "red}body{display:none")), ["TPL-07"]);
    assert_eq!(refused(&sample::document(), &theme("akzent", "red")), ["TPL-07"]);
}

#[test]
fn what_cannot_be_drawn_is_refused() {
    let mut document = sample::document();
    let link = Inline::link("javascript:alert(1)", vec![Inline::text("here")]);
    document.intro = vec![Block::Paragraph(vec![link])];
    assert_eq!(refused(&document, &sample::site()), ["TPL-06"]);

    let mut block = Block::list([vec![Inline::text("deep")]]);
    let mut levels = 0;
    loop {
        document.intro = vec![block.clone()];
        let mut sink = Sink::new();
        if renderer().render(&document, Format::Html, &sample::site(), &mut sink).is_none() {
            assert_eq!(sink.found()[0].rule.code, "TPL-08", "{:?}", sink.found());
            break;
        }
        levels += 1;
        block =
            Block::List { ordered: false, items: vec![vec![block, Block::list([vec![Inline::text("x")]])]] };
    }
    assert!(levels > 8, "{levels} levels of lists can be drawn");
}

#[test]
fn the_list_of_policies_names_each_in_its_languages() {
    let link = |tag: &str, title: &str| IndexLink {
        tag: tag.into(),
        autonym: tag.to_uppercase(),
        title: title.into(),
        href: format!("web/{tag}/"),
    };
    let index = Index {
        lang: "en".into(),
        title: "Privacy <policies>".into(),
        policies: vec![IndexEntry {
            id: "web".into(),
            links: vec![link("en", "Privacy notice"), link("sv", "Om personuppgifter")],
        }],
    };
    let mut sink = Sink::new();
    let page = renderer().index(&index, &Site::default(), &mut sink).expect("it renders");
    let page = String::from_utf8(page).unwrap();
    assert!(page.contains("<h1>Privacy &lt;policies&gt;</h1>"));
    assert!(page.contains("<a href=\"web/sv/\" hreflang=\"sv\" lang=\"sv\">Om personuppgifter</a>"));
    assert!(sink.found().is_empty());
}

/// Contrast ratio of two colours `#rrggbb`, as WCAG 2 defines it.
fn contrast(a: &str, b: &str) -> f64 {
    let luminance = |colour: &str| {
        let channel = |at: usize| {
            let c = f64::from(u8::from_str_radix(&colour[at..at + 2], 16).unwrap()) / 255.0;
            if c <= 0.04045 { c / 12.92 } else { ((c + 0.055) / 1.055).powf(2.4) }
        };
        0.2126 * channel(1) + 0.7152 * channel(3) + 0.0722 * channel(5)
    };
    let (a, b) = (luminance(a), luminance(b));
    (a.max(b) + 0.05) / (a.min(b) + 0.05)
}

#[test]
fn colours_have_enough_contrast_in_light_and_dark() {
    let css = include_str!("../../templates/html/page.css");
    let palettes: Vec<BTreeMap<&str, &str>> = css
        .split(".policyc-page {")
        .skip(1)
        .map(|rule| rule.split('}').next().unwrap())
        .filter(|rule| rule.contains("--policyc-background"))
        .map(|rule| rule.split(';').filter_map(|d| d.trim().split_once(": ")).collect())
        .collect();
    assert_eq!(palettes.len(), 2, "light and dark");
    for palette in palettes {
        let colour = |name: &str| palette[format!("--policyc-{name}").as_str()];
        for ground in ["background", "panel", "mark-panel"] {
            for text in ["text", "muted", "accent"] {
                let ratio = contrast(colour(text), colour(ground));
                assert!(ratio >= 4.5, "{text} on {ground}: {ratio:.2}");
            }
        }
        let ratio = contrast(colour("mark"), colour("background"));
        assert!(ratio >= 3.0, "mark on background: {ratio:.2}");
    }
}

#[test]
fn the_style_of_a_fragment_touches_nothing_outside_it() {
    let css = include_str!("../../templates/html/style.css");
    let mut depth = 0;
    let css =
        css.split("/*").map(|part| part.split_once("*/").map_or(part, |(_, rest)| rest)).collect::<String>();
    for (at, _) in css.match_indices('{') {
        let before = &css[..at];
        let selector = before.rsplit(['{', '}', ';']).next().unwrap().trim();
        depth += 1;
        if selector.starts_with('@') {
            continue;
        }
        for one in split_selectors(selector) {
            assert!(one.trim().starts_with(".policyc"), "{one}");
        }
    }
    assert!(depth > 50);
}

/// Selectors between commas that are in no parentheses.
fn split_selectors(list: &str) -> Vec<String> {
    let (mut out, mut level) = (vec![String::new()], 0);
    for c in list.chars() {
        match c {
            '(' => level += 1,
            ')' => level -= 1,
            ',' if level == 0 => {
                out.push(String::new());
                continue;
            }
            _ => {}
        }
        if let Some(last) = out.last_mut() {
            last.push(c);
        }
    }
    out
}

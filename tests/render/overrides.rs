//! A user's own templates: what they can change, and what is said when they are broken or lose something.

use super::sample;
use policyc::diag::{Diagnostic, Level, Sink};
use policyc::render::{Format, Renderer, Site};
use policyc::source::Sources;

struct Loaded {
    renderer: Option<Renderer>,
    found: Vec<Diagnostic>,
    sources: Sources,
}

/// Loads templates from these files, by their names below `templates/`.
fn load(files: &[(&str, &str)]) -> Loaded {
    let mut sources = Sources::default();
    let overrides: Vec<_> = files
        .iter()
        .map(|(name, text)| ((*name).to_owned(), sources.add(format!("templates/{name}"), *text)))
        .collect();
    let mut sink = Sink::new();
    let renderer = Renderer::new(&overrides, &sources, &mut sink);
    Loaded { renderer, found: sink.into_found(), sources }
}

impl Loaded {
    /// Code, words at the place, and message of what was found, each once.
    fn findings(&self) -> Vec<(&'static str, &str, &str)> {
        let mut all: Vec<_> = self
            .found
            .iter()
            .map(|d| {
                let place = d.primary.as_ref().map_or("", |p| self.sources.slice(p.span));
                (d.rule.code, place, d.message.as_str())
            })
            .collect();
        all.dedup();
        all
    }

    /// Asserts that these templates are refused, for this rule, at this place, with a message that says so much.
    fn refused(&self, code: &str, place: &str, says: &str) {
        assert!(self.renderer.is_none(), "{:#?}", self.findings());
        let hit = |f: &(&str, &str, &str)| f.0 == code && f.1 == place && f.2.contains(says);
        assert!(self.findings().iter().any(hit), "{:#?}", self.findings());
    }

    fn render(&self, format: Format) -> String {
        let renderer = self.renderer.as_ref().unwrap_or_else(|| panic!("{:#?}", self.findings()));
        let mut sink = Sink::new();
        let bytes = renderer.render(&sample::document(), format, &sample::site(), &mut sink);
        String::from_utf8(bytes.unwrap_or_else(|| panic!("{:#?}", sink.found()))).unwrap()
    }
}

const SECTION: &str = include_str!("../../templates/html/section.html");
const TABLE: &str = include_str!("../../templates/html/table.html");
const MARKDOWN: &str = include_str!("../../templates/markdown/page.md");
const MAIN: &str = include_str!("../../templates/html/main.html");

#[test]
fn a_file_of_the_same_name_replaces_ours() {
    let loaded = load(&[
        ("html/section.html", &SECTION.replace("class=\"policyc-section", "class=\"mine policyc-section")),
        (
            "markdown/page.md",
            &MARKDOWN.replace("# {{ document.heading }}", "<!-- ours -->\n\n# {{ document.heading }}"),
        ),
    ]);
    assert_eq!(loaded.findings(), []);
    assert!(
        loaded
            .render(Format::Html)
            .contains("<section id=\"cookies\" class=\"mine policyc-section policyc-plain\">")
    );
    assert!(loaded.render(Format::Markdown).starts_with("<!-- ours -->\n\n# Privacy notice\n"));
}

#[test]
fn a_page_can_extend_ours_and_change_a_part() {
    let page = "{% extends \"builtin/html/page.html\" %}\n{% block head %}<link rel=\"x\">{% endblock head %}\n\
                {% block footer %}<footer>{% include \"html/mine.html\" %}</footer>{% endblock footer %}";
    let loaded = load(&[("html/page.html", page), ("html/mine.html", "{{ document.author }}")]);
    assert_eq!(loaded.findings(), []);
    let html = loaded.render(Format::Html);
    assert!(html.contains("<link rel=\"x\"></head>"), "{html}");
    assert!(html.contains("<footer>Ekbacken Cykel AB</footer>"), "{html}");
}

#[test]
fn front_matter_may_move_on_the_page() {
    let page = "{% extends \"builtin/html/page.html\" %}{% block footer %}{{ super() }}{% endblock footer %}";
    let main = MAIN.replace("{% if document.meta -%}", "{% if false -%}");
    let end = "{% for item in document.meta %}<p>{{ item.label }} {{ item.value }}</p>{% endfor %}";
    let loaded = load(&[("html/page.html", page), ("html/main.html", &format!("{main}{end}"))]);
    assert_eq!(loaded.findings(), []);
    assert!(loaded.render(Format::Html).contains("<p>Version 2026-04</p>"));
}

#[test]
fn style_sheets_are_taken_as_they_are() {
    let css = ".policyc h2 { color: red } /* {{ no template }} {# neither #} */";
    let loaded = load(&[("html/custom.css", css)]);
    assert_eq!(loaded.findings(), []);
    for format in [Format::Html, Format::Fragment] {
        let html = loaded.render(format);
        let own = html.find(".policyc h2{color:red}").expect("the rule is there");
        assert!(html.find(".policyc-table{").expect("the built-in rules are there") < own);
        assert!(!html.contains("no template"));
    }
    load(&[("html/style.css", "a{}</STYLE><script>")]).refused("TPL-01", "</STYLE", "</style");
}

#[test]
fn what_cannot_be_read_is_shown_where_it_stands() {
    load(&[("html/list.html", "a\n{% if x %}b")]).refused("TPL-01", "b", "unexpected end of input");
    load(&[("html/list.html", "{{ 1 + }}")]).refused("TPL-01", "}}", "");
    load(&[("html/list.html", "é\n  {{ block.kind | uper }}")]).refused(
        "TPL-01",
        "uper",
        "unknown filter `uper`",
    );
    load(&[("markdown/list.md", "{{ <lst block={block}/> }}")]).refused(
        "TPL-01",
        "<lst",
        "unknown component `lst`",
    );
    load(&[("html/list.html", "x {% include \"html/nil.html\" %}")]).refused(
        "TPL-01",
        "\"html/nil.html\"",
        "html/nil.html",
    );
    let twice = load(&[
        ("html/list.html", "{% include \"html/x.html\" %}"),
        (
            "html/x.html",
            "{% component nested(blocks) %}{% endcomponent %}{% component nested(blocks) %}{% endcomponent %}",
        ),
    ]);
    assert!(twice.renderer.is_none());
    let page = "{% extends \"html/nothing.html\" %}";
    load(&[("html/page.html", page)]).refused("TPL-01", page, "there is no such template");
    load(&[("html/page.html", "{% extends \"html/page.html\" %}")]).refused(
        "TPL-01",
        "{% extends \"html/page.html\" %}",
        "itself",
    );
    load(&[("html/list.html", "{% include \"html/list.html\" %}")]).refused(
        "TPL-01",
        "{% include \"html/list.html\" %}",
        "itself",
    );
}

#[test]
fn what_stops_a_page_is_shown_where_it_stands() {
    load(&[("html/notice.html", "{{ documnet.title }}")]).refused(
        "TPL-02",
        "documnet",
        "variable `documnet` is not defined",
    );
    load(&[("html/notice.html", "{{ block.txt }}")]).refused(
        "TPL-02",
        "txt",
        "field `txt` is not defined; available fields",
    );
    load(&[("html/notice.html", "{{ <nested blocks={3}/> }}")]).refused(
        "TPL-02",
        "<nested blocks={3}/>",
        "type",
    );
    load(&[("html/notice.html", "{{ throw(message=\"no\") }}")]).refused(
        "TPL-02",
        "throw(message=\"no\")",
        "no",
    );
}

#[test]
fn a_template_that_loses_something_is_refused() {
    let lost = |name: &str, text: &str, code: &str, says: &str| {
        let first = text.lines().next().unwrap_or_default();
        load(&[(name, text)]).refused(code, first, says);
    };
    lost(
        "html/section.html",
        &SECTION.replace("{% if section.blocks -%}", "{% if false -%}"),
        "TPL-03",
        "`#summary`",
    );
    lost(
        "html/section.html",
        &SECTION.replace("{% if section.sections -%}", "{% if false -%}"),
        "TPL-04",
        "`card`",
    );
    lost("html/section.html", &SECTION.replace(" id=\"{{ section.id }}\"", ""), "TPL-04", "`summary`");
    lost("html/section.html", &SECTION.replace(">{{ section.title }}", ">"), "TPL-03", "lacks the heading");
    lost(
        "html/section.html",
        &SECTION.replace("{{ section.title }}", "{{ section.title | upper }}"),
        "TPL-03",
        "In short",
    );
    lost(
        "html/section.html",
        &SECTION.replace("{{ section.title }}", "{{ section.title }}{{ section.title }}"),
        "TPL-03",
        "",
    );
    lost(
        "html/table.html",
        &TABLE.replace("<td data-label=\"{{ block.labels[loop.index0] }}\"><div>{{ cell }}</div></td>", ""),
        "TPL-03",
        "cell",
    );
    lost(
        "html/table.html",
        &TABLE.replace("<caption>{{ block.caption }}</caption>", ""),
        "TPL-03",
        "A table",
    );
    lost(
        "html/main.html",
        &MAIN.replace("in document.sections", "in document.sections | reverse"),
        "TPL-04",
        "`plain`",
    );
    lost("html/main.html", &MAIN.replace("{% if document.meta -%}", "{% if false -%}"), "TPL-03", "Version");
    lost(
        "html/main.html",
        &MAIN.replace("{{ document.heading }}", "{{ document.title }}"),
        "TPL-03",
        "Specimen",
    );
    lost(
        "html/fragment.html",
        "<p>{{ document.title }}</p>",
        "TPL-03",
        "“Text, A & B <AB>, חברה, _ga_*, important",
    );
    lost("html/contact.html", "{% if block.name %}{{ block.name }}{% endif %}", "TPL-03", "address");
    lost("html/index.html", "<h1>{{ heading }}</h1>", "TPL-03", "list of policies");
    lost("markdown/table.md", "{{ block.lead }}|\n", "TPL-03", "table");
    lost("markdown/section.md", "{{ section.title }}\n", "TPL-04", "`summary`");
}

#[test]
fn a_file_without_effect_is_pointed_out() {
    let loaded = load(&[("html/tabel.html", "<p>\n"), ("notes.html", ""), ("html/part.html", "x")]);
    assert!(loaded.renderer.is_some());
    let found: Vec<_> =
        loaded.found.iter().map(|d| (d.rule.code, d.level, d.help.as_deref().unwrap_or(""))).collect();
    assert_eq!(found.len(), 3, "{found:?}");
    assert!(found.iter().all(|(code, level, _)| *code == "TPL-05" && *level == Level::Warning), "{found:?}");
    assert!(found[0].2.contains("did you mean `templates/html/table.html`"), "{found:?}");
}

#[test]
fn an_unknown_variable_in_a_condition_is_pointed_out() {
    let text =
        format!("{}{{% if documnet %}}x{{% endif %}}", include_str!("../../templates/html/notice.html"));
    let loaded = load(&[("html/notice.html", &text)]);
    assert!(loaded.renderer.is_some());
    assert_eq!(loaded.findings().iter().map(|f| (f.0, f.1)).collect::<Vec<_>>(), [("TPL-09", "documnet")]);
    assert_eq!(loaded.found[0].replacement.as_deref(), Some("document"));
    let known =
        "{% set mine = true %}{% if mine and site.canonical and chrome.top and block.kind %}{% endif %}";
    let text = format!("{}{known}", include_str!("../../templates/html/notice.html"));
    assert_eq!(load(&[("html/notice.html", &text)]).findings(), []);
}

#[test]
fn an_unknown_variable_that_stops_a_page_is_one_finding() {
    let text = format!("{}{{{{ documnet }}}}", include_str!("../../templates/html/notice.html"));
    let loaded = load(&[("html/notice.html", &text)]);
    assert_eq!(loaded.findings().iter().map(|f| (f.0, f.1)).collect::<Vec<_>>(), [("TPL-02", "documnet")]);
    assert_eq!(loaded.found[0].help.as_deref(), Some("did you mean `document`?"));
}

#[test]
fn a_loss_that_only_some_documents_show_is_found_when_they_are_rendered() {
    let text =
        SECTION.replace("{% if section.blocks -%}", "{% if section.blocks and section.id != \"cookies\" -%}");
    let loaded = load(&[("html/section.html", &text)]);
    let renderer = loaded.renderer.as_ref().expect("the specimen has no such section");
    let mut sink = Sink::new();
    assert!(renderer.render(&sample::document(), Format::Html, &Site::default(), &mut sink).is_none());
    let found = &sink.found()[0];
    assert_eq!(found.rule.code, "TPL-03");
    assert!(
        found.message.contains("`#cookies`") && found.message.contains("A cookie is a small text"),
        "{}",
        found.message
    );
}

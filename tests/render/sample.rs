//! A policy as long and as varied as real ones, made by hand; the company is invented.

use policyc::document::tree::{
    Block, Chrome, Contact, Definition, Direction, Document, Inline, Inlines, Row, Section, SectionStyle,
    Table,
};
use policyc::render::{FormatLink, LanguageLink, Site};

fn words(text: &str) -> Inlines {
    vec![Inline::text(text)]
}

fn paragraph(text: &str) -> Block {
    Block::Paragraph(words(text))
}

fn define(term: &str, text: &str) -> Definition {
    Definition { id: None, term: words(term), blocks: vec![paragraph(text)] }
}

fn define_list(term: &str, items: &[&str]) -> Definition {
    Definition { id: None, term: words(term), blocks: vec![list(items)] }
}

fn list(items: &[&str]) -> Block {
    Block::list(items.iter().map(|i| words(i)))
}

fn section(id: &str, title: &str, blocks: Vec<Block>) -> Section {
    Section { id: id.into(), title: words(title), blocks, ..Section::default() }
}

fn activity(id: &str, title: &str, about: &str, data: &[&str], basis: &str, kept: &[&str]) -> Section {
    let recipients = vec![
        Inline::text("Our mail service, "),
        Inline::anchor("recipient-postrud", vec![Inline::Name("Postrud AB".into())]),
        Inline::text(", and our hosting company, "),
        Inline::anchor("recipient-molnbanken", vec![Inline::Name("Molnbanken Drift AB".into())]),
        Inline::text("."),
    ];
    Section {
        style: SectionStyle::Card,
        ..section(
            &format!("activity-{id}"),
            title,
            vec![
                paragraph(about),
                Block::Definitions(vec![
                    define("Whose data", "Customers, and people who ask us something."),
                    define_list("Which data", data),
                    define("Why we may", basis),
                    Definition {
                        id: None,
                        term: words("Who receives them"),
                        blocks: vec![Block::Paragraph(recipients)],
                    },
                    define_list("How long we keep them", kept),
                ]),
            ],
        )
    }
}

fn cookie(name: &str, purpose: &str, duration: &str, provider: &str) -> Row {
    Row {
        id: Some(format!("cookie-{}", name.trim_matches(|c: char| !c.is_alphanumeric()).replace('_', "-"))),
        cells: vec![
            vec![Inline::Code(name.into())],
            words(purpose),
            words(duration),
            vec![Inline::Name(provider.into())],
        ],
    }
}

fn recipient(id: &str, name: &str, text: &str, url: &str) -> Definition {
    Definition {
        id: Some(format!("recipient-{id}")),
        term: vec![Inline::Name(name.into())],
        blocks: vec![
            paragraph(text),
            Block::Paragraph(vec![
                Inline::text("More in "),
                Inline::link(url, words("their privacy notice")),
                Inline::text("."),
            ]),
        ],
    }
}

/// The policy.
pub fn document() -> Document {
    Document {
        policy: "ekbacken-web".into(),
        lang: "en".into(),
        dir: Direction::Ltr,
        title: "Privacy notice".into(),
        description: "How Ekbacken Cykel AB handles personal data on its website and in its shops.".into(),
        author: "Ekbacken Cykel AB".into(),
        date: Some(jiff::civil::date(2026, 4, 1)),
        meta: vec![
            ("Version".into(), words("2026-04")),
            ("In force from".into(), words("1 April 2026")),
            ("Applies to".into(), vec![Inline::url("https://ekbacken.example")]),
        ],
        intro: vec![paragraph(
            "We sell and repair bicycles. This notice says which personal data we handle when you visit our website, \
             buy something or write to us, why we do it, and what you can ask of us.",
        )],
        summary: section(
            "summary",
            "In short",
            vec![Block::Definitions(vec![
                define("Who is responsible?", "Ekbacken Cykel AB in Uppsala, Sweden."),
                define(
                    "What for?",
                    "To sell and deliver bicycles, to answer you, to send our newsletter if you want it, and to see \
                     how our website is used.",
                ),
                define(
                    "On what basis?",
                    "A contract with you, the law, our legitimate interests, or your consent.",
                ),
                define(
                    "For how long?",
                    "As long as each purpose needs: from the end of your visit to seven years.",
                ),
                Definition {
                    id: None,
                    term: words("What are your rights?"),
                    blocks: vec![Block::Paragraph(vec![
                        Inline::text(
                            "Among others to see your data, to have them corrected or erased, and to ",
                        ),
                        Inline::anchor("right-object", words("object")),
                        Inline::text(". You can withdraw a consent at any time."),
                    ])],
                },
                Definition {
                    id: None,
                    term: words("Whom can you ask?"),
                    blocks: vec![Block::Paragraph(vec![
                        Inline::text("Our data protection officer, "),
                        Inline::url("mailto:dataskydd@ekbacken.example"),
                        Inline::text("."),
                    ])],
                },
            ])],
        ),
        sections: sections(),
        chrome: Chrome {
            contents: "Contents".into(),
            languages: "Languages".into(),
            skip: "Skip to the content".into(),
            top: "Back to the top".into(),
            page: "Page {page} of {pages}".into(),
            language: "Language".into(),
        },
    }
}

fn sections() -> Vec<Section> {
    vec![
        Section {
            sections: vec![section(
                "dpo",
                "Data protection officer",
                vec![
                    paragraph(
                        "Our data protection officer answers questions about this notice and about your data.",
                    ),
                    Block::Contact(Contact {
                        name: None,
                        address: vec![],
                        details: vec![
                            ("E-mail".into(), vec![Inline::url("mailto:dataskydd@ekbacken.example")]),
                            ("Telephone".into(), vec![Inline::url("tel:+4618123450")]),
                        ],
                    }),
                ],
            )],
            ..section(
                "controller",
                "Who is responsible",
                vec![
                    paragraph("The controller of the processing described here is:"),
                    Block::Contact(Contact {
                        name: Some("Ekbacken Cykel AB".into()),
                        address: vec!["Dragarbrunnsgatan 1".into(), "753 20 Uppsala".into(), "Sweden".into()],
                        details: vec![
                            ("Registration number".into(), vec![Inline::Name("556000-0000".into())]),
                            ("E-mail".into(), vec![Inline::url("mailto:hej@ekbacken.example")]),
                            ("Website".into(), vec![Inline::url("https://ekbacken.example")]),
                        ],
                    }),
                ],
            )
        },
        Section {
            sections: vec![
                activity(
                    "orders",
                    "Orders and deliveries",
                    "When you buy something we use your data to take payment, to deliver, and to handle complaints.",
                    &[
                        "name",
                        "delivery address",
                        "e-mail address",
                        "what you have ordered",
                        "payment details",
                    ],
                    "We need them to perform our contract with you (Article 6(1)(b) GDPR); invoices we keep because \
                     the Accounting Act says so (Article 6(1)(c) GDPR).",
                    &[
                        "Orders: three years after the purchase, the time in which you may complain.",
                        "Invoices: until the end of the seventh year after the financial year.",
                    ],
                ),
                activity(
                    "newsletter",
                    "Newsletter",
                    "If you subscribe, we send you news and offers about once a month, and see which links are opened.",
                    &["e-mail address", "which links you open"],
                    "Your consent (Article 6(1)(a) GDPR), which you can withdraw with the link in every letter.",
                    &["Until you unsubscribe."],
                ),
                activity(
                    "support",
                    "Questions to us",
                    "When you write or call, we use what you tell us in order to answer.",
                    &["name", "e-mail address or telephone number", "what you tell us"],
                    "Our legitimate interest in answering those who turn to us (Article 6(1)(f) GDPR).",
                    &["One year after the matter is settled."],
                ),
            ],
            ..section(
                "activities",
                "What we do with personal data",
                vec![
                    paragraph("Each heading below is one thing we do, with everything that belongs to it."),
                    Block::Notice(vec![paragraph(
                        "We make no automated decisions about you, and we do not sell personal data.",
                    )]),
                ],
            )
        },
        Section {
            sections: vec![section(
                "transfers",
                "Outside the EU",
                vec![Block::Paragraph(vec![
                    Inline::Name("Statvik Inc.".into()),
                    Inline::text(" is in the United States. It is certified under the "),
                    Inline::Strong(words("EU–US Data Privacy Framework")),
                    Inline::text(", which the European Commission has found to give adequate protection ("),
                    Inline::link(
                        "https://eur-lex.europa.eu/eli/dec_impl/2023/1795/oj",
                        words("decision 2023/1795"),
                    ),
                    Inline::text(")."),
                ])],
            )],
            ..section(
                "recipients",
                "Who receives personal data",
                vec![Block::Definitions(vec![
                    recipient(
                        "postrud",
                        "Postrud AB",
                        "Sends our newsletter, in Sweden, as our processor.",
                        "https://postrud.example/privacy",
                    ),
                    recipient(
                        "molnbanken",
                        "Molnbanken Drift AB",
                        "Hosts our website and our order system, in Sweden and Finland, as our processor.",
                        "https://molnbanken.example/a/rather/long/address/of/a/privacy/notice?lang=en&version=12",
                    ),
                    recipient(
                        "statvik",
                        "Statvik Inc.",
                        "Counts visits to our website, in the United States, as our processor.",
                        "https://statvik.example/legal/privacy",
                    ),
                ])],
            )
        },
        section(
            "cookies",
            "Cookies",
            vec![
                paragraph(
                    "A cookie is a small text that a website stores in your browser. Necessary cookies are always \
                     set; all others only if you agree.",
                ),
                Block::Table(Table {
                    caption: words("Necessary cookies"),
                    head: vec![words("Name"), words("What it does"), words("Kept for"), words("Set by")],
                    rows: vec![
                        cookie(
                            "session",
                            "Keeps you signed in and remembers your basket",
                            "until you close the browser",
                            "ekbacken.example",
                        ),
                        cookie(
                            "cookie_choice",
                            "Remembers which cookies you have agreed to",
                            "12 months",
                            "ekbacken.example",
                        ),
                    ],
                }),
                Block::Table(Table {
                    caption: words("Statistics"),
                    head: vec![words("Name"), words("What it does"), words("Kept for"), words("Set by")],
                    rows: vec![
                        cookie("_sv", "Tells visitors apart", "13 months", "Statvik Inc."),
                        cookie(
                            "_sv_session_*",
                            "Groups the pages of one visit",
                            "30 minutes",
                            "Statvik Inc.",
                        ),
                    ],
                }),
                Block::Paragraph(vec![
                    Inline::text("You change your choice under "),
                    Inline::link("https://ekbacken.example/cookies", words("cookie settings")),
                    Inline::text("."),
                ]),
            ],
        ),
        Section {
            sections: vec![
                section(
                    "right-access",
                    "Right of access",
                    vec![paragraph("You may ask whether we handle data about you, and have a copy of them.")],
                ),
                section(
                    "right-rectification",
                    "Right to rectification",
                    vec![paragraph("You may have wrong data corrected and incomplete data completed.")],
                ),
                section(
                    "right-erasure",
                    "Right to erasure",
                    vec![paragraph(
                        "You may have data erased that we no longer need, or that rested on a consent you have withdrawn.",
                    )],
                ),
            ],
            ..section(
                "rights",
                "Your rights",
                vec![paragraph(
                    "You use your rights by writing to us. It costs nothing, and we answer within a month.",
                )],
            )
        },
        Section {
            style: SectionStyle::Prominent,
            ..section(
                "right-object",
                "Your right to object",
                vec![
                    Block::Paragraph(vec![
                        Inline::text(
                            "You may object at any time, on grounds relating to your particular situation, to processing that rests on our legitimate interests: ",
                        ),
                        Inline::anchor("activity-support", words("questions to us")),
                        Inline::text("."),
                    ]),
                    Block::Paragraph(vec![
                        Inline::Strong(words("You may always object to direct marketing.")),
                        Inline::text(" Then we stop."),
                    ]),
                ],
            )
        },
        section(
            "complaint",
            "Complaint to an authority",
            vec![
                paragraph(
                    "You may complain to the authority of the country where you live or work, or where you think the law was broken. Ours is:",
                ),
                Block::Contact(Contact {
                    name: Some("Integritetsskyddsmyndigheten".into()),
                    address: vec!["Box 8114".into(), "104 20 Stockholm".into(), "Sweden".into()],
                    details: vec![
                        ("E-mail".into(), vec![Inline::url("mailto:imy@imy.se")]),
                        ("Website".into(), vec![Inline::url("https://www.imy.se")]),
                    ],
                }),
            ],
        ),
        section(
            "changes",
            "Changes",
            vec![
                paragraph("We have changed this notice as follows:"),
                Block::List {
                    ordered: true,
                    items: vec![
                        vec![paragraph("Version 2026-04: newsletter, and a new hosting company.")],
                        vec![paragraph("Version 2025-01: first version.")],
                    ],
                },
            ],
        ),
    ]
}

/// The same with its activities and recipients so often that the page is several times as long.
#[allow(dead_code, reason = "the benchmark uses it")]
pub fn longer(times: usize) -> Document {
    let mut document = document();
    let all = document.sections.clone();
    for round in 1..times {
        for section in &all {
            let mut copy = section.clone();
            number(&mut copy, round);
            document.sections.push(copy);
        }
    }
    document
}

fn number(section: &mut Section, round: usize) {
    let add = |id: &mut String| *id = format!("{id}-{round}");
    add(&mut section.id);
    for block in &mut section.blocks {
        match block {
            Block::Definitions(list) => list.iter_mut().filter_map(|d| d.id.as_mut()).for_each(add),
            Block::Table(table) => table.rows.iter_mut().filter_map(|r| r.id.as_mut()).for_each(add),
            _ => {}
        }
    }
    section.sections.iter_mut().for_each(|s| number(s, round));
}

/// What surrounds it.
pub fn site() -> Site {
    let link = |tag: &str, name: &str, current| LanguageLink {
        tag: tag.into(),
        autonym: name.into(),
        href: format!("../{tag}/"),
        current,
    };
    Site {
        languages: vec![link("en", "English", true), link("sv", "Svenska", false)],
        other_formats: vec![FormatLink { label: "Markdown".into(), href: "ekbacken-web.md".into() }],
        ..Site::default()
    }
}

//! The notice for residents of California: Civil Code 1798.100 and following, and the regulations in 11 CCR 7000 and
//! following. It stands alone: it may not lean on the part for Europe.

use super::{Facts, Group, Under};
use crate::diag::{Citation, Level, Rule, Sink};
use crate::model::california::California;
use crate::source::Spanned;

/// The group.
pub static GROUP: Group = Group {
    title: "California",
    rules: &[
        &MISSING_CATEGORIES,
        &MISSING_SALE_STATEMENT,
        &MISSING_DISCLOSURES,
        &INCOMPLETE_RIGHTS,
        &MISSING_METHODS,
        &DOUBTFUL_NO_SALE,
        &UNDATED_NOTICE,
        &MISSING_OPT_OUT,
        &MISSING_SIGNALS,
        &MISSING_AGENTS,
    ],
    passes: &[(Under::Any, run)],
};

/// The regulations of the privacy protection agency.
pub(super) const CCR: &str = "California Code of Regulations, title 11";

/// The categories that were collected are not listed.
pub static MISSING_CATEGORIES: Rule = Rule {
    code: "CA-01",
    name: "missing-collected-categories",
    level: Level::Error,
    summary: "the categories of personal information collected in the last twelve months are not listed",
    citations: &[
        Citation {
            act: "California Civil Code",
            provision: "§ 1798.130(a)(5)",
            says: "the notice lists the categories of personal information collected in the preceding 12 months",
        },
        Citation { act: CCR, provision: "§ 7011(e)(1)", says: "" },
    ],
    explanation: include_str!("explain/missing-collected-categories.md"),
    acceptable: true,
};

/// It is not said whether information is sold or shared.
pub static MISSING_SALE_STATEMENT: Rule = Rule {
    code: "CA-04",
    name: "missing-sale-statement",
    level: Level::Error,
    summary: "the notice does not say whether personal information is sold, and whether it is shared for advertising",
    citations: &[Citation {
        act: CCR,
        provision: "§ 7011(e)(1)",
        says: "the notice says which categories were sold or shared in the preceding 12 months, or that none were",
    }],
    explanation: include_str!("explain/missing-sale-statement.md"),
    acceptable: true,
};

/// It is not said what is disclosed for a business purpose.
pub static MISSING_DISCLOSURES: Rule = Rule {
    code: "CA-05",
    name: "missing-business-disclosures",
    level: Level::Error,
    summary: "the notice does not say what is disclosed for a business purpose, and to whom",
    citations: &[Citation {
        act: CCR,
        provision: "§ 7011(e)(1)",
        says: "the notice says which categories were disclosed for a business purpose in the preceding 12 months, and to which categories of third parties",
    }],
    explanation: include_str!("explain/missing-business-disclosures.md"),
    acceptable: true,
};

/// The rights of California are not listed.
pub static INCOMPLETE_RIGHTS: Rule = Rule {
    code: "CA-07",
    name: "incomplete-california-rights",
    level: Level::Error,
    summary: "the rights under the law of California are not all listed",
    citations: &[Citation {
        act: CCR,
        provision: "§ 7011(e)(2)",
        says: "the notice explains the rights to know, delete, correct, opt out and limit, and that nobody is retaliated against for using them",
    }],
    explanation: include_str!("explain/incomplete-california-rights.md"),
    acceptable: true,
};

/// It is not said how requests are made.
pub static MISSING_METHODS: Rule = Rule {
    code: "CA-08",
    name: "missing-request-methods",
    level: Level::Error,
    summary: "the notice does not say how requests are made",
    citations: &[Citation {
        act: "California Civil Code",
        provision: "§ 1798.130(a)(1)",
        says: "two or more ways to submit requests are offered; an e-mail address is enough for a business that is online only and deals with consumers directly",
    }],
    explanation: include_str!("explain/missing-request-methods.md"),
    acceptable: true,
};

/// Nothing is sold or shared, it says, and others set advertising cookies.
pub static DOUBTFUL_NO_SALE: Rule = Rule {
    code: "CA-10",
    name: "doubtful-no-sale",
    level: Level::Warning,
    summary: "the notice says that nothing is sold or shared, and others advertise with the data",
    citations: &[Citation {
        act: "California Civil Code",
        provision: "§ 1798.140",
        says: "making personal information available for cross-context behavioural advertising is sharing, paid or not",
    }],
    explanation: include_str!("explain/doubtful-no-sale.md"),
    acceptable: true,
};

/// The day of the last change is missing.
pub static UNDATED_NOTICE: Rule = Rule {
    code: "CA-14",
    name: "undated-california-notice",
    level: Level::Error,
    summary: "the notice for California does not say when it was last updated",
    citations: &[Citation {
        act: CCR,
        provision: "§ 7011(e)(4)",
        says: "the notice gives the date on which it was last updated",
    }],
    explanation: include_str!("explain/undated-california-notice.md"),
    acceptable: true,
};

/// Sale or sharing, and no way to say no.
pub static MISSING_OPT_OUT: Rule = Rule {
    code: "CA-09",
    name: "missing-opt-out-link",
    level: Level::Error,
    summary: "personal information is sold or shared, and the notice does not say where one opts out",
    citations: &[Citation {
        act: "California Civil Code",
        provision: "§ 1798.135(a)",
        says: "a business that sells or shares offers a link “Do Not Sell or Share My Personal Information”",
    }],
    explanation: include_str!("explain/missing-opt-out-link.md"),
    acceptable: true,
};

/// Sale or sharing, and nothing on the signals that browsers send.
pub static MISSING_SIGNALS: Rule = Rule {
    code: "CA-12",
    name: "missing-opt-out-signals",
    level: Level::Error,
    summary: "personal information is sold or shared, and the notice does not say what becomes of opt-out signals",
    citations: &[Citation {
        act: CCR,
        provision: "§ 7011(e)(3)(F)",
        says: "the notice explains how an opt-out preference signal is processed and how one uses it",
    }],
    explanation: include_str!("explain/missing-opt-out-signals.md"),
    acceptable: true,
};

/// Nothing on requests that somebody makes for another.
pub static MISSING_AGENTS: Rule = Rule {
    code: "CA-13",
    name: "missing-agent-instructions",
    level: Level::Warning,
    summary: "the notice does not say how somebody else makes a request for a consumer",
    citations: &[Citation {
        act: CCR,
        provision: "§ 7011(e)(3)(H)",
        says: "the notice tells how an authorised agent can make a request on a consumer's behalf",
    }],
    explanation: include_str!("explain/missing-agent-instructions.md"),
    acceptable: true,
};

fn run(facts: &Facts<'_>, sink: &mut Sink) {
    let Some(notice) = &facts.policy.california else {
        absent(facts, sink);
        return;
    };
    missing_parts(notice, sink);
    opting_out(notice, sink);
    no_sale(facts, notice, sink);
    undated(facts, notice, sink);
}

/// California is named among the legal orders, and there is no notice.
fn absent(facts: &Facts<'_>, sink: &mut Sink) {
    let Some(named) = facts.policy.about.jurisdictions.iter().find(|j| j.value == "california") else {
        return;
    };
    if facts.policy.writes("california") {
        return;
    }
    sink.push(
        MISSING_CATEGORIES
            .at(named.span, "this policy is for California too, and has no notice for its residents")
            .help("add `california:` with `collected:`, `disclosed:`, `sold:`, `shared:`, `rights:`, `methods:` and `no-discrimination: true`"),
    );
}

fn missing_parts(notice: &California, sink: &mut Sink) {
    let mut missing = |rule: &'static Rule, flaw: &str, label: &str, help: &str| {
        sink.push(rule.at(notice.head, flaw).label(label).help(help));
    };
    if notice.collected.is_none() {
        missing(
            &MISSING_CATEGORIES,
            "the notice for California does not list the categories of personal information that were collected",
            "`collected:` is missing",
            "add `collected:` with the categories of Civil Code 1798.140, such as identifiers, commercial information and internet activity",
        );
    }
    let sale = match (notice.sold, notice.shared) {
        (None, None) => Some("`sold:` and `shared:` are missing"),
        (None, Some(_)) => Some("`sold:` is missing"),
        (Some(_), None) => Some("`shared:` is missing"),
        (Some(_), Some(_)) => None,
    };
    if let Some(label) = sale {
        missing(
            &MISSING_SALE_STATEMENT,
            "the notice for California does not say both whether personal information is sold and whether it is shared",
            label,
            "add `sold: false` and `shared: false`, or `true` where it is so: sharing is making it available for advertising across websites",
        );
    }
    if notice.disclosed.is_none() {
        missing(
            &MISSING_DISCLOSURES,
            "the notice for California does not say what is disclosed for a business purpose",
            "`disclosed:` is missing",
            "add `disclosed:` with the categories of information, and for each the categories of those who get it",
        );
    }
    let rights = match (notice.rights.is_some(), notice.no_discrimination) {
        (true, true) => None,
        (false, true) => Some("`rights:` is missing"),
        (true, false) => Some("`no-discrimination: true` is missing"),
        (false, false) => Some("`rights:` and `no-discrimination: true` are missing"),
    };
    if let Some(label) = rights {
        missing(
            &INCOMPLETE_RIGHTS,
            "the notice for California does not list all rights under its law",
            label,
            "add `rights:` with the rights to know, delete, correct, opt out of sale and sharing, and limit the use of sensitive information, and `no-discrimination: true`",
        );
    }
    if notice.methods.is_none() {
        missing(
            &MISSING_METHODS,
            "the notice for California does not say how requests are made",
            "`methods:` is missing",
            "add `methods:` with at least two ways, such as a toll-free number and a form",
        );
    }
}

/// What a notice needs where something is sold or shared, and who may ask for another.
fn opting_out(notice: &California, sink: &mut Sink) {
    let sells = [notice.sold, notice.shared].into_iter().flatten().find(|sale| sale.value);
    if let Some(sale) = sells {
        if notice.opt_out.is_none() {
            sink.push(
                MISSING_OPT_OUT
                    .at(sale.span, "the notice for California does not say where one opts out of sale and sharing")
                    .label("`opt-out:` is missing")
                    .help("add `opt-out:` with the address of the page “Do Not Sell or Share My Personal Information”"),
            );
        }
        if notice.signals.is_none() {
            sink.push(
                MISSING_SIGNALS
                    .at(sale.span, "the notice for California does not say what becomes of the opt-out signals of browsers")
                    .label("`signals:` is missing")
                    .help("add `signals:` with how you treat them, such as `signals: If your browser sends the signal Global Privacy Control, we neither sell nor share what we learn from it.`"),
            );
        }
    }
    if notice.agents.is_none() {
        sink.push(
            MISSING_AGENTS
                .at(notice.head, "the notice for California does not say how somebody else makes a request for a consumer")
                .label("`agents:` is missing")
                .help("add `agents:`, such as `agents: Somebody with your written permission can make the request for you.`"),
        );
    }
}

/// Advertising cookies of others, where nothing is said to be sold or shared.
fn no_sale(facts: &Facts<'_>, notice: &California, sink: &mut Sink) {
    let Some(denied) = notice.shared.filter(|s| !s.value).or(notice.sold.filter(|s| !s.value)) else {
        return;
    };
    if [notice.sold, notice.shared].iter().flatten().any(|s| s.value) {
        return;
    }
    let theirs = facts
        .policy
        .cookies
        .iter()
        .find(|(_, c)| c.provider.is_some() && c.category.is_some_and(|c| c.value == "marketing"));
    let Some((key, cookie)) = theirs else {
        advertisers(facts, denied, sink);
        return;
    };
    sink.push(
        DOUBTFUL_NO_SALE
            .at(denied.span, "this notice says that nothing is sold or shared, but others set advertising cookies")
            .also(cookie.head, format!("`{}` is for advertising", key.value))
            .help("see whether the provider uses what it learns across websites: then write `shared: true` and explain how one opts out"),
    );
}

/// Somebody who advertises gets data for targeted advertising and decides on their use itself.
fn advertisers(facts: &Facts<'_>, denied: Spanned<bool>, sink: &mut Sink) {
    let targeted = ["targeted-advertising", "remarketing", "similar-audiences"];
    let activities = facts
        .policy
        .performed()
        .filter(|(_, a)| a.purposes.iter().any(|p| targeted.iter().any(|id| p.term.is(id))));
    for share in activities.flat_map(|(_, activity)| &activity.recipients) {
        let id = &share.recipient;
        if !facts.policy.recipient(&id.value).is_some_and(super::recipients::advertises) {
            continue;
        }
        sink.push(
            DOUBTFUL_NO_SALE
                .at(denied.span, format!("this notice says that nothing is sold or shared, but `{}` gets data for targeted advertising", id.value))
                .also(id.span, "advertises, and acts not only on your instructions")
                .help("write `shared: true` and explain how one opts out; if it may use the data for you alone, write `role: processor`"),
        );
        return;
    }
}

/// Where the policy has neither version nor date, DOC-01 says so for the European part.
fn undated(facts: &Facts<'_>, notice: &California, sink: &mut Sink) {
    let about = &facts.policy.about;
    if about.updated.is_some() || about.effective.is_some() || (about.version.is_none() && facts.gdpr()) {
        return;
    }
    sink.push(
        UNDATED_NOTICE
            .at(notice.head, "the notice for California does not say when it was last updated")
            .help("add `updated:` to `policy:` with the day of the last change"),
    );
}

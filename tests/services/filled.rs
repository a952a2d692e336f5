//! What `use:` fills in and what it leaves: overriding, cookies one by one, and nothing that nobody asked for.

use super::{built, messages};
use policyc::pipeline::Outcome;

/// The English Markdown of a policy.
fn markdown(rest: &str) -> String {
    let outcome = built(rest);
    assert_eq!(messages(&outcome), [""; 0], "{rest}");
    let page = |o: &Outcome| {
        o.artifacts.iter().find(|a| a.path.as_str() == "acme/en/acme.md").map(|a| a.bytes.clone())
    };
    String::from_utf8(page(&outcome).unwrap()).unwrap()
}

/// Two ways to write the same thing.
fn same(one: &str, other: &str) {
    let (one, other) = (markdown(one), markdown(other));
    assert!(one == other, "{one}\n----\n{other}");
}

const HOTJAR: &str = "recipients:
  heat:
    name: Hotjar Limited
    services: Hotjar
    owner: Contentsquare
    role: processor
    task: [heat-maps, surveys]
    country: MT
    processed-in: EEA
    privacy: https://www.hotjar.com/legal/policies/privacy/
    opt-out: https://www.hotjar.com/policies/do-not-track/
";

const USER: &str = "  _hjSessionUser_*: { provider: heat, purpose: distinguishes-visitors, category: statistics, party: first, duration: 365 days";
const SESSION: &str = "  _hjSession_*: { provider: heat, purpose: counts-sessions, category: statistics, party: first, duration: 30 minutes";

fn by_hand(cookies: &[&str]) -> String {
    let cookies: Vec<String> = cookies.iter().map(|c| format!("{c} }}\n")).collect();
    format!("{HOTJAR}cookies:\n{}", cookies.concat())
}

#[test]
fn every_key_can_be_overridden() {
    same(
        "recipients:
  heat:
    use: hotjar
    name: Another Limited
    services: [Other]
    owner: Nobody
    role: joint-controller
    task: { en: does something, sv: gör något }
    country: SE
    processed-in: SE
    privacy: https://another.example
    opt-out: https://another.example/out
    cookies: none
",
        "recipients:
  heat:
    name: Another Limited
    services: [Other]
    owner: Nobody
    role: joint-controller
    task: { en: does something, sv: gör något }
    country: SE
    processed-in: SE
    privacy: https://another.example
    opt-out: https://another.example/out
",
    );
}

#[test]
fn a_category_takes_no_name() {
    let page = markdown(
        "recipients: { heat: { use: hotjar, category: { en: a tool, sv: ett verktyg }, cookies: none } }\n",
    );
    assert!(page.contains("A tool") && page.contains("Malta") && !page.contains("Hotjar Limited"), "{page}");
}

#[test]
fn cookies_can_be_kept_and_left() {
    same("recipients: { heat: { use: hotjar, cookies: none } }\n", HOTJAR);
    same("recipients: { heat: { use: hotjar } }\n", &by_hand(&[USER, SESSION]));
    same("recipients: { heat: { use: hotjar, cookies: { only: _hjSession_* } } }\n", &by_hand(&[SESSION]));
    // what is not usual comes only where it is named
    let page = markdown("recipients: { heat: { use: hotjar, cookies: { only: [_hjTLDTest] } } }\n");
    assert!(page.contains("_hjTLDTest") && !page.contains("_hjSession"), "{page}");
}

#[test]
fn what_holds_for_all_cookies_stands_once() {
    let all = ", set: after-consent, activity: statistics, read-by-us: true";
    same(
        "recipients: { heat: { use: hotjar, cookies: { set: after-consent, activity: statistics, read-by-us: true } } }\n",
        &by_hand(&[&format!("{USER}{all}"), &format!("{SESSION}{all}")]),
    );
    // consent is not asked for what is necessary
    let page = markdown("recipients: { it: { use: cookiebot, cookies: { set: after-consent } } }\n");
    assert!(!page.contains("only after you have"), "{page}");
}

#[test]
fn one_cookie_is_changed_by_its_name() {
    let changed = SESSION.replace("30 minutes", "1 hour");
    for written in [
        "_hjSession_*: { duration: 1 hour }",
        "_hjSession_*: { provider: heat, duration: 1 hour }",
        "_hjSession_*: { use: hotjar, duration: 1 hour }",
    ] {
        same(
            &format!("recipients: {{ heat: {{ use: hotjar }} }}\ncookies:\n  {written}\n"),
            &by_hand(&[&changed, USER]),
        );
    }
    // a case of a pattern, under the name it has here
    same(
        "recipients: { heat: { use: hotjar } }\ncookies:\n  _hjSession_42: { use: hotjar }\n",
        &by_hand(&[&SESSION.replace("_hjSession_*", "_hjSession_42"), USER]),
    );
    // the same name of somebody else is another cookie
    let page = markdown(
        "recipients: { heat: { use: hotjar }, other: { name: Other AB, country: SE } }\ncookies:\n  _hjSession_*: { provider: other, duration: 1 day }\n",
    );
    let rows: Vec<&str> = page.lines().filter(|line| line.contains("\\_hjSession\\_\\*")).collect();
    assert!(rows.iter().any(|row| row.contains("Other AB") && row.contains("1 day")), "{rows:?}");
    assert!(rows.iter().any(|row| row.contains("Hotjar Limited") && row.contains("30 minutes")), "{rows:?}");
}

#[test]
fn a_pattern_may_stand_for_several() {
    // what they agree in is filled in, and what they do is put together; the rest is asked for
    same(
        "recipients: { heat: { use: hotjar } }\ncookies:\n  _hjSession*: { use: hotjar, duration: up to 1 year }\n",
        &by_hand(&[
            "  _hjSession*: { provider: heat, purpose: [distinguishes-visitors, counts-sessions], category: statistics, party: first, duration: up to 1 year",
        ]),
    );
}

#[test]
fn a_pattern_does_not_mean_what_is_set_only_in_some_uses() {
    // `_gac_*` is for advertising, and comes only by its own name
    let page = markdown(
        "recipients: { it: { use: google-analytics } }\ncookies:\n  _ga*: { use: google-analytics }\n",
    );
    assert!(page.contains("#cookies-statistics") || page.contains("id=\"cookies-statistics\""), "{page}");
    assert!(!page.contains("cookies-unclassified") && !page.contains("campaigns"), "{page}");
    let page = markdown(
        "recipients: { it: { use: google-analytics } }\ncookies:\n  _gac_*: { use: google-analytics }\n",
    );
    assert!(page.contains("cookies-marketing") && page.contains("campaigns"), "{page}");
}

#[test]
fn what_a_pattern_leaves_open_is_asked_for() {
    let hubspot = "recipients: { it: { use: zendesk } }\ncookies:\n  Z*: { use: zendesk }\n";
    let outcome = built(hubspot);
    let said = messages(&outcome);
    assert!(said.iter().any(|m| m.starts_with("SYN-08") && m.contains("differ in `category:`")), "{said:?}");
    let outcome = built(&hubspot.replace("{ use: zendesk }\n", "{ use: zendesk, category: statistics }\n"));
    assert_eq!(messages(&outcome), [""; 0]);
}

#[test]
fn a_system_of_ones_own_sets_its_cookies_for_its_owner() {
    let page = markdown("recipients: { it: { use: complianz } }\n");
    assert!(page.contains("| Acme AB | Remembers"), "{page}");
    // it gets no data, so it need not be a recipient
    same(
        "cookies:\n  pll_language: { use: polylang }\n",
        "cookies:\n  pll_language: { purpose: remembers-language, category: preferences, party: first, duration: 1 year }\n",
    );
}

#[test]
fn a_cookie_may_have_another_provider() {
    let page = markdown(
        "recipients: { host: { name: Host AB, country: SE } }\ncookies:\n  _pk_id*: { use: matomo-cloud, provider: host }\n",
    );
    assert!(page.contains("_pk_id") && !page.contains("InnoCraft"), "{page}");
}

#[test]
fn nothing_enters_that_nobody_named() {
    let page = markdown(
        "recipients: { heat: { name: Hotjar Limited, country: MT } }\ncookies:\n  _ga: { duration: 1 day }\n",
    );
    assert!(
        !page.contains("Contentsquare") && !page.contains("Google") && !page.contains("_hjSession"),
        "{page}"
    );
}

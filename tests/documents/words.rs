//! What single keys make a policy say, in each language.

use super::compile::pages;
use jiff::civil::date;
use policyc::diag::Sink;
use policyc::source::Sources;
use policyc::world::MemoryWorld;

const POLICY: &str = "\
policy: { id: p, languages: [en, sv] }
controller:
  name: Company A/S
  legal-form: { en: public limited company under Danish law, sv: publikt aktiebolag enligt dansk rätt }
recipients:
  register: { category: { en: our member register, sv: vårt medlemsregister }, role: own-system }
  sender: { name: Sender Ltd, role: processor }
activities:
  members:
    title: { en: Members, sv: Medlemmar }
    recipients: [register, sender]
    retention:
RETENTION
vocabulary:
  data:
    idle: { en: data about inactive members, sv: uppgifter om inaktiva medlemmar }
";

fn policy(retention: &str) -> String {
    POLICY.replace("RETENTION", &format!("      - {retention}"))
}

/// The Markdown in English and Swedish.
fn markdown(policy: &str) -> [String; 2] {
    let mut pages = pages(policy).into_iter().map(|p| p.markdown);
    [pages.next().unwrap(), pages.next().unwrap()]
}

#[track_caller]
fn says(policy: &str, expected: [&str; 2]) {
    for (text, expected) in markdown(policy).iter().zip(expected) {
        assert!(text.contains(expected), "{expected}\nis not in\n{text}");
    }
}

/// The messages that a policy gets when it is read.
fn messages(policy: &str) -> Vec<String> {
    let files = [("policies/p.yaml".into(), policy.into())].into();
    let world = MemoryWorld { files, today: date(2026, 4, 1) };
    let (mut sources, mut sink) = (Sources::default(), Sink::new());
    let loaded = policyc::load::load(&world, &["policies/p.yaml".into()], &mut sources, &mut sink);
    let _ = policyc::model::assemble(&loaded, &mut sink);
    sink.found().iter().map(|d| d.message.clone()).collect()
}

#[test]
fn a_review_deletes_what_the_policy_says() {
    says(
        &policy("{ review: 1 year, may-delete: [idle] }"),
        [
            "We look through the data at least once a year. We may then delete data about inactive members.",
            "Vi går igenom uppgifterna minst en gång om året. Då kan vi radera uppgifter om inaktiva medlemmar.",
        ],
    );
    says(
        &policy("{ keep: 3 years, review: 6 months, deletes: [idle] }"),
        [
            "for 3 years. We look through the data at least every 6 months. We then delete data about \
             inactive members.",
            "i 3 år. Vi går igenom uppgifterna minst var sjätte månad. Då raderar \
             vi uppgifter om inaktiva medlemmar.",
        ],
    );
}

#[test]
fn a_review_without_that_says_what_it_said() {
    says(
        &policy("{ review: 1 year }"),
        ["may then delete those that are no longer needed", "kan då radera sådana som inte längre behövs"],
    );
}

#[test]
fn systems_of_our_own_are_places_where_we_keep_data() {
    says(
        &policy("{ review: 1 year, may-delete: [idle], recipient: register }"),
        [
            "**In [our member register](#recipient-register):** We look through the data",
            "**I [vårt medlemsregister](#recipient-register):** Vi går igenom uppgifterna",
        ],
    );
    says(
        &policy("{ review: 1 year, deletes: [idle], recipient: sender }"),
        [
            "**At [Sender Ltd](#recipient-sender):** The data are looked through at least once a year. The review \
             leads to the deletion of data about inactive members.",
            "**Hos [Sender Ltd](#recipient-sender):** Uppgifterna ses över minst en gång om året. Då raderas \
             uppgifter om inaktiva medlemmar.",
        ],
    );
}

#[test]
fn what_a_review_deletes_needs_a_review_and_one_meaning() {
    let alone = policy("{ keep: 1 year, deletes: [idle] }");
    assert_eq!(
        messages(&alone),
        ["`deletes:` says what a review deletes, and nothing says how often there is one"]
    );
    let nothing_else = policy("{ may-delete: [idle] }");
    assert_eq!(
        messages(&nothing_else),
        ["`may-delete:` says what a review deletes, and nothing says how often there is one"]
    );
    let both = policy("{ review: 1 year, deletes: [idle], may-delete: [idle] }");
    assert_eq!(messages(&both), ["a review either deletes something or may delete it"]);
}

#[test]
fn what_happens_then_is_said_where_the_policy_says_it() {
    for entry in ["3 years", "{ keep: 3 years }"] {
        says(
            &policy(entry),
            ["**How long:** We keep the data for 3 years.\n", "Vi sparar uppgifterna i 3 år.\n"],
        );
        says(&policy(entry), ["| For 3 years |", "| I 3 år |"]);
    }
    for entry in ["3 years then delete", "\"3 years, then delete\"", "{ keep: 3 years, then: delete }"] {
        says(&policy(entry), ["for 3 years. Then we delete them.\n", "i 3 år. Sedan raderar vi dem.\n"]);
        says(&policy(entry), ["| For 3 years; then deleted |", "| I 3 år; raderas sedan |"]);
    }
    let last =
        |then: &str| policy(&format!("{{ last: 5, of: {{ en: orders, sv: beställningarna }}{then} }}"));
    says(&last(""), ["the 5 most recent orders.\n", "de 5 senaste beställningarna.\n"]);
    says(
        &last(", then: anonymise"),
        [
            "the 5 most recent orders. We anonymise older ones.",
            "de 5 senaste beställningarna. Äldre anonymiserar vi.",
        ],
    );
    says(
        &last(", then: delete"),
        [
            "the 5 most recent orders; older ones are deleted |",
            "de 5 senaste beställningarna; äldre raderas |",
        ],
    );
}

#[test]
fn what_follows_the_end_needs_an_end() {
    let endless = policy("{ indefinite: { en: a, sv: a }, then: delete }");
    assert_eq!(
        messages(&endless),
        ["`then:` says what follows the end, and `indefinite:` says that there is none"]
    );
    let review = policy("{ review: 1 year, then: delete }");
    assert_eq!(messages(&review), ["`then:` says what follows the end, and a review is none"]);
    let unknown = policy("1 year then burn");
    assert_eq!(messages(&unknown), ["`burn` is not one of the things that can happen when the time is up"]);
}

#[test]
fn an_event_of_articles_alone_is_named_as_written() {
    let after = messages(&policy("{ keep: 1 year, after: the }"));
    assert_eq!(after, ["`the` is not among the events in the vocabulary"]);
    let until = messages(&policy("until -"));
    assert_eq!(until, ["`-` is not among the events in the vocabulary"]);
}

#[test]
fn the_legal_form_stands_with_the_controller() {
    says(
        &policy("1 year"),
        [
            "Legal form: Public limited company under Danish law",
            "Juridisk form: Publikt aktiebolag enligt dansk rätt",
        ],
    );
}

#[test]
fn measures_are_claimed_only_where_there_are_some() {
    let breach = "{ breach: { en: We tell you., sv: Vi berättar det för dig. } }";
    let claims = ["technical and organisational measures", "tekniska och organisatoriska åtgärder"];
    let policy = format!("{}security: {breach}\n", policy("1 year"));
    for (text, claim) in markdown(&policy).iter().zip(claims) {
        assert!(!text.contains(claim), "{text}");
    }
    says(&policy, ["We tell you.", "Vi berättar det för dig."]);
    says(&policy.replace("{ breach", "{ measures: [firewalls], breach"), claims);
}

#[test]
fn recipients_lead_to_the_cookies_they_set() {
    let cookies = "
cookies:
  _a/b: { provider: sender, duration: session }
  _c: { unnamed: true, provider: sender, duration: session }
  _d: { duration: session }
";
    let policy = policy("1 year") + cookies;
    says(
        &policy,
        [
            "Cookies and similar technologies: [`_a/b`](#cookie-a-b).",
            "Cookies och liknande tekniker: [`_a/b`](#cookie-a-b).",
        ],
    );
    for page in pages(&policy) {
        assert!(page.document.anchors().contains(&"cookie-a-b"), "{}", page.lang);
    }
}

#[test]
fn what_the_vocabulary_knows_of_a_source_is_said() {
    let sources = |list: &str| {
        policy("1 year")
            .replace("    recipients: [register", &format!("    sources: {list}\n    recipients: [register"))
    };
    says(
        &sources("[company-register, { id: company-register, name: Companies House }]"),
        [
            "- We get them from company registers, which the public has access to\n  - We get them from company registers (Companies House), which the public has access to",
            "- Vi hämtar dem från företagsregister, som allmänheten har tillgång till\n  - Vi får dem från företagsregister (Companies House), som allmänheten har tillgång till",
        ],
    );
    says(
        &sources("[{ id: company-register, public: false }]"),
        [
            "company registers, a source that is not publicly accessible",
            "en källa som inte är allmänt tillgänglig",
        ],
    );
    // words that say it themselves say it once
    says(
        &sources("[public-sources]"),
        ["such as websites and the press\n", "till exempel webbplatser och press\n"],
    );
    says(
        &sources("[{ id: public-sources, text: { en: your website, sv: din webbplats } }]"),
        ["Your website, which the public has access to", "Din webbplats, som allmänheten har tillgång till"],
    );
}

#[test]
fn one_cookie_is_not_all_of_them() {
    let session = "\ncookies:\n  session: { category: necessary, duration: 2 days }\n";
    let one = policy("1 year") + session;
    says(
        &one,
        [
            "We describe one cookie or similar technology here. We set it ourselves. It is stored for at most 2 days.",
            "Här beskriver vi en cookie eller liknande teknik. Vi sätter den själva. Den lagras i högst 2 dagar.",
        ],
    );
    says(
        &(one + "  basket: { category: necessary, duration: 1 day }\n"),
        ["We set all of them ourselves. The longest", "Vi sätter alla själva. Den längsta"],
    );
}

#[test]
fn the_browser_is_another_way_only_where_there_is_one() {
    let session = "\ncookies:\n  session: { category: necessary, duration: session }\n";
    let alone = policy("1 year") + session;
    says(&alone, ["You can delete cookies at any time", "Du kan när som helst radera cookies"]);
    says(
        &(alone + "cookie-settings: { tool: Choices }\n"),
        ["You can also delete cookies at any time", "Du kan också när som helst radera cookies"],
    );
}

#[test]
fn a_law_is_cited_at_the_place_that_the_author_names() {
    let cited = |law: &str| policy(&format!("{{ law: {law} }}"));
    says(&cited("se-bokforingslagen"), ["7 kap. 2 § bokföringslagen", "7 kap. 2 § bokföringslagen"]);
    says(
        &cited("{ id: se-bokforingslagen, provision: 7 kap. 1 § }"),
        [
            "as long as required under the Swedish Bookkeeping Act (7 kap. 1 § bokföringslagen 1999:1078)",
            "så länge det krävs enligt 7 kap. 1 § bokföringslagen (1999:1078)",
        ],
    );
    says(
        &cited("[{ id: eu-gdpr, provision: 30(1) }, { id: eu-eprivacy, provision: Annex I }]"),
        ["under Article 30(1) of [the General", "enligt artikel 30.1 i ["],
    );
    says(&cited("[{ id: eu-eprivacy, provision: Annex I }]"), ["under Annex I of [", "enligt Annex I i ["]);
    let own = "\nlaws:\n  act: { name: Records Act, provision: section 1, period: 7 years }\n";
    says(
        &(cited("{ id: act, provision: section 2 }") + own),
        [
            "for 7 years, as required under section 2 Records Act.",
            "i 7 år, som krävs enligt section 2 Records Act.",
        ],
    );
}

#[test]
fn how_long_a_law_of_the_authors_own_asks_for_is_said() {
    let own = "\nlaws:\n  act: { name: Records Act, period: 7 years }\n  code: { name: Code }\n";
    says(
        &(policy("{ law: act }") + own),
        [
            "We keep the data for 7 years, as required under Records Act.",
            "Vi sparar uppgifterna i 7 år, som krävs enligt Records Act.",
        ],
    );
    says(
        &(policy("{ law: [act, code] }") + own),
        [
            "for as long as required under Records Act (7 years) and Code.",
            "så länge det krävs enligt Records Act (7 år) och Code.",
        ],
    );
}

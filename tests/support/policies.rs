//! Policies for tests: those for the command line are small, and without any finding.

use policyc::diag::Diagnostic;

/// The rule about recipients that nothing in the policy gives data. Parts of policies define a recipient or an activity
/// and leave out the other, so there it says nothing.
const UNUSED_RECIPIENT: &str = "DOC-30";

/// Whether a finding in a part of a policy is about what the part shows, and not about what it leaves out.
pub fn is_about_part(found: &Diagnostic) -> bool {
    found.rule.code != UNUSED_RECIPIENT
}

/// A policy in English and Swedish.
pub fn good(id: &str) -> String {
    GOOD.replace("ID", id)
}

/// The same policy with one error, on line 2: an identifier that cannot be one. Its id is not known then.
pub fn broken() -> String {
    good("Not An Id")
}

/// The same policy with an unknown key, on line 3.
pub fn with_unknown_key(id: &str) -> String {
    good(id).replace("  version:", "  vershun:")
}

const GOOD: &str = r#"policy:
  id: ID
  version: "1"
  effective: 2026-01-01
  languages: [en, sv]
  jurisdictions: [eu]
  scope:
    sites: [https://www.company.example]

controller:
  name: Company AB
  registration: 556000-0000
  address: { street: Storgatan 1, postcode: 111 22, city: Stockholm, country: SE }
  email: privacy@company.example

recipients:
  hosting:
    name: Hosting AB
    role: processor
    task: { en: runs our website, sv: sköter driften av vår webbplats }
    country: SE

activities:
  enquiries:
    title: { en: Questions you send us, sv: Frågor till oss }
    people: [{ en: people who write to us, sv: den som skriver till oss }]
    purposes: [{ en: to answer you, sv: att svara dig }]
    data: [{ en: your question, sv: din fråga }]
    basis:
      legitimate-interests:
        interest: { en: our wish to answer you, sv: vår vilja att svara dig }
        balancing: { en: You choose what to tell us., sv: Du väljer själv vad du berättar. }
    recipients: [hosting]
    retention: 1 year
    need: voluntary
    otherwise: { en: We then cannot answer you., sv: Då kan vi inte svara dig. }

decisions: none
"#;

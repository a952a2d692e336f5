//! What is right is not reported: policies near the edge of a rule, in which no rule finds anything.

use super::{check_one, codes_in_snippet, printed, with};

/// What the policy does, and the keys that take the place of those of the base policy.
const RIGHT: &[(&str, &str)] = &[
    (
        "a city that is a Land tells its authority",
        "controller:
  name: Acme GmbH
  registration: HRB 12345
  address: { street: Elbchaussee 1, postcode: 22765, city: Hamburg, country: DE }
  email: privacy@acme.example
  phone: +49 40 000000
",
    ),
    (
        "a German company that leaves the authority open has given the reason, and keeps the warning only",
        "controller:
  name: Acme GmbH
  registration: HRB 12345
  address: { street: Domplatz 1, postcode: 50667, city: Köln, country: DE }
  email: privacy@acme.example
  phone: +49 221 000000
complaint:
  show: unnamed
  because: being looked up
  accept:
    - { rule: unnamed-authority, reason: being looked up, by: Åsa Lind, until: 2026-12-31 }
",
    ),
    (
        "the United Kingdom asks for a complaints process from 19 June 2026 on",
        "# today: 2026-06-18
policy:
  id: acme
  version: \"1\"
  effective: 2026-01-01
  languages: [en]
  jurisdictions: [uk]
  scope: { sites: [https://acme.example] }
controller:
  name: Acme Ltd
  registration: \"01234567\"
  address: { street: 1 High Street, city: Leeds, postcode: LS1 1AA, country: GB }
  email: privacy@acme.example
  phone: +44 113 000 0000
",
    ),
    ("an answer within the shortest month", "rights: { answer: 4 weeks }\n"),
    ("an answer within the month of the law", "rights: { answer: P1M }\n"),
    (
        "processors are no third parties",
        "statements: [no-third-parties]
",
    ),
    (
        "a country without a decision, with safeguards; one with a decision, without",
        "recipients:
  hosting: { name: Hosting AB, role: processor, task: hosts-website, country: SE, agreement: true }
  indian:
    name: Example Ltd
    role: processor
    task: customer-support
    country: IN
    transfer: { by: scc, module: c2p, copy: Write to us and we send you a copy. }
    agreement: true
  japanese: { name: Example KK, role: processor, task: cloud-storage, country: JP, agreement: true }
  area: { name: Example SE, role: processor, task: cloud-storage, processed-in: EEA, agreement: true }
",
    ),
    (
        "two countries, each with its own mechanism",
        "recipients:
  hosting: { name: Hosting AB, role: processor, task: hosts-website, country: SE, agreement: true }
  mail:
    name: Example Mail Inc.
    role: processor
    task: sends-newsletters
    country: [US, IN]
    transfer:
      - { by: dpf, to: US, checked: 2026-03-02 }
      - { by: scc, to: [US, IN], module: c2p, copy: Write to us and we send you a copy. }
    agreement: true
",
    ),
    (
        "safeguards that take over from each other, and a recipient that begins with its own",
        "recipients:
  hosting: { name: Hosting AB, role: processor, task: hosts-website, country: SE, agreement: true }
  now:
    name: Example Ltd
    role: processor
    task: customer-support
    country: IN
    transfer:
      - { by: scc, module: c2p, copy: Write to us and we send you a copy., valid-to: 2026-04-01 }
      - { by: bcr, copy: Write to us and we send you a copy., valid-from: 2026-04-02 }
    agreement: true
  later:
    name: Example SA
    role: processor
    task: customer-support
    country: BR
    valid-from: 2026-06-01
    transfer: { by: scc, module: c2p, dated: 2026-05-20, copy: Write to us and we send you a copy. }
    agreement: true
",
    ),
    (
        "employees under a certification, with clauses that need none",
        "recipients:
  hosting:
    name: Hosting Inc.
    role: processor
    task: hosts-website
    country: US
    agreement: true
    transfer:
      - { by: dpf, checked: 2026-03-02 }
      - { by: scc, module: c2p, copy: Write to us and we send you a copy. }
activities:
  orders:
    title: Orders
    people: [employees]
    purposes: [order-handling]
    data: [name, delivery-address]
    sources: [from-you]
    basis: contract
    recipients: [hosting]
    retention: 3 years after end-of-contract
    need: voluntary
",
    ),
    (
        "a dead mechanism while it lived",
        "# today: 2020-07-15
policy:
  id: acme
  version: \"1\"
  effective: 2020-07-01
  languages: [en]
  jurisdictions: [eu]
  scope: { sites: [https://acme.example] }
recipients:
  hosting: { name: Hosting AB, role: processor, task: hosts-website, country: SE, agreement: true }
  mail: { name: Mail Inc., role: processor, task: sends-newsletters, country: US, transfer: privacy-shield, agreement: true }
",
    ),
    (
        "a group company without a part in the processing",
        "group-companies:
  - { name: Acme Inc., country: US, relation: subsidiary, role: none }
  - { name: Acme AG, country: CH, relation: subsidiary, role: processor }
",
    ),
    (
        "a small automated decision needs no ground",
        "decisions:
  order: { title: The order of the articles on the page, significant: false }
",
    ),
    (
        "cookies that need no consent",
        "cookies:
  session: { purpose: keeps-session, category: necessary, duration: session, set: on-load }
  chat: { purpose: stores-chat-log, category: necessary, duration: 30 days, set: on-request }
  settings: { purpose: remembers-settings, category: preferences, duration: 1 year, set: on-request }
  count: { purpose: measures-visits, category: necessary, duration: 13 months, exempt: The law exempts counting for ourselves. }
",
    ),
    (
        "a way back to the choice that the activity describes",
        "cookies:
  _visits: { purpose: measures-visits, category: statistics, duration: 1 year, set: after-consent, activity: visits }
activities:
  visits:
    title: Statistics
    people: [website-visitors]
    purposes: [visitor-statistics]
    data: [pages-visited]
    sources: [cookies]
    basis: { consent: { detail: to our counting visits, withdraw: You find your choice at the foot of every page. } }
    recipients: [hosting]
    retention: 1 year
",
    ),
    (
        "the rules of Europe are silent where only California's law applies",
        "policy:
  id: acme
  version: \"1\"
  effective: 2026-01-01
  languages: [en]
  jurisdictions: [california]
  scope: { sites: [https://acme.example] }
controller:
  name: Acme Inc.
  address: { street: 1 Main Street, city: Fresno, region: CA, postcode: \"93650\", country: US }
  email: privacy@acme.example
activities:
  orders:
    title: Orders
    people: [customers]
    purposes: [order-handling]
    data: [name]
    sources: [from-you]
    recipients: [hosting]
    retention: 3 years
california:
  agents: Somebody with your written permission can make the request for you.
  collected: Identifiers such as your name.
  disclosed: We disclose identifiers to our hosting provider.
  sold: false
  shared: false
  rights: You can ask what we know of you, have it deleted or corrected, opt out, and limit the use of sensitive information.
  no-discrimination: true
  methods: Call +1 800 000 0000 or fill in the form on acme.example/california.
",
    ),
];

#[test]
fn what_is_right_is_not_reported() {
    let wrong: Vec<String> = RIGHT
        .iter()
        .filter_map(|(what, snippet)| {
            let outcome = check_one(&with(snippet));
            (!codes_in_snippet(&outcome, "").is_empty()).then(|| format!("{what}:\n{}", printed(&outcome)))
        })
        .collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

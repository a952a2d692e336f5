//! `policyc rules`.

use crate::support::Test;

#[test]
fn a_table_with_one_line_per_rule() {
    let ran = Test::new().args(["rules"]).any_out().err_has("rules; `policyc explain CODE` tells more").run();
    let lines: Vec<&str> = ran.out.lines().filter_map(|line| line.strip_prefix("  ")).collect();
    assert_eq!(lines.len(), policyc::check::registry::all().count());
    let line = lines.iter().find(|line| line.starts_with("SYN-06")).unwrap();
    let words: Vec<&str> = line.split_whitespace().collect();
    assert_eq!(words[..3], ["SYN-06", "error", "unknown-key"]);
    assert!(line.ends_with("a key is not known"), "{line}");
    assert!(ran.out.contains("\nSource files\n  SYN-01"), "{}", ran.out);
    Test::new().args(["rules", "--quiet"]).out(&ran.out).run();
}

#[test]
fn json_has_the_provisions() {
    let ran = Test::new().args(["rules", "--output", "json"]).any_out().run();
    let value: serde_json::Value = serde_json::from_str(&ran.out).unwrap();
    assert_eq!(value["version"], 1);
    let rules = value["rules"].as_array().unwrap();
    assert_eq!(rules.len(), policyc::check::registry::all().count());
    let unknown = rules.iter().find(|r| r["code"] == "SYN-06").unwrap();
    assert_eq!(unknown["acceptable"], false);
    assert_eq!(unknown["group"], "Source files");
    assert!(unknown["citations"].is_array());
}

//! `policyc services`.

use crate::support::Test;

#[test]
fn kinds_with_their_services() {
    let ran =
        Test::new().args(["services"]).any_out().err_has("`policyc services ID` tells one in full").run();
    for line in ["consent      Consent tools (", "payments     Payments ("] {
        assert!(ran.out.contains(line), "{}", ran.out);
    }
    let words: Vec<&str> = ran.out.split([',', ' ', '\n']).collect();
    for (_, service) in policyc::services::services() {
        assert!(words.contains(&service.id.as_str()), "{} is not listed", service.id);
    }
}

#[test]
fn one_in_full_with_source_date_doubt_and_yaml() {
    let ran = Test::new().args(["services", "google-analytics"]).any_out().any_err().run();
    for part in [
        "google-analytics (Statistics)",
        "  name          Google Ireland Limited",
        "_gid: distinguishes-visitors; statistics; first party; 24 hours; only",
        "(not confirmed)",
        "never filled in",
        "cookies read  on 2026-01-21, in: Open Cookie Database",
        "recipients: { google-analytics: { use: google-analytics } } stands for:",
        "    _ga:\n      provider: google-analytics\n",
    ] {
        assert!(ran.out.contains(part), "{part}\n{}", ran.out);
    }
    // what comes only where it is named is not in what `use:` stands for
    let yaml = ran.out.split_once("stands for:").unwrap().1;
    assert!(!yaml.contains("_gid") && !yaml.contains("transfer"), "{yaml}");
}

#[test]
fn words_choose() {
    let ran = Test::new().args(["services", "payments", "se"]).any_out().any_err().run();
    assert!(ran.out.contains("klarna") && !ran.out.contains("mollie"), "{}", ran.out);
    let ran = Test::new().args(["services", "_fbp"]).any_out().any_err().run();
    assert!(ran.out.starts_with("meta-pixel (Advertising)"), "{}", ran.out);
    let ran = Test::new().args(["services", "consent"]).any_out().any_err().run();
    assert!(ran.out.contains("cookiebot") && !ran.out.contains("hotjar"), "{}", ran.out);
}

#[test]
fn what_is_not_there_is_said() {
    Test::new().args(["services", "hotjr"]).code(2).err_has("did you mean `hotjar`?").run();
    Test::new().args(["services", "frobnicator"]).code(2).err_has("`policyc services` lists the kinds").run();
}

#[test]
fn json_has_everything() {
    let ran = Test::new().args(["services", "--output", "json"]).any_out().any_err().run();
    let value: serde_json::Value = serde_json::from_str(&ran.out).unwrap();
    assert_eq!(value["version"], 1);
    let services = value["services"].as_array().unwrap();
    assert_eq!(services.len(), policyc::services::services().count());
    let hotjar = services.iter().find(|s| s["id"] == "hotjar").unwrap();
    assert_eq!(hotjar["recipient"]["country"], "MT");
    assert_eq!(hotjar["cookies"][0]["facts"]["duration"], "365 days");
    assert!(hotjar["verified_on"].is_string() && hotjar["unconfirmed"].is_array());
}

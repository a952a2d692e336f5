//! `policyc law`.

use crate::support::Test;

#[test]
fn the_tables_with_how_sure_they_are() {
    let ran = Test::new().args(["law"]).any_out().err_has("`policyc law TABLE` lists a table").run();
    let names: Vec<&str> = ran.out.lines().filter_map(|line| line.split_whitespace().next()).collect();
    let tables: Vec<&str> = policyc::law::sheets().map(|sheet| sheet.name).collect();
    assert_eq!(names, tables);
    let sheet = policyc::law::sheets().find(|sheet| sheet.name == "adequacy").unwrap();
    let unconfirmed = sheet.rows().iter().filter(|row| !row.standing().confirmed()).count();
    let counts = format!("{} rows, {unconfirmed} not confirmed in full", sheet.rows().len());
    assert!(ran.out.contains(&counts), "{}", ran.out);
    Test::new().args(["law", "--quiet"]).out(&ran.out).run();
}

#[test]
fn a_table_has_all_its_rows_with_dates_and_doubts() {
    let ran = Test::new().args(["law", "adequacy"]).any_out().any_err().run();
    let sheet = policyc::law::sheets().find(|sheet| sheet.name == "adequacy").unwrap();
    for row in sheet.rows() {
        assert!(ran.out.lines().any(|line| line.split_whitespace().next() == Some(row.id())), "{}", row.id());
    }
    let doubtful = "from 2025-12-19 to 2031-12-27  [3]  not confirmed: decision, scope";
    assert!(ran.out.contains(doubtful), "{}", ran.out);
    assert!(ran.out.contains("[2] read on 2026-07-01: the decision's text"), "{}", ran.out);
    let coloured = Test::new().args(["law", "adequacy", "--color", "always"]).any_out().any_err().run();
    assert!(coloured.out.contains("\x1b[33mnot confirmed: decision, scope"), "{}", coloured.out);
}

#[test]
fn one_row_in_full() {
    let expected = "\
se-bokforingslagen (statutes)
  country    SE (Sweden; Sverige)
  language   sv
  name       bokföringslagen (1999:1078)
  provision  7 kap. 2 §
  topics     accounting
  keeps      what: accounting-records, period: 7 years, after:
             end-of-year-of-financial-year (after the end of the calendar year in which
             the financial year ended; efter utgången av det kalenderår då
             räkenskapsåret avslutades)
  valid      from 2000-01-01
";
    let ran = Test::new().args(["law", "se-bokforingslagen"]).any_out().run();
    assert!(ran.out.starts_with(expected), "{}", ran.out);
    assert!(ran.out.contains("confirmed  yes, by what was read\n"), "{}", ran.out);
    let doubtful = Test::new().args(["law", "eu-gb"]).any_out().run();
    assert!(doubtful.out.contains("decision   (EU) 2021/1772 (not confirmed)\n"), "{}", doubtful.out);
    assert!(doubtful.out.contains("confirmed  all but `decision`, `scope`\n"), "{}", doubtful.out);
    // a single row that words lead to is told in full as well
    let by_words = Test::new().args(["law", "SE", "accounting"]).out(&ran.out).run();
    assert!(!by_words.out.contains("not confirmed"));
    // a law that was replaced names the one that replaced it
    Test::new().args(["law", "de-ttdsg"]).out_has("successor  de-tdddg\n").run();
}

#[test]
fn a_country_by_code_or_name_in_two_languages() {
    let by_code = Test::new().args(["law", "NO"]).any_out().any_err().run();
    let tables = ["areas: ", "adequacy: ", "authorities: ", "children: ", "statutes: ", "changes: "];
    for table in tables {
        assert!(by_code.out.lines().any(|line| line.starts_with(table)), "{table} {}", by_code.out);
    }
    assert!(!by_code.out.contains("  se-"), "{}", by_code.out);
    for name in ["no", "Norway", "norge"] {
        Test::new().args(["law", name]).out(&by_code.out).any_err().run();
    }
    Test::new().args(["law", "authorities", "DE-BY"]).out_has("  de-by-private").any_err().run();
}

#[test]
fn only_what_holds_on_a_day() {
    let before = Test::new().args(["law", "children", "DK", "--date", "2023-12-31"]).any_out().run();
    assert!(before.out.contains("age        13\n"), "{}", before.out);
    let after = Test::new().args(["law", "children", "DK", "--date", "2024-01-01"]).any_out().run();
    assert!(after.out.contains("age        15\n"), "{}", after.out);
    Test::new()
        .args(["law", "se-datainspektionen", "--date", "2021-01-01"])
        .code(2)
        .err_has("no row of the law data is called `se-datainspektionen` or has that word on 2021-01-01")
        .run();
}

#[test]
fn json_has_the_rows_as_written() {
    let ran = Test::new().args(["law", "statutes", "--output", "json"]).any_out().run();
    let value: serde_json::Value = serde_json::from_str(&ran.out).unwrap();
    assert_eq!(value["version"], 1);
    let rows = value["rows"].as_array().unwrap();
    assert_eq!(rows.len(), policyc::law::statutes().count());
    let hgb = rows.iter().find(|row| row["id"] == "de-hgb").unwrap();
    assert_eq!(hgb["row"]["keeps"][2]["period"], "8 years");
    assert_eq!(hgb["row"]["keeps"][2]["from"], "2025-01-01");
    assert_eq!((&hgb["confirmed"], &hgb["unconfirmed"][0]), (&false.into(), &"from".into()));
    let all = Test::new().args(["law", "--output", "json"]).any_out().run();
    let value: serde_json::Value = serde_json::from_str(&all.out).unwrap();
    assert_eq!(value["rows"].as_array().unwrap().len(), policyc::law::rows().count());
}

#[test]
fn what_is_not_there_ends_with_2_and_a_guess() {
    for (words, near) in [
        (["law", "autorities"], "authorities"),
        (["law", "se-imyy"], "se-imy"),
        (["law", "Sweeden"], "Sweden"),
        (["law", "Tyskand"], "Tyskland"),
    ] {
        Test::new().args(words).code(2).err_has(&format!("help: did you mean `{near}`?\n")).run();
    }
    Test::new()
        .args(["law", "adequacy", "xyzzy"])
        .code(2)
        .err("error: no row of the law data has all of `adequacy xyzzy`\nhelp: `policyc law` lists the tables, and `policyc law TABLE` the rows of one\n")
        .run();
}

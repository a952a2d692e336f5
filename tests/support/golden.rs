//! Outputs that were read by a person, byte for byte. After a change that is meant, run the tests once with
//! `POLICYC_BLESS=1` and read the diff.

use std::path::Path;

/// Compares with the file of this path under `tests/golden/`, or writes it.
pub fn compare(path: &str, bytes: &[u8]) {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/golden").join(path);
    if std::env::var_os("POLICYC_BLESS").is_some() {
        std::fs::create_dir_all(file.parent().unwrap()).unwrap();
        std::fs::write(&file, bytes).unwrap();
    }
    let expected = std::fs::read(&file).unwrap_or_default();
    assert!(expected == bytes, "{path} differs: run with POLICYC_BLESS=1 and read the diff");
}

//! Rules about the form of the source: YAML, keys, files, values.

use crate::diag::form_rules;

form_rules! {
    INVALID_YAML = "SYN-01" "invalid-yaml" "the file is not valid YAML";
    SEVERAL_DOCUMENTS = "SYN-02" "several-documents" "a file holds more than one YAML document";
    BAD_ALIAS = "SYN-03" "bad-alias" "an alias refers to nothing or to itself";
    TOO_LARGE = "SYN-04" "too-many-values" "a file holds too many values, or is nested too deep";
    DUPLICATE_KEY = "SYN-05" "duplicate-key" "a key stands twice in one map";
    UNKNOWN_KEY = "SYN-06" "unknown-key" "a key is not known";
    WRONG_KIND = "SYN-07" "wrong-kind" "a value is of another kind than its key asks for";
    MISSING_KEY = "SYN-08" "missing-key" "a key that is needed is missing";
    TAG = "SYN-09" "yaml-tag" "a YAML tag is used";
    UNREADABLE_FILE = "SYN-10" "unreadable-file" "a file is missing, too large or not UTF-8";
    BAD_IMPORT = "SYN-11" "bad-import" "an import leads outside the repository or back to itself";
    DEFINED_TWICE = "SYN-12" "defined-twice" "the same thing is defined in two places";
    BAD_DATE = "VAL-01" "bad-date" "a date does not exist or is not written as year-month-day";
    BAD_EMAIL = "VAL-02" "bad-email" "an e-mail address cannot be one";
    BAD_URL = "VAL-03" "bad-url" "a web address cannot be one";
    BAD_PERIOD = "VAL-04" "bad-period" "a period or retention entry cannot be understood";
    BAD_COUNTRY = "VAL-05" "bad-country" "a country code does not exist";
    BAD_LANGUAGE = "VAL-06" "bad-language" "a language tag does not exist, or there is no wording for it";
    BAD_ID = "VAL-07" "bad-id" "an identifier has characters that cannot stand in file names and links";
    UNKNOWN_CHOICE = "VAL-08" "unknown-choice" "a value is not one of the words that are possible here";
    BAD_NUMBER = "VAL-09" "bad-number" "a value is not a whole number, or not true or false";
    EMPTY_TEXT = "VAL-10" "empty-text" "a text is empty";
    CONTROL_CHARACTER = "VAL-11" "control-character" "a text holds a character that cannot be seen, or that was lost";
    UNTRANSLATED = "DOC-07" "missing-translation" "a text is missing in a language of the policy";
    RAW_HTML = "TXT-01" "raw-html" "a text holds HTML or an image";
    UNSAFE_LINK = "TXT-02" "unsafe-link" "a link leads neither to an address nor to a place of the policy";
    HEADING_IN_TEXT = "TXT-03" "heading-in-text" "a text holds a heading";
    UNKNOWN_REFERENCE = "REF-01" "unknown-reference" "a name refers to something that is not defined";
    UNKNOWN_SERVICE = "REF-03" "unknown-service" "a service, or a cookie of it, is not in the catalog of known services";
    UNKNOWN_TERM = "REF-02" "unknown-term" "an identifier is not in the vocabulary";
}

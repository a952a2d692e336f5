//! Language tags: BCP 47 with the two-letter codes of ISO 639-1 and the three-letter ones of languages that are
//! written in Europe and have no shorter code. Whether there is wording for a language is known elsewhere.

use super::country;

/// Two letters, sorted.
const CODES: &str = "aa ab ae af ak am an ar as av ay az ba be bg bi bm bn bo br bs ca ce ch co cr cs cu cv cy da de \
dv dz ee el en eo es et eu fa ff fi fj fo fr fy ga gd gl gn gu gv ha he hi ho hr ht hu hy hz ia id ie ig ii ik io is it \
iu ja jv ka kg ki kj kk kl km kn ko kr ks ku kv kw ky la lb lg li ln lo lt lu lv mg mh mi mk ml mn mr ms mt my na nb nd \
ne ng nl nn no nr nv ny oc oj om or os pa pi pl ps pt qu rm rn ro ru rw sa sc sd se sg si sk sl sm sn so sq sr ss st su \
sv sw ta te tg th ti tk tl tn to tr ts tt tw ty ug uk ur uz ve vi vo wa wo xh yi yo za zh zu";

/// Three letters, sorted.
const LONGER: &str = "csb dsb fil fit fkv frr fur gsw haw hsb lld nds rmy rue sma smj smn sms szl vec";

/// Names and codes of countries that are written for the tags of languages.
const MEANT: &[(&str, &str)] = &[
    ("english", "en"),
    ("eng", "en"),
    ("gb", "en"),
    ("us", "en"),
    ("swedish", "sv"),
    ("svenska", "sv"),
    ("swe", "sv"),
    ("se", "sv"),
    ("danish", "da"),
    ("dansk", "da"),
    ("dan", "da"),
    ("dk", "da"),
    ("norwegian", "nb"),
    ("norsk", "nb"),
    ("nor", "nb"),
    ("no", "nb"),
    ("finnish", "fi"),
    ("suomi", "fi"),
    ("fin", "fi"),
    ("icelandic", "is"),
    ("german", "de"),
    ("deutsch", "de"),
    ("deu", "de"),
    ("ger", "de"),
    ("at", "de"),
    ("french", "fr"),
    ("français", "fr"),
    ("fra", "fr"),
    ("fre", "fr"),
    ("dutch", "nl"),
    ("nederlands", "nl"),
    ("nld", "nl"),
    ("spanish", "es"),
    ("español", "es"),
    ("spa", "es"),
    ("italian", "it"),
    ("italiano", "it"),
    ("ita", "it"),
    ("portuguese", "pt"),
    ("português", "pt"),
    ("polish", "pl"),
    ("polski", "pl"),
    ("pol", "pl"),
    ("czech", "cs"),
    ("cz", "cs"),
    ("greek", "el"),
    ("gr", "el"),
    ("estonian", "et"),
    ("eesti", "et"),
    ("slovenian", "sl"),
    ("slovene", "sl"),
    ("ukrainian", "uk"),
    ("ua", "uk"),
    ("japanese", "ja"),
    ("jp", "ja"),
    ("chinese", "zh"),
    ("cn", "zh"),
];

/// Whether a tag is well formed and names a language that exists: `sv`, `pt-BR`, `zh-Hant`.
pub fn exists(tag: &str) -> bool {
    let mut parts = tag.split('-');
    let language = parts.next().unwrap_or("");
    let known = match language.len() {
        2 => CODES.split(' ').any(|c| c == language),
        3 => LONGER.split(' ').any(|c| c == language),
        _ => false,
    };
    known
        && parts.all(|part| match part.len() {
            2 => country::exists(part),
            3 => part.bytes().all(|b| b.is_ascii_digit()),
            4 => is_script(part) || is_variant(part) && part.starts_with(|c: char| c.is_ascii_digit()),
            5..=8 => is_variant(part),
            _ => false,
        })
}

/// The tag that was probably meant by something that is none, or by one that stands where it does not belong: the
/// right spelling of a tag, the language of a country, the tag for a name.
pub fn meant(written: &str) -> Option<String> {
    let tag = spelled(written);
    if tag != written && exists(&tag) {
        return Some(tag);
    }
    let lower = written.trim().to_lowercase();
    MEANT.iter().find(|(word, _)| *word == lower).map(|(_, tag)| (*tag).to_owned())
}

/// Letters as BCP 47 writes them, hyphens for underscores, `GB` for `UK`.
fn spelled(written: &str) -> String {
    let parts = written.trim().split(['-', '_']).enumerate();
    let parts = parts.map(|(index, part)| {
        let lower = part.to_lowercase();
        match part.len() {
            2 if index > 0 => {
                let upper = part.to_uppercase();
                country::meant(&upper).map_or(upper, str::to_owned)
            }
            4 if index > 0 => {
                let mut letters = lower.chars();
                letters.next().map(|c| c.to_uppercase().chain(letters).collect()).unwrap_or_default()
            }
            _ => lower,
        }
    });
    parts.collect::<Vec<String>>().join("-")
}

fn is_script(part: &str) -> bool {
    part.bytes()
        .enumerate()
        .all(|(i, b)| if i == 0 { b.is_ascii_uppercase() } else { b.is_ascii_lowercase() })
}

fn is_variant(part: &str) -> bool {
    part.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit())
}

#[cfg(test)]
mod tests {
    use super::{CODES, LONGER, MEANT, exists, meant};

    #[test]
    fn lists_are_sorted_and_hold_codes() {
        for list in [CODES, LONGER] {
            let codes: Vec<&str> = list.split(' ').collect();
            assert!(codes.is_sorted_by(|a, b| a < b), "{list}");
            assert!(codes.iter().all(|c| exists(c)), "{list}");
        }
        assert!(MEANT.iter().all(|(_, tag)| exists(tag)));
    }

    #[test]
    fn tags_that_exist_and_those_that_were_meant() {
        for good in ["en", "sv", "pt-BR", "zh-Hant", "zh-Hant-TW", "es-419", "sma", "de-1996"] {
            assert!(exists(good), "{good}");
        }
        for bad in ["", "xx", "url", "EN", "en_GB", "en-UK", "english", "sv-", "zh-hant", "en-GB-"] {
            assert!(!exists(bad), "{bad}");
        }
        for (written, tag) in [
            ("EN", "en"),
            ("en_gb", "en-GB"),
            ("en-UK", "en-GB"),
            ("zh-hant", "zh-Hant"),
            ("Svenska", "sv"),
            ("se", "sv"),
        ] {
            assert_eq!(meant(written).as_deref(), Some(tag), "{written}");
        }
        assert_eq!(meant("xx"), None);
        assert_eq!(meant("sv"), None);
    }
}

//! Addresses: which ones may become links, and how a page's own address is put together.

/// Whether a link may lead there: `https:`, `http:`, `mailto:` or `tel:`, without blanks or control characters.
/// Authors' addresses are checked where they are written; this is the last gate, and it trusts nobody.
pub fn allowed(url: &str) -> bool {
    let Some((scheme, rest)) = url.split_once(':') else { return false };
    let is = |known: &[&str]| known.iter().any(|k| scheme.eq_ignore_ascii_case(k));
    let web = is(&["https", "http"]) && rest.starts_with("//") && rest.len() > 2;
    let other = is(&["mailto", "tel"]) && !rest.is_empty();
    (web || other) && !url.chars().any(|c| c.is_control() || c.is_whitespace())
}

/// An address as one reads it, for links without a text.
pub fn shown(url: &str) -> &str {
    url.strip_prefix("mailto:").or_else(|| url.strip_prefix("tel:")).unwrap_or(url)
}

/// Whether a reader of `text` has read the address: then print need not repeat it.
pub fn is_shown_by(url: &str, text: &str) -> bool {
    fn bare(s: &str) -> &str {
        let s =
            ["https://", "http://", "mailto:", "tel:"].iter().find_map(|p| s.strip_prefix(p)).unwrap_or(s);
        s.strip_prefix("www.").unwrap_or(s).trim_end_matches('/')
    }
    let digits = |s: &str| s.chars().filter(char::is_ascii_digit).collect::<String>();
    bare(url).eq_ignore_ascii_case(bare(text)) || (url.starts_with("tel:") && digits(url) == digits(text))
}

/// The absolute address of `href`, which is relative to `folder`; both `/` at its end and at its start are optional.
/// An address that is absolute already stays as it is.
pub fn absolute(base: &str, folder: &str, href: &str) -> String {
    if href.contains("://") {
        return href.to_owned();
    }
    let base = base.trim_end_matches('/');
    let mut parts: Vec<&str> = match href.starts_with('/') {
        true => Vec::new(),
        false => folder.split('/').filter(|p| !p.is_empty()).collect(),
    };
    for part in href.split('/') {
        match part {
            "" | "." => {}
            ".." => {
                parts.pop();
            }
            name => parts.push(name),
        }
    }
    let mut out = format!("{base}/{}", parts.join("/"));
    let names_folder = href.is_empty() || href.ends_with('/') || href.ends_with("..") || href == ".";
    if names_folder && !out.ends_with('/') {
        out.push('/');
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_four_schemes_become_links() {
        for url in
            ["https://a.example/", "http://a.example", "mailto:a@b.example", "tel:+46", "HTTPS://A.EXAMPLE"]
        {
            assert!(allowed(url), "{url}");
        }
        for url in [
            "javascript:alert(1)",
            "data:text/html,x",
            "JaVaScRiPt://%0aalert(1)",
            "https:/a.example",
            "https://",
            "//a.example",
            "a.example",
            "mailto:",
            "https://a.example/ b",
            "https://a.example/\n",
            "",
        ] {
            assert!(!allowed(url), "{url:?}");
        }
    }

    #[test]
    fn an_address_that_is_its_own_text_is_shown() {
        assert!(is_shown_by("https://www.a.example/", "a.example"));
        assert!(is_shown_by("mailto:a@b.example", "a@b.example"));
        assert!(is_shown_by("tel:+46812345", "+46 8 123 45"));
        assert!(!is_shown_by("https://a.example/privacy", "a.example"));
        assert!(!is_shown_by("https://a.example/privacy", "their notice"));
    }

    #[test]
    fn relative_addresses_become_absolute() {
        let at = |href| absolute("https://a.example/legal/", "web/en", href);
        assert_eq!(at("../sv/"), "https://a.example/legal/web/sv/");
        assert_eq!(at("../sv/web.md"), "https://a.example/legal/web/sv/web.md");
        assert_eq!(at("./"), "https://a.example/legal/web/en/");
        assert_eq!(at(""), "https://a.example/legal/web/en/");
        assert_eq!(at("/x/"), "https://a.example/legal/x/");
        assert_eq!(at("https://b.example/y"), "https://b.example/y");
    }
}

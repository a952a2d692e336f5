//! The standards that a PDF keeps to: their names, and which go together. Known in every build, so that a command line
//! means the same everywhere; what they ask for is enforced by [`super::pdf`].

/// Every name.
pub const NAMES: &[&str] = &[
    "ua-1", "a-1b", "a-1a", "a-2b", "a-2u", "a-2a", "a-3b", "a-3u", "a-3a", "a-4", "a-4f", "a-4e", "1.4",
    "1.5", "1.6", "1.7", "2.0",
];

/// Standards that go together.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Standards(Vec<&'static str>);

impl Default for Standards {
    /// For everybody, now and in ten years: PDF/UA-1 with PDF/A-2a.
    fn default() -> Standards {
        Standards(vec!["ua-1", "a-2a"])
    }
}

impl Standards {
    /// The standards of these names, which must be among [`NAMES`] and go together; else why not.
    pub fn parse<'w>(words: impl IntoIterator<Item = &'w str>) -> Result<Standards, String> {
        let mut names = Vec::new();
        for word in words {
            let Some(name) = NAMES.iter().find(|name| **name == word) else {
                return Err(format!("`{word}` is not a standard; they are {}", NAMES.join(", ")));
            };
            if !names.contains(name) {
                names.push(*name);
            }
        }
        let standards = Standards(names);
        #[cfg(feature = "pdf")]
        super::pdf::go_together(&standards)?;
        Ok(standards)
    }

    /// Their names.
    pub fn names(&self) -> &[&'static str] {
        &self.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_read_back() {
        for name in NAMES {
            assert_eq!(Standards::parse([*name]).map(|s| s.names().to_vec()), Ok(vec![*name]));
        }
        assert!(Standards::parse(["a-5"]).is_err());
        assert_eq!(Standards::parse(Standards::default().names().iter().copied()), Ok(Standards::default()));
    }

    #[cfg(feature = "pdf")]
    #[test]
    fn two_that_exclude_each_other_are_refused() {
        assert!(Standards::parse(["a-2a", "a-3a"]).is_err());
        assert!(Standards::parse(["a-2a", "2.0"]).is_err());
    }
}

//! Provisions, laws and authorities as the document names them.

use super::tree::{Inline, Inlines};
use super::writer::Writer;
use crate::law::{self, Act, Authority, Provision};
use crate::localize::messages::law as messages;
use crate::model::own::Law;
use crate::model::find;
use crate::source::Spanned;

impl Writer<'_> {
    /// "Article 6(1)(f) GDPR", as the language cites it. `place` is written as in English: `6(1)(f)`.
    pub fn gdpr(&self, place: &str) -> Inlines {
        match place.parse::<Provision>() {
            Ok(provision) => {
                let letters = self.string(messages::cite_letters());
                self.say(messages::cite(&provision, Some(Act::Gdpr), &letters))
            }
            Err(()) => vec![Inline::text(place)],
        }
    }

    /// A law, shipped or of the author's own: its name, with what it is where its language is another.
    pub fn law(&self, id: &str) -> Inlines {
        if let Some(own) = find(&self.policy.laws, id) {
            return self.own_law(own);
        }
        let Some(statute) = law::statute(id) else { return vec![Inline::text(id)] };
        let cited = vec![Inline::Name(statute.cited(None))];
        let cited = match &statute.url {
            Some(url) => vec![Inline::link(url, cited)],
            None => cited,
        };
        match self.catalog.words(&format!("law-{id}")) {
            Some(gloss) if statute.language != self.catalog.lang() => {
                self.say(messages::cite_foreign_law(cited, gloss))
            }
            _ => cited,
        }
    }

    fn own_law(&self, own: &Law) -> Inlines {
        let parts = [&own.provision, &Some(own.name.clone()), &own.number];
        let name = parts.into_iter().flatten().map(|p| p.value.as_str()).collect::<Vec<_>>().join(" ");
        let cited = match &own.url {
            Some(url) => vec![Inline::link(&url.value, vec![Inline::Name(name)])],
            None => vec![Inline::Name(name)],
        };
        match &own.gloss {
            Some(gloss) => self.say(messages::cite_foreign_law(cited, self.text(gloss))),
            None => cited,
        }
    }

    /// Laws as a list.
    pub fn laws(&self, ids: &[Spanned<String>]) -> Inlines {
        self.and(ids.iter().map(|id| self.law(&id.value)).collect())
    }

    /// An authority by its own name, with its English name where the document is in neither of its languages.
    pub fn authority(&self, authority: &Authority) -> Inlines {
        let (own, same) = authority.own_name(self.catalog.lang());
        let own = authority.neutral.as_deref().unwrap_or(own);
        let name = vec![Inline::Name(own.to_owned())];
        let linked = match authority.complaint.as_ref().or(authority.web.as_ref()) {
            Some(url) => vec![Inline::link(url, name)],
            None => name,
        };
        if same || self.catalog.lang() != "en" || authority.english == own {
            return linked;
        }
        super::writer::in_brackets(linked, vec![Inline::text(authority.english.clone())])
    }
}

//! Provisions, laws and authorities as the document names them.

use super::tree::{Inline, Inlines};
use super::writer::Writer;
use crate::law::{self, Act, Authority, Provision};
use crate::localize::messages::law as messages;
use crate::model::cited::Cited;
use crate::model::find;
use crate::model::own::Law;
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
    pub fn law(&self, cited: &Cited) -> Inlines {
        let (id, place) = (cited.id.value.as_str(), cited.provision.as_ref().map(|p| p.value.as_str()));
        if let Some(own) = find(&self.policy.laws, id) {
            return self.own_law(own, cited.provision.as_ref());
        }
        let Some(statute) = law::statute(id) else { return vec![Inline::text(id)] };
        let linked = |text: Inline| match &statute.url {
            Some(url) => vec![Inline::link(url, vec![text])],
            None => vec![text],
        };
        match self.catalog.law(id) {
            Some(name) if statute.country == "EU" => {
                self.union_law(place.or(statute.provision.as_deref()), linked(Inline::Text(name)))
            }
            Some(explanation) if statute.language != self.catalog.lang() => {
                let cited = linked(Inline::Name(statute.cited_in_parentheses(place)));
                self.say(messages::cite_foreign_law(cited, explanation))
            }
            _ => linked(Inline::Name(statute.cited(place))),
        }
    }

    /// A law of the Union, which has a name in every language, and a place of it.
    fn union_law(&self, place: Option<&str>, name: Inlines) -> Inlines {
        let place = match place.map(|place| (place, place.parse::<Provision>())) {
            Some((_, Ok(place))) => {
                let letters = self.string(messages::cite_letters());
                self.say(messages::cite(&place, None, &letters))
            }
            // an annex, a recital: as the author writes it
            Some((place, Err(()))) => vec![Inline::Name(place.to_owned())],
            None => return name,
        };
        self.say(messages::cite_in_law(place, name))
    }

    fn own_law(&self, own: &Law, place: Option<&Spanned<String>>) -> Inlines {
        let parts = [place.or(own.provision.as_ref()), Some(&own.name), own.number.as_ref()];
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
    pub fn laws(&self, laws: &[Cited]) -> Inlines {
        self.and(laws.iter().map(|law| self.law(law)).collect())
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

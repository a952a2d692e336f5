//! Provisions, laws and authorities as the document names them.

use super::tree::{Inline, Inlines};
use super::writer::Writer;
use crate::derive;
use crate::law::{self, Act, Authority, NamedFor, Provision, Regime};
use crate::localize::messages::{law as messages, rights};
use crate::model::cited::Cited;
use crate::model::own::Law;
use crate::model::{Text, find};
use crate::source::Spanned;

impl Writer<'_> {
    /// The law that the wording follows, as messages select by it: `eu`, `uk` or `ch`.
    pub fn home(&self) -> &'static str {
        derive::key(self.derived.home)
    }

    /// "Article 6(1)(f) GDPR", as the language cites it, of the act that the wording follows. The UK GDPR has the
    /// numbers of the GDPR; the Swiss act has its own. Places are written as in English: `6(1)(f)`.
    pub fn article(&self, gdpr: &str, fadp: &str) -> Inlines {
        let act = self.derived.home.act();
        self.cited(if act == Act::Fadp { fadp } else { gdpr }, act)
    }

    /// Articles from one to another, in the same way.
    pub fn articles(&self, gdpr: [&'static str; 2], fadp: [&'static str; 2]) -> Inlines {
        let act = self.derived.home.act();
        let [first, last] = if act == Act::Fadp { fadp } else { gdpr };
        self.say(messages::cite_articles(first, last, act.key()))
    }

    /// An article of an act.
    fn cited(&self, place: &str, act: Act) -> Inlines {
        match place.parse::<Provision>() {
            Ok(provision) => {
                let letters = self.string(messages::cite_letters());
                self.say(messages::cite(&provision, Some(act), &letters))
            }
            Err(()) => vec![Inline::text(place)],
        }
    }

    /// Where the law treats decisions without a person: Article 22 GDPR, Articles 22A to 22D UK GDPR since their day.
    pub fn article_on_decisions(&self, gdpr: &str) -> Inlines {
        let reformed = law::change("gb-duaa").is_some_and(|change| change.counts_on(self.derived.today));
        if self.derived.home == Regime::Uk && reformed {
            return self.say(messages::cite_articles("22A", "22D", Act::UkGdpr.key()));
        }
        self.article(gdpr, "21")
    }

    /// A place in a shipped law by its own citation, without explanation: for parentheses.
    pub fn law_at(&self, id: &str, place: &str) -> Inlines {
        law::statute(id).map(|law| vec![Inline::Name(law.cited(Some(place)))]).unwrap_or_default()
    }

    /// A law, shipped or of the author's own: its name, with what it is where its language is another.
    pub fn law(&self, cited: &Cited, named_for: NamedFor) -> Inlines {
        let (id, place) = (cited.id.value.as_str(), cited.provision.as_ref().map(|p| p.value.as_str()));
        if let Some(own) = find(&self.policy.laws, id) {
            return self.own_law(own, cited.provision.as_ref());
        }
        let Some(statute) = law::statute(id) else { return vec![Inline::text(id)] };
        let place = place.or(statute.usual_place(named_for));
        let linked = |text: Inline| match &statute.url {
            Some(url) => vec![Inline::link(url, vec![text])],
            None => vec![text],
        };
        match self.catalog.law(id) {
            Some(name) if statute.country == "EU" => self.union_law(place, linked(Inline::Text(name))),
            Some(explanation) if statute.language != self.catalog.lang() => {
                let cited = linked(Inline::Name(statute.at_in_parentheses(place)));
                self.say(messages::cite_foreign_law(cited, explanation))
            }
            _ => linked(Inline::Name(statute.at(place))),
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

    /// A law of the author's own: place, name, number where the name does not have it.
    fn own_law(&self, own: &Law, place: Option<&Spanned<String>>) -> Inlines {
        let place = place.or(own.provision.as_ref()).map(|p| p.value.as_str());
        let cited = self.own_name(own, place, false);
        let lang = self.catalog.lang();
        let says_more = |gloss: &&Text| gloss.get(lang).is_none_or(|words| !own.is_named(&words.value));
        let gloss = own.gloss.as_ref().filter(says_more);
        match gloss.filter(|gloss| gloss.get(lang).is_some() || !own.speaks(lang)) {
            Some(gloss) => {
                let cited = self.own_name(own, place, true);
                self.say(messages::cite_foreign_law(cited, self.text(gloss)))
            }
            None => cited,
        }
    }

    /// Its name with place and number; `inside` brackets it has none of its own.
    fn own_name(&self, own: &Law, place: Option<&str>, inside: bool) -> Inlines {
        let union = own.country.as_ref().is_some_and(|country| country.value == "EU");
        let number = own.number.as_ref().filter(|number| !own.name.value.contains(&number.value));
        let before = if union { None } else { place };
        let parts = [before, Some(own.name.value.as_str()), number.map(|n| n.value.as_str())];
        let name = parts.into_iter().flatten().collect::<Vec<_>>().join(" ");
        let name = Inline::Name(if inside { law::in_parentheses(&name) } else { name });
        let cited = match &own.url {
            Some(url) => vec![Inline::link(&url.value, vec![name])],
            None => vec![name],
        };
        if union { self.union_law(place, cited) } else { cited }
    }

    /// Laws as a list.
    pub fn laws(&self, laws: &[Cited], named_for: NamedFor) -> Inlines {
        let (examples, all): (Vec<_>, Vec<_>) = laws.iter().partition(|law| law.example);
        let list =
            |laws: Vec<&Cited>| laws.into_iter().map(|law| self.law(law, named_for)).collect::<Vec<_>>();
        let mut named = list(all);
        if !examples.is_empty() {
            named.push(self.say(messages::law_examples(self.and(list(examples)))));
        }
        self.and(named)
    }

    /// An authority by its own name, with its English name where the document is in neither of its languages.
    pub fn authority(&self, authority: &Authority) -> Inlines {
        let (own, same) = authority.own_name(self.catalog.lang());
        let own = authority.neutral.as_deref().unwrap_or(own);
        let name = vec![Inline::Name(own.to_owned())];
        let name = if same { self.say(rights::complaint_authority_name(name)) } else { name };
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

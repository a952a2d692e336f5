//! What every section is written with: the policy, what follows from it, and the words of one language.

use super::prose;
use super::tree::{Block, Definition, Inline, Inlines, Section, append, plain};
use crate::derive::Derived;
use crate::localize::message::Call;
use crate::localize::messages::{common, time};
use crate::localize::{Catalog, ListKind};
use crate::model::party::Contact;
use crate::model::{Period, Policy, Recipient, Term, Text, Unit, Words};
use crate::source::Spanned;
use jiff::civil::Date;
use memchr::{memchr2, memmem};
use std::borrow::Cow;

/// One language of one policy.
pub struct Writer<'a> {
    /// The facts.
    pub policy: &'a Policy,
    /// What follows from them.
    pub derived: &'a Derived<'a>,
    /// The words.
    pub catalog: &'a Catalog,
}

impl<'a> Writer<'a> {
    /// A message in words.
    pub fn say(&self, call: Call) -> Inlines {
        self.catalog.inlines(call)
    }

    /// A message as a paragraph.
    pub fn paragraph(&self, call: Call) -> Block {
        Block::Paragraph(self.say(call))
    }

    /// A message without anything but text.
    pub fn string(&self, call: Call) -> String {
        self.catalog.string(call)
    }

    /// An author's text. A text that lacks this language was reported and stops the build; the source stands in for
    /// it here only so that everything else can be looked at.
    pub fn text(&self, text: &Text) -> Inlines {
        vec![Inline::Text(self.raw(text).to_owned())]
    }

    /// The same, as a string.
    pub fn raw<'t>(&self, text: &'t Text) -> &'t str {
        let chosen = text.get(self.catalog.lang()).or_else(|| text.values.first().map(|(_, t)| t));
        chosen.map_or("", |t| t.value.as_str())
    }

    /// An author's text that starts a sentence or stands alone.
    pub fn start(&self, text: &Text) -> Inlines {
        vec![Inline::Text(self.catalog.sentence_start(self.raw(text)))]
    }

    /// An author's prose: Markdown.
    pub fn prose(&self, text: &Text) -> Vec<Block> {
        prose::blocks(self.raw(text))
    }

    /// A name that is not of this language.
    pub fn name(&self, name: &Spanned<String>) -> Inline {
        Inline::Name(name.value.clone())
    }

    /// A term in words.
    pub fn term(&self, term: &Term) -> Inlines {
        match &term.words {
            Words::Shipped(family, entry) => {
                vec![Inline::Text(
                    self.catalog.vocabulary(*family, entry.id, "").unwrap_or_else(|| entry.id.to_owned()),
                )]
            }
            Words::Own(text) => self.text(text),
            Words::OwnEvent { after, until } => {
                after.as_ref().or(until.as_ref()).map(|t| self.text(t)).unwrap_or_default()
            }
        }
    }

    /// An attribute of a shipped term, or the author's words.
    pub fn term_form(&self, term: &Term, form: &str) -> Inlines {
        match &term.words {
            Words::Shipped(family, entry) => match self.catalog.vocabulary(*family, entry.id, form) {
                Some(words) => vec![Inline::Text(words)],
                None => self.term(term),
            },
            Words::Own(_) | Words::OwnEvent { .. } => self.term(term),
        }
    }

    /// "after the contract ends".
    pub fn after(&self, event: &Term) -> Inlines {
        match &event.words {
            Words::Shipped(..) => self.term_form(event, "after"),
            _ => self.say(time::after_event(self.term(event))),
        }
    }

    /// "until the contract ends".
    pub fn until(&self, event: &Term) -> Inlines {
        match &event.words {
            Words::Shipped(..) => self.term_form(event, "until"),
            Words::OwnEvent { after, until } => {
                let text = until.as_ref().or(after.as_ref()).map(|t| self.text(t)).unwrap_or_default();
                self.say(time::until_event(text))
            }
            Words::Own(_) => self.say(time::until_event(self.term(event))),
        }
    }

    /// Items as the language writes a list: "a, b and c". Where an item has an "and" or a comma of its own, items are
    /// set off more strongly, so that the reader sees where each ends: "a and b, c, and d"; "a; b, c and d; and e".
    pub fn and(&self, items: Vec<Inlines>) -> Inlines {
        if items.len() < 2 {
            return items.into_iter().next().unwrap_or_default();
        }
        let (mut commas, mut nested) = (false, false);
        for item in &items {
            let words = outside_brackets(item);
            commas |= memmem::find(words.as_bytes(), b", ").is_some();
            nested |= self.catalog.has_conjunction(&words);
        }
        let mark = if commas && items.len() > 2 { "semicolon" } else { "comma" };
        if !nested && mark == "comma" {
            return self.catalog.list(items, ListKind::And);
        }
        let last = items.len().saturating_sub(1);
        let join = |list: Inlines, (index, item): (usize, Inlines)| match index {
            0 => item,
            index if index == last => self.say(common::list_last(list, item, mark)),
            _ => self.say(common::list_next(list, item, mark)),
        };
        items.into_iter().enumerate().fold(Inlines::new(), join)
    }

    /// "a, b or c".
    pub fn or(&self, items: Vec<Inlines>) -> Inlines {
        self.catalog.list(items, ListKind::Or)
    }

    /// Terms as a list.
    pub fn terms<'t>(&self, terms: impl IntoIterator<Item = &'t Term>) -> Inlines {
        self.and(terms.into_iter().map(|t| self.term(t)).collect())
    }

    /// Names as a list.
    pub fn names(&self, names: &[Spanned<String>]) -> Inlines {
        self.and(names.iter().map(|n| vec![self.name(n)]).collect())
    }

    /// A date.
    pub fn date(&self, date: Date) -> Inlines {
        vec![Inline::Text(self.catalog.date(date))]
    }

    /// A period: "3 years".
    pub fn period(&self, period: Period) -> Inlines {
        let n = period.count as usize;
        self.say(match period.unit {
            Unit::Minutes => time::period_minutes(n),
            Unit::Hours => time::period_hours(n),
            Unit::Days => time::period_days(n),
            Unit::Weeks => time::period_weeks(n),
            Unit::Months => time::period_months(n),
            Unit::Years => time::period_years(n),
        })
    }

    /// A country or area by its code, as it stands in a list or a table.
    pub fn country(&self, code: &str) -> Inlines {
        vec![Inline::Text(self.catalog.country(code).unwrap_or_else(|| code.to_owned()))]
    }

    /// Countries within a sentence, where some languages want an article: "the United States".
    pub fn countries_in_text<'c>(&self, codes: impl IntoIterator<Item = &'c str>) -> Inlines {
        let name = |c: &str| self.catalog.country_in_text(c).unwrap_or_else(|| c.to_owned());
        self.and(codes.into_iter().map(|c| vec![Inline::Text(name(c))]).collect())
    }

    /// Where something is: "in Sweden".
    pub fn in_country(&self, code: &str) -> Inlines {
        match self.catalog.country_in(code) {
            Some(words) => vec![Inline::Text(words)],
            None => self.say(common::in_place(self.countries_in_text([code]))),
        }
    }

    /// Where something is: "in Sweden and New Zealand", in Swedish "i Sverige och på Island".
    pub fn in_countries<'c>(&self, codes: impl IntoIterator<Item = &'c str>) -> Inlines {
        let codes: Vec<&str> = codes.into_iter().collect();
        // one preposition does for all, unless one of them wants another
        match codes.iter().any(|code| self.catalog.country_in(code).is_some()) {
            true => self.and(codes.into_iter().map(|code| self.in_country(code)).collect()),
            false => self.say(common::in_place(self.countries_in_text(codes))),
        }
    }

    /// Where something comes from: "from Sweden".
    pub fn out_of_country(&self, code: &str) -> Inlines {
        self.say(common::from_place(self.countries_in_text([code])))
    }

    /// What a recipient is called: its name, or its category.
    pub fn recipient_name(&self, recipient: &Recipient) -> Inlines {
        match (&recipient.name, &recipient.category) {
            (Some(name), _) => vec![self.name(name)],
            (None, Some(category)) => self.text(category),
            (None, None) => Vec::new(),
        }
    }

    /// The same, linked to where the recipient is described.
    pub fn recipient_link(&self, id: &str) -> Inlines {
        match self.policy.recipient(id) {
            Some(recipient) => {
                vec![Inline::anchor(format!("recipient-{id}"), self.recipient_name(recipient))]
            }
            None => Vec::new(),
        }
    }

    /// The title of an activity, linked to it.
    pub fn activity_link(&self, id: &str) -> Inlines {
        match self.policy.activity(id).and_then(|a| a.title.as_ref()) {
            Some(title) => vec![Inline::anchor(format!("activity-{id}"), self.text(title))],
            None => Vec::new(),
        }
    }

    /// A link to another section with its title.
    pub fn section_link(&self, id: &str, title: Call) -> Inlines {
        vec![Inline::anchor(id, self.say(title))]
    }

    /// The controller's name as running text uses it.
    pub fn controller_name(&self) -> Inlines {
        match self.policy.controller.as_ref().and_then(|c| c.short.as_ref().or(c.name.as_ref())) {
            Some(name) => vec![self.name(name)],
            None => Vec::new(),
        }
    }

    /// The e-mail address, form or telephone number that requests go to.
    pub fn request_address(&self) -> Inlines {
        let rights = &self.policy.rights;
        let own = [rights.email.as_ref().map(mail), rights.form.as_ref().map(|f| Inline::url(&f.value))];
        let own: Vec<Inlines> = own.into_iter().flatten().map(|i| vec![i]).collect();
        if !own.is_empty() {
            return self.or(own);
        }
        let controller = self.policy.controller.as_ref().map(|c| &c.contact);
        if let Some(email) = controller.and_then(|c| c.email.as_ref()) {
            return vec![mail(email)];
        }
        if let Some(form) = controller.and_then(|c| c.form.as_ref()) {
            return vec![Inline::url(&form.value)];
        }
        match controller.and_then(|c| c.phone.as_ref()) {
            Some(phone) => vec![telephone(phone)],
            None => self.section_link("controller", crate::localize::messages::parties::controller_title()),
        }
    }

    /// Ways to reach somebody, with their labels.
    pub fn contact_details(&self, contact: &Contact) -> Vec<(String, Inlines)> {
        let mut out = Vec::new();
        if let Some(email) = &contact.email {
            out.push((self.string(common::label_email()), vec![mail(email)]));
        }
        if let Some(phone) = &contact.phone {
            out.push((self.string(common::label_phone()), vec![telephone(phone)]));
        }
        if let Some(form) = &contact.form {
            out.push((self.string(common::label_form()), vec![Inline::url(&form.value)]));
        }
        if let Some(web) = &contact.web {
            out.push((self.string(common::label_web()), vec![Inline::url(&web.value)]));
        }
        out
    }

    /// Lines of a postal address, the country last, in the order that its country uses.
    pub fn address_lines(&self, address: &crate::model::party::Address) -> Vec<String> {
        let country = address.country.as_ref().map(|c| c.value.as_str());
        let part = |p: &Option<Spanned<String>>| p.as_ref().map(|p| p.value.clone());
        // in these countries the region and the postal code follow the town
        let follows = matches!(country, Some("GB" | "IE" | "US" | "CA" | "AU" | "IN" | "LV"));
        let with_town = follows && address.postcode.is_some() && address.city.is_some();
        let town = match (part(&address.postcode), part(&address.city)) {
            (Some(code), Some(city)) if with_town => {
                let region = part(&address.region).map(|r| format!(", {r}")).unwrap_or_default();
                Some(format!("{city}{region} {code}"))
            }
            (Some(code), Some(city)) => Some(format!("{code} {city}")),
            (code, city) => city.or(code),
        };
        let region = part(&address.region).filter(|_| !with_town);
        let land = country.map(|c| self.catalog.country(c).unwrap_or_else(|| c.to_owned()));
        [part(&address.street), town, region, land].into_iter().flatten().collect()
    }

    /// A definition with one paragraph.
    pub fn define(&self, term: Call, value: Inlines) -> Definition {
        Definition { id: None, term: self.say(term), blocks: vec![Block::Paragraph(value)] }
    }

    /// A definition with blocks.
    pub fn define_blocks(&self, term: Call, blocks: Vec<Block>) -> Definition {
        Definition { id: None, term: self.say(term), blocks }
    }

    /// A section without subsections.
    pub fn section(&self, id: &str, title: Call, blocks: Vec<Block>) -> Section {
        Section { id: id.to_owned(), title: self.say(title), blocks, ..Section::default() }
    }
}

/// An e-mail address as a link.
pub fn mail(email: &Spanned<String>) -> Inline {
    Inline::url(&format!("mailto:{}", email.value))
}

/// A telephone number as a link: shown as written, dialled as digits. Words in its place, such as "ask for it at the
/// desk", are no link.
pub fn telephone(phone: &Spanned<String>) -> Inline {
    let digits: String =
        phone.value.replace("(0)", "").chars().filter(|c| c.is_ascii_digit() || *c == '+').collect();
    if !digits.contains(|c: char| c.is_ascii_digit()) {
        return Inline::Name(phone.value.clone());
    }
    Inline::link(&format!("tel:{digits}"), vec![Inline::Name(phone.value.clone())])
}

/// The text of inlines without what stands in brackets, which cannot be taken for items of a list.
fn outside_brackets(inlines: &[Inline]) -> Cow<'_, str> {
    let text = match inlines {
        [Inline::Text(text) | Inline::Name(text) | Inline::Code(text)] => Cow::Borrowed(text.as_str()),
        inlines => Cow::Owned(plain(inlines)),
    };
    if memchr2(b'(', b')', text.as_bytes()).is_none() {
        return text;
    }
    let mut depth = 0usize;
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '(' => depth += 1,
            ')' => depth = depth.saturating_sub(1),
            c if depth == 0 => out.push(c),
            _ => {}
        }
    }
    Cow::Owned(out)
}

/// Sentences one after the other.
pub fn sentences(parts: impl IntoIterator<Item = Inlines>) -> Inlines {
    let mut out = Inlines::new();
    for part in parts.into_iter().filter(|p| !p.is_empty()) {
        if !out.is_empty() {
            append(&mut out, vec![Inline::text(" ")]);
        }
        append(&mut out, part);
    }
    out
}

/// Something and, in brackets, what explains it.
pub fn in_brackets(what: Inlines, explanation: Inlines) -> Inlines {
    let mut out = what;
    if !explanation.is_empty() {
        append(&mut out, vec![Inline::text(" (")]);
        append(&mut out, explanation);
        append(&mut out, vec![Inline::text(")")]);
    }
    out
}

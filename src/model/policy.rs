//! A policy, whole: what its files say, typed, with every reference checked.

use super::Text;
use super::about::{ABOUT, About};
use super::activity::{ACTIVITY, Activity};
use super::california::{CALIFORNIA, California};
use super::changes::{CHANGES, Changes};
use super::cookie::{COOKIE, Cookie};
use super::cookie_settings::{COOKIE_SETTINGS, CookieSettings};
use super::decision::{DECISION, Decision, Decisions};
use super::denied::{Denied, NOT_COLLECTED};
use super::duty::{DUTY, Duty};
use super::household::{HOUSEHOLD_USE, HouseholdUse};
use super::notes::{
    FREE_SECTION, FreeSection, GLOSSARY_ENTRY, GlossaryEntry, LINKED_DOCUMENT, LinkedDocument,
    PROCESSOR_ROLE, ProcessorRole, STATEMENT, Statement,
};
use super::own::{GROUP, Group, LAW, Law, PRODUCT, Product, VOCABULARY};
use super::parties::{
    CONTACT_POINT, ContactPoint, GROUP_COMPANY, GroupCompany, JOINT, Joint, OFFICER, Officer, REPRESENTATIVE,
    Representative,
};
use super::party::{PARTY, Party};
use super::permission::{PERMISSION, Permission};
use super::recipient::{RECIPIENT, Recipient};
use super::retention::{RETENTION, Retention};
use super::rights::{COMPLAINT, Complaint, RIGHTS_SHAPE, Rights};
use super::security::{SECURITY, Security};
use super::text::Phrase;
use super::used::Used;
use crate::load::{Shape, Value, key};
use crate::source::{Span, Spanned};

/// Things by the identifiers that the author gave them, in the order of the file.
pub type Named<T> = Vec<(Spanned<String>, T)>;

/// Finds a thing by its identifier.
pub fn find<'a, T>(list: &'a Named<T>, id: &str) -> Option<&'a T> {
    list.iter().find(|(name, _)| name.value == id).map(|(_, thing)| thing)
}

/// A privacy policy.
#[derive(Debug, Clone)]
pub struct Policy {
    /// What it says of itself.
    pub about: About,
    /// The controller, or the first of several.
    pub controller: Option<Party>,
    /// Further controllers.
    pub controllers: Named<Party>,
    /// Joint control.
    pub joint: Named<Joint>,
    /// Companies of the same group.
    pub group_companies: Vec<GroupCompany>,
    /// Representatives.
    pub representatives: Vec<Representative>,
    /// The data protection officer.
    pub officer: Option<Officer>,
    /// Further contact points.
    pub contacts: Vec<ContactPoint>,
    /// Data handled for customers.
    pub processor_role: Option<ProcessorRole>,
    /// What people do with the service for themselves and their homes.
    pub household_use: Option<HouseholdUse>,
    /// Products and brands.
    pub products: Named<Product>,
    /// Who gets data.
    pub recipients: Named<Recipient>,
    /// Nobody does, said expressly.
    pub no_recipients: bool,
    /// What else is said of recipients: prose.
    pub sharing: Option<Text>,
    /// Headings of activities.
    pub groups: Named<Group>,
    /// What is done with data.
    pub activities: Named<Activity>,
    /// Data that are collected nowhere, said expressly.
    pub not_collected: Vec<Denied>,
    /// How long data are kept where an activity does not say.
    pub retention: Vec<Retention>,
    /// Cookies and other trackers.
    pub cookies: Vec<(Spanned<String>, Cookie)>,
    /// The services of the catalog that recipients and cookies use.
    pub used: Vec<Used>,
    /// How visitors control them.
    pub cookie_settings: Option<CookieSettings>,
    /// Permissions of apps.
    pub permissions: Named<Permission>,
    /// What is particular about rights.
    pub rights: Rights,
    /// What is particular about complaints.
    pub complaint: Complaint,
    /// Automated decisions; `None` when the policy is silent.
    pub decisions: Option<Decisions>,
    /// Security.
    pub security: Option<Security>,
    /// Changes.
    pub changes: Option<Changes>,
    /// Duties under other acts.
    pub duties: Named<Duty>,
    /// Commitments.
    pub statements: Vec<Statement>,
    /// The notice for California.
    pub california: Option<California>,
    /// Free sections.
    pub sections: Named<FreeSection>,
    /// Glossary.
    pub glossary: Named<GlossaryEntry>,
    /// Other documents.
    pub links: Vec<LinkedDocument>,
    /// Laws of the author's own.
    pub laws: Named<Law>,
    /// The keys that stand at the top of its files.
    pub keys: Vec<Spanned<String>>,
    /// Every text of the author's in the order of reading, each once: for rules about wording.
    pub texts: Vec<Text>,
    /// Those of them that are set inside sentences.
    pub phrases: Vec<Phrase>,
    /// The place that stands for the whole policy.
    pub head: Span,
}

impl Policy {
    /// A recipient.
    pub fn recipient(&self, id: &str) -> Option<&Recipient> {
        find(&self.recipients, id)
    }

    /// An activity.
    pub fn activity(&self, id: &str) -> Option<&Activity> {
        find(&self.activities, id)
    }

    /// The controllers, the one under `controller:` first.
    pub fn all_controllers(&self) -> impl Iterator<Item = &Party> {
        self.controller.iter().chain(self.controllers.iter().map(|(_, party)| party))
    }

    /// The activities that happen or will and whose data reach the controller, in the order in which readers meet them: heading by heading.
    pub fn performed(&self) -> impl Iterator<Item = &(Spanned<String>, Activity)> {
        let heading = |a: &Activity| {
            let group = a.group.as_ref()?;
            self.groups.iter().position(|(id, _)| id.value == group.value)
        };
        let mut list: Vec<_> = self
            .activities
            .iter()
            .filter(|(_, a)| a.status != super::Status::NotPerformed && !a.on_device)
            .collect();
        list.sort_by_key(|(_, a)| heading(a).unwrap_or(usize::MAX));
        list.into_iter()
    }

    /// Whether the policy says that nobody gets data: as a whole, or for every single activity.
    pub fn says_nobody_gets_data(&self) -> bool {
        let mut performed = self.performed().peekable();
        self.recipients.is_empty()
            && (self.no_recipients || (performed.peek().is_some() && performed.all(|(_, a)| a.no_recipients)))
    }

    /// The automated decisions that are described.
    pub fn automated(&self) -> impl Iterator<Item = &Decision> {
        match &self.decisions {
            Some(Decisions::Some(list)) => list.as_slice(),
            Some(Decisions::None) | None => &[],
        }
        .iter()
    }

    /// Whether the author wrote this key at the top, whatever came of it.
    pub fn writes(&self, key: &str) -> bool {
        self.keys.iter().any(|k| k.value == key)
    }

    /// The source language.
    pub fn source_language(&self) -> &str {
        self.about.languages.first().map_or("en", |l| l.value.as_str())
    }
}

/// The file of a policy.
pub static POLICY: Shape = Shape {
    name: "a policy file",
    about: "A privacy policy, or a part of one that others import.",
    keys: &[
        key(
            "import",
            Value::List(&Value::Name),
            "files that hold parts of the policy, as paths from this file",
            "",
        ),
        key("policy", Value::Table(&ABOUT), "what the policy says of itself", "Article 12(1)"),
        key(
            "controller",
            Value::Table(&PARTY),
            "who decides why and how data are processed",
            "Article 13(1)(a)",
        ),
        key(
            "controllers",
            Value::Tables(&PARTY),
            "further controllers, each for what it decides on",
            "Articles 13(1)(a), 26",
        ),
        key(
            "joint-controllers",
            Value::Tables(&JOINT),
            "joint control and the essence of the arrangement",
            "Article 26",
        ),
        key(
            "group-companies",
            Value::List(&Value::Table(&GROUP_COMPANY)),
            "companies of the same group",
            "Article 4(19)",
        ),
        key(
            "representatives",
            Value::List(&Value::Table(&REPRESENTATIVE)),
            "representatives in the EEA, the United Kingdom or Switzerland",
            "Article 27",
        ),
        key(
            "dpo",
            Value::Table(&OFFICER),
            "the data protection officer, or why there is none",
            "Article 13(1)(b)",
        ),
        key(
            "contacts",
            Value::List(&Value::Table(&CONTACT_POINT)),
            "further addresses, each for something particular",
            "Article 12(2)",
        ),
        key(
            "processor-role",
            Value::Table(&PROCESSOR_ROLE),
            "data that you handle for your customers",
            "Article 28",
        ),
        key(
            "household-use",
            Value::Table(&HOUSEHOLD_USE),
            "what people do with the service for themselves and their homes",
            "Article 2(2)(c)",
        ),
        key(
            "products",
            Value::Tables(&PRODUCT),
            "products, brands or sites that parts of the policy are about",
            "",
        ),
        key(
            "recipients",
            Value::Tables(&RECIPIENT),
            "who gets data; `none` when nobody does",
            "Article 13(1)(e)",
        ),
        key("sharing", Value::Prose, "what else is to be said of who gets data", "Article 13(1)(e)"),
        key("groups", Value::Tables(&GROUP), "headings that activities stand under", ""),
        key("activities", Value::Tables(&ACTIVITY), "what you do with personal data", "Article 13(1)(c)"),
        NOT_COLLECTED,
        key(
            "retention",
            Value::List(&Value::Table(&RETENTION)),
            "how long data are kept where an activity does not say",
            "Article 13(2)(a)",
        ),
        key(
            "cookies",
            Value::Tables(&COOKIE),
            "cookies and other things stored or read on devices",
            "Article 5(3) ePrivacy Directive",
        ),
        key(
            "cookie-settings",
            Value::Table(&COOKIE_SETTINGS),
            "how visitors choose and change their choice",
            "Article 7(3)",
        ),
        key(
            "permissions",
            Value::Tables(&PERMISSION),
            "permissions that an app asks the operating system for",
            "Article 5(3) ePrivacy Directive",
        ),
        key(
            "rights",
            Value::Table(&RIGHTS_SHAPE),
            "what is particular about the rights here",
            "Articles 12-22",
        ),
        key(
            "complaint",
            Value::Table(&COMPLAINT),
            "what is particular about complaints",
            "Articles 13(2)(d), 77",
        ),
        key(
            "decisions",
            Value::Tables(&DECISION),
            "automated decisions; `none` to say that there are none",
            "Article 13(2)(f)",
        ),
        key("security", Value::Table(&SECURITY), "how data are protected", "Article 32"),
        key("changes", Value::Table(&CHANGES), "how changes are made known", "Article 12(1)"),
        key(
            "duties",
            Value::Tables(&DUTY),
            "what other acts require that has to do with data",
            "Article 6(1)(c)",
        ),
        key(
            "statements",
            Value::List(&Value::Table(&STATEMENT)),
            "what the policy promises or points out",
            "",
        ),
        key("california", Value::Table(&CALIFORNIA), "the notice for residents of California", "CCPA"),
        key("sections", Value::Tables(&FREE_SECTION), "text of your own, for what no key covers", ""),
        key("glossary", Value::Tables(&GLOSSARY_ENTRY), "words and what they mean here", "Article 12(1)"),
        key(
            "links",
            Value::List(&Value::Table(&LINKED_DOCUMENT)),
            "other documents that belong to this one",
            "",
        ),
        key("laws", Value::Tables(&LAW), "laws that are not among those shipped", "Article 6(3)"),
        key("vocabulary", Value::Table(&VOCABULARY), "identifiers of your own", ""),
    ],
};

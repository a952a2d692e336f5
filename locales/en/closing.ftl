# Security, the role as processor, statements, California, children, changes, glossary, links, translations.

security-title = Security
security-intro = We protect personal data with technical and organisational measures ({ $article }).
security-intro-plain = We protect personal data with technical and organisational measures.
security-measures = Our measures include:
security-certified = We are certified under { $standards }.
security-certified-for = We are certified under { $standards } for { $scope }.
security-follows = Our work follows { $standards }.
security-follows-for = For { $scope } we follow { $standards }.
security-breach = If something goes wrong
security-your-part = What you can do
processor-role-title = Data we process for others
processor-role-services = This concerns: { $services }.
processor-role-customers = What the controllers have undertaken
processor-role-sub-processors = Whom we engage
processor-role-sub-processor-list = Our sub-processors are listed here: { $link }.
processor-role-authorities = When an authority asks for data
processor-role-requests = Where to turn
duties-title = What other laws require of us
duty-activities = We do this in: { $activities }.
statements-title = What else you should know
statement-no-sale = We do not sell personal data.
statement-no-third-parties = We give personal data to nobody outside our own organisation.
statement-no-cookies = We use no cookies and no similar technologies.
statement-no-third-party-marketing = We do not give personal data to others for their own marketing.
statement-third-party-links = Our pages link to websites of others. We have no control over their content or over how they use personal data. Their own privacy information applies there.
children-title = Children
children-use = { $children ->
    [none] What we offer is not meant for children.
    [possible] Children, too, may use what we offer.
   *[targeted] What we offer is also meant for children.
}
children-age = { $kind ->
    [account] You must be at least { $age } to have an account.
   *[consent] Children under { $age } need the consent of a parent or guardian where we ask for consent.
}
children-age-in = { $kind ->
    [account] If you live { $places }, you must be at least { $age } to have an account.
   *[consent] Children under { $age } who live { $places } need the consent of a parent or guardian where we ask for consent.
}
children-ages = { $kind ->
    [account] How old you must be to have an account depends on the country you live in:
   *[consent] Where we ask for consent, children below a certain age need the consent of a parent or guardian. The age depends on the country the child lives in:
}
children-age-item = { $kind ->
    [account] At least { $age } years of age { $places }
   *[consent] Under { $age } years of age { $places }
}
children-age-other = { $kind ->
    [account] At least { $age } years of age in other countries
   *[consent] Under { $age } years of age in other countries
}
california-title = Notice for residents of California
california-intro = This part is for residents of California and follows the California Consumer Privacy Act (CCPA).
california-collected = Categories of personal information collected
california-collected-see = The categories of personal information that we collect are listed for each use under { $link }.
california-disclosed = Personal information disclosed for a business purpose
california-sale = Sale and sharing
california-sold = { $sold ->
    [yes] We sell personal information as the CCPA defines it.
   *[no] We have not sold personal information of consumers, as the CCPA defines selling.
}
california-shared = { $shared ->
    [yes] We share personal information for cross-context behavioural advertising.
   *[no] We do not share personal information for cross-context behavioural advertising.
}
california-opt-out = Do not sell or share my personal information
california-signals = Opt-out signals of your browser
california-rights = Your rights in California
california-rights-see = Your rights are those described in the section { $link }.
california-discrimination = No discrimination
california-no-discrimination = We do not discriminate against anybody for exercising rights under the CCPA.
california-methods = How to make a request
california-agents = If somebody else makes a request for you
california-complaints = Complaints in California
changes-title = Changes to this policy
changes-announced = We announce changes { $ways }.
changes-one-of = either { $ways }
changes-way = { $way ->
    [website] on our website
    [date] by changing the date of this policy
    [email] by e-mail
    [newsletter] in our newsletter
    [app] in the app
    [social-media] on social media
   *[account] in your account
}
changes-advance = We tell you of important changes at least { $period } before they apply.
changes-latest = The latest version is always here: { $link }.
changes-archive = Earlier versions: { $link }.
changes-log-caption = Changes so far
changes-column-date = Date
changes-column-version = Version
changes-column-change = What changed
links-title = Other documents
links-intro = { $n ->
    [one] This document belongs to the policy:
   *[other] These documents belong to the policy:
}
glossary-title = Words used here
language-name = { $tag ->
    [bg] Bulgarian
    [cs] Czech
    [da] Danish
    [de] German
    [el] Greek
    [en] English
    [es] Spanish
    [et] Estonian
    [fi] Finnish
    [fr] French
    [ga] Irish
    [hr] Croatian
    [hu] Hungarian
    [it] Italian
    [lt] Lithuanian
    [lv] Latvian
    [mt] Maltese
    [nb] Norwegian
    [nl] Dutch
    [pl] Polish
    [pt] Portuguese
    [ro] Romanian
    [sk] Slovak
    [sl] Slovene
    [sv] Swedish
   *[other] another language
}
translation-prevails = This is a translation, for information only. If it differs from the original in { $language }, the original applies.
translation-original = This is the original. Translations are for information only. If they differ, this version applies.

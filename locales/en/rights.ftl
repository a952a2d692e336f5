# Rights, objection, withdrawal, complaint, automated decisions. The articles are those of the GDPR.

rights-title = Your rights
rights-intro = These rights are yours by law. Some have limits, which we explain if they matter in your case.
rights-how = To use your rights, contact us: { $address }.
rights-answer = We answer without undue delay and within one month. If a request is difficult or there are many, it can take up to two months longer; we then tell you so within the first month, and why.
rights-answer-within = We answer your request within { $period }.
rights-free = This costs you nothing. Only if requests are manifestly unfounded or excessive may we charge a reasonable fee or refuse.
rights-identity = If we have reasonable doubts about who is asking, we may ask for more information to be sure of it.
rights-told = If we correct, erase or restrict data, we also tell everybody to whom we have given them, unless that proves impossible or takes a disproportionate effort (Article 19 GDPR).
right-title = { $right ->
    [access] Access
    [rectification] Rectification
    [erasure] Erasure
    [restriction] Restriction of processing
    [portability] Data portability
    [object] Right to object
    [withdraw] Withdrawing consent
   *[human-review] Automated decisions
}
right-access = You have the right to learn from us whether we process personal data about you. If we do, you have the right of access to the data, to a copy of them and to information on how they are processed ({ $article }).
right-rectification = You have the right to have incorrect data about you corrected without undue delay. You can also have incomplete data completed, for instance by a supplementary statement ({ $article }).
right-erasure = You have the right to have your data erased without undue delay if one of the conditions of the law is met: for example if they are no longer needed, if you withdraw the consent they rest on, or if you object and nothing outweighs your objection ({ $article }).
right-erasure-limits = We may keep data that the law obliges us to keep, or that are needed for legal claims.
right-restriction = Under certain conditions you have the right to have the processing of your data restricted: for example while it is being checked whether they are correct, or if you need them for legal claims ({ $article }).
right-portability = You have the right to data portability ({ $article }): to receive the data that you have given us in a structured, commonly used and machine-readable format, and to have them passed on to another controller without hindrance. This holds for data processed by automated means on the basis of your consent (Article 6(1)(a) or 9(2)(a)) or of a contract (Article 6(1)(b)).
right-portability-bases = Here this concerns: { $activities }.
right-object = You have the right, on grounds relating to your particular situation, to object at any time to processing that rests on Article 6(1)(e) or (f), a public task or legitimate interests. This includes profiling on that basis ({ $article }).
right-object-activities = Here this concerns: { $activities }.
right-object-after = We then stop, unless we can show compelling legitimate grounds that outweigh your interests, rights and freedoms, or need the data for legal claims.
right-object-marketing = You can object to direct marketing at any time and without giving reasons. This includes profiling for direct marketing. We then stop using your data for it.
right-object-marketing-activities = Here this concerns: { $activities }.
right-object-how = To object, contact us: { $address }.
right-withdraw = Where processing rests on your consent, you have the right to withdraw it at any time ({ $article }).
right-withdraw-effect = What was done before you withdraw it stays lawful.
right-withdraw-list = We process personal data on the basis of your consent for:
right-withdraw-activity = { $activity }
right-withdraw-cookies = Cookies and similar technologies that are not necessary: see { $link }.
right-human-review = You have the right not to be subject to a decision that is taken by automated means alone and that has legal effects for you or affects you in a similarly significant way, except where the law allows it. Where we take such decisions, you have the right to have a person look at them, to put your point of view and to contest the decision ({ $article }).
right-restricted-by = The limit follows from { $laws }.
complaint-title = Complaints
complaint-intro = If you think that our processing of your personal data breaks the law, you have the right to lodge a complaint with a supervisory authority ({ $article }).
complaint-authority = The authority for us is { $authority }.
complaint-where = You can also turn to the supervisory authority of the EU or EEA state where you live or work, or where the infringement took place.
complaint-remedies = Other administrative or judicial remedies stay open to you; you can go to court as well ({ $article }).
complaint-to-us = Complaints to us
decisions-title = Automated decisions
decisions-none = We take no decisions by automated means alone that have legal effects for you or affect you in a similarly significant way.
decisions-intro = Some decisions are taken by automated means alone, without a person taking part.
decision-activity = This belongs to: { $activity }.
decision-ground = { $ground ->
    [contract] The decision is necessary for a contract with you ({ $article }).
    [law] The law allows the decision ({ $article }).
   *[explicit-consent] You have given your explicit consent to it ({ $article }).
}
decision-logic = How the decision comes about
decision-consequences = What it means for you
decision-review = Review by a person
decision-safeguards = You have the right to have a person look at the decision, to put your point of view and to contest it.
decision-profiling-intro = In some uses we evaluate personal aspects by automated means (profiling) without taking decisions of this kind:

# Rights, objection, withdrawal, complaint, automated decisions. The articles are those of the GDPR.

rights-title = Your rights
rights-intro = You have these rights by law. Some have limits, which we explain if they matter in your case.
rights-how = To use your rights, contact us: { $address }.
rights-form = The form for requests is here: { $link }.
rights-answer = { $law ->
    [ch] As a rule we answer within 30 days.
   *[eu] We answer without undue delay and within one month of receiving your request. If it is complex, or if we have received many requests, we may need up to two months more. In that case we tell you so within the first month, and why.
}
rights-answer-within = We answer without undue delay and within { $period } at the latest.
rights-free = { $law ->
    [ch] As a rule it costs you nothing.
   *[eu] It costs you nothing. Only if a request is manifestly unfounded or excessive may we charge a reasonable fee or refuse it.
}
rights-identity = If we have reasonable doubts about who is asking, we may ask for more information to be sure.
rights-unidentified = { $law ->
    [ch] Here we cannot tell whose data we have: { $activities }. There you can use your rights if you give us further information by which we can identify you.
   *[eu] Here we cannot tell whose data we have: { $activities }. There { $rights } apply only if you give us further information by which we can identify you ({ $article }).
}
rights-told = If we correct or erase data or restrict their processing, we also tell everybody to whom we have given them, unless that proves impossible or takes a disproportionate effort ({ $article }).
right-title = { $right ->
    [access] Access
    [rectification] Rectification
    [erasure] Erasure
    [restriction] Restriction of processing
    [portability] Data portability
    [object] Right to object
    [withdraw] Withdrawing consent
   *[human-review] Review by a person
}
right-access = { $law ->
    [ch] You have the right to know whether we process personal data about you. If we do, you have the right to get the data and information on how they are processed ({ $article }).
   *[eu] You have the right to know whether we process personal data about you. If we do, you have the right of access to the data, to a copy of them and to information on how they are processed ({ $article }).
}
right-rectification = { $law ->
    [ch] You have the right to have incorrect data about you corrected, unless a law forbids the change ({ $article }).
   *[eu] You have the right to have incorrect data about you corrected without undue delay. You can also have incomplete data completed, for instance by a supplementary statement ({ $article }).
}
# `$ways`: which of the ways to erasure there can be here, withdrawing a consent or objecting
right-erasure = { $law ->
    [ch] You have the right to have your data erased if they are processed in breach of the law: for example if they are no longer needed, or if you have told us that you do not want it and nothing outweighs your wish ({ $article }).
   *[eu] { $ways ->
        [consent] You have the right to have your data erased without undue delay if one of the conditions of the law is met: for example if they are no longer needed, or if you withdraw your consent and there is no other legal basis ({ $article }).
        [objection] You have the right to have your data erased without undue delay if one of the conditions of the law is met: for example if they are no longer needed, or if you object and nothing outweighs your objection ({ $article }).
        [neither] You have the right to have your data erased without undue delay if one of the conditions of the law is met: for example if they are no longer needed, or if they have been processed unlawfully ({ $article }).
       *[both] You have the right to have your data erased without undue delay if one of the conditions of the law is met: for example if they are no longer needed, if you withdraw your consent and there is no other legal basis, or if you object and nothing outweighs your objection ({ $article }).
    }
}
right-erasure-limits = { $task ->
    [public] We may keep data that the law obliges us to keep, or that are needed for a task in the public interest or in the exercise of official authority, for archiving purposes in the public interest, or for legal claims.
   *[none] We may keep data that the law obliges us to keep, or that are needed for legal claims.
}
right-restriction = { $law ->
    [ch] You have the right to have a certain use of your data, or their disclosure to others, prohibited if it is in breach of the law ({ $article }).
   *[eu] Under certain conditions you have the right to have the processing of your data restricted: for example while we check whether they are correct, or if you need them for legal claims when we no longer need them ({ $article }).
}
right-portability = { $law ->
    [ch] You have the right to get the data that you have given us in a common electronic format, and to have them passed on to another controller where this takes no disproportionate effort ({ $article }). This holds for data processed by automated means with your consent or in direct connection with a contract with you.
   *[eu] You have the right to data portability ({ $article }): to receive the data that you have given us in a structured, commonly used and machine-readable format, and to pass them on to another controller without our hindering it. Where it is technically possible, you can ask us to send them there directly. This holds for data processed by automated means on the basis of your consent (Article 6(1)(a) or 9(2)(a)) or of a contract (Article 6(1)(b)).
}
right-portability-bases = Here this concerns: { $activities }.
right-object = { $law ->
    [ch] You can tell us at any time that you do not want your data to be processed for a certain purpose ({ $article }).
   *[eu] { $grounds ->
        [task] You have the right, on grounds relating to your particular situation, to object at any time to processing that rests on Article 6(1)(e) or (f), here on a task in the public interest or the exercise of official authority. This includes profiling on that basis ({ $article }).
        [interests] You have the right, on grounds relating to your particular situation, to object at any time to processing that rests on Article 6(1)(e) or (f), here on legitimate interests. This includes profiling on that basis ({ $article }).
       *[both] You have the right, on grounds relating to your particular situation, to object at any time to processing that rests on Article 6(1)(e) or (f), here on a task in the public interest, the exercise of official authority, or legitimate interests. This includes profiling on that basis ({ $article }).
    }
}
right-object-activities = Here this concerns: { $activities }.
right-object-after = { $law ->
    [ch] If you do, we stop, unless an overriding interest or the law justifies that we go on.
   *[eu] If you object, we stop, unless we can show compelling legitimate grounds that outweigh your interests, rights and freedoms, or need the data for legal claims.
}
right-object-marketing = You can object to direct marketing at any time and without giving reasons. This includes profiling for direct marketing. If you object, we stop using your data for it.
right-object-marketing-activities = Here this concerns: { $activities }.
right-object-how = To object, contact us: { $address }.
right-withdraw = Where processing rests on your consent, you have the right to withdraw it at any time ({ $article }).
right-withdraw-effect = Withdrawing it does not affect the lawfulness of what was done before.
right-withdraw-list = We process personal data on the basis of your consent for:
right-withdraw-activity = { $activity }
right-withdraw-cookies = { $place ->
    [app] Technologies of the app that are not necessary: see { $link }.
   *[website] Cookies and similar technologies that are not necessary: see { $link }.
}
right-human-review = { $law ->
    [ch] If we take a decision by automated means alone that has legal effects for you or affects you considerably, we tell you so. You can put your point of view and ask that a person look at the decision ({ $article }).
   *[eu] You have the right not to be subject to a decision that is based on automated processing alone and that has legal effects for you or affects you in a similarly significant way, except where the law allows it. Where we take such decisions, you have the right to have a person look at them, to put your point of view and to contest the decision ({ $article }).
}
right-restricted-by = The limit follows from { $laws }.
complaint-title = Complaints
complaint-intro = { $law ->
    [ch] If you think that our processing of your personal data infringes the law, you can report it to the supervisory authority, which may open an investigation ({ $article }).
   *[eu] If you think that our processing of your personal data infringes the law, you have the right to lodge a complaint with a supervisory authority ({ $article }).
}
complaint-authority = Our supervisory authority is { $authority }.
# The name of an authority in this language, in running text
complaint-authority-name = the { $name }
complaint-of-controller = The supervisory authority for { $names } is { $authority }.
complaint-elsewhere = { $place ->
    [uk] For people in the United Kingdom the supervisory authority is { $authority }.
   *[ch] For people in Switzerland the supervisory authority is { $authority }.
}
complaint-where = You can turn, for example, to the supervisory authority of the EU or EEA state where you live or work, or where you think the infringement took place.
complaint-remedies = A complaint does not affect other administrative or judicial remedies. You can also go to court ({ $article }).
complaint-to-us = Complaints to us
complaint-bodies = Other bodies that handle complaints
metrics-title = Requests we have received
metrics-caption = Requests, year by year
metrics-column-year = Year
metrics-column-request = Request
metrics-column-received = Received
metrics-column-granted = Met in whole or in part
metrics-column-denied = Refused
metrics-column-median = Median time to an answer
metrics-column-mean = Mean time to an answer
metrics-request = { $right ->
    [access] Access
    [rectification] Rectification
    [erasure] Erasure
    [restriction] Restriction of processing
    [portability] Data portability
    [object] Objection
    [withdraw] Withdrawal of consent
    [human-review] Review by a person
    [opt-out] Opt-out of sale and sharing
   *[limit] Limiting the use of sensitive data
}
metrics-count = { $n }
decisions-title = Automated decisions
decisions-none = We take no decisions based on automated processing alone that have legal effects for you or affect you in a similarly significant way.
decisions-intro = Some decisions are based on automated processing alone: no person takes part in them.
# Decisions without legal effects, and no others
decisions-minor-intro = Some decisions are based on automated processing alone: no person takes part in them. They have no legal effects for you and do not affect you in a similarly significant way.
decision-minor = This decision has no legal effects for you and does not affect you in a similarly significant way.
decision-activity = Part of: { $activity }.
decision-by = { $role ->
    [processor] The decision is taken by { $names } on our behalf.
   *[other] The decision is taken by { $names }.
}
decision-when = The decision is taken only { $when }.
decision-ground = { $ground ->
    [contract] The decision is necessary for a contract with you ({ $article }).
    [law] The decision is authorised by law ({ $article }).
   *[explicit-consent] The decision rests on your explicit consent ({ $article }).
}
decision-score = The decision draws strongly on a score that { $names } works out about you.
decision-logic = How the decision comes about
decision-consequences = What it means for you
decision-review = Review by a person
decision-safeguards = You have the right to have a person look at the decision, to put your point of view and to contest it.
decision-profiling-intro = { $n ->
    [one] In this use personal aspects are evaluated by automated means (profiling), without such decisions being taken:
   *[other] In these uses personal aspects are evaluated by automated means (profiling), without such decisions being taken:
}
decision-law = The decision is based on { $laws }.

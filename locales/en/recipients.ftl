# Recipients and transfers.

recipients-title = Who gets personal data
recipients-intro = Here you see who gets personal data from us, in which role and for which use.
recipients-none = Nobody outside our own organisation gets personal data from us.
recipients-role-title = { $role ->
    [processor] Those who process data for us
    [sub-processor] Those who process data for our processors
    [controller] Other controllers
    [joint-controller] Joint controllers
    [group-company] Companies of our group
    [public-authority] Authorities
    [adviser] Advisers
    [acquirer] Buyers of our business
    [other-users] Other users
    [private-persons] Private persons
    [document-requesters] People who ask for official documents
    [public] The public
    [own-system] Our own systems
   *[not-stated] Other recipients
}
recipients-role-intro = { $role ->
    [processor] A processor of ours uses the data only for us and on our instructions.
    [sub-processor] Our processors engage others in turn. There too the data are used only as instructed.
    [controller] A recipient that is a controller itself decides why and how it uses the data that it gets. Its own privacy information says more.
    [joint-controller] Together with these recipients we decide why and how the data are used.
    [group-company] These recipients belong to the same group of companies as we do.
    [public-authority] These authorities can get personal data from us.
    [adviser] These recipients advise us or examine what we do.
    [acquirer] If our business or a part of it is sold, the data that belong to it may go with it.
    [other-users] Other people who use the service can see these data.
    [private-persons] These people get the data for themselves and their homes, and data protection law does not apply to what they do with them there.
    [document-requesters] Documents that are kept by a public authority can be official documents. Whoever asks for one gets it, with the personal data in it, unless they are secret by law.
    [public] What is published here can be seen by everybody.
    [own-system] The data are kept in these systems of ours.
   *[not-stated] These also get personal data.
}
recipients-role-short = { $role ->
    [processor] those who process data for us
    [sub-processor] those who process data for our processors
    [controller] other controllers
    [joint-controller] joint controllers
    [group-company] companies of our group
    [public-authority] authorities
    [adviser] advisers
    [acquirer] buyers of our business
    [other-users] other users
    [private-persons] private persons
    [document-requesters] people who ask for official documents
    [public] the public
    [own-system] our own systems
   *[not-stated] other recipients
}
# Recipients that are described under another role; `$alone`: whether nobody is described under this one.
recipients-role-also = { $alone ->
    [yes] In this role: { $names }.
   *[no] In this role too: { $names }.
}
# What stands beside the name of a recipient, which is one company or a category of many: no subject, so that it fits
# both. `$task` begins with a capital.
recipient-services = { $n ->
    [one] Service: { $services }.
   *[other] Services: { $services }.
}
recipient-formerly = Formerly { $names }.
recipient-owner = Belongs to { $name }.
recipient-role = { $role ->
    [processor] Also our processor.
    [sub-processor] Also engaged by one of our processors.
    [controller] Also a controller itself.
    [joint-controller] Also joint controller with us.
    [group-company] Also part of our group.
    [public-authority] Also an authority.
    [adviser] Also our adviser.
    [acquirer] May also take over our business.
    [other-users] Also other users of the service.
    [private-persons] Also a private person.
    [document-requesters] Also somebody who may ask for official documents.
    [public] What is published there can be seen by everybody.
    [own-system] Also a system of our own.
   *[not-stated] { "" }
}
# What stands before the tasks that a recipient has in one of its roles.
recipient-part = { $role ->
    [processor] As our processor:
    [sub-processor] As a processor engaged by another:
    [controller] As a controller itself:
    [joint-controller] As joint controller with us:
    [group-company] As a company of our group:
    [public-authority] As an authority:
    [adviser] As our adviser:
    [acquirer] As buyer of our business:
    [other-users] As another user:
    [private-persons] As a private person:
    [document-requesters] When asking for official documents:
    [public] For everybody to see:
    [own-system] As a system of our own:
   *[not-stated] In a role that is not stated:
}
recipient-part-short = { $role ->
    [processor] as our processor
    [sub-processor] as a processor engaged by another
    [controller] as a controller itself
    [joint-controller] as joint controller with us
    [group-company] as a company of our group
    [public-authority] as an authority
    [adviser] as our adviser
    [acquirer] as buyer of our business
    [other-users] as another user
    [private-persons] as a private person
    [document-requesters] when asking for official documents
    [public] for everybody to see
    [own-system] as a system of our own
   *[not-stated] in a role that is not stated
}
recipient-task = { $task }.
recipient-address = Address: { $address }.
recipient-country = { $n ->
    [one] Country: { $countries }.
   *[other] Countries: { $countries }.
}
recipient-processed-in = { $unnamed ->
    [true] The data are stored and processed { $places }, and in third countries that are not named.
    [customer-chooses] The data are stored and processed { $places }, or in the country that the customer chooses.
    [you-choose] The data are stored and processed { $places }, or in the country that you choose.
    [where-you-are] The data are stored and processed { $places }, and in the country where you are.
   *[false] The data are stored and processed { $places }.
}
recipient-processed-where = { $unnamed ->
    [customer-chooses] The data are stored and processed in the country that the customer chooses.
    [you-choose] The data are stored and processed in the country that you choose.
   *[where-you-are] The data are stored and processed in the country where you are.
}
recipient-access-from = The data can be accessed remotely { $places }.
recipient-hosted-in = The data are kept in { $place }.
recipient-agreement = We have a data processing agreement.
recipient-law = Data are disclosed under { $laws }.
recipient-when = Data are shared only { $when }.
recipient-via = The data come through { $name }.
recipient-only-product = Only for { $products }.
recipient-only-platform = Only { $platforms }.
recipient-activities = { $n ->
    [one] Use: { $activities }.
   *[other] Uses: { $activities }.
}
recipient-cookies = { $place ->
    [app] What the app uses from it: { $names }.
   *[website] Cookies and similar technologies: { $names }.
}
recipient-email = E-mail: { $address }.
recipient-sub-processors = The sub-processors are listed here: { $link }.
# What other users or the public see; `$data` is a list.
recipient-seen = { $role ->
    [public] Everybody can see: { $data }.
   *[other-users] They can see: { $data }.
}
recipient-privacy = Privacy information: { $link }.
recipient-opt-out = Opt out here: { $link }.
transfers-title = { $law ->
    [uk] Transfers outside the United Kingdom
    [ch] Disclosure outside Switzerland
   *[eu] Transfers outside the EU and the EEA
}
transfers-intro = { $law ->
    [uk] Personal data may go to countries outside the United Kingdom only on the conditions that the UK GDPR sets. The table shows which recipients this is about and what protects the data.
    [ch] Personal data may be disclosed to countries outside Switzerland only on the conditions that the FADP sets. The table shows which recipients this is about, in which countries they are and what protects the data.
   *[eu] Personal data may go to countries outside the EU and the EEA (third countries) only on the conditions that the GDPR sets. The table shows which recipients this is about and what protects the data.
}
transfers-established-inside = { $law ->
    [uk] All recipients named here are established in the United Kingdom.
    [ch] All recipients named here are established in Switzerland.
   *[eu] All recipients named here are established within the EU and the EEA.
}
transfers-none = { $law ->
    [uk] We transfer no personal data to countries outside the United Kingdom.
    [ch] We disclose no personal data to countries outside Switzerland.
   *[eu] We transfer no personal data to countries outside the EU and the EEA.
}
transfers-caption = { $law ->
    [uk] Transfers outside the United Kingdom, and what protects the data
    [ch] Disclosure outside Switzerland, and what protects the data
   *[eu] Transfers outside the EU and the EEA, and what protects the data
}
transfers-column-recipient = Recipient
transfers-column-country = Country
transfers-column-protection = What protects the data
transfer-country-unnamed = { $why ->
    [customer-chooses] The country that the customer chooses
    [you-choose] The country that you choose
    [where-you-are] The country where you are
   *[true] Third countries, not named
}
# `$number` is the number of a decision: "2000/518" of the European Communities, "(EU) 2023/1795" since.
transfer-decision-number = { $union ->
    [ec] { $number }/EC
   *[eu] { $number }
}
# Whose law the decision is part of: `$list`.
transfer-decision = { $list ->
    [uk] Under United Kingdom law, { $country } ensures an adequate level of protection ({ $decision }).
    [ch] Under Swiss law, { $country } ensures an adequate level of protection ({ $decision }).
   *[eu] In Decision { $decision } the European Commission found that { $country } ensures an adequate level of protection.
}
transfer-decision-limit = { $scope ->
    [certified] The decision covers certified recipients only.
    [commercial] The decision covers commercial organisations only.
    [private-sector] The decision covers the private sector only.
    [automated] The decision covers automated processing only.
   *[covered] The decision covers only recipients and data to which that country’s data protection law applies.
}
# A decision that covers some recipients only, on which this transfer does not rest.
transfer-decision-elsewhere = { $scope ->
    [certified] { $list ->
        [uk] The United Kingdom’s adequacy regulations for { $country } ({ $decision }) cover certified recipients only. This transfer does not rest on them.
        [ch] The Swiss list of countries with adequate protection ({ $decision }) covers certified recipients only in { $country }. This transfer does not rest on it.
       *[eu] The European Commission’s adequacy decision { $decision } for { $country } covers certified recipients only. This transfer does not rest on it.
    }
    [commercial] { $list ->
        [uk] The United Kingdom’s adequacy regulations for { $country } ({ $decision }) cover commercial organisations only. This transfer does not rest on them.
        [ch] The Swiss list of countries with adequate protection ({ $decision }) covers commercial organisations only in { $country }. This transfer does not rest on it.
       *[eu] The European Commission’s adequacy decision { $decision } for { $country } covers commercial organisations only. This transfer does not rest on it.
    }
    [private-sector] { $list ->
        [uk] The United Kingdom’s adequacy regulations for { $country } ({ $decision }) cover the private sector only. This transfer does not rest on them.
        [ch] The Swiss list of countries with adequate protection ({ $decision }) covers the private sector only in { $country }. This transfer does not rest on it.
       *[eu] The European Commission’s adequacy decision { $decision } for { $country } covers the private sector only. This transfer does not rest on it.
    }
    [automated] { $list ->
        [uk] The United Kingdom’s adequacy regulations for { $country } ({ $decision }) cover automated processing only. This transfer does not rest on them.
        [ch] The Swiss list of countries with adequate protection ({ $decision }) covers automated processing only in { $country }. This transfer does not rest on it.
       *[eu] The European Commission’s adequacy decision { $decision } for { $country } covers automated processing only. This transfer does not rest on it.
    }
   *[covered] { $list ->
        [uk] The United Kingdom’s adequacy regulations for { $country } ({ $decision }) cover only recipients and data to which that country’s data protection law applies. This transfer does not rest on them.
        [ch] The Swiss list of countries with adequate protection ({ $decision }) covers only recipients and data in { $country } to which that country’s data protection law applies. This transfer does not rest on it.
       *[eu] The European Commission’s adequacy decision { $decision } for { $country } covers only recipients and data to which that country’s data protection law applies. This transfer does not rest on it.
    }
}
transfer-no-decision = { $law ->
    [uk] There are no adequacy regulations of the United Kingdom for { $country }.
    [ch] The Swiss list of countries with adequate protection does not cover { $country }.
   *[eu] There is no adequacy decision for { $country }.
}
transfer-no-decision-unnamed = { $why ->
    [true] As the countries are not named, it is not clear here whether there is an adequacy decision for them.
   *[chosen] Whether there is an adequacy decision depends on the country.
}
# Only companies in the United States can be certified: the recipient, a company of its group, or one that is not named.
transfer-certified = { $framework ->
    [uk] { $whose ->
        [recipient] The recipient is certified under the UK Extension to the EU-US Data Privacy Framework.
        [company] { $company } is certified under the UK Extension to the EU-US Data Privacy Framework.
       *[unnamed] The company that gets the data in the United States is certified under the UK Extension to the EU-US Data Privacy Framework.
    }
    [ch] { $whose ->
        [recipient] The recipient is certified under the Swiss-US Data Privacy Framework.
        [company] { $company } is certified under the Swiss-US Data Privacy Framework.
       *[unnamed] The company that gets the data in the United States is certified under the Swiss-US Data Privacy Framework.
    }
   *[eu] { $whose ->
        [recipient] The recipient is certified under the EU-US Data Privacy Framework.
        [company] { $company } is certified under the EU-US Data Privacy Framework.
       *[unnamed] The company that gets the data in the United States is certified under the EU-US Data Privacy Framework.
    }
}
transfer-checked = This was checked on { $date }.
transfer-hr = { $covered ->
    [no] The certification does not cover data about employees.
   *[yes] The certification covers data about employees too.
}
transfer-valid = This protects the data { $period }.
transfer-scc = The data are protected by standard contractual clauses of the European Commission (Decision (EU) 2021/914).
transfer-scc-module = { $module ->
    [c2c] Module one applies: transfer from controller to controller.
    [c2p] Module two applies: transfer from controller to processor.
    [p2p] Module three applies: transfer from processor to processor.
   *[p2c] Module four applies: transfer from processor to controller.
}
transfer-scc-dated = The clauses are dated { $date }.
transfer-bcr-dated = They were approved on { $date }.
transfer-bcr = The data are protected by binding corporate rules ({ $article }).
# What a transfer rests on, with the article in the act that the wording follows
transfer-safeguard = { $mechanism ->
    [adequacy] We rely on an adequacy decision for the recipient’s country ({ $article }).
    [authority-clauses] The data are protected by standard data protection clauses of a supervisory authority ({ $article }).
    [code-of-conduct] The data are protected by an approved code of conduct ({ $article }).
    [certification] The data are protected by an approved certification ({ $article }).
    [public-instrument] The data are protected by a binding instrument between public bodies ({ $article }).
    [ad-hoc-clauses] The data are protected by contractual clauses that the supervisory authority has authorised ({ $article }).
   *[administrative-arrangement] The data are protected by an arrangement between public bodies that the supervisory authority has authorised ({ $article }).
}
transfer-other = { $mechanism ->
    [uk-adequacy] We rely on adequacy regulations of the United Kingdom for the recipient’s country.
    [uk-idta] The data are protected by the United Kingdom’s International Data Transfer Agreement.
    [uk-addendum] The data are protected by the EU standard contractual clauses with the United Kingdom’s Addendum.
    [uk-bcr] The data are protected by binding corporate rules under the law of the United Kingdom.
    [uk-scc] This policy relies on the EU standard contractual clauses without the United Kingdom’s Addendum.
    [swiss-adequacy] We rely on the Swiss list of countries with adequate protection.
    [swiss-clauses] The data are protected by standard data protection clauses that the Swiss Federal Data Protection and Information Commissioner has approved or recognised.
    [swiss-bcr] The data are protected by binding corporate rules under Swiss law.
    [swiss-us-privacy-shield] This policy relies on the recipient’s certification under the Swiss-US Privacy Shield.
    [swiss-us-safe-harbor] This policy relies on the Swiss-US Safe Harbor.
    [privacy-shield] This policy relies on the recipient’s certification under the EU-US Privacy Shield.
    [safe-harbor] This policy relies on the EU-US Safe Harbor.
    [old-scc] This policy relies on standard contractual clauses that have been replaced.
    [international-agreement] The data are disclosed under an international agreement.
   *[other] The data are protected by another safeguard.
}
transfer-agreement = The data are disclosed under an international agreement: { $agreement }.
transfer-derogation = { $derogation ->
    [explicit-consent] The transfer rests on your explicit consent, given after you have been told of its risks ({ $article }).
    [contract] The transfer is necessary to perform our contract with you or to take steps that you ask for before it ({ $article }).
    [contract-in-interest] The transfer is necessary for a contract with somebody else that is in your interest ({ $article }).
    [public-interest] The transfer is necessary for important reasons of public interest ({ $article }).
    [legal-claims] The transfer is necessary to establish, exercise or defend legal claims ({ $article }).
    [vital-interests] The transfer is necessary to protect vital interests ({ $article }).
    [public-register] The transfer is made from a public register ({ $article }).
   *[compelling-interests] The transfer is necessary for compelling legitimate interests of ours ({ $article }).
}
transfer-access = remote access only
transfer-fallback = This takes over if the protection named before it no longer holds.
transfer-for = { $regime ->
    [uk] For people in the United Kingdom:
    [ch] For people in Switzerland:
   *[eu] For people in the EEA:
}
transfer-when = This applies { $when }.
transfer-measures = Further protection: { $measures }.
transfer-interest = The interest is { $interest }.
transfer-only-in = This is so where the recipient is in { $countries }.
transfer-copy-at = A copy is here: { $link }.
transfer-unprotected = What protects the data there is not stated.

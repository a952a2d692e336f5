# Recipients and transfers.

recipients-title = Who gets personal data
recipients-intro = Here you see who gets personal data from us, in which role and for which use.
recipients-none = Nobody outside our own organisation gets personal data from us.
recipients-role-title = { $role ->
    [processor] Companies that work for us
    [sub-processor] Companies that work for our processors
    [controller] Others who decide for themselves
    [joint-controller] Joint controllers
    [group-company] Companies of our group
    [public-authority] Authorities
    [adviser] Advisers
    [acquirer] Buyers of our business
    [public] The public
    [own-system] Our own systems
   *[not-stated] Other recipients
}
recipients-role-intro = { $role ->
    [processor] They are our processors: they use the data only for us and on our instructions.
    [sub-processor] Our processors have engaged them. They too use the data only as instructed.
    [controller] They are controllers themselves and decide why and how they use the data they get. Their own privacy notices say more.
    [joint-controller] With them we decide together why and how the data are used.
    [group-company] They belong to the same group of companies as we do.
    [public-authority] We give data to authorities where the law obliges or allows us to.
    [adviser] They are bound to secrecy by their profession or by contract.
    [acquirer] If our business or a part of it is sold, the data that belong to it may go with it.
    [public] What is published here can be seen by everybody.
    [own-system] The data are kept in these systems of ours.
   *[not-stated] These also get personal data.
}
recipients-role-short = { $role ->
    [processor] companies that work for us
    [sub-processor] companies that work for our processors
    [controller] others who decide for themselves
    [joint-controller] joint controllers
    [group-company] companies of our group
    [public-authority] authorities
    [adviser] advisers
    [acquirer] buyers of our business
    [public] the public
    [own-system] our own systems
   *[not-stated] other recipients
}
recipient-products = { $n ->
    [one] Service: { $products }.
   *[other] Services: { $products }.
}
recipient-formerly = Formerly { $names }.
recipient-owner = Belongs to { $name }.
recipient-role = { $role ->
    [processor] It is our processor.
    [sub-processor] It is engaged by one of our processors.
    [controller] It is a controller of its own.
    [joint-controller] It is joint controller with us.
    [group-company] It belongs to our group.
    [public-authority] It is an authority.
    [adviser] It advises us.
    [acquirer] It may take over our business.
    [public] Everybody can see what is published there.
    [own-system] It is a system of our own.
   *[not-stated] { "" }
}
recipient-task = It { $task }.
recipient-task-of-category = Task: { $task }.
recipient-address = Address: { $address }.
recipient-country = Established in: { $countries }.
recipient-processed-in = The data are stored and processed in { $countries }.
recipient-hosted-in = The data lie in { $place }.
recipient-agreement = We have a data processing agreement in place.
recipient-when = Data are passed on only { $when }.
recipient-via = It gets the data from { $name }.
recipient-only-for = Only for { $products }.
recipient-activities = Used for: { $activities }.
recipient-privacy = Its own privacy information: { $link }.
recipient-opt-out = You can opt out with it here: { $link }.
transfers-title = Transfers outside the EU and the EEA
transfers-intro = In countries outside the EU and the EEA the GDPR does not apply. The table shows who gets personal data there and what protects the data.
transfers-none = We transfer no personal data to countries outside the EU and the EEA.
transfers-caption = Transfers outside the EU and the EEA, and what protects the data
transfers-column-recipient = Recipient
transfers-column-country = Country
transfers-column-protection = What protects the data
transfer-country-unnamed = Third countries that are not named
transfer-decision-exists = The European Commission has decided that { $country } ensures an adequate level of protection ({ $decision }).
transfer-decision-certified = For { $country } there is an adequacy decision of the European Commission, but only for certified recipients ({ $decision }).
transfer-decision-scope = { $scope ->
    [commercial] For { $country } there is an adequacy decision of the European Commission. It covers commercial organisations ({ $decision }).
    [private-sector] For { $country } there is an adequacy decision of the European Commission. It covers the private sector ({ $decision }).
    [automated] For { $country } there is an adequacy decision of the European Commission. It covers automated processing ({ $decision }).
   *[covered] For { $country } there is an adequacy decision of the European Commission. It covers recipients and data under that country’s data protection law ({ $decision }).
}
transfer-no-decision = For { $country } there is no adequacy decision of the European Commission.
transfer-no-decision-unnamed = As the countries are not named, this policy cannot say whether there is an adequacy decision for them.
transfer-dpf = The recipient is certified under the EU-US Data Privacy Framework (looked up on { $date }).
transfer-dpf-undated = The recipient is certified under the EU-US Data Privacy Framework.
transfer-scc = The data are protected by standard contractual clauses of the European Commission (Decision (EU) 2021/914).
transfer-scc-module = { $module ->
    [c2c] They follow module one, from controller to controller.
    [c2p] They follow module two, from controller to processor.
    [p2p] They follow module three, from processor to processor.
   *[p2c] They follow module four, from processor to controller.
}
transfer-scc-dated = The clauses are those of { $date }.
transfer-bcr = The data are protected by binding corporate rules (Article 47 GDPR).
transfer-other = { $mechanism ->
    [adequacy] There is an adequacy decision for the recipient’s country (Article 45(3) GDPR).
    [authority-clauses] The data are protected by standard data protection clauses of a supervisory authority (Article 46(2)(d) GDPR).
    [code-of-conduct] The data are protected by an approved code of conduct (Article 46(2)(e) GDPR).
    [certification] The data are protected by an approved certification (Article 46(2)(f) GDPR).
    [public-instrument] The data are protected by a binding instrument between public bodies (Article 46(2)(a) GDPR).
    [ad-hoc-clauses] The data are protected by contractual clauses that the supervisory authority has authorised (Article 46(3)(a) GDPR).
    [administrative-arrangement] The data are protected by an arrangement between public bodies that the supervisory authority has authorised (Article 46(3)(b) GDPR).
    [uk-idta] The data are protected by the United Kingdom’s International Data Transfer Agreement.
    [uk-addendum] The data are protected by the EU standard contractual clauses with the United Kingdom’s Addendum.
    [uk-bridge] The recipient is certified under the UK Extension to the EU-US Data Privacy Framework.
    [swiss-dpf] The recipient is certified under the Swiss-US Data Privacy Framework.
    [privacy-shield] This policy relies on the recipient’s certification under the EU-US Privacy Shield.
    [safe-harbor] This policy relies on the EU-US Safe Harbor.
    [old-scc] This policy relies on standard contractual clauses that have been replaced.
   *[other] The data are protected by another safeguard.
}
transfer-derogation = { $derogation ->
    [explicit-consent] You have explicitly agreed to the transfer after being told of its risks (Article 49(1)(a) GDPR).
    [contract] The transfer is necessary for our contract with you or for steps that you ask for before it (Article 49(1)(b) GDPR).
    [contract-in-interest] The transfer is necessary for a contract that is in your interest (Article 49(1)(c) GDPR).
    [public-interest] The transfer is necessary for important reasons of public interest (Article 49(1)(d) GDPR).
    [legal-claims] The transfer is necessary for legal claims (Article 49(1)(e) GDPR).
    [vital-interests] The transfer is necessary to protect vital interests (Article 49(1)(f) GDPR).
    [public-register] The transfer is made from a public register (Article 49(1)(g) GDPR).
   *[compelling-interests] The transfer is necessary for compelling legitimate interests of ours (Article 49(1), second subparagraph, GDPR).
}
transfer-measures = In addition there is { $measures }.
transfer-interest = That interest is: { $interest }.
transfer-only-in = This is so where the recipient is in { $countries }.
transfer-copy-at = You find a copy here: { $link }.
transfer-unprotected = This policy does not say what protects the data there.

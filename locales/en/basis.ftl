# Legal bases of Article 6 and conditions of Articles 9 and 10.

basis-consent = Your consent ({ $article }).
basis-consent-explicit = Your explicit consent ({ $article }).
basis-consent-guardian = { $explicit ->
    [yes] The explicit consent of a parent or guardian ({ $article }).
   *[no] The consent of a parent or guardian ({ $article }).
}
basis-contract = The processing is necessary to perform our contract with you ({ $article }).
basis-pre-contract = The processing is necessary to take steps that you ask for before a contract is entered into ({ $article }).
basis-legal-obligation = The processing is necessary to comply with a legal obligation ({ $article }).
basis-legal-obligation-under = The processing is necessary to comply with a legal obligation ({ $article }) under { $laws }.
basis-vital-interests = The processing is necessary to protect somebody’s vital interests ({ $article }).
basis-public-task = The processing is necessary for a task carried out in the public interest ({ $article }).
basis-public-task-under = The processing is necessary for a task carried out in the public interest ({ $article }) under { $laws }.
basis-official-authority = The processing is necessary for the exercise of our official authority ({ $article }).
basis-official-authority-under = The processing is necessary for the exercise of our official authority ({ $article }) under { $laws }.
basis-legitimate-interests = Our legitimate interest: { $interest } ({ $article }).
basis-legitimate-interests-third = The legitimate interest of a third party: { $interest } ({ $article }).
basis-legitimate-interests-controller = { $n ->
    [one] The legitimate interest of the controller: { $interest } ({ $article }).
   *[other] The legitimate interest of the controllers: { $interest } ({ $article }).
}
basis-legitimate-interests-unnamed = Our legitimate interest ({ $article }).
basis-stated = { $ground }
basis-not-required = The law that applies requires no legal basis.
basis-name = { $kind ->
    [consent] your consent
    [contract] a contract with you
    [pre-contract] steps before a contract is entered into
    [legal-obligation] a legal obligation
    [vital-interests] vital interests
    [public-task] a task in the public interest
    [official-authority] the exercise of official authority
   *[legitimate-interests] our legitimate interests
}
basis-also-under = The processing is also subject to { $laws }.
basis-for-purposes = { $n ->
    [one] For this purpose: { $purposes }.
   *[other] For these purposes: { $purposes }.
}
basis-for-data = For these data: { $data }.
basis-for-people = For these people: { $people }.
basis-detail = This concerns { $detail }.
basis-when = This basis applies { $when }.
basis-withdraw = { $by ->
    [guardian] A parent or guardian can withdraw this consent at any time.
   *[person] You can withdraw your consent at any time.
}
special-condition = { $condition ->
    [explicit-consent] Your explicit consent ({ $article }).
    [employment-and-social-protection] The processing is necessary for obligations and rights in employment, social security and social protection law ({ $article }).
    [vital-interests] The processing is necessary to protect vital interests where consent cannot be given ({ $article }).
    [not-for-profit-body] The processing is part of the work of a not-for-profit body for its members ({ $article }).
    [made-public] The data are ones that you have manifestly made public yourself ({ $article }).
    [legal-claims] The processing is necessary to establish, exercise or defend legal claims ({ $article }).
    [substantial-public-interest] The processing is necessary for a substantial public interest ({ $article }).
    [health-care] The processing is necessary for health or social care and takes place under professional secrecy ({ $article }).
    [public-health] The processing is necessary for reasons of public interest in public health ({ $article }).
    [archiving-research-statistics] The processing is necessary for archiving in the public interest, research or statistics ({ $article }).
    [criminal-official-authority] The processing takes place under the control of official authority ({ $article }).
   *[criminal-authorised-by-law] The processing is authorised by law ({ $article }).
}
special-condition-under = { $condition ->
    [explicit-consent] Your explicit consent ({ $article }) under { $laws }.
    [employment-and-social-protection] The processing is necessary for obligations and rights in employment, social security and social protection law ({ $article }) under { $laws }.
    [vital-interests] The processing is necessary to protect vital interests where consent cannot be given ({ $article }), under { $laws }.
    [not-for-profit-body] The processing is part of the work of a not-for-profit body for its members ({ $article }) under { $laws }.
    [made-public] The data are ones that you have manifestly made public yourself ({ $article }); see also { $laws }.
    [legal-claims] The processing is necessary to establish, exercise or defend legal claims ({ $article }) under { $laws }.
    [substantial-public-interest] The processing is necessary for a substantial public interest ({ $article }) under { $laws }.
    [health-care] The processing is necessary for health or social care and takes place under professional secrecy ({ $article }), as laid down in { $laws }.
    [public-health] The processing is necessary for reasons of public interest in public health ({ $article }) under { $laws }.
    [archiving-research-statistics] The processing is necessary for archiving in the public interest, research or statistics ({ $article }) under { $laws }.
    [criminal-official-authority] The processing takes place under the control of official authority ({ $article }) under { $laws }.
   *[criminal-authorised-by-law] The processing is authorised by law ({ $article }): { $laws }.
}
special-for = This concerns: { $data }.

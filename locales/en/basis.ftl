# Legal bases of Article 6 and conditions of Articles 9 and 10.

basis-consent = Your consent ({ $article }).
basis-consent-explicit = Your explicit consent ({ $article }).
basis-contract = The processing is necessary for our contract with you ({ $article }).
basis-pre-contract = The processing is necessary to take steps that you ask for before a contract ({ $article }).
basis-legal-obligation = The law obliges us to this processing ({ $article }).
basis-legal-obligation-under = { $laws } obliges us to this processing ({ $article }).
basis-vital-interests = The processing is necessary to protect somebody’s vital interests ({ $article }).
basis-public-task = The processing is necessary for a task in the public interest ({ $article }).
basis-public-task-under = The processing is necessary for a task in the public interest under { $laws } ({ $article }).
basis-official-authority = The processing is necessary for the exercise of our official authority ({ $article }).
basis-official-authority-under = The processing is necessary for the exercise of our official authority under { $laws } ({ $article }).
basis-legitimate-interests = Our legitimate interest: { $interest } ({ $article }).
basis-legitimate-interests-third = The legitimate interest of a third party: { $interest } ({ $article }).
basis-legitimate-interests-unnamed = Our legitimate interest ({ $article }).
basis-stated = { $ground }
basis-not-required = The law that applies asks for no legal basis.
basis-name = { $kind ->
    [consent] your consent
    [contract] a contract with you
    [pre-contract] steps before a contract
    [legal-obligation] an obligation under law
    [vital-interests] vital interests
    [public-task] a task in the public interest
    [official-authority] official authority
   *[legitimate-interests] our legitimate interests
}
basis-for-purposes = For these purposes: { $purposes }.
basis-for-data = For these data: { $data }.
basis-detail = This concerns { $detail }.
basis-when = It applies { $when }.
basis-withdraw = You can withdraw your consent at any time.
special-condition = { $condition ->
    [explicit-consent] You have given your explicit consent ({ $article }).
    [employment-and-social-protection] Obligations and rights in employment and social protection ({ $article }).
    [vital-interests] Vital interests, where consent cannot be given ({ $article }).
    [not-for-profit-body] The work of a not-for-profit body for its members ({ $article }).
    [made-public] You have manifestly made the data public yourself ({ $article }).
    [legal-claims] Legal claims ({ $article }).
    [substantial-public-interest] A substantial public interest ({ $article }).
    [health-care] Health or social care, under professional secrecy ({ $article }).
    [public-health] Public health ({ $article }).
    [archiving-research-statistics] Archiving in the public interest, research or statistics ({ $article }).
    [criminal-official-authority] Under the control of official authority ({ $article }).
   *[criminal-authorised-by-law] Authorised by law ({ $article }).
}
special-condition-under = { $condition ->
    [explicit-consent] You have given your explicit consent under { $laws } ({ $article }).
    [employment-and-social-protection] Obligations and rights in employment and social protection under { $laws } ({ $article }).
    [vital-interests] Vital interests under { $laws }, where consent cannot be given ({ $article }).
    [not-for-profit-body] The work of a not-for-profit body for its members under { $laws } ({ $article }).
    [made-public] You have manifestly made the data public yourself ({ $laws }; { $article }).
    [legal-claims] Legal claims under { $laws } ({ $article }).
    [substantial-public-interest] A substantial public interest under { $laws } ({ $article }).
    [health-care] Health or social care under { $laws }, under professional secrecy ({ $article }).
    [public-health] Public health under { $laws } ({ $article }).
    [archiving-research-statistics] Archiving in the public interest, research or statistics under { $laws } ({ $article }).
    [criminal-official-authority] Under the control of official authority under { $laws } ({ $article }).
   *[criminal-authorised-by-law] Authorised by { $laws } ({ $article }).
}
special-for = This concerns: { $data }.

# Rättsliga grunder i artikel 6 och villkor i artiklarna 9 och 10.

basis-consent = Ditt samtycke ({ $article }).
basis-consent-explicit = Ditt uttryckliga samtycke ({ $article }).
basis-consent-guardian = { $explicit ->
    [yes] Uttryckligt samtycke från vårdnadshavare ({ $article }).
   *[no] Samtycke från vårdnadshavare ({ $article }).
}
basis-contract = Behandlingen är nödvändig för att fullgöra vårt avtal med dig ({ $article }).
basis-pre-contract = Behandlingen är nödvändig för åtgärder som du ber om innan ett avtal ingås ({ $article }).
basis-legal-obligation = Behandlingen är nödvändig för att fullgöra en rättslig förpliktelse ({ $article }).
basis-legal-obligation-under = Behandlingen är nödvändig för att fullgöra en rättslig förpliktelse ({ $article }) enligt { $laws }.
basis-vital-interests = Behandlingen är nödvändig för att skydda intressen av grundläggande betydelse för någon ({ $article }).
basis-public-task = Behandlingen är nödvändig för att utföra en uppgift av allmänt intresse ({ $article }).
basis-public-task-under = Behandlingen är nödvändig för att utföra en uppgift av allmänt intresse ({ $article }) enligt { $laws }.
basis-official-authority = Behandlingen är nödvändig som ett led i vår myndighetsutövning ({ $article }).
basis-official-authority-under = Behandlingen är nödvändig som ett led i vår myndighetsutövning ({ $article }) enligt { $laws }.
basis-legitimate-interests = Vårt berättigade intresse: { $interest } ({ $article }).
basis-legitimate-interests-third = En tredje parts berättigade intresse: { $interest } ({ $article }).
basis-legitimate-interests-controller = { $n ->
    [one] Den personuppgiftsansvariges berättigade intresse: { $interest } ({ $article }).
   *[other] De personuppgiftsansvarigas berättigade intresse: { $interest } ({ $article }).
}
basis-legitimate-interests-unnamed = Vårt berättigade intresse ({ $article }).
basis-stated = { $ground }
basis-not-required = Den lag som gäller kräver ingen rättslig grund.
basis-name = { $kind ->
    [consent] ditt samtycke
    [contract] ett avtal med dig
    [pre-contract] åtgärder innan ett avtal ingås
    [legal-obligation] en rättslig förpliktelse
    [vital-interests] intressen av grundläggande betydelse
    [public-task] en uppgift av allmänt intresse
    [official-authority] myndighetsutövning
   *[legitimate-interests] våra berättigade intressen
}
basis-also-under = För behandlingen gäller också { $laws }.
basis-for-purposes = { $n ->
    [one] För detta ändamål: { $purposes }.
   *[other] För dessa ändamål: { $purposes }.
}
basis-for-data = För dessa uppgifter: { $data }.
basis-for-people = För dessa personer: { $people }.
basis-detail = Det gäller { $detail }.
basis-when = Grunden gäller { $when }.
basis-withdraw = { $by ->
    [guardian] En vårdnadshavare kan när som helst återkalla samtycket.
   *[person] Du kan när som helst återkalla ditt samtycke.
}
special-condition = { $condition ->
    [explicit-consent] Ditt uttryckliga samtycke ({ $article }).
    [employment-and-social-protection] Behandlingen är nödvändig för skyldigheter och rättigheter inom arbetsrätten och på områdena social trygghet och socialt skydd ({ $article }).
    [vital-interests] Behandlingen är nödvändig för att skydda intressen av grundläggande betydelse när samtycke inte kan lämnas ({ $article }).
    [not-for-profit-body] Behandlingen ingår i en ideell organisations verksamhet för sina medlemmar ({ $article }).
    [made-public] Det är uppgifter som du själv på ett tydligt sätt har offentliggjort ({ $article }).
    [legal-claims] Behandlingen är nödvändig för att fastställa, göra gällande eller försvara rättsliga anspråk ({ $article }).
    [substantial-public-interest] Behandlingen är nödvändig av hänsyn till ett viktigt allmänt intresse ({ $article }).
    [health-care] Behandlingen är nödvändig för hälso- och sjukvård eller social omsorg och sker under tystnadsplikt ({ $article }).
    [public-health] Behandlingen är nödvändig av skäl av allmänt intresse på folkhälsoområdet ({ $article }).
    [archiving-research-statistics] Behandlingen är nödvändig för arkivändamål av allmänt intresse, forskning eller statistik ({ $article }).
    [criminal-official-authority] Behandlingen sker under kontroll av en myndighet ({ $article }).
   *[criminal-authorised-by-law] Behandlingen är tillåten enligt lag ({ $article }).
}
special-condition-under = { $condition ->
    [explicit-consent] Ditt uttryckliga samtycke ({ $article }) enligt { $laws }.
    [employment-and-social-protection] Behandlingen är nödvändig för skyldigheter och rättigheter inom arbetsrätten och på områdena social trygghet och socialt skydd ({ $article }) enligt { $laws }.
    [vital-interests] Behandlingen är nödvändig för att skydda intressen av grundläggande betydelse när samtycke inte kan lämnas ({ $article }), enligt { $laws }.
    [not-for-profit-body] Behandlingen ingår i en ideell organisations verksamhet för sina medlemmar ({ $article }) enligt { $laws }.
    [made-public] Det är uppgifter som du själv på ett tydligt sätt har offentliggjort ({ $article }); se också { $laws }.
    [legal-claims] Behandlingen är nödvändig för att fastställa, göra gällande eller försvara rättsliga anspråk ({ $article }) enligt { $laws }.
    [substantial-public-interest] Behandlingen är nödvändig av hänsyn till ett viktigt allmänt intresse ({ $article }) enligt { $laws }.
    [health-care] Behandlingen är nödvändig för hälso- och sjukvård eller social omsorg och sker under tystnadsplikt ({ $article }), enligt { $laws }.
    [public-health] Behandlingen är nödvändig av skäl av allmänt intresse på folkhälsoområdet ({ $article }), enligt { $laws }.
    [archiving-research-statistics] Behandlingen är nödvändig för arkivändamål av allmänt intresse, forskning eller statistik ({ $article }) enligt { $laws }.
    [criminal-official-authority] Behandlingen sker under kontroll av en myndighet ({ $article }) enligt { $laws }.
   *[criminal-authorised-by-law] Behandlingen är tillåten enligt lag ({ $article }): { $laws }.
}
special-for = Det gäller: { $data }.

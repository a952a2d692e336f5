# Mottagare och överföringar.

recipients-title = Vem som får personuppgifter
recipients-intro = Här ser du vem som får personuppgifter från oss, i vilken roll och för vilken användning.
recipients-none = Ingen utanför vår egen organisation får personuppgifter av oss.
recipients-role-title = { $role ->
    [processor] Företag som arbetar åt oss
    [sub-processor] Företag som arbetar åt våra personuppgiftsbiträden
    [controller] Andra som själva bestämmer
    [joint-controller] Gemensamt personuppgiftsansvariga
    [group-company] Bolag i vår koncern
    [public-authority] Myndigheter
    [adviser] Rådgivare
    [acquirer] Köpare av vår verksamhet
    [public] Allmänheten
    [own-system] Våra egna system
   *[not-stated] Övriga mottagare
}
recipients-role-intro = { $role ->
    [processor] De är våra personuppgiftsbiträden: de använder uppgifterna bara för vår räkning och enligt våra instruktioner.
    [sub-processor] De har anlitats av våra personuppgiftsbiträden. Också de använder uppgifterna bara enligt instruktion.
    [controller] De är själva personuppgiftsansvariga och bestämmer varför och hur de använder de uppgifter de får. Mer står i deras egen information.
    [joint-controller] Tillsammans med dem bestämmer vi varför och hur uppgifterna används.
    [group-company] De hör till samma koncern som vi.
    [public-authority] Vi lämnar uppgifter till myndigheter när vi enligt lag måste eller får göra det.
    [adviser] De har tystnadsplikt genom sitt yrke eller enligt avtal.
    [acquirer] Om vår verksamhet eller en del av den säljs kan de uppgifter som hör till den följa med.
    [public] Det som publiceras här kan alla se.
    [own-system] Uppgifterna finns i de här systemen, som är våra egna.
   *[not-stated] Också de här får personuppgifter.
}
recipients-role-short = { $role ->
    [processor] företag som arbetar åt oss
    [sub-processor] företag som arbetar åt våra personuppgiftsbiträden
    [controller] andra som själva bestämmer
    [joint-controller] gemensamt personuppgiftsansvariga
    [group-company] bolag i vår koncern
    [public-authority] myndigheter
    [adviser] rådgivare
    [acquirer] köpare av vår verksamhet
    [public] allmänheten
    [own-system] våra egna system
   *[not-stated] övriga mottagare
}
recipient-products = { $n ->
    [one] Tjänst: { $products }.
   *[other] Tjänster: { $products }.
}
recipient-formerly = Tidigare { $names }.
recipient-owner = Ägs av { $name }.
recipient-role = { $role ->
    [processor] Mottagaren är vårt personuppgiftsbiträde.
    [sub-processor] Mottagaren är anlitad av ett av våra personuppgiftsbiträden.
    [controller] Mottagaren är själv personuppgiftsansvarig.
    [joint-controller] Mottagaren är personuppgiftsansvarig gemensamt med oss.
    [group-company] Mottagaren hör till vår koncern.
    [public-authority] Mottagaren är en myndighet.
    [adviser] Mottagaren är vår rådgivare.
    [acquirer] Mottagaren kan komma att ta över vår verksamhet.
    [public] Det som publiceras där kan alla se.
    [own-system] Det är ett av våra egna system.
   *[not-stated] { "" }
}
recipient-task = Mottagaren { $task }.
recipient-task-of-category = Uppgift: { $task }.
recipient-address = Adress: { $address }.
recipient-country = Etablerad i: { $countries }.
recipient-processed-in = Uppgifterna lagras och behandlas i { $countries }.
recipient-hosted-in = Uppgifterna finns i { $place }.
recipient-agreement = Vi har ett personuppgiftsbiträdesavtal med mottagaren.
recipient-when = Mottagaren får uppgifter bara { $when }.
recipient-via = Mottagaren får uppgifterna från { $name }.
recipient-only-for = Bara för { $products }.
recipient-activities = Används för: { $activities }.
recipient-privacy = Mottagarens egen information: { $link }.
recipient-opt-out = Här kan du tacka nej hos mottagaren: { $link }.
transfers-title = Överföring till länder utanför EU och EES
transfers-intro = I länder utanför EU och EES (tredjeländer) gäller inte dataskyddsförordningen. Tabellen visar vem som får personuppgifter där och vad som skyddar uppgifterna.
transfers-none = Vi för inte över några personuppgifter till länder utanför EU och EES.
transfers-caption = Överföringar till länder utanför EU och EES och vad som skyddar uppgifterna
transfers-column-recipient = Mottagare
transfers-column-country = Land
transfers-column-protection = Vad som skyddar uppgifterna
transfer-country-unnamed = Tredjeländer som inte namnges
transfer-decision-exists = Europeiska kommissionen har beslutat att skyddsnivån är adekvat i följande land: { $country } ({ $decision }).
transfer-decision-certified = För { $country } finns ett beslut av Europeiska kommissionen om adekvat skyddsnivå, men bara för certifierade mottagare ({ $decision }).
transfer-decision-scope = { $scope ->
    [commercial] För { $country } finns ett beslut av Europeiska kommissionen om adekvat skyddsnivå. Det omfattar kommersiella organisationer ({ $decision }).
    [private-sector] För { $country } finns ett beslut av Europeiska kommissionen om adekvat skyddsnivå. Det omfattar den privata sektorn ({ $decision }).
    [automated] För { $country } finns ett beslut av Europeiska kommissionen om adekvat skyddsnivå. Det omfattar automatiserad behandling ({ $decision }).
   *[covered] För { $country } finns ett beslut av Europeiska kommissionen om adekvat skyddsnivå. Det omfattar mottagare och uppgifter som landets dataskyddslag gäller för ({ $decision }).
}
transfer-no-decision = För { $country } finns inget beslut av Europeiska kommissionen om adekvat skyddsnivå.
transfer-no-decision-unnamed = Eftersom länderna inte namnges kan policyn inte säga om det finns något beslut om adekvat skyddsnivå för dem.
transfer-dpf = Mottagaren är certifierad enligt ramen för dataskydd mellan EU och USA, Data Privacy Framework (kontrollerat den { $date }).
transfer-dpf-undated = Mottagaren är certifierad enligt ramen för dataskydd mellan EU och USA, Data Privacy Framework.
transfer-scc = Uppgifterna skyddas av Europeiska kommissionens standardavtalsklausuler (beslut (EU) 2021/914).
transfer-scc-module = { $module ->
    [c2c] De följer modul ett, mellan personuppgiftsansvariga.
    [c2p] De följer modul två, från personuppgiftsansvarig till personuppgiftsbiträde.
    [p2p] De följer modul tre, mellan personuppgiftsbiträden.
   *[p2c] De följer modul fyra, från personuppgiftsbiträde till personuppgiftsansvarig.
}
transfer-scc-dated = Klausulerna är de av den { $date }.
transfer-bcr = Uppgifterna skyddas av bindande företagsbestämmelser (artikel 47 i dataskyddsförordningen).
transfer-other = { $mechanism ->
    [adequacy] Det finns ett beslut om adekvat skyddsnivå för mottagarens land (artikel 45.3 i dataskyddsförordningen).
    [authority-clauses] Uppgifterna skyddas av standardiserade dataskyddsbestämmelser som en tillsynsmyndighet har antagit (artikel 46.2 d i dataskyddsförordningen).
    [code-of-conduct] Uppgifterna skyddas av en godkänd uppförandekod (artikel 46.2 e i dataskyddsförordningen).
    [certification] Uppgifterna skyddas av en godkänd certifiering (artikel 46.2 f i dataskyddsförordningen).
    [public-instrument] Uppgifterna skyddas av ett bindande instrument mellan myndigheter (artikel 46.2 a i dataskyddsförordningen).
    [ad-hoc-clauses] Uppgifterna skyddas av avtalsklausuler som tillsynsmyndigheten har godkänt (artikel 46.3 a i dataskyddsförordningen).
    [administrative-arrangement] Uppgifterna skyddas av en överenskommelse mellan myndigheter som tillsynsmyndigheten har godkänt (artikel 46.3 b i dataskyddsförordningen).
    [uk-idta] Uppgifterna skyddas av det brittiska avtalet om internationella dataöverföringar (International Data Transfer Agreement).
    [uk-addendum] Uppgifterna skyddas av EU:s standardavtalsklausuler med det brittiska tillägget (Addendum).
    [uk-bridge] Mottagaren är certifierad enligt det brittiska tillägget till Data Privacy Framework.
    [swiss-dpf] Mottagaren är certifierad enligt ramen för dataskydd mellan Schweiz och USA.
    [privacy-shield] Policyn stöder sig på att mottagaren är certifierad enligt skölden för skydd av privatlivet mellan EU och USA (Privacy Shield).
    [safe-harbor] Policyn stöder sig på principerna om integritetsskydd mellan EU och USA (Safe Harbor).
    [old-scc] Policyn stöder sig på standardavtalsklausuler som har ersatts.
   *[other] Uppgifterna skyddas på annat sätt.
}
transfer-derogation = { $derogation ->
    [explicit-consent] Du har uttryckligen samtyckt till överföringen efter att ha fått veta vilka risker den innebär (artikel 49.1 a i dataskyddsförordningen).
    [contract] Överföringen är nödvändig för vårt avtal med dig eller för åtgärder som du ber om innan avtalet ingås (artikel 49.1 b i dataskyddsförordningen).
    [contract-in-interest] Överföringen är nödvändig för ett avtal som ligger i ditt intresse (artikel 49.1 c i dataskyddsförordningen).
    [public-interest] Överföringen är nödvändig av viktiga skäl som rör allmänintresset (artikel 49.1 d i dataskyddsförordningen).
    [legal-claims] Överföringen är nödvändig för rättsliga anspråk (artikel 49.1 e i dataskyddsförordningen).
    [vital-interests] Överföringen är nödvändig för att skydda intressen av grundläggande betydelse (artikel 49.1 f i dataskyddsförordningen).
    [public-register] Överföringen görs från ett offentligt register (artikel 49.1 g i dataskyddsförordningen).
   *[compelling-interests] Överföringen är nödvändig för våra tvingande berättigade intressen (artikel 49.1 andra stycket i dataskyddsförordningen).
}
transfer-measures = Dessutom finns { $measures }.
transfer-interest = Intresset är: { $interest }.
transfer-only-in = Det gäller när mottagaren finns i { $countries }.
transfer-copy-at = Du hittar en kopia här: { $link }.
transfer-unprotected = Policyn anger inte vad som skyddar uppgifterna där.

# Mottagare och överföringar.

recipients-title = Vem som får personuppgifter
recipients-intro = Här ser du vem som får personuppgifter från oss, i vilken roll och för vilken användning.
recipients-none = Ingen utanför vår egen organisation får personuppgifter av oss.
recipients-role-title = { $role ->
    [processor] De som behandlar uppgifter åt oss
    [sub-processor] De som behandlar uppgifter åt våra personuppgiftsbiträden
    [controller] Andra personuppgiftsansvariga
    [joint-controller] Gemensamt personuppgiftsansvariga
    [group-company] Bolag i vår koncern
    [public-authority] Myndigheter
    [adviser] Rådgivare
    [acquirer] Köpare av vår verksamhet
    [other-users] Andra användare
    [private-persons] Privatpersoner
    [document-requesters] De som begär ut allmänna handlingar
    [public] Allmänheten
    [own-system] Våra egna system
   *[not-stated] Övriga mottagare
}
recipients-role-intro = { $role ->
    [processor] Den som är vårt personuppgiftsbiträde använder uppgifterna bara för vår räkning och enligt våra instruktioner.
    [sub-processor] Våra personuppgiftsbiträden anlitar i sin tur andra. Också där används uppgifterna bara enligt instruktion.
    [controller] En mottagare som själv är personuppgiftsansvarig bestämmer varför och hur den använder de uppgifter den får. Mer står i mottagarens egen information.
    [joint-controller] Tillsammans med de här mottagarna bestämmer vi varför och hur uppgifterna används.
    [group-company] De här mottagarna hör till samma koncern som vi.
    [public-authority] De här myndigheterna kan få personuppgifter från oss.
    [adviser] De här mottagarna ger oss råd eller granskar oss.
    [acquirer] Om vår verksamhet eller en del av den säljs kan de uppgifter som hör till den följa med.
    [other-users] Andra som använder tjänsten kan se de här uppgifterna.
    [private-persons] De får uppgifterna för eget bruk och för sitt hem, och dataskyddslagstiftningen gäller inte för det de gör med dem där.
    [document-requesters] Handlingar som finns hos en myndighet kan vara allmänna. Den som begär ut en sådan handling får den, med de personuppgifter som står i den, om de inte är sekretessbelagda.
    [public] Det som publiceras här kan alla se.
    [own-system] Uppgifterna finns i de här systemen, som är våra egna.
   *[not-stated] Också de här får personuppgifter.
}
recipients-role-short = { $role ->
    [processor] de som behandlar uppgifter åt oss
    [sub-processor] de som behandlar uppgifter åt våra personuppgiftsbiträden
    [controller] andra personuppgiftsansvariga
    [joint-controller] gemensamt personuppgiftsansvariga
    [group-company] bolag i vår koncern
    [public-authority] myndigheter
    [adviser] rådgivare
    [acquirer] köpare av vår verksamhet
    [other-users] andra användare
    [private-persons] privatpersoner
    [document-requesters] de som begär ut allmänna handlingar
    [public] allmänheten
    [own-system] våra egna system
   *[not-stated] övriga mottagare
}
# Mottagare som beskrivs under en annan roll; `$alone`: om ingen beskrivs under den här.
recipients-role-also = { $alone ->
    [yes] I den här rollen: { $names }.
   *[no] Också i den här rollen: { $names }.
}
# Det som står efter mottagarens namn. Mottagaren är ett företag eller en kategori av många, så meningarna saknar
# subjekt och passar båda. `$task` börjar med stor bokstav.
recipient-services = { $n ->
    [one] Tjänst: { $services }.
   *[other] Tjänster: { $services }.
}
recipient-formerly = Tidigare { $names }.
recipient-owner = Ägs av { $name }.
recipient-role = { $role ->
    [processor] Också vårt personuppgiftsbiträde.
    [sub-processor] Anlitas också av ett av våra personuppgiftsbiträden.
    [controller] Också själv personuppgiftsansvarig.
    [joint-controller] Också gemensamt personuppgiftsansvarig med oss.
    [group-company] Hör också till vår koncern.
    [public-authority] Också en myndighet.
    [adviser] Också vår rådgivare.
    [acquirer] Kan också komma att ta över vår verksamhet.
    [other-users] Också andra användare av tjänsten.
    [private-persons] Också en privatperson.
    [document-requesters] Kan också begära ut allmänna handlingar.
    [public] Det som publiceras där kan alla se.
    [own-system] Också ett av våra egna system.
   *[not-stated] { "" }
}
# Det som står före det som en mottagare gör i en av sina roller.
recipient-part = { $role ->
    [processor] Som vårt personuppgiftsbiträde:
    [sub-processor] Som underbiträde:
    [controller] Som själv personuppgiftsansvarig:
    [joint-controller] Som gemensamt personuppgiftsansvarig med oss:
    [group-company] Som bolag i vår koncern:
    [public-authority] Som myndighet:
    [adviser] Som vår rådgivare:
    [acquirer] Som köpare av vår verksamhet:
    [other-users] Som annan användare:
    [private-persons] Som privatperson:
    [document-requesters] Vid begäran om allmänna handlingar:
    [public] Så att alla kan se det:
    [own-system] Som ett av våra egna system:
   *[not-stated] I en roll som inte anges:
}
recipient-part-short = { $role ->
    [processor] som vårt personuppgiftsbiträde
    [sub-processor] som underbiträde
    [controller] som själv personuppgiftsansvarig
    [joint-controller] som gemensamt personuppgiftsansvarig med oss
    [group-company] som bolag i vår koncern
    [public-authority] som myndighet
    [adviser] som vår rådgivare
    [acquirer] som köpare av vår verksamhet
    [other-users] som annan användare
    [private-persons] som privatperson
    [document-requesters] vid begäran om allmänna handlingar
    [public] så att alla kan se det
    [own-system] som ett av våra egna system
   *[not-stated] i en roll som inte anges
}
recipient-task = { $task }.
recipient-address = Adress: { $address }.
recipient-country = { $n ->
    [one] Land: { $countries }.
   *[other] Länder: { $countries }.
}
recipient-processed-in = { $unnamed ->
    [true] Uppgifterna lagras och behandlas { $places } och även i tredjeländer som inte namnges.
    [customer-chooses] Uppgifterna lagras och behandlas { $places } eller i det land som kunden väljer.
    [you-choose] Uppgifterna lagras och behandlas { $places } eller i det land som du väljer.
    [where-you-are] Uppgifterna lagras och behandlas { $places } och i det land där du befinner dig.
   *[false] Uppgifterna lagras och behandlas { $places }.
}
recipient-processed-where = { $unnamed ->
    [customer-chooses] Uppgifterna lagras och behandlas i det land som kunden väljer.
    [you-choose] Uppgifterna lagras och behandlas i det land som du väljer.
   *[where-you-are] Uppgifterna lagras och behandlas i det land där du befinner dig.
}
recipient-access-from = Uppgifterna går att komma åt på distans { $places }.
recipient-hosted-in = Uppgifterna finns i { $place }.
recipient-agreement = Vi har ett personuppgiftsbiträdesavtal.
recipient-law = Uppgifter lämnas ut enligt { $laws }.
recipient-when = Får uppgifter bara { $when }.
recipient-via = Får uppgifterna från { $name }.
recipient-only-product = Bara för { $products }.
recipient-only-platform = Bara { $platforms }.
recipient-activities = { $n ->
    [one] Användning: { $activities }.
   *[other] Användningar: { $activities }.
}
recipient-cookies = { $place ->
    [app] Appen använder härifrån: { $names }.
   *[website] Cookies och liknande tekniker: { $names }.
}
recipient-email = E-post: { $address }.
recipient-sub-processors = Underbiträdena finns på den här listan: { $link }.
# Vad andra användare eller allmänheten ser; `$data` är en lista.
recipient-seen = { $role ->
    [public] Alla kan se: { $data }.
   *[other-users] De kan se: { $data }.
}
recipient-privacy = Information om personuppgifter: { $link }.
recipient-opt-out = Tacka nej här: { $link }.
transfers-title = { $law ->
    [uk] Överföring till länder utanför Storbritannien
    [ch] Utlämnande till länder utanför Schweiz
   *[eu] Överföring till länder utanför EU och EES
}
transfers-intro = { $law ->
    [uk] Personuppgifter får föras över till länder utanför Storbritannien bara på de villkor som den brittiska dataskyddsförordningen ställer. Tabellen visar vilka mottagare det gäller och vad som skyddar uppgifterna.
    [ch] Personuppgifter får lämnas ut till länder utanför Schweiz bara på de villkor som den schweiziska dataskyddslagen ställer. Tabellen visar vilka mottagare det gäller, i vilka länder de finns och vad som skyddar uppgifterna.
   *[eu] Personuppgifter får föras över till länder utanför EU och EES (tredjeländer) bara på de villkor som dataskyddsförordningen ställer. Tabellen visar vilka mottagare det gäller och vad som skyddar uppgifterna.
}
transfers-established-inside = { $law ->
    [uk] Alla mottagare som anges här är etablerade i Storbritannien.
    [ch] Alla mottagare som anges här är etablerade i Schweiz.
   *[eu] Alla mottagare som anges här är etablerade inom EU och EES.
}
transfers-none = { $law ->
    [uk] Vi för inte över några personuppgifter till länder utanför Storbritannien.
    [ch] Vi lämnar inte ut några personuppgifter till länder utanför Schweiz.
   *[eu] Vi för inte över några personuppgifter till länder utanför EU och EES.
}
transfers-caption = { $law ->
    [uk] Överföringar till länder utanför Storbritannien och vad som skyddar uppgifterna
    [ch] Utlämnanden till länder utanför Schweiz och vad som skyddar uppgifterna
   *[eu] Överföringar till länder utanför EU och EES och vad som skyddar uppgifterna
}
transfers-column-recipient = Mottagare
transfers-column-country = Land
transfers-column-protection = Vad som skyddar uppgifterna
transfer-country-unnamed = { $why ->
    [customer-chooses] Det land som kunden väljer
    [you-choose] Det land som du väljer
    [where-you-are] Det land där du befinner dig
   *[true] Tredjeländer, inte namngivna
}
# `$number` är beslutets nummer: "2000/518" i Europeiska gemenskapen, "(EU) 2023/1795" därefter.
transfer-decision-number = { $union ->
    [ec] { $number }/EG
   *[eu] { $number }
}
# Vems lag beslutet hör till: `$list`.
transfer-decision = { $list ->
    [uk] Enligt brittisk rätt säkerställer { $country } en adekvat skyddsnivå ({ $decision }).
    [ch] Enligt schweizisk rätt säkerställer { $country } en adekvat skyddsnivå ({ $decision }).
   *[eu] Europeiska kommissionen har i beslut { $decision } funnit att { $country } säkerställer en adekvat skyddsnivå.
}
transfer-decision-limit = { $scope ->
    [certified] Beslutet omfattar bara certifierade mottagare.
    [commercial] Beslutet omfattar bara kommersiella organisationer.
    [private-sector] Beslutet omfattar bara den privata sektorn.
    [automated] Beslutet omfattar bara automatiserad behandling.
   *[covered] Beslutet omfattar bara mottagare och uppgifter som landets dataskyddslag gäller för.
}
# Ett beslut som bara omfattar en del mottagare och som överföringen inte stöder sig på.
transfer-decision-elsewhere = { $scope ->
    [certified] { $list ->
        [uk] De brittiska föreskrifterna om adekvat skyddsnivå för { $country } ({ $decision }) omfattar bara certifierade mottagare. Den här överföringen stöder sig inte på dem.
        [ch] Den schweiziska listan över länder med adekvat skydd ({ $decision }) omfattar bara certifierade mottagare när det gäller { $country }. Den här överföringen stöder sig inte på den.
       *[eu] Europeiska kommissionens beslut { $decision } om adekvat skyddsnivå för { $country } omfattar bara certifierade mottagare. Den här överföringen stöder sig inte på det.
    }
    [commercial] { $list ->
        [uk] De brittiska föreskrifterna om adekvat skyddsnivå för { $country } ({ $decision }) omfattar bara kommersiella organisationer. Den här överföringen stöder sig inte på dem.
        [ch] Den schweiziska listan över länder med adekvat skydd ({ $decision }) omfattar bara kommersiella organisationer när det gäller { $country }. Den här överföringen stöder sig inte på den.
       *[eu] Europeiska kommissionens beslut { $decision } om adekvat skyddsnivå för { $country } omfattar bara kommersiella organisationer. Den här överföringen stöder sig inte på det.
    }
    [private-sector] { $list ->
        [uk] De brittiska föreskrifterna om adekvat skyddsnivå för { $country } ({ $decision }) omfattar bara den privata sektorn. Den här överföringen stöder sig inte på dem.
        [ch] Den schweiziska listan över länder med adekvat skydd ({ $decision }) omfattar bara den privata sektorn när det gäller { $country }. Den här överföringen stöder sig inte på den.
       *[eu] Europeiska kommissionens beslut { $decision } om adekvat skyddsnivå för { $country } omfattar bara den privata sektorn. Den här överföringen stöder sig inte på det.
    }
    [automated] { $list ->
        [uk] De brittiska föreskrifterna om adekvat skyddsnivå för { $country } ({ $decision }) omfattar bara automatiserad behandling. Den här överföringen stöder sig inte på dem.
        [ch] Den schweiziska listan över länder med adekvat skydd ({ $decision }) omfattar bara automatiserad behandling när det gäller { $country }. Den här överföringen stöder sig inte på den.
       *[eu] Europeiska kommissionens beslut { $decision } om adekvat skyddsnivå för { $country } omfattar bara automatiserad behandling. Den här överföringen stöder sig inte på det.
    }
   *[covered] { $list ->
        [uk] De brittiska föreskrifterna om adekvat skyddsnivå för { $country } ({ $decision }) omfattar bara mottagare och uppgifter som landets dataskyddslag gäller för. Den här överföringen stöder sig inte på dem.
        [ch] Den schweiziska listan över länder med adekvat skydd ({ $decision }) omfattar bara sådana mottagare och uppgifter i { $country } som landets dataskyddslag gäller för. Den här överföringen stöder sig inte på den.
       *[eu] Europeiska kommissionens beslut { $decision } om adekvat skyddsnivå för { $country } omfattar bara mottagare och uppgifter som landets dataskyddslag gäller för. Den här överföringen stöder sig inte på det.
    }
}
transfer-no-decision = { $law ->
    [uk] Det finns inga brittiska föreskrifter om adekvat skyddsnivå för { $country }.
    [ch] Den schweiziska listan över länder med adekvat skydd omfattar inte { $country }.
   *[eu] Det finns inget beslut om adekvat skyddsnivå för { $country }.
}
transfer-no-decision-unnamed = { $why ->
    [true] Eftersom länderna inte namnges framgår det inte här om det finns något beslut om adekvat skyddsnivå för dem.
   *[chosen] Vilket land det är avgör om det finns något beslut om adekvat skyddsnivå.
}
# Bara företag i USA kan vara certifierade: mottagaren, ett bolag i dess koncern eller ett som inte namnges.
transfer-certified = { $framework ->
    [uk] { $whose ->
        [recipient] Mottagaren är certifierad enligt det brittiska tillägget till Data Privacy Framework.
        [company] { $company } är certifierat enligt det brittiska tillägget till Data Privacy Framework.
       *[unnamed] Det företag som får uppgifterna i USA är certifierat enligt det brittiska tillägget till Data Privacy Framework.
    }
    [ch] { $whose ->
        [recipient] Mottagaren är certifierad enligt ramen för dataskydd mellan Schweiz och USA.
        [company] { $company } är certifierat enligt ramen för dataskydd mellan Schweiz och USA.
       *[unnamed] Det företag som får uppgifterna i USA är certifierat enligt ramen för dataskydd mellan Schweiz och USA.
    }
   *[eu] { $whose ->
        [recipient] Mottagaren är certifierad enligt ramen för dataskydd mellan EU och USA, Data Privacy Framework.
        [company] { $company } är certifierat enligt ramen för dataskydd mellan EU och USA, Data Privacy Framework.
       *[unnamed] Det företag som får uppgifterna i USA är certifierat enligt ramen för dataskydd mellan EU och USA, Data Privacy Framework.
    }
}
transfer-checked = Det kontrollerades den { $date }.
transfer-hr = { $covered ->
    [no] Certifieringen omfattar inte uppgifter om anställda.
   *[yes] Certifieringen omfattar också uppgifter om anställda.
}
transfer-valid = Det här skyddar uppgifterna { $period }.
transfer-scc = Uppgifterna skyddas av Europeiska kommissionens standardavtalsklausuler (beslut (EU) 2021/914).
transfer-scc-module = { $module ->
    [c2c] Modul ett gäller: överföring mellan personuppgiftsansvariga.
    [c2p] Modul två gäller: överföring från personuppgiftsansvarig till personuppgiftsbiträde.
    [p2p] Modul tre gäller: överföring mellan personuppgiftsbiträden.
   *[p2c] Modul fyra gäller: överföring från personuppgiftsbiträde till personuppgiftsansvarig.
}
transfer-scc-dated = Klausulerna är daterade den { $date }.
transfer-bcr-dated = De godkändes den { $date }.
transfer-bcr = Uppgifterna skyddas av bindande företagsbestämmelser ({ $article }).
# Vad en överföring grundas på, med artikeln i den lag som ordalydelsen följer
transfer-safeguard = { $mechanism ->
    [adequacy] Vi stöder oss på ett beslut om adekvat skyddsnivå för mottagarens land ({ $article }).
    [authority-clauses] Uppgifterna skyddas av standardiserade dataskyddsbestämmelser som en tillsynsmyndighet har antagit ({ $article }).
    [code-of-conduct] Uppgifterna skyddas av en godkänd uppförandekod ({ $article }).
    [certification] Uppgifterna skyddas av en godkänd certifiering ({ $article }).
    [public-instrument] Uppgifterna skyddas av ett bindande instrument mellan myndigheter ({ $article }).
    [ad-hoc-clauses] Uppgifterna skyddas av avtalsklausuler som tillsynsmyndigheten har godkänt ({ $article }).
   *[administrative-arrangement] Uppgifterna skyddas av en överenskommelse mellan myndigheter som tillsynsmyndigheten har godkänt ({ $article }).
}
transfer-other = { $mechanism ->
    [uk-adequacy] Vi stöder oss på brittiska föreskrifter om adekvat skyddsnivå för mottagarens land.
    [uk-idta] Uppgifterna skyddas av det brittiska avtalet om internationella dataöverföringar (International Data Transfer Agreement).
    [uk-addendum] Uppgifterna skyddas av EU:s standardavtalsklausuler med det brittiska tillägget (Addendum).
    [uk-bcr] Uppgifterna skyddas av bindande företagsbestämmelser enligt brittisk rätt.
    [uk-scc] Policyn stöder sig på EU:s standardavtalsklausuler utan det brittiska tillägget (Addendum).
    [swiss-adequacy] Vi stöder oss på den schweiziska listan över länder med adekvat skydd.
    [swiss-clauses] Uppgifterna skyddas av standardiserade dataskyddsbestämmelser som Schweiz federala dataskyddsmyndighet har godkänt eller erkänt.
    [swiss-bcr] Uppgifterna skyddas av bindande företagsbestämmelser enligt schweizisk rätt.
    [swiss-us-privacy-shield] Policyn stöder sig på att mottagaren är certifierad enligt skölden för skydd av privatlivet mellan Schweiz och USA (Privacy Shield).
    [swiss-us-safe-harbor] Policyn stöder sig på principerna om integritetsskydd mellan Schweiz och USA (Safe Harbor).
    [privacy-shield] Policyn stöder sig på att mottagaren är certifierad enligt skölden för skydd av privatlivet mellan EU och USA (Privacy Shield).
    [safe-harbor] Policyn stöder sig på principerna om integritetsskydd mellan EU och USA (Safe Harbor).
    [old-scc] Policyn stöder sig på standardavtalsklausuler som har ersatts.
    [international-agreement] Uppgifterna lämnas ut med stöd av ett internationellt avtal.
   *[other] Uppgifterna skyddas på annat sätt.
}
transfer-agreement = Uppgifterna lämnas ut med stöd av ett internationellt avtal: { $agreement }.
transfer-derogation = { $derogation ->
    [explicit-consent] Överföringen grundas på ditt uttryckliga samtycke, som du lämnar efter att ha fått veta vilka risker den innebär ({ $article }).
    [contract] Överföringen är nödvändig för att fullgöra vårt avtal med dig eller för åtgärder som du ber om innan avtalet ingås ({ $article }).
    [contract-in-interest] Överföringen är nödvändig för ett avtal med någon annan som ligger i ditt intresse ({ $article }).
    [public-interest] Överföringen är nödvändig av viktiga skäl som rör allmänintresset ({ $article }).
    [legal-claims] Överföringen är nödvändig för att fastställa, göra gällande eller försvara rättsliga anspråk ({ $article }).
    [vital-interests] Överföringen är nödvändig för att skydda intressen av grundläggande betydelse ({ $article }).
    [public-register] Överföringen görs från ett offentligt register ({ $article }).
   *[compelling-interests] Överföringen är nödvändig för våra tvingande berättigade intressen ({ $article }).
}
transfer-access = bara åtkomst på distans
transfer-fallback = Det träder in om det skydd som nämns före inte längre gäller.
transfer-for = { $regime ->
    [uk] För personer i Storbritannien:
    [ch] För personer i Schweiz:
   *[eu] För personer i EES:
}
transfer-when = Det gäller { $when }.
transfer-measures = Ytterligare skydd: { $measures }.
transfer-interest = Intresset är { $interest }.
transfer-only-in = Det gäller när mottagaren finns i { $countries }.
transfer-copy-at = En kopia finns här: { $link }.
transfer-unprotected = Vad som skyddar uppgifterna där anges inte.

# Rättigheter, invändningar, återkallelse, klagomål, automatiserade beslut. Artiklarna är dataskyddsförordningens.

rights-title = Dina rättigheter
rights-intro = De här rättigheterna har du enligt lag. Vissa har gränser, som vi förklarar om de spelar roll i ditt fall.
rights-how = Vill du använda dina rättigheter, kontakta oss: { $address }.
rights-form = Formuläret för begäranden finns här: { $link }.
rights-answer = { $law ->
    [ch] Vi svarar i regel inom 30 dagar.
   *[eu] Vi svarar utan onödigt dröjsmål och inom en månad från det att vi har fått din begäran. Om den är komplicerad, eller om vi har fått många begäranden, kan vi behöva upp till två månader till. I så fall får du veta det, och varför, inom den första månaden.
}
rights-answer-within = Vi svarar utan onödigt dröjsmål och senast inom { $period }.
rights-free = { $law ->
    [ch] I regel kostar det ingenting.
   *[eu] Det kostar ingenting. Bara om en begäran är uppenbart ogrundad eller orimlig får vi ta ut en rimlig avgift eller avslå den.
}
rights-identity = Om vi har rimliga skäl att betvivla vem som frågar får vi be om mer information för att vara säkra.
rights-unidentified = { $law ->
    [ch] Här kan vi inte se vems uppgifter vi har: { $activities }. Där kan du använda dina rättigheter om du lämnar ytterligare information som gör att vi kan identifiera dig.
   *[eu] Här kan vi inte se vems uppgifter vi har: { $activities }. Där gäller { $rights } bara om du lämnar ytterligare information som gör att vi kan identifiera dig ({ $article }).
}
rights-told = Om vi rättar eller raderar uppgifter eller begränsar behandlingen av dem underrättar vi också alla som vi har lämnat ut dem till, om det inte visar sig vara omöjligt eller kräver en oproportionell insats ({ $article }).
right-title = { $right ->
    [access] Tillgång
    [rectification] Rättelse
    [erasure] Radering
    [restriction] Begränsning av behandling
    [portability] Dataportabilitet
    [object] Rätt att göra invändningar
    [withdraw] Återkalla samtycke
   *[human-review] Mänsklig prövning
}
right-access = { $law ->
    [ch] Du har rätt att få veta om vi behandlar personuppgifter om dig. Gör vi det har du rätt att få uppgifterna och information om hur de behandlas ({ $article }).
   *[eu] Du har rätt att få veta om vi behandlar personuppgifter om dig. Gör vi det har du rätt till tillgång till uppgifterna, en kopia av dem och information om hur de behandlas ({ $article }).
}
right-rectification = { $law ->
    [ch] Du har rätt att få felaktiga uppgifter om dig rättade, om inte en lag förbjuder ändringen ({ $article }).
   *[eu] Du har rätt att utan onödigt dröjsmål få felaktiga uppgifter om dig rättade. Du kan också få ofullständiga uppgifter kompletterade, till exempel genom ett kompletterande utlåtande ({ $article }).
}
# `$ways`: vilka vägar till radering som kan finnas här, att återkalla ett samtycke eller att göra en invändning
right-erasure = { $law ->
    [ch] Du har rätt att få dina uppgifter raderade om de behandlas i strid med lagen: till exempel om de inte längre behövs, eller om du har sagt att du inte vill det och inget väger tyngre än din önskan ({ $article }).
   *[eu] { $ways ->
        [consent] Du har rätt att få dina uppgifter raderade utan onödigt dröjsmål om något av lagens villkor är uppfyllt: till exempel om uppgifterna inte längre behövs, eller om du återkallar ditt samtycke och det inte finns någon annan rättslig grund ({ $article }).
        [objection] Du har rätt att få dina uppgifter raderade utan onödigt dröjsmål om något av lagens villkor är uppfyllt: till exempel om uppgifterna inte längre behövs, eller om du gör en invändning och inget väger tyngre ({ $article }).
        [neither] Du har rätt att få dina uppgifter raderade utan onödigt dröjsmål om något av lagens villkor är uppfyllt: till exempel om uppgifterna inte längre behövs eller har behandlats på olagligt sätt ({ $article }).
       *[both] Du har rätt att få dina uppgifter raderade utan onödigt dröjsmål om något av lagens villkor är uppfyllt: till exempel om uppgifterna inte längre behövs, om du återkallar ditt samtycke och det inte finns någon annan rättslig grund eller om du gör en invändning och inget väger tyngre ({ $article }).
    }
}
right-erasure-limits = { $task ->
    [public] Vi får behålla uppgifter som vi enligt lag måste spara eller som behövs för en uppgift av allmänt intresse eller som ett led i myndighetsutövning, för arkivändamål av allmänt intresse eller för rättsliga anspråk.
   *[none] Vi får behålla uppgifter som vi enligt lag måste spara eller som behövs för rättsliga anspråk.
}
right-restriction = { $law ->
    [ch] Du har rätt att få en viss användning av dina uppgifter, eller att de lämnas ut till andra, förbjuden om det strider mot lagen ({ $article }).
   *[eu] Under vissa förutsättningar har du rätt att kräva att behandlingen av dina uppgifter begränsas: till exempel medan vi kontrollerar om de är riktiga, eller om du behöver dem för rättsliga anspråk när vi inte längre behöver dem ({ $article }).
}
right-portability = { $law ->
    [ch] Du har rätt att få ut de uppgifter som du själv har lämnat till oss i ett vanligt elektroniskt format och att få dem överförda till en annan personuppgiftsansvarig när det inte kräver en oproportionell insats ({ $article }). Det gäller uppgifter som behandlas automatiserat med ditt samtycke eller i direkt samband med ett avtal med dig.
   *[eu] Du har rätt till dataportabilitet ({ $article }): att få ut de uppgifter som du själv har lämnat till oss i ett strukturerat, allmänt använt och maskinläsbart format och att överföra dem till en annan personuppgiftsansvarig utan att vi hindrar det. När det är tekniskt möjligt kan du begära att vi överför dem direkt. Det gäller uppgifter som behandlas automatiserat med stöd av ditt samtycke (artikel 6.1 a eller 9.2 a) eller av ett avtal (artikel 6.1 b).
}
right-portability-bases = Här gäller det: { $activities }.
right-object = { $law ->
    [ch] Du kan när som helst säga till oss att du inte vill att dina uppgifter behandlas för ett visst ändamål ({ $article }).
   *[eu] { $grounds ->
        [task] Du har rätt att när som helst, av skäl som hänför sig till din specifika situation, göra invändningar mot behandling som grundas på artikel 6.1 e eller f, här på en uppgift av allmänt intresse eller på myndighetsutövning. Det gäller också profilering på den grunden ({ $article }).
        [interests] Du har rätt att när som helst, av skäl som hänför sig till din specifika situation, göra invändningar mot behandling som grundas på artikel 6.1 e eller f, här på berättigade intressen. Det gäller också profilering på den grunden ({ $article }).
       *[both] Du har rätt att när som helst, av skäl som hänför sig till din specifika situation, göra invändningar mot behandling som grundas på artikel 6.1 e eller f, här på en uppgift av allmänt intresse, på myndighetsutövning eller på berättigade intressen. Det gäller också profilering på den grunden ({ $article }).
    }
}
right-object-activities = Här gäller det: { $activities }.
right-object-after = { $law ->
    [ch] Gör du det slutar vi, om inte ett övervägande intresse eller lagen ger oss rätt att fortsätta.
   *[eu] Om du gör en invändning slutar vi, om vi inte kan visa avgörande berättigade skäl som väger tyngre än dina intressen, rättigheter och friheter, eller behöver uppgifterna för rättsliga anspråk.
}
right-object-marketing = Mot direkt marknadsföring kan du när som helst göra invändningar utan att ange några skäl. Det gäller också profilering för direkt marknadsföring. Om du gör en invändning slutar vi använda dina uppgifter till det.
right-object-marketing-activities = Här gäller det: { $activities }.
right-object-how = Vill du göra en invändning, kontakta oss: { $address }.
right-withdraw = När behandlingen bygger på ditt samtycke har du rätt att när som helst återkalla det ({ $article }).
right-withdraw-effect = Att du återkallar samtycket påverkar inte lagligheten av det som har gjorts dessförinnan.
right-withdraw-list = Vi behandlar personuppgifter med stöd av ditt samtycke för:
right-withdraw-activity = { $activity }
right-withdraw-cookies = { $place ->
    [app] Tekniker i appen som inte är nödvändiga: se { $link }.
   *[website] Cookies och liknande tekniker som inte är nödvändiga: se { $link }.
}
right-human-review = { $law ->
    [ch] Om vi fattar ett beslut som enbart grundas på automatiserad behandling och som har rättsliga följder för dig eller påverkar dig avsevärt talar vi om det för dig. Du kan framföra din åsikt och begära att en människa prövar beslutet ({ $article }).
   *[eu] Du har rätt att inte bli föremål för ett beslut som enbart grundas på automatiserad behandling och som har rättsliga följder för dig eller på liknande sätt påverkar dig i betydande grad, utom när lagen tillåter det. När vi fattar sådana beslut har du rätt att få dem prövade av en människa, att framföra din åsikt och att bestrida beslutet ({ $article }).
}
right-restricted-by = Begränsningen följer av { $laws }.
complaint-title = Klagomål
complaint-intro = { $law ->
    [ch] Om du anser att vår behandling av dina personuppgifter strider mot lagen kan du anmäla det till tillsynsmyndigheten, som kan inleda en undersökning ({ $article }).
   *[eu] Om du anser att vår behandling av dina personuppgifter strider mot lagen har du rätt att lämna in ett klagomål till en tillsynsmyndighet ({ $article }).
}
complaint-authority = Vår tillsynsmyndighet är { $authority }.
# En myndighets namn på det här språket, i löpande text
complaint-authority-name = { $name }
complaint-of-controller = Tillsynsmyndighet för { $names } är { $authority }.
complaint-elsewhere = { $place ->
    [uk] För personer i Storbritannien är tillsynsmyndigheten { $authority }.
   *[ch] För personer i Schweiz är tillsynsmyndigheten { $authority }.
}
complaint-where = Du kan till exempel vända dig till tillsynsmyndigheten i det EU- eller EES-land där du bor eller arbetar eller där du anser att överträdelsen har skett.
complaint-remedies = Ett klagomål påverkar inte andra administrativa prövningsförfaranden eller rättsmedel. Du kan också gå till domstol ({ $article }).
complaint-to-us = Klagomål till oss
complaint-bodies = Andra som prövar klagomål
metrics-title = Begäranden som vi har fått
metrics-caption = Begäranden år för år
metrics-column-year = År
metrics-column-request = Begäran
metrics-column-received = Inkomna
metrics-column-granted = Helt eller delvis tillgodosedda
metrics-column-denied = Avslagna
metrics-column-median = Mediantid till svar
metrics-column-mean = Genomsnittlig tid till svar
metrics-request = { $right ->
    [access] Tillgång
    [rectification] Rättelse
    [erasure] Radering
    [restriction] Begränsning av behandling
    [portability] Dataportabilitet
    [object] Invändning
    [withdraw] Återkallelse av samtycke
    [human-review] Mänsklig prövning
    [opt-out] Slippa försäljning och delning
   *[limit] Begränsad användning av känsliga uppgifter
}
metrics-count = { $n }
decisions-title = Automatiserade beslut
decisions-none = Vi fattar inga beslut som enbart grundas på automatiserad behandling och som har rättsliga följder för dig eller på liknande sätt påverkar dig i betydande grad.
decisions-intro = Vissa beslut grundas enbart på automatiserad behandling: ingen människa deltar i dem.
# Beslut utan rättsliga följder, och inga andra
decisions-minor-intro = En del beslut grundas enbart på automatiserad behandling: ingen människa är inblandad. De har inga rättsliga följder för dig och påverkar dig inte heller på liknande sätt i betydande grad.
decision-minor = Beslutet har inga rättsliga följder för dig och påverkar dig inte heller på liknande sätt i betydande grad.
decision-activity = Ingår i: { $activity }.
decision-by = { $role ->
    [processor] Beslutet fattas av { $names } för vår räkning.
   *[other] Beslutet fattas av { $names }.
}
decision-when = Beslutet fattas bara { $when }.
decision-ground = { $ground ->
    [contract] Beslutet är nödvändigt för ett avtal med dig ({ $article }).
    [law] Beslutet är tillåtet enligt lag ({ $article }).
   *[explicit-consent] Beslutet grundas på ditt uttryckliga samtycke ({ $article }).
}
decision-score = Beslutet bygger till stor del på en poäng som { $names } räknar fram om dig.
decision-logic = Så kommer beslutet till
decision-consequences = Vad det betyder för dig
decision-review = Mänsklig prövning
decision-safeguards = Du har rätt att få beslutet prövat av en människa, att framföra din åsikt och att bestrida beslutet.
decision-profiling-intro = { $n ->
    [one] I den här användningen bedöms personliga egenskaper automatiskt (profilering), utan att sådana beslut fattas:
   *[other] I de här användningarna bedöms personliga egenskaper automatiskt (profilering), utan att sådana beslut fattas:
}
decision-law = Beslutet bygger på { $laws }.

### Purposes of trackers: verb phrases in the third person, after the name of the cookie or alone in a table.

## What makes the website work

tracker-keeps-signed-in = håller dig inloggad
tracker-keeps-session = ger ditt besök en identifierare så att sidorna hör ihop
tracker-provides-service = ger dig tillgång till webbplatsens tjänster och funktioner
tracker-csrf-protection = skyddar formulär mot förfalskade anrop
tracker-prevents-fraud = förhindrar att konton används för bedrägerier
tracker-tells-people-from-robots = skiljer människor från robotar
tracker-load-balancing = håller kvar ditt besök på samma server när trafiken fördelas
tracker-throttles-requests = begränsar hur många anrop som skickas till tjänsten
tracker-remembers-basket = kommer ihåg vad som ligger i din varukorg
tracker-remembers-consent = kommer ihåg vilka cookies du har samtyckt till
tracker-shows-acceptance = visar om du har godkänt användningen av cookies
tracker-remembers-opt-out = kommer ihåg att du har valt bort spårningen
tracker-tests-storage = kontrollerar om din webbläsare tar emot cookies
tracker-payment = gör att du kan betala på ett säkert sätt
tracker-sets-domain = registrerar vilken domän du besöker

## What remembers your choices

tracker-remembers-language = kommer ihåg det språk du har valt
tracker-remembers-settings = kommer ihåg dina inställningar så att du slipper göra dem på nytt
tracker-remembers-login-details = kommer ihåg dina inloggningsuppgifter
tracker-remembers-location = kommer ihåg den region eller butik du har valt
tracker-stores-chat-log = lagrar chattloggen
tracker-recognises-chat-visitor = känner igen dig när du öppnar chatten på nytt
tracker-plays-video = gör det möjligt att spela upp videor och kommer ihåg spelarens inställningar
tracker-shows-map = visar en karta
tracker-hides-messages = kommer ihåg vilka meddelanden du har stängt
tracker-follow-panel = sätts när en sida innehåller en panel för att följa oss i sociala medier

## What measures

tracker-distinguishes-visitors = skiljer besökare från varandra
tracker-recognises-returning-visitors = känner igen din webbläsare när du kommer tillbaka
tracker-links-page-views = knyter ihop sidvisningarna under ett besök
tracker-counts-sessions = håller reda på sessioner
tracker-detects-browser-restart = visar om du har startat om webbläsaren
tracker-records-last-visit = registrerar när du senast besökte en sida
tracker-measures-visits = samlar in uppgifter om besök och sidvisningar
tracker-keeps-visitor-identity = håller reda på besökarens identitet
tracker-follows-visitors = följer besökare på webbplatsen
tracker-measures-clicks-and-scrolling = registrerar klick, musrörelser och rullning
tracker-measures-video-plays = räknar hur ofta videor spelas och hur länge
tracker-measures-embedded-services = följer hur inbäddade tjänster används
tracker-measures-performance = mäter hur snabbt och väl webbplatsen fungerar
tracker-tests-page-versions = kommer ihåg vilken version av en sida du ser i ett test
tracker-identifies-companies = identifierar företag utifrån deras IP-adress
tracker-remembers-traffic-source = kommer ihåg varifrån du kom till webbplatsen
tracker-measures-newsletter = visar om våra utskick öppnas och vilka länkar som följs

## What advertises

tracker-shows-ads = visar annonser från tredje part
tracker-shows-our-ads-elsewhere = visar våra annonser för dig på andra webbplatser efter ditt besök (remarketing)
tracker-re-engages-visitors = når besökare igen utifrån deras beteende på olika webbplatser
tracker-real-time-bidding = låter annonsörer lägga bud på annonsplatser i realtid
tracker-measures-conversions = registrerar vad besökare gör med en annons och om den leder till köp eller förfrågan (konvertering)
tracker-measures-campaigns = analyserar hur annonskampanjer fungerar
tracker-limits-ad-repetition = begränsar hur ofta du ser samma annons
tracker-builds-interest-profile = skapar en profil av dina intressen för annonsering
tracker-matches-identifiers = kopplar ihop din identifierare med andra annonstjänsters

### Tasks of recipients. The value is a verb phrase after the name of the recipient; `.noun` names the task alone.

## Hosting and IT

task-hosts-website = sköter driften av vår webbplats
    .noun = drift av webbplatsen
task-hosts-servers = sköter driften av de servrar där våra system finns
    .noun = serverdrift
task-cloud-storage = lagrar våra filer i molnet
    .noun = molnlagring
task-content-delivery = levererar webbplatsens innehåll snabbt från servrar nära dig
    .noun = snabb leverans av webbplatsens innehåll
task-it-support = underhåller våra it-system och hjälper våra anställda med dem
    .noun = it-support och underhåll
task-software-development = utvecklar och underhåller vår webbplats och programvara
    .noun = systemutveckling
task-office-software = tillhandahåller vår e-post, våra kalendrar och våra dokument
    .noun = e-post och kontorsprogram
task-email-provider = tillhandahåller vår e-post
    .noun = e-posttjänster
task-database = tillhandahåller databasen bakom vår webbplats
    .noun = databastjänster
task-backup-storage = lagrar våra säkerhetskopior
    .noun = lagring av säkerhetskopior
task-it-security = skyddar vår webbplats och våra system mot angrepp
    .noun = it-säkerhet
task-spam-protection = skiljer människor från robotar i våra formulär
    .noun = skydd mot skräppost och robotar
task-error-reporting = tar emot felrapporter från vår webbplats och våra appar
    .noun = felrapportering
task-telephony = tillhandahåller vår telefoni
    .noun = telefoni
task-login-service = bekräftar vem du är när du loggar in
    .noun = inloggningstjänst
task-translation-plugin = tillhandahåller språkvalet på webbplatsen
    .noun = webbplatsens språkfunktion
task-fonts-and-scripts = tillhandahåller typsnitt och skript till webbplatsen
    .noun = typsnitt och skript

## Statistics and website functions

task-web-analytics = mäter hur vår webbplats används
    .noun = webbanalys
task-heat-maps = visar hur besökare rör sig och klickar på vår webbplats
    .noun = värmekartor och inspelningar av besök
task-tag-management = startar och styr mätskripten på vår webbplats
    .noun = tagghantering
task-page-tests = jämför olika versioner av våra sidor
    .noun = sidtester
task-company-identification = visar vilka företag som besöker vår webbplats
    .noun = identifiering av besökande företag
task-consent-tool = frågar efter dina cookieval och kommer ihåg dem
    .noun = samtyckesverktyg för cookies
task-video-hosting = lagrar och spelar upp videorna på vår webbplats
    .noun = lagring och uppspelning av video
task-maps = visar kartor på vår webbplats
    .noun = kartor
task-search-function = sköter sökfunktionen på vår webbplats
    .noun = sökfunktion
task-booking-system = hanterar bokningar och bokade tider åt oss
    .noun = bokningssystem
task-forms = tar emot det som skrivs i våra formulär
    .noun = formulärtjänst
task-surveys = genomför enkäter åt oss
    .noun = enkäter
task-reviews = samlar in omdömen om oss och våra produkter
    .noun = omdömen
task-push-notifications = levererar aviseringar till din telefon eller webbläsare
    .noun = aviseringar
task-ai-service = tillhandahåller den AI som svarar i våra tjänster
    .noun = AI-tjänst

## Customers and marketing

task-crm = tillhandahåller det system där vi har våra kundkontakter (CRM)
    .noun = system för kundkontakter (CRM)
task-live-chat = tillhandahåller chatten på vår webbplats
    .noun = chatt
task-customer-support = besvarar och registrerar supportärenden åt oss
    .noun = kundsupport
task-sends-newsletters = skickar våra nyhetsbrev och annan e-postmarknadsföring
    .noun = e-postmarknadsföring
task-marketing-automation = hjälper oss att planera och automatisera vår e-postmarknadsföring och visar hur mottagarna reagerar på den
    .noun = automatiserad marknadsföring
task-sends-text-messages = skickar sms åt oss
    .noun = sms-utskick
task-sends-email = skickar orderbekräftelser och andra servicemeddelanden med e-post
    .noun = servicemeddelanden med e-post
task-advertising = visar annonser och mäter deras effekt
    .noun = annonsering
task-remarketing = visar våra annonser för dig på andra webbplatser efter ditt besök
    .noun = remarketing
task-social-media-platform = tillhandahåller den plattform för sociala medier där vi har vår sida
    .noun = plattform för sociala medier
task-webinar-platform = tillhandahåller plattformen för våra webbinarier och hanterar anmälningarna
    .noun = webbinarier
task-video-meetings = tillhandahåller våra videomöten
    .noun = videomöten
task-event-services = arrangerar våra evenemang och hanterar anmälningarna
    .noun = evenemangstjänster
task-e-learning = tillhandahåller plattformen för våra webbutbildningar
    .noun = webbutbildning
task-market-research = genomför marknadsundersökningar åt oss
    .noun = marknadsundersökningar
task-online-shop = sköter driften av vår nätbutik
    .noun = nätbutik
task-loyalty-programme = sköter vår kundklubb
    .noun = kundklubb
task-sales-and-support = säljer våra produkter och ger support på dem
    .noun = försäljning och support

## Payments, deliveries and administration

task-payment-processing = hanterar betalningar åt oss
    .noun = betalningshantering
task-banking = är vår bank och genomför betalningar
    .noun = banktjänster
task-invoicing = skickar våra fakturor
    .noun = fakturering
task-credit-checks = lämnar kreditupplysningar till oss
    .noun = kreditupplysningar
task-debt-collection = driver in skulder åt oss
    .noun = inkasso
task-delivery = levererar varor till dig
    .noun = leverans
task-printing-and-mailing = trycker och skickar brev åt oss
    .noun = tryck och distribution
task-accounting = sköter vår bokföring
    .noun = redovisning
task-audit = granskar våra räkenskaper och rutiner
    .noun = revision
task-legal-advice = ger oss juridisk rådgivning och företräder oss i tvister
    .noun = juridisk rådgivning
task-business-advice = ger oss råd om verksamheten
    .noun = rådgivning
task-insurance = försäkrar oss och hanterar skador
    .noun = försäkring
task-administrative-tasks = sköter administrativt arbete åt oss
    .noun = administrativt arbete
task-document-signing = hanterar elektroniska underskrifter
    .noun = elektronisk underskrift
task-archive-and-destruction = arkiverar eller förstör handlingar åt oss
    .noun = arkivering och dokumentförstöring
task-translation = översätter och tolkar åt oss
    .noun = översättning och tolkning

## Staff and premises

task-recruitment-system = tillhandahåller det system som tar emot jobbansökningar
    .noun = rekryteringssystem
task-recruitment-agency = rekryterar personal åt oss
    .noun = rekrytering
task-payroll = räknar ut och betalar löner åt oss
    .noun = lönehantering
task-hr-system = tillhandahåller vårt personalsystem
    .noun = personalsystem
task-occupational-health = sköter vår företagshälsovård
    .noun = företagshälsovård
task-travel-agency = bokar resor åt oss
    .noun = resebokning
task-security-guards = bevakar våra lokaler
    .noun = bevakning och larm
task-visitor-system = registrerar besökare i våra lokaler
    .noun = besöksregistrering

## Care, research and authorities

task-health-care = ger dig vård och tar del av de hälsouppgifter som behövs för den
    .noun = vård
task-laboratory = analyserar prover åt oss
    .noun = laboratorieanalys
task-research = bedriver forskning med uppgifterna
    .noun = forskning
task-identity-check = kontrollerar identiteter åt oss
    .noun = identitetskontroll
task-fraud-checks = söker efter tecken på bedrägeri
    .noun = bedrägerikontroll
task-tax-authority = tar emot de skatteuppgifter som lagen kräver
    .noun = beskattning
task-law-enforcement = utreder brott
    .noun = brottsutredning
task-courts = avgör tvister och verkställer krav
    .noun = tvistlösning
task-supervision = utövar tillsyn över vår verksamhet
    .noun = tillsyn
task-business-transfer = tar över hela eller delar av vår verksamhet
    .noun = överlåtelse av verksamheten
task-group-administration = sköter gemensam administration för vår koncern
    .noun = koncernadministration

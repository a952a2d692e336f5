### Purposes: infinitive phrases with their marker, addressed to the reader. They stand after "for" or alone in a list.

## Running the website

purpose-website-delivery = att göra det tekniskt möjligt för dig att nå och använda webbplatsen
purpose-language-choice = att visa webbplatsen på det språk du har valt
purpose-remembering-settings = att komma ihåg dina inställningar så att du slipper göra dem på nytt
purpose-consent-management = att fråga efter och komma ihåg dina cookieval
purpose-load-balancing = att fördela trafiken på flera servrar så att webbplatsen är snabb och tillgänglig
purpose-troubleshooting = att hitta och rätta tekniska fel
purpose-spam-protection = att skilja människor från robotar och hålla skräppost borta från våra formulär
purpose-site-search = att besvara de sökningar du gör på webbplatsen
purpose-video-display = att visa videor för dig på webbplatsen
purpose-map-display = att visa dig kartor och hur du hittar till oss
purpose-social-sharing = att låta dig dela våra sidor i sociala medier
purpose-downloads = att ge dig det material du vill ladda ner

## Statistics

purpose-visitor-statistics = att se hur många besökare vi har och vilket innehåll som intresserar dem mest
purpose-visitor-paths = att se hur besökare hittar till webbplatsen och hur de rör sig på den
purpose-website-improvement = att förbättra webbplatsens struktur, innehåll och användbarhet med hjälp av besöksstatistik
purpose-website-performance = att följa hur väl webbplatsen fungerar och hitta problem tidigt
purpose-device-statistics = att i anonym statistik se vilka enheter och inställningar våra besökare använder
purpose-search-engine-optimisation = att göra webbplatsen lättare att hitta i sökmotorer
purpose-page-tests = att jämföra olika versioner av en sida och behålla den som fungerar bäst
purpose-video-statistics = att se hur många videor som spelas och hur länge
purpose-post-statistics = att se vilka av våra inlägg som läses, gillas och delas mest
purpose-newsletter-statistics = att se hur många som läser våra utskick och vilka länkar de följer
purpose-product-development = att se vilka funktioner i våra tjänster som används och var användare stöter på problem, så att vi vet vad vi ska utveckla
purpose-capacity-planning = att planera hur mycket kapacitet våra tjänster behöver
purpose-surveys = att fråga vad du tycker om det vi erbjuder
purpose-anonymisation = att ta fram statistik där ingen kan identifieras

## Security

purpose-attack-defence = att upptäcka och avvärja angrepp på webbplatsen och systemen bakom den
purpose-it-security = att hålla våra it-system säkra och skydda uppgifterna i dem mot intrång och förlust
purpose-attacker-identification = att kunna identifiera en angripare efter en säkerhetsincident
purpose-security-standards = att uppfylla de standarder för informationssäkerhet som vi följer
purpose-account-security = att kontrollera att det är du som använder ditt konto och skydda det mot andra
purpose-fraud-prevention = att upptäcka och förhindra bedrägerier
purpose-terms-enforcement = att upptäcka och ingripa mot användning som strider mot våra villkor
purpose-backup = att kunna återställa uppgifter efter ett fel eller ett angrepp
purpose-testing = att testa ändringar i våra system innan vi tar dem i drift

## Contact and support

purpose-enquiry-handling = att besvara din förfrågan
purpose-live-chat = att snabbt besvara dina frågor i chatten
purpose-customer-service = att hjälpa dig via vår kundservice
purpose-customer-support = att ge dig support när du använder det vi tillhandahåller
purpose-case-follow-up = att du ska slippa förklara ditt ärende igen om du återkommer till oss
purpose-service-quality = att kontrollera och höja kvaliteten i vår kundservice
purpose-service-training = att utbilda vår kundtjänstpersonal med hjälp av verkliga samtal
purpose-correspondence = att korrespondera med dig och den organisation du företräder
purpose-contact-keeping = att hålla kontakten med dig i en relation som vi har eller kan komma att få
purpose-contact-persons = att veta vem vi ska vända oss till hos kunder, möjliga kunder och partner
purpose-appointments = att boka och hålla möten med dig
purpose-complaint-handling = att utreda och besvara ditt klagomål

## Customers, orders and contracts

purpose-contract-fulfilment = att fullgöra vårt avtal med dig
purpose-contract-conclusion = att förbereda och ingå avtal med dig eller den organisation du företräder
purpose-contract-administration = att hantera våra avtal med dig eller den organisation du företräder tills de upphör
purpose-customer-relationship = att hantera vårt kundförhållande med dig eller den organisation du företräder
purpose-quotes = att ta fram den offert du har bett om
purpose-requested-offers = att erbjuda dig det du har frågat efter
purpose-trial-licence = att ge dig en testversion av vår programvara
purpose-order-handling = att ta emot och hantera dina beställningar
purpose-delivery = att leverera det du har beställt
purpose-service-provision = att tillhandahålla våra tjänster till dig
purpose-service-information = att informera dig om dina beställningar, leveranser och tjänster
purpose-booking = att hantera din bokning
purpose-invoicing = att skicka fakturor och följa upp att de betalas
purpose-payment-handling = att ta emot betalningar och betala tillbaka pengar
purpose-accounting = att sköta vår bokföring
purpose-debt-collection = att kräva in belopp som inte har betalats
purpose-credit-assessment = att bedöma din betalningsförmåga innan du får kredit
purpose-returns = att hantera returer och ångrade köp
purpose-warranty-cases = att hantera garantiärenden och reklamationer
purpose-product-recall = att nå dig om en produkt måste återkallas eller visar sig vara farlig
purpose-licence-management = att utfärda programvarulicenser och kontrollera att de används som avtalat
purpose-account-management = att skapa och hantera ditt konto
purpose-access-management = att ge dig åtkomst till våra webbtjänster och innehållet i dem
purpose-user-content = att lagra och visa det du publicerar i våra tjänster
purpose-usage-billing = att ta betalt för det du har använt
purpose-hosting-for-customers = att sköta driften av de tjänster där våra kunder har sina uppgifter
purpose-training-courses = att hålla de utbildningar du har anmält dig till och utfärda intyg
purpose-membership-management = att hantera ditt medlemskap
purpose-loyalty-programme = att räkna dina köp i kundklubben och ge dig den bonus du har tjänat in
purpose-reviews = att publicera recensioner av det vi erbjuder
purpose-donations = att ta emot och redovisa din gåva

## Events

purpose-event-management = att planera och genomföra de evenemang du har anmält dig till
purpose-webinars = att hålla webbinarier och hantera anmälningarna till dem
purpose-event-recording = att dokumentera våra evenemang i bild, ljud och film
purpose-competitions = att genomföra tävlingen och kontakta vinnarna

## Marketing

purpose-direct-marketing = att skicka nyhetsbrev och erbjudanden till dig
purpose-newsletter = att skicka det nyhetsbrev du prenumererar på
purpose-product-news = att informera dig om nya produkter, uppdateringar och kommande evenemang
purpose-content-news = att informera dig om nya versioner, white papers, blogginlägg, webbinarier och evenemang
purpose-related-products = att informera dig om produkter och tjänster som liknar dem du redan använder
purpose-telephone-marketing = att ge dig erbjudanden per telefon
purpose-postal-marketing = att skicka erbjudanden till dig med post
purpose-text-message-marketing = att skicka erbjudanden till dig via sms
purpose-prospecting = att kontakta dig som möjlig kund eller som anställd hos en möjlig kund
purpose-lead-identification = att identifiera företag som besöker webbplatsen och som kan bli kunder
purpose-campaign-personalisation = att anpassa kampanjer och erbjudanden efter dina intressen
purpose-customer-segmentation = att dela in våra kunder i grupper efter intressen och köp, så att de får erbjudanden som rör dem
purpose-lead-scoring = att bedöma hur intresserad du är av det vi erbjuder
purpose-profile-enrichment = att komplettera det vi vet om dig med uppgifter från andra källor
purpose-marketing-suppression = att se till att du inte får marknadsföring när du har tackat nej till den
purpose-promotion = att göra reklam för det vi gör och väcka intresse för det
purpose-customer-loyalty = att stärka våra kunders lojalitet
purpose-social-media-presence = att driva våra sidor i sociala medier och samtala med dem som besöker sidorna
purpose-customer-stories = att publicera berättelser om våra kunder

## Advertising and adapted content

purpose-targeted-advertising = att visa dig annonser som väljs utifrån hur du använder webbplatser och appar
purpose-remarketing = att visa våra annonser för dig på andra webbplatser efter ditt besök (remarketing)
purpose-similar-audiences = att låta annonsplattformar hitta personer som liknar våra kunder
purpose-contextual-advertising = att visa annonser som passar sidans innehåll, inte personen
purpose-advertising-measurement = att mäta vilka annonser som leder till besök, förfrågningar och köp
purpose-content-personalisation = att visa dig innehåll som väljs utifrån vad du har läst och gjort här tidigare
purpose-product-recommendations = att rekommendera produkter utifrån vad du har tittat på och köpt

## Suppliers and partners

purpose-supplier-management = att beställa från våra leverantörer samt ta emot och betala det de levererar
purpose-supplier-selection = att jämföra och välja leverantörer
purpose-service-exchange = att leverera och utbyta tjänster tillsammans med våra leverantörer och partner
purpose-partner-cooperation = att samarbeta med våra distributörer och partner
purpose-future-cooperation = att i framtiden kunna ta kontakt med tidigare och möjliga partner och leverantörer

## Recruitment and employment

purpose-recruitment = att ta emot och bedöma din ansökan och tillsätta tjänsten
purpose-recruitment-advertising = att göra våra lediga tjänster kända och hitta nya medarbetare
purpose-future-vacancies = att kontakta dig om framtida lediga tjänster
purpose-applicant-checks = att kontrollera referenser och bakgrund innan vi anställer någon
purpose-recruitment-claims = att kunna bemöta påståenden om diskriminering i en rekrytering
purpose-employment-administration = att administrera din anställning
purpose-payroll = att räkna ut och betala lön, pension och förmåner
purpose-working-time = att planera och registrera arbetstid, ledighet och frånvaro
purpose-staff-development = att följa upp arbetet och planera utbildning tillsammans med dig
purpose-occupational-health = att förebygga och följa upp ohälsa och olyckor i arbetet
purpose-business-trips = att boka tjänsteresor och ersätta utlägg
purpose-end-of-employment = att avsluta anställningar på ett ordnat sätt och utfärda tjänstgöringsintyg
purpose-whistleblowing = att ta emot och utreda rapporter om missförhållanden
purpose-candidate-search = att hitta och kontakta personer som kan passa för en tjänst
purpose-staffing = att matcha dig mot tjänster och uppdrag hos våra kunder
purpose-labour-law-duties = att uppfylla våra skyldigheter enligt arbetsrätten och kollektivavtal
purpose-union-cooperation = att informera, samverka och förhandla med fackliga organisationer
purpose-pay-surveys = att upptäcka och åtgärda osakliga löneskillnader
purpose-staff-directory = att visa vilka som arbetar hos oss och hur man når dem
purpose-work-tools = att ge dig de datorer, konton och andra verktyg du behöver i arbetet
purpose-work-monitoring = att kontrollera att vår it-utrustning används enligt våra regler
purpose-security-vetting = att genomföra den säkerhetsprövning som lagen kräver för vissa tjänster
purpose-staff-surveys = att fråga anställda vad de tycker om sitt arbete
purpose-workplace-conflicts = att utreda konflikter, trakasserier och misskötsamhet på arbetet
purpose-staff-insurance = att ordna tjänstepension och försäkringar för anställda

## Premises

purpose-visitor-registration = att veta vilka som befinner sig i våra lokaler och när
purpose-entry-control = att styra vem som kan komma in i våra lokaler
purpose-camera-surveillance = att med kameror förebygga och utreda brott och olyckor
purpose-evacuation = att se till att alla kommer ut vid brand eller annan fara
purpose-parking = att hantera parkeringsplatser och parkeringsavgifter

## Law, claims and public duties

purpose-tax-reporting = att redovisa och betala skatt
purpose-anti-money-laundering = att uppnå kundkännedom och rapportera misstankar enligt reglerna mot penningtvätt
purpose-sanctions-checks = att kontrollera att vi inte har att göra med personer eller organisationer som omfattas av sanktioner
purpose-identity-verification = att kontrollera att du är den du uppger dig vara
purpose-age-verification = att kontrollera att du har åldern inne
purpose-legal-claims = att fastställa, göra gällande eller försvara rättsliga anspråk
purpose-authority-requests = att lämna ut uppgifter när en domstol eller myndighet har rätt att få dem
purpose-rights-requests = att svara när du utövar dina rättigheter enligt dataskyddsreglerna
purpose-proof-of-consent = att kunna visa att och när du har lämnat eller återkallat ett samtycke
purpose-breach-handling = att hantera personuppgiftsincidenter och underrätta dem som berörs
purpose-content-moderation = att pröva anmälningar av olagligt innehåll och besluta om dem
purpose-intellectual-property = att skydda upphovsrätt, varumärken och uppfinningar
purpose-audit = att låta granska våra räkenskaper och rutiner
purpose-company-law = att föra aktiebok och hålla bolagsstämmor
purpose-business-transfer = att förbereda och genomföra en försäljning eller sammanslagning av verksamheten
purpose-product-vigilance = att följa upp säkerheten hos våra produkter och rapportera tillbud till myndigheterna
purpose-quality-management = att följa upp avvikelser och klagomål i vårt kvalitetsledningssystem
purpose-archiving = att bevara handlingar som enligt lag ska arkiveras
purpose-case-handling = att handlägga ditt ärende och fatta beslut i det
purpose-insurance-underwriting = att bedöma risken och sätta priset på din försäkring
purpose-insurance-claims = att bedöma och reglera försäkringsskador

## Health, education and research

purpose-health-care = att ge dig vård och behandling
purpose-patient-records = att föra patientjournal
purpose-remote-monitoring = att följa din hälsa på distans tillsammans med din vårdgivare
purpose-health-advice = att visa hur dina hälsovärden utvecklas och ge råd utifrån dem
purpose-care-quality = att följa upp och säkra vårdens kvalitet
purpose-clinical-trials = att genomföra kliniska prövningar
purpose-scientific-research = att genomföra det forskningsprojekt som beskrivs här
purpose-official-statistics = att framställa officiell statistik
purpose-teaching = att undervisa och bedöma resultat
purpose-child-care = att ta hand om ditt barn
purpose-emergency-help = att tillkalla hjälp eller nå dina närmaste i en nödsituation
purpose-shared-care-records = att låta andra vårdgivare läsa det de behöver för din vård
purpose-care-planning = att planera vården tillsammans med dig och andra som deltar i den
purpose-prescriptions = att förskriva läkemedel och hjälpmedel
purpose-health-advice-by-phone = att ge dig sjukvårdsråd per telefon eller i chatt
purpose-screening-and-vaccination = att kalla dig till hälsokontroller, screening och vaccination
purpose-social-care = att ge dig stöd och omsorg i vardagen
purpose-quality-registers = att utveckla och säkra vårdens kvalitet med hjälp av kvalitetsregister
purpose-patient-safety = att utreda händelser i vården och göra den säkrare
purpose-record-access-checks = att kontrollera att bara behöriga öppnar patientjournalerna
purpose-biobanking = att bevara prover i en biobank
purpose-infection-control = att spåra och stoppa smittsamma sjukdomar
purpose-health-registers = att rapportera till de hälsodataregister som lagen föreskriver
purpose-patient-fees = att ta betalt för vården och räkna fram högkostnadsskyddet

## Apps, devices and AI

purpose-push-notifications = att skicka de aviseringar du har slagit på
purpose-location-services = att visa vägen eller vad som finns i närheten av dig
purpose-device-connection = att ansluta din enhet till vår tjänst och hålla den uppdaterad
purpose-voice-control = att utföra det du ber om med rösten
purpose-message-delivery = att förmedla samtal och meddelanden mellan användare
purpose-energy-supply = att leverera energi och mäta hur mycket som används
purpose-ai-assistant = att låta en AI-tjänst svara på dina frågor
purpose-ai-training = att träna och testa de AI-modeller som används i våra tjänster
purpose-automated-decisions = att fatta automatiserade beslut om det du har ansökt om

## Banking, payments and insurance

purpose-payment-services = att genomföra de betalningar du beställer
purpose-account-keeping = att föra dina konton och visa vad som händer på dem
purpose-payment-cards = att ge ut betalkort och hantera köp som görs med dem
purpose-strong-authentication = att säkerställa att det är du som loggar in och godkänner betalningar
purpose-payment-fraud = att upptäcka och stoppa obehöriga betalningar
purpose-account-information = att låta betaltjänster som du använder se dina konton eller initiera betalningar från dem
purpose-payment-options = att avgöra vilka betalsätt du kan erbjudas
purpose-payment-disputes = att utreda betalningar som du bestrider
purpose-lending = att bevilja och administrera lån och andra krediter
purpose-credit-monitoring = att följa din betalningsförmåga så länge du har krediten
purpose-credit-reporting = att rapportera krediter och missade betalningar till kreditupplysningsföretag
purpose-collateral-management = att hantera panter och andra säkerheter för lån
purpose-investment-advice = att ge dig investeringsråd som passar din situation
purpose-securities-trading = att utföra dina ordrar i värdepapper och förvara dem åt dig
purpose-market-abuse = att upptäcka och rapportera insiderhandel och marknadsmanipulation
purpose-call-documentation = att dokumentera ordrar och råd som ges per telefon och vid möten
purpose-financial-risk = att beräkna och hantera våra finansiella risker enligt reglerna för finansiella företag
purpose-tax-information-exchange = att ta reda på var du är skattskyldig och rapportera dina konton till skattemyndigheten (CRS och FATCA)
purpose-supervisory-reporting = att rapportera det som reglerna kräver till tillsynsmyndigheter
purpose-insurance-advice = att ta reda på vilka försäkringar du behöver och ge dig råd om dem
purpose-insurance-administration = att administrera din försäkring
purpose-pension-administration = att administrera ditt pensionssparande och betala ut din pension
purpose-insurance-fraud = att upptäcka och utreda försäkringsbedrägerier
purpose-recourse = att kräva tillbaka det vi har betalat av den som orsakade skadan
purpose-reinsurance = att återförsäkra våra risker hos andra försäkringsgivare

## Telephony and internet access

purpose-connectivity = att ge dig telefoni, internetanslutning och andra kommunikationstjänster
purpose-traffic-billing = att ta betalt för samtal, meddelanden och data och göra upp med andra operatörer
purpose-presence-display = att visa andra om du är tillgänglig
purpose-network-operation = att driva nätet och avhjälpa fel i det
purpose-network-planning = att se var nätet behöver byggas ut
purpose-number-transfer = att flytta ditt nummer från eller till en annan operatör
purpose-directory-services = att lämna ut ditt nummer till nummerupplysning
purpose-emergency-calls = att koppla fram nödsamtal och tala om för alarmeringstjänsten var den som ringer befinner sig
purpose-nuisance-calls = att spåra och stoppa störande samtal och bluffsamtal
purpose-crime-fighting-storage = att lagra de uppgifter om kommunikation som vi enligt lag måste lagra för brottsbekämpningen
purpose-equipment-service = att installera, uppdatera och reparera utrustning som hör till tjänsten

## Public bodies

purpose-document-registration = att registrera handlingar som kommer in till oss och som vi upprättar
purpose-public-access = att pröva begäranden om allmänna handlingar och lämna ut dem
purpose-permits-and-supervision = att pröva ansökningar om tillstånd och utöva tillsyn över att regler följs
purpose-benefit-decisions = att besluta om och betala ut bidrag och annat stöd
purpose-social-services = att utreda och tillgodose behov av insatser från socialtjänsten
purpose-public-fees = att besluta om och ta ut avgifter
purpose-public-consultation = att inhämta synpunkter från berörda och allmänheten innan vi beslutar
purpose-planning-and-building = att planera markens användning och pröva ansökningar om bygglov
purpose-elected-bodies = att bereda och protokollföra de förtroendevaldas beslut
purpose-public-procurement = att genomföra upphandlingar och pröva anbud
purpose-rescue-services = att begränsa skador vid olyckor och kriser
purpose-library-services = att låna ut böcker och andra medier till dig

## School and child care

purpose-school-admission = att ta emot eller anta elever och studenter och ge dem plats
purpose-attendance-recording = att registrera närvaro och underrätta vårdnadshavare om frånvaro
purpose-grading = att bedöma resultat, sätta betyg och utfärda intyg
purpose-pupil-support = att utreda vilket stöd en elev behöver och ge det
purpose-pupil-health = att främja elevernas hälsa
purpose-safe-school = att förebygga och utreda mobbning och annan kränkande behandling
purpose-parent-contact = att hålla kontakten med vårdnadshavare
purpose-digital-learning = att tillhandahålla digitala verktyg och läromedel i undervisningen
purpose-school-transport = att ordna skolskjuts
purpose-school-meals = att servera mat som passar eleverna
purpose-study-administration = att administrera studier och utfärda examensbevis

## Housing

purpose-tenant-selection = att välja hyresgäster och kontrollera att de uppfyller våra krav
purpose-housing-queue = att sköta bostadskön och erbjuda bostäder
purpose-tenancy-management = att hyra ut bostaden till dig och hantera hyresavtalet
purpose-rent-handling = att avisera hyran och följa upp att den betalas
purpose-property-maintenance = att åtgärda fel och underhålla bostäder och byggnader
purpose-disturbance-handling = att utreda och åtgärda anmälda störningar
purpose-individual-metering = att mäta och ta betalt för värme, vatten och el i bostaden
purpose-unlawful-letting = att upptäcka och ingripa mot olovlig andrahandsuthyrning
purpose-housing-association = att förvalta bostadsrättsföreningens lägenheter och föra de förteckningar som lagen kräver

## Online shopping and deliveries

purpose-gift-cards = att ge ut och lösa in presentkort och tillgodokvitton
purpose-basket-reminders = att påminna dig om varor som du har lämnat i varukorgen
purpose-stock-alerts = att meddela när varor du har frågat efter finns i lager
purpose-marketplace = att låta säljare och köpare göra affärer med varandra
purpose-parcel-transport = att ta emot, sortera, transportera och dela ut paket och brev
purpose-delivery-notices = att meddela när och var en leverans kommer
purpose-delivery-proof = att kunna visa att en leverans har nått rätt person
purpose-route-planning = att planera leveransrundor
purpose-lost-and-damaged-parcels = att efterlysa försändelser som saknas och hantera transportskador
purpose-customs-clearance = att deklarera varor och betala tull och andra avgifter för dem
purpose-address-forwarding = att eftersända post till din nya adress

### Categories of personal data, as items of a list: noun phrases in lower case.

## Name and identity

data-name = namn
data-first-name = förnamn
data-last-name = efternamn
data-former-names = tidigare namn
data-title = titel
data-pronouns = önskat pronomen
data-date-of-birth = födelsedatum
data-year-of-birth = födelseår
data-place-of-birth = födelseort
data-age = ålder
data-age-group = åldersgrupp
data-gender = kön
data-nationality = nationalitet
data-citizenship = medborgarskap
data-marital-status = civilstånd
data-signature = namnteckning
data-electronic-signature = elektronisk underskrift
data-demographic-data = demografiska uppgifter
data-identification-details = identitetsuppgifter

## Contact

data-contact-details = kontaktuppgifter
data-email-address = e-postadress
data-work-email-address = e-postadress på arbetet
data-phone-number = telefonnummer
data-mobile-number = mobilnummer
data-address = adress
data-postal-address = postadress
data-home-address = hemadress
data-delivery-address = leveransadress
data-billing-address = faktureringsadress
data-work-address = adress till arbetsplatsen
data-postal-code = postnummer
data-city = ort
data-region = region
data-country = land
data-website-address = webbadress
data-preferred-contact-method = önskat kontaktsätt
data-contact-person = roll som kontaktperson
data-emergency-contact = namn och telefonnummer till den som ska kontaktas i en nödsituation

## Official numbers and documents

data-national-id-number = personnummer
data-coordination-number = samordningsnummer
data-social-security-number = socialförsäkringsnummer
data-tax-identification-number = skatteregistreringsnummer
data-passport-details = passuppgifter
data-identity-document-details = uppgifter från id-handling (typ, nummer och giltighetstid)
data-identity-document-copy = kopia av id-handling
data-identity-check-result = resultat av identitetskontroll
data-electronic-identification = uppgifter från e-legitimation
data-driving-licence-details = körkortsuppgifter
data-residence-and-work-permit = uppgifter om uppehålls- och arbetstillstånd
data-population-register-details = folkbokföringsuppgifter
data-unique-personal-identifier = unik personlig identifierare
data-protected-identity = skyddade personuppgifter (sekretessmarkering eller skyddad folkbokföring)
data-former-addresses = tidigare adresser

## Family and household

data-family-details = uppgifter om familjemedlemmar
data-next-of-kin = namn på och kontaktuppgifter till närmast anhörig
data-spouse-or-partner = uppgifter om make, maka eller sambo
data-number-of-children = antal barn
data-household = hushållets storlek och sammansättning
data-housing = boendeform
data-guardian-details = namn på och kontaktuppgifter till vårdnadshavare
data-legal-representative = namn på och kontaktuppgifter till ställföreträdare
data-beneficiary-details = uppgifter om förmånstagare
data-custody-details = vårdnaden om barnet och var det bor
data-deceased-and-estate = uppgifter om dödsbo och arvingar

## Account and login

data-username = användarnamn
data-password = lösenord
data-password-hash = lösenord i hashad form
data-login-details = inloggningsuppgifter
data-one-time-codes = engångskoder för inloggning
data-security-questions = säkerhetsfrågor och svaren på dem
data-user-id = användar-id
data-account-details = uppgifter om användarkontot
data-account-settings = kontoinställningar
data-login-history = inloggningshistorik
data-access-rights = behörigheter och roller i våra system
data-profile-picture = profilbild
data-service-subscription = uppgifter om abonnemang (tjänst, start och slut)
data-uploaded-content = filer och annat innehåll som laddas upp i tjänsten
data-data-in-customer-systems = uppgifter som kunden har i våra tjänster

## Company and work

data-company-name = företagsnamn
data-organisation-number = organisationsnummer
data-vat-number = momsregistreringsnummer
data-company-contact-details = företagets kontaktuppgifter
data-company-size = företagets storlek
data-industry = bransch
data-department = avdelning
data-job-title = befattning
data-job-role = roll och ansvarsområde i arbetet
data-employer = arbetsgivare
data-professional-information = uppgifter om yrke och anställning
data-professional-interests = yrkesmässiga intressen och önskemål
data-signing-authority = behörighet att teckna firma
data-directorships = styrelseuppdrag och andra uppdrag
data-beneficial-ownership = uppgifter om verkliga huvudmän
data-shareholdings = aktieinnehav
data-company-behind-ip-address = vilket företag en IP-adress hör till

## Employment

data-employee-number = anställningsnummer
data-employment-contract = anställningsavtal
data-employment-dates = anställningens början och slut
data-salary = lön och annan ersättning
data-benefits = förmåner i anställningen
data-pension-details = pensionsuppgifter
data-working-hours = arbetstider och scheman
data-leave-and-absence = ledighet och frånvaro
data-sick-leave = sjukfrånvaro
data-performance-reviews = uppgifter från medarbetarsamtal och utvärderingar
data-disciplinary-measures = varningar och andra disciplinåtgärder
data-training-records = genomförda utbildningar i arbetet
data-work-equipment = utlämnad arbetsutrustning
data-business-travel = tjänsteresor och utlägg
data-occupational-injuries = olyckor och skador i arbetet
data-rehabilitation = rehabilitering och anpassning av arbetet
data-company-device-logs = loggar över användningen av it-utrustning i arbetet
data-employment-certificate = arbetsgivarintyg och tjänstgöringsintyg
data-salary-deductions = avdrag på lönen (till exempel löneutmätning)
data-security-clearance = resultat av säkerhetsprövning
data-workplace-investigations = utredningar av konflikter och kränkningar i arbetet
data-child-care-absence = frånvaro för vård av barn
data-staff-survey-answers = svar i medarbetarundersökningar
data-assignment-details = uppdrag hos kunder

## Recruitment and education

data-application-documents = ansökningshandlingar
data-cv = CV
data-cover-letter = personligt brev
data-desired-position = sökt tjänst och arbetsområde
data-work-experience = arbetslivserfarenhet
data-education = utbildning
data-certificates-and-grades = betyg och intyg
data-skills = kompetens och kvalifikationer
data-language-skills = språkkunskaper
data-professional-references = referenser och uppgifter från referenspersoner
data-interview-notes = anteckningar från intervjuer
data-recruitment-test-results = resultat av rekryteringstester
data-salary-expectations = löneanspråk
data-availability = tidigaste startdatum
data-work-samples = arbetsprover
data-background-check-result = resultat av bakgrundskontroll
data-course-registrations = anmälningar till utbildning och certifiering
data-course-results = resultat från kurser och prov
data-school-details = skola och klass
data-video-interviews = inspelade intervjuer
data-candidate-assessment = bedömning av ansökan

## Customers and orders

data-customer-number = kundnummer
data-orders = beställningar
data-purchase-history = köpta varor och tjänster
data-commercial-information = kommersiella uppgifter (till exempel köpta eller mottagna varor och tjänster)
data-quotes = offerter och erbjudanden
data-contract-details = avtalsuppgifter
data-delivery-details = leveransuppgifter
data-returns = returer
data-product-complaints = reklamationer
data-warranty-details = garantiuppgifter
data-serial-number = produktens serienummer
data-licence-details = licensuppgifter
data-intended-use = produktens tänkta användning
data-product-interests = intresse för det vi erbjuder
data-customer-contact-history = kontakthistorik
data-customer-relationship = uppgifter om kundförhållandet
data-shopping-basket = innehållet i varukorgen
data-wish-list = önskelista och sparade varor
data-bookings = bokningar och bokade tider
data-membership-details = medlemsuppgifter
data-loyalty-points = bonuspoäng och bonusnivå
data-reviews = recensioner och omdömen
data-feedback = synpunkter, kommentarer och frågor
data-survey-answers = svar på enkäter
data-competition-entries = tävlingsbidrag
data-complaints = klagomål
data-support-cases = supportärenden
data-supplier-details = uppgifter om leverantörsförhållandet
data-partnership-details = uppgifter om samarbetet
data-donations = gåvor

## Money

data-payment-details = betalningsuppgifter
data-bank-account-details = bankkontouppgifter
data-payment-card-details = kortuppgifter
data-partial-card-number = betalkortets fyra sista siffror
data-payment-history = betalningshistorik
data-direct-debit-mandate = autogiromedgivande
data-transactions = transaktioner
data-invoice-details = faktureringsuppgifter
data-invoices = fakturor
data-accounting-records = bokföringsmaterial
data-unpaid-debts = obetalda belopp och skulder
data-credit-report = kreditupplysning
data-credit-score = kreditbetyg
data-income = inkomst
data-assets-and-liabilities = tillgångar och skulder
data-loans = lån och krediter
data-savings-and-investments = sparande och placeringar
data-origin-of-funds = pengarnas ursprung
data-tax-details = skatteuppgifter
data-politically-exposed-person = om personen är i politiskt utsatt ställning (PEP)
data-sanctions-screening = resultat av kontroll mot sanktionslistor
data-insurance-details = försäkringsuppgifter
data-insurance-claims = skadeanmälningar

## Communication

data-correspondence = korrespondens
data-email-content = innehåll i e-post
data-message-content = innehåll i meddelanden
data-enquiry-content = innehållet i förfrågan
data-enquiry-topic = vad förfrågan gäller
data-contact-time = datum och tid för kontakten
data-call-notes = anteckningar från telefonsamtal
data-meeting-notes = anteckningar från möten
data-call-recordings = inspelade telefonsamtal
data-call-log = samtalslogg (nummer, tidpunkt och samtalens längd)
data-voicemail = röstmeddelanden
data-chat-content = det som skrivs i chatten
data-chat-log = chattlogg
data-video-meetings = ljud och bild i videomöten
data-text-messages = sms
data-forum-posts = foruminlägg
data-traffic-data = trafikuppgifter från elektronisk kommunikation
data-other-information-given = andra uppgifter som du väljer att lämna

## Newsletters and marketing

data-newsletter-subscriptions = prenumerationer på nyhetsbrev
data-sign-up-time = datum och tid för anmälan
data-click-history = klickhistorik (vilka länkar i våra utskick som öppnas)
data-email-opens = om och när våra utskick öppnas
data-email-log = e-postlogg (vad som har skickats, när, och om det kom fram)
data-newsletter-statistics = statistik över hur många nyhetsbrev som läses
data-interests = intressen
data-preferences = preferenser
data-marketing-preferences = val som gäller utskick och annan marknadsföring
data-marketing-objection = invändningar mot marknadsföring
data-advertising-interactions = visade annonser och klick på dem
data-campaign-source = vilken kampanj eller annons som ledde till besöket
data-target-group = målgrupp eller kundsegment
data-lead-score = bedömning av hur intresserad en möjlig kund är

## Events

data-event-registrations = anmälningar till evenemang
data-webinar-participation = deltagande i webbinarier
data-event-recordings = ljud och bild från evenemanget
data-food-preferences = val av mat
data-dietary-requirements = specialkost och matallergier
data-travel-and-accommodation = resa och boende

## Devices and online identifiers

data-online-identifiers = onlineidentifierare
data-ip-address = IP-adress
data-ip-address-shortened = förkortad IP-adress (den sista delen borttagen)
data-ip-address-two-bytes-masked = IP-adress där de två sista byten har maskerats
data-cookie-identifiers = identifierare i cookies
data-visitor-id = slumpmässig kod som skiljer besökaren från andra
data-session-id = sessions-id
data-device-id = enhets-id
data-advertising-id = telefonens eller surfplattans annons-id
data-mac-address = MAC-adress
data-browser-fingerprint = webbläsarens eller enhetens digitala fingeravtryck
data-push-token = identifierare för pushnotiser
data-device-details = uppgifter om enheten
data-device-type = enhetstyp
data-device-model = enhetens märke och modell
data-operating-system = operativsystem
data-screen-resolution = skärmupplösning
data-browser = webbläsare
data-browser-version = webbläsarens version
data-browser-language = webbläsarens språkinställning
data-browser-plug-ins = insticksprogram i webbläsaren
data-stored-cookies = vilka cookies som finns på enheten
data-time-zone = tidszon
data-internet-provider = internetleverantör
data-network-connection = typ av internetanslutning
data-app-version = appens eller programmets version
data-crash-reports = krasch- och felrapporter

## Use of websites and services

data-usage-data = hur tjänsten används
data-access-time = datum och tid för åtkomsten
data-server-logs = serverloggar
data-pages-visited = besökta sidor
data-products-viewed = vilka produkter som besökaren har tittat på
data-time-on-page = hur länge sidorna visas
data-visits = antal besök och när de görs
data-visitor-numbers = antal besökare med datum och tid
data-visitor-path = vägen genom webbplatsen
data-referring-website = webbplatsen som ledde till besöket
data-search-terms = sökord som ledde till besöket
data-searches = sökningar i tjänsten
data-clicks = klick
data-mouse-movements = musrörelser
data-scrolling = rullning på sidan
data-heat-maps = värmekartor över klick, musrörelser och rullning
data-session-recordings = inspelningar av besök på webbplatsen
data-video-plays = antal spelade videor och hur länge de spelas
data-downloads = nedladdningar
data-form-entries = det som skrivs i formulär
data-feature-use = funktioner som används
data-activity-log = logg över händelser i tjänsten
data-performance-data = laddningstider och andra prestandauppgifter
data-behaviour-across-websites = beteende på andra webbplatser
data-test-variant = vilken version av en sida som visas i ett test
data-consent-choices = cookieval
data-language-preference = språkval
data-display-settings = visningsinställningar
data-app-permissions = behörigheter som appen har fått
data-address-book = kontakter i adressboken
data-calendar = kalenderposter

## Location and movement

data-approximate-location = ungefärlig plats
data-country-and-city = besökarens land och ort
data-location = plats
data-precise-location = exakt plats
data-routes = färdvägar och resor
data-nearby-networks = trådlösa nätverk och sändare i närheten
data-work-location = arbetsplats

## Pictures and sound

data-photographs = fotografier
data-video-recordings = videoinspelningar
data-sound-recordings = ljudinspelningar
data-camera-surveillance = bilder från kamerabevakning
data-number-plates = fordons registreringsnummer

## Social media

data-social-media-profile = offentlig profil i sociala medier
data-social-media-name = användarnamn i sociala medier
data-social-media-interactions = gillamarkeringar, kommentarer och delade inlägg
data-social-media-messages = meddelanden till oss i sociala medier
data-social-media-posts = inlägg och bilder i sociala medier
data-followers = vilka av våra sidor som följs
data-social-network-contacts = kontakter i sociala nätverk
data-page-likes = antal gillamarkeringar av vår sida
data-popular-posts = vilka inlägg som läses, gillas och delas mest
data-visitors-by-gender = besökarnas könsfördelning
data-public-statements = offentliga uttalanden och omnämnanden

## Premises and vehicles

data-visit-time = datum och tid för besöket
data-person-visited = vem som besöks
data-entry-log = passagelogg (kort, dörr och tidpunkt)
data-alarm-log = larmlogg
data-vehicle-details = fordonsuppgifter
data-driving-data = uppgifter om körning och hur fordonet används
data-property-details = fastighetsuppgifter
data-energy-consumption = energiförbrukning och mätarställningar
data-sensor-data = uppgifter från sensorer och uppkopplade enheter

## Health (Article 9)

data-health-data = uppgifter om hälsa
data-diagnoses = diagnoser och sjukdomar
data-symptoms = symtom
data-medical-history = sjukdomshistoria
data-patient-records = patientjournal
data-treatment = vård och behandling
data-care-visits = vårdkontakter
data-medication = läkemedel och recept
data-health-measurements = hälsovärden (till exempel blodtryck och puls)
data-laboratory-results = provsvar
data-medical-images = medicinska bilder
data-blood-group = blodgrupp
data-allergies = allergier och överkänslighet
data-disability = funktionsnedsättning
data-support-needs = behov av stöd eller anpassning
data-mental-health = psykisk hälsa
data-vaccinations = vaccinationer
data-pregnancy = graviditet
data-menstrual-cycle = menscykel
data-height-and-weight = längd och vikt
data-exercise-and-sleep = träning och sömn
data-alcohol-and-drug-tests = resultat av alkohol- och drogtester
data-medical-certificates = läkarintyg
data-family-medical-history = sjukdomar i släkten
data-referrals = remisser och remissvar
data-care-plan = vårdplan
data-tissue-samples = blod- och vävnadsprover
data-care-needs = behov av stöd och omsorg i vardagen
data-dental-records = tandvårdsjournal
data-sexual-and-reproductive-health = sexuell och reproduktiv hälsa
data-cause-of-death = dödsorsak
data-care-injuries = vårdskador och tillbud i vården

## Other special categories (Article 9)

data-racial-or-ethnic-origin = ras eller etniskt ursprung
data-political-opinions = politiska åsikter
data-religious-or-philosophical-beliefs = religiös eller filosofisk övertygelse
data-trade-union-membership = medlemskap i fackförening
data-genetic-data = genetiska uppgifter
data-biometric-data = biometriska uppgifter
data-fingerprints = fingeravtryck
data-face-recognition = mallar för ansiktsigenkänning
data-voice-recognition = mallar för röstigenkänning
data-iris-scan = avläsning av iris eller näthinna
data-sex-life = sexualliv
data-sexual-orientation = sexuell läggning
data-special-category-data = särskilda kategorier av personuppgifter (känsliga personuppgifter)

## Offences (Article 10)

data-criminal-record = fällande domar i brottmål och utdrag ur belastningsregistret
data-suspected-offences = misstankar om brott
data-offences-against-us = polisanmälningar och bevis om brott mot oss

## Children

data-child-name = barnets namn
data-child-age = barnets ålder
data-child-pictures = bilder på barn
data-parental-consent = vårdnadshavares samtycke

## Rights, claims and proof

data-consent-record = uppgift om lämnade och återkallade samtycken
data-rights-requests = begäranden enligt dataskyddsreglerna
data-legal-claims = uppgifter om rättsliga anspråk och tvister
data-case-number = ärendenummer
data-power-of-attorney = fullmakt
data-whistleblower-reports = rapporter om missförhållanden och innehållet i dem
data-incident-reports = rapporter om incidenter och avvikelser
data-content-notices = anmälningar av olagligt innehåll och beslut om dem
data-intellectual-property = uppfinningar och upphovsrättsligt skyddade verk

## Profiles and automated systems

data-profile = profil
data-inferred-interests = intressen som har härletts ur beteende
data-risk-score = riskbedömning
data-recommendations = personliga rekommendationer
data-automated-decision-outcome = utfallet av ett automatiserat beslut
data-ai-prompts = frågor och instruktioner till en AI-tjänst
data-ai-answers = svar som en AI-tjänst har skapat
data-voice-commands = röstkommandon

## Statistics

data-aggregated-statistics = anonym statistik
data-usage-statistics = användningsstatistik
data-pseudonymised-data = pseudonymiserade uppgifter

## Banking and credit

data-account-balance = kontosaldo
data-payee-details = betalningsmottagarens namn och kontonummer
data-card-purchases = köp och uttag med kortet
data-due-diligence-answers = svar på frågor för kundkännedom
data-money-laundering-suspicions = misstankar om penningtvätt eller finansiering av terrorism
data-fraud-signals = tecken på bedrägeri eller missbruk
data-credit-application = kreditansökan
data-payment-defaults = betalningsanmärkningar
data-household-budget = hushållets inkomster och utgifter
data-collateral = säkerheter och deras värde
data-guarantees-given = borgensåtaganden
data-risk-tolerance = ekonomiska mål, riskvilja och erfarenhet av placeringar
data-securities-orders = ordrar och affärer i värdepapper
data-payment-method = valt betalsätt
data-card-token = kod som står i stället för kortnumret
data-payment-disputes = bestridda betalningar
data-refunds = återbetalningar
data-gift-cards = presentkort och tillgodokvitton

## Insurance and damage

data-insured-property = vad försäkringen omfattar (till exempel bostad, fordon eller djur)
data-health-declaration = hälsodeklaration
data-damage-details = vad som har skadats eller förlorats, hur och när
data-injuries = personskador och deras följder
data-work-capacity = arbetsförmåga
data-compensation-paid = utbetald ersättning
data-witness-statements = vittnens uppgifter

## Telephony and internet access

data-subscriber-details = abonnentuppgifter (vem som har vilket nummer eller vilken anslutning)
data-communication-volume = samtal, meddelanden och datamängd som debiteras
data-network-location = lokaliseringsuppgifter från nätet (till exempel vilken mast telefonen är ansluten till)
data-ip-assignment = vilken IP-adress anslutningen hade och när
data-sim-identifiers = SIM-kortets identifierare (till exempel IMSI)
data-presence = närvarostatus (tillgänglig, upptagen eller frånvarande)
data-directory-entry = uppgifter i nummerupplysning
data-number-transfer = flytt av nummer mellan operatörer
data-customer-equipment = utrustning hos kunden (till exempel router eller tv-box)
data-connection-quality = anslutningens kvalitet och fel på den
data-emergency-call-position = position vid nödsamtal

## Care: administration

data-record-access-log = logg över vem som har öppnat patientjournalen
data-record-blocking = val att spärra delar av patientjournalen
data-care-choices = vald vårdgivare
data-patient-fees = patientavgifter och högkostnadsskydd

## Cases and public services

data-case-documents = handlingar i ärendet
data-official-decisions = beslut i ärendet
data-permits = tillstånd och registreringar
data-benefits-received = bidrag och annat ekonomiskt stöd
data-social-services-records = uppgifter i socialtjänstens akter
data-document-requests = begäran om allmänna handlingar
data-consultation-comments = synpunkter i samråd
data-public-offices = förtroendeuppdrag och andra offentliga uppdrag
data-library-loans = biblioteklån

## School and child care

data-school-attendance = närvaro och frånvaro i skolan
data-school-work = skolarbeten och prov
data-school-assessments = bedömningar och utvecklingsplaner
data-special-support = särskilt stöd och anpassningar i skolan
data-pupil-health = uppgifter från elevhälsan
data-school-choice = skolval och skolplacering
data-subject-choices = ämnes- och språkval
data-offensive-treatment = anmälningar om kränkande behandling
data-child-care-schedule = vistelsetider i förskola och fritidshem
data-pick-up-persons = vem som får hämta barnet
data-school-transport = skolskjuts
data-student-results = studieresultat och examina

## Housing

data-tenancy-details = uppgifter om hyresavtal (bostad, hyra och datum)
data-housing-queue = plats i bostadskön
data-housing-wishes = önskemål om bostad
data-landlord-references = referenser från tidigare hyresvärdar
data-disturbances = störningsanmälningar
data-repair-reports = felanmälningar och reparationer i bostaden
data-inspections = besiktningar av bostaden
data-keys-and-tags = utlämnade nycklar och taggar
data-subletting-details = andrahandsuthyrning och vilka som bor i bostaden
data-cooperative-share = bostadsrätt och pantsättningar av den
data-heating-and-water = förbrukning av värme och vatten i bostaden

## Deliveries

data-sender-details = avsändarens namn och adress
data-parcel-tracking = var paketet är och har varit
data-parcel-contents = försändelsens innehåll, vikt och värde
data-delivery-instructions = leveransanvisningar (till exempel portkod)
data-pick-up-point = valt utlämningsställe eller paketskåp
data-proof-of-delivery = leveranskvittens (vem som tog emot, var och när)
data-delivery-photo = bild på paketet där det har lämnats
data-address-change = adressändring och eftersändning

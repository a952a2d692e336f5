### Groups of people, as items of a list: plural noun phrases in lower case.

## Websites, apps and services

people-website-visitors = besökare på vår webbplats
people-users = personer som använder det vi tillhandahåller
people-app-users = användare av vår app
people-account-holders = personer som har konto hos oss
people-administrators = personer som administrerar en kunds konto
people-forum-members = deltagare i vårt forum
people-chat-users = personer som använder vår chatt
people-enquirers = personer som kontaktar oss
people-callers = personer som ringer till oss
people-messaging-partners = personer som våra användare utbyter samtal och meddelanden med
people-people-mentioned = personer som nämns i det andra skickar till oss

## Customers

people-customers = kunder
people-private-customers = privatkunder
people-business-customers = företagskunder som är enskilda näringsidkare
people-prospective-customers = möjliga kunder
people-former-customers = tidigare kunder
people-customer-representatives = företrädare för kunder
people-customer-managers = personer i ledningen hos våra kunder
people-contact-persons = kontaktpersoner hos kunder, leverantörer och partner
people-prospect-contacts = kontaktpersoner hos möjliga kunder
people-beneficial-owners = verkliga huvudmän hos kunder
people-authorised-signatories = firmatecknare och ombud
people-customers-of-customers = personer vars uppgifter våra kunder har i våra tjänster
people-licence-holders = personer som vi har utfärdat en licens till
people-parcel-recipients = personer som tar emot leveranser
people-loyalty-members = medlemmar i vår kundklubb
people-reviewers = personer som skriver recensioner
people-complainants = personer som lämnar klagomål till oss
people-subscription-users = personer som använder ett abonnemang som någon annan har beställt
people-communication-subscribers = abonnenter på våra kommunikationstjänster
people-guest-buyers = personer som köper utan konto
people-marketplace-sellers = personer som säljer på vår marknadsplats

## Marketing and events

people-subscribers = prenumeranter på vårt nyhetsbrev
people-marketing-recipients = mottagare av våra utskick och erbjudanden
people-social-media-visitors = besökare och följare på våra sidor i sociala medier
people-event-participants = deltagare i våra evenemang
people-webinar-participants = deltagare i våra webbinarier
people-course-participants = deltagare i våra utbildningar
people-speakers = föreläsare vid våra evenemang
people-competition-participants = deltagare i våra tävlingar
people-survey-respondents = personer som svarar på våra enkäter
people-people-in-pictures = personer som syns eller hörs i våra bilder och inspelningar
people-journalists = journalister och andra presskontakter

## Suppliers and partners

people-suppliers = leverantörer
people-supplier-contacts = kontaktpersoner hos leverantörer
people-partners = partner
people-partner-contacts = kontaktpersoner hos partner
people-distributors = distributörer och återförsäljare
people-former-partners = tidigare och möjliga leverantörer och partner

## Work

people-job-applicants = personer som söker jobb hos oss
people-referees = referenspersoner som en jobbsökande har uppgett
people-employees = anställda
people-former-employees = tidigare anställda
people-contract-staff = konsulter och inhyrd personal
people-trainees = praktikanter och lärlingar
people-relatives-of-employees = anhöriga till anställda
people-board-members = styrelseledamöter och ledande befattningshavare
people-shareholders = aktieägare
people-whistleblowers = personer som rapporterar missförhållanden
people-persons-reported = personer som en rapport om missförhållanden gäller
people-sourced-candidates = personer som kan passa för en tjänst och som inte har sökt den
people-union-representatives = fackliga företrädare och skyddsombud

## Premises, travel and delivery

people-premises-visitors = besökare i våra lokaler
people-people-on-camera = personer som passerar våra bevakningskameror
people-drivers = förare och andra som använder fordon
people-travellers = resenärer och gäster
people-tenants = hyresgäster och boende
people-household-members = personer i samma hushåll som en kund
people-home-seekers = personer som söker bostad hos oss
people-co-residents = andrahandshyresgäster och andra som bor i bostaden
people-former-tenants = tidigare hyresgäster
people-neighbours = grannar
people-housing-association-members = medlemmar i bostadsrättsföreningen
people-parcel-senders = personer som skickar paket och brev
people-pick-up-agents = personer som hämtar en försändelse åt någon annan

## Care, school and society

people-patients = patienter
people-care-staff = vård- och omsorgspersonal
people-relatives-of-patients = anhöriga till patienter
people-research-participants = deltagare i forskningsstudier
people-children = barn
people-pupils = elever
people-students = studenter
people-parents-and-guardians = vårdnadshavare
people-legal-representatives = ställföreträdare för andra
people-members = medlemmar
people-volunteers = volontärer
people-donors = givare
people-people-with-a-case = personer som har ett ärende hos oss
people-care-recipients = personer som får stöd och omsorg i vardagen
people-sample-donors = provgivare
people-residents = personer som bor i det område vi ansvarar för
people-document-requesters = personer som begär ut allmänna handlingar
people-benefit-recipients = personer som ansöker om eller får ekonomiskt stöd
people-permit-holders = personer vars tillstånd eller verksamhet vi prövar eller utövar tillsyn över
people-elected-representatives = förtroendevalda
people-pre-school-children = barn i förskola och fritidshem
people-school-applicants = barn som söker plats i skolan
people-teachers = lärare och annan skolpersonal
people-alumni = tidigare elever och studenter
people-library-users = personer som använder vårt bibliotek

## Money and claims

people-policyholders = försäkringstagare och försäkrade
people-beneficiaries = förmånstagare
people-claimants = personer som begär ersättning
people-borrowers = låntagare och personer som ansöker om kredit
people-guarantors = borgensmän
people-debtors = personer som är skyldiga oss pengar
people-payers = personer som betalar för någon annan
people-opposing-parties = motparter och vittnen i tvister
people-notifiers = personer som anmäler olagligt innehåll
people-california-residents = invånare i Kalifornien
people-account-holders-at-bank = personer som har konton eller sparande hos oss
people-cardholders = innehavare av betalkort
people-payees = betalningsmottagare
people-investors-as-customers = personer som handlar med värdepapper genom oss
people-pension-savers = personer som sparar till eller får pension hos oss
people-insured-persons = försäkrade som inte själva har tecknat försäkringen
people-estates-and-heirs = dödsbodelägare och andra som företräder ett dödsbo

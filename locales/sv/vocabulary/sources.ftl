### Sources. The value stands after "from"; `.collected` is the answer alone, as a clause about the data.

## The person

source-from-you = dig
    .collected = du lämnar dem själv
source-your-use = din användning av våra tjänster
    .collected = de uppkommer när du använder våra tjänster
source-your-communication = vår kontakt med dig
    .collected = de uppkommer i vår kontakt med dig
source-somebody-for-you = någon som företräder dig
    .collected = någon som företräder dig lämnar dem till oss

## Automatic

source-automatically = våra tjänster, automatiskt när du använder dem
    .collected = de samlas in automatiskt när du använder våra tjänster
source-device = din enhet
    .collected = din enhet skickar dem till oss
source-cookies = cookies och liknande tekniker
    .collected = de samlas in med cookies och liknande tekniker
source-sensors = sensorer och uppkopplade produkter
    .collected = sensorer och uppkopplade produkter skickar dem till oss
source-cameras = kameror i våra lokaler
    .collected = kameror i våra lokaler registrerar dem
source-entry-system = passersystemet i våra lokaler
    .collected = passersystemet i våra lokaler registrerar dem
source-network = vårt nät
    .collected = vårt nät registrerar dem
source-payment-terminals = kortterminaler och kassor
    .collected = kortterminaler och kassor registrerar dem
source-parcel-scanning = skanningen av paketet på vägen
    .collected = de uppkommer när paketet skannas på vägen

## Ourselves

source-derived-by-us = vår egen analys av andra uppgifter
    .collected = vi härleder dem ur andra uppgifter
source-created-by-us = våra egna anteckningar
    .collected = de uppkommer i vårt arbete
source-other-activities = andra behandlingar som beskrivs i den här policyn
    .collected = vi hämtar dem från andra behandlingar som beskrivs i den här policyn

## Work and business

source-employer = din arbetsgivare
    .collected = din arbetsgivare lämnar dem till oss
source-colleagues = din chef eller dina kollegor
    .collected = din chef eller dina kollegor lämnar dem till oss
source-customer = vår kund
    .collected = vår kund lämnar dem till oss
source-business-partners = våra samarbetspartner
    .collected = våra samarbetspartner lämnar dem till oss
source-group-companies = andra bolag i vår koncern
    .collected = andra bolag i vår koncern lämnar dem till oss
source-service-providers = tjänsteleverantörer som arbetar för oss
    .collected = tjänsteleverantörer som arbetar för oss lämnar dem till oss
source-event-organiser = arrangörer av evenemang som du deltar i
    .collected = arrangörer av evenemang som du deltar i lämnar dem till oss
source-recruitment-agency = rekryteringsföretag och jobbsajter
    .collected = rekryteringsföretag och jobbsajter lämnar dem till oss
source-referee = dina referenspersoner
    .collected = dina referenspersoner lämnar dem till oss
source-other-operators = andra operatörer
    .collected = andra operatörer lämnar dem till oss
source-online-shop = den butik där du har handlat
    .collected = den butik där du har handlat lämnar dem till oss
source-marketplace = den marknadsplats där du köper eller säljer
    .collected = den marknadsplats där du köper eller säljer lämnar dem till oss
source-carrier = den som transporterar varan
    .collected = den som transporterar varan lämnar dem till oss
source-staffing-agency = bemanningsföretag
    .collected = bemanningsföretag lämnar dem till oss
source-trade-union = fackliga organisationer
    .collected = fackliga organisationer lämnar dem till oss
source-professional-networks = yrkesnätverk på internet
    .collected = vi hämtar dem från yrkesnätverk på internet

## Private persons

source-other-users = andra användare av våra tjänster
    .collected = andra användare av våra tjänster lämnar dem till oss
source-sender = den som skickar något till dig
    .collected = den som skickar något till dig lämnar dem till oss
source-family = din familj eller andra närstående
    .collected = din familj eller andra närstående lämnar dem till oss
source-parents-and-guardians = barnets vårdnadshavare
    .collected = barnets vårdnadshavare lämnar dem till oss
source-reporting-person = den som gör en anmälan
    .collected = den som gör en anmälan lämnar dem till oss
source-landlord = tidigare hyresvärdar
    .collected = tidigare hyresvärdar lämnar dem till oss
source-neighbours = grannar och andra boende
    .collected = grannar och andra boende lämnar dem till oss
source-recipient-of-parcel = mottagaren av paketet
    .collected = mottagaren av paketet lämnar dem till oss

## Registers and authorities

source-population-register = folkbokföringen
    .collected = vi hämtar dem från folkbokföringen
source-company-register = företagsregister
    .collected = vi hämtar dem från företagsregister
source-beneficial-owner-register = registret över verkliga huvudmän
    .collected = vi hämtar dem från registret över verkliga huvudmän
source-vehicle-register = vägtrafikregistret
    .collected = vi hämtar dem från vägtrafikregistret
source-land-register = fastighetsregistret
    .collected = vi hämtar dem från fastighetsregistret
source-criminal-records-register = belastningsregistret
    .collected = vi hämtar dem från belastningsregistret
source-sanctions-lists = sanktionslistor
    .collected = vi hämtar dem från sanktionslistor
source-politically-exposed-lists = listor över personer i politiskt utsatt ställning
    .collected = vi hämtar dem från listor över personer i politiskt utsatt ställning
source-authorities = myndigheter och domstolar
    .collected = myndigheter och domstolar lämnar dem till oss
source-public-sources = allmänt tillgängliga källor, till exempel webbplatser och press
    .collected = vi hämtar dem från allmänt tillgängliga källor, till exempel webbplatser och press
source-tax-authority = skattemyndigheten
    .collected = skattemyndigheten lämnar dem till oss
source-enforcement-authority = kronofogdemyndigheten
    .collected = kronofogdemyndigheten lämnar dem till oss
source-social-insurance-authority = den myndighet som sköter socialförsäkringen
    .collected = den myndighet som sköter socialförsäkringen lämnar dem till oss
source-other-authorities = andra myndigheter
    .collected = andra myndigheter lämnar dem till oss
source-parties-in-case = andra parter i ärendet
    .collected = andra parter i ärendet lämnar dem till oss
source-housing-register = lägenhetsregister
    .collected = vi hämtar dem från lägenhetsregister

## Money, health and insurance

source-credit-agency = kreditupplysningsföretag
    .collected = kreditupplysningsföretag lämnar dem till oss
source-bank = banker och betaltjänstföretag
    .collected = banker och betaltjänstföretag lämnar dem till oss
source-insurer = försäkringsbolag
    .collected = försäkringsbolag lämnar dem till oss
source-care-provider = din vårdgivare
    .collected = din vårdgivare lämnar dem till oss
source-school = din skola eller ditt lärosäte
    .collected = din skola eller ditt lärosäte lämnar dem till oss
source-payer-or-payee = den som betalar till dig eller får betalt av dig
    .collected = den som betalar till dig eller får betalt av dig lämnar dem till oss
source-intermediary = försäkringsförmedlare, låneförmedlare och andra förmedlare
    .collected = försäkringsförmedlare, låneförmedlare och andra förmedlare lämnar dem till oss
source-fraud-register = register för att förhindra bedrägerier
    .collected = vi hämtar dem från register för att förhindra bedrägerier
source-claims-register = försäkringsbolagens gemensamma skadeanmälningsregister
    .collected = vi hämtar dem från försäkringsbolagens gemensamma skadeanmälningsregister
source-policyholder = försäkringstagaren
    .collected = försäkringstagaren lämnar dem till oss
source-injured-party = vittnen och andra som var inblandade
    .collected = vittnen och andra som var inblandade lämnar dem till oss
source-repairers = reparatörer och besiktningsmän
    .collected = reparatörer och besiktningsmän lämnar dem till oss
source-other-care-providers = andra vårdgivare
    .collected = andra vårdgivare lämnar dem till oss
source-quality-register = kvalitetsregister
    .collected = vi hämtar dem från kvalitetsregister
source-medical-laboratory = laboratorier som analyserar prover
    .collected = laboratorier som analyserar prover lämnar dem till oss
source-previous-school = tidigare skolor och förskolor
    .collected = tidigare skolor och förskolor lämnar dem till oss
source-teachers = lärare och annan personal
    .collected = lärare och annan personal antecknar dem

## Online and marketing

source-social-network = sociala nätverk
    .collected = sociala nätverk lämnar dem till oss
source-login-provider = den inloggningstjänst du använder
    .collected = den inloggningstjänst du använder lämnar dem till oss
source-ad-partner = annons- och marknadsföringspartner
    .collected = annons- och marknadsföringspartner lämnar dem till oss
source-analytics-provider = leverantörer av analystjänster
    .collected = leverantörer av analystjänster lämnar dem till oss
source-data-broker = företag som samlar in och säljer personuppgifter
    .collected = företag som samlar in och säljer personuppgifter lämnar dem till oss
source-company-database = företagsdatabaser
    .collected = vi hämtar dem från företagsdatabaser
source-app-store = appbutiken
    .collected = appbutiken lämnar dem till oss

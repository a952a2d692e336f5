### Security measures, as items of a list: noun phrases in lower case.

## Access and protection of systems

measure-need-to-know = åtkomst bara för dem som behöver uppgifterna i sitt arbete
measure-role-based-access = behörigheter efter roll
measure-access-approval = godkännande innan någon får åtkomst
measure-access-review = regelbunden genomgång av vilka som har åtkomst
measure-access-removal = borttagning av åtkomst när någon byter arbetsuppgifter eller slutar
measure-personal-logins = personliga inloggningar, så att varje åtgärd kan knytas till en person
measure-user-verification = inloggning innan ett konto kan öppnas eller ändras
measure-password-rules = regler för starka lösenord
measure-multi-factor-authentication = flerfaktorsautentisering
measure-single-sign-on = gemensam inloggning (single sign-on)
measure-admin-accounts = särskilda och extra skyddade administratörskonton
measure-automatic-logout = automatisk utloggning och skärmlås
measure-access-logging = loggning av vem som läser och ändrar uppgifter
measure-log-review = regelbunden granskning av loggar
measure-firewalls = brandväggar
measure-network-separation = uppdelning av nätverk i skilda delar
measure-remote-access-vpn = skyddade anslutningar vid distansarbete (VPN)
measure-malware-protection = skydd mot skadlig kod
measure-intrusion-detection = upptäckt av intrång och angrepp
measure-security-updates = snabb installation av säkerhetsuppdateringar
measure-system-hardening = avstängning av funktioner som systemen inte behöver
measure-device-management = central styrning av datorer och telefoner, som kan raderas på distans
measure-secure-servers = säkra servrar och driftmiljöer
measure-attack-resistance = skydd mot överbelastningsattacker
measure-strong-customer-authentication = stark kundautentisering vid inloggning och betalning
measure-eid-login = inloggning med e-legitimation
measure-caller-verification = kontroll av identiteten innan vi lämnar ut uppgifter per telefon
measure-transaction-monitoring = övervakning av betalningar för att upptäcka bedrägerier
measure-care-relationship-access = åtkomst till patientjournaler bara för dem som deltar i vården av patienten
measure-record-blocking = spärrning av patientjournalen när patienten begär det
measure-record-log-checks = systematiska kontroller av vem som har öppnat patientjournaler
measure-protected-identity-routine = särskild hantering av uppgifter om personer med skyddade personuppgifter
measure-traffic-data-limits = särskilda begränsningar av vem som kan se trafikuppgifter

## Encryption

measure-encryption-in-transit = kryptering av uppgifter vid överföring
measure-encryption-at-rest = kryptering av lagrade uppgifter
measure-end-to-end-encryption = kryptering hela vägen mellan avsändare och mottagare
measure-encrypted-payments = kryptering av kortnummer och annan känslig information vid köp på webbplatsen (SSL/TLS)
measure-encrypted-backups = kryptering av säkerhetskopior
measure-encrypted-devices = kryptering av bärbara datorer, telefoner och flyttbara lagringsmedier
measure-encrypted-email = krypterad e-post för känsligt innehåll
measure-key-management = åtskild och skyddad förvaring av krypteringsnycklar
measure-hashed-passwords = lagring av lösenord i en form som inte går att läsa
measure-digital-signatures = digitala signaturer som avslöjar ändringar
measure-card-data-standard = hantering av kortuppgifter enligt kortbranschens säkerhetsstandard (PCI DSS)
measure-card-tokens = en kod som lagras i stället för kortnumret
measure-secure-messages = skyddade meddelanden i stället för vanlig e-post

## People

measure-staff-training = utbildning i dataskydd och sekretess
measure-security-training = utbildning i att känna igen nätfiske och andra angrepp
measure-confidentiality-duty = tystnadsplikt för alla som hanterar uppgifterna
measure-written-instructions = skriftliga instruktioner för hur personuppgifter ska hanteras
measure-authorised-processing-only = behandling bara av behöriga personer och bara enligt instruktion
measure-staff-vetting = bakgrundskontroll för särskilt betrodda tjänster
measure-separation-of-duties = uppdelat ansvar, så att ingen ensam kan utföra känsliga moment
measure-clear-desk = tomma skrivbord och låsta skärmar när ingen är på plats
measure-acceptable-use = regler för användningen av datorer, telefoner och e-post
measure-statutory-secrecy = sekretess eller tystnadsplikt enligt lag för alla som arbetar här
measure-incident-exercises = övningar inför incidenter och kriser

## Backup and continuity

measure-regular-backups = regelbunden säkerhetskopiering
measure-off-site-backups = säkerhetskopior på en annan plats
measure-restore-tests = test av att säkerhetskopior kan återläsas
measure-redundancy = dubblerade system som tar över om ett slutar fungera
measure-disaster-recovery = en plan för att återställa system efter ett allvarligt fel
measure-business-continuity = en plan för hur verksamheten ska fortsätta i en kris
measure-power-supply = reservkraft
measure-operations-monitoring = övervakning av systemen dygnet runt

## Testing and follow-up

measure-penetration-tests = angreppstester utförda av säkerhetsspecialister (penetrationstester)
measure-vulnerability-scans = regelbunden sökning efter sårbarheter
measure-continuous-testing = löpande uppdatering och testning av vår säkerhetsteknik
measure-code-review = granskning av programkod innan den tas i drift
measure-separate-test-systems = testsystem skilda från driftsystem
measure-change-management = styrda ändringar i systemen
measure-security-audits = regelbunden säkerhetsrevision
measure-vulnerability-reporting = en väg för utomstående att rapportera sårbarheter
measure-measure-review = regelbunden utvärdering av om åtgärderna fungerar

## Suppliers

measure-processing-agreements = personuppgiftsbiträdesavtal med våra personuppgiftsbiträden
measure-supplier-selection = noggrant urval av underleverantörer och andra leverantörer
measure-supplier-audits = kontroll av att våra leverantörer håller sina säkerhetsåtaganden
measure-supplier-confidentiality = tystnadsplikt för leverantörer
measure-sub-processor-approval = godkännande innan en leverantör anlitar en underleverantör
measure-storage-in-eea = lagring inom EU/EES
measure-transfer-assessments = bedömning av lagstiftningen i tredjelandet innan uppgifter förs över dit

## Organisation

measure-documented-measures = dokumenterade tekniska och organisatoriska åtgärder för uppgifternas konfidentialitet, riktighet och tillgänglighet
measure-security-policy = en informationssäkerhetspolicy
measure-security-management-system = ett ledningssystem för informationssäkerhet
measure-quality-management-system = ett kvalitetsledningssystem
measure-industry-standards = tillämpning av allmänt vedertagna branschstandarder
measure-responsible-person = en kvalificerad person som ansvarar för dataskyddet
measure-risk-assessments = regelbundna riskbedömningar
measure-impact-assessments = konsekvensbedömning avseende dataskydd innan riskfylld behandling inleds
measure-processing-records = register över våra behandlingar
measure-incident-routine = en rutin för misstänkta personuppgiftsincidenter
measure-data-classification = klassning av information efter skyddsbehov
measure-asset-inventory = en förteckning över system och enheter
measure-rights-routine = en rutin för att svara den som utövar sina rättigheter
measure-erasure-routine = en rutin för att radera uppgifter i tid
measure-privacy-by-design = inbyggt dataskydd
measure-human-oversight = mänsklig kontroll av automatiserade system
measure-secrecy-assessment = sekretessprövning innan handlingar lämnas ut
measure-record-schedules = en plan för vilka handlingar som bevaras och vilka som gallras, och när
measure-digital-tool-checks = granskning av digitala verktyg innan de tas i bruk

## Premises and equipment

measure-locked-premises = låsta lokaler med passerkontroll
measure-guarded-data-centres = bevakade datacenter
measure-burglar-alarms = inbrottslarm och väktare
measure-camera-surveillance = kamerabevakning av känsliga utrymmen
measure-fire-protection = skydd mot brand, vatten och värme
measure-locked-cabinets = låsta skåp för papper
measure-accompanied-visitors = registrering av besökare, som inte lämnas utan sällskap
measure-secure-destruction = säker förstöring av papper och lagringsmedier
measure-key-control = kontroll av nycklar och taggar
measure-identity-check-at-handover = kontroll av legitimation eller kod vid utlämning

## Less data

measure-data-minimisation = inte fler uppgifter än ändamålet kräver
measure-pseudonymisation = pseudonymisering
measure-anonymisation = anonymisering när det är möjligt
measure-data-masking = maskering av uppgifter som inte behövs för arbetsuppgiften
measure-customer-separation = åtskillnad mellan olika kunders uppgifter
measure-purpose-separation = åtskillnad mellan uppgifter som har samlats in för olika ändamål
measure-automatic-erasure = automatisk radering när tiden har gått ut
measure-protective-defaults = dataskydd som standard
measure-ip-shortening = förkortning av IP-adresser innan de lagras
measure-on-device-processing = behandling i din egen enhet, utan att uppgifterna skickas till oss
measure-synthetic-test-data = påhittade uppgifter i tester
measure-label-minimisation = inte fler uppgifter på paketets etikett än leveransen kräver

### Categories of personal data, as items of a list: noun phrases in lower case.

## Name and identity

data-name = name
data-first-name = first name
data-last-name = surname
data-former-names = former names
data-title = title
data-pronouns = preferred pronouns
data-date-of-birth = date of birth
data-year-of-birth = year of birth
data-place-of-birth = place of birth
data-age = age
data-age-group = age group
data-gender = gender
data-nationality = nationality
data-citizenship = citizenship
data-marital-status = marital status
data-signature = signature
data-electronic-signature = electronic signature
data-demographic-data = demographic data
data-identification-details = identification details

## Contact

data-contact-details = contact details
data-email-address = e-mail address
data-work-email-address = e-mail address at work
data-phone-number = telephone number
data-mobile-number = mobile number
data-address = address
data-postal-address = postal address
data-home-address = home address
data-delivery-address = delivery address
data-billing-address = billing address
data-work-address = address at work
data-postal-code = postcode
data-city = town or city
data-region = region
data-country = country
data-website-address = website address
data-preferred-contact-method = preferred way of being contacted
data-contact-person = role as contact person
data-emergency-contact = name and telephone number of the person to contact in an emergency

## Official numbers and documents

data-national-id-number = national identification number
data-coordination-number = coordination number
data-social-security-number = social security number
data-tax-identification-number = tax identification number
data-passport-details = passport details
data-identity-document-details = details from an identity document (type, number and period of validity)
data-identity-document-copy = copy of an identity document
data-identity-check-result = result of the identity check
data-electronic-identification = details from electronic identification
data-driving-licence-details = driving licence details
data-residence-and-work-permit = details of residence and work permits
data-population-register-details = details from the population register
data-unique-personal-identifier = unique personal identifier
data-protected-identity = protected identity (secrecy marking or protected registration)
data-former-addresses = former addresses

## Family and household

data-family-details = details of family members
data-next-of-kin = name and contact details of the next of kin
data-spouse-or-partner = details of husband, wife or partner
data-number-of-children = number of children
data-household = size and composition of the household
data-housing = type of housing
data-guardian-details = name and contact details of parent or guardian
data-legal-representative = name and contact details of a legal representative
data-beneficiary-details = details of beneficiaries
data-custody-details = custody of the child and where it lives
data-deceased-and-estate = details of estates and heirs

## Account and login

data-username = username
data-password = password
data-password-hash = password in hashed form
data-login-details = login details
data-one-time-codes = one-time codes for logging in
data-security-questions = security questions and their answers
data-user-id = user ID
data-account-details = user account details
data-account-settings = account settings
data-login-history = login history
data-access-rights = permissions and roles in our systems
data-profile-picture = profile picture
data-service-subscription = subscription details (service, start and end)
data-uploaded-content = files and other content uploaded to the service
data-data-in-customer-systems = data that the customer keeps in our services

## Company and work

data-company-name = company name
data-organisation-number = company registration number
data-vat-number = VAT number
data-company-contact-details = contact details of the company
data-company-size = size of the company
data-industry = industry
data-department = department
data-job-title = job title
data-job-role = role and responsibilities at work
data-employer = employer
data-professional-information = details of profession and employment
data-professional-interests = professional interests and preferences
data-signing-authority = authority to sign for an organisation
data-directorships = directorships and other offices held
data-beneficial-ownership = details of beneficial owners
data-shareholdings = shareholdings
data-company-behind-ip-address = the company that an IP address belongs to

## Employment

data-employee-number = employee number
data-employment-contract = employment contract
data-employment-dates = start and end of employment
data-salary = salary and other remuneration
data-benefits = employment benefits
data-pension-details = pension details
data-working-hours = working hours and schedules
data-leave-and-absence = leave and absence
data-sick-leave = sickness absence
data-performance-reviews = appraisals and performance reviews
data-disciplinary-measures = warnings and other disciplinary measures
data-training-records = training completed at work
data-work-equipment = equipment handed out for work
data-business-travel = business trips and expenses
data-occupational-injuries = accidents and injuries at work
data-rehabilitation = rehabilitation and adjustments of work
data-company-device-logs = logs of the use of IT equipment at work
data-employment-certificate = certificates of employment
data-salary-deductions = deductions from salary (such as attachment of earnings)
data-security-clearance = outcome of security vetting
data-workplace-investigations = investigations of conflicts and harassment at work
data-child-care-absence = absence to care for children
data-staff-survey-answers = answers to staff surveys
data-assignment-details = assignments for customers

## Recruitment and education

data-application-documents = application documents
data-cv = CV
data-cover-letter = cover letter
data-desired-position = position and field of work applied for
data-work-experience = work experience
data-education = education
data-certificates-and-grades = certificates and grades
data-skills = skills and qualifications
data-language-skills = language skills
data-professional-references = references and statements from referees
data-interview-notes = notes from interviews
data-recruitment-test-results = results of recruitment tests
data-salary-expectations = salary expectations
data-availability = earliest starting date
data-work-samples = work samples
data-background-check-result = result of a background check
data-course-registrations = registrations for training and certification
data-course-results = course and exam results
data-school-details = school and class
data-video-interviews = recorded interviews
data-candidate-assessment = assessment of the application

## Customers and orders

data-customer-number = customer number
data-orders = orders
data-purchase-history = goods and services bought
data-commercial-information = commercial information (such as goods and services bought or received)
data-quotes = quotes and offers
data-contract-details = contract details
data-delivery-details = delivery details
data-returns = returns
data-product-complaints = complaints about goods and services
data-warranty-details = warranty details
data-serial-number = serial number of the product
data-licence-details = licence details
data-intended-use = intended use of the product
data-product-interests = interest in what we offer
data-customer-contact-history = contact history
data-customer-relationship = details of the customer relationship
data-shopping-basket = contents of the shopping basket
data-wish-list = wish list and saved items
data-bookings = bookings and appointments
data-membership-details = membership details
data-loyalty-points = bonus points and loyalty level
data-reviews = reviews and ratings
data-feedback = feedback, comments and questions
data-survey-answers = answers to surveys
data-competition-entries = competition entries
data-complaints = complaints
data-support-cases = support cases
data-supplier-details = details of the supplier relationship
data-partnership-details = details of the partnership
data-donations = donations

## Money

data-payment-details = payment details
data-bank-account-details = bank account details
data-payment-card-details = payment card details
data-partial-card-number = last four digits of the payment card
data-payment-history = payment history
data-direct-debit-mandate = direct debit mandate
data-transactions = transactions
data-invoice-details = invoicing details
data-invoices = invoices
data-accounting-records = accounting records
data-unpaid-debts = unpaid amounts and debts
data-credit-report = credit report
data-credit-score = credit score
data-income = income
data-assets-and-liabilities = assets and liabilities
data-loans = loans and credit
data-savings-and-investments = savings and investments
data-origin-of-funds = origin of the money
data-tax-details = tax details
data-politically-exposed-person = whether the person is a politically exposed person (PEP)
data-sanctions-screening = result of checks against sanctions lists
data-insurance-details = insurance details
data-insurance-claims = insurance claims

## Communication

data-correspondence = correspondence
data-email-content = content of e-mails
data-message-content = content of messages
data-enquiry-content = content of the enquiry
data-enquiry-topic = topic of the enquiry
data-contact-time = date and time of the contact
data-call-notes = notes from telephone calls
data-meeting-notes = notes from meetings
data-call-recordings = recordings of telephone calls
data-call-log = call log (numbers, time and length of calls)
data-voicemail = voice messages
data-chat-content = what is written in the chat
data-chat-log = chat log
data-video-meetings = sound and picture in video meetings
data-text-messages = text messages
data-forum-posts = forum posts
data-traffic-data = traffic data from electronic communications
data-other-information-given = other information you choose to give

## Newsletters and marketing

data-newsletter-subscriptions = newsletters subscribed to
data-sign-up-time = date and time of signing up
data-click-history = click history (which links in our e-mails are followed)
data-email-opens = whether and when our e-mails are opened
data-email-log = e-mail log (what was sent when, and whether it arrived)
data-newsletter-statistics = statistics on how many newsletters are read
data-interests = interests
data-preferences = preferences
data-marketing-preferences = choices about mailings and other marketing
data-marketing-objection = objections to marketing
data-advertising-interactions = advertisements shown and clicks on them
data-campaign-source = the campaign or advertisement that led to the visit
data-target-group = target group or customer segment
data-lead-score = estimate of how interested a prospective customer is

## Events

data-event-registrations = registrations for events
data-webinar-participation = participation in webinars
data-event-recordings = sound and video from the event
data-food-preferences = choice of food
data-dietary-requirements = dietary requirements and food allergies
data-travel-and-accommodation = travel and accommodation

## Devices and online identifiers

data-online-identifiers = online identifiers
data-ip-address = IP address
data-ip-address-shortened = shortened IP address (its last part removed)
data-ip-address-two-bytes-masked = IP address with its last two bytes masked
data-cookie-identifiers = identifiers in cookies
data-visitor-id = random code that tells the visitor apart from others
data-session-id = session ID
data-device-id = device ID
data-advertising-id = advertising ID of the phone or tablet
data-mac-address = MAC address
data-browser-fingerprint = digital fingerprint of the browser or device
data-push-token = identifier for push notifications
data-device-details = device details
data-device-type = device type
data-device-model = make and model of the device
data-operating-system = operating system
data-screen-resolution = screen resolution
data-browser = browser
data-browser-version = browser version
data-browser-language = language setting of the browser
data-browser-plug-ins = plug-ins in the browser
data-stored-cookies = which cookies are stored on the device
data-time-zone = time zone
data-internet-provider = internet service provider
data-network-connection = type of internet connection
data-app-version = version of the app or software
data-crash-reports = crash and error reports

## Use of websites and services

data-usage-data = how the service is used
data-access-time = date and time of access
data-server-logs = server logs
data-pages-visited = pages visited
data-products-viewed = products viewed
data-time-on-page = time spent on pages
data-visits = number and times of visits
data-visitor-numbers = number of visitors with date and time
data-visitor-path = path through the website
data-referring-website = the website that led to the visit
data-search-terms = search terms that led to the visit
data-searches = searches made in the service
data-clicks = clicks
data-mouse-movements = mouse movements
data-scrolling = scrolling
data-heat-maps = heat maps of clicks, mouse movements and scrolling
data-session-recordings = recordings of visits to the website
data-video-plays = number of videos played and for how long
data-downloads = downloads
data-form-entries = what is entered in forms
data-feature-use = features used
data-activity-log = log of events in the service
data-performance-data = loading times and other performance data
data-behaviour-across-websites = behaviour on other websites
data-test-variant = which version of a page is shown in a test
data-consent-choices = choices about cookies
data-language-preference = language preference
data-display-settings = display settings
data-app-permissions = permissions given to the app
data-address-book = contacts in the address book
data-calendar = calendar entries

## Location and movement

data-approximate-location = approximate location
data-country-and-city = country and city of the visitor
data-location = location
data-precise-location = precise location
data-routes = routes and trips
data-nearby-networks = wireless networks and beacons nearby
data-work-location = place of work

## Pictures and sound

data-photographs = photographs
data-video-recordings = video recordings
data-sound-recordings = sound recordings
data-camera-surveillance = camera surveillance footage
data-number-plates = vehicle registration numbers

## Social media

data-social-media-profile = public profile on social media
data-social-media-name = username on social media
data-social-media-interactions = likes, comments and shared posts
data-social-media-messages = messages sent to us on social media
data-social-media-posts = posts and images on social media
data-followers = which of our pages are followed
data-social-network-contacts = contacts in social networks
data-page-likes = number of likes of our page
data-popular-posts = which posts are most read, liked and shared
data-visitors-by-gender = gender split of the visitors
data-public-statements = public statements and mentions

## Premises and vehicles

data-visit-time = date and time of the visit
data-person-visited = who is visited
data-entry-log = entry log (card, door and time)
data-alarm-log = alarm log
data-vehicle-details = vehicle details
data-driving-data = data on driving and the use of the vehicle
data-property-details = property details
data-energy-consumption = energy consumption and meter readings
data-sensor-data = data from sensors and connected devices

## Health (Article 9)

data-health-data = health data
data-diagnoses = diagnoses and illnesses
data-symptoms = symptoms
data-medical-history = medical history
data-patient-records = patient records
data-treatment = care and treatment
data-care-visits = contacts with health and care services
data-medication = medicines and prescriptions
data-health-measurements = health measurements (such as blood pressure and pulse)
data-laboratory-results = laboratory results
data-medical-images = medical images
data-blood-group = blood group
data-allergies = allergies and hypersensitivity
data-disability = disability
data-support-needs = need for support or adjustments
data-mental-health = mental health
data-vaccinations = vaccinations
data-pregnancy = pregnancy
data-menstrual-cycle = menstrual cycle
data-height-and-weight = height and weight
data-exercise-and-sleep = exercise and sleep
data-alcohol-and-drug-tests = results of alcohol and drug tests
data-medical-certificates = medical certificates
data-family-medical-history = illnesses in the family
data-referrals = referrals and answers to them
data-care-plan = care plan
data-tissue-samples = samples of blood or tissue
data-care-needs = need for support and care in daily life
data-dental-records = dental records
data-sexual-and-reproductive-health = sexual and reproductive health
data-cause-of-death = cause of death
data-care-injuries = injuries and incidents in care

## Other special categories (Article 9)

data-racial-or-ethnic-origin = racial or ethnic origin
data-political-opinions = political opinions
data-religious-or-philosophical-beliefs = religious or philosophical beliefs
data-trade-union-membership = trade union membership
data-genetic-data = genetic data
data-biometric-data = biometric data
data-fingerprints = fingerprints
data-face-recognition = face recognition templates
data-voice-recognition = voice recognition templates
data-iris-scan = iris or retina scans
data-sex-life = sex life
data-sexual-orientation = sexual orientation
data-special-category-data = special categories of personal data (sensitive data)

## Offences (Article 10)

data-criminal-record = criminal convictions and extracts from the criminal records register
data-suspected-offences = suspected offences
data-offences-against-us = police reports and evidence of offences against us

## Children

data-child-name = name of the child
data-child-age = age of the child
data-child-pictures = pictures of children
data-parental-consent = consent of the parent or guardian

## Rights, claims and proof

data-consent-record = record of consent given and withdrawn
data-rights-requests = requests under data protection law
data-legal-claims = details of legal claims and disputes
data-case-number = case number
data-power-of-attorney = power of attorney
data-whistleblower-reports = reports of wrongdoing and what they contain
data-incident-reports = reports of incidents and deviations
data-content-notices = notices of illegal content and decisions on them
data-intellectual-property = inventions and copyright works

## Profiles and automated systems

data-profile = profile
data-inferred-interests = interests inferred from behaviour
data-risk-score = risk score
data-recommendations = personal recommendations
data-automated-decision-outcome = outcome of an automated decision
data-ai-prompts = questions and instructions given to an AI service
data-ai-answers = answers generated by an AI service
data-voice-commands = voice commands

## Statistics

data-aggregated-statistics = anonymous statistics
data-usage-statistics = usage statistics
data-pseudonymised-data = pseudonymised data

## Banking and credit

data-account-balance = account balance
data-payee-details = name and account number of the payee
data-card-purchases = purchases and withdrawals with the card
data-due-diligence-answers = answers to questions on customer due diligence
data-money-laundering-suspicions = suspicions of money laundering or terrorist financing
data-fraud-signals = signs of fraud or misuse
data-credit-application = application for credit
data-payment-defaults = records of payment defaults
data-household-budget = income and expenses of the household
data-collateral = collateral and its value
data-guarantees-given = guarantees given for others
data-risk-tolerance = financial goals, willingness to take risks and experience of investments
data-securities-orders = orders and transactions in securities
data-payment-method = chosen method of payment
data-card-token = code that stands in for the card number
data-payment-disputes = disputed payments
data-refunds = refunds
data-gift-cards = gift cards and credit notes

## Insurance and damage

data-insured-property = what the insurance covers (such as home, vehicle or animal)
data-health-declaration = health declaration
data-damage-details = what was lost or damaged, how and when
data-injuries = personal injuries and their consequences
data-work-capacity = ability to work
data-compensation-paid = compensation paid
data-witness-statements = statements of witnesses

## Telephony and internet access

data-subscriber-details = subscriber details (who has which number or connection)
data-communication-volume = calls, messages and amounts of data that are charged for
data-network-location = location data from the network (such as the mast that the phone is connected to)
data-ip-assignment = which IP address the connection had and when
data-sim-identifiers = identifiers of the SIM card (such as IMSI)
data-presence = presence (available, busy or away)
data-directory-entry = entry in directories
data-number-transfer = transfer of the number between operators
data-customer-equipment = equipment in the home of the customer (such as router or TV box)
data-connection-quality = quality and faults of the connection
data-emergency-call-position = position at an emergency call

## Care: administration

data-record-access-log = log of who has opened the patient record
data-record-blocking = choice to block parts of the patient record
data-care-choices = chosen care provider
data-patient-fees = fees for care and fee ceiling

## Cases and public services

data-case-documents = documents in the case
data-official-decisions = decisions in the case
data-permits = permits and registrations
data-benefits-received = allowances and other financial support
data-social-services-records = records of the social services
data-document-requests = requests for official documents
data-consultation-comments = comments in public consultations
data-public-offices = elected and other public offices
data-library-loans = library loans

## School and child care

data-school-attendance = attendance and absence at school
data-school-work = school work and tests
data-school-assessments = assessments and plans of development
data-special-support = special support and adjustments at school
data-pupil-health = data of the school health services
data-school-choice = choice of school and place in it
data-subject-choices = choice of subjects and languages
data-offensive-treatment = reports of bullying and offensive treatment
data-child-care-schedule = hours in preschool and after-school care
data-pick-up-persons = who may collect the child
data-school-transport = school transport
data-student-results = study results and degrees

## Housing

data-tenancy-details = lease (dwelling, rent and dates)
data-housing-queue = place in the housing queue
data-housing-wishes = wishes for a home
data-landlord-references = references from earlier landlords
data-disturbances = reports of disturbances
data-repair-reports = fault reports and repairs in the home
data-inspections = inspections of the home
data-keys-and-tags = keys and tags handed out
data-subletting-details = subletting and who lives in the home
data-cooperative-share = share in the housing association and pledges on it
data-heating-and-water = use of heat and water in the home

## Deliveries

data-sender-details = name and address of the sender
data-parcel-tracking = where the parcel is and has been
data-parcel-contents = contents, weight and value of the parcel
data-delivery-instructions = delivery instructions (such as door code)
data-pick-up-point = chosen pick-up point or parcel locker
data-proof-of-delivery = proof of delivery (who received it, where and when)
data-delivery-photo = picture of the parcel where it was left
data-address-change = change of address and forwarding of post

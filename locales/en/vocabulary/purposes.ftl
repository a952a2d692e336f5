### Purposes: infinitive phrases with their marker, addressed to the reader. They stand after "for" or alone in a list.

## Running the website

purpose-website-delivery = to make it technically possible for you to reach and use the website
purpose-language-choice = to show the website in the language you have chosen
purpose-remembering-settings = to remember your settings so that you do not have to enter them again
purpose-consent-management = to ask for and remember your choices about cookies
purpose-load-balancing = to spread the traffic over several servers so that the website stays fast and available
purpose-troubleshooting = to find and correct technical faults
purpose-spam-protection = to tell people from robots and keep spam out of our forms
purpose-site-search = to answer the searches you make on the website
purpose-video-display = to show you videos on the website
purpose-map-display = to show you maps and the way to us
purpose-social-sharing = to let you share our pages on social media
purpose-downloads = to give you the material you want to download

## Statistics

purpose-visitor-statistics = to see how many visitors we have and which content interests them most
purpose-visitor-paths = to see how visitors find the website and move through it
purpose-website-improvement = to improve the structure, content and ease of use of the website with the help of visitor statistics
purpose-website-performance = to follow how well the website performs and find problems early
purpose-device-statistics = to see in anonymous statistics which devices and settings our visitors use
purpose-search-engine-optimisation = to make the website easier to find in search engines
purpose-page-tests = to compare different versions of a page and keep the one that works best
purpose-video-statistics = to see how many videos are played and for how long
purpose-post-statistics = to see which of our posts are most read, liked and shared
purpose-newsletter-statistics = to see how many people read our e-mails and which links they follow
purpose-product-development = to see which functions of our services are used and where users run into problems, so that we know what to develop
purpose-capacity-planning = to plan how much capacity our services need
purpose-surveys = to ask what you think of what we offer
purpose-anonymisation = to make statistics in which nobody can be identified

## Security

purpose-attack-defence = to detect and fend off attacks on the website and the systems behind it
purpose-it-security = to keep our IT systems secure and protect the data in them against intrusion and loss
purpose-attacker-identification = to be able to identify an attacker after a security incident
purpose-security-standards = to meet the information security standards that we follow
purpose-account-security = to make sure that it is you who use your account and protect it against others
purpose-fraud-prevention = to detect and prevent fraud
purpose-terms-enforcement = to discover and act on use that breaks our terms
purpose-backup = to be able to restore data after a fault or an attack
purpose-testing = to test changes in our systems before we put them to use

## Contact and support

purpose-enquiry-handling = to answer your enquiry
purpose-live-chat = to answer your questions quickly in the chat
purpose-customer-service = to help you through our customer service
purpose-customer-support = to give you support when you use what we provide
purpose-case-follow-up = to spare you from explaining your case again if you get back to us
purpose-service-quality = to check and raise the quality of our customer service
purpose-service-training = to train our customer service staff with real conversations
purpose-correspondence = to correspond with you and the organisation you represent
purpose-contact-keeping = to keep in touch with you in a relationship that we have or may come to have
purpose-contact-persons = to know whom to turn to at customers, prospective customers and partners
purpose-appointments = to agree on and hold meetings with you
purpose-complaint-handling = to look into your complaint and answer it

## Customers, orders and contracts

purpose-contract-fulfilment = to perform our contract with you
purpose-contract-conclusion = to prepare and enter into a contract with you or the organisation you represent
purpose-contract-administration = to handle our contracts with you or the organisation you represent until they end
purpose-customer-relationship = to manage our customer relationship with you or the organisation you represent
purpose-quotes = to prepare the quote you have asked for
purpose-requested-offers = to offer you what you have asked for
purpose-trial-licence = to give you a trial version of our software
purpose-order-handling = to receive and handle your orders
purpose-delivery = to deliver what you have ordered
purpose-service-provision = to provide our services to you
purpose-service-information = to inform you about your orders, deliveries and services
purpose-booking = to handle your booking
purpose-invoicing = to send invoices and follow up that they are paid
purpose-payment-handling = to take payments and pay money back
purpose-accounting = to keep our accounts
purpose-debt-collection = to claim amounts that have not been paid
purpose-credit-assessment = to judge your ability to pay before you get credit
purpose-returns = to handle returns and withdrawals from purchases
purpose-warranty-cases = to handle warranty cases and complaints about what you have bought
purpose-product-recall = to reach you if a product has to be recalled or is found to be dangerous
purpose-licence-management = to issue software licences and check that they are used as agreed
purpose-account-management = to create and manage your account
purpose-access-management = to give you access to our online services and their content
purpose-user-content = to store and show what you publish in our services
purpose-usage-billing = to charge for what you have used
purpose-hosting-for-customers = to run the services in which our customers keep their data
purpose-training-courses = to hold the training you have signed up for and issue certificates
purpose-membership-management = to manage your membership
purpose-loyalty-programme = to keep count of your purchases in the loyalty programme and give you the bonus you have earned
purpose-reviews = to publish reviews of what we offer
purpose-donations = to receive and account for your gift

## Events

purpose-event-management = to plan and hold the events you have signed up for
purpose-webinars = to hold webinars and handle the registrations for them
purpose-event-recording = to document our events in pictures, sound and film
purpose-competitions = to hold the competition and contact the winners

## Marketing

purpose-direct-marketing = to send you newsletters and offers
purpose-newsletter = to send you the newsletter you have subscribed to
purpose-product-news = to tell you about new products, updates and coming events
purpose-content-news = to tell you about new versions, white papers, blog posts, webinars and events
purpose-related-products = to tell you about products and services like those you already use
purpose-telephone-marketing = to make you offers by telephone
purpose-postal-marketing = to send you offers by post
purpose-text-message-marketing = to send you offers by text message
purpose-prospecting = to contact you as a prospective customer or as somebody who works for one
purpose-lead-identification = to identify companies that visit the website and may become customers
purpose-campaign-personalisation = to tailor campaigns and offers to your interests
purpose-customer-segmentation = to divide our customers into groups by interests and purchases, so that they get offers that concern them
purpose-lead-scoring = to estimate how interested you are in what we offer
purpose-profile-enrichment = to add data from other sources to what we know about you
purpose-marketing-suppression = to make sure that you get no marketing after you have declined it
purpose-promotion = to promote what we do and make people interested in it
purpose-customer-loyalty = to strengthen the loyalty of our customers
purpose-social-media-presence = to run our pages on social media and talk with those who visit them
purpose-customer-stories = to publish stories about our customers

## Advertising and adapted content

purpose-targeted-advertising = to show you advertisements chosen by your behaviour on websites and in apps
purpose-remarketing = to show you our advertisements on other websites after your visit (remarketing)
purpose-similar-audiences = to let advertising platforms find people who resemble our customers
purpose-contextual-advertising = to show advertisements that fit the content of the page, not the person
purpose-advertising-measurement = to measure which advertisements lead to visits, enquiries and purchases
purpose-content-personalisation = to show you content chosen by what you have read and done here before
purpose-product-recommendations = to recommend products on the basis of what you have viewed and bought

## Suppliers and partners

purpose-supplier-management = to order from our suppliers and receive and pay for what they deliver
purpose-supplier-selection = to compare and choose suppliers
purpose-service-exchange = to deliver and exchange services together with our suppliers and partners
purpose-partner-cooperation = to work together with our distributors and partners
purpose-future-cooperation = to be able to contact former and possible partners and suppliers in the future

## Recruitment and employment

purpose-recruitment = to receive and assess your application and fill the vacancy
purpose-recruitment-advertising = to make our vacancies known and find new people to work with us
purpose-future-vacancies = to contact you about future vacancies
purpose-applicant-checks = to check references and background before we employ somebody
purpose-recruitment-claims = to be able to answer claims that a recruitment was discriminatory
purpose-employment-administration = to administer your employment
purpose-payroll = to calculate and pay salary, pension and benefits
purpose-working-time = to plan and record working time, leave and absence
purpose-staff-development = to follow up work and plan training together with you
purpose-occupational-health = to prevent and follow up ill health and accidents at work
purpose-business-trips = to book business trips and repay expenses
purpose-end-of-employment = to end employment in good order and issue certificates of service
purpose-whistleblowing = to receive and look into reports of wrongdoing
purpose-candidate-search = to find and contact people who may suit a vacancy
purpose-staffing = to match you with vacancies and assignments at our customers
purpose-labour-law-duties = to meet our obligations under labour law and collective agreements
purpose-union-cooperation = to inform, consult and negotiate with trade unions
purpose-pay-surveys = to discover and correct unjustified differences in pay
purpose-staff-directory = to make it known who works here and how to reach them
purpose-work-tools = to give you the computers, accounts and other tools you need at work
purpose-work-monitoring = to check that our IT equipment is used as our rules say
purpose-security-vetting = to carry out the security vetting that the law requires for certain positions
purpose-staff-surveys = to ask employees what they think of their work
purpose-workplace-conflicts = to investigate conflicts, harassment and misconduct at work
purpose-staff-insurance = to arrange occupational pension and insurance for employees

## Premises

purpose-visitor-registration = to know who is on our premises and when
purpose-entry-control = to control who can enter our premises
purpose-camera-surveillance = to prevent and investigate crimes and accidents by means of cameras
purpose-evacuation = to see that everybody gets out in a fire or other emergency
purpose-parking = to manage parking spaces and parking fees

## Law, claims and public duties

purpose-tax-reporting = to report and pay tax
purpose-anti-money-laundering = to know our customers and report suspicions as the rules against money laundering demand
purpose-sanctions-checks = to check that we have no dealings with people or organisations under sanctions
purpose-identity-verification = to check that you are who you say you are
purpose-age-verification = to check that you are old enough
purpose-legal-claims = to establish, exercise or defend legal claims
purpose-authority-requests = to hand over data when a court or an authority has the right to it
purpose-rights-requests = to answer you when you exercise your data protection rights
purpose-proof-of-consent = to be able to show that and when you gave or withdrew consent
purpose-breach-handling = to handle personal data breaches and notify those concerned
purpose-content-moderation = to examine notices of illegal content and decide on them
purpose-intellectual-property = to protect copyright, trade marks and inventions
purpose-audit = to have our accounts and routines audited
purpose-company-law = to keep the share register and hold general meetings
purpose-business-transfer = to prepare and carry out a sale or merger of the business
purpose-product-vigilance = to follow up the safety of our products and report incidents to the authorities
purpose-quality-management = to follow up deviations and complaints in our quality system
purpose-archiving = to preserve documents that must be archived by law
purpose-case-handling = to handle your case and decide on it
purpose-insurance-underwriting = to judge the risk and set the price of your insurance
purpose-insurance-claims = to assess and settle insurance claims

## Health, education and research

purpose-health-care = to give you care and treatment
purpose-patient-records = to keep patient records
purpose-remote-monitoring = to follow your health at a distance together with your care provider
purpose-health-advice = to show you your health data over time and give advice on it
purpose-care-quality = to follow up and secure the quality of care
purpose-clinical-trials = to carry out clinical trials
purpose-scientific-research = to carry out the research project described here
purpose-official-statistics = to produce official statistics
purpose-teaching = to teach and to assess results
purpose-child-care = to look after your child
purpose-emergency-help = to get help or reach your next of kin in an emergency
purpose-shared-care-records = to let other care providers read what they need for your care
purpose-care-planning = to plan your care together with you and others who take part in it
purpose-prescriptions = to prescribe medicines and aids
purpose-health-advice-by-phone = to give you advice on care by telephone or chat
purpose-screening-and-vaccination = to invite you to health checks, screening and vaccination
purpose-social-care = to give you support and care in daily life
purpose-quality-registers = to develop and secure the quality of care by means of quality registers
purpose-patient-safety = to investigate incidents in care and make it safer
purpose-record-access-checks = to check that only those who have the right to it open the patient records
purpose-biobanking = to keep samples in a biobank
purpose-infection-control = to trace and stop communicable diseases
purpose-health-registers = to report to the health registers that the law prescribes
purpose-patient-fees = to charge fees for care and keep count of the fee ceiling

## Apps, devices and AI

purpose-push-notifications = to send you the notifications you have switched on
purpose-location-services = to show you the way or what is close to where you are
purpose-device-connection = to connect your device with our service and keep it up to date
purpose-voice-control = to carry out what you ask for by voice
purpose-message-delivery = to carry calls and messages between users
purpose-energy-supply = to supply energy and measure how much is used
purpose-ai-assistant = to let an AI service answer your questions
purpose-ai-training = to train and test the AI models used in our services
purpose-automated-decisions = to decide automatically on what you have applied for

## Banking, payments and insurance

purpose-payment-services = to carry out the payments you order
purpose-account-keeping = to keep your accounts and show you what happens in them
purpose-payment-cards = to issue payment cards and handle purchases made with them
purpose-strong-authentication = to make sure that it is you who log in and approve payments
purpose-payment-fraud = to discover and stop payments that nobody entitled has approved
purpose-account-information = to let payment services that you use see your accounts or start payments from them
purpose-payment-options = to decide which ways of paying you can be offered
purpose-payment-disputes = to look into payments that you dispute
purpose-lending = to grant and administer loans and other credit
purpose-credit-monitoring = to follow your ability to pay for as long as you have the credit
purpose-credit-reporting = to report credit and missed payments to credit reference agencies
purpose-collateral-management = to manage pledges and other security for loans
purpose-investment-advice = to give you investment advice that suits your situation
purpose-securities-trading = to carry out your orders in securities and keep them for you
purpose-market-abuse = to discover and report insider dealing and market manipulation
purpose-call-documentation = to document orders and advice given by telephone and in meetings
purpose-financial-risk = to calculate and manage our financial risks as the rules for financial companies require
purpose-tax-information-exchange = to find out where you are liable to tax and report your accounts to the tax authority (CRS and FATCA)
purpose-supervisory-reporting = to report to supervisory authorities what the rules require
purpose-insurance-advice = to find out which insurance you need and give you advice on it
purpose-insurance-administration = to administer your insurance
purpose-pension-administration = to administer your pension savings and pay out your pension
purpose-insurance-fraud = to discover and investigate insurance fraud
purpose-recourse = to reclaim what we have paid from whoever caused the damage
purpose-reinsurance = to insure our own risks with other insurers

## Telephony and internet access

purpose-connectivity = to give you telephony, internet access and other communication services
purpose-traffic-billing = to charge for calls, messages and data and settle accounts with other operators
purpose-presence-display = to show others whether you are available
purpose-network-operation = to run the network and correct faults in it
purpose-network-planning = to see where the network needs to be expanded
purpose-number-transfer = to move your number from or to another operator
purpose-directory-services = to pass on your number to directories
purpose-emergency-calls = to connect emergency calls and tell the emergency services where the caller is
purpose-nuisance-calls = to trace and stop nuisance calls and fraudulent calls
purpose-crime-fighting-storage = to store data on communications that the law obliges us to keep for the fight against crime
purpose-equipment-service = to install, update and repair equipment that belongs to the service

## Public bodies

purpose-document-registration = to register documents that we receive and draw up
purpose-public-access = to examine requests for official documents and release them
purpose-permits-and-supervision = to examine applications for permits and supervise that rules are followed
purpose-benefit-decisions = to decide on and pay out allowances and other support
purpose-social-services = to investigate and meet the need for help from the social services
purpose-public-fees = to decide on and collect fees
purpose-public-consultation = to hear those concerned and the public before we decide
purpose-planning-and-building = to plan the use of land and examine applications for building permits
purpose-elected-bodies = to prepare and record the decisions of elected bodies
purpose-public-procurement = to carry out public procurement and examine tenders
purpose-rescue-services = to limit damage in accidents and crises
purpose-library-services = to lend books and other media to you

## School and child care

purpose-school-admission = to admit pupils and students and give them places
purpose-attendance-recording = to record attendance and tell parents and guardians about absence
purpose-grading = to assess results, set grades and issue certificates
purpose-pupil-support = to find out which support a pupil needs and give it
purpose-pupil-health = to look after the health of the pupils
purpose-safe-school = to prevent and investigate bullying and other offensive treatment
purpose-parent-contact = to keep in touch with parents and guardians
purpose-digital-learning = to provide digital tools and materials for teaching
purpose-school-transport = to arrange transport to and from school
purpose-school-meals = to serve meals that suit the pupils
purpose-study-administration = to administer studies and issue degree certificates

## Housing

purpose-tenant-selection = to choose tenants and check that they meet our requirements
purpose-housing-queue = to keep the housing queue and offer homes
purpose-tenancy-management = to let your home to you and manage the lease
purpose-rent-handling = to charge the rent and follow up that it is paid
purpose-property-maintenance = to repair faults and maintain homes and buildings
purpose-disturbance-handling = to look into reports of disturbances and deal with them
purpose-individual-metering = to measure and charge for heat, water and electricity in the home
purpose-unlawful-letting = to discover and act on unlawful subletting
purpose-housing-association = to manage the flats of the housing association and keep the registers that the law requires

## Online shopping and deliveries

purpose-gift-cards = to issue and redeem gift cards and credit notes
purpose-basket-reminders = to remind you of goods that you have left in the basket
purpose-stock-alerts = to tell you when goods you have asked for are in stock
purpose-marketplace = to let sellers and buyers do business with one another
purpose-parcel-transport = to receive, sort, carry and deliver parcels and letters
purpose-delivery-notices = to tell you when and where a delivery arrives
purpose-delivery-proof = to be able to show that a delivery has reached the right person
purpose-route-planning = to plan delivery rounds
purpose-lost-and-damaged-parcels = to search for lost parcels and handle damage in transit
purpose-customs-clearance = to declare goods and pay customs duty and other charges on them
purpose-address-forwarding = to forward post to your new address

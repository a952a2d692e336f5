### Groups of people, as items of a list: plural noun phrases in lower case.

## Websites, apps and services

people-website-visitors = visitors to our website
people-users = people who use what we provide
people-app-users = users of our app
people-account-holders = people who have an account with us
people-administrators = people who administer the account of a customer
people-forum-members = people who take part in our forum
people-chat-users = people who use our chat
people-enquirers = people who contact us
people-callers = people who call us
people-messaging-partners = people with whom our users exchange calls and messages
people-people-mentioned = people mentioned in what others send us

## Customers

people-customers = customers
people-private-customers = private customers
people-business-customers = business customers who are sole traders
people-prospective-customers = prospective customers
people-former-customers = former customers
people-customer-representatives = representatives of customers
people-customer-managers = managers at our customers
people-contact-persons = contact persons at customers, suppliers and partners
people-prospect-contacts = contact persons at prospective customers
people-beneficial-owners = beneficial owners of customers
people-authorised-signatories = authorised signatories and agents
people-customers-of-customers = people whose data our customers keep in our services
people-licence-holders = people to whom we have issued a licence
people-parcel-recipients = people who receive deliveries
people-loyalty-members = members of our loyalty programme
people-reviewers = people who write reviews
people-complainants = people who complain to us
people-subscription-users = people who use a subscription that somebody else has ordered
people-communication-subscribers = subscribers to our communication services
people-guest-buyers = people who buy without an account
people-marketplace-sellers = people who sell on our marketplace

## Marketing and events

people-subscribers = subscribers to our newsletter
people-marketing-recipients = people who receive our mailings and offers
people-social-media-visitors = visitors to and followers of our pages on social media
people-event-participants = participants in our events
people-webinar-participants = participants in our webinars
people-course-participants = participants in our training courses
people-speakers = speakers at our events
people-competition-participants = participants in our competitions
people-survey-respondents = people who answer our surveys
people-people-in-pictures = people seen or heard in our pictures and recordings
people-journalists = journalists and other press contacts

## Suppliers and partners

people-suppliers = suppliers
people-supplier-contacts = contact persons at suppliers
people-partners = partners
people-partner-contacts = contact persons at partners
people-distributors = distributors and resellers
people-former-partners = former and possible suppliers and partners

## Work

people-job-applicants = job applicants
people-referees = referees named by job applicants
people-employees = employees
people-former-employees = former employees
people-contract-staff = consultants and agency staff
people-trainees = trainees and apprentices
people-relatives-of-employees = relatives of employees
people-board-members = board members and managers
people-shareholders = shareholders
people-whistleblowers = people who report wrongdoing
people-persons-reported = people whom a report of wrongdoing concerns
people-sourced-candidates = people who may suit a vacancy and have not applied
people-union-representatives = trade union representatives and safety representatives

## Premises, travel and delivery

people-premises-visitors = visitors to our premises
people-people-on-camera = people who pass our surveillance cameras
people-drivers = drivers and users of vehicles
people-travellers = travellers and guests
people-tenants = tenants and residents
people-household-members = people in the same household as a customer
people-home-seekers = people who are looking for a home with us
people-co-residents = subtenants and others who live in the home
people-former-tenants = former tenants
people-neighbours = neighbours
people-housing-association-members = members of the housing association
people-parcel-senders = people who send parcels and letters
people-pick-up-agents = people who collect a delivery for somebody else

## Care, school and society

people-patients = patients
people-care-staff = health and care staff
people-relatives-of-patients = relatives of patients
people-research-participants = participants in research studies
people-children = children
people-pupils = pupils
people-students = students
people-parents-and-guardians = parents and guardians
people-legal-representatives = legal representatives of others
people-members = members
people-volunteers = volunteers
people-donors = donors
people-people-with-a-case = people who have a case with us
people-care-recipients = people who receive support and care in daily life
people-sample-donors = people who have given samples
people-residents = people who live in the area that we are responsible for
people-document-requesters = people who ask for official documents
people-benefit-recipients = people who apply for or receive financial support
people-permit-holders = people whose permits or activities we examine or supervise
people-elected-representatives = elected representatives
people-pre-school-children = children in preschool and after-school care
people-school-applicants = children who apply for a place at school
people-teachers = teachers and other school staff
people-alumni = former pupils and students
people-library-users = people who use our library

## Money and claims

people-policyholders = policyholders and insured persons
people-beneficiaries = beneficiaries
people-claimants = people who claim compensation
people-borrowers = borrowers and people who apply for credit
people-guarantors = guarantors
people-debtors = people who owe us money
people-payers = people who pay for somebody else
people-opposing-parties = opposing parties and witnesses in disputes
people-notifiers = people who report illegal content
people-california-residents = residents of California
people-account-holders-at-bank = people who have accounts or savings with us
people-cardholders = holders of payment cards
people-payees = payees
people-investors-as-customers = people who trade in securities through us
people-pension-savers = people who save for or receive a pension with us
people-insured-persons = insured persons who have not taken out the insurance themselves
people-estates-and-heirs = heirs and others who represent an estate

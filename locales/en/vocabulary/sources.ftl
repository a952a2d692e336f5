### Sources. The value stands after "from"; `.collected` is the answer alone, as a clause about the data.

## The person

source-from-you = you
    .collected = you give them to us yourself
source-your-use = your use of our services
    .collected = they arise when you use our services
source-your-communication = our contact with you
    .collected = they arise in our contact with you
source-somebody-for-you = somebody who acts for you
    .collected = somebody who acts for you gives them to us

## Automatic

source-automatically = our services, automatically, as you use them
    .collected = they are collected automatically when you use our services
source-device = your device
    .collected = your device sends them to us
source-cookies = cookies and similar technologies
    .collected = they are collected with cookies and similar technologies
source-sensors = sensors and connected products
    .collected = sensors and connected products send them to us
source-cameras = cameras on our premises
    .collected = cameras on our premises record them
source-entry-system = the entry system of our premises
    .collected = the entry system of our premises records them
source-network = our network
    .collected = our network records them
source-payment-terminals = card terminals and tills
    .collected = card terminals and tills record them
source-parcel-scanning = the scanning of parcels on their way
    .collected = they arise when the parcel is scanned on its way

## Ourselves

source-derived-by-us = our own analysis of other data
    .collected = we derive them from other data
source-created-by-us = our own records
    .collected = we create them in our work
source-other-activities = other activities described in this policy
    .collected = we take them from other activities described in this policy

## Work and business

source-employer = your employer
    .collected = your employer gives them to us
source-colleagues = your manager or colleagues
    .collected = your manager or colleagues give them to us
source-customer = our customer
    .collected = our customer gives them to us
source-business-partners = our partners
    .collected = our partners give them to us
source-group-companies = other companies in our group
    .collected = other companies in our group give them to us
source-service-providers = service providers that work for us
    .collected = service providers that work for us give them to us
source-event-organiser = organisers of events you attend
    .collected = organisers of events you attend give them to us
source-recruitment-agency = recruitment agencies and job portals
    .collected = recruitment agencies and job portals give them to us
source-referee = your referees
    .collected = your referees give them to us
source-other-operators = other operators
    .collected = other operators give them to us
source-online-shop = the shop where you have bought something
    .collected = the shop where you have bought something gives them to us
source-marketplace = the marketplace where you buy or sell
    .collected = the marketplace where you buy or sell gives them to us
source-carrier = the carrier
    .collected = the carrier gives them to us
source-staffing-agency = staffing agencies
    .collected = staffing agencies give them to us
source-trade-union = trade unions
    .collected = trade unions give them to us
source-professional-networks = professional networks on the internet
    .collected = we get them from professional networks on the internet

## Private persons

source-other-users = other users of our services
    .collected = other users of our services give them to us
source-sender = whoever sends you something
    .collected = whoever sends you something gives them to us
source-family = your family or people close to you
    .collected = your family or people close to you give them to us
source-parents-and-guardians = the parents or guardians of a child
    .collected = the parents or guardians of the child give them to us
source-reporting-person = the person who makes a report
    .collected = the person who makes a report gives them to us
source-landlord = earlier landlords
    .collected = earlier landlords give them to us
source-neighbours = neighbours and other residents
    .collected = neighbours and other residents give them to us
source-recipient-of-parcel = the recipient of the parcel
    .collected = the recipient of the parcel gives them to us

## Registers and authorities

source-population-register = the population register
    .collected = we get them from the population register
source-company-register = company registers
    .collected = we get them from company registers
source-beneficial-owner-register = the register of beneficial owners
    .collected = we get them from the register of beneficial owners
source-vehicle-register = the vehicle register
    .collected = we get them from the vehicle register
source-land-register = the land register
    .collected = we get them from the land register
source-criminal-records-register = the criminal records register
    .collected = we get them from the criminal records register
source-sanctions-lists = sanctions lists
    .collected = we get them from sanctions lists
source-politically-exposed-lists = lists of politically exposed persons
    .collected = we get them from lists of politically exposed persons
source-authorities = authorities and courts
    .collected = authorities and courts give them to us
source-public-sources = publicly available sources such as websites and the press
    .collected = we get them from publicly available sources such as websites and the press
source-tax-authority = the tax authority
    .collected = the tax authority gives them to us
source-enforcement-authority = the enforcement authority
    .collected = the enforcement authority gives them to us
source-social-insurance-authority = the social insurance authority
    .collected = the social insurance authority gives them to us
source-other-authorities = other authorities
    .collected = other authorities give them to us
source-parties-in-case = other parties in the case
    .collected = other parties in the case give them to us
source-housing-register = registers of dwellings
    .collected = we get them from registers of dwellings

## Money, health and insurance

source-credit-agency = credit reference agencies
    .collected = credit reference agencies give them to us
source-bank = banks and payment providers
    .collected = banks and payment providers give them to us
source-insurer = insurance companies
    .collected = insurance companies give them to us
source-care-provider = your care provider
    .collected = your care provider gives them to us
source-school = your school or university
    .collected = your school or university gives them to us
source-payer-or-payee = whoever pays you or gets a payment from you
    .collected = whoever pays you or gets a payment from you gives them to us
source-intermediary = brokers and other intermediaries
    .collected = brokers and other intermediaries give them to us
source-fraud-register = registers for the prevention of fraud
    .collected = we get them from registers for the prevention of fraud
source-claims-register = the joint register of claims of insurance companies
    .collected = we get them from the joint register of claims of insurance companies
source-policyholder = the policyholder
    .collected = the policyholder gives them to us
source-injured-party = witnesses and others who were involved
    .collected = witnesses and others who were involved give them to us
source-repairers = repairers and inspectors of damage
    .collected = repairers and inspectors of damage give them to us
source-other-care-providers = other care providers
    .collected = other care providers give them to us
source-quality-register = quality registers
    .collected = we get them from quality registers
source-medical-laboratory = laboratories that analyse samples
    .collected = laboratories that analyse samples give them to us
source-previous-school = earlier schools and preschools
    .collected = earlier schools and preschools give them to us
source-teachers = teachers and other staff
    .collected = teachers and other staff record them

## Online and marketing

source-social-network = social networks
    .collected = social networks give them to us
source-login-provider = the login service you use
    .collected = the login service you use gives them to us
source-ad-partner = advertising and marketing partners
    .collected = advertising and marketing partners give them to us
source-analytics-provider = providers of analytics services
    .collected = providers of analytics services give them to us
source-data-broker = companies that collect and sell personal data
    .collected = companies that collect and sell personal data give them to us
source-company-database = databases of companies
    .collected = we get them from databases of companies
source-app-store = the app store
    .collected = the app store gives them to us

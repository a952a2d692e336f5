### Sources. The value stands after "from"; `.collected` is the answer alone, as a clause about the data.

## The person

source-from-you = you
    .collected = you give it to us yourself
source-your-use = your use of our services
    .collected = it arises when you use our services
source-your-communication = our contact with you
    .collected = it arises in our contact with you
source-somebody-for-you = somebody who acts for you
    .collected = somebody who acts for you gives it to us

## Automatic

source-automatically = automatic collection when you use our services
    .collected = it is collected automatically when you use our services
source-device = your device
    .collected = your device sends it to us
source-cookies = cookies and similar technologies
    .collected = it is collected with cookies and similar technologies
source-sensors = sensors and connected products
    .collected = sensors and connected products send it to us
source-cameras = cameras on our premises
    .collected = cameras on our premises record it
source-entry-system = the entry system of our premises
    .collected = the entry system of our premises records it

## Ourselves

source-derived-by-us = our own analysis of other data
    .collected = we derive it from other data
source-created-by-us = our own records
    .collected = we create it in our work
source-other-activities = other activities described in this policy
    .collected = we take it from other activities described in this policy

## Work and business

source-employer = your employer
    .collected = your employer gives it to us
source-colleagues = your manager or colleagues
    .collected = your manager or colleagues give it to us
source-customer = our customer
    .collected = our customer gives it to us
source-business-partners = our business partners
    .collected = our business partners give it to us
source-group-companies = other companies in our group
    .collected = other companies in our group give it to us
source-service-providers = service providers that work for us
    .collected = service providers that work for us give it to us
source-event-organiser = organisers of events you attend
    .collected = organisers of events you attend give it to us
source-recruitment-agency = recruitment agencies and job portals
    .collected = recruitment agencies and job portals give it to us
source-referee = your referees
    .collected = your referees give it to us

## Private persons

source-other-users = other users of our services
    .collected = other users of our services give it to us
source-sender = the person who sends you something
    .collected = the person who sends you something gives it to us
source-family = your family or people close to you
    .collected = your family or people close to you give it to us
source-parents-and-guardians = the parents or guardians of a child
    .collected = the parents or guardians of the child give it to us
source-reporting-person = the person who makes a report
    .collected = the person who makes a report gives it to us

## Registers and authorities

source-population-register = the population register
    .collected = we get it from the population register
source-company-register = company registers
    .collected = we get it from company registers
source-beneficial-owner-register = the register of beneficial owners
    .collected = we get it from the register of beneficial owners
source-vehicle-register = the vehicle register
    .collected = we get it from the vehicle register
source-land-register = the land register
    .collected = we get it from the land register
source-criminal-records-register = the criminal records register
    .collected = we get it from the criminal records register
source-sanctions-lists = sanctions lists and lists of politically exposed persons
    .collected = we get it from sanctions lists and lists of politically exposed persons
source-authorities = authorities and courts
    .collected = authorities and courts give it to us
source-public-sources = publicly available sources such as websites and the press
    .collected = we get it from publicly available sources such as websites and the press

## Money, health and insurance

source-credit-agency = credit reference agencies
    .collected = credit reference agencies give it to us
source-bank = banks and payment providers
    .collected = banks and payment providers give it to us
source-insurer = insurance companies
    .collected = insurance companies give it to us
source-care-provider = your care provider
    .collected = your care provider gives it to us
source-school = your school or university
    .collected = your school or university gives it to us

## Online and marketing

source-social-network = social networks
    .collected = social networks give it to us
source-login-provider = the login service you use
    .collected = the login service you use gives it to us
source-ad-partner = advertising and marketing partners
    .collected = advertising and marketing partners give it to us
source-analytics-provider = providers of analytics services
    .collected = providers of analytics services give it to us
source-data-broker = companies that collect and sell data
    .collected = companies that collect and sell data give it to us
source-company-database = databases of companies
    .collected = we get it from databases of companies
source-app-store = the app store
    .collected = the app store gives it to us

### Events. The value is a noun phrase; `.after` stands after a period ("3 years ..."), `.until` stands alone.

## Contracts and relationships

event-end-of-contract = the end of the contract
    .after = after the contract ends
    .until = until the contract ends
event-end-of-subscription = the end of the subscription
    .after = after the subscription ends
    .until = until the subscription ends
event-end-of-customer-relationship = the end of the customer relationship
    .after = after the customer relationship ends
    .until = until the customer relationship ends
event-end-of-partnership = the end of our cooperation
    .after = after our cooperation ends
    .until = until our cooperation ends
event-end-of-business-relationship = the end of the business relationship
    .after = after the business relationship ends
    .until = until the business relationship ends
event-no-prospect-of-business = the time when there is no longer any business relationship, nor any good reason to expect one to begin or resume
    .after = after there is no longer any business relationship, nor any good reason to expect one to begin or resume
    .until = until there is no longer any business relationship, nor any good reason to expect one to begin or resume
event-end-of-employment = the end of the employment
    .after = after the employment ends
    .until = until the employment ends
event-end-of-assignment = the end of the assignment
    .after = after the assignment ends
    .until = until the assignment ends
event-end-of-membership = the end of the membership
    .after = after the membership ends
    .until = until the membership ends
event-end-of-service-use = the time when the service is no longer used
    .after = after the service is no longer used
    .until = until the service is no longer used
event-end-of-trial = the end of the trial period
    .after = after the trial period ends
    .until = until the trial period ends
event-end-of-warranty = the end of the guarantee period
    .after = after the guarantee period ends
    .until = until the guarantee period ends
event-account-closure = the closing of the account
    .after = after the account is closed
    .until = until the account is closed
event-access-removed = the end of the permission
    .after = after the permission ends
    .until = until the permission ends

## Orders and payments

event-order = the order
    .after = after the order
    .until = until the order is placed
event-purchase = the purchase
    .after = after the purchase
    .until = until the purchase
event-quote = the day the quote was given
    .after = after the quote was given
    .until = until the quote is given
event-delivery = the delivery
    .after = after the delivery
    .until = until delivery
event-payment = the payment
    .after = after the payment
    .until = until the payment has been made
event-transaction = the transaction
    .after = after the transaction
    .until = until the transaction
event-invoice = the invoice date
    .after = after the invoice date
    .until = until the invoice date
event-debt-settled = the time when everything owed has been paid
    .after = after everything owed has been paid
    .until = until everything owed has been paid
event-booking-completed = the time when the booked service has been provided
    .after = after the booked service has been provided
    .until = until the booked service has been provided
event-last-purchase = your last purchase
    .after = after your last purchase
    .until = until your last purchase

## The last time

event-last-contact = our last contact with you
    .after = after our last contact with you
    .until = until our last contact with you
event-last-login = your last login
    .after = after your last login
    .until = until your last login
event-last-activity = the last time you used the service
    .after = after the last time you used the service
    .until = until the last time you use the service
event-last-visit = your last visit to the website
    .after = after your last visit to the website
    .until = until your last visit to the website
event-last-record-entry = the last entry in the patient record
    .after = after the last entry in the patient record
    .until = until the last entry in the patient record

## Enquiries, cases and claims

event-enquiry-settled = the time when your enquiry has been dealt with
    .after = after your enquiry has been dealt with
    .until = until your enquiry has been dealt with
event-case-closed = the closing of the case
    .after = after the case is closed
    .until = until the case is closed
event-complaint-settled = the time when the complaint has been settled
    .after = after the complaint has been settled
    .until = until the complaint has been settled
event-claim-arose = the time when the claim arose
    .after = after the claim arose
    .until = until the claim arises
event-claim-due = the time when the claim fell due
    .after = after the claim fell due
    .until = until the claim falls due
event-claim-settled = the time when the claim has been finally settled
    .after = after the claim has been finally settled
    .until = until the claim has been finally settled
event-dispute-settled = the time when the dispute has been finally settled
    .after = after the dispute has been finally settled
    .until = until the dispute has been finally settled
event-limitation = the time when claims are time-barred
    .after = after claims are time-barred
    .until = until claims are time-barred
event-statutory-period-expired = the end of the period for which the law obliges us to keep the data
    .after = after the period for which the law obliges us to keep them
    .until = until the law no longer obliges us to keep them
event-attack-defended = the time when the data are no longer needed to detect or fend off an attack
    .after = after they are no longer needed to detect or fend off an attack
    .until = until they are no longer needed to detect or fend off an attack
event-fault-corrected = the time when the fault has been corrected
    .after = after the fault has been corrected
    .until = until the fault has been corrected
event-investigation-closed = the end of the investigation
    .after = after the investigation ends
    .until = until the investigation ends

## Recruitment

event-vacancy-filled = the filling of the vacancy
    .after = after the vacancy has been filled
    .until = until the vacancy has been filled
event-application-received = the receipt of the application
    .after = after we received the application
    .until = until we have received the application
event-application-rejected = the day you were told that you did not get the job
    .after = after you were told that you did not get the job
    .until = until you are told that you did not get the job

## Collection and recording

event-collection = the collection of the data
    .after = after they were collected
    .until = until they have been collected
event-recording = the recording
    .after = after the recording
    .until = until the recording has been made
event-log-entry = the day the log entry was made
    .after = after the log entry was made
    .until = until the log entry is made
event-registration = the registration
    .after = after the registration
    .until = until the registration
event-visit = the visit
    .after = after the visit
    .until = until the visit ends
event-end-of-session = the end of the visit to the website
    .after = after you close the browser or leave the website
    .until = until you close the browser or leave the website
event-message-sent = the day the message was sent
    .after = after the message was sent
    .until = until the message has been sent
event-chat-ended = the end of the chat
    .after = after the chat ends
    .until = until the chat ends
event-call-ended = the end of the call
    .after = after the call ends
    .until = until the call ends
event-decision = the decision
    .after = after the decision
    .until = until the decision has been made
event-publication = the publication
    .after = after the publication
    .until = until publication
event-data-replaced = the time when newer data replace them
    .after = after newer data replace them
    .until = until newer data replace them

## Your choice

event-withdrawal = the withdrawal of your consent
    .after = after you withdraw your consent
    .until = until you withdraw your consent
event-consent-given = the day you gave your consent
    .after = after you gave your consent
    .until = until you give your consent
event-unsubscription = the day you unsubscribe
    .after = after you unsubscribe
    .until = until you unsubscribe
event-objection = your objection
    .after = after you object
    .until = until you object
event-erasure-request = your request for erasure
    .after = after you ask us to erase them
    .until = until you ask us to erase them
event-removal-by-you = the time when you delete them yourself
    .after = after you delete them yourself
    .until = until you delete them yourself
event-app-removed = the removal of the app
    .after = after you remove the app
    .until = until you remove the app
event-browser-data-cleared = the time when you clear the data stored in your browser
    .after = after you clear the data stored in your browser
    .until = until you clear the data stored in your browser

## Events, courses, care and projects

event-end-of-event = the end of the event
    .after = after the event
    .until = until the event ends
event-end-of-course = the end of the course
    .after = after the course ends
    .until = until the course ends
event-end-of-competition = the end of the competition
    .after = after the competition ends
    .until = until the competition ends
event-end-of-project = the end of the project
    .after = after the project ends
    .until = until the project ends
event-end-of-studies = the end of the studies
    .after = after the studies end
    .until = until the studies end
event-end-of-treatment = the end of the treatment
    .after = after the treatment ends
    .until = until the treatment ends
event-last-product-sold = the day the last product of its kind was put on the market
    .after = after the last product of its kind was put on the market
    .until = until the last product of its kind has been put on the market

## Years and birthdays

event-last-accounting-entry = the last entry in the accounts
    .after = after the last entry in the accounts
    .until = until the last entry in the accounts
event-end-of-financial-year = the end of the financial year
    .after = after the end of the financial year
    .until = until the end of the financial year
event-end-of-calendar-year = the end of the calendar year
    .after = after the end of the calendar year
    .until = until the end of the calendar year
event-end-of-year-of-financial-year = the end of the calendar year in which the financial year ended
    .after = after the end of the calendar year in which the financial year ended
    .until = until the end of the calendar year in which the financial year ended
event-end-of-year-of-collection = the end of the year in which the data were collected
    .after = after the end of the year in which they were collected
    .until = until the end of the year in which they were collected
event-18th-birthday = the 18th birthday
    .after = after the 18th birthday
    .until = until the 18th birthday
event-death = the death of the person
    .after = after the death of the person
    .until = until the death of the person

### Tasks of recipients. The value is a verb phrase after the name of the recipient; `.noun` names the task alone.

## Hosting and IT

task-hosts-website = hosts our website
    .noun = website hosting
task-hosts-servers = runs the servers on which our systems are
    .noun = server hosting
task-cloud-storage = stores our files in the cloud
    .noun = cloud storage
task-content-delivery = delivers the content of the website quickly from servers near you
    .noun = content delivery
task-it-support = looks after our IT systems and helps our staff with them
    .noun = IT support and maintenance
task-software-development = develops and maintains our website and software
    .noun = software development
task-office-software = provides our e-mail, calendars and documents
    .noun = e-mail and office software
task-email-provider = provides our e-mail
    .noun = e-mail services
task-database = provides the database behind our website
    .noun = database services
task-backup-storage = stores our backups
    .noun = storage of backups
task-it-security = protects our website and systems against attacks
    .noun = IT security
task-spam-protection = tells people from robots in our forms
    .noun = protection against spam and robots
task-error-reporting = receives error reports from our website and apps
    .noun = error reporting
task-telephony = provides our telephone system
    .noun = telephony
task-login-service = confirms who you are when you log in
    .noun = login service
task-translation-plugin = provides the choice of language on the website
    .noun = language function of the website
task-fonts-and-scripts = provides fonts and scripts for the website
    .noun = fonts and scripts

## Statistics and website functions

task-web-analytics = measures how our website is used
    .noun = web analytics
task-heat-maps = shows how visitors move and click on our website
    .noun = heat maps and recordings of visits
task-tag-management = starts and controls the measuring scripts on our website
    .noun = tag management
task-page-tests = compares different versions of our pages
    .noun = page tests
task-company-identification = shows which companies visit our website
    .noun = identification of visiting companies
task-consent-tool = asks for your cookie choices and remembers them
    .noun = cookie consent tool
task-video-hosting = stores and plays the videos on our website
    .noun = video hosting
task-maps = shows maps on our website
    .noun = maps
task-search-function = runs the search function of our website
    .noun = search function
task-booking-system = handles bookings and appointments for us
    .noun = booking system
task-forms = receives what is entered in our forms
    .noun = form service
task-surveys = carries out surveys for us
    .noun = surveys
task-reviews = collects reviews of us and our products
    .noun = reviews
task-push-notifications = delivers notifications to your phone or browser
    .noun = push notifications
task-ai-service = provides the AI that answers in our services
    .noun = AI service

## Customers and marketing

task-crm = provides the system in which we keep our customer contacts (CRM)
    .noun = customer relationship system (CRM)
task-live-chat = provides the chat on our website
    .noun = live chat
task-customer-support = answers and registers support cases for us
    .noun = customer support
task-sends-newsletters = sends our newsletters and other e-mail marketing
    .noun = e-mail marketing
task-marketing-automation = helps us plan and automate our e-mail marketing and shows how recipients react to it
    .noun = marketing automation
task-sends-text-messages = sends text messages for us
    .noun = text messages
task-sends-email = sends order confirmations and other service messages by e-mail
    .noun = service messages by e-mail
task-advertising = shows advertisements and measures their effect
    .noun = advertising
task-remarketing = shows you our advertisements on other websites after your visit
    .noun = remarketing
task-social-media-platform = provides the social media platform where we have our page
    .noun = social media platform
task-webinar-platform = runs the platform for our webinars and handles the registrations
    .noun = webinars
task-video-meetings = provides our video meetings
    .noun = video meetings
task-event-services = organises our events and handles the registrations
    .noun = event services
task-e-learning = runs the platform for our online training
    .noun = online training
task-market-research = carries out market research for us
    .noun = market research
task-online-shop = runs our online shop
    .noun = online shop
task-loyalty-programme = runs our loyalty programme
    .noun = loyalty programme
task-sales-and-support = sells our products and gives support on them
    .noun = sales and support

## Payments, deliveries and administration

task-payment-processing = handles payments for us
    .noun = payment processing
task-banking = is our bank and carries out payments
    .noun = banking
task-invoicing = sends our invoices
    .noun = invoicing
task-credit-checks = gives us credit reports
    .noun = credit reports
task-debt-collection = collects debts for us
    .noun = debt collection
task-delivery = delivers goods to you
    .noun = delivery
task-printing-and-mailing = prints and posts letters for us
    .noun = printing and posting
task-accounting = keeps our accounts
    .noun = accounting
task-audit = audits our accounts and routines
    .noun = audit
task-legal-advice = gives us legal advice and represents us in disputes
    .noun = legal advice
task-business-advice = advises us on our business
    .noun = advice
task-insurance = insures us and handles claims
    .noun = insurance
task-administrative-tasks = does administrative work for us
    .noun = administrative work
task-document-signing = handles electronic signatures
    .noun = electronic signing
task-archive-and-destruction = archives or destroys documents for us
    .noun = archiving and destruction
task-translation = translates and interprets for us
    .noun = translation

## Staff and premises

task-recruitment-system = provides the system that receives job applications
    .noun = recruitment system
task-recruitment-agency = recruits staff for us
    .noun = recruitment
task-payroll = calculates and pays salaries for us
    .noun = payroll
task-hr-system = provides our staff system
    .noun = staff system
task-occupational-health = looks after the health of our staff at work
    .noun = occupational health care
task-travel-agency = books trips for us
    .noun = travel booking
task-security-guards = guards our premises
    .noun = guarding and alarms
task-visitor-system = registers visitors to our premises
    .noun = visitor registration

## Care, research and authorities

task-health-care = gives you care and sees the health data needed for it
    .noun = care
task-laboratory = analyses samples for us
    .noun = laboratory analysis
task-research = carries out research with the data
    .noun = research
task-identity-check = checks identities for us
    .noun = identity checks
task-fraud-checks = looks for signs of fraud
    .noun = fraud checks
task-tax-authority = receives the tax information that the law requires
    .noun = taxation
task-law-enforcement = investigates crimes
    .noun = investigation of crimes
task-courts = decides disputes and enforces claims
    .noun = dispute resolution
task-supervision = supervises our business
    .noun = supervision
task-business-transfer = takes over all or part of our business
    .noun = transfer of the business
task-group-administration = handles joint administration for our group
    .noun = group administration

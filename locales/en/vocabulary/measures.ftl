### Security measures, as items of a list: noun phrases in lower case.

## Access and protection of systems

measure-need-to-know = access only for those who need the data in their work
measure-role-based-access = permissions by role
measure-access-approval = approval before anybody is given access
measure-access-review = regular review of who has access
measure-access-removal = removal of access when somebody changes duties or leaves
measure-personal-logins = personal logins, so that every action can be traced to one person
measure-user-verification = login before an account can be opened or changed
measure-password-rules = rules for strong passwords
measure-multi-factor-authentication = multi-factor authentication
measure-single-sign-on = central login (single sign-on)
measure-admin-accounts = separate and specially protected administrator accounts
measure-automatic-logout = automatic logout and screen lock
measure-access-logging = logging of who reads and changes data
measure-log-review = regular review of logs
measure-firewalls = firewalls
measure-network-separation = division of networks into separate parts
measure-remote-access-vpn = protected connections for remote work (VPN)
measure-malware-protection = protection against malicious software
measure-intrusion-detection = detection of intrusions and attacks
measure-security-updates = prompt installation of security updates
measure-system-hardening = switching off functions that systems do not need
measure-device-management = central control of computers and phones, which can be wiped at a distance
measure-secure-servers = secure servers and operating environments
measure-attack-resistance = protection against overload attacks
measure-strong-customer-authentication = strong customer authentication at login and payment
measure-eid-login = login with electronic identification
measure-caller-verification = a check of identity before we give out data by telephone
measure-transaction-monitoring = monitoring of payments for signs of fraud
measure-care-relationship-access = access to patient records only for those who take part in the care of the patient
measure-record-blocking = blocking of the patient record when the patient asks for it
measure-record-log-checks = systematic checks of who has opened patient records
measure-protected-identity-routine = special handling of data about people with a protected identity
measure-traffic-data-limits = special limits on who can see traffic data

## Encryption

measure-encryption-in-transit = encryption of data in transit
measure-encryption-at-rest = encryption of stored data
measure-end-to-end-encryption = encryption all the way between sender and recipient
measure-encrypted-payments = encryption of card numbers and other sensitive data in online purchases (SSL/TLS)
measure-encrypted-backups = encryption of backups
measure-encrypted-devices = encryption of laptops, phones and portable media
measure-encrypted-email = encrypted e-mail for sensitive content
measure-key-management = separate and protected storage of encryption keys
measure-hashed-passwords = storage of passwords in a form that cannot be read
measure-digital-signatures = digital signatures that reveal changes
measure-card-data-standard = handling of card data under the card industry’s security standard (PCI DSS)
measure-card-tokens = a code stored in place of the card number
measure-secure-messages = protected messages instead of ordinary e-mail

## People

measure-staff-training = training in data protection and confidentiality
measure-security-training = training to recognise phishing and other attacks
measure-confidentiality-duty = a duty of confidentiality for everybody who handles the data
measure-written-instructions = written instructions for handling personal data
measure-authorised-processing-only = processing only by authorised people and only on instructions
measure-staff-vetting = background checks for positions of trust
measure-separation-of-duties = separation of duties, so that nobody can act alone in sensitive steps
measure-clear-desk = clear desks and locked screens when nobody is there
measure-acceptable-use = rules for the use of computers, phones and e-mail
measure-statutory-secrecy = secrecy that the law prescribes for everybody who works here
measure-incident-exercises = exercises for incidents and crises

## Backup and continuity

measure-regular-backups = regular backups
measure-off-site-backups = backups kept in another place
measure-restore-tests = tests that backups can be restored
measure-redundancy = duplicate systems that take over when one fails
measure-disaster-recovery = a plan for restoring systems after a serious fault
measure-business-continuity = a plan for carrying on our work in a crisis
measure-power-supply = emergency power
measure-operations-monitoring = monitoring of systems around the clock

## Testing and follow-up

measure-penetration-tests = attack tests carried out by security specialists (penetration tests)
measure-vulnerability-scans = regular scans for vulnerabilities
measure-continuous-testing = continuous updating and testing of our security technology
measure-code-review = review of program code before it is put to use
measure-separate-test-systems = test systems apart from live systems
measure-change-management = controlled changes of systems
measure-security-audits = regular security audits
measure-vulnerability-reporting = a way for outsiders to report vulnerabilities
measure-measure-review = regular review of whether the measures work

## Suppliers

measure-processing-agreements = data processing agreements with our processors
measure-supplier-selection = careful selection of subcontractors and other suppliers
measure-supplier-audits = checks that our suppliers keep their security promises
measure-supplier-confidentiality = a duty of confidentiality for suppliers
measure-sub-processor-approval = approval before a supplier engages a subcontractor
measure-storage-in-eea = storage within the EU/EEA
measure-transfer-assessments = assessment of the law in a third country before data go there

## Organisation

measure-documented-measures = documented technical and organisational measures for the confidentiality, integrity and availability of the data
measure-security-policy = an information security policy
measure-security-management-system = a management system for information security
measure-quality-management-system = a quality management system
measure-industry-standards = compliance with generally accepted industry standards
measure-responsible-person = a qualified person in charge of data protection
measure-risk-assessments = regular risk assessments
measure-impact-assessments = data protection impact assessments before risky processing starts
measure-processing-records = records of our processing activities
measure-incident-routine = a routine for suspected personal data breaches
measure-data-classification = classification of information by need of protection
measure-asset-inventory = an inventory of systems and devices
measure-rights-routine = a routine for answering people who exercise their rights
measure-erasure-routine = a routine for erasing data in time
measure-privacy-by-design = data protection by design
measure-human-oversight = human control of automated systems
measure-secrecy-assessment = an assessment of secrecy before documents are released
measure-record-schedules = a plan for which documents are preserved and which are destroyed, and when
measure-digital-tool-checks = examination of digital tools before they are put to use

## Premises and equipment

measure-locked-premises = locked premises with entry control
measure-guarded-data-centres = guarded data centres
measure-burglar-alarms = burglar alarms and guards
measure-camera-surveillance = camera surveillance of sensitive areas
measure-fire-protection = protection against fire, water and heat
measure-locked-cabinets = locked cabinets for papers
measure-accompanied-visitors = registration of visitors and an escort for them
measure-secure-destruction = secure destruction of papers and storage media
measure-key-control = control of keys and tags
measure-identity-check-at-handover = a check of identity or a code when something is handed out

## Less data

measure-data-minimisation = no more data than the purpose needs
measure-pseudonymisation = pseudonymisation
measure-anonymisation = anonymisation wherever possible
measure-data-masking = masking of data that a task does not need
measure-customer-separation = separation of the data of different customers
measure-purpose-separation = separation of data collected for different purposes
measure-automatic-erasure = automatic erasure when the time is up
measure-protective-defaults = data protection by default
measure-ip-shortening = shortening of IP addresses before they are stored
measure-on-device-processing = processing on your own device, without sending the data to us
measure-synthetic-test-data = made-up data in tests
measure-label-minimisation = no more data on parcel labels than the delivery needs

### Purposes of trackers: verb phrases in the third person, after the name of the cookie or alone in a table.

## What makes the website work

tracker-keeps-signed-in = keeps you signed in
tracker-keeps-session = gives your visit an identifier so that pages belong together
tracker-provides-service = gives you access to the services and functions of the website
tracker-csrf-protection = protects forms against forged requests
tracker-prevents-fraud = prevents fraudulent use of accounts
tracker-tells-people-from-robots = tells people from robots
tracker-load-balancing = keeps your visit on the same server when the traffic is spread
tracker-throttles-requests = limits how many requests are sent to the service
tracker-remembers-basket = remembers what is in your shopping basket
tracker-remembers-consent = remembers which cookies you have consented to
tracker-shows-acceptance = shows whether you have accepted the use of cookies
tracker-remembers-opt-out = remembers that you have opted out of tracking
tracker-tests-storage = checks whether your browser accepts cookies
tracker-payment = lets you pay safely
tracker-sets-domain = records which domain you are visiting

## What remembers your choices

tracker-remembers-language = remembers the language you have chosen
tracker-remembers-settings = remembers your settings so that you do not have to enter them again
tracker-remembers-login-details = remembers your login details
tracker-remembers-location = remembers the region or shop you have chosen
tracker-stores-chat-log = stores the chat log
tracker-recognises-chat-visitor = recognises you when you open the chat again
tracker-plays-video = makes it possible to play videos and remembers the settings of the player
tracker-shows-map = shows a map
tracker-hides-messages = remembers which messages you have closed
tracker-follow-panel = is set when a page contains a panel for following us on social media

## What measures

tracker-distinguishes-visitors = distinguishes visitors from one another
tracker-recognises-returning-visitors = recognises your browser when you come back
tracker-links-page-views = links the page views of one visit
tracker-counts-sessions = keeps track of sessions
tracker-detects-browser-restart = shows whether you have restarted your browser
tracker-records-last-visit = records when you last viewed a page
tracker-measures-visits = collects data on visits and page views
tracker-keeps-visitor-identity = keeps track of the identity of the visitor
tracker-follows-visitors = follows visitors through the website
tracker-measures-clicks-and-scrolling = records clicks, mouse movements and scrolling
tracker-measures-video-plays = counts how often videos are played and for how long
tracker-measures-embedded-services = follows the use of embedded services
tracker-measures-performance = measures how fast and well the website works
tracker-tests-page-versions = remembers which version of a page you see in a test
tracker-identifies-companies = identifies companies from their IP address
tracker-remembers-traffic-source = remembers where you came to the website from
tracker-measures-newsletter = shows whether our e-mails are opened and which links are followed

## What advertises

tracker-shows-ads = shows advertisements from third parties
tracker-shows-our-ads-elsewhere = shows you our advertisements on other websites after your visit (remarketing)
tracker-re-engages-visitors = reaches visitors again on the basis of their behaviour across websites
tracker-real-time-bidding = lets advertisers bid for advertising space in real time
tracker-measures-conversions = records what visitors do with an advertisement and whether it leads to a purchase or enquiry (conversion)
tracker-measures-campaigns = analyses how advertising campaigns work
tracker-limits-ad-repetition = limits how often you see the same advertisement
tracker-builds-interest-profile = builds a profile of your interests for advertising
tracker-matches-identifiers = links your identifier with those of other advertising services

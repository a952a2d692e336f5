### Events. The value is a noun phrase; `.after` stands after a period ("3 years ..."), `.until` stands alone.

## Contracts and relationships

event-end-of-contract = avtalets upphörande
    .after = efter att avtalet har upphört
    .until = tills avtalet har upphört
event-end-of-subscription = abonnemangets upphörande
    .after = efter att abonnemanget har upphört
    .until = tills abonnemanget har upphört
event-end-of-customer-relationship = kundförhållandets upphörande
    .after = efter att kundförhållandet har upphört
    .until = tills kundförhållandet har upphört
event-end-of-partnership = samarbetets slut
    .after = efter att samarbetet har upphört
    .until = tills samarbetet har upphört
event-end-of-business-relationship = affärsförbindelsens upphörande
    .after = efter det att affärsförbindelsen har upphört
    .until = tills affärsförbindelsen har upphört
event-no-prospect-of-business = den tidpunkt då det inte längre finns någon affärsrelation och inte heller någon anledning att räkna med att en sådan inleds eller återupptas
    .after = efter det att affärsrelationen har upphört och det inte heller finns någon anledning att räkna med att den återupptas
    .until = tills det inte längre finns någon affärsrelation och inte heller någon anledning att räkna med att en sådan inleds eller återupptas
event-end-of-employment = anställningens upphörande
    .after = efter att anställningen har upphört
    .until = tills anställningen har upphört
event-end-of-assignment = uppdragets slut
    .after = efter att uppdraget har avslutats
    .until = tills uppdraget har avslutats
event-end-of-membership = medlemskapets upphörande
    .after = efter att medlemskapet har upphört
    .until = tills medlemskapet har upphört
event-end-of-service-use = den tidpunkt då tjänsten inte längre används
    .after = efter att användningen av tjänsten har upphört
    .until = tills tjänsten inte längre används
event-end-of-trial = provperiodens slut
    .after = efter att provperioden har löpt ut
    .until = tills provperioden har löpt ut
event-end-of-warranty = garantitidens slut
    .after = efter att garantitiden har löpt ut
    .until = tills garantitiden har löpt ut
event-account-closure = den tidpunkt då kontot avslutas
    .after = efter att kontot har avslutats
    .until = tills kontot har avslutats
event-access-removed = behörighetens upphörande
    .after = efter att behörigheten har upphört
    .until = tills behörigheten har upphört

## Orders and payments

event-order = beställningen
    .after = efter beställningen
    .until = tills beställningen har gjorts
event-purchase = köpet
    .after = efter köpet
    .until = fram till köpet
event-quote = den dag då offerten lämnades
    .after = efter att offerten lämnades
    .until = tills offerten har lämnats
event-delivery = leveransen
    .after = efter leveransen
    .until = fram till leveransen
event-payment = betalningen
    .after = efter betalningen
    .until = tills betalningen har gjorts
event-transaction = transaktionen
    .after = efter transaktionen
    .until = fram till transaktionen
event-invoice = fakturadatum
    .after = efter fakturadatum
    .until = fram till fakturadatum
event-debt-settled = den tidpunkt då hela skulden är betald
    .after = efter att hela skulden har betalats
    .until = tills hela skulden är betald
event-booking-completed = den tidpunkt då den bokade tjänsten har utförts
    .after = efter att den bokade tjänsten har utförts
    .until = tills den bokade tjänsten har utförts
event-last-purchase = ditt senaste köp
    .after = efter ditt senaste köp
    .until = fram till ditt senaste köp

## The last time

event-last-contact = vår senaste kontakt med dig
    .after = efter vår senaste kontakt med dig
    .until = fram till vår senaste kontakt med dig
event-last-login = din senaste inloggning
    .after = efter din senaste inloggning
    .until = fram till din senaste inloggning
event-last-activity = det senaste tillfället då du använde tjänsten
    .after = efter att du senast använde tjänsten
    .until = tills du använder tjänsten för sista gången
event-last-visit = ditt senaste besök på webbplatsen
    .after = efter ditt senaste besök på webbplatsen
    .until = fram till ditt senaste besök på webbplatsen
event-last-record-entry = den sista anteckningen i journalen
    .after = efter den sista anteckningen i journalen
    .until = fram till den sista anteckningen i journalen

## Enquiries, cases and claims

event-enquiry-settled = den tidpunkt då din förfrågan är färdigbehandlad
    .after = efter att din förfrågan har färdigbehandlats
    .until = tills din förfrågan är färdigbehandlad
event-case-closed = den tidpunkt då ärendet avslutas
    .after = efter att ärendet har avslutats
    .until = tills ärendet har avslutats
event-complaint-settled = den tidpunkt då klagomålet är avslutat
    .after = efter att klagomålet har avslutats
    .until = tills klagomålet är avslutat
event-claim-arose = den tidpunkt då anspråket uppkom
    .after = efter att anspråket uppkom
    .until = tills anspråket uppkommer
event-claim-due = den tidpunkt då fordran förföll till betalning
    .after = efter att fordran förföll till betalning
    .until = tills fordran förfaller till betalning
event-claim-settled = den tidpunkt då anspråket är slutligt avgjort
    .after = efter att anspråket har avgjorts slutligt
    .until = tills anspråket är slutligt avgjort
event-dispute-settled = den tidpunkt då tvisten är slutligt avgjord
    .after = efter att tvisten har avgjorts slutligt
    .until = tills tvisten är slutligt avgjord
event-limitation = den tidpunkt då anspråk är preskriberade
    .after = efter att anspråk har preskriberats
    .until = tills anspråk är preskriberade
event-statutory-period-expired = slutet av den tid då vi enligt lag måste spara uppgifterna
    .after = efter den tid då vi enligt lag måste spara dem
    .until = tills vi inte längre enligt lag är skyldiga att spara dem
event-attack-defended = den tidpunkt då uppgifterna inte längre behövs för att upptäcka eller avvärja ett angrepp
    .after = efter det att de inte längre behövs för att upptäcka eller avvärja ett angrepp
    .until = tills de inte längre behövs för att upptäcka eller avvärja ett angrepp
event-fault-corrected = den tidpunkt då felet är åtgärdat
    .after = efter att felet har åtgärdats
    .until = tills felet är åtgärdat
event-investigation-closed = utredningens slut
    .after = efter att utredningen har avslutats
    .until = tills utredningen är avslutad

## Recruitment

event-vacancy-filled = den tidpunkt då tjänsten tillsätts
    .after = efter att tjänsten har tillsatts
    .until = tills tjänsten har tillsatts
event-application-received = den dag då ansökan kom in
    .after = efter att ansökan kom in
    .until = tills ansökan har kommit in
event-application-rejected = den dag då du fick besked om att du inte fick tjänsten
    .after = efter att du fick besked om att du inte fick tjänsten
    .until = tills du får besked om att du inte fick tjänsten

## Collection and recording

event-collection = insamlingen av uppgifterna
    .after = efter att de samlades in
    .until = tills de har samlats in
event-recording = inspelningen
    .after = efter inspelningen
    .until = tills inspelningen har gjorts
event-log-entry = den dag då logguppgiften skapades
    .after = efter att logguppgiften skapades
    .until = tills logguppgiften har skapats
event-registration = registreringen
    .after = efter registreringen
    .until = fram till registreringen
event-visit = besöket
    .after = efter besöket
    .until = till besökets slut
event-end-of-session = slutet av besöket på webbplatsen
    .after = efter att du har stängt webbläsaren eller lämnat webbplatsen
    .until = tills du stänger webbläsaren eller lämnar webbplatsen
event-message-sent = den dag då meddelandet skickades
    .after = efter att meddelandet skickades
    .until = tills meddelandet har skickats
event-chat-ended = chattens slut
    .after = efter att chatten har avslutats
    .until = tills chatten är avslutad
event-call-ended = samtalets slut
    .after = efter samtalet
    .until = till samtalets slut
event-decision = beslutet
    .after = efter beslutet
    .until = tills beslutet har fattats
event-publication = publiceringen
    .after = efter publiceringen
    .until = fram till publiceringen
event-data-replaced = den tidpunkt då uppgifterna ersätts av nyare
    .after = efter att de har ersatts av nyare
    .until = tills de ersätts av nyare

## Your choice

event-withdrawal = den tidpunkt då du återkallar ditt samtycke
    .after = efter att du har återkallat ditt samtycke
    .until = tills du återkallar ditt samtycke
event-consent-given = den dag då du lämnade ditt samtycke
    .after = efter att du lämnade ditt samtycke
    .until = tills du lämnar ditt samtycke
event-unsubscription = den dag då du avslutar prenumerationen
    .after = efter att du har avslutat prenumerationen
    .until = tills du avslutar prenumerationen
event-objection = din invändning
    .after = efter att du har gjort en invändning
    .until = tills du gör en invändning
event-erasure-request = din begäran om radering
    .after = efter att du har begärt radering
    .until = tills du begär radering
event-removal-by-you = den tidpunkt då du själv tar bort uppgifterna
    .after = efter att du själv har tagit bort dem
    .until = tills du själv tar bort dem
event-app-removed = den tidpunkt då du tar bort appen
    .after = efter att du har tagit bort appen
    .until = tills du tar bort appen
event-browser-data-cleared = den tidpunkt då du rensar det som är lagrat i webbläsaren
    .after = efter att du har rensat det som är lagrat i webbläsaren
    .until = tills du rensar det som är lagrat i webbläsaren

## Events, courses, care and projects

event-end-of-event = evenemangets slut
    .after = efter evenemanget
    .until = tills evenemanget är slut
event-end-of-course = utbildningens slut
    .after = efter att utbildningen har avslutats
    .until = tills utbildningen är avslutad
event-end-of-competition = tävlingens slut
    .after = efter att tävlingen har avslutats
    .until = tills tävlingen är avslutad
event-end-of-project = projektets slut
    .after = efter att projektet har avslutats
    .until = tills projektet är avslutat
event-end-of-studies = studiernas slut
    .after = efter att studierna har avslutats
    .until = tills studierna är avslutade
event-end-of-treatment = behandlingens slut
    .after = efter att behandlingen har avslutats
    .until = tills behandlingen är avslutad
event-last-product-sold = den dag då den sista produkten av sitt slag släpptes ut på marknaden
    .after = efter att den sista produkten av sitt slag släpptes ut på marknaden
    .until = tills den sista produkten av sitt slag har släppts ut på marknaden

## Years and birthdays

event-last-accounting-entry = den sista posten i bokföringen
    .after = efter den sista posten i bokföringen
    .until = fram till den sista posten i bokföringen
event-end-of-financial-year = räkenskapsårets utgång
    .after = efter räkenskapsårets utgång
    .until = till räkenskapsårets utgång
event-end-of-calendar-year = kalenderårets utgång
    .after = efter kalenderårets utgång
    .until = till kalenderårets utgång
event-end-of-year-of-financial-year = utgången av det kalenderår då räkenskapsåret avslutades
    .after = efter utgången av det kalenderår då räkenskapsåret avslutades
    .until = till utgången av det kalenderår då räkenskapsåret avslutades
event-end-of-year-of-collection = utgången av det år då de samlades in
    .after = efter utgången av det år då de samlades in
    .until = till utgången av det år då de samlades in
event-18th-birthday = 18-årsdagen
    .after = efter 18-årsdagen
    .until = fram till 18-årsdagen
event-death = personens död
    .after = efter personens död
    .until = fram till personens död

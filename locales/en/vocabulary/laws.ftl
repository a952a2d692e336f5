# Laws that policies name: `law-<id>` explains a law whose name is in another language. A law with an English name has
# no entry; a law of the Union has its English name here.

# European Union: the name itself
law-eu-gdpr = the General Data Protection Regulation (GDPR)
law-eu-eprivacy = the ePrivacy Directive (Directive 2002/58/EC)
law-eu-dsa = the Digital Services Act (Regulation (EU) 2022/2065)
law-eu-ai-act = the Artificial Intelligence Act (Regulation (EU) 2024/1689)
law-eu-mdr = the Medical Devices Regulation (Regulation (EU) 2017/745)
law-eu-directive-95-46 = the Data Protection Directive of 1995 (Directive 95/46/EC)
law-eu-psd2 = the Payment Services Directive (Directive (EU) 2015/2366)
law-eu-mifid2 = the Markets in Financial Instruments Directive (Directive 2014/65/EU)
law-eu-mar = the Market Abuse Regulation (Regulation (EU) No 596/2014)
law-eu-dora = the Digital Operational Resilience Act (Regulation (EU) 2022/2554)
law-eu-eidas = the eIDAS Regulation (Regulation (EU) No 910/2014)
law-eu-ucc = the Union Customs Code (Regulation (EU) No 952/2013)
law-eu-gpsr = the General Product Safety Regulation (Regulation (EU) 2023/988)
law-eu-clinical-trials = the Clinical Trials Regulation (Regulation (EU) No 536/2014)

# Sweden
law-se-dataskyddslagen = the Swedish Data Protection Act
law-se-personuppgiftslagen = the former Swedish Personal Data Act
law-se-lek = the Swedish Electronic Communications Act
law-se-lek-2003 = the former Swedish Electronic Communications Act
law-se-bokforingslagen = the Swedish Bookkeeping Act
law-se-preskriptionslagen = the Swedish Limitations Act
law-se-diskrimineringslagen = the Swedish Discrimination Act
law-se-penningtvattslagen = the Swedish Anti-Money Laundering Act
law-se-patientdatalagen = the Swedish Patient Data Act
law-se-visselblasarlagen = the Swedish Whistleblowing Act
law-se-kamerabevakningslagen = the Swedish Camera Surveillance Act
law-se-konsumentkoplagen = the Swedish Consumer Sales Act
law-se-marknadsforingslagen = the Swedish Marketing Act
law-se-tryckfrihetsforordningen = the Swedish Freedom of the Press Act
law-se-offentlighets-och-sekretesslagen = the Swedish Public Access to Information and Secrecy Act
law-se-arkivlagen = the Swedish Archives Act
law-se-konsumentkreditlagen = the Swedish Consumer Credit Act
law-se-betaltjanstlagen = the Swedish Payment Services Act
law-se-kreditupplysningslagen = the Swedish Credit Information Act
law-se-inkassolagen = the Swedish Debt Recovery Act
law-se-bankrorelselagen = the Swedish Banking and Financing Business Act
law-se-vardepappersmarknadslagen = the Swedish Securities Market Act
law-se-forsakringsavtalslagen = the Swedish Insurance Contracts Act
law-se-forsakringsrorelselagen = the Swedish Insurance Business Act
law-se-aktiebolagslagen = the Swedish Companies Act
law-se-skatteforfarandelagen = the Swedish Tax Procedures Act
law-se-mervardesskattelagen = the Swedish VAT Act
law-se-distansavtalslagen = the Swedish Act on Distance and Off-Premises Contracts
law-se-postlagen = the Swedish Postal Services Act
law-se-tullagen = the Swedish Customs Act
law-se-hsl = the Swedish Health Care Act
law-se-patientlagen = the Swedish Patient Act
law-se-patientsakerhetslagen = the Swedish Patient Safety Act
law-se-vardokumentationslagen = the Swedish Act on Shared Documentation in Health and Social Care
law-se-biobankslagen = the Swedish Biobank Act
law-se-biobankslagen-2002 = the former Swedish Biobank Act
law-se-tandvardslagen = the Swedish Dental Care Act
law-se-smittskyddslagen = the Swedish Communicable Diseases Act
law-se-etikprovningslagen = the Swedish Ethical Review Act
law-se-socialtjanstlagen = the Swedish Social Services Act
law-se-socialtjanstlagen-2001 = the former Swedish Social Services Act
law-se-lss = the Swedish Act on Support and Service for Persons with Certain Functional Impairments
law-se-tf = the Swedish Freedom of the Press Act
law-se-osl = the Swedish Public Access to Information and Secrecy Act
law-se-forvaltningslagen = the Swedish Administrative Procedure Act
law-se-kommunallagen = the Swedish Local Government Act
law-se-plan-och-bygglagen = the Swedish Planning and Building Act
law-se-upphandlingslagen = the Swedish Public Procurement Act
law-se-skollagen = the Swedish Education Act
law-se-hogskolelagen = the Swedish Higher Education Act
law-se-jordabalken = the Swedish Land Code
law-se-bostadsrattslagen = the Swedish Tenant-Ownership Act
law-se-foreningslagen = the Swedish Economic Associations Act
law-se-las = the Swedish Employment Protection Act
law-se-mbl = the Swedish Co-Determination in the Workplace Act
law-se-semesterlagen = the Swedish Annual Leave Act
law-se-arbetstidslagen = the Swedish Working Hours Act
law-se-arbetsmiljolagen = the Swedish Work Environment Act
law-se-foraldraledighetslagen = the Swedish Parental Leave Act
law-se-sjuklonelagen = the Swedish Sick Pay Act
law-se-socialforsakringsbalken = the Swedish Social Insurance Code
law-se-sakerhetsskyddslagen = the Swedish Protective Security Act
law-se-skadestandslagen = the Swedish Tort Liability Act

# Denmark
law-dk-databeskyttelsesloven = the Danish Data Protection Act
law-dk-bogforingsloven = the Danish Bookkeeping Act
law-dk-bogforingsloven-1998 = the former Danish Bookkeeping Act
law-dk-cookiebekendtgorelsen = the Danish Cookie Order
law-dk-markedsforingsloven = the Danish Marketing Practices Act
law-dk-foraeldelsesloven = the Danish Limitation Act
law-dk-hvidvaskloven = the Danish Anti-Money Laundering Act
law-dk-betalingsloven = the Danish Payments Act
law-dk-kreditaftaleloven = the Danish Credit Agreements Act
law-dk-forsikringsaftaleloven = the Danish Insurance Contracts Act
law-dk-lov-om-finansiel-virksomhed = the Danish Financial Business Act
law-dk-teleloven = the Danish Telecommunications Act
law-dk-sundhedsloven = the Danish Health Act
law-dk-journalforingsbekendtgorelsen = the Danish Order on Patient Records
law-dk-forvaltningsloven = the Danish Public Administration Act
law-dk-offentlighedsloven = the Danish Access to Public Administration Files Act
law-dk-arkivloven = the Danish Archives Act
law-dk-folkeskoleloven = the Danish Primary School Act
law-dk-lejeloven = the Danish Rent Act
law-dk-ferieloven = the Danish Holiday Act
law-dk-funktionaerloven = the Danish Salaried Employees Act
law-dk-helbredsoplysningsloven = the Danish Act on the Use of Health Data in the Labour Market

# Norway
law-no-personopplysningsloven = the Norwegian Personal Data Act
law-no-ekomloven = the Norwegian Electronic Communications Act
law-no-ekomloven-2003 = the former Norwegian Electronic Communications Act
law-no-bokforingsloven = the Norwegian Bookkeeping Act
law-no-hvitvaskingsloven = the Norwegian Anti-Money Laundering Act
law-no-foreldelsesloven = the Norwegian Limitation Act
law-no-markedsforingsloven = the Norwegian Marketing Control Act
law-no-pasientjournalloven = the Norwegian Patient Records Act
law-no-finansavtaleloven = the Norwegian Financial Contracts Act
law-no-finansforetaksloven = the Norwegian Financial Institutions Act
law-no-forsikringsavtaleloven = the Norwegian Insurance Contracts Act
law-no-kredittopplysningsloven = the Norwegian Credit Information Act
law-no-inkassoloven = the Norwegian Debt Collection Act
law-no-angrerettloven = the Norwegian Cancellation Act
law-no-postloven = the Norwegian Postal Services Act
law-no-skatteforvaltningsloven = the Norwegian Tax Administration Act
law-no-helsepersonelloven = the Norwegian Health Personnel Act
law-no-pasient-og-brukerrettighetsloven = the Norwegian Patient and User Rights Act
law-no-helseregisterloven = the Norwegian Health Registers Act
law-no-forvaltningsloven = the Norwegian Public Administration Act
law-no-offentleglova = the Norwegian Freedom of Information Act
law-no-arkivlova = the Norwegian Archives Act
law-no-opplaeringslova = the Norwegian Education Act
law-no-husleieloven = the Norwegian Tenancy Act
law-no-arbeidsmiljoloven = the Norwegian Working Environment Act
law-no-ferieloven = the Norwegian Holiday Act
law-no-likestillingsloven = the Norwegian Equality and Anti-Discrimination Act

# Finland
law-fi-tietosuojalaki = the Finnish Data Protection Act
law-fi-henkilotietolaki = the former Finnish Personal Data Act
law-fi-kirjanpitolaki = the Finnish Accounting Act
law-fi-viestintapalvelulaki = the Finnish Act on Electronic Communications Services
law-fi-tyoelaman-tietosuojalaki = the Finnish Act on the Protection of Privacy in Working Life
law-fi-rahanpesulaki = the Finnish Anti-Money Laundering Act
law-fi-maksupalvelulaki = the Finnish Payment Services Act
law-fi-kuluttajansuojalaki = the Finnish Consumer Protection Act
law-fi-luottotietolaki = the Finnish Credit Information Act
law-fi-vakuutussopimuslaki = the Finnish Insurance Contracts Act
law-fi-vanhentumislaki = the Finnish Act on the Limitation of Debts
law-fi-potilaslaki = the Finnish Act on the Status and Rights of Patients
law-fi-asiakastietolaki = the Finnish Act on the Processing of Client Data in Health Care and Social Welfare
law-fi-julkisuuslaki = the Finnish Act on the Openness of Government Activities
law-fi-hallintolaki = the Finnish Administrative Procedure Act
law-fi-perusopetuslaki = the Finnish Basic Education Act
law-fi-huoneenvuokralaki = the Finnish Act on Residential Leases
law-fi-tyosopimuslaki = the Finnish Employment Contracts Act
law-fi-tyoaikalaki = the Finnish Working Hours Act
law-fi-vuosilomalaki = the Finnish Annual Holidays Act
law-fi-yhdenvertaisuuslaki = the Finnish Non-Discrimination Act

# Germany
law-de-bdsg = the German Federal Data Protection Act
law-de-hgb = the German Commercial Code
law-de-ao = the German Fiscal Code
law-de-ustg = the German VAT Act
law-de-tdddg = the German Telecommunications Digital Services Data Protection Act
law-de-ttdsg = the former German Telecommunications Telemedia Data Protection Act
law-de-ddg = the German Digital Services Act
law-de-tmg = the former German Telemedia Act
law-de-bgb = the German Civil Code
law-de-agg = the German General Equal Treatment Act
law-de-uwg = the German Act against Unfair Competition
law-de-gwg = the German Money Laundering Act
law-de-kwg = the German Banking Act
law-de-zag = the German Payment Services Supervision Act
law-de-wphg = the German Securities Trading Act
law-de-vvg = the German Insurance Contract Act
law-de-vag = the German Insurance Supervision Act
law-de-tkg = the German Telecommunications Act
law-de-postg = the German Postal Act
law-de-bgb-behandlungsvertrag = the German Civil Code
law-de-sgb-v = Book V of the German Social Code
law-de-sgb-x = Book X of the German Social Code
law-de-ifg = the German Freedom of Information Act
law-de-vwvfg = the German Administrative Procedure Act
law-de-arbzg = the German Working Hours Act
law-de-burlg = the German Federal Leave Act
law-de-entgfg = the German Continued Remuneration Act
law-de-estg = the German Income Tax Act

# Austria
law-at-dsg = the Austrian Data Protection Act
law-at-bao = the Austrian Federal Fiscal Code
law-at-ugb = the Austrian Commercial Code
law-at-tkg = the Austrian Telecommunications Act

# Switzerland
law-ch-dsg = the Swiss Federal Act on Data Protection
law-ch-dsv = the Swiss Data Protection Ordinance
law-ch-or = the Swiss Code of Obligations
law-ch-fmg = the Swiss Telecommunications Act

# France
law-fr-informatique-et-libertes = the French Data Protection Act
law-fr-code-de-commerce = the French Commercial Code

# Netherlands
law-nl-uavg = the Dutch GDPR Implementation Act
law-nl-awr = the Dutch General State Taxes Act
law-nl-telecommunicatiewet = the Dutch Telecommunications Act

# Slovenia
law-si-zvop-2 = the Slovenian Personal Data Protection Act
law-si-zvop-1 = the former Slovenian Personal Data Protection Act
law-si-zekom-2 = the Slovenian Electronic Communications Act
law-si-zekom-1 = the former Slovenian Electronic Communications Act
law-si-zddv-1 = the Slovenian VAT Act

# Estonia
law-ee-iks = the Estonian Personal Data Protection Act
law-ee-rps = the Estonian Accounting Act

# Spain
law-es-lopdgdd = the Spanish Organic Law on Data Protection and Digital Rights
law-es-lssi = the Spanish Information Society Services Act
law-es-codigo-de-comercio = the Spanish Commercial Code

# Italy
law-it-codice-privacy = the Italian Data Protection Code
law-it-codice-civile = the Italian Civil Code

# Poland
law-pl-uodo = the Polish Personal Data Protection Act
law-pl-rachunkowosc = the Polish Accounting Act
law-pl-pke = the Polish Electronic Communications Law

# Iceland and Liechtenstein
law-is-personuverndarlog = the Icelandic Data Protection Act
law-li-dsg = the Liechtenstein Data Protection Act

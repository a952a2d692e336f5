# Laws that policies name: `law-<id>` explains a law whose name is in another language. A law with an English name has
# no entry; a law of the Union has its English name here.

# European Union: the name itself
law-eu-gdpr = the General Data Protection Regulation (GDPR)
law-eu-eprivacy = the ePrivacy Directive (Directive 2002/58/EC)
law-eu-dsa = the Digital Services Act (Regulation (EU) 2022/2065)
law-eu-ai-act = the Artificial Intelligence Act (Regulation (EU) 2024/1689)
law-eu-mdr = the Medical Devices Regulation (Regulation (EU) 2017/745)
law-eu-directive-95-46 = the Data Protection Directive of 1995 (Directive 95/46/EC)

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

# Denmark
law-dk-databeskyttelsesloven = the Danish Data Protection Act
law-dk-bogforingsloven = the Danish Bookkeeping Act
law-dk-bogforingsloven-1998 = the former Danish Bookkeeping Act
law-dk-cookiebekendtgorelsen = the Danish Cookie Order
law-dk-markedsforingsloven = the Danish Marketing Practices Act
law-dk-foraeldelsesloven = the Danish Limitation Act
law-dk-hvidvaskloven = the Danish Anti-Money Laundering Act

# Norway
law-no-personopplysningsloven = the Norwegian Personal Data Act
law-no-ekomloven = the Norwegian Electronic Communications Act
law-no-ekomloven-2003 = the former Norwegian Electronic Communications Act
law-no-bokforingsloven = the Norwegian Bookkeeping Act
law-no-hvitvaskingsloven = the Norwegian Anti-Money Laundering Act
law-no-foreldelsesloven = the Norwegian Limitation Act
law-no-markedsforingsloven = the Norwegian Marketing Control Act
law-no-pasientjournalloven = the Norwegian Patient Records Act

# Finland
law-fi-tietosuojalaki = the Finnish Data Protection Act
law-fi-henkilotietolaki = the former Finnish Personal Data Act
law-fi-kirjanpitolaki = the Finnish Accounting Act
law-fi-viestintapalvelulaki = the Finnish Act on Electronic Communications Services
law-fi-tyoelaman-tietosuojalaki = the Finnish Act on the Protection of Privacy in Working Life

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

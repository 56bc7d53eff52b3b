/**
 * Countries and territories: ISO 3166-1 code (XK as GeoNames has it), latitude and longitude of GeoNames' point (where that is far
 * from the middle of the land, of the CIA World Factbook's, or the middle of both), then the names
 * (common English name, official, short and, after an asterisk, historical ones) and the words for people and things from there, which are no places
 * but tell what a text is about. Readable on purpose; facts from GeoNames (CC BY 4.0).
 */
const TABLE = `
AD 42.55 1.58; Andorra|Principality of Andorra; Andorran
AE 23.75 54.5; United Arab Emirates|UAE|U.A.E.|the Emirates|Emirates|*Trucial States; Emirati|Emiratis
AF 33 66; Afghanistan|Islamic Republic of Afghanistan|Islamic Emirate of Afghanistan|*Democratic Republic of Afghanistan; Afghan|Afghans
AG 17.05 -61.8; Antigua and Barbuda|Antigua & Barbuda; Antiguan
AI 18.22 -63.06; Anguilla; Anguillan
AL 41 20; Albania|Republic of Albania; Albanian|Albanians
AM 40.25 45; Armenia|Republic of Armenia; Armenian|Armenians
AO -12.5 18.5; Angola|Republic of Angola; Angolan|Angolans
AR -34 -64; Argentina|Argentine Republic; Argentine|Argentinian|Argentines
AS -14.33 -170; American Samoa; American Samoan
AT 47.33 13.33; Austria|Republic of Austria; Austrian|Austrians
AU -26 134; Australia|Commonwealth of Australia; Australian|Australians|Aussie
AW 12.5 -69.97; Aruba; Aruban
AX 60.2 20; Aland Islands|Åland|Aland
AZ 40.5 47.5; Azerbaijan|Republic of Azerbaijan; Azerbaijani|Azerbaijanis|Azeri|Azeris
BA 44.25 17.83; Bosnia and Herzegovina|Bosnia|Bosnia-Herzegovina|Bosnia & Herzegovina|BiH; Bosnian|Bosnians
BB 13.16 -59.55; Barbados; Barbadian
BD 24 90; Bangladesh|People's Republic of Bangladesh|*East Pakistan; Bangladeshi|Bangladeshis
BE 50.75 4.5; Belgium|Kingdom of Belgium; Belgian|Belgians
BF 12.5 -1.67; Burkina Faso|Burkina|*Upper Volta; Burkinabe|Burkinabé
BG 42.67 25.25; Bulgaria|Republic of Bulgaria; Bulgarian|Bulgarians
BH 26.03 50.55; Bahrain|Kingdom of Bahrain; Bahraini|Bahrainis
BI -3.5 30; Burundi|Republic of Burundi; Burundian|Burundians
BJ 9.5 2.25; Benin|Republic of Benin|*Dahomey; Beninese
BL 17.9 -62.83; Saint Barthelemy|Saint Barthélemy|St. Barts|St Barts
BM 32.29 -64.78; Bermuda; Bermudian
BN 4.5 114.67; Brunei|Brunei Darussalam; Bruneian
BO -17 -65; Bolivia|Plurinational State of Bolivia; Bolivian|Bolivians
BQ 12.17 -68.3; Bonaire, Saint Eustatius and Saba|Caribbean Netherlands|Bonaire
BR -10 -55; Brazil|Federative Republic of Brazil|Brasil; Brazilian|Brazilians
BS 25.04 -77.37; Bahamas|The Bahamas|Commonwealth of The Bahamas; Bahamian|Bahamians
BT 27.5 90.5; Bhutan|Kingdom of Bhutan; Bhutanese
BW -22 24; Botswana|Republic of Botswana|*Bechuanaland; Botswanan|Motswana
BY 53 28; Belarus|Republic of Belarus|Byelorussia|Belorussia; Belarusian|Belarusians|Belarussian
BZ 17.25 -88.75; Belize|*British Honduras; Belizean
CA 60 -96; Canada; Canadian|Canadians
CC -12.2 96.83; Cocos Islands|Cocos (Keeling) Islands|Keeling Islands
CD -2.5 23.5; Democratic Republic of the Congo|Democratic Republic of Congo|DR Congo|DRC|D.R. Congo|D.R.C.|DR of Congo|Congo-Kinshasa|*Zaire|*Zaïre|*Belgian Congo|Congo; Congolese
CF 7 21; Central African Republic|CAR|C.A.R.|*Ubangi-Shari; Central African
CG -1 15.5; Republic of the Congo|Republic of Congo|Congo-Brazzaville|Congo Republic|Congo; Congolese
CH 47 8.01; Switzerland|Swiss Confederation; Swiss
CI 8 -5.5; Ivory Coast|Cote d'Ivoire|Côte d'Ivoire|Republic of Côte d'Ivoire; Ivorian|Ivorians
CK -21.23 -159.78; Cook Islands; Cook Islander
CL -30 -71; Chile|Republic of Chile; Chilean|Chileans
CM 6 12.5; Cameroon|Republic of Cameroon|Cameroons; Cameroonian|Cameroonians
CN 35 104; China|People's Republic of China|PRC|P.R.C.|mainland China|Mainland China|*Communist China; Chinese
CO 4 -73.25; Colombia|Republic of Colombia; Colombian|Colombians
CR 10 -84; Costa Rica|Republic of Costa Rica; Costa Rican|Costa Ricans
CU 22 -79.5; Cuba|Republic of Cuba; Cuban|Cubans
CV 16 -24; Cape Verde|Cabo Verde|Republic of Cabo Verde; Cape Verdean
CW 12.17 -68.99; Curacao|Curaçao
CX -10.5 105.67; Christmas Island
CY 35 33; Cyprus|Republic of Cyprus; Cypriot|Cypriots|Greek Cypriot|Greek Cypriots
CZ 49.75 15; Czech Republic|Czechia; Czech|Czechs
DE 51.5 10.5; Germany|Federal Republic of Germany|*West Germany|*East Germany|*Nazi Germany; German|Germans
DJ 11.83 42.5; Djibouti|Republic of Djibouti|*French Somaliland; Djiboutian
DK 56 10; Denmark|Kingdom of Denmark; Danish|Dane|Danes
DM 15.5 -61.33; Dominica|Commonwealth of Dominica
DO 19 -70.67; Dominican Republic|Dominican Rep.; Dominican|Dominicans
DZ 28 3; Algeria|People's Democratic Republic of Algeria; Algerian|Algerians
EC -1.25 -78.25; Ecuador|Republic of Ecuador; Ecuadorian|Ecuadorean|Ecuadorians
EE 59 26; Estonia|Republic of Estonia; Estonian|Estonians
EG 27 30; Egypt|Arab Republic of Egypt|*United Arab Republic; Egyptian|Egyptians
EH 25 -13.5; Western Sahara|*Spanish Sahara|Sahrawi Arab Democratic Republic; Sahrawi|Sahrawis
ER 15 39; Eritrea|State of Eritrea; Eritrean|Eritreans
ES 40 -4; Spain|Kingdom of Spain; Spanish|Spaniard|Spaniards
ET 8 38; Ethiopia|Federal Democratic Republic of Ethiopia|*Abyssinia; Ethiopian|Ethiopians
FI 64 26; Finland|Republic of Finland; Finnish|Finn|Finns
FJ -18 178; Fiji|Republic of Fiji; Fijian|Fijians
FK -51.75 -59.17; Falkland Islands|Falklands|Malvinas; Falkland Islander
FM 6.92 158.16; Micronesia|Federated States of Micronesia; Micronesian
FO 62 -7; Faroe Islands|Faroes; Faroese
FR 46 2; France|French Republic; French|Frenchman
GA -1 11.75; Gabon|Gabonese Republic; Gabonese
GB 54.76 -2.7; United Kingdom|UK|U.K.|Britain|Great Britain|United Kingdom of Great Britain and Northern Ireland; British|Briton|Britons|Brits
GD 12.12 -61.67; Grenada; Grenadian
GE 42 43.5; Georgia|Republic of Georgia; Georgian|Georgians
GF 4 -53; French Guiana
GG 49.58 -2.33; Guernsey
GH 8.1 -1.2; Ghana|Republic of Ghana; Ghanaian|Ghanaians
GI 36.13 -5.35; Gibraltar; Gibraltarian
GL 72 -40; Greenland; Greenlandic|Greenlander|Greenlanders
GM 13.5 -15.5; Gambia|The Gambia|Republic of The Gambia; Gambian|Gambians
GN 10.83 -10.67; Guinea|Republic of Guinea|Guinea-Conakry|*French Guinea; Guinean|Guineans
GP 16.25 -61.58; Guadeloupe
GQ 1.7 10.33; Equatorial Guinea|*Spanish Guinea; Equatorial Guinean|Equatoguinean
GR 39 22; Greece|Hellenic Republic; Greek|Greeks
GS -56 -33; South Georgia and the South Sandwich Islands|South Sandwich Islands
GT 15.5 -90.25; Guatemala|Republic of Guatemala; Guatemalan|Guatemalans
GU 13.48 144.82; Guam; Guamanian
GW 12 -15; Guinea-Bissau|Guinea Bissau|*Portuguese Guinea; Bissau-Guinean
GY 5 -59; Guyana|Co-operative Republic of Guyana|*British Guiana; Guyanese
HK 22.25 114.17; Hong Kong|Hong Kong SAR|Hongkong|HKSAR; Hong Konger|Hong Kongers|Hongkonger|Hongkongers
HN 15 -86.5; Honduras|Republic of Honduras; Honduran|Hondurans
HR 45.17 15.5; Croatia|Republic of Croatia; Croatian|Croat|Croatians|Croats
HT 19 -72.42; Haiti|Republic of Haiti; Haitian|Haitians
HU 47 20; Hungary; Hungarian|Hungarians
ID -5 120; Indonesia|Republic of Indonesia|*Dutch East Indies; Indonesian|Indonesians
IE 53 -8; Ireland|Republic of Ireland|Irish Republic|Eire|*Irish Free State; Irish|Irishman
IL 31.5 34.75; Israel|State of Israel; Israeli|Israelis
IM 54.25 -4.5; Isle of Man; Manx
IN 21.5 78.5; India|Republic of India|*British India; Indian|Indians
IO -6 72; British Indian Ocean Territory|Chagos Islands|Chagos Archipelago|Chagos; Chagossian|Chagossians
IQ 33 44; Iraq|Republic of Iraq; Iraqi|Iraqis
IR 32 53; Iran|Islamic Republic of Iran|*Persia; Iranian|Iranians
IS 65 -18; Iceland|Republic of Iceland; Icelandic|Icelander|Icelanders
IT 42.83 12.83; Italy|Italian Republic; Italian|Italians
JE 49.22 -2.12; Jersey
JM 18.17 -77.25; Jamaica; Jamaican|Jamaicans
JO 31 36; Jordan|Hashemite Kingdom of Jordan|Hashemite Kingdom|*Transjordan; Jordanian|Jordanians
JP 36 138; Japan; Japanese
KE 1 38; Kenya|Republic of Kenya; Kenyan|Kenyans
KG 41.5 75; Kyrgyzstan|Kyrgyz Republic|*Kirghizia; Kyrgyz|Kirghiz
KH 13 105; Cambodia|Kingdom of Cambodia|*Kampuchea|*Democratic Kampuchea; Cambodian|Cambodians
KI 1.42 173; Kiribati|*Gilbert Islands; I-Kiribati
KM -12.23 44.45; Comoros|Union of the Comoros|Comoro Islands; Comorian|Comorans
KN 17.33 -62.75; Saint Kitts and Nevis|St. Kitts and Nevis|St Kitts and Nevis|St. Kitts; Kittitian
KP 40 127; North Korea|N. Korea|DPRK|D.P.R.K.|Democratic People's Republic of Korea; North Korean|North Koreans
KR 36.5 127.75; South Korea|S. Korea|Republic of Korea|ROK|Korea; South Korean|South Koreans|Korean|Koreans
KW 29.5 47.75; Kuwait|State of Kuwait; Kuwaiti|Kuwaitis
KY 19.5 -80.67; Cayman Islands|Caymans; Caymanian
KZ 48 68; Kazakhstan|Republic of Kazakhstan; Kazakh|Kazakhs|Kazakhstani
LA 18 105; Laos|Lao PDR|Lao People's Democratic Republic; Lao|Laotian|Laotians
LB 33.83 35.83; Lebanon|Lebanese Republic; Lebanese
LC 13.88 -60.97; Saint Lucia|St. Lucia|St Lucia; Saint Lucian|St. Lucian
LI 47.17 9.53; Liechtenstein|Principality of Liechtenstein
LK 7.75 80.75; Sri Lanka|*Ceylon|Democratic Socialist Republic of Sri Lanka; Sri Lankan|Sri Lankans
LR 6.5 -9.5; Liberia|Republic of Liberia; Liberian|Liberians
LS -29.5 28.25; Lesotho|Kingdom of Lesotho|*Basutoland; Basotho
LT 55.42 24; Lithuania|Republic of Lithuania; Lithuanian|Lithuanians
LU 49.75 6.17; Luxembourg|Grand Duchy of Luxembourg|Luxemburg; Luxembourger|Luxembourgish
LV 57 25; Latvia|Republic of Latvia; Latvian|Latvians
LY 28 17; Libya|State of Libya|*Libyan Arab Jamahiriya|*Libyan Jamahiriya; Libyan|Libyans
MA 32 -6; Morocco|Kingdom of Morocco; Moroccan|Moroccans
MC 43.73 7.41; Monaco|Principality of Monaco; Monegasque
MD 47.25 28.58; Moldova|Republic of Moldova|*Moldavia; Moldovan|Moldovans
ME 42.75 19.25; Montenegro; Montenegrin|Montenegrins
MF 18.08 -63.06; Saint Martin|St. Martin
MG -20 47; Madagascar|Republic of Madagascar|*Malagasy Republic; Malagasy|Madagascan
MH 7.11 171.24; Marshall Islands|Republic of the Marshall Islands; Marshallese
MK 41.67 21.75; North Macedonia|Macedonia|Republic of North Macedonia|Republic of Macedonia|FYROM|former Yugoslav Republic of Macedonia; Macedonian|Macedonians|North Macedonian
ML 18 -2; Mali|Republic of Mali|*French Sudan; Malian|Malians
MM 22 98; Myanmar|*Burma|Union of Myanmar|Republic of the Union of Myanmar; Burmese|Myanmarese
MN 46 105; Mongolia|*Outer Mongolia; Mongolian|Mongolians
MO 22.2 113.55; Macau|Macao|Macao SAR; Macanese
MP 15.21 145.75; Northern Mariana Islands|Northern Marianas|CNMI
MQ 14.67 -61; Martinique
MR 20 -12; Mauritania|Islamic Republic of Mauritania; Mauritanian|Mauritanians
MS 16.75 -62.2; Montserrat
MT 35.92 14.43; Malta|Republic of Malta; Maltese
MU -20.3 57.58; Mauritius|Republic of Mauritius; Mauritian|Mauritians
MV 3.2 73; Maldives|The Maldives|Republic of Maldives|Maldive Islands; Maldivian|Maldivians
MW -13.5 34; Malawi|Republic of Malawi|*Nyasaland; Malawian|Malawians
MX 23 -102; Mexico|México|United Mexican States; Mexican|Mexicans
MY 2.5 112.5; Malaysia|*Malaya|*Federation of Malaya; Malaysian|Malaysians
MZ -18.25 35; Mozambique|Republic of Mozambique; Mozambican|Mozambicans
NA -22 17; Namibia|Republic of Namibia|*South West Africa|*South-West Africa; Namibian|Namibians
NC -21.5 165.5; New Caledonia; New Caledonian
NE 17 8.5; Niger|Republic of the Niger|Republic of Niger; Nigerien|Nigeriens
NF -29.03 167.95; Norfolk Island
NG 10 8; Nigeria|Federal Republic of Nigeria; Nigerian|Nigerians
NI 13 -85; Nicaragua|Republic of Nicaragua; Nicaraguan|Nicaraguans
NL 52.25 5.75; Netherlands|The Netherlands|Kingdom of the Netherlands|Holland; Dutch|Dutchman
NO 62 10; Norway|Kingdom of Norway; Norwegian|Norwegians
NP 28 84; Nepal|Federal Democratic Republic of Nepal; Nepali|Nepalese|Nepalis
NR -0.52 166.92; Nauru|Republic of Nauru; Nauruan
NU -19.03 -169.87; Niue; Niuean
NZ -42 174; New Zealand|Aotearoa|NZ|N.Z.; New Zealander|New Zealanders|Kiwi|Kiwis
OM 21 57; Oman|Sultanate of Oman; Omani|Omanis
PA 9 -80; Panama|Panamá|Republic of Panama; Panamanian|Panamanians
PE -10 -75.25; Peru|Perú|Republic of Peru; Peruvian|Peruvians
PF -15 -140; French Polynesia; French Polynesian
PG -6 147; Papua New Guinea|PNG|P.N.G.; Papua New Guinean|Papua New Guineans
PH 13 122; Philippines|The Philippines|Republic of the Philippines|Phillipines; Filipino|Filipinos|Philippine|Filipina
PK 30 70; Pakistan|Islamic Republic of Pakistan|*West Pakistan; Pakistani|Pakistanis
PL 52 20; Poland|Republic of Poland; Polish|Pole|Poles
PM 46.83 -56.33; Saint Pierre and Miquelon|St. Pierre and Miquelon
PN -25.07 -130.1; Pitcairn|Pitcairn Islands|Pitcairn Island
PR 18.25 -66.5; Puerto Rico|Commonwealth of Puerto Rico; Puerto Rican|Puerto Ricans
PS 31.92 35.2; Palestine|Palestinian Territories|Palestinian territories|Palestinian Territory|State of Palestine|occupied Palestinian territory|Occupied Palestinian Territory; Palestinian|Palestinians
PT 39.69 -8.13; Portugal|Portuguese Republic; Portuguese
PW 7.5 134.57; Palau|Republic of Palau; Palauan
PY -23.33 -58; Paraguay|Republic of Paraguay; Paraguayan|Paraguayans
QA 25.5 51.25; Qatar|State of Qatar; Qatari|Qataris
RE -21.1 55.6; Reunion|Réunion|Reunion Island|La Réunion
RO 46 25; Romania|Rumania; Romanian|Romanians
RS 44.82 20.46; Serbia|Republic of Serbia|*Serbia and Montenegro; Serbian|Serb|Serbians|Serbs
RU 60 100; Russia|Russian Federation|*Soviet Russia; Russian|Russians|Soviet|Soviets
RW -2 30; Rwanda|Republic of Rwanda; Rwandan|Rwandans
SA 25 45; Saudi Arabia|Kingdom of Saudi Arabia|KSA; Saudi|Saudis|Saudi Arabian
SB -8 159; Solomon Islands|Solomons; Solomon Islander|Solomon Islanders
SC -4.58 55.67; Seychelles|Republic of Seychelles; Seychellois
SD 15.3 31; Sudan|Republic of the Sudan|Republic of Sudan|The Sudan|North Sudan; Sudanese
SE 62 15; Sweden|Kingdom of Sweden; Swedish|Swede|Swedes
SG 1.37 103.8; Singapore|Republic of Singapore; Singaporean|Singaporeans
SH -15.95 -5.7; Saint Helena|St. Helena|St Helena
SI 46.08 15; Slovenia|Republic of Slovenia; Slovenian|Slovene|Slovenians
SJ 78 20; Svalbard|Svalbard and Jan Mayen|Spitsbergen
SK 48.67 19.5; Slovakia|Slovak Republic; Slovak|Slovaks|Slovakian
SL 8.5 -11.5; Sierra Leone|Republic of Sierra Leone; Sierra Leonean|Sierra Leoneans
SM 43.93 12.47; San Marino|Republic of San Marino
SN 14.5 -14.25; Senegal|Sénégal|Republic of Senegal; Senegalese
SO 6 48; Somalia|Federal Republic of Somalia|Somali Republic; Somali|Somalis|Somalian
SR 4 -56; Suriname|Surinam|*Dutch Guiana; Surinamese
SS 7.5 30; South Sudan|Republic of South Sudan|*Southern Sudan; South Sudanese
ST 1 7; Sao Tome and Principe|São Tomé and Príncipe|São Tomé & Príncipe; Sao Tomean
SV 13.83 -88.92; El Salvador|Republic of El Salvador|Salvador; Salvadoran|Salvadorans|Salvadorean
SX 18.04 -63.07; Sint Maarten|St. Maarten|St Maarten
SY 35 38; Syria|Syrian Arab Republic; Syrian|Syrians
SZ -26.5 31.5; Eswatini|*Swaziland|Kingdom of Eswatini; Swazi|Swazis
TC 21.73 -71.58; Turks and Caicos Islands|Turks and Caicos
TD 15 19; Chad|Tchad|Republic of Chad; Chadian|Chadians
TF -49.25 69.17; French Southern Territories|Kerguelen
TG 8.67 1.08; Togo|Togolese Republic; Togolese
TH 15.5 101; Thailand|Kingdom of Thailand|*Siam; Thai|Thais
TJ 39 71; Tajikistan|Republic of Tajikistan|Tadjikistan|Tadzhikistan; Tajik|Tajiks
TK -9 -171.75; Tokelau
TL -8.83 125.75; Timor-Leste|East Timor|Timor Leste; Timorese|East Timorese
TM 40 60; Turkmenistan|Turkmenia; Turkmen
TN 34 9; Tunisia|Republic of Tunisia; Tunisian|Tunisians
TO -20 -175; Tonga|Kingdom of Tonga; Tongan|Tongans
TR 39.06 34.91; Turkey|Turkiye|Türkiye|Republic of Turkey|Republic of Türkiye; Turkish|Turk|Turks
TT 11 -61; Trinidad and Tobago|Trinidad & Tobago|Trinidad; Trinidadian|Trinidadians
TV -8 178; Tuvalu|*Ellice Islands; Tuvaluan
TW 24 121; Taiwan|Republic of China|ROC|R.O.C.|*Formosa|Chinese Taipei; Taiwanese
TZ -6 35; Tanzania|United Republic of Tanzania|*Tanganyika; Tanzanian|Tanzanians
UA 49 32; Ukraine|the Ukraine; Ukrainian|Ukrainians
UG 2 33; Uganda|Republic of Uganda; Ugandan|Ugandans
UM 5.87 -162; United States Minor Outlying Islands
US 39.76 -98.5; United States|US|U.S.|U. S.|USA|U.S.A.|United States of America|America|the States; American|Americans
UY -33 -56; Uruguay|Oriental Republic of Uruguay; Uruguayan|Uruguayans
UZ 41.71 63.85; Uzbekistan|Republic of Uzbekistan; Uzbek|Uzbeks
VA 41.9 12.45; Vatican|Vatican City|Holy See|the Vatican|Vatican City State
VC 13.08 -61.2; Saint Vincent and the Grenadines|St. Vincent and the Grenadines|St Vincent and the Grenadines; Vincentian
VE 8 -66; Venezuela|Bolivarian Republic of Venezuela; Venezuelan|Venezuelans
VG 18.5 -64.5; British Virgin Islands|BVI
VI 18.34 -64.93; U.S. Virgin Islands|US Virgin Islands|United States Virgin Islands|Virgin Islands
VN 16.17 107.83; Vietnam|Viet Nam|Socialist Republic of Vietnam|*North Vietnam|*South Vietnam; Vietnamese
VU -16 167; Vanuatu|Republic of Vanuatu|*New Hebrides; Ni-Vanuatu
WF -13.3 -176.2; Wallis and Futuna
WS -13.8 -172.13; Samoa|Western Samoa; Samoan|Samoans
XK 42.58 21; Kosovo|Republic of Kosovo; Kosovar|Kosovars|Kosovan|Kosovo Albanian
YE 15.5 47.5; Yemen|Republic of Yemen|*South Yemen|*North Yemen|*Yemen Arab Republic; Yemeni|Yemenis|Yemenite
YT -12.83 45.17; Mayotte
ZA -29 24; South Africa|Republic of South Africa|RSA; South African|South Africans
ZM -14.33 28.5; Zambia|Republic of Zambia|*Northern Rhodesia; Zambian|Zambians
ZW -19 29.75; Zimbabwe|Republic of Zimbabwe|*Rhodesia|*Southern Rhodesia; Zimbabwean|Zimbabweans
`

export interface CountryRow {
  /** ISO 3166-1 alpha-2. */
  readonly code: string
  /** Decimal degrees, WGS 84. */
  readonly latitude: number
  readonly longitude: number
  /** The common English name first. */
  readonly names: readonly string[]
  /** Names of what was there before, in other borders or under another rule. */
  readonly former: readonly string[]
  /** Adjectives and words for the people. */
  readonly demonyms: readonly string[]
}

/** The rows of the table, in order of their code. Reads the table anew at each call: keep the result. */
export function readCountries(): CountryRow[] {
  return TABLE.trim().split('\n').map(line => {
    const [place = '', names = '', demonyms = ''] = line.split(';')
    const [code = '', latitude, longitude] = place.split(' ')
    const list = (text: string): string[] => text.trim() === '' ? [] : text.trim().split('|')
    const all = list(names)
    const former = all.filter(name => name.startsWith('*')).map(name => name.slice(1))
    return { code, latitude: Number(latitude), longitude: Number(longitude), names: all.filter(name => !name.startsWith('*')), former, demonyms: list(demonyms) }
  })
}

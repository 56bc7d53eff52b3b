import type { Place } from '../types'

/**
 * What is on the map but is no country, first-level area or city: continents, regions, seas, rivers, mountains, deserts, islands,
 * states that are no more. Kind, then latitude and longitude or `-` where a point would say more than is known (a sea, a region
 * of several countries), the countries it lies in (the first is the one reported; `-` where it spans countries), the names.
 * Points are those of GeoNames (CC BY 4.0), rounded.
 */
const TABLE = `
continent - -; Africa
continent - -; Asia
continent - -; Europe
continent - -; North America
continent - -; South America
continent - -; Oceania|Australasia
continent - -; Americas|the Americas
continent - -; Antarctica|Antarctic
region - -; Latin America
region - -; Central America
region - -; Eurasia
region - -; Middle East|Mideast|Near East|Greater Middle East
region - -; Sahel|Sahel region
region - -; Horn of Africa
region - -; North Africa|Northern Africa
region - -; West Africa|Western Africa
region - -; East Africa|Eastern Africa
region - -; Central Africa
region - -; Southern Africa
region - -; Sub-Saharan Africa|sub-Saharan Africa
region - -; Great Lakes region
region - -; Maghreb
region - -; Levant
region - -; Mesopotamia
region - -; Fertile Crescent
region - -; Arabian Peninsula|Arabia
region - -; Persian Gulf region|Gulf region|Gulf states|Gulf States
region - -; Central Asia
region - -; South Asia|Southern Asia
region - -; Southeast Asia|South-East Asia|South East Asia
region - -; East Asia|Eastern Asia
region - -; Northeast Asia
region - -; West Asia|Western Asia|Southwest Asia
region - -; Asia-Pacific|Asia Pacific
region - -; Indo-Pacific
region - -; Indian subcontinent|Subcontinent
region - -; Far East
region - -; Indochina
region - -; Caucasus|South Caucasus|Transcaucasia|North Caucasus
region - -; Balkans|Western Balkans|Balkan Peninsula
region - -; Baltics|Baltic states|Baltic States
region - -; Scandinavia|Nordic countries
region - -; Eastern Europe|East Europe
region - -; Western Europe|West Europe
region - -; Central Europe
region - -; Northern Europe
region - -; Southern Europe
region - -; Southeastern Europe|South-Eastern Europe
region - -; Benelux|Low Countries
region - -; Iberia|Iberian Peninsula
region - -; European Union|EU|E.U.
region - -; Schengen Area
region - -; Eastern Mediterranean|East Mediterranean
region - -; Caribbean|West Indies
region - -; Polynesia
region - -; Melanesia
region - -; Pacific Islands|South Pacific
region - -; Arctic|Arctic Circle
region - -; Lapland
region - -; Patagonia
region - -; Kurdistan
region 36.3 44.2 IQ; Iraqi Kurdistan|Kurdistan Region|Kurdistan Region of Iraq
region - -; Khorasan|Khurasan
region - -; Bengal
region - -; Northern Hemisphere
region - -; Southern Hemisphere
region 34.5 76 -; Kashmir
region 13.5 24 SD; Darfur
region 48.2 38.2 UA; Donbas|Donbass
region 33 35.75 SY; Golan Heights|Golan
region 29.5 33.8 EG; Sinai|Sinai Peninsula|Sinai peninsula|Sinai Desert
region 40 46.6 AZ; Nagorno-Karabakh|Nagorno Karabakh|Karabakh|Artsakh
region 42.3 44 GE; South Ossetia
region 43.1 41 GE; Abkhazia
region 46.8 29.5 MD; Transnistria|Transdniestria|Trans-Dniester
region 35.3 33.5 CY; Northern Cyprus|Turkish Republic of Northern Cyprus
region 9.7 46.5 SO; Somaliland
region 8.5 49 SO; Puntland
region 32.8 22 LY; Cyrenaica
region 26 14 LY; Fezzan
region 31.5 65.8 AF; Loya Paktia
region 32.7 69.9 PK; Waziristan|North Waziristan|South Waziristan
region 6 121 PH; Sulu|Sulu province
region 5.2 119.93 PH; Tawi-Tawi
region 7.8 124.3 PH; Lanao del Sur
region 27.9 85.7 NP; Sindhupalchok|Sindhupalchowk
region 35.2 72.4 PK; Swat Valley|Swat
region - -; Liptako-Gourma
natural - -; Empty Quarter|Rub al Khali|Rub' al Khali
region 0.5 36 KE; Rift Valley|Great Rift Valley
region 8.5 34.5 SS; Greater Upper Nile
region 5.5 6.5 NG; Niger Delta
region - - RU; Siberia|Russian Far East
region 44 -71.5 US; New England
region 32.5 -87 US; Deep South|American South
region 41 -90 US; Midwest|American Midwest|Midwestern United States
region 45 -121 US; Pacific Northwest|Pacific NorthWest
region 41 -74 US; East Coast
region 37 -121 US; West Coast
region 38 -97 US; Great Plains
region 33 -97 US; Southwest|American Southwest
region 37.6 -122.2 US; San Francisco Bay Area|Bay Area
region 37.4 -122.1 US; Silicon Valley
region 34.2 -118.5 US; San Fernando Valley
region 36.4 -121.4 US; Salinas Valley
region 36.7 -119.8 US; Central Valley|San Joaquin Valley
region 34 -118 US; Southern California|SoCal
region 39 -122 US; Northern California
region 40.8 -73.1 US; Long Island
region 25 -80.9 US; South Florida
region 24.7 -81.2 US; Florida Keys|Keys
region 30.5 -86.5 US; Florida Panhandle|Panhandle
region 37.5 -82 US; Appalachia
region 41.7 -70.3 US; Cape Cod
region 49.2 -122 CA; Fraser Valley
region 43.2 -79.5 CA; Niagara Peninsula
region 46.5 -63 CA; Maritimes|Atlantic Canada
region 52 -1.5 GB; Midlands|West Midlands|East Midlands
region 54.9 -2.9 GB; Cumbria
region 53.9 -1.6 GB; Yorkshire|North Yorkshire|West Yorkshire|South Yorkshire|East Riding of Yorkshire
region 53.8 -2.6 GB; Lancashire
region 53.5 -2.2 GB; Greater Manchester
region 53.4 -3 GB; Merseyside
region 53.2 -2.6 GB; Cheshire
region 53.1 -1.6 GB; Derbyshire
region 53.1 -1 GB; Nottinghamshire
region 53.1 -.2 GB; Lincolnshire
region 52.8 -2 GB; Staffordshire
region 52.6 -2.7 GB; Shropshire
region 52.7 -1.2 GB; Leicestershire
region 52.3 -1.6 GB; Warwickshire
region 52.2 -2.2 GB; Worcestershire
region 52.1 -2.7 GB; Herefordshire
region 52.3 -.9 GB; Northamptonshire
region 52.3 .1 GB; Cambridgeshire
region 52.7 1 GB; East Anglia|Norfolk
region 56.25 -3.2 GB; Fife
region -28 153.4 AU; Gold Coast
region 52.2 1 GB; Suffolk
region 51.8 .6 GB; Essex
region 51.2 .7 GB; Kent
region 51.3 -.4 GB; Surrey
region 50.9 -.1 GB; Sussex|East Sussex|West Sussex
region 51.1 -1.3 GB; Hampshire
region 50.7 -1.3 GB; Isle of Wight
region 50.8 -2.3 GB; Dorset
region 51.1 -3 GB; Somerset
region 50.8 -3.8 GB; Devon
region 50.4 -4.8 GB; Cornwall
region 51.3 -1.9 GB; Wiltshire
region 51.8 -2.2 GB; Gloucestershire
region 51.8 -1.3 GB; Oxfordshire
region 51.4 -1.1 GB; Berkshire
region 51.8 -.8 GB; Buckinghamshire
region 51.8 -.2 GB; Hertfordshire
region 52.1 -.4 GB; Bedfordshire
region 55.2 -2 GB; Northumberland
region 54.9 -1.5 GB; Tyne and Wear|Tyneside
region 54.7 -1.7 GB; County Durham
region 57 -4.5 GB; Scottish Highlands|Highlands
region 54.6 -6.7 GB; Ulster
region 54.6 -6.2 GB; County Antrim
region 54.3 -6.7 GB; County Armagh
region 54.6 -7.2 GB; County Tyrone
region 54.3 -5.9 GB; County Down
region 54.4 -7.6 GB; County Fermanagh
region 53.3 -6.3 IE; County Dublin
region 51.9 -8.7 IE; County Cork
region 53.3 -9 IE; County Galway
region 52.1 -9.6 IE; County Kerry
region 52.5 -8.7 IE; County Limerick
region 54.9 -7.9 IE; County Donegal
region 53.9 -9.3 IE; County Mayo
region 52.3 -7.5 IE; County Waterford
region 52.9 -6.4 IE; County Wicklow
region 52.4 -6.5 IE; County Wexford
region 52.9 -9 IE; County Clare
region 52.7 -7.8 IE; County Tipperary
region 53.2 -6.8 IE; County Kildare
region 53.6 -6.7 IE; County Meath
region 53.9 -6.4 IE; County Louth
region 54.2 -8.5 IE; County Sligo
region 51.5 7.3 DE; Ruhr|Ruhr Valley
region 43.5 7 FR; Riviera|French Riviera|Cote d'Azur|Côte d'Azur
natural - -; Alps|Swiss Alps
region 56 9.3 DK; Jutland
region 35.9 -5.3 ES; Costa del Sol
region 53.9 21 PL; Masuria
region 10 124 PH; Visayas
region 15.5 120.8 PH; Central Luzon
region 26.5 93 IN; Northeast India
region 22 112 CN; Pearl River Delta
natural - -; Amazon|Amazon rainforest|Amazon Basin|Amazonia
natural - -; Earth
natural - -; Mars
natural - -; Moon
natural - -; Venus
natural - -; Jupiter
natural - -; Saturn
natural - -; Mediterranean|Mediterranean Sea
natural - -; Black Sea
natural - -; Caspian Sea|Caspian
natural - -; Red Sea
natural - -; Dead Sea
natural - -; Arabian Sea
natural - -; Baltic Sea|Baltic
natural - -; North Sea
natural - -; Irish Sea
natural - -; Adriatic Sea|Adriatic
natural - -; Aegean Sea|Aegean
natural - -; Ionian Sea
natural - -; Tyrrhenian Sea
natural - -; Caribbean Sea
natural - -; South China Sea
natural - -; East China Sea
natural - -; Yellow Sea
natural - -; Sea of Japan|East Sea
natural - -; Sea of Okhotsk
natural - -; Sea of Azov|Azov Sea
natural - -; Sea of Marmara
natural - -; Sea of Galilee
natural - -; Barents Sea
natural - -; Bering Sea
natural - -; Andaman Sea
natural - -; Java Sea
natural - -; Sulu Sea
natural - -; Philippine Sea
natural - -; Tasman Sea
natural - -; Coral Sea
natural - -; Timor Sea
natural - -; Arafura Sea
natural - -; Sargasso Sea
natural - -; Atlantic Ocean|Atlantic|North Atlantic|South Atlantic
natural - -; Pacific Ocean|Pacific|North Pacific
natural - -; Indian Ocean
natural - -; Arctic Ocean
natural - -; Southern Ocean
natural - -; Persian Gulf|Arabian Gulf|Gulf
natural - -; Gulf of Aden
natural - -; Gulf of Oman
natural - -; Gulf of Mexico
natural - -; Gulf of Guinea
natural - -; Gulf of Thailand
natural - -; Gulf of Tonkin
natural - -; Bay of Bengal
natural - -; Bay of Biscay
natural - -; Hudson Bay
natural - -; English Channel|Channel
natural - -; Strait of Hormuz|Straits of Hormuz|Hormuz
natural - -; Strait of Gibraltar
natural - -; Strait of Malacca|Malacca Strait
natural - -; Taiwan Strait
natural - -; Bering Strait
natural - -; Bab el-Mandeb|Bab al-Mandab|Bab al-Mandeb
natural - -; Bosphorus|Bosporus
natural - -; Dardanelles
natural - -; Suez Canal
natural - -; Panama Canal
natural - -; Sahara|Sahara Desert
natural - -; Kalahari|Kalahari Desert
natural - -; Gobi|Gobi Desert
natural - -; Namib|Namib Desert
natural - -; Atacama|Atacama Desert
natural - -; Sonoran Desert
natural - -; Mojave|Mojave Desert
natural - -; Negev|Negev Desert
natural - -; Thar Desert
natural - -; Outback
natural - -; Himalayas|Himalaya
natural - -; Hindu Kush
natural - -; Karakoram
natural - -; Pamir|Pamirs|Pamir Mountains
natural - -; Andes|Andes Mountains
natural - -; Rocky Mountains|Rockies
natural - -; Appalachian Mountains|Appalachians
natural - -; Sierra Nevada
natural - -; Cascades|Cascade Range
natural - -; Urals|Ural Mountains
natural - -; Carpathians|Carpathian Mountains
natural - -; Pyrenees
natural - -; Apennines
natural - -; Atlas Mountains
natural - -; Zagros Mountains|Zagros
natural 34.1 70.2 AF; Tora Bora
natural - -; Great Lakes
natural - -; Great Barrier Reef
natural - -; Danube|Danube River|River Danube
natural - -; Rhine|Rhine River|River Rhine
natural - -; Nile|Nile River|River Nile|Blue Nile River|White Nile River
natural - -; Congo River
natural - -; Niger River|River Niger
natural - -; Zambezi|Zambezi River
natural - -; Amazon River
natural - -; Orinoco|Orinoco River
natural - -; Mississippi River
natural - -; Missouri River
natural - -; Ohio River
natural - -; Colorado River
natural - -; Columbia River
natural - -; Hudson River
natural - -; Potomac|Potomac River
natural - -; Delaware River
natural - -; Rio Grande
natural - -; Red River
natural - -; Tennessee River
natural - -; St. Lawrence River|Saint Lawrence River
natural - -; Mekong|Mekong River
natural - -; Mekong Delta
natural - -; Ganges|Ganges River|Ganga
natural - -; Indus|Indus River
natural - -; Brahmaputra|Brahmaputra River
natural - -; Yangtze|Yangtze River
natural - -; Yellow River
natural - -; Yalu River
natural - -; Irrawaddy|Irrawaddy River
natural - -; Tigris|Tigris River
natural - -; Euphrates|Euphrates River
natural - -; Jordan River|River Jordan
natural - -; Litani River
natural - -; Orontes
natural - -; Amu Darya|Oxus
natural - -; Helmand River
natural - -; Volga|Volga River
natural - -; Dnieper|Dnipro River|Dnieper River
natural - -; Dniester
natural - -; Don River
natural - -; Vistula
natural - -; Elbe
natural - -; Seine
natural - -; Thames|River Thames
natural - -; Tiber
natural - -; Murray River
natural - -; Lake Victoria
natural - -; Lake Albert
natural 1.5 33 UG; Lake Kyoga
natural - -; Lake Tanganyika
natural - -; Lake Malawi
natural - -; Lake Kivu
natural - -; Lake Chad
natural - -; Lake Erie
natural - -; Lake Ontario
natural - -; Lake Huron
natural - -; Lake Michigan
natural - -; Lake Superior
natural - -; Lake Titicaca
natural - -; Lake Baikal
natural - -; Lake Geneva
natural - -; Aral Sea
natural 27.99 86.93 NP; Mount Everest|Mt. Everest|Everest
natural 35.88 76.51 PK; K2
natural 45.83 6.86 FR; Mont Blanc
natural 37.75 14.99 IT; Mount Etna|Etna|Mt Etna
natural 40.82 14.43 IT; Mount Vesuvius|Vesuvius
natural 35.36 138.73 JP; Mount Fuji|Mt. Fuji|Fuji
natural -3.07 37.35 TZ; Mount Kilimanjaro|Kilimanjaro
natural 33.42 35.86 LB; Mount Hermon
natural 36.5 41.8 IQ; Mount Sinjar|Sinjar Mountain
natural 46.2 -122.19 US; Mount St. Helens
natural 19.4 -155.28 US; Kilauea
natural 15.13 120.35 PH; Mount Pinatubo
natural -8.34 115.51 ID; Mount Agung
natural -7.54 110.45 ID; Mount Merapi|Merapi
natural 14 121 PH; Taal Volcano|Taal
natural 30.1 -90.1 US; Lake Pontchartrain
natural 39.1 -120 US; Lake Tahoe
natural 36.2 -112.1 US; Grand Canyon
natural -.5 101.5 ID; Sumatra
natural -7.5 110 ID; Java
natural -8.4 115.2 ID; Bali
natural -8.6 116.3 ID; Lombok
natural -2 121 ID; Sulawesi|Celebes
natural 1 114 -; Borneo
natural -5 141 -; New Guinea
natural -9 125 -; Timor
natural 16 121 PH; Luzon
natural 8 125 PH; Mindanao
natural 6 121 PH; Jolo|Sulu Archipelago
natural 9.9 124.2 PH; Bohol
natural 36 138 JP; Honshu
natural 33 131 JP; Kyushu
natural 33.7 133.5 JP; Shikoku
natural 26.5 128 JP; Okinawa Island
natural 44.5 146 -; Kuril Islands|Kurils|Kurile Islands
natural 25.75 123.5 -; Senkaku Islands|Diaoyu Islands|Senkakus|Diaoyus
natural 10 114 -; Spratly Islands|Spratlys
natural 16.5 112 -; Paracel Islands|Paracels
natural 37.24 131.87 -; Dokdo|Takeshima
natural 35.5 12.6 IT; Lampedusa
natural 39.1 26.4 GR; Lesbos|Lesvos
natural 39.6 19.8 GR; Corfu
natural 39.6 3 ES; Majorca|Mallorca
natural 28.3 -16.6 ES; Tenerife
natural 28 -15.5 ES; Canary Islands|Canaries
natural 39.5 3 ES; Balearic Islands|Balearics
natural 54.4 13.4 DE; Ruegen|Rügen
natural 57.5 18.5 SE; Gotland
natural 59 -3 GB; Orkney|Orkney Islands
natural 60.3 -1.3 GB; Shetland|Shetland Islands
natural 57.8 -7 GB; Hebrides|Outer Hebrides
natural 53.3 -4.4 GB; Anglesey
natural 12.5 54 YE; Socotra
natural -.8 -90.9 EC; Galapagos|Galapagos Islands|Galápagos Islands
natural -27.1 -109.4 CL; Easter Island|Rapa Nui
natural 49.7 -125.9 CA; Vancouver Island
natural 48.5 -56 CA; Newfoundland
natural 53.5 -60.5 CA; Labrador
natural 20.8 -156.3 US; Maui
natural 19.6 -155.5 US; Big Island
natural 21.5 -158 US; Oahu
natural 22.1 -159.5 US; Kauai
natural 26.5 -77.1 BS; Abaco|Abaco Islands|Great Abaco
natural 26.6 -78.5 BS; Grand Bahama
natural 19.9 -75.1 CU; Guantanamo Bay|Guantánamo Bay
natural 29.25 50.3 IR; Kharg Island
natural -16.5 168 VU; Efate
natural -36.8 175.1 NZ; Waiheke Island
natural -41 173 NZ; Cook Strait
natural -39 176 NZ; North Island
natural -43.7 170.5 NZ; South Island
region 36.8 40 SY; Rojava
region 33.6 36.4 SY; Eastern Ghouta|East Ghouta|Ghouta
region 31.9 34.8 IL; Gush Dan
region 32.9 35.3 IL; Galilee
region 34.9 66 AF; Hazarajat
region 34.4 70.2 AF; Spin Ghar
region 33.6 70.6 PK; FATA|Federally Administered Tribal Areas|Tribal Areas|tribal areas
region 34.1 71.1 PK; Khyber Pass
region 15.5 74 IN; Western Ghats
region - -; Gulf Coast|U.S. Gulf Coast|US Gulf Coast
region - -; Anatolia
region - -; Holy Land
region - -; Ogaden
region - -; Krajina
region - -; Deccan|Deccan Plateau
natural - -; Hispaniola
natural 25.4 -80.9 US; Everglades
natural 6.5 122 PH; Basilan
natural 33.85 35.9 LB; Bekaa Valley|Bekaa|Beqaa Valley
natural 11.5 13.4 NG; Sambisa Forest|Sambisa
region 34.75 71.5 PK; Bajaur
region 34.4 71.4 PK; Mohmand
region 33.7 70.9 PK; Orakzai
region 33.8 70.1 PK; Kurram
region 35.2 71.9 PK; Upper Dir|Lower Dir
region 35.85 71.8 PK; Chitral
region 43.4 17.8 BA; Herzegovina
region 33.3 35.7 LB; Shebaa Farms
region -12.3 39.3 MZ; Cabo Delgado
city 31.52 34.6 IL; Sderot
district 33 70.07 PK; Miranshah|Miran Shah|Miram Shah|Miramshah
district 32.97 70.27 PK; Mir Ali
district 32.3 69.57 PK; Wana
district 32.9 69.87 PK; Datta Khel
city 32.44 64.74 AF; Musa Qala
city 32.07 64.83 AF; Sangin
city 31.53 64.12 AF; Marjah|Marja
district 31.64 64.24 AF; Nad Ali|Nad-e-Ali
district 31.1 64.2 AF; Garmser|Garmsir
district 32.27 65.05 AF; Kajaki
district 31.55 65.46 AF; Panjwai|Panjwayi|Panjwaii
district 31.6 65.4 AF; Zhari
city 32.63 65.87 AF; Tirin Kot|Tarin Kot|Tarin Kowt|Tarinkot
city 34.4 68.87 AF; Maidan Shahr|Maydan Shahr
city 34.12 71.09 AF; Torkham
district 34.05 70.7 AF; Achin
district 34.5 69.07 AF; Dasht-e-Barchi|Dasht-i-Barchi
district 33.39 44.46 IQ; Sadr City
district 33.37 44.37 IQ; Adhamiya|Adhamiyah|Azamiyah
district 33.38 44.34 IQ; Kadhimiya|Kadhimiyah|Kazimiyah
district 33.3 44.43 IQ; Karrada|Karradah
city 33.83 44.25 IQ; Dujail
city 34.38 40.98 IQ; Husaybah|Husayba
city 34.37 41.05 IQ; Qaim|Al-Qaim
city 34.93 43.49 IQ; Baiji|Beiji
city 35.32 43.77 IQ; Hawija|Hawijah
city 36.38 42.45 IQ; Tal Afar|Talafar
city 33.7 45.08 IQ; Balad Ruz
city 34.27 45.17 IQ; Jalawla
city 34.88 44.63 IQ; Tuz Khurmatu|Tuz Khormato
city 33.5 44.27 IQ; Taji
city 36.38 38.86 SY; Ain Issa|Ayn Issa
city 36.66 40.37 SY; Tell Tamer|Tal Tamr|Tel Tamer
city 36.85 40.07 SY; Ras al-Ain|Ras al-Ayn
city 36.7 38.95 SY; Tal Abyad|Tel Abyad|Tell Abyad
city 35.64 36.67 SY; Maaret al-Numan|Maarat al-Numan
city 35.44 36.65 SY; Khan Sheikhoun|Khan Shaykhun
city 35.81 36.32 SY; Jisr al-Shughour|Jisr al-Shughur
city 34.45 40.95 SY; Baghouz|Baghuz
city 34.45 40.92 SY; Albu Kamal|Abu Kamal|Bukamal|Al-Bukamal
city 36.54 37.27 SY; Dabiq
city 37.05 41.23 SY; Qamishli|Kamishli
district 33.47 36.3 SY; Yarmouk
city 31.55 34.5 PS; Beit Lahiya|Beit Lahia
city 31.53 34.48 PS; Jabalia|Jabaliya
city 31.54 34.54 PS; Beit Hanoun
city 31.42 34.35 PS; Deir al-Balah
city 32.19 34.97 PS; Qalqilya|Qalqiliya
district 31.79 35.23 IL; Sheikh Jarrah
city 34.51 35.96 LB; Nahr al-Bared|Nahr el-Bared
city 33.54 35.38 LB; Ain al-Hilweh|Ein el-Hilweh
city 33.12 35.14 LB; Naqoura
city 44.1 19.3 BA; Srebrenica
city 47.5 34.66 UA; Enerhodar
city 47.78 37.25 UA; Vuhledar
city 45.19 33.37 UA; Yevpatoria
city 39.64 46.55 AZ; Lachin
city 10.87 12.85 NG; Chibok
city 12.49 11.5 NG; Dapchi
city 20.82 92.37 MM; Maungdaw
city 8 124.29 PH; Marawi
city -1.42 28.07 CD; Walikale
city 12.93 100.88 TH; Pattaya
city 26.8 82.2 IN; Ayodhya
city 8.3 -62.72 VE; Puerto Ordaz
city 29.49 34.89 EG; Taba
facility 21.35 -157.95 US; Pearl Harbor
facility 29.56 -95.09 US; Johnson Space Center
city 40.02 -78.91 US; Shanksville
facility - -; International Space Station|ISS
facility 38.9 -77.04 US; White House
facility 38.89 -77.01 US; Capitol|US Capitol|U.S. Capitol|Capitol Building
facility 38.87 -77.06 US; Pentagon
facility 38.89 -77.04 US; Washington Monument|Lincoln Memorial|National Mall
facility 39.65 -77.47 US; Camp David
facility 26.68 -80.04 US; Mar-a-Lago
facility 40.71 -74.01 US; World Trade Center|Ground Zero|Twin Towers|Wall Street
facility 40.76 -73.99 US; Times Square|Madison Square Garden|Grand Central Terminal|Grand Central Station|Empire State Building
facility 40.69 -74.04 US; Statue of Liberty
facility 40.64 -73.78 US; John F. Kennedy International Airport|JFK Airport|Kennedy Airport
facility 40.78 -73.87 US; LaGuardia Airport
facility 41.98 -87.9 US; O'Hare International Airport|O'Hare Airport|O'Hare
facility 33.94 -118.41 US; Los Angeles International Airport|LAX
facility 37.82 -122.48 US; Golden Gate Bridge
facility 28.57 -80.65 US; Kennedy Space Center
facility 28.39 -81.56 US; Walt Disney World|Disney World
facility 37.24 -115.81 US; Area 51
facility 39.42 -77.41 US; Fort Detrick|Camp Detrick
facility 36.66 -87.46 US; Fort Campbell
facility 35.14 -79 US; Fort Bragg
facility 31.14 -97.78 US; Fort Hood
district 34.1 -118.33 US; Hollywood
facility 51.5 -.13 GB; Downing Street|10 Downing Street|No. 10 Downing Street|Whitehall|Trafalgar Square|Parliament Square|Big Ben|Houses of Parliament|Palace of Westminster|Westminster Abbey|Hyde Park Corner
facility 51.5 -.14 GB; Buckingham Palace
facility 51.51 -.09 GB; London Bridge|Tower Bridge|St Paul's Cathedral
facility 51.48 -.6 GB; Windsor Castle
facility 51.84 -1.36 GB; Blenheim Palace
facility 51.47 -.45 GB; Heathrow|Heathrow Airport|London Heathrow
facility 51.15 -.18 GB; Gatwick|Gatwick Airport|London Gatwick
facility 51.56 -.28 GB; Wembley Stadium|Wembley
facility 48.85 2.35 FR; Notre Dame|Notre-Dame|Notre Dame cathedral|Notre-Dame de Paris|Notre Dame de Paris
facility 48.86 2.29 FR; Eiffel Tower
facility 48.87 2.3 FR; Champs-Elysees|Champs-Élysées|Arc de Triomphe|Louvre|Élysée Palace
facility 49.01 2.55 FR; Charles de Gaulle Airport|Roissy Airport
facility 48.81 2.12 FR; Palace of Versailles
facility 52.52 13.38 DE; Brandenburg Gate|Reichstag
facility 41.9 12.45 VA; St. Peter's Square|St Peter's Basilica
facility 55.75 37.62 RU; Kremlin|Red Square
facility 51.39 30.1 UA; Chernobyl|Chernobyl nuclear power plant|Chornobyl
facility 47.51 34.59 UA; Zaporizhzhia nuclear power plant|Zaporizhzhia Nuclear Power Plant
facility 50.45 30.52 UA; Maidan Square|Independence Square in Kyiv
facility 41.04 28.98 TR; Taksim Square|Taksim|Gezi Park
facility 41.01 28.98 TR; Hagia Sophia|Ayasofya|Haghia Sophia|Hagia Sophia Museum|Blue Mosque
facility 30.04 31.24 EG; Tahrir Square
facility 29.98 31.13 EG; Great Pyramid|Pyramids of Giza|Giza pyramids
facility 31.78 35.24 IL; Al-Aqsa Mosque|al-Aqsa mosque|Al-Aqsa|Masjid Al-Aqsa|Temple Mount|Western Wall|Dome of the Rock|Church of the Holy Sepulchre
facility 33.29 44.07 IQ; Abu Ghraib prison
facility 33.31 44.39 IQ; Green Zone
facility 34.95 69.26 AF; Bagram|Bagram Airfield|Bagram Air Base|Bagram air base
facility 34.57 69.21 AF; Hamid Karzai International Airport|Kabul International Airport
facility 27.17 78.04 IN; Taj Mahal
facility 39.9 116.39 CN; Tiananmen Square|Tiananmen|Forbidden City|Great Hall of the People
facility 37.42 141.03 JP; Fukushima Daiichi|Fukushima nuclear plant|Fukushima Daiichi nuclear plant
facility 50.03 19.18 PL; Auschwitz
facility -33.86 151.22 AU; Sydney Opera House
facility 28.65 77.24 IN; Red Fort
country - -; Soviet Union|USSR|U.S.S.R.|Union of Soviet Socialist Republics
country - -; Yugoslavia|former Yugoslavia
country - -; Czechoslovakia
country - -; Ottoman Empire
country - -; Austria-Hungary|Austro-Hungarian Empire
country - -; Roman Empire
country - -; Prussia
country - -; Korean Peninsula|Korean peninsula
`

export interface RegionRow {
  readonly kind: Exclude<Place['kind'], null>
  /** Decimal degrees, null where no one point would be right. */
  readonly point: readonly [latitude: number, longitude: number] | null
  /** ISO 3166-1 alpha-2, null where it spans countries. */
  readonly country: string | null
  readonly names: readonly string[]
}

/** The rows of the table. Reads the table anew at each call: keep the result. */
export function readRegions(): RegionRow[] {
  return TABLE.trim().split('\n').map(line => {
    const [place = '', names = ''] = line.split(';')
    const fields = place.split(' ')
    const country = fields[fields.length - 1] as string
    return {
      kind: fields[0] as RegionRow['kind'],
      point: fields[1] === '-' ? null : [Number(fields[1]), Number(fields[2])],
      country: country === '-' ? null : country,
      names: names.trim().split('|')
    }
  })
}

/**
 * First-level areas by GeoNames' code: a point, given where the middle of their towns would be far off the middle of their land, and the
 * other names that news uses ("Calif.", "Xinjiang Uyghur Autonomous Region", "Kalimantan"). Facts from GeoNames (CC BY 4.0).
 */
const TABLE = `
US.AL 32.75 -86.75; Ala.
US.AK 64 -150; Alas.
US.AZ 34.5 -111.5; Ariz.
US.AR 34.75 -92.5; Ark.
US.CA 37.25 -119.75; Calif.|Cal.
US.CO 39 -105.5; Colo.
US.CT 41.67 -72.67; Conn.
US.DE 39 -75.5; Del.
US.DC 38.92 -77
US.FL 28.75 -82.5; Fla.
US.GA 32.75 -83.5; Ga.
US.HI 20.75 -156.5; Hawai'i
US.ID 44.5 -114.25; Ida.
US.IL 40 -89.25; Ill.
US.IN 40 -86.25; Ind.
US.IA 42 -93.5; Ia.
US.KS 38.5 -98.5; Kan.|Kans.
US.KY 38.2 -84.88; Ky.
US.LA 31 -92; La.
US.ME 45.5 -69.25; Me.
US.MD 39 -76.75; Md.
US.MA 42.37 -71.11; Mass.
US.MI 44.25 -85.5; Mich.
US.MN 46.25 -94.25; Minn.
US.MS 32.75 -89.75; Miss.
US.MO 38.25 -92.5; Mo.
US.MT 47 -109.75; Mont.
US.NE 41.5 -99.75; Neb.|Nebr.
US.NV 39.25 -116.75; Nev.
US.NH 43.67 -71.5; N.H.|N. H.
US.NJ 40.17 -74.5; N.J.|N. J.
US.NM 34.5 -106; N.M.|N. M.
US.NY 43 -75.5; N.Y.|N. Y.|New York State|New York state|Upstate New York
US.NC 35.5 -80; N.C.|N. C.
US.ND 47.5 -100; N.D.|N. D.
US.OH 40.25 -83; Oh.
US.OK 35.5 -97.5; Okla.
US.OR 44 -120.5; Ore.
US.PA 40.27 -76.9; Pa.|Penn.
US.RI 41.75 -71.5; R.I.|R. I.
US.SC 34 -81; S.C.|S. C.
US.SD 44.5 -100.25; S.D.|S. D.
US.TN 35.75 -86.25; Tenn.
US.TX 31.25 -99.25; Tex.
US.UT 39.25 -111.75
US.VT 44 -72.75; Vt.
US.VA 37.55 -77.45; Va.
US.WA 47.5 -120.5; Wash.|Washington State|Washington state
US.WV 38.5 -80.5; W.Va.|W. Va.|WVa.
US.WI 44.5 -90; Wis.|Wisc.
US.WY 43 -107.5; Wyo.
CA.01 55 -115; Alta.
CA.02 54 -125; B.C.|B. C.
CA.03 55 -97; Man.
CA.04 46.5 -66; N.B.
CA.05 52 -56; Nfld.|Newfoundland & Labrador
CA.07 45 -63; N.S.
CA.08 49.25 -84.5; Ont.
CA.09 46.33 -63.5; P.E.I.|PEI
CA.10 52 -72; Que.|Québec
CA.11 54 -106; Sask.
CA.12 63 -135; Yukon Territory
CA.13 66 -120; N.W.T.
CA.14 70.5 -90
AU.01 -35.5 149; A.C.T.
AU.02 -33 146; NSW|N.S.W.
AU.03 -20 134
AU.04 -20 145; Qld
AU.05 -30 135
AU.06 -42 147; Tas.
AU.07 -37 145; Vic.
AU.08 -25 122
GB.ENG 52.16 -.7
GB.SCT 56 -4
GB.WLS 52.5 -3.5
GB.NIR 54.5 -6.5; N. Ireland
RU.12 43.33 45.67; Chechen Republic|Chechenya
RU.17 43 47; Daghestan|Republic of Dagestan
RU.19 43.17 45; Ingushetia
RU.22 43.5 43.5; Kabardino-Balkaria
RU.27 43.83 41.75; Karachay-Cherkessia
RU.68 43.03 44.23; North Ossetia|North Ossetia-Alania
RU.73 55.5 50.5; Tatarstan
RU.08 54.5 56; Bashkortostan
RU.24 46.5 45; Kalmykia
RU.59 45 135; Primorsky Krai|Primorye Territory
RU.63 66 129; Yakutia|Sakha Republic
RU.42 60 32; Leningrad Oblast
RU.91 62 95
RU.30 55 136
RU.15 66 172
RU.92 56 160
RU.49 68 35
RU.06 64 45; Arkhangelsk Oblast
CN.13 41 85; Xinjiang Uyghur Autonomous Region|Xinjiang Uighur Autonomous Region|East Turkestan
CN.14 31 89; Tibet Autonomous Region|Xizang
CN.20 43 113
CN.06 35.5 96
CN.15 38 102
CN.32 30.5 102.5; Szechuan
CN.30 23 113; Canton province
ID.36 -1.97 120
IN.29 27.56 88.45
IN.21 20.5 84.42; Orissa
IN.12 33.9 76.6; Jammu & Kashmir|Indian-administered Kashmir|Indian-controlled Kashmir|Indian Kashmir
IN.39 30.3 79; Uttaranchal
PK.06 35 76; Azad Kashmir|Azad Jammu and Kashmir|Pakistan-administered Kashmir
PK.03 34.5 72; North-West Frontier Province|NWFP|North West Frontier Province|Khyber-Pakhtunkhwa|KPK|KP
PK.02 28.5 66.5; Baluchistan
PK.05 26 68.75; Sind
BR.04 -5 -63
BR.16 -4 -53
CD.11 -1 29; North Kivu|Nord-Kivu|North-Kivu
CD.12 -3 28; South Kivu|Sud-Kivu|South-Kivu
MM.01 20 94; Arakan|Rakhine State
SY.02; Lattakia
SY.04; Raqqa|Ar Raqqah
SY.06; Deraa|Dara'a
SY.07; Deir al-Zor|Deir al-Zour|Deir ez-Zour
SY.08; Rif Dimashq|Damascus countryside
SY.01; Hasakah|Hasaka|Hassakeh
SY.11; Homs Governorate
SY.12; Idleb
YE.04; Hadramout|Hadramawt|Hadhramaut
YE.14; Marib
YE.15; Saada|Saadah|Sa'ada
YE.08; Hodeidah|Hudaydah
YE.25; Taiz
YE.21; Jawf|Al-Jawf
YE.20; Bayda|Al-Bayda
YE.24; Lahj
YE.22; Hajjah
YE.18; Dhale|Ad Dali
IQ.01 33 42.5; Anbar|Al-Anbar
IQ.18; Salahuddin|Salaheddin|Saladin|Salah al-Din
IQ.08; Dohuk|Dahuk
IQ.15; Ninewa|Ninawa|Nineveh Plains
IQ.10; Diyala
IQ.16; Wasit
IQ.17; Najaf
IQ.04; Qadisiyah|Al-Qadisiyah|Diwaniya
IQ.06; Babil|Babylon
AF.27; Wardak|Maidan Wardak
AF.33; Sar-e-Pul|Sar-i-Pul|Sari Pul
AF.39; Uruzgan|Urozgan
AF.31; Jawzjan|Jozjan
AF.09; Ghor
AF.37; Khost
AF.41; Daikundi|Day Kundi
AF.24; Kunduz|Konduz
AF.05; Bamiyan
AF.32; Samangan
AF.34; Kunar|Konar
AF.42; Panjsher|Panjshir Valley
AF.19; Nimruz
AF.38; Nooristan
EG.27; North Sinai
EG.26; South Sinai
UA.26; Zaporizhia|Zaporozhye
UA.07; Kharkiv|Kharkov
UA.17; Odesa
UA.11; Crimea|Crimean Peninsula|Crimean peninsula|Autonomous Republic of Crimea
UA.14; Lugansk
UA.13; Kyiv Oblast
SD.47; West Darfur
SD.49; South Darfur
SD.55; North Darfur
SD.60; East Darfur
SD.50; South Kordofan
SD.38; Gezira|Al-Jazirah
SD.39; Gedaref
SD.58; Sennar
SO.14; Lower Shabelle|Lower Shabele
SO.13; Middle Shabelle
SO.02; Banadir|Benadir
SO.07; Hiran|Hiraan
SO.05; Galgadud
SO.09; Lower Jubba
ET.51; Oromia|Oromiya
ET.53; Tigray Region
ET.45; Afar
ET.47; Benishangul-Gumuz
MM.03; Irrawaddy|Ayeyarwaddy
MM.16; Pegu
MM.05; Karen State|Kayin
MM.04; Kachin
MM.11; Shan
MM.02; Chin
LY.70; Derna
LY.69; Benghazi
LY.72; Misrata
LY.76; Sirte
LY.75; Sabha
PS.GZ; Gaza Strip|Gaza strip
PS.WE; West Bank|Judea and Samaria|occupied West Bank|Occupied West Bank|Cisjordan
IL.WE; Judea and Samaria Area
DE.01; Baden-Württemberg
DE.02 49 11.5; Bayern
DE.03; Bremen
DE.08; Rhineland-Palatinate
DE.16; Berlin
ES.51 37.5 -4.5; Andalucía
ES.54; Castilla-La Mancha
ES.55; Castile and León|Castilla y León
ES.56 41.8 1.5; Catalunya
ES.58; Galicia
ES.59; Basque region|Euskadi
FR.27; Burgundy
FR.75; Aquitaine
FR.94 42.15 9.08; Corse
FR.24; Centre-Val de Loire
IT.15 37.75 14.25; Sicilia
IT.14 40 9; Sardegna
IT.12; Piemonte
IT.16; Toscana
IT.09; Lombardia
IT.10; Marche
`

export interface AreaRow {
  /** GeoNames' code: country, full stop, code of the first-level area. */
  readonly code: string
  /** Decimal degrees; null where the middle of the area's towns serves. */
  readonly point: readonly [latitude: number, longitude: number] | null
  readonly names: readonly string[]
}

/** The rows of the table. Reads the table anew at each call: keep the result. */
export function readAreas(): AreaRow[] {
  return TABLE.trim().split('\n').map(line => {
    const [place = '', names = ''] = line.split(';')
    const [code = '', latitude, longitude] = place.split(' ')
    return { code, point: latitude === undefined ? null : [Number(latitude), Number(longitude)], names: names.trim() === '' ? [] : names.trim().split('|') }
  })
}

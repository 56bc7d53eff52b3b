import type { Organization } from '../types'
import { wordsOf } from './words'

type Kind = Exclude<Organization['kind'], null>

/**
 * Names of the same body, and what it is (`kind: name | other name`); bodies that only have a kind (`kind = name; name`). A readable
 * table of those that news reports most.
 */
const TABLE = `
armed group: Islamic State | ISIS | ISIL | IS | Daesh | Da'esh | Daish | Islamic State group | Islamic State of Iraq and Syria | Islamic State of Iraq and the Levant | Islamic State in Iraq and Syria | Islamic State of Iraq and al-Sham | Islamic State in Iraq and the Levant | self-styled Islamic State
armed group: Islamic State Khorasan Province | ISIS-K | ISKP | IS-K | ISIS-KP | IS-KP | ISK | IS-Khorasan | ISIS-Khorasan | Islamic State-Khorasan | Islamic State Khorasan | Islamic State in Khorasan | Islamic State of Khorasan | Islamic State of Khorasan Province | Islamic State in Khorasan Province | Islamic State group of Khorasan | Islamic State's Khorasan Province | Khorasan Province of Islamic State | Daesh-Khorasan | Wilayat Khorasan
armed group: Islamic State West Africa Province | ISWAP | Islamic State in West Africa | Islamic State West Africa | IS-WA
armed group: Islamic State in the Greater Sahara | ISGS | Islamic State in the Sahel | Islamic State Sahel Province
armed group: Islamic State Central Africa Province | ISCAP
armed group: Taliban | Taleban | Afghan Taliban | Afghanistan Taliban | Islamic Emirate of Afghanistan | Islamic Emirate
armed group: Tehrik-i-Taliban Pakistan | Pakistani Taliban | TTP | Tehreek-e-Taliban Pakistan | Tehrik-e-Taliban Pakistan | Pakistan Taliban
armed group: Haqqani network | Haqqani Network | Haqqanis
armed group: Al-Qaeda | al Qaeda | al-Qaida | al Qaida | al-Qa'ida | AQ
armed group: Al-Qaeda in the Islamic Maghreb | AQIM | al Qaeda in the Islamic Maghreb
armed group: Al-Qaeda in the Arabian Peninsula | AQAP
armed group: Al-Qaeda in the Indian Subcontinent | AQIS
armed group: Al-Shabaab | al Shabaab | al-Shabab | Shabab | Shabaab | Harakat al-Shabaab al-Mujahideen
armed group: Boko Haram | Jama'atu Ahlis Sunna Lidda'awati wal-Jihad
armed group: Hezbollah | Hizbollah | Hizbullah | Hezbullah
armed group: Hamas | Islamic Resistance Movement
armed group: Palestinian Islamic Jihad | Islamic Jihad | PIJ
armed group: Houthis | Houthi | Huthis | Ansar Allah | Houthi movement | Houthi rebels
armed group: Hayat Tahrir al-Sham | HTS | Tahrir al-Sham | Hay'at Tahrir al-Sham
armed group: al-Nusra Front | Nusra Front | Jabhat al-Nusra | al-Nusra | Jabhat Fateh al-Sham
armed group: Free Syrian Army | FSA
armed group: Syrian Democratic Forces | SDF
armed group: People's Protection Units | YPG | Kurdish People's Protection Units
armed group: Kurdistan Workers' Party | PKK | Kurdistan Workers Party
armed group: Lashkar-e-Taiba | LeT | Lashkar-e-Tayyiba | Lashkar-e-Toiba
armed group: Jaish-e-Mohammed | JeM | Jaish-e-Mohammad
armed group: Lashkar-e-Jhangvi | LeJ
armed group: Balochistan Liberation Army | BLA | Baloch Liberation Army
armed group: Revolutionary Armed Forces of Colombia | FARC
armed group: National Liberation Army | ELN | Ejército de Liberación Nacional
armed group: Liberation Tigers of Tamil Eelam | LTTE | Tamil Tigers
armed group: Lord's Resistance Army | LRA
armed group: Allied Democratic Forces | ADF
armed group: M23 | March 23 Movement
armed group: Abu Sayyaf | Abu Sayyaf Group | ASG
armed group: New People's Army | NPA
armed group: Jemaah Islamiyah | JI | Jemaah Islamiah
armed group: Irish Republican Army | IRA | Provisional IRA
armed group: Tigray People's Liberation Front | TPLF
armed group: Rapid Support Forces | RSF
armed group: Popular Mobilization Forces | PMF | Hashd al-Shaabi | Popular Mobilisation Forces | Popular Mobilization Units
armed group: Kataib Hezbollah | Kata'ib Hezbollah
armed group: Wagner Group | Wagner | PMC Wagner
armed group: Northern Alliance | National Resistance Front | NRF
armed group: Jama'at Nusrat al-Islam wal-Muslimin | JNIM
armed group: Arakan Rohingya Salvation Army | ARSA
armed group: Kachin Independence Army | KIA
armed group: Karen National Liberation Army | KNLA
armed group: Arakan Army | AA
armed group: Ku Klux Klan | KKK
armed group: Mujahedin-e Khalq | MEK | MKO
intergovernmental: United Nations | UN | U.N. | United Nations Organization | UNO
intergovernmental: United Nations Security Council | UN Security Council | U.N. Security Council | UNSC
intergovernmental: United Nations General Assembly | UN General Assembly | U.N. General Assembly | UNGA
intergovernmental: United Nations Children's Fund | UNICEF | Unicef
intergovernmental: United Nations High Commissioner for Refugees | UNHCR | UN refugee agency | UN High Commissioner for Refugees
intergovernmental: United Nations Educational, Scientific and Cultural Organization | UNESCO | Unesco
intergovernmental: United Nations Assistance Mission in Afghanistan | UNAMA | UN Assistance Mission in Afghanistan
intergovernmental: United Nations Interim Force in Lebanon | UNIFIL | UN Interim Force in Lebanon
intergovernmental: United Nations Multidimensional Integrated Stabilization Mission in Mali | MINUSMA
intergovernmental: United Nations Organization Stabilization Mission in the Democratic Republic of the Congo | MONUSCO
intergovernmental: United Nations Multidimensional Integrated Stabilization Mission in the Central African Republic | MINUSCA
intergovernmental: United Nations Mission in South Sudan | UNMISS
intergovernmental: United Nations Support Mission in Libya | UNSMIL | UN Support Mission in Libya
intergovernmental: African Union Mission in Somalia | AMISOM
intergovernmental: African Union Transition Mission in Somalia | ATMIS
intergovernmental: United Nations Relief and Works Agency | UNRWA
intergovernmental: United Nations Development Programme | UNDP | UN Development Programme
intergovernmental: Office for the Coordination of Humanitarian Affairs | OCHA | UNOCHA
intergovernmental: World Food Programme | WFP | World Food Program
intergovernmental: World Health Organization | WHO | World Health Organisation
intergovernmental: World Trade Organization | WTO
intergovernmental: International Monetary Fund | IMF
intergovernmental: World Bank | World Bank Group
intergovernmental: International Atomic Energy Agency | IAEA
intergovernmental: International Criminal Court | ICC
intergovernmental: International Court of Justice | ICJ
intergovernmental: International Organization for Migration | IOM
intergovernmental: European Union | EU | E.U.
intergovernmental: European Commission | EC
intergovernmental: European Parliament
intergovernmental: North Atlantic Treaty Organization | NATO | Nato
intergovernmental: African Union | AU
intergovernmental: Arab League | League of Arab States
intergovernmental: Organization for Security and Co-operation in Europe | OSCE
intergovernmental: Organization of Islamic Cooperation | OIC | Organisation of Islamic Cooperation
intergovernmental: Organization of the Petroleum Exporting Countries | OPEC | Opec
intergovernmental: Economic Community of West African States | ECOWAS
intergovernmental: Association of Southeast Asian Nations | ASEAN
intergovernmental: Gulf Cooperation Council | GCC
intergovernmental: Organization of American States | OAS
intergovernmental: Group of Seven | G7 | G-7
intergovernmental: Group of Eight | G8 | G-8
intergovernmental: Group of Twenty | G20 | G-20
intergovernmental: Interpol | International Criminal Police Organization
other: International Committee of the Red Cross | ICRC
other: Red Crescent
other: Red Cross
other: Doctors Without Borders | MSF | Médecins Sans Frontières | Medecins Sans Frontieres
other: Reporters Without Borders | RSF | Reporters sans frontières
other: Human Rights Watch | HRW
other: Amnesty International | Amnesty
other: Syrian Observatory for Human Rights | SOHR
other: SITE Intelligence Group | SITE | SITE Intelligence
other: Save the Children
other: White Helmets | Syria Civil Defence
government: Pentagon | US Department of Defense | U.S. Department of Defense | Department of Defense | Defense Department | DoD | United States Department of Defense
military: US Central Command | U.S. Central Command | CENTCOM | United States Central Command | Central Command
military: US Africa Command | AFRICOM | U.S. Africa Command
military: International Security Assistance Force | ISAF
military: Islamic Revolutionary Guard Corps | IRGC | Revolutionary Guards | Revolutionary Guard | Iranian Revolutionary Guards
government: Security Service of Ukraine | SBU | Ukrainian Security Service
government: Federal Security Service | FSB
military: Israel Defense Forces | IDF | Israeli Defense Forces | Israel Defence Forces
military: US Navy | U.S. Navy | United States Navy
military: US Army | U.S. Army | United States Army
military: US Air Force | U.S. Air Force | United States Air Force | USAF
military: US Marine Corps | U.S. Marine Corps | United States Marine Corps | Marine Corps | USMC | U.S. Marines | US Marines | United States Marines | Marines
military: US Coast Guard | U.S. Coast Guard | United States Coast Guard | USCG
military: National Guard
military: Royal Air Force | RAF
military: Royal Navy
government: White House
government: Kremlin
government: Downing Street
government: US State Department | U.S. State Department | State Department | US Department of State | United States Department of State | Department of State
government: US Department of Justice | U.S. Department of Justice | Justice Department | US Justice Department | U.S. Justice Department | Department of Justice | United States Department of Justice | DOJ
government: US Treasury | U.S. Treasury | Treasury Department | US Treasury Department | U.S. Treasury Department
government: US Department of Homeland Security | Department of Homeland Security | DHS | Homeland Security
government: US Supreme Court | U.S. Supreme Court | United States Supreme Court | Supreme Court of the United States | SCOTUS
government: US House of Representatives | U.S. House of Representatives | United States House of Representatives | U.S. House | US House
government: US Senate | U.S. Senate | United States Senate
government: US Congress | U.S. Congress | United States Congress
government: Central Intelligence Agency | CIA | C.I.A. | United States Central Intelligence Agency
government: Federal Bureau of Investigation | FBI | F.B.I.
government: National Security Agency | NSA
government: National Security Council | NSC
government: Federal Emergency Management Agency | FEMA
government: Federal Aviation Administration | FAA
government: National Transportation Safety Board | NTSB
government: Centers for Disease Control and Prevention | CDC | Centers for Disease Control
government: Food and Drug Administration | FDA
government: Environmental Protection Agency | EPA
government: United States Agency for International Development | USAID
government: National Aeronautics and Space Administration | NASA
government: US Geological Survey | U.S. Geological Survey | United States Geological Survey | USGS
government: National Oceanic and Atmospheric Administration | NOAA
government: National Hurricane Center | NHC
government: US Federal Reserve | U.S. Federal Reserve | Federal Reserve | Fed
government: Inter-Services Intelligence | ISI
government: Government Accountability Office | GAO
government: UK Parliament | Parliament of the United Kingdom | British Parliament
government: UK Supreme Court | Supreme Court of the United Kingdom
government: House of Commons | Commons
government: House of Lords | Lords
government: Foreign Office | Foreign and Commonwealth Office
government: Palestinian Authority | PA | Palestinian National Authority
government: Mossad
government: MI5
government: MI6
party: Democratic Party | Democrats | Democratic | US Democratic Party | United States Democratic Party
party: Republican Party | Republicans | GOP | Republican
party: Conservative Party | Conservatives | Tories | Tory Party
party: Labour Party | Labour
party: Liberal Democrats | Lib Dems
party: Bharatiya Janata Party | BJP
party: Indian National Congress | INC | Congress Party
party: African National Congress | ANC
party: Communist Party of China | Chinese Communist Party | CCP | CPC
party: Justice and Development Party | AKP
party: Peoples' Democratic Party | HDP
party: Scottish National Party | SNP
party: All Progressives Congress | APC
party: Peoples Democratic Party | PDP
party: New Nigeria Peoples Party | NNPP
party: Pakistan Tehreek-e-Insaf | PTI
party: Pakistan Muslim League-Nawaz | PML-N | Pakistan Muslim League Nawaz | Pakistan Muslim League-N
party: Pakistan Peoples Party | PPP | Pakistan People's Party
party: Muttahida Qaumi Movement | MQM
party: Aam Aadmi Party | AAP
party: Samajwadi Party
party: Trinamool Congress | TMC | All India Trinamool Congress
party: Bahujan Samaj Party | BSP
party: Awami League
party: Bangladesh Nationalist Party | BNP
party: Nepali Congress
party: Orange Democratic Movement | ODM
party: United Democratic Alliance | UDA
party: Economic Freedom Fighters | EFF
party: Democratic Alliance
party: Zimbabwe African National Union-Patriotic Front | ZANU-PF | Zanu-PF
party: Movement for Democratic Change | MDC
party: New Patriotic Party | NPP
party: National Democratic Congress | NDC
party: National Resistance Movement | NRM
party: National League for Democracy | NLD
party: Liberal Democratic Party | LDP
party: Democratic Progressive Party | DPP
party: Kuomintang | KMT
party: Institutional Revolutionary Party | PRI
party: National Action Party | PAN
party: Workers' Party
party: Christian Democratic Union | CDU
party: Social Democratic Party | SPD
party: Alternative for Germany | AfD
party: National Rally | Rassemblement National
party: Republican People's Party | CHP
party: Sinn Féin | Sinn Fein
party: Palestine Liberation Organization | PLO
party: Fatah
party: Muslim Brotherhood
media: Associated Press | AP | A.P.
media: Agence France-Presse | AFP | Agence France Presse
media: Reuters | Thomson Reuters
media: British Broadcasting Corporation | BBC | BBC News
media: Cable News Network | CNN
media: New York Times | The New York Times | NYT
media: Washington Post | The Washington Post
media: Wall Street Journal | The Wall Street Journal | WSJ
media: American Broadcasting Company | ABC | ABC News
media: Al Jazeera | al-Jazeera | Aljazeera
media: Al Arabiya | al-Arabiya
media: Voice of America | VOA
media: Deutsche Welle | DW
media: Press Trust of India | PTI
media: Radio Free Europe | RFE | Radio Free Europe/Radio Liberty
media: Islamic Republic News Agency | IRNA
media: Syrian Arab News Agency | SANA
media: Anadolu Agency | Anadolu
media: Amaq | Amaq News Agency | Amaq news agency
media: Xinhua | Xinhua News Agency
media: Tolo News | TOLOnews | Tolo
media: Fox News | FOX
media: The Guardian | Guardian
sport: FIFA | International Federation of Association Football
sport: UEFA | Union of European Football Associations
sport: International Olympic Committee | IOC
media = EFE; NPR; CBS; PBS; NBC; Time; USA Today; Politico; Verge; Dawn; Baltimore Sun; Cyprus Mail; Bloomberg; Politico; Axios; Forbes; Newsweek; Guardian; Independent; Sky News; Al-Manar; Kyodo; Interfax; TASS; RIA Novosti; Haaretz; Hindu; Economist; Wikinews; Reuters; DPA; Khaama Press; Pajhwok; Ariana News; BuzzFeed; HuffPost; Vox; Slate; MSNBC; ITV; RT; Hurriyet; Asharq al-Awsat; Al-Ahram; Le Monde; Der Spiegel; El País; Corriere della Sera; Yonhap; Notimex; Prensa Latina; ANSA; Itar-Tass; Ruptly; Rappler
company = Boeing; Airbus; SpaceX; Tesla; Google; Apple; Amazon; Microsoft; Twitter; Facebook; Meta; YouTube; Instagram; WhatsApp; Telegram; TikTok; Snapchat; Reddit; Netflix; Spotify; Uber; Lyft; Airbnb; Flickr; Walmart; Tesco; Target; Costco; Toyota; Honda; Nissan; Ford; Volkswagen; BMW; Renault; Fiat; Hyundai; Samsung; Sony; Huawei; Nokia; Intel; IBM; Oracle; Cisco; Shell; BP; ExxonMobil; Exxon; Chevron; Total; Gazprom; Rosneft; Aramco; Pfizer; Moderna; AstraZeneca; Novavax; BioNTech; Sinovac; Gilead; Bayer; Monsanto; Nestle; Unilever; McDonald's; Starbucks; Coca-Cola; Pepsi; Disney; Marvel; Nike; Adidas; Goldman Sachs; Citigroup; JPMorgan; HSBC; Barclays; Enron; Lufthansa; Ryanair; Qantas; Emirates; Aeroflot; Hasbro; Nintendo; Ericsson; Siemens; Lockheed Martin; Raytheon; Halliburton; Blackwater; Foxconn; Alibaba; Tencent; Baidu; Ikea; Adobe; eBay; PayPal; Zoom
government = Rajya Sabha; Lok Sabha; Bundestag; Knesset; Duma; State Duma; Verkhovna Rada; Legislative Yuan; Politburo; Loya Jirga; Majlis; Senado; Stortinget; Riksdag; Cortes; Sejm; Scotland Yard; Quai d'Orsay; Elysee; Interior Ministry
sport = Manchester United; Real Madrid; Barcelona; Arsenal; Chelsea; Liverpool FC; Juventus; Bayern Munich; Yankees; Lakers; Red Sox; IAAF; ICC Cricket
sport: National Football League | NFL
sport: National Basketball Association | NBA
sport: National Hockey League | NHL
sport: Major League Baseball | MLB
`

/** A body of the table. */
export interface KnownBody {
  readonly id: number
  readonly kind: Kind
  /** It has other names in the table, so that a longer name which only begins like it is another body's. */
  readonly hasOthers: boolean
}

let table: ReadonlyMap<string, readonly KnownBody[]> | null = null

/** The bodies that a name may stand for, by its folded words; built at the first call. Names of several bodies ("RSF") give several. */
export function knownBodies(words: readonly string[]): readonly KnownBody[] {
  table ??= readTable()
  return table.get(keyOf(words)) ?? []
}

function readTable(): ReadonlyMap<string, readonly KnownBody[]> {
  const bodies = new Map<string, KnownBody[]>()
  let id = 0
  const enter = (kind: string, names: readonly string[]): void => {
    const body: KnownBody = { id: id++, kind: kind as Kind, hasOthers: names.length > 1 }
    for (const name of new Set(names.map(text => keyOf(wordsOf(text))))) {
      const same = bodies.get(name)
      if (same) same.push(body)
      else bodies.set(name, [body])
    }
  }
  for (const line of TABLE.trim().split('\n')) {
    const [kind = '', sign = '', names = ''] = line.split(/( = |: )/)
    if (sign === ': ') enter(kind, names.split(' | '))
    else for (const name of names.split('; ')) enter(kind, [name])
  }
  return bodies
}

function keyOf(words: readonly string[]): string {
  return words.filter(word => word !== 'the').join(' ')
}

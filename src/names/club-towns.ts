import { formTest } from '../text/form-test'

/**
 * Towns that stand for their club in a text about a match, beside those of one word on the list of teams. They are no feature of the tagger:
 * elsewhere a town is a town.
 */
const TOWNS = 'Derby|Coventry|Leicester|Norwich|Ipswich|Oldham|Swindon|Stoke|Hull|Preston|Bradford|Huddersfield|Oxford|Cambridge|Cardiff|Swansea|Luton|Exeter|Plymouth|Peterborough|Northampton|Shrewsbury|Stockport|Rotherham|Scunthorpe|Doncaster|Carlisle|Colchester|Crewe|Grimsby|Hartlepool|Hereford|Mansfield|Torquay|Wigan|Wycombe|Macclesfield|Bristol|Nottingham|'
  + 'Orrell|Llanelli|Neath|Pontypridd|Newport|Bridgend|Agen|Brive|Castres|Pau|Treviso|Widnes|Warrington|Castleford|Halifax|Salford|'
  + 'Duisburg|Bielefeld|Rostock|Frankfurt|Karlsruhe|Bremen|Compostela|Extremadura|Logrones|Oviedo|Valladolid|Vigo|Verona|Utrecht|Groningen|Breda|Nijmegen|Waalwijk|Volendam|Tilburg|Eindhoven|Bruges|Brugge|Charleroi|Liege|Ghent|Mechelen|Harelbeke|Ekeren|Lucerne|Aarau|Lugano|Basle|Guimaraes|Setubal|Leiria|Salonika|'
  + 'Falkirk|Stirling|Greenock|Perugia|Odense|Aalborg|Silkeborg|Vejle|Trondheim|Lillestrom|Halmstad|Helsingborg|Norrkoping|Orebro'
export const isClubTown = formTest(new RegExp(`^(?:${TOWNS})$`, 'i'))

/** Counties, states and provinces that play cricket, in small letters. */
const COUNTIES: ReadonlySet<string> = new Set(('derbyshire|durham|essex|glamorgan|gloucestershire|hampshire|kent|lancashire|leicestershire|middlesex|northamptonshire|northants|nottinghamshire|notts|somerset|surrey|sussex|warwickshire|worcestershire|yorkshire|cumberland|'
  + 'victoria|queensland|tasmania|new south wales|south australia|western australia|natal|transvaal|boland|western province|eastern province|free state|northern districts|central districts|canterbury|otago|auckland|wellington|'
  + 'karnataka|mumbai|baroda|saurashtra|vidarbha|tamil nadu|punjab|guyana|leeward islands|windward islands').split('|'))
/** True for such a name. */
export function isCounty(name: string): boolean {
  return COUNTIES.has(name)
}

/** Cities that stand for their team in North America: one sign more is needed. */
export const isLeagueCity = formTest(/^(?:Anaheim|Arizona|Atlanta|Baltimore|Boston|Brooklyn|Buffalo|Calgary|California|Carolina|Charlotte|Chicago|Cincinnati|Cleveland|Colorado|Columbus|Dallas|Denver|Detroit|Edmonton|Florida|Hartford|Houston|Indiana|Indianapolis|Jacksonville|Memphis|Miami|Milwaukee|Minnesota|Montreal|Nashville|Oakland|Orlando|Ottawa|Philadelphia|Phoenix|Pittsburgh|Portland|Sacramento|Seattle|Tennessee|Texas|Toronto|Utah|Vancouver|Vegas|Washington|Winnipeg|New|Los|San|St|St\.|Tampa|Kansas|Oklahoma|Golden|Green)$/i)

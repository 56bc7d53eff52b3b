/** States and provinces by their postal codes (USPS, Canada Post), as local news writes them behind a town: "Waco, TX". */
const TABLE = 'AB alberta,AK alaska,AL alabama,AR arkansas,AZ arizona,BC british columbia,CA california,CO colorado,CT connecticut,DE delaware,FL florida,GA georgia,HI hawaii,IA iowa,ID idaho,IL illinois,IN indiana,KS kansas,KY kentucky,'
  + 'LA louisiana,MA massachusetts,MB manitoba,MD maryland,ME maine,MI michigan,MN minnesota,MO missouri,MS mississippi,MT montana,NB new brunswick,NC north carolina,ND north dakota,NE nebraska,NH new hampshire,NJ new jersey,'
  + 'NL newfoundland and labrador,NM new mexico,NS nova scotia,NV nevada,NY new york,OH ohio,OK oklahoma,ON ontario,OR oregon,PA pennsylvania,PE prince edward island,QC quebec,RI rhode island,SC south carolina,SD south dakota,'
  + 'SK saskatchewan,TN tennessee,TX texas,UT utah,VA virginia,VT vermont,WA washington,WI wisconsin,WV west virginia,WY wyoming'

let states: Map<string, string> | null = null

/** The folded name of the state or province with a postal code in capitals; null for anything else. */
export function stateOfCode(code: string): string | null {
  states ??= new Map(TABLE.split(',').map(row => [row.slice(0, 2), row.slice(3)]))
  return states.get(code) ?? null
}

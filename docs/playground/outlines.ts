/** Outlines of land and borders between countries as SVG paths in hundredths of a degree, put in by the build from Natural Earth (public domain). */
declare const OUTLINES: { readonly land: string, readonly borders: string }

export const LAND = OUTLINES.land
export const BORDERS = OUTLINES.borders

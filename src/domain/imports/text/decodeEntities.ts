/** The names of the characters 160 … 255, in order: HTML took them over from Latin-1. */
const LATIN1 =
  'nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro para ' +
  'middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute ' +
  'Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml ' +
  'Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml ' +
  'eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml'

const NAMED = new Map([
  ...LATIN1.split(' ').map((name, at) => [name, String.fromCharCode(160 + at)] as const),
  ...Object.entries({ amp: '&', apos: "'", gt: '>', lt: '<', quot: '"' }),
  ...Object.entries({ bull: '•', euro: '€', hellip: '…', mdash: '—', ndash: '–' }),
  ...Object.entries({ ldquo: '“', lsquo: '‘', rdquo: '”', rsquo: '’' }),
])

const ENTITY = /&(?:#(\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|([A-Za-z][A-Za-z0-9]*));/g

const fromCode = (code: number): string | undefined => {
  const allowed = code >= 0x20 && code <= 0x10ffff && !(code >= 0xd800 && code < 0xe000)
  return allowed ? String.fromCodePoint(code) : undefined
}

/** Reads `&amp;`, `&eacute;`, `&#233;` and `&#xE9;` once; what is no known entity stays as it is. */
export const decodeEntities = (text: string): string =>
  text.replace(ENTITY, (whole, decimal?: string, hex?: string, name?: string) => {
    if (decimal !== undefined) return fromCode(Number(decimal)) ?? whole
    if (hex !== undefined) return fromCode(Number.parseInt(hex, 16)) ?? whole
    return NAMED.get(name ?? '') ?? whole
  })

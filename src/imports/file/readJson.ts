import type { ImportMap, Json } from '../../domain/imports/map/importMap'
import { isNestedTooDeep, MOST_NESTED } from '../../domain/imports/text/nesting'
import { Refusal } from '../../refusal'
import { decodeFile, type OnBytes } from './decodeFile'
import { type Item, MOST_COLUMNS } from './item'
import type { SourceFile } from './sourceFile'

/** JSON is read whole; above this it should be given as CSV, which is read in pieces. */
const LARGEST_MB = 256
const LARGEST_JSON = LARGEST_MB * 1024 * 1024

const isTable = (value: Json | undefined): value is Readonly<Record<string, Json>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const parseFile = async (source: SourceFile, onBytes?: OnBytes): Promise<Json> => {
  if (source.bytes > LARGEST_JSON)
    throw new Refusal({
      nl: `${source.path} is groter dan ${LARGEST_MB} MB: geef het als CSV, dat in stukken gelezen wordt.`,
      en: `${source.path} is larger than ${LARGEST_MB} MB: give it as CSV, which is read in pieces.`,
    })
  const parts: string[] = []
  for await (const text of decodeFile(source, onBytes)) parts.push(text)
  const text = parts.join('')
  if (isNestedTooDeep(text))
    throw new Refusal({
      nl: `${source.path} is dieper genest dan ${MOST_NESTED} lagen: geef een lijst van gewone objecten.`,
      en: `${source.path} is nested deeper than ${MOST_NESTED} levels: give a list of plain objects.`,
    })
  try {
    return JSON.parse(text) as Json
  } catch (error) {
    const reason = (error as Error).message.replace(/\s+/g, ' ')
    throw new Refusal({
      nl: `${source.path} is geen JSON: ${reason}.`,
      en: `${source.path} is not JSON: ${reason}.`,
    })
  }
}

const listAt = (content: Json, path: string): Json | undefined =>
  path
    .split('.')
    .reduce<Json | undefined>((value, name) => (isTable(value) ? value[name] : undefined), content)

const listOf = (content: Json, source: SourceFile, map: ImportMap): readonly Json[] => {
  const isGeo = isTable(content) && content.type === 'FeatureCollection'
  const path = map.rows ?? (isGeo ? 'features' : undefined)
  const list = path === undefined ? content : listAt(content, path)
  if (Array.isArray(list)) return list as readonly Json[]
  throw new Refusal({
    nl: `${source.path} heeft geen lijst ${path === undefined ? 'bovenaan' : `onder “${path}”`}: zet de objecten in één lijst [ … ], of zet "rows" in een kaart.`,
    en: `${source.path} has no list ${path === undefined ? 'at its top' : `under “${path}”`}: put the objects into one list [ … ], or state "rows" in a map.`,
  })
}

/** Every name that leads to a value, with dots into objects; lists and shapes are one value. */
function* namesIn(value: Readonly<Record<string, Json>>, prefix = ''): Generator<string> {
  for (const [name, inner] of Object.entries(value)) {
    const path = `${prefix}${name}`
    yield path
    if (isTable(inner) && !('coordinates' in inner)) yield* namesIn(inner, `${path}.`)
  }
}

/** Every name that occurs, and no more than one too many. */
const columnsOf = (list: readonly Json[]): ReadonlySet<string> => {
  const names = new Set<string>()
  for (const entry of list)
    if (isTable(entry))
      for (const name of namesIn(entry)) {
        names.add(name)
        if (names.size > MOST_COLUMNS) return names
      }
  return names
}

/** The objects of a JSON or GeoJSON file as rows, the first numbered 1; `onColumns` hears every name that occurs. */
export async function* readJson(
  source: SourceFile,
  map: ImportMap,
  onColumns: (columns: readonly string[]) => void,
  onBytes?: OnBytes,
): AsyncGenerator<Item> {
  const list = listOf(await parseFile(source, onBytes), source, map)
  const columns = columnsOf(list)
  onColumns([...columns].slice(0, MOST_COLUMNS))
  if (columns.size > MOST_COLUMNS) {
    yield { issue: { code: 'columns-many', details: { limit: MOST_COLUMNS }, severity: 'error' } }
    return
  }
  for (const [at, entry] of list.entries()) {
    if (isTable(entry)) yield { row: { cells: entry, number: at + 1 } }
    else yield { issue: { code: 'row-not-object', details: {}, row: at + 1, severity: 'error' } }
  }
}

import { documentKey } from '../../domain/documentKey'
import type { PhaseTrail } from '../../domain/phases/phaseTrail'
import { phaseTrail } from '../../domain/phases/phaseTrail'
import type { Row, RowReader } from '../../reader/rowReader'
import { MOST_AT_ONCE } from '../../site/checkSite'
import type { SectionPhases, Site } from '../../site/site'

type Place = { reader: RowReader; site: Site; locale: { code: string } }

/** Ways of documents through their phases, by their keys. */
export type PhaseTrails = ReadonlyMap<string, PhaseTrail>

const keyIn = ({ references }: Row, wanted: string): string | undefined => {
  const reference = references.find(({ role }) => role === wanted)
  return reference && documentKey(reference.collection, reference.id)
}

const trailOf = (tie: Row, phased: Row | undefined, { ending, names, stays }: SectionPhases) => {
  const [phases, stayed] = [phased?.fields[names.field], tie.fields[stays]]
  const over = ending === undefined ? undefined : tie.fields[ending]
  if (phases?.kind !== 'phases' || stayed?.kind !== 'stays') return null
  return phaseTrail({
    ending: over?.kind === 'codes' ? (over.values[0] ?? null) : null,
    phases: phases.phases,
    stays: stayed.stays,
  })
}

const readTies = async ({ locale, reader }: Place, collection: string, keys: readonly string[]) => {
  const found: Row[] = []
  for (let at = 0; at < keys.length; at += MOST_AT_ONCE) {
    const some = keys.slice(at, at + MOST_AT_ONCE)
    found.push(...(await reader.referring(collection, some, locale.code, some.length)))
  }
  return found
}

const readOf = async (
  place: Place,
  phases: SectionPhases,
  rows: readonly Row[],
): Promise<[string, PhaseTrail][]> => {
  const keys = [...new Set(rows.map(({ collection, id }) => documentKey(collection, id)))]
  if (keys.length === 0) return []
  const ties = await readTies(place, phases.collection, keys)
  const named = [...new Set(ties.flatMap((tie) => keyIn(tie, phases.names.role) ?? []))]
  const phased = named.length > 0 ? await place.reader.rows(named, place.locale.code) : new Map<string, Row>()
  return ties.flatMap((tie) => {
    const [key, names] = [keyIn(tie, phases.role), keyIn(tie, phases.names.role)]
    const trail = trailOf(tie, names === undefined ? undefined : phased.get(names), phases)
    return key === undefined || trail === null ? [] : [[key, trail]]
  })
}

/** Reads which way through their phases those of these rows have gone whose section tells of phases. */
export const readPhaseTrails = async (place: Place, rows: readonly Row[]): Promise<PhaseTrails> => {
  const found = await Promise.all(
    place.site.sections.flatMap(({ collection, phases }) =>
      phases
        ? [
            readOf(
              place,
              phases,
              rows.filter((row) => row.collection === collection),
            ),
          ]
        : [],
    ),
  )
  return new Map(found.flat())
}

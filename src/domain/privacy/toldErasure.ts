import type { Words } from '../locales/locales'
import type { Namesake } from './namesakes'
import type { DocumentKey, ErasureReport, Mention, PlaceCount } from './report'

/** How often, of what, in words. */
export type ToldCount = Readonly<{ count: number; what: string }>

/** A document in words, and its address in the panel where it has one. */
export type ToldDocument = Readonly<{
  address: string | null
  /** Where in it the name stands. */
  fields: readonly string[]
  kind: string
  title: string
}>

/** A namesake in words, and the address of the document in the panel. */
export type ToldNamesake = Readonly<
  Pick<Namesake, 'email' | 'id' | 'name'> & { address: string | null; kind: string }
>

/** What erasing took, or would take, and what it left, in the words of whoever reads it. */
export type ToldErasure = Readonly<{
  audit: number
  /** The documents in which the name still stands, the first of them. */
  documents: readonly ToldDocument[]
  mail: number
  /** How many documents besides. */
  moreDocuments: number
  namesakes: readonly ToldNamesake[]
  records: readonly ToldCount[]
  renamed: number
  /** The places where nothing of the person is left. */
  replaced: readonly ToldCount[]
  /** Values in fields in which the name still stands, here or there: those are told with the documents. */
  replacedBeside: number
  sought: readonly string[]
  tables: readonly string[]
}>

/** A place in words. */
export type PlaceName = Readonly<{ field: string | null; isVersion: boolean; kind: string }>

/** How documents and places are called, and where they are in the panel. */
export type Naming = Readonly<{
  addressOf: (document: DocumentKey, isOnlyInVersions: boolean) => string | null
  placeOf: (place: string, field: string) => PlaceName
  titleOf: (document: DocumentKey) => string
  say: (words: Words) => string
}>

/** Of more documents nobody looks through a list. */
export const MOST_DOCUMENTS = 50

const words = {
  onlyVersions: { nl: 'alleen in concepten en eerdere versies', en: 'in drafts and earlier versions alone' },
  alsoVersions: { nl: 'ook in concepten en eerdere versies', en: 'also in drafts and earlier versions' },
  versionsOf: { nl: 'In concepten en eerdere versies van', en: 'In drafts and earlier versions of' },
} as const satisfies Record<string, Words>

const placeText = (
  { placeOf, say }: Naming,
  { field, place }: Readonly<{ field: string; place: string }>,
): string => {
  const { field: label, isVersion, kind } = placeOf(place, field)
  const what = label === null ? kind : `${kind}: ${label}`
  return isVersion ? `${say(words.versionsOf)} ${what}` : what
}

/** Counts by what is counted, in the order in which each came first. */
const together = (counts: readonly ToldCount[]): readonly ToldCount[] => {
  const sums = new Map<string, number>()
  for (const { count, what } of counts) sums.set(what, (sums.get(what) ?? 0) + count)
  return [...sums].map(([what, count]) => ({ count, what }))
}

type Of = Readonly<{ document: DocumentKey; mentions: readonly Mention[] }>

/** What of a report is of documents that can be looked up: those that are so now before those that were. */
const byDocument = ({ placeOf }: Pick<Naming, 'placeOf'>, mentions: readonly Mention[]): readonly Of[] => {
  const found = new Map<string, { document: DocumentKey; mentions: Mention[] }>()
  for (const mention of mentions) {
    const document = mention.document ?? { id: '', table: mention.place }
    const key = `${document.table} ${document.id}`
    const known = found.get(key) ?? { document, mentions: [] }
    known.mentions.push(mention)
    found.set(key, known)
  }
  const isNow = ({ mentions: of }: Of) => of.some(({ field, place }) => !placeOf(place, field).isVersion)
  return [...found.values()].toSorted((one, other) => Number(isNow(other)) - Number(isNow(one)))
}

/** The documents of which a report tells by name, so that their titles can be read. */
export const documentsToName = (
  mentions: readonly Mention[],
  naming: Pick<Naming, 'placeOf'>,
): readonly DocumentKey[] =>
  byDocument(naming, mentions)
    .slice(0, MOST_DOCUMENTS)
    .map(({ document }) => document)

const toldDocument = (naming: Naming, { document, mentions }: Of): ToldDocument => {
  const { addressOf, placeOf, say, titleOf } = naming
  const places = mentions.map(({ field, place }) => placeOf(place, field))
  const now = places.filter(({ isVersion }) => !isVersion)
  const isOnlyInVersions = now.length === 0
  const inVersions = isOnlyInVersions ? [say(words.onlyVersions)] : [say(words.alsoVersions)]
  const fields = (isOnlyInVersions ? places : now).flatMap(({ field }) => field ?? [])
  return {
    address: addressOf(document, isOnlyInVersions),
    fields: [...new Set(fields), ...(now.length === places.length ? [] : inVersions)],
    kind: places[0]?.kind ?? document.table,
    title: titleOf(document),
  }
}

const isAt = ({ field, place }: PlaceCount, mentions: readonly Mention[]): boolean =>
  mentions.some((each) => each.field === field && each.place === place)

/** A report in words: each place once, under what is still to be looked at where the name still stands there. */
export const toldErasure = (report: ErasureReport, naming: Naming): ToldErasure => {
  const documents = byDocument(naming, report.mentions)
  const beside = report.replaced.filter((each) => isAt(each, report.mentions))
  return {
    audit: report.audit,
    documents: documents.slice(0, MOST_DOCUMENTS).map((each) => toldDocument(naming, each)),
    mail: report.mail,
    moreDocuments: Math.max(0, documents.length - MOST_DOCUMENTS),
    namesakes: report.namesakes.map(({ collection, email, id, name }) => ({
      address: naming.addressOf({ id, table: collection }, false),
      email,
      id,
      kind: naming.placeOf(collection, 'id').kind,
      name,
    })),
    records: Object.entries(report.records).map(([collection, count]) => ({
      count,
      what: naming.placeOf(collection, 'id').kind,
    })),
    renamed: report.renamed,
    replaced: together(
      report.replaced
        .filter((each) => !beside.includes(each))
        .map((each) => ({ count: each.count, what: placeText(naming, each) })),
    ),
    replacedBeside: beside.reduce((sum, { count }) => sum + count, 0),
    sought: [...report.emails, ...report.names],
    tables: report.tables,
  }
}

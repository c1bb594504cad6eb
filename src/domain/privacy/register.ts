import { lawfulBasisWords } from '../people/lawfulBases'
import { type Beside, besides } from './besides'
import { erasedWords, type FieldKind, fieldKindWords } from './kinds'
import { type Place, places } from './places'
import { purposes } from './purposes'

type PurposeName = keyof typeof purposes

const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`

/** A table of Markdown whose columns stand under each other in the source too. */
const table = (head: readonly string[], rows: readonly (readonly string[])[]): string => {
  const widths = head.map((_, at) => Math.max(3, ...[head, ...rows].map((cells) => cells[at]?.length ?? 0)))
  const padded = (cells: readonly string[]) => row(widths.map((width, at) => (cells[at] ?? '').padEnd(width)))
  return [padded(head), padded(widths.map((width) => '-'.repeat(width))), ...rows.map(padded)].join('\n')
}

const namedFields = (slug: string, { fields }: Place): readonly (readonly string[])[] =>
  Object.entries(fields)
    .filter(([, kind]) => kind !== 'not-of-people')
    .map(([path, kind]) => [`\`${slug}.${path}\``, fieldKindWords[kind].nl, erasedWords[kind].nl])

const ofPurpose = (name: PurposeName): string => {
  const { basis, howLong, why } = purposes[name]
  const own = Object.entries(places).filter(([, { purpose }]) => purpose === name)
  const rest: FieldKind = 'free-text'
  const rows = [
    ...own.flatMap(([slug, place]) => namedFields(slug, place)),
    [
      `andere teksten van ${own.map(([slug]) => `\`${slug}\``).join(', ')}`,
      fieldKindWords[rest].nl,
      erasedWords[rest].nl,
    ],
  ]
  return [
    `### ${why.nl}`,
    `Grondslag: ${lawfulBasisWords[basis].nl.toLowerCase()}. ${howLong.nl}`,
    table(['waar', 'wat', 'bij wissen'], rows),
  ].join('\n\n')
}

const ofBeside = ({ erased, howLong, what, why }: Beside): readonly string[] => [what, why, howLong, erased]

/** The register of what is kept of people, for whoever answers for it: of each purpose the ground, the term and the fields. */
export const renderRegister = (): string =>
  [
    ...(Object.keys(purposes) as PurposeName[]).map(ofPurpose),
    '### Daarbuiten',
    table(['wat', 'waarom', 'hoe lang', 'bij wissen'], besides.map(ofBeside)),
  ].join('\n\n')

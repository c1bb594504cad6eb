import type { IssueLanguage } from '../../domain/imports/issues/issue'
import type { Json } from '../../domain/imports/map/importMap'
import type { PlannedDocument, PlannedField, PlannedValue } from '../../domain/imports/rows/plannedDocument'

/** What one field makes of what stands in the file. */
export interface Sample {
  readonly raw: string
  readonly value: string
}

const MOST = 3

/** `2.034.856` and `1.238.920` have one shape; `5` has another, and is the more telling to show beside them. */
const shapeOf = (raw: string): string =>
  raw
    .slice(0, 40)
    .replace(/\d/g, '9')
    .replace(/\p{L}+/gu, 'a')

const inEuros = (cents: number, language: IssueLanguage): string =>
  new Intl.NumberFormat(language, { currency: 'EUR', style: 'currency' }).format(cents / 100)

/** The words of a rich text, without what makes it one. */
const wordsIn = (value: unknown): string => {
  if (Array.isArray(value)) return value.map(wordsIn).join(' ')
  if (typeof value !== 'object' || value === null) return ''
  if ('text' in value) return String(value.text)
  if ('root' in value) return wordsIn(value.root)
  return 'children' in value ? wordsIn(value.children) : ''
}

const shownValue = (value: Json, kind: PlannedField['kind'], language: IssueLanguage): string => {
  if (kind === 'cents' && typeof value === 'number') return inEuros(value, language)
  if (kind === 'richText') return wordsIn(value)
  return typeof value === 'string' ? value : JSON.stringify(value)
}

const shown = (planned: PlannedValue, kind: PlannedField['kind'], language: IssueLanguage): string => {
  switch (planned.is) {
    case 'self':
      return ''
    case 'lookup':
      return `${planned.lookup.collection} · ${planned.lookup.by} ${planned.value}`
    case 'list':
      return planned.items.map((item) => shown(item, kind, language)).join(', ')
    case 'rows':
      return planned.rows
        .map((row) => row.map((field) => shown(field.planned, field.kind, language)).join(' · '))
        .join('; ')
    case 'value':
      return shownValue(planned.value, kind, language)
  }
}

const nameOf = (collection: string, { locale, path }: PlannedField): string =>
  `${collection}.${path}${locale === undefined ? '' : `@${locale}`}`

/** Picks for each field up to three values of different shape, to be shown before anything is written. */
export class Samples {
  readonly #fields = new Map<string, { column: string | undefined; samples: Map<string, Sample> }>()
  readonly #language: IssueLanguage

  constructor(language: IssueLanguage) {
    this.#language = language
  }

  add(document: PlannedDocument): void {
    for (const field of document.fields) {
      if (field.planned.is === 'self') continue
      const name = nameOf(document.collection, field)
      const entry = this.#fields.get(name) ?? { column: field.column, samples: new Map<string, Sample>() }
      if (!this.#fields.has(name)) this.#fields.set(name, entry)
      if (entry.samples.size >= MOST) continue
      const raw = field.raw ?? ''
      const shape = shapeOf(raw)
      if (!entry.samples.has(shape))
        entry.samples.set(shape, { raw, value: shown(field.planned, field.kind, this.#language) })
    }
  }

  /** By field: the column it comes from, if it is one, and the samples. */
  get fields(): { column: string | undefined; name: string; samples: Sample[] }[] {
    return [...this.#fields].map(([name, { column, samples }]) => ({
      column,
      name,
      samples: [...samples.values()],
    }))
  }
}

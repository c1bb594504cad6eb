import { cleanText } from './cleanText'
import { finite } from './finite'
import { readOutline } from './outline/readOutline'
import type { PublicReference } from './publicEntry'
import type { PublicFile, PublicWords } from './publicField'
import { readInstant } from './readInstant'
import { idOf, readRichText } from './readRichText'
import { safeUrl } from './safeUrl'
import { readSeries } from './series/readSeries'
import type { Writer } from './writer'

type Raw = Record<string, unknown>

const EMAIL = /^[^\s@<>"]+@[^\s@<>"]+\.[^\s@<>"]+$/
const PHONE = /^\+?[\d\s().-]{5,40}$/
const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/

const isRaw = (value: unknown): value is Raw =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const asList = (value: unknown): unknown[] =>
  Array.isArray(value) ? value : value === null || value === undefined ? [] : [value]

const wholeCents = (value: unknown): number | null => {
  const cents = finite(value)
  return cents !== null && Number.isSafeInteger(cents) ? cents : null
}

const readFile = (size: string, raw: Raw): PublicFile[] => {
  const filename = cleanText(raw.filename)
  if (filename === '') return []
  const file = { size, filename, mimeType: cleanText(raw.mimeType) }
  return [{ ...file, width: finite(raw.width), height: finite(raw.height) }]
}

const readFiles = (upload: unknown): PublicFile[] => {
  if (!isRaw(upload)) return []
  const sizes = isRaw(upload.sizes) ? Object.entries(upload.sizes) : []
  return [...readFile('', upload), ...sizes.flatMap(([size, raw]) => (isRaw(raw) ? readFile(size, raw) : []))]
}

/** Finds the value of a localized field: in this locale, else in the default one; a plain value is its own answer. */
const createLocalized = (locales: readonly string[], locale: string) => {
  const order = [locale, ...locales.slice(0, 1).filter((first) => first !== locale)]
  const isLocalized = (value: unknown): value is Raw =>
    isRaw(value) && Object.keys(value).length > 0 && Object.keys(value).every((key) => locales.includes(key))
  return <Found>(
    value: unknown,
    read: (raw: unknown) => Found | null,
  ): { lang: string; found: Found } | null => {
    if (!isLocalized(value)) {
      const found = read(value)
      // What is the same in every language, as a name is, belongs to each.
      return found === null ? null : { lang: locale, found }
    }
    for (const lang of order) {
      const found = read(value[lang])
      if (found !== null) return { lang, found }
    }
    return null
  }
}

const textOrNull = (value: unknown): string | null => cleanText(value) || null

const createReferences = (words: (value: unknown) => PublicWords | null) => ({
  references: ((role, collection, value, options) =>
    asList(value).flatMap((each): PublicReference[] => {
      const id = idOf(each)
      if (!id) return []
      return [{ role, collection, id, ...(options?.required ? { required: true } : {}) }]
    })) satisfies Writer['references'],
  notedReferences: ((role, collection, rows, keys) =>
    asList(rows).flatMap((row): PublicReference[] => {
      const id = isRaw(row) ? idOf(row[keys.at]) : null
      if (!isRaw(row) || !id) return []
      const note = keys.note ? words(row[keys.note]) : null
      return [{ role, collection, id, ...(note ? { note } : {}) }]
    })) satisfies Writer['notedReferences'],
})

const readStay = ({ end, phase, start }: { end: unknown; phase: unknown; start: unknown }) => {
  const [key, since] = [cleanText(phase), readInstant(start)]
  return key && since ? [{ phase: key, start: since, end: readInstant(end) }] : []
}

const valueFields = {
  codes: (list, value) => {
    const values = asList(value).map(cleanText).filter(Boolean)
    return values.length > 0 ? { kind: 'codes', list, values } : null
  },
  amounts: (total, partsCents = {}) => {
    const totalCents = wholeCents(total)
    const parts = Object.entries(partsCents).flatMap(([key, value]) => {
      const cents = wholeCents(value)
      return cents === null ? [] : [{ key, cents }]
    })
    return totalCents === null && parts.length === 0
      ? null
      : { kind: 'amounts', currency: 'EUR', totalCents, parts }
  },
  number: (raw, unit) => {
    const value = finite(raw)
    return value === null ? null : { kind: 'number', value, unit: unit ?? null }
  },
  flag: (value) => (typeof value === 'boolean' ? { kind: 'flag', value } : null),
  date: (raw) => {
    const date = readInstant(raw)
    return date ? { kind: 'date', date } : null
  },
  period: (from, to) => {
    const [start, end] = [readInstant(from), readInstant(to)]
    return start || end ? { kind: 'period', start, end } : null
  },
  url: (value) => {
    const url = safeUrl(value)
    return url ? { kind: 'url', url } : null
  },
  email: (value) => {
    const email = cleanText(value)
    return EMAIL.test(email) ? { kind: 'email', email } : null
  },
  phone: (value) => {
    const phone = cleanText(value)
    return PHONE.test(phone) ? { kind: 'phone', phone } : null
  },
  outline: (geometry) => {
    const rings = readOutline(geometry).map((ring) => ring.map(([x, y]): [number, number] => [x, y]))
    return rings.length > 0 ? { kind: 'outline', rings } : null
  },
  address: (...lines) => {
    const [street, postcode, city] = lines.map(textOrNull)
    return street || postcode || city
      ? { kind: 'address', street: street ?? null, postcode: postcode ?? null, city: city ?? null }
      : null
  },
  identifiers: (raw) => {
    const values = Object.entries(raw).flatMap(([scheme, value]) => {
      const text = cleanText(value)
      return text ? [{ scheme, value: text }] : []
    })
    return values.length > 0 ? { kind: 'identifiers', values } : null
  },
  stays: (raw) => {
    const stays = raw.flatMap(readStay)
    return stays.length > 0 ? { kind: 'stays', stays } : null
  },
} satisfies Partial<Writer>

/**
 * Makes the pen for one locale. The first of `locales` is the default one, whose words stand in for missing ones and are
 * marked as being in that language.
 */
export const createWriter = (locales: readonly string[], locale: string): Writer => {
  const localized = createLocalized(locales, locale)
  const words: Writer['words'] = (value) => {
    const answer = localized(value, textOrNull)
    return answer && { lang: answer.lang, text: answer.found }
  }
  return {
    locale,
    words,
    plain: (value) => words(value)?.text ?? null,
    slug: (value) => {
      const slug = words(value)?.text
      return slug && SLUG.test(slug) ? slug : null
    },
    instant: readInstant,
    text: (value) => {
      const answer = words(value)
      return answer && { kind: 'text', ...answer }
    },
    lines: (rows, keys) => {
      const lines = asList(rows).flatMap((row) => {
        const parts = isRaw(row) ? keys.flatMap((key) => words(row[key]) ?? []) : []
        return parts.length === 0 ? [] : [parts]
      })
      if (lines.length === 0) return null
      const text = lines.map((parts) => parts.map((part) => part.text).join(' ')).join('\n')
      // One text has one language: that of the page only when each of its words is.
      const other = lines.flat().find(({ lang }) => lang !== locale)
      return { kind: 'text', lang: other?.lang ?? locale, text }
    },
    richText: (value) => {
      const answer = localized(value, (raw) => {
        const blocks = readRichText(raw)
        return blocks.length > 0 ? blocks : null
      })
      return answer && { kind: 'richText', lang: answer.lang, blocks: answer.found }
    },
    ...valueFields,
    phases: (rows, keys) => {
      const phases = asList(rows).flatMap((row) => {
        const [key, name] = isRaw(row) ? [cleanText(row[keys.key]), words(row[keys.name])] : ['', null]
        return key && name ? [{ key, name }] : []
      })
      return phases.length > 0 ? { kind: 'phases', phases } : null
    },
    place: (rawLatitude, rawLongitude, label) => {
      const [latitude, longitude] = [finite(rawLatitude), finite(rawLongitude)]
      if (latitude === null || longitude === null) return null
      if (Math.abs(latitude) > 90 || Math.abs(longitude) > 180) return null
      return { kind: 'place', latitude, longitude, label: words(label) }
    },
    series: (input) => readSeries(input, words),
    ...createReferences(words),
    files: readFiles,
  }
}

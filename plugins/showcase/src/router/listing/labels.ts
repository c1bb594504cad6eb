import type { PublicWords } from '../../domain/publicField'
import type { View } from '../view'
import { say } from '../view'
import type { Narrower, Option } from './narrower'

/** What a value is called: the name of its document, else its label in the list of codes, else its key. */
export const optionWords = (
  view: Pick<View, 'locale' | 'site'>,
  { facet }: Pick<Narrower, 'facet'>,
  { key, row }: Option,
): PublicWords => {
  if (row?.title) return row.title
  const list = 'codes' in facet.of ? view.site.codes?.[facet.of.codes] : undefined
  const label = list?.[key]
  return { lang: view.locale.code, text: label ? say(view, label) : key }
}

/** The values in the order of showing: codes as their list stands, documents by how many they leave. */
export const inOrder = (view: View, { facet, options }: Narrower): Option[] => {
  const named = options.map((option) => ({ option, name: optionWords(view, { facet }, option).text }))
  const known = 'codes' in facet.of ? Object.keys(view.site.codes?.[facet.of.codes] ?? {}) : []
  const place = (key: string): number => (known.includes(key) ? known.indexOf(key) : known.length)
  return named
    .sort(
      (a, b) =>
        ('codes' in facet.of ? place(a.option.key) - place(b.option.key) : b.option.count - a.option.count) ||
        a.name.localeCompare(b.name, view.locale.code, { numeric: true }),
    )
    .map(({ option }) => option)
}

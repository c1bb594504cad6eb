import type { PublicWords } from '../../domain/publicField'
import type { Facet, Label } from '../../site/site'
import type { View } from '../view'
import { say } from '../view'
import type { Narrower, Option } from './narrower'

const codesOf = ({ site }: Pick<View, 'site'>, { of }: Facet): Readonly<Record<string, Label>> =>
  ('codes' in of && of.codes !== undefined && site.codes?.[of.codes]) || {}

/** What a value is called: its own name or the name of its document, else its label in the list of codes, else its key. */
export const optionWords = (
  view: Pick<View, 'locale' | 'site'>,
  { facet }: Pick<Narrower, 'facet'>,
  { key, name, row }: Option,
): PublicWords => {
  const own = row?.title ?? name
  if (own) return own
  const list = codesOf(view, facet)
  const label = list[key]
  return { lang: view.locale.code, text: label ? say(view, label) : key }
}

/** The values in the order of showing: codes as their list stands, phases as they follow one another, documents by how many they leave. */
export const inOrder = (view: View, { facet, options }: Narrower): Option[] => {
  if ('phases' in facet.of) return options
  const named = options.map((option) => ({ option, name: optionWords(view, { facet }, option).text }))
  const known = Object.keys(codesOf(view, facet))
  const place = (key: string): number => (known.includes(key) ? known.indexOf(key) : known.length)
  return named
    .sort(
      (a, b) =>
        ('codes' in facet.of ? place(a.option.key) - place(b.option.key) : b.option.count - a.option.count) ||
        a.name.localeCompare(b.name, view.locale.code, { numeric: true }),
    )
    .map(({ option }) => option)
}

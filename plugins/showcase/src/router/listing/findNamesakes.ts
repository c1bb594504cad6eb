import { isNamedBy } from '../../domain/isNamedBy'
import type { Understood } from '../../reader/rowReader'
import type { Request } from '../drawing'
import { optionWords } from './labels'
import type { Narrower, Option } from './narrower'

/** A value of a facet that is called as the words that are searched for. */
export type Namesake = Pick<Narrower, 'facet'> & { option: Option }

const MOST_NAMESAKES = 5

/** The values that the words name: who writes the name of a town looks for what is there, and not only for texts that speak of it. */
export const findNamesakes = (
  view: Pick<Request, 'locale' | 'site'>,
  { narrowers, understood }: { narrowers: readonly Narrower[]; understood: Understood | null },
): Namesake[] => {
  if (understood === null) return []
  const { words } = understood
  return narrowers
    .flatMap(({ facet, options }) =>
      options
        .filter(
          (option) =>
            !option.isChosen &&
            option.count > 0 &&
            isNamedBy(optionWords(view, { facet }, option).text, words),
        )
        .map((option) => ({ facet, option })),
    )
    .sort((a, b) => b.option.count - a.option.count)
    .slice(0, MOST_NAMESAKES)
}

import type { Part, Section, Site } from './site'

/** As many documents as a reader gives at once: whoever asks for more would lose the rest without a word. */
export const MOST_AT_ONCE = 200

type Amount = { place: string; value: number | undefined }

const amountOfPart = (part: Part): Amount[] =>
  'collection' in part
    ? [{ place: `limit of its part "${part.kind}" of "${part.collection}"`, value: part.limit }]
    : []

const amountsOf = ({ list, parts = [] }: Section): Amount[] => [
  { place: 'list.pageSize', value: list?.pageSize },
  ...parts.flatMap(amountOfPart),
]

const check = (where: string, { place, value }: Amount): void => {
  if (value === undefined || (Number.isInteger(value) && value >= 1 && value <= MOST_AT_ONCE)) return
  throw new Error(
    `[showcase] ${where}: ${place} must be a whole number from 1 to ${MOST_AT_ONCE}, got ${value}.`,
  )
}

/** Refuses at boot what a site cannot show, naming the place. */
export const checkSite = ({ home, sections }: Site): void => {
  for (const section of sections)
    for (const amount of amountsOf(section)) check(`section "${section.collection}"`, amount)
  for (const figure of home.figures)
    if ('reference' in figure)
      check('home', { place: `limit of its figures of "${figure.collection}"`, value: figure.limit })
  for (const { collection, limit } of home.blocks)
    check('home', { place: `limit of its block of "${collection}"`, value: limit })
}

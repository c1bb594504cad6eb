import { type Trace } from './traces'

/** The ways in which a name or an address is written in a value that is looked through as it is. */
export const auditTexts = (traces: readonly Trace[]): readonly string[] => [
  ...new Set(
    traces.flatMap(({ kind, text }) => {
      const spelt = [text, text.normalize('NFD'), text.normalize('NFD').replace(/\p{M}/gu, '')]
      return kind === 'email'
        ? spelt
        : spelt.flatMap((each) =>
            [' ', '-', '_'].map((between) => each.split(/[\s_-]+/u).join(between)).concat(each),
          )
    }),
  ),
]

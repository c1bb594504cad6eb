import { digestFrame } from '../words/digestFrame'
import type { WrittenDigest } from './writtenDigest'

/** A digest in plain text. */
export const writeText = ({ account, language, parts, unsubscribe }: WrittenDigest): string => {
  const { greeting, intro, more, switchOff, unsubscribe: leave, why } = digestFrame[language]
  const blocks = parts.map(({ heading, lines, more: count }) =>
    [
      heading,
      ...lines.flatMap(({ about, title, url }) => [`- ${title} (${about})`, `  ${url}`]),
      ...(count > 0 ? [more(count)] : []),
    ].join('\n'),
  )
  return [
    greeting,
    intro,
    ...blocks,
    `${why}\n${switchOff}: ${account}${unsubscribe === null ? '' : `\n${leave}: ${unsubscribe}`}`,
  ].join('\n\n')
}

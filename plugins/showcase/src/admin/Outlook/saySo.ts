import type { Standing } from '../../domain/standing'
import { formatMoment } from '../../site/format'
import type { OutlookWords } from './words'

type Said = {
  standing: Standing
  words: OutlookWords['now']
  language: string
  isDraft: boolean
  titleOf: (key: string) => string
}

/** In a sentence whether a visitor sees a row, from when and until when, and if not, why. */
export const saySo = ({ isDraft, language, standing, titleOf, words }: Said): string => {
  const moment = (at: string): string => formatMoment(at, language)
  switch (standing.kind) {
    case 'visible':
      return standing.until === null ? words.visible : words.visibleUntil(moment(standing.until))
    case 'absent':
      return isDraft ? words.draft : words.keptBack
    case 'waiting':
      return standing.until === null
        ? words.waiting(moment(standing.from))
        : words.waitingUntil(moment(standing.from), moment(standing.until))
    case 'over':
      return words.over(moment(standing.until))
    case 'never':
      return words.never
    case 'behind':
      return words.behind(standing.keys.map(titleOf).join(', '))
  }
}

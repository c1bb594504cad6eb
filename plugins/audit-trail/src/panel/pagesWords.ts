import { historyWords as words } from '../words/historyWords'
import type { Say } from '../words/say'

/** The words of the ways to other pages. */
export const pagesWords = (say: Say, page: number, pages: number) => ({
  label: say(words.pages),
  next: say(words.next),
  place: say(words.page, { page, pages }),
  previous: say(words.previous),
})

import type { RequestHandler } from 'express'

import type { Words } from '../../domain/locales/locales'
import { RequestFault } from '../guard/requestFault'
import { splitTarget } from '../guard/splitTarget'
import type { ApiLocals } from './apiRequest'

const BRACKETS_AT_MOST = 10
const PARAMETERS_AT_MOST = 1000

const nullByte = {
  nl: 'De zoekvraag heeft een nulteken. Haal het weg.',
  en: 'The query holds a null byte. Take it out.',
}
const tooDeep = {
  nl: `De zoekvraag is te diep genest: hoogstens ${String(BRACKETS_AT_MOST)} lagen.`,
  en: `The query is nested too deep: at most ${String(BRACKETS_AT_MOST)} levels.`,
}
const forbiddenKey = {
  nl: 'De zoekvraag noemt een naam die niet mag.',
  en: 'The query names a forbidden key.',
}
const tooMany = {
  nl: `De zoekvraag heeft te veel onderdelen: hoogstens ${String(PARAMETERS_AT_MOST)}.`,
  en: `The query has too many parameters: at most ${String(PARAMETERS_AT_MOST)}.`,
}
const notOneWord = (name: string): Words => ({
  nl: `${name} moet één woord zijn, zoals nl.`,
  en: `${name} must be one word, such as nl.`,
})
const noLanguage = (name: string): Words => ({
  nl: `${name} moet de code van een taal zijn, zoals nl.`,
  en: `${name} must be the code of a language, such as nl.`,
})

const localeName = /^(?:[a-zA-Z-]{2,10}|\*)$/
const localeKeys = new Set(['locale', 'fallbackLocale', 'fallback-locale'])

const wrongPair = (key: string, value: string): Words | undefined => {
  if (/[\u0000]/.test(key + value)) return nullByte
  if ((key.match(/\[/g)?.length ?? 0) > BRACKETS_AT_MOST) return tooDeep
  if (/^(?:__proto__|constructor|prototype)(?:\[|$)|\[(?:__proto__|constructor|prototype)\]/.test(key))
    return forbiddenKey
  const name = key.split('[', 1)[0] ?? ''
  if (!localeKeys.has(name)) return undefined
  if (name !== key && key !== 'fallbackLocale[]') return notOneWord(name)
  return localeName.test(value) ? undefined : noLanguage(name)
}

/** What is wrong with the query of an API request before Payload reads it, in words. */
export const wrongQuery = (search: string): Words | undefined => {
  const pairs = [...new URLSearchParams(search)]
  if (pairs.length > PARAMETERS_AT_MOST) return tooMany
  for (const [key, value] of pairs) {
    const wrong = wrongPair(key, value)
    if (wrong !== undefined) return wrong
  }
  return undefined
}

/** Refuses queries that Payload's own reader would stumble over. */
export const refuseWrongQuery: RequestHandler = (req, res, next) => {
  const { search } = res.locals as ApiLocals
  const wrong = wrongQuery(search ?? splitTarget(req.originalUrl).query ?? '')
  if (wrong !== undefined) throw new RequestFault(400, wrong)
  next()
}

import type { RequestHandler } from 'express'

import { RequestFault } from '../guard/requestFault'
import type { ApiLocals } from './apiRequest'

const BRACKETS_AT_MOST = 10
const PARAMETERS_AT_MOST = 1000
const localeName = /^(?:[a-zA-Z-]{2,10}|\*)$/
const localeKeys = new Set(['locale', 'fallbackLocale', 'fallback-locale'])

const wrongPair = (key: string, value: string): string | undefined => {
  if (/[\u0000]/.test(key + value)) return 'The query holds a null byte.'
  if ((key.match(/\[/g)?.length ?? 0) > BRACKETS_AT_MOST) return 'The query is nested too deep.'
  if (/^(?:__proto__|constructor|prototype)(?:\[|$)|\[(?:__proto__|constructor|prototype)\]/.test(key))
    return 'The query names a forbidden key.'
  const name = key.split('[', 1)[0] ?? ''
  if (!localeKeys.has(name)) return undefined
  if (name !== key && key !== 'fallbackLocale[]') return `${name} must be one word.`
  return localeName.test(value) ? undefined : `${name} must be the code of a language.`
}

/** What is wrong with the query of an API request before Payload reads it, in words. */
export const wrongQuery = (search: string): string | undefined => {
  const pairs = [...new URLSearchParams(search)]
  if (pairs.length > PARAMETERS_AT_MOST) return 'The query has too many parameters.'
  for (const [key, value] of pairs) {
    const wrong = wrongPair(key, value)
    if (wrong !== undefined) return wrong
  }
  return undefined
}

/** Refuses queries that Payload's own reader would stumble over. */
export const refuseWrongQuery: RequestHandler = (req, res, next) => {
  const { search } = res.locals as ApiLocals
  const at = req.originalUrl.indexOf('?')
  const wrong = wrongQuery(search ?? (at === -1 ? '' : req.originalUrl.slice(at)))
  if (wrong !== undefined) throw new RequestFault(400, wrong)
  next()
}

import type { Words } from '../../domain/locales/locales'
import { splitTarget } from './splitTarget'

const URL_AT_MOST = 8192

const noPath = { nl: 'Het adres moet met een / beginnen.', en: 'The request target must be a path.' }
const tooLong = {
  nl: `Het adres is langer dan ${String(URL_AT_MOST)} tekens. Maak de zoekvraag korter.`,
  en: `The address is longer than ${String(URL_AT_MOST)} characters. Make the query shorter.`,
}
const brokenPath = {
  nl: 'Het pad heeft een % dat niets betekent. Schrijf een procentteken als %25.',
  en: 'The path holds a broken percent-encoding. Write a percent sign as %25.',
}
const controlInPath = {
  nl: 'Het pad heeft een stuurteken. Haal het weg.',
  en: 'The path holds a control character. Take it out.',
}
const emptyPart = {
  nl: 'Het pad heeft een leeg deel of een backslash. Gebruik één / tussen de delen.',
  en: 'The path holds an empty part or a backslash. Use one / between its parts.',
}
const dotSegment = {
  nl: 'Het pad heeft een deel dat . of .. heet. Schrijf het pad voluit.',
  en: 'The path holds a dot segment. Write the path in full.',
}
const brokenQuery = {
  nl: 'De zoekvraag heeft een % dat niets betekent. Schrijf een procentteken als %25.',
  en: 'The query holds a broken percent-encoding. Write a percent sign as %25.',
}
const nullInQuery = {
  nl: 'De zoekvraag heeft een nulteken. Haal het weg.',
  en: 'The query holds a null byte. Take it out.',
}

const control = /[\u0000-\u001f\u007f]/

const decoded = (text: string): string | undefined => {
  try {
    return decodeURIComponent(text)
  } catch {
    return undefined
  }
}

const wrongPath = (path: string): Words | undefined => {
  const plain = decoded(path)
  if (plain === undefined) return brokenPath
  if (control.test(plain)) return controlInPath
  if (path.includes('//') || plain.includes('\\')) return emptyPart
  const parts = plain.split('/')
  if (parts.includes('.') || parts.includes('..')) return dotSegment
  return undefined
}

// In a query "+" is a space, and a lone "%" is common in hand-typed searches; only what cannot be text is refused.
const wrongQuery = (query: string): Words | undefined => {
  const plain = decoded(query)
  if (plain === undefined) return brokenQuery
  return plain.includes('\u0000') ? nullInQuery : undefined
}

/** What is wrong with a request target, in words, or undefined: everything behind it may then decode without fear. */
export const wrongUrl = (url: string): Words | undefined => {
  if (!url.startsWith('/')) return noPath
  if (url.length > URL_AT_MOST) return tooLong
  const { path, query = '' } = splitTarget(url)
  return wrongPath(path) ?? wrongQuery(query)
}

import { isPanelCall } from '../../admin/panelCall'
import type { Words } from '../../domain/locales/locales'

const DEPTH_AT_MOST = 100
const noCall: Words = {
  nl: 'Het beheerscherm stelt zo geen vraag. Ververs de pagina.',
  en: 'This is no call that the panel makes. Reload the page.',
}
const tooDeep: Words = {
  nl: `De vraag is dieper genest dan ${String(DEPTH_AT_MOST)} lagen.`,
  en: `The body is nested deeper than ${String(DEPTH_AT_MOST)} levels.`,
}
const missingPart: Words = {
  nl: 'De vraag verwijst naar wat er niet in staat.',
  en: 'The body refers to what is not in it.',
}

// How React writes what JSON has no word for: of these, what needs no second part.
const selfContained = /^\$(?:\$|D|T|undefined$|n-?\d{1,40}$|NaN$|-?Infinity$|-0$)/
const reference = /^\$0(?::|$)/

const read = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

const isThere = (root: unknown, path: string[]): boolean => {
  let at = root
  for (const key of path) {
    if (typeof at !== 'object' || at === null || !Object.hasOwn(at, key)) return false
    at = (at as Record<string, unknown>)[key]
  }
  return true
}

const isReadable = (text: string, root: unknown): boolean => {
  if (!text.startsWith('$') || selfContained.test(text)) return true
  return reference.test(text) && isThere(root, text.split(':').slice(1))
}

// By a list and not by itself: a body that is nested without end would run out of stack.
const wrongTree = (root: unknown): Words | undefined => {
  const left = [{ depth: 0, value: root }]
  for (let next = left.pop(); next !== undefined; next = left.pop()) {
    const { depth, value } = next
    if (depth > DEPTH_AT_MOST) return tooDeep
    if (typeof value === 'string' && !isReadable(value, root)) return missingPart
    if (typeof value !== 'object' || value === null) continue
    for (const inner of Object.values(value)) left.push({ depth: depth + 1, value: inner })
  }
  return undefined
}

const wrongCall = (text: string): Words | undefined => {
  const call = read(text)
  if (!Array.isArray(call) || call.length !== 1 || !isPanelCall(call[0])) return noCall
  return wrongTree(call)
}

const isLanguage = (call: unknown): boolean =>
  Array.isArray(call) &&
  call.length === 2 &&
  call[0] === '$@1' &&
  /^[a-z]{2}(?:-[a-z]{2,4})?$/i.test(String(call[1]))

/** Whether something is what this program once sealed for the action at hand. */
export type IsSealed = (value: unknown) => Promise<boolean>

// The one call with a part beside it is the choice of a language: Next seals what that function knows and sends it along.
const wrongForm = async (body: Buffer, type: string, isSealed: IsSealed): Promise<Words | undefined> => {
  const form = await new Response(new Uint8Array(body), { headers: { 'content-type': type } })
    .formData()
    .catch(() => undefined)
  const [call, sealed] = [form?.get('0'), form?.get('1')]
  const right =
    [...(form ?? [])].length === 2 &&
    typeof call === 'string' &&
    isLanguage(read(call)) &&
    typeof sealed === 'string' &&
    (await isSealed(read(sealed)))
  return right ? undefined : noCall
}

/**
 * What is wrong with the body of an action of the panel, in words, or undefined: React throws at what it cannot put
 * together, and Next then answers with an error of its own.
 */
export const wrongAction = async (
  body: Buffer,
  type: string,
  isSealed: IsSealed,
): Promise<Words | undefined> =>
  type.startsWith('multipart/') ? wrongForm(body, type, isSealed) : wrongCall(body.toString('utf8'))

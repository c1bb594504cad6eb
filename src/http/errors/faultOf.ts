import type { Words } from '../../domain/locales/locales'
import { RequestFault } from '../guard/requestFault'

/** How an error is answered: nothing of its text is shown unless it is a fault of the client. */
export interface Fault {
  status: number
  detail?: Words
  headers: Record<string, string>
}

const unavailable = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'EPIPE',
  'ETIMEDOUT',
  '57P01',
  '57P02',
  '57P03',
  '57014',
  '53300',
  'STORE_FAULT',
])
const notThere = new Set(['ENOENT', 'EISDIR', 'ENOTDIR', 'ENAMETOOLONG', 'EINVAL'])

const stringOf = (error: object, key: 'code' | 'message'): string => {
  const value: unknown = key in error ? (error as Record<string, unknown>)[key] : undefined
  return typeof value === 'string' ? value : ''
}

const statusOf = (error: object): number | undefined => {
  const status: unknown = 'status' in error ? error.status : undefined
  return typeof status === 'number' && status >= 400 && status < 600 ? status : undefined
}

/** Whether the error, or what caused it, says that the database or the store of files cannot be reached or is too slow. */
export const isUnavailable = (error: unknown): boolean => {
  for (let at: unknown = error, depth = 0; typeof at === 'object' && at !== null && depth < 5; depth += 1) {
    if (unavailable.has(stringOf(at, 'code'))) return true
    if (/Connection terminated|timeout exceeded when trying to connect/.test(stringOf(at, 'message')))
      return true
    at = 'cause' in at ? at.cause : undefined
  }
  return false
}

/** Decides the status of whatever was thrown; the unknown is 500, what it rests on and is away 503 with a Retry-After. */
export const faultOf = (error: unknown): Fault => {
  if (error instanceof RequestFault)
    return { status: error.status, detail: error.detail, headers: error.headers }
  if (isUnavailable(error)) return { status: 503, headers: { 'Retry-After': '2' } }
  if (typeof error !== 'object' || error === null) return { status: 500, headers: {} }
  if (error instanceof URIError) return { status: 400, headers: {} }
  const status = statusOf(error)
  if (status !== undefined) return { status, headers: {} }
  return { status: notThere.has(stringOf(error, 'code')) ? 404 : 500, headers: {} }
}

import { type IncomingMessage, STATUS_CODES } from 'node:http'

/** The body of a refusal for machines (RFC 9457), with Payload's own list beside it for the admin panel. */
export interface Problem {
  type: string
  title: string
  status: number
  detail: string
  instance?: string
  errors: unknown[]
}

/** Writes a problem; without a list of errors the detail itself is the only one. */
export const createProblem = (
  status: number,
  detail?: string,
  errors?: unknown[],
  instance?: string,
): Problem => {
  const title = STATUS_CODES[status] ?? 'Error'
  const said = detail ?? title
  return {
    type: 'about:blank',
    title,
    status,
    detail: said,
    ...(instance === undefined ? {} : { instance }),
    errors: errors ?? [{ message: said }],
  }
}

/**
 * Which of its two names a problem goes by: the admin panel reads a body only when it is called `application/json`, and
 * is known by the Origin that its writing requests carry.
 */
export const problemType = ({ headers }: IncomingMessage): string =>
  headers.origin === undefined ? 'application/problem+json' : 'application/json'

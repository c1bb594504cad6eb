import { randomBytes } from 'node:crypto'

/** What the admin panel may load: its own files, and inline scripts that carry this answer's nonce. */
export interface AdminPolicy {
  policy: string
  nonce: string
}

/**
 * Writes the content security policy of one answer of the admin panel. Styles may be inline, as the panel sets many in
 * attributes; in development scripts may evaluate and the page may hear of changes.
 */
export const adminPolicy = (dev: boolean, nonce = randomBytes(16).toString('base64')): AdminPolicy => {
  const policy = [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}'${dev ? " 'unsafe-eval'" : ''}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self' data:",
    `connect-src 'self'${dev ? ' ws:' : ''}`,
    "worker-src 'self' blob:",
    "object-src 'none'",
    "base-uri 'self'",
    "form-action 'self'",
    "frame-ancestors 'self'",
  ].join('; ')
  return { policy, nonce }
}

const local = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])(?::\d{1,5})?$/i

/**
 * Whether a Host header names this machine itself. A page of another site that has its own name lead here (DNS rebinding)
 * cannot make a browser say so.
 */
export const isLocalHost = (host: string | undefined): boolean => host !== undefined && local.test(host)

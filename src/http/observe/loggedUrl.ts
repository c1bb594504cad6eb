const secret = /([?&][^=&]*(?:token|password|secret|key|code|signature|email)[^=&]*=)[^&]*/gi
const LOGGED_AT_MOST = 500

/** A url as a log may hold it: the values of parameters that carry secrets are struck out, and it has an end. */
export const loggedUrl = (url: string): string => {
  const shown = url.includes('?') ? url.replace(secret, '$1…') : url
  return shown.length > LOGGED_AT_MOST ? `${shown.slice(0, LOGGED_AT_MOST)}…` : shown
}

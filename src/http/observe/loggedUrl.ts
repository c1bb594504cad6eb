const LOGGED_AT_MOST = 500
/**
 * The paths that carry what a log may not: the page where a new password is chosen, the link that takes somebody off a mail, and a file,
 * whose name can be that of a person. The server takes capitals for small letters.
 */
const tellingPath = /^(\/admin\/reset\/|\/digests\/|\/api\/[^/]+\/file\/).+/i
/** Secrets, and what somebody looks for, which may be a person: a condition names the field before the value. */
const telling =
  /token|password|secret|key|code|signature|mail|zoek|search|where|name|naam|person|phone|telefoon/i

// Letters are enough to read a name by, and unlike a whole address they can always be decoded.
const decoded = (text: string): string =>
  text.replace(/%([2-7][\da-f])/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))

// A value may be an address with parameters of its own, so that a name is whatever stands before the last "=".
const shownParameter = (parameter: string): string => {
  const plain = decoded(parameter)
  const names = plain.slice(0, plain.lastIndexOf('=') + 1)
  if (!telling.test(names)) return parameter
  return `${parameter.slice(0, parameter.indexOf('=') + 1)}…`
}

/**
 * A url as a log may hold it: it has an end, and the values of parameters that carry secrets, or whom or what somebody looks for, are struck
 * out, as are tokens and names of files in a path.
 */
export const loggedUrl = (url: string): string => {
  // Cut before it is looked at: what an address may cost here does not grow with it.
  const kept = url.slice(0, LOGGED_AT_MOST)
  const [asked = '', ...queries] = kept.split('?')
  const path = asked.replace(tellingPath, '$1…')
  const shown =
    queries.length === 0 ? path : `${path}?${queries.join('?').split('&').map(shownParameter).join('&')}`
  return url.length > LOGGED_AT_MOST ? `${shown.slice(0, LOGGED_AT_MOST)}…` : shown
}

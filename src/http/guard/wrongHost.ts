const NAME = /^[a-z0-9_](?:[a-z0-9_.-]{0,252})$/i
const ADDRESS = /^\[[0-9a-f:.]{2,45}\]$/i
const PORT = /:(\d{1,5})$/

/**
 * What is wrong with a Host header, in words, or undefined. Addresses are made of it (a redirect, a link in a mail), so it
 * must be a name or an address with at most a port.
 */
export const wrongHost = (host: string | undefined): string | undefined => {
  if (host === undefined || host === '') return 'The request names no host.'
  const name = host.replace(PORT, '')
  if (!NAME.test(name) && !ADDRESS.test(name)) return 'The host is neither a name nor an address.'
  return Number(PORT.exec(host)?.[1] ?? 0) > 65_535 ? 'The port of the host does not exist.' : undefined
}

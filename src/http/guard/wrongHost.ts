import type { Words } from '../../domain/locales/locales'

const NAME = /^[a-z0-9_](?:[a-z0-9_.-]{0,252})$/i
const ADDRESS = /^\[[0-9a-f:.]{2,45}\]$/i
const PORT = /:(\d{1,5})$/

const noHost = {
  nl: 'Het verzoek noemt geen host. Stuur de kop Host mee.',
  en: 'The request names no host. Send the header Host.',
}
const noName = {
  nl: 'De host is geen naam en geen adres. Gebruik bijvoorbeeld voorbeeld.nl of voorbeeld.nl:8080.',
  en: 'The host is neither a name nor an address. Use for example example.org or example.org:8080.',
}
const noPort = {
  nl: 'De poort van de host bestaat niet: een poort is hoogstens 65535.',
  en: 'The port of the host does not exist: a port is at most 65535.',
}

/**
 * What is wrong with a Host header, in words, or undefined. Addresses are made of it (a redirect, a link in a mail), so it
 * must be a name or an address with at most a port.
 */
export const wrongHost = (host: string | undefined): Words | undefined => {
  if (host === undefined || host === '') return noHost
  const name = host.replace(PORT, '')
  if (!NAME.test(name) && !ADDRESS.test(name)) return noName
  return Number(PORT.exec(host)?.[1] ?? 0) > 65_535 ? noPort : undefined
}

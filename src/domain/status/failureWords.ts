import type { Words } from '../locales/locales'

/** What the errors of a machine say that people have to do something about, with what that is. */
const reasons = {
  EACCES: {
    nl: 'het programma mag daar niet bij. Geef dat recht aan de gebruiker waaronder het draait.',
    en: 'the program may not enter there. Give that right to the user it runs as.',
  },
  ECONNREFUSED: {
    nl: 'wat het programma nodig heeft, neemt geen verbinding aan. Kijk of het aanstaat.',
    en: 'what the program needs takes no connection. Look whether it is on.',
  },
  EEXIST: {
    nl: 'op die plek staat een bestand, waar een map hoort. Haal het weg, of stel een andere map in.',
    en: 'there is a file where a folder belongs. Take it away, or set another folder.',
  },
  ENOENT: {
    nl: 'die map of dat bestand is er niet. Maak de map, of kijk of de schijf is aangekoppeld.',
    en: 'there is no such folder or file. Make the folder, or look whether the disk is mounted.',
  },
  ENOSPC: { nl: 'de schijf is vol. Maak ruimte.', en: 'the disk is full. Make room.' },
  EROFS: {
    nl: 'de schijf is alleen te lezen. Maak haar beschrijfbaar, of stel een andere map in.',
    en: 'the disk is read-only. Make it writable, or set another folder.',
  },
  ETIMEDOUT: {
    nl: 'wat het programma nodig heeft, antwoordt niet op tijd. Kijk of het aanstaat.',
    en: 'what the program needs does not answer in time. Look whether it is on.',
  },
} as const satisfies Record<string, Words>

const alike: Readonly<Record<string, keyof typeof reasons>> = {
  ECONNRESET: 'ECONNREFUSED',
  EDQUOT: 'ENOSPC',
  EHOSTUNREACH: 'ETIMEDOUT',
  ENOTDIR: 'EEXIST',
  EPERM: 'EACCES',
}

const isReason = (code: string): code is keyof typeof reasons => Object.hasOwn(reasons, code)

/** An error as it was written down, in words and with what to do where the machine speaks in a code; else as it is. */
export const failureWords = (message: string): Words => {
  const [, code = '', path] = /\b(E[A-Z]{4,})\b(?:[^']*'([^']+)')?/.exec(message) ?? []
  const name = Object.hasOwn(alike, code) ? (alike[code] ?? '') : code
  if (!isReason(name)) return { en: message, nl: message }
  const { en, nl } = reasons[name]
  const at = path === undefined ? '' : `${path}: `
  const sentence = (text: string): string =>
    at + (at === '' ? text.charAt(0).toUpperCase() + text.slice(1) : text)
  return { en: sentence(en), nl: sentence(nl) }
}

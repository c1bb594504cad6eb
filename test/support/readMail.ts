import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'

/** What stands in a message that was written as quoted-printable text, or plainly. */
const decoded = (message: string): string => {
  if (!/^content-transfer-encoding: *quoted-printable/im.test(message)) return message
  const bytes = message
    .replaceAll(/=\r?\n/g, '')
    .replaceAll(/=([\dA-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
  return Buffer.from(bytes, 'latin1').toString('utf8')
}

/** The messages to an address that the program wrote to its folder, the oldest first. */
export const readMail = async (folder: string, to: string): Promise<string[]> => {
  const names = await readdir(folder).catch(() => [])
  const messages = await Promise.all(names.sort().map((name) => readFile(join(folder, name), 'utf8')))
  return messages.filter((message) => message.toLowerCase().includes(`to: ${to.toLowerCase()}`)).map(decoded)
}

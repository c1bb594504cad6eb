import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'

/** Where Next writes down the key with which it seals what an action knows. */
const MANIFEST = resolve('.next/server/server-reference-manifest.json')
const NONCE_BYTES = 16

/** Tells whether this program sealed something for the action of that id. */
export type SealCheck = (action: string, sealed: unknown) => Promise<boolean>

const readKey = async (manifest: string): Promise<CryptoKey> => {
  const { encryptionKey } = JSON.parse(await readFile(manifest, 'utf8')) as { encryptionKey: string }
  const raw = process.env.NEXT_SERVER_ACTIONS_ENCRYPTION_KEY ?? encryptionKey
  return crypto.subtle.importKey('raw', Buffer.from(raw, 'base64'), 'AES-GCM', false, ['decrypt'])
}

const opened = async (key: CryptoKey, sealed: string): Promise<string | undefined> => {
  const bytes = Buffer.from(sealed, 'base64')
  const iv = bytes.subarray(0, NONCE_BYTES)
  try {
    const plain = await crypto.subtle.decrypt({ iv, name: 'AES-GCM' }, key, bytes.subarray(NONCE_BYTES))
    return Buffer.from(plain).toString('utf8')
  } catch {
    return undefined
  }
}

/**
 * Makes the check of what a page sends back to the function that changes the language: Next seals it with a key of the build
 * and the id of the action, and answers 500 to whatever it cannot open.
 */
export const createSealCheck = (manifest = MANIFEST): SealCheck => {
  let key: Promise<CryptoKey> | undefined
  return async (action, sealed) => {
    if (typeof sealed !== 'string') return false
    const plain = await opened(await (key ??= readKey(manifest)), sealed)
    return plain?.startsWith(action) === true
  }
}

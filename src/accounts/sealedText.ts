import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto'

const NONCE_BYTES = 12
const TAG_BYTES = 16
const KEY_BYTES = 32

const keyOf = (secret: string, purpose: string): Buffer =>
  Buffer.from(hkdfSync('sha256', secret, '', `streekwerk ${purpose}`, KEY_BYTES))

/** What a text is sealed for and whose it is: sealed for another, it does not open. */
export type Seal = Readonly<{ account: string; purpose: string; secret: string }>

/** Seals a text with the secret of the program (AES-256-GCM), so that a database or a backup alone does not tell it. */
export const sealText = (text: string, { account, purpose, secret }: Seal): string => {
  const nonce = randomBytes(NONCE_BYTES)
  const cipher = createCipheriv('aes-256-gcm', keyOf(secret, purpose), nonce).setAAD(Buffer.from(account))
  const sealed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()])
  return Buffer.concat([nonce, cipher.getAuthTag(), sealed]).toString('base64url')
}

/** Opens what was sealed; null when it was changed, is of another account, or the secret of the program is another by now. */
export const openText = (sealed: string, { account, purpose, secret }: Seal): string | null => {
  const bytes = Buffer.from(sealed, 'base64url')
  try {
    const opener = createDecipheriv('aes-256-gcm', keyOf(secret, purpose), bytes.subarray(0, NONCE_BYTES))
      .setAAD(Buffer.from(account))
      .setAuthTag(bytes.subarray(NONCE_BYTES, NONCE_BYTES + TAG_BYTES))
    const text = Buffer.concat([opener.update(bytes.subarray(NONCE_BYTES + TAG_BYTES)), opener.final()])
    return text.toString('utf8')
  } catch {
    return null
  }
}

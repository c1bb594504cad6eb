import { createCipheriv, createDecipheriv, createHmac, randomBytes, scrypt } from 'node:crypto'

import { Damage } from './damage'
import { inPieces, withLast } from './pieces'

/** What a key was made with; the check tells a wrong passphrase from damage and tells nothing of the key. */
export type Encryption = { check: string; name: 'aes-256-gcm-64k'; salt: string }

const ALGORITHM = 'aes-256-gcm'
const PIECE_BYTES = 64 * 1024
const TAG_BYTES = 16
const SALT_BYTES = 32
/** A guess takes 128 MiB and some tenths of a second (OWASP: N = 2^17, r = 8, p = 1). */
const SCRYPT = { N: 2 ** 17, maxmem: 192 * 1024 * 1024, p: 1, r: 8 }

const derive = (passphrase: string, salt: Buffer): Promise<Buffer> =>
  new Promise((done, fail) => {
    scrypt(passphrase.normalize('NFC'), salt, 64, SCRYPT, (error, key) => (error ? fail(error) : done(key)))
  })

const split = (derived: Buffer) => ({
  check: createHmac('sha256', derived.subarray(32)).update('streekwerk backup').digest('hex').slice(0, 32),
  key: derived.subarray(0, 32),
})

/** A key for one backup alone, and what its header tells of it. */
export const newKey = async (passphrase: string): Promise<{ encryption: Encryption; key: Buffer }> => {
  const salt = randomBytes(SALT_BYTES)
  const { check, key } = split(await derive(passphrase, salt))
  return { encryption: { check, name: 'aes-256-gcm-64k', salt: salt.toString('hex') }, key }
}

/** The key that a backup was made with; none when the passphrase is another one. */
export const keyOf = async (
  passphrase: string,
  encryption: Pick<Encryption, 'check' | 'salt'>,
): Promise<Buffer | undefined> => {
  const { check, key } = split(await derive(passphrase, Buffer.from(encryption.salt, 'hex')))
  return check === encryption.check ? key : undefined
}

/** Every piece has a number and says whether it is the last, so that none can be left out, moved or put in. */
const nonce = (index: number, isLast: boolean): Buffer => {
  const bytes = Buffer.alloc(12)
  bytes.writeUIntBE(index, 0, 6)
  bytes.writeUInt8(isLast ? 1 : 0, 11)
  return bytes
}

type Through = (chunks: AsyncIterable<Uint8Array>) => AsyncGenerator<Buffer>

/** Encrypts in pieces; `bound` is what the pieces belong to, and cannot be changed either. */
export const encrypting = (key: Buffer, bound: Buffer): Through =>
  async function* (chunks) {
    let index = 0
    for await (const { isLast, piece } of withLast(inPieces(chunks, PIECE_BYTES))) {
      const cipher = createCipheriv(ALGORITHM, key, nonce(index, isLast)).setAAD(bound)
      yield Buffer.concat([cipher.update(piece), cipher.final(), cipher.getAuthTag()])
      index += 1
    }
  }

/** The bytes that were encrypted, none of which is answered unproved; throws a `Damage` at the first piece that is not as it was written. */
export const decrypting = (key: Buffer, bound: Buffer): Through =>
  async function* (chunks) {
    let index = 0
    for await (const { isLast, piece } of withLast(inPieces(chunks, PIECE_BYTES + TAG_BYTES))) {
      if (piece.length <= TAG_BYTES) throw new Damage('a piece has no tag')
      const decipher = createDecipheriv(ALGORITHM, key, nonce(index, isLast)).setAAD(bound)
      decipher.setAuthTag(piece.subarray(-TAG_BYTES))
      const text = decipher.update(piece.subarray(0, -TAG_BYTES))
      try {
        decipher.final()
      } catch {
        throw new Damage(`piece ${index} is not as it was written`)
      }
      yield text
      index += 1
    }
  }

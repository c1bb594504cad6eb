import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { afterAll, expect, test } from 'vitest'

import { createSealCheck } from './sealCheck'

const folder = mkdtempSync(join(tmpdir(), 'streekwerk-seal-'))
afterAll(() => rmSync(folder, { force: true, recursive: true }))
const [ours, theirs] = [randomBytes(32), randomBytes(32)]
const manifest = join(folder, 'manifest.json')
writeFileSync(manifest, JSON.stringify({ encryptionKey: ours.toString('base64') }))

/** As Next seals: a nonce of sixteen bytes, and the id of the action before what is kept. */
const seal = async (raw: Buffer, plain: string): Promise<string> => {
  const key = await crypto.subtle.importKey('raw', new Uint8Array(raw), 'AES-GCM', false, ['encrypt'])
  const iv = new Uint8Array(randomBytes(16))
  const text = new TextEncoder().encode(plain)
  const sealed = await crypto.subtle.encrypt({ iv, name: 'AES-GCM' }, key, text)
  return Buffer.concat([iv, Buffer.from(sealed)]).toString('base64')
}

const isSealed = createSealCheck(manifest)

test('what was sealed with the key of the build for this action is known again', async () => {
  expect(await isSealed('60ab', await seal(ours, '60ab["nl"]'))).toBe(true)
})

test('what was sealed for another action or with another key, and what was never sealed, is not', async () => {
  const forged = [
    await seal(ours, '60cd["nl"]'),
    await seal(theirs, '60ab["nl"]'),
    randomBytes(64).toString('base64'),
    '',
    'nee',
    7,
    undefined,
  ]
  expect(await Promise.all(forged.map((one) => isSealed('60ab', one)))).toEqual(forged.map(() => false))
})

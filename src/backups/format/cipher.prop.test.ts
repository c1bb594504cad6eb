import { randomBytes } from 'node:crypto'

import fc from 'fast-check'
import { expect, test } from 'vitest'

import { decrypting, encrypting } from './cipher'
import { Damage } from './damage'

const key = randomBytes(32)
const bound = Buffer.from('the first line')
const PIECE = 64 * 1024 + 16

async function* chunks(bytes: Buffer, size: number) {
  for (let at = 0; at < bytes.length; at += size) yield await Promise.resolve(bytes.subarray(at, at + size))
}

const all = async (bytes: AsyncIterable<Uint8Array>): Promise<Buffer> => {
  const taken: Uint8Array[] = []
  for await (const chunk of bytes) taken.push(chunk)
  return Buffer.concat(taken)
}

const close = (bytes: Buffer, size = 50_000) => all(encrypting(key, bound)(chunks(bytes, size)))
const open = (bytes: Buffer, size = 70_001, to = bound) => all(decrypting(key, to)(chunks(bytes, size)))

const length = fc.oneof(
  fc.integer({ max: 200_000, min: 1 }),
  fc.constantFrom(65_535, 65_536, 65_537, 131_072),
)

test('what was encrypted comes back, however it is cut on its way', async () => {
  await fc.assert(
    fc.asyncProperty(
      length,
      fc.integer({ max: 90_000, min: 500 }),
      fc.integer({ max: 90_000, min: 500 }),
      async (count, one, other) => {
        const bytes = randomBytes(count)
        expect((await open(await close(bytes, one), other)).equals(bytes)).toBe(true)
      },
    ),
    { numRuns: 40 },
  )
})

test('pieces that are left out, moved, put in twice or of another backup are found, and so is another first line', async () => {
  const closed = await close(randomBytes(64 * 1024 * 3 + 100))
  const pieces = [0, 1, 2, 3].map((at) => closed.subarray(at * PIECE, (at + 1) * PIECE))
  const orders = fc.array(fc.constantFrom(0, 1, 2, 3), { maxLength: 6, minLength: 1 })
  await fc.assert(
    fc.asyncProperty(orders, async (order) => {
      fc.pre(order.join('') !== '0123')
      await expect(open(Buffer.concat(order.map((at) => pieces[at] ?? closed)))).rejects.toBeInstanceOf(
        Damage,
      )
    }),
  )
  await expect(open(closed, 1000, Buffer.from('another first line'))).rejects.toBeInstanceOf(Damage)
})

test('it may not end anywhere else', async () => {
  const closed = await close(randomBytes(64 * 1024 * 2))
  await fc.assert(
    fc.asyncProperty(fc.integer({ max: closed.length - 1, min: 1 }), async (end) => {
      await expect(open(closed.subarray(0, end))).rejects.toBeInstanceOf(Damage)
    }),
  )
})

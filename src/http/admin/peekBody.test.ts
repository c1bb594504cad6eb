import { Readable } from 'node:stream'

import { expect, test } from 'vitest'

import { peekBody } from './peekBody'

const arriving = (...chunks: Buffer[]): Readable => {
  const left = [...chunks]
  return new Readable({
    read() {
      setImmediate(() => this.push(left.shift() ?? null))
    },
  })
}
const all = async (req: Readable): Promise<Buffer> => {
  const chunks: Buffer[] = []
  for await (const chunk of req) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks)
}

test.each([1, 3, 40])(
  'a body that comes in %i pieces is seen whole, and read again by who comes next',
  async (count) => {
    const pieces = Array.from({ length: count }, (_, at) => Buffer.alloc(10_000, at))
    const req = arriving(...pieces)
    const whole = Buffer.concat(pieces)
    expect((await peekBody(req, whole.length)).equals(whole)).toBe(true)
    expect((await all(req)).equals(whole)).toBe(true)
  },
)

test('no body is seen as an empty one', async () => {
  expect(await peekBody(arriving(), 0)).toHaveLength(0)
})

test('a body that ends or breaks off half-way is refused, and nobody waits', async () => {
  const stuck = new Readable({ read: () => undefined })
  setTimeout(() => stuck.destroy(), 20)
  for (const req of [arriving(Buffer.alloc(10)), stuck, arriving().destroy()])
    expect(await peekBody(req, 100).catch((error: unknown) => error)).toMatchObject({ status: 400 })
})

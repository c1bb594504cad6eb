import { mkdtempSync, rmSync } from 'node:fs'
import { createServer, request } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import S3rver from 's3rver'

/** What stands in front of the store does: lets all through, answers 500 itself, or says nothing. */
type Mood = 'failing' | 'sound' | 'silent'

/** An object store that speaks S3, on this machine, with something in front of it that can fail. */
export type TestObjectStore = Readonly<{
  close: () => Promise<void>
  become: (mood: Mood) => void
  /** The settings with which the program uses it. */
  settings: Readonly<Record<string, string>>
}>

const BUCKET = 'uploads'
/** The key that the store knows of itself. */
const KEY = 'S3RVER'

/** Opens a store with one empty bucket; gone when it is closed. */
export const openObjectStore = async (): Promise<TestObjectStore> => {
  const directory = mkdtempSync(join(tmpdir(), 'streekwerk-objects-'))
  const store = new S3rver({
    address: '127.0.0.1',
    configureBuckets: [{ name: BUCKET }],
    directory,
    port: 0,
    silent: true,
  })
  const { port } = await store.run()
  let mood: Mood = 'sound'
  const front = createServer((req, res) => {
    if (mood === 'silent') return
    if (mood === 'failing') {
      req.resume().on('end', () => res.writeHead(500).end())
      return
    }
    const { headers, method, url: path } = req
    const onward = request({ headers, host: '127.0.0.1', method, path, port }, (answer) => {
      res.writeHead(answer.statusCode ?? 500, answer.headers)
      answer.pipe(res)
    })
    onward.on('error', () => res.destroy())
    req.pipe(onward)
  })
  await new Promise<void>((done) => front.listen(0, '127.0.0.1', done))
  return {
    become: (next) => (mood = next),
    close: async () => {
      front.closeAllConnections()
      await new Promise((done) => front.close(done))
      await store.close()
      rmSync(directory, { force: true, recursive: true })
    },
    settings: {
      S3_ACCESS_KEY_ID: KEY,
      S3_BUCKET: BUCKET,
      S3_ENDPOINT: `http://127.0.0.1:${(front.address() as AddressInfo).port}`,
      S3_SECRET_ACCESS_KEY: KEY,
    },
  }
}

import { existsSync, mkdtempSync, readdirSync, rmSync, utimesSync } from 'node:fs'
import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import S3rver from 's3rver'

/** What stands in front of the store does: lets all through, answers 500 itself, or says nothing. */
type Mood = 'failing' | 'sound' | 'silent'

/** An object store that speaks S3, on this machine, with something in front of it that can fail. */
export type TestObjectStore = Readonly<{
  /** Makes all that lies in it this much older. */
  age: (hours: number) => void
  become: (mood: Mood) => void
  close: () => Promise<void>
  /** The settings with which the program uses it. */
  settings: Readonly<Record<string, string>>
}>

const BUCKET = 'uploads'
/** The key that the store knows of itself. */
const KEY = 'S3RVER'
/** How the store calls what it keeps an object in. */
const OBJECT = '._S3rver_object'

/** Refuses to write what is there, or is being written, where whoever writes it asks for that; the store itself knows no such condition. */
const refuseTaken = (directory: string) => {
  const underWay = new Set<string>()
  return ({ headers, method, url = '' }: IncomingMessage, res: ServerResponse): boolean => {
    if (method !== 'PUT' || headers['if-none-match'] !== '*') return false
    const path = decodeURIComponent(url.split('?')[0] ?? '')
    const isThere = existsSync(join(directory, `${path}${OBJECT}`))
    if (!isThere && !underWay.has(path)) {
      underWay.add(path)
      res.once('close', () => underWay.delete(path))
      return false
    }
    res.writeHead(isThere ? 412 : 409).end()
    return true
  }
}

/** Opens a store with one empty bucket; gone when it is closed. Without conditions, as some are, it writes whatever it is told to. */
export const openObjectStore = async ({ knowsConditions = true } = {}): Promise<TestObjectStore> => {
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
  const refuses = refuseTaken(directory)
  const front = createServer((req, res) => {
    if (mood === 'silent') return
    if (mood === 'failing') {
      req.resume().on('end', () => res.writeHead(500).end())
      return
    }
    if (knowsConditions && refuses(req, res)) {
      req.resume()
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
    age: (hours) => {
      const written = new Date(Date.now() - hours * 60 * 60 * 1000)
      for (const name of readdirSync(directory, { encoding: 'utf8', recursive: true }))
        if (name.endsWith(OBJECT)) utimesSync(join(directory, name), written, written)
    },
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

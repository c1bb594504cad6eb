import {
  Agent,
  createServer,
  type IncomingMessage,
  request,
  type Server,
  type ServerResponse,
} from 'node:http'
import type { AddressInfo } from 'node:net'

import { afterEach, expect, test } from 'vitest'

import { closeGracefully } from './closeGracefully'

type Answer = { connection: string | undefined; text: string }

let agent: Agent
let http: Server

const open = async (answer: (res: ServerResponse) => void): Promise<number> => {
  agent = new Agent({ keepAlive: true, maxSockets: 1 })
  http = createServer((_req, res) => answer(res))
  await new Promise<void>((done) => http.listen(0, '127.0.0.1', done))
  return (http.address() as AddressInfo).port
}

const read = async (response: IncomingMessage): Promise<Answer> => {
  const parts = await response.toArray()
  return { connection: response.headers.connection, text: Buffer.concat(parts as Buffer[]).toString() }
}

/** Asks over the connection that is kept, or over a new one. */
const ask = (port: number, by: Agent | false = agent): Promise<Answer> =>
  new Promise((done, fail) => {
    request({ agent: by, host: '127.0.0.1', method: 'POST', port }, (response) => {
      read(response).then(done, fail)
    })
      .on('error', fail)
      .end('{}')
  })

afterEach(() => {
  agent.destroy()
  http.closeAllConnections()
})

test('who asks once more over a connection that was kept is answered while the server closes, and led away with that', async () => {
  const port = await open((res) => res.end('saved'))
  expect(await ask(port)).toEqual({ connection: 'keep-alive', text: 'saved' })
  const closed = closeGracefully(http)
  expect(await ask(port)).toEqual({ connection: 'close', text: 'saved' })
  await closed
  await expect(ask(port)).rejects.toThrow('ECONNREFUSED')
})

test('a request under way is answered, no other connection is taken meanwhile, and the connection of it may ask once more', async () => {
  const waiting: ServerResponse[] = []
  const port = await open((res) => waiting.push(res))
  const first = ask(port)
  await expect.poll(() => waiting).toHaveLength(1)
  const closed = closeGracefully(http)
  await expect.poll(() => http.listening).toBe(false)
  await expect(ask(port, false)).rejects.toThrow('ECONNREFUSED')
  waiting.shift()?.end('first')
  expect((await first).text).toBe('first')
  const second = ask(port)
  await expect.poll(() => waiting).toHaveLength(1)
  waiting.shift()?.end('second')
  expect(await second).toEqual({ connection: 'close', text: 'second' })
  await closed
})

test('a connection over which nobody asks any more holds nothing up, and what never ends is cut off', async () => {
  const port = await open((res) => res.end('saved'))
  await ask(port)
  await closeGracefully(http)
  const stuck: ServerResponse[] = []
  const asked = ask(await open((res) => stuck.push(res)))
  asked.catch(() => undefined)
  await expect.poll(() => stuck).toHaveLength(1)
  await closeGracefully(http, 100)
  await expect(asked).rejects.toThrow()
})

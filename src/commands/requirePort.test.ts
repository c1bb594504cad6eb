import { once } from 'node:events'
import { type AddressInfo, connect, createServer } from 'node:net'

import { expect, test } from 'vitest'

import { freePort } from '../../test/support/freePort'
import { requirePort } from './requirePort'

const host = '127.0.0.1'
const KNOCKS = 300

const isLetIn = (port: number): Promise<boolean> =>
  new Promise((done) => {
    const client = connect({ host, port })
    client.once('error', () => done(false))
    client.once('connect', () => {
      client.destroy()
      done(true)
    })
  })

test('while a port is looked at that is free, nobody who connects to it is let in', async () => {
  const port = await freePort()
  const answers: boolean[] = []
  const knock = async (): Promise<void> => {
    while (answers.length < KNOCKS) answers.push(await isLetIn(port))
  }
  const knocking = Promise.all([knock(), knock(), knock()])
  while (answers.length < KNOCKS) await requirePort({ host, port })
  await knocking
  expect(answers.filter(Boolean)).toEqual([])
})

test('a port that another program listens on is refused in words', async () => {
  const other = createServer().listen(0, host)
  await once(other, 'listening')
  const { port } = other.address() as AddressInfo
  await expect(requirePort({ host, port })).rejects.toThrow(`PORT ${port} on ${host} is in use`)
  await expect(requirePort({ host: '0.0.0.0', port })).rejects.toThrow('is in use by another program')
  other.close()
})

test.each(['192.0.2.1', 'nowhere.invalid'])(
  '%s, which is not of this machine, is refused',
  async (strange) => {
    await expect(requirePort({ host: strange, port: 4260 })).rejects.toThrow(
      `HOST ${strange} is not an address of this machine`,
    )
  },
)

import { createSocket } from 'node:dgram'
import { lookup } from 'node:dns/promises'
import { once } from 'node:events'
import { connect } from 'node:net'

import { explainListen } from './explainListen'

const CONNECT_LIMIT_MS = 1000

/** Rejects where an address is not of this machine, or this user may not use the port: both are the same for datagrams. */
const requireAddress = async (address: string, family: number, port: number): Promise<void> => {
  const socket = createSocket(family === 6 ? 'udp6' : 'udp4')
  try {
    const bound = once(socket, 'listening')
    socket.bind({ address, exclusive: true, port })
    await bound
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error
  } finally {
    socket.close()
  }
}

const isTaken = async (host: string, port: number): Promise<boolean> => {
  const client = connect({ host, port, timeout: CONNECT_LIMIT_MS })
  try {
    return await new Promise((done) => {
      client.once('connect', () => done(true))
      client.once('error', () => done(false))
      client.once('timeout', () => done(false))
    })
  } finally {
    client.destroy()
  }
}

/**
 * Rejects in words where nobody will be able to listen there, so that nobody waits for a build to hear it. Nothing listens meanwhile: a
 * proxy that connected then would lose what it sends.
 */
export const requirePort = async (at: Readonly<{ host: string; port: number }>): Promise<void> => {
  try {
    const { address, family } = await lookup(at.host)
    await requireAddress(address, family, at.port)
    if (await isTaken(address, at.port)) throw Object.assign(new Error('taken'), { code: 'EADDRINUSE' })
  } catch (error) {
    throw explainListen(error as NodeJS.ErrnoException, at)
  }
}

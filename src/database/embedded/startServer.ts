import { chownSync, closeSync, existsSync, openSync, readFileSync, renameSync, statSync } from 'node:fs'
import { createServer } from 'node:net'
import { totalmem } from 'node:os'
import { join } from 'node:path'

import { runChild } from '../../processes/runChild'
import { Refusal } from '../../refusal'
import { programPath } from './binaries'
import { cleanEnvironment } from './cleanEnvironment'
import { isDiskFull } from './explainDisk'
import { dataFolder, type Place } from './place'
import { findPostmaster, type Postmaster, removeStalePid } from './postmaster'
import { sharedBuffersMb } from './sharedBuffers'

/** Long, because after a crash the server first repairs itself. */
const READY_LIMIT_S = 300
const ATTEMPTS = 5
const LOG_LIMIT_BYTES = 5_000_000

/** Answers the port if it is free (0: any free one), else undefined. */
const probePort = (port: number) =>
  new Promise<number | undefined>((done) => {
    const probe = createServer()
    probe.on('error', () => {
      done(undefined)
    })
    probe.listen(port, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => {
        done(typeof address === 'object' && address ? address.port : undefined)
      })
    })
  })

/** The port it had the last time while that is free, so that whoever waits for the server finds it again. */
const choosePort = async (data: string) => {
  const options = join(data, 'postmaster.opts')
  const last = existsSync(options) ? /port=(\d+)/.exec(readFileSync(options, 'utf8'))?.[1] : undefined
  const port = (last && (await probePort(Number(last)))) || (await probePort(0))
  if (port) return port
  throw new Refusal('The embedded database found no free port on 127.0.0.1.')
}

/** The memory that there is for all; in a container its limit, of which the system tells nothing. */
const memory = (): number => Math.min(totalmem(), process.constrainedMemory() || Infinity)

const options = (port: number, durable: boolean) =>
  [
    `listen_addresses=127.0.0.1`,
    `port=${port}`,
    'unix_socket_directories=',
    'max_connections=200',
    `shared_buffers=${sharedBuffersMb(memory())}MB`,
    'timezone=UTC',
    'log_timezone=UTC',
    ...(durable ? [] : ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off']),
  ]
    .map((option) => `-c ${option}`)
    .join(' ')

/** A log of its own that the server’s user may write; the one before it is kept when it has grown. */
const openLog = ({ account, folder }: Place) => {
  const path = join(folder, 'server.log')
  if (existsSync(path) && statSync(path).size > LOG_LIMIT_BYTES) renameSync(path, `${path}.1`)
  closeSync(openSync(path, 'a', 0o600))
  if (account) chownSync(path, account.uid, account.gid)
  return { path, size: statSync(path).size }
}

/** The reason in the server's own words; what it says before it has a log carries no level. */
const complaint = (text: string) => {
  const lines = text.split('\n')
  const line =
    lines.findLast((each) => /FATAL|PANIC/.test(each)) ?? lines.findLast((each) => each.includes('could not'))
  return line?.replace(/^.*?(FATAL|PANIC|postgres): +/, '').trim() ?? 'it said nothing'
}

const isPortTaken = (text: string) => /Address already in use/i.test(text)

const attempt = async (place: Place, durable: boolean) => {
  const data = dataFolder(place)
  const log = openLog(place)
  removeStalePid(data)
  const args = [
    'start',
    '--wait',
    '--silent',
    `--timeout=${READY_LIMIT_S}`,
    '--pgdata',
    data,
    '--log',
    log.path,
  ]
  const result = await runChild(
    programPath(place.binaries, 'pg_ctl'),
    [...args, '--options', options(await choosePort(data), durable)],
    {
      cwd: place.folder,
      env: cleanEnvironment(),
      limitMs: (READY_LIMIT_S + 10) * 1000,
      stdio: 'ignore',
      ...place.account,
    },
  )
  const postmaster = findPostmaster(data)
  if (result.code === 0 && postmaster) return { postmaster }
  return { said: readFileSync(log.path).subarray(log.size).toString() }
}

/** Starts the server of a place on a free port of 127.0.0.1 and waits until it takes connections. */
export const startServer = async (place: Place, durable: boolean): Promise<Postmaster> => {
  let said = ''
  for (let turn = 0; turn < ATTEMPTS; turn += 1) {
    const outcome = await attempt(place, durable)
    if (outcome.postmaster) return outcome.postmaster
    said = outcome.said
    // Between the choice of a port and its use another program may take it.
    if (!isPortTaken(said)) break
  }
  if (isDiskFull(said)) throw Object.assign(new Error(said), { code: 'ENOSPC' })
  throw new Refusal(
    `The embedded database did not start: ${complaint(said)} (its log: ${join(place.folder, 'server.log')}).`,
  )
}

import { type ChildProcess, spawn } from 'node:child_process'

import { freePort } from '../support/freePort'

const LIMIT_MS = 120_000

/** A program that serves. */
export type ServingApp = { url: string; stop: () => Promise<void> }

const waitFor = async (url: string, child: ChildProcess, said: () => string): Promise<void> => {
  const deadline = Date.now() + LIMIT_MS
  while (
    !(await fetch(url).then(
      () => true,
      () => false,
    ))
  ) {
    if (child.exitCode !== null || Date.now() > deadline) throw new Error(`It does not serve:\n${said()}`)
    await new Promise((done) => setTimeout(done, 50))
  }
}

/** Starts the built `server.ts` of an app as plain Node, with nothing in its environment but what is given, and waits until it serves. */
export const serveApp = async (folder: string, given: NodeJS.ProcessEnv): Promise<ServingApp> => {
  const port = String(await freePort())
  const child = spawn(process.execPath, ['dist/server.js'], {
    cwd: folder,
    env: { ...given, PORT: port },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const parts: string[] = []
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => parts.push(chunk.toString()))
  const url = `http://127.0.0.1:${port}`
  const ended = new Promise<void>((done) => child.once('exit', () => done()))
  const stop = async (): Promise<void> => {
    child.kill()
    await ended
  }
  try {
    await waitFor(url, child, () => parts.join(''))
  } catch (error) {
    await stop()
    throw error
  }
  return { stop, url }
}

import { type ChildProcess, spawn } from 'node:child_process'
import { watch } from 'node:fs'

const WATCHED = ['collections', 'plugins', 'src', 'payload.config.ts']
/** Next reloads these by itself; tests and generated files change nothing that runs. */
const LEFT_ALONE = /(\.test\.tsx?$)|(^|\/)(app|admin|dist|node_modules|migrations)\/|payload-types\.ts$/
const CALM_MS = 300
const STOP_LIMIT_MS = 15_000

const start = (): ChildProcess =>
  spawn(process.execPath, ['-C', 'production', 'src/commands/run.mjs', 'start'], {
    env: { ...process.env, NODE_ENV: 'development' },
    stdio: 'inherit',
  })

const stopped = (child: ChildProcess): Promise<void> =>
  new Promise((done) => {
    if (child.exitCode !== null || child.signalCode !== null) {
      done()
      return
    }
    const late = setTimeout(() => child.kill('SIGKILL'), STOP_LIMIT_MS)
    child.once('exit', () => {
      clearTimeout(late)
      done()
    })
    child.kill('SIGTERM')
  })

/** `npm run dev`: the program in development mode, started anew when what the server runs changes. */
export const main = async (): Promise<number> => {
  let child = start()
  let calm: NodeJS.Timeout | undefined
  let restarting = Promise.resolve()
  const restart = (name: string) => {
    console.log(`▸ ${name} changed, starting anew …`)
    restarting = restarting.then(() => stopped(child)).then(() => void (child = start()))
  }
  const watchers = WATCHED.map((path) =>
    watch(path, { recursive: !path.endsWith('.ts') }, (_event, name) => {
      if (name === null || LEFT_ALONE.test(name)) return
      clearTimeout(calm)
      calm = setTimeout(() => restart(name), CALM_MS)
    }),
  )
  await new Promise<void>((done) => {
    process.once('SIGINT', done)
    process.once('SIGTERM', done)
  })
  clearTimeout(calm)
  for (const watcher of watchers) watcher.close()
  await restarting
  await stopped(child)
  return 0
}

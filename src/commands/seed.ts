import type { Payload } from 'payload'

import { asksHelp } from '../commandLine/readOptions'
import { type Env, readEnv } from '../env'
import { openPayload } from '../imports/openPayload'
import { Refusal } from '../refusal'
import { prepareContent } from '../seed/prepare'
import { scaleRegion } from '../seed/scale/scaleRegion'
import { createSteps, type Steps } from './steps'

const USAGE =
  'Use: npm run seed -- demo, npm run seed -- method, or npm run seed -- scale N (projects to add, 10 to 1000000).'
const HELP = `Puts content into the database by hand; what is there already stays.

  npm run seed -- demo        the example region and its accounts (SEED must be demo)
  npm run seed -- method      only the content of the method
  npm run seed -- scale N     N more projects, 10 to 1000000, to see how large it can become`
const [FEWEST, MOST] = [10, 1_000_000]

type Task = { env: Env; payload: Payload; signal: AbortSignal; steps: Steps }

const prepare = ({ payload, steps }: Task, env: Env) =>
  steps.run('Content', (progress) =>
    prepareContent(payload, env, { note: steps.note, progress }, { demoAsked: true }),
  )

const demo = async (task: Task): Promise<void> => {
  if (task.env.seed !== 'demo')
    throw new Refusal(
      'SEED is not demo: set SEED=demo for a database that may hold the demo region and its accounts.',
    )
  const made = await prepare(task, task.env)
  if (!made.demo) task.steps.note('The database holds content already: nothing was added.')
}

const method = async (task: Task): Promise<void> => {
  const made = await prepare(task, { ...task.env, seed: 'method' })
  if (!made.admin && !made.method && !made.site)
    task.steps.note('The method’s content is there already: nothing was added.')
}

const scale = async (task: Task, count: number): Promise<void> => {
  const { env, payload, signal, steps } = task
  if (env.seed === 'demo') await prepare(task, env)
  await steps.run(`${count} projects`, (progress) => scaleRegion(payload, { count, progress, signal }))
}

const readTask = (args: string[]): ((task: Task) => Promise<void>) => {
  const [what, number] = args
  const option = args.find((arg) => arg.startsWith('-'))
  if (option !== undefined) throw new Refusal(`There is no option ${option}. ${USAGE}`)
  if (what === 'demo' && args.length === 1) return demo
  if (what === 'method' && args.length === 1) return method
  const count = /^\d{1,7}$/.test(number ?? '') ? Number(number) : 0
  if (what !== 'scale' || args.length !== 2 || count < FEWEST || count > MOST) throw new Refusal(USAGE)
  return (task) => scale(task, count)
}

/** `npm run seed -- demo | method | scale N`: puts content into the database by hand; what is there already stays. */
export const main = async (args: string[]): Promise<number> => {
  if (asksHelp(args)) {
    console.log(HELP)
    return 0
  }
  const work = readTask(args)
  const steps = createSteps()
  const env = readEnv(process.env)
  const cancelling = new AbortController()
  process.once('SIGINT', () => cancelling.abort(new Refusal('Stopped: what was finished stays.')))
  const loadConfig = async () => (await import('../../payload.config')).default
  const opened = await steps.run('Database', () =>
    openPayload(env, { info: steps.note, warn: steps.note }, loadConfig),
  )
  try {
    await work({ env, payload: opened.payload, signal: cancelling.signal, steps })
  } finally {
    await opened.close()
  }
  return 0
}

import { join } from 'node:path'

import { publishSite } from '@streekwerk/payload-showcase'
import { createLocalReq, type Payload } from 'payload'

import type { Env } from '../env'
import { accountLines } from './accountLines'
import { demoAddress } from './demo/accounts'
import { hasAdmin, hasNoUsers, writeFirstAdmin } from './firstAdmin'
import { inSeedTransaction } from './inSeedTransaction'
import { siteTexts } from './method/siteTexts'
import { makePassword } from './password'
import { createSecrets, type Secrets } from './secrets'
import { isEmpty } from './write/isEmpty'
import { writeDemo } from './write/writeDemo'
import { writeMethod } from './write/writeMethod'
import { hasSite, writeSite } from './write/writeSite'
import type { Writing } from './write/writing'

/** The settings that decide what is prepared. */
export type PrepareSettings = Pick<Env, 'adminEmail' | 'dataDir' | 'demoPassword' | 'seed'>

/** Where the preparation tells what it does: how far it is, and lines that are meant to be read. */
export type PrepareReport = { note: (line: string) => void; progress: (note: string) => void }

/** Whether the demo region was asked for by name: then accounts that are there already do not keep it out. */
type PrepareOptions = { demoAsked?: boolean }

/** What was made; all false when everything was there already. */
export type Prepared = { admin: boolean; demo: boolean; method: boolean; site: boolean }

type Task = {
  writing: Writing
  demoAsked: boolean
  env: PrepareSettings
  secrets: Secrets
  tell: string[]
  progress: PrepareReport['progress']
}

const makeAdmin = async ({ env, secrets, tell, writing }: Task): Promise<void> => {
  const password = makePassword()
  await writeFirstAdmin(writing, env.adminEmail, password)
  const file = join(env.dataDir, 'first-admin.txt')
  secrets.write(file, `${env.adminEmail}\n${password}\n`)
  tell.push(`First administrator: ${env.adminEmail} with password ${password} (kept in ${file}).`)
}

const makeDemo = async ({ env, progress, secrets, tell, writing }: Task): Promise<void> => {
  const password = env.demoPassword ?? makePassword()
  const { kept } = await writeDemo(writing, { password, progress, seed: env.seed })
  const accounts = `Demo accounts: ${demoAddress('admin')} and one for every other role`
  if (env.demoPassword !== undefined) {
    tell.push(`${accounts}, with the password of DEMO_PASSWORD.`)
    return
  }
  const file = join(env.dataDir, 'demo-accounts.txt')
  secrets.write(file, `${accountLines(password, kept).join('\n')}\n`)
  tell.push(`${accounts}, with password ${password} (kept in ${file}).`)
}

/** Does what is still to be done, in the order in which one thing needs another. */
const makeMissing = async (task: Task): Promise<Prepared> => {
  const { demoAsked, env, writing } = task
  const demo = env.seed === 'demo' && (demoAsked || (await hasNoUsers(writing))) && (await isEmpty(writing))
  // Where ADMIN_EMAIL is the demo region's own administrator, that account is the first one.
  const comesWithDemo = demo && env.adminEmail === demoAddress('admin')
  const admin = !comesWithDemo && !(await hasAdmin(writing))
  if (admin) await makeAdmin(task)
  const site = !demo && env.seed !== 'none' && !(await hasSite(writing))
  if (site) {
    await writeSite(writing, siteTexts)
    await publishSite(writing.req)
  }
  const method = env.seed !== 'none' && (await writeMethod(writing))
  if (demo) await makeDemo(task)
  return { admin, demo, method, site }
}

/** Whether an empty database is about to get the demo region, which takes far more memory than anything else. */
export const willMakeDemo = async (payload: Payload, { seed }: Pick<Env, 'seed'>): Promise<boolean> =>
  seed === 'demo' && (await hasNoUsers({ payload, req: await createLocalReq({}, payload) }))

/**
 * Puts into a migrated database what the program needs before anybody can use it: the first administrator, the method's own
 * texts and, on an empty database with SEED=demo, the demo region. All or nothing; done twice, or by two instances at once,
 * it makes one set.
 */
export const prepareContent = async (
  payload: Payload,
  env: PrepareSettings,
  report: PrepareReport,
  { demoAsked = false }: PrepareOptions = {},
): Promise<Prepared> => {
  const secrets = createSecrets()
  const tell: string[] = []
  const settings = { ...env, adminEmail: env.adminEmail.toLowerCase() }
  const prepared = await inSeedTransaction(
    payload,
    (writing) => makeMissing({ demoAsked, env: settings, progress: report.progress, secrets, tell, writing }),
    secrets.takeBack,
  )
  tell.forEach(report.note)
  return prepared
}

import { readFileSync } from 'node:fs'
import { join } from 'node:path'

import type { Steps } from '../../../src/commands/steps'
import { startDatabase } from '../../../src/database/embedded/startDatabase'
import { freePort } from '../../support/freePort'
import type { Finding } from '../findings'
import { signIn } from '../signIn'
import { runInstances } from './runInstances'

const FOR_MS = 10_000
const SEEN_MS = 1000

type Measuring = Readonly<{ env: Record<string, string>; folder: string; password: string; steps: Steps }>

/** Loses each of two instances in turn under load, and looks how soon what one withdraws is gone in the other. */
export const measureInstances = async ({ env, folder, password, steps }: Measuring): Promise<Finding[]> => {
  const dataDir = env.DATA_DIR ?? ''
  const database = await startDatabase({ dataDir }, { info: steps.note, warn: steps.note })
  try {
    const { asked, failed, failedAtFirst, seenAfterMs } = await steps.run('Two instances', async (progress) =>
      runInstances({
        env: {
          ...env,
          DATABASE_URL: database.url,
          PAYLOAD_SECRET: readFileSync(join(dataDir, 'payload-secret'), 'utf8').trim(),
        },
        folder,
        forMs: FOR_MS,
        ports: [await freePort(), await freePort()],
        progress,
        signIn: (url) => signIn(url, password),
      }),
    )
    for (const what of failed.slice(0, 20)) steps.note(`  ${what}`)
    return [
      {
        bound: '0',
        holds: failed.length === 0 && asked > 100,
        measured: `${failed.length} of ${asked} (${failedAtFirst} within 2 s of a loss)`,
        name: 'requests failed, each of two instances lost in turn',
      },
      {
        bound: '≤ 1 s',
        holds: seenAfterMs <= SEEN_MS,
        measured: `${Math.round(seenAfterMs)} ms`,
        name: 'shown by another instance after it was withdrawn',
      },
    ]
  } finally {
    await database.stop()
  }
}

import { readEnv } from '../env'
import { openPayload } from '../imports/openPayload'
import { prepareContent } from '../seed/prepare'
import { sayApart } from '../seed/prepareApart'

const silent = { info: () => undefined, warn: () => undefined }

/**
 * What `npm start` runs beside itself to make the content of an empty database: painting and scaling its pictures takes
 * memory that a process never gives back.
 */
export const main = async (): Promise<number> => {
  const env = readEnv(process.env)
  const opened = await openPayload(env, silent, async () => (await import('../../payload.config')).default)
  try {
    await prepareContent(opened.payload, env, {
      note: (note) => sayApart({ note }),
      progress: (progress) => sayApart({ progress }),
    })
  } finally {
    await opened.close()
  }
  return 0
}

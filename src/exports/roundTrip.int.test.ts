import { type CollectionSlug, createLocalReq } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'

import { usePayload } from '../../test/support/payload'
import { mapFor } from '../imports/mapFor'
import { runImport } from '../imports/test/runImport'
import { temporaryFiles } from '../imports/test/temporaryFiles'
import { prepareContent } from '../seed/prepare'
import { exportFormats } from './exportJob'
import { exportText } from './exportText'

const payload = await usePayload({ SEED: 'demo' })
const put = temporaryFiles()
const slugs = payload.config.collections
  .filter(({ auth, slug }) => !auth && !slug.startsWith('payload-'))
  .map(({ slug }) => slug)

beforeAll(async () => {
  const settings = {
    adminEmail: 'beheer@example.org',
    dataDir: process.env.DATA_DIR ?? '',
    demoPassword: 'een-lang-wachtwoord',
    seed: 'demo',
  } as const
  await prepareContent(payload, settings, { note: () => undefined, progress: () => undefined })
})

const whole = async (collection: string, format: 'csv' | 'json'): Promise<string> => {
  const req = await createLocalReq({}, payload)
  let text = ''
  for await (const piece of exportText({ collection, everything: true, format, req })) text += piece
  return text
}

describe('what is exported and read in again', () => {
  it.each(slugs.flatMap((slug) => exportFormats.map((format) => [slug, format] as const)))(
    'changes nothing: %s as %s',
    async (slug, format) => {
      const file = put(`${slug}.${format}`, await whole(slug, format))
      const map = await mapFor(payload.config, slug, file)
      const { kept, log, tally } = await runImport(payload, map, file, { publish: false })
      const { totalDocs } = await payload.count({ collection: slug, overrideAccess: true })
      expect(log.kept.filter(({ severity }) => severity === 'error')).toEqual([])
      expect(tally.changedFields).toEqual({})
      expect(tally.counts[slug] ?? { changed: 0, new: 0, skipped: 0, unchanged: 0 }).toEqual({
        changed: 0,
        new: 0,
        skipped: 0,
        unchanged: totalDocs,
      })
      expect(kept).toBe(totalDocs > 0)
    },
  )
})

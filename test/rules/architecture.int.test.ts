import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

import { cruise, type ICruiseOptions, type ICruiseResult, type IFlattenedRuleSet } from 'dependency-cruiser'
import { afterAll, expect, test } from 'vitest'

const { forbidden } = createRequire(import.meta.url)('../../.dependency-cruiser.cjs') as {
  forbidden: NonNullable<IFlattenedRuleSet['forbidden']>
}
const folders: string[] = []

afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true })
})

/** Lays a small house and answers the names of the rules it breaks. */
const rulesBrokenBy = async (files: Record<string, string>): Promise<string[]> => {
  const house = realpathSync(mkdtempSync(join(tmpdir(), 'streekwerk-house-')))
  folders.push(house)
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(house, path)), { recursive: true })
    writeFileSync(join(house, path), text)
  }
  const options: ICruiseOptions = {
    baseDir: house,
    ruleSet: { forbidden },
    tsPreCompilationDeps: true,
    validate: true,
  }
  const { output } = await cruise(['.'], options)
  return [
    ...new Set((output as ICruiseResult).summary.violations.map((violation) => violation.rule.name)),
  ].sort()
}

const used = (path: string) => `import '${path}'\n`
const file = 'export const x = 1\n'

const broken: Record<string, Record<string, string>> = {
  'domain-is-pure': { 'src/domain/rule.ts': used('node:fs') },
  'domain-is-its-own': {
    'plugins/a/src/domain/rule.ts': used('../../../../src/domain/word'),
    'src/domain/word.ts': file,
  },
  'charts-know-react-and-d3': { 'plugins/charts/src/bar.ts': used('node:fs') },
  'access-is-words': { 'src/access/may.ts': used('../seed/x'), 'src/seed/x.ts': file },
  'collections-look-down-only': {
    'collections/region/themes/index.ts': used('../agendas/index'),
    'collections/region/agendas/index.ts': file,
  },
  'plugins-stand-alone': { 'plugins/a/src/plugin.ts': used('../../../src/env'), 'src/env.ts': file },
  'plugins-are-tried-alone': { 'plugins/a/test/x.ts': used('../../../src/env'), 'src/env.ts': file },
  'plugins-have-one-door': {
    'src/seed/x.ts': used('../../plugins/a/src/hooks/x'),
    'plugins/a/src/hooks/x.ts': file,
  },
  'admin-by-path-string': {
    'collections/region/themes/index.ts': used('../../../src/admin/Tab'),
    'src/admin/Tab.ts': file,
  },
  'browser-takes-what-is-pure': {
    'plugins/a/src/exports/client.ts': used('../panel/act'),
    'plugins/a/src/panel/act.ts': used('../../../kit/src/index'),
    'plugins/kit/src/index.ts': file,
  },
  'site-is-a-leaf': { 'src/seed/x.ts': used('../http/page'), 'src/http/page.ts': file },
  'only-the-root-composes': { 'src/seed/x.ts': used('../../payload.config'), 'payload.config.ts': file },
  'no-circular': { 'src/seed/a.ts': used('./b'), 'src/seed/b.ts': used('./a') },
  'no-orphans': { 'src/seed/a.ts': file },
  'not-to-tests': { 'src/seed/a.ts': used('../../test/support/x'), 'test/support/x.ts': file },
  'not-to-unresolvable': { 'src/seed/a.ts': used('./nowhere') },
}

test('every rule of who may know whom is tried here', () => {
  expect(Object.keys(broken).sort()).toEqual(forbidden.map((rule) => rule.name).sort())
})

test.each(Object.entries(broken))('%s fires when it is broken', async (rule, files) => {
  expect(await rulesBrokenBy(files)).toContain(rule)
})

test('a house that keeps the rules breaks none', async () => {
  const kept = {
    'payload.config.ts': used('./collections/region/themes/index'),
    'collections/region/themes/index.ts': used('../../../src/domain/rule'),
    'src/domain/rule.ts': file,
    'src/commands/start.ts': used('../../payload.config'),
  }
  expect(await rulesBrokenBy(kept)).toEqual([])
})

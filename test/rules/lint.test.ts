import { ESLint } from 'eslint'
import { beforeAll, expect, test } from 'vitest'

let eslint: ESLint

beforeAll(() => {
  // The type-aware rules need the real project; these three are ours and read the text alone.
  eslint = new ESLint({
    overrideConfig: [{ languageOptions: { parserOptions: { projectService: false, project: null } } }],
    ruleFilter: ({ ruleId }) =>
      [
        'no-restricted-syntax',
        'no-restricted-globals',
        'no-console',
        'streekwerk/state-override-access',
      ].includes(ruleId),
  })
})

const rulesBrokenBy = async (path: string, text: string): Promise<(string | null)[]> => {
  const results = await eslint.lintText(text, { filePath: path })
  return [...new Set(results.flatMap((result) => result.messages.map((message) => message.ruleId)))]
}

const impurities = [
  'export const now = Date.now()',
  'export const now = new Date()',
  'export const dice = Math.random()',
  'export const wait = async () => { await Promise.resolve() }',
]

test.each(impurities)('a decision may not say: %s', async (text) => {
  expect(await rulesBrokenBy('src/domain/rule.ts', text)).toEqual(['no-restricted-syntax'])
})

test.each(['export const port = process.env.PORT', 'export const answer = fetch("/")'])(
  'a decision may not reach outside: %s',
  async (text) => {
    expect(await rulesBrokenBy('src/domain/rule.ts', text)).toEqual(['no-restricted-globals'])
  },
)

test('a decision may not print', async () => {
  expect(await rulesBrokenBy('plugins/showcase/src/domain/rule.ts', 'console.log(1)')).toEqual(['no-console'])
})

test('a decision may compute with a date that it is given', async () => {
  expect(
    await rulesBrokenBy(
      'src/domain/rule.ts',
      'export const year = (at: string) => new Date(at).getFullYear()',
    ),
  ).toEqual([])
})

test.each(['payload.find({ collection: "x" })', 'req.payload.update({ id: 1 })', 'payload.findGlobal()'])(
  'a Local API call must state overrideAccess: %s',
  async (text) => {
    expect(await rulesBrokenBy('src/seed/x.ts', text)).toEqual(['streekwerk/state-override-access'])
  },
)

test('a Local API call that states overrideAccess is fine', async () => {
  expect(
    await rulesBrokenBy('src/seed/x.ts', 'payload.find({ collection: "x", overrideAccess: false, user })'),
  ).toEqual([])
})

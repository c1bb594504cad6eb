import { resolve } from 'node:path'

import { ESLint } from 'eslint'
import ts from 'typescript'
import { beforeAll, expect, test } from 'vitest'

let eslint: ESLint

beforeAll(() => {
  // The type-aware rules are asked below; these are ours and read the text alone.
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

const rulesBrokenBy = async (path: string, text: string, linter = eslint): Promise<(string | null)[]> => {
  const results = await linter.lintText(text, { filePath: path })
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

const NOWHERE = resolve('test/rules/nowhere.ts')

/** The rules that know types, shown a program of one file: the real project would take ten seconds. */
const typedRulesBrokenBy = async (text: string): Promise<(string | null)[]> => {
  const options = { lib: ['lib.es2022.d.ts'], noEmit: true, strict: true, types: [] }
  const disk = ts.createCompilerHost(options, true)
  const host: ts.CompilerHost = {
    ...disk,
    fileExists: (path) => path === NOWHERE || disk.fileExists(path),
    getSourceFile: (path, version) =>
      path === NOWHERE ? ts.createSourceFile(path, text, version) : disk.getSourceFile(path, version),
  }
  const parserOptions = { programs: [ts.createProgram([NOWHERE], options, host)], projectService: false }
  return rulesBrokenBy(
    NOWHERE,
    text,
    new ESLint({ overrideConfig: [{ languageOptions: { parserOptions } }] }),
  )
}

test.each([
  [
    'a switch that forgets a case',
    'export const cents = (size: "large" | "small") => { switch (size) { case "large": return 2 } }',
    '@typescript-eslint/switch-exhaustiveness-check',
  ],
  ['any', 'export const price = (of: any) => String(of)', '@typescript-eslint/no-explicit-any'],
  [
    'what is any without saying so',
    'export const price = (text: string) => JSON.parse(text).price as number',
    '@typescript-eslint/no-unsafe-member-access',
  ],
  [
    'a promise that nobody waits for',
    'export const go = () => { Promise.resolve() }',
    '@typescript-eslint/no-floating-promises',
  ],
  [
    'a promise where a decision is taken',
    'export const go = (mayGo: Promise<boolean>) => (mayGo ? 1 : 0)',
    '@typescript-eslint/no-misused-promises',
  ],
])('%s is found', async (_, text, rule) => {
  expect(await typedRulesBrokenBy(text)).toEqual([rule])
})

test('a switch over every case and a promise that is waited for are fine', async () => {
  const text = `
export const cents = (size: 'large' | 'small') => {
  switch (size) {
    case 'large':
      return 2
    case 'small':
      return 1
  }
}
export const go = async () => {
  await Promise.resolve()
}
`
  expect(await typedRulesBrokenBy(text)).toEqual([])
})

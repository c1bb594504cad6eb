import { expect, test } from 'vitest'

import { ownDependencies, publishedManifest, refuseLostStyles } from './publishedManifest'

const manifest = {
  exports: {
    '.': './src/index.ts',
    './router': './src/exports/router.ts',
    './style.css': './src/theme/style.css',
  },
  files: ['src', 'README.md'],
  name: '@example/guest',
  scripts: { prepack: 'exit 1' },
  version: '1.0.0',
}

test('whoever installs the package gets what is built, with its types, under the same names', () => {
  expect(publishedManifest(manifest)).toEqual({
    exports: {
      '.': { types: './dist/index.d.ts', default: './dist/index.js' },
      './router': { types: './dist/exports/router.d.ts', default: './dist/exports/router.js' },
      './style.css': './dist/theme/style.css',
    },
    files: ['dist', 'README.md'],
    name: '@example/guest',
    version: '1.0.0',
  })
})

test('packages that nobody finds elsewhere are carried along, in the version that they have', () => {
  const rests = { ...manifest, dependencies: { '@streekwerk/payload-kit': '*', croner: '10.0.1' } }
  expect(ownDependencies(rests)).toEqual(['@streekwerk/payload-kit'])
  expect(ownDependencies(manifest)).toEqual([])
  expect(
    publishedManifest(rests, new Map([['@streekwerk/payload-kit', { version: '0.1.0' }]])),
  ).toMatchObject({
    bundleDependencies: ['@streekwerk/payload-kit'],
    dependencies: { '@streekwerk/payload-kit': '0.1.0', croner: '10.0.1' },
  })
})

test('what a package that is carried along needs is asked for by the one who carries it', () => {
  const rests = { ...manifest, dependencies: { '@streekwerk/charts': '*' } }
  const charts = { dependencies: { 'd3-scale': '4.0.3' }, version: '0.1.0' }
  expect(publishedManifest(rests, new Map([['@streekwerk/charts', charts]])).dependencies).toEqual({
    '@streekwerk/charts': '0.1.0',
    'd3-scale': '4.0.3',
  })
})

test('an entry outside of the sources is refused by name, as it would not be in the tarball', () => {
  const odd = { ...manifest, exports: { './dev': './dev/config.ts' } }
  expect(() => publishedManifest(odd)).toThrow('the entry "./dev" must lie in ./src/')
})

test('styles that a bundler would leave out are refused with what to write', () => {
  const lost = [false, ['**/*.js']].map((sideEffects) => ({ ...manifest, sideEffects }))
  for (const each of lost)
    expect(() => refuseLostStyles(each)).toThrow('@example/guest has styles: let its package.json say')
  const kept = [undefined, true, ['**/*.css']].map((sideEffects) => ({
    ...manifest,
    ...(sideEffects !== undefined && { sideEffects }),
  }))
  for (const each of kept) expect(() => refuseLostStyles(each)).not.toThrow()
})

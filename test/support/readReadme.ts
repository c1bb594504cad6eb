import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** A table of a README, under the name in the mark before it: `<!-- Section -->`. */
type Table = { name: string; rows: string[][] }

const cellsOf = (line: string): string[] =>
  line
    .split(/(?<!\\)\|/)
    .slice(1, -1)
    .map((cell) => cell.trim())

/** A cell without the marks of code. */
export const bare = (cell: string | undefined): string => (cell ?? '').replaceAll('`', '')

const anchorOf = (title: string): string =>
  title
    .toLowerCase()
    .replaceAll(/[^a-z0-9 -]/g, '')
    .replaceAll(' ', '-')

/** Reads what the README of a package tells, and where it leads. */
export const readReadme = (folder: string) => {
  const text = readFileSync(join(folder, 'README.md'), 'utf8')
  const tables = [...text.matchAll(/<!-- ([A-Za-z.]+) -->\n\n((?:\|.*\n)+)/g)].map(
    ([, name = '', rows = '']): Table => ({ name, rows: rows.trim().split('\n').slice(2).map(cellsOf) }),
  )
  const anchors = [...text.matchAll(/^#+ (.+)$/gm)].map(([, title = '']) => anchorOf(title))
  const targets = [...text.matchAll(/\]\(([^)\s]+)\)/g)].map(([, target = '']) => target)
  const isDead = (target: string): boolean =>
    target.startsWith('#') ? !anchors.includes(target.slice(1)) : !existsSync(join(folder, target))
  return {
    text,
    tables,
    /** Each option of a table that marks its second column as what is meant without it: its name and that. */
    told: ({ rows }: Table): string[][] => rows.map(([option, byDefault]) => [bare(option), bare(byDefault)]),
    /** What it leads to within the package that is not there. */
    deadLinks: (): string[] => targets.filter((target) => !/^https?:/.test(target) && isDead(target)),
    /** The files that it tells to write, by name: blocks of code that begin with one. */
    files: (): ReadonlyMap<string, string> =>
      new Map(
        [...text.matchAll(/```ts\n\/\/ ([A-Za-z.]+\.ts)\n([\s\S]*?)```/g)].map(([, name = '', code = '']) => [
          name,
          code,
        ]),
      ),
  }
}

import { migrations } from '../../../src/database/migrations'
import { askGit } from '../../../src/processes/askGit'
import { Refusal } from '../../../src/refusal'
import { formerCommit, type Touch } from './formerCommit'

const FOLDER = 'src/database/migrations'

type Place = Readonly<{
  /** A folder of the repository. */
  cwd: string
  /** The names of the migrations of this program. */
  known: readonly string[]
}>

const nameIn = (path: string): string | null =>
  /^src\/database\/migrations\/(\d\w*)\.ts$/.exec(path.trim())?.[1] ?? null

const namesAt = (cwd: string, commit: string): string[] =>
  (askGit(cwd, 'ls-tree', '--name-only', commit, `${FOLDER}/`) ?? '')
    .split('\n')
    .flatMap((path) => nameIn(path) ?? [])

/** Each begins with its parents, and goes on with what it did to which file. */
const readTouch = (text: string): Touch => {
  const [parents = '', ...lines] = text.split('\n')
  const of = (mark: string) =>
    lines.flatMap((line) => (line.startsWith(`${mark}\t`) ? (nameIn(line.slice(2)) ?? []) : []))
  return { added: of('A'), parent: parents.split(' ')[0] || null, removed: of('D') }
}

const readTouches = (cwd: string): Touch[] => {
  const how = ['--first-parent', '--diff-merges=first-parent', '--no-renames', '--name-status']
  const text = askGit(cwd, 'log', ...how, '--format=%x00%P', 'HEAD', '--', FOLDER) ?? ''
  return text.split('\0').slice(1).map(readTouch)
}

const findNamed = ({ cwd, known }: Place, named: string): string => {
  const commit = askGit(
    cwd,
    'rev-parse',
    '--verify',
    '--quiet',
    '--end-of-options',
    `${named}^{commit}`,
  )?.trim()
  if (!commit) throw new Refusal(`from=${named}: there is no such commit in this repository.`)
  const names = namesAt(cwd, commit)
  const strange = names.find((name) => !known.includes(name))
  if (strange !== undefined)
    throw new Refusal(
      `from=${named}: that program has the migration “${strange}”, which this one does not know: name one that this one follows.`,
    )
  if (names.length === 0) throw new Refusal(`from=${named}: that commit holds no program with migrations.`)
  if (names.length === known.length)
    throw new Refusal(`from=${named}: that program has all migrations of this one: name an older commit.`)
  return commit
}

const here = (): Place => ({ cwd: process.cwd(), known: migrations.map(({ name }) => name) })

/**
 * The commit of the program that came before this one: the last with fewer migrations, or the one that is named. A `Refusal` says why
 * there is none.
 */
export const findFormer = (named?: string, place: Place = here()): string => {
  const head = askGit(place.cwd, 'rev-parse', '--verify', '--quiet', 'HEAD^{commit}')?.trim()
  if (!head)
    throw new Refusal(
      'This folder has no git history, and the former program comes out of that: try it in a clone.',
    )
  if (named !== undefined) return findNamed(place, named)
  const atHead = namesAt(place.cwd, head)
  const commit = atHead.length === 0 ? null : formerCommit(readTouches(place.cwd), { ...place, atHead, head })
  if (commit !== null) return commit
  const isShallow = askGit(place.cwd, 'rev-parse', '--is-shallow-repository')?.trim() === 'true'
  throw new Refusal(
    isShallow
      ? 'The git history of this folder is cut off before the former program: fetch it with git fetch --unshallow.'
      : 'The git history of this folder holds no program with fewer migrations than this one: name one with from=COMMIT.',
  )
}

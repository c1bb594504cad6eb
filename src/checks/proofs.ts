import { type Check, MINUTE, tests, tool } from './check'

/** A proof that takes too long for every day, and what it shows. */
export type Proof = Readonly<{
  check: Check
  /** What the path of a test file must hold, one of them, to be run; absent where something is measured. */
  files?: readonly string[]
  name: string
  shows: string
}>

const BACKUP_PROJECTS = 100_000
const CANARY_PROJECTS = 2000
const HOSTILE_REQUESTS = 100_000
const KILLS = 200
const SOAK_MINUTES = 60

type Shown = Readonly<{ name: string; shows: string }>

const byTests = ({ name, shows }: Shown, files: readonly string[], hours: number, env = {}): Proof => ({
  check: tests(name, ['integration'], { env, files, limitMs: hours * 60 * MINUTE }),
  files,
  name,
  shows,
})

const byBench = ({ name, shows }: Shown, words: readonly string[], hours: number): Proof => ({
  check: tool(name, 'src/commands/run.mjs', ['bench', ...words], {
    limitMs: hours * 60 * MINUTE,
    live: true,
  }),
  name,
  shows,
})

/** All of them, in the order in which they are run. */
export const proofs: readonly Proof[] = [
  byTests(
    {
      name: 'access',
      shows:
        'Each rule of access, made looser one by one, changes an answer that the matrix asks for; everybody gets what an oracle that was written apart says.',
    },
    ['test/access'],
    1,
  ),
  byTests(
    {
      name: 'database',
      shows: 'Each rule of the database refuses what it is there for, and without it just that is accepted.',
    },
    ['test/database'],
    0.5,
  ),
  byTests(
    {
      name: 'canaries',
      shows: `Marks planted in every field that is not public, of ${CANARY_PROJECTS.toLocaleString('en')} projects and all else that there is, come back in no page, file, feed, search or picture, and no question to a list tells of them.`,
    },
    ['test/public', 'test/hostile/fields', 'test/audit'],
    3,
    { CANARY_PROJECTS: String(CANARY_PROJECTS) },
  ),
  byTests(
    {
      name: 'hostile',
      shows: `${HOSTILE_REQUESTS.toLocaleString('en')} hostile requests, half of them of an administrator, and none that the server stumbles over.`,
    },
    ['test/hostile'],
    3,
    { HOSTILE_REQUESTS: String(HOSTILE_REQUESTS / 2) },
  ),
  byTests(
    {
      name: 'at once',
      shows:
        'People who change, agree on, decide or upload the same at the same moment lose nothing and break no rule.',
    },
    ['collections/', 'src/hooks', 'src/uploads', 'plugins/phase-checklists', 'plugins/kpi-tracking'],
    1,
  ),
  byTests(
    {
      name: 'backups',
      shows:
        'What is backed up comes back row for row and byte for byte; a full disk, a damaged file and a kill in the middle leave nothing that counts.',
    },
    ['src/backups', 'src/commands/backup'],
    1,
  ),
  byTests(
    {
      name: 'record',
      shows:
        'An entry that is changed, taken out, put in or moved is found, also after somebody was erased from the record; one that is taken out at the very end only with a fingerprint that was kept elsewhere.',
    },
    ['plugins/audit-trail', 'src/commands/verifyAudit'],
    1,
  ),
  byTests(
    {
      name: 'persons',
      shows:
        'What is kept of somebody is found wherever it stands, and erasing them leaves no trace in documents, drafts, versions, texts, files, pages and the record; what has a term ends by itself.',
    },
    ['src/privacy', 'src/commands/person', 'src/http/setUpTerms'],
    1,
  ),
  byBench(
    {
      name: 'audit',
      shows:
        'The record of changes costs a write no more than a quarter, by one and by sixteen at once, and a million entries are proved within a minute.',
    },
    ['audit'],
    1,
  ),
  byBench(
    {
      name: 'backup at scale',
      shows: `A backup of ${BACKUP_PROJECTS.toLocaleString('en')} projects takes no more than three minutes, and hardly more memory than one of a tenth of them.`,
    },
    ['backup', `projects=${BACKUP_PROJECTS}`],
    2,
  ),
  byBench(
    {
      name: 'kills',
      shows: `${KILLS} kills of the program, half of them with its database and some during a start, under writes: nothing that was said to be saved is lost, nothing is there by half, no request fails that no kill explains, and the record of changes is whole.`,
    },
    [`kills=${KILLS}`],
    2,
  ),
  byBench(
    {
      name: 'instances',
      shows:
        'Each of two instances is lost in turn under load: no request fails but those under way then and two seconds after it, and what one withdraws the other shows no more.',
    },
    ['instances'],
    0.5,
  ),
  byBench(
    {
      name: 'rolling',
      shows:
        'Two instances of the former program are replaced by this one under use: no request fails, nothing that was said to be saved is lost, and what the old or the new one withdraws the other shows no more.',
    },
    ['rolling'],
    1,
  ),
  byBench(
    {
      name: 'soak',
      shows: `${SOAK_MINUTES} minutes of visits and changes, after which nothing has grown.`,
    },
    [`soak=${SOAK_MINUTES}`],
    2,
  ),
]

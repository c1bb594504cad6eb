import type { CollectionBeforeOperationHook, JsonObject, PayloadRequest } from 'payload'

import { viewerOf } from '../../../../src/access/viewer'
import type { LinkMover, LinkState } from '../../../../src/domain/education/curriculumLinkStates'
import {
  type LinkMove,
  type LinkRequest,
  type LinkStanding,
  mayMove,
  readMove,
} from '../../../../src/domain/education/linkMoves'
import type { Words } from '../../../../src/domain/locales/locales'
import { idOf } from '../../../../src/domain/relations/idOf'
import { isTrusted } from '../../../../src/education/isTrusted'
import { forbidden, invalid, type Told } from '../../../../src/hooks/refuse'
import { holdLock } from '../../../../src/hooks/transaction'

type SaveArgs = {
  data?: JsonObject | null
  draft?: boolean
  id?: string
  overrideAccess?: boolean
  publishAllLocales?: boolean
  publishSpecificLocale?: string
  req: PayloadRequest
  unpublishAllLocales?: boolean
}

type Stored = LinkStanding & { school: string | null }

const notNow: Words = {
  nl: 'Deze stap kan nu niet, of niet door u. De school dient in en haalt terug; de procesmanager publiceert of stuurt terug. Een verlopen koppeling kopieert u naar een nieuw schooljaar.',
  en: 'This step is not possible now, or not for you. The school submits and takes back; the process manager publishes or returns. An expired link is copied to a new school year.',
}

const onlyAsDraft: Words = {
  nl: 'Zet een oude versie terug als concept; daarna wordt zij opnieuw ingediend.',
  en: 'Bring back an old version as a draft; it is then submitted again.',
}

const oneByOne: Words = {
  nl: 'Verander de stand van koppelingen een voor een.',
  en: 'Change the state of links one by one.',
}

const readStored = async (req: PayloadRequest, id: string): Promise<Stored | null> => {
  const find = (draft: boolean) =>
    req.payload.findByID({
      collection: 'curriculum-links',
      depth: 0,
      disableErrors: true,
      draft,
      id,
      overrideAccess: true,
      req,
      select: { _status: true, school: true, state: true },
    })
  const [newest, main] = [await find(true), await find(false)]
  if (newest === null || main === null) return null
  return { from: newest.state, isPublic: main._status === 'published', school: idOf(newest.school) }
}

const moverOf = async (req: PayloadRequest, school: string | null): Promise<LinkMover> => {
  const viewer = viewerOf(req)
  return {
    ownSchool: viewer !== null && school !== null && viewer.organisation === school,
    roles: viewer?.roles ?? [],
    trusted: await isTrusted(req, school),
  }
}

const requestOf = ({
  data,
  draft,
  publishAllLocales,
  publishSpecificLocale,
  unpublishAllLocales,
}: SaveArgs) => {
  const publishes = publishAllLocales === true || publishSpecificLocale !== undefined
  const status: unknown = unpublishAllLocales === true ? 'draft' : data?._status
  return {
    asDraft: draft === true,
    state: data?.state as unknown,
    status: publishes ? 'published' : status,
  } satisfies LinkRequest
}

const carryOut = (args: SaveArgs, { effect, next }: LinkMove): SaveArgs => ({
  ...args,
  data: { ...args.data, _status: effect === 'publish' ? 'published' : 'draft', state: next },
  draft: effect === 'draft',
})

/** The program itself may say that a link is expired, or write it down as it once was. */
const byProgram = (args: SaveArgs, move: LinkMove): SaveArgs =>
  args.data?.state === 'expired'
    ? { ...args, data: { ...args.data, _status: 'draft' }, draft: false }
    : carryOut(args, move)

const settle = async (args: SaveArgs, stored: Stored): Promise<SaveArgs> => {
  const mover = await moverOf(args.req, stored.school)
  const move = readMove(requestOf(args), stored, mover)
  if (args.overrideAccess === true) return byProgram(args, move)
  if (!mayMove(move, mover)) throw forbidden(args.req, notNow)
  return carryOut(args, move)
}

const settleMany = (args: SaveArgs, told: Told): SaveArgs => {
  const { data, overrideAccess } = args
  const asks = data && (data.state !== undefined || data._status !== undefined)
  if (asks && overrideAccess !== true) throw invalid(told, { because: oneByOne, path: 'state' })
  return asks ? args : { ...args, draft: true }
}

const unmade = (data: JsonObject): Stored => ({
  from: 'draft' satisfies LinkState,
  isPublic: false,
  school: idOf(data.school),
})

/**
 * Keeps the state of a link and what is public one thing: before anything is read, what is asked is turned into one move
 * and that move into a draft, a publication or a withdrawal. Who may not make the move is refused, whichever API asks.
 */
export const keepInStep: CollectionBeforeOperationHook = async ({ args, collection, operation }) => {
  const save = args as SaveArgs
  if (operation === 'restoreVersion' && save.overrideAccess !== true && save.draft !== true)
    throw forbidden(save.req, onlyAsDraft)
  // What holds no data is refused in words further on.
  if (typeof save.data !== 'object' || save.data === null) return args
  if (operation === 'create') return (await settle(save, unmade(save.data))) as typeof args
  if (operation !== 'update') return args
  if (save.id === undefined) return settleMany(save, { collection, req: save.req }) as typeof args
  await holdLock(save.req, `curriculum-links:${save.id}`)
  const stored = await readStored(save.req, save.id)
  return stored === null ? args : ((await settle(save, stored)) as typeof args)
}

import {
  commitTransaction,
  type Endpoint,
  Forbidden,
  initTransaction,
  killTransaction,
  NotFound,
  type PayloadRequest,
} from 'payload'

import { type Viewer, viewerOf } from '../../../../src/access/viewer'
import { sidesToAgree, transferSides } from '../../../../src/domain/exchange/sidesToAgree'
import { type NoVoice, type Voice, voiceOn } from '../../../../src/domain/exchange/voiceOn'
import type { Words } from '../../../../src/domain/locales/locales'
import { relationId } from '../../../../src/domain/relations/relationId'
import { readManaged } from '../../../../src/exchange/readManaged'
import { type ReadTransfer, readTransfer } from '../../../../src/exchange/transferReading'
import { conflict, forbidden } from '../../../../src/hooks/refuse'
import type { Transfer } from '../../../../src/payload-types'
import { holdTransfer } from '../hooks/holdTransfer'

const noVoice: Readonly<Record<NoVoice, Words>> = {
  'has-manager': {
    nl: 'Deze partij heeft een partnermanager met een account, die zelf akkoord gaat.',
    en: 'This party has a partner manager with an account, who agrees for it.',
  },
  'not-a-party': {
    nl: 'Akkoord gaan doet de partnermanager van de gever of van de ontvanger.',
    en: 'Agreeing is done by the partner manager of the provider or of the receiver.',
  },
}
const noProposal: Words = {
  nl: 'Akkoord gaan kan alleen met een voorstel; deze overdracht is al verder, of geannuleerd.',
  en: 'Only a proposal can be agreed to; this transfer is further on, or cancelled.',
}
const readAgain: Words = {
  nl: 'De overdracht is gewijzigd sinds u haar las. Lees haar opnieuw voordat u akkoord gaat.',
  en: 'The transfer was changed since you read it. Read it again before you agree.',
}

type Wish = { side?: unknown; updatedAt?: unknown }
type Agreement = NonNullable<Transfer['agreedBy']>[number]

const readWish = async (req: PayloadRequest): Promise<Wish> => {
  const text = (await req.text?.()) ?? ''
  const wish: unknown = text.trim() === '' ? {} : JSON.parse(text)
  return typeof wish === 'object' && wish !== null ? wish : {}
}

/** Which sides may be agreed for, by the rule of the domain; refused in words where there is none. */
const voiceFor = async (
  req: PayloadRequest,
  viewer: Viewer,
  transfer: ReadTransfer,
  side: unknown,
): Promise<Voice> => {
  const managed = await readManaged(
    req,
    transferSides.map((name) => transfer[name]),
  )
  const asked = transferSides.filter((name) => side === undefined || side === name)
  const voice = voiceOn(transfer, viewer, managed, asked)
  if (typeof voice === 'string') throw forbidden(req, noVoice[voice])
  return voice
}

const record = async (req: PayloadRequest, viewer: Viewer, id: string, wish: Wish): Promise<void> => {
  const found = await req.payload.findByID({
    collection: 'transfers',
    depth: 0,
    disableErrors: true,
    id,
    overrideAccess: false,
    req,
  })
  if (found === null) throw new NotFound(req.t)
  const transfer = readTransfer(found)
  const { onBehalf, sides: open } = await voiceFor(req, viewer, transfer, wish.side)
  // Agreeing twice is agreeing once.
  if (open.length === 0) return
  if (transfer.state !== 'proposed') throw conflict(req, noProposal)
  if (wish.updatedAt !== undefined && wish.updatedAt !== found.updatedAt) throw conflict(req, readAgain)
  const name = (req.user as { name?: string } | null)?.name
  const added: Agreement[] = open.map((side) => ({
    account: viewer.id,
    by: name,
    on: new Date().toISOString(),
    onBehalf,
    partner: transfer[side],
    side,
  }))
  const agreedBy = [...(found.agreedBy ?? []), ...added]
  const isAgreed =
    sidesToAgree({ ...transfer, agreedBy: [...transfer.agreedBy, ...open.map((side) => transfer[side])] })
      .length === 0
  await req.payload.update({
    collection: 'transfers',
    data: { agreedBy, ...(isAgreed && { state: 'agreed' as const }) },
    depth: 0,
    id,
    overrideAccess: true,
    req,
  })
}

/**
 * `POST /api/transfers/:id/agree`: the one way to agree to a transfer. A partner manager agrees for its own organisation,
 * when that is provider or receiver; once both have, the transfer is agreed. Who runs projects may record it for a party
 * that has no partner manager with an account. The body may name a `side`, and the `updatedAt` that was read, so that
 * nobody agrees to terms that changed meanwhile. Answers the transfer as whoever asks may read it.
 */
export const agree: Omit<Endpoint, 'root'> = {
  path: '/:id/agree',
  method: 'post',
  handler: async (req) => {
    const viewer = viewerOf(req)
    if (viewer === null) throw new Forbidden(req.t)
    const id = relationId(req.routeParams?.id)
    if (id === null) throw new NotFound(req.t)
    const wish = await readWish(req)
    const isOurs = await initTransaction(req)
    try {
      await holdTransfer(req, id)
      await record(req, viewer, id, wish)
      const doc = await req.payload.findByID({
        collection: 'transfers',
        depth: 0,
        id,
        overrideAccess: false,
        req,
      })
      if (isOurs) await commitTransaction(req)
      return Response.json({ doc })
    } catch (error) {
      await killTransaction(req)
      throw error
    }
  },
}

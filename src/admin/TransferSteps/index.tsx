import './steps.css'

import type { PayloadRequest, UIFieldServerComponent } from 'payload'

import { viewerOf } from '../../access/viewer'
import { dayWords } from '../../domain/dates/dayWords'
import {
  sidesToAgree,
  type TransferSide,
  transferSides,
  transferSideWords,
} from '../../domain/exchange/sidesToAgree'
import {
  isFinal,
  type TransferState,
  transferStates,
  transferStateWords,
} from '../../domain/exchange/transferStates'
import { readManaged } from '../../exchange/readManaged'
import { readPartnerNames } from '../../exchange/readPartnerNames'
import { type ReadTransfer, readTransfer } from '../../exchange/transferReading'
import type { Transfer } from '../../payload-types'
import { callWords } from '../call/words'
import { type Say, sayIn } from '../overview/say'
import { ActButtons } from './ActButtons'
import { stepActs } from './stepActs'
import { stepWords } from './words'

const HEADING = 'transfer-standing'

const trail = transferStates.filter((state) => state !== 'cancelled')

const find = (req: PayloadRequest, id: string): Promise<Transfer | null> =>
  req.payload.findByID({
    collection: 'transfers',
    depth: 0,
    disableErrors: true,
    id,
    overrideAccess: false,
    req,
    user: req.user,
  })

const Trail = ({ say, state }: { say: Say; state: TransferState }) =>
  state === 'cancelled' ? (
    <p className="transfer-steps__cancelled">{say(transferStateWords.cancelled)}</p>
  ) : (
    <ol className="transfer-steps__trail">
      {trail.map((step) => (
        <li aria-current={step === state ? 'step' : undefined} key={step}>
          {say(transferStateWords[step])}
        </li>
      ))}
    </ol>
  )

type SidesProps = { doc: Transfer; names: ReadonlyMap<string, string>; say: Say; transfer: ReadTransfer }

const Sides = ({ doc, names, say, transfer }: SidesProps) => {
  const factsOf = (side: TransferSide): string => {
    if (sidesToAgree(transfer).includes(side)) return say(stepWords.notYet)
    const row = doc.agreedBy?.find((each) => each.side === side)
    const how = row?.onBehalf ? say(stepWords.onBehalf) : ''
    return [say(stepWords.agreed), row?.by ?? '', row ? say(dayWords(row.on)) : '', how]
      .filter((fact) => fact !== '')
      .join(', ')
  }
  return (
    <ul aria-label={say(stepWords.agreement)} className="transfer-steps__sides">
      {transferSides.map((side) => (
        <li key={side}>
          {say(transferSideWords[side])}: <strong>{names.get(transfer[side]) ?? '…'}</strong> –{' '}
          {factsOf(side)}
        </li>
      ))}
    </ul>
  )
}

const settledWords = (state: TransferState) =>
  state === 'delivered' ? stepWords.delivered : stepWords.cancelled

/** How far the transfer that is open is, who agrees to it, and what whoever looks can do with it now. */
export const TransferSteps: UIFieldServerComponent = async ({ i18n, id, req }) => {
  const doc = id === undefined ? null : await find(req, String(id))
  const viewer = viewerOf(req)
  if (doc === null || viewer === null) return null
  const say = sayIn({ i18n })
  const transfer = readTransfer(doc)
  const parties = [transfer.provider, transfer.receiver]
  const names = await readPartnerNames(req, parties)
  const acts = stepActs({
    apiRoute: req.payload.config.routes.api,
    id: doc.id,
    managed: await readManaged(req, parties),
    say,
    transfer,
    updatedAt: doc.updatedAt,
    viewer,
  })
  const { state } = transfer
  return (
    <section aria-labelledby={HEADING} className="transfer-steps" data-state={state}>
      <h2 id={HEADING} tabIndex={-1}>
        {say(stepWords.standing)}
      </h2>
      <Trail say={say} state={state} />
      <Sides doc={doc} names={names} say={say} transfer={transfer} />
      {isFinal(state) ? <p>{say(settledWords(state))}</p> : null}
      {acts.length === 0 && !isFinal(state) ? <p>{say(stepWords.others)}</p> : null}
      <ActButtons
        acts={acts}
        focusAfter={HEADING}
        updatedAt={doc.updatedAt}
        words={{
          busy: say(callWords.waiting),
          saved: say(callWords.saved),
          saveFirst: say(stepWords.saveFirst),
        }}
      />
    </section>
  )
}

import type { Viewer } from '../../access/viewer'
import { transferSides } from '../../domain/exchange/sidesToAgree'
import {
  actsOn,
  isForGood,
  stateAfter,
  type TransferAct,
  transferActWords,
} from '../../domain/exchange/transferActs'
import { voiceOn } from '../../domain/exchange/voiceOn'
import type { ReadTransfer } from '../../exchange/transferReading'
import { callWords } from '../call/words'
import type { Say } from '../overview/say'
import type { StepAct } from './ActButtons'
import { confirmWords, stepWords } from './words'

type Standing = {
  apiRoute: string
  id: string
  managed: ReadonlySet<string>
  say: Say
  transfer: ReadTransfer
  updatedAt: string
  viewer: Viewer
}

const confirmOf = (act: TransferAct, say: Say): StepAct['confirm'] =>
  isForGood(act)
    ? {
        back: say(stepWords.back),
        question: say(confirmWords[act].question),
        yes: say(confirmWords[act].yes),
      }
    : null

/** What agreeing asks: the terms as they were read, and the one side that is meant where there is one. */
const agreementOf = (act: 'agree' | 'record', { managed, transfer, updatedAt, viewer }: Standing) => {
  const sides = transferSides.filter((side) => {
    const voice = voiceOn(transfer, viewer, managed, [side])
    return typeof voice !== 'string' && voice.onBehalf === (act === 'record') && voice.sides.length > 0
  })
  return { updatedAt, ...(sides.length === 1 && { side: sides[0] }) }
}

/** The buttons that somebody gets with a transfer, in the order of the domain. */
export const stepActs = (standing: Standing): StepAct[] => {
  const { apiRoute, id, managed, say, transfer, viewer } = standing
  return actsOn(transfer, viewer, managed).map((act) => {
    const isAgreement = act === 'agree' || act === 'record'
    return {
      body: isAgreement ? agreementOf(act, standing) : { state: stateAfter[act] },
      confirm: confirmOf(act, say),
      failed: say(callWords.failed),
      isQuiet: act === 'cancel',
      key: act,
      label: say(transferActWords[act]),
      method: isAgreement ? 'POST' : 'PATCH',
      path: `${apiRoute}/transfers/${id}${isAgreement ? '/agree' : '?depth=0'}`,
      unreachable: say(callWords.unreachable),
    }
  })
}

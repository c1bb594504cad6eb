import type { Words } from '../locales/locales'
import { type AgreedBy, sidesToAgree, transferSideWords } from './sidesToAgree'
import { canMove, isFinal, nextStates, type TransferState, transferStateWords } from './transferStates'

const delivered: Words = {
  nl: 'Wat geleverd is, staat vast. Maak een nieuwe overdracht die deze corrigeert.',
  en: 'What was delivered is settled. Make a new transfer that corrects this one.',
}

const cancelled: Words = {
  nl: 'Wat geannuleerd is, komt niet terug. Stel de overdracht opnieuw voor.',
  en: 'What was cancelled does not come back. Propose the transfer anew.',
}

const elsewhere = (from: TransferState): Words => {
  const listed = (locale: keyof Words, or: string) =>
    nextStates(from)
      .map((state) => transferStateWords[state][locale].toLowerCase())
      .join(` ${or} `)
  return {
    nl: `Na ${transferStateWords[from].nl.toLowerCase()} komt ${listed('nl', 'of')}.`,
    en: `After ${transferStateWords[from].en.toLowerCase()} comes ${listed('en', 'or')}.`,
  }
}

const notAgreed = (transfer: AgreedBy): Words => {
  const listed = (locale: keyof Words, and: string) =>
    sidesToAgree(transfer)
      .map((side) => transferSideWords[side][locale].toLowerCase())
      .join(` ${and} `)
  return {
    nl: `Nog niet akkoord: ${listed('nl', 'en')}. Een overdracht is afgesproken als gever en ontvanger beiden akkoord zijn.`,
    en: `Not agreed yet: ${listed('en', 'and')}. A transfer is agreed when provider and receiver both agree.`,
  }
}

/**
 * Why a transfer may not go to a state, or undefined when it may. Every step forward needs the agreement of both sides;
 * to cancel needs nobody's.
 */
export const refusalOfMove = (
  transfer: AgreedBy & { state: TransferState },
  to: TransferState,
): Words | undefined => {
  const { state } = transfer
  if (isFinal(state)) return state === 'delivered' ? delivered : cancelled
  if (!canMove(state, to)) return elsewhere(state)
  return to !== 'cancelled' && sidesToAgree(transfer).length > 0 ? notAgreed(transfer) : undefined
}

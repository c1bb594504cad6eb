import type { tryCode } from '../../../../src/accounts/secondFactors'
import type { Words } from '../../../../src/domain/locales/locales'

/** Why a code was not right. */
export type WrongCode = Exclude<Awaited<ReturnType<typeof tryCode>>, 'right'>

const wrong: Words = {
  nl: 'Deze code klopt niet. Neem de code die de app nu toont, of een herstelcode die u nog niet hebt gebruikt.',
  en: 'This code is not right. Take the code that the app shows now, or a recovery code that you have not used yet.',
}
const used: Words = {
  nl: 'Deze code is al gebruikt. Wacht tot de app een nieuwe toont.',
  en: 'This code has been used. Wait until the app shows a new one.',
}

const clockIsOff = (minutes: number): Words => {
  const count = Math.max(1, Math.round(Math.abs(minutes)))
  const nl = `${count} ${count === 1 ? 'minuut' : 'minuten'} ${minutes > 0 ? 'voor' : 'achter'}`
  const en = `${count} ${count === 1 ? 'minute' : 'minutes'} ${minutes > 0 ? 'ahead' : 'behind'}`
  return {
    nl: `De klok van uw telefoon loopt ongeveer ${nl}. Zet de tijd daar op automatisch en probeer de volgende code.`,
    en: `The clock of your telephone is about ${en}. Set its time to automatic and try the next code.`,
  }
}

/** Why a code was not taken, and what to do. */
export const wrongCodeWords = (verdict: WrongCode): Words => {
  if (typeof verdict === 'object') return clockIsOff(verdict.minutes)
  return verdict === 'used' ? used : wrong
}

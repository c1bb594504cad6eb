import type { tryCode } from '../../../../src/accounts/secondFactors'
import type { Words } from '../../../../src/domain/locales/locales'

/** Why a code was not right. */
export type WrongCode = Exclude<Awaited<ReturnType<typeof tryCode>>, 'right'>

const wrong: Words = {
  nl: 'Deze code klopt niet. Neem de code die de app nu toont, of een herstelcode die u nog niet hebt gebruikt.',
  en: 'This code is not right. Take the code that the app shows now, or a recovery code that you have not used yet.',
}
const wrongAtFirst: Words = {
  nl: 'Deze code klopt niet. Neem de zes cijfers die de app nu toont; blijft het misgaan, haal deze koppeling dan uit de app en scan opnieuw.',
  en: 'This code is not right. Take the six digits that the app shows now; if it stays wrong, take this entry out of the app and scan anew.',
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

/** Why a code was not taken, and what to do; before the second step is on there are no recovery codes to speak of. */
export const wrongCodeWords = (verdict: WrongCode, isOn = true): Words => {
  if (typeof verdict === 'object') return clockIsOff(verdict.minutes)
  if (verdict === 'used') return used
  return isOn ? wrong : wrongAtFirst
}

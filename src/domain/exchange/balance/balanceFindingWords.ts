import type { Words } from '../../locales/locales'
import { euroWords } from '../../money/euroWords'

/** A sentence about somebody, with the name before it. */
export const aboutParty = (name: Words, because: Words): Words => ({
  nl: `${name.nl}: ${because.nl}`,
  en: `${name.en}: ${because.en}`,
})

/** Asks to accept a gift in words, or to agree what comes back for it. */
export const giftToAcceptWords = (provider: Words, gainer: Words): Words => ({
  nl: `Van ${provider.nl} aan ${gainer.nl}: hiervoor komt niets terug. Leg in woorden vast dat het een gift is, of spreek af wat ertegenover staat.`,
  en: `From ${provider.en} to ${gainer.en}: nothing comes back for this. Record in words that it is a gift, or agree what is given in return.`,
})

/** Tells by how much a party puts in more than it gets out, by its own numbers. */
export const ownLossWords = (cents: number): Words => {
  const loss = euroWords(cents)
  return {
    nl: `Naar eigen opgave kost het ${loss.nl} meer dan het oplevert. Weegt de zachte waarde daartegen op?`,
    en: `By its own account it costs ${loss.en} more than it yields. Does the soft value make up for that?`,
  }
}

/** Tells how many transfers nobody has put in euros. */
export const withoutEurosWords = (without: number, counted: number): Words => ({
  nl: `Zonder bedrag in euro's: ${without} van ${counted} overdrachten. Die tellen niet mee in geven en krijgen in euro's.`,
  en: `Without an amount in euros: ${without} of ${counted} transfers. These do not count in giving and getting in euros.`,
})

/** Nothing is there to be weighed. */
export const nothingExchangedWords: Words = {
  nl: 'Er is nog geen overdracht die meetelt. Leg vast wat partners elkaar geven.',
  en: 'There is no transfer yet that counts. Record what partners give each other.',
}

/** Everybody takes part and every gift is accepted. */
export const settledWords: Words = {
  nl: 'Iedere partner doet mee, en alles wat niet terugkomt is als gift aanvaard.',
  en: 'Every partner takes part, and all that does not come back is accepted as a gift.',
}

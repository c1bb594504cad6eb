import type { TextField } from 'payload'

import type { Words } from '../domain/locales/locales'
import { isPhoneNumber } from '../domain/web/isPhoneNumber'
import { checkedText } from './checkedText'
import { described } from './described'

const refusal: Words = {
  nl: 'Dit is geen telefoonnummer. Schrijf alleen cijfers, bijvoorbeeld 0596 12 34 56 of +31 596 123456.',
  en: 'This is no telephone number. Write digits only, for example 0596 12 34 56 or +31 596 123456.',
}

/** A telephone number that can be called from a page. */
export const phoneField = (name: string, label: Words, help: Words): TextField =>
  described(checkedText({ name, isRight: isPhoneNumber, maxLength: 40, refusal }), label, help)

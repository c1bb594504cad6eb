import type { TextField } from 'payload'

import type { Words } from '../domain/locales/locales'
import { isWebAddress } from '../domain/web/isWebAddress'
import { checkedText } from './checkedText'
import { described } from './described'

const refusal: Words = {
  nl: 'Dit is geen volledig webadres. Begin met https:// of http://, bijvoorbeeld https://www.voorbeeld.nl.',
  en: 'This is not a full web address. Start with https:// or http://, for example https://www.example.org.',
}

/** An address on the web, http or https only. */
export const urlField = (name: string, label: Words, help: Words): TextField =>
  described(checkedText({ name, isRight: isWebAddress, maxLength: 500, refusal }), label, help)

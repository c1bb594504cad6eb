import type { FieldHook } from 'payload'

import type { Words } from '../../../../src/domain/locales/locales'
import { invalid } from '../../../../src/hooks/refuse'

const SHORTEST = 32
const LONGEST = 200

const refusal: Words = {
  nl: `Een sleutel heeft ${SHORTEST} tot ${LONGEST} tekens, anders is hij te raden. Laat er een maken, of neem een langere.`,
  en: `A key has ${SHORTEST} to ${LONGEST} characters, or it could be guessed. Have one made, or take a longer one.`,
}

/** Refuses a key that could be guessed. Asked before Payload encrypts it, which a rule of the field itself would come after. */
export const refuseWeakKey: FieldHook = ({ collection, req, ...field }) => {
  const value: unknown = field.value
  if (typeof value === 'string' && value !== '' && (value.length < SHORTEST || value.length > LONGEST))
    throw invalid(req, { because: refusal, collection, path: 'apiKey' })
  return value
}

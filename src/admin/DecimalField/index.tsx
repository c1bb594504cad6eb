'use client'

import type { NumberFieldClientComponent } from 'payload'

import { formatDecimal, readDecimal, typedDecimal, unreadDecimal } from '../../domain/numbers/dutchDecimal'
import { type NumberReading, NumberText } from '../NumberText/NumberText'

const decimals: NumberReading = {
  read: readDecimal,
  refusal: {
    nl: 'Dit is geen getal. Schrijf het als 2,5 of 2.500.',
    en: 'This is not a number. Write it as 2,5 or 2.500.',
  },
  show: formatDecimal,
  typed: typedDecimal,
  unread: unreadDecimal,
}

/** A number that may have decimals, written the Dutch way. */
export const DecimalField: NumberFieldClientComponent = (props) => (
  <NumberText {...props} reading={decimals} />
)

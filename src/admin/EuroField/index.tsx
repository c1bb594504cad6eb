'use client'

import type { NumberFieldClientComponent } from 'payload'

import { formatEuros, parseEuros, unreadAmount } from '../../domain/money/euros'
import { type NumberReading, NumberText } from '../NumberText/NumberText'

const euros: NumberReading = {
  read: parseEuros,
  refusal: {
    nl: 'Dit is geen bedrag. Schrijf het als 2.500 of 2.500,50.',
    en: 'This is not an amount. Write it as 2.500 or 2.500,50.',
  },
  show: (cents) => (Number.isSafeInteger(cents) && cents >= 0 ? formatEuros(cents) : ''),
  typed: (unread) => unread.replace(/^€ /, ''),
  unread: unreadAmount,
}

/** An amount written in euros, the Dutch way, and kept in whole cents. */
export const EuroField: NumberFieldClientComponent = (props) => <NumberText {...props} reading={euros} />

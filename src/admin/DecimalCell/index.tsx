'use client'

import { DefaultCell } from '@payloadcms/ui'
import type { DefaultCellComponentProps } from 'payload'

import { formatDecimal } from '../../domain/numbers/dutchDecimal'

/** A number that may have decimals, as a list shows it: written the Dutch way, as in its form. */
export const DecimalCell = (props: DefaultCellComponentProps) => {
  const number: unknown = props.cellData
  return <DefaultCell {...props} cellData={typeof number === 'number' ? formatDecimal(number) : number} />
}

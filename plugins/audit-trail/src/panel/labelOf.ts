import type { Words } from '@streekwerk/payload-kit/pure'
import { sayIn } from '@streekwerk/payload-kit/pure'
import type { PayloadRequest } from 'payload'

type Saying = (args: { i18n: unknown; t: unknown }) => string

/** A label of a config in the language of whoever looks; another text where it has none. */
export const labelOf = (
  { i18n, t }: Pick<PayloadRequest, 'i18n' | 't'>,
  label: unknown,
  otherwise: string,
): string => {
  if (typeof label === 'string') return label || otherwise
  if (typeof label === 'function') return (label as Saying)({ i18n, t })
  if (typeof label === 'object' && label !== null) return sayIn(i18n.language, label as Words) || otherwise
  return otherwise
}

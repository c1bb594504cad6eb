import { wrongAt } from '@streekwerk/payload-kit'
import type { PayloadRequest } from 'payload'

type Fault = Readonly<{ path: string; words: Readonly<Record<string, string>> }>

/** Refuses the first of these faults at its field. */
export const refuseFirst = (req: PayloadRequest, [fault]: readonly Fault[]): void => {
  if (fault) throw wrongAt(req, fault.path, fault.words)
}

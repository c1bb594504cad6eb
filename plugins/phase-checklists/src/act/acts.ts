import type { Doc } from '@streekwerk/payload-kit'
import type { PayloadRequest } from 'payload'

import { optionsIn } from '../read/optionsOf'
import type { ReviewRequest } from './reviewGate'
import { reviewGate } from './reviewGate'
import { startSubject } from './startSubject'

/** Starts a subject on a life cycle, for a program: a seed, an importer. Nobody is asked whether they may; every other rule holds. */
export const enterLifeCycle = async (
  req: PayloadRequest,
  asked: { lifeCycle: number | string; subject: number | string },
): Promise<Doc> => startSubject(optionsIn(req), req, asked)

/** Takes a decision at the gate of a subject in the name of the user of the request, for a program. Nobody is asked whether they may; a gate that is shut stays so. */
export const decideAtGate = async (req: PayloadRequest, review: ReviewRequest): Promise<Doc> =>
  reviewGate(optionsIn(req), req, review)

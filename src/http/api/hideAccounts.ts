import { setTimeout as sleep } from 'node:timers/promises'

import type { Request, Response } from 'express'
import type { Logger } from 'pino'

import { RequestFault } from '../guard/requestFault'
import type { ApiLocals } from './apiRequest'
import type { AskPayload } from './askPayload'

// Longer than a password check or the sending of a mail takes on a machine that is not overloaded.
const EVEN_OUT_MS = 500

/** A refused sign-in takes the same time whether the account exists or not. */
export const evenOutLogin =
  (ask: AskPayload): AskPayload =>
  async (req, res) => {
    const evened = sleep(EVEN_OUT_MS)
    const response = await ask(req, res)
    if (response.status >= 400) await evened
    return response
  }

/** A request for a new password gets one answer after one time, whatever becomes of it behind. */
export const evenOutForgotten =
  (ask: AskPayload, log: Logger): AskPayload =>
  async (req: Request, res: Response) => {
    const { email } = (res.locals as ApiLocals).data ?? {}
    if (typeof email !== 'string' || !email.includes('@'))
      throw new RequestFault(400, 'Give the email address of the account.')
    ask(req, res).then(
      ({ status }) => {
        if (status >= 500) log.error({ status }, 'a password mail could not be sent')
      },
      (error: unknown) => log.error({ err: error }, 'a password mail could not be sent'),
    )
    await sleep(EVEN_OUT_MS)
    return globalThis.Response.json({ message: 'Success' })
  }

import { setTimeout as sleep } from 'node:timers/promises'

import type { Request, Response } from 'express'
import type { Logger } from 'pino'

import { GUESSES } from '../../domain/people/guesses'
import { RequestFault } from '../guard/requestFault'
import type { ApiLocals } from './apiRequest'
import type { AskPayload } from './askPayload'
import type { UnderWay } from './underWay'

// Longer than a password check or the sending of a mail takes on a machine that is not overloaded.
const EVEN_OUT_MS = 500

// One text for all: that an account is locked or switched off would tell that there is one.
const notSignedIn = {
  nl: `Aanmelden is niet gelukt. Controleer e-mailadres en wachtwoord; na te veel pogingen is een account even geblokkeerd. Wacht dan ${GUESSES.lockMinutes} minuten, of vraag een nieuw wachtwoord aan.`,
  en: `Signing in failed. Check the email address and the password; after too many attempts an account is locked for a while. Wait ${GUESSES.lockMinutes} minutes then, or ask for a new password.`,
}
const noAddress = {
  nl: 'Geef het e-mailadres van het account.',
  en: 'Give the email address of the account.',
}

/** A refused sign-in takes the same time and has the same words whether the account exists, is locked, or does not. */
export const evenOutLogin =
  (ask: AskPayload): AskPayload =>
  async (req, res) => {
    const evened = sleep(EVEN_OUT_MS)
    const response = await ask(req, res)
    if (response.status >= 400) await evened
    if (response.status === 401 || response.status === 403) throw new RequestFault(401, notSignedIn)
    return response
  }

/** A request for a new password gets one answer after one time, whatever becomes of it behind. */
export const evenOutForgotten =
  (ask: AskPayload, { log, underWay }: { log: Logger; underWay: UnderWay }): AskPayload =>
  async (req: Request, res: Response) => {
    const { email } = (res.locals as ApiLocals).data ?? {}
    if (typeof email !== 'string' || !email.includes('@')) throw new RequestFault(400, noAddress)
    const asked = ask(req, res).then(
      ({ status }) => {
        if (status >= 500) log.error({ status }, 'a password mail could not be sent')
      },
      (error: unknown) => log.error({ err: error }, 'a password mail could not be sent'),
    )
    underWay.add(asked)
    await sleep(EVEN_OUT_MS)
    return globalThis.Response.json({ message: 'Success' })
  }

import { Refusal } from '../refusal'

/** Why nobody can listen at an address, in words that say what to do; what is not known is told as it is. */
export const explainListen = (
  error: NodeJS.ErrnoException,
  { host, port }: Readonly<{ host: string; port: number }>,
): Error => {
  switch (error.code) {
    case 'EADDRINUSE':
      return new Refusal(
        `PORT ${port} on ${host} is in use by another program: stop that one or choose another PORT.`,
      )
    case 'EACCES':
      return new Refusal(`PORT ${port} may not be used by this user: choose one above 1023.`)
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
      return new Refusal(
        `HOST ${host} is not an address of this machine: use 127.0.0.1, or 0.0.0.0 for all of its addresses.`,
      )
    default:
      return error
  }
}

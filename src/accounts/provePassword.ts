import { AuthenticationError, createLocalReq, type Payload, type PayloadRequest } from 'payload'

const proving = new WeakSet<PayloadRequest>()

/** Says that a password was right, in the place of a session. */
class Proved extends Error {
  constructor() {
    super('the password is right, and nobody is signed in by that')
  }
}

/** Ends a signing in that only asks whether the password is right; call it before anything else that comes after the password. */
export const stopAtProof = (req: PayloadRequest): void => {
  if (proving.has(req)) throw new Proved()
}

/**
 * Whether that is the password of an account, by the way of signing in: guesses are counted and refused as there. Opens a connection of its
 * own, so it is asked before a transaction begins.
 */
export const provePassword = async (payload: Payload, email: string, password: unknown): Promise<boolean> => {
  if (typeof password !== 'string' || password.trim() === '') return false
  const req = await createLocalReq({}, payload)
  proving.add(req)
  try {
    await payload.login({ collection: 'users', data: { email, password }, overrideAccess: true, req })
    return false
  } catch (error) {
    if (error instanceof Proved) return true
    if (error instanceof AuthenticationError) return false
    throw error
  }
}

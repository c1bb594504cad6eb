import type { Endpoint } from 'payload'

/**
 * Stands in front of Payload's own route that makes the first visitor of an empty system its administrator: here the first
 * administrator is made at set-up, and nobody else can be.
 */
export const firstRegister: Endpoint = {
  handler: () => Response.json({ errors: [{ message: 'Not found' }] }, { status: 404 }),
  method: 'post',
  path: '/first-register',
}

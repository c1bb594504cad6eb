import type { CollectionBeforeChangeHook, JsonObject } from 'payload'

import { agreedDay } from '../../../../src/domain/plans/planStates'

/** Keeps the day on which the plan was agreed in step with its state. */
export const setAgreedOn: CollectionBeforeChangeHook = ({ data, originalDoc }) => ({
  ...data,
  agreedOn: agreedDay((originalDoc ?? {}) as JsonObject, data, new Date().toISOString().slice(0, 10)),
})

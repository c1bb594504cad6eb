import type { PanelWaiver } from './panel'

/** Whether a waiver was never given, and taken back by somebody else than who asked for it. */
export const isDeclined = ({ approvedOn, requestedBy, withdrawnBy, withdrawnOn }: PanelWaiver): boolean =>
  withdrawnOn !== null && approvedOn === null && String(withdrawnBy) !== String(requestedBy)

/** Whether a version of the regional agenda is over: from the day after its last one; without a last day it never is. */
export const isLapsed = ({ validTo }: { validTo?: string | null }, today: string): boolean =>
  typeof validTo === 'string' && validTo !== '' && validTo.slice(0, 10) < today

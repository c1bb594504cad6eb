import { isMonday, isWorkingDay } from './calendar'

/** Whom a digest is for. */
export type Recipient = Readonly<{
  id: string
  wantsDigest: boolean
  /** When the last one was sent (ISO 8601), or null. */
  lastSentAt: string | null
}>

/** How often somebody wants digests: on every working day on which there is news, on Mondays alone, or never. */
export type DigestWish = Readonly<{ isWanted: boolean; isWeekly: boolean }>

/** Whether somebody wants a digest on a day. */
export const isWishedOn = ({ isWanted, isWeekly }: DigestWish, today: string): boolean =>
  isWanted && (!isWeekly || isMonday(today))

/**
 * Whether somebody gets a digest on a day of what there is to tell them: not when they do not want it, nobody works that day, or there is
 * nothing. On a Monday all is told; on another day all is told as soon as some of it is news. So nobody gets the same mail day after day.
 */
export const getsDigest = <One>(
  { wantsDigest }: Pick<Recipient, 'wantsDigest'>,
  told: readonly One[],
  { isNews, today }: Readonly<{ isNews: (one: One) => boolean; today: string }>,
): boolean => wantsDigest && isWorkingDay(today) && (isMonday(today) ? told.length > 0 : told.some(isNews))

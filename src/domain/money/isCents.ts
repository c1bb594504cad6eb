/** Whether a number is an amount in whole cents that can be added up without loss: an integer, zero or more. */
export const isCents = (value: number): boolean => Number.isSafeInteger(value) && value >= 0

/** Whether something is a telephone number as people write it: digits, with at most a plus in front and signs between them. */
export const isPhoneNumber = (value: string): boolean =>
  /^\+?[\d\s().-]{5,40}$/.test(value) && (value.match(/\d/g) ?? []).length >= 5

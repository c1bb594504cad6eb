/** Whether two days come in this order or fall together; a day that is missing or is no date is not judged. */
export const inOrder = (first: unknown, second: unknown): boolean => {
  const [start, end] = [first, second].map((day) =>
    typeof day === 'string' || day instanceof Date ? new Date(day).getTime() : Number.NaN,
  )
  return !(Number(start) > Number(end))
}

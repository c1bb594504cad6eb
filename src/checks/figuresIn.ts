/** The last table of what was measured beside what it must be, in what a bench printed; empty where it printed none. */
export const figuresIn = (output: string): string => {
  const lines = output.split('\n').map((line) => line.trimEnd())
  const from = lines.findLastIndex((line) => /^ +what +measured .*must be$/.test(line))
  if (from < 0) return ''
  const to = lines.indexOf('', from)
  return lines.slice(from, to < 0 ? undefined : to).join('\n')
}

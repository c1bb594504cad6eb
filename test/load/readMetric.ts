/** The figure of that name, of all its labels together; throws where there is none, or it is nothing, as nothing can be compared with it. */
const figureIn = (text: string, name: string): number => {
  const figure = text
    .split('\n')
    .filter((line) => line.split(/[ {]/, 1)[0] === name)
    .reduce((sum, line) => sum + Number(line.split(' ').at(-1)), 0)
  if (!(figure > 0)) throw new Error(`The program tells no ${name}.`)
  return figure
}

/** What a program tells of itself at `/metrics` under `streekwerk_` and this name; rejects where it does not tell it. */
export const readMetric = async (url: string, name: string): Promise<number> => {
  const response = await fetch(`${url}/metrics`)
  const text = await response.text()
  if (!response.ok) throw new Error(`/metrics answered ${response.status}.`)
  return figureIn(text, `streekwerk_${name}`)
}

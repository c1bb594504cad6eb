/** A server that has just started runs slower code than one that is in use. */
const [WARM, ASKED] = [25, 100]

type Ask = (turn: number) => Promise<Response>

/** How long each of many answers took to its last byte, in milliseconds, once the server is warm; an answer that is a refusal is none. */
export const timesOf = async (ask: Ask, warm = WARM, asked = ASKED): Promise<number[]> => {
  const times: number[] = []
  for (let turn = 0; turn < warm + asked; turn += 1) {
    const began = performance.now()
    const response = await ask(turn)
    const body = await response.text()
    if (!response.ok) throw new Error(`${response.url} answered ${response.status}: ${body.slice(0, 300)}`)
    times.push(performance.now() - began)
  }
  return times.slice(warm)
}

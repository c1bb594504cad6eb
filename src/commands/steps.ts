/** Tells how far a step is; the newest note replaces the one before. */
export type Progress = (note: string) => void

/** Steps of a command, told one after another with how long each took. */
export type Steps = {
  /** A line on its own, between or during steps. */
  note: (line: string) => void
  /** Does one step; answers or throws what the work does, after saying how it went. */
  run: <T>(title: string, work: (progress: Progress) => Promise<T>) => Promise<T>
}

type Output = Pick<NodeJS.WriteStream, 'columns' | 'isTTY' | 'write'>

const CLEAR_LINE = '\r\x1b[2K'
/** In a log a step that ends soon is one line; one that takes longer is announced, so that nobody thinks it hangs. */
const ANNOUNCE_AFTER_MS = 1000
const NOTE_EVERY_MS = 5000

const seconds = (ms: number) => `${(ms / 1000).toFixed(ms < 10_000 ? 2 : 1)} s`

/** On a terminal: one line that is rewritten while the step runs. */
const onTerminal = (out: Output): Steps => {
  let line = ''
  const show = (text: string) => {
    line = text.slice(0, (out.columns || 80) - 1)
    out.write(CLEAR_LINE + line)
  }
  const print = (text: string) => {
    out.write(`${CLEAR_LINE}${text}\n${line}`)
  }
  const run: Steps['run'] = async (title, work) => {
    const began = performance.now()
    let detail = ''
    const draw = () => {
      show(`▸ ${title} … ${seconds(performance.now() - began)}${detail && ` · ${detail}`}`)
    }
    const timer = setInterval(draw, 250)
    const end = (mark: string) => {
      clearInterval(timer)
      line = ''
      print(`${mark} ${title} (${seconds(performance.now() - began)})`)
    }
    draw()
    try {
      const result = await work((note) => {
        detail = note
        draw()
      })
      end('✓')
      return result
    } catch (error) {
      end('✗')
      throw error
    }
  }
  return { note: print, run }
}

/** In a log: whole lines only, and no more than are needed to see that it goes on. */
const inLog = (out: Output): Steps => {
  const print = (text: string) => {
    out.write(`${text}\n`)
  }
  const run: Steps['run'] = async (title, work) => {
    const began = performance.now()
    let noted = began
    const announcement = setTimeout(print, ANNOUNCE_AFTER_MS, `▸ ${title} …`)
    const end = (mark: string) => {
      clearTimeout(announcement)
      print(`${mark} ${title} (${seconds(performance.now() - began)})`)
    }
    try {
      const result = await work((note) => {
        if (performance.now() - noted < NOTE_EVERY_MS) return
        noted = performance.now()
        print(`  ${title}: ${note}`)
      })
      end('✓')
      return result
    } catch (error) {
      end('✗')
      throw error
    }
  }
  return { note: print, run }
}

/** Steps that can be read on a terminal and in a log alike. */
export const createSteps = (out: Output = process.stdout): Steps => (out.isTTY ? onTerminal(out) : inLog(out))

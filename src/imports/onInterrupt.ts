/** What a command that was cancelled ends with. */
export const CANCELLED = 130

/** Ctrl-C once undoes everything and says so; twice does not wait for that. */
export const onInterrupt = (cancel: () => void, leave: () => void): (() => void) => {
  const interrupt = () => {
    process.once('SIGINT', () => {
      leave()
      process.exit(CANCELLED)
    })
    cancel()
  }
  process.once('SIGINT', interrupt)
  process.once('SIGTERM', interrupt)
  return () => {
    process.removeListener('SIGINT', interrupt)
    process.removeListener('SIGTERM', interrupt)
  }
}

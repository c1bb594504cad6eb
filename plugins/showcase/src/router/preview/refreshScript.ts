/**
 * The one script there is, for the page of a draft only: it tells the panel that frames it that it is there, and asks for
 * itself anew when the panel says that the document was saved. The first thing a panel says to a page that it just opened is
 * only an answer; to one that asked for itself anew it says nothing.
 */
export const refreshScript = `(() => {
  const panel = window.opener ?? window.parent
  if (panel === window) return
  const [navigation] = performance.getEntriesByType('navigation')
  let isAnswer = navigation?.type !== 'reload'
  addEventListener('message', (event) => {
    if (event.source !== panel || event.origin !== location.origin) return
    if (event.data?.type !== 'payload-document-event') return
    if (isAnswer) isAnswer = false
    else location.reload()
  })
  panel.postMessage({ type: 'payload-live-preview', ready: true }, location.origin)
})()
`

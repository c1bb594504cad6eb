/** Opens a server on a free port and says the port on one line, for the process that started it. */
export const listenAndTell = (server) => {
  server.listen(0, '127.0.0.1', () => console.log(server.address().port))
}

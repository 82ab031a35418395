// What does a child do when its supervisor is gone? It ends: nobody would restart it, and the data must be free again.
// Loaded before the child's own code, so that the child need not know.
const GRACE_MS = 10_000

if (process.channel) {
  process.on('disconnect', () => {
    setTimeout(() => process.exit(1), GRACE_MS).unref()
    process.kill(process.pid, 'SIGTERM')
  })
  // Listening must not keep a child alive that has nothing else to do.
  process.channel.unref()
}

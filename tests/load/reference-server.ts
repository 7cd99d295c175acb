import { createServer } from 'node:http';
import { Server } from 'socket.io';

/**
 * The reference of the load tests: Socket.IO as it comes, which stores nothing and hides nothing. A command
 * is acknowledged and its room is sent a new state of about the size of a real view.
 */
const http = createServer();
const io = new Server(http, {
  transports: ['websocket'],
  perMessageDeflate: false,
  serveClient: false,
  connectionStateRecovery: undefined as never,
});
const filler = 'x'.repeat(Number(process.env.STATE_BYTES ?? 1_200));

io.on('connection', (socket) => {
  const room = String(socket.handshake.auth.room);
  void socket.join(room);
  socket.emit('view', { count: 0, filler });
  socket.on('command', (command: { count: number }, ack: (answer: { ok: true }) => void) => {
    ack({ ok: true });
    io.to(room).emit('view', { count: command.count, filler });
  });
  socket.on('memory', (ack: (bytes: number) => void) => ack(process.memoryUsage().rss));
});

http.listen(0, '127.0.0.1', 4096, () => {
  const address = http.address();
  if (typeof address === 'object' && address) console.log(`ready at http://127.0.0.1:${address.port}`);
});
process.on('SIGTERM', () => process.exit(0));

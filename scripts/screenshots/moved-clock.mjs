// Loaded before a server: lets its clock be moved on by the process that started it.
let ahead = 0;
const clock = Date.now.bind(Date);
Date.now = () => clock() + ahead;
process.on('message', ({ passMs }) => {
  ahead += passMs;
  process.send({ ahead });
});
// The line to the parent must not keep the server alive.
process.channel?.unref();

// The load: keep-alive connections over plain sockets, one request at a time on each. Reading an answer costs next to
// nothing here, because the client shares the machine with the server that it measures.
import { connect } from 'node:net';

/** Sends the requests in turn for `seconds` and returns how many were answered and how long each took, in milliseconds. */
export async function load(port, requests, { connections, seconds }) {
  const wire = requests.map((request) => bytesOf(port, request));
  const end = performance.now() + seconds * 1000;
  const latencies = [];
  let next = 0;
  const work = async (connection) => {
    while (performance.now() < end) {
      const started = performance.now();
      await connection.send(wire[next++ % wire.length]);
      latencies.push(performance.now() - started);
    }
  };
  const open = await Promise.all(Array.from({ length: connections }, () => Connection.open(port)));
  const started = performance.now();
  await Promise.all(open.map(work));
  const took = (performance.now() - started) / 1000;
  for (const connection of open) connection.close();
  return { count: latencies.length, took, latencies };
}

/** One request whose whole answer is read. */
export async function ask(port, request) {
  const connection = await Connection.open(port);
  const body = await connection.send(bytesOf(port, request), true);
  connection.close();
  return body;
}

function bytesOf(port, { method = 'GET', path, headers = {}, body = null }) {
  const payload = body === null ? '' : JSON.stringify(body);
  const head = { host: `127.0.0.1:${port}`, accept: 'application/json', ...headers };
  if (body !== null) Object.assign(head, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(payload) });
  const lines = Object.entries(head).map(([name, value]) => `${name}: ${value}\r\n`);
  return Buffer.from(`${method} ${path} HTTP/1.1\r\n${lines.join('')}\r\n${payload}`);
}

const HEAD_END = Buffer.from('\r\n\r\n');
const LAST_CHUNK = Buffer.from('0\r\n\r\n');

class Connection {
  static open(port) {
    return new Promise((done, fail) => {
      const socket = connect({ port, host: '127.0.0.1', noDelay: true });
      socket.once('error', fail);
      socket.once('connect', () => done(new Connection(socket)));
    });
  }

  constructor(socket) {
    this.socket = socket;
    socket.on('data', (piece) => this.read(piece));
    socket.on('error', (error) => this.fail?.(error));
    socket.on('close', () => this.fail?.(new Error('The server closed the connection.')));
  }

  send(bytes, whole = false) {
    this.whole = whole;
    this.pieces = [];
    this.received = 0;
    this.expected = null;
    return new Promise((done, fail) => {
      this.done = done;
      this.fail = fail;
      this.socket.write(bytes);
    });
  }

  close() {
    this.fail = undefined;
    this.socket.destroy();
  }

  read(piece) {
    this.pieces.push(piece);
    this.received += piece.length;
    if (this.expected === null) this.readHead();
    const ended = this.expected === 'chunks' ? piece.subarray(-5).equals(LAST_CHUNK) : this.received === this.expected;
    if (ended) this.finish();
  }

  readHead() {
    const start = this.pieces.length === 1 ? this.pieces[0] : Buffer.concat(this.pieces);
    const end = start.indexOf(HEAD_END);
    if (end < 0) return;
    const head = start.toString('latin1', 0, end);
    if (!head.startsWith('HTTP/1.1 200')) throw new Error(`The server answered ${head.split('\r\n', 1)[0]}: ${start.toString('utf8', end, end + 500)}`);
    const length = /content-length: (\d+)/i.exec(head);
    this.bodyStart = end + HEAD_END.length;
    this.expected = length ? this.bodyStart + Number(length[1]) : 'chunks';
  }

  finish() {
    const { done, pieces, whole, expected, bodyStart } = this;
    this.fail = undefined;
    if (!whole) return done();
    const body = Buffer.concat(pieces).subarray(bodyStart);
    done((expected === 'chunks' ? unchunked(body) : body).toString('utf8'));
  }
}

function unchunked(body) {
  const parts = [];
  for (let at = 0; ; ) {
    const lineEnd = body.indexOf('\r\n', at);
    const size = Number.parseInt(body.toString('latin1', at, lineEnd), 16);
    if (size === 0) return Buffer.concat(parts);
    parts.push(body.subarray(lineEnd + 2, lineEnd + 2 + size));
    at = lineEnd + 4 + size;
  }
}

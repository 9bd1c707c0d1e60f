import { randomBytes } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { inboxPageText as words } from '../../src/strings/inbox-page.ts';
import { type Gate, isOwnForm, isOwnHost, pathBehind, securityHeaders } from './guard.ts';
import { wordPage } from './page.ts';
import { answer, type Reply } from './routes.ts';
import type { Session } from './session.ts';
import { fontFile, styleSheet } from './style.ts';

/** More than a reason of 2,000 letters needs, each of which may take nine characters. */
const MAX_FORM = 64 * 1024;

/** The fields of a form; null when it is larger than any form here. */
async function formOf(request: IncomingMessage): Promise<URLSearchParams | null> {
  const pieces: Array<Buffer> = [];
  let size = 0;
  for await (const piece of request as AsyncIterable<Buffer>) {
    size += piece.length;
    // Read to its end: a connection that is closed while the form still arrives loses the answer.
    if (size <= MAX_FORM) pieces.push(piece);
  }
  if (size > MAX_FORM) return null;
  return new URLSearchParams(Buffer.concat(pieces).toString('utf8'));
}

function send(response: ServerResponse, { status, type, body, location }: Reply): void {
  response.writeHead(status, {
    ...securityHeaders,
    'Content-Type': type ?? 'text/html; charset=utf-8',
    ...(location === undefined ? {} : { Location: location }),
  });
  response.end(body);
}

function fileOf(path: string): Reply | null {
  if (path === 'style.css')
    return { status: 200, type: 'text/css; charset=utf-8', body: styleSheet() };
  const font = fontFile(path);
  return font && { status: 200, type: 'font/woff2', body: font };
}

async function handle(request: IncomingMessage, gate: Gate, session: Session): Promise<Reply> {
  // Nothing is said to one who has not the address, not even what this is.
  if (!isOwnHost(request, gate)) return { status: 421, type: 'text/plain', body: '' };
  const path = pathBehind(request.url ?? '', gate);
  if (path === null) return { status: 404, type: 'text/plain', body: '' };
  const base = `/${gate.token}/`;
  const query = new URLSearchParams((request.url ?? '').split('?')[1] ?? '');
  if (request.method === 'GET' || request.method === 'HEAD') {
    return fileOf(path) ?? answer(session, { path, base, query, form: null });
  }
  if (request.method !== 'POST') return { status: 405, body: wordPage(words.notFound, base) };
  if (!isOwnForm(request, gate)) return { status: 403, body: wordPage(words.refusedOrigin, base) };
  const form = await formOf(request);
  if (form === null) return { status: 413, body: wordPage(words.failed, base) };
  return answer(session, { path, base, query, form });
}

export interface InboxServer {
  /** The address to open, with its secret part. */
  readonly address: string;
  readonly gate: Gate;
  readonly stop: () => Promise<void>;
}

/** Serves the pages to browsers on this computer only. */
export async function serveInbox(session: Session, port = 0): Promise<InboxServer> {
  const token = randomBytes(24).toString('base64url');
  let gate: Gate = { host: '', token };
  // One request after the other: two people who press at once get two answers, not one commit of both.
  let last: Promise<unknown> = Promise.resolve();
  // Node closes idle connections after five seconds. While a file is judged nothing else runs, so the time
  // may have passed when the next request on the connection is read.
  const server = createServer({ keepAliveTimeout: 0 }, (request, response) => {
    const turn = last.then(() => handle(request, gate, session));
    last = turn.catch(() => undefined);
    turn.then(
      (reply) => send(response, reply),
      (error) => {
        console.error(error);
        send(response, { status: 500, body: wordPage(words.failed, `/${token}/`) });
      },
    );
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  const { port: used } = server.address() as AddressInfo;
  gate = { host: `127.0.0.1:${used}`, token };
  return {
    address: `http://${gate.host}/${token}/`,
    gate,
    stop: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

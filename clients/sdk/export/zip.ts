import { Readable, pipeline } from 'node:stream';
import { crc32, createDeflateRaw } from 'node:zlib';

/** A file of an archive: its parts are made as they are read. */
export interface ZipEntry {
  name: string;
  parts: Iterable<string> | AsyncIterable<string>;
}

interface Placed {
  name: Buffer;
  offset: number;
  crc: number;
  size: number;
  packed: number;
}

// Sizes follow the data (bit 3), names are UTF-8 (bit 11): nothing has to be known before it is written.
const flags = 0x0808;
const deflated = 8;
// 1 January 1980: the same data makes the same bytes.
const [time, day] = [0, 0x21];

/** A ZIP archive, written from front to back. */
export async function* zip(
  entries: Iterable<ZipEntry> | AsyncIterable<ZipEntry>,
): AsyncGenerator<Uint8Array> {
  const placed: Placed[] = [];
  let offset = 0;
  for await (const { name, parts } of entries) {
    const entry: Placed = { name: Buffer.from(name), offset, crc: 0, size: 0, packed: 0 };
    const head = Buffer.concat([localHead(), entry.name]);
    head.writeUInt16LE(entry.name.length, 26);
    yield head;
    for await (const chunk of packed(parts, entry)) {
      entry.packed += chunk.length;
      yield chunk;
    }
    const sizes = Buffer.alloc(16);
    sizes.writeUInt32LE(0x08074b50, 0);
    writeSizes(sizes, 4, entry);
    yield sizes;
    offset += head.length + entry.packed + sizes.length;
    placed.push(entry);
  }
  const directory = Buffer.concat(placed.map(listed));
  yield Buffer.concat([directory, end(placed.length, directory.length, offset)]);
}

function packed(parts: ZipEntry['parts'], entry: Placed): AsyncIterable<Buffer> {
  // Sheets repeat themselves: the quickest packs them nearly as well as the best.
  const deflate = createDeflateRaw({ level: 1, chunkSize: 131072 });
  const counted = async function* () {
    for await (const part of parts) {
      const bytes = Buffer.from(part);
      entry.crc = crc32(bytes, entry.crc);
      entry.size += bytes.length;
      yield bytes;
    }
  };
  // A fault of the source ends the reading below.
  pipeline(Readable.from(counted(), { objectMode: false }), deflate, () => undefined);
  return deflate;
}

function localHead(): Buffer {
  const head = Buffer.alloc(30);
  head.writeUInt32LE(0x04034b50, 0);
  writeKind(head, 4);
  return head;
}

function listed({ name, offset, ...sizes }: Placed): Buffer {
  const line = Buffer.alloc(46);
  line.writeUInt32LE(0x02014b50, 0);
  line.writeUInt16LE(20, 4);
  writeKind(line, 6);
  writeSizes(line, 16, sizes);
  line.writeUInt16LE(name.length, 28);
  line.writeUInt32LE(offset, 42);
  return Buffer.concat([line, name]);
}

function writeKind(into: Buffer, at: number): void {
  for (const [place, value] of [20, flags, deflated, time, day].entries()) {
    into.writeUInt16LE(value, at + 2 * place);
  }
}

function writeSizes(
  into: Buffer,
  at: number,
  { crc, packed: small, size }: Omit<Placed, 'name' | 'offset'>,
): void {
  into.writeUInt32LE(crc, at);
  into.writeUInt32LE(small, at + 4);
  into.writeUInt32LE(size, at + 8);
}

function end(count: number, size: number, offset: number): Buffer {
  const last = Buffer.alloc(22);
  last.writeUInt32LE(0x06054b50, 0);
  last.writeUInt16LE(count, 8);
  last.writeUInt16LE(count, 10);
  last.writeUInt32LE(size, 12);
  last.writeUInt32LE(offset, 16);
  return last;
}

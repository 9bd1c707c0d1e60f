/** Numbers as bytes: seven bits in each, the low ones first; the eighth says that more follow. */
export class ByteWriter {
  readonly bytes: Array<number> = [];

  number(value: number): void {
    let rest = value;
    while (rest > 127) {
      this.bytes.push((rest & 127) | 128);
      rest = Math.floor(rest / 128);
    }
    this.bytes.push(rest);
  }
}

/** Reads what a ByteWriter wrote. */
export class ByteReader {
  readonly #bytes: Uint8Array;
  #at: number;

  constructor(bytes: Uint8Array, at = 0) {
    this.#bytes = bytes;
    this.#at = at;
  }

  get hasMore(): boolean {
    return this.#at < this.#bytes.length;
  }

  number(): number {
    let [value, unit] = [0, 1];
    for (;;) {
      const byte = this.#bytes[this.#at];
      if (byte === undefined) throw new RangeError('the head index ends too early');
      this.#at += 1;
      value += (byte & 127) * unit;
      if (byte < 128) return value;
      unit *= 128;
    }
  }

  /** The next bytes as a view, not a copy. */
  take(length: number): Uint8Array {
    this.#at += length;
    return this.#bytes.subarray(this.#at - length, this.#at);
  }
}

/** Streams one after the other, each with its length before it. Alike bytes side by side compress better. */
export function joinStreams(streams: ReadonlyArray<ReadonlyArray<number>>): Uint8Array {
  const heads = new ByteWriter();
  heads.number(streams.length);
  for (const { length } of streams) heads.number(length);
  return Uint8Array.from([...heads.bytes, ...streams.flat()]);
}

/** The streams that joinStreams() joined. */
export function splitStreams(bytes: Uint8Array): Array<Uint8Array> {
  const reader = new ByteReader(bytes);
  const lengths = Array.from({ length: reader.number() }, () => reader.number());
  return lengths.map((length) => reader.take(length));
}

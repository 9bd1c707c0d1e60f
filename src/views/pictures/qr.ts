import { encodeQR } from 'qr';

/** A QR code as one SVG path in a square of `size` units. */
export interface QrCode {
  readonly size: number;
  readonly path: string;
}

/** Quiet zone in modules that a camera needs to find the code (ISO/IEC 18004). */
const QUIET = 4;

/** @param text content of the code: an absolute URL */
export function qrCode(text: string): QrCode {
  const modules = encodeQR(text, 'raw', { border: QUIET });
  // Adjacent dark modules are merged into one bar: a third of the bytes.
  const path = modules
    .map((row, y) =>
      [
        ...row
          .map((dark) => (dark ? 'x' : ' '))
          .join('')
          .matchAll(/x+/g),
      ]
        .map(({ index, 0: { length } }) => `M${index} ${y}h${length}v1h-${length}z`)
        .join(''),
    )
    .join('');
  return { size: modules.length, path };
}

/** The code as an SVG file, dark on white whatever the background. */
export function qrFile(text: string): string {
  const { size, path } = qrCode(text);
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}" shape-rendering="crispEdges"><path fill="#fff" d="M0 0h${size}v${size}H0z"/><path d="${path}"/></svg>\n`;
}

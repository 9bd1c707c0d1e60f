import { encodeQR } from 'qr';

/** A QR code as one SVG path in a square of `size` units. */
export interface QrCode {
  readonly size: number;
  readonly path: string;
}

/** Light modules around the code that a camera needs to find it (ISO/IEC 18004). */
const QUIET = 4;

/** @param text what the code says: a full address */
export function qrCode(text: string): QrCode {
  const modules = encodeQR(text, 'raw', { border: QUIET });
  const path = modules
    .flatMap((row, y) => row.map((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : '')))
    .join('');
  return { size: modules.length, path };
}

/**
 * The kinds of units that Vietnamese administration and the Front use, each with its level. A site's own
 * kinds are content (content/site.json); this table only means that nobody has to explain what a "phường"
 * is when setting up a site.
 */
export interface Kind {
  /** As a prefix of a name, in lower case: "thị trấn". */
  readonly name: string;
  /** The name of its level: "xã". */
  readonly level: string;
  /** Abbreviations used as a prefix: "TT". */
  readonly abbreviations: ReadonlyArray<string>;
  /**
   * True for a word that also begins many names: "Bản Lầu" is a commune. It counts as a kind only when
   * nothing else tells what the unit is.
   */
  readonly inNames: boolean;
}

const kind = (name: string, level: string, ...abbreviations: ReadonlyArray<string>): Kind => ({
  name,
  level,
  abbreviations,
  inNames: level === 'thôn',
});

/** The names of levels, from the top. */
export const LEVELS: ReadonlyArray<string> = ['tỉnh', 'huyện', 'xã', 'thôn'];

export const KINDS: ReadonlyArray<Kind> = [
  kind('tỉnh', 'tỉnh'),
  kind('huyện', 'huyện', 'H'),
  kind('quận', 'huyện', 'Q'),
  kind('thị xã', 'huyện', 'TX'),
  kind('thành phố', 'huyện', 'TP'),
  kind('xã', 'xã', 'X'),
  kind('phường', 'xã', 'P'),
  kind('thị trấn', 'xã', 'TT'),
  kind('đặc khu', 'xã', 'ĐK'),
  kind('thôn', 'thôn'),
  kind('bản', 'thôn'),
  kind('buôn', 'thôn'),
  kind('làng', 'thôn'),
  kind('ấp', 'thôn'),
  kind('khóm', 'thôn'),
  kind('khu phố', 'thôn', 'KP'),
  kind('tổ dân phố', 'thôn', 'TDP'),
  kind('tiểu khu', 'thôn'),
  kind('khu dân cư', 'thôn', 'KDC'),
];

/** "Xã" or "X." → xã; undefined for an unknown kind. */
export function kindNamed(text: string): Kind | undefined {
  const word = text.trim().toLowerCase();
  const short = text.trim().replace(/\.$/, '').toUpperCase();
  return KINDS.find(({ name, abbreviations }) => name === word || abbreviations.includes(short));
}

const literal = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** "Xã Văn Lang", "P. Xuân Hương" → the kind and the rest of the name; undefined without a known kind. */
export function splitName(
  text: string,
): { readonly kind: Kind; readonly rest: string } | undefined {
  for (const kind of KINDS.toSorted((a, b) => b.name.length - a.name.length)) {
    const word = new RegExp(`^${literal(kind.name)}\\s+(?=\\S)`, 'iu');
    // A single letter may begin a name; only with a dot is it an abbreviation.
    const short = kind.abbreviations.map(
      (abbreviation) =>
        new RegExp(
          `^${literal(abbreviation)}(?:\\.\\s*${abbreviation.length > 1 ? '|\\s+' : ''})(?=\\S)`,
          'u',
        ),
    );
    for (const pattern of [word, ...short]) {
      const rest = text.replace(pattern, '');
      if (rest !== text) return { kind, rest };
    }
  }
  return undefined;
}

import type { Token } from 'markdown-it';
import { hasSigns, ownOf } from '../../domain/amendments/marks.ts';
import type { Citation, CitationIndex } from '../../domain/citations.ts';
import { headingIds } from '../../domain/heading-ids.ts';
import { createMarkdown } from '../../domain/official-blocks.ts';
import { isOwnAddress } from '../../domain/safe-address.ts';
import { symbolPieces } from '../../domain/symbol-breaks.ts';
import { documentText } from '../../strings/document.ts';
import {
  type OfficialOptions,
  officialParagraphs,
  typedSign,
  withFootnotes,
} from './official-text.ts';
import { href, withBase } from './urls.ts';

/**
 * Markdown to HTML, for official text and for editors' notes. Text is untrusted: raw HTML is shown as text,
 * and links with disallowed targets stay text. Typographic replacements are off, so that official text is
 * shown exactly as written. Astro's own renderer is not used because citations depend on other entries: it
 * would cache the rendered text under its own file and keep links to removed documents.
 */
export interface TextOptions {
  readonly citations: CitationIndex;
  /** The plan that the text belongs to. */
  readonly own?: string;
  /** The level that the first heading of the text gets on the page; deeper headings follow. */
  readonly headingLevel: number;
  /** Prefix for heading ids: two texts on one page may have the same headings. */
  readonly anchor?: string;
  /** The number of a cited document among the notes at the end of a printed page. */
  readonly noteOf?: (document: string) => number;
  /** Set for official text. */
  readonly official?: OfficialOptions;
}

const markdown = createMarkdown();
const { escapeHtml } = markdown.utils;
// markdown-it passes the second argument of `render` to its rules untyped.
const optionsOf = (env: unknown) =>
  env as TextOptions & {
    shift: number;
    nextId: (heading: string) => string;
    paragraphs: ReadonlyMap<Token, { readonly open: string; readonly close: string }>;
  };

// Readers see a symbol as one word: line breaks are allowed only where they read well, not at every hyphen.
function citation({ raw, document, plan }: Citation, { noteOf }: TextOptions): string {
  const pieces = symbolPieces(raw).map(escapeHtml);
  const whole = pieces.length === 1 ? ' class="whole"' : '';
  const note = noteOf && document ? ` data-note="${noteOf(document)}"` : '';
  const address = document ? href.directive(document) : href.document(plan ?? '');
  return `<a href="${address}"${whole}${note}>${pieces.join('<wbr>')}</a>`;
}

markdown.renderer.rules.text = (tokens, index, _options, env) => {
  const text = tokens[index]?.content ?? '';
  // A link inside a link would break both.
  const before = tokens.slice(0, index).map((token) => token.type);
  if (before.lastIndexOf('link_open') > before.lastIndexOf('link_close')) return escapeHtml(text);
  let html = '';
  let done = 0;
  const { citations, own, official } = optionsOf(env);
  const plain = (piece: string) =>
    official ? withFootnotes(piece, official, escapeHtml) : escapeHtml(piece);
  for (const found of citations.cite(text, own)) {
    // A symbol that was amended in part is no link: its tags would cross those of the change.
    if (found.problem || hasSigns(found.raw)) continue;
    html += `${plain(text.slice(done, found.start))}${citation(found, optionsOf(env))}`;
    done = found.end;
  }
  return html + plain(text.slice(done));
};

markdown.renderer.rules.paragraph_open = (tokens, index, options, env, self) => {
  const token = tokens[index];
  const own = token && optionsOf(env).paragraphs.get(token);
  return own?.open ?? self.renderToken(tokens, index, options);
};
markdown.renderer.rules.paragraph_close = (tokens, index, options, env, self) => {
  const open = tokens[index - 2];
  const own = open && optionsOf(env).paragraphs.get(open);
  return own?.close ?? self.renderToken(tokens, index, options);
};

// The checker refuses lists in official text, but drafts are shown before they are checked.
markdown.renderer.rules.list_item_open = (tokens, index, options, env, self) => {
  const token = tokens[index];
  if (!token || !optionsOf(env).official) return self.renderToken(tokens, index, options);
  return `<li class="typed">${escapeHtml(typedSign(token))} `;
};

/** Prepends the base path to a site-relative URL in an attribute. */
function addBase(token: Token | undefined, attribute: 'href' | 'src'): void {
  const target = String(token?.attrGet(attribute) ?? '');
  if (/^\/(?!\/)/.test(target)) token?.attrSet(attribute, withBase(target));
}

markdown.renderer.rules.link_open = (tokens, index, options, _env, self) => {
  addBase(tokens[index], 'href');
  return self.renderToken(tokens, index, options);
};

// A third-party image would tell its server who reads this page: replace it with a link.
markdown.renderer.rules.image = (tokens, index, options, env, self) => {
  const token = tokens[index];
  const source = String(token?.attrGet('src') ?? '');
  const inlineText = self.renderInlineAsText(token?.children ?? [], options, env);
  if (isOwnAddress(source)) {
    addBase(token, 'src');
    token?.attrSet('alt', inlineText);
    return self.renderToken(tokens, index, options);
  }
  return `<a href="${escapeHtml(source)}">${escapeHtml(inlineText || source)}</a>`;
};

// Table alignment is rendered as a style attribute, which the Content Security Policy blocks.
for (const cell of ['th_open', 'td_open']) {
  markdown.renderer.rules[cell] = (tokens, index, options, _env, self) => {
    const token = tokens[index];
    const align = /text-align:(\w+)/.exec(String(token?.attrGet('style') ?? ''))?.[1];
    if (token) {
      // The head of a Markdown table is its first row.
      const scope: Array<[string, string]> = cell === 'th_open' ? [['scope', 'col']] : [];
      token.attrs = [...scope, ...(align ? [['class', `align-${align}`] as [string, string]] : [])];
    }
    return self.renderToken(tokens, index, options);
  };
}

// A wide table scrolls in a box of its own, never the page; the box can be reached by keyboard. Readers of a
// screen reader hear which table they are in.
markdown.renderer.rules.table_open = (tokens, index) => {
  const number = tokens.slice(0, index + 1).filter(({ type }) => type === 'table_open').length;
  const name = documentText.table(number);
  return `<div class="wide" role="group" tabindex="0" aria-label="${name}"><table aria-label="${name}">\n`;
};
markdown.renderer.rules.table_close = () => '</table></div>\n';

const shifted = (token: Token | undefined, env: unknown) => {
  const { shift, headingLevel } = optionsOf(env);
  return `h${Math.min(6, Math.max(headingLevel, Number(token?.tag.slice(1)) + shift))}`;
};

markdown.renderer.rules.heading_open = (tokens, index, _options, env) => {
  const id = optionsOf(env).nextId(ownOf(tokens[index + 1]?.content ?? ''));
  return `<${shifted(tokens[index], env)} id="${id}">`;
};
markdown.renderer.rules.heading_close = (tokens, index, _options, env) =>
  `</${shifted(tokens[index], env)}>\n`;

/** The text of an inline token as a reader sees it. */
const visible = ({ content, children }: Token): string =>
  (children ?? []).map((child) => (child.type.endsWith('break') ? ' ' : child.content)).join('') ||
  content;

/** The words of a Markdown text as readers see them: a line per paragraph, heading, list item and cell. */
export const textLines = (source: string): Array<string> =>
  markdown
    .parse(source.normalize('NFC'), {})
    .filter(({ type }) => type === 'inline' || type === 'fence' || type === 'code_block')
    .map((token) => visible(token).trim());

/** The paragraphs of an official text that have addresses (official-text.ts), as readers see them. */
export function paragraphLines(source: string): Array<string> {
  const tokens = markdown.parse(source.normalize('NFC'), {});
  return tokens.flatMap(({ type, level }, at) => {
    const words = tokens[at + 1];
    return type === 'paragraph_open' && level === 0 && words ? [visible(words).trim()] : [];
  });
}

/** Cache of rendered texts per citation index; the development server renders the same texts repeatedly. */
const rendered = new WeakMap<CitationIndex, Map<string, string>>();

/** Renders Markdown to safe HTML. */
export function renderText(source: string, options: TextOptions): string {
  const known = rendered.get(options.citations) ?? new Map<string, string>();
  rendered.set(options.citations, known);
  const { headingLevel, anchor, own, official } = options;
  const key = `${headingLevel} ${anchor} ${own} ${official?.paragraphs} ${official?.links} ${source}`;
  const html = known.get(key) ?? render(source, options);
  known.set(key, html);
  return html;
}

function render(source: string, options: TextOptions): string {
  const tokens = markdown.parse(source.normalize('NFC'), {});
  const first = tokens.find((token) => token.type === 'heading_open');
  const shift = first ? options.headingLevel - Number(first.tag.slice(1)) : 0;
  return markdown.renderer.render(tokens, markdown.options, {
    ...options,
    shift,
    nextId: headingIds(options.anchor),
    paragraphs: options.official ? officialParagraphs(tokens, options.official) : new Map(),
  });
}

import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type GuidancePage, YEARS } from './corpus.ts';

/** Every tenth page adds a document, which others cite. */
const PAGES_PER_DOCUMENT = 10;

const quoted = (text: string) => JSON.stringify(text);
const symbolOf = (index: number) => `${1000 + Math.floor(index / PAGES_PER_DOCUMENT)}/KH-UBND`;

/**
 * Writes the corpus as this project's content: a plan for each year with its sections and clauses, owners,
 * programmes and campaigns of the real content, and documents that the clauses cite by their symbols, so
 * that back-links have to be derived.
 *
 * @param root the repository, whose content/ is copied
 * @param target the folder to hold content/; emptied first
 */
export function writeSiteContent(
  root: string,
  target: string,
  pages: ReadonlyArray<GuidancePage>,
): void {
  rmSync(target, { recursive: true, force: true });
  cpSync(join(root, 'content'), join(target, 'content'), { recursive: true });
  const write = (file: string, text: string) => writeFileSync(join(target, 'content', file), text);
  const idsOf = (file: string) =>
    (JSON.parse(readFileSync(join(root, 'content', file), 'utf8')) as Array<{ id: string }>).map(
      ({ id }) => id,
    );
  const namesIn = (folder: string) =>
    readdirSync(join(root, 'content', folder))
      .filter((name) => name.endsWith('.md'))
      .map((name) => name.replace(/\.md$/, ''));
  const organizations = idsOf('organizations.json');
  const programs = namesIn('programs');
  const campaigns = namesIn('campaigns');
  const plan = JSON.parse(readFileSync(join(root, 'content/plans/2017.json'), 'utf8'));

  for (const year of YEARS) {
    if (!pages.some((page) => page.year === year)) continue;
    mkdirSync(join(target, 'content/guidance', `${year}`), { recursive: true });
    const { reportingItem: _, closedNote: __, ...rest } = plan;
    const title = `Hướng dẫn công tác phong trào năm ${year}`;
    const own = { ...rest, year, title, closedOn: `${year + 1}-01-31`, reporting: [] };
    write(`plans/${year}.json`, `${JSON.stringify(own, null, 2)}\n`);
  }
  const sections = new Set<string>();
  for (const [index, page] of pages.entries()) {
    const { year, slug, number, title, paragraphs, related } = page;
    const section = number.replace(/\.\d+$/, '');
    const [, at = 0, clause = 0] = number.split('.').map(Number);
    const order = at * 1000 + clause;
    const key = `${year}/${section.toLowerCase().replace('.', '-')}`;
    if (!sections.has(key)) {
      sections.add(key);
      write(
        `guidance/${key}.md`,
        `---\nplan: "${year}"\npart: section\nnumber: ${section}\norder: ${at * 1000}\ntitle: Phần ${section} năm ${year}\n---\n\n${section}. Phần ${section}\n`,
      );
    }
    const cited = related.map(symbolOf);
    write(
      `guidance/${year}/${slug}.md`,
      `---\nplan: "${year}"\npart: item\nnumber: ${number}\norder: ${order}\ntitle: ${quoted(title)}\nowners:\n  lead: [${organizations[index % organizations.length]}]\nlevels: [district]\nprograms: [${programs[index % programs.length]}]\ncampaigns: [${campaigns[index % campaigns.length]}]\n---\n\n${paragraphs.map((text, i) => `${text} Thực hiện Kế hoạch số ${cited[i]}.`).join('\n\n')}\n`,
    );
    if (index % PAGES_PER_DOCUMENT === 0) {
      write(
        `directives/${symbolOf(index).toLowerCase().replace('/', '-')}-${year}.md`,
        `---\ntype: ke-hoach\nsymbol: ${symbolOf(index)}\ntitle: ${quoted(title)}\nsubject: null\nissuers: [${organizations[index % organizations.length]}]\nissued: {precision: year, year: ${year}}\n---\n\n${paragraphs[0]}\n`,
      );
    }
  }
}

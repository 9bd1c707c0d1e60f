import type { ForgeApi } from '../../scripts/forge/forge-api.ts';
import { branchOf, listWork } from '../../scripts/forge/list.ts';
import { readWork, TAKE_LABEL } from '../../scripts/forge/work.ts';
import { writeWork } from '../../scripts/forge/write.ts';
import { FORM_LABEL } from '../../src/domain/forge/links.ts';
import type { SourceFile } from '../../src/domain/source-file.ts';
import { sheetContext } from '../../src/editing/sheet/context.ts';
import { issueFields } from '../../src/editing/sheet/issue-fields.ts';
import { paste, type Row } from '../fixtures/sheets/build.ts';
import type { Files } from './bare-repository.ts';
import { TODAY } from './content.ts';
import { HostedProposal, HostedWay } from './hosted-way.ts';
import { type HostedIssue, Hosting } from './hosting.ts';
import { readWith, readWithPrograms } from './read-step.ts';
import { type Routes, StandIn } from './stand-in.ts';
import type { HandIn, Outcome, Proposal, Sender, Way } from './way.ts';

const PERSON = { id: 3, login: 'lan' };
/** A run of the checks starts the forge's machine, and so does its end. */
const ROUNDS = 2;

/** The issue that a unit writes with the form, or with the template of a forge without forms. */
function issueText(rows: ReadonlyArray<Row>, files: ReadonlyArray<SourceFile>): string {
  const [first = {}] = rows;
  const isCorrection = first.supersedes !== undefined;
  const share = first.numerator ? `${first.numerator}/${first.denominator}` : first.value;
  const answers: Readonly<Record<string, string | undefined>> = {
    ...first,
    figure: share,
    table: paste(...rows),
  };
  return issueFields(isCorrection ? 'correction' : 'progress', sheetContext(files, TODAY))
    .map(({ id, label }) => `### ${label}\n\n${answers[id] || '_No response_'}`)
    .join('\n\n');
}

export class OnForge extends HostedWay implements Way {
  readonly #api: ForgeApi;
  readonly #standIn: StandIn;

  private constructor(hosting: Hosting, standIn: StandIn, api: ForgeApi) {
    super(hosting);
    this.#standIn = standIn;
    this.#api = api;
  }

  static async start(
    content: ReadonlyArray<SourceFile>,
    { root, routes }: { readonly root: string; readonly routes: Routes },
    apiAt: (address: string) => ForgeApi,
  ): Promise<OnForge> {
    const hosting = new Hosting(content);
    const standIn = new StandIn(root, routes(hosting));
    return new OnForge(hosting, standIn, apiAt(`${await standIn.start()}${root}`));
  }

  /** The forge's machine does its work: list, read and write, with files between the steps as in the CI. */
  async tend(withPrograms = false): Promise<void> {
    const { repository } = this.hosting;
    for (let round = 0; round < (withPrograms ? 1 : ROUNDS); round += 1) {
      const work = JSON.parse(JSON.stringify(await listWork(this.#api)));
      const read = withPrograms
        ? readWithPrograms(repository, work)
        : await readWith(repository, work);
      const { lines, isWhole } = await writeWork(this.#api, readWork(JSON.stringify(read)));
      if (!isWhole) throw new Error(lines.join('\n'));
      this.hosting.finishChecks();
    }
  }

  async propose(title: string, files: Files, from = this.now()): Promise<Proposal> {
    return new Request(this, this.request(title, files, from));
  }

  async handIn(rows: ReadonlyArray<Row>, { isStranger = false }: Sender = {}): Promise<HandIn> {
    const text = issueText(rows, this.main());
    return new Issue(this, this.hosting.openIssue(text, !isStranger, [FORM_LABEL]));
  }

  end(): ReadonlyArray<string> {
    this.#standIn.stop();
    this.hosting.remove();
    return this.#standIn.unknown;
  }
}

class Request extends HostedProposal<OnForge> implements Proposal {
  async #comments() {
    await this.way.tend();
    return this.way.hosting.comments.filter(({ on }) => on === this.request.number);
  }

  words = async () =>
    [this.request.text, ...(await this.#comments()).map(({ body }) => body)].join('\n');
  posts = async () => (await this.#comments()).length;

  async merge(): Promise<Outcome> {
    await this.way.tend();
    return this.way.hosting.merge(this.request);
  }

  async close(reason: string): Promise<void> {
    this.way.hosting.comment(this.request.number, reason, PERSON);
    this.request.state = 'closed';
  }

  undo = async () => new Request(this.way, this.way.hosting.revert(this.request));
}

class Issue implements HandIn {
  readonly #way: OnForge;
  readonly #issue: HostedIssue;

  constructor(way: OnForge, issue: HostedIssue) {
    this.#way = way;
    this.#issue = issue;
  }

  async answer(): Promise<string> {
    await this.#way.tend();
    return this.#way.hosting.comments
      .filter(({ on }) => on === this.#issue.number)
      .map(({ body }) => body)
      .join('\n');
  }

  async send(rows: ReadonlyArray<Row>): Promise<void> {
    this.#issue.text = issueText(rows, this.#way.main());
  }

  async allow(): Promise<void> {
    this.#issue.labels.push(TAKE_LABEL);
  }

  async proposal(): Promise<Proposal | null> {
    await this.#way.tend();
    const branch = branchOf(this.#issue.number);
    const own = this.#way.hosting.requests.filter((one) => one.branch === branch);
    if (own.length > 1) throw new Error('an issue has two requests');
    return own[0] ? new Request(this.#way, own[0]) : null;
  }
}

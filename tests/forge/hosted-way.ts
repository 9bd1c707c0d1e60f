import type { SourceFile } from '../../src/domain/source-file.ts';
import type { Files } from './bare-repository.ts';
import type { HostedRequest, Hosting } from './hosting.ts';
import { errorsOf } from './verdicts.ts';

/** What all ways have in common: a repository with branches, and the site that was last built from it. */
export abstract class HostedWay {
  readonly hosting: Hosting;
  #published: ReadonlyArray<SourceFile>;
  #branches = 0;

  constructor(hosting: Hosting) {
    this.hosting = hosting;
    this.#published = this.main();
  }

  main(): ReadonlyArray<SourceFile> {
    return this.hosting.repository.content(this.now());
  }

  now(): string {
    return this.hosting.main;
  }

  published(): ReadonlyArray<SourceFile> {
    return this.#published;
  }

  publish(): boolean {
    if (errorsOf(this.main(), []).length > 0) return false;
    this.#published = this.main();
    return true;
  }

  overwrite(files: Files): void {
    this.hosting.push('main', files, this.now());
  }

  /** Work on a branch of its own, with the request to take it. */
  protected request(title: string, files: Files, from: string): HostedRequest {
    this.#branches += 1;
    const branch = `viec-${this.#branches}`;
    this.hosting.push(branch, files, from);
    return this.hosting.openRequest(branch, title, '');
  }
}

/** A request, and what its author does with it. */
export abstract class HostedProposal<Over extends HostedWay> {
  protected readonly way: Over;
  protected readonly request: HostedRequest;

  constructor(way: Over, request: HostedRequest) {
    this.way = way;
    this.request = request;
  }

  async errors(): Promise<ReadonlyArray<string>> {
    return this.way.hosting.shownErrors(this.request);
  }

  async amend(files: Files): Promise<void> {
    this.way.hosting.push(this.request.branch, files, this.way.now());
  }

  async join(files: Files): Promise<void> {
    this.way.hosting.joinMain(this.request, files);
  }
}

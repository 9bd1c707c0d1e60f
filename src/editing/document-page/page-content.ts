import type { Forge } from '../../domain/forge/forge.ts';
import type { SourceFile } from '../../domain/source-file.ts';

/** What the page loads: the content that a document is compared with. */
export interface PageContent {
  readonly files: ReadonlyArray<SourceFile>;
  readonly forge: Forge;
  /** The day that the site was built for; null: today. */
  readonly today: string | null;
}

/** The policies in a configuration file that let somebody's program in: only the editing form's page. */
const FORM_POLICY = /connect-src 'self' data: blob:([^;"]*)/g;

/**
 * The configuration files that refuse the API that the form's page uses: a browser enforces the header and
 * the page's own policy together, so the form could then neither read nor save.
 *
 * @param api address of the API; null when the form needs none
 * @param files texts of the files in deploy/
 */
export function refusingForm(
  api: string | null,
  files: ReadonlyArray<{ readonly path: string; readonly text: string }>,
): Array<string> {
  if (api === null) return [];
  const { origin } = new URL(api);
  return files
    .filter(({ text }) =>
      [...text.matchAll(FORM_POLICY)].some(([, hosts = '']) => !hosts.split(' ').includes(origin)),
    )
    .map(({ path }) => path);
}

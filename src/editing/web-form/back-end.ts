import type { GitBackend } from '@sveltia/cms';
import type { Forge, ForgeName } from '../../domain/forge/forge.ts';
import { webFormText } from '../../strings/web-form.ts';

/**
 * Where the form saves. Its program makes a request of every save on GitHub and GitLab; on Forgejo and Gitea
 * it would commit to the main branch, so there, as without a forge, the form edits local files only, and the
 * paste page's link to a new file is the way without git.
 */
const withRequests: ReadonlyArray<ForgeName> = ['github', 'gitlab'];

/** A name that nobody can own: the form then edits local files only. */
const NO_REPOSITORY = 'git.example/phong-trao';

/** How editors sign in. */
export interface FormSignIn {
  /** URL of an OAuth helper; null: none. */
  readonly authUrl: string | null;
  /** Id of the forge's OAuth application; null: none. */
  readonly appId: string | null;
}

/** True when the form saves requests on this forge. */
export const formSavesRequests = ({ name }: Pick<Forge, 'name'>): boolean =>
  withRequests.includes(name);

/** The API that the form's page may reach; null when it edits local files only. */
export const formApi = (forge: Forge): string | null =>
  formSavesRequests(forge) ? forge.api : null;

/** Without the site's own helper, signing in would go through a third-party server. */
function signIn({ name, address }: Forge, { authUrl, appId }: FormSignIn): Partial<GitBackend> {
  const both = { auth_methods: ['oauth', 'token'] } satisfies Partial<GitBackend>;
  if (authUrl !== null) return { ...both, base_url: authUrl };
  if (name !== 'gitlab' || appId === null || address === null) return { auth_methods: ['token'] };
  return { ...both, base_url: new URL(address).origin, auth_type: 'pkce', app_id: appId };
}

/** The form's setting `backend`. */
export function formBackEnd(forge: Forge, how: FormSignIn): GitBackend {
  const common = { branch: forge.branch, commit_messages: webFormText.commit, squash_merges: true };
  const api = formApi(forge);
  if (api === null)
    return { name: 'github', repo: NO_REPOSITORY, auth_methods: ['token'], ...common };
  const name = forge.name === 'gitlab' ? 'gitlab' : 'github';
  return {
    name,
    repo: forge.project,
    api_root: api,
    ...common,
    ...signIn(forge, how),
  } as GitBackend;
}

/**
 * Removes comments from MDX. Pages do not show them, but open data publishes the source text of campaigns.
 * The checker refuses them; this protects builds that skip the checker.
 */
export const withoutMdxComments = (body: string): string =>
  body.replace(/\{\s*(?:\/\*[\s\S]*?\*\/\s*)+\}/g, '');

/**
 * MDX without its comments: pages do not show them, but open data publishes the text of campaigns as it
 * was written. The checker refuses them; this is for builds that skip the checker.
 */
export const withoutMdxComments = (body: string): string =>
  body.replace(/\{\s*(?:\/\*[\s\S]*?\*\/\s*)+\}/g, '');

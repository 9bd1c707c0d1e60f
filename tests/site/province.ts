import { readBuild } from '../support/built-site.ts';
import { builtFolder } from '../support/sites.ts';

/** The province of the tests, at the root of an address and below /mttq/. */
export const site = readBuild(builtFolder('province'), '/');
export const underBase = readBuild(builtFolder('two-years', '/mttq/'), '/mttq/');

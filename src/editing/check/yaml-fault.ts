import type { ErrorCode } from 'yaml';
import type { ProblemText } from '../../strings/problem-text.ts';
import { yamlFaultText as say } from '../../strings/syntax-check.ts';

const byCode: Partial<Readonly<Record<ErrorCode, ProblemText>>> = {
  BLOCK_AS_IMPLICIT_KEY: say.colon,
  MULTILINE_IMPLICIT_KEY: say.noName,
  BAD_SCALAR_START: say.start,
  TAB_AS_INDENT: say.tab,
  UNEXPECTED_TOKEN: say.rest,
  BAD_INDENT: say.open,
  MISSING_CHAR: say.open,
  BAD_ALIAS: say.star,
  ALIAS_PROPS: say.star,
  BAD_DQ_ESCAPE: say.backslash,
};

/** What is wrong where the YAML parser gave up, and what to write instead: no word of the parser. */
export const yamlFault = (code: ErrorCode | 'ALIAS'): ProblemText =>
  code === 'ALIAS' ? say.star : (byCode[code] ?? say.other);

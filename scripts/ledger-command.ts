import { instantNow } from '../src/domain/dates.ts';
import { terminalReport } from '../src/editing/check/terminal-report.ts';
import { vi } from '../src/strings/vi.ts';
import { writeLedger } from './ledger-file.ts';
import { CONTENT_ROOT } from './root.ts';

// `npm run ledger`: notes new and changed calendar entries in content/calendar-ledger.json.
const { added, changed, problems, files } = writeLedger(CONTENT_ROOT, instantNow());
if (problems.length > 0) console.log(terminalReport({ problems, files }));
console.log(problems.length > 0 ? vi.ledger.contentFailed : vi.ledger.done(added, changed));
process.exitCode = problems.length > 0 ? 1 : 0;

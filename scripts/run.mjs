import module from 'node:module';
import { fileURLToPath } from 'node:url';

// Every command of package.json starts here: `node scripts/run.mjs <command> [arguments]` runs
// scripts/<command>.ts; without a command it only checks Node's version. JavaScript and not TypeScript, so
// that an older Node can run it and say what is wrong: after `npm ci --ignore-scripts` the project's own
// Node is missing, and the system's is used.
if (Number(process.versions.node.split('.')[0]) < 24) {
  console.error(
    `Đang chạy bằng Node ${process.versions.node}, dự án cần Node 24 đi kèm. Chạy lại “npm ci” (không thêm --ignore-scripts), rồi chạy lại lệnh này.`,
  );
  process.exit(1);
}
// Half of the time of a short command is compiling the same files again. Child processes use the same cache.
process.env.NODE_COMPILE_CACHE ??= fileURLToPath(
  new URL('../node_modules/.cache/compile', import.meta.url),
);
module.enableCompileCache();
const [command] = process.argv.splice(2, 1);
if (command) await import(new URL(`${command}.ts`, import.meta.url).href);

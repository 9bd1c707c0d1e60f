import { expect, test } from 'vitest';
import { explainFault } from './machine-fault.ts';

const fault = (code: string, message: string, path?: string) =>
  Object.assign(new Error(message), { code, ...(path ? { path } : {}) });

test.each([
  [fault('ENOSPC', 'ENOSPC: no space left on device, write'), 'Ổ đĩa đã đầy'],
  [new Error('Failed to write: No space left on device (os error 28)'), 'Ổ đĩa đã đầy'],
  [fault('EDQUOT', 'disk quota exceeded'), 'Ổ đĩa đã đầy'],
  [
    fault('EACCES', 'permission denied', 'content/areas.json'),
    'quyền đọc hoặc ghi “content/areas.json”',
  ],
  [fault('EROFS', 'read-only file system', 'dist'), 'chỉ cho đọc nên không ghi được “dist”'],
  [fault('EMFILE', 'too many open files'), 'quá nhiều tệp'],
  [new Error('Cannot allocate memory (os error 12)'), 'hết bộ nhớ'],
  [
    Object.assign(
      new Error(
        'Could not render `/huong-dan/2017/so-tay` from route `/huong-dan/[plan]/[item]` as it conflicts with higher priority route `/huong-dan/[plan]/so-tay`.',
      ),
      { name: 'PrerenderRouteConflict' },
    ),
    'địa chỉ /huong-dan/2017/so-tay/: trang của /huong-dan/[plan]/[item] bị trang của /huong-dan/[plan]/so-tay che mất',
  ],
  [new Error('Nội dung còn lỗi.'), 'Nội dung còn lỗi.'],
  ['chữ', 'chữ'],
])('%s', (error, words) => {
  expect(explainFault(error)).toContain(words);
});

import { webFormText } from '../../strings/web-form.ts';
import { editableNames, fileOf } from './editable.ts';
import { fileFormat, formatName } from './file-format.ts';

/**
 * Starts the form (Sveltia CMS) on its page: in Vietnamese, with the site's configuration, reading
 * and writing files in the site's canonical form.
 */
const PREFERENCES = 'sveltia-cms.prefs';

/** Vietnamese unless the editor chose otherwise: browsers in Việt Nam are often set to English. */
function preferVietnamese(): void {
  const stored: unknown = JSON.parse(localStorage.getItem(PREFERENCES) ?? '{}');
  const preferences = typeof stored === 'object' && stored !== null ? stored : {};
  localStorage.setItem(PREFERENCES, JSON.stringify({ locale: 'vi', ...preferences }));
}

async function start(address: string): Promise<void> {
  preferVietnamese();
  // Import it only now: it reads its preferences as soon as it is loaded.
  const { default: CMS } = await import('@sveltia/cms');
  for (const name of editableNames) {
    const extension = fileOf(name).path.split('.').at(-1) ?? '';
    CMS.registerCustomFormat(formatName(name), extension, fileFormat(name));
  }
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  await CMS.init({ config: await response.json() });
}

const notice = document.querySelector<HTMLElement>('#thong-bao');

start(notice?.dataset.config ?? '').then(
  () => notice?.remove(),
  () => {
    const text = notice?.querySelector('span');
    if (text) text.textContent = webFormText.failed;
  },
);

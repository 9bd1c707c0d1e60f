const KEY = 'phim-tim-tat';

/**
 * True where the reader wants no «/» key for the search: who speaks to the computer, or presses keys by
 * accident, has to be able to switch a key of one character off (WCAG 2.1.4).
 */
export function slashIsOff(): boolean {
  try {
    return localStorage.getItem(KEY) !== null;
  } catch {
    return false;
  }
}

/** @returns whether the device remembers it */
export function switchSlash(off: boolean): boolean {
  try {
    if (off) localStorage.setItem(KEY, '1');
    else localStorage.removeItem(KEY);
    return true;
  } catch {
    return false;
  }
}

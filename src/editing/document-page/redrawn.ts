/** Draws a panel anew. What was unfolded stays so, and the focus goes back to the control that had it. */
export function redrawn(panel: HTMLElement, nodes: ReadonlyArray<Node>): void {
  const active = panel.contains(document.activeElement) ? document.activeElement : null;
  const key = active instanceof HTMLElement ? active.dataset.key : undefined;
  const item =
    active instanceof HTMLElement ? active.closest<HTMLElement>('[data-item]')?.dataset.item : null;
  const open = new Set(
    [...panel.querySelectorAll<HTMLElement>('details[data-fold][open]')].map(
      ({ dataset }) => dataset.fold,
    ),
  );
  panel.replaceChildren(...nodes);
  for (const fold of panel.querySelectorAll<HTMLDetailsElement>('details[data-fold]'))
    if (open.has(fold.dataset.fold)) fold.open = true;
  if (!active) return;
  const find = (selector: string) => panel.querySelector<HTMLElement>(selector);
  const next =
    (key === undefined ? null : find(`[data-key="${CSS.escape(key)}"]`)) ??
    (item === undefined || item === null ? null : find(`[data-item="${CSS.escape(item)}"]`)) ??
    find('[data-key="place"]');
  next?.focus({ preventScroll: true });
}

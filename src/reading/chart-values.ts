/**
 * <chart-values>: tells the value of a point where the pointer is, or to which the arrow keys step. Without it the
 * chart is a picture whose points have titles. Loaded on pages with a chart only (src/browser/lazy-elements.ts).
 */
const SVG = 'http://www.w3.org/2000/svg';
/** Farther than this from every point nothing is told, in the drawing's units. */
const REACH = 40;

interface Spot {
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly dot: SVGCircleElement;
}

const make = <K extends keyof SVGElementTagNameMap>(name: K) => document.createElementNS(SVG, name);

class ChartValues extends HTMLElement {
  connectedCallback(): void {
    const said = document.createElement('span');
    said.className = 'hidden';
    said.setAttribute('role', 'status');
    this.append(said);
    for (const svg of this.querySelectorAll('svg')) this.#tell(svg, said);
  }

  #tell(svg: SVGSVGElement, said: HTMLElement): void {
    const spots = [...svg.querySelectorAll('circle')].flatMap((dot): Array<Spot> => {
      const title = dot.querySelector('title');
      if (!title) return [];
      // Else the browser's own tip would cover this one.
      title.remove();
      const { cx, cy } = dot;
      return [{ x: cx.baseVal.value, y: cy.baseVal.value, text: title.textContent ?? '', dot }];
    });
    if (spots.length === 0) return;
    const tip = make('g');
    tip.classList.add('tip');
    const [box, text] = [make('rect'), make('text')];
    box.setAttribute('rx', '3');
    tip.append(box, text);
    let shown: Spot | undefined;

    const hide = () => {
      shown = undefined;
      tip.remove();
    };
    const show = (spot: Spot, aloud: boolean) => {
      if (spot === shown) return;
      shown = spot;
      svg.append(tip);
      text.textContent = spot.text;
      const { width, height } = text.getBBox();
      const { width: full } = svg.viewBox.baseVal;
      const left = Math.max(0, Math.min(full - width - 12, spot.x - width / 2 - 6));
      const above = spot.y - height - 20;
      const top = above < 0 ? spot.y + 12 : above;
      box.setAttribute('x', `${left}`);
      box.setAttribute('y', `${top}`);
      box.setAttribute('width', `${width + 12}`);
      box.setAttribute('height', `${height + 8}`);
      text.setAttribute('x', `${left + 6}`);
      text.setAttribute('y', `${top + 4 + height * 0.78}`);
      if (aloud) said.textContent = spot.text;
    };
    const near = ({ clientX, clientY }: PointerEvent) => {
      const at = new DOMPoint(clientX, clientY).matrixTransform(svg.getScreenCTM()?.inverse());
      const far = ({ x, y }: Spot) => Math.hypot(x - at.x, y - at.y);
      const best = spots.reduce((one, other) => (far(other) < far(one) ? other : one));
      if (far(best) < REACH) show(best, false);
      else hide();
    };
    /** The points of the chosen line, or all; from left to right. */
    const steps = () => {
      const chosen = this.closest('figure')?.querySelector<HTMLInputElement>('input:checked');
      const own = chosen
        ? spots.filter(({ dot }) => dot.closest(`.s.${chosen.className.replace('r', 'c')}`))
        : [];
      return own.length > 0 ? own : spots;
    };
    svg.addEventListener('pointermove', near);
    svg.addEventListener('pointerdown', near);
    svg.addEventListener('pointerleave', ({ pointerType }) => {
      // A finger that has left still reads.
      if (pointerType === 'mouse') hide();
    });
    svg.tabIndex = 0;
    svg.addEventListener('blur', hide);
    svg.addEventListener('keydown', (event) => {
      const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
      if (event.key === 'Escape') hide();
      if (step === undefined) return;
      event.preventDefault();
      const list = steps();
      const from = shown ? list.indexOf(shown) : step > 0 ? -1 : list.length;
      const next = list[Math.max(0, Math.min(list.length - 1, from + step))];
      if (next) show(next, true);
    });
  }
}

customElements.define('chart-values', ChartValues);

// No exports: the module is imported for its side effects.
export {};
